"""Giving a new set the files of the one before it, and taking a set back."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest

from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.vault import layout, set_building
from checkin_desktop.vault.layout import SetFolder
from checkin_desktop.vault.session import VaultSession
from tests.support.vaults import reopen

NO_LINKS = (errno.EPERM, errno.EOPNOTSUPP, errno.EMLINK, errno.EXDEV, errno.ENOSYS)


def refuse_links(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "link", refuse)


@pytest.fixture
def source(session: VaultSession, scans: dict[str, bytes]) -> SetFolder:
    """A set with three scans, one of them in the trash."""
    session.attachments.discard(min(scans))
    return session.current


def contents(known: SetFolder) -> dict[str, bytes]:
    roots = (known.files, known.trash)
    return {str(p.relative_to(known.path)): p.read_bytes() for root in roots for p in root.rglob("*.civf")}


def test_files_and_trash_are_the_same_files_under_a_second_name(
    session: VaultSession, source: SetFolder, scans: dict[str, bytes]
) -> None:
    new = layout.start_set(session.folder)
    seen: list[tuple[int, int]] = []
    adopted = set_building.adopt_files(source, new, progress=lambda done, total: seen.append((done, total)))
    assert (adopted.linked, adopted.copied, adopted.unreadable) == (len(scans), 0, ())
    assert contents(new) == contents(source)
    assert len(contents(new)) == len(scans)
    for name in contents(new):
        assert (new.path / name).samefile(source.path / name)
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1] == sum(map(len, contents(source).values()))


@pytest.mark.parametrize("code", NO_LINKS)
def test_without_hard_links_they_are_copied(
    session: VaultSession, source: SetFolder, scans: dict[str, bytes], monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    refuse_links(monkeypatch, code)
    new = layout.start_set(session.folder)
    adopted = set_building.adopt_files(source, new)
    assert (adopted.linked, adopted.copied) == (0, len(scans))
    assert contents(new) == contents(source)
    for name in contents(new):
        assert not (new.path / name).samefile(source.path / name)
        assert (new.path / name).stat().st_mode & 0o777 == 0o600


def test_one_set_may_lose_its_files_and_the_other_keeps_them(session: VaultSession, source: SetFolder) -> None:
    new = layout.start_set(session.folder)
    set_building.adopt_files(source, new)
    before = contents(new)
    shutil.rmtree(source.files)
    assert contents(new) == before


def test_what_is_there_already_and_what_is_not_wanted_stays_out(session: VaultSession, source: SetFolder) -> None:
    new = layout.start_set(session.folder)
    first, second, *_ = sorted(path.stem for path in source.path.rglob("*.civf"))
    shelf = new.files / first[:2]
    (shelf / f"{first}.civf").write_bytes(b"out of a backup")
    set_building.adopt_files(source, new, wanted=lambda file_id: file_id != second)
    assert contents(new)[f"files/{first[:2]}/{first}.civf"] == b"out of a backup"
    assert not any(first in name for name in contents(new) if name.startswith("trash"))
    assert not any(second in name for name in contents(new))


def test_foreign_names_links_and_leftovers_are_not_adopted(session: VaultSession, source: SetFolder) -> None:
    secret = source.path.parent / "outside"
    secret.write_bytes(b"x")
    shelf = source.files / "aa"
    (shelf / "notes.txt").write_bytes(b"x")
    (shelf / ("a" * 32 + ".civf.tmp-01234567")).write_bytes(b"x")
    (shelf / ("b" * 32 + ".civf")).write_bytes(b"on the wrong shelf")
    (shelf / ("a" * 32 + ".civf")).symlink_to(secret)
    new = layout.start_set(session.folder)
    set_building.adopt_files(source, new)
    assert not list((new.files / "aa").iterdir())


def test_a_file_that_cannot_be_read_is_named_and_the_rest_goes_on(
    session: VaultSession, source: SetFolder, scans: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_links(monkeypatch, errno.EPERM)
    bad = next(source.files.rglob("*.civf"))
    real = Path.open

    def broken(self: Path, *args: object, **kwargs: object) -> object:
        if self == bad:
            raise OSError(errno.EIO, "bad sector")
        return real(self, *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "open", broken)
    new = layout.start_set(session.folder)
    adopted = set_building.adopt_files(source, new)
    assert adopted.unreadable == (bad.stem,)
    assert adopted.copied == len(scans) - 1


def test_a_full_disk_is_a_full_disk_and_not_a_reason_to_copy(
    session: VaultSession, source: SetFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_links(monkeypatch, errno.ENOSPC)
    with pytest.raises(AppError) as caught:
        set_building.adopt_files(source, layout.start_set(session.folder))
    assert caught.value.code is ErrorCode.DISK_FULL


def test_it_can_be_stopped(session: VaultSession, source: SetFolder) -> None:
    before = contents(source)
    answers = iter((False, True))
    with pytest.raises(Cancelled):
        set_building.adopt_files(source, layout.start_set(session.folder), cancelled=lambda: next(answers))
    assert contents(source) == before


def second_set(folder: Path) -> SetFolder:
    """A second set, as a restore publishes one."""
    current = layout.find_set(folder)
    new = layout.start_set(folder)
    for path in (*current.key_files, current.database):
        shutil.copyfile(path, new.path / path.name)
    set_building.adopt_files(current, new)
    return layout.publish_set(folder, new)


def test_undo_puts_the_set_before_back_and_keeps_the_other(vault: Path) -> None:
    reopen(vault).close()
    first = layout.find_set(vault)
    marked = second_set(vault)
    (marked.path / "mark").write_bytes(b"second")
    assert set_building.previous_set(vault) == first
    state = (vault / layout.STATE_NAME).read_bytes()
    assert set_building.undo_set(vault) == first == layout.find_set(vault)
    [undone] = [known for known in layout.all_sets(vault) if known.path.name.startswith("undone-000002-")]
    assert (undone.path / "mark").read_bytes() == b"second"
    assert (undone.path / layout.STATE_NAME).read_bytes() == state
    assert not (vault / layout.STATE_NAME).exists()
    opened = reopen(vault)
    assert opened.notes == ()
    opened.close()


def test_a_set_after_an_undone_one_gets_the_next_number(vault: Path) -> None:
    second_set(vault)
    set_building.undo_set(vault)
    assert second_set(vault).path.name == "set-000002"
    set_building.undo_set(vault)
    assert len([known for known in layout.all_sets(vault) if "undone" in known.path.name]) == 2


def test_there_is_nothing_to_undo_in_the_first_set(vault: Path) -> None:
    with pytest.raises(AppError) as caught:
        set_building.undo_set(vault)
    assert caught.value.code is ErrorCode.VAULT_INCOMPLETE
    assert layout.find_set(vault).path.name == layout.FIRST_SET_NAME


def test_a_set_without_its_database_is_not_put_back(vault: Path) -> None:
    first = layout.find_set(vault)
    current = second_set(vault)
    first.database.unlink()
    with pytest.raises(AppError):
        set_building.undo_set(vault)
    assert layout.find_set(vault) == current
