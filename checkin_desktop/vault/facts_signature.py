"""Checks the signature of an update file (Ed25519, RFC 8032)."""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


def is_good(public_key: bytes, signature: bytes, signed: bytes) -> bool:
    """Whether the owner of `public_key` (32 bytes) signed exactly these bytes. Raises ValueError for another key."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, signed)
    except InvalidSignature:
        return False
    return True
