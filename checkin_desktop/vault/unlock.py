"""Opening a vault. Nothing is written before the secret has proved itself.

Order: lock, key files, secret, page 1 of the database under the key, log left by a crash (proved on a copy), database,
`meta.vault_id`; only then are a losing key file repaired, temporary files swept and the schema brought up to date.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from checkin_desktop.base import atomic
from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.notices import Notice, Severity
from checkin_desktop.vault import engine as engines
from checkin_desktop.vault import keypair, layout, network_folders, recovery_code, rollback, schema, slots, snapshots
from checkin_desktop.vault.failures import database_failures, write_failures
from checkin_desktop.vault.kdf import FLOOR, KdfProfile
from checkin_desktop.vault.keyfile import KeyFile
from checkin_desktop.vault.keypair import CancelCheck, Copy
from checkin_desktop.vault.keys import KeyRing, Purpose, wipe
from checkin_desktop.vault.layout import SetFolder
from checkin_desktop.vault.lockfile import VaultLock
from checkin_desktop.vault.opened import VaultSession

# Codes of the notes of a session; each one has a sentence among the notice texts.
KEY_FILE_REPAIRED = "key_file_repaired"
KEY_FILES_LOST = "key_files_lost"
KEY_FILE_OLD = "key_file_older_than_data"
JOURNAL_RECOVERED = "journal_recovered"
JOURNAL_SET_ASIDE = "journal_set_aside"
VAULT_OLD = "vault_older_than_last_lock"
NOTE_CODES = (
    KEY_FILE_REPAIRED,
    KEY_FILES_LOST,
    KEY_FILE_OLD,
    JOURNAL_RECOVERED,
    JOURNAL_SET_ASIDE,
    VAULT_OLD,
)


@dataclass(slots=True)
class _Proof:
    """What a secret gave: the keys, and the genuine key file if there is one."""

    ring: KeyRing
    key_file: KeyFile | None


@dataclass(frozen=True, slots=True)
class _Options:
    clock: Clock
    allow_fuse: bool
    set_journal_aside: bool


_Prove: TypeAlias = Callable[[SetFolder, tuple[Copy, ...]], _Proof]


def open_vault(
    folder: Path,
    passphrase: str,
    *,
    cancelled: CancelCheck = lambda: False,
    clock: Clock | None = None,
    allow_fuse: bool = False,
    set_journal_aside: bool = False,
    floor: KdfProfile | None = FLOOR,
) -> VaultSession:
    """Open a vault with a passphrase. Takes about a second of key derivation.

    A key slot weaker than `floor` is wrapped anew. `allow_fuse`: the person said that this FUSE drive is local.
    `set_journal_aside`: after JOURNAL_UNSOUND, go on without the log, which is kept in quarantine.

    Raises WRONG_PASSPHRASE, NOT_A_VAULT, VAULT_INCOMPLETE(part), VAULT_IN_USE(pid, host, since),
    VAULT_ON_NETWORK(kind), VAULT_READ_ONLY, FOLDER_NOT_READABLE, VAULT_NEWER(made_by), KEY_FILES_DAMAGED,
    KEY_FILE_ALTERED, KEY_FILE_UNSAFE_PARAMETERS, NOT_ENOUGH_MEMORY(megabytes), DATABASE_UNREADABLE, DATABASE_DAMAGED,
    JOURNAL_UNSOUND, DISK_FULL, WRITE_FAILED, PASSPHRASE_EMPTY, PASSPHRASE_UNUSABLE, Cancelled (asked between key
    slots). Nothing is changed then.
    """

    def prove(_: SetFolder, copies: tuple[Copy, ...]) -> _Proof:
        unlocked = keypair.unlock_with_passphrase(copies, passphrase, cancelled)
        ring = KeyRing(unlocked.seed)
        wipe(unlocked.seed)
        return _Proof(ring, unlocked.file)

    options = _Options(clock or SystemClock(), allow_fuse, set_journal_aside)
    session = _open(folder, prove, options, opened_with_code=False)
    if floor is not None:
        slots.strengthen(session, passphrase, floor)
    return session


def open_with_keyring(
    folder: Path,
    material: bytes | bytearray,
    *,
    clock: Clock | None = None,
    allow_fuse: bool = False,
    set_journal_aside: bool = False,
) -> VaultSession:
    """Open a vault with what the keyring of the computer account kept for it.

    Raises KEYRING_STALE when no slot opens with it, and what `open_vault` raises about the folder and the database.
    """

    def prove(_: SetFolder, copies: tuple[Copy, ...]) -> _Proof:
        unlocked = keypair.unlock_with_keyring(copies, material)
        ring = KeyRing(unlocked.seed)
        wipe(unlocked.seed)
        return _Proof(ring, unlocked.file)

    options = _Options(clock or SystemClock(), allow_fuse, set_journal_aside)
    return _open(folder, prove, options, opened_with_code=False)


def open_with_code(
    folder: Path,
    code: str,
    *,
    cancelled: CancelCheck = lambda: False,
    clock: Clock | None = None,
    allow_fuse: bool = False,
    set_journal_aside: bool = False,
) -> VaultSession:
    """Open a vault with the recovery code, also when both key files are lost.

    Its seed stays in the session until a passphrase was added or the session is closed, so that nobody else has to
    keep the code itself.

    Raises CODE_TYPO(group, sure), CODE_OTHER_VAULT, and what `open_vault` raises about the folder and the database.
    """
    seed = recovery_code.decode(code)

    def prove(current: SetFolder, copies: tuple[Copy, ...]) -> _Proof:
        if cancelled():
            raise Cancelled
        key_file = keypair.find_genuine(copies, seed)
        ring = KeyRing(seed)
        if key_file is None and not _opens_database(folder, current, ring[Purpose.DATABASE]):
            ring.wipe()
            raise AppError(ErrorCode.CODE_OTHER_VAULT)
        return _Proof(ring, key_file)

    try:
        options = _Options(clock or SystemClock(), allow_fuse, set_journal_aside)
        session = _open(folder, prove, options, opened_with_code=True)
        session.recovered_seed = bytearray(seed)
        return session
    finally:
        wipe(seed)


def _open(folder: Path, prove: _Prove, options: _Options, *, opened_with_code: bool) -> VaultSession:
    network_folders.refuse_network(folder, allow_fuse=options.allow_fuse)
    layout.require_readable(layout.find_set(folder))
    lock = VaultLock(folder / layout.LOCK_NAME, clock=options.clock)
    ring: KeyRing | None = None
    try:
        current = layout.find_set(folder)
        copies = keypair.read_copies(current)
        engines.check_database_file(current.database)
        with database_failures(folder), write_failures(folder):
            proof = prove(current, copies)
            ring = proof.ring
            codes = _prove_database(folder, current, ring[Purpose.DATABASE], options)
        session = VaultSession(
            folder,
            current,
            lock,
            ring,
            key_file=proof.key_file,
            opened_with_code=opened_with_code,
            clock=options.clock,
        )
    except BaseException:
        if ring is not None:
            ring.wipe()
        lock.release()
        raise
    try:
        _settle(session, copies, codes)
    except BaseException:
        session.close()
        raise
    return session


def _opens_database(folder: Path, current: SetFolder, key: bytearray) -> bool:
    """Whether the key fits, judged without touching the originals: a wrong key would delete a log left by a crash."""
    if engines.fits_key(current.database, key):
        return True
    # A power cut while the log was being merged may have torn the first page; the log then holds it whole.
    with _merged_copy(folder, current, key) as (sound, _):
        return sound


def _prove_database(folder: Path, current: SetFolder, key: bytearray, options: _Options) -> list[str]:
    """Check that the key fits, and deal with a log left by a crash. Returns codes of notes.

    Opening merges the log into the file, and an old file with a newer log merges into damage. So a copy of both is
    opened and checked first; the copy stays in quarantine until the next clean lock.

    Raises DATABASE_UNREADABLE, JOURNAL_UNSOUND or DATABASE_DAMAGED (the file is unsound without the log too); the
    originals are untouched then.
    """
    if not current.has_journal:
        if not engines.fits_key(current.database, key):
            raise AppError(ErrorCode.DATABASE_UNREADABLE)
        return []
    with _merged_copy(folder, current, key) as (sound, keep):
        if sound:
            keep()
            return [JOURNAL_RECOVERED]
    if not engines.fits_key(current.database, key):
        raise AppError(ErrorCode.DATABASE_UNREADABLE)
    if not engines.is_sound(current.database, key):
        raise AppError(ErrorCode.DATABASE_DAMAGED)
    if not options.set_journal_aside:
        raise AppError(ErrorCode.JOURNAL_UNSOUND)
    atomic.replace(current.journal, layout.quarantine_folder(folder) / current.journal.name)
    current.shared_memory.unlink(missing_ok=True)
    return [JOURNAL_SET_ASIDE]


@contextlib.contextmanager
def _merged_copy(folder: Path, current: SetFolder, key: bytearray) -> Iterator[tuple[bool, Callable[[], object]]]:
    """Merge a copy of the database and its log: whether it is sound, and a call that keeps the copy."""
    if not current.has_journal:
        yield False, lambda: None
        return
    kept: list[bool] = []
    shelf = layout.quarantine_folder(folder)
    try:
        (shelf / layout.RECOVERY_MARK).touch(mode=atomic.FILE_MODE)
        layout.copy_into(shelf, (current.database, current.journal))
        yield engines.is_sound(shelf / current.database.name, key, with_journal=True), lambda: kept.append(True)
    finally:
        if not kept:
            shutil.rmtree(shelf, ignore_errors=True)


def _settle(session: VaultSession, copies: tuple[Copy, ...], codes: list[str]) -> None:
    """Learn who the vault is, then do what may be written after that."""
    generation = session.load_meta()
    key_file = session.key_file
    if key_file is None:
        codes.append(KEY_FILES_LOST)
    else:
        if key_file.vault_id != session.vault_id:
            raise AppError(ErrorCode.KEY_FILE_ALTERED)
        if keypair.repair(session.folder, copies, key_file):
            codes.append(KEY_FILE_REPAIRED)
        if key_file.generation < generation:
            codes.append(KEY_FILE_OLD)
    last = rollback.last_commit(session.folder, session.key(Purpose.STATE), session.vault_id)
    if last is not None and session.commit_seq() < last:
        codes.append(VAULT_OLD)
    if JOURNAL_RECOVERED in codes:
        session.checkpoint()
    layout.sweep(session.folder, session.current)
    with database_failures(session.folder):
        schema.upgrade(session.engine, snapshot=lambda: _snapshot(session))
    session.settle(tuple(Notice(code=code, field="", severity=Severity.WARNING) for code in codes))


def _snapshot(session: VaultSession) -> None:
    snapshots.take_snapshot(session)
