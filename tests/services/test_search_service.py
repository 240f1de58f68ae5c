"""Everything is found by what was typed, whatever its accents; nothing that is gone is found."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy import text

from checkin_desktop.domain.attempts import AttemptDraft
from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.own_details import OwnDetailDraft
from checkin_desktop.domain.people import IdentifierKind, Person, PersonDetails
from checkin_desktop.domain.plan import ChildDetails, PlanAnswerKey
from checkin_desktop.services import vaults
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from tests.support.clocks import HandClock
from tests.support.vaults import PASSPHRASE, VaultTemplate


def fill(case: CaseFile, call: AttemptDraft) -> Person:
    maria = case.people.add(PersonDetails(given_names="María Elena", family_names="Reyes Núñez"))
    case.people.update(maria.id, other_names=("Malena",), notes="prima de Đặng; 50% off_season")
    case.people.set_identifier(maria.id, IdentifierKind.A_NUMBER, "A 12 345 678")
    case.contacts.add(maria.id, ContactDetails(name="Rosa O’Farrill", phone="(212) 264-5085"))
    case.documents.add(maria.id, DocumentDetails(title="Acta de nacimiento", place="Caja azul"))
    case.documents.add(maria.id, DocumentDetails(code="passport"))
    case.plans.set_answer(maria.id, PlanAnswerKey.PETS, "La gata se llama Luna")
    case.plans.add_child(maria.id, ChildDetails(name="Sofía", school="PS 12"))
    heard = FreeText("El buzón está lleno", "es", "The mailbox is full", "Ana")
    draft = dataclasses.replace(call, heard=heard, reference="XK-77")
    attempt = case.attempts.add(maria.id, draft, [NewFile("llamadas.csv", data=b"a,b")])
    case.attempts.add_note(attempt.id, FreeText("Volvieron a llamar"), written_by="Josué, vecino")
    return maria


@pytest.fixture
def full(case: CaseFile, call: AttemptDraft) -> Person:
    return fill(case, call)


@pytest.fixture(scope="module")
def to_read(
    template: VaultTemplate, call: AttemptDraft, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[CaseFile]:
    """The same, and two lines that begin alike, filled once for the tests that only search."""
    folder = template.copy(tmp_path_factory.mktemp("search") / "prueba.cdvault")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "America/New_York")
        case = vaults.open_(folder, PASSPHRASE, clock=HandClock(), strengthen=False)
        maria = fill(case, call)
        case.documents.add(maria.id, DocumentDetails(title="Factura de luz"))
        case.attempts.add_note(case.attempts.list(maria.id)[0].id, FreeText("lunes"))
        yield case
        case.close()


@pytest.mark.parametrize(
    ("query", "kinds"),
    [
        ("NUNEZ", ["person"]),
        ("reyes núñez", ["person"]),
        ("malena", ["person"]),
        ("dang", ["person"]),
        ("012-345-678", ["identifier"]),
        ("a12345678", ["identifier"]),
        ("345678", ["identifier"]),
        ("ofarrill", ["contact"]),
        ("212 264 5085", ["contact", "attempt"]),
        ("+12122645085", ["contact"]),
        ("acta caja", ["document"]),
        ("luna", ["plan"]),
        ("sofia ps", ["child"]),
        ("buzon lleno", ["attempt"]),
        ("mailbox", ["attempt"]),
        ("xk 77", ["attempt"]),
        ("volvieron", ["attempt"]),
        ("josue vecino", ["attempt"]),
        ("llamadas.csv", ["attempt"]),
        ("reyes buzon", ["attempt"]),
        ("reyes luna", ["plan"]),
        ("luna buzon", []),
        ("malena dang", ["person"]),
        ("malena zzz", []),
        ("zzz malena", []),
        ("lu", ["document", "plan", "attempt"]),
        ("zz", []),
        ("", []),
        ("  ", []),
        ('" OR folded MATCH "', []),
        ("%", ["person"]),
        ("50%", ["person"]),
        ("off_season", ["person"]),
        ("offxseason", []),
    ],
)
def test_what_is_found(to_read: CaseFile, query: str, kinds: list[str]) -> None:
    assert [hit.kind for hit in to_read.search.find(query)] == kinds


def test_a_hit_says_whose_it_is_and_shows_the_line_as_typed(to_read: CaseFile) -> None:
    case, (maria,) = to_read, to_read.people.rows()
    (hit,) = case.search.find("lleno")
    assert (hit.title, hit.detail, hit.code) == ("María Elena Reyes Núñez", "El buzón está lleno", "no_answer")
    assert hit.record_id == case.attempts.list(maria.id)[0].id
    (number,) = case.search.find("12345678")
    assert (number.detail, number.code) == ("A 012-345-678", "a_number")
    (person,) = case.search.find("malena")
    assert (person.detail, person.record_id) == ("Malena", maria.id)
    assert case.search.find("maria elena")[0].detail == ""


def test_a_long_text_is_cut_around_the_word(case: CaseFile, full: Person) -> None:
    case.plans.set_answer(full.id, PlanAnswerKey.OTHER_WISHES, "palabra " * 60 + "tortuga " + "palabra " * 60)
    (hit,) = case.search.find("tortuga")
    assert "tortuga" in hit.detail
    assert len(hit.detail) < 170
    assert hit.detail.startswith("…")
    assert hit.detail.endswith("…")


def test_records_are_found_by_codes_whose_label_matched(to_read: CaseFile) -> None:
    case = to_read
    assert [hit.code for hit in case.search.find("pasaporte", codes={"passport"})] == ["passport"]
    assert [hit.kind for hit in case.search.find("nadie contesta", codes={"no_answer"})] == ["attempt"]


def test_what_is_changed_or_gone_is_found_no_more(case: CaseFile, full: Person) -> None:
    contact = case.contacts.list(full.id)[0]
    case.contacts.update(contact.id, name="Berta")
    assert case.search.find("ofarrill") == ()
    assert len(case.search.find("berta")) == 1
    gone = case.contacts.remove(contact.id)
    assert case.search.find("berta") == ()
    case.contacts.restore(gone)
    assert len(case.search.find("berta")) == 1
    case.plans.set_answer(full.id, PlanAnswerKey.PETS, "")
    assert case.search.find("luna") == ()
    case.people.set_identifier(full.id, IdentifierKind.A_NUMBER, "", have=False)
    assert case.search.find("12345678") == ()


def test_names_of_two_characters_are_found(case: CaseFile) -> None:
    case.people.add(PersonDetails(given_names="晓玲", family_names="陈"))
    assert [hit.kind for hit in case.search.find("晓玲")] == ["person"]
    assert [hit.kind for hit in case.search.find("陈")] == ["person"]


def test_archived_people_come_last_and_limits_hold(case: CaseFile) -> None:
    first = case.people.add(PersonDetails(given_names="Ana Uno"))
    second = case.people.add(PersonDetails(given_names="Ana Dos"))
    case.people.archive(second.id)
    assert [hit.person_id for hit in case.search.find("ana")] == [first.id, second.id]
    assert len(case.search.find("ana", limit=1)) == 1


def test_copies_in_the_directory_are_found_and_belong_to_nobody(case: CaseFile, maria: Person) -> None:
    day = date(2026, 11, 2)
    beside = case.directory.add(OwnDetailDraft("ero_detroit", "phone", "(313) 555-0100", "ice.gov", day))
    church = case.directory.add(OwnDetailDraft("", "note", "Martes, sótano", "their leaflet", day, "María de la Luz"))
    for query, detail in (("313555", beside), ("detroit ice", beside), ("sotano", church), ("luz leaflet", church)):
        (hit,) = [each for each in case.search.find(query) if each.kind == "own_detail"]
        assert (hit.person_id, hit.record_id, hit.detail) == (0, detail.id, detail.value)
        assert "Detroit" in hit.title if detail is beside else hit.title == "María de la Luz"
    assert [each.kind for each in case.search.find("maria")] == ["person", "own_detail"]
    assert [each.kind for each in case.search.find("maria", limit=1)] == ["person", "own_detail"]
    case.directory.remove(church.id)
    assert case.search.find("sotano") == ()
    assert case.search.find("  ") == ()


def test_fifty_thousand_entries_are_searched_in_a_moment(case: CaseFile, maria: Person) -> None:
    with case.session.begin() as session:
        session.execute(
            text(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000)"
                " INSERT INTO search_entries (kind, record_key, person_id, record_id, code, shown, folded)"
                " SELECT 'attempt', 'x' || i, :id, i, '', 'called office ' || i, 'called office ' || i FROM n"
            ).bindparams(id=maria.id)
        )
    for query in ("49999", "office 12345", "reyes 4999", "zz"):
        case.search.find(query)
        start = time.process_time()
        case.search.find(query)
        assert time.process_time() - start < 0.25, query
