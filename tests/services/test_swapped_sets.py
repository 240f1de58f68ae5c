"""Sets that stand beside each other: which one may be put back, which one may go, and who may touch them at all."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import pytest

from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.services import raising, repairs, snapshots, vault_keys, viewing
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.rendering import RenderedPdf
from checkin_desktop.services.vault_keys import Erasing
from checkin_desktop.vault import backups, layout, old_sets, sheets
from checkin_desktop.vault.attachments import AttachmentStore
from tests.services.conftest import Reopen
from tests.support.folders import imprint
from tests.support.vaults import CHEAP, PASSPHRASE, VaultTemplate


def refused(code: ErrorCode) -> object:
    return pytest.raises(AppError, match=f"^{code.value}$")


def names(folder: Path) -> list[str]:
    return sorted(known.path.name for known in layout.all_sets(folder))


def test_a_new_key_is_never_undone_as_if_somebody_had_gone_back(
    case: CaseFile, maria: Person, folder: Path, open_case: Reopen
) -> None:
    vault_keys.renew(case, PASSPHRASE, kdf=CHEAP)
    open_case().people.add(PersonDetails(given_names="Ana"))
    open_case().close()
    assert not snapshots.can_undo(folder)
    with refused(ErrorCode.VAULT_INCOMPLETE):
        snapshots.undo(folder)
    assert names(folder) == ["set-000001", "set-000002"]
    assert open_case().people.count() == 2


def test_a_salvage_is_never_undone_as_if_somebody_had_gone_back(case: CaseFile, maria: Person, folder: Path) -> None:
    case.close()
    repairs.salvage(folder, PASSPHRASE)
    assert names(folder) == ["set-000001", "set-000002"]
    assert not snapshots.can_undo(folder)


def test_going_back_is_undone_once_and_not_to_states_from_before(
    case: CaseFile, maria: Person, folder: Path, open_case: Reopen
) -> None:
    vault_keys.renew(case, PASSPHRASE, kdf=CHEAP)
    opened = open_case()
    opened.snapshots.keep()
    opened.close()
    snapshots.restore_snapshot(folder, PASSPHRASE, 1)
    assert snapshots.can_undo(folder)
    snapshots.undo(folder)
    assert layout.find_set(folder).path.name == "set-000002"
    assert not snapshots.can_undo(folder)


def test_whoever_only_looks_makes_no_new_key_and_erases_nothing(
    case: CaseFile, maria: Person, folder: Path, open_case: Reopen
) -> None:
    vault_keys.renew(case, PASSPHRASE, kdf=CHEAP)
    writer = open_case()
    writer.snapshots.keep()
    before = imprint(folder)
    with closing(viewing.view(folder, PASSPHRASE)) as looking:
        with refused(ErrorCode.VAULT_READ_ONLY):
            vault_keys.renew(looking, PASSPHRASE, kdf=CHEAP)
        with refused(ErrorCode.VAULT_READ_ONLY):
            vault_keys.go_back(looking, PASSPHRASE)
        with refused(ErrorCode.VAULT_READ_ONLY):
            old_sets.erase_older(looking.session, sheets.SheetNote(2, older=("set-000001",)))
    assert imprint(folder) == before
    writer.people.add(PersonDetails(given_names="Ana"))


def test_a_pipe_in_place_of_a_request_keeps_nobody_waiting(folder: Path) -> None:
    os.mkfifo(folder / raising.REQUEST_NAME)
    raising.withdraw(folder, "whatever")
    assert not raising.answer(folder)


def test_what_somebody_asked_to_go_does_not_come_back_by_going_back(
    case: CaseFile,
    maria: Person,
    folder: Path,
    open_case: Reopen,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    paper = case.documents.add(maria.id, DocumentDetails(title="Carta"))
    scan = case.documents.attach(paper.id, NewFile("carta.txt", data=b"text"))
    case.snapshots.keep()

    def failing(*_: object) -> None:
        raise AppError(ErrorCode.WRITE_FAILED)

    case.backups.export(tmp_path / "b.cdbackup")
    with monkeypatch.context() as patch:
        patch.setattr(AttachmentStore, "withdraw", failing)
        case.documents.withdraw(scan.id, "asked")
    case.close()
    assert list(folder.rglob("*.civf"))
    snapshots.restore_snapshot(folder, PASSPHRASE, 1)
    snapshots.undo(folder)
    snapshots.restore_backup_here(folder, tmp_path / "b.cdbackup", PASSPHRASE)
    assert open_case().documents.content(scan.id) == b"text", "a backup has its bytes itself"
    open_case().close()
    snapshots.undo(folder)
    snapshots.restore_snapshot(folder, PASSPHRASE, 1)
    open_case().close()
    assert not list(folder.rglob("*.civf"))


def test_copies_that_left_stay_in_the_list_and_numbers_are_not_given_twice(
    case: CaseFile, maria: Person, folder: Path, open_case: Reopen, tmp_path: Path
) -> None:
    case.snapshots.keep()
    case.exports.save(RenderedPdf(b"first", 1, "en"), tmp_path / "a.pdf", what="plan", person_id=maria.id)
    ana = case.people.add(PersonDetails(given_names="Ana"))
    case.exports.save(RenderedPdf(b"second", 1, "en"), tmp_path / "b.pdf", what="plan", person_id=ana.id)
    case.close()
    snapshots.restore_snapshot(folder, PASSPHRASE, 1)
    opened = open_case()
    assert [(copy.person, copy.path) for copy in opened.copies.find().copies] == [
        ("", str(tmp_path / "b.pdf")),
        (maria.details.display_name, str(tmp_path / "a.pdf")),
    ]
    assert opened.people.add(PersonDetails(given_names="Luz")).id > ana.id
    assert opened.integrity.check().sound


def test_a_new_key_still_waits_for_its_sheet_after_going_back(
    case: CaseFile, maria: Person, folder: Path, open_case: Reopen
) -> None:
    case.snapshots.keep()
    vault_keys.renew(case, PASSPHRASE, kdf=CHEAP)
    open_case().close()
    snapshots.restore_snapshot(folder, PASSPHRASE, 1)
    opened = open_case()
    assert opened.keys.sheet_state().replaces_key
    assert opened.keys.confirm_sheet() is Erasing.DONE
    assert names(folder) == ["set-000002", "set-000003"], "the set that the seen sheet opens is gone"


def test_a_backup_of_another_key_names_no_set_that_may_go(
    case: CaseFile, maria: Person, folder: Path, open_case: Reopen, tmp_path: Path
) -> None:
    vault_keys.renew(case, PASSPHRASE, kdf=CHEAP)
    # As a copy of the folder on another computer makes it: nothing of it is noted here.
    backups.export(open_case().session, tmp_path / "b.cdbackup")
    vault_keys.go_back(open_case(), PASSPHRASE)
    open_case().people.add(PersonDetails(given_names="Ana"))
    open_case().close()
    snapshots.restore_backup_here(folder, tmp_path / "b.cdbackup", PASSPHRASE)
    opened = open_case()
    assert not opened.keys.sheet_state().replaces_key
    opened.keys.confirm_sheet()
    opened.close()
    snapshots.undo(folder)
    assert open_case().people.count() == 2


def test_a_link_in_place_of_an_older_set_leads_to_nothing_that_is_erased(
    case: CaseFile, maria: Person, folder: Path, open_case: Reopen, template: VaultTemplate, tmp_path: Path
) -> None:
    vault_keys.renew(case, PASSPHRASE, kdf=CHEAP)
    other = template.copy(tmp_path / "other.cdvault")
    before = imprint(other)
    (folder / "set-000001").rename(tmp_path / "set-000001")
    (folder / "set-000001").symlink_to(other / "set-000001")
    open_case().keys.confirm_sheet()
    assert imprint(other) == before


def test_no_repr_shows_a_recovery_code(case: CaseFile, template: VaultTemplate) -> None:
    sheet = case.keys.sheet(PASSPHRASE)
    assert sheet.code == template.code
    assert template.code not in repr(sheet) + repr(vault_keys.Renewed(sheet, 0))
