"""Files of the vault that may be the same as one outside: first by size, then by their hash."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import exists, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from checkin_desktop.domain.same_files import KeptAt, Shelf
from checkin_desktop.vault.tables import (
    AppointmentAttachmentRow,
    AttachmentRow,
    AttemptAttachmentRow,
    DocumentAttachmentRow,
    DocumentRow,
    MoveTaskAttachmentRow,
)

_AT_ONCE = 500


def hashes_of_size(session: Session, sizes: Iterable[int]) -> dict[int, frozenset[str]]:
    """For each of these sizes in bytes, the SHA-256 (lower-case hex) of the files whose bytes are there."""
    wanted = sorted(set(sizes))
    found: dict[int, set[str]] = defaultdict(set)
    for start in range(0, len(wanted), _AT_ONCE):
        query = select(AttachmentRow.size, AttachmentRow.sha256).where(
            AttachmentRow.size.in_(wanted[start : start + _AT_ONCE]), AttachmentRow.withdrawn_at.is_(None)
        )
        for size, sha256 in session.execute(query):
            found[size].add(sha256)
    return {size: frozenset(hashes) for size, hashes in found.items()}


def places(session: Session, person_id: int, sha256: str) -> tuple[KeptAt, ...]:
    """Where a file with this hash lies: for the person each place, for others only that there is one.

    A document that was taken off the list is no place.
    """
    same = (AttachmentRow.sha256 == sha256, AttachmentRow.withdrawn_at.is_(None))
    own = (*same, AttachmentRow.person_id == person_id)
    papers = (
        select(DocumentRow.code, DocumentRow.title)
        .join(DocumentAttachmentRow, DocumentAttachmentRow.document_id == DocumentRow.id)
        .join(AttachmentRow, AttachmentRow.id == DocumentAttachmentRow.attachment_id)
        .where(*own, DocumentRow.removed_at.is_(None))
        .order_by(DocumentRow.id)
        .distinct()
    )
    found = [KeptAt(Shelf.DOCUMENT, code, title) for code, title in session.execute(papers)]
    links: tuple[tuple[Shelf, InstrumentedAttribute[int]], ...] = (
        (Shelf.ATTEMPT, AttemptAttachmentRow.attachment_id),
        (Shelf.APPOINTMENT, AppointmentAttachmentRow.attachment_id),
        (Shelf.MOVE, MoveTaskAttachmentRow.attachment_id),
    )
    for shelf, column in links:
        there = select(column).join(AttachmentRow, AttachmentRow.id == column).where(*own).limit(1)
        if session.execute(there).first() is not None:
            found.append(KeptAt(shelf))
    elsewhere = select(exists().where(*same, AttachmentRow.person_id != person_id))
    if session.execute(elsewhere).scalar_one():
        found.append(KeptAt(Shelf.OTHER_PERSON))
    return tuple(found)
