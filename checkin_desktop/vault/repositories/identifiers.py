"""The numbers on a person's papers. A new wording is a new version; old wordings stay."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.identifiers import OtherPersonsNumber, show_identifier
from checkin_desktop.domain.people import Identifier, IdentifierKind
from checkin_desktop.vault.repositories import search
from checkin_desktop.vault.tables import IdentifierRow, IdentifierVersionRow, PersonRow


def of_person(session: Session, person_id: int) -> tuple[Identifier, ...]:
    """The current identifiers, in the order of entry."""
    query = (
        select(IdentifierRow)
        .where(IdentifierRow.person_id == person_id, IdentifierRow.removed_at.is_(None))
        .order_by(IdentifierRow.id)
    )
    return tuple(_from_row(row) for row in session.execute(query).scalars())


def require(session: Session, identifier_id: int) -> IdentifierRow:
    """The row of a current identifier. Raises NO_SUCH_RECORD."""
    row = session.get(IdentifierRow, identifier_id)
    if row is None or row.removed_at is not None:
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    return row


def save(
    session: Session,
    person_id: int,
    kind: IdentifierKind,
    *,
    identifier_id: int | None,
    typed: str,
    normalised: str,
    have: bool,
    country: str,
    expires_on: date | None,
    now: datetime,
) -> Identifier:
    """Add an identifier, or give one a new wording. Raises NO_SUCH_RECORD."""
    values = {
        "typed": typed,
        "normalised": normalised,
        "have": have,
        "country": country,
        "expires_on": expires_on,
    }
    if identifier_id is None:
        row = IdentifierRow(person_id=person_id, kind=kind.value, version=1, removed_at=None, **values)
        session.add(row)
        session.flush()
    else:
        row = require(session, identifier_id)
        if row.person_id != person_id or row.kind != kind.value:
            raise AppError(ErrorCode.NO_SUCH_RECORD)
        if all(getattr(row, name) == value for name, value in values.items()):
            return _from_row(row)
        for name, value in values.items():
            setattr(row, name, value)
        row.version += 1
    session.add(IdentifierVersionRow(identifier_id=row.id, version=row.version, saved_at=now, **values))
    session.flush()
    index(session, row)
    return _from_row(row)


def remove(session: Session, identifier_id: int, now: datetime) -> int:
    """Take an identifier off the person; its versions stay. Returns the person's id. Raises NO_SUCH_RECORD."""
    row = require(session, identifier_id)
    row.removed_at = now
    search.drop(session, "identifier", str(identifier_id))
    return row.person_id


def with_others(
    session: Session, person_id: int, kind: IdentifierKind, normalised: str
) -> tuple[OtherPersonsNumber, ...]:
    """The same number with other people of the vault."""
    if not normalised:
        return ()
    query = (
        select(PersonRow.given_names, PersonRow.family_names)
        .join(IdentifierRow, IdentifierRow.person_id == PersonRow.id)
        .where(
            IdentifierRow.kind == kind.value,
            IdentifierRow.normalised == normalised,
            IdentifierRow.removed_at.is_(None),
            PersonRow.id != person_id,
        )
        .order_by(PersonRow.id)
    )
    return tuple(
        OtherPersonsNumber(kind, normalised, f"{row.given_names} {row.family_names}".strip())
        for row in session.execute(query)
    )


def _from_row(row: IdentifierRow) -> Identifier:
    return Identifier(
        id=row.id,
        kind=IdentifierKind(row.kind),
        typed=row.typed,
        normalised=row.normalised,
        have=row.have,
        country=row.country,
        expires_on=row.expires_on,
    )


def index(session: Session, row: IdentifierRow) -> None:
    """Bring the search up to date with a number; one that nobody has is not found."""
    if not row.have:
        search.drop(session, "identifier", str(row.id))
        return
    shown = show_identifier(IdentifierKind(row.kind), row.normalised)
    texts = dict.fromkeys((shown, row.typed, row.normalised))
    search.put(session, "identifier", row.person_id, row.id, tuple(texts), code=row.kind)
