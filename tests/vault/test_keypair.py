from __future__ import annotations

import os
import stat
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from checkin_desktop.base import atomic
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.vault import kdf, keyfile, keypair, layout
from checkin_desktop.vault.keyfile import KeyFile
from checkin_desktop.vault.keys import Purpose, subkey
from checkin_desktop.vault.layout import SetFolder
from tests.support.vaults import PASSPHRASE
from tests.vault.test_keyfile import NOW, resealed


@pytest.fixture
def current(vault: Path) -> SetFolder:
    return layout.find_set(vault)


def unlock(current: SetFolder, passphrase: str = PASSPHRASE) -> keypair.Unlocked:
    return keypair.unlock_with_passphrase(keypair.read_copies(current), passphrase, lambda: False)


def failure_of(call: Callable[[], object]) -> AppError:
    with pytest.raises(AppError) as failure:
        call()
    return failure.value


def flip(path: Path, place: int) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)


def next_generation(current: SetFolder) -> KeyFile:
    unlocked = unlock(current)
    mac_key = subkey(unlocked.seed, Purpose.KEY_FILE_MAC)
    return keyfile.rewrite(unlocked.file, mac_key=mac_key, slots={}, now=NOW)


@pytest.mark.parametrize("bad", [0, 1])
@pytest.mark.parametrize("harm", ["missing", "empty", "cut", "flipped", "a folder"])
def test_one_good_copy_is_enough(current: SetFolder, bad: int, harm: str) -> None:
    path = current.key_files[bad]
    if harm == "flipped":
        flip(path, 2000)
    elif harm == "cut":
        path.write_bytes(path.read_bytes()[:1000])
    elif harm == "empty":
        path.write_bytes(b"")
    else:
        path.unlink()
        if harm == "a folder":
            path.mkdir()
    assert unlock(current).place == 0


def test_both_missing_and_both_damaged_are_told_apart(current: SetFolder) -> None:
    flip(current.key_files[0], 2000)
    current.key_files[1].unlink()
    assert failure_of(lambda: unlock(current)).code is ErrorCode.KEY_FILES_DAMAGED
    current.key_files[0].unlink()
    missing = failure_of(lambda: unlock(current))
    assert missing.code is ErrorCode.VAULT_INCOMPLETE
    assert missing.params == {"part": "vault.key"}


def test_a_wrong_passphrase_is_no_damage(current: SetFolder) -> None:
    assert failure_of(lambda: unlock(current, "otra frase")).code is ErrorCode.WRONG_PASSPHRASE


def test_the_higher_generation_wins_and_a_forged_one_does_not(current: SetFolder) -> None:
    newer = next_generation(current)
    current.key_files[1].write_bytes(newer.data)
    assert unlock(current).file.generation == 2
    forged = bytearray(newer.data)
    struct.pack_into(">Q", forged, 32, 99)
    current.key_files[0].write_bytes(resealed(forged))
    assert unlock(current).file.generation == 2


def test_both_forged_is_altered(current: SetFolder) -> None:
    for path in current.key_files:
        forged = bytearray(path.read_bytes())
        forged[60] ^= 1
        path.write_bytes(resealed(forged))
    assert failure_of(lambda: unlock(current)).code is ErrorCode.KEY_FILE_ALTERED


def test_huge_parameters_are_refused_before_they_are_run(current: SetFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in current.key_files:
        forged = bytearray(path.read_bytes())
        struct.pack_into(">III", forged, 128 + 4, 2**31, 2**31, 4)
        path.write_bytes(resealed(forged))

    def must_not_run(*_: object) -> None:
        raise AssertionError("Argon2id was run")

    monkeypatch.setattr(kdf, "derive", must_not_run)
    assert failure_of(lambda: unlock(current)).code is ErrorCode.KEY_FILE_UNSAFE_PARAMETERS


def test_either_copy_of_a_later_version_refuses(current: SetFolder) -> None:
    later = bytearray(current.key_files[1].read_bytes())
    struct.pack_into(">H", later, 8, 2)
    current.key_files[1].write_bytes(resealed(later))
    assert failure_of(lambda: unlock(current)).code is ErrorCode.VAULT_NEWER


def test_a_slot_is_tried_once_though_two_copies_hold_it(current: SetFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    current.key_files[1].write_bytes(next_generation(current).data)
    runs: list[bytes] = []
    derive = kdf.derive

    def counted(password: bytearray, salt: bytes, profile: kdf.KdfProfile) -> bytearray:
        runs.append(salt)
        return derive(password, salt, profile)

    monkeypatch.setattr(kdf, "derive", counted)
    assert failure_of(lambda: unlock(current, "otra")).code is ErrorCode.WRONG_PASSPHRASE
    assert len(runs) == 1


def test_cancel_is_asked_before_each_slot(current: SetFolder) -> None:
    copies = keypair.read_copies(current)
    assert isinstance(failure_of(lambda: keypair.unlock_with_passphrase(copies, PASSPHRASE, lambda: True)), Cancelled)


def test_writing_both_leaves_two_equal_copies_and_nothing_else(current: SetFolder) -> None:
    before = {path.name for path in current.path.iterdir()}
    newer = next_generation(current)
    assert keypair.write_both(current, newer) is False
    assert [path.read_bytes() for path in current.key_files] == [newer.data] * 2
    assert {path.name for path in current.path.iterdir()} == before
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in current.key_files)


def test_the_order_of_a_write(current: SetFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both temporaries are synced before the first rename; the folder is synced after each rename."""
    newer = next_generation(current)
    steps: list[str] = []
    sync_fd, rename = atomic.sync_fd, atomic.rename

    def note_sync(fd: int) -> None:
        steps.append("sync folder" if stat.S_ISDIR(os.fstat(fd).st_mode) else "sync file")
        sync_fd(fd)

    def note_rename(source: Path, target: Path) -> None:
        steps.append(f"rename {target.name}")
        rename(source, target)

    monkeypatch.setattr(atomic, "sync_fd", note_sync)
    monkeypatch.setattr(atomic, "rename", note_rename)
    keypair.write_both(current, newer)
    assert steps == [
        "sync file",
        "sync file",
        "rename vault.key",
        "sync folder",
        "rename vault.key.2",
        "sync folder",
    ]


@pytest.mark.parametrize("failing", ["first temp", "second temp", "first rename"])
def test_a_failure_before_the_first_rename_changes_nothing(
    current: SetFolder, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    newer = next_generation(current)
    before = [path.read_bytes() for path in current.key_files]
    names = {path.name for path in current.path.iterdir()}
    write_temp = atomic.write_temp

    def full(*_: object, **__: object) -> None:
        raise OSError(28, os.strerror(28))

    def second_full(target: Path, data: bytes) -> Path:
        if target.name.endswith(".2"):
            full()
        return write_temp(target, data)

    if failing == "first rename":
        monkeypatch.setattr(atomic, "rename", full)
    else:
        monkeypatch.setattr(atomic, "write_temp", full if failing == "first temp" else second_full)
    assert failure_of(lambda: keypair.write_both(current, newer)).code is ErrorCode.DISK_FULL
    assert [path.read_bytes() for path in current.key_files] == before
    assert {path.name for path in current.path.iterdir()} == names


def test_a_failure_after_the_first_rename_is_success_with_a_pending_copy(
    current: SetFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = next_generation(current)
    rename = atomic.rename

    def refuse_second(source: Path, target: Path) -> None:
        if target.name.endswith(".2"):
            raise OSError(5, os.strerror(5))
        rename(source, target)

    monkeypatch.setattr(atomic, "rename", refuse_second)
    assert keypair.write_both(current, newer) is True
    assert unlock(current).file.generation == 2
    assert not [path for path in current.path.iterdir() if atomic.is_temp(path.name)]


def test_repair_keeps_what_it_replaces(vault: Path, current: SetFolder) -> None:
    flip(current.key_files[0], 3000)
    damaged = current.key_files[0].read_bytes()
    copies = keypair.read_copies(current)
    winner = unlock(current).file
    assert keypair.repair(vault, copies, winner) is True
    assert [path.read_bytes() for path in current.key_files] == [winner.data] * 2
    assert (vault / "quarantine" / "1" / "vault.key").read_bytes() == damaged
    assert keypair.repair(vault, keypair.read_copies(current), winner) is False
    assert [path.name for path in (vault / "quarantine").iterdir()] == ["1"]


def test_repair_that_cannot_write_is_no_error(
    vault: Path, current: SetFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    current.key_files[1].unlink()

    def full(*_: object, **__: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(atomic, "write_file", full)
    assert keypair.repair(vault, keypair.read_copies(current), unlock(current).file) is False
