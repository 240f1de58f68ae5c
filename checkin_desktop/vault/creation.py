"""Making a new vault: built beside, checked, synced, and made current by one rename."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy import insert

from checkin_desktop.base import atomic
from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.vault import engine as engines
from checkin_desktop.vault import kdf, keyfile, keypair, layout, network_folders, recovery_code, schema
from checkin_desktop.vault.failures import database_failures, from_os_error
from checkin_desktop.vault.keyfile import KeyFile, Slot
from checkin_desktop.vault.keys import KeyRing, Purpose, new_seed, wipe
from checkin_desktop.vault.layout import SetFolder
from checkin_desktop.vault.lockfile import VaultLock
from checkin_desktop.vault.opened import VaultSession
from checkin_desktop.vault.tables import KeySlotRow, MetaRow


def create_vault(
    folder: Path,
    passphrase: str,
    *,
    label: str = "",
    slot_label: str = "",
    made_by: str = "",
    kdf_profile: kdf.KdfProfile | None = None,
    clock: Clock | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    allow_fuse: bool = False,
) -> tuple[VaultSession, str, int]:
    """Make a vault in `folder` (new, or empty) and leave it open: session, recovery code, number of the sheet.

    Takes some seconds: the key derivation is measured on this computer unless `kdf_profile` is given, and run twice
    (the second time to prove what was written). `label` is the person's own name for the vault. Until the last rename
    nothing that is there counts as a vault.

    Raises VAULT_EXISTS, FOLDER_NOT_WRITABLE, DISK_FULL, WRITE_FAILED, PASSPHRASE_EMPTY, PASSPHRASE_UNUSABLE,
    NOT_ENOUGH_MEMORY, VAULT_IN_USE, VAULT_ON_NETWORK, Cancelled.
    """
    time = clock or SystemClock()
    wipe(kdf.normalise_passphrase(passphrase))
    network_folders.refuse_network(folder, allow_fuse=allow_fuse)
    layout.prepare_folder(folder)
    lock = VaultLock(folder / layout.LOCK_NAME, clock=time)
    seed = new_seed()
    try:
        if layout.inspect(folder) is not layout.FolderState.NONE:
            raise AppError(ErrorCode.VAULT_EXISTS)
        profile = kdf_profile or kdf.calibrate()
        if cancelled():
            raise Cancelled
        try:
            layout.set_aside_unfinished(folder)
            layout.write_read_me(folder)
            new = layout.start_set(folder)
        except OSError as error:
            raise from_os_error(error, folder=folder) from None
        try:
            key_file = _build(new, seed, passphrase, profile, time.now(), label, slot_label, made_by)
            _prove(new, passphrase, seed, cancelled)
            current = layout.publish_set(folder, new)
        except OSError as error:
            layout.discard_set(new)
            raise from_os_error(error, folder=folder) from None
        except BaseException:
            layout.discard_set(new)
            raise
        session = VaultSession(folder, current, lock, KeyRing(seed), key_file=key_file, clock=time)
        try:
            session.load_meta()
            session.settle()
        except BaseException:
            session.close()
            raise
        return session, recovery_code.encode(seed), key_file.sheet_no
    except BaseException:
        lock.release()
        raise
    finally:
        wipe(seed)


def _build(
    new: SetFolder,
    seed: bytearray,
    passphrase: str,
    profile: kdf.KdfProfile,
    now: datetime,
    label: str,
    slot_label: str,
    made_by: str,
) -> KeyFile:
    vault_id = secrets.token_bytes(keyfile.VAULT_ID_BYTES)
    slot = keypair.new_slot(seed, passphrase, profile, vault_id=vault_id, now=now)
    ring = KeyRing(seed)
    try:
        key_file = keyfile.build(vault_id=vault_id, mac_key=ring[Purpose.KEY_FILE_MAC], slots={0: slot}, now=now)
        for path in new.key_files:
            atomic.write_file(path, key_file.data)
        meta = {
            "id": 1,
            "vault_id": vault_id,
            "label": label,
            "keyfile_generation": key_file.generation,
            "created_at": now,
            "made_by": made_by,
        }
        slot_row = {"slot_id": Slot.parse(slot).slot_id, "label": slot_label, "added_at": now}
        _build_database(new, ring[Purpose.DATABASE], meta, slot_row)
    finally:
        ring.wipe()
    return key_file


def _build_database(new: SetFolder, key: bytearray, meta: dict[str, object], slot: dict[str, object]) -> None:
    # SQLite would create it for the group and others to read; here it takes an empty file over.
    os.close(atomic.create_file(new.database))
    with database_failures(new.path):
        engine = engines.make_engine(new.database, key, lambda _: None)
        try:
            schema.upgrade(engine)
            with engine.begin() as connection:
                connection.execute(insert(MetaRow).values(meta))
                connection.execute(insert(KeySlotRow).values(slot))
            with engine.connect().execution_options(vault_begin="none") as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            engine.dispose()


def _prove(new: SetFolder, passphrase: str, seed: bytearray, cancelled: Callable[[], bool]) -> None:
    """Read back what was written, as an unlock would: a vault that does not open is never handed out."""
    copies = keypair.read_copies(new)
    unlocked = keypair.unlock_with_passphrase(copies, passphrase, cancelled)
    wipe(unlocked.seed)
    engines.check_database_file(new.database)
    ring = KeyRing(seed)
    try:
        sound = engines.is_sound(new.database, ring[Purpose.DATABASE])
    finally:
        ring.wipe()
    if not sound or copies[0].data != copies[1].data or new.has_journal:
        raise AppError(ErrorCode.WRITE_FAILED)
