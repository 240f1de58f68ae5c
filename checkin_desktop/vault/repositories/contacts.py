"""Emergency contacts in the order in which a helper calls them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from checkin_desktop.domain.contacts import Contact, ContactDetails
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.phones import read_phone
from checkin_desktop.vault.repositories import people, search
from checkin_desktop.vault.repositories.mapping import from_row, to_columns
from checkin_desktop.vault.tables import ContactRow


def of_person(session: Session, person_id: int) -> tuple[Contact, ...]:
    """All contacts that are not removed, by position."""
    return tuple(_from_row(row) for row in _rows(session, person_id))


def require(session: Session, contact_id: int, *, removed: bool = False) -> ContactRow:
    """The row of a contact. Raises NO_SUCH_RECORD; a removed one counts only with `removed`."""
    row = session.get(ContactRow, contact_id)
    if row is None or (row.removed_at is not None and not removed):
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    return row


def get(session: Session, contact_id: int) -> Contact:
    """One contact. Raises NO_SUCH_RECORD."""
    return _from_row(require(session, contact_id))


def add(session: Session, person_id: int, details: ContactDetails) -> Contact:
    """Put a contact at the end. Raises NO_SUCH_RECORD."""
    people.require(session, person_id)
    row = ContactRow(
        **to_columns(details),
        person_id=person_id,
        position=_last_position(session, person_id) + 1,
        phone_e164=read_phone(details.phone).e164,
        phone2_e164=read_phone(details.phone2).e164,
        removed_at=None,
    )
    session.add(row)
    session.flush()
    index(session, row)
    return _from_row(row)


def update(session: Session, contact_id: int, details: ContactDetails) -> Contact:
    """Replace what the form edits. Raises NO_SUCH_RECORD."""
    row = require(session, contact_id)
    for name, value in to_columns(details).items():
        setattr(row, name, value)
    row.phone_e164 = read_phone(details.phone).e164
    row.phone2_e164 = read_phone(details.phone2).e164
    session.flush()
    index(session, row)
    return _from_row(row)


def remove(session: Session, contact_id: int, now: datetime) -> Contact:
    """Take a contact off the list; the others close up. Returns it as it was."""
    row = require(session, contact_id)
    contact = _from_row(row)
    row.removed_at = now
    session.flush()
    search.drop(session, "contact", str(contact_id))
    _number(_rows(session, row.person_id))
    return contact


def restore(session: Session, contact: Contact) -> Contact:
    """Put a removed contact back to its place, with the details it had. Raises NO_SUCH_RECORD."""
    row = require(session, contact.id, removed=True)
    others = [other for other in _rows(session, row.person_id) if other.id != row.id]
    row.removed_at = None
    others.insert(contact.position - 1, row)
    _number(others)
    return update(session, contact.id, contact.details)


def move(session: Session, contact_id: int, position: int) -> int:
    """Move a contact to `position` (from 1; beyond the end means last). Returns the person's id."""
    row = require(session, contact_id)
    others = [other for other in _rows(session, row.person_id) if other.id != contact_id]
    others.insert(max(position, 1) - 1, row)
    _number(others)
    return row.person_id


def _rows(session: Session, person_id: int) -> list[ContactRow]:
    query = (
        select(ContactRow)
        .where(ContactRow.person_id == person_id, ContactRow.removed_at.is_(None))
        .order_by(ContactRow.position, ContactRow.id)
    )
    return list(session.execute(query).scalars())


def _number(rows: list[ContactRow]) -> None:
    for position, row in enumerate(rows, start=1):
        row.position = position


def _last_position(session: Session, person_id: int) -> int:
    query = select(func.max(ContactRow.position)).where(
        ContactRow.person_id == person_id, ContactRow.removed_at.is_(None)
    )
    return session.execute(query).scalar() or 0


def _from_row(row: ContactRow) -> Contact:
    return Contact(
        id=row.id,
        person_id=row.person_id,
        position=row.position,
        details=from_row(ContactDetails, row),
        phone_e164=row.phone_e164,
        phone2_e164=row.phone2_e164,
    )


def index(session: Session, row: ContactRow) -> None:
    """Bring the search up to date with a contact."""
    texts = (row.name, row.relation, row.phone, row.phone_e164, row.phone2, row.phone2_e164, row.email, row.notes)
    search.put(session, "contact", row.person_id, row.id, texts)
