"""The release papers of a person, in the order of entry."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.held_papers import HeldPaper, HeldPaperDetails, PaperCode
from checkin_desktop.vault.repositories import people
from checkin_desktop.vault.tables import HeldPaperRow

_FIELDS = tuple(item.name for item in dataclasses.fields(HeldPaperDetails))


def of_person(session: Session, person_id: int) -> tuple[HeldPaper, ...]:
    """The papers that are not removed."""
    query = (
        select(HeldPaperRow)
        .where(HeldPaperRow.person_id == person_id, HeldPaperRow.removed_at.is_(None))
        .order_by(HeldPaperRow.id)
    )
    return tuple(_from_row(row) for row in session.execute(query).scalars())


def of_people(session: Session, person_ids: Collection[int]) -> dict[int, tuple[HeldPaper, ...]]:
    """The papers of several people that are not removed, by person, in one statement."""
    query = (
        select(HeldPaperRow)
        .where(HeldPaperRow.person_id.in_(person_ids), HeldPaperRow.removed_at.is_(None))
        .order_by(HeldPaperRow.id)
    )
    found: dict[int, tuple[HeldPaper, ...]] = dict.fromkeys(person_ids, ())
    for row in session.execute(query).scalars():
        found[row.person_id] += (_from_row(row),)
    return found


def get(session: Session, paper_id: int) -> HeldPaper:
    """One paper. Raises NO_SUCH_RECORD."""
    return _from_row(_require(session, paper_id))


def add(session: Session, person_id: int, details: HeldPaperDetails) -> HeldPaper:
    """Add a paper. Raises NO_SUCH_RECORD when its person is gone."""
    people.require(session, person_id)
    row = HeldPaperRow(person_id=person_id, removed_at=None, **_columns(details))
    session.add(row)
    session.flush()
    return _from_row(row)


def update(session: Session, paper_id: int, details: HeldPaperDetails) -> HeldPaper:
    """Replace what the form edits. Raises NO_SUCH_RECORD."""
    return _write(session, _require(session, paper_id), details)


def remove(session: Session, paper_id: int, now: datetime) -> HeldPaper:
    """Take a paper off the list; returns it as it was. `now` is UTC. Raises NO_SUCH_RECORD."""
    row = _require(session, paper_id)
    row.removed_at = now
    session.flush()
    return _from_row(row)


def restore(session: Session, paper: HeldPaper) -> HeldPaper:
    """Put a removed paper back with the details it had. Raises NO_SUCH_RECORD."""
    row = _require(session, paper.id, removed=True)
    row.removed_at = None
    return _write(session, row, paper.details)


def _write(session: Session, row: HeldPaperRow, details: HeldPaperDetails) -> HeldPaper:
    for name, value in _columns(details).items():
        setattr(row, name, value)
    session.flush()
    return _from_row(row)


def _require(session: Session, paper_id: int, *, removed: bool = False) -> HeldPaperRow:
    row = session.get(HeldPaperRow, paper_id)
    if row is None or (row.removed_at is not None and not removed):
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    return row


def _columns(details: HeldPaperDetails) -> dict[str, object]:
    values: dict[str, object] = {name: getattr(details, name) for name in _FIELDS}
    return values | {"code": details.code.value}


def _from_row(row: HeldPaperRow) -> HeldPaper:
    values = {name: getattr(row, name) for name in _FIELDS}
    return HeldPaper(row.id, row.person_id, HeldPaperDetails(**(values | {"code": PaperCode(row.code)})))
