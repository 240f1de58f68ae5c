"""Opening a vault with the login of the computer account: a key slot whose secret lies in the account's keyring.

It is only ever a further way in. No key file is written that has a keyring slot and no passphrase slot
(`slots.write_slots`), so a keyring that is lost, locked, replaced or emptied costs nothing.

The slot is there before the secret and goes after it. Whatever stops the program in between leaves at most a slot
without its secret, which says so when it is tried; never a secret that nobody knows about. One vault has one keyring
slot: enabling it on another computer takes it from the first.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable
from pathlib import Path

from checkin_desktop.base.clock import Clock
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import keyfile, keypair, os_keyring, slots, unlock
from checkin_desktop.vault.kdf import SALT_BYTES
from checkin_desktop.vault.keyfile import KeyFile, Slot, SlotKdf, SlotType
from checkin_desktop.vault.keypair import CancelCheck
from checkin_desktop.vault.keys import Purpose, subkey, wipe
from checkin_desktop.vault.opened import VaultSession
from checkin_desktop.vault.os_keyring import KeyringState
from checkin_desktop.vault.slots import KeyChange, Proof, Secret

# A locked one asks the person for its password when something is put into it.
_GOES_ON = (KeyringState.AVAILABLE, KeyringState.LOCKED)
# Cleaning up may hold up a lock, so it is soon given up where the keyring was silent or somebody waits. One that
# answered gets the ordinary time: on a busy computer the process that asks it may need seconds to start.
_TAKE_BACK_SECONDS = 2.0
_NO_TIME = (ErrorCode.KEYRING_TIMED_OUT, ErrorCode.CANCELLED)


def is_on(session: VaultSession) -> bool:
    """Whether the open vault has a keyring slot. Raises VAULT_NEWER."""
    file = slots.newest_genuine(session)
    return file is not None and bool(_places(file))


def open_vault(
    folder: Path,
    *,
    limit: float | None = None,
    cancelled: CancelCheck = lambda: False,
    clock: Clock | None = None,
    allow_fuse: bool = False,
) -> VaultSession:
    """Open the vault in `folder` with what the keyring holds for it. Blocks up to `limit` seconds for the keyring.

    Raises KEYRING_LOCKED, KEYRING_ABSENT, KEYRING_REFUSED, KEYRING_TIMED_OUT, KEYRING_NOTHING, KEYRING_STALE,
    Cancelled, and what `unlock.open_vault` raises about the folder and the database. Nothing is changed then.
    """
    vault_id = keypair.vault_with_keyring(folder)
    if vault_id is None:
        raise AppError(ErrorCode.KEYRING_NOTHING)
    answer = os_keyring.fetch(vault_id, limit=limit, cancelled=cancelled)
    if answer.secret is None:
        raise os_keyring.failure(answer.state)
    try:
        return unlock.open_with_keyring(folder, answer.secret, clock=clock, allow_fuse=allow_fuse)
    finally:
        wipe(answer.secret)


def enable(
    session: VaultSession,
    passphrase: str,
    *,
    limit: float | None = None,
    cancelled: CancelCheck = lambda: False,
) -> KeyChange:
    """Let the computer account's login open this vault too; the passphrase is proved again for it.

    The slot is written, the secret is put into the keyring and read back, and the slot is opened with it once. If any
    of that fails both are taken away again; `limit` seconds count for each request.

    Raises WRONG_PASSPHRASE and as `slots.add_passphrase` does; KEYRING_NOT_ALONE where no passphrase slot exists;
    KEYRING_LOCKED, KEYRING_ABSENT, KEYRING_REFUSED, KEYRING_TIMED_OUT, KEYRING_NOT_KEPT; Cancelled.
    """
    session.require_writable()
    file = slots.newest_genuine(session)
    if file is None or all(slot.type != SlotType.PASSPHRASE for slot in file.slots):
        raise AppError(ErrorCode.KEYRING_NOT_ALONE)
    state = os_keyring.look(limit=limit, cancelled=cancelled)
    if state not in _GOES_ON:
        raise os_keyring.failure(state)
    secret = bytearray(secrets.token_bytes(os_keyring.SECRET_BYTES))
    try:
        with slots.proven(session, Secret(passphrase=passphrase), cancelled) as proof:
            change = _put(session, proof, secret)
        try:
            _keep(session, secret, limit, cancelled)
        except BaseException as failure:
            answered = isinstance(failure, AppError) and failure.code not in _NO_TIME
            _take_back(session, limit if answered else _TAKE_BACK_SECONDS)
            raise
    finally:
        wipe(secret)
    return change


def disable(
    session: VaultSession,
    *,
    quiet: bool = False,
    limit: float | None = None,
    cancelled: CancelCheck = lambda: False,
) -> KeyChange:
    """Take away the keyring slot and the secret behind it. Needs no passphrase: it only takes a way in away.

    A keyring that does not let its entry go does not hinder that: `entry_left` of the result tells. `quiet`: a locked
    keyring is not asked to unlock. Raises DISK_FULL, WRITE_FAILED, VAULT_READ_ONLY, Cancelled.
    """
    session.require_writable()
    state = os_keyring.forget(session.vault_id, quiet=quiet, limit=limit, cancelled=cancelled)
    pending = _drop(session)
    return KeyChange(b"", pending, entry_left=state is not KeyringState.AVAILABLE)


def forget(vault_id: bytes, *, limit: float | None = None) -> bool:
    """Take the secret of a vault that has no keyring slot any more out of the keyring, without asking the person.

    Returns whether it is gone; one that is left opens nothing.
    """
    return os_keyring.forget(vault_id, quiet=True, limit=limit) is KeyringState.AVAILABLE


def _places(file: KeyFile) -> list[int]:
    return [place for place, slot in enumerate(file.slots) if slot.type == SlotType.KEYRING]


def _put(session: VaultSession, proof: Proof, secret: bytearray) -> KeyChange:
    """Write the slot; an earlier one gives its place up."""
    assert proof.file is not None
    old = _places(proof.file)
    place = old[0] if old else proof.file.free_slot()
    if place is None:
        raise AppError(ErrorCode.INVALID, count=1)
    slot = keyfile.seal_slot(
        proof.seed,
        secret,
        vault_id=session.vault_id,
        salt=secrets.token_bytes(SALT_BYTES),
        created=session.clock.now(),
        slot_type=SlotType.KEYRING,
        kdf=SlotKdf.HKDF,
    )
    slot_id = Slot.parse(slot).slot_id
    changed = {other: keyfile.empty_slot() for other in old} | {place: slot}
    gone = tuple(proof.file.slots[other].slot_id for other in old)
    return KeyChange(slot_id, slots.write_slots(session, proof, changed, gone=gone, added=(slot_id, "")))


def _keep(session: VaultSession, secret: bytearray, limit: float | None, cancelled: Callable[[], bool]) -> None:
    """Store the secret, ask for it again, and open the slot on the disk with what came back."""
    state = os_keyring.keep(session.vault_id, secret, limit=limit, cancelled=cancelled)
    if state is not KeyringState.AVAILABLE:
        raise os_keyring.failure(state)
    answer = os_keyring.fetch(session.vault_id, limit=limit, cancelled=cancelled)
    if answer.secret is None:
        raise os_keyring.failure(KeyringState.NOT_KEPT if answer.state is KeyringState.NOTHING else answer.state)
    try:
        if not _opens(session, answer.secret):
            raise os_keyring.failure(KeyringState.NOT_KEPT)
    finally:
        wipe(answer.secret)


def _opens(session: VaultSession, secret: bytearray) -> bool:
    try:
        unlocked = keypair.unlock_with_keyring(keypair.read_copies(session.current), secret)
    except AppError as failure:
        if failure.code is ErrorCode.KEYRING_STALE:
            return False
        raise
    key = subkey(unlocked.seed, Purpose.DATABASE)
    same = key == session.key(Purpose.DATABASE)
    wipe(key, unlocked.seed)
    return same


def _take_back(session: VaultSession, limit: float | None) -> None:
    """Undo an enabling that failed. A slot that cannot be taken away (the disk is full, say) says so when tried.

    A secret that the keyring does not let go within `limit` seconds opens nothing, since its slot is gone.
    """
    os_keyring.forget(session.vault_id, quiet=True, limit=limit)
    with contextlib.suppress(AppError):
        _drop(session)


def _drop(session: VaultSession) -> bool:
    """Empty every keyring slot; returns whether the second copy of the key file is pending."""
    file = slots.newest_genuine(session)
    places = _places(file) if file else []
    if file is None or not places:
        return False
    gone = tuple(file.slots[place].slot_id for place in places)
    emptied = {place: keyfile.empty_slot() for place in places}
    return slots.write_slots(session, Proof(bytearray(), file, None), emptied, gone=gone)
