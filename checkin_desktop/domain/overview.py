"""What one person's Overview shows, and what is still to do: computed from the case; no advice and no score."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from checkin_desktop.domain.attempt_lists import GROUPS, OutcomeGroup
from checkin_desktop.domain.attempts import Moment, Outcome
from checkin_desktop.domain.documents import Document, DocumentProgress, DocumentStatus
from checkin_desktop.domain.notices import Severity
from checkin_desktop.domain.people import IdentifierKind, Person
from checkin_desktop.domain.plan import Plan
from checkin_desktop.domain.reminders import Reminder

# `checklists.json`: passport 9 months, work permit 180 days, everything else 90 days before the date on the paper.
_EXPIRY_DAYS = {"passport": 274, "ead": 180}
_EXPIRY_DAYS_USUAL = 90
NOT_REACHED = GROUPS[OutcomeGroup.NOBODY] | {Outcome.VOICEMAIL_LEFT, Outcome.TURNED_AWAY}
"""How an attempt ends that reached nobody who could help."""


@dataclass(frozen=True, slots=True)
class TodoCode:
    """A code of the to-do list with the names of its parameters and the page where it is done."""

    code: str
    page: str
    params: tuple[str, ...] = ()


# `date` is ISO 8601, `clock` a time "HH:MM", `outcome` an Outcome value, `code` a checklist record ("" for one of a
# person's own, whose wording is `title`).
TODO_CODES: tuple[TodoCode, ...] = (
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
    TodoCode("todo_first_attempt", "attempts"),
    TodoCode("todo_try_again", "attempts", ("date", "outcome")),
    TodoCode("todo_reminder", "attempts", ("date", "days", "clock", "what")),
    TodoCode("todo_originals_place", "plan"),
    TodoCode("todo_form_60_001", "plan"),
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
class Overview:
    """Everything the Overview page shows of one person."""

    person: Person
    contacts_count: int
    attempts: AttemptsGlance
    documents: DocumentProgress
    plan_missing: tuple[str, ...]
    plan_open: tuple[str, ...]
    todo: tuple[TodoItem, ...]


def todo_items(
    person: Person,
    documents: Sequence[Document],
    tried: AttemptsGlance,
    plan: Plan,
    today: date,
    backup: BackupGlance | None = None,
    reminders: Sequence[Reminder] = (),
) -> tuple[TodoItem, ...]:
    """What is still to do, warnings first. `backup` is None where none is wanted, as for practice.

    `reminders` are those that wait. While there is one, nothing else asks to try again.

    A backup is asked for once there is something to lose that could not be typed again from memory.
    """
    items = [
        _item("todo_" + code)
        for code in ("a_number", "birth_country", "birth_date", "memorised_number", "child_pickup", "originals_place")
        if code in plan.missing and not (code == "memorised_number" and "trusted_contact" in plan.missing)
    ]
    if "trusted_contact" in plan.missing:
        items.append(_item("todo_first_contact"))
    items += _expiries(person, documents, today)
    if not documents:
        items.append(_item("todo_first_document"))
    items += _reminders(reminders, today) or _attempts(tried, today)
    if "form_60_001" in plan.open_items:
        items.append(_item("todo_form_60_001"))
    if backup is not None and (documents or tried.count):
        if backup.day is None:
            items.append(_item("todo_first_backup", Severity.WARNING))
        elif backup.old:
            items.append(_item("todo_backup_old", Severity.WARNING, date=backup.day.isoformat()))
    return tuple(sorted(items, key=lambda item: item.severity is not Severity.WARNING))


def _item(
    code: str,
    /,
    severity: Severity = Severity.HINT,
    record_id: int | None = None,
    **params: str,
) -> TodoItem:
    return TodoItem(code, _PAGES[code], severity, params, record_id)


def _expiries(person: Person, documents: Sequence[Document], today: date) -> list[TodoItem]:
    items = []
    passport = person.identifier(IdentifierKind.PASSPORT_NUMBER)
    listed = any(item.details.code == "passport" and item.details.expires_on for item in documents)
    if passport is not None and passport.expires_on is not None and not listed:
        days = (passport.expires_on - today).days
        on = passport.expires_on.isoformat()
        if days < 0:
            items.append(_item("todo_passport_expired", Severity.WARNING, date=on))
        elif days <= _EXPIRY_DAYS["passport"]:
            items.append(_item("todo_passport_expires", Severity.WARNING, date=on, days=str(days)))
    for document in documents:
        details = document.details
        if details.expires_on is None or details.status is not DocumentStatus.HAVE:
            continue
        days = (details.expires_on - today).days
        named = {"code": details.code, "title": details.title, "date": details.expires_on.isoformat()}
        if days < 0:
            items.append(_item("todo_document_expired", Severity.WARNING, document.id, **named))
        elif days <= _EXPIRY_DAYS.get(details.code, _EXPIRY_DAYS_USUAL):
            items.append(_item("todo_document_expires", Severity.WARNING, document.id, days=str(days), **named))
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
