"""The container of the integrity seal: an X.509 certificate and a CMS signature, written byte for byte by one rule.

A reader of PDFs takes the signature out of a hexadecimal text of a fixed size. Much in such a container is covered by
no signature: the order of things, zeros behind it, the case of its digits. Therefore everything in it follows from
four values, `Parts`: the public key, the hash of the document, and two signatures. `read` takes them out, and whoever
checks writes the container anew with `field` and compares every byte.

The certificate names nobody. Its number is made from the key; it is valid from 2000 to the end of the year 9999, which
says nothing about when anything was made. The container claims no time.

Sources: RFC 5280 (certificates), RFC 5652 (CMS), RFC 5035 (signing certificate v2), RFC 5480 and RFC 5758 (elliptic
curves), ISO 32000-1, 12.8.3.3 (adbe.pkcs7.detached).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from checkin_desktop.domain import der

NAME: Final = "Integrity seal: not proof of who, nor of when"
FIELD_BYTES: Final = 2048
"""Bytes of the container with the zeros behind it; twice as many digits stand in the PDF."""

ORDER: Final = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
"""The order of the group of P-256 (FIPS 186-5; SEC 2)."""

HALF_BYTES: Final = 32
SIGNATURE_BYTES: Final = 2 * HALF_BYTES
_POINT_BYTES: Final = 65
_UNCOMPRESSED: Final = b"\x04"

_SHA256: Final = der.sequence(der.oid("2.16.840.1.101.3.4.2.1"))
_ECDSA_SHA256: Final = der.sequence(der.oid("1.2.840.10045.4.3.2"))
_P256_KEY: Final = der.sequence(der.oid("1.2.840.10045.2.1"), der.oid("1.2.840.10045.3.1.7"))
_SUBJECT: Final = der.sequence(
    der.set_of(der.sequence(der.oid("2.5.4.3"), der.wrap(der.UTF8, NAME.encode("ascii")))),
)
_VALID: Final = der.sequence(
    der.wrap(der.UTC_TIME, b"000101000000Z"), der.wrap(der.GENERALIZED_TIME, b"99991231235959Z")
)
_DATA: Final = der.oid("1.2.840.113549.1.7.1")
_SIGNED_DATA: Final = der.oid("1.2.840.113549.1.7.2")
_CONTENT_TYPE: Final = der.oid("1.2.840.113549.1.9.3")
_MESSAGE_DIGEST: Final = der.oid("1.2.840.113549.1.9.4")
_SIGNING_CERTIFICATE: Final = der.oid("1.2.840.113549.1.9.16.2.47")
_EXPLICIT: Final = 0xA0
_DIGITAL_SIGNATURE: Final = der.sequence(
    der.oid("2.5.29.15"),
    der.wrap(der.BOOLEAN, b"\xff"),
    der.octets(der.wrap(der.BIT_STRING, b"\x07\x80")),
)

Sign = Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class Parts:
    """What a container is made from. Signatures are r and s, 32 bytes each; `digest` is of everything but itself."""

    public_key: bytes
    certificate_signature: bytes
    digest: bytes
    signature: bytes


def fingerprint(public_key: bytes) -> str:
    """SHA-256 of a key's SubjectPublicKeyInfo in DER, in lower-case hex."""
    return hashlib.sha256(public_key).hexdigest()


def in_groups(fingerprint: str) -> str:
    """A fingerprint as people compare it: groups of four upper-case letters and digits."""
    text = fingerprint.upper()
    return " ".join(text[place : place + 4] for place in range(0, len(text), 4))


def public_key(point: bytes) -> bytes:
    """SubjectPublicKeyInfo of an uncompressed point of P-256."""
    return der.sequence(_P256_KEY, der.wrap(der.BIT_STRING, b"\0", point))


def is_public_key(data: bytes) -> bool:
    """Whether this is the SubjectPublicKeyInfo of a P-256 key in its only form; the point itself is not checked."""
    point = data[-_POINT_BYTES:]
    return point.startswith(_UNCOMPRESSED) and data == public_key(point)


def certificate_body(key: bytes) -> bytes:
    """What the key signs in its own certificate (TBSCertificate)."""
    return der.sequence(
        der.wrap(_EXPLICIT, der.integer(2)),
        _serial(key),
        _ECDSA_SHA256,
        _SUBJECT,
        _VALID,
        _SUBJECT,
        key,
        der.wrap(_EXPLICIT | 3, der.sequence(_DIGITAL_SIGNATURE)),
    )


def certificate(key: bytes, signature: bytes) -> bytes:
    """The whole certificate."""
    return der.sequence(certificate_body(key), _ECDSA_SHA256, der.wrap(der.BIT_STRING, b"\0", ecdsa_value(signature)))


def signed_attributes(parts: Parts) -> bytes:
    """What the key signs of a document, as the SET that is hashed: its kind, its hash, and whose certificate."""
    made = certificate(parts.public_key, parts.certificate_signature)
    issuer = der.sequence(der.wrap(0xA4, _SUBJECT))
    identified = der.sequence(
        der.octets(hashlib.sha256(made).digest()), der.sequence(issuer, _serial(parts.public_key))
    )
    return der.set_of(
        der.sequence(_CONTENT_TYPE, der.set_of(_DATA)),
        der.sequence(_MESSAGE_DIGEST, der.set_of(der.octets(parts.digest))),
        der.sequence(_SIGNING_CERTIFICATE, der.set_of(der.sequence(der.sequence(identified)))),
    )


def container(parts: Parts) -> bytes:
    """The CMS signature: one signer, detached, with its certificate."""
    attributes = signed_attributes(parts)
    signer = der.sequence(
        der.integer(1),
        der.sequence(_SUBJECT, _serial(parts.public_key)),
        _SHA256,
        der.wrap(_EXPLICIT, der.read_one(attributes, der.SET)),
        _ECDSA_SHA256,
        der.octets(ecdsa_value(parts.signature)),
    )
    signed = der.sequence(
        der.integer(1),
        der.set_of(_SHA256),
        der.sequence(_DATA),
        der.wrap(_EXPLICIT, certificate(parts.public_key, parts.certificate_signature)),
        der.set_of(signer),
    )
    return der.sequence(_SIGNED_DATA, der.wrap(_EXPLICIT, signed))


def field(parts: Parts) -> bytes:
    """The container as it stands in the PDF: lower-case hex digits, zeros up to the fixed size, without brackets."""
    return container(parts).ljust(FIELD_BYTES, b"\0").hex().encode("ascii")


def read(data: bytes) -> Parts:
    """The parts of a container with zeros behind it; whoever checks writes them anew and compares. Raises BadDer."""
    try:
        return _read(data)
    except (ValueError, IndexError):
        raise der.BadDer("container") from None


def _read(data: bytes) -> Parts:
    whole = der.read(_first(data))[0]
    _, explicit = der.read(whole.content)
    signed = der.read(der.read_one(explicit.content, der.SEQUENCE))
    body, _, signature = der.read(der.read_one(signed[3].content, der.SEQUENCE))
    key = der.read(body.content)[6].encoded()
    signer = der.read(der.read_one(signed[4].content, der.SEQUENCE))
    digest = b""
    for attribute in der.read(signer[3].content):
        name, values = der.read(attribute.content)
        if name.encoded() == _MESSAGE_DIGEST:
            digest = der.read_one(values.content, der.OCTET_STRING)
    if not is_public_key(key) or len(digest) != hashlib.sha256().digest_size:
        raise der.BadDer("parts")
    return Parts(key, read_ecdsa_value(signature.content[1:]), digest, read_ecdsa_value(signer[5].content))


def ecdsa_value(signature: bytes) -> bytes:
    """Ecdsa-Sig-Value of r and s, 32 bytes each."""
    halves = signature[:HALF_BYTES], signature[HALF_BYTES:]
    return der.sequence(*(der.integer(int.from_bytes(half, "big")) for half in halves))


def read_ecdsa_value(data: bytes) -> bytes:
    """r and s, 32 bytes each. Raises BadDer, OverflowError for larger numbers."""
    first, second = der.read(der.read_one(data, der.SEQUENCE))
    return b"".join(_half(der.read_integer(piece)) for piece in (first, second))


def _half(number: int) -> bytes:
    if number >= ORDER:
        raise der.BadDer("signature")
    return number.to_bytes(HALF_BYTES, "big")


def is_low(signature: bytes) -> bool:
    """Whether both numbers are in range and s is the smaller of its two forms; either form would verify."""
    first, second = (int.from_bytes(half, "big") for half in (signature[:HALF_BYTES], signature[HALF_BYTES:]))
    return len(signature) == SIGNATURE_BYTES and 0 < first < ORDER and 0 < second <= ORDER // 2


def _serial(key: bytes) -> bytes:
    """Sixteen bytes of the key's fingerprint; the first bit is 0 and the second is 1: the size never varies."""
    number = int.from_bytes(hashlib.sha256(key).digest()[:16], "big")
    return der.integer(number & ~(1 << 127) | 1 << 126)


def _first(data: bytes) -> bytes:
    """The first value of `data`, whatever stands behind it."""
    if len(data) < 4 or data[:2] != b"\x30\x82":
        raise der.BadDer("container")
    return data[: 4 + int.from_bytes(data[2:4], "big")]
