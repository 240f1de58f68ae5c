"""Reminders to try again. The program only shows them; it never contacts anyone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from checkin_desktop.domain.attempts import Moment


@dataclass(frozen=True, slots=True)
class Reminder:
    """Try again at `due`. `attempt_id` is the failed attempt it follows, None for one set by hand.

    `line_id` and `what` say whom to try; `done_at` (UTC) is set when a new attempt was made or the person ticked it.
    """

    id: int
    person_id: int
    due: Moment
    what: str
    attempt_id: int | None = None
    line_id: str = ""
    done_at: datetime | None = None
