from __future__ import annotations

import contextlib
import errno
import resource
import shutil
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from checkin_desktop.base import atomic
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.vault import (
    backups,
    keyfile,
    keypair,
    layout,
    new_key,
    old_sets,
    reencryption,
    sheets,
    slots,
    snapshots,
)
from checkin_desktop.vault import engine as engines
from checkin_desktop.vault.keyfile import SlotKdf, SlotType
from checkin_desktop.vault.keys import Purpose
from checkin_desktop.vault.repositories import notebook
from checkin_desktop.vault.session import VaultSession, open_with_code
from checkin_desktop.vault.slots import Secret
from tests.support.vaults import CHEAP, PASSPHRASE, VaultTemplate, reopen
from tests.vault.backup_bench import RIGHT, refused

OTHER = "la frase de la ayudante"
# Everything but who may open the vault and how often was written: a new key changes just these.
KEPT_OUT = {"key_slots", "meta", "vault_settings"}


def contents(session: VaultSession) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table that a new key must not touch."""
    with session.read() as rows:
        names = rows.execute(text("SELECT name FROM sqlite_schema WHERE type = 'table'")).scalars().all()
        return {
            name: [tuple(row) for row in rows.execute(text(f'SELECT * FROM "{name}"'))]
            for name in names
            if name not in KEPT_OUT
        }


def files(session: VaultSession) -> dict[str, tuple[str, bytes]]:
    store = session.attachments
    return {
        file_id: (where, store.read(file_id))
        for where, ids in (("files", store.ids()), ("trash", store.trashed_ids()))
        for file_id in ids
    }


def renew(session: VaultSession, **more: Any) -> new_key.NewKey:
    return new_key.renew(session, PASSPHRASE, profile=CHEAP, **more)


def note_of(session: VaultSession) -> sheets.SheetNote:
    assert session.key_file is not None
    with session.read() as rows:
        return sheets.load(rows, session.key_file.sheet_no)


def set_names(folder: Path) -> set[str]:
    return {known.path.name for known in layout.all_sets(folder)}


def unfinished(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.startswith("new-")]


def test_everything_is_there_under_the_new_key_and_nothing_opens_with_the_old(
    session: VaultSession, scans: dict[str, bytes], template: VaultTemplate
) -> None:
    folder = session.folder
    session.attachments.discard(min(scans))
    rows, papers, vault_id = contents(session), files(session), session.vault_id
    made = renew(session)
    assert made.sheet_no == 2
    assert made.left_behind == ()
    assert made.code not in repr(made)
    with pytest.raises(AppError, match="locked"):
        session.commit_seq()

    with contextlib.closing(reopen(folder)) as again:
        assert again.current.path.name == "set-000002"
        assert (contents(again), files(again), again.vault_id) == (rows, papers, vault_id)
        assert slots.show_code(again, PASSPHRASE) == (made.code, 2)
        assert again.notes == ()
    with refused(ErrorCode.CODE_OTHER_VAULT):
        open_with_code(folder, template.code)
    open_with_code(folder, made.code).close()


def test_the_sheet_counts_as_unconfirmed_and_the_old_set_stays(session: VaultSession, scans: dict[str, bytes]) -> None:
    folder = session.folder
    renew(session)
    with contextlib.closing(reopen(folder)) as again:
        note = note_of(again)
        assert (note.sheet_no, note.confirmed_at, note.older) == (2, None, ("set-000001",))
    assert set_names(folder) == {"set-000001", "set-000002"}
    assert unfinished(folder) == []


def test_only_the_proven_passphrase_opens_and_its_label_stays(session: VaultSession) -> None:
    folder = session.folder
    mine = slots.list_slots(session)[0].slot_id
    slots.rename_slot(session, mine, "Rosa")
    slots.add_passphrase(session, RIGHT, OTHER, label="la ayudante", profile=CHEAP)
    with slots.proven(session, RIGHT) as proof:
        keyring = keyfile.seal_slot(
            proof.seed, bytes(32), vault_id=session.vault_id, salt=bytes(32), created=session.clock.now(),
            slot_type=SlotType.KEYRING, kdf=SlotKdf.HKDF,
        )  # fmt: skip
        assert proof.file is not None
        mac_key = session.key(Purpose.KEY_FILE_MAC)
        written = keyfile.rewrite(proof.file, mac_key=mac_key, slots={5: keyring}, now=session.clock.now())
        keypair.write_both(session.current, written)
    assert [facts.label for facts in slots.list_slots(session)] == ["Rosa", "la ayudante", ""]
    renew(session)
    with refused(ErrorCode.WRONG_PASSPHRASE):
        reopen(folder, OTHER)
    with contextlib.closing(reopen(folder)) as again:
        assert [(facts.slot_id, facts.label, facts.is_keyring) for facts in slots.list_slots(again)] == [
            (mine, "Rosa", False)
        ]
        with again.read() as rows:
            assert rows.execute(text("SELECT count(*) FROM key_slots")).scalar_one() == 1


def test_snapshots_open_with_the_new_key_and_keep_their_numbers(session: VaultSession) -> None:
    folder = session.folder
    first = snapshots.take_snapshot(session)
    second = snapshots.take_snapshot(session)
    second.write_bytes(b"\0" * 8192)
    renew(session)
    with contextlib.closing(reopen(folder)) as again:
        assert [path.name for path in again.current.backups.iterdir()] == [first.name]
        key = again.key(Purpose.DATABASE)
        assert engines.is_sound(again.current.backups / first.name, key)


def test_a_backup_made_before_still_opens_with_the_sheet_of_its_day(
    session: VaultSession, backup: Path, template: VaultTemplate
) -> None:
    folder = session.folder
    made = renew(session)
    assert backups.verify(backup, Secret(code=template.code)).files == 3
    with refused(ErrorCode.CODE_OTHER_VAULT):
        backups.verify(backup, Secret(code=made.code))
    with contextlib.closing(reopen(folder)) as again:
        newer = backup.with_name("later.cdbackup")
        backups.export(again, newer)
    assert backups.verify(newer, Secret(code=made.code)).files == 3


def test_a_damaged_scan_is_named_and_kept_as_it_is(session: VaultSession, scans: dict[str, bytes]) -> None:
    folder, broken = session.folder, min(scans)
    path = session.attachments.path_on_disk(broken)
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    made = renew(session)
    assert made.left_behind == (broken,)
    with contextlib.closing(reopen(folder)) as again:
        assert again.attachments.ids() == scans.keys() - {broken}
        assert old_sets.erase_older(again, note_of(again))
    kept = list((folder / layout.QUARANTINE_NAME).rglob(path.name))
    assert [item.read_bytes() for item in kept] == [bytes(data)]


def test_each_key_has_a_sheet_number_that_no_sheet_before_had(session: VaultSession) -> None:
    folder = session.folder
    renew(session)
    again = reopen(folder)
    old_sets.go_back(again, note_of(again), PASSPHRASE)
    with contextlib.closing(reopen(folder)) as back:
        assert renew(back).sheet_no == 3
    with contextlib.closing(reopen(folder)) as last:
        assert note_of(last).sheet_no == 3
        assert old_sets.erase_older(last, note_of(last))
        assert {known.path.name.split("-")[0] for known in layout.all_sets(folder)} == {"set"}


def test_a_wrong_passphrase_and_an_unsound_database_change_nothing(session: VaultSession) -> None:
    folder = session.folder
    with refused(ErrorCode.WRONG_PASSPHRASE):
        new_key.renew(session, OTHER, profile=CHEAP)
    session.checkpoint()
    with (folder / "set-000001" / "vault.db").open("r+b") as file:
        file.seek(8 * 4096 + 100)
        file.write(b"\0\0\0\0")
    session.engine.dispose()
    with refused(ErrorCode.DATABASE_DAMAGED):
        renew(session)
    assert set_names(folder) == {"set-000001"}
    assert unfinished(folder) == []


def test_a_full_disk_is_noticed_before_anything_is_written(
    session: VaultSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full:
        free = 1024

    monkeypatch.setattr(shutil, "disk_usage", lambda _: Full)
    with refused(ErrorCode.DISK_FULL):
        renew(session)
    assert unfinished(session.folder) == []
    assert session.commit_seq() >= 0


def test_stopping_at_any_step_leaves_the_old_key_in_force_and_work_goes_on(
    session: VaultSession,
) -> None:
    folder, steps = session.folder, 0
    session.attachments.add(b"x" * 70_000, "scan.pdf", "application/pdf")
    before = contents(session), files(session)

    def asked() -> bool:
        nonlocal steps
        steps += 1
        return steps == stop_at

    reached: list[tuple[int, int]] = []
    stop_at, finished = 0, False
    while not finished:
        stop_at, steps = stop_at + 1, 0
        try:
            renew(session, cancelled=asked, progress=lambda done, total: reached.append((done, total)))
        except Cancelled:
            assert set_names(folder) == {"set-000001"}
            assert unfinished(folder) == []
            session.commit_seq()
        else:
            finished = True
    assert stop_at >= 8
    assert reached[-1][0] == reached[-1][1] > 100_000
    with contextlib.closing(reopen(folder)) as again:
        assert (contents(again), files(again)) == before


@pytest.mark.parametrize("name", ["create_file", "write_all", "sync_fd", "rename", "sync_folder"])
def test_a_failing_disk_at_any_step_leaves_one_whole_vault(
    session: VaultSession, scans: dict[str, bytes], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    folder = session.folder
    before = contents(session), files(session)
    real: Callable[..., Any] = getattr(atomic, name)
    calls, fail_at, failed = 0, 0, 0

    def failing(*args: Any, **more: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == fail_at:
            raise OSError(errno.EIO, "injected")
        return real(*args, **more)

    monkeypatch.setattr(atomic, name, failing)
    # Each of the 256 folders is synced: a few of those are enough; the last number is never reached.
    at = iter((1, 2, 5, 11, 300, 5000))
    while calls >= fail_at:
        calls, fail_at = 0, next(at)
        outcome = ""
        try:
            renew(session)
        except AppError as failure:
            outcome = failure.code.value
        if not outcome:
            break
        failed += 1
        assert (outcome, unfinished(folder)) == (ErrorCode.WRITE_FAILED.value, [])
        session.commit_seq()
    monkeypatch.undo()
    session.close()
    assert failed
    with contextlib.closing(reopen(folder)) as again:
        assert (contents(again), files(again)) == before


def test_a_rename_that_is_done_but_not_synced_counts(session: VaultSession, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = session.folder
    real = atomic.sync_folder

    def failing(where: Path) -> None:
        if where == folder and (folder / "set-000002").is_dir():
            monkeypatch.undo()
            raise OSError(errno.EIO, "injected")
        real(where)

    monkeypatch.setattr(atomic, "sync_folder", failing)
    made = renew(session)
    with pytest.raises(AppError, match="locked"), session.begin():
        pass
    open_with_code(folder, made.code).close()


def test_going_back_is_offered_while_nothing_was_saved_since(session: VaultSession, template: VaultTemplate) -> None:
    folder = session.folder
    made = renew(session)
    again = reopen(folder)
    assert old_sets.can_go_back(again, note_of(again))
    with refused(ErrorCode.WRONG_PASSPHRASE):
        old_sets.go_back(again, note_of(again), OTHER)
    old_sets.go_back(again, note_of(again), PASSPHRASE)
    with pytest.raises(AppError, match="locked"):
        again.commit_seq()
    with contextlib.closing(reopen(folder)) as back:
        assert back.current.path.name == "set-000001"
        assert back.notes == ()
    open_with_code(folder, template.code).close()
    with refused(ErrorCode.CODE_OTHER_VAULT):
        open_with_code(folder, made.code)


def test_work_saved_since_is_never_lost_by_going_back(session: VaultSession) -> None:
    folder = session.folder
    renew(session)
    with contextlib.closing(reopen(folder)) as again:
        with again.begin() as rows:
            notebook.set_setting(rows, "anything", 1)
        assert old_sets.can_go_back(again, note_of(again))
        with again.begin() as rows:
            notebook.save_draft(rows, "identity:1", {"given": "M"}, again.clock.now())
        assert not old_sets.can_go_back(again, note_of(again))
        with refused(ErrorCode.NO_SUCH_RECORD):
            old_sets.go_back(again, note_of(again), PASSPHRASE)
        assert again.commit_seq() > 0


def test_confirming_erases_what_the_old_sheet_opens(session: VaultSession, scans: dict[str, bytes]) -> None:
    folder, old = session.folder, session.current
    snapshots.take_snapshot(session)
    paths = [path for path in old.path.rglob("*") if path.is_file()]
    handles = {path: path.open("rb") for path in paths if not path.name.endswith(("-wal", "-shm"))}
    renew(session)
    with contextlib.closing(reopen(folder)) as again:
        assert old_sets.erase_older(again, note_of(again))
        assert old_sets.erase_older(again, note_of(again))
        assert files(again).keys() == scans.keys()
    assert set_names(folder) == {"set-000002"}
    assert len(handles) >= 7
    for path, handle in handles.items():
        with handle:
            left = handle.read()
        assert not any(left[: 1104 if path.suffix == ".civf" else None]), path.name


def test_erasing_goes_on_after_a_stop(
    session: VaultSession, scans: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = session.folder
    renew(session)
    with contextlib.closing(reopen(folder)) as again:
        real, count = atomic.sync_fd, 0

        def failing(fd: int) -> None:
            nonlocal count
            count += 1
            if count == 4:
                raise OSError(errno.EIO, "injected")
            real(fd)

        monkeypatch.setattr(atomic, "sync_fd", failing)
        with refused(ErrorCode.WRITE_FAILED):
            old_sets.erase_older(again, note_of(again))
        assert "set-000001" in set_names(folder)
        assert old_sets.erase_older(again, note_of(again))
        assert files(again).keys() == scans.keys()
    assert set_names(folder) == {"set-000002"}


def test_a_set_that_shares_its_files_with_the_vault_is_never_overwritten(
    session: VaultSession, scans: dict[str, bytes]
) -> None:
    folder = session.folder
    renew(session)
    with contextlib.closing(reopen(folder)) as again:
        note = note_of(again)
        link = folder / "set-000001" / "files"
        for file_id in scans:
            there = link / file_id[:2] / f"{file_id}.civf"
            there.unlink()
            there.hardlink_to(again.attachments.path_on_disk(file_id))
        assert old_sets.erase_older(again, note)
        assert {file_id: again.attachments.read(file_id) for file_id in scans} == scans
        # A set under the key in force is not a replaced one, whatever the note says.
        twin = layout.start_set(folder)
        for source, target in zip(again.current.key_files, twin.key_files, strict=True):
            target.write_bytes(source.read_bytes())
        twin.path.rename(folder / "set-000001")
        old_sets.erase_older(again, note)
        assert (folder / "set-000001" / "vault.key").stat().st_size == 4096


def test_what_a_killed_renewal_left_is_removed_by_the_next(session: VaultSession) -> None:
    left = layout.start_set(session.folder)
    (left.path / "vault.db").write_bytes(b"x")
    renew(session)
    assert unfinished(session.folder) == []


def test_a_copy_that_meets_a_full_disk_says_so(session: VaultSession, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        with session.engine.connect().execution_options(vault_begin="none") as connection:
            raw = connection.connection.driver_connection
            # The system then refuses to let the copy grow, as a full disk would.
            resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, limits[1]))
            with refused(ErrorCode.WRITE_FAILED):
                reencryption.copy_database(raw, target, session.key(Purpose.DATABASE), lambda _: None)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)


def test_keys_that_a_lock_wipes_meanwhile_never_make_whole_files_look_damaged(
    session: VaultSession, scans: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = session.folder
    real = reencryption.copy_file

    def lock_first(*args: Any) -> Any:
        session.forget_keys()
        return real(*args)

    monkeypatch.setattr(reencryption, "copy_file", lock_first)
    with pytest.raises(AppError) as failure:
        renew(session)
    assert failure.value.code is ErrorCode.LOCKED
    session.close()
    with contextlib.closing(reopen(folder)) as again:
        assert files(again).keys() == scans.keys()
    assert set_names(folder) == {"set-000001"}
