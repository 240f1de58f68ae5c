"""One plan for a household: what a member's plan holds of the lead's, beside what is the member's own.

A member's own answer, contact or child comes first. Of the lead's come the answers of `SHARED_KEYS`, the children, the
care papers and the people to call. Never the lead's lawyer, nor words about a contact, nor who goes with the lead or
handles the lead's money: those are the lead's own matters and would be read as the member's.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from checkin_desktop.domain.care_papers import CarePaper
from checkin_desktop.domain.contacts import Contact, ContactRole
from checkin_desktop.domain.folding import fold
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.plan import SHARED_KEYS, Child, PlanAnswerKey

OWN_ROLES: Final = frozenset({ContactRole.LAWYER, ContactRole.COMPANION, ContactRole.MONEY})
"""What a contact is for one person only."""


@dataclass(frozen=True, slots=True)
class PlanParts:
    """What may be shared. `shared_from` tells whose an answer is that is not the person's own."""

    answers: Mapping[PlanAnswerKey, str] = field(default_factory=dict)
    children: tuple[Child, ...] = ()
    contacts: tuple[Contact, ...] = ()
    care_papers: tuple[CarePaper, ...] = ()
    shared_from: Mapping[PlanAnswerKey, int] = field(default_factory=dict)


def joined(person: Person, own: PlanParts, lead_id: int, lead: PlanParts) -> PlanParts:
    """The parts of a member's plan: `own`, then what comes from the lead.

    Nobody is there twice: a contact or child that the member has too counts as the member's, and references to the
    lead's follow. The member is neither called nor looked after in the own plan.
    """
    shared = {
        key: text for key, text in lead.answers.items() if key in SHARED_KEYS and not own.answers.get(key, "").strip()
    }
    same: dict[int, int | None] = {}
    contacts = _contacts(person, own.contacts, lead, same)
    children, children_same = _children(person, own.children, lead.children, same)
    papers = tuple(
        dataclasses.replace(
            paper,
            details=dataclasses.replace(
                paper.details, child_ids=tuple(children_same.get(number, number) for number in paper.details.child_ids)
            ),
        )
        for paper in lead.care_papers
    )
    return PlanParts(
        {**own.answers, **shared},
        children,
        contacts,
        (*own.care_papers, *papers),
        dict.fromkeys(shared, lead_id),
    )


def _contacts(
    person: Person, own: Sequence[Contact], lead: PlanParts, same: dict[int, int | None]
) -> tuple[Contact, ...]:
    """Own contacts and the lead's; fills `same` with who stands for a contact of the lead, None for nobody."""
    fetching = {number for child in lead.children for number in child.details.pickup_contact_ids}
    fetching |= {child.details.caregiver_id for child in lead.children if child.details.caregiver_id is not None}
    found = list(own)
    for contact in lead.contacts:
        details = contact.details
        if _is_person(contact, person):
            same[contact.id] = None
            continue
        twin = next((place for place, one in enumerate(found) if _are_one(one, contact)), None)
        if twin is not None:
            same[contact.id] = found[twin].id
            if details.may_pick_up_children and lead.children:
                fetches = dataclasses.replace(found[twin].details, may_pick_up_children=True)
                found[twin] = dataclasses.replace(found[twin], details=fetches)
            continue
        fetches_a_child = details.may_pick_up_children or contact.id in fetching
        if ContactRole.LAWYER in details.roles and not fetches_a_child:
            same[contact.id] = None
            continue
        roles = tuple(role for role in details.roles if role not in OWN_ROLES)
        relation = details.relation if roles == details.roles else ""  # it may name what was taken out ("my lawyer")
        carried = dataclasses.replace(details, roles=roles, relation=relation, notes="")
        found.append(dataclasses.replace(contact, position=len(found) + 1, details=carried))
    return tuple(found)


def _children(
    person: Person, own: Sequence[Child], shared: Sequence[Child], same: Mapping[int, int | None]
) -> tuple[tuple[Child, ...], dict[int, int]]:
    found, twins = list(own), dict[int, int]()
    for child in shared:
        details = child.details
        if fold(details.name) == fold(person.details.display_name):
            continue
        twin = next((one for one in own if _are_one_child(one, child)), None)
        if twin is not None:
            twins[child.id] = twin.id
            continue
        known = (same.get(number, number) for number in details.pickup_contact_ids)
        keeper = details.caregiver_id
        carried = dataclasses.replace(
            details,
            pickup_contact_ids=tuple(number for number in known if number is not None),
            caregiver_id=same.get(keeper, keeper) if keeper is not None else None,
        )
        found.append(dataclasses.replace(child, position=len(found) + 1, details=carried))
    return tuple(found), twins


def _is_person(contact: Contact, person: Person) -> bool:
    if fold(contact.details.name) == fold(person.details.display_name):
        return True
    return bool(person.phone_e164) and person.phone_e164 == contact.phone_e164


def _are_one(one: Contact, other: Contact) -> bool:
    """The same name, and no two numbers that differ; two people of a family may share a telephone."""
    if fold(one.details.name) != fold(other.details.name):
        return False
    mine, theirs = ({each.phone_e164, each.phone2_e164} - {""} for each in (one, other))
    return not mine or not theirs or bool(mine & theirs)


def _are_one_child(one: Child, other: Child) -> bool:
    born = {one.details.birth_date, other.details.birth_date} - {None}
    return fold(one.details.name) == fold(other.details.name) and len(born) <= 1
