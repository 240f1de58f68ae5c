"""What going back to an earlier state must not take back, because it is about the folder or the world outside it.

- Files whose bytes somebody asked to go, and that a crash or a full disk kept so far: they go all the same. Not those
  that a backup brings back, as it would if they had gone in time.
- The list of copies that left the vault: they are out there still. With it the keys that sealed some of them: without
  these nobody could say later that the copies are ours.
- The time stamps asked for or given over entries that the earlier state has too: somebody else holds the other half.
- The note about the recovery sheet, and with it the sets that open with a sheet somebody has seen: they still have to
  go. Under another key than the one in force such a note speaks of sets of another time; it names none then.
- The highest row numbers ever given: none is given twice, so that two states can be compared by them. Not those of the
  log: there a number that is missing means that an entry is lost, and its entries have names of their own.

Everything else is as it was then. A current database that cannot be read gives what can be read of this, or nothing.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import sqlcipher3.dbapi2 as driver

from checkin_desktop.domain.errors import AppError
from checkin_desktop.vault import engine as engines
from checkin_desktop.vault import schema, set_building, sheets, snapshot_ring
from checkin_desktop.vault.layout import SetFolder
from checkin_desktop.vault.tables import AttemptEntryRow

Row = tuple[Any, ...]

_SHEET = "SELECT value FROM vault_settings WHERE key = ?"
_KEEP_SHEET = (
    "INSERT INTO vault_settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
)
_REMOVALS = "SELECT file_id, requested_at FROM file_removals"
_SEQUENCES = f"SELECT name, seq FROM sqlite_sequence WHERE name <> '{AttemptEntryRow.__tablename__}'"  # noqa: S608
# A person is known by the name of the chain; the same number may be somebody else in an earlier state.
_COPIES = """
SELECT people.chain_id, exports.id, what, language, path, sha256, size, page_count, for_whom, saved_at
FROM exports LEFT JOIN people ON people.id = exports.person_id ORDER BY exports.id
"""
_KEEP_COPY = """
INSERT INTO exports (person_id, id, what, language, path, sha256, size, page_count, for_whom, saved_at)
VALUES ((SELECT id FROM people WHERE chain_id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


_SEALS = "SELECT id, private_key, public_key, fingerprint, made_at FROM seal_keys"
_KEEP_SEAL = (
    "INSERT INTO seal_keys (id, private_key, public_key, fingerprint, made_at) SELECT ?1, ?2, ?3, ?4, ?5"
    " WHERE NOT EXISTS (SELECT 1 FROM seal_keys WHERE id = ?1 OR fingerprint = ?4)"
)
_ANCHORS = """
SELECT people.chain_id, anchors.id, number_in_chain, chain_hash, request, made_at, reply, stamped_at, authority
FROM anchors JOIN people ON people.id = anchors.person_id ORDER BY anchors.id
"""
_KEEP_ANCHOR = """
INSERT INTO anchors (person_id, id, number_in_chain, chain_hash, request, made_at, reply, stamped_at, authority)
SELECT entry.person_id, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9
FROM attempt_entries entry JOIN people ON people.id = entry.person_id
WHERE people.chain_id = ?1 AND entry.number_in_chain = ?3 AND entry.entry_hash = ?4
AND NOT EXISTS (SELECT 1 FROM anchors WHERE id = ?2)
"""
_KEEP_REPLY = """
UPDATE anchors SET reply = ?3, stamped_at = ?4, authority = ?5 WHERE id = ?1 AND chain_hash = ?2 AND reply = x''
"""


@dataclass(slots=True)
class Carried:
    """Rows of the current database, as they stand there."""

    sheet: str | None = None
    removals: list[Row] = field(default_factory=list)
    sequences: list[Row] = field(default_factory=list)
    copies: list[Row] = field(default_factory=list)
    seals: list[Row] = field(default_factory=list)
    anchors: list[Row] = field(default_factory=list)


def carry_over(current: SetFolder, new: SetFolder, key: bytes | bytearray) -> None:
    """Bring it from the current database into the closed one of `new`, which is under the same key.

    `new` has no other attached files yet than those of its backup. Nothing is brought to the medium. Raises what the
    driver says of the new database.
    """
    found = _read(current, key)
    brought = set_building.file_ids(new.files)
    removals = [row for row in found.removals if row[0] not in brought]
    if found.seals or found.anchors:
        _bring_up_to_date(new, key)
    with _writing(new, key) as connection:
        if found.sheet is not None:
            connection.execute(_KEEP_SHEET, (sheets.SETTING, found.sheet))
        connection.executemany("INSERT OR IGNORE INTO file_removals VALUES (?, ?)", removals)
        there = {row[1]: row[1:] for row in connection.execute(_COPIES).fetchall()}
        for chain, *copy in found.copies:
            if copy[0] not in there:
                connection.execute(_KEEP_COPY, (chain, *copy))
            elif there[copy[0]] != tuple(copy):
                connection.execute(_KEEP_COPY, (chain, None, *copy[1:]))
        connection.executemany(_KEEP_SEAL, found.seals)
        for chain, *anchor in found.anchors:
            connection.execute(_KEEP_ANCHOR, (chain, *anchor))
            number, _, digest, _, _, reply, stamped_at, authority = anchor
            connection.execute(_KEEP_REPLY, (number, digest, reply, stamped_at, authority))
        given = dict(connection.execute(_SEQUENCES).fetchall())
        for name, top in found.sequences:
            if name not in given:
                connection.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, top))
            elif top > given[name]:
                connection.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (top, name))


def forget_older_sets(new: SetFolder, key: bytes | bytearray) -> None:
    """Let the closed database of `new`, which comes back under another key, name no set that may go.

    The names in it are those of another time or of another folder, and other sets may stand under them now.
    """
    with _writing(new, key) as connection:
        row = connection.execute(_SHEET, (sheets.SETTING,)).fetchone()
        note = json.loads(row[0]) if row is not None else None
        if isinstance(note, dict):
            plain = json.dumps({**note, "older": [], "left_behind": [], "digest": ""})
            connection.execute(_KEEP_SHEET, (sheets.SETTING, plain))


def _read(current: SetFolder, key: bytes | bytearray) -> Carried:
    found = Carried()
    if current.has_journal:
        return found
    with contextlib.suppress(AppError, driver.Error, OSError):
        engines.check_database_file(current.database)
        with snapshot_ring.opened(current.database, key) as connection:
            row = connection.execute(_SHEET, (sheets.SETTING,)).fetchone()
            found.sheet = row[0] if row is not None else None
            found.removals = connection.execute(_REMOVALS).fetchall()
            found.sequences = connection.execute(_SEQUENCES).fetchall()
            found.copies = connection.execute(_COPIES).fetchall()
            found.seals = connection.execute(_SEALS).fetchall()
            found.anchors = connection.execute(_ANCHORS).fetchall()
    return found


def _bring_up_to_date(new: SetFolder, key: bytes | bytearray) -> None:
    """An earlier state may be from a program that knew no such tables."""
    engine = engines.make_engine(new.database, bytearray(key), lambda _: None)
    try:
        schema.upgrade(engine)
    finally:
        engine.dispose()


@contextlib.contextmanager
def _writing(new: SetFolder, key: bytes | bytearray) -> Iterator[Any]:
    """One transaction in a database that is no vault's yet; half of it is thrown away with its set."""
    connection: Any = engines.connect_raw(new.database, key)
    try:
        # A copy may come in the log's mode; as one file of its own it is read without anything beside it.
        for pragma in ("journal_mode=MEMORY", "temp_store=MEMORY", "secure_delete=ON", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        connection.execute("COMMIT")
    finally:
        connection.close()
