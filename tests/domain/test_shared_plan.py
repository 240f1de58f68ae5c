"""One plan for a household: what a member's plan has of the lead's, and what never goes along."""

from __future__ import annotations

from datetime import date
from typing import Any

from checkin_desktop.domain.care_papers import CarePaper, CarePaperDetails
from checkin_desktop.domain.contacts import Contact, ContactDetails, ContactRole
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.domain.plan import SHARED_KEYS, Child, ChildDetails, PlanAnswerKey
from checkin_desktop.domain.shared_plan import PlanParts, joined

JUAN = Person(2, PersonDetails(given_names="Juan", family_names="Núñez"), phone_e164="+12025550147")
EVERY = {key: f"of the lead: {key.value}" for key in PlanAnswerKey}
PRIVATE = ("legal.", "health.", "fear.", "consulate.", "other.")


def contact(number: int, name: str, phone: str = "", **details: Any) -> Contact:
    return Contact(number, 1, number % 10, ContactDetails(name=name, phone=phone, **details), phone)


def child(number: int, name: str, **details: Any) -> Child:
    return Child(number, 1, number % 10, ChildDetails(name=name, **details))


def test_own_answers_come_first_and_private_ones_never_cross() -> None:
    own = {PlanAnswerKey.PETS: "The cat goes to Ana", PlanAnswerKey.KEYS: "  ", PlanAnswerKey.MEDICINES: "Mine"}
    plan = joined(JUAN, PlanParts(own), 1, PlanParts(EVERY))
    assert plan.answers[PlanAnswerKey.PETS] == "The cat goes to Ana"
    assert plan.answers[PlanAnswerKey.KEYS] == EVERY[PlanAnswerKey.KEYS]
    assert plan.answers[PlanAnswerKey.MEDICINES] == "Mine"
    assert plan.shared_from == dict.fromkeys(SHARED_KEYS - {PlanAnswerKey.PETS}, 1)
    crossed = {key.value for key, text in plan.answers.items() if text.startswith("of the lead")}
    assert crossed == {key.value for key in plan.shared_from}
    assert not any(key.startswith(PRIVATE) for key in crossed)
    assert not crossed & {"home.employer", "home.last_pay", "home.bank"}


def test_contacts_of_the_lead_follow_without_lawyer_and_words() -> None:
    own = PlanParts(contacts=(contact(11, "Rosa Inés", "+12025550160"),))
    lead = PlanParts(
        contacts=(
            contact(1, "rosa ines", "+12025550160", may_pick_up_children=True),
            contact(2, "Juan Núñez"),
            contact(3, "Somebody else", "+12025550147"),
            contact(4, "Priya Shah", "+12025550111", roles=(ContactRole.LAWYER, ContactRole.INTERPRETER)),
            contact(
                5,
                "Pepe",
                "+12025550161",
                roles=(ContactRole.MONEY, ContactRole.DRIVER),
                notes="Knows my case",
                memorise=True,
            ),
            contact(6, "Rosa Inés", "+12025550199"),
        ),
        children=(child(21, "Sofía"),),
    )
    plan = joined(JUAN, own, 1, lead)
    assert [(one.id, one.position, one.details.name) for one in plan.contacts] == [
        (11, 1, "Rosa Inés"),
        (5, 2, "Pepe"),
        (6, 3, "Rosa Inés"),
    ]
    mine, pepe, _ = plan.contacts
    assert mine.details.may_pick_up_children
    assert (pepe.details.roles, pepe.details.notes, pepe.details.memorise) == ((ContactRole.DRIVER,), "", True)
    assert pepe.person_id == 1
    alone = joined(JUAN, own, 1, PlanParts(contacts=lead.contacts))
    assert not alone.contacts[0].details.may_pick_up_children


def test_who_fetches_a_child_stays_although_a_lawyer() -> None:
    lawyer = contact(4, "Priya Shah", "+12025550111", roles=(ContactRole.LAWYER,), relation="asylum lawyer")
    plan = joined(JUAN, PlanParts(), 1, PlanParts(contacts=(lawyer,), children=(child(21, "Sofía", caregiver_id=4),)))
    assert [(one.id, one.details.roles, one.details.relation) for one in plan.contacts] == [(4, (), "")]
    assert plan.children[0].details.caregiver_id == 4


def test_children_follow_once_with_the_members_own_contacts() -> None:
    own = PlanParts(
        children=(child(31, "Sofía Núñez", birth_date=date(2015, 1, 2)),),
        contacts=(contact(11, "Rosa", "+12025550160"),),
    )
    lead = PlanParts(
        contacts=(contact(1, "Rosa", "+12025550160"), contact(2, "Juan Núñez"), contact(3, "Ana", "+12025550162")),
        children=(
            child(21, "sofia nunez", birth_date=date(2015, 1, 2)),
            child(22, "Mateo", pickup_contact_ids=(1, 2, 3), caregiver_id=2),
            child(23, "Juan Núñez"),
            child(24, "Sofía Núñez", birth_date=date(2020, 1, 2)),
        ),
        care_papers=(CarePaper(41, 1, CarePaperDetails(child_ids=(21, 22), caregiver="Rosa")),),
    )
    plan = joined(JUAN, own, 1, lead)
    assert [(one.id, one.position) for one in plan.children] == [(31, 1), (22, 2), (24, 3)]
    assert plan.children[1].details.pickup_contact_ids == (11, 3)
    assert plan.children[1].details.caregiver_id is None
    assert plan.care_papers[0].details.child_ids == (31, 22)
