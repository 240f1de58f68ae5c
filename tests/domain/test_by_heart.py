"""Numbers to know by heart: which are asked, and what counts as right."""

from __future__ import annotations

from datetime import date

import pytest

from checkin_desktop.domain import by_heart
from checkin_desktop.domain.by_heart import HeartNumber
from checkin_desktop.domain.contacts import Contact, ContactDetails
from checkin_desktop.domain.people import Identifier, IdentifierKind, Person, PersonDetails
from checkin_desktop.domain.plan import PlanAnswerKey

ROSA = Contact(7, 1, 1, ContactDetails(name="Rosa Núñez", phone="347-555-0117", phone2="718 555 0188", memorise=True))
TOM = Contact(8, 1, 2, ContactDetails(name="Tom", phone="917-555-0121"))
MUTE = Contact(9, 1, 3, ContactDetails(name="No phone", memorise=True))
MARIA = Person(1, PersonDetails(), (Identifier(1, IdentifierKind.A_NUMBER, "A 12 345 678", "012345678"),))


def test_chosen_contacts_come_first_then_the_lawyer_and_the_a_number() -> None:
    answers = {PlanAnswerKey.LAWYER_NAME: "Siobhán", PlanAnswerKey.LAWYER_PHONE: "212-555-0164"}
    found = by_heart.numbers_by_heart(MARIA, (ROSA, TOM, MUTE), answers)
    assert [(one.key, one.name, one.number) for one in found] == [
        ("contact-7", "Rosa Núñez", "347-555-0117"),
        ("lawyer", "Siobhán", "212-555-0164"),
        ("a_number", "", "012345678"),
    ]


def test_a_lawyer_who_is_learned_as_a_contact_is_asked_once() -> None:
    answers = {PlanAnswerKey.LAWYER_PHONE: "+1 (347) 555-0117"}
    assert [one.key for one in by_heart.numbers_by_heart(Person(1, PersonDetails()), (ROSA,), answers)] == [
        "contact-7"
    ]


@pytest.mark.parametrize(
    ("number", "typed", "right"),
    [
        (by_heart.heart_number(ROSA), "(347) 5550117", True),
        (by_heart.heart_number(ROSA), "1 347 555 0117", True),
        (by_heart.heart_number(ROSA), "718.555.0188", True),
        (by_heart.heart_number(ROSA), "347-555-0118", False),
        (by_heart.heart_number(ROSA), "", False),
        (by_heart.heart_number(TOM), "", False),
        (HeartNumber(by_heart.A_NUMBER, "", "012345678"), "A 12-345-678", True),
        (HeartNumber(by_heart.A_NUMBER, "", "012345678"), "012 345 678", True),
        (HeartNumber(by_heart.A_NUMBER, "", "012345678"), "112345678", False),
    ],
)
def test_only_the_digits_count(number: HeartNumber, typed: str, right: bool) -> None:
    assert by_heart.is_right(number, typed) is right


def test_the_days_of_right_answers_are_read_without_what_is_no_day() -> None:
    answers = {"heart.lawyer": "2026-11-20", "heart.a_number": "soon", "ready.drilled_on": "2026-11-21"}
    assert by_heart.right_days(answers) == {"lawyer": date(2026, 11, 20)}
