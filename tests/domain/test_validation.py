"""People, contacts, documents and children: few faults, kind warnings."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest

from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.errors import InvalidInput
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.notices import Notice, Severity
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.domain.plan import ChildDetails
from checkin_desktop.domain.validation import (
    LINE_LIMIT,
    TEXT_LIMIT,
    check_child,
    check_contact,
    check_document,
    check_free_text,
    check_person,
    check_text,
    refuse_faults,
)

TODAY = date(2026, 11, 21)
PERSON = PersonDetails(given_names="María")
CONTACT = ContactDetails(name="Rosa", phone="212-264-5085")
DOCUMENT = DocumentDetails(code="passport")
CHILD = ChildDetails(name="Sofía")


def said(notices: tuple[Notice, ...]) -> set[tuple[str, str, str]]:
    return {(notice.code, notice.field, notice.severity.value) for notice in notices}


def test_one_part_of_the_name_is_enough() -> None:
    assert check_person(PERSON, TODAY) == ()
    assert check_person(PersonDetails(family_names="Xol"), TODAY) == ()
    assert said(check_person(PersonDetails(given_names="  "), TODAY)) == {("name_missing", "given_names", "fault")}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"birth_date": date(2026, 11, 22)}, ("birth_date_in_future", "birth_date", "fault")),
        ({"birth_date": date(1899, 1, 1)}, ("birth_date_long_ago", "birth_date", "warning")),
        (
            {"birthplace": "Copán", "government_birthplace": "COPAN RUINAS"},
            ("birthplace_differs", "government_birthplace", "warning"),
        ),
        ({"government_name": "REYES, MARY"}, ("government_name_differs", "government_name", "hint")),
        ({"email": "maria at example"}, ("email_unusual", "email", "warning")),
        ({"address_zip": "1137"}, ("zip_unusual", "address_zip", "warning")),
        ({"phone": "ask Rosa"}, ("phone_no_number", "phone", "warning")),
    ],
)
def test_what_is_said_about_a_person(changes: dict[str, Any], expected: tuple[str, str, str]) -> None:
    assert said(check_person(replace(PERSON, **changes), TODAY)) == {expected}


@pytest.mark.parametrize(
    "changes",
    [
        {"birthplace": "Copán", "government_birthplace": "COPAN"},
        {"government_name": "MARIA"},
        {"address_zip": "11372-0001"},
        {"birth_date": TODAY},
    ],
)
def test_what_agrees_is_not_remarked_on(changes: dict[str, Any]) -> None:
    assert check_person(replace(PERSON, **changes), TODAY) == ()


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"name": " "}, ("contact_name_missing", "name", "fault")),
        ({"phone": ""}, ("contact_without_phone", "phone", "warning")),
        ({"phone": "", "memorise": True}, ("memorise_without_phone", "phone", "warning")),
        ({"agreed_on": date(2027, 1, 1)}, ("date_in_future", "agreed_on", "warning")),
        ({"phone2": "12"}, ("phone_no_number", "phone2", "warning")),
    ],
)
def test_what_is_said_about_a_contact(changes: dict[str, Any], expected: tuple[str, str, str]) -> None:
    assert said(check_contact(replace(CONTACT, **changes), TODAY)) == {expected}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"code": ""}, ("document_title_missing", "title", "fault")),
        (
            {"issued_on": date(2020, 1, 2), "expires_on": date(2020, 1, 1)},
            ("expires_before_issued", "expires_on", "warning"),
        ),
        ({"seen_on": date(2026, 12, 1)}, ("date_in_future", "seen_on", "warning")),
        ({"issued_on": date(2026, 12, 1)}, ("date_in_future", "issued_on", "warning")),
    ],
)
def test_what_is_said_about_a_document(changes: dict[str, Any], expected: tuple[str, str, str]) -> None:
    assert said(check_document(replace(DOCUMENT, **changes), TODAY)) == {expected}


def test_what_is_said_about_a_child() -> None:
    assert check_child(CHILD, TODAY) == ()
    found = check_child(ChildDetails(birth_date=date(2027, 1, 1), school_phone="x"), TODAY)
    assert said(found) == {
        ("child_name_missing", "name", "fault"),
        ("birth_date_in_future", "birth_date", "fault"),
        ("phone_no_number", "school_phone", "warning"),
    }


@pytest.mark.parametrize(
    ("details", "check"),
    [(PERSON, check_person), (CONTACT, check_contact), (DOCUMENT, check_document), (CHILD, check_child)],
)
def test_every_text_of_every_form_is_looked_at(details: Any, check: Any) -> None:
    for item in fields(details):
        value = getattr(details, item.name)
        if isinstance(value, str) and type(value) is str:
            bad = check(replace(details, **{item.name: "a\ud800b"}), TODAY)
            assert ("unusable_characters", item.name, "fault") in said(bad)
            long = check(replace(details, **{item.name: "x" * (TEXT_LIMIT + 1)}), TODAY)
            assert ("too_long", item.name, "fault") in said(long)


def test_markup_and_odd_letters_are_ordinary_text() -> None:
    odd = "<esposa> a <b c &amp; </para> 汉 ✂ \U0001f9d1 {name} %n"
    assert check_person(replace(PERSON, notes=odd, family_names=odd), TODAY) == ()


def test_single_texts_and_translations() -> None:
    assert check_text("a\x00b", "note")[0].code == "unusable_characters"
    assert check_text("x" * LINE_LIMIT, "office", LINE_LIMIT) == ()
    assert check_free_text(FreeText("a", "es", "b" * (TEXT_LIMIT + 1)), "heard")[0].field == "heard"


def test_faults_stop_saving_and_nothing_else_does() -> None:
    warning, fault = Notice("a", "x", Severity.WARNING), Notice("b", "y")
    assert refuse_faults([warning]) == (warning,)
    with pytest.raises(InvalidInput) as caught:
        refuse_faults([warning, fault])
    assert caught.value.faults == (fault,)
    assert str(caught.value) == "invalid"
