"""The words that an office gives people to find them by."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from checkin_desktop.domain.folding import fold
from checkin_desktop.vault.tables import PersonTagRow


def of_person(session: Session, person_id: int) -> tuple[str, ...]:
    """A person's tags, in the order of the alphabet."""
    query = select(PersonTagRow.tag).where(PersonTagRow.person_id == person_id).order_by(PersonTagRow.folded)
    return tuple(session.execute(query).scalars())


def everywhere(session: Session) -> tuple[tuple[str, int], ...]:
    """Every tag with how many people have it, in the order of the alphabet."""
    query = (
        select(func.min(PersonTagRow.tag), func.count()).group_by(PersonTagRow.folded).order_by(PersonTagRow.folded)
    )
    return tuple((tag, count) for tag, count in session.execute(query))


def put(session: Session, person_id: int, tags: Iterable[str]) -> None:
    """Give a person exactly these tags; they are distinct (`domain.tags.distinct`)."""
    session.execute(delete(PersonTagRow).where(PersonTagRow.person_id == person_id))
    rows = [{"person_id": person_id, "folded": fold(tag), "tag": tag} for tag in tags]
    if rows:
        session.execute(insert(PersonTagRow), rows)
