"""What the disk did not take, sealed so that it can wait in memory while the vault is locked.

A sealed draft is a random 12-byte nonce and the AES-256-GCM ciphertext under the vault's draft key; the vault's id is
authenticated with it. It never leaves this process.
"""

from __future__ import annotations

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from checkin_desktop.vault.keys import Purpose, wipe
from checkin_desktop.vault.session import VaultSession

_NONCE_BYTES = 12
_ABOUT = b"civ1 draft"


def seal(session: VaultSession, plain: bytearray) -> bytes:
    """Seal `plain` and overwrite it with zeros. Raises LOCKED when the vault is closed."""
    try:
        nonce = secrets.token_bytes(_NONCE_BYTES)
        cipher = AESGCM(bytes(session.key(Purpose.DRAFT)))
        return nonce + cipher.encrypt(nonce, plain, _ABOUT + session.vault_id)
    finally:
        wipe(plain)


def unseal(session: VaultSession, sealed: bytes) -> bytes | None:
    """What was sealed; None when it is of another vault. Raises LOCKED when the vault is closed."""
    cipher = AESGCM(bytes(session.key(Purpose.DRAFT)))
    try:
        return cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], _ABOUT + session.vault_id)
    except InvalidTag:
        return None
