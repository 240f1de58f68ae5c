"""What is due in the cases of everybody: past its date, today, in the next days, not confirmed, not looked after.

Only dates are counted. Nothing here is a score, and nothing tells anybody what to do. What counts as stale is the
project's own rule, and the page that shows it says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from checkin_desktop.domain.appointments import (
    Appointment,
    AppointmentKind,
    AppointmentState,
    CheckResult,
)
from checkin_desktop.domain.attempt_lists import GROUPS, OutcomeGroup
from checkin_desktop.domain.attempts import Outcome
from checkin_desktop.domain.care_papers import EndingPaper, last_mark
from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.move_clocks import Standing, TaskClock
from checkin_desktop.domain.paper_dates import NUDGE_DAYS, PaperRule, paper_reminder
from checkin_desktop.domain.plan_reviews import ReviewDay
from checkin_desktop.domain.withheld import Loan

WEEK_DAYS: Final = 7
"""What "the next days" are: today and the seven days after it, seen from this computer."""
UNCHECKED_DAYS: Final = 7
"""A date ahead is stale when nobody saw it unchanged for so many days (hearings move unannounced; own limit)."""
SILENT_DAYS: Final = 30
"""An unanswered matter is stale when nobody tried again for so many days (the project's own limit)."""
NOT_REACHED: Final = GROUPS[OutcomeGroup.NOBODY] | {Outcome.VOICEMAIL_LEFT, Outcome.TURNED_AWAY}
"""How an attempt ends that reached nobody who could help."""

_MAY_MOVE: Final = frozenset(AppointmentKind) - {AppointmentKind.LAWYER, AppointmentKind.OTHER}


class DueGroup(StrEnum):
    """Where a matter stands on the page Today, in the order of the page."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    UNCONFIRMED = "unconfirmed"
    PAPERS = "papers"
    STALE = "stale"


class DueKind(StrEnum):
    """What kind of matter it is. OUTCOME: the day of an appointment is over, and nobody wrote what happened.

    UNCONFIRMED: a date was asked for and nothing shows it yet. UNCHECKED: nobody looked whether a date still stands.
    SILENT: a date was asked for or nobody answered, and nobody tried again. PAPER_DATE: a paper's reporting date with
    no appointment on that day. PAPER_END: the day a paper ends, for example of parole. LOAN: the day by which a
    borrowed paper goes back to the office that keeps it. DOCUMENT: a paper in hand ends. DOCUMENT_OLD: a fresh one is
    asked for. FEE: the last day to pay one. REPORT: the report of attempts is made anew before the visit on that day.
    CARE_PAPER: a paper that lets somebody care for a child ends. PLAN_REVIEW: the plan was last read three months ago.
    PLAN_COPY: somebody has a print of it that says something else by now.
    """

    APPOINTMENT = "appointment"
    OUTCOME = "outcome"
    MOVE_TASK = "move_task"
    REMINDER = "reminder"
    PAPER_DATE = "paper_date"
    PAPER_END = "paper_end"
    DOCUMENT = "document"
    DOCUMENT_OLD = "document_old"
    FEE = "fee"
    REPORT = "report"
    LOAN = "loan"
    UNCONFIRMED = "unconfirmed"
    UNCHECKED = "unchecked"
    SILENT = "silent"
    CARE_PAPER = "care_paper"
    PLAN_REVIEW = "plan_review"
    PLAN_COPY = "plan_copy"


DUE_RULES: Final = {
    PaperRule.HALF_YEAR: DueKind.DOCUMENT_OLD,
    PaperRule.YEAR: DueKind.DOCUMENT_OLD,
    PaperRule.FEE: DueKind.DOCUMENT_OLD,
    PaperRule.PAY_BY: DueKind.FEE,
    PaperRule.REPORT: DueKind.REPORT,
}
"""What a rule of a paper's dates is called here; all others are DOCUMENT."""
_PAPERS: Final = frozenset({DueKind.DOCUMENT, DueKind.CARE_PAPER, *DUE_RULES.values()})
_STALE: Final = frozenset({DueKind.UNCHECKED, DueKind.SILENT, DueKind.PLAN_REVIEW, DueKind.PLAN_COPY})


@dataclass(frozen=True, slots=True)
class Due:
    """One matter of one person. `day` is the day it is about, None where there is none or nobody ever looked.

    `at` ("HH:MM") and `zone` are those of an appointment or a reminder. `what` is a code of its kind (an appointment
    kind, a task of a move, a release paper, a checklist record, an outcome, a kind of care paper), or typed words of a
    reminder or document; for copies of the plan how many there are.
    """

    kind: DueKind
    person_id: int
    display_name: str
    day: date | None
    what: str = ""
    at: str = ""
    zone: str = ""
    record_id: int | None = None


@dataclass(frozen=True, slots=True)
class LastTry:
    """The newest contact attempt of a person: the day it happened there, and how it ended."""

    person_id: int
    display_name: str
    day: date
    outcome: str


@dataclass(frozen=True, slots=True)
class ListedPaper:
    """A paper of the checklist with what its dates need, and whose it is."""

    person_id: int
    display_name: str
    record_id: int
    details: DocumentDetails


def limit_of(clock: TaskClock) -> date | None:
    """The safe date of a task of a move; None where no source names a number of days, or the day is not known."""
    named = clock.is_before or any(reading.day is not None for reading in clock.readings)
    return clock.safe if named else None


def last_look(appointment: Appointment) -> date | None:
    """The day on which somebody last saw what the date is: a look that reached somebody, or the paper it is from."""
    days = [check.at.local.date() for check in appointment.checks if check.result is not CheckResult.NOT_REACHED]
    if appointment.details.seen_on is not None:
        days.append(appointment.details.seen_on)
    return max(days, default=None)


def is_unchecked(appointment: Appointment, today: date) -> bool:
    """Whether it is a confirmed date ahead that nobody looked after for `UNCHECKED_DAYS`."""
    day, seen = appointment.details.day, last_look(appointment)
    if appointment.state is not AppointmentState.CONFIRMED or day is None or day < today:
        return False
    return appointment.details.kind in _MAY_MOVE and (seen is None or (today - seen).days >= UNCHECKED_DAYS)


def of_appointments(listed: Iterable[tuple[int, str, Appointment]], today: date) -> list[Due]:
    """What requested and confirmed appointments bring: (person, name, appointment)."""
    found = []
    for person_id, name, appointment in listed:
        details = appointment.details

        def due(
            kind: DueKind, day: date | None, who: int = person_id, name: str = name, one: Appointment = appointment
        ) -> Due:
            return Due(kind, who, name, day, one.details.kind.value, one.details.at, one.details.zone, one.id)

        if appointment.state is AppointmentState.REQUESTED:
            found.append(due(DueKind.UNCONFIRMED, details.day))
        elif details.day is not None and details.day < today:
            found.append(due(DueKind.OUTCOME, details.day))
        elif details.day is not None:
            if details.day <= today + timedelta(days=WEEK_DAYS):
                found.append(due(DueKind.APPOINTMENT, details.day))
            if is_unchecked(appointment, today):
                found.append(due(DueKind.UNCHECKED, last_look(appointment)))
    return found


def of_silence(tries: Iterable[LastTry], waiting: Iterable[int], today: date) -> list[Due]:
    """Whom nobody tried to reach an office for since `SILENT_DAYS`, where something waits for an answer.

    That is where a date was asked for (`waiting` are those people), or the last attempt reached nobody.
    """
    wanted = frozenset(waiting)
    return [
        Due(DueKind.SILENT, one.person_id, one.display_name, one.day, one.outcome)
        for one in tries
        if (one.person_id in wanted or one.outcome in NOT_REACHED) and (today - one.day).days >= SILENT_DAYS
    ]


def of_papers(papers: Iterable[ListedPaper], visits: Mapping[int, date], today: date) -> list[Due]:
    """What dated papers bring: what is near or over, and beyond that each mark of a reminder for some days.

    `visits` are the next visits of people, for the report of attempts. Own papers are named by what was typed.
    """
    found = []
    for one in papers:
        reminder = paper_reminder(one.details, None, today, visit=visits.get(one.person_id))
        if reminder is None or reminder.day is None:
            continue
        if reminder.day > today + timedelta(days=WEEK_DAYS) and not reminder.is_new(today):
            continue
        kind, what = DUE_RULES.get(reminder.rule, DueKind.DOCUMENT), one.details.code or one.details.title
        found.append(Due(kind, one.person_id, one.display_name, reminder.day, what, record_id=one.record_id))
    return found


def of_loans(loans: Iterable[Loan]) -> list[Due]:
    """The days by which borrowed papers go back; `what` is the typed title, else the record of the checklist."""
    return [
        Due(DueKind.LOAN, one.person_id, one.display_name, one.day, one.title or one.code, record_id=one.id)
        for one in loans
    ]


def of_care_papers(papers: Iterable[EndingPaper], today: date) -> list[Due]:
    """What care papers bring: what ends soon or ended, and beyond that each mark of `ENDS_DAYS` for some days."""
    found = []
    for one in papers:
        mark = last_mark(one.day, today)
        near = one.day <= today + timedelta(days=WEEK_DAYS)
        if near or (mark is not None and (today - mark).days < NUDGE_DAYS):
            due = Due(DueKind.CARE_PAPER, one.person_id, one.display_name, one.day, one.kind.value, record_id=one.id)
            found.append(due)
    return found


def of_reviews(days: Iterable[ReviewDay], today: date) -> list[Due]:
    """Whose plan was last read three months ago or before."""
    return [Due(DueKind.PLAN_REVIEW, one.person_id, one.display_name, one.day) for one in days if one.day <= today]


def group_of(due: Due, today: date, standing: Standing | None = None) -> DueGroup | None:
    """Where a matter stands; None when its day is farther away. `standing` is that of a task of a move."""
    if due.kind is DueKind.UNCONFIRMED:
        return DueGroup.UNCONFIRMED
    if due.kind in _STALE:
        return DueGroup.STALE
    if standing in (Standing.NOW, Standing.PASSED):
        return DueGroup.OVERDUE
    if due.day is None:
        return None
    if due.day < today:
        return DueGroup.OVERDUE
    if due.day == today:
        return DueGroup.TODAY
    if due.day <= today + timedelta(days=WEEK_DAYS):
        return DueGroup.WEEK
    return DueGroup.PAPERS if due.kind in _PAPERS else None


def in_groups(found: Sequence[tuple[DueGroup, Due]]) -> tuple[tuple[DueGroup, tuple[Due, ...]], ...]:
    """Group after group, in the order of `DueGroup`; within one by day, time and name."""
    return tuple(
        (group, tuple(sorted((due for each, due in found if each is group), key=_order))) for group in DueGroup
    )


def _order(due: Due) -> tuple[date, str, str, int]:
    return (due.day or date.min, due.at, due.display_name, due.person_id)
