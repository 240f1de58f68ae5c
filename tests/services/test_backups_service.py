from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from checkin_desktop.domain.attempts import AttemptDraft
from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import Person
from checkin_desktop.services import backups, vaults
from checkin_desktop.services.backups import Counts, LastBackup
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.vault.repositories import notebook
from tests.services.conftest import Reopen
from tests.support.clocks import HandClock
from tests.support.vaults import PASSPHRASE, VaultTemplate


def told(case: CaseFile) -> list[frozenset[str]]:
    topics: list[frozenset[str]] = []
    case.on_change(topics.append)
    return topics


def test_everything_comes_back_and_the_chain_verifies(
    case: CaseFile, maria: Person, call: AttemptDraft, clock: HandClock, tmp_path: Path
) -> None:
    paper = case.documents.add(maria.id, DocumentDetails(title="Carta <b>"))
    scan = case.documents.attach(paper.id, NewFile("carta.txt", data=b"Se\xc3\xb1ora\n"))
    for _ in range(3):
        case.attempts.add(maria.id, call, [NewFile("a.txt", data=b"evidence")])
    case.backups.export(tmp_path / "b.cdbackup")
    backups.restore(tmp_path / "b.cdbackup", PASSPHRASE, tmp_path / "new.cdvault", clock=clock)
    with closing(vaults.open_(tmp_path / "new.cdvault", PASSPHRASE, clock=clock, strengthen=False)) as again:
        assert again.people.get(maria.id) == case.people.get(maria.id)
        assert again.documents.list(maria.id) == case.documents.list(maria.id)
        assert again.documents.content(scan.id) == b"Se\xc3\xb1ora\n"
        assert again.attempts.list(maria.id) == case.attempts.list(maria.id)
        assert again.integrity.check() == case.integrity.check()
        assert again.integrity.check().sound


def test_the_vault_remembers_only_what_was_found_right(
    case: CaseFile, open_case: Reopen, clock: HandClock, tmp_path: Path
) -> None:
    assert case.backups.last() is None
    topics = told(case)
    made = case.backups.export(tmp_path / "b.cdbackup")
    assert made == LastBackup(clock.now().replace(microsecond=0), (tmp_path / "b.cdbackup").stat().st_size, 0)
    assert case.backups.last() == made
    assert {"exports", "backups"} <= topics[-1]
    record = case.exports.log()[0]
    assert (record.what, record.path, record.size) == ("backup", str(tmp_path / "b.cdbackup"), made.size)
    assert record.saved_at == made.made_at
    assert len(record.sha256) == 64
    with pytest.raises(AppError, match=ErrorCode.BACKUP_INSIDE_VAULT.value):
        case.backups.export(case.folder / "b.cdbackup")
    with pytest.raises(AppError, match=ErrorCode.EXPORT_EXISTS.value):
        case.backups.export(tmp_path / "b.cdbackup")
    assert len(case.exports.log()) == 1
    assert open_case().backups.last() == made


def test_the_code_of_the_sheet_puts_it_back(case: CaseFile, template: VaultTemplate, tmp_path: Path) -> None:
    made = case.backups.export(tmp_path / "b.cdbackup")
    assert backups.restore(tmp_path / "b.cdbackup", template.code, tmp_path / "new.cdvault", code=True) == made
    with pytest.raises(AppError, match=ErrorCode.WRONG_PASSPHRASE.value):
        backups.restore(tmp_path / "b.cdbackup", template.code, tmp_path / "other.cdvault")
    assert not (tmp_path / "other.cdvault").exists()


def test_the_name_that_is_offered_names_nobody() -> None:
    assert backups.suggested_name("2026-11-21") == "backup-2026-11-21.cdbackup"


def test_what_a_stopped_restore_left_is_no_vault(tmp_path: Path) -> None:
    folder = tmp_path / "my-folder.cdvault"
    (folder / "new-0123456789abcdef").mkdir(parents=True)
    assert vaults.is_unfinished(folder)
    (folder / "set-000001").mkdir()
    assert not vaults.is_unfinished(folder)


def test_what_opens_the_vault_is_asked_again(case: CaseFile, folder: Path, template: VaultTemplate) -> None:
    case.backups.prove(PASSPHRASE)
    for wrong in ("other words", "", template.code):
        with pytest.raises(AppError, match=ErrorCode.WRONG_PASSPHRASE.value):
            case.backups.prove(wrong)
    case.close()
    with closing(vaults.open_with_code(folder, template.code)) as again:
        again.backups.prove(template.code)
        with pytest.raises(AppError, match=ErrorCode.WRONG_PASSPHRASE.value):
            again.backups.prove("0004-1061-050R-3GG2-8A1C-60T3-GF99")


def test_checking_a_backup_counts_only_for_this_vault_and_outside_it(
    case: CaseFile, maria: Person, clock: HandClock, template: VaultTemplate, tmp_path: Path
) -> None:
    path = tmp_path / "b.cdbackup"
    made = case.backups.export(path)
    clock.move(days=31)
    last = case.backups.last()
    assert last is not None
    assert last.is_old(clock.now())
    assert case.backups.check(path, PASSPHRASE).of_this_folder is True
    assert case.backups.last() == made
    newer = case.backups.export(tmp_path / "newer.cdbackup")
    assert not newer.is_old(clock.now())
    with case._vault.write() as session:
        notebook.set_setting(session, "last_verified_backup", None)
    inside = case.folder / "inside.cdbackup"
    inside.write_bytes(path.read_bytes())
    case.backups.check(inside, PASSPHRASE)
    assert case.backups.last() is None
    case.backups.check(path, template.code, code=True)
    assert case.backups.last() == made
    other = template.copy(tmp_path / "other.cdvault")
    with closing(vaults.open_(other, PASSPHRASE, strengthen=False)) as same_seed:
        assert same_seed.backups.last() is None
    checked = backups.check(path, PASSPHRASE)
    assert (checked.made_at, checked.size, checked.of_this_folder) == (made.made_at, made.size, None)


def test_the_same_disk_is_told(case: CaseFile, tmp_path: Path) -> None:
    assert case.backups.export(tmp_path / "b.cdbackup").same_disk
    last = case.backups.last()
    assert last is not None
    assert last.same_disk
    assert not backups.on_same_disk(tmp_path, Path("/proc/self/status"))
    assert backups.is_inside(case.folder, case.folder / "set-000001" / "x.cdbackup")
    assert not backups.is_inside(case.folder, tmp_path / "x.cdbackup")


def test_counts_to_compare_two_computers(case: CaseFile, maria: Person, call: AttemptDraft) -> None:
    paper = case.documents.add(maria.id, DocumentDetails(title="Carta"))
    case.documents.attach(paper.id, NewFile("carta.txt", data=b"text"))
    case.attempts.add(maria.id, call)
    assert case.backups.counts() == Counts(people=1, attempts=1, documents=1, files=1)


def test_the_overview_asks_for_a_backup_until_there_is_a_fresh_one(
    case: CaseFile, maria: Person, call: AttemptDraft, clock: HandClock, tmp_path: Path
) -> None:
    def asked() -> list[str]:
        return [item.code for item in case.overview.load(maria.id).todo if item.page == "backups"]

    assert asked() == []
    case.attempts.add(maria.id, call)
    assert asked() == ["todo_first_backup"]
    case.backups.export(tmp_path / "b.cdbackup")
    assert asked() == []
    clock.move(days=31)
    assert asked() == ["todo_backup_old"]
