"""A full disk, at every place where the vault writes: nothing acknowledged is lost, and the message is right."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import layout, slots
from checkin_desktop.vault.layout import FolderState
from checkin_desktop.vault.session import VaultSession
from tests.support.small_disk import fill, small_disk
from tests.support.vaults import CHEAP, PASSPHRASE, VaultTemplate, make_vault, reopen

SCAN = random.Random(1).randbytes(400_000)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk") as point:
        yield point


@pytest.fixture
def small(disk: Path, template: VaultTemplate) -> Path:
    """A closed vault on the small disk."""
    return template.copy(disk / "prueba.cdvault")


def full(call: Callable[[], object]) -> None:
    with pytest.raises(AppError) as failure:
        call()
    assert failure.value.code is ErrorCode.DISK_FULL


def save(session: VaultSession, number: int) -> None:
    with session.begin() as rows:
        rows.execute(text("INSERT INTO kept VALUES (:n, randomblob(3000))"), {"n": number})


def save_until_full(session: VaultSession) -> list[int]:
    """The numbers that were acknowledged before the disk was full."""
    saved: list[int] = []
    while True:
        try:
            save(session, len(saved))
        except AppError as failure:
            if failure.code is not ErrorCode.DISK_FULL:
                raise
            return saved
        saved.append(len(saved))


def kept(session: VaultSession) -> list[int]:
    with session.read() as rows:
        return list(rows.execute(text("SELECT n FROM kept ORDER BY n")).scalars())


@pytest.mark.parametrize("leave", [0, 20_000, 100_000, 250_000])
def test_creating(disk: Path, leave: int) -> None:
    ballast = fill(disk, leave=leave)
    folder = disk / "v.cdvault"
    full(lambda: make_vault(folder))
    assert layout.inspect(folder) is FolderState.NONE
    ballast.unlink()
    session, _ = make_vault(folder)
    session.close()
    reopen(folder).close()


def test_saving_until_the_disk_is_full_and_on_after(small: Path, disk: Path) -> None:
    session = reopen(small)
    with session.begin() as rows:
        rows.execute(text("CREATE TABLE kept(n, data)"))
    ballast = fill(disk, leave=500_000)
    saved = save_until_full(session)
    assert len(saved) > 10
    assert kept(session) == saved
    full(lambda: save(session, 10_000))
    assert kept(session) == saved
    # Space is freed: the same session goes on.
    ballast.unlink()
    save(session, 20_000)
    session.close()
    with closing(reopen(small)) as again:
        assert kept(again) == [*saved, 20_000]


def test_locking_on_a_full_disk_loses_nothing(small: Path, disk: Path) -> None:
    session = reopen(small)
    with session.begin() as rows:
        rows.execute(text("CREATE TABLE kept(n, data)"))
    fill(disk, leave=200_000)
    saved = save_until_full(session)
    session.close()
    (disk / "ballast").unlink()
    with closing(reopen(small)) as again:
        assert kept(again) == saved
        with again.read() as rows:
            assert rows.execute(text("PRAGMA integrity_check")).scalars().all() == ["ok"]


def test_opening_on_a_full_disk_says_so_or_works(small: Path, disk: Path) -> None:
    ballast = fill(disk)
    try:
        session = reopen(small)
    except AppError as failure:
        outcome = failure.code
    else:
        outcome = None
        assert session.label == "Prueba"
        session.close()
    assert outcome in (None, ErrorCode.DISK_FULL)
    ballast.unlink()
    with closing(reopen(small)) as session:
        assert session.label == "Prueba"


def test_opening_after_a_crash_on_a_full_disk_changes_nothing(small: Path, disk: Path) -> None:
    session = reopen(small)
    session.checkpoint()
    with session.begin() as rows:
        rows.execute(text("UPDATE meta SET label = 'saved before the crash'"))
    database, log = session.current.database.read_bytes(), session.current.journal.read_bytes()
    session.close()
    session.current.database.write_bytes(database)
    session.current.journal.write_bytes(log)
    ballast = fill(disk)
    full(lambda: reopen(small))
    assert session.current.database.read_bytes() == database
    assert session.current.journal.read_bytes() == log
    ballast.unlink()
    with closing(reopen(small)) as again:
        assert again.label == "saved before the crash"


@pytest.mark.parametrize("leave", [0, 8_192, 100_000, 400_000])
def test_attaching(small: Path, disk: Path, leave: int) -> None:
    with closing(reopen(small)) as session:
        before = session.attachments.add(b"before", "a", "b")
        ballast = fill(disk, leave=leave)
        full(lambda: session.attachments.add(SCAN, "scan.pdf", "application/pdf"))
        assert session.attachments.ids() == {before.file_id}
        assert session.attachments.read(before.file_id) == b"before"
        assert not [path for path in session.current.files.rglob("*") if ".tmp-" in path.name]
        ballast.unlink()
        stored = session.attachments.add(SCAN, "scan.pdf", "application/pdf")
        assert session.attachments.read(stored.file_id) == SCAN


@pytest.mark.parametrize("leave", [0, 4096])
def test_changing_the_passphrase(small: Path, disk: Path, leave: int) -> None:
    with closing(reopen(small)) as session:
        ballast = fill(disk, leave=leave)
        full(lambda: slots.change_passphrase(session, PASSPHRASE, "nueva", profile=CHEAP))
        ballast.unlink()
    reopen(small).close()


def test_withdrawing_a_file_needs_no_space(small: Path, disk: Path) -> None:
    with closing(reopen(small)) as session:
        stored = session.attachments.add(SCAN, "scan.pdf", "application/pdf")
        fill(disk)
        session.attachments.withdraw(stored.file_id)
        assert session.attachments.ids() == frozenset()
        (disk / "ballast").unlink()
