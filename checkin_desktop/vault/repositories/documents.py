"""The documents checklist of a person."""

from __future__ import annotations

import dataclasses
import functools
import json
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Text, case, delete, func, select, type_coerce
from sqlalchemy.orm import Session

from checkin_desktop.domain.documents import (
    NOT_NEEDED,
    PRESENCE,
    Attachment,
    Document,
    DocumentDetails,
    DocumentForm,
    DocumentProgress,
    DocumentStatus,
    Holder,
    ProofKind,
)
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault.repositories import attachments, people, search
from checkin_desktop.vault.repositories.mapping import from_row, to_columns
from checkin_desktop.vault.tables import DocumentAttachmentRow, DocumentRow

# The forms as the text they are kept as: the same few lists come again and again.
_COLUMNS = tuple(
    type_coerce(DocumentRow.forms, Text) if item.name == "forms" else getattr(DocumentRow, item.name)
    for item in dataclasses.fields(DocumentDetails)
)
_STATUSES = {item.value: item for item in DocumentStatus}
_FORMS = {item.value: item for item in DocumentForm}
_HOLDERS = {item.value: item for item in Holder}
_KINDS = {item.value: item for item in ProofKind}
_NEXT = (DocumentStatus.MISSING.value, DocumentStatus.ASKED_FOR.value, DocumentStatus.UNKNOWN.value)
_NOT_NEEDED = tuple(status.value for status in NOT_NEEDED)


def of_person(session: Session, person_id: int) -> tuple[Document, ...]:
    """All documents that are not removed, in the order of entry, with their scans; two statements."""
    # Columns, not whole rows: hundreds of papers are read each time the checklist is shown.
    query = (
        select(DocumentRow.id, *_COLUMNS)
        .where(DocumentRow.person_id == person_id, DocumentRow.removed_at.is_(None))
        .order_by(DocumentRow.id)
    )
    rows = session.execute(query).all()
    scans = attachments.of_documents_of(session, person_id)
    return tuple(Document(row[0], person_id, _details(row), scans.get(row[0], ())) for row in rows)


def require(session: Session, document_id: int, *, removed: bool = False) -> DocumentRow:
    """The row of a document. Raises NO_SUCH_RECORD; a removed one counts only with `removed`."""
    row = session.get(DocumentRow, document_id)
    if row is None or (row.removed_at is not None and not removed):
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    return row


def get(session: Session, document_id: int) -> Document:
    """One document with its scans. Raises NO_SUCH_RECORD."""
    row = require(session, document_id)
    return _from_row(row, attachments.of_documents(session, [row.id]).get(row.id, ()))


def add(session: Session, person_id: int, details: DocumentDetails) -> Document:
    """Add an item. Raises NO_SUCH_RECORD."""
    people.require(session, person_id)
    row = DocumentRow(**to_columns(details), person_id=person_id, removed_at=None)
    session.add(row)
    session.flush()
    index(session, row)
    return _from_row(row, ())


def codes(session: Session, person_id: int) -> frozenset[str]:
    """The checklist records a person has an item for."""
    query = select(DocumentRow.code).where(DocumentRow.person_id == person_id, DocumentRow.removed_at.is_(None))
    return frozenset(session.execute(query).scalars())


def update(session: Session, document_id: int, details: DocumentDetails) -> Document:
    """Replace what the form edits. Raises NO_SUCH_RECORD."""
    row = require(session, document_id)
    for name, value in to_columns(details).items():
        setattr(row, name, value)
    session.flush()
    index(session, row)
    return get(session, document_id)


def remove(session: Session, document_id: int, now: datetime) -> Document:
    """Take an item off the list; its scans stay until the clean-up. Returns it as it was."""
    document = get(session, document_id)
    require(session, document_id).removed_at = now
    search.drop(session, "document", str(document_id))
    return document


def restore(session: Session, document: Document) -> Document:
    """Put a removed item back, with the details it had. Raises NO_SUCH_RECORD."""
    require(session, document.id, removed=True).removed_at = None
    session.flush()
    return update(session, document.id, document.details)


def progress(session: Session, person_id: int) -> DocumentProgress:
    """Counts of the checklist, and the first item that is not in hand. Dated papers of PRESENCE count as one."""
    applies = DocumentRow.status.not_in(_NOT_NEEDED)
    current = (DocumentRow.person_id == person_id, DocumentRow.removed_at.is_(None))
    each = func.count(case((DocumentRow.code == PRESENCE, 0), else_=DocumentRow.id).distinct())
    counts = session.execute(
        select(
            each.filter(DocumentRow.status == DocumentStatus.HAVE.value).label("in_hand"),
            each.filter(applies).label("needed"),
        ).where(*current)
    ).one()
    following = session.execute(
        select(DocumentRow.code, DocumentRow.title)
        .where(*current, DocumentRow.status.in_(_NEXT))
        .order_by(func.instr(",".join(_NEXT), DocumentRow.status), DocumentRow.id)
        .limit(1)
    ).first()
    title, code = (following.title, following.code) if following else ("", "")
    return DocumentProgress(counts.in_hand, counts.needed, title, code)


def purge(session: Session, before: datetime, now: datetime, keep: frozenset[int] = frozenset()) -> int:
    """Delete for good what was removed before a moment (UTC), and ask for the bytes of its scans to go.

    Those in `keep` wait for a later time.
    """
    gone = select(DocumentRow.id).where(DocumentRow.removed_at < before)
    ids = [document_id for document_id in session.execute(gone).scalars() if document_id not in keep]
    scans = attachments.of_documents(session, ids)
    session.execute(delete(DocumentAttachmentRow).where(DocumentAttachmentRow.document_id.in_(ids)))
    attachments.release(session, [scan.id for each in scans.values() for scan in each], now)
    session.execute(delete(DocumentRow).where(DocumentRow.id.in_(ids)))
    return len(ids)


@functools.lru_cache(maxsize=64)
def _forms(listed: str) -> tuple[DocumentForm, ...]:
    return tuple(_FORMS[form] for form in json.loads(listed or "[]"))


def _details(row: Row[*tuple[Any, ...]]) -> DocumentDetails:
    _, code, title, status, forms, holder, place, issued, expires, seen, note, kind, language, translated = row
    return DocumentDetails(
        code,
        title,
        _STATUSES[status],
        _forms(forms),
        _HOLDERS[holder],
        place,
        issued,
        expires,
        seen,
        note,
        _KINDS[kind],
        language,
        translated,
    )


def _from_row(row: DocumentRow, scans: tuple[Attachment, ...]) -> Document:
    return Document(row.id, row.person_id, from_row(DocumentDetails, row), scans)


def index(session: Session, row: DocumentRow) -> None:
    """Bring the search up to date with a document."""
    search.put(session, "document", row.person_id, row.id, (row.title, row.place, row.note), code=row.code)
