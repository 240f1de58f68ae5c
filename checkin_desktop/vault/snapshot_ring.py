"""The ring of snapshots in `backups/`: copies of the database to go back to, on the same disk and without the scans.

    000012.db    a SQLCipher database under the key of the vault, as of one moment

Each snapshot says in its own settings (key `snapshot`) which place it holds in the ring and when it was made; there is
no list beside it that could be lost. A file has its number only after it was read back and found right, and nothing
makes room before that. A source that fails its check changes nothing in the ring: a copy of damage must never push a
good one out.

Which ones stay is decided in `domain.retention`.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from checkin_desktop.base import atomic
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.retention import Place, next_place, to_drop
from checkin_desktop.vault import engine as engines
from checkin_desktop.vault import snapshots
from checkin_desktop.vault.failures import database_failures, write_failures
from checkin_desktop.vault.keys import Purpose
from checkin_desktop.vault.layout import SetFolder
from checkin_desktop.vault.opened import VaultSession
from checkin_desktop.vault.repositories.removals import Shown

SETTING = "snapshot"
_NUMBERED = re.compile(r"(\d{6,})\.db\Z")
# How many steps of SQLite's machine, or pages of an integrity check, lie between two questions whether to stop.
_STEPS_BETWEEN_QUESTIONS = 500

CancelCheck = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One file of the ring."""

    number: int
    path: Path


@dataclass(frozen=True, slots=True)
class Record:
    """What a snapshot says about itself. `made_at` is UTC by the clock of that day; None where it says nothing.

    One that was made before the schema was changed says nothing: it is ordered by its number alone.
    """

    vault_id: bytes
    commit_seq: int
    made_at: datetime | None = None
    place: int | None = None
    days: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True)
class Taken:
    """A snapshot was made and proven; `dropped` are the numbers that made room for it."""

    number: int
    dropped: tuple[int, ...]


def in_ring(current: SetFolder) -> tuple[Snapshot, ...]:
    """The snapshots of a set, the oldest first. Reads names only; never raises."""
    found = []
    with contextlib.suppress(OSError):
        for entry in current.backups.iterdir():
            match = _NUMBERED.match(entry.name)
            if match and entry.is_file():
                found.append(Snapshot(int(match[1]), entry))
    return tuple(sorted(found, key=lambda item: item.number))


def read_record(path: Path, key: bytes | bytearray) -> Record | None:
    """What a snapshot says about itself; None when it does not open under this key. Raises OSError, never writes."""
    try:
        engines.check_database_file(path)
        with opened(path, key) as connection:
            vault_id, commit_seq = connection.execute("SELECT vault_id, commit_seq FROM meta").fetchone()
            row = connection.execute("SELECT value FROM vault_settings WHERE key = ?", (SETTING,)).fetchone()
    except (AppError, TypeError):
        return None
    return _record(bytes(vault_id), int(commit_seq), row[0] if row else None)


def is_due(session: VaultSession) -> bool:
    """Whether anything was committed since the newest snapshot. Raises as `VaultSession.read` does."""
    kept = in_ring(session.current)
    if not kept:
        return True
    record = read_record(kept[-1].path, session.key(Purpose.DATABASE))
    return record is None or record.commit_seq != session.commit_seq()


def take(session: VaultSession, today: date, cancelled: CancelCheck = lambda: False) -> Taken:
    """Check the open database, copy it, prove the copy, and only then let older snapshots make room.

    `today` is the calendar day of this computer. Asks `cancelled` often, so that nobody has to wait for it. Raises
    DATABASE_DAMAGED (nothing in the ring was changed), DISK_FULL, WRITE_FAILED, VAULT_READ_ONLY, LOCKED, Cancelled.
    """
    session.require_writable()
    prove_source(session, cancelled)
    _ask(cancelled)
    key, folder = session.key(Purpose.DATABASE), session.current.backups
    kept = in_ring(session.current)
    places = _places(kept, key)
    number = max((item.number for item in kept), default=0) + 1
    place, days = next_place(places, today)
    target = folder / f"{number:06d}.db"
    with write_failures(session.folder):
        if not folder.is_dir():
            atomic.make_folder(folder)
        temp = atomic.temp_path(target)
        os.close(atomic.create_file(temp))
    try:
        snapshots.copy_database(session, temp, lambda: _ask(cancelled))
        commit_seq = session.commit_seq()
        with database_failures(session.folder):
            _write_record(temp, key, {"place": place, "days": sorted(map(str, days)), "made_at": _now(session)})
        with write_failures(session.folder):
            atomic.sync_file(temp)
        _ask(cancelled)
        record = read_record(temp, key)
        sound = passes_check(temp, key, cancelled)
        if not sound or record is None or (record.vault_id, record.commit_seq) != (session.vault_id, commit_seq):
            raise AppError(ErrorCode.DATABASE_DAMAGED)
        _ask(cancelled)
        with write_failures(session.folder):
            atomic.replace(temp, target)
    finally:
        with contextlib.suppress(OSError):
            temp.unlink(missing_ok=True)
    return Taken(number, _make_room(kept, to_drop([*places, Place(number, place, days)])))


def prove_source(session: VaultSession, cancelled: CancelCheck = lambda: False) -> None:
    """Read the database file itself, not what the open connection remembers of it, and check every page and row.

    Raises DATABASE_DAMAGED when anything is wrong with it, WRITE_FAILED when the log could not be merged (nothing is
    known then), Cancelled.
    """
    session.checkpoint()
    if session.current.has_journal:
        raise AppError(ErrorCode.WRITE_FAILED)
    database, key = session.current.database, session.key(Purpose.DATABASE)
    with database_failures(session.folder):
        if not passes_check(database, key, cancelled):
            raise AppError(ErrorCode.DATABASE_DAMAGED)


def passes_check(path: Path, key: bytes | bytearray, cancelled: CancelCheck = lambda: False) -> bool:
    """Whether a database file without a log is sound: `integrity_check`, every page's HMAC, and every reference.

    Raises Cancelled, and what the driver says of the disk; never writes.
    """
    try:
        engines.check_database_file(path)
        with opened(path, key, cancelled) as connection:
            return (
                connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
                and not connection.execute("PRAGMA cipher_integrity_check").fetchall()
                and not connection.execute("PRAGMA foreign_key_check").fetchall()
            )
    except Cancelled:
        raise
    except AppError as failure:
        if failure.code in (ErrorCode.DATABASE_DAMAGED, ErrorCode.DATABASE_UNREADABLE, ErrorCode.VAULT_INCOMPLETE):
            return False
        raise


@contextlib.contextmanager
def opened(path: Path, key: bytes | bytearray, cancelled: CancelCheck = lambda: False) -> Iterator[Any]:
    """A reading connection to a database that nobody writes to; stops with Cancelled once it is asked to.

    Raises DATABASE_UNREADABLE (another key, or not a database), DATABASE_DAMAGED and what the disk says.
    """
    with database_failures(path.parent):
        connection = engines.connect_raw(path, key, mode="ro", immutable=True)
        try:
            connection.execute("PRAGMA temp_store=MEMORY")
            connection.set_progress_handler(lambda: int(cancelled()), _STEPS_BETWEEN_QUESTIONS)
            yield connection
        finally:
            connection.close()


def shown_records(session: VaultSession) -> Shown | None:
    """Records with files that some snapshot still shows as not removed; None when a snapshot cannot tell.

    Going back to such a snapshot brings them back, so the bytes of their files must still be there.
    """
    shown: dict[str, set[int]] = {item.name: set() for item in fields(Shown)}
    for kept in in_ring(session.current):
        try:
            with opened(kept.path, session.key(Purpose.DATABASE)) as connection:
                for name, numbers in shown.items():
                    numbers.update(not_removed(connection, name))
        except AppError:
            return None
    return Shown(**{name: frozenset(numbers) for name, numbers in shown.items()})


def not_removed(connection: Any, table: str) -> set[int]:
    """The numbers of a table's rows; none where the snapshot is from before there was such a table."""
    there = connection.execute("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", (table,)).fetchone()
    if there is None:
        return set()
    rows = connection.execute(f"SELECT id FROM {table} WHERE removed_at IS NULL").fetchall()  # noqa: S608 - our own tables
    return {int(row[0]) for row in rows}


def _places(kept: tuple[Snapshot, ...], key: bytearray) -> list[Place]:
    """The places of what is kept. A snapshot that says nothing goes with the one before it, as a day of its own."""
    places: list[Place] = []
    for item in kept:
        record = read_record(item.path, key)
        if record is not None and record.place is not None:
            places.append(Place(item.number, record.place, record.days))
        else:
            places.append(Place(item.number, places[-1].place + 1 if places else 1, frozenset()))
    return _in_order(places)


def _in_order(places: list[Place]) -> list[Place]:
    """Number the places anew where they do not grow with the numbers, so that a newer snapshot is never the older."""
    highest, shift = 0, 0
    ordered: list[Place] = []
    for item in places:
        if item.place + shift < highest:
            shift = highest - item.place + 1
        ordered.append(Place(item.number, item.place + shift, item.days))
        highest = item.place + shift
    return ordered


def _make_room(kept: tuple[Snapshot, ...], drop: frozenset[int]) -> tuple[int, ...]:
    gone = []
    for item in kept:
        if item.number in drop:
            # One that could not be removed is tried again the next time.
            with contextlib.suppress(OSError):
                item.path.unlink()
                gone.append(item.number)
    return tuple(gone)


def _write_record(path: Path, key: bytearray, record: dict[str, object]) -> None:
    connection = engines.connect_raw(path, key)
    try:
        # The copy came in the log's mode; as one file of its own it is read without anything beside it.
        connection.execute("PRAGMA journal_mode=MEMORY")
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute(
            "INSERT INTO vault_settings (key, value) VALUES (?, ?) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (SETTING, json.dumps(record)),
        )
    finally:
        connection.close()


def _record(vault_id: bytes, commit_seq: int, text: str | None) -> Record:
    try:
        found = json.loads(text or "")
        made_at = datetime.fromisoformat(found["made_at"]).astimezone(UTC)
        days = frozenset(date.fromisoformat(day) for day in found["days"])
        return Record(vault_id, commit_seq, made_at, int(found["place"]), days)
    except (ValueError, TypeError, KeyError, OverflowError):
        return Record(vault_id, commit_seq)


def _now(session: VaultSession) -> str:
    return session.clock.now().astimezone(UTC).replace(microsecond=0).isoformat()


def _ask(cancelled: CancelCheck) -> None:
    if cancelled():
        raise Cancelled
