"""Contacts, documents and the plan: saved, ordered, taken away and put back."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from checkin_desktop.domain.contacts import ContactDetails, ContactRole
from checkin_desktop.domain.documents import DocumentDetails, DocumentForm, DocumentProgress, DocumentStatus, Holder
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode, InvalidInput
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.domain.plan import ChildDetails, PlanAnswerKey
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from tests.support.clocks import HandClock

ROSA = ContactDetails(
    name="Rosa ’Chita’ Núñez",
    relation="tía",
    roles=(ContactRole.TRUSTED_ADULT, ContactRole.SCHOOL_PICKUP),
    phone="(212) 264-5085",
    phone2="+504 2232-1234",
    email="rosa@example.org",
    languages=("es", "quc"),
    may_pick_up_children=True,
    agreed_on=date(2026, 11, 1),
    knows_plan=True,
    memorise=True,
    best_time="after 6",
    notes="<esposa>",
)
PASSPORT = DocumentDetails(
    code="passport",
    status=DocumentStatus.HAVE,
    forms=(DocumentForm.ORIGINAL, DocumentForm.SCAN),
    holder=Holder.ICE,
    place="Caja azul",
    issued_on=date(2020, 1, 1),
    expires_on=date(2030, 1, 1),
    seen_on=date(2026, 11, 1),
    note="a <b c",
)
SOFIA = ChildDetails(
    name="Sofía",
    birth_date=date(2019, 5, 6),
    birthplace="New York",
    school="PS 12",
    school_phone="718-555-0100",
    doctor="Dr. X",
    allergies="nuts",
    medicines="–",
    papers_place="Caja azul",
    other_parent="José",
    pickup_contact_ids=(1, 2),
    notes="n",
)
MAIL = NewFile("correo.eml", data=b"From: a@example.org\r\nTo: b@example.org\r\nSubject: cita\r\n\r\nHola")


def names(case: CaseFile, person: Person) -> list[tuple[int, str]]:
    return [(contact.position, contact.details.name) for contact in case.contacts.list(person.id)]


@pytest.fixture
def four(case: CaseFile, maria: Person) -> list[int]:
    return [case.contacts.add(maria.id, ContactDetails(name=name, phone="212-264-5085")).id for name in "ABCD"]


def test_a_contact_comes_back_as_typed(open_case: Any) -> None:
    case = open_case()
    person_id = case.people.add(PersonDetails("M")).id
    contact = case.contacts.add(person_id, ROSA)
    again = open_case().contacts.get(contact.id)
    assert again == contact
    assert (again.details, again.phone_e164, again.phone2_e164) == (ROSA, "+12122645085", "+50422321234")


def test_contacts_are_moved(case: CaseFile, maria: Person, four: list[int]) -> None:
    assert names(case, maria) == [(1, "A"), (2, "B"), (3, "C"), (4, "D")]
    case.contacts.move(four[3], 1)
    assert [name for _, name in names(case, maria)] == ["D", "A", "B", "C"]
    case.contacts.move(four[3], 99)
    assert names(case, maria) == [(1, "A"), (2, "B"), (3, "C"), (4, "D")]
    case.contacts.move(four[0], -5)
    assert names(case, maria)[0] == (1, "A")


def test_a_removed_contact_comes_back_to_its_place(case: CaseFile, maria: Person, four: list[int]) -> None:
    gone = case.contacts.remove(four[1])
    assert names(case, maria) == [(1, "A"), (2, "C"), (3, "D")]
    with pytest.raises(AppError):
        case.contacts.get(four[1])
    with pytest.raises(AppError):
        case.contacts.update(four[1], name="x")
    assert case.contacts.restore(gone) == gone
    assert names(case, maria) == [(1, "A"), (2, "B"), (3, "C"), (4, "D")]


def test_a_contact_change_is_told_and_a_faulty_one_refused(case: CaseFile, maria: Person, four: list[int]) -> None:
    assert case.contacts.update(four[0], phone="305-555-0100").topics == {"contacts", f"contacts:{maria.id}"}
    assert case.contacts.get(four[0]).phone_e164 == "+13055550100"
    with pytest.raises(InvalidInput):
        case.contacts.update(four[0], name=" ")
    with pytest.raises(InvalidInput):
        case.contacts.add(maria.id, ContactDetails())
    with pytest.raises(AppError):
        case.contacts.add(99, ROSA)


def test_a_document_comes_back_as_typed(case: CaseFile, maria: Person) -> None:
    document = case.documents.add(maria.id, PASSPORT)
    assert case.documents.get(document.id).details == PASSPORT
    assert case.documents.list(maria.id) == (document,)
    case.documents.update(document.id, status=DocumentStatus.MISSING, place="")
    assert case.documents.get(document.id).details.status is DocumentStatus.MISSING
    with pytest.raises(InvalidInput):
        case.documents.add(maria.id, DocumentDetails())


def test_progress_leaves_out_what_does_not_apply(case: CaseFile, maria: Person) -> None:
    assert case.documents.progress(maria.id) == DocumentProgress(0, 0)
    for code, status in (
        ("i94", DocumentStatus.UNKNOWN),
        ("passport", DocumentStatus.HAVE),
        ("ead", DocumentStatus.MISSING),
        ("tps", DocumentStatus.DOES_NOT_APPLY),
        ("ss", DocumentStatus.CANNOT_GET),
    ):
        case.documents.add(maria.id, DocumentDetails(code=code, status=status))
    assert case.documents.progress(maria.id) == DocumentProgress(1, 4, "", "ead")


def test_a_situation_adds_only_what_is_not_there_yet(case: CaseFile, maria: Person) -> None:
    case.documents.add(maria.id, PASSPORT)
    codes = case.reference.situations["id"]
    added = case.documents.add_codes(maria.id, codes)
    assert [document.details.code for document in added] == [code for code in codes if code != "passport"]
    assert case.documents.add_codes(maria.id, codes) == ()


def test_a_scan_is_kept_and_read_back(case: CaseFile, maria: Person, clock: HandClock) -> None:
    document = case.documents.add(maria.id, PASSPORT)
    steps: list[tuple[int, int]] = []
    scan = case.documents.attach(document.id, MAIL, progress=lambda done, total: steps.append((done, total)))
    assert (scan.name, scan.mime, scan.size, scan.added_at) == ("correo.eml", "message/rfc822", 61, clock.now())
    assert case.documents.get(document.id).attachments == (scan,)
    assert case.documents.content(scan.id) == MAIL.data
    assert case.documents.is_unchanged(scan.id)
    assert steps[-1] == (61, 61)


def test_a_withdrawn_scan_leaves_its_name_hash_and_reason(case: CaseFile, maria: Person, clock: HandClock) -> None:
    document = case.documents.add(maria.id, PASSPORT)
    scan = case.documents.attach(document.id, MAIL)
    with pytest.raises(InvalidInput):
        case.documents.withdraw(scan.id, "  ")
    case.documents.withdraw(scan.id, "another person's letter")
    (left,) = case.documents.get(document.id).attachments
    assert (left.name, left.sha256, left.size) == (scan.name, scan.sha256, scan.size)
    assert (left.withdrawn_at, left.withdrawn_reason) == (clock.now(), "another person's letter")
    assert case.session.attachments.ids() == frozenset()
    with pytest.raises(AppError) as caught:
        case.documents.content(scan.id)
    assert caught.value.code is ErrorCode.ATTACHMENT_MISSING
    assert not case.documents.is_unchanged(scan.id)
    with pytest.raises(AppError):
        case.documents.withdraw(scan.id, "again")


def test_a_stopped_attachment_leaves_nothing(case: CaseFile, maria: Person) -> None:
    document = case.documents.add(maria.id, PASSPORT)
    with pytest.raises(Cancelled):
        case.documents.attach(document.id, MAIL, cancelled=lambda: True)
    assert case.documents.get(document.id).attachments == ()
    assert case.session.attachments.ids() == frozenset()


def test_a_removed_document_comes_back_with_its_scans(open_case: Any, clock: HandClock) -> None:
    case = open_case()
    person_id = case.people.add(PersonDetails("M")).id
    document = case.documents.add(person_id, PASSPORT)
    case.documents.attach(document.id, MAIL)
    gone = case.documents.remove(document.id)
    assert case.documents.list(person_id) == ()
    clock.move(days=29)
    case = open_case()
    assert case.documents.restore(gone) == gone
    assert case.documents.content(gone.attachments[0].id) == MAIL.data


def test_after_thirty_days_a_removed_document_is_gone_for_good(open_case: Any, clock: HandClock) -> None:
    case = open_case()
    person_id = case.people.add(PersonDetails("M")).id
    document = case.documents.add(person_id, PASSPORT)
    case.documents.attach(document.id, MAIL)
    contact, child = case.contacts.add(person_id, ROSA), case.plans.add_child(person_id, SOFIA)
    gone = case.documents.remove(document.id)
    case.contacts.remove(contact.id)
    case.plans.remove_child(child.id)
    clock.move(days=31)
    case = open_case()
    with pytest.raises(AppError):
        case.documents.restore(gone)
    assert case.session.attachments.ids() == frozenset()
    assert case.integrity.check().sound


def test_a_file_that_cannot_be_kept_is_refused_before_anything_is_written(
    case: CaseFile, maria: Person, tmp_path: Path
) -> None:
    document = case.documents.add(maria.id, PASSPORT)
    for new, code in (
        (NewFile("a.pdf", data=b""), ErrorCode.FILE_EMPTY),
        (NewFile("a.pdf", data=b"%PDF-1.7 nothing"), ErrorCode.FILE_DAMAGED),
        (NewFile("a.exe", data=b"MZ\x00\x01"), ErrorCode.FILE_NOT_SUPPORTED),
        (NewFile.at(tmp_path / "missing.pdf"), ErrorCode.FILE_UNREADABLE),
    ):
        with pytest.raises(AppError) as caught:
            case.documents.attach(document.id, new)
        assert caught.value.code is code
    assert case.session.attachments.ids() == frozenset()


def test_answers_come_and_go(case: CaseFile, maria: Person) -> None:
    key = PlanAnswerKey.ORIGINALS_PLACE
    assert case.plans.set_answer(maria.id, key, "Caja azul").topics == {"plan", f"plan:{maria.id}"}
    case.plans.set_answer(maria.id, key, "Caja roja")
    case.plans.set_answer(maria.id, PlanAnswerKey.PETS, "Luna")
    assert case.plans.get(maria.id).answers == {key: "Caja roja", PlanAnswerKey.PETS: "Luna"}
    case.plans.set_answer(maria.id, key, "")
    assert "originals_place" in case.plans.get(maria.id).missing
    with pytest.raises(AppError):
        case.plans.set_answer(99, key, "x")
    with pytest.raises(InvalidInput) as caught:
        case.plans.set_answer(maria.id, key, "\x00")
    assert caught.value.faults[0].field == key.value


def test_an_answer_of_a_later_version_is_kept_and_left_out(case: CaseFile, maria: Person) -> None:

    with case.session.begin() as session:
        session.execute(text("INSERT INTO plan_answers VALUES (1, 'future.key', 'x', '2026-01-01T00:00:00.000000Z')"))
    assert case.plans.get(maria.id).answers == {}


def test_a_child_comes_back_as_typed_and_can_be_taken_away(case: CaseFile, maria: Person) -> None:
    child = case.plans.add_child(maria.id, SOFIA)
    second = case.plans.add_child(maria.id, ChildDetails(name="Diego"))
    assert case.plans.get(maria.id).children == (child, second)
    assert child.details == SOFIA
    case.plans.update_child(child.id, school="PS 13")
    gone = case.plans.remove_child(child.id)
    assert gone.details.school == "PS 13"
    assert case.plans.get(maria.id).children == (second,)
    assert case.plans.restore_child(gone) == gone
    assert case.plans.get(maria.id).children == (gone, second)
    with pytest.raises(InvalidInput):
        case.plans.add_child(maria.id, ChildDetails())
    with pytest.raises(InvalidInput):
        case.plans.update_child(child.id, name="")
    with pytest.raises(AppError):
        case.plans.get_child(99)
