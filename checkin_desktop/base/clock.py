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
