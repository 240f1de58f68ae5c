"""Answers to questions about a person's case, by the key of the question ("duty.court_case", "ready.g28", …)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from checkin_desktop.vault.repositories import people
from checkin_desktop.vault.tables import CaseAnswerRow


def answers(session: Session, person_id: int, prefix: str = "") -> dict[str, str]:
    """The answers of a person whose key begins with `prefix`, also those that only a later version knows."""
    query = select(CaseAnswerRow.key, CaseAnswerRow.answer).where(CaseAnswerRow.person_id == person_id)
    if prefix:
        query = query.where(CaseAnswerRow.key.startswith(prefix, autoescape=True))
    return {row.key: row.answer for row in session.execute(query.order_by(CaseAnswerRow.key))}


def of_people(session: Session, person_ids: Collection[int], prefix: str) -> dict[int, dict[str, str]]:
    """The answers of several people whose key begins with `prefix`, by person, in one statement."""
    query = select(CaseAnswerRow.person_id, CaseAnswerRow.key, CaseAnswerRow.answer).where(
        CaseAnswerRow.person_id.in_(person_ids), CaseAnswerRow.key.startswith(prefix, autoescape=True)
    )
    found: dict[int, dict[str, str]] = {person_id: {} for person_id in person_ids}
    for row in session.execute(query):
        found[row.person_id][row.key] = row.answer
    return found


def set_answer(session: Session, person_id: int, key: str, text: str, now: datetime) -> None:
    """Keep one answer; an empty text takes it away. `now` is UTC. Raises NO_SUCH_RECORD."""
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
