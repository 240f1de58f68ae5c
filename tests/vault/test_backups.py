from __future__ import annotations

import contextlib
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.vault import backup_file, backups, layout
from checkin_desktop.vault.repositories import attachments
from checkin_desktop.vault.session import VaultSession
from checkin_desktop.vault.slots import Secret
from tests.support.small_disk import fill, small_disk
from tests.support.vaults import VaultTemplate, reopen
from tests.vault.backup_bench import NOW, RIGHT, names_in, refused


def test_a_backup_holds_everything_and_comes_back(
    session: VaultSession, scans: dict[str, bytes], tmp_path: Path
) -> None:
    steps: list[tuple[int, int]] = []
    target = tmp_path / "b.cdbackup"
    facts = backups.export(session, target, progress=lambda done, total: steps.append((done, total)))
    assert (facts.vault_id, facts.files, facts.incomplete) == (session.vault_id, 3, ())
    assert facts.size == target.stat().st_size
    assert target.stat().st_mode & 0o777 == 0o600
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert steps[-1][0] <= steps[-1][1]
    assert names_in(tmp_path) == {"prueba.cdvault", "b.cdbackup"}
    assert not [name for name in names_in(session.current.path) if "tmp" in name]
    assert backups.verify(target, RIGHT) == facts
    assert backups.restore(target, RIGHT, tmp_path / "new.cdvault") == facts
    with contextlib.closing(reopen(tmp_path / "new.cdvault")) as again:
        assert again.notes == ()
        assert again.vault_id == session.vault_id
        assert {file_id: again.attachments.read(file_id) for file_id in scans} == scans
        with session.read() as old, again.read() as new:
            assert attachments.all_rows(old) == attachments.all_rows(new)
    assert names_in(tmp_path / "new.cdvault") >= {"set-000001", "vault.lock", layout.READ_ME_NAME}


def test_the_recovery_code_opens_it_too(template: VaultTemplate, backup: Path, tmp_path: Path) -> None:
    secret = Secret(code=template.code)
    assert backups.restore(backup, secret, tmp_path / "new.cdvault") == backups.verify(backup, secret)
    reopen(tmp_path / "new.cdvault").close()


def test_any_zip_program_opens_it(backup: Path) -> None:
    with zipfile.ZipFile(backup) as archive:
        assert archive.testzip() is None
        infos = archive.infolist()
    assert [info.filename for info in infos][:2] == ["vault.key", "vault.db"]
    assert [info.filename for info in infos][-2:] == ["manifest.json", "manifest.mac"]
    assert {info.compress_type for info in infos} == {zipfile.ZIP_STORED}
    assert {info.date_time for info in infos} == {(1980, 1, 1, 0, 0, 0)}


def test_a_file_that_is_there_stays_until_the_new_one_is_proven(
    session: VaultSession, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = backup.read_bytes()
    with refused(ErrorCode.EXPORT_EXISTS):
        backups.export(session, backup)
    assert backup.read_bytes() == before
    seen: list[bool] = []

    def prove(*_: object) -> None:
        seen.append(backup.read_bytes() == before)
        raise backup_file.damaged()

    with monkeypatch.context() as patch:
        patch.setattr(backup_file, "prove_database", prove)
        with refused(ErrorCode.BACKUP_DAMAGED):
            backups.export(session, backup, overwrite=True)
    assert seen == [True]
    assert names_in(backup.parent) == {backup.name}
    session.attachments.add(b"one more", "x.txt", "text/plain")
    assert backups.export(session, backup, overwrite=True).files == 4
    assert names_in(backup.parent) == {backup.name}


def test_it_is_never_put_inside_the_vault(session: VaultSession, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(session.current.backups)
    for folder in (session.folder, session.current.path, session.current.backups, link):
        with refused(ErrorCode.BACKUP_INSIDE_VAULT):
            backups.export(session, folder / "b.cdbackup")
        assert "b.cdbackup" not in names_in(folder)


def test_places_where_nothing_can_be_saved(session: VaultSession, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for target in (tmp_path / "gone" / "b.cdbackup", tmp_path / "file" / "b.cdbackup", tmp_path / "prueba.cdvault"):
        with pytest.raises(AppError) as caught:
            backups.export(session, target, overwrite=True)
        assert caught.value.code in (ErrorCode.FOLDER_NOT_WRITABLE, ErrorCode.BACKUP_INSIDE_VAULT)
    assert names_in(tmp_path) == {"file", "prueba.cdvault"}


def test_stopping_leaves_nothing(session: VaultSession, backup: Path, tmp_path: Path) -> None:
    asked = 0

    def counting() -> bool:
        nonlocal asked
        asked += 1
        return False

    before, inside = backup.read_bytes(), names_in(session.current.path)
    backups.export(session, tmp_path / "whole.cdbackup", cancelled=counting)
    for limit in range(1, asked, max(1, asked // 12)):
        left = iter([False] * limit)
        with pytest.raises(Cancelled):
            backups.export(session, backup, cancelled=lambda left=left: next(left, True), overwrite=True)
        assert backup.read_bytes() == before
        assert names_in(backup.parent) == {backup.name}
        assert names_in(session.current.path) == inside
    for limit in range(1, 6):
        left = iter([False] * limit)
        with pytest.raises(Cancelled):
            backups.restore(backup, RIGHT, tmp_path / "new.cdvault", cancelled=lambda left=left: next(left, True))
        assert not (tmp_path / "new.cdvault").exists()


def test_a_damaged_database_is_not_exported_over_a_good_backup(
    session: VaultSession, backup: Path, vault: Path
) -> None:
    before = backup.read_bytes()
    session.checkpoint()
    data = bytearray(session.current.database.read_bytes())
    data[len(data) // 2] ^= 1
    session.engine.dispose()
    session.current.database.write_bytes(data)
    with refused(ErrorCode.DATABASE_DAMAGED):
        backups.export(session, backup, overwrite=True)
    assert backup.read_bytes() == before
    assert names_in(backup.parent) == {backup.name}


def test_a_lost_scan_keeps_nobody_from_saving_the_rest(
    session: VaultSession, scans: dict[str, bytes], backup: Path, tmp_path: Path
) -> None:
    lost, spoilt = list(scans)[:2]
    session.attachments.path_on_disk(lost).unlink()
    path = session.attachments.path_on_disk(spoilt)
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    before = backup.read_bytes()
    with refused(ErrorCode.BACKUP_INCOMPLETE):
        backups.export(session, backup, overwrite=True)
    assert backup.read_bytes() == before
    facts = backups.export(session, tmp_path / "rest.cdbackup")
    assert facts.incomplete == tuple(sorted((lost, spoilt)))
    assert facts.files == 1
    assert backups.restore(tmp_path / "rest.cdbackup", RIGHT, tmp_path / "new.cdvault") == facts


def test_bytes_that_have_to_go_stay_out(session: VaultSession, scans: dict[str, bytes], tmp_path: Path) -> None:
    gone = next(iter(scans))
    with session.begin() as rows:
        attachments.withdraw(rows, 1, "wrong person", NOW)
    facts = backups.export(session, tmp_path / "b.cdbackup")
    assert facts.files == 2
    assert facts.incomplete == ()
    with zipfile.ZipFile(tmp_path / "b.cdbackup") as archive:
        assert not [name for name in archive.namelist() if gone in name]


def test_a_trashed_file_with_a_row_is_in_it(session: VaultSession, scans: dict[str, bytes], tmp_path: Path) -> None:
    moved, _, without_row = scans
    session.attachments.discard(moved)
    session.attachments.discard(without_row)
    assert backups.export(session, tmp_path / "b.cdbackup").files == 2


def test_without_a_key_file_no_backup_is_made(vault: Path, template: VaultTemplate, tmp_path: Path) -> None:
    from checkin_desktop.vault.session import open_with_code

    for name in layout.KEY_NAMES:
        (vault / "set-000001" / name).unlink()
    with contextlib.closing(open_with_code(vault, template.code)) as session, refused(ErrorCode.KEY_FILES_DAMAGED):
        backups.export(session, tmp_path / "b.cdbackup")
    assert not (tmp_path / "b.cdbackup").exists()


def test_it_goes_only_into_an_empty_folder(backup: Path, vault: Path, tmp_path: Path) -> None:
    other = tmp_path / "papers"
    other.mkdir()
    (other / "letter.txt").write_bytes(b"mine")
    for folder in (vault, other, backup):
        with refused(ErrorCode.VAULT_EXISTS):
            backups.restore(backup, RIGHT, folder)
    assert names_in(other) == {"letter.txt"}
    empty = tmp_path / "empty.cdvault"
    empty.mkdir()
    backups.restore(backup, RIGHT, empty)
    reopen(empty).close()


def test_a_folder_that_was_there_stays_after_a_failure(backup: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.cdvault"
    empty.mkdir()
    left = iter([False] * 3)
    with pytest.raises(Cancelled):
        backups.restore(backup, RIGHT, empty, cancelled=lambda: next(left, True))
    assert layout.inspect(empty) is layout.FolderState.NONE
    backups.restore(backup, RIGHT, empty)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", kib=4096) as point:
        yield point


def test_a_full_stick(
    session: VaultSession, scans: dict[str, bytes], disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups.export(session, disk / "b.cdbackup")
    before = (disk / "b.cdbackup").read_bytes()
    ballast = fill(disk, leave=200_000)
    for lie in (False, True):
        if lie:  # as when another program takes the space meanwhile
            monkeypatch.setattr(backups.shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1 << 40, 0, 1 << 40))
        with refused(ErrorCode.DISK_FULL):
            backups.export(session, disk / "b.cdbackup", overwrite=True)
        assert (disk / "b.cdbackup").read_bytes() == before
        assert names_in(disk) == {"b.cdbackup", "ballast"}
        with refused(ErrorCode.DISK_FULL):
            backups.restore(disk / "b.cdbackup", RIGHT, disk / "new.cdvault")
        assert not (disk / "new.cdvault").exists()
    ballast.unlink()
    backups.restore(disk / "b.cdbackup", RIGHT, disk / "new.cdvault")


def test_a_full_computer_still_saves_to_a_stick(template: VaultTemplate, disk: Path, tmp_path: Path) -> None:
    vault = template.copy(disk / "prueba.cdvault")
    with contextlib.closing(reopen(vault)) as session:
        fill(disk, leave=40_000)
        inside = names_in(session.current.path)
        facts = backups.export(session, tmp_path / "b.cdbackup")
        assert names_in(session.current.path) == inside
    assert names_in(tmp_path) == {"disk", "b.cdbackup"}
    assert backups.verify(tmp_path / "b.cdbackup", RIGHT) == facts
