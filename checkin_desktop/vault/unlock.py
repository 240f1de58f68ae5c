"""Opening a vault. Nothing is written before the secret has proved itself.

Order: lock, key files, secret, page 1 of the database under the key, log left by a crash (proved on a copy), database,
`meta.vault_id`; only then are a losing key file repaired, temporary files swept and the schema brought up to date.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.notices import Notice, Severity
from checkin_desktop.vault import engine as engines
from checkin_desktop.vault import keypair, layout, recovery_code, schema
from checkin_desktop.vault.failures import database_failures, from_os_error
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
VAULT_OLD = "vault_older_than_last_lock"


@dataclass(slots=True)
class _Proof:
    """What a secret gave: the keys, and the genuine key file if there is one."""

    ring: KeyRing
    key_file: KeyFile | None


_Prove: TypeAlias = Callable[[SetFolder, tuple[Copy, ...]], _Proof]


def open_vault(
    folder: Path,
    passphrase: str,
    *,
    cancelled: CancelCheck = lambda: False,
    clock: Clock | None = None,
) -> VaultSession:
    """Open a vault with a passphrase. Takes about a second of key derivation.

    Raises WRONG_PASSPHRASE, NOT_A_VAULT, VAULT_INCOMPLETE(part), VAULT_IN_USE(pid, host, since), VAULT_ON_NETWORK,
    VAULT_READ_ONLY, VAULT_NEWER, KEY_FILES_DAMAGED, KEY_FILE_ALTERED, KEY_FILE_UNSAFE_PARAMETERS, NOT_ENOUGH_MEMORY,
    DATABASE_UNREADABLE, DATABASE_DAMAGED, JOURNAL_UNSOUND, DISK_FULL, WRITE_FAILED, PASSPHRASE_EMPTY,
    PASSPHRASE_UNUSABLE, Cancelled (asked between key slots). Nothing is changed then.
    """

    def prove(_: SetFolder, copies: tuple[Copy, ...]) -> _Proof:
        unlocked = keypair.unlock_with_passphrase(copies, passphrase, cancelled)
        ring = KeyRing(unlocked.seed)
        wipe(unlocked.seed)
        return _Proof(ring, unlocked.file)

    return _open(folder, prove, clock or SystemClock(), opened_with_code=False)


def open_with_code(
    folder: Path,
    code: str,
    *,
    cancelled: CancelCheck = lambda: False,
    clock: Clock | None = None,
) -> VaultSession:
    """Open a vault with the recovery code, also when both key files are lost.

    Raises CODE_TYPO(group, sure), CODE_OTHER_VAULT, and what `open_vault` raises about the folder and the database.
    """
    seed = recovery_code.decode(code)

    def prove(current: SetFolder, copies: tuple[Copy, ...]) -> _Proof:
        if cancelled():
            raise Cancelled
        key_file = keypair.find_genuine(copies, seed)
        ring = KeyRing(seed)
        if key_file is None and not engines.fits_key(current.database, ring[Purpose.DATABASE]):
            ring.wipe()
            raise AppError(ErrorCode.CODE_OTHER_VAULT)
        return _Proof(ring, key_file)

    try:
        return _open(folder, prove, clock or SystemClock(), opened_with_code=True)
    finally:
        wipe(seed)


def _open(folder: Path, prove: _Prove, clock: Clock, *, opened_with_code: bool) -> VaultSession:
    layout.find_set(folder)
    lock = VaultLock(folder / layout.LOCK_NAME, clock=clock)
    ring: KeyRing | None = None
    try:
        current = layout.find_set(folder)
        copies = keypair.read_copies(current)
        engines.check_database_file(current.database)
        with database_failures(folder):
            proof = prove(current, copies)
            ring = proof.ring
            if not engines.fits_key(current.database, ring[Purpose.DATABASE]):
                raise AppError(ErrorCode.DATABASE_UNREADABLE)
            recovered = _prove_journal(folder, current, ring[Purpose.DATABASE])
        session = VaultSession(
            folder, current, lock, ring, key_file=proof.key_file, opened_with_code=opened_with_code, clock=clock
        )
    except BaseException:
        if ring is not None:
            ring.wipe()
        lock.release()
        raise
    try:
        _settle(session, copies, recovered)
    except BaseException:
        session.close()
        raise
    return session


def _prove_journal(folder: Path, current: SetFolder, key: bytearray) -> bool:
    """Deal with a log left by a crash. Returns whether there was one, proved sound.

    Opening merges the log into the file, and an old file with a newer log merges into damage. So a copy of both is
    opened and checked first; the copy stays in quarantine until the next clean lock.

    Raises JOURNAL_UNSOUND or DATABASE_DAMAGED (the file is unsound without the log too) with the originals untouched.
    """
    if not current.has_journal:
        return False
    try:
        shelf = layout.quarantine_folder(folder)
        try:
            (shelf / layout.RECOVERY_MARK).touch(mode=0o600)
            layout.copy_into(shelf, (current.database, current.journal))
            sound = engines.is_sound(shelf / current.database.name, key, with_journal=True)
        except BaseException:
            shutil.rmtree(shelf, ignore_errors=True)
            raise
    except OSError as error:
        raise from_os_error(error, folder=folder) from None
    if sound:
        return True
    shutil.rmtree(shelf, ignore_errors=True)
    file_alone = engines.is_sound(current.database, key)
    raise AppError(ErrorCode.JOURNAL_UNSOUND if file_alone else ErrorCode.DATABASE_DAMAGED)


def _settle(session: VaultSession, copies: tuple[Copy, ...], recovered: bool) -> None:
    """Learn who the vault is, then do what may be written after that."""
    generation = session.load_meta()
    notes: list[Notice] = []
    key_file = session.key_file
    if key_file is not None and key_file.vault_id != session.vault_id:
        raise AppError(ErrorCode.KEY_FILE_ALTERED)
    if key_file is None:
        notes.append(_note(KEY_FILES_LOST))
    else:
        if keypair.repair(session.folder, copies, key_file):
            notes.append(_note(KEY_FILE_REPAIRED))
        if key_file.generation < generation:
            notes.append(_note(KEY_FILE_OLD))
    if recovered:
        session.checkpoint()
        notes.append(_note(JOURNAL_RECOVERED))
    layout.sweep(session.folder, session.current)
    schema.upgrade(session.engine)
    session.notes = tuple(notes)


def _note(code: str) -> Notice:
    return Notice(code=code, field="", severity=Severity.WARNING)
