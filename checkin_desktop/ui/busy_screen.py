"""A quiet screen while something longer goes on, with a way to stop."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import ProgressStrip
from checkin_desktop.ui.widgets.labels import IconCircle, Label


class BusyScreen(QWidget):
    """Says what is going on. `stopped` is emitted when the person wants to stop."""

    stopped = Signal()

    def __init__(self, icon_name: str, title: Text, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(theme.px(12))
        column.addStretch(1)
        column.addWidget(IconCircle(icon_name, "soft", 56, 24))
        column.addWidget(Label(title, "title"))
        column.addWidget(Label(text, "body", tone="ink2"))
        self.strip = ProgressStrip(0, 1)
        self.strip.setMinimumWidth(theme.px(360))
        column.addWidget(self.strip)
        stop = Button(lambda: translate("Window", "Stop"), "secondary")
        stop.clicked.connect(self.stopped)
        column.addWidget(stop, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(2)
        outer.addLayout(column)
        outer.addStretch(1)
        stop.setFocus()

    def show_progress(self, done: int, total: int, _: str = "") -> None:
        """How far it is."""
        self.strip.set_progress(done, total)
