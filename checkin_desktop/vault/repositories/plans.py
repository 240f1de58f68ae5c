"""Answers and children of the emergency plan."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.plan import Child, ChildDetails, PlanAnswerKey
from checkin_desktop.vault.repositories import people, search
from checkin_desktop.vault.repositories.mapping import from_row, to_columns
from checkin_desktop.vault.tables import ChildRow, PlanAnswerRow


def answers(session: Session, person_id: int) -> dict[PlanAnswerKey, str]:
    """The answers that were given. Keys a later version wrote are left out."""
    query = select(PlanAnswerRow.key, PlanAnswerRow.answer).where(PlanAnswerRow.person_id == person_id)
    known = {key.value for key in PlanAnswerKey}
    return {PlanAnswerKey(row.key): row.answer for row in session.execute(query) if row.key in known}


def set_answer(session: Session, person_id: int, key: PlanAnswerKey, text: str, now: datetime) -> None:
    """Keep one answer; an empty text takes it away. Raises NO_SUCH_RECORD."""
    people.require(session, person_id)
    if not text:
        session.execute(
            delete(PlanAnswerRow).where(PlanAnswerRow.person_id == person_id, PlanAnswerRow.key == key.value)
        )
        search.drop(session, "plan", answer_key(person_id, key.value))
        return
    values = {"answer": text, "updated_at": now}
    session.execute(
        insert(PlanAnswerRow)
        .values(person_id=person_id, key=key.value, **values)
        .on_conflict_do_update(index_elements=["person_id", "key"], set_=values)
    )
    index_answer(session, person_id, key.value, text)


def index_answer(session: Session, person_id: int, key: str, text: str) -> None:
    """Bring the search up to date with an answer."""
    search.put(session, "plan", person_id, person_id, (text,), code=key, record_key=answer_key(person_id, key))


def answer_key(person_id: int, key: str) -> str:
    """What the search calls an answer: several belong to one person."""
    return f"{person_id}:{key}"


def children(session: Session, person_id: int) -> tuple[Child, ...]:
    """The children that are not removed, in the order of entry."""
    return tuple(_child(row) for row in _rows(session, person_id))


def require_child(session: Session, child_id: int, *, removed: bool = False) -> ChildRow:
    """The row of a child. Raises NO_SUCH_RECORD; a removed one counts only with `removed`."""
    row = session.get(ChildRow, child_id)
    if row is None or (row.removed_at is not None and not removed):
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    return row


def get_child(session: Session, child_id: int) -> Child:
    """One child. Raises NO_SUCH_RECORD."""
    return _child(require_child(session, child_id))


def add_child(session: Session, person_id: int, details: ChildDetails) -> Child:
    """Put a child at the end. Raises NO_SUCH_RECORD."""
    people.require(session, person_id)
    last = session.execute(select(func.max(ChildRow.position)).where(ChildRow.person_id == person_id)).scalar() or 0
    row = ChildRow(**to_columns(details), person_id=person_id, position=last + 1, removed_at=None)
    session.add(row)
    session.flush()
    index_child(session, row)
    return _child(row)


def update_child(session: Session, child_id: int, details: ChildDetails) -> Child:
    """Replace what the form edits. Raises NO_SUCH_RECORD."""
    row = require_child(session, child_id)
    for name, value in to_columns(details).items():
        setattr(row, name, value)
    session.flush()
    index_child(session, row)
    return _child(row)


def remove_child(session: Session, child_id: int, now: datetime) -> Child:
    """Take a child off the plan. Returns it as it was."""
    row = require_child(session, child_id)
    row.removed_at = now
    search.drop(session, "child", str(child_id))
    return _child(row)


def restore_child(session: Session, child: Child) -> Child:
    """Put a removed child back, with the details it had. Raises NO_SUCH_RECORD."""
    require_child(session, child.id, removed=True).removed_at = None
    session.flush()
    return update_child(session, child.id, child.details)


def _rows(session: Session, person_id: int) -> list[ChildRow]:
    query = (
        select(ChildRow)
        .where(ChildRow.person_id == person_id, ChildRow.removed_at.is_(None))
        .order_by(ChildRow.position, ChildRow.id)
    )
    return list(session.execute(query).scalars())


def _child(row: ChildRow) -> Child:
    return Child(row.id, row.person_id, row.position, from_row(ChildDetails, row))


def index_child(session: Session, row: ChildRow) -> None:
    """Bring the search up to date with a child."""
    texts = (row.name, row.birthplace, row.school, row.school_phone, row.doctor, row.allergies, row.medicines)
    search.put(session, "child", row.person_id, row.id, (*texts, row.papers_place, row.other_parent, row.notes))
