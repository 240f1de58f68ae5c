"""What a list of people says of each one's dates, and how such a list is narrowed. Counts of facts, no scores."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

SOON: Final = timedelta(days=10)
WEEK: Final = timedelta(days=7)
QUIET: Final = timedelta(days=30)
"""No attempt for this long is marked in the list (the project's own limit)."""


class DueKind(StrEnum):
    """What has a date."""

    APPOINTMENT = "appointment"
    MOVE_TASK = "move_task"
    REMINDER = "reminder"


@dataclass(frozen=True, slots=True)
class Due:
    """Something with a date. `day` is the local day, `at` its "HH:MM" or "". `code` says what it is.

    `code` is an AppointmentKind value or a MoveTaskCode value; for a reminder `what` says whom to try. `place` is
    where an appointment is. `past`: its day is over and nobody wrote what became of it. `requested`: asked for and
    not confirmed. `differs`: sources lead to different dates, and `day` is the safe one.
    """

    kind: DueKind
    day: date
    record_id: int
    at: str = ""
    code: str = ""
    what: str = ""
    place: str = ""
    past: bool = False
    requested: bool = False
    differs: bool = False


class PeopleFilter(StrEnum):
    """Who is listed."""

    EVERYONE = "everyone"
    SOON = "soon"
    PAST = "past"
    QUIET = "quiet"
    UNSIGNED = "unsigned"


class PeopleOrder(StrEnum):
    """In which order."""

    NAME = "name"
    NEXT_DATE = "next_date"


@dataclass(frozen=True, slots=True)
class PeopleQuery:
    """What the list of people is narrowed to. `tag` is compared without accents and capital letters."""

    text: str = ""
    filter: PeopleFilter = PeopleFilter.EVERYONE
    tag: str = ""
    archived: bool = False
    order: PeopleOrder = PeopleOrder.NAME


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A query with the name that somebody gave it."""

    name: str
    query: PeopleQuery


@dataclass(frozen=True, slots=True)
class PeopleCounts:
    """How many people there are, and how many of them each filter finds. `tags` are (tag, people)."""

    everyone: int = 0
    soon: int = 0
    past: int = 0
    quiet: int = 0
    unsigned: int = 0
    tags: tuple[tuple[str, int], ...] = ()

    def of(self, which: PeopleFilter) -> int:
        """The number of one filter."""
        return {
            PeopleFilter.EVERYONE: self.everyone,
            PeopleFilter.SOON: self.soon,
            PeopleFilter.PAST: self.past,
            PeopleFilter.QUIET: self.quiet,
            PeopleFilter.UNSIGNED: self.unsigned,
        }[which]


def next_due(dues: Iterable[Due]) -> Due | None:
    """The earliest that is still ahead; without any, the newest that is past."""
    known = sorted(dues, key=lambda due: (due.day, due.at or "99"))
    ahead = [due for due in known if not due.past]
    return ahead[0] if ahead else known[-1] if known else None


def within(dues: Iterable[Due], today: date, span: timedelta) -> tuple[Due, ...]:
    """Those that are ahead and not further away than `span`."""
    return tuple(due for due in dues if not due.past and due.day <= today + span)
