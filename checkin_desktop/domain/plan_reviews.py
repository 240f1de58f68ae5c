"""When the family last read the plan through, or walked through it, and when to do so again.

Every three months and after a change (`plan_sections.json`, talk; the three months are not verified there).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from checkin_desktop.domain.notices import Notice, Severity
from checkin_desktop.domain.paper_dates import months_after
from checkin_desktop.domain.validation import check_text

REVIEW_MONTHS: Final = 3
_LONGEST_WHO: Final = 500


class ReviewKind(StrEnum):
    """What was done."""

    READ = "read"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True)
class PlanReview:
    """One reading or walk-through. `who` are the people who took part, as typed.

    `contents` are the parts of the plan as they were then (`plan_contents`).
    """

    id: int
    person_id: int
    kind: ReviewKind
    done_on: date
    who: str = ""
    note: str = ""
    contents: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewDue:
    """When the plan is read through again: `day`, None while it never was; `last` is the last reading.

    `changed` are the codes of the parts that say something else since then, none while it never was read.
    """

    day: date | None = None
    last: PlanReview | None = None
    changed: tuple[str, ...] = ()

    def is_due(self, today: date) -> bool:
        """Whether the three months are over."""
        return self.day is not None and self.day <= today


@dataclass(frozen=True, slots=True)
class ReviewDay:
    """The day on which three months since somebody's last reading are over, and whose plan it is."""

    id: int
    person_id: int
    display_name: str
    day: date


def review_day(done_on: date) -> date:
    """Three months after a reading."""
    return months_after(done_on, REVIEW_MONTHS)


def read_until(day: date) -> date:
    """No reading after this day brings its next one by `day`."""
    # Three days more: the last day of a short month comes from any of four days.
    return months_after(day, -REVIEW_MONTHS) + timedelta(days=3)


def check_review(done_on: date, who: str, note: str, today: date) -> tuple[Notice, ...]:
    """Judge what is written about a reading or walk-through. It was on some day up to today."""
    notices = [*check_text(who, "who", _LONGEST_WHO), *check_text(note, "note")]
    if done_on > today:
        notices.append(Notice("date_in_future", "done_on", Severity.WARNING))
    return tuple(notices)
