from __future__ import annotations

import os
import platform
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import lockfile
from checkin_desktop.vault.lockfile import VaultLock

HOLD = """
import sys
from pathlib import Path
from checkin_desktop.vault.lockfile import VaultLock
lock = VaultLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


class FixedClock:
    def now(self) -> datetime:
        return datetime(2026, 11, 21, 12, 30, tzinfo=UTC)

    def monotonic(self) -> float:
        return 0.0


def refusal(path: Path) -> AppError:
    with pytest.raises(AppError) as failure:
        VaultLock(path)
    return failure.value


def test_the_second_opener_is_told_who_holds_it(tmp_path: Path) -> None:
    path = tmp_path / "vault.lock"
    with VaultLock(path, clock=FixedClock()):
        failure = refusal(path)
        assert failure.code is ErrorCode.VAULT_IN_USE
        assert failure.params == {
            "pid": str(os.getpid()),
            "host": platform.node(),
            "since": "2026-11-21T12:30:00Z",
        }
    with VaultLock(path):
        pass
    assert path.read_bytes() == b""
    assert path.stat().st_mode & 0o777 == 0o600


def test_another_process_holds_it_until_it_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "vault.lock"
    root = Path(lockfile.__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        assert refusal(path).params["pid"] == str(holder.pid)
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        VaultLock(path).release()


@pytest.mark.parametrize("note", [b"", b"{", b"[]", b"\xff\xfe", b'{"pid": {}}', b"x" * 10_000])
def test_a_note_that_makes_no_sense_still_says_in_use(tmp_path: Path, note: bytes) -> None:
    path = tmp_path / "vault.lock"
    with VaultLock(path):
        path.write_bytes(note)
        failure = refusal(path)
        assert failure.code is ErrorCode.VAULT_IN_USE
        assert all(isinstance(value, str) and len(value) <= 100 for value in failure.params.values())


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    failure = refusal(tmp_path / "gone" / "vault.lock")
    assert (failure.code, failure.params) == (ErrorCode.VAULT_INCOMPLETE, {"part": "vault.lock"})


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "vault.lock").symlink_to(tmp_path / "elsewhere")
    refusal(tmp_path / "vault.lock")
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize("number", [37, 95])
def test_a_file_system_without_locks_is_a_network_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(_: int, _reading: bool) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(lockfile, "_take", refuse)
    assert refusal(tmp_path / "vault.lock").code is ErrorCode.VAULT_ON_NETWORK


def test_the_lock_is_not_handed_to_children(tmp_path: Path) -> None:
    path = tmp_path / "vault.lock"
    lock = VaultLock(path)
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, close_fds=False) as child:
        lock.release()
        VaultLock(path).release()
        child.communicate(b"\n")
