"""The two copies of the key file: reading, unlocking, writing and repairing them.

Nothing is written before a secret has proved itself. A change writes and syncs both temporary files first, then
renames one, then the other; between the two renames the newer copy wins by its generation.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from checkin_desktop.base import atomic
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.vault import kdf, keyfile, layout
from checkin_desktop.vault.failures import write_failures
from checkin_desktop.vault.keyfile import KeyFile, Slot, SlotKdf, SlotType
from checkin_desktop.vault.keys import Purpose, subkey, wipe
from checkin_desktop.vault.layout import SetFolder

CancelCheck: TypeAlias = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Copy:
    """One of the two copies as found: its bytes (None if it is not there) and what became of parsing them."""

    path: Path
    data: bytes | None
    file: KeyFile | None


@dataclass(slots=True)
class Unlocked:
    """What a secret opened: the seed (wipe it), the genuine key file, and the place of the slot that opened."""

    seed: bytearray
    file: KeyFile
    place: int | None


def read_copies(current: SetFolder) -> tuple[Copy, ...]:
    """Read both copies whole, at most 1 MiB each. Raises VAULT_NEWER if either is of a later major version."""
    return tuple(_read_copy(path) for path in current.key_files)


def require_valid(copies: tuple[Copy, ...]) -> tuple[KeyFile, ...]:
    """The different valid copies, highest generation first.

    Raises VAULT_INCOMPLETE(part) when both files are missing, KEY_FILES_DAMAGED when no copy is whole.
    """
    valid: list[KeyFile] = []
    for copy in copies:
        if copy.file is not None and copy.file not in valid:
            valid.append(copy.file)
    if not valid:
        if all(copy.data is None for copy in copies):
            raise AppError(ErrorCode.VAULT_INCOMPLETE, part=layout.KEY_NAMES[0])
        raise AppError(ErrorCode.KEY_FILES_DAMAGED)
    return tuple(sorted(valid, key=lambda file: file.generation, reverse=True))


def vault_with_keyring(folder: Path) -> bytes | None:
    """The id of the vault in `folder` if it has a keyring slot, else None. Reads the key files only; never raises.

    What it tells is not proved: nothing has opened yet.
    """
    with contextlib.suppress(AppError, OSError):
        newest = require_valid(read_copies(layout.find_set(folder)))[0]
        if any(slot.type == SlotType.KEYRING for slot in newest.slots):
            return newest.vault_id
    return None


def unlock_with_passphrase(copies: tuple[Copy, ...], passphrase: str, cancelled: CancelCheck) -> Unlocked:
    """Try every passphrase slot of each valid copy. A copy counts only if its MAC is right too.

    Raises WRONG_PASSPHRASE, KEY_FILE_ALTERED (a slot opened, no MAC was right), KEY_FILE_UNSAFE_PARAMETERS,
    NOT_ENOUGH_MEMORY, PASSPHRASE_EMPTY, PASSPHRASE_UNUSABLE, Cancelled (asked between slots).
    """
    files = require_valid(copies)
    password = kdf.normalise_passphrase(passphrase)
    failure = ErrorCode.WRONG_PASSPHRASE
    refused: set[bytes] = set()
    try:
        for file in files:
            for place, slot in enumerate(file.slots):
                if slot.type != SlotType.PASSPHRASE or slot.kdf != SlotKdf.ARGON2ID or slot.raw in refused:
                    continue
                if cancelled():
                    raise Cancelled
                if not slot.profile.is_within_bounds():
                    failure = _graver(failure, ErrorCode.KEY_FILE_UNSAFE_PARAMETERS)
                    continue
                seed = _open_slot(slot, password, file.vault_id)
                if seed is None:
                    refused.add(slot.raw)
                elif _is_genuine(file, seed):
                    return Unlocked(seed, file, place)
                else:
                    wipe(seed)
                    failure = ErrorCode.KEY_FILE_ALTERED
                    break
    finally:
        wipe(password)
    raise AppError(failure)


def unlock_with_keyring(copies: tuple[Copy, ...], material: bytes | bytearray) -> Unlocked:
    """Try every keyring slot of each valid copy with what the keyring gave. A copy counts only if its MAC is right.

    Raises KEYRING_STALE (no slot opened), KEY_FILE_ALTERED, KEY_FILES_DAMAGED, VAULT_INCOMPLETE.
    """
    failure = ErrorCode.KEYRING_STALE
    for file in require_valid(copies):
        for place, slot in enumerate(file.slots):
            if slot.type != SlotType.KEYRING or slot.kdf != SlotKdf.HKDF:
                continue
            seed = slot.open(material, file.vault_id)
            if seed is None:
                continue
            if _is_genuine(file, seed):
                return Unlocked(seed, file, place)
            wipe(seed)
            failure = ErrorCode.KEY_FILE_ALTERED
    raise AppError(failure)


def find_genuine(copies: tuple[Copy, ...], seed: bytes | bytearray) -> KeyFile | None:
    """The newest valid copy whose MAC the seed proves; None when there is none."""
    genuine = [copy.file for copy in copies if copy.file is not None and _is_genuine(copy.file, seed)]
    return max(genuine, key=lambda file: file.generation, default=None)


def new_slot(
    seed: bytes | bytearray,
    passphrase: str,
    profile: kdf.KdfProfile,
    *,
    vault_id: bytes,
    now: datetime,
    slot_id: bytes | None = None,
) -> bytes:
    """A slot for a passphrase. Takes as long as the profile takes."""
    fresh = secrets.token_bytes(kdf.SALT_BYTES)
    password = kdf.normalise_passphrase(passphrase)
    material = bytearray()
    try:
        material = kdf.derive(password, fresh, profile)
        return keyfile.seal_slot(
            seed, material, vault_id=vault_id, salt=fresh, created=now, profile=profile, slot_id=slot_id
        )
    finally:
        wipe(password, material)


def write_both(current: SetFolder, file: KeyFile) -> bool:
    """Write both copies. Returns whether the second one is still the old one; the first rename decided by then.

    Raises DISK_FULL, VAULT_READ_ONLY or WRITE_FAILED only as long as nothing has changed.
    """
    first, second = current.key_files
    temps: list[Path] = []
    try:
        with write_failures(current.path):
            temps.append(atomic.write_temp(first, file.data))
            temps.append(atomic.write_temp(second, file.data))
            atomic.rename(temps[0], first)
        try:
            atomic.sync_folder(current.path)
            atomic.rename(temps[1], second)
            atomic.sync_folder(current.path)
        except OSError:
            return True
        return False
    finally:
        for temp in temps:
            with contextlib.suppress(OSError):
                temp.unlink(missing_ok=True)


def repair(folder: Path, copies: tuple[Copy, ...], winner: KeyFile) -> bool:
    """Make both copies equal `winner`, which has proved itself. What is replaced goes to quarantine first.

    Returns whether anything had to be done. A failure changes nothing and is not an error: one good copy is enough to
    go on, and the next unlock tries again.
    """
    losing = [copy for copy in copies if copy.data != winner.data]
    try:
        present = [copy.path for copy in losing if copy.data is not None]
        if present:
            layout.copy_into(layout.quarantine_folder(folder), present)
        for copy in losing:
            atomic.write_file(copy.path, winner.data)
    except OSError:
        return False
    return bool(losing)


def _read_copy(path: Path) -> Copy:
    try:
        with path.open("rb") as file:
            data = file.read(keyfile.MAX_READ_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        return Copy(path, None, None)
    except OSError:
        return Copy(path, b"", None)
    try:
        return Copy(path, data, keyfile.parse(data))
    except AppError as failure:
        if failure.code is ErrorCode.VAULT_NEWER:
            raise
        return Copy(path, data, None)


def _open_slot(slot: Slot, password: bytearray, vault_id: bytes) -> bytearray | None:
    material = kdf.derive(password, slot.salt, slot.profile)
    try:
        return slot.open(material, vault_id)
    finally:
        wipe(material)


def _is_genuine(file: KeyFile, seed: bytes | bytearray) -> bool:
    key = subkey(seed, Purpose.KEY_FILE_MAC)
    try:
        return file.is_genuine(key)
    finally:
        wipe(key)


def _graver(known: ErrorCode, other: ErrorCode) -> ErrorCode:
    return known if known is ErrorCode.KEY_FILE_ALTERED else other
