"""Which situations of the checklist a person took on or off by hand; all others follow from the case."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from checkin_desktop.vault.repositories import people
from checkin_desktop.vault.tables import PersonSituationRow


def of_person(session: Session, person_id: int) -> dict[str, bool]:
    """What was decided, by the code of the situation, also for those that only a later version knows."""
    query = select(PersonSituationRow.code, PersonSituationRow.chosen).where(PersonSituationRow.person_id == person_id)
    return {row.code: row.chosen for row in session.execute(query)}


def decide(session: Session, person_id: int, code: str, chosen: bool | None) -> None:
    """Take a situation on or off; None goes back to what follows from the case. Raises NO_SUCH_RECORD."""
    people.require(session, person_id)
    if chosen is None:
        session.execute(
            delete(PersonSituationRow).where(
                PersonSituationRow.person_id == person_id, PersonSituationRow.code == code
            )
        )
        return
    session.execute(
        insert(PersonSituationRow)
        .values(person_id=person_id, code=code, chosen=chosen)
        .on_conflict_do_update(index_elements=["person_id", "code"], set_={"chosen": chosen})
    )
