"""The clock, handed to whoever needs the time so that tests can hold it still."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Where the time comes from."""

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds that only go forward; they may stand still while the computer sleeps."""
        ...


class SystemClock:
    """The computer's own clock. May be used from any thread."""

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds that only go forward; they may stand still while the computer sleeps."""
        return time.monotonic()


class Since:
    """How long ago something was, by whichever of two clocks says more.

    The monotonic clock stands still while a computer sleeps; the clock on the wall can be set back by anybody. So
    time is never counted short by one of them alone. A wall clock that was set forward counts as time that passed.
    """

    def __init__(self, clock: Clock | None = None) -> None:
        self.clock: Clock = clock or SystemClock()
        self.restart()

    def restart(self) -> None:
        """It was just now."""
        self._wall, self._monotonic = self.clock.now(), self.clock.monotonic()

    def elapsed_ms(self) -> int:
        """Milliseconds since then, at least 0."""
        wall = (self.clock.now() - self._wall).total_seconds()
        return int(max(wall, self.clock.monotonic() - self._monotonic, 0.0) * 1000)
