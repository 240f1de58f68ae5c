"""Snapshots hold what the documents say; a copy that was saved is logged."""

from __future__ import annotations

import dataclasses
import hashlib
import io
from datetime import datetime
from pathlib import Path

import pikepdf
import pytest

from checkin_desktop.domain.attempts import AttemptDraft, CallLogRow, Channel, MadeBy, Outcome
from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.open_hours import OpenState
from checkin_desktop.domain.people import IdentifierKind, Person
from checkin_desktop.domain.plan_prints import PlanMode, PlanPrint
from checkin_desktop.domain.report_choices import ReportChoices
from checkin_desktop.domain.snapshots import Declarant
from checkin_desktop.services import vaults
from checkin_desktop.services.attempts import NewAttempt
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.rendering import RenderedPdf
from checkin_desktop.services.report_gathering import exhibit_label
from tests.support.clocks import HandClock
from tests.support.sealed_report import embedded

PDF = RenderedPdf(b"%PDF-1.7 made up", 3, "es")


@pytest.fixture
def logged(case: CaseFile, maria: Person, call: AttemptDraft) -> Person:
    """Three attempts made by two people; the second was corrected by a third, who also added a file."""
    case.people.set_identifier(maria.id, IdentifierKind.A_NUMBER, "A012345678")
    file = NewFile("a.txt", data=b"a")
    case.attempts.add(maria.id, call, [file, NewFile("b.txt", data=b"b")])
    jose = dataclasses.replace(
        call, made_by=MadeBy.FAMILY, made_by_name="José Reyes", happened_local=datetime(2026, 11, 20, 8)
    )
    second = case.attempts.add(maria.id, jose)
    case.attempts.add(maria.id, call)
    case.attempts.correct(second.id, {"office": "Newark"}, FreeText("typo"), [file], written_by="Ana Ruiz")
    return maria


def test_the_report_shows_everything_unless_told_otherwise(case: CaseFile, logged: Person) -> None:
    snapshot = case.exports.report_snapshot(logged.id, ReportChoices(prepared_by="Ana"))
    assert [item.number for item in snapshot.attempts] == [1, 2, 3]
    assert (snapshot.total_attempts, snapshot.total_entries, snapshot.left_out) == (3, 4, ())
    assert [(item.label, item.attempt_number, item.attachment.name) for item in snapshot.exhibits] == [
        ("A", 1, "a.txt"),
        ("B", 1, "b.txt"),
        ("C", 2, "a.txt"),
    ]
    assert snapshot.choices.declarants == frozenset()
    assert snapshot.prepared_by == "Ana"
    assert snapshot.period_first == snapshot.attempts[1].happened.utc
    assert snapshot.period_last == snapshot.attempts[0].happened.utc
    assert snapshot.chain_first_hash == snapshot.attempts[0].first.entry_hash
    assert snapshot.chain_head_hash == snapshot.attempts[1].changes[0].entry_hash
    assert not snapshot.practice


def test_what_is_left_out_leaves_its_hashes(case: CaseFile, logged: Person) -> None:
    whole = case.exports.report_snapshot(logged.id)
    part = case.exports.report_snapshot(logged.id, ReportChoices(attempt_numbers=frozenset({1, 3})))
    assert [item.number for item in part.attempts] == [1, 3]
    assert (part.total_attempts, part.total_entries) == (3, 4)
    assert [(item.number_in_chain, item.attempt_number) for item in part.left_out] == [(2, 2), (4, 2)]
    hidden = whole.attempts[1]
    assert [item.entry_hash for item in part.left_out] == [hidden.first.entry_hash, hidden.changes[0].entry_hash]
    assert part.chain_head_hash == whole.chain_head_hash
    assert [item.attempt_number for item in part.exhibits] == [1, 1]


def test_declarations_name_who_made_which_attempts(case: CaseFile, logged: Person, call: AttemptDraft) -> None:
    case.attempts.add(logged.id, dataclasses.replace(call, made_by=MadeBy.HELPER))
    snapshot = case.exports.report_snapshot(logged.id)
    assert snapshot.attempts[1].changes[0].written_by == "Ana Ruiz"
    jose = Declarant("José Reyes", (2,), "caller-2", 2, MadeBy.FAMILY)
    assert snapshot.declarants == (
        Declarant("María Elena Reyes Núñez", (1, 3), "caller-1", 1),
        jose,
        Declarant("", (4,), "caller-3", 3, MadeBy.HELPER),
    )
    part = case.exports.report_snapshot(logged.id, ReportChoices(attempt_numbers=frozenset({2})))
    assert part.declarants == (jose,)


def test_files_are_counted_as_they_are_made_and_the_making_can_be_stopped(case: CaseFile, logged: Person) -> None:
    steps: list[tuple[int, int]] = []
    snapshot = case.exports.report_snapshot(logged.id, progress=lambda *step: steps.append(step))
    assert steps == [(1, 3), (2, 3), (3, 3)]
    assert [(copy.label, copy.problem) for copy in snapshot.copies] == [(label, "not_shown") for label in "ABC"]
    with pytest.raises(Cancelled):
        case.exports.report_snapshot(logged.id, cancelled=lambda: len(steps) > 0)
    stopping: list[int] = []
    with pytest.raises(Cancelled):
        case.exports.report_snapshot(
            logged.id, progress=lambda done, _: stopping.append(done), cancelled=lambda: bool(stopping)
        )
    assert stopping == [1]


def test_untouched_files_go_along_only_when_ticked(case: CaseFile, logged: Person) -> None:
    whole = case.exports.report_snapshot(logged.id)
    assert whole.originals == ()
    second = whole.exhibits[1].attachment
    case.attempts.withdraw_attachment(whole.attempts[0].id, whole.exhibits[0].attachment.id, FreeText("wrong"))
    ticked = frozenset(item.attachment.id for item in whole.exhibits[:2])
    chosen = case.exports.report_snapshot(logged.id, ReportChoices(originals=ticked))
    assert [(item.label, item.name, item.data) for item in chosen.originals] == [("B", second.name, b"")]
    assert chosen.copies[0].problem == "withdrawn"
    (made,) = case.exports.sealed(chosen, case.exports.render_report(chosen, "en"))
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        assert embedded(pdf, "original-B-b.txt").read_bytes() == b"b", "read when the part is sealed"


def test_hours_are_looked_up_for_calls_only_and_only_when_chosen(
    case: CaseFile, maria: Person, call: AttemptDraft
) -> None:
    line = dataclasses.replace(call, line_id="ice_services_line")
    for draft in (line, dataclasses.replace(line, channel=Channel.EMAIL, outcome=Outcome.EMAIL_SENT), call):
        case.attempts.add(maria.id, draft)
    assert case.exports.report_snapshot(maria.id).open_then == ()
    found = case.exports.report_snapshot(maria.id, ReportChoices(office_hours=True)).open_then
    assert [(item.attempt_number, item.state) for item in found] == [(1, OpenState.OPEN), (3, OpenState.UNKNOWN)]
    assert found[0].hours[0].opens == "08:00"
    assert found[1].hours == ()


def test_one_call_log_of_several_attempts_is_one_exhibit(case: CaseFile, maria: Person, call: AttemptDraft) -> None:
    rows = [CallLogRow(place, call.number, f"2026-11-20 09:1{place}") for place in (1, 2, 3)]
    new = [NewAttempt(call, (row,)) for row in rows]
    case.attempts.add_several(maria.id, new, [NewFile("calls.csv", data=b"number,date\n212,2026-11-20\n")])
    part = case.exports.report_snapshot(maria.id, ReportChoices(attempt_numbers=frozenset({1, 3})))
    (exhibit,) = part.exhibits
    assert (exhibit.label, exhibit.attempt_number, exhibit.others) == ("A", 1, (3,))
    # Calls of attempts that are left out stay out of the copy.
    assert [text.split(" · ")[0] for _, text in part.copies[0].lines] == ["#1", "#3"]


def test_a_person_without_attempts_has_an_empty_report(case: CaseFile, maria: Person) -> None:
    snapshot = case.exports.report_snapshot(maria.id)
    assert (snapshot.attempts, snapshot.total_entries, snapshot.chain_head_hash) == ((), 0, "")
    assert snapshot.period_first is None


def test_the_plan_holds_what_a_helper_needs(case: CaseFile, logged: Person) -> None:
    case.contacts.add(logged.id, ContactDetails(name="Rosa", phone="212-264-5085"))
    case.documents.add(logged.id, DocumentDetails(code="passport"))
    case.documents.add(logged.id, DocumentDetails(title="own"))
    snapshot = case.exports.plan_snapshot(logged.id)
    person = case.people.get(logged.id)
    assert (snapshot.person.details, snapshot.person.identifiers) == (person.details, person.identifiers)
    assert snapshot.contacts == case.contacts.list(logged.id)
    assert snapshot.document_titles == {"passport": "Passport"}
    assert [line.id for line in snapshot.lines] == ["ice_dril", "ice_services_line", "eoir_acis_phone"]
    assert not any(line.never_offer for line in snapshot.lines)
    assert snapshot.made_at.zone == "America/New_York"


def test_a_print_is_given_only_what_it_may_show(case: CaseFile, logged: Person) -> None:
    case.contacts.add(logged.id, ContactDetails(name="Rosa Paz", phone="212-264-5085", notes="has a key"))
    case.documents.add(logged.id, DocumentDetails(code="passport"))
    snapshot = case.exports.plan_snapshot(logged.id, PlanPrint(PlanMode.FRIDGE))
    assert [contact.details for contact in snapshot.contacts] == [ContactDetails(name="Rosa", phone="212-264-5085")]
    assert (snapshot.person.identifiers, snapshot.documents, snapshot.lines) == ((), (), ())


def test_both_documents_are_rendered_in_both_languages(case: CaseFile, logged: Person) -> None:
    for language in ("en", "es"):
        plan = case.exports.render_plan(case.exports.plan_snapshot(logged.id, PlanPrint(language=language)))
        report = case.exports.render_report(case.exports.report_snapshot(logged.id), language)
        for made in (plan, report):
            assert made.data.startswith(b"%PDF-")
            assert (made.language, made.missing) == (language, ())
            assert case.exports.page_picture(made.data, 0, 100).page_count == made.page_count


def test_a_letter_no_font_has_is_named_with_its_field(case: CaseFile, maria: Person, call: AttemptDraft) -> None:
    case.attempts.add(maria.id, dataclasses.replace(call, office="ꆈꌠ"))
    made = case.exports.render_report(case.exports.report_snapshot(maria.id), "en")
    assert {(item.character, item.code_point) for item in made.missing} == {("ꆈ", "U+A188"), ("ꌠ", "U+A320")}
    assert all(item.field for item in made.missing)


def test_a_saved_copy_is_whole_and_logged(case: CaseFile, maria: Person, tmp_path: Path, clock: HandClock) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"old")
    with pytest.raises(AppError) as caught:
        case.exports.save(PDF, path, what="plan", person_id=maria.id, overwrite=False)
    assert caught.value.code is ErrorCode.EXPORT_EXISTS
    saved = case.exports.save(PDF, path, what="plan", person_id=maria.id, for_whom="lawyer")
    assert path.read_bytes() == PDF.data
    assert saved.sha256 == hashlib.sha256(PDF.data).hexdigest()
    (record,) = case.exports.log(maria.id)
    assert (record.what, record.language, record.path, record.for_whom) == ("plan", "es", str(path), "lawyer")
    assert (record.sha256, record.size, record.page_count) == (saved.sha256, len(PDF.data), 3)
    assert record.saved_at == clock.now()
    assert case.exports.log(99) == ()
    assert len(case.exports.log()) == 1
    assert {item.name for item in tmp_path.iterdir()} == {"plan.pdf", case.folder.name}


@pytest.mark.parametrize("name", ["missing/plan.pdf", "file/plan.pdf", "."])
def test_a_place_that_cannot_be_written_is_named(case: CaseFile, maria: Person, tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(AppError) as caught:
        case.exports.save(PDF, tmp_path / name, what="plan", person_id=maria.id)
    assert caught.value.code is ErrorCode.FOLDER_NOT_WRITABLE
    assert case.exports.log() == ()


def test_exhibit_letters_go_on_after_z() -> None:
    assert [exhibit_label(place) for place in (0, 25, 26, 51, 52, 701, 702)] == [
        "A",
        "Z",
        "AA",
        "AZ",
        "BA",
        "ZZ",
        "AAA",
    ]


def test_the_recovery_sheet_is_rendered(clock: HandClock) -> None:
    sheet = vaults.RecoverySheet("0004-1061-050R-3GG2-8A1C-60T3-GF99", 2, "Familia", clock.now().date())
    for language in ("en", "es"):
        made = vaults.render_recovery_sheet(sheet, language)
        assert made.page_count == 1
        assert made.missing == ()


def test_nothing_that_can_be_read_is_saved_into_the_encrypted_folder(case: CaseFile, tmp_path: Path) -> None:
    other_name = tmp_path / "link"
    other_name.symlink_to(case.folder, target_is_directory=True)
    before = sorted(case.folder.rglob("*"))
    for target in (case.folder / "plan.pdf", case.folder / "set-000001" / "files" / "a.pdf", other_name / "a.pdf"):
        for save in (
            lambda: case.exports.save(PDF, target, what="recovery_sheet", person_id=None),  # noqa: B023
            lambda: case.repairs.save_report(target, "text"),  # noqa: B023
        ):
            with pytest.raises(AppError, match=ErrorCode.EXPORT_INSIDE_VAULT.value):
                save()
    assert sorted(case.folder.rglob("*")) == before
    assert case.exports.log() == ()
