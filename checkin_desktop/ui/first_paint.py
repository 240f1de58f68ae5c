"""Work that can wait until a picture is on the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


def after_paint(widget: QWidget, work: Callable[[], object]) -> None:
    """Run `work` once, as soon as `widget` has been painted for the first time; never, if it goes before that."""
    _FirstPaint(widget, work)


class _FirstPaint(QObject):
    """Waits for the first painting: a timer alone would fire before the X server asks for it."""

    def __init__(self, widget: QWidget, work: Callable[[], object]) -> None:
        super().__init__(widget)
        self._work = work
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look on only; the timer runs once the picture is on the screen."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._run)
        return False

    def _run(self) -> None:
        self.deleteLater()
        self._work()
