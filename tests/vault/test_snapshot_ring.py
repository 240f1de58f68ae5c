"""The ring of snapshots: made only of what passed its check, and nothing pushed out by damage or by a clock."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.retention import DAILY, WEEKLY
from checkin_desktop.vault import engine as engines
from checkin_desktop.vault import snapshot_ring
from checkin_desktop.vault.keys import Purpose
from checkin_desktop.vault.repositories import notebook
from checkin_desktop.vault.repositories.removals import Shown
from checkin_desktop.vault.session import VaultSession
from tests.support.vaults import VaultTemplate, reopen

DAY = date(2026, 11, 1)
FULL = DAILY + WEEKLY
PAGE = 4096


def change(session: VaultSession, value: object = 1) -> None:
    with session.begin() as rows:
        notebook.set_setting(rows, "test", value)


def ring_of(session: VaultSession) -> dict[str, bytes]:
    return {entry.name: entry.read_bytes() for entry in session.current.backups.iterdir()}


def flip(path: Path, at: int) -> None:
    """Change one bit of a file as it lies on the disk."""
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 1]))
        file.flush()
        os.fsync(file.fileno())


@pytest.fixture(scope="module")
def full_template(template: VaultTemplate, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault whose ring is full."""
    folder = template.copy(tmp_path_factory.mktemp("ring") / "prueba.cdvault")
    with closing(reopen(folder)) as session:
        for number in range(40):
            change(session, number)
            snapshot_ring.take(session, DAY + timedelta(days=number))
        change(session, "x" * 20_000)
        assert len(snapshot_ring.in_ring(session.current)) == FULL
    return folder


@pytest.fixture
def full(full_template: Path, tmp_path: Path) -> Iterator[VaultSession]:
    """The same, open, as a copy for one test."""
    shutil.copytree(full_template, tmp_path / "full.cdvault")
    with closing(reopen(tmp_path / "full.cdvault")) as session:
        yield session


def test_a_snapshot_is_the_database_of_that_moment(session: VaultSession) -> None:
    change(session, "before")
    taken = snapshot_ring.take(session, DAY)
    change(session, "after")
    [kept] = snapshot_ring.in_ring(session.current)
    assert (taken.number, taken.dropped, kept.number) == (1, (), 1)
    key = session.key(Purpose.DATABASE)
    record = snapshot_ring.read_record(kept.path, key)
    assert record is not None
    assert (record.vault_id, record.place, record.days) == (session.vault_id, 1, frozenset({DAY}))
    assert record.commit_seq == session.commit_seq() - 1
    assert record.made_at == session.clock.now().replace(microsecond=0) or record.made_at is not None
    with closing(engines.connect_raw(kept.path, key, mode="ro", immutable=True)) as connection:
        rows = connection.execute("SELECT value FROM vault_settings WHERE key = 'test'").fetchall()
    assert rows == [('"before"',)]
    assert [entry.name for entry in session.current.backups.iterdir()] == ["000001.db"]
    assert kept.path.stat().st_mode & 0o777 == 0o600


def test_it_is_due_only_after_a_change(session: VaultSession) -> None:
    assert snapshot_ring.is_due(session)
    snapshot_ring.take(session, DAY)
    assert not snapshot_ring.is_due(session)
    change(session)
    assert snapshot_ring.is_due(session)


def test_seven_days_and_four_weeks(full: VaultSession) -> None:
    key = full.key(Purpose.DATABASE)
    records = [snapshot_ring.read_record(item.path, key) for item in snapshot_ring.in_ring(full.current)]
    assert [record.place for record in records if record] == [7, 14, 21, 28, 34, 35, 36, 37, 38, 39, 40]


def flip_half(database: Path, _: bytearray, __: bytes) -> None:
    """A bit of every second half's page: what a dying disk does."""
    pages = database.stat().st_size // PAGE
    for page in range(pages // 2, pages):
        flip(database, page * PAGE + 1000)


def put_an_old_page_back(database: Path, key: bytearray, before: bytes) -> None:
    """One page as it was earlier: genuine under the key, and only `integrity_check` sees that it does not belong."""
    after = database.read_bytes()
    for page in range(1, len(before) // PAGE):
        here = slice(page * PAGE, (page + 1) * PAGE)
        if before[here] == after[here]:
            continue
        database.write_bytes(after[: here.start] + before[here] + after[here.stop :])
        with closing(engines.connect_raw(database, key, mode="ro", immutable=True)) as connection:
            genuine = not connection.execute("PRAGMA cipher_integrity_check").fetchall()
            found = connection.execute("PRAGMA integrity_check").fetchall()
        if genuine and found != [("ok",)]:
            return
    raise AssertionError("no page of this database does that")


@pytest.mark.parametrize("damage", [flip_half, put_an_old_page_back])
def test_standard_notes_damaged_data_never_rotates_out_the_good_backup(
    full: VaultSession, damage: Callable[[Path, bytearray, bytes], None]
) -> None:
    """Their app wrote backups of what it could no longer read until the last good one was gone (their issue 22)."""
    full.checkpoint()
    earlier = full.current.database.read_bytes()
    with full.begin() as rows:
        for number in range(100):
            notebook.set_setting(rows, f"test {number}", number)
    full.checkpoint()
    before = ring_of(full)
    assert len(before) == FULL
    damage(full.current.database, full.key(Purpose.DATABASE), earlier)
    full.engine.dispose()
    for days in range(FULL):
        with pytest.raises(AppError) as caught:
            snapshot_ring.take(full, DAY + timedelta(days=100 + days))
        assert caught.value.code is ErrorCode.DATABASE_DAMAGED
    assert ring_of(full) == before


@pytest.mark.parametrize("part", [0.3, 0.6, 0.95])
def test_one_flipped_bit_that_the_open_connection_does_not_see(full: VaultSession, part: float) -> None:
    change(full, "x" * 5000)
    full.checkpoint()
    before = ring_of(full)
    with full.read() as rows:
        assert notebook.setting(rows, "test") == "x" * 5000
    size = full.current.database.stat().st_size
    flip(full.current.database, int(size * part))
    with pytest.raises(AppError) as caught:
        snapshot_ring.take(full, DAY + timedelta(days=100))
    assert caught.value.code is ErrorCode.DATABASE_DAMAGED
    assert ring_of(full) == before


def test_a_copy_that_went_wrong_takes_no_place(full: VaultSession, monkeypatch: pytest.MonkeyPatch) -> None:
    before = ring_of(full)
    change(full)
    write = snapshot_ring._write_record

    def spoil(path: Path, *rest: object) -> None:
        write(path, *rest)  # type: ignore[arg-type]
        flip(path, path.stat().st_size - 2000)

    monkeypatch.setattr(snapshot_ring, "_write_record", spoil)
    with pytest.raises(AppError) as caught:
        snapshot_ring.take(full, DAY + timedelta(days=100))
    assert caught.value.code is ErrorCode.DATABASE_DAMAGED
    assert ring_of(full) == before


def test_a_jumping_clock_costs_one_place_each_way(full: VaultSession) -> None:
    before = set(ring_of(full))
    for day in (date(2019, 1, 1), date(2035, 1, 1), date(2019, 1, 1), DAY + timedelta(days=39)) * 3:
        change(full, str(day))
        snapshot_ring.take(full, day)
    after = set(ring_of(full))
    assert len(after) == FULL
    assert len(before - after) <= 2


def test_a_snapshot_that_says_nothing_is_kept_in_its_order(session: VaultSession) -> None:
    from checkin_desktop.vault import snapshots

    snapshots.take_snapshot(session)
    for number in range(5):
        change(session, number)
        snapshot_ring.take(session, DAY + timedelta(days=number))
    assert len(snapshot_ring.in_ring(session.current)) == 6
    for number in range(5, 60):
        change(session, number)
        snapshot_ring.take(session, DAY + timedelta(days=number))
    kept = [item.number for item in snapshot_ring.in_ring(session.current)]
    assert len(kept) == FULL
    assert kept[-7:] == list(range(55, 62))
    assert 1 not in kept


def test_it_stops_when_it_is_asked_to(full: VaultSession) -> None:
    before = ring_of(full)
    change(full)
    asked = 0
    while True:
        asked += 1
        left: Iterator[bool] = iter([False] * asked)
        try:
            snapshot_ring.take(full, DAY + timedelta(days=100), lambda left=left: next(left, True))
        except Cancelled:
            assert ring_of(full) == before
        else:
            break
    assert asked > 3
    assert snapshot_ring.is_due(full) is False


def test_a_log_that_cannot_be_merged_is_not_taken_for_damage(
    full: VaultSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = ring_of(full)
    monkeypatch.setattr(full, "checkpoint", lambda: None)
    change(full)
    assert full.current.has_journal
    with pytest.raises(AppError) as caught:
        snapshot_ring.take(full, DAY + timedelta(days=100))
    assert caught.value.code is ErrorCode.WRITE_FAILED
    assert ring_of(full) == before


def test_records_that_a_snapshot_still_shows(session: VaultSession) -> None:
    assert snapshot_ring.shown_records(session) == Shown()
    snapshot_ring.take(session, DAY)
    assert snapshot_ring.shown_records(session) == Shown()
    [kept] = snapshot_ring.in_ring(session.current)
    kept.path.write_bytes(os.urandom(8192))
    assert snapshot_ring.shown_records(session) is None
