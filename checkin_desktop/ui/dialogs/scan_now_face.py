"""The face of the scanning dialog: what to scan with at the reading side, the pages beside it, the ways out below.

Widgets only; what they do is decided by `ScanNow`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.domain.scanners import (
    USUAL_RESOLUTION,
    ScanArea,
    ScanColor,
    ScannerDevice,
    ScannerFeatures,
    ScanSource,
    ScanWish,
)
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.file_viewer_pages import PageView
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.style_sheet import repolish
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, EmptyState, ProgressStrip
from checkin_desktop.ui.widgets.fields import CheckField, ChoiceField
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words.markers import QT_TRANSLATE_NOOP

_WIDEST_SIDE: Final = 420  # of the large text too: the page needs the rest

Value = TypeVar("Value", ScanColor, ScanSource, ScanArea)

_COLORS: Final = {
    ScanColor.COLOR: QT_TRANSLATE_NOOP("Scanner", "In color"),
    ScanColor.GREY: QT_TRANSLATE_NOOP("Scanner", "In gray (smaller files)"),
}
_SOURCES: Final = {
    ScanSource.GLASS: QT_TRANSLATE_NOOP("Scanner", "On the glass"),
    ScanSource.FEEDER: QT_TRANSLATE_NOOP("Scanner", "In the feeder: all pages, one after the other"),
}
_AREAS: Final = {
    ScanArea.LETTER: QT_TRANSLATE_NOOP("Scanner", "A Letter page"),
    ScanArea.WHOLE: QT_TRANSLATE_NOOP("Scanner", "The whole glass"),
}


class ScanFace(QWidget):
    """Fields, buttons and the view of the pages."""

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        edge = theme.space(20)
        outer.setContentsMargins(edge, theme.space(16), edge, theme.space(16))
        outer.setSpacing(theme.space(12))
        outer.addWidget(Label(lambda: translate("Scanner", "Scan a paper"), "section", parent=self))
        self.trouble = Banner("fault", "", "", parent=self)
        self.trouble.setVisible(False)
        outer.addWidget(self.trouble)
        middle = QHBoxLayout()
        middle.setSpacing(theme.space(20))
        middle.addLayout(self._make_choices())
        middle.addLayout(self._make_pages(context), 1)
        outer.addLayout(middle, 1)
        outer.addLayout(self._make_foot())

    def _make_choices(self) -> QVBoxLayout:
        content = QWidget()
        view = scroll(content)
        view.setParent(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(2, 2, theme.space(10), 2)
        column.setSpacing(theme.space(14))
        self.device = ChoiceField(lambda: translate("Scanner", "Scanner"), parent=content)
        self.look_button = Button(
            lambda: translate("Scanner", "Look again"), "quiet", "refresh", small=True, parent=content
        )
        self.network = CheckField(
            lambda: translate("Scanner", "Also look in the network"),
            help=lambda: translate(
                "Scanner", "Then other computers in this network can notice that a scanner is looked for."
            ),
            parent=content,
        )
        self.source = ChoiceField(
            lambda: translate("Scanner", "Where does the paper lie?"), _choices(_SOURCES), parent=content
        )
        self.color = ChoiceField(lambda: translate("Scanner", "Color"), _choices(_COLORS), parent=content)
        self.resolution = ChoiceField(lambda: translate("Scanner", "How sharp?"), parent=content)
        self.area = ChoiceField(lambda: translate("Scanner", "How large?"), _choices(_AREAS), parent=content)
        column.addWidget(self.device)
        column.addWidget(self.look_button, 0, Qt.AlignmentFlag.AlignLeading)
        for field in (self.network, self.source, self.color, self.resolution, self.area):
            column.addWidget(field)
        column.addStretch(1)
        self.show_features(ScannerFeatures())
        side = QVBoxLayout()
        side.setSpacing(theme.space(10))
        side.addWidget(view, 1)
        self.strip = ProgressStrip(parent=self)
        self.scan_button = Button("", "primary", parent=self)
        self.stop_button = Button(lambda: translate("Dialogs", "Stop"), parent=self)
        for widget in (self.strip, self.scan_button, self.stop_button):
            side.addWidget(widget)
        for widget in (view, self.strip, self.scan_button, self.stop_button):
            widget.setFixedWidth(min(theme.px(300), _WIDEST_SIDE))
        return side

    def _make_pages(self, context: WindowContext) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.space(10))
        self.pages = PageView(context, lambda: translate("Scanner", "Scanned page"), self)
        self.empty = EmptyState("document", "", parent=self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.pages)
        column.addWidget(self.stack, 1)
        self.remove_button = Button(
            lambda: translate("Scanner", "Remove this page"), "quiet", "trash", small=True, parent=self
        )
        column.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTrailing)
        return column

    def _make_foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        self.count_label = Label("", "small", parent=self)
        foot.addWidget(self.count_label)
        row = QHBoxLayout()
        row.setSpacing(theme.space(10))
        row.addStretch(1)
        self.cancel_button = Button(lambda: translate("Dialogs", "Cancel"), parent=self)
        self.pictures_button = Button(lambda: translate("Scanner", "Add as pictures"), parent=self)
        self.pdf_button = Button(lambda: translate("Scanner", "Add as one PDF"), parent=self)
        for button in (self.cancel_button, self.pictures_button, self.pdf_button):
            row.addWidget(button)
        foot.addLayout(row)
        return foot

    # --- what is shown -----------------------------------------------------------------------------------------

    def show_devices(self, devices: Sequence[ScannerDevice]) -> None:
        """Offer these scanners, the first one chosen unless another one was. Two of one name get their address."""
        names = [device.name for device in devices]
        before = self.device.value()
        self.device.set_choices(
            [
                (device, device.name if names.count(device.name) == 1 else f"{device.name} ({device.id})")
                for device in devices
            ]
        )
        if before not in devices and devices:
            self.device.set_value(devices[0])

    def show_features(self, features: ScannerFeatures) -> None:
        """Offer what the scanner can do; what was chosen stays where it can."""
        offered = features.offered_resolutions()
        usual = USUAL_RESOLUTION if USUAL_RESOLUTION in offered else offered[-1]
        self.resolution.set_choices([(value, _resolution(value)) for value in offered])
        if self.resolution.value() is None:
            self.resolution.set_value(usual)
        sources = features.offered_sources()
        self.source.set_choices([(source, text) for source, text in _choices(_SOURCES) if source in sources])
        if self.source.value() is None:
            self.source.set_value(sources[0])
        self.source.setVisible(len(sources) > 1)
        for field, first in ((self.color, ScanColor.COLOR), (self.area, ScanArea.LETTER)):
            if field.value() is None:
                field.set_value(first)
        self.area.setVisible(bool(features.width and features.height))

    def wish(self) -> ScanWish:
        """What is chosen."""
        resolution, color, source, area = (
            field.value() for field in (self.resolution, self.color, self.source, self.area)
        )
        assert isinstance(resolution, int)
        assert isinstance(color, ScanColor)
        assert isinstance(source, ScanSource)
        assert isinstance(area, ScanArea)
        return ScanWish(resolution, color, source, area)

    def show_state(self, *, looking: bool, scanning: bool, pages: int) -> None:
        """Fit words and buttons to what goes on."""
        idle = not looking and not scanning
        ready = idle and self.device.value() is not None
        for field in (self.device, self.network, self.look_button):
            field.setEnabled(idle)
        for choice in (self.source, self.color, self.resolution, self.area):
            choice.setEnabled(ready)
        self.scan_button.set_text(
            lambda: translate("Scanner", "Scan the next page") if pages else translate("Scanner", "Scan now")
        )
        for button, is_next in ((self.scan_button, not pages), (self.pdf_button, bool(pages))):
            button.setProperty("kind", "primary" if is_next else "secondary")
            repolish(button)
        self.scan_button.setEnabled(ready)
        self.scan_button.setVisible(not scanning)
        self.stop_button.setVisible(scanning)
        self.strip.setVisible(scanning)
        self.remove_button.setVisible(bool(pages))
        self.remove_button.setEnabled(idle)
        for button in (self.pdf_button, self.pictures_button):
            button.setEnabled(idle and bool(pages))
        self.count_label.set_text(
            lambda: translate("Scanner", "%n page(s). Kept only when added.", n=pages) if pages else ""
        )
        self.stack.setCurrentWidget(self.pages if pages else self.empty)
        self.empty.text_label.set_text(lambda: self._first_step(looking=looking, scanning=scanning))

    def _first_step(self, *, looking: bool, scanning: bool) -> str:
        if scanning:
            return translate("Scanner", "Scanning…")
        if looking:
            return translate("Scanner", "Looking for scanners…")
        if self.device.value() is None:
            return translate(
                "Scanner",
                "No scanner was found. Plug it in, switch it on and look again. A photo from a phone does as well: "
                "close this and add the file.",
            )
        return translate("Scanner", "Put the paper in the scanner and press “Scan now”.")


def _choices(marked: Mapping[Value, tuple[str, str]]) -> list[tuple[Value, Text]]:
    return [(value, lambda words=words: translate(*words)) for value, words in marked.items()]


def _resolution(value: int) -> Text:
    if value == USUAL_RESOLUTION:
        return lambda: translate("Scanner", "{count} dpi, usual for papers", count=value)
    return lambda: translate("Scanner", "{count} dpi", count=value)
