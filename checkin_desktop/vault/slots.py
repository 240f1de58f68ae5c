"""Who may open the vault: proving a secret again, adding, changing and removing passphrases.

The seed is dropped once a vault is open, so everything here asks for a secret again. All of it takes about a second of
key derivation; call it from the worker thread. What a slot is called is kept in the database, by its id.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.sqlite import insert

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import kdf, keyfile, keypair, os_keyring, recovery_code, sheets
from checkin_desktop.vault.keyfile import KeyFile, Slot, SlotType
from checkin_desktop.vault.keypair import CancelCheck
from checkin_desktop.vault.keys import Purpose, subkey, wipe
from checkin_desktop.vault.opened import VaultSession
from checkin_desktop.vault.os_keyring import KeyringState
from checkin_desktop.vault.tables import KeySlotRow, MetaRow


@dataclass(frozen=True, slots=True)
class Secret:
    """What proves the right to change keys: a passphrase, a recovery code, or that a code opened this session.

    Its repr shows none of them.
    """

    passphrase: str | None = None
    code: str | None = None
    recovered: bool = False

    def __repr__(self) -> str:
        return "Secret()"


@dataclass(frozen=True, slots=True)
class SlotFacts:
    """One way to open the vault. `label` is what the person called it; `added_at` is UTC, None if not known."""

    slot_id: bytes
    is_keyring: bool
    label: str
    added_at: datetime | None


@dataclass(frozen=True, slots=True)
class KeyChange:
    """A change that was made. `second_copy_pending`: one copy of the key file is old until the next unlock.

    `entry_left`: the keyring of this computer may still hold an entry for this vault; it opens nothing any more.
    """

    slot_id: bytes
    second_copy_pending: bool
    entry_left: bool = False


@dataclass(slots=True)
class Proof:
    """What a secret gave: the seed (wiped afterwards), the genuine key file, and the slot's place in it."""

    seed: bytearray
    file: KeyFile | None
    place: int | None


def verify_passphrase(session: VaultSession, passphrase: str, *, cancelled: CancelCheck = lambda: False) -> bool:
    """Whether the passphrase opens this vault. Raises as unlocking does, except for WRONG_PASSPHRASE."""
    try:
        with proven(session, Secret(passphrase=passphrase), cancelled):
            return True
    except AppError as failure:
        if failure.code in (ErrorCode.WRONG_PASSPHRASE, ErrorCode.PASSPHRASE_EMPTY, ErrorCode.PASSPHRASE_UNUSABLE):
            return False
        raise


def show_code(session: VaultSession, passphrase: str) -> tuple[str, int]:
    """The recovery code and the number of its sheet. Raises WRONG_PASSPHRASE and as unlocking does."""
    with proven(session, Secret(passphrase=passphrase)) as proof:
        return recovery_code.encode(proof.seed), proof.file.sheet_no if proof.file else 1


def list_slots(session: VaultSession) -> tuple[SlotFacts, ...]:
    """Every slot in use, in the order of the key file. Empty when both key files are lost. Raises as `read` does."""
    file = newest_genuine(session)
    with session.read() as rows:
        known = {row.slot_id: row for row in rows.scalars(select(KeySlotRow))}
    facts = []
    for slot in file.slots if file else ():
        if not slot.is_empty:
            row = known.get(slot.slot_id)
            keyring = slot.type == SlotType.KEYRING
            facts.append(SlotFacts(slot.slot_id, keyring, row.label if row else "", row.added_at if row else None))
    return tuple(facts)


def add_passphrase(
    session: VaultSession,
    secret: Secret,
    passphrase: str,
    *,
    label: str = "",
    profile: kdf.KdfProfile | None = None,
) -> KeyChange:
    """Add a way to open the vault; the others stay. Also writes new key files when both are lost.

    Raises NO_FREE_SLOT as INVALID, LOCKED (no code opened this session, or it has served), WRONG_PASSPHRASE,
    CODE_TYPO, CODE_OTHER_VAULT, PASSPHRASE_EMPTY,
    PASSPHRASE_UNUSABLE, NOT_ENOUGH_MEMORY, DISK_FULL, WRITE_FAILED, VAULT_READ_ONLY; nothing is changed then.
    """
    with proven(session, secret) as proof:
        place = proof.file.free_slot() if proof.file else 0
        if place is None:
            raise AppError(ErrorCode.INVALID, count=1)
        slot = _wrapped(session, proof, passphrase, profile)
        slot_id = Slot.parse(slot).slot_id
        pending = write_slots(session, proof, {place: slot}, added=(slot_id, label))
    if secret.recovered:
        session.forget_recovered_seed()
    return KeyChange(slot_id, pending)


def change_passphrase(
    session: VaultSession,
    old: str,
    new: str,
    *,
    profile: kdf.KdfProfile | None = None,
    keep_keyring: bool = False,
) -> KeyChange:
    """Replace the passphrase that `old` is. Keyring slots go unless they are kept. Raises as `add_passphrase` does.

    Copies made before still open with the old passphrase.
    """
    with proven(session, Secret(passphrase=old)) as proof:
        assert proof.file is not None
        assert proof.place is not None
        dropped = {
            place: slot.slot_id
            for place, slot in enumerate(proof.file.slots)
            if slot.type == SlotType.KEYRING and not keep_keyring
        }
        # It stays the same way in, so it keeps its id, and with it the row that names it.
        slot_id = proof.file.slots[proof.place].slot_id
        slot = _wrapped(session, proof, new, profile, slot_id)
        changed = {place: keyfile.empty_slot() for place in dropped} | {proof.place: slot}
        pending = write_slots(session, proof, changed, gone=tuple(dropped.values()))
        # Only now: a keyring that keeps its caller waiting must not stand between a person and the new passphrase.
        left = bool(dropped) and os_keyring.forget(session.vault_id, quiet=True) is not KeyringState.AVAILABLE
        return KeyChange(slot_id, pending, left)


def remove_slot(session: VaultSession, secret: Secret, slot_id: bytes) -> KeyChange:
    """Take away one way to open the vault. Whoever opened it may keep its key: only a new vault key cures that.

    Raises NO_SUCH_RECORD, INVALID for the last slot, KEYRING_NOT_ALONE for the last passphrase beside a keyring slot,
    and as `add_passphrase` does.
    """
    with proven(session, secret) as proof:
        used = {place: slot for place, slot in enumerate(proof.file.slots if proof.file else ()) if not slot.is_empty}
        place = next((place for place, slot in used.items() if slot.slot_id == slot_id), None)
        if place is None:
            raise AppError(ErrorCode.NO_SUCH_RECORD)
        if len(used) == 1:
            raise AppError(ErrorCode.INVALID, count=1)
        pending = write_slots(session, proof, {place: keyfile.empty_slot()}, gone=(slot_id,))
        return KeyChange(slot_id, pending)


def strengthen(session: VaultSession, passphrase: str, floor: kdf.KdfProfile) -> bool:
    """Wrap the slot of this passphrase anew if its key derivation is below the floor. Returns whether it was.

    A failure to write leaves the old slot, which still opens.
    """
    file = session.key_file
    if file is None or not any(
        slot.type == SlotType.PASSPHRASE and slot.profile.is_weaker_than(floor) for slot in file.slots
    ):
        return False
    try:
        with proven(session, Secret(passphrase=passphrase)) as proof:
            assert proof.file is not None
            assert proof.place is not None
            old = proof.file.slots[proof.place]
            if not old.profile.is_weaker_than(floor):
                return False
            slot = keypair.new_slot(
                proof.seed,
                passphrase,
                floor,
                vault_id=session.vault_id,
                now=session.clock.now(),
                slot_id=old.slot_id,
            )
            write_slots(session, proof, {proof.place: slot})
            return True
    except AppError:
        return False


def rename_slot(session: VaultSession, slot_id: bytes, label: str) -> None:
    """Call a way to open the vault something else. Raises NO_SUCH_RECORD and as a transaction does."""
    if all(facts.slot_id != slot_id for facts in list_slots(session)):
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    with session.begin() as rows:
        row = rows.get(KeySlotRow, slot_id)
        if row is None:
            rows.add(KeySlotRow(slot_id=slot_id, label=label, added_at=session.clock.now()))
        else:
            row.label = label


def check_code(session: VaultSession, code: str) -> int:
    """Prove a typed recovery code against the key file's MAC or, without a key file, the key of the open database.

    Returns the number of its sheet. Raises CODE_TYPO(group, sure), CODE_OTHER_VAULT, VAULT_NEWER.
    """
    with proven(session, Secret(code=code)) as proof:
        return proof.file.sheet_no if proof.file else 1


def _wrapped(
    session: VaultSession,
    proof: Proof,
    passphrase: str,
    profile: kdf.KdfProfile | None,
    slot_id: bytes | None = None,
) -> bytes:
    return keypair.new_slot(
        proof.seed,
        passphrase,
        profile or kdf.calibrate(),
        vault_id=session.vault_id,
        now=session.clock.now(),
        slot_id=slot_id,
    )


def write_slots(
    session: VaultSession,
    proof: Proof,
    slots: Mapping[int, bytes],
    *,
    gone: tuple[bytes, ...] = (),
    added: tuple[bytes, str] | None = None,
) -> bool:
    """Write the next generation of both key files; returns whether the second copy is pending.

    `gone` slots lose their label, the `added` one (id, label) gets it. Raises KEYRING_NOT_ALONE instead of writing a
    key file that only the keyring of a computer opens: what such a keyring holds can be gone any day.
    """
    session.require_writable()
    mac_key, now = session.key(Purpose.KEY_FILE_MAC), session.clock.now()
    with session.read() as rows:
        above = rows.execute(select(MetaRow.keyfile_generation)).scalar_one()
        sheet_no = sheets.known_number(rows)
    if proof.file is None:
        file = keyfile.build(
            vault_id=session.vault_id,
            mac_key=mac_key,
            slots=slots,
            now=now,
            generation=above + 1,
            sheet_no=sheet_no,
        )
    else:
        file = keyfile.rewrite(proof.file, mac_key=mac_key, slots=slots, now=now, above=above)
    types = {slot.type for slot in file.slots}
    if SlotType.KEYRING in types and SlotType.PASSPHRASE not in types:
        raise AppError(ErrorCode.KEYRING_NOT_ALONE)
    pending = keypair.write_both(session.current, file)
    session.key_file = file
    # The change is done and durable: a label that could not be kept must not make it look undone. The generation in
    # the database only lets an older pair of key files be noticed.
    with contextlib.suppress(AppError), session.begin() as rows:
        rows.execute(update(MetaRow).values(keyfile_generation=file.generation))
        if gone:
            rows.execute(delete(KeySlotRow).where(KeySlotRow.slot_id.in_(gone)))
        if added is not None:
            slot_id, label = added
            values = {"slot_id": slot_id, "label": label, "added_at": now}
            rows.execute(insert(KeySlotRow).values(values).on_conflict_do_nothing())
    return pending


@contextlib.contextmanager
def proven(session: VaultSession, secret: Secret, cancelled: CancelCheck = lambda: False) -> Iterator[Proof]:
    """The seed behind a secret, wiped afterwards."""
    copies = keypair.read_copies(session.current)
    if secret.code is not None or secret.recovered:
        seed = recovery_code.decode(secret.code) if secret.code is not None else bytearray(session.recovered_seed)
        if not seed:
            raise AppError(ErrorCode.LOCKED)
        proof = Proof(seed, keypair.find_genuine(copies, seed), None)
    else:
        unlocked = keypair.unlock_with_passphrase(copies, secret.passphrase or "", cancelled)
        proof = Proof(unlocked.seed, unlocked.file, unlocked.place)
    try:
        key = subkey(proof.seed, Purpose.DATABASE)
        same = key == session.key(Purpose.DATABASE)
        wipe(key)
        if not same:
            raise AppError(ErrorCode.CODE_OTHER_VAULT if proof.place is None else ErrorCode.KEY_FILE_ALTERED)
        yield proof
    finally:
        wipe(proof.seed)


def newest_genuine(session: VaultSession) -> KeyFile | None:
    """The key file in force, judged by its MAC; None when both copies are lost. Raises VAULT_NEWER."""
    key = session.key(Purpose.KEY_FILE_MAC)
    genuine = [copy.file for copy in keypair.read_copies(session.current) if copy.file and copy.file.is_genuine(key)]
    return max(genuine, key=lambda file: file.generation, default=None)
