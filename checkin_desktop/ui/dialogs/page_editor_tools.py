"""What stands around the page of the page editor: the row of tools, and the line about the chosen one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from checkin_desktop.domain.scan_work import MOST_DEGREES
from checkin_desktop.ui.dialogs.page_editor_canvas import Tool
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button, IconButton
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label

PER_DEGREE: Final = 10
_ICONS: Final = {Tool.LOOK: "eye", Tool.CROP: "crop", Tool.COVER: "cover"}


class ToolRow(QWidget):
    """Undo, turn, straighten and what the mouse does. `arranges` as in `PageEditing`."""

    def __init__(self, parent: QWidget, *, arranges: bool) -> None:
        super().__init__(parent)
        row = FlowLayout(self, 6)
        self.undo_button = IconButton("undo", lambda: translate("Papers", "Undo (Ctrl+Z)"), parent=self)
        self.redo_button = IconButton("redo", lambda: translate("Papers", "Redo (Ctrl+Shift+Z)"), parent=self)
        self.left_button = IconButton("turn-left", lambda: translate("Papers", "Turn left"), parent=self)
        self.right_button = IconButton("turn-right", lambda: translate("Papers", "Turn right"), parent=self)
        self.look_button = Button(lambda: translate("Papers", "As others see it"), "filter", "eye", parent=self)
        self.crop_button = Button(lambda: translate("Papers", "Crop"), "filter", "crop", parent=self)
        self.cover_button = Button(lambda: translate("Papers", "Cover"), "filter", "cover", parent=self)
        self.tools = {Tool.LOOK: self.look_button, Tool.CROP: self.crop_button, Tool.COVER: self.cover_button}
        self.zoom_out_button = IconButton("zoom-out", lambda: translate("Window", "Smaller"), parent=self)
        self.zoom_in_button = IconButton("zoom-in", lambda: translate("Window", "Larger"), parent=self)
        arranging = (self.left_button, self.right_button, self.crop_button)
        for widget in (
            *(self.look_button, self.crop_button, self.cover_button),
            *(self.left_button, self.right_button, self.undo_button, self.redo_button),
            *(self.zoom_out_button, self.zoom_in_button),
        ):
            row.addWidget(widget)
            widget.setVisible(arranges if widget in arranging else (widget is not self.cover_button or not arranges))

    def show_tool(self, tool: Tool) -> None:
        """Mark the chosen one."""
        for each, button in self.tools.items():
            button.setChecked(each is tool)
            button.set_icon(_ICONS[each], "on_accent" if each is tool else "ink2")


class StraightenRow(QWidget):
    """A slider for a few degrees to either side. Its value is in tenths of a degree."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(10))
        self.label = Label(lambda: translate("Papers", "Straighten"), "strong", wrap=False)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        most = round(MOST_DEGREES * PER_DEGREE)
        self.slider.setRange(-most, most)
        self.slider.setSingleStep(PER_DEGREE // 2)
        self.slider.setPageStep(PER_DEGREE)
        self.slider.setMinimumHeight(theme.px(32))
        self.value_label = Label("", "body", wrap=False)
        self.value_label.setMinimumWidth(theme.px(56))
        self.label.setBuddy(self.slider)
        row.addWidget(self.label)
        row.addWidget(self.slider, 1)
        row.addWidget(self.value_label)
        self.retranslate()

    def degrees(self) -> float:
        """What the slider says."""
        return self.slider.value() / PER_DEGREE

    def show_degrees(self, degrees: float) -> None:
        """Put the slider there. No signal."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(degrees * PER_DEGREE))
        self.slider.blockSignals(False)
        self.value_label.set_text(translate("Papers", "{degrees}°", degrees=f"{degrees:.1f}"))

    def retranslate(self) -> None:
        """Ask for the words again."""
        self.slider.setAccessibleName(translate("Papers", "Straighten, in tenths of a degree"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
