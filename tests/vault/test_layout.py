from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from checkin_desktop.base import atomic
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import layout
from checkin_desktop.vault.layout import FolderState, inspect


def code_of(call: Callable[[], object]) -> ErrorCode:
    with pytest.raises(AppError) as failure:
        call()
    return failure.value.code


def test_what_a_vault_looks_like(vault: Path) -> None:
    assert {path.name for path in vault.iterdir()} == {
        "vault.lock",
        "READ ME - LEAME.txt",
        "vault.state",
        "set-000001",
    }
    current = layout.find_set(vault)
    assert {path.name for path in current.path.iterdir()} == {
        "vault.key",
        "vault.key.2",
        "vault.db",
        "files",
        "trash",
        "backups",
    }
    assert sorted(path.name for path in current.files.iterdir()) == [f"{n:02x}" for n in range(256)]


def test_everything_is_private(vault: Path) -> None:
    for path in (vault, *vault.rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path


def test_the_read_me_speaks_both_languages(vault: Path) -> None:
    text = (vault / "READ ME - LEAME.txt").read_bytes().decode("utf-8")
    assert "encrypted" in text
    assert "cifrado" in text
    assert "SQLCipher" in text


def test_the_highest_number_is_current(tmp_path: Path) -> None:
    for name in ("set-000001", "set-000010", "set-000009", "set-1", "set-1000000", "set-x", "undone-000002"):
        (tmp_path / name).mkdir()
    (tmp_path / "set-9999999").write_bytes(b"a file is no set")
    current = layout.current_set(tmp_path)
    assert current is not None
    assert current.path.name == "set-1000000"


def _folder(tmp_path: Path, *names: str) -> Path:
    folder = tmp_path / "x.cdvault"
    folder.mkdir()
    for name in names:
        if "." in name or name.startswith("READ"):
            (folder / name).write_bytes(b"")
        else:
            (folder / name).mkdir()
    return folder


@pytest.mark.parametrize(
    ("names", "state"),
    [
        ((), FolderState.NONE),
        (("vault.lock", "READ ME - LEAME.txt", "new-0123456789abcdef"), FolderState.NONE),
        (("vault.lock", "vault.state"), FolderState.INCOMPLETE),
        (("vault.lock", "quarantine"), FolderState.INCOMPLETE),
        (("vault.lock", "set-000001"), FolderState.INCOMPLETE),
        (("holiday.jpg",), FolderState.NOT_A_VAULT),
        (("new-holiday",), FolderState.NOT_A_VAULT),
    ],
)
def test_a_look_at_a_folder(tmp_path: Path, names: tuple[str, ...], state: FolderState) -> None:
    assert inspect(_folder(tmp_path, *names)) is state


def test_a_look_at_a_vault_and_at_no_folder(vault: Path, tmp_path: Path) -> None:
    assert inspect(vault) is FolderState.READY
    (layout.find_set(vault).key_files[0]).unlink()
    assert inspect(vault) is FolderState.READY
    (layout.find_set(vault).key_files[1]).unlink()
    assert inspect(vault) is FolderState.INCOMPLETE
    assert inspect(tmp_path / "nothing") is FolderState.NONE
    (tmp_path / "file").write_bytes(b"")
    assert inspect(tmp_path / "file") is FolderState.NOT_A_VAULT


def test_a_folder_without_a_set_is_never_taken_for_a_new_vault(tmp_path: Path) -> None:
    for names in (("vault.lock", "vault.state"), ("holiday.jpg",), ("vault.lock", "set-000001")):
        folder = _folder(tmp_path, *names)
        assert code_of(lambda folder=folder: layout.prepare_folder(folder)) is ErrorCode.VAULT_EXISTS  # type: ignore[misc]
        for path in folder.iterdir():
            path.rmdir() if path.is_dir() else path.unlink()
        folder.rmdir()


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert code_of(lambda: layout.prepare_folder(tmp_path / "file" / "x")) is ErrorCode.FOLDER_NOT_WRITABLE
    assert code_of(lambda: layout.prepare_folder(Path("/proc/x.cdvault"))) is ErrorCode.FOLDER_NOT_WRITABLE


def test_what_a_stopped_creation_left_goes_to_quarantine(tmp_path: Path) -> None:
    folder = _folder(tmp_path, "vault.lock", "new-0123456789abcdef")
    (folder / "new-0123456789abcdef" / "vault.db").write_bytes(b"half")
    layout.set_aside_unfinished(folder)
    assert (folder / "quarantine" / "1" / "new-0123456789abcdef" / "vault.db").read_bytes() == b"half"


def test_quarantine_counts_on(tmp_path: Path) -> None:
    assert layout.quarantine_folder(tmp_path).name == "1"
    (tmp_path / "quarantine" / "7").mkdir()
    (tmp_path / "quarantine" / "notes").mkdir()
    assert layout.quarantine_folder(tmp_path).name == "8"


def test_only_copies_made_before_a_merge_are_dropped(tmp_path: Path) -> None:
    kept, dropped = layout.quarantine_folder(tmp_path), layout.quarantine_folder(tmp_path)
    (kept / "vault.key").write_bytes(b"suspect")
    (dropped / layout.RECOVERY_MARK).touch()
    layout.drop_recovery_copies(tmp_path)
    assert kept.is_dir()
    assert not dropped.exists()


def test_publishing_takes_the_next_number_and_keeps_the_old_set(vault: Path) -> None:
    new = layout.start_set(vault)
    assert inspect(vault) is FolderState.READY
    published = layout.publish_set(vault, new)
    assert published.path.name == "set-000002"
    assert (vault / "set-000001" / "vault.db").exists()


def test_a_set_that_was_named_is_current_even_if_the_folder_could_not_be_synced(
    vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, real = layout.start_set(vault), atomic.sync_folder

    def failing(folder: Path) -> None:
        if folder == vault:
            raise OSError(errno.EIO, "injected")
        real(folder)

    def refusing(*_: Path) -> None:
        raise OSError(errno.EIO, "injected")

    with monkeypatch.context() as patch:
        patch.setattr(atomic, "rename", refusing)
        with pytest.raises(OSError, match="injected"):
            layout.publish_set(vault, new)
    assert layout.find_set(vault).path.name == "set-000001"
    monkeypatch.setattr(atomic, "sync_folder", failing)
    assert layout.publish_set(vault, new) == layout.find_set(vault)
    assert layout.find_set(vault).path.name == "set-000002"


def test_only_a_set_that_was_never_current_is_discarded(vault: Path) -> None:
    new = layout.start_set(vault)
    layout.discard_set(new)
    assert not new.path.exists()
    layout.discard_set(layout.find_set(vault))
    assert layout.find_set(vault).path.is_dir()


def test_leftovers_of_a_killed_program_are_swept_everywhere(vault: Path) -> None:
    current = layout.find_set(vault)
    places = (vault, current.path, current.backups, current.files / "0a")
    leftovers = [place / "000001.db.tmp-0123abcd" for place in places]
    for path in leftovers:
        path.touch()
    foreign = current.backups / "notes.tmp-x"
    foreign.touch()
    layout.sweep(vault, current)
    assert [path for path in leftovers if path.exists()] == []
    assert foreign.exists()
