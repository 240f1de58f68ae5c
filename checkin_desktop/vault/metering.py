"""Counting the bytes of long work for whoever waits, and stopping it when the person asks."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from checkin_desktop.domain.errors import Cancelled

Progress = Callable[[int, int], None]
CancelCheck = Callable[[], bool]


class Meter:
    """Counts bytes for `progress(done, total)` and stops the work when the person asks."""

    def __init__(self, total: int, progress: Progress | None, cancelled: CancelCheck) -> None:
        self._done, self._total, self._progress, self._cancelled = 0, max(total, 1), progress, cancelled

    @contextlib.contextmanager
    def one(self, size: int) -> Iterator[None]:
        """Work on something that counts `size` bytes in all, whatever is counted inside. Raises Cancelled."""
        end = min(self._done + size, self._total)
        yield
        self._done = end
        self.tick(0)

    def tick(self, count: int) -> None:
        """So many bytes more. Raises Cancelled."""
        if self._cancelled():
            raise Cancelled
        self._done = min(self._done + count, self._total)
        if self._progress is not None:
            self._progress(self._done, self._total)
