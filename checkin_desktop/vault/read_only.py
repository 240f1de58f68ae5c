"""Looking at a vault that cannot be opened in place: nothing in its folder is ever written.

- Open in another program, or on another computer: the newest snapshot of `backups/` that passes `integrity_check`.
- On a medium that cannot be written: the database itself, or, when a log lies beside it, a copy of both that is
  merged first (`immutable=1` would silently leave the log out). A log that does not fit is left out and that is said.

What comes over a network, has a log or has an older schema is copied to a private folder first (`vault.view`).
Attachments are read where they lie: they are encrypted and never change.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine

from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.notices import Notice, Severity
from checkin_desktop.vault import engine as engines
from checkin_desktop.vault import (
    keypair,
    layout,
    network_folders,
    recovery_code,
    rollback,
    schema,
    snapshot_ring,
    snapshots,
)
from checkin_desktop.vault.failures import database_failures, write_failures
from checkin_desktop.vault.keyfile import KeyFile
from checkin_desktop.vault.keypair import CancelCheck, Copy
from checkin_desktop.vault.keys import KeyRing, Purpose, wipe
from checkin_desktop.vault.layout import SetFolder
from checkin_desktop.vault.lockfile import VaultLock, read_note
from checkin_desktop.vault.opened import VaultSession
from checkin_desktop.vault.slots import Secret
from checkin_desktop.vault.unlock import KEY_FILES_LOST, VAULT_OLD
from checkin_desktop.vault.view import PrivateFolder, View, ViewReason


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why a vault can only be looked at; see `View`. `may_be_local`: a FUSE drive, about which the person is asked."""

    reason: ViewReason
    host: str = ""
    since: datetime | None = None
    may_be_local: bool = False


def open_view(
    folder: Path,
    secret: Secret,
    *,
    cancelled: CancelCheck = lambda: False,
    clock: Clock | None = None,
    allow_fuse: bool = False,
) -> VaultSession:
    """Look at a vault without changing anything. Takes about a second of key derivation.

    Raises NO_SNAPSHOT (open elsewhere, and no sound snapshot is there), FOLDER_NOT_READABLE, and what
    `unlock.open_vault` and `unlock.open_with_code` raise about secrets, key files and the database.
    """
    found = layout.find_set(folder)
    obstacle, lock = _obstacle(folder, allow_fuse)
    ring: KeyRing | None = None
    try:
        layout.require_readable(found)
        copies = keypair.read_copies(found)
        ring, key_file = _prove(found, copies, secret, cancelled)
        with database_failures(folder), write_failures(folder):
            view = _choose(found, obstacle, ring[Purpose.DATABASE])
        try:
            session = VaultSession(
                folder,
                found,
                lock,
                ring,
                key_file=key_file,
                opened_with_code=secret.code is not None,
                clock=clock or SystemClock(),
                view=view,
            )
        except BaseException:
            view.drop()
            raise
    except BaseException:
        if ring is not None:
            ring.wipe()
        if lock is not None:
            lock.release()
        raise
    try:
        _settle(session)
    except BaseException:
        session.close()
        raise
    return session


def look(folder: Path, *, allow_fuse: bool = False) -> Obstacle | None:
    """What keeps a vault from being opened in place, as far as a look shows; None when nothing does.

    Takes no secret and writes nothing. Raises NOT_A_VAULT, VAULT_INCOMPLETE, FOLDER_NOT_READABLE.
    """
    found = layout.find_set(folder)
    obstacle, lock = _obstacle(folder, allow_fuse)
    if lock is not None:
        lock.release()
    if obstacle.reason is not ViewReason.MEDIUM:
        return obstacle
    places = [folder, found.path, *(path for path in (folder / layout.LOCK_NAME, found.database) if path.exists())]
    return None if all(os.access(place, os.W_OK) for place in places) else obstacle


def _obstacle(folder: Path, allow_fuse: bool) -> tuple[Obstacle, VaultLock | None]:
    """Why, and the lock that keeps writers away while the database itself is read."""
    path = folder / layout.LOCK_NAME
    try:
        network_folders.refuse_network(folder, allow_fuse=allow_fuse)
        # On a medium that was written elsewhere the file may be missing; nobody can take the lock then either.
        lock = VaultLock(path, reading=True) if path.exists() else None
    except AppError as refusal:
        if refusal.code is ErrorCode.VAULT_ON_NETWORK:
            named = _named(ViewReason.NETWORK, read_note(path))
            return replace(named, may_be_local=refusal.params.get("kind") == "fuse"), None
        if refusal.code is ErrorCode.VAULT_IN_USE:
            return _named(ViewReason.IN_USE, refusal.params), None
        raise
    return Obstacle(ViewReason.MEDIUM), lock


def _named(reason: ViewReason, note: dict[str, str | int | bool]) -> Obstacle:
    since: datetime | None = None
    with contextlib.suppress(ValueError):
        since = datetime.fromisoformat(str(note.get("since", ""))).astimezone(UTC)
    return Obstacle(reason, str(note.get("host", "")), since)


def _prove(
    found: SetFolder, copies: tuple[Copy, ...], secret: Secret, cancelled: CancelCheck
) -> tuple[KeyRing, KeyFile | None]:
    if secret.code is None:
        unlocked = keypair.unlock_with_passphrase(copies, secret.passphrase or "", cancelled)
        ring = KeyRing(unlocked.seed)
        wipe(unlocked.seed)
        return ring, unlocked.file
    seed = recovery_code.decode(secret.code)
    try:
        if cancelled():
            raise Cancelled
        key_file = keypair.find_genuine(copies, seed)
        ring = KeyRing(seed)
    finally:
        wipe(seed)
    candidates = [found.database, *snapshots.newest_first(found)]
    if key_file is None and not any(_fits(path, ring[Purpose.DATABASE]) for path in candidates):
        ring.wipe()
        raise AppError(ErrorCode.CODE_OTHER_VAULT)
    return ring, key_file


def _fits(path: Path, key: bytearray) -> bool:
    with contextlib.suppress(AppError), database_failures(path.parent):
        engines.check_database_file(path)
        return engines.fits_key(path, key)
    return False


def _choose(found: SetFolder, obstacle: Obstacle, key: bytearray) -> View:
    view = View(found.database, obstacle.reason, obstacle.host, obstacle.since)
    if obstacle.reason is ViewReason.MEDIUM:
        return _live(found, view, key)
    for path in snapshots.newest_first(found):
        shown = _snapshot(path, view, key)
        if shown is not None:
            return shown
    raise AppError(ErrorCode.NO_SNAPSHOT)


def _live(found: SetFolder, view: View, key: bytearray) -> View:
    """The database of a vault that nobody has open."""
    engines.check_database_file(found.database)
    if found.has_journal:
        with _copied((found.database, found.journal)) as (copy, keep):
            if engines.is_sound(copy, key, with_journal=True):
                _modernise(copy, key)
                return replace(view, database=copy, drop=keep())
        # As after a crash on a medium that can be written: the database without its log, if that is whole.
        if not engines.is_sound(found.database, key):
            raise AppError(ErrorCode.DATABASE_DAMAGED)
        view = replace(view, left_out=True)
    elif not engines.fits_key(found.database, key):
        raise AppError(ErrorCode.DATABASE_UNREADABLE)
    if not _is_old(found.database, key):
        return view
    with _copied((found.database,)) as (copy, keep):
        _modernise(copy, key)
        return replace(view, database=copy, drop=keep())


def _snapshot(path: Path, view: View, key: bytearray) -> View | None:
    """A snapshot if it is sound; None: the next older one has to be tried."""
    try:
        engines.check_database_file(path)
        made = datetime.fromtimestamp(path.stat().st_mtime, UTC).replace(microsecond=0)
        view = replace(view, as_of=made)
        if view.reason is not ViewReason.NETWORK:
            if not engines.is_sound(path, key):
                return None
            view = _dated(view, path, key)
            if not _is_old(path, key):
                return replace(view, database=path)
        with _copied((path,)) as (copy, keep):
            if not engines.is_sound(copy, key):
                return None
            view = _dated(view, copy, key)
            _modernise(copy, key)
            return replace(view, database=copy, drop=keep())
    except OSError:
        return None
    except AppError as failure:
        if failure.code in (ErrorCode.VAULT_INCOMPLETE, ErrorCode.DATABASE_UNREADABLE, ErrorCode.DATABASE_DAMAGED):
            return None
        raise


def _dated(view: View, path: Path, key: bytearray) -> View:
    """With the time that a sound snapshot says of itself; one that says nothing keeps the time of its file."""
    record = snapshot_ring.read_record(path, key)
    return replace(view, as_of=record.made_at) if record is not None and record.made_at is not None else view


@contextlib.contextmanager
def _copied(sources: tuple[Path, ...]) -> Iterator[tuple[Path, Callable[[], Callable[[], None]]]]:
    """A copy in a private folder: its first file, and a call that keeps it and tells how to drop it later."""
    private = PrivateFolder(2 * sum(path.stat().st_size for path in sources))
    kept = False

    def keep() -> Callable[[], None]:
        nonlocal kept
        kept = True
        return private.drop

    try:
        for path in sources:
            shutil.copyfile(path, private.path / path.name)
            (private.path / path.name).chmod(0o600)
        yield private.path / sources[0].name, keep
    finally:
        if not kept:
            private.drop()


def _is_old(path: Path, key: bytearray) -> bool:
    """Whether the schema is not this program's. Raises VAULT_NEWER(made_by)."""
    engine = engines.make_engine(path, key, lambda _: None, immutable=True)
    try:
        return not schema.is_current(engine)
    finally:
        engine.dispose()


def _modernise(copy: Path, key: bytearray) -> None:
    """Bring the schema of a private copy up to date, and leave no log beside it."""
    engine: Engine = engines.make_engine(copy, key, lambda _: None)
    try:
        schema.upgrade(engine)
        with engine.connect().execution_options(vault_begin="none") as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.exec_driver_sql("PRAGMA journal_mode=DELETE")
    finally:
        engine.dispose()


def _settle(session: VaultSession) -> None:
    """Learn who the vault is. Nothing is written."""
    session.load_meta()
    codes = []
    if session.key_file is None:
        codes.append(KEY_FILES_LOST)
    elif session.key_file.vault_id != session.vault_id:
        raise AppError(ErrorCode.KEY_FILE_ALTERED)
    view = session.view
    if view is not None and view.as_of is None and not view.left_out:
        last = rollback.last_commit(session.folder, session.key(Purpose.STATE), session.vault_id)
        if last is not None and session.commit_seq() < last:
            codes.append(VAULT_OLD)
    session.settle(tuple(Notice(code=code, field="", severity=Severity.WARNING) for code in codes))
