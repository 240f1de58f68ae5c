"""Papers that let somebody care for a child, in the order of entry."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from checkin_desktop.domain.care_papers import CarePaper, CarePaperDetails, CarePaperKind, EndingPaper
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.held_papers import Answer
from checkin_desktop.vault.repositories import people, search
from checkin_desktop.vault.tables import CarePaperRow, PersonRow

_KIND = "care_paper"
_FIELDS = tuple(item.name for item in dataclasses.fields(CarePaperDetails))


def of_person(session: Session, person_id: int) -> tuple[CarePaper, ...]:
    """The papers that are not removed."""
    query = (
        select(CarePaperRow)
        .where(CarePaperRow.person_id == person_id, CarePaperRow.removed_at.is_(None))
        .order_by(CarePaperRow.id)
    )
    return tuple(_from_row(row) for row in session.execute(query).scalars())


def get(session: Session, paper_id: int) -> CarePaper:
    """One paper. Raises NO_SUCH_RECORD."""
    return _from_row(_require(session, paper_id))


def add(session: Session, person_id: int, details: CarePaperDetails) -> CarePaper:
    """Add a paper. Raises NO_SUCH_RECORD when its person is gone."""
    people.require(session, person_id)
    row = CarePaperRow(person_id=person_id, removed_at=None, **_columns(details))
    session.add(row)
    session.flush()
    index(session, row)
    return _from_row(row)


def update(session: Session, paper_id: int, details: CarePaperDetails) -> CarePaper:
    """Replace what the form edits. Raises NO_SUCH_RECORD."""
    return _write(session, _require(session, paper_id), details)


def remove(session: Session, paper_id: int, now: datetime) -> CarePaper:
    """Take a paper off the list; returns it as it was. `now` is UTC. Raises NO_SUCH_RECORD."""
    row = _require(session, paper_id)
    row.removed_at = now
    session.flush()
    search.drop(session, _KIND, str(paper_id))
    return _from_row(row)


def restore(session: Session, paper: CarePaper) -> CarePaper:
    """Put a removed paper back with the details it had. Raises NO_SUCH_RECORD."""
    row = _require(session, paper.id, removed=True)
    row.removed_at = None
    return _write(session, row, paper.details)


def ending(session: Session, until: date, person_id: int | None = None) -> list[EndingPaper]:
    """Papers that end by a day or ended, of everybody who was not put away, or of one person; the earliest first."""
    query = (
        select(CarePaperRow, PersonRow.given_names, PersonRow.family_names)
        .join(PersonRow, PersonRow.id == CarePaperRow.person_id)
        .where(
            CarePaperRow.removed_at.is_(None),
            CarePaperRow.ends_on <= until,
            PersonRow.archived_at.is_(None) if person_id is None else PersonRow.id == person_id,
        )
        .order_by(CarePaperRow.ends_on, CarePaperRow.id)
    )
    return [
        EndingPaper(row.id, row.person_id, f"{given} {family}".strip(), row.ends_on, CarePaperKind(row.kind))
        for row, given, family in session.execute(query)
        if row.ends_on is not None
    ]


def index(session: Session, row: CarePaperRow) -> None:
    """Bring the search up to date with a paper."""
    texts = (row.caregiver, row.holder, row.note)
    search.put(session, _KIND, row.person_id, row.id, texts, code=row.kind)


def _write(session: Session, row: CarePaperRow, details: CarePaperDetails) -> CarePaper:
    for name, value in _columns(details).items():
        setattr(row, name, value)
    session.flush()
    index(session, row)
    return _from_row(row)


def _require(session: Session, paper_id: int, *, removed: bool = False) -> CarePaperRow:
    row = session.get(CarePaperRow, paper_id)
    if row is None or (row.removed_at is not None and not removed):
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    return row


def _columns(details: CarePaperDetails) -> dict[str, object]:
    values: dict[str, object] = {name: getattr(details, name) for name in _FIELDS}
    notarized = details.notarized.value if details.notarized is not None else ""
    return values | {"kind": details.kind.value, "notarized": notarized}


def _from_row(row: CarePaperRow) -> CarePaper:
    values = {name: getattr(row, name) for name in _FIELDS}
    values |= {
        "kind": CarePaperKind(row.kind),
        "notarized": Answer(row.notarized) if row.notarized else None,
        "child_ids": tuple(row.child_ids),
    }
    return CarePaper(row.id, row.person_id, CarePaperDetails(**values))
