"""Work of the main thread in small pieces, each in a turn of the event loop of its own, so that no key press waits."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Runs `steps` from one `yield` to the next, beginning with the next turn. Ends with `owner`. Main thread only."""

    def __init__(self, owner: QObject, steps: Iterator[object]) -> None:
        super().__init__(owner)
        self._steps: Iterator[object] | None = steps
        self._soon: list[Callable[[], object]] = []
        self._after: list[Callable[[], object]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)
        self._timer.start()

    @property
    def done(self) -> bool:
        """Whether nothing is left to do."""
        return self._steps is None and not self._soon and not self._after

    def soon(self, piece: Callable[[], object]) -> None:
        """Do this before everything else, in the next turn; now, when nothing is left."""
        if self.done:
            piece()
        else:
            self._soon.append(piece)

    def then(self, piece: Callable[[], object]) -> None:
        """Do this after everything else, in a turn of its own; now, when nothing is left."""
        if self.done:
            piece()
        else:
            self._after.append(piece)

    def finish(self) -> None:
        """Do what is left now."""
        self.run_until(lambda: False)

    def run_until(self, reached: Callable[[], bool]) -> None:
        """Do now what comes before `reached` holds, and leave the rest to its turns."""
        while not self.done and not reached():
            self._next()

    def stop(self) -> None:
        """Leave out what is left."""
        self._steps = None
        self._soon.clear()
        self._after.clear()
        self._timer.stop()

    def _next(self) -> None:
        if self._soon:
            self._soon.pop(0)()
            return
        for _ in self._steps or ():
            return
        self._steps = None
        if self._after:
            self._after.pop(0)()
        if self.done:
            self._timer.stop()
