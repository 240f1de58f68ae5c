"""The seed and the keys that come from it. All of them are wiped as far as Python allows."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from enum import StrEnum

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

SEED_BYTES = 16
KEY_BYTES = 32
_NO_SALT = bytes(32)
_ZEROS = bytes(64 * 1024)  # fresh memory for as many zeros would cost more than writing them


class Purpose(StrEnum):
    """What a subkey is for. The value is part of the format."""

    DATABASE = "db"
    KEY_FILE_MAC = "keyfile-mac"
    FILES = "files"
    BACKUP = "backup"
    DRAFT = "draft"
    STATE = "state"


def hkdf(ikm: bytes | bytearray, salt: bytes, info: bytes) -> bytearray:
    """32 bytes of HKDF-SHA256 (RFC 5869). The caller wipes them."""
    return bytearray(HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=info).derive(bytes(ikm)))


def subkey(seed: bytes | bytearray, purpose: Purpose) -> bytearray:
    """The key for one purpose."""
    if len(seed) != SEED_BYTES:
        raise ValueError("a seed has 16 bytes")
    return hkdf(seed, _NO_SALT, b"civ1/" + purpose.value.encode("ascii"))


def new_seed() -> bytearray:
    """A fresh root of all keys: 128 random bits."""
    return bytearray(secrets.token_bytes(SEED_BYTES))


def wipe(*buffers: bytearray) -> None:
    """Overwrite key material with zeros."""
    for buffer in buffers:
        view = memoryview(buffer)
        for start in range(0, len(view), len(_ZEROS)):
            part = view[start : start + len(_ZEROS)]
            part[:] = _ZEROS[: len(part)]


def mac(key: bytes | bytearray, data: bytes | bytearray | memoryview) -> bytes:
    """HMAC-SHA256."""
    return hmac.new(key, data, hashlib.sha256).digest()


class KeyRing:
    """Every subkey of one open vault. The seed itself is not kept."""

    def __init__(self, seed: bytes | bytearray) -> None:
        self._keys = {purpose: subkey(seed, purpose) for purpose in Purpose}

    def __getitem__(self, purpose: Purpose) -> bytearray:
        """The key itself, not a copy: it turns to zeros when the ring is wiped."""
        return self._keys[purpose]

    def wipe(self) -> None:
        """Overwrite all keys. The ring is useless afterwards."""
        wipe(*self._keys.values())
