"""Deletes what a lock has wiped, one piece in each turn of the event loop, so that the lock screen reacts meanwhile.

A dialog that the lock has closed may still have Python code waiting behind its `exec`. The widgets that code speaks
of are deleted only when the event loop is back where the program runs it.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QThread, QTimer
from shiboken6 import isValid

_OUTERMOST = 1
_WAIT_MS = 20


def sweep(owner: QObject, pieces: Iterable[QObject]) -> None:
    """Delete these objects one after the other; `owner` is the one that outlives them."""
    _Sweep(owner, pieces)


class _Sweep(QObject):
    """One sweep; goes when it is over."""

    def __init__(self, owner: QObject, pieces: Iterable[QObject]) -> None:
        super().__init__(owner)
        self._left = list(pieces)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        self._timer.start(0)

    def _step(self) -> None:
        if QThread.currentThread().loopLevel() > _OUTERMOST:
            self._timer.setInterval(_WAIT_MS)
            return
        self._timer.setInterval(0)
        piece = self._left.pop(0)
        if isValid(piece):
            piece.deleteLater()
        if not self._left:
            self._timer.stop()
            self.deleteLater()
