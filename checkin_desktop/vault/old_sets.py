"""The sets that a new vault key replaced: going back to the last one, or erasing them all.

They open with the recovery sheet that somebody has seen, so they go as soon as the new sheet is confirmed. What is
erased is overwritten first; a solid-state disk may keep it all the same, and backups made before keep their key.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import shutil
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy import literal_column, select
from sqlalchemy.orm import Session
from sqlalchemy.types import NULLTYPE

from checkin_desktop.base import atomic
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import civf, keypair, layout, reencryption, set_building
from checkin_desktop.vault import engine as engines
from checkin_desktop.vault.failures import database_failures, write_failures
from checkin_desktop.vault.keypair import CancelCheck
from checkin_desktop.vault.keys import KeyRing, Purpose, wipe
from checkin_desktop.vault.layout import SetFolder
from checkin_desktop.vault.lockfile import VaultLock
from checkin_desktop.vault.opened import VaultSession
from checkin_desktop.vault.sheets import SheetNote
from checkin_desktop.vault.tables import KeySlotRow, MetaRow, SettingRow, Table

_PIECE_BYTES = 1024 * 1024
# Who may open the vault, its counts and its settings; all else is the case.
_NOT_THE_CASE = frozenset({MetaRow.__tablename__, KeySlotRow.__tablename__, SettingRow.__tablename__})

_log = logging.getLogger(__name__)


def digest(rows: Session) -> str:
    """A hash of every row of the case, drafts too: the same as long as nothing was saved."""
    found = hashlib.sha256()
    for name, table in sorted(Table.metadata.tables.items()):
        if name in _NOT_THE_CASE:
            continue
        found.update(name.encode("ascii"))
        every = select(literal_column("*", type_=NULLTYPE)).select_from(table)
        for row in rows.execute(every):
            found.update(repr(tuple(row)).encode("utf-8", "surrogatepass"))
    return found.hexdigest()


def can_go_back(session: VaultSession, note: SheetNote) -> bool:
    """Whether the set before is still there and whole, its successor not confirmed, and nothing saved since."""
    before = set_building.previous_set(session.folder)
    if before is None or note.confirmed_at is not None or before.path.name not in note.older:
        return False
    if not set_building.is_whole(before):
        return False
    with session.read() as rows:
        return digest(rows) == note.digest


def go_back(
    session: VaultSession, note: SheetNote, passphrase: str, *, cancelled: CancelCheck = lambda: False
) -> None:
    """Make the set before the new key current again; the session is closed when this returns.

    The set with the new key stays as `undone-...`. Raises NO_SUCH_RECORD (there is no way back, or something was saved
    since and would be lost), VAULT_READ_ONLY, WRONG_PASSPHRASE (of that set), DATABASE_UNREADABLE, DATABASE_DAMAGED;
    nothing is changed then and the session is open. Raises DISK_FULL, WRITE_FAILED, VAULT_IN_USE with the session
    closed and the new key still in force.
    """
    session.require_writable()
    before = set_building.previous_set(session.folder)
    if before is None or not can_go_back(session, note):
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    unlocked = keypair.unlock_with_passphrase(keypair.read_copies(before), passphrase, cancelled)
    ring = KeyRing(unlocked.seed)
    wipe(unlocked.seed)
    try:
        with database_failures(session.folder):
            if not engines.fits_key(before.database, ring[Purpose.DATABASE]):
                raise AppError(ErrorCode.DATABASE_UNREADABLE)
            if before.has_journal or not engines.is_sound(before.database, ring[Purpose.DATABASE]):
                raise AppError(ErrorCode.DATABASE_DAMAGED)
    finally:
        ring.wipe()
    folder = session.folder
    session.close()
    with VaultLock(folder / layout.LOCK_NAME, clock=session.clock):
        set_building.undo_set(folder)


def erase_older(session: VaultSession, note: SheetNote) -> bool:
    """Erase the sets that the new key replaced. Returns whether all are gone; doing it again goes on with the rest.

    Files that could not be read when the key was made go to quarantine as they are. A set that opens with the key in
    force is never touched. Raises DISK_FULL, WRITE_FAILED, VAULT_READ_ONLY, LOCKED.
    """
    session.require_writable()
    going = [
        known
        for known in layout.all_sets(session.folder)
        if known.path.name in note.older
        and known.path != session.current.path
        # A link leads to what is not ours to overwrite: another folder's set, perhaps.
        and not known.path.is_symlink()
        and not _is_under(known, session.key(Purpose.KEY_FILE_MAC), session.key(Purpose.DATABASE))
    ]
    kept = {known.path for known in layout.all_sets(session.folder)} - {known.path for known in going}
    shared = {identity for path in kept for identity in _identities(SetFolder(path))}
    with write_failures(session.folder):
        for known in going:
            _erase_set(session.folder, known, frozenset(note.left_behind), shared)
    return not any(known.path.exists() for known in going)


def _is_under(known: SetFolder, mac_key: bytearray, database_key: bytearray) -> bool:
    with contextlib.suppress(AppError):
        if any(copy.file and copy.file.is_genuine(mac_key) for copy in keypair.read_copies(known)):
            return True
    if not known.database.is_file():
        return False
    try:
        return engines.fits_key(known.database, database_key)
    except driver.DatabaseError:
        return False


def _identities(known: SetFolder) -> set[tuple[int, int]]:
    """What tells the files of a set from all others, under whatever names."""
    found = set()
    for file in reencryption.stored_files(known):
        with contextlib.suppress(OSError):
            facts = (known.path / file.place).stat()
            found.add((facts.st_dev, facts.st_ino))
    return found


def _erase_set(folder: Path, known: SetFolder, left_behind: frozenset[str], shared: set[tuple[int, int]]) -> None:
    plain = (*known.key_files, known.database, known.journal, known.shared_memory)
    for path in (*plain, *reencryption.snapshots_of(known)):
        _overwrite(path)
    shelf: Path | None = None
    for file in reencryption.stored_files(known):
        path = known.path / file.place
        if file.file_id in left_behind:
            shelf = shelf or layout.quarantine_folder(folder)
            atomic.replace(path, shelf / path.name)
            continue
        facts = path.stat()
        if (facts.st_dev, facts.st_ino) not in shared:
            # Without its start the rest cannot be decrypted: the salt of its key stands there.
            _overwrite(path, civf.DATA_AT)
    shutil.rmtree(known.path, ignore_errors=True)
    atomic.sync_folder(folder)
    if known.path.exists():
        _log.warning("a part of an older set could not be removed; it is overwritten")


def _overwrite(path: Path, length: int | None = None) -> None:
    """Put zeros over a file, from its start or over all of it, and remove its name."""
    try:
        fd = os.open(path, os.O_WRONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0))
    except (FileNotFoundError, NotADirectoryError):
        return
    try:
        left = os.fstat(fd).st_size if length is None else min(length, os.fstat(fd).st_size)
        while left > 0:
            atomic.write_all(fd, bytes(min(left, _PIECE_BYTES)))
            left -= min(left, _PIECE_BYTES)
        atomic.sync_fd(fd)
    finally:
        os.close(fd)
    path.unlink(missing_ok=True)
