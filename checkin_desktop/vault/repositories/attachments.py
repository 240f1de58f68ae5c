"""What is known about the files of a case. The bytes are in the attachment store of the session."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, delete, func, insert, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault.tables import (
    AppointmentAttachmentRow,
    AttachmentRow,
    AttemptAttachmentRow,
    DocumentAttachmentRow,
    DocumentRow,
    FileRemovalRow,
    MoveTaskAttachmentRow,
)


def add(
    session: Session, person_id: int, *, file_id: str, name: str, mime: str, size: int, sha256: str, now: datetime
) -> Attachment:
    """Record a file that is already in the store."""
    row = AttachmentRow(
        person_id=person_id,
        file_id=file_id,
        name=name,
        mime=mime,
        size=size,
        sha256=sha256,
        added_at=now,
        withdrawn_at=None,
        withdrawn_reason="",
    )
    session.add(row)
    session.flush()
    return from_row(row)


def with_hash(session: Session, person_id: int, sha256: str) -> tuple[int, ...]:
    """The ids of a person's files with this hash (lower-case hex) whose bytes are there."""
    query = (
        select(AttachmentRow.id)
        .where(
            AttachmentRow.person_id == person_id,
            AttachmentRow.sha256 == sha256,
            AttachmentRow.withdrawn_at.is_(None),
        )
        .order_by(AttachmentRow.id)
    )
    return tuple(session.execute(query).scalars())


def get(session: Session, attachment_id: int) -> Attachment:
    """One file. Raises NO_SUCH_RECORD."""
    return from_row(_require(session, attachment_id))


def owner(session: Session, attachment_id: int) -> int:
    """The id of the person a file belongs to. Raises NO_SUCH_RECORD."""
    return _require(session, attachment_id).person_id


def total_size(session: Session) -> int:
    """The bytes of all files of the vault that were not withdrawn, as they were before they were encrypted."""
    query = select(func.coalesce(func.sum(AttachmentRow.size), 0)).where(AttachmentRow.withdrawn_at.is_(None))
    return int(session.execute(query).scalar_one())


def all_rows(session: Session) -> tuple[tuple[int, Attachment], ...]:
    """Every file of the vault with its person's id."""
    rows = session.execute(select(AttachmentRow).order_by(AttachmentRow.id)).scalars()
    return tuple((row.person_id, from_row(row)) for row in rows)


def withdraw(session: Session, attachment_id: int, reason: str, now: datetime) -> Attachment:
    """Note that the bytes go; name, size and hash stay. Raises NO_SUCH_RECORD when it was withdrawn before."""
    row = _require(session, attachment_id)
    if row.withdrawn_at is not None:
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    row.withdrawn_at = now
    row.withdrawn_reason = reason
    session.flush()
    ask_removal(session, (row.file_id,), now)
    return from_row(row)


def of_documents(session: Session, document_ids: Sequence[int]) -> dict[int, tuple[Attachment, ...]]:
    """The scans of several documents in one statement."""
    links = DocumentAttachmentRow
    return _linked(session, links.document_id, links.attachment_id, links.document_id.in_(document_ids))


def of_documents_of(session: Session, person_id: int) -> dict[int, tuple[Attachment, ...]]:
    """The scans of all documents of a person, removed ones among them, in one statement."""
    links = DocumentAttachmentRow
    theirs = links.document_id.in_(select(DocumentRow.id).where(DocumentRow.person_id == person_id))
    return _linked(session, links.document_id, links.attachment_id, theirs)


def of_appointments(session: Session, appointment_ids: Sequence[int]) -> dict[int, tuple[Attachment, ...]]:
    """The files that prove several appointments, in one statement."""
    links = AppointmentAttachmentRow
    wanted = links.appointment_id.in_(appointment_ids)
    return _linked(session, links.appointment_id, links.attachment_id, wanted)


def of_move_tasks(session: Session, task_ids: Sequence[int]) -> dict[int, tuple[Attachment, ...]]:
    """The files that prove several tasks of moves, in one statement."""
    links = MoveTaskAttachmentRow
    return _linked(session, links.task_id, links.attachment_id, links.task_id.in_(task_ids))


def link_document(session: Session, document_id: int, attachment_id: int) -> None:
    """Say that a file is a scan of a document."""
    session.execute(insert(DocumentAttachmentRow).values(document_id=document_id, attachment_id=attachment_id))


def link_appointment(session: Session, appointment_id: int, attachment_id: int) -> None:
    """Say that a file proves an appointment."""
    values = {"appointment_id": appointment_id, "attachment_id": attachment_id}
    session.execute(insert(AppointmentAttachmentRow).values(**values))


def link_move_task(session: Session, task_id: int, attachment_id: int) -> None:
    """Say that a file proves a task of a move."""
    session.execute(insert(MoveTaskAttachmentRow).values(task_id=task_id, attachment_id=attachment_id))


def release(session: Session, attachment_ids: Sequence[int], now: datetime) -> None:
    """Forget files whose last record goes, and ask for their bytes to go. One that anything else speaks of stays."""
    for attachment_id in dict.fromkeys(attachment_ids):
        row = session.get(AttachmentRow, attachment_id)
        if row is None or _is_needed(session, attachment_id):
            continue
        if row.withdrawn_at is None:
            ask_removal(session, (row.file_id,), now)
        session.execute(delete(AttachmentRow).where(AttachmentRow.id == attachment_id))


def entry_of(session: Session, attachment_id: int) -> int | None:
    """The id of the chain entry that brought a file."""
    query = select(AttemptAttachmentRow.entry_id).where(AttemptAttachmentRow.attachment_id == attachment_id)
    return session.execute(query).scalar()


def file_ids_of_person(session: Session, person_id: int) -> tuple[str, ...]:
    """The store's names of all files of a person."""
    query = select(AttachmentRow.file_id).where(AttachmentRow.person_id == person_id)
    return tuple(session.execute(query).scalars())


def ask_removal(session: Session, file_ids: Sequence[str], now: datetime) -> None:
    """Note that the bytes of files have to go once this transaction is committed."""
    for file_id in file_ids:
        if session.get(FileRemovalRow, file_id) is None:
            session.add(FileRemovalRow(file_id=file_id, requested_at=now))
    session.flush()


def asked_removals(session: Session) -> tuple[str, ...]:
    """Files whose bytes still have to go."""
    return tuple(session.execute(select(FileRemovalRow.file_id)).scalars())


def removal_done(session: Session, file_id: str) -> None:
    """Forget a request whose bytes are gone."""
    session.execute(delete(FileRemovalRow).where(FileRemovalRow.file_id == file_id))


def from_row(row: AttachmentRow) -> Attachment:
    """The file as the domain knows it."""
    return Attachment(
        id=row.id,
        file_id=row.file_id,
        name=row.name,
        mime=row.mime,
        size=row.size,
        sha256=row.sha256,
        added_at=row.added_at,
        withdrawn_at=row.withdrawn_at,
        withdrawn_reason=row.withdrawn_reason,
    )


def _is_needed(session: Session, attachment_id: int) -> bool:
    """Whether any row of any table refers to a file, apart from those that go with it."""
    for table in AttachmentRow.metadata.sorted_tables:
        for column in table.columns:
            keys = [key for key in column.foreign_keys if key.column.table.name == AttachmentRow.__tablename__]
            if any(key.ondelete != "CASCADE" for key in keys):
                found = select(column).where(column == attachment_id).limit(1)
                if session.execute(found).first() is not None:
                    return True
    return False


def _linked(
    session: Session,
    owner_column: InstrumentedAttribute[int],
    file_column: InstrumentedAttribute[int],
    wanted: ColumnElement[bool],
) -> dict[int, tuple[Attachment, ...]]:
    query = (
        select(owner_column, AttachmentRow)
        .join(AttachmentRow, AttachmentRow.id == file_column)
        .where(wanted)
        .order_by(AttachmentRow.id)
    )
    found: dict[int, tuple[Attachment, ...]] = {}
    for owner_id, row in session.execute(query):
        found[owner_id] = (*found.get(owner_id, ()), from_row(row))
    return found


def _require(session: Session, attachment_id: int) -> AttachmentRow:
    row = session.get(AttachmentRow, attachment_id)
    if row is None:
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    return row
