"""Every rule of `identifiers.json`, with its own examples."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_desktop.base.resources import resource_path
from checkin_desktop.domain.identifiers import (
    LONGEST,
    IdentifierCheck,
    OtherPersonsNumber,
    check_identifier,
    show_identifier,
)
from checkin_desktop.domain.notices import Severity
from checkin_desktop.domain.people import Identifier, IdentifierKind

RECORDS: dict[str, dict[str, Any]] = {
    record["id"]: record
    for record in json.loads(resource_path("reference", "identifiers.json").read_text(encoding="utf-8"))["records"]
}
KINDS = tuple(IdentifierKind)
# A different shape of these is refused; of all others it is saved after a warning (block_if, rule_note, regex_is).
BLOCKING = (IdentifierKind.A_NUMBER, IdentifierKind.RECEIPT_NUMBER)

# The others drop a label such as "Subject ID:" in front, and a number may look like one.
WITHOUT_LABEL = (*BLOCKING, IdentifierKind.I94_NUMBER, IdentifierKind.PASSPORT_NUMBER)


def codes(check: IdentifierCheck) -> dict[str, Severity]:
    return {notice.code: notice.severity for notice in check.notices}


def saved(kind: IdentifierKind, normalised: str, identifier_id: int = 1) -> Identifier:
    return Identifier(identifier_id, kind, normalised, normalised)


@pytest.mark.parametrize(
    ("kind", "typed", "expected"),
    [(kind, example["in"], example["out"]) for kind in KINDS for example in RECORDS[kind.value]["valid_examples"]],
)
def test_valid_examples_are_saved_as_the_reference_says(kind: IdentifierKind, typed: str, expected: str) -> None:
    check = check_identifier(kind, typed)
    assert check.normalised == expected
    assert check.typed == typed
    assert not check.faults


@pytest.mark.parametrize(
    ("kind", "typed"),
    [(kind, example) for kind in KINDS for example in RECORDS[kind.value]["invalid_examples"]],
)
def test_invalid_examples_are_refused_or_warned_about(kind: IdentifierKind, typed: str) -> None:
    check = check_identifier(kind, typed)
    assert check.notices
    assert bool(check.faults) is (kind in BLOCKING or not typed)


def test_every_kind_has_its_rules() -> None:
    assert set(RECORDS) >= {kind.value for kind in KINDS}
    for kind in KINDS:
        assert check_identifier(kind, "").faults[0].code == "identifier_empty"


def test_i_do_not_have_it_is_always_an_answer() -> None:
    for kind in KINDS:
        check = check_identifier(kind, "anything at all", have=False)
        assert check == IdentifierCheck(kind, "", "")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("A 123456", "a_number_too_short"),
        ("A", "a_number_too_short"),
        ("A1234567890", "a_number_maybe_other_number"),
        ("12345678901", "a_number_maybe_other_number"),
        ("123456789012", "a_number_too_long"),
        ("A 000 000 000", "a_number_all_zeros"),
        ("A 012 345 678 B", "a_number_letters"),
        ("A 12X45678", "a_number_letters"),
    ],
)
def test_an_a_number_that_cannot_be_one_is_refused_for_its_reason(typed: str, code: str) -> None:
    assert codes(check_identifier(IdentifierKind.A_NUMBER, typed)) == {code: Severity.FAULT}


def test_zeros_in_front_are_shown_before_and_after() -> None:
    check = check_identifier(IdentifierKind.A_NUMBER, "A-12345678")
    assert codes(check) == {"a_number_padded": Severity.WARNING}
    assert dict(check.notices[0].params) == {"before": "12345678", "after": "A 012-345-678"}


@pytest.mark.parametrize(
    ("typed", "proposal"),
    [
        ("A12345O78", "A 12345078"),
        ("A O12 345 678", "A 012-345-678"),
        ("0I2345678", "A 012-345-678"),
        ("a 0l2 345 678", "A 012-345-678"),
    ],
)
def test_letters_that_look_like_digits_are_proposed_and_never_taken_over(typed: str, proposal: str) -> None:
    check = check_identifier(IdentifierKind.A_NUMBER, typed)
    assert check.proposal == proposal
    assert check.normalised == ""
    assert check.faults[0].code == "a_number_letters_for_digits"
    assert not check_identifier(IdentifierKind.A_NUMBER, proposal).faults


@pytest.mark.parametrize("first", "3456789")
def test_an_unusual_first_digit_is_asked_about_and_saved(first: str) -> None:
    check = check_identifier(IdentifierKind.A_NUMBER, first + "12345678")
    assert codes(check) == {"a_number_first_digit": Severity.WARNING}


@pytest.mark.parametrize("first", "012")
def test_a_usual_first_digit_is_not_remarked_on(first: str) -> None:
    assert check_identifier(IdentifierKind.A_NUMBER, first + "12345678").notices == ()


def test_digits_of_any_script_and_invisible_marks_are_read() -> None:
    for typed in ("A ٠١٢٣٤٥٦٧٨", "A\u200b012\u2060345\u200f678", "Ａ０１２３４５６７８", "A‑012‒345―678"):
        assert check_identifier(IdentifierKind.A_NUMBER, typed).normalised == "012345678"


@given(st.text(max_size=60))
def test_no_text_breaks_the_rules_and_what_is_saved_is_nine_digits(typed: str) -> None:
    check = check_identifier(IdentifierKind.A_NUMBER, typed)
    if check.faults:
        assert check.normalised == ""
    else:
        assert len(check.normalised) == 9
        assert check.normalised.isascii()
        assert check.normalised.isdigit()


@given(st.sampled_from(WITHOUT_LABEL), st.text(max_size=60))
def test_what_is_shown_is_read_as_the_same_number(kind: IdentifierKind, typed: str) -> None:
    check = check_identifier(kind, typed)
    if not check.faults:
        again = check_identifier(kind, show_identifier(kind, check.normalised))
        assert again.normalised == check.normalised


@given(st.text("A#0123456789 .-:OIL", max_size=100))
def test_reading_takes_no_time_to_speak_of(typed: str) -> None:
    check_identifier(IdentifierKind.A_NUMBER, typed)


def test_an_absurdly_long_text_is_refused_before_it_is_read() -> None:
    check = check_identifier(IdentifierKind.A_NUMBER, "1" * (LONGEST + 1))
    assert check.faults[0].code == "too_long"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("12345678", "subject_id_length"),
        ("A012345678", "subject_id_starts_with_a"),
        ("EAC2212345678", "subject_id_like_receipt"),
        ("12B45", "subject_id_not_digits"),
    ],
)
def test_a_subject_id_is_never_refused_for_its_shape(typed: str, code: str) -> None:
    check = check_identifier(IdentifierKind.SUBJECT_ID, typed)
    assert codes(check) == {code: Severity.WARNING}
    assert check.normalised


def test_a_subject_id_that_is_only_its_label_is_empty() -> None:
    assert check_identifier(IdentifierKind.SUBJECT_ID, "Subject ID:").faults[0].code == "identifier_empty"


@pytest.mark.parametrize("prefix", ["EAC", "WAC", "LIN", "SRC", "NBC", "MSC", "IOE", "YSC"])
def test_known_receipt_prefixes_pass_in_silence(prefix: str) -> None:
    assert check_identifier(IdentifierKind.RECEIPT_NUMBER, prefix + "2212345678").notices == ()


def test_an_unknown_receipt_prefix_gets_a_question() -> None:
    check = check_identifier(IdentifierKind.RECEIPT_NUMBER, "RGV2105000123")
    assert codes(check) == {"receipt_unknown_prefix": Severity.WARNING}
    assert check.notices[0].params["prefix"] == "RGV"


@pytest.mark.parametrize(
    ("typed", "proposal"),
    [("I0E0912345678", "IOE0912345678"), ("EAC22O2345678", "EAC2202345678"), ("10E0912345678", "IOE0912345678")],
)
def test_a_receipt_with_look_alikes_is_proposed(typed: str, proposal: str) -> None:
    check = check_identifier(IdentifierKind.RECEIPT_NUMBER, typed)
    assert check.proposal == proposal
    assert check.faults[0].code == "receipt_letters_for_digits"


@pytest.mark.parametrize(
    ("kind", "typed", "code"),
    [
        (IdentifierKind.FIN, "12345", "fin_unusual"),
        (IdentifierKind.EVENT_NUMBER, "RGV123", "event_number_unusual"),
        (IdentifierKind.I94_NUMBER, "1234567890", "i94_unusual"),
        (IdentifierKind.PASSPORT_NUMBER, "C-1", "passport_unusual"),
        (IdentifierKind.PASSPORT_NUMBER, "CO01234567", "passport_look_alikes"),
    ],
)
def test_unusual_shapes_are_saved_after_a_warning(kind: IdentifierKind, typed: str, code: str) -> None:
    assert codes(check_identifier(kind, typed)) == {code: Severity.WARNING}


@pytest.mark.parametrize(
    ("days", "code"),
    [(-1, "passport_expired"), (0, "passport_expires_soon"), (183, "passport_expires_soon"), (184, "")],
)
def test_a_passport_that_ends_is_remarked_on(days: int, code: str) -> None:
    today = date(2026, 11, 21)
    check = check_identifier(
        IdentifierKind.PASSPORT_NUMBER, "C1234567", expires_on=today + timedelta(days=days), today=today
    )
    assert [notice.code for notice in check.notices] == ([code] if code else [])


def test_the_same_digits_in_another_field_are_remarked_on() -> None:
    own = (saved(IdentifierKind.A_NUMBER, "012345678"), saved(IdentifierKind.FIN, "999999", 2))
    for typed in ("012345678", "12345678"):
        found = codes(check_identifier(IdentifierKind.SUBJECT_ID, typed, own=own))
        assert found["same_digits_in_other_field"] is Severity.WARNING
    assert "same_digits_in_other_field" not in codes(check_identifier(IdentifierKind.FIN, "1234567", own=own))


def test_the_same_number_with_another_person_is_remarked_on() -> None:
    others = (OtherPersonsNumber(IdentifierKind.A_NUMBER, "012345678", "José Reyes"),)
    check = check_identifier(IdentifierKind.A_NUMBER, "A012345678", others=others)
    assert codes(check) == {"same_number_other_person": Severity.WARNING}
    assert check.notices[0].params["name"] == "José Reyes"
