"""Nobody changes or deletes an entry, not even with SQL; only a whole person can go, and only in one transaction."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import text

from checkin_desktop.domain.attempts import AttemptDraft
from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.errors import AppError, ErrorCode, InvalidInput
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import IdentifierKind, Person, PersonDetails, Relation
from checkin_desktop.domain.plan import ChildDetails, PlanAnswerKey
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.rendering import RenderedPdf

FILE = NewFile("a.txt", data=b"evidence")
OPEN_REMOVAL = (
    "INSERT INTO person_removals (person_id, removed_at, entries, attachments, open_for) VALUES (1, '', 0, 0, -1)"
)


@pytest.fixture
def full(case: CaseFile, maria: Person, call: AttemptDraft, tmp_path: Any) -> Person:
    """A person with something in every table."""
    case.people.set_identifier(maria.id, IdentifierKind.A_NUMBER, "A012345678")
    case.people.set_identifier(maria.id, IdentifierKind.A_NUMBER, "A012345679")
    jose = case.people.add(PersonDetails("José"))
    case.people.link(maria.id, jose.id, Relation.SPOUSE)
    case.contacts.add(maria.id, ContactDetails(name="Rosa"))
    document = case.documents.add(maria.id, DocumentDetails(title="x"))
    case.documents.attach(document.id, FILE)
    attempt = case.attempts.add(maria.id, call, [FILE])
    case.attempts.correct(attempt.id, {"office": "Newark"}, FreeText("typo"), [FILE])
    case.attempts.add(jose.id, call, [FILE])
    case.plans.set_answer(maria.id, PlanAnswerKey.PETS, "Luna")
    case.plans.add_child(maria.id, ChildDetails(name="Sofía"))
    case.drafts.save(f"attempt:{maria.id}", {"note": "x"})
    case.drafts.save(f"attempt:{jose.id}", {"note": "y"})
    rendered = RenderedPdf(b"%PDF-", 1, "en")
    case.exports.save(rendered, tmp_path / "plan.pdf", what="plan", person_id=maria.id)
    return maria


def run(case: CaseFile, *statements: str) -> None:
    with case.session.begin() as session:
        for statement in statements:
            session.execute(text(statement))


INSERT_ENTRY = (
    "INSERT INTO attempt_entries SELECT 900, 'u', person_id, {number}, {attempt}, kind, {corrects}, happened_utc,"
    " happened_zone, happened_offset, recorded_utc, recorded_zone, recorded_offset, private_values, salts, {previous},"
    " entry_hash FROM attempt_entries WHERE id = 1"
)
REWRITES = (
    "UPDATE attempt_entries SET happened_zone = 'UTC'",
    "UPDATE attempt_entries SET entry_hash = entry_hash",
    "DELETE FROM attempt_entries",
    "DELETE FROM attempt_entries WHERE id = (SELECT max(id) FROM attempt_entries)",
    "INSERT OR REPLACE INTO attempt_entries SELECT * FROM attempt_entries WHERE id = 1",
    "REPLACE INTO attempt_entries SELECT * FROM attempt_entries WHERE id = 2",
    INSERT_ENTRY.format(number=9, attempt=2, corrects="NULL", previous="previous_hash"),
    INSERT_ENTRY.format(number=2, attempt=2, corrects="NULL", previous="previous_hash"),
    INSERT_ENTRY.format(number=3, attempt=2, corrects="NULL", previous="'other'"),
    "UPDATE attempt_attachments SET position = 7",
    "DELETE FROM attempt_attachments",
    "INSERT OR REPLACE INTO attempt_attachments SELECT entry_id, attachment_id, 0, 'ff' FROM attempt_attachments",
    "INSERT INTO attempt_attachments VALUES (1, 1, 5, 'ff')",
    "UPDATE attachments SET sha256 = 'x'",
    "UPDATE attachments SET name = 'x'",
    "UPDATE attachments SET size = 0, withdrawn_at = ''",
    "INSERT OR REPLACE INTO attachments SELECT * FROM attachments WHERE id = 1",
    "UPDATE identifier_versions SET typed = 'x'",
    "DELETE FROM identifier_versions",
    "INSERT OR REPLACE INTO identifier_versions SELECT * FROM identifier_versions",
    "DELETE FROM identifiers",
    "DELETE FROM people",
    "DELETE FROM people WHERE id = 1",
    "INSERT OR REPLACE INTO identifiers SELECT * FROM identifiers",
    "UPDATE identifiers SET person_id = 2",
    "UPDATE OR REPLACE identifiers SET id = 90",
    "INSERT OR REPLACE INTO people SELECT * FROM people WHERE id = 1",
    "UPDATE people SET chain_id = zeroblob(16) WHERE id = 1",
    "UPDATE OR REPLACE people SET id = 1 WHERE id = 2",
    "UPDATE exports SET path = ''",
    "DELETE FROM exports",
    "INSERT OR REPLACE INTO exports SELECT * FROM exports",
)


def test_no_statement_rewrites_what_was_said(case: CaseFile, full: Person) -> None:
    before = case.attempts.list(full.id)
    for statement in REWRITES:
        with pytest.raises(AppError) as caught:
            run(case, statement)
        assert caught.value.code is ErrorCode.APPEND_ONLY, statement
    assert case.attempts.list(full.id) == before
    assert case.integrity.check().sound


def test_evidence_cannot_be_deleted_under_its_entry(case: CaseFile, full: Person) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"):
        run(case, "DELETE FROM attachments WHERE id IN (SELECT attachment_id FROM attempt_attachments)")


def test_an_open_removal_cannot_be_committed(case: CaseFile, full: Person) -> None:
    """So the permission to delete ends with the transaction that deletes."""
    with pytest.raises(Exception, match="FOREIGN KEY"):
        run(case, OPEN_REMOVAL)
    with pytest.raises(Exception, match="FOREIGN KEY"):
        run(case, OPEN_REMOVAL, "DELETE FROM attempt_attachments WHERE entry_id = 2")
    with pytest.raises(Exception, match="FOREIGN KEY"):
        run(case, OPEN_REMOVAL.replace("-1", "12"))
    assert case.integrity.check().sound


def test_a_removal_opens_only_its_own_person(case: CaseFile, full: Person) -> None:
    with pytest.raises(AppError) as caught:
        run(case, OPEN_REMOVAL, "DELETE FROM attempt_attachments WHERE entry_id = 3")
    assert caught.value.code is ErrorCode.APPEND_ONLY


def test_a_removal_ends_only_when_the_person_is_gone(case: CaseFile, full: Person) -> None:
    """So nobody opens it to take the last entry off a chain."""
    before = case.attempts.list(full.id)
    with pytest.raises(AppError) as caught:
        run(
            case,
            OPEN_REMOVAL,
            "DELETE FROM attempt_attachments WHERE entry_id = 2",
            "DELETE FROM attempt_entries WHERE id = 2",
            "UPDATE person_removals SET open_for = NULL",
        )
    assert caught.value.code is ErrorCode.APPEND_ONLY
    assert case.attempts.list(full.id) == before


def test_a_closed_removal_cannot_be_opened_or_forgotten(case: CaseFile, full: Person) -> None:
    case.people.remove_whole(full.id, full.details.display_name)
    for statement in (
        "UPDATE person_removals SET open_for = -1",
        "UPDATE person_removals SET person_id = 2, open_for = -1",
        "INSERT OR REPLACE INTO person_removals SELECT id, person_id, removed_at, 99, 0, NULL FROM person_removals",
        "DELETE FROM person_removals",
    ):
        with pytest.raises(AppError) as caught:
            run(case, statement)
        assert caught.value.code is ErrorCode.APPEND_ONLY


def test_whole_removal_wants_the_name_letter_for_letter(case: CaseFile, full: Person) -> None:
    for typed in ("", "María", "maría elena reyes núñez", "María Elena Reyes Nuñez"):
        with pytest.raises(InvalidInput) as caught:
            case.people.remove_whole(full.id, typed)
        assert caught.value.faults[0].code == "confirmation_differs"
    assert case.people.get(full.id).details == full.details


def test_whole_removal_leaves_nothing_but_a_count(open_case: Any, case: CaseFile, full: Person) -> None:
    jose = next(row for row in case.people.rows() if row.id != full.id)
    kept = {item.file_id for item in case.attempts.list(jose.id)[0].attachments}
    case.people.remove_whole(full.id, f" {full.details.display_name} ")
    assert case.session.attachments.ids() == kept
    assert [row.id for row in case.people.rows(include_archived=True)] == [jose.id]
    assert case.people.get(jose.id).family == ()
    assert case.drafts.keys() == (f"attempt:{jose.id}",)
    assert case.exports.log() == ()
    for words in ("maria", "rosa", "luna", "sofia", "newark", "012345679"):
        assert case.search.find(words) == ()
    report = case.integrity.check()
    assert report.sound, report.findings
    with case.session.read() as session:
        tables = session.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all()
        for table in tables:
            for row in session.execute(text(f"SELECT * FROM {table}")):
                assert not any("Reyes" in str(value) for value in row), table
        assert session.execute(text("SELECT person_id, entries, attachments FROM person_removals")).one() == (
            full.id,
            2,
            3,
        )
    assert case.attempts.list(jose.id)[0].number == 1
    assert open_case().integrity.check().sound


def test_the_number_of_a_removed_person_is_never_given_again(case: CaseFile, full: Person) -> None:
    last = case.people.add(PersonDetails("Ana"))
    case.people.remove_whole(last.id, "Ana")
    assert case.people.add(PersonDetails("Eva")).id > last.id


def test_bytes_that_could_not_be_erased_go_at_the_next_opening(
    open_case: Any, case: CaseFile, full: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stuck(_: str) -> None:
        raise AppError(ErrorCode.WRITE_FAILED)

    monkeypatch.setattr(case.session.attachments, "withdraw", stuck)
    case.people.remove_whole(full.id, full.details.display_name)
    assert len(case.session.attachments.ids()) == 4
    again = open_case()
    assert len(again.session.attachments.ids()) == 1
    assert again.integrity.check().sound


def test_a_full_disk_after_the_commit_does_not_look_like_a_failure(
    open_case: Any, case: CaseFile, full: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    from checkin_desktop.vault.repositories import attachments, removals

    def no_space(*_: Any) -> None:
        raise AppError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(attachments, "removal_done", no_space)
    case.people.remove_whole(full.id, full.details.display_name)
    monkeypatch.setattr(removals, "purge_due", no_space)
    again = open_case()
    assert again.people.count() == 1
    monkeypatch.undo()
    assert open_case().integrity.check().sound
