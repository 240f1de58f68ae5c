"""When the open window speaks of a date by itself: the day before, shortly before, and when a reminder is due.

Each is a span of time in which something is worth a word, not a moment: who opens the folder an hour late still hears
of it. Nothing counts down. The spans are the project's own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from checkin_desktop.domain.appointments import Appointment
from checkin_desktop.domain.care_papers import EndingPaper
from checkin_desktop.domain.moments import zone_info
from checkin_desktop.domain.plan_reviews import ReviewDay
from checkin_desktop.domain.reminders import Reminder
from checkin_desktop.domain.withheld import Loan

DAY_BEFORE: Final = timedelta(days=1)
SOON: Final = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Alert:
    """Something of a person that is worth a word from `begins` up to `ends` (both aware UTC)."""

    begins: datetime
    ends: datetime
    name: str
    about: Appointment | Reminder | Loan | EndingPaper | ReviewDay

    @property
    def key(self) -> tuple[str, int, datetime]:
        """The same for the same word about the same record, whatever else of it changes; says nothing about it."""
        return type(self.about).__name__, self.about.id, self.begins

    @property
    def person_id(self) -> int:
        """Whose it is."""
        return self.about.person_id

    def is_now(self, now: datetime) -> bool:
        """Whether now is the time for it. `now` is aware."""
        return self.begins <= now < self.ends


def of_appointments(found: Iterable[tuple[str, Appointment]]) -> tuple[Alert, ...]:
    """Two for each appointment ahead that has a day: from the day before on, and from two hours before on.

    One without a time speaks on the day before, and on its day until midnight there. Takes (name, appointment) pairs.
    """
    made = []
    for name, appointment in found:
        day = appointment.details.day
        if day is None or not appointment.is_ahead:
            continue
        if appointment.starts is not None:
            starts = appointment.starts.utc
            spans = ((starts - DAY_BEFORE, starts - SOON), (starts - SOON, starts))
        else:
            zone = zone_info(appointment.details.zone) or ZoneInfo("UTC")
            before, itself, after = (_midnight(day, days, zone) for days in (-1, 0, 1))
            spans = ((before, itself), (itself, after))
        made += [Alert(begins, ends, name, appointment) for begins, ends in spans]
    return tuple(made)


def of_reminders(found: Iterable[tuple[str, Reminder]]) -> tuple[Alert, ...]:
    """From the moment a reminder is due until its day is over where it was set. Takes (name, reminder) pairs."""
    made = []
    for name, reminder in found:
        zone = zone_info(reminder.due.zone) or ZoneInfo("UTC")
        ends = _midnight(reminder.due.local.date(), 1, zone)
        made.append(Alert(reminder.due.utc, ends, name, reminder))
    return tuple(made)


def of_papers(papers: Iterable[Loan | EndingPaper], zone: str) -> tuple[Alert, ...]:
    """Two for each borrowed paper and each care paper: on the day before it goes back or ends, and on the day.

    `zone` is the computer's.
    """
    here = zone_info(zone) or ZoneInfo("UTC")
    made = []
    for paper in papers:
        before, itself, after = (_midnight(paper.day, days, here) for days in (-1, 0, 1))
        made += [Alert(before, itself, paper.display_name, paper), Alert(itself, after, paper.display_name, paper)]
    return tuple(made)


def of_reviews(reviews: Iterable[ReviewDay], zone: str) -> tuple[Alert, ...]:
    """One for each plan that is read again, on its day. `zone` is the computer's."""
    here = zone_info(zone) or ZoneInfo("UTC")
    return tuple(
        Alert(_midnight(one.day, 0, here), _midnight(one.day, 1, here), one.display_name, one) for one in reviews
    )


def _midnight(day: date, days: int, zone: ZoneInfo) -> datetime:
    return datetime.combine(day + timedelta(days=days), time(), zone).astimezone(UTC)
