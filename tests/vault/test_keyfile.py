"""The key file under every single-bit error, cut, transplanted and forged."""

from __future__ import annotations

import functools
import hashlib
import struct
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import kdf, keyfile
from checkin_desktop.vault.keyfile import SIZE, KeyFile, Slot, SlotKdf, SlotType
from checkin_desktop.vault.keys import Purpose, subkey
from tests.support.vaults import CHEAP

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
LATER = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Made:
    seed: bytes
    vault_id: bytes
    file: KeyFile
    material: bytes

    @property
    def mac_key(self) -> bytearray:
        return subkey(self.seed, Purpose.KEY_FILE_MAC)


def make(number: int = 1) -> Made:
    seed, vault_id, salt = bytes([number] * 16), bytes([number + 100] * 16), bytes([number + 50] * 32)
    material = bytes(kdf.derive(b"palabra", salt, CHEAP))
    slot = keyfile.seal_slot(seed, material, vault_id=vault_id, salt=salt, created=NOW, profile=CHEAP)
    mac_key = subkey(seed, Purpose.KEY_FILE_MAC)
    return Made(seed, vault_id, keyfile.build(vault_id=vault_id, mac_key=mac_key, slots={0: slot}, now=NOW), material)


def resealed(data: bytes | bytearray) -> bytes:
    """The same with a right SHA-256, as somebody who edits the file on purpose would leave it."""
    return bytes(data[:-32]) + hashlib.sha256(data[:-32]).digest()


@functools.cache
def _derive(password: bytes, salt: bytes) -> bytes:
    return bytes(kdf.derive(password, salt, CHEAP))


@functools.cache
def _open(slot: Slot, material: bytes, vault_id: bytes) -> bytes | None:
    seed = slot.open(material, vault_id)
    return None if seed is None else bytes(seed)


def outcome(data: bytes, password: bytes) -> str:
    """What becomes of a file: how parsing ended, or whether a slot opened and the MAC was right."""
    try:
        file = keyfile.parse(data)
    except AppError as failure:
        return failure.code.value
    altered = False
    for slot in file.slots:
        if slot.type == SlotType.PASSPHRASE and slot.kdf == SlotKdf.ARGON2ID and slot.profile.is_within_bounds():
            if slot.profile != CHEAP:
                continue  # would only take longer to fail: the parameters are in the associated data
            seed = _open(slot, _derive(password, slot.salt), file.vault_id)
            if seed is not None:
                if file.is_genuine(subkey(seed, Purpose.KEY_FILE_MAC)):
                    return "unlocked"
                altered = True
    return "altered" if altered else "wrong"


def test_an_untouched_file_unlocks() -> None:
    made = make()
    assert outcome(made.file.data, b"palabra") == "unlocked"
    assert outcome(made.file.data, b"otra") == "wrong"


def test_every_single_bit_error_is_told_from_a_wrong_passphrase() -> None:
    data = make().file.data
    counts: Counter[str] = Counter()
    for bit in range(SIZE * 8):
        flipped = bytearray(data)
        flipped[bit // 8] ^= 1 << bit % 8
        try:
            keyfile.parse(bytes(flipped))
            counts["parsed"] += 1
        except AppError as failure:
            counts[failure.code.value] += 1
    assert counts == {ErrorCode.NOT_A_VAULT: 64, ErrorCode.KEY_FILES_DAMAGED: 32_704}


def test_every_single_bit_forged_on_purpose_is_refused() -> None:
    data = make().file.data
    counts: Counter[str] = Counter()
    for bit in range((SIZE - 32) * 8):
        flipped = bytearray(data)
        flipped[bit // 8] ^= 1 << bit % 8
        counts[outcome(resealed(flipped), b"palabra")] += 1
    assert counts["unlocked"] == 0
    # In the slot, everything but created time and reserved bytes decides whether it opens at all.
    assert counts[ErrorCode.NOT_A_VAULT] == 64
    assert counts["altered"] > 30_000
    assert sum(counts.values()) == (SIZE - 32) * 8


@pytest.mark.parametrize("length", [*range(120), 127, 128, 2048, 4032, 4063, 4064, 4095])
def test_a_cut_file_is_damaged(length: int) -> None:
    data = make().file.data[:length]
    assert outcome(data, b"palabra") == (ErrorCode.NOT_A_VAULT if length < 8 else ErrorCode.KEY_FILES_DAMAGED)
    if length >= 40:
        assert outcome(resealed(data), b"palabra") != "unlocked"


def test_a_longer_file_is_damaged() -> None:
    data = make().file.data
    assert outcome(data + b"\0", b"palabra") == ErrorCode.KEY_FILES_DAMAGED
    assert outcome(resealed(data + bytes(100)), b"palabra") == ErrorCode.KEY_FILES_DAMAGED


@given(st.binary(max_size=5000))
def test_random_bytes_never_parse(data: bytes) -> None:
    for tried in (data, keyfile.MAGIC + data):
        with pytest.raises(AppError):
            keyfile.parse(tried)


def test_a_later_major_version_is_named_even_when_longer() -> None:
    data = bytearray(make().file.data + bytes(4096))
    struct.pack_into(">H", data, 8, 2)
    with pytest.raises(AppError) as failure:
        keyfile.parse(resealed(data))
    assert failure.value.code is ErrorCode.VAULT_NEWER


def test_a_later_minor_version_is_read_and_kept() -> None:
    made = make()
    data = bytearray(made.file.data)
    struct.pack_into(">H", data, 10, 9)
    data[100] = 77  # a reserved byte that a later version uses
    data[4032:4064] = keyfile.mac(made.mac_key, bytes(data[:4032]))
    newer = keyfile.parse(resealed(data))
    assert outcome(newer.data, b"palabra") == "unlocked"
    rewritten = keyfile.rewrite(newer, mac_key=made.mac_key, slots={}, now=LATER)
    assert rewritten.data[10:12] == b"\0\x09"
    assert rewritten.data[100] == 77


def test_version_zero_is_damaged() -> None:
    data = bytearray(make().file.data)
    struct.pack_into(">H", data, 8, 0)
    assert outcome(resealed(data), b"palabra") == ErrorCode.KEY_FILES_DAMAGED


def test_a_slot_of_another_vault_does_not_open() -> None:
    ours, theirs = make(1), make(2)
    data = bytearray(ours.file.data)
    data[128 + 192 : 128 + 384] = theirs.file.data[128 : 128 + 192]
    file = keyfile.parse(resealed(data))
    assert file.slots[1].open(theirs.material, ours.vault_id) is None
    assert file.slots[1].open(theirs.material, theirs.vault_id) == theirs.seed


def test_a_slot_with_a_foreign_seed_does_not_pass_the_mac() -> None:
    """Somebody who knows their own passphrase cannot put their own seed into another vault's key file."""
    ours, theirs = make(1), make(2)
    forged = keyfile.seal_slot(
        theirs.seed, theirs.material, vault_id=ours.vault_id, salt=bytes([52] * 32), created=NOW, profile=CHEAP
    )
    data = bytearray(ours.file.data)
    data[128 : 128 + 192] = forged
    assert outcome(resealed(data), b"palabra") == "altered"


def test_weakened_parameters_change_the_associated_data() -> None:
    made = make()
    data = bytearray(made.file.data)
    struct.pack_into(">I", data, 128 + 4, 2)
    slot = keyfile.parse(resealed(data)).slots[0]
    assert slot.profile.passes == 2
    assert slot.open(made.material, made.vault_id) is None


def test_a_slot_whose_tail_is_not_zero_does_not_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyfile, "_TAIL", b"\1" * 16)
    made = make()
    monkeypatch.undo()
    assert made.file.slots[0].open(made.material, made.vault_id) is None


def test_a_rewrite_keeps_places_unknown_slots_and_reserved_bytes() -> None:
    made = make()
    unknown = bytearray(192)
    unknown[0], unknown[150] = 9, 42
    data = bytearray(made.file.data)
    data[60] = 5
    data[3300] = 6
    data[128 + 192 * 7 : 128 + 192 * 8] = unknown
    data[4032:4064] = keyfile.mac(made.mac_key, bytes(data[:4032]))
    old = keyfile.parse(resealed(data))
    fresh = keyfile.seal_slot(
        made.seed, bytes(32), vault_id=made.vault_id, salt=bytes(32), created=LATER, slot_type=SlotType.KEYRING,
        kdf=SlotKdf.HKDF,
    )  # fmt: skip
    assert old.free_slot() == 1
    new = keyfile.rewrite(old, mac_key=made.mac_key, slots={1: fresh}, now=LATER)
    assert (new.generation, new.written) == (2, int(LATER.timestamp()))
    assert new.is_genuine(made.mac_key)
    assert (new.data[60], new.data[3300]) == (5, 6)
    assert new.slots[0].raw == made.file.slots[0].raw
    assert new.slots[1].open(bytes(32), made.vault_id) == made.seed
    assert new.slots[7].raw == bytes(unknown)
    assert [place for place, slot in enumerate(new.slots) if not slot.is_empty] == [0, 1, 7]
    assert keyfile.rewrite(old, mac_key=made.mac_key, slots={}, now=LATER, above=9).generation == 10


def test_a_full_key_file_has_no_free_slot() -> None:
    made = make()
    taken = dict.fromkeys(range(16), made.file.slots[0].raw)
    assert keyfile.rewrite(made.file, mac_key=made.mac_key, slots=taken, now=LATER).free_slot() is None


def test_malformed_input_of_our_own_is_a_programming_error() -> None:
    made = make()
    with pytest.raises(ValueError, match="192"):
        keyfile.rewrite(made.file, mac_key=made.mac_key, slots={16: bytes(192)}, now=NOW)
    with pytest.raises(ValueError, match="192"):
        keyfile.rewrite(made.file, mac_key=made.mac_key, slots={0: bytes(191)}, now=NOW)
    with pytest.raises(ValueError, match="seed"):
        keyfile.seal_slot(bytes(15), bytes(32), vault_id=bytes(16), salt=bytes(32), created=NOW)
    with pytest.raises(ValueError, match="vault id"):
        keyfile.build(vault_id=bytes(15), mac_key=made.mac_key, slots={}, now=NOW)


def test_two_slots_never_share_salt_or_nonce() -> None:
    slots = [
        Slot.parse(keyfile.seal_slot(bytes(16), bytes(32), vault_id=bytes(16), salt=bytes(32), created=NOW))
        for _ in range(50)
    ]
    assert len({slot.nonce for slot in slots}) == len({slot.slot_id for slot in slots}) == 50
