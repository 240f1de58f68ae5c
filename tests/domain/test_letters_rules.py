"""What a letter still lacks, what a case review needs, and what may not be stored."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date

import pytest

from checkin_desktop.domain.letters import (
    LetterDetails,
    LetterKind,
    ReviewFacts,
    ReviewItem,
    check_letter,
    gap,
    gaps,
    letter_gaps,
)
from checkin_desktop.domain.notices import Severity

READY = ReviewFacts(
    a_number=True,
    other_identity=True,
    phone=True,
    email=True,
    asked_locally_on=date(2026, 11, 2),
    g28_signed=True,
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Place: [ place ]", ("place",)),
        ("[ one ] and [ two ], and [ one ] again", ("one", "two")),
        (f"number {gap('A-number')}, email {gap('email address')}", ("A-number", "email address")),
        ("[ … ]", ("…",)),
        ("he wrote [sic] and a[0]", ()),
        ("[ over\ntwo lines ]", ()),
        ("[  ]", ()),
        ("[ [ inner ] ]", ("inner",)),
        ("", ()),
    ],
)
def test_gaps_are_what_stands_in_spaced_brackets(text: str, found: tuple[str, ...]) -> None:
    assert gaps((text,)) == found


def test_gaps_of_a_letter_are_named_once_in_the_order_of_print() -> None:
    details = LetterDetails(
        language="es",
        sender="[ b ]",
        to="[ c ]",
        subject="x",
        body="[ e ] [ c ]",
        english="[ f ]",
        signed_by="[ g ]",
    )
    assert letter_gaps(details) == ("b", "c", "e", "f", "g")


MISSING = {
    ReviewItem.A_NUMBER: {"a_number": False},
    ReviewItem.OTHER_IDENTITY: {"other_identity": False},
    ReviewItem.PHONE: {"phone": False},
    ReviewItem.EMAIL: {"email": False},
    ReviewItem.LOCAL_REQUEST: {"asked_locally_on": None},
    ReviewItem.FORM: {"g28_signed": False},
}


def test_a_case_review_names_exactly_what_is_missing() -> None:
    assert set(MISSING) == set(ReviewItem)
    for amount in range(len(MISSING) + 1):
        for wanted in itertools.combinations(ReviewItem, amount):
            changes = {name: value for item in wanted for name, value in MISSING[item].items()}
            assert replace(READY, **changes).missing == wanted


@pytest.mark.parametrize("there", ["own_hand", "form_60_001_signed"])
def test_either_form_is_enough_and_the_person_needs_none(there: str) -> None:
    assert replace(READY, g28_signed=False, **{there: True}).missing == ()


def test_only_what_cannot_be_stored_is_a_fault() -> None:
    empty = check_letter(LetterDetails(language="es"))
    assert {notice.code for notice in empty} == {"letter_empty", "letter_english_missing", "letter_date_missing"}
    assert {notice.severity for notice in empty} == {Severity.WARNING}
    whole = LetterDetails(language="es", body="a", english="b", dated=date(2026, 11, 20))
    assert check_letter(whole) == ()
    assert [n.code for n in check_letter(replace(whole, body="a\x00", to="x" * 50_001))] == [
        "too_long",
        "unusable_characters",
    ]


def test_only_the_sheet_for_a_lawyer_has_no_line_to_sign_on() -> None:
    assert [kind for kind in LetterKind if not kind.is_signed] == [LetterKind.LAWYER_QUESTIONS]
