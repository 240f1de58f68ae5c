from __future__ import annotations

import pytest

from checkin_desktop.domain.contacts import Contact, ContactDetails, ContactRole
from checkin_desktop.domain.people import Identifier, IdentifierKind, Person, PersonDetails
from checkin_desktop.domain.plan import Plan, PlanAnswerKey
from checkin_desktop.services import reference
from checkin_desktop.ui.models.finding import exact_name, make_finding, nine_digits, offices_of


def person(number: str = "", **details: object) -> Person:
    found = (Identifier(1, IdentifierKind.A_NUMBER, number, number),) if number else ()
    return Person(1, PersonDetails(given_names="María", family_names="Reyes", **details), found)  # type: ignore[arg-type]


def contact(number: int, *roles: ContactRole) -> Contact:
    return Contact(number, 1, number, ContactDetails(name=f"C{number}", roles=roles, phone2=f"55{number}"))


def test_the_number_has_nine_digits_and_the_name_is_the_governments() -> None:
    assert nine_digits(person("12345678")) == "012345678"
    assert nine_digits(person()) == ""
    assert exact_name(person()) == "María Reyes"
    assert exact_name(person(government_name="REYES, MARIA")) == "REYES, MARIA"


@pytest.mark.parametrize(
    ("state", "names"),
    [
        ("ny", {"Buffalo Field Office", "New York City Field Office"}),
        ("New  York", {"Buffalo Field Office", "New York City Field Office"}),
        ("N.Y.", {"Buffalo Field Office", "New York City Field Office"}),
        ("GA", {"Atlanta Field Office"}),
        ("", set()),
        ("somewhere", set()),
    ],
)
def test_the_offices_are_those_of_the_state(state: str, names: set[str]) -> None:
    assert {office.name for office in offices_of(reference.load(), state)} == names


def test_the_lawyer_comes_first_and_is_not_told_twice() -> None:
    contacts = [contact(1), contact(2, ContactRole.LAWYER), *(contact(number) for number in range(3, 7))]
    plan = Plan(1, {PlanAnswerKey.ORIGINALS_PLACE: "with Rosa", PlanAnswerKey.COPIES_PLACE: "  "})
    found = make_finding(person(), contacts, plan, reference.load(), (), 1)
    assert found.lawyer is not None
    assert (found.lawyer.name, found.lawyer.phone) == ("C2", "552")
    assert [call.name for call in found.contacts] == ["C1", "C3", "C4"]
    assert found.papers == ((PlanAnswerKey.ORIGINALS_PLACE, "with Rosa"),)
    plan = Plan(1, {PlanAnswerKey.LAWYER_PHONE: "555-0100"})
    found = make_finding(person(), contacts, plan, reference.load(), (), 1)
    assert found.lawyer is not None
    assert found.lawyer.phone == "555-0100"
