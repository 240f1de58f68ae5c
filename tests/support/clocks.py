"""A clock that stands still until a test moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class HandClock:
    """Shows 20 November 2026, 3 p.m. in New York, until it is moved."""

    def __init__(self, moment: datetime = datetime(2026, 11, 20, 20, 0, tzinfo=UTC)) -> None:
        self._moment = moment
        self._jumped = timedelta()

    def now(self) -> datetime:
        return self._moment

    def monotonic(self) -> float:
        return (self._moment - self._jumped).timestamp()

    def move(self, **by: float) -> None:
        """Move forward by `timedelta` arguments."""
        self._moment += timedelta(**by)

    def jump(self, **by: float) -> None:
        """Move the clock on the wall alone: the computer slept, or somebody set it."""
        self._moment += timedelta(**by)
        self._jumped += timedelta(**by)
