from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from checkin_desktop.domain.attempts import AttemptDraft
from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import Person
from checkin_desktop.services import backups, vaults
from checkin_desktop.services.backups import LastBackup
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
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
