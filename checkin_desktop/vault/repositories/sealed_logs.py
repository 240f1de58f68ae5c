"""What a vault has of a log that somebody finds in a sealed report: read to compare, never to show."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from checkin_desktop.domain.documents import Attachment
from checkin_desktop.vault.repositories import attachments
from checkin_desktop.vault.tables import AttachmentRow, AttemptAttachmentRow, AttemptEntryRow, PersonRow


def person_of_chain(session: Session, chain: str) -> int | None:
    """Whose chain has this name (hex); None when nobody's has, or it is no name."""
    try:
        name = bytes.fromhex(chain)
    except ValueError:
        return None
    return session.execute(select(PersonRow.id).where(PersonRow.chain_id == name)).scalar()


def entry_hashes(session: Session, person_id: int) -> Mapping[int, str]:
    """The stored hash of each entry by its number."""
    query = select(AttemptEntryRow.number_in_chain, AttemptEntryRow.entry_hash).where(
        AttemptEntryRow.person_id == person_id
    )
    return {row.number_in_chain: row.entry_hash for row in session.execute(query)}


def evidence(session: Session, person_id: int) -> Mapping[str, tuple[Attachment, ...]]:
    """The files that are attached to the person's attempts, by the hash they had when they were added."""
    query = (
        select(AttachmentRow)
        .where(AttachmentRow.person_id == person_id)
        .where(AttachmentRow.id.in_(select(AttemptAttachmentRow.attachment_id)))
        .order_by(AttachmentRow.id)
    )
    found: dict[str, list[Attachment]] = {}
    for row in session.execute(query).scalars():
        found.setdefault(row.sha256, []).append(attachments.from_row(row))
    return {digest: tuple(files) for digest, files in found.items()}
