"""Network folders, the state of the last lock, process hardening, snapshots, and what system errors are called."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.vault import engine as engines
from checkin_desktop.vault import failures, layout, rollback, snapshots
from checkin_desktop.vault.keys import Purpose
from checkin_desktop.vault.network_folders import file_system_type, refuse_network
from checkin_desktop.vault.session import VaultSession, create_vault
from tests.support.vaults import CHEAP, PASSPHRASE, reopen

ROOT = Path(__file__).parents[2]


def mounts(tmp_path: Path, point: Path, kind: str) -> Path:
    table = tmp_path / "mountinfo"
    escaped = str(point).replace("\\", "\\134").replace(" ", "\\040")
    table.write_text(
        "22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/root rw\n"
        f"98 22 0:44 / {escaped} rw,nosuid shared:7 master:2 - {kind} server:/share rw,vers=4.2\n"
        "99 22 0:45 / /unrelated rw - cifs //s/x rw\n"
        "a line that makes no sense\n"
    )
    return table


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "smb3", "9p", "afs", "ceph"])
def test_network_file_systems_are_refused(tmp_path: Path, kind: str) -> None:
    share = tmp_path / "mi carpeta"
    (share / "deep").mkdir(parents=True)
    table = mounts(tmp_path, share, kind)
    for folder in (share, share / "deep" / "not made yet.cdvault"):
        with pytest.raises(AppError) as failure:
            refuse_network(folder, mounts=table, allow_fuse=True)
        assert failure.value.code is ErrorCode.VAULT_ON_NETWORK
        assert failure.value.params == {"kind": "network"}
    refuse_network(tmp_path, mounts=table)


def test_other_fuse_file_systems_are_asked_about(tmp_path: Path) -> None:
    share = tmp_path / "share"
    share.mkdir()
    table = mounts(tmp_path, share, "fuse.sshfs")
    with pytest.raises(AppError) as failure:
        refuse_network(share, mounts=table)
    assert failure.value.params == {"kind": "fuse"}
    refuse_network(share, mounts=table, allow_fuse=True)
    refuse_network(share, mounts=mounts(tmp_path, share, "fuseblk"))


def test_a_link_onto_a_share_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "share").mkdir()
    (tmp_path / "innocent").symlink_to(tmp_path / "share")
    assert file_system_type(tmp_path / "innocent", mounts(tmp_path, tmp_path / "share", "nfs4")) == "nfs4"


def test_where_the_system_does_not_tell_it_counts_as_local(tmp_path: Path) -> None:
    assert file_system_type(tmp_path, tmp_path / "no such table") == ""
    refuse_network(tmp_path, mounts=tmp_path / "no such table")


def test_no_vault_is_made_or_opened_on_a_share(vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from checkin_desktop.vault import network_folders

    monkeypatch.setattr(network_folders, "_linux_type", lambda *_: "nfs4")
    for call in (lambda: reopen(vault), lambda: create_vault(tmp_path / "v", PASSPHRASE, kdf_profile=CHEAP)):
        with pytest.raises(AppError) as failure:
            call()
        assert failure.value.code is ErrorCode.VAULT_ON_NETWORK
    assert not (tmp_path / "v").exists()


@pytest.mark.parametrize("harm", ["missing", "cut", "longer", "flipped", "another key", "another vault"])
def test_a_state_that_is_not_ours_says_nothing(session: VaultSession, harm: str) -> None:
    key, path = session.key(Purpose.STATE), session.folder / layout.STATE_NAME
    rollback.write_state(session.folder, key, session.vault_id, 9, session.clock.now())
    assert rollback.last_commit(session.folder, key, session.vault_id) == 9
    data = bytearray(path.read_bytes())
    vault_id = session.vault_id
    if harm == "missing":
        path.unlink()
    elif harm == "cut":
        path.write_bytes(data[:-1])
    elif harm == "longer":
        path.write_bytes(data + b"\0")
    elif harm == "flipped":
        data[35] ^= 1
        path.write_bytes(data)
    elif harm == "another key":
        key = session.key(Purpose.DRAFT)
    else:
        vault_id = bytes(16)
    assert rollback.last_commit(session.folder, key, vault_id) is None


def test_a_hardened_process_makes_private_files_and_no_core(tmp_path: Path) -> None:
    script = (
        "import ctypes, os, resource, sys\n"
        "from checkin_desktop.vault.process_hardening import harden_process\n"
        "harden_process()\n"
        "assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)\n"
        "assert ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) == 0\n"
        "open(sys.argv[1], 'w').close()\n"
        "assert os.stat(sys.argv[1]).st_mode & 0o077 == 0\n"
        "assert 'sqlalchemy' not in sys.modules and 'cryptography' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script, str(tmp_path / "f")], check=True, cwd=ROOT)


def test_a_real_shortage_of_memory_is_said_and_does_not_end_the_program() -> None:
    script = (
        "import resource\n"
        "from checkin_desktop.domain.errors import AppError\n"
        "from checkin_desktop.vault.kdf import KdfProfile, derive\n"
        "resource.setrlimit(resource.RLIMIT_AS, (200 << 20, 200 << 20))\n"
        "try:\n"
        "    derive(b'x', bytes(32), KdfProfile(3, 4, 256 << 10))\n"
        "except AppError as failure:\n"
        "    assert failure.code == 'not_enough_memory' and failure.params == {'megabytes': 256}\n"
        "    print('said')\n"
    )
    run = subprocess.run([sys.executable, "-c", script], check=True, cwd=ROOT, capture_output=True)
    assert run.stdout == b"said\n"


def test_the_lock_screens_modules_are_light() -> None:
    script = (
        "import sys\n"
        "import checkin_desktop.vault.layout, checkin_desktop.vault.lockfile, checkin_desktop.vault.network_folders\n"
        "import checkin_desktop.vault.process_hardening, checkin_desktop.base.paths\n"
        "heavy = {'sqlalchemy', 'alembic', 'cryptography', 'sqlcipher3', 'platformdirs'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=ROOT)


def test_opening_a_vault_loads_no_certificates_and_no_network_client() -> None:
    script = (
        "import sys\n"
        "import checkin_desktop.vault.session\n"
        "heavy = {name for name in sys.modules if name.startswith('cryptography.x509') or name == 'http.client'}\n"
        "assert not heavy, heavy\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=ROOT)


def test_snapshots_are_numbered_encrypted_and_sound(session: VaultSession) -> None:
    with session.begin() as rows:
        rows.execute(text("UPDATE meta SET label = 'in the snapshot'"))
    first, second = snapshots.take_snapshot(session), snapshots.take_snapshot(session)
    assert (first.name, second.name) == ("000001.db", "000002.db")
    assert [path.name for path in sorted(session.current.backups.iterdir())] == ["000001.db", "000002.db"]
    assert first.stat().st_mode & 0o777 == 0o600
    assert not first.read_bytes().startswith(b"SQLite")
    with closing(engines.connect_raw(first, session.key(Purpose.DATABASE), mode="ro", immutable=True)) as copy:
        assert copy.execute("SELECT label FROM meta").fetchone() == ("in the snapshot",)


def test_a_snapshot_that_is_not_sound_is_not_kept(session: VaultSession, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "is_sound", lambda *_: False)
    with pytest.raises(AppError) as failure:
        snapshots.take_snapshot(session)
    assert failure.value.code is ErrorCode.DATABASE_DAMAGED
    assert list(session.current.backups.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, ErrorCode.DISK_FULL),
        (errno.EDQUOT, ErrorCode.DISK_FULL),
        (errno.EROFS, ErrorCode.VAULT_READ_ONLY),
        (errno.EACCES, ErrorCode.VAULT_READ_ONLY),
        (errno.EIO, ErrorCode.WRITE_FAILED),
    ],
)
def test_system_errors_by_their_number(tmp_path: Path, number: int, code: ErrorCode) -> None:
    assert failures.from_os_error(OSError(number, "x"), folder=tmp_path).code is code
    with pytest.raises(AppError) as failure, failures.write_failures(tmp_path):
        raise OSError(number, os.strerror(number), str(tmp_path / "Gómez"))
    assert "Gómez" not in str(failure.value)
    assert failure.value.__cause__ is None


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (5, ErrorCode.VAULT_IN_USE),
        (7, ErrorCode.NOT_ENOUGH_MEMORY),
        (8, ErrorCode.VAULT_READ_ONLY),
        (9, ErrorCode.CANCELLED),
        (10 | 3 << 8, ErrorCode.WRITE_FAILED),
        (11, ErrorCode.DATABASE_DAMAGED),
        (13, ErrorCode.DISK_FULL),
        (14, ErrorCode.DATABASE_UNREADABLE),
        (26, ErrorCode.DATABASE_UNREADABLE),
    ],
)
def test_sqlite_errors_by_their_number(number: int, code: ErrorCode) -> None:
    failure = failures.from_sqlite_code(number)
    assert failure is not None
    assert failure.code is code
    assert isinstance(failure, Cancelled) == (code is ErrorCode.CANCELLED)


def test_an_io_error_on_a_full_disk_is_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(failures, "is_nearly_full", lambda _: True)
    failure = failures.from_sqlite_code(10, folder=tmp_path)
    assert failure is not None
    assert failure.code is ErrorCode.DISK_FULL
    assert failures.from_os_error(OSError(errno.EIO, "x"), folder=tmp_path).code is ErrorCode.DISK_FULL


def test_a_fault_of_the_program_stays_one() -> None:
    assert failures.from_sqlite_code(1) is None
    assert failures.from_database_error(ValueError("x")) is None
    with pytest.raises(ZeroDivisionError), failures.database_failures():
        raise ZeroDivisionError
