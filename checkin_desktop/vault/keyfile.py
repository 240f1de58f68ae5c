"""The key file: 4096 bytes, big-endian, that wrap the seed under up to sixteen slots.

    0     8     magic 89 43 49 56 0D 0A 1A 0A
    8     2+2   major = 1, minor = 0
    12    4     size = 4096
    16    16    vault_id
    32    8+8   generation (one more with each write), Unix time
    48    2     slot count = 16
    50    2     number of the recovery sheet; 52 to 127 are zero
    128   16*192 slots
    3200  832   zero
    4032  32    HMAC-SHA256 under the key-file key over [0:4032]
    4064  32    SHA-256 of [0:4064]: tells a damaged file from a wrong passphrase

    slot: u8 type (0 empty, 1 passphrase, 3 keyring), u8 flags, u16 kdf (1 HKDF, 2 Argon2id v1.3), u32 passes,
          u32 memory in KiB, u32 lanes, slot_id[16], salt[32], nonce[12], u32 48, wrapped[48], u64 created, 56 zero

Rules that every later version keeps: the magic, the major version at 8, and the SHA-256 of all preceding bytes at the
end. What is unsafe to ignore raises the major version. A rewrite keeps reserved bytes, slots of unknown type and the
place of each slot.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault.kdf import SALT_BYTES, KdfProfile
from checkin_desktop.vault.keys import SEED_BYTES, hkdf, mac, wipe

MAGIC = bytes.fromhex("894349560d0a1a0a")
MAJOR = 1
MINOR = 0
SIZE = 4096
VAULT_ID_BYTES = 16
SLOT_COUNT = 16
SLOT_ID_BYTES = 16
# The most that is read from a file that calls itself a key file; a later version may be longer.
MAX_READ_BYTES = 1024 * 1024

_HEADER = struct.Struct(">8sHHI16sQQHH")
_SLOTS_AT = 128
_SLOT_BYTES = 192
_MAC_AT = 4032
_SHA_AT = 4064
_SHA_BYTES = 32
_SLOT = struct.Struct(">BBHIII16s32s12sI48sQ56x")
_SLOT_AAD_BYTES = 64
_NONCE_BYTES = 12
_WRAPPED_BYTES = 48
# In the place of Argon2id's parameters where a slot has none.
NO_WORK = KdfProfile(passes=0, lanes=0, memory_kib=0)
_TAIL = bytes(16)
# Fixed for every minor version, so that a newer program may raise it without re-wrapping.
_AAD_VERSION = bytes.fromhex("00010000")


class SlotType(IntEnum):
    """What opens a slot."""

    EMPTY = 0
    PASSPHRASE = 1
    KEYRING = 3


class SlotKdf(IntEnum):
    """How the secret of a slot becomes key material."""

    HKDF = 1
    ARGON2ID = 2


@dataclass(frozen=True, slots=True)
class Slot:
    """One slot as it stands in the file. `raw` are its 192 bytes, `created` is Unix time."""

    raw: bytes
    type: int
    kdf: int
    profile: KdfProfile
    slot_id: bytes
    salt: bytes
    nonce: bytes
    wrapped: bytes
    created: int

    @classmethod
    def parse(cls, raw: bytes) -> Slot:
        """Read 192 bytes. Nothing is judged here."""
        kind, _flags, kdf, passes, memory, lanes, slot_id, salt, nonce, _length, wrapped, created = _SLOT.unpack(raw)
        return cls(raw, kind, kdf, KdfProfile(passes, lanes, memory), slot_id, salt, nonce, wrapped, created)

    @property
    def is_empty(self) -> bool:
        """Whether a new secret may be put here."""
        return self.type == SlotType.EMPTY

    def open(self, material: bytes | bytearray, vault_id: bytes) -> bytearray | None:
        """The seed, if `material` (Argon2id output or keyring secret) opens this slot. The caller wipes it."""
        kek = _slot_kek(material, vault_id, self.salt, self.type)
        try:
            plain = bytearray(AESGCM(bytes(kek)).decrypt(self.nonce, self.wrapped, _slot_aad(vault_id, self.raw)))
        except InvalidTag:
            return None
        finally:
            wipe(kek)
        if plain[SEED_BYTES:] != _TAIL:
            wipe(plain)
            return None
        seed = plain[:SEED_BYTES]
        wipe(plain)
        return seed


def seal_slot(
    seed: bytes | bytearray,
    material: bytes | bytearray,
    *,
    vault_id: bytes,
    salt: bytes,
    created: datetime,
    slot_type: SlotType = SlotType.PASSPHRASE,
    kdf: SlotKdf = SlotKdf.ARGON2ID,
    profile: KdfProfile = NO_WORK,
    slot_id: bytes | None = None,
    nonce: bytes | None = None,
) -> bytes:
    """The 192 bytes of a slot that `material` opens. Salt and nonce are fresh for every slot: the key is used once."""
    if len(seed) != SEED_BYTES or len(salt) != SALT_BYTES:
        raise ValueError("a seed has 16 bytes and a salt 32")
    identity = secrets.token_bytes(SLOT_ID_BYTES) if slot_id is None else slot_id
    once = secrets.token_bytes(_NONCE_BYTES) if nonce is None else nonce
    moment = int(created.timestamp())
    work = (profile.passes, profile.memory_kib, profile.lanes)
    front = _SLOT.pack(slot_type, 0, kdf, *work, identity, salt, once, _WRAPPED_BYTES, b"", moment)
    kek = _slot_kek(material, vault_id, salt, slot_type)
    try:
        wrapped = AESGCM(bytes(kek)).encrypt(once, bytes(seed) + _TAIL, _slot_aad(vault_id, front))
    finally:
        wipe(kek)
    return _SLOT.pack(slot_type, 0, kdf, *work, identity, salt, once, _WRAPPED_BYTES, wrapped, moment)


def _slot_kek(material: bytes | bytearray, vault_id: bytes, salt: bytes, slot_type: int) -> bytearray:
    return hkdf(material, vault_id + salt, b"civ1/slot-kek" + bytes([slot_type]))


def _slot_aad(vault_id: bytes, raw_slot: bytes) -> bytes:
    return b"civ1 slot" + MAGIC + _AAD_VERSION + vault_id + raw_slot[:_SLOT_AAD_BYTES]


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A key file whose SHA-256, version and size are right. Whether it is genuine only `is_genuine` tells."""

    data: bytes
    vault_id: bytes
    generation: int
    written: int
    sheet_no: int

    @property
    def slots(self) -> tuple[Slot, ...]:
        """All sixteen slots, in their places."""
        return tuple(
            Slot.parse(self.data[start : start + _SLOT_BYTES])
            for start in range(_SLOTS_AT, _SLOTS_AT + SLOT_COUNT * _SLOT_BYTES, _SLOT_BYTES)
        )

    def is_genuine(self, mac_key: bytes | bytearray) -> bool:
        """Whether the MAC is right."""
        return hmac.compare_digest(mac(mac_key, self.data[:_MAC_AT]), self.data[_MAC_AT:_SHA_AT])

    def free_slot(self) -> int | None:
        """The first empty place."""
        return next((place for place, slot in enumerate(self.slots) if slot.is_empty), None)


def parse(data: bytes) -> KeyFile:
    """Check magic, then SHA-256, then major version, then size; slots and MAC come later, with the secret.

    Raises NOT_A_VAULT (no magic), KEY_FILES_DAMAGED, VAULT_NEWER.
    """
    if data[: len(MAGIC)] != MAGIC:
        raise AppError(ErrorCode.NOT_A_VAULT)
    if len(data) < _HEADER.size + _SHA_BYTES:
        raise AppError(ErrorCode.KEY_FILES_DAMAGED)
    if not hmac.compare_digest(hashlib.sha256(data[:-_SHA_BYTES]).digest(), data[-_SHA_BYTES:]):
        raise AppError(ErrorCode.KEY_FILES_DAMAGED)
    _, major, _, size, vault_id, generation, written, slot_count, sheet_no = _HEADER.unpack_from(data)
    if major > MAJOR:
        raise AppError(ErrorCode.VAULT_NEWER, made_by="")
    if major != MAJOR or size != SIZE or len(data) != SIZE or slot_count != SLOT_COUNT:
        raise AppError(ErrorCode.KEY_FILES_DAMAGED)
    return KeyFile(data, vault_id, generation, written, sheet_no)


def build(
    *,
    vault_id: bytes,
    mac_key: bytes | bytearray,
    slots: Mapping[int, bytes],
    now: datetime,
    generation: int = 1,
    sheet_no: int = 1,
) -> KeyFile:
    """A new key file with `slots` at the given places."""
    if len(vault_id) != VAULT_ID_BYTES:
        raise ValueError("a vault id has 16 bytes")
    data = bytearray(SIZE)
    moment = int(now.timestamp())
    _HEADER.pack_into(data, 0, MAGIC, MAJOR, MINOR, SIZE, vault_id, generation, moment, SLOT_COUNT, sheet_no)
    return _sealed(data, slots, mac_key)


def rewrite(
    old: KeyFile,
    *,
    mac_key: bytes | bytearray,
    slots: Mapping[int, bytes],
    now: datetime,
    above: int = 0,
) -> KeyFile:
    """The next generation of `old`, higher than `above` too: given slots replaced, every other byte kept."""
    data = bytearray(old.data)
    struct.pack_into(">QQ", data, 32, max(old.generation, above) + 1, int(now.timestamp()))
    return _sealed(data, slots, mac_key)


def without_keyring(old: KeyFile, *, mac_key: bytes | bytearray, now: datetime) -> KeyFile:
    """`old`, or its next generation without the slots that a computer's keyring opens: for another computer."""
    emptied = {place: empty_slot() for place, slot in enumerate(old.slots) if slot.type == SlotType.KEYRING}
    return rewrite(old, mac_key=mac_key, slots=emptied, now=now) if emptied else old


def empty_slot() -> bytes:
    """The bytes of a slot that holds nothing."""
    return bytes(_SLOT_BYTES)


def _sealed(data: bytearray, slots: Mapping[int, bytes], mac_key: bytes | bytearray) -> KeyFile:
    for place, raw in slots.items():
        if not 0 <= place < SLOT_COUNT or len(raw) != _SLOT_BYTES:
            raise ValueError("a slot has 192 bytes and a place from 0 to 15")
        start = _SLOTS_AT + place * _SLOT_BYTES
        data[start : start + _SLOT_BYTES] = raw
    data[_MAC_AT:_SHA_AT] = mac(mac_key, bytes(data[:_MAC_AT]))
    data[_SHA_AT:] = hashlib.sha256(data[:_SHA_AT]).digest()
    return parse(bytes(data))
