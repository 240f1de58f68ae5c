"""Work of the main thread in small pieces, each in a turn of the event loop of its own, so that no key press waits."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

Piece = Callable[[], object]


class Turns(QObject):
    """Runs `pieces` in their order, beginning with the next turn. Ends with `owner`. Main thread only."""

    def __init__(self, owner: QObject, pieces: Iterable[Piece]) -> None:
        super().__init__(owner)
        self._pieces = deque(pieces)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)
        self._timer.start()

    @property
    def done(self) -> bool:
        """Whether nothing is left to do."""
        return not self._pieces

    def then(self, piece: Piece) -> None:
        """Do this after everything else: now, when nothing is left."""
        if self.done:
            piece()
        else:
            self._pieces.append(piece)

    def finish(self) -> None:
        """Do what is left now."""
        while self._pieces:
            self._next()

    def _next(self) -> None:
        if self._pieces:
            self._pieces.popleft()()
        if not self._pieces:
            self._timer.stop()
