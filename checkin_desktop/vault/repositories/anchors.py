"""Time stamps that were asked for and given. What was asked never changes; an answer is added once."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from checkin_desktop.domain.anchors import Anchor
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault.repositories import people
from checkin_desktop.vault.tables import AnchorRow, AttemptEntryRow


def of_person(session: Session, person_id: int) -> tuple[Anchor, ...]:
    """All of a person, in the order in which they were asked for."""
    query = select(AnchorRow).where(AnchorRow.person_id == person_id).order_by(AnchorRow.id)
    return tuple(_from_row(row) for row in session.execute(query).scalars())


def get(session: Session, anchor_id: int) -> Anchor:
    """One of them. Raises NO_SUCH_RECORD."""
    return _from_row(_require(session, anchor_id))


def head(session: Session, person_id: int) -> tuple[int, str]:
    """Place and hash of the newest entry of a person's chain; (0, "") before the first. Raises NO_SUCH_RECORD."""
    people.require(session, person_id)
    query = (
        select(AttemptEntryRow.number_in_chain, AttemptEntryRow.entry_hash)
        .where(AttemptEntryRow.person_id == person_id)
        .order_by(AttemptEntryRow.number_in_chain.desc())
        .limit(1)
    )
    row = session.execute(query).first()
    return (row.number_in_chain, row.entry_hash) if row is not None else (0, "")


def add(session: Session, person_id: int, number_in_chain: int, chain_hash: str, request: bytes, now: datetime) -> int:
    """Note a request; returns its id. The database refuses a hash that is not that entry's."""
    row = AnchorRow(
        person_id=person_id,
        number_in_chain=number_in_chain,
        chain_hash=chain_hash,
        request=request,
        made_at=now,
        reply=b"",
        stamped_at=None,
        authority="",
    )
    session.add(row)
    session.flush()
    return row.id


def answer(session: Session, anchor_id: int, reply: bytes, stamped_at: datetime, authority: str) -> Anchor:
    """Keep what came back, once. Raises NO_SUCH_RECORD, APPEND_ONLY when there is an answer already."""
    row = _require(session, anchor_id)
    if row.reply:
        raise AppError(ErrorCode.APPEND_ONLY)
    row.reply, row.stamped_at, row.authority = reply, stamped_at, authority
    session.flush()
    return _from_row(row)


def _require(session: Session, anchor_id: int) -> AnchorRow:
    row = session.get(AnchorRow, anchor_id)
    if row is None:
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    return row


def _from_row(row: AnchorRow) -> Anchor:
    return Anchor(
        row.id,
        row.person_id,
        row.number_in_chain,
        row.chain_hash,
        row.request,
        row.made_at,
        row.reply,
        row.stamped_at,
        row.authority,
    )
