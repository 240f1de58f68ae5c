"""Which people share a plan. Somebody alone has no row, or one that names nobody else."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from checkin_desktop.domain.household import Household, HouseholdMember
from checkin_desktop.vault.repositories import people
from checkin_desktop.vault.tables import HouseholdMemberRow, PersonRow


def lead_of(session: Session, person_id: int) -> int:
    """Whose plan the person shares: the person's own id for a lead and for somebody alone. One statement."""
    query = select(HouseholdMemberRow.lead_id).where(HouseholdMemberRow.person_id == person_id)
    return session.execute(query).scalar() or person_id


def of_person(session: Session, person_id: int) -> Household:
    """The household, the lead first, then in the order of entry. Raises NO_SUCH_RECORD."""
    person = people.require(session, person_id)
    lead_id = lead_of(session, person_id)
    query = (
        select(PersonRow.id, PersonRow.given_names, PersonRow.family_names)
        .join(HouseholdMemberRow, HouseholdMemberRow.person_id == PersonRow.id)
        .where(HouseholdMemberRow.lead_id == lead_id)
        .order_by(PersonRow.id != lead_id, PersonRow.id)
    )
    members = tuple(
        HouseholdMember(row.id, f"{row.given_names} {row.family_names}".strip()) for row in session.execute(query)
    )
    alone = HouseholdMember(person.id, f"{person.given_names} {person.family_names}".strip())
    return Household(lead_id, members or (alone,))


def member_ids(session: Session, person_id: int) -> tuple[int, ...]:
    """Everybody of the person's household, and the person. One statement."""
    lead = select(HouseholdMemberRow.lead_id).where(HouseholdMemberRow.person_id == person_id).scalar_subquery()
    query = select(HouseholdMemberRow.person_id).where(HouseholdMemberRow.lead_id == lead)
    return tuple(dict.fromkeys((person_id, *session.execute(query).scalars())))


def set_members(session: Session, lead_id: int, person_ids: Collection[int]) -> frozenset[int]:
    """Make these people the household of a lead, instead of what it was; nobody but the lead ends it.

    Whoever was in another household leaves it. Returns everybody whose household changed. Raises NO_SUCH_RECORD.
    """
    wanted = {lead_id, *person_ids}
    for person_id in wanted:
        people.require(session, person_id)
    touched = set(wanted)
    for person_id in wanted:
        touched |= leave(session, person_id)
    touched |= set(member_ids(session, lead_id))
    session.execute(delete(HouseholdMemberRow).where(HouseholdMemberRow.lead_id == lead_id))
    if len(wanted) > 1:
        session.add_all(HouseholdMemberRow(person_id=person_id, lead_id=lead_id) for person_id in sorted(wanted))
    session.flush()
    return frozenset(touched)


def leave(session: Session, person_id: int) -> frozenset[int]:
    """Take somebody out. Without its lead there is no household any more.

    Returns everybody whose household changed. Raises NO_SUCH_RECORD.
    """
    people.require(session, person_id)
    touched = frozenset(member_ids(session, person_id))
    gone = or_(HouseholdMemberRow.person_id == person_id, HouseholdMemberRow.lead_id == person_id)
    session.execute(delete(HouseholdMemberRow).where(gone))
    session.expire_all()
    return touched
