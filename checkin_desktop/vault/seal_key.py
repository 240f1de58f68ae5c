"""The key that seals reports: ECDSA on P-256, made in the vault, kept in it, and used in this process only.

Signatures are deterministic (RFC 6979) and in their low form, so that the same document always gets the same seal.
"""

from __future__ import annotations

from typing import Final, NoReturn

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from checkin_desktop.domain import seal_container
from checkin_desktop.domain.der import BadDer
from checkin_desktop.domain.seal_container import HALF_BYTES, ORDER

_SIGNING: Final = ec.ECDSA(hashes.SHA256(), deterministic_signing=True)
_CHECKING: Final = ec.ECDSA(hashes.SHA256())


class SealKey:
    """A private key. It cannot be pickled, so it never reaches another process, and shows nothing of itself."""

    def __init__(self, private_key: bytes | None = None) -> None:
        """A new key, or the one in these bytes (PKCS #8, DER). Raises ValueError for anything but a P-256 key."""
        key = (
            ec.generate_private_key(ec.SECP256R1())
            if private_key is None
            else serialization.load_der_private_key(private_key, None)
        )
        if not isinstance(key, ec.EllipticCurvePrivateKey) or not isinstance(key.curve, ec.SECP256R1):
            raise ValueError("not a P-256 key")
        self._key = key
        self.public_key = key.public_key().public_bytes(
            serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        self.fingerprint = seal_container.fingerprint(self.public_key)

    def __repr__(self) -> str:
        """Nothing that could end up in a log."""
        return "SealKey()"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or copied."""
        raise TypeError("a sealing key stays where it is")

    def stored(self) -> bytes:
        """PKCS #8 in DER, for the encrypted database only."""
        return self._key.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )

    def sign(self, data: bytes) -> bytes:
        """r and s, 32 bytes each, over SHA-256 of `data`."""
        signature = seal_container.read_ecdsa_value(self._key.sign(data, _SIGNING))
        second = int.from_bytes(signature[HALF_BYTES:], "big")
        if second > ORDER // 2:
            signature = signature[:HALF_BYTES] + (ORDER - second).to_bytes(HALF_BYTES, "big")
        return signature

    def parts(self, digest: bytes) -> seal_container.Parts:
        """What the container of a document with this SHA-256 is made from."""
        own = self.sign(seal_container.certificate_body(self.public_key))
        unsigned = seal_container.Parts(self.public_key, own, digest, b"")
        signature = self.sign(seal_container.signed_attributes(unsigned))
        return seal_container.Parts(self.public_key, own, digest, signature)


def verifies(public_key: bytes, signature: bytes, data: bytes) -> bool:
    """Whether r and s, 32 bytes each and in their low form, are this key's signature over SHA-256 of `data`."""
    if not seal_container.is_public_key(public_key) or not seal_container.is_low(signature):
        return False
    try:
        key = serialization.load_der_public_key(public_key)
        assert isinstance(key, ec.EllipticCurvePublicKey)
        key.verify(seal_container.ecdsa_value(signature), data, _CHECKING)
    except (InvalidSignature, ValueError, BadDer):
        return False
    return True


def is_sealed_by(parts: seal_container.Parts) -> bool:
    """Whether the key in `parts` made both of their signatures."""
    body = seal_container.certificate_body(parts.public_key)
    return verifies(parts.public_key, parts.certificate_signature, body) and verifies(
        parts.public_key, parts.signature, seal_container.signed_attributes(parts)
    )
