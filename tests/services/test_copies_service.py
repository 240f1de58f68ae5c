"""The list of copies that left the vault: complete, searchable, noted later without changing what was logged."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from sqlalchemy import text

from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.copies import Match, fingerprint
from checkin_desktop.services.rendering import RenderedPdf
from tests.support.clocks import HandClock

PDF = RenderedPdf(b"%PDF-1.7 made up", 3, "es")


def save(case: CaseFile, path: Path, person: Person | None, for_whom: str = "", data: bytes = PDF.data) -> None:
    made = RenderedPdf(data, 3, "es")
    case.exports.save(made, path, what="plan", person_id=person.id if person else None, for_whom=for_whom)


def test_everything_that_left_is_listed_the_newest_first(
    case: CaseFile, maria: Person, tmp_path: Path, clock: HandClock
) -> None:
    save(case, tmp_path / "plan.pdf", maria, "abogada")
    case.copies.log_print(PDF, what="report", pages=2, person_id=maria.id, for_whom="church")
    case.copies.log_print(PDF, what="recovery_sheet", pages=1, person_id=None)
    case.backups.export(tmp_path / "a.cdbackup")
    page = case.copies.find()
    assert [copy.what for copy in page.copies] == ["backup", "recovery_sheet", "report", "plan"]
    assert page.total == 4
    plan, report = page.copies[3], page.copies[2]
    assert (plan.path, plan.printed, plan.for_whom, plan.person) == (
        str(tmp_path / "plan.pdf"),
        False,
        "abogada",
        "María Elena Reyes Núñez",
    )
    assert plan.sha256 == hashlib.sha256(PDF.data).hexdigest()
    assert (plan.language, plan.page_count, plan.saved_at) == ("es", 3, clock.now())
    assert (report.path, report.printed, report.page_count, report.for_whom) == ("", True, 2, "church")


def test_filter_and_search(case: CaseFile, maria: Person, tmp_path: Path) -> None:
    other = case.people.add(PersonDetails("José", "Pérez"))
    save(case, tmp_path / "one.pdf", maria, "Señora Muñoz")
    save(case, tmp_path / "two.pdf", other)
    save(case, tmp_path / "three.pdf", None, data=b"%PDF other")

    def names(**question: object) -> list[str]:
        return [Path(copy.path).name for copy in case.copies.find(**question).copies]  # type: ignore[arg-type]

    assert names(person_id=maria.id) == ["one.pdf"]
    assert names(text="munoz") == ["one.pdf"]
    assert names(text="PEREZ") == ["two.pdf"]
    assert names(text="three") == ["three.pdf"]
    assert names(text=hashlib.sha256(b"%PDF other").hexdigest()[:12]) == ["three.pdf"]
    assert names(person_id=maria.id, text="two") == []


def test_long_lists_come_in_pages(case: CaseFile, maria: Person) -> None:
    for _ in range(7):
        case.copies.log_print(PDF, what="plan", pages=1, person_id=maria.id)
    first, second = (case.copies.find(offset=offset, limit=5) for offset in (0, 5))
    assert (len(first.copies), len(second.copies), first.total, second.total) == (5, 2, 7, 7)
    ids = [copy.id for copy in (*first.copies, *second.copies)]
    assert ids == sorted(ids, reverse=True)


def test_a_note_corrects_for_whom_and_leaves_the_log_as_it_was(case: CaseFile, maria: Person, tmp_path: Path) -> None:
    save(case, tmp_path / "plan.pdf", maria, "lawyr")
    (copy,) = case.copies.find().copies
    told: list[frozenset[str]] = []
    case.on_change(told.append)
    case.copies.note(copy.id, "  lawyer   Ana ")
    case.copies.note(copy.id, "lawyer Ana Ruiz")
    (noted,) = case.copies.find().copies
    assert (noted.for_whom, noted.noted, noted.id, noted.saved_at) == ("lawyer Ana Ruiz", True, copy.id, copy.saved_at)
    assert not copy.noted
    assert {"exports", f"exports:{maria.id}"} <= told[0]
    assert [record.for_whom for record in case.exports.log()] == ["lawyr"]
    assert case.copies.find(text="ana ruiz").total == 1
    assert case.copies.find(text="lawyr").total == 0
    with pytest.raises(AppError) as caught:
        case.copies.note(copy.id + 1, "a note has no note")
    assert caught.value.code is ErrorCode.NO_SUCH_RECORD


def test_removing_a_person_removes_their_copies_and_notes(case: CaseFile, maria: Person, tmp_path: Path) -> None:
    save(case, tmp_path / "plan.pdf", maria, "lawyer")
    case.copies.note(case.copies.find().copies[0].id, "somebody else")
    case.copies.log_print(PDF, what="recovery_sheet", pages=1, person_id=None)
    case.people.remove_whole(maria.id, maria.details.display_name)
    assert [copy.what for copy in case.copies.find().copies] == ["recovery_sheet"]
    with case.session.read() as session:
        assert session.execute(text("SELECT count(*) FROM exports")).scalar() == 1


def test_a_file_is_told_as_ours_changed_or_unknown(case: CaseFile, maria: Person, tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    save(case, path, maria)
    elsewhere = tmp_path / "renamed.bin"
    elsewhere.write_bytes(path.read_bytes())
    found = case.copies.identify(elsewhere, fingerprint(elsewhere))
    assert (found.match, [copy.path for copy in found.copies]) == (Match.UNCHANGED, [str(path)])
    path.write_bytes(b"%PDF changed")
    found = case.copies.identify(path, fingerprint(path))
    assert (found.match, len(found.copies)) == (Match.CHANGED, 1)
    elsewhere.write_bytes(b"%PDF of somebody else")
    found = case.copies.identify(elsewhere, fingerprint(elsewhere))
    assert (found.match, found.copies) == (Match.UNKNOWN, ())
    assert found.sha256 == hashlib.sha256(b"%PDF of somebody else").hexdigest()


def test_a_fingerprint_tells_how_far_it_is_and_stops(tmp_path: Path) -> None:
    path = tmp_path / "large"
    path.write_bytes(bytes(3 << 20))
    steps: list[tuple[int, int]] = []
    assert fingerprint(path, progress=lambda *step: steps.append(step)) == hashlib.sha256(bytes(3 << 20)).hexdigest()
    assert steps == [(n << 20, 3 << 20) for n in (1, 2, 3)]
    with pytest.raises(Cancelled):
        fingerprint(path, cancelled=lambda: True)
    with pytest.raises(AppError) as caught:
        fingerprint(tmp_path / "missing")
    assert caught.value.code is ErrorCode.FILE_UNREADABLE


def test_ten_thousand_copies_are_no_wait(case: CaseFile, maria: Person) -> None:
    rows = [{"p": maria.id, "n": number} for number in range(10_000)]
    with case.session.begin() as session:
        session.execute(
            text(
                "INSERT INTO exports (person_id, what, language, path, sha256, size, page_count, for_whom, saved_at)"
                " VALUES (:p, 'plan', 'en', '/tmp/' || :n, '', 1, 1, 'x', '2026-11-20T00:00:00.000000Z')"
            ),
            rows,
        )
    page = case.copies.find(text="9999")
    assert (page.total, len(case.copies.find().copies)) == (1, 50)
