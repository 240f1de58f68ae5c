"""Answers to questions about a case, each under the key of its question (`domain.held_papers`, `domain.readiness`)."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from checkin_desktop.vault.repositories import people
from checkin_desktop.vault.tables import CaseAnswerRow


def answers(session: Session, person_id: int, prefix: str = "") -> dict[str, str]:
    """The answers of a person by key, of all keys that begin with `prefix`."""
    query = select(CaseAnswerRow.key, CaseAnswerRow.answer).where(CaseAnswerRow.person_id == person_id)
    return {row.key: row.answer for row in session.execute(query) if row.key.startswith(prefix)}


def set_answer(session: Session, person_id: int, key: str, text: str, now: datetime) -> None:
    """Keep one answer; an empty text takes it away. Raises NO_SUCH_RECORD."""
    people.require(session, person_id)
    if not text:
        session.execute(delete(CaseAnswerRow).where(CaseAnswerRow.person_id == person_id, CaseAnswerRow.key == key))
        return
    values = {"answer": text, "updated_at": now}
    session.execute(
        insert(CaseAnswerRow)
        .values(person_id=person_id, key=key, **values)
        .on_conflict_do_update(index_elements=["person_id", "key"], set_=values)
    )
