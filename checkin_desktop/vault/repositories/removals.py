"""Removing a person whole, and clearing away what was removed a while ago."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.orm import Session

from checkin_desktop.vault.repositories import attachments, documents, people
from checkin_desktop.vault.tables import (
    AnchorRow,
    AppointmentAttachmentRow,
    AppointmentRow,
    AttachmentRow,
    AttemptAttachmentRow,
    AttemptEntryRow,
    AttemptSummaryRow,
    CarePaperRow,
    ChildRow,
    ContactRow,
    DocumentAttachmentRow,
    DocumentRow,
    DraftRow,
    FamilyLinkRow,
    HeldPaperRow,
    LetterRow,
    MoveRow,
    MoveTaskAttachmentRow,
    MoveTaskRow,
    PersonRemovalRow,
    PersonRow,
    ReminderRow,
    SearchEntryRow,
    WithheldPaperRow,
    WithheldRequestRow,
)

OPEN = -1
"""`open_for` of a removal whose transaction may delete the person."""
_KEPT_A_WHILE = (CarePaperRow, ContactRow, ChildRow, HeldPaperRow, LetterRow, WithheldPaperRow)
_WITH_FILES = (DocumentRow, AppointmentRow, MoveRow)


@dataclass(frozen=True, slots=True)
class Shown:
    """Records with files that some snapshot still shows as not removed: going back to it brings them back."""

    documents: frozenset[int] = frozenset()
    appointments: frozenset[int] = frozenset()
    moves: frozenset[int] = frozenset()


NOTHING_SHOWN = Shown()


def remove_person(session: Session, person_id: int, now: datetime) -> None:
    """Delete everything about a person and note that it happened, without a name.

    The bytes of the files are asked to go; whoever commits has to see to it. Raises NO_SUCH_RECORD.
    """
    people.require(session, person_id)
    entries = select(AttemptEntryRow.id).where(AttemptEntryRow.person_id == person_id)
    entry_count = session.execute(select(func.count()).select_from(entries.subquery())).scalar_one()
    appointments = select(AppointmentRow.id).where(AppointmentRow.person_id == person_id)
    moves = select(MoveRow.id).where(MoveRow.person_id == person_id)
    tasks = select(MoveTaskRow.id).where(MoveTaskRow.move_id.in_(moves))
    withheld = select(WithheldPaperRow.id).where(WithheldPaperRow.person_id == person_id)
    file_ids = attachments.file_ids_of_person(session, person_id)
    removal = PersonRemovalRow(
        person_id=person_id, removed_at=now, entries=entry_count, attachments=len(file_ids), open_for=OPEN
    )
    session.add(removal)
    session.flush()
    attachments.ask_removal(session, file_ids, now)
    for statement in (
        delete(SearchEntryRow).where(SearchEntryRow.person_id == person_id),
        delete(AttemptSummaryRow).where(AttemptSummaryRow.person_id == person_id),
        delete(AppointmentAttachmentRow).where(AppointmentAttachmentRow.appointment_id.in_(appointments)),
        delete(MoveTaskAttachmentRow).where(MoveTaskAttachmentRow.task_id.in_(tasks)),
        # They may speak of attempts, which go below.
        delete(WithheldRequestRow).where(WithheldRequestRow.withheld_id.in_(withheld)),
        delete(LetterRow).where(LetterRow.person_id == person_id),
        delete(MoveTaskRow).where(MoveTaskRow.move_id.in_(moves)),
        delete(MoveRow).where(MoveRow.person_id == person_id),
        delete(AppointmentRow).where(AppointmentRow.person_id == person_id),
        delete(ReminderRow).where(ReminderRow.person_id == person_id),
        delete(AnchorRow).where(AnchorRow.person_id == person_id),
        delete(AttemptAttachmentRow).where(AttemptAttachmentRow.entry_id.in_(entries)),
        # Later entries refer to the attempt they belong to, so they go first.
        delete(AttemptEntryRow).where(
            AttemptEntryRow.person_id == person_id, AttemptEntryRow.corrects_id.is_not(None)
        ),
        delete(AttemptEntryRow).where(AttemptEntryRow.person_id == person_id),
        delete(DocumentAttachmentRow).where(
            DocumentAttachmentRow.document_id.in_(select(DocumentRow.id).where(DocumentRow.person_id == person_id))
        ),
        delete(AttachmentRow).where(AttachmentRow.person_id == person_id),
        delete(FamilyLinkRow).where(or_(FamilyLinkRow.person_id == person_id, FamilyLinkRow.other_id == person_id)),
        delete(DraftRow).where(DraftRow.key.like(f"%:{person_id}") | DraftRow.key.like(f"%:{person_id}:%")),
        delete(PersonRow).where(PersonRow.id == person_id),
        update(PersonRemovalRow).where(PersonRemovalRow.id == removal.id).values(open_for=None),
    ):
        session.execute(statement, execution_options={"synchronize_session": False})
    session.expire_all()


def purge_due(session: Session, before: datetime) -> bool:
    """Whether there is anything for `purge` to do."""
    return any(
        session.execute(select(table.id).where(table.removed_at < before).limit(1)).first() is not None
        for table in (*_KEPT_A_WHILE, *_WITH_FILES)
    )


def purge(session: Session, before: datetime, now: datetime, keep: Shown | None = NOTHING_SHOWN) -> int:
    """Delete for good what was removed before a moment (UTC); returns how many rows.

    What has files and is in `keep` waits, with their bytes; None: all of that waits.
    """
    amount = 0
    if keep is not None:
        amount += documents.purge(session, before, now, keep.documents)
        amount += _purge_appointments(session, before, now, keep.appointments)
        amount += _purge_moves(session, before, now, keep.moves)
    for table in _KEPT_A_WHILE:
        gone = session.execute(select(func.count()).select_from(table).where(table.removed_at < before)).scalar_one()
        session.execute(delete(table).where(table.removed_at < before))
        amount += gone
    return amount


def _purge_appointments(session: Session, before: datetime, now: datetime, keep: frozenset[int]) -> int:
    found = session.execute(select(AppointmentRow.id).where(AppointmentRow.removed_at < before)).scalars()
    ids = [number for number in found if number not in keep]
    proofs = attachments.of_appointments(session, ids)
    session.execute(delete(AppointmentAttachmentRow).where(AppointmentAttachmentRow.appointment_id.in_(ids)))
    session.execute(delete(AppointmentRow).where(AppointmentRow.id.in_(ids)))
    attachments.release(session, [proof.id for each in proofs.values() for proof in each], now)
    return len(ids)


def _purge_moves(session: Session, before: datetime, now: datetime, keep: frozenset[int]) -> int:
    found = session.execute(select(MoveRow.id).where(MoveRow.removed_at < before)).scalars()
    ids = [number for number in found if number not in keep]
    tasks = list(session.execute(select(MoveTaskRow.id).where(MoveTaskRow.move_id.in_(ids))).scalars())
    proofs = attachments.of_move_tasks(session, tasks)
    session.execute(delete(MoveTaskAttachmentRow).where(MoveTaskAttachmentRow.task_id.in_(tasks)))
    session.execute(delete(MoveTaskRow).where(MoveTaskRow.id.in_(tasks)))
    session.execute(delete(MoveRow).where(MoveRow.id.in_(ids)))
    attachments.release(session, [proof.id for each in proofs.values() for proof in each], now)
    return len(ids)
