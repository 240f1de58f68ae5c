"""Reminders to try again. They are no part of the log: a reminder can be changed and removed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from checkin_desktop.domain.attempts import Attempt, AttemptDraft, EntryKind, Moment
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.phones import read_phone
from checkin_desktop.domain.reminders import Reminder
from checkin_desktop.vault.repositories import people
from checkin_desktop.vault.repositories.mapping import moment_columns, moment_from
from checkin_desktop.vault.tables import AttemptEntryRow, AttemptSummaryRow, PersonRow, ReminderRow


def of_person(session: Session, person_id: int, *, done: bool = False) -> tuple[Reminder, ...]:
    """The reminders of a person, the earliest first; with `done` those that are done, too."""
    query = select(ReminderRow).where(ReminderRow.person_id == person_id)
    if not done:
        query = query.where(ReminderRow.done_at.is_(None))
    return tuple(
        _from_row(row) for row in session.execute(query.order_by(ReminderRow.due_utc, ReminderRow.id)).scalars()
    )


def waiting(session: Session) -> tuple[tuple[int, str, Reminder], ...]:
    """Everybody's reminders that wait, as (id and name of the person, reminder), the earliest first, in one statement.

    People who were put away are left out.
    """
    query = (
        select(ReminderRow, PersonRow.given_names, PersonRow.family_names)
        .join(PersonRow, PersonRow.id == ReminderRow.person_id)
        .where(ReminderRow.done_at.is_(None), PersonRow.archived_at.is_(None))
        .order_by(ReminderRow.due_utc, ReminderRow.id)
    )
    return tuple(
        (row.person_id, f"{given} {family}".strip(), _from_row(row)) for row, given, family in session.execute(query)
    )


def get(session: Session, reminder_id: int) -> Reminder:
    """One reminder. Raises NO_SUCH_RECORD."""
    return _from_row(_require(session, reminder_id))


def add(
    session: Session, person_id: int, due: Moment, what: str, attempt_id: int | None = None, line_id: str = ""
) -> Reminder:
    """Add a reminder. Raises NO_SUCH_RECORD, also when the attempt is no attempt of this person."""
    people.require(session, person_id)
    if attempt_id is not None:
        entry = session.get(AttemptEntryRow, attempt_id)
        if entry is None or entry.person_id != person_id or entry.kind != EntryKind.ATTEMPT.value:
            raise AppError(ErrorCode.NO_SUCH_RECORD)
    row = ReminderRow(
        person_id=person_id,
        what=what,
        attempt_id=attempt_id,
        line_id=line_id,
        done_at=None,
        **moment_columns(due, "due"),
    )
    session.add(row)
    session.flush()
    return _from_row(row)


def update(session: Session, reminder_id: int, due: Moment, what: str) -> Reminder:
    """Change when and what. Raises NO_SUCH_RECORD."""
    row = _require(session, reminder_id)
    for name, value in moment_columns(due, "due").items():
        setattr(row, name, value)
    row.what = what
    session.flush()
    return _from_row(row)


def set_done(session: Session, reminder_id: int, done_at: datetime | None) -> Reminder:
    """Tick it, or take the tick back with None. Raises NO_SUCH_RECORD."""
    row = _require(session, reminder_id)
    row.done_at = done_at
    session.flush()
    return _from_row(row)


def remove(session: Session, reminder_id: int) -> Reminder:
    """Take a reminder away; returns it as it was. Raises NO_SUCH_RECORD."""
    row = _require(session, reminder_id)
    gone = _from_row(row)
    session.delete(row)
    session.flush()
    return gone


def put_back(session: Session, reminder: Reminder) -> Reminder:
    """Put a removed reminder back under its number. Raises NO_SUCH_RECORD when its person is gone."""
    people.require(session, reminder.person_id)
    row = ReminderRow(
        id=reminder.id,
        person_id=reminder.person_id,
        what=reminder.what,
        attempt_id=reminder.attempt_id,
        line_id=reminder.line_id,
        done_at=reminder.done_at,
        **moment_columns(reminder.due, "due"),
    )
    session.add(row)
    session.flush()
    return _from_row(row)


def answered_by(session: Session, attempt: Attempt, now: datetime) -> None:
    """Tick the reminders that a new attempt answers: those of the same line, or of the same number or office.

    One that follows a later attempt is not answered by an older one that is written down only now.
    """
    waiting = session.execute(
        select(ReminderRow).where(ReminderRow.person_id == attempt.first.person_id, ReminderRow.done_at.is_(None))
    ).scalars()
    for row in waiting:
        followed = session.get(AttemptSummaryRow, row.attempt_id) if row.attempt_id is not None else None
        later = followed is None or followed.happened_utc < attempt.happened.utc
        if later and _is_same(row, followed, attempt.current):
            row.done_at = now
    session.flush()


def _is_same(row: ReminderRow, followed: AttemptSummaryRow | None, draft: AttemptDraft) -> bool:
    if row.line_id:
        return row.line_id == draft.line_id
    if followed is None:
        return False
    if followed.number_called and draft.number:
        return _dialled(followed.number_called) == _dialled(draft.number)
    if followed.address_used and draft.address_used:
        return followed.address_used.strip().casefold() == draft.address_used.strip().casefold()
    return bool(followed.office) and followed.office.strip().casefold() == draft.office.strip().casefold()


def _dialled(number: str) -> str:
    return read_phone(number).e164 or number.strip()


def _require(session: Session, reminder_id: int) -> ReminderRow:
    row = session.get(ReminderRow, reminder_id)
    if row is None:
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    return row


def _from_row(row: ReminderRow) -> Reminder:
    return Reminder(row.id, row.person_id, moment_from(row, "due"), row.what, row.attempt_id, row.line_id, row.done_at)
