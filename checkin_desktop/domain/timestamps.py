"""Time stamps of an outside authority (RFC 3161) by file: what is asked, and what an answer says.

**Asked.** The digest in a request is the hash of an entry of the log, which is a SHA-256 already (`domain.canonical`):
nothing else leaves the folder, and a hash tells nothing of what it was made from. A request has no nonce. It is then
the same file for the same entry, byte for byte what `openssl ts -query -no_nonce -cert -digest HASH` writes, and
nothing is lost: an older answer for the same hash proves an even earlier moment.

**Answered.** `check_reply` reads the answer and compares everything that needs no key: that it was granted, that it is
about our hash, and that the signed attributes belong to what they sign. `vault.timestamp_signatures` then checks the
signature. Not part of anything shown, and so not covered by a signature: the authority's free text, certificates of
others, lists of withdrawn certificates, and unsigned attributes. Whether the authority can be trusted is not decided
here.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from checkin_desktop.domain import der
from checkin_desktop.domain.der import BadDer, Piece
from checkin_desktop.domain.der_reading import Fields, identifier, moment, number, one, parts, tagged
from checkin_desktop.domain.errors import AppError, ErrorCode

REQUEST_SUFFIX: Final = ".tsq"
REPLY_SUFFIX: Final = ".tsr"
MOST_REPLY_BYTES: Final = 256 * 1024
"""Real answers have one to ten thousand bytes."""

SHA256: Final = "2.16.840.1.101.3.4.2.1"
DIGESTS: Final = {SHA256: "sha256", "2.16.840.1.101.3.4.2.2": "sha384", "2.16.840.1.101.3.4.2.3": "sha512"}
"""Digests that a signature may be made over; older ones can be forged."""

_SHA1: Final = "1.3.14.3.2.26"
_CERTIFICATE_DIGESTS: Final = {**DIGESTS, _SHA1: "sha1"}
_SIGNED_DATA: Final = "1.2.840.113549.1.7.2"
_STAMP: Final = "1.2.840.113549.1.9.16.1.4"
_CONTENT_TYPE: Final = "1.2.840.113549.1.9.3"
_MESSAGE_DIGEST: Final = "1.2.840.113549.1.9.4"
_SIGNING_CERTIFICATE: Final = "1.2.840.113549.1.9.16.2.12"
_SIGNING_CERTIFICATE_V2: Final = "1.2.840.113549.1.9.16.2.47"
_GRANTED: Final = (0, 1)
_MOST_STATUS: Final = 5
_MOST_CERTIFICATES: Final = 16


@dataclass(frozen=True, slots=True)
class Token:
    """A granted time stamp whose signature is still to be checked.

    `stamped_at` is UTC. `serial` and `policy` are the authority's. `signed` are the bytes that `signature` is over;
    `digest` names their digest, `kind` the kind of signature as an object identifier. Which of `certificates` (DER)
    signed is told twice: by issuer and serial number or by key id, and by the digest of the whole certificate.
    """

    stamped_at: datetime
    imprint: bytes
    serial: int
    policy: str
    signed: bytes
    digest: str
    kind: str
    signature: bytes
    certificates: tuple[bytes, ...]
    certificate_digest: tuple[str, bytes]
    issuer: bytes
    issuer_serial: int
    key_id: bytes


@dataclass(frozen=True, slots=True)
class Stamp:
    """A time stamp that was checked: the authority says that the hash existed at `stamped_at` (UTC).

    `authority` is the name in the certificate that signed, `serial` and `policy` are the authority's. `trusted` is
    None unless certificates to start from were given: then, whether the signer's leads to one of them.
    """

    stamped_at: datetime
    authority: str
    serial: int
    policy: str
    trusted: bool | None = None


def request(chain_hash: str) -> bytes:
    """The 59 bytes of a TimeStampReq for a SHA-256 in hex, asking for the certificate, without a nonce.

    Raises ValueError for anything but 64 hex digits.
    """
    digest = bytes.fromhex(chain_hash)
    if len(digest) != hashlib.sha256().digest_size:
        raise ValueError("not a SHA-256")
    algorithm = der.sequence(der.oid(SHA256), der.wrap(der.NULL))
    imprint = der.sequence(algorithm, der.octets(digest))
    return der.sequence(der.integer(1), imprint, der.wrap(der.BOOLEAN, b"\xff"))


def imprint_of(reply: bytes) -> str:
    """The SHA-256 that an answer is about, in hex. Raises as `check_reply`, but not for another hash."""
    return _token(reply).imprint.hex()


def check_reply(reply: bytes, chain_hash: str) -> Token:
    """What an answer says about a hash, as far as that needs no key.

    Raises TIMESTAMP_NOT_A_REPLY, TIMESTAMP_REJECTED, TIMESTAMP_OTHER_HASH, TIMESTAMP_NO_CERTIFICATE (it names or
    brings none), TIMESTAMP_UNKNOWN_KIND, TIMESTAMP_BAD_SIGNATURE (the signed attributes are about something else).
    """
    token = _token(reply)
    if token.imprint.hex() != chain_hash:
        raise AppError(ErrorCode.TIMESTAMP_OTHER_HASH)
    return token


def _token(reply: bytes) -> Token:
    if len(reply) > MOST_REPLY_BYTES:
        raise AppError(ErrorCode.TIMESTAMP_NOT_A_REPLY)
    try:
        return _read(reply)
    except BadDer:
        raise AppError(ErrorCode.TIMESTAMP_NOT_A_REPLY) from None


def _read(reply: bytes) -> Token:
    fields = Fields(one(reply, der.SEQUENCE))
    status = number(Fields(fields.take(der.SEQUENCE)).take(der.INTEGER))
    if not 0 <= status <= _MOST_STATUS:
        raise BadDer("shape")
    if status not in _GRANTED:
        raise AppError(ErrorCode.TIMESTAMP_REJECTED)
    content = Fields(fields.take(der.SEQUENCE))
    fields.end()
    if identifier(content.take(der.OID)) != _SIGNED_DATA:
        raise BadDer("shape")
    signed_data = one(content.take(tagged(0)).content, der.SEQUENCE)
    content.end()
    return _signed_data(signed_data)


def _signed_data(value: Piece) -> Token:
    fields = Fields(value)
    if number(fields.take(der.INTEGER)) != 3:  # RFC 5652, 5.1: the version that holds anything but plain data
        raise BadDer("shape")
    listed = {_algorithm(item) for item in parts(fields.take(der.SET))}
    inside = Fields(fields.take(der.SEQUENCE))
    if identifier(inside.take(der.OID)) != _STAMP:
        raise BadDer("shape")
    info = one(inside.take(tagged(0)).content, der.OCTET_STRING).content
    inside.end()
    bag = fields.maybe(tagged(0))
    fields.maybe(tagged(1))
    signers = parts(fields.take(der.SET))
    fields.end()
    if len(signers) != 1:  # RFC 3161, 2.4.2: the authority signs alone
        raise BadDer("shape")
    certificates = tuple(item.encoded() for item in parts(bag) if item.tag == der.SEQUENCE) if bag else ()
    if not certificates:
        raise AppError(ErrorCode.TIMESTAMP_NO_CERTIFICATE)
    return _with_signer(info, certificates[:_MOST_CERTIFICATES], signers[0], listed)


def _with_signer(info: bytes, certificates: tuple[bytes, ...], signer: Piece, listed: set[str]) -> Token:
    fields = Fields(signer)
    version = number(fields.take(der.INTEGER))
    named, key_id = fields.maybe(der.SEQUENCE), None
    if named is None:
        key_id = fields.take(tagged(0, constructed=False))
    if version != (1 if key_id is None else 3):
        raise BadDer("shape")
    digest_name = _algorithm(fields.take(der.SEQUENCE))
    if digest_name not in listed:
        raise BadDer("shape")
    digest = DIGESTS.get(digest_name)
    attributes = fields.take(tagged(0))
    kind = _algorithm(fields.take(der.SEQUENCE))
    signature = fields.take(der.OCTET_STRING).content
    fields.maybe(tagged(1))
    fields.end()
    if digest is None:
        raise AppError(ErrorCode.TIMESTAMP_UNKNOWN_KIND)
    issuer, issuer_serial = b"", 0
    if named is not None:
        names = Fields(named)
        issuer, issuer_serial = names.take(der.SEQUENCE).encoded(), number(names.take(der.INTEGER))
        names.end()
    known = _attributes(attributes)
    if identifier(known[_CONTENT_TYPE]) != _STAMP:
        raise BadDer("shape")
    if known[_MESSAGE_DIGEST].content != hashlib.new(digest, info).digest():
        raise AppError(ErrorCode.TIMESTAMP_BAD_SIGNATURE)
    stamped_at, imprint, serial, policy = _info(info)
    return Token(
        stamped_at=stamped_at,
        imprint=imprint,
        serial=serial,
        policy=policy,
        # Signed is the set under its own tag; in the message it stands under [0] (RFC 5652, 5.4).
        signed=der.wrap(der.SET, attributes.content),
        digest=digest,
        kind=kind,
        signature=signature,
        certificates=certificates,
        certificate_digest=_certificate_digest(known),
        issuer=issuer,
        issuer_serial=issuer_serial,
        key_id=key_id.content if key_id is not None else b"",
    )


def _algorithm(value: Piece) -> str:
    """The name of an algorithm. Those that are known here have no parameters, or a NULL in their place."""
    fields = Fields(value)
    name = identifier(fields.take(der.OID))
    empty = fields.maybe(der.NULL)
    if empty is not None and empty.content:
        raise BadDer("shape")
    fields.maybe(der.SEQUENCE)
    fields.end()
    return name


def _attributes(value: Piece) -> dict[str, Piece]:
    """The attributes that are needed; each may be there once, with one value."""
    found: dict[str, Piece] = {}
    for item in parts(value):
        fields = Fields(item)
        name, values = identifier(fields.take(der.OID)), parts(fields.take(der.SET))
        fields.end()
        if name in found or len(values) != 1:
            raise BadDer("shape")
        found[name] = values[0]
    if _CONTENT_TYPE not in found or _MESSAGE_DIGEST not in found:
        raise BadDer("shape")
    return found


def _certificate_digest(attributes: dict[str, Piece]) -> tuple[str, bytes]:
    """How the answer names the certificate that signed: by the digest of all of it (RFC 2634, 5.4; RFC 5816)."""
    newer, older = attributes.get(_SIGNING_CERTIFICATE_V2), attributes.get(_SIGNING_CERTIFICATE)
    attribute = newer or older
    if attribute is None:
        raise AppError(ErrorCode.TIMESTAMP_NO_CERTIFICATE)
    first = Fields(Fields(Fields(attribute).take(der.SEQUENCE)).take(der.SEQUENCE))
    algorithm = first.maybe(der.SEQUENCE) if newer else None
    name = _algorithm(algorithm) if algorithm else (SHA256 if newer else _SHA1)
    digest = _CERTIFICATE_DIGESTS.get(name)
    if digest is None:
        raise AppError(ErrorCode.TIMESTAMP_UNKNOWN_KIND)
    return digest, first.take(der.OCTET_STRING).content


def _info(data: bytes) -> tuple[datetime, bytes, int, str]:
    """Moment, imprint, serial number and policy of a TSTInfo (RFC 3161, 2.4.2)."""
    fields = Fields(one(data, der.SEQUENCE))
    if number(fields.take(der.INTEGER)) != 1:
        raise BadDer("shape")
    policy = identifier(fields.take(der.OID))
    imprint = Fields(fields.take(der.SEQUENCE))
    algorithm, digest = _algorithm(imprint.take(der.SEQUENCE)), imprint.take(der.OCTET_STRING).content
    imprint.end()
    serial = number(fields.take(der.INTEGER))
    stamped_at = moment(fields.take(der.GENERALIZED_TIME))
    if algorithm != SHA256 or len(digest) != hashlib.sha256().digest_size:
        raise AppError(ErrorCode.TIMESTAMP_OTHER_HASH)
    for tag in (der.SEQUENCE, der.BOOLEAN, der.INTEGER, tagged(0), tagged(1)):
        fields.maybe(tag)
    fields.end()
    return stamped_at, digest, serial, policy
