"""Locks when nobody uses the computer: after some minutes, and after the computer slept.

It counts from the last key or mouse press, by the wall clock or the monotonic one, whichever says more: see
`base.clock.Since`. Timers stand still while a computer sleeps, so it looks every few seconds, and whenever something
happens.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDropEvent, QInputEvent
from PySide6.QtWidgets import QApplication

from checkin_desktop.base.clock import Clock, Since

WARNING_SECONDS = 60
LOOK_MS = 10_000
"""How long a folder may stay open after a sleep of which nobody told."""
_USE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.DragMove,
    }
)


class IdleLock(QObject):
    """Watches for use while a vault is open. `warning(seconds)` comes one minute before `expired`; 0 takes it back."""

    warning = Signal(int)
    expired = Signal()

    def __init__(self, app: QApplication, parent: QObject | None = None, *, clock: Clock | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._minutes = 5
        self.since_use = Since(clock)
        self._warned = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def start(self, minutes: int) -> None:
        """Begin to watch; lock after this many minutes without use."""
        self._minutes = minutes
        self._app.removeEventFilter(self)
        self._app.installEventFilter(self)
        self.touch()

    def stop(self) -> None:
        """Watch no more."""
        self._app.removeEventFilter(self)
        self._timer.stop()
        self._take_back()

    def active(self) -> bool:
        """True while watching."""
        return self._timer.isActive()

    def touch(self) -> None:
        """Somebody is there: count anew."""
        self.since_use.restart()
        self._take_back()
        self._wait(self._limit() - self._notice())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See every key and mouse press of the program; let them all pass."""
        # Asking each of the thousands of other events for its type would be slow.
        if isinstance(event, (QInputEvent, QDropEvent)) and event.type() in _USE and self._timer.isActive():
            idle = self.since_use.elapsed_ms()
            if idle >= self._limit():
                self._look()
            elif idle > 500 or self._warned:
                self.touch()
        return False

    def _limit(self) -> int:
        return self._minutes * 60_000

    def _notice(self) -> int:
        return min(WARNING_SECONDS * 1000, self._limit() // 2)

    def _take_back(self) -> None:
        if self._warned:
            self._warned = False
            self.warning.emit(0)

    def _look(self) -> None:
        left = self._limit() - self.since_use.elapsed_ms()
        if left <= 0:
            self.stop()
            self.expired.emit()
            return
        if left <= self._notice() and not self._warned:
            self._warned = True
            self.warning.emit(max(1, round(left / 1000)))
        self._wait(left if self._warned else left - self._notice())

    def _wait(self, milliseconds: int) -> None:
        self._timer.start(min(max(1, milliseconds), LOOK_MS))
