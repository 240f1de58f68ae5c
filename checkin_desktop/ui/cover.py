"""What "Hide" shows: the time of day and nothing else. Any key or click leads to the lock screen."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words.dates import at_sentence_start, format_date, format_time


class Cover(QWidget):
    """A quiet clock. `left` is emitted when somebody wants to go on."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Window", "Clock"))
        column = QVBoxLayout(self)
        column.addStretch(1)
        self._time = Label("", "number")
        self._day = Label("", "section_plain", tone="ink2")
        for label in (self._time, self._day):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setInterval(5000)
        self._timer.timeout.connect(self._tick)
        self._tick()

    def showEvent(self, event: QShowEvent) -> None:
        """The clock runs while it is seen."""
        super().showEvent(event)
        self._tick()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """And stops when it is not."""
        self._timer.stop()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key goes on, except keys that only modify others."""
        if event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta):
            self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes on."""
        self.left.emit()

    def _tick(self) -> None:
        now = datetime.now().astimezone()
        self._time.set_text(format_time(catalog(), now))
        self._day.set_text(at_sentence_start(format_date(catalog(), now.date(), weekday=True)))
