"""The frame of the call panel: its head, what scrolls below it, and the list of lines in the place of that."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.base.clock import Clock
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models import call_hours
from checkin_desktop.ui.models.call_choices import Choice
from checkin_desktop.ui.pages.attempts_call_face import CallFace
from checkin_desktop.ui.pages.attempts_call_picker import LinePicker
from checkin_desktop.ui.pages.attempts_call_saved import SavedPart
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import IconButton
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.labels import IconLabel, Label


class CallFrame(QFrame):
    """Holds the parts; `show_picker` puts the list of lines in front. It decides nothing."""

    def __init__(self, context: WindowContext, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.clock = clock
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(theme.space(18), theme.space(12), theme.space(14), theme.space(4))
        head.setSpacing(theme.px(12))
        head.addWidget(IconLabel("phone", "accent_text", 20, self))
        title = Label(lambda: translate("Attempts", "I’m calling now"), "section", tone="accent_text", parent=self)
        head.addWidget(title, 1)
        self.close_button = IconButton(
            "close", lambda: translate("Attempts", "Close the call panel"), token="accent_text", parent=self
        )
        self.close_button.clicked.connect(self.close_panel)
        head.addWidget(self.close_button)
        outer.addLayout(head)
        edge = theme.space(18)
        self.face = CallFace()
        column = self.face.layout()
        column.setContentsMargins(edge, theme.space(4), edge, theme.space(14))
        self.saved_part = SavedPart(self.context, clock=self.clock, parent=self.face)
        self.face.place(self.saved_part)
        self.view = scroll(self.face, exact=True)
        outer.addWidget(self.view, 1)
        self.picking = QWidget(self)
        box = QVBoxLayout(self.picking)
        box.setContentsMargins(edge, theme.space(4), edge, theme.space(14))
        self.picker = LinePicker(self.picking)
        box.addWidget(self.picker)
        self.picking.setVisible(False)
        outer.addWidget(self.picking, 1)

    def show_picker(self, *, shown: bool) -> None:
        """The list of lines in front, or the call."""
        self.picking.setVisible(shown)
        self.view.setVisible(not shown)

    def show_hours(self, choice: Choice, now: datetime) -> None:
        """Whether the line is open `now` (aware), and when it is next."""
        here = self.context.case.zone
        status = self.context.case.directory.status(choice.line_id, now)
        self.face.hours.show_lines(
            call_hours.state_line(status, here),
            call_hours.differ_line(status),
            call_hours.next_line(status, here),
            call_hours.published_lines(tuple(item.reading for item in status.readings)),
        )

    def copy_number(self) -> None:
        """Put the number into the clipboard."""
        self.context.clipboard.copy(self.face.number.text())
        self.face.say_copied()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The soft ground with its line at the reading side."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.color("soft"))
        painter.setPen(QPen(theme.color("line"), 1))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - 1 if rtl else 0
        painter.drawLine(x, 0, x, self.height())
