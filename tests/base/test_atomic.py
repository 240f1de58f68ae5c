from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from checkin_desktop.base import atomic


def test_a_file_is_written_whole_and_private(tmp_path: Path) -> None:
    target = tmp_path / "key"
    atomic.write_file(target, b"old")
    atomic.write_file(target, b"new")
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["key"]


def test_the_order_is_write_sync_rename_sync(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []
    sync_fd, rename = atomic.sync_fd, atomic.rename

    def note_sync(fd: int) -> None:
        steps.append("sync folder" if stat.S_ISDIR(os.fstat(fd).st_mode) else "sync file")
        sync_fd(fd)

    def note_rename(source: Path, target: Path) -> None:
        steps.append("rename")
        rename(source, target)

    monkeypatch.setattr(atomic, "sync_fd", note_sync)
    monkeypatch.setattr(atomic, "rename", note_rename)
    atomic.write_file(tmp_path / "key", b"data")
    assert steps == ["sync file", "rename", "sync folder"]


@pytest.mark.parametrize("failing", ["write_all", "sync_fd", "rename"])
def test_a_failed_write_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    target = tmp_path / "key"
    atomic.write_file(target, b"old")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(atomic, failing, full)
    with pytest.raises(OSError, match=r"[Nn]o space"):
        atomic.write_file(target, b"new")
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["key"]


def test_a_rename_between_folders_syncs_both(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    (tmp_path / "a" / "file").write_bytes(b"data")
    synced: list[Path] = []
    monkeypatch.setattr(atomic, "sync_folder", synced.append)
    atomic.replace(tmp_path / "a" / "file", tmp_path / "b" / "file")
    assert set(synced) == {tmp_path / "a", tmp_path / "b"}


def test_short_writes_are_finished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda fd, data: write(fd, bytes(data[:3])))
    atomic.write_file(tmp_path / "file", b"ten bytes!")
    assert (tmp_path / "file").read_bytes() == b"ten bytes!"


def test_only_our_own_temporary_files_are_swept(tmp_path: Path) -> None:
    ours = atomic.write_temp(tmp_path / "vault.key", b"left behind")
    kept = ["vault.key", "notes.tmp", "x.tmp-12345", "x.tmp-123456789", "x.tmp-1234567g", ".tmp-12345678"]
    for name in kept:
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "folder.tmp-12345678").mkdir()
    assert atomic.is_temp(ours.name)
    assert atomic.sweep_temps(tmp_path) == 1
    assert {path.name for path in tmp_path.iterdir()} == {*kept, "folder.tmp-12345678"}


def test_a_new_file_never_replaces_or_follows(tmp_path: Path) -> None:
    (tmp_path / "there").write_bytes(b"kept")
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    for name in ("there", "link"):
        with pytest.raises(FileExistsError):
            atomic.create_file(tmp_path / name)
    assert not (tmp_path / "elsewhere").exists()


def test_a_whole_tree_is_synced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "file").write_bytes(b"data")
    (tmp_path / "link").symlink_to("/")
    synced: list[str] = []
    monkeypatch.setattr(atomic, "sync_file", lambda path: synced.append(path.name))
    monkeypatch.setattr(atomic, "sync_folder", lambda path: synced.append(path.name))
    atomic.sync_tree(tmp_path)
    assert synced == ["file", "b", "a", tmp_path.name]


def test_a_folder_is_made_private(tmp_path: Path) -> None:
    atomic.make_folder(tmp_path / "new")
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700
    with pytest.raises(FileExistsError):
        atomic.make_folder(tmp_path / "new")
