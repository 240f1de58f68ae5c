"""The check finds what somebody did behind the program's back, and nothing in a sound vault."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from checkin_desktop.domain.attempts import AttemptDraft
from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.errors import Cancelled
from checkin_desktop.domain.findings import FINDING_CODES, Finding
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import Person
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.vault.tables import MetaRow

FILE = NewFile("nota.txt", data=b"evidence")


@pytest.fixture
def full(case: CaseFile, maria: Person, call: AttemptDraft) -> Person:
    document = case.documents.add(maria.id, DocumentDetails(title="x"))
    case.documents.attach(document.id, FILE)
    attempt = case.attempts.add(maria.id, call, [FILE])
    case.attempts.correct(attempt.id, {"office": "Newark"}, FreeText("typo"))
    case.attempts.add(maria.id, call)
    return maria


def tamper(case: CaseFile, *statements: str) -> None:
    """As somebody with the key and a database tool could: without the triggers."""
    with case.session.begin() as session:
        triggers = session.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all()
        for name in triggers:
            if not name.startswith("search"):
                session.execute(text(f"DROP TRIGGER {name}"))
        for statement in statements:
            session.execute(text(statement))


def found(case: CaseFile) -> list[tuple[str, str]]:
    return [(item.code, item.params.get("entry", "")) for item in case.integrity.check().findings]


def civf(case: CaseFile) -> list[Path]:
    return sorted(case.folder.glob("set-*/files/*/*.civf"))


def test_a_sound_vault_has_no_findings(case: CaseFile, full: Person) -> None:
    steps: list[tuple[int, int]] = []
    with case.session.read() as session:
        before = session.execute(text("SELECT commit_seq FROM meta")).scalar_one()
    report = case.integrity.check(lambda done, total: steps.append((done, total)))
    assert report.sound
    assert (report.people, report.attempts, report.entries, report.attachments) == (1, 2, 3, 2)
    assert steps == [(1, 4), (2, 4), (3, 4), (4, 4)]
    with case.session.read() as session:
        assert session.get_one(MetaRow, 1).commit_seq == before


def test_a_check_can_be_stopped(case: CaseFile, full: Person) -> None:
    with pytest.raises(Cancelled):
        case.integrity.check(cancelled=lambda: True)


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (
            "UPDATE attempt_entries SET private_values = replace(private_values, 'no_answer', 'busy') WHERE id = 3",
            [("chain_entry_changed", "3"), ("attempt_list_wrong", "")],
        ),
        ("UPDATE attempt_entries SET happened_offset = 0 WHERE id = 1", [("chain_entry_changed", "1")]),
        (
            "UPDATE attempt_entries SET recorded_utc = '2026-11-20T14:13:00.000000Z' WHERE id = 3",
            [("chain_entry_changed", "3")],
        ),
        ("UPDATE attempt_entries SET salts = '{}' WHERE id = 3", [("chain_entry_changed", "3")]),
        (
            "UPDATE attempt_entries SET entry_hash = 'x' WHERE id = 1",
            [("chain_entry_changed", "1"), ("chain_link_broken", "2")],
        ),
        ("UPDATE people SET chain_id = x'00'", [("chain_entry_changed", f"{n}") for n in (1, 2, 3)]),
        ("UPDATE attachments SET name = 'other.txt' WHERE id = 2", [("chain_entry_changed", "1")]),
        ("DELETE FROM attempt_attachments", [("chain_entry_changed", "1"), ("attempt_list_wrong", "")]),
        (
            "INSERT INTO attempt_attachments VALUES (3, 1, 0, 'ff00')",
            [("chain_entry_changed", "3"), ("attempt_list_wrong", "")],
        ),
        ("UPDATE attempt_entries SET attempt_number = 9 WHERE id = 2", [("chain_attempt_number_wrong", "2")]),
        ("UPDATE attempt_summaries SET outcome = 'spoke' WHERE attempt_number = 1", [("attempt_list_wrong", "")]),
        ("UPDATE attempt_summaries SET late = 1 - late WHERE attempt_number = 1", [("attempt_list_wrong", "")]),
        ("UPDATE attempt_summaries SET office = 'x' WHERE attempt_number = 1", [("attempt_list_wrong", "")]),
        ("DELETE FROM attempt_summaries WHERE attempt_number = 1", [("attempt_list_wrong", "")]),
    ],
)
def test_a_rewritten_chain_is_found(
    case: CaseFile, full: Person, statement: str, expected: list[tuple[str, str]]
) -> None:
    tamper(case, statement)
    assert found(case) == expected


def test_a_missing_entry_is_found(case: CaseFile, full: Person) -> None:
    tamper(case, "DELETE FROM attempt_entries WHERE id = 2")
    assert found(case) == [("entries_missing", ""), ("chain_number_missing", "2"), ("attempt_list_wrong", "")]


def test_an_entry_cut_off_at_the_end_is_found(case: CaseFile, full: Person) -> None:
    """The chain alone cannot show that; SQLite's own count of row numbers does."""
    tamper(case, "DELETE FROM attempt_summaries WHERE attempt_number = 2", "DELETE FROM attempt_entries WHERE id = 3")
    assert found(case) == [("entries_missing", "")]


def test_a_missing_or_damaged_or_exchanged_file_is_found(case: CaseFile, full: Person) -> None:
    first, second = civf(case)
    whole = first.read_bytes()
    first.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    second.unlink()
    codes = {item.code for item in case.integrity.check().findings}
    assert codes == {"attachment_damaged", "attachment_missing"}
    first.write_bytes(whole)
    second.write_bytes(whole)
    assert "attachment_damaged" in {item.code for item in case.integrity.check().findings}


def test_a_row_that_speaks_of_other_bytes_is_found(case: CaseFile, full: Person) -> None:
    tamper(case, "UPDATE attachments SET sha256 = 'x' WHERE id = 1")
    assert case.integrity.check().findings == (
        Finding("attachment_differs", {"person": str(full.id), "file": "nota.txt"}),
    )


def test_a_file_without_a_row_is_a_found_paper_and_stays(case: CaseFile, full: Person) -> None:
    stray = case.session.attachments.add(b"scan", "hallado.txt", "text/plain")
    assert case.integrity.check().findings == (Finding("found_paper", {"file": "hallado.txt"}),)
    assert stray.file_id in case.session.attachments.ids()
    path = next(path for path in civf(case) if path.stem == stray.file_id)
    path.write_bytes(b"junk")
    assert found(case) == [("found_paper_unreadable", "")]


def test_withdrawn_bytes_that_came_back_are_found(case: CaseFile, full: Person) -> None:
    attempt = case.attempts.list(full.id)[-1]
    scan = next(item for entry in case.attempts.list(full.id) for item in entry.attachments)
    path = next(path for path in civf(case) if path.stem == scan.file_id)
    data = path.read_bytes()
    case.attempts.withdraw_attachment(attempt.id, scan.id, FreeText("wrong"))
    assert found(case) == []
    path.write_bytes(data)
    assert found(case) == [("withdrawn_bytes_left", "")]


def test_a_damaged_page_is_counted(open_case: Any, case: CaseFile, full: Person) -> None:
    case.session.checkpoint()
    path = next(case.folder.glob("set-*/vault.db"))
    data = bytearray(path.read_bytes())
    data[-100] ^= 1
    path.write_bytes(data)
    codes = {item.code for item in case.integrity.check().findings}
    assert "database_pages_damaged" in codes


def test_broken_references_and_a_wrong_index_are_found(case: CaseFile, full: Person) -> None:
    raw = case.session.engine.raw_connection()
    raw.driver_connection.execute("PRAGMA foreign_keys=OFF")
    raw.driver_connection.execute("INSERT INTO plan_answers VALUES (77, 'x', 'y', '2026-01-01T00:00:00.000000Z')")
    raw.driver_connection.execute("DROP TRIGGER search_entries_update")
    raw.driver_connection.execute("UPDATE search_entries SET folded = 'zzzz' WHERE kind = 'person'")
    raw.driver_connection.execute("PRAGMA foreign_keys=ON")
    raw.close()
    assert {item.code for item in case.integrity.check().findings} == {"references_broken", "search_index_damaged"}
    assert {item.code for item in case.integrity.check().findings} == {"references_broken"}


def test_findings_use_the_parameters_of_their_table(case: CaseFile, full: Person) -> None:
    tamper(case, "UPDATE attempt_entries SET happened_zone = 'UTC'", "DELETE FROM attempt_summaries")
    case.session.attachments.add(b"scan", "hallado.txt", "text/plain")
    table = {item.code: set(item.params) for item in FINDING_CODES}
    findings = case.integrity.check().findings
    assert len(findings) == 6
    for item in findings:
        assert set(item.params) == table[item.code]
