"""People, their numbers, family, archive, list."""

from __future__ import annotations

import dataclasses
import time
from datetime import date, datetime
from typing import Any

import pytest
from sqlalchemy import event, select, text

from checkin_desktop.domain.attempts import AttemptDraft
from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.documents import DocumentDetails, DocumentStatus
from checkin_desktop.domain.errors import AppError, ErrorCode, InvalidInput
from checkin_desktop.domain.people import FamilyLink, IdentifierKind, Person, PersonDetails, Relation
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.vault.tables import IdentifierVersionRow
from tests.support.clocks import HandClock

A = IdentifierKind.A_NUMBER
WHOLE = PersonDetails(
    given_names="María Elena",
    family_names="Reyes Núñez",
    other_names=("Malena", "María Reyes"),
    government_name="REYES NUNEZ, MARIA ELENA",
    birth_date=date(1987, 3, 14),
    birth_country="Honduras",
    birthplace="Santa Rosa de Copán",
    government_birthplace="STA ROSA COPAN",
    languages=("es", "en"),
    phone="347-555-0142",
    email="maria@example.org",
    address_street="<b>1200</b> Example St",
    address_unit="4B",
    address_city="Queens",
    address_state="NY",
    address_zip="11372",
    notes="a <b c &amp; </para> ’ — 汉 🧑",
)


def faults(caught: pytest.ExceptionInfo[InvalidInput]) -> list[tuple[str, str]]:
    return [(notice.code, notice.field) for notice in caught.value.faults]


def statements(case: CaseFile) -> list[str]:
    seen: list[str] = []
    event.listen(case.session.engine, "before_cursor_execute", lambda *args: seen.append(args[2]))
    return seen


def test_a_person_comes_back_as_typed(open_case: Any, clock: HandClock) -> None:
    person = open_case().people.add(WHOLE)
    again = open_case().people.get(person.id)
    assert again == person
    assert again.details == WHOLE
    assert again.phone_e164 == "+13475550142"
    assert again.created_at == clock.now()


def test_a_person_needs_a_name(case: CaseFile) -> None:
    with pytest.raises(InvalidInput) as caught:
        case.people.add(PersonDetails(notes="nobody"))
    assert faults(caught) == [("name_missing", "given_names")]
    assert case.people.count() == 0


def test_a_change_is_saved_and_told(case: CaseFile, maria: Person) -> None:
    told: list[frozenset[str]] = []
    stop = case.on_change(told.append)
    saved = case.people.update(maria.id, birth_country="Honduras", languages=("es",))
    assert saved.topics == {"people", "identity", f"people:{maria.id}", f"identity:{maria.id}"}
    assert told == [saved.topics]
    assert case.people.get(maria.id).details.birth_country == "Honduras"
    stop()
    case.people.update(maria.id, birth_country="")
    assert len(told) == 1


def test_a_refused_change_changes_nothing(case: CaseFile, maria: Person) -> None:
    with pytest.raises(InvalidInput):
        case.people.update(maria.id, given_names="", family_names=" ")
    with pytest.raises(InvalidInput):
        case.people.update(maria.id, notes="\ud800")
    with pytest.raises(TypeError):
        case.people.update(maria.id, no_such_field="x")
    assert case.people.get(maria.id) == maria


@pytest.mark.parametrize("call", [lambda p: p.get(99), lambda p: p.update(99, notes=""), lambda p: p.archive(99)])
def test_a_person_who_is_not_there(case: CaseFile, call: Any) -> None:
    with pytest.raises(AppError) as caught:
        call(case.people)
    assert caught.value.code is ErrorCode.NO_SUCH_RECORD


def _wordings(case: CaseFile, identifier_id: int) -> list[IdentifierVersionRow]:
    row = IdentifierVersionRow
    with case.people._vault.read() as session:
        return list(session.scalars(select(row).where(row.identifier_id == identifier_id).order_by(row.version)))


def test_a_number_keeps_every_wording(case: CaseFile, maria: Person, clock: HandClock) -> None:
    first = case.people.set_identifier(maria.id, A, "A 12 345 678")
    assert (first.identifier.typed, first.identifier.normalised) == ("A 12 345 678", "012345678")
    assert [notice.code for notice in first.notices] == ["a_number_padded"]
    clock.move(hours=1)
    second = case.people.set_identifier(maria.id, A, "A012345679", identifier_id=first.identifier.id)
    assert second.identifier.id == first.identifier.id
    assert case.people.get(maria.id).identifiers == (second.identifier,)
    history = _wordings(case, first.identifier.id)
    assert [(item.version, item.typed) for item in history] == [(1, "A 12 345 678"), (2, "A012345679")]
    assert history[1].saved_at == clock.now()


def test_the_same_wording_is_no_new_version(case: CaseFile, maria: Person) -> None:
    saved = case.people.set_identifier(maria.id, A, "A012345678").identifier
    case.people.set_identifier(maria.id, A, "A012345678")
    assert len(_wordings(case, saved.id)) == 1


def test_i_do_not_have_it_is_an_answer_and_can_be_replaced(case: CaseFile, maria: Person) -> None:
    kind = IdentifierKind.SUBJECT_ID
    answer = case.people.set_identifier(maria.id, kind, "ignored", have=False).identifier
    assert (answer.have, answer.typed, answer.normalised) == (False, "", "")
    number = case.people.set_identifier(maria.id, kind, "345 678 901").identifier
    assert number.id == answer.id
    assert case.people.get(maria.id).identifiers_of(kind) == (number,)


def test_a_person_may_have_several_receipts_but_one_a_number(case: CaseFile, maria: Person) -> None:
    kind = IdentifierKind.RECEIPT_NUMBER
    case.people.set_identifier(maria.id, kind, "EAC2212345678")
    case.people.set_identifier(maria.id, kind, "IOE0912345678")
    case.people.set_identifier(maria.id, A, "A012345678")
    case.people.set_identifier(maria.id, A, "A012345679")
    person = case.people.get(maria.id)
    assert [item.normalised for item in person.identifiers_of(kind)] == ["EAC2212345678", "IOE0912345678"]
    assert [item.normalised for item in person.identifiers_of(A)] == ["012345679"]


def test_a_faulty_number_is_refused_and_a_removed_one_is_open_again(case: CaseFile, maria: Person) -> None:
    with pytest.raises(InvalidInput) as caught:
        case.people.set_identifier(maria.id, A, "A 123")
    assert faults(caught) == [("a_number_too_short", "a_number")]
    saved = case.people.set_identifier(maria.id, A, "A012345678").identifier
    case.people.remove_identifier(saved.id)
    assert case.people.get(maria.id).identifiers == ()
    assert len(_wordings(case, saved.id)) == 1
    with pytest.raises(AppError):
        case.people.remove_identifier(saved.id)


def test_numbers_are_compared_within_and_between_people(case: CaseFile, maria: Person) -> None:
    jose = case.people.add(PersonDetails(given_names="José"))
    case.people.set_identifier(maria.id, A, "A012345678")
    check = case.people.check_identifier(maria.id, IdentifierKind.SUBJECT_ID, "012345678")
    assert [notice.code for notice in check.notices] == ["same_digits_in_other_field"]
    check = case.people.check_identifier(jose.id, A, "12345678")
    assert [notice.code for notice in check.notices] == ["a_number_padded", "same_number_other_person"]
    assert check.notices[1].params["name"] == "María Elena Reyes Núñez"
    own = case.people.get(maria.id).identifiers[0]
    assert case.people.check_identifier(maria.id, A, "A012345678", identifier_id=own.id).notices == ()


def test_an_identifier_of_another_person_cannot_be_taken_over(case: CaseFile, maria: Person) -> None:
    jose = case.people.add(PersonDetails(given_names="José"))
    own = case.people.set_identifier(maria.id, A, "A012345678").identifier
    with pytest.raises(AppError) as caught:
        case.people.set_identifier(jose.id, A, "A012345679", identifier_id=own.id)
    assert caught.value.code is ErrorCode.NO_SUCH_RECORD


def test_family_is_seen_from_both_sides(case: CaseFile, maria: Person) -> None:
    sofia = case.people.add(PersonDetails(given_names="Sofía"))
    case.people.link(maria.id, sofia.id, Relation.CHILD)
    assert case.people.get(maria.id).family == (FamilyLink(sofia.id, "Sofía", Relation.CHILD),)
    assert case.people.get(sofia.id).family == (FamilyLink(maria.id, "María Elena Reyes Núñez", Relation.PARENT),)
    case.people.link(sofia.id, maria.id, Relation.SIBLING)
    assert case.people.get(maria.id).family[0].relation is Relation.SIBLING
    case.people.unlink(maria.id, sofia.id)
    assert case.people.get(sofia.id).family == ()
    with pytest.raises(InvalidInput):
        case.people.link(maria.id, maria.id, Relation.SIBLING)
    with pytest.raises(AppError):
        case.people.link(maria.id, 99, Relation.SIBLING)


def test_the_list_is_by_family_name_without_minding_accents(case: CaseFile) -> None:
    for given, family in (("Ana", "Zúñiga"), ("Yesenia", "Álvarez"), ("Wilmer", "Abarca"), ("Lan Anh", "Bùi")):
        case.people.add(PersonDetails(given_names=given, family_names=family))
    assert [row.sort_name for row in case.people.rows()] == [
        "Abarca, Wilmer",
        "Álvarez, Yesenia",
        "Bùi, Lan Anh",
        "Zúñiga, Ana",
    ]
    assert [row.sort_name for row in case.people.rows(limit=2, offset=1)] == ["Álvarez, Yesenia", "Bùi, Lan Anh"]


def test_a_row_says_where_the_case_stands(case: CaseFile, maria: Person, call: AttemptDraft) -> None:
    case.people.set_identifier(maria.id, A, "A012345678")
    case.contacts.add(maria.id, ContactDetails(name="Rosa"))
    for status in (DocumentStatus.HAVE, DocumentStatus.MISSING, DocumentStatus.DOES_NOT_APPLY):
        case.documents.add(maria.id, DocumentDetails(title="x", status=status))
    attempt = case.attempts.add(maria.id, call)
    (row,) = case.people.rows()
    assert row.number == row.id == maria.id
    assert (row.a_number, row.contact_count, row.attempt_count) == ("012345678", 1, 1)
    assert (row.documents_in_hand, row.documents_needed) == (1, 2)
    assert (row.last_attempt, row.last_outcome) == (attempt.happened, "no_answer")


def test_the_last_attempt_keeps_the_zone_it_happened_in(case: CaseFile, maria: Person, call: AttemptDraft) -> None:
    for hour, zone in ((8, "America/New_York"), (9, "Pacific/Honolulu"), (9, "America/Chicago")):
        happened = datetime(2026, 11, 19, hour)
        case.attempts.add(maria.id, dataclasses.replace(call, happened_local=happened, zone=zone))
    (row,) = case.people.rows()
    assert row.last_attempt is not None
    assert (row.last_attempt.zone, row.last_attempt.offset_minutes) == ("Pacific/Honolulu", -600)
    assert row.last_attempt.local == datetime(2026, 11, 19, 9)
    assert case.overview.load(maria.id).attempts.last == row.last_attempt


@pytest.mark.parametrize("query", ["nunez", "NÚÑEZ", "maria reyes", "012-345", "12345678", "malena", "ma", "copan"])
def test_the_list_is_narrowed_by_any_name_or_number(case: CaseFile, query: str) -> None:
    person = case.people.add(WHOLE)
    case.people.set_identifier(person.id, A, "A 12 345 678")
    case.people.add(PersonDetails(given_names="José", family_names="Ruiz"))
    assert [row.id for row in case.people.rows(query)] == [person.id]
    for other in ("nobody", "nobody maria", "maria nobody", "josé nunez"):
        assert case.people.rows(other) == ()


def test_archived_people_are_out_of_the_way_and_come_back(case: CaseFile, maria: Person, clock: HandClock) -> None:
    other = case.people.add(PersonDetails(given_names="Zoe"))
    case.people.archive(maria.id)
    assert [row.id for row in case.people.rows()] == [other.id]
    assert [(row.id, row.archived) for row in case.people.rows(include_archived=True)] == [
        (other.id, False),
        (maria.id, True),
    ]
    assert (case.people.count(), case.people.count(include_archived=True)) == (1, 2)
    assert case.people.get(maria.id).archived_at == clock.now()
    case.people.unarchive(maria.id)
    assert case.people.count() == 2


def test_a_page_of_ten_thousand_people_takes_a_moment(case: CaseFile, maria: Person) -> None:
    with case.session.begin() as session:
        session.execute(
            text(
                "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)"
                " INSERT INTO people SELECT i, randomblob(16), 'Name' || i, 'Family' || i, other_names,"
                " government_name, birth_date, birth_country, birthplace, government_birthplace, languages, phone,"
                " phone_e164, email, address_street, address_unit, address_city, address_state, address_zip, notes,"
                " 'family' || i, created_at, updated_at, archived_at FROM n, people WHERE id = :id"
            ).bindparams(id=maria.id)
        )
        session.execute(
            text(
                "INSERT INTO identifiers (person_id, kind, typed, normalised, have, country, version)"
                " SELECT id, 'a_number', '', printf('%09d', id), 1, '', 1 FROM people"
            )
        )
    case.people.rows(offset=5000)
    seen = statements(case)
    times = []
    offsets = (0, 2500, 5000, 9800) * 3
    for offset in offsets:
        start = time.process_time()
        assert len(case.people.rows(offset=offset)) == 200
        times.append(time.process_time() - start)
    assert min(times) < 0.020
    assert len([sql for sql in seen if sql.startswith("SELECT")]) == len(offsets) * 6
