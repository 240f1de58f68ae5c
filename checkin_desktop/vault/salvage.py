"""Salvage: a new set out of a damaged one, row by row. The damaged set stays as it is and is never deleted.

Everything that can be read goes into `new-<rand>`, with all attached files under further names; the new database is
proven (`integrity_check`, `foreign_key_check`, every written row counted again) and becomes current by one rename.
Chains are not judged here: a gap in a log stays, is reported, and every later check shows it.

A log that does not fit is left out. When the file is unsound without its log too, the file is read with and without
it (merged in a copy), and whichever gives more rows is taken; the file alone wins a tie.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine

from checkin_desktop import __version__
from checkin_desktop.base import atomic
from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.salvage import SalvageReport
from checkin_desktop.vault import engine as engines
from checkin_desktop.vault import layout, network_folders, rollback, schema, set_building
from checkin_desktop.vault.attachments import AttachmentStore
from checkin_desktop.vault.civf import FileFacts
from checkin_desktop.vault.failures import database_failures, write_failures
from checkin_desktop.vault.keys import Purpose
from checkin_desktop.vault.layout import SetFolder
from checkin_desktop.vault.lockfile import VaultLock
from checkin_desktop.vault.salvage_pages import PageFile
from checkin_desktop.vault.salvage_proof import Proof, prove
from checkin_desktop.vault.salvage_repair import Mended, Mender
from checkin_desktop.vault.salvage_report import build_report, keep_report, refresh_lists
from checkin_desktop.vault.salvage_rows import ReadTable, RowReader
from checkin_desktop.vault.salvage_shapes import Shapes
from checkin_desktop.vault.slots import Secret
from checkin_desktop.vault.tables import UtcText

_SPARE_BYTES = 8 * 1024 * 1024
_READING = "reading"
# Built anew from the records after these are in their place; there may be fewer than were read.
_DERIVED = frozenset({"search_entries"})

Progress = Callable[[int, int], None]
CancelCheck = Callable[[], bool]


@dataclass(slots=True)
class Found:
    """Everything that was read of one file. `sequence` are the highest row numbers ever given, by table."""

    tables: dict[str, ReadTable] = field(default_factory=dict)
    sequence: dict[str, int] = field(default_factory=dict)
    bad_pages: int = 0
    log_left_out: bool = False

    @property
    def amount(self) -> int:
        """How many rows."""
        return sum(len(table.rows) for table in self.tables.values())


class _Meter:
    """Turns steps into `progress(done, 100)` and stops the work when the person asks."""

    def __init__(self, progress: Progress | None, cancelled: CancelCheck) -> None:
        self._progress, self._cancelled = progress, cancelled

    def asked(self) -> None:
        if self._cancelled():
            raise Cancelled

    def at(self, percent: int) -> None:
        self.asked()
        if self._progress is not None:
            self._progress(percent, 100)


def salvage(
    folder: Path,
    secret: Secret,
    *,
    progress: Progress | None = None,
    cancelled: CancelCheck = lambda: False,
    clock: Clock | None = None,
    allow_fuse: bool = False,
) -> SalvageReport:
    """Read what can be read and make it the current set. `progress` gets (percent, 100).

    The secret has to prove itself first: a passphrase by a key file, a recovery code by a key file, the database, a
    snapshot or an attached file. Raises WRONG_PASSPHRASE, CODE_TYPO, CODE_OTHER_VAULT, KEY_FILES_DAMAGED,
    KEY_FILE_ALTERED, NOT_A_VAULT, VAULT_INCOMPLETE (no set is left), VAULT_IN_USE, VAULT_ON_NETWORK, VAULT_READ_ONLY,
    VAULT_NEWER, DISK_FULL, WRITE_FAILED, DATABASE_DAMAGED (what was written is not sound), Cancelled; nothing is
    changed then.
    """
    network_folders.refuse_network(folder, allow_fuse=allow_fuse)
    layout.find_set(folder)
    time = clock or SystemClock()
    meter = _Meter(progress, cancelled)
    with VaultLock(folder / layout.LOCK_NAME, clock=time), write_failures(folder):
        current = layout.find_set(folder)
        with prove(folder, current, secret, cancelled) as proof:
            size = _size(current.database) + _size(current.journal)
            if shutil.disk_usage(folder).free < 3 * size + _SPARE_BYTES:
                raise AppError(ErrorCode.DISK_FULL)
            new = layout.start_set(folder)
            try:
                report = _build(folder, current, new, proof, meter, time.now())
                meter.asked()
                layout.publish_set(folder, new)
            except BaseException:
                layout.discard_set(new)
                raise
    return report


def _build(
    folder: Path, current: SetFolder, new: SetFolder, proof: Proof, meter: _Meter, now: datetime
) -> SalvageReport:
    key = proof.ring[Purpose.DATABASE]
    meter.at(1)
    revision = _revision(current.database, key)
    with _new_database(new, key, revision) as engine:
        with engine.connect().execution_options(vault_begin="none") as connection:
            shapes = Shapes(connection.connection.driver_connection)
        found = _read_best(current, new, key, shapes, meter)
        meter.at(60)
        set_building.adopt_files(current, new, cancelled=lambda: _stops(meter))
        _adopt_snapshots(current, new)
        _adopt_key_files(new, proof)
        store = AttachmentStore(folder, new, lambda: proof.ring[Purpose.FILES])
        last = rollback.last_commit(folder, proof.ring[Purpose.STATE], proof.vault_id(found.tables))
        with engine.connect().execution_options(vault_begin="none") as connection:
            mended = _write(connection, shapes, found, store, proof, last or 0, now, meter)
        meter.at(80)
        refresh_lists(engine, schema.head() == revision, meter.asked)
        report = build_report(engine, found.tables, mended, store, now, current.path.name)
        report = _with_facts(report, found)
        keep_report(engine, report)
        with engine.connect().execution_options(vault_begin="none") as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    meter.at(90)
    _prove_written(new, key, mended)
    return report


def _with_facts(report: SalvageReport, found: Found) -> SalvageReport:
    return dataclasses.replace(report, bad_pages=found.bad_pages, log_left_out=found.log_left_out)


def _stops(meter: _Meter) -> bool:
    meter.asked()
    return False


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


# --- reading -----------------------------------------------------------------------------------------------------


def _revision(database: Path, key: bytearray) -> str:
    """The revision of the damaged database, or the newest when it cannot be read. Raises VAULT_NEWER."""
    if not _is_there(database):
        return schema.head()
    reader = RowReader(database, key)
    try:
        found = reader.single("SELECT version_num FROM alembic_version")
        if found is not None and found not in schema.known_revisions():
            raise AppError(ErrorCode.VAULT_NEWER, made_by=str(reader.single("SELECT made_by FROM meta") or ""))
    finally:
        reader.close()
    return str(found or schema.head())


def _is_there(database: Path) -> bool:
    try:
        engines.check_database_file(database)
    except AppError:
        return False
    return True


def _read_best(current: SetFolder, new: SetFolder, key: bytearray, shapes: Shapes, meter: _Meter) -> Found:
    alone = _read(current.database, key, shapes, meter) if _is_there(current.database) else Found()
    if not current.has_journal:
        return alone
    alone.log_left_out = True
    if alone.amount and engines.is_sound(current.database, key):
        return alone
    with _merged(current, new, key) as merged:
        together = _read(merged, key, shapes, meter) if merged is not None and _is_there(merged) else Found()
    return together if together.amount > alone.amount else alone


@contextlib.contextmanager
def _merged(current: SetFolder, new: SetFolder, key: bytearray) -> Iterator[Path | None]:
    """A copy of the database with its log merged in, as far as that goes; gone afterwards."""
    folder = new.path / _READING
    folder.mkdir(mode=atomic.FOLDER_MODE)
    try:
        there = [path for path in (current.database, current.journal) if path.is_file()]
        layout.copy_into(folder, there)
        copy = folder / current.database.name
        with contextlib.suppress(driver.DatabaseError):
            connection = engines.connect_raw(copy, key)
            try:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            finally:
                connection.close()
        yield copy if copy.is_file() else None
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _read(database: Path, key: bytearray, shapes: Shapes, meter: _Meter) -> Found:
    """Through SQLite first, then from the pages that SQLite does not reach."""
    found = Found()
    reader = RowReader(database, key, meter.asked)
    try:
        names = reader.names()
        roots = {str(name): int(root) for name, root in reader.pairs(_ROOTS)}
        found.sequence = {str(name): int(top) for name, top in reader.pairs("SELECT name, seq FROM sqlite_sequence")}
        for number, name in enumerate(shapes.tables):
            meter.at(2 + 40 * number // len(shapes.tables))
            if name in names:
                highest = found.sequence.get(name, 0)
                found.tables[name] = reader.table(name, shapes.names(name), shapes.fits, highest)
    finally:
        reader.close()
    pages = PageFile(database, key, meter.asked)
    found.bad_pages = len(pages.bad)
    # A file that was cut off has no bad page, and SQLite refuses all of it.
    if pages.bad or not names or any(table.holes for table in found.tables.values()):
        _add_from_pages(found, pages, {**pages.tables(), **roots}, shapes, indexes_too=not names)
    return found


def _add_from_pages(
    found: Found, pages: PageFile, roots: dict[str, int], shapes: Shapes, *, indexes_too: bool
) -> None:
    """Rows that SQLite did not reach; and what the indexes name, where SQLite could not open the file at all."""
    known = {name: root for name, root in roots.items() if name in shapes.tables}
    for name, more in pages.rows(known, shapes.stored_fits).items():
        # Without its indexes nobody can say how much hangs on a page that is lost.
        table = found.tables.setdefault(name, ReadTable(index_failed=more.broken))
        for rowid, row in more.rows.items():
            table.seen.add(rowid)
            table.rows.setdefault(rowid, shapes.as_values(name, rowid, row))
    if not indexes_too:
        return
    for index, root in pages.indexes().items():
        name, held = shapes.indexes.get(index, ("", ()))
        if name not in found.tables:
            continue
        table = found.tables[name]
        entries, broken = pages.index_rows(root)
        table.index_failed = broken
        for entry in entries:
            number = entry[-1]
            if len(entry) == len(held) + 1 and isinstance(number, int):
                table.seen.add(number)
                if number not in table.rows:
                    table.parts.setdefault(number, {}).update(zip(held, entry, strict=False))


_ROOTS = "SELECT name, rootpage FROM sqlite_schema WHERE type = 'table' AND rootpage > 0"


# --- writing -----------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def _new_database(new: SetFolder, key: bytearray, revision: str) -> Iterator[Engine]:
    os.close(atomic.create_file(new.database))
    with database_failures(new.path):
        engine = engines.make_engine(new.database, key, lambda _: None)
        try:
            schema.upgrade(engine, target=revision)
            yield engine
        finally:
            engine.dispose()


def _write(
    connection: Connection,
    shapes: Shapes,
    found: Found,
    store: AttachmentStore,
    proof: Proof,
    last_commit: int,
    now: datetime,
    meter: _Meter,
) -> Mended:
    """Put the rows in, in one transaction, with triggers and foreign keys off; both are on again afterwards."""
    raw: Any = connection.connection.driver_connection

    def facts_of(file_id: str) -> FileFacts | None:
        try:
            stored = store.describe(file_id)
        except AppError:
            return None
        return FileFacts(stored.name, stored.mime, stored.size, stored.sha256)

    raw.execute("PRAGMA foreign_keys=OFF")
    raw.execute("BEGIN IMMEDIATE")
    try:
        triggers = raw.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            raw.execute(f'DROP TRIGGER "{name}"')
        mended = Mender(raw, shapes, found.tables, facts_of, now).run(meter.asked)
        _write_meta(raw, proof, last_commit, now)
        _write_sequence(raw, found)
        for _, statement in triggers:
            raw.execute(statement)
        raw.execute("INSERT INTO search_fts (search_fts) VALUES ('rebuild')")
        raw.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(driver.Error):
            raw.execute("ROLLBACK")
        raise
    finally:
        with contextlib.suppress(driver.Error):
            raw.execute("PRAGMA foreign_keys=ON")
    return mended


def _write_meta(raw: Any, proof: Proof, last_commit: int, now: datetime) -> None:
    """Who the vault is comes from the proof; the count of commits goes on from the last lock."""
    row = raw.execute("SELECT vault_id, commit_seq FROM meta").fetchone()
    if row is not None and proof.key_file is not None and row[0] != proof.key_file.vault_id:
        raw.execute("DELETE FROM meta")
        row = None
    if row is None:
        vault_id = proof.key_file.vault_id if proof.key_file else secrets.token_bytes(16)
        generation = proof.key_file.generation if proof.key_file else 0
        moment = UtcText().process_bind_param(now, None)  # type: ignore[arg-type]
        raw.execute(
            "INSERT INTO meta (id, vault_id, label, keyfile_generation, commit_seq, created_at, made_by)"
            " VALUES (1, ?, '', ?, ?, ?, ?)",
            (vault_id, generation, last_commit + 1, moment, __version__),
        )
    else:
        raw.execute("UPDATE meta SET commit_seq = ?", (max(int(row[1]), last_commit) + 1,))


def _write_sequence(raw: Any, found: Found) -> None:
    """No row number is given twice, lost ones neither."""
    for name, top in raw.execute("SELECT name, seq FROM sqlite_sequence").fetchall():
        table = found.tables.get(name, ReadTable())
        highest = max([top, found.sequence.get(name, 0), *table.seen])
        raw.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (highest, name))
    there = {name for (name,) in raw.execute("SELECT name FROM sqlite_sequence").fetchall()}
    for name, table in found.tables.items():
        highest = max([found.sequence.get(name, 0), *table.seen])
        if name not in there and name in found.sequence and highest:
            raw.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, highest))


def _adopt_key_files(new: SetFolder, proof: Proof) -> None:
    if proof.key_file is not None:
        for path in new.key_files:
            atomic.write_file(path, proof.key_file.data)


def _adopt_snapshots(current: SetFolder, new: SetFolder) -> None:
    """The ring goes along: its snapshots are from before the damage."""
    with contextlib.suppress(OSError):
        for path in sorted(current.backups.iterdir()):
            if path.is_file() and not atomic.is_temp(path.name):
                set_building.adopt_file(path, new.backups / path.name)


def _prove_written(new: SetFolder, key: bytearray, mended: Mended) -> None:
    """Read back what was written: sound, nothing refers to nothing, as many rows as were put in."""
    if new.has_journal or not engines.is_sound(new.database, key):
        raise AppError(ErrorCode.DATABASE_DAMAGED)
    connection = engines.connect_raw(new.database, key, mode="ro", immutable=True)
    try:
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        same = all(
            connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] >= len(numbers)  # noqa: S608
            for name, numbers in mended.written.items()
            if name not in _DERIVED
        )
    finally:
        connection.close()
    if broken or not same:
        raise AppError(ErrorCode.DATABASE_DAMAGED)
