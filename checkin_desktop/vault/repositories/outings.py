"""The plan for the day of an appointment: at most one row for each appointment."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.held_papers import PaperCode
from checkin_desktop.domain.outings import Outing, OutingDetails, TimedCall
from checkin_desktop.vault.tables import AppointmentRow, HeldPaperRow, OutingRow


def owner(session: Session, appointment_id: int) -> int:
    """The person whose appointment it is. Raises NO_SUCH_RECORD, also for a removed appointment."""
    query = select(AppointmentRow.person_id).where(
        AppointmentRow.id == appointment_id, AppointmentRow.removed_at.is_(None)
    )
    person_id = session.execute(query).scalar()
    if person_id is None:
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    return person_id


def get(session: Session, appointment_id: int) -> Outing:
    """The plan for an appointment, empty while nothing was written down."""
    row = session.get(OutingRow, appointment_id)
    return Outing(appointment_id, OutingDetails()) if row is None else _from_row(row)


def save(session: Session, outing: Outing, now: datetime) -> None:
    """Keep a plan; an empty one leaves no row. Raises NO_SUCH_RECORD."""
    owner(session, outing.appointment_id)
    if outing.is_empty:
        session.execute(delete(OutingRow).where(OutingRow.appointment_id == outing.appointment_id))
        return
    details = outing.details
    values = {
        "companion_id": details.companion_id,
        "companion_name": details.companion_name,
        "leaves_at": details.leaves_at,
        "not_back_by": details.not_back_by,
        "calls": tuple(f"{call.at} {call.contact_id}" for call in details.calls),
        "packed": details.packed,
        "own_items": details.own_items,
        "note": details.note,
        "updated_at": now,
    }
    session.execute(
        insert(OutingRow)
        .values(appointment_id=outing.appointment_id, **values)
        .on_conflict_do_update(index_elements=["appointment_id"], set_=values),
        execution_options={"populate_existing": True},
    )
    session.expire_all()


def paper_codes(session: Session, person_id: int) -> tuple[PaperCode, ...]:
    """Which release papers a person holds: the codes alone. Those of a later version are left out."""
    query = select(HeldPaperRow.code).where(HeldPaperRow.person_id == person_id, HeldPaperRow.removed_at.is_(None))
    known = {code.value for code in PaperCode}
    return tuple(PaperCode(code) for code in session.execute(query).scalars() if code in known)


def _from_row(row: OutingRow) -> Outing:
    return Outing(
        row.appointment_id,
        OutingDetails(
            companion_id=row.companion_id,
            companion_name=row.companion_name,
            leaves_at=row.leaves_at,
            not_back_by=row.not_back_by,
            calls=tuple(call for text in row.calls if (call := _call(text)) is not None),
            packed=row.packed,
            own_items=row.own_items,
            note=row.note,
        ),
    )


def _call(text: str) -> TimedCall | None:
    at, _, contact = text.partition(" ")
    return TimedCall(at, int(contact)) if contact.isdigit() else None
