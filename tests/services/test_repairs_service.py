"""The check goes on where damage is; found papers are put back; what is kept of damage is listed, never deleted."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.services import repairs, vaults
from checkin_desktop.services.files import NewFile
from checkin_desktop.vault import snapshots
from checkin_desktop.vault.quarantine import Reason, listing
from tests.support.damage import PEOPLE, SET, FullTemplate, older_with_newer_log, spoil
from tests.support.vaults import PASSPHRASE


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> FullTemplate:
    return FullTemplate(tmp_path_factory.mktemp("full") / "full.cdvault")


@pytest.fixture
def vault(full: FullTemplate, tmp_path: Path) -> Path:
    return full.copy(tmp_path / "full.cdvault")


def opened(vault: Path) -> closing[vaults.CaseFile]:
    return closing(vaults.open_(vault, PASSPHRASE, strengthen=False))


def codes(vault: Path) -> list[str]:
    with opened(vault) as case:
        return [finding.code for finding in case.integrity.check().findings]


def test_a_damaged_page_is_a_finding_and_the_rest_is_still_checked(vault: Path, full: FullTemplate) -> None:
    spoil(vault / SET / "vault.db", full.pages("attempt_entries")[3])
    with opened(vault) as case:
        report = case.integrity.check()
        found = {finding.code: finding.params for finding in report.findings}
        assert found["database_pages_damaged"] == {"count": "1"}
        assert found["person_unreadable"] == {"person": "1"}
        assert report.people == PEOPLE
        with pytest.raises(AppError) as caught:
            case.attempts.list(1)
        assert caught.value.code is ErrorCode.DATABASE_DAMAGED
        assert case.people.get(2).details.given_names == "Given2"


def test_unreadable_lists_do_not_make_every_file_a_found_paper(vault: Path, full: FullTemplate) -> None:
    spoil(vault / SET / "vault.db", *full.pages("attachments"))
    found = codes(vault)
    assert "records_unreadable" in found
    assert "found_paper" not in found


def test_key_files_and_snapshots_are_checked(vault: Path) -> None:
    with opened(vault) as case:
        snapshot = snapshots.take_snapshot(case.session)
        assert case.integrity.check().sound
        (vault / SET / "vault.key.2").write_bytes(b"\x01" * 4096)
        spoil(snapshot, 30)
        found = [(finding.code, dict(finding.params)) for finding in case.integrity.check().findings]
        assert found == [("snapshot_damaged", {"number": "1"}), ("key_file_bad", {"file": "vault.key.2"})]
        (vault / SET / "vault.key").unlink()
        assert "key_files_bad" in [finding.code for finding in case.integrity.check().findings]


def test_a_second_copy_of_a_part_is_told(vault: Path) -> None:
    shutil.copy(vault / SET / "vault.db", vault / SET / "vault (1).db")
    with opened(vault) as case:
        found = [(finding.code, dict(finding.params)) for finding in case.integrity.check().findings]
    assert found == [("conflict_copy", {"file": "vault (1).db"})]


def test_the_last_check_is_kept(vault: Path) -> None:
    with opened(vault) as case:
        assert case.integrity.last() is None
        case.integrity.note(case.integrity.check())
    with opened(vault) as case:
        last = case.integrity.last()
        assert last is not None
        assert last.findings == 0


def lost_paper(vault: Path) -> str:
    """A file that was added after the database that is there now."""
    older = (vault / SET / "vault.db").read_bytes()
    with opened(vault) as case:
        document = case.documents.add(1, DocumentDetails(title="Brief"))
        added = case.documents.attach(document.id, NewFile("brief.txt", data=b"found again\n"))
    (vault / SET / "vault.db").write_bytes(older)
    return added.file_id


def test_a_found_paper_is_put_back(vault: Path) -> None:
    file_id = lost_paper(vault)
    assert codes(vault) == ["found_paper"]
    with opened(vault) as case:
        [paper] = case.repairs.papers()
        assert (paper.file_id, paper.name, paper.mime, paper.size) == (file_id, "brief.txt", "text/plain", 12)
        assert case.session.attachments.read(file_id) == b"found again\n"
        with pytest.raises(AppError) as caught:
            case.repairs.put_back(file_id, 2, case.documents.list(1)[0].id)
        assert caught.value.code is ErrorCode.NO_SUCH_RECORD
        case.repairs.put_back(file_id, 2)
        [document] = case.documents.list(2)
        assert (document.details.title, document.attachments[0].name) == ("brief.txt", "brief.txt")
        assert case.documents.content(document.attachments[0].id) == b"found again\n"
        with pytest.raises(AppError):
            case.repairs.put_back(file_id, 1)
        assert case.repairs.papers() == ()
        assert case.integrity.check().sound


def test_a_found_paper_joins_a_document(vault: Path) -> None:
    file_id = lost_paper(vault)
    with opened(vault) as case:
        document = case.documents.list(1)[0]
        case.repairs.put_back(file_id, 1, document.id)
        assert [scan.name for scan in case.documents.list(1)[0].attachments] == ["scan.txt", "brief.txt"]


def test_a_damaged_found_paper_stays_and_is_not_put_back(vault: Path) -> None:
    file_id = lost_paper(vault)
    path = vault / SET / "files" / file_id[:2] / f"{file_id}.civf"
    path.write_bytes(path.read_bytes()[:500])
    with opened(vault) as case:
        [paper] = case.repairs.papers()
        assert not paper.readable
        with pytest.raises(AppError):
            case.repairs.put_back(file_id, 1)
    assert path.is_file()


def test_what_is_kept_is_listed_with_its_reason_and_stays(vault: Path) -> None:
    (vault / SET / "vault.key").write_bytes(b"\x00" * 4096)
    with opened(vault):
        pass
    spoil(vault / SET / "vault.db", 1)
    repairs.salvage(vault, PASSPHRASE)
    kept = listing(vault)
    assert {(item.place, item.reason) for item in kept} == {("quarantine/1", Reason.KEY_FILE), (SET, Reason.OLDER_SET)}
    assert all(item.size > 0 and item.kept_at is not None for item in kept)
    with opened(vault) as case:
        assert [(item.place, item.reason, item.size) for item in case.repairs.kept()] == [
            (item.place, item.reason.value, item.size) for item in kept
        ]
    assert {item.place for item in listing(vault)} == {"quarantine/1", SET}


def test_opening_without_the_log_keeps_it(vault: Path) -> None:
    log = older_with_newer_log(vault)
    with pytest.raises(AppError) as caught:
        vaults.open_(vault, PASSPHRASE, strengthen=False)
    assert caught.value.code is ErrorCode.JOURNAL_UNSOUND
    facts = repairs.log_facts(vault)
    assert facts is not None
    assert facts.size == len(log)
    with closing(repairs.open_without_log(vault, PASSPHRASE, strengthen=False)) as case:
        assert len(case.people.rows(limit=100)) == PEOPLE
        assert [note.code for note in case.notes][:1] == ["journal_set_aside"]
        assert [item.reason for item in case.repairs.kept()] == [Reason.LOG.value]
    assert next(vault.glob("quarantine/*/vault.db-wal")).read_bytes() == log


def test_only_what_a_stopped_copy_left_can_be_removed(vault: Path, tmp_path: Path) -> None:
    spoil(vault / SET / "vault.db", 1)
    repairs.salvage(vault, PASSPHRASE)
    left = vault / f"new-{'0f' * 8}"
    shutil.copytree(vault / SET, left)
    others = ["new-0f", f"new-{'0F' * 8}", "undone-set-000009-1", "quarantine/3"]
    for name in others:
        shutil.copytree(vault / SET, vault / name)
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(vault / SET, elsewhere)
    (vault / f"new-{'1a' * 8}").symlink_to(elsewhere)
    (vault / f"new-{'2b' * 8}").write_bytes(b"a file")
    kept = {item.place: item.reason for item in listing(vault)}
    assert kept[left.name] is Reason.STOPPED
    assert list(kept.values()).count(Reason.STOPPED) == 1
    before = {path for path in vault.rglob("*") if left not in (path, *path.parents)}
    with opened(vault) as case:
        assert case.repairs.remove_leftovers() == 0
        assert case.people.count() == PEOPLE
    assert not left.exists()
    assert {path for path in before if "vault.state" not in path.name} <= set(vault.rglob("*"))
    assert (elsewhere / "vault.db").is_file()
    assert Reason.STOPPED not in {item.reason for item in listing(vault)}
