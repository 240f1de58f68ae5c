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
from checkin_desktop.vault import kdf, keyfile, keypair, recovery_code
from checkin_desktop.vault.keyfile import KeyFile, Slot, SlotType
from checkin_desktop.vault.keypair import CancelCheck
from checkin_desktop.vault.keys import Purpose, subkey, wipe
from checkin_desktop.vault.opened import VaultSession
from checkin_desktop.vault.tables import KeySlotRow, MetaRow


@dataclass(frozen=True, slots=True)
class Secret:
    """What proves the right to change keys: a passphrase or a recovery code. Its repr shows neither."""

    passphrase: str | None = None
    code: str | None = None

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
    """A change that was made. `second_copy_pending`: one copy of the key file is old until the next unlock."""

    slot_id: bytes
    second_copy_pending: bool


@dataclass(slots=True)
class _Proven:
    seed: bytearray
    file: KeyFile | None
    place: int | None


def verify_passphrase(session: VaultSession, passphrase: str, *, cancelled: CancelCheck = lambda: False) -> bool:
    """Whether the passphrase opens this vault. Raises as unlocking does, except for WRONG_PASSPHRASE."""
    try:
        with _proven(session, Secret(passphrase=passphrase), cancelled):
            return True
    except AppError as failure:
        if failure.code in (ErrorCode.WRONG_PASSPHRASE, ErrorCode.PASSPHRASE_EMPTY, ErrorCode.PASSPHRASE_UNUSABLE):
            return False
        raise


def show_code(session: VaultSession, passphrase: str) -> tuple[str, int]:
    """The recovery code and the number of its sheet. Raises WRONG_PASSPHRASE and as unlocking does."""
    with _proven(session, Secret(passphrase=passphrase)) as proven:
        return recovery_code.encode(proven.seed), proven.file.sheet_no if proven.file else 1


def list_slots(session: VaultSession) -> tuple[SlotFacts, ...]:
    """Every slot in use, in the order of the key file. Empty when both key files are lost. Raises as `read` does."""
    file = _newest_genuine(session)
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

    Raises NO_FREE_SLOT as INVALID, WRONG_PASSPHRASE, CODE_TYPO, CODE_OTHER_VAULT, PASSPHRASE_EMPTY,
    PASSPHRASE_UNUSABLE, NOT_ENOUGH_MEMORY, DISK_FULL, WRITE_FAILED, VAULT_READ_ONLY; nothing is changed then.
    """
    with _proven(session, secret) as proven:
        place = proven.file.free_slot() if proven.file else 0
        if place is None:
            raise AppError(ErrorCode.INVALID, count=1)
        return _put_passphrase(session, proven, {}, place, passphrase, label, profile)


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
    with _proven(session, Secret(passphrase=old)) as proven:
        assert proven.file is not None
        assert proven.place is not None
        emptied = {
            place: keyfile.empty_slot()
            for place, slot in enumerate(proven.file.slots)
            if slot.type == SlotType.KEYRING and not keep_keyring
        }
        with session.read() as rows:
            known = rows.get(KeySlotRow, proven.file.slots[proven.place].slot_id)
        label = known.label if known else ""
        return _put_passphrase(session, proven, emptied, proven.place, new, label, profile)


def remove_slot(session: VaultSession, secret: Secret, slot_id: bytes) -> KeyChange:
    """Take away one way to open the vault. Whoever opened it may keep its key: only a new vault key cures that.

    Raises NO_SUCH_RECORD, INVALID for the last slot, and as `add_passphrase` does.
    """
    with _proven(session, secret) as proven:
        used = {
            place: slot for place, slot in enumerate(proven.file.slots if proven.file else ()) if not slot.is_empty
        }
        place = next((place for place, slot in used.items() if slot.slot_id == slot_id), None)
        if place is None:
            raise AppError(ErrorCode.NO_SUCH_RECORD)
        if len(used) == 1:
            raise AppError(ErrorCode.INVALID, count=1)
        pending = _write(session, proven, {place: keyfile.empty_slot()})
        _note_in_database(session, gone=slot_id)
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
        with _proven(session, Secret(passphrase=passphrase)) as proven:
            assert proven.file is not None
            assert proven.place is not None
            old = proven.file.slots[proven.place]
            if not old.profile.is_weaker_than(floor):
                return False
            slot = keypair.new_slot(
                proven.seed,
                passphrase,
                floor,
                vault_id=session.vault_id,
                now=session.clock.now(),
                slot_id=old.slot_id,
            )
            _write(session, proven, {proven.place: slot})
            return True
    except AppError:
        return False


def _put_passphrase(
    session: VaultSession,
    proven: _Proven,
    others: Mapping[int, bytes],
    place: int,
    passphrase: str,
    label: str,
    profile: kdf.KdfProfile | None,
) -> KeyChange:
    slot = keypair.new_slot(
        proven.seed,
        passphrase,
        profile or kdf.calibrate(),
        vault_id=session.vault_id,
        now=session.clock.now(),
    )
    gone = proven.file.slots[place].slot_id if proven.file else None
    pending = _write(session, proven, {**others, place: slot})
    slot_id = Slot.parse(slot).slot_id
    _note_in_database(session, gone=gone, added=slot_id, label=label)
    return KeyChange(slot_id, pending)


def _write(session: VaultSession, proven: _Proven, slots: Mapping[int, bytes]) -> bool:
    """Write the next generation of both key files; returns whether the second copy is pending."""
    mac_key, now = session.key(Purpose.KEY_FILE_MAC), session.clock.now()
    with session.read() as rows:
        above = rows.execute(select(MetaRow.keyfile_generation)).scalar_one()
    if proven.file is None:
        file = keyfile.build(vault_id=session.vault_id, mac_key=mac_key, slots=slots, now=now, generation=above + 1)
    else:
        file = keyfile.rewrite(proven.file, mac_key=mac_key, slots=slots, now=now, above=above)
    pending = keypair.write_both(session.current, file)
    session.key_file = file
    with contextlib.suppress(AppError), session.begin() as rows:
        # The key files decide; the number here only lets an older pair be noticed.
        rows.execute(update(MetaRow).values(keyfile_generation=file.generation))
    return pending


def _note_in_database(
    session: VaultSession, *, gone: bytes | None = None, added: bytes | None = None, label: str = ""
) -> None:
    # The change itself is done and durable; a label that could not be kept must not make it look undone.
    with contextlib.suppress(AppError), session.begin() as rows:
        if gone is not None:
            rows.execute(delete(KeySlotRow).where(KeySlotRow.slot_id == gone))
        if added is not None:
            values = {"slot_id": added, "label": label, "added_at": session.clock.now()}
            rows.execute(insert(KeySlotRow).values(values).on_conflict_do_nothing())


@contextlib.contextmanager
def _proven(session: VaultSession, secret: Secret, cancelled: CancelCheck = lambda: False) -> Iterator[_Proven]:
    """The seed behind a secret, wiped afterwards."""
    copies = keypair.read_copies(session.current)
    if secret.code is not None:
        seed = recovery_code.decode(secret.code)
        proven = _Proven(seed, keypair.find_genuine(copies, seed), None)
    else:
        unlocked = keypair.unlock_with_passphrase(copies, secret.passphrase or "", cancelled)
        proven = _Proven(unlocked.seed, unlocked.file, unlocked.place)
    try:
        key = subkey(proven.seed, Purpose.DATABASE)
        same = key == session.key(Purpose.DATABASE)
        wipe(key)
        if not same:
            raise AppError(ErrorCode.CODE_OTHER_VAULT if secret.code else ErrorCode.KEY_FILE_ALTERED)
        yield proven
    finally:
        wipe(proven.seed)


def _newest_genuine(session: VaultSession) -> KeyFile | None:
    key = session.key(Purpose.KEY_FILE_MAC)
    genuine = [copy.file for copy in keypair.read_copies(session.current) if copy.file and copy.file.is_genuine(key)]
    return max(genuine, key=lambda file: file.generation, default=None)
