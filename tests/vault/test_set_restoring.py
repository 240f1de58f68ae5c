"""Going back inside the same vault: to a snapshot of the ring, or to a backup of this vault."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from checkin_desktop.base import atomic
from checkin_desktop.domain.errors import Cancelled, ErrorCode
from checkin_desktop.vault import backups, layout, set_building, set_restoring, slots, snapshot_ring
from checkin_desktop.vault.repositories import attachments, notebook
from checkin_desktop.vault.session import open_with_code
from checkin_desktop.vault.slots import Secret
from tests.support.small_disk import fill, small_disk
from tests.support.vaults import CHEAP, PASSPHRASE, VaultTemplate, make_vault, reopen
from tests.vault.backup_bench import add_scans, refused

DAY = date(2026, 11, 1)
RIGHT = Secret(passphrase=PASSPHRASE)
NEW_WORDS = "otra frase para hoy"


def value_in(folder: Path, passphrase: str = PASSPHRASE) -> object:
    with closing(reopen(folder, passphrase)) as session, session.read() as rows:
        assert session.notes == ()
        return notebook.setting(rows, "test")


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below, except the lock's note."""
    found = (path for path in folder.rglob("*") if path.is_file() and path.name != layout.LOCK_NAME)
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


@pytest.fixture
def kept(vault: Path, tmp_path: Path) -> dict[str, bytes]:
    """A vault with three scans, a snapshot and a backup of "then", and a fourth scan and other words since."""
    with closing(reopen(vault)) as session:
        scans = add_scans(session)
        with session.begin() as rows:
            notebook.set_setting(rows, "test", "then")
        snapshot_ring.take(session, DAY)
        backups.export(session, tmp_path / "then.cdbackup")
        with session.begin() as rows:
            notebook.set_setting(rows, "test", "now")
        newer = session.attachments.add(b"newer scan", "newer.pdf", "application/pdf")
        slots.change_passphrase(session, PASSPHRASE, NEW_WORDS, profile=CHEAP)
    return {**scans, newer.file_id: b"newer scan"}


def read_all(folder: Path, passphrase: str, wanted: dict[str, bytes]) -> None:
    with closing(reopen(folder, passphrase)) as session:
        for file_id, data in wanted.items():
            assert session.attachments.read(file_id) == data


NOW = Secret(passphrase=NEW_WORDS)


def test_a_snapshot_becomes_the_current_state_and_no_scan_is_lost(vault: Path, kept: dict[str, bytes]) -> None:
    before = tree(vault / layout.FIRST_SET_NAME)
    result = set_restoring.restore_snapshot(vault, NOW, 1)
    assert (result.old_set, result.new_set) == ("set-000001", "set-000002")
    assert (result.missing, result.unreadable) == ((), ())
    assert value_in(vault, NEW_WORDS) == "then"
    read_all(vault, NEW_WORDS, kept)
    [newer] = [file_id for file_id, data in kept.items() if data == b"newer scan"]
    assert newer in result.found
    assert tree(vault / layout.FIRST_SET_NAME) == before
    assert not list(vault.glob("new-*"))
    assert not (layout.find_set(vault).journal).exists()


def test_going_back_is_done_once_the_set_is_named_even_if_the_folder_could_not_be_synced(
    vault: Path, kept: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    real, first = atomic.sync_folder, vault / layout.FIRST_SET_NAME

    def failing(where: Path) -> None:
        if where == vault and layout.find_set(vault).path != first:
            raise OSError(errno.EIO, "injected")
        real(where)

    with monkeypatch.context() as patch:
        patch.setattr(atomic, "sync_folder", failing)
        result = set_restoring.restore_snapshot(vault, Secret(passphrase=NEW_WORDS), 1)
        assert layout.find_set(vault).path.name == result.new_set == "set-000002"
        first = vault
        assert set_building.undo_set(vault) == layout.find_set(vault)
    assert value_in(vault, NEW_WORDS) == "now"


def test_undo_brings_back_what_was(vault: Path, kept: dict[str, bytes]) -> None:
    set_restoring.restore_snapshot(vault, NOW, 1)
    assert value_in(vault, NEW_WORDS) == "then"
    set_building.undo_set(vault)
    assert value_in(vault, NEW_WORDS) == "now"
    read_all(vault, NEW_WORDS, kept)


def test_the_key_file_of_today_stays_beside_the_same_seed(vault: Path, kept: dict[str, bytes], tmp_path: Path) -> None:
    set_restoring.restore_backup(vault, tmp_path / "then.cdbackup", RIGHT)
    with refused(ErrorCode.WRONG_PASSPHRASE):
        reopen(vault, PASSPHRASE)
    assert value_in(vault, NEW_WORDS) == "then"
    read_all(vault, NEW_WORDS, kept)


def test_where_no_key_file_is_whole_the_one_of_the_backup_opens(
    vault: Path, kept: dict[str, bytes], tmp_path: Path
) -> None:
    for path in layout.find_set(vault).key_files:
        path.write_bytes(os.urandom(4096))
    layout.find_set(vault).database.write_bytes(os.urandom(20_000))
    set_restoring.restore_backup(vault, tmp_path / "then.cdbackup", RIGHT)
    assert value_in(vault, PASSPHRASE) == "then"
    read_all(vault, PASSPHRASE, kept)


def test_a_damaged_database_with_a_log_beside_it(vault: Path, kept: dict[str, bytes]) -> None:
    current = layout.find_set(vault)
    current.database.write_bytes(b"")
    current.journal.write_bytes(os.urandom(9000))
    set_restoring.restore_snapshot(vault, NOW, 1)
    assert value_in(vault, NEW_WORDS) == "then"
    assert (vault / "set-000001" / "vault.db-wal").stat().st_size == 9000
    read_all(vault, NEW_WORDS, kept)


def test_the_code_alone_goes_back_when_both_key_files_are_lost(
    vault: Path, kept: dict[str, bytes], template: VaultTemplate
) -> None:
    current = layout.find_set(vault)
    current.database.unlink()
    for path in current.key_files:
        path.unlink()
    with refused(ErrorCode.VAULT_INCOMPLETE):
        set_restoring.restore_snapshot(vault, NOW, 1)
    set_restoring.restore_snapshot(vault, Secret(code=template.code), 1)
    with closing(open_with_code(vault, template.code)) as session, session.read() as rows:
        assert notebook.setting(rows, "test") == "then"


def test_the_ring_goes_on_in_the_new_set(vault: Path, kept: dict[str, bytes]) -> None:
    set_restoring.restore_snapshot(vault, NOW, 1)
    with closing(reopen(vault, NEW_WORDS)) as session:
        assert [item.number for item in snapshot_ring.in_ring(session.current)] == [1]
        with session.begin() as rows:
            notebook.set_setting(rows, "test", "later")
        assert snapshot_ring.take(session, DAY).dropped == (1,)
    older = vault / "set-000001" / "backups" / "000001.db"
    assert older.exists()


def test_bytes_that_were_erased_are_named(vault: Path, kept: dict[str, bytes]) -> None:
    with closing(reopen(vault, NEW_WORDS)) as session:
        with session.read() as rows:
            spoken = {item.file_id for _, item in attachments.all_rows(rows)}
        gone = min(spoken)
        session.attachments.withdraw(gone)
    assert set_restoring.restore_snapshot(vault, NOW, 1).missing == (gone,)


def test_a_backup_of_another_vault_is_refused(vault: Path, kept: dict[str, bytes], tmp_path: Path) -> None:
    other, _ = make_vault(tmp_path / "other.cdvault")
    with closing(other):
        backups.export(other, tmp_path / "other.cdbackup")
    before = tree(vault)
    with refused(ErrorCode.BACKUP_OTHER_VAULT):
        set_restoring.restore_backup(vault, tmp_path / "other.cdbackup", RIGHT)
    assert tree(vault) == before
    current = layout.find_set(vault)
    current.database.unlink()
    for path in (*current.key_files, *current.backups.iterdir()):
        path.unlink()
    with refused(ErrorCode.BACKUP_OTHER_VAULT):
        set_restoring.restore_backup(vault, tmp_path / "other.cdbackup", RIGHT)
    set_restoring.restore_backup(vault, tmp_path / "then.cdbackup", RIGHT)
    read_all(vault, PASSPHRASE, kept)


def test_what_is_wrong_leaves_the_vault_as_it_was(vault: Path, kept: dict[str, bytes], tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.cdbackup"
    data = bytearray((tmp_path / "then.cdbackup").read_bytes())
    data[len(data) // 2] ^= 1
    damaged.write_bytes(data)
    before = tree(vault)
    with refused(ErrorCode.WRONG_PASSPHRASE):
        set_restoring.restore_snapshot(vault, RIGHT, 1)
    with refused(ErrorCode.NO_SNAPSHOT):
        set_restoring.restore_snapshot(vault, NOW, 2)
    with refused(ErrorCode.BACKUP_DAMAGED):
        set_restoring.restore_backup(vault, damaged, RIGHT)
    with closing(reopen(vault, NEW_WORDS)), refused(ErrorCode.VAULT_IN_USE):
        set_restoring.restore_snapshot(vault, NOW, 1)
    assert {name for name in tree(vault) if name in before} == set(before)
    snapshot = vault / "set-000001" / "backups" / "000001.db"
    bad = bytearray(snapshot.read_bytes())
    bad[len(bad) // 2] ^= 1
    snapshot.write_bytes(bad)
    with refused(ErrorCode.NO_SNAPSHOT):
        set_restoring.restore_snapshot(vault, NOW, 1)
    assert layout.find_set(vault).path.name == "set-000001"
    assert not list(vault.glob("new-*"))


def test_it_can_be_stopped_at_every_question(vault: Path, kept: dict[str, bytes], tmp_path: Path) -> None:
    before = tree(vault)
    for work in (
        lambda cancelled: set_restoring.restore_snapshot(vault, NOW, 1, cancelled=cancelled),
        lambda cancelled: set_restoring.restore_backup(vault, tmp_path / "then.cdbackup", RIGHT, cancelled=cancelled),
    ):
        for asked in (0, 1, 3, 8):
            left = iter([False] * asked)
            try:
                work(lambda left=left: next(left, True))
            except Cancelled:
                assert tree(vault) == before
                continue
            set_building.undo_set(vault)
            shutil.rmtree(next(vault.glob("undone-*")))
            before = tree(vault)


def test_without_hard_links_the_files_are_copied(
    vault: Path, kept: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    set_restoring.restore_snapshot(vault, NOW, 1)
    shutil.rmtree(vault / "set-000001")
    read_all(vault, NEW_WORDS, kept)


def test_a_full_disk_leaves_the_vault_as_it_was(template: VaultTemplate, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", kib=8192) as disk:
        vault = template.copy(disk / "prueba.cdvault")
        with closing(reopen(vault)) as session:
            snapshot_ring.take(session, DAY)
        ballast = fill(disk, leave=300_000)
        before = tree(vault)
        with refused(ErrorCode.DISK_FULL):
            set_restoring.restore_snapshot(vault, RIGHT, 1)
        assert tree(vault) == before
        ballast.unlink()
        set_restoring.restore_snapshot(vault, RIGHT, 1)
        with closing(reopen(vault)) as session:
            assert session.notes == ()
