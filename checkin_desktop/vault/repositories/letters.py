"""Letters of a person. One that was sent is never changed; `mark_sent` is the last thing written to it."""

from __future__ import annotations

import dataclasses
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.letters import Letter, LetterDetails, LetterKind
from checkin_desktop.vault.repositories import people, search
from checkin_desktop.vault.tables import LetterRow

_FIELDS = tuple(item.name for item in dataclasses.fields(LetterDetails))


def of_person(session: Session, person_id: int) -> tuple[Letter, ...]:
    """All letters that are not removed, the newest first."""
    query = (
        select(LetterRow)
        .where(LetterRow.person_id == person_id, LetterRow.removed_at.is_(None))
        .order_by(LetterRow.id.desc())
    )
    return tuple(_from_row(row) for row in session.execute(query).scalars())


def get(session: Session, letter_id: int) -> Letter:
    """One letter. Raises NO_SUCH_RECORD."""
    return _from_row(_require(session, letter_id))


def add(session: Session, person_id: int, details: LetterDetails, now: datetime) -> Letter:
    """Save a new letter. Raises NO_SUCH_RECORD."""
    people.require(session, person_id)
    row = LetterRow(
        **_columns(details), person_id=person_id, attempt_id=None, created_at=now, updated_at=now, removed_at=None
    )
    session.add(row)
    session.flush()
    index(session, row)
    return _from_row(row)


def update(session: Session, letter_id: int, details: LetterDetails, now: datetime) -> Letter:
    """Replace what the form edits. Raises NO_SUCH_RECORD, and LETTER_SENT for one that went out."""
    row = _require(session, letter_id)
    if row.attempt_id is not None:
        raise AppError(ErrorCode.LETTER_SENT)
    for name, value in _columns(details).items():
        setattr(row, name, value)
    row.updated_at = now
    session.flush()
    index(session, row)
    return _from_row(row)


def mark_sent(session: Session, letter_id: int, attempt_id: int, now: datetime) -> Letter:
    """Say which contact attempt shows that it went out. Raises NO_SUCH_RECORD, LETTER_SENT."""
    row = _require(session, letter_id)
    if row.attempt_id is not None:
        raise AppError(ErrorCode.LETTER_SENT)
    row.attempt_id = attempt_id
    row.updated_at = now
    session.flush()
    return _from_row(row)


def remove(session: Session, letter_id: int, now: datetime) -> Letter:
    """Take a letter off the list and return it as it was; what was logged stays. Raises NO_SUCH_RECORD."""
    row = _require(session, letter_id)
    row.removed_at = now
    session.flush()
    search.drop(session, "letter", str(letter_id))
    return _from_row(row)


def restore(session: Session, letter_id: int) -> Letter:
    """Put a removed letter back as it was. Raises NO_SUCH_RECORD."""
    row = _require(session, letter_id, removed=True)
    row.removed_at = None
    session.flush()
    index(session, row)
    return _from_row(row)


def index(session: Session, row: LetterRow) -> None:
    """Bring the search up to date with a letter."""
    texts = (row.subject, row.subject_english, row.to, row.body, row.english, row.sender, row.signed_by)
    search.put(session, "letter", row.person_id, row.id, texts, code=row.kind)


def _require(session: Session, letter_id: int, *, removed: bool = False) -> LetterRow:
    row = session.get(LetterRow, letter_id)
    if row is None or (row.removed_at is not None and not removed):
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    return row


def _columns(details: LetterDetails) -> dict[str, object]:
    values = {name: getattr(details, name) for name in _FIELDS}
    values["kind"] = details.kind.value
    return values


def _from_row(row: LetterRow) -> Letter:
    values = {name: getattr(row, name) for name in _FIELDS}
    values["kind"] = LetterKind(row.kind)
    return Letter(
        id=row.id,
        person_id=row.person_id,
        details=LetterDetails(**values),
        created_at=row.created_at,
        updated_at=row.updated_at,
        attempt_id=row.attempt_id,
    )
