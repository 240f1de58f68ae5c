"""What one person's Overview shows, and what is still to do: computed from the case; no advice and no score."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from checkin_desktop.domain.appointments import Appointment, AppointmentKind, AppointmentState
from checkin_desktop.domain.attempts import Moment
from checkin_desktop.domain.care_papers import EndingPaper, last_mark
from checkin_desktop.domain.documents import Document, DocumentProgress, DocumentStatus
from checkin_desktop.domain.due import DUE_RULES, NOT_REACHED, WEEK_DAYS, DueKind, is_unchecked, last_look
from checkin_desktop.domain.duties import Booking
from checkin_desktop.domain.held_papers import PaperCode
from checkin_desktop.domain.letters import Letter, LetterKind
from checkin_desktop.domain.move_clocks import Standing
from checkin_desktop.domain.notices import Severity
from checkin_desktop.domain.paper_dates import PASSPORT_DAYS, UNPAID, paper_reminder
from checkin_desktop.domain.people import IdentifierKind, Person
from checkin_desktop.domain.plan import Plan
from checkin_desktop.domain.reminders import Reminder
from checkin_desktop.domain.withheld import Loan

_PLAN_DAYS = 10
_PAPER_CODES: Final = {
    DueKind.DOCUMENT: "todo_document_expires",
    DueKind.DOCUMENT_OLD: "todo_document_old",
    DueKind.FEE: "todo_fee",
    DueKind.REPORT: "todo_report",
}
_CALM: Final = frozenset({DueKind.DOCUMENT_OLD, DueKind.REPORT})
# Visits that a companion waits for (S2: check-ins with ICE and with its contractor).
_WAITED_FOR = (AppointmentKind.ICE_CHECK_IN, AppointmentKind.ISAP)


@dataclass(frozen=True, slots=True)
class TodoCode:
    """A code of the to-do list with the names of its parameters and the page where it is done."""

    code: str
    page: str
    params: tuple[str, ...] = ()


# `date` is ISO 8601, `clock` a time "HH:MM", `outcome` an Outcome value, `code` a checklist record ("" for one of a
# person's own, whose wording is `title`). `kind` is an AppointmentKind value, `task` a MoveTaskCode value, `letter` a
# LetterKind value, `paper` a CarePaperKind value. `since` is an ISO date, or "" for never.
TODO_CODES: tuple[TodoCode, ...] = (
    TodoCode("todo_papers", "papers"),
    TodoCode("todo_book", "appointments"),
    TodoCode("todo_outcome", "appointments", ("kind", "date", "days")),
    TodoCode("todo_unconfirmed", "appointments", ("kind",)),
    TodoCode("todo_check_date", "appointments", ("kind", "since")),
    TodoCode("todo_day", "readiness", ("date", "days")),
    TodoCode("todo_move_task", "moves", ("task", "date", "days")),
    TodoCode("todo_move_late", "moves", ("task", "date", "days")),
    TodoCode("todo_move_day", "moves", ("task",)),
    TodoCode("todo_move_open", "moves", ("task",)),
    TodoCode("todo_loan", "withheld", ("code", "title", "date", "days")),
    TodoCode("todo_letter", "letters", ("letter", "date")),
    TodoCode("todo_a_number", "identity"),
    TodoCode("todo_birth_country", "identity"),
    TodoCode("todo_birth_date", "identity"),
    TodoCode("todo_passport_expired", "identity", ("date",)),
    TodoCode("todo_passport_expires", "identity", ("date", "days")),
    TodoCode("todo_first_contact", "contacts"),
    TodoCode("todo_memorised_number", "contacts"),
    TodoCode("todo_child_pickup", "contacts"),
    TodoCode("todo_first_document", "documents"),
    TodoCode("todo_document_expired", "documents", ("code", "title", "date")),
    TodoCode("todo_document_expires", "documents", ("code", "title", "date", "days")),
    TodoCode("todo_document_old", "documents", ("code", "title", "date", "days")),
    TodoCode("todo_fee", "documents", ("code", "title", "date", "days")),
    TodoCode("todo_report", "documents", ("code", "title", "date", "days")),
    TodoCode("todo_first_attempt", "attempts"),
    TodoCode("todo_try_again", "attempts", ("date", "outcome")),
    TodoCode("todo_reminder", "attempts", ("date", "days", "clock", "what")),
    TodoCode("todo_originals_place", "plan"),
    TodoCode("todo_plan_review", "plan_review", ("date", "days")),
    TodoCode("todo_plan_copy", "plan_copies", ("count",)),
    TodoCode("todo_care_paper", "plan", ("paper", "date", "days")),
    TodoCode("todo_form_60_001", "readiness"),
    TodoCode("todo_g28", "readiness"),
    TodoCode("todo_first_backup", "backups"),
    TodoCode("todo_backup_old", "backups", ("date",)),
)
_PAGES = {item.code: item.page for item in TODO_CODES}


@dataclass(frozen=True, slots=True)
class TodoItem:
    """One thing to do. `record_id` names the document it is about, the attempt, or the reminder."""

    code: str
    page: str
    severity: Severity = Severity.HINT
    params: Mapping[str, str] = dataclasses.field(default_factory=dict)
    record_id: int | None = None


@dataclass(frozen=True, slots=True)
class BackupGlance:
    """The last backup outside the folder that was read back and found right: its day here, None when there is none."""

    day: date | None
    old: bool = False


@dataclass(frozen=True, slots=True)
class AttemptsGlance:
    """`days` counts the days with an attempt, each in its own zone; `strip` is (day, attempts), oldest first.

    `last` is when the last one happened, `last_outcome` the code of how it ended, `last_id` the record itself.
    """

    count: int = 0
    days: int = 0
    last: Moment | None = None
    last_outcome: str = ""
    strip: tuple[tuple[date, int], ...] = ()
    last_id: int | None = None


@dataclass(frozen=True, slots=True)
class MoveMatter:
    """An open task of a move: its `MoveTaskCode`, its safe date, None where no source names one."""

    move_id: int
    task: str
    safe: date | None
    standing: Standing


@dataclass(frozen=True, slots=True)
class Matters:
    """What papers, appointments, moves, letters and borrowed papers bring. `booking` is None without any paper.

    `day_planned` tells whether there is a companion or a time for the day of `next`, the next date that stands.
    `review` is the day to read the plan again.
    """

    papers: tuple[PaperCode, ...] = ()
    booking: Booking | None = None
    appointments: tuple[Appointment, ...] = ()
    next: Appointment | None = None
    day_planned: bool = False
    tasks: tuple[MoveMatter, ...] = ()
    letters: tuple[Letter, ...] = ()
    loans: tuple[Loan, ...] = ()
    care_papers: tuple[EndingPaper, ...] = ()
    review: date | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the Overview page shows of one person. `next` is the next date that stands.

    `asked` is a request that would change it; its day may not be known.
    """

    person: Person
    contacts_count: int
    attempts: AttemptsGlance
    documents: DocumentProgress
    plan_missing: tuple[str, ...]
    plan_open: tuple[str, ...]
    todo: tuple[TodoItem, ...]
    next: Appointment | None = None
    asked: Appointment | None = None


def todo_items(
    person: Person,
    documents: Sequence[Document],
    tried: AttemptsGlance,
    plan: Plan,
    today: date,
    backup: BackupGlance | None = None,
    reminders: Sequence[Reminder] = (),
    matters: Matters | None = None,
) -> tuple[TodoItem, ...]:
    """What is still to do, warnings first. `backup` is None where none is wanted, as for practice.

    `reminders` are those that wait. While there is one, nothing else asks to try again. Without `matters` nothing is
    said of papers, appointments, moves and letters.

    A backup is asked for once there is something to lose that could not be typed again from memory.
    """
    items = _matters(matters, today) if matters is not None else []
    items += [
        _item("todo_" + code)
        for code in ("a_number", "birth_country", "birth_date", "memorised_number", "child_pickup", "originals_place")
        if code in plan.missing and not (code == "memorised_number" and "trusted_contact" in plan.missing)
    ]
    if "trusted_contact" in plan.missing:
        items.append(_item("todo_first_contact"))
    following = matters.next if matters is not None else None
    items += _papers(person, documents, today, following.details.day if following is not None else None)
    if not documents:
        items.append(_item("todo_first_document"))
    items += _reminders(reminders, today) or _attempts(tried, today)
    if "form_60_001" in plan.open_items:
        items.append(_item("todo_form_60_001"))
    # Asked for only where there is a lawyer whom the form would let speak.
    if matters is not None and "lawyer" not in plan.open_items and plan.ready.g28.is_open:
        items.append(_item("todo_g28"))
    if backup is not None and (documents or tried.count):
        if backup.day is None:
            items.append(_item("todo_first_backup", Severity.WARNING))
        elif backup.old:
            items.append(_item("todo_backup_old", Severity.WARNING, date=backup.day.isoformat()))
    return tuple(sorted(items, key=lambda item: item.severity is not Severity.WARNING))


def with_copies(overview: Overview, count: int) -> Overview:
    """The same with so many prints of the plan that say something else by now: the last thing to do, or none."""
    others = tuple(item for item in overview.todo if item.code != "todo_plan_copy")
    added = (_item("todo_plan_copy", count=str(count)),) if count else ()
    return dataclasses.replace(overview, todo=(*others, *added))


def _item(
    code: str,
    /,
    severity: Severity = Severity.HINT,
    record_id: int | None = None,
    **params: str,
) -> TodoItem:
    return TodoItem(code, _PAGES[code], severity, params, record_id)


def _matters(matters: Matters, today: date) -> list[TodoItem]:
    items = []
    ahead = [one for one in matters.appointments if one.is_ahead]
    for one in ahead:
        kind, day = one.details.kind.value, one.details.day
        if one.state is AppointmentState.REQUESTED:
            items.append(_item("todo_unconfirmed", Severity.HINT, one.id, kind=kind))
        elif day is not None and day < today:
            dated = _dated(day, today)
            items.append(_item("todo_outcome", Severity.WARNING, one.id, kind=kind, **dated))
        elif is_unchecked(one, today):
            seen = last_look(one)
            since = seen.isoformat() if seen is not None else ""
            items.append(_item("todo_check_date", Severity.HINT, one.id, kind=kind, since=since))
    items += [_move_task(task, today) for task in matters.tasks]
    items += [_loan(loan, today) for loan in matters.loans]
    items += _plan(matters, today)
    if not matters.papers:
        items.append(_item("todo_papers"))
    elif matters.booking is Booking.MUST_BOOK and not any(
        one.details.kind is AppointmentKind.ICE_CHECK_IN for one in ahead
    ):
        items.append(_item("todo_book", Severity.WARNING))
    following = matters.next
    if following is not None and following.details.day is not None and not matters.day_planned:
        day = following.details.day
        if following.details.kind in _WAITED_FOR and (day - today).days <= _PLAN_DAYS:
            items.append(_item("todo_day", Severity.HINT, following.id, **_dated(day, today)))
    items += [
        _item(
            "todo_letter",
            Severity.HINT,
            letter.id,
            letter=letter.details.kind.value,
            date=letter.updated_at.date().isoformat(),
        )
        for letter in matters.letters
        if letter.attempt_id is None and letter.details.kind is not LetterKind.LAWYER_QUESTIONS
    ]
    return items


def _plan(matters: Matters, today: date) -> list[TodoItem]:
    items: list[TodoItem] = []
    for paper in matters.care_papers:
        if last_mark(paper.day, today) is not None:
            severity = Severity.WARNING if (paper.day - today).days <= WEEK_DAYS else Severity.HINT
            dated = _dated(paper.day, today)
            items.append(_item("todo_care_paper", severity, paper.id, paper=paper.kind.value, **dated))
    if matters.review is not None and matters.review <= today:
        items.append(_item("todo_plan_review", Severity.HINT, None, **_dated(matters.review, today)))
    return items


def _move_task(task: MoveMatter, today: date) -> TodoItem:
    if task.standing is Standing.NO_DAY:
        return _item("todo_move_day", Severity.HINT, task.move_id, task=task.task)
    if task.safe is None:
        return _item("todo_move_open", Severity.HINT, task.move_id, task=task.task)
    dated = _dated(task.safe, today)
    if task.standing is Standing.AHEAD:
        severity = Severity.WARNING if (task.safe - today).days <= WEEK_DAYS else Severity.HINT
        return _item("todo_move_task", severity, task.move_id, task=task.task, **dated)
    return _item("todo_move_late", Severity.WARNING, task.move_id, task=task.task, **dated)


def _loan(loan: Loan, today: date) -> TodoItem:
    severity = Severity.WARNING if (loan.day - today).days <= WEEK_DAYS else Severity.HINT
    named = {"code": "" if loan.title else loan.code, "title": loan.title}
    return _item("todo_loan", severity, loan.id, **named, **_dated(loan.day, today))


def _dated(day: date, today: date) -> dict[str, str]:
    return {"date": day.isoformat(), "days": str((day - today).days)}


def _papers(person: Person, documents: Sequence[Document], today: date, visit: date | None) -> list[TodoItem]:
    items = []
    passport = person.identifier(IdentifierKind.PASSPORT_NUMBER)
    listed = any(item.details.code == "passport" and item.details.expires_on for item in documents)
    if passport is not None and passport.expires_on is not None and not listed:
        days = (passport.expires_on - today).days
        on = passport.expires_on.isoformat()
        if days < 0:
            items.append(_item("todo_passport_expired", Severity.WARNING, date=on))
        elif days <= PASSPORT_DAYS:
            items.append(_item("todo_passport_expires", Severity.WARNING, date=on, days=str(days)))
    for document in documents:
        details = document.details
        reminder = paper_reminder(details, None, today, visit=visit)
        if reminder is None or reminder.day is None:
            continue
        if details.status is not DocumentStatus.HAVE and details.code not in UNPAID:
            continue
        kind, past = DUE_RULES.get(reminder.rule, DueKind.DOCUMENT), reminder.is_past(today)
        named = {"code": details.code, "title": details.title}
        if kind is DueKind.DOCUMENT and past:
            on = reminder.day.isoformat()
            items.append(_item("todo_document_expired", Severity.WARNING, document.id, date=on, **named))
            continue
        severity = Severity.HINT if kind in _CALM and not past else Severity.WARNING
        items.append(_item(_PAPER_CODES[kind], severity, document.id, **named, **_dated(reminder.day, today)))
    return items


def _reminders(reminders: Sequence[Reminder], today: date) -> list[TodoItem]:
    items = []
    for reminder in reminders:
        local = reminder.due.local
        days = (local.date() - today).days
        items.append(
            _item(
                "todo_reminder",
                Severity.HINT if days > 0 else Severity.WARNING,
                reminder.id,
                date=local.date().isoformat(),
                days=str(days),
                clock=local.strftime("%H:%M"),
                what=reminder.what,
            )
        )
    return items


def _attempts(tried: AttemptsGlance, today: date) -> list[TodoItem]:
    if tried.last is None:
        return [_item("todo_first_attempt")]
    day, outcome = tried.last.local.date(), tried.last_outcome
    if outcome in NOT_REACHED and day < today:
        return [_item("todo_try_again", record_id=tried.last_id, date=day.isoformat(), outcome=outcome)]
    return []
