"""What was copied by hand from official pages: of the whole vault, beside the shipped facts."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.own_details import OwnDetail, OwnDetailDraft
from checkin_desktop.vault.tables import OwnDetailRow


def every(session: Session) -> tuple[OwnDetail, ...]:
    """All details in the order in which they were added."""
    return tuple(_from_row(row) for row in session.execute(select(OwnDetailRow).order_by(OwnDetailRow.id)).scalars())


def get(session: Session, detail_id: int) -> OwnDetail:
    """One detail. Raises NO_SUCH_RECORD."""
    return _from_row(_require(session, detail_id))


def add(session: Session, draft: OwnDetailDraft, detail_id: int | None = None) -> OwnDetail:
    """Save a new detail; with `detail_id` one that was removed comes back under its old number."""
    row = OwnDetailRow(id=detail_id)
    _fill(row, draft)
    session.add(row)
    session.flush()
    return _from_row(row)


def update(session: Session, detail_id: int, draft: OwnDetailDraft) -> OwnDetail:
    """Replace what the form edits. Raises NO_SUCH_RECORD."""
    row = _require(session, detail_id)
    _fill(row, draft)
    session.flush()
    return _from_row(row)


def remove(session: Session, detail_id: int) -> OwnDetail:
    """Delete a detail and return it as it was. Raises NO_SUCH_RECORD."""
    row = _require(session, detail_id)
    detail = _from_row(row)
    session.delete(row)
    session.flush()
    return detail


def _require(session: Session, detail_id: int) -> OwnDetailRow:
    row = session.get(OwnDetailRow, detail_id)
    if row is None:
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    return row


def _fill(row: OwnDetailRow, draft: OwnDetailDraft) -> None:
    if draft.copied_on is None:
        raise ValueError("a detail without a date was not judged")
    row.fact_id, row.kind, row.name = draft.fact_id, draft.kind, draft.name
    row.value, row.source, row.copied_on = draft.value, draft.source, draft.copied_on


def _from_row(row: OwnDetailRow) -> OwnDetail:
    return OwnDetail(
        id=row.id,
        fact_id=row.fact_id,
        kind=row.kind,
        value=row.value,
        source=row.source,
        copied_on=row.copied_on,
        name=row.name,
    )
