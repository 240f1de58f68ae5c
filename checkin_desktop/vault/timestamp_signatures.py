"""Checking the signature of a time stamp offline: the certificate inside it, and, if wished, where that leads.

What is checked: the certificate is the one that the signed attributes name by its digest; it is meant for time stamps
(RFC 3161, 2.3) and was valid at the stamped moment; its key made the signature. With certificates to start from: every
link from the signer's to one of them was signed by the next, each of which may sign others and was valid then.

Not checked, because it would need the network: whether a certificate was withdrawn. Without certificates to start from
anybody could have made up the authority; who relies on a time stamp has to get the authority's certificate elsewhere.
"""

from __future__ import annotations

import hashlib
import unicodedata
import warnings
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from checkin_desktop.domain import der
from checkin_desktop.domain.der import BadDer
from checkin_desktop.domain.der_reading import Fields, number, one, tagged
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.timestamps import Stamp, Token

_HASHES: Final[dict[str, hashes.HashAlgorithm]] = {
    "sha256": hashes.SHA256(),
    "sha384": hashes.SHA384(),
    "sha512": hashes.SHA512(),
}
# The digest that a kind of signature names by itself; "" where it is the one named beside it.
_RSA_KINDS: Final = {
    "1.2.840.113549.1.1.1": "",
    "1.2.840.113549.1.1.11": "sha256",
    "1.2.840.113549.1.1.12": "sha384",
    "1.2.840.113549.1.1.13": "sha512",
}
_ECDSA_KINDS: Final = {
    "1.2.840.10045.4.3.2": "sha256",
    "1.2.840.10045.4.3.3": "sha384",
    "1.2.840.10045.4.3.4": "sha512",
}
_LEAST_RSA_BITS: Final = 2048
_LEAST_CURVE_BITS: Final = 224  # the same strength (NIST SP 800-57 part 1, table 2)
_LONGEST_CHAIN: Final = 8
_LONGEST_NAME: Final = 200
_UNREADABLE: Final = (
    ValueError,
    TypeError,
    KeyError,
    UnsupportedAlgorithm,
    x509.DuplicateExtension,
    x509.InvalidVersion,
    x509.UnsupportedGeneralNameType,
)


def prove(token: Token, roots: Sequence[x509.Certificate] | None = None) -> Stamp:
    """Check the signature of a token; `roots` are certificates to start from, None when that is not asked.

    Raises TIMESTAMP_NO_CERTIFICATE, TIMESTAMP_BAD_CERTIFICATE, TIMESTAMP_BAD_SIGNATURE, TIMESTAMP_UNKNOWN_KIND.
    """
    signer = _load(_named_certificate(token))
    if signer is None:
        raise AppError(ErrorCode.TIMESTAMP_BAD_CERTIFICATE)
    if not _is_for_stamps(signer) or not _was_valid(signer, token.stamped_at):
        raise AppError(ErrorCode.TIMESTAMP_BAD_CERTIFICATE)
    _check_signature(signer, token)
    trusted = None
    if roots is not None:
        others = [found for data in token.certificates if (found := _load(data)) is not None]
        trusted = _leads_to(signer, others, roots, token.stamped_at)
    return Stamp(token.stamped_at, _name(signer), token.serial, token.policy, trusted)


def read_roots(data: bytes) -> tuple[x509.Certificate, ...]:
    """The certificates of a file, PEM or DER. Raises TIMESTAMP_BAD_ROOTS when there is none."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            if b"-----BEGIN" in data:
                return tuple(x509.load_pem_x509_certificates(data))
            return (x509.load_der_x509_certificate(data),)
        except _UNREADABLE:
            raise AppError(ErrorCode.TIMESTAMP_BAD_ROOTS) from None


def _named_certificate(token: Token) -> bytes:
    """The certificate with the digest that was signed; what names it besides must be about the same one."""
    name, digest = token.certificate_digest
    for data in token.certificates:
        if hashlib.new(name, data, usedforsecurity=name != "sha1").digest() == digest:
            if not token.key_id and _issuer_and_serial(data) != (token.issuer, token.issuer_serial):
                raise AppError(ErrorCode.TIMESTAMP_BAD_SIGNATURE)
            return data
    raise AppError(ErrorCode.TIMESTAMP_NO_CERTIFICATE)


def _issuer_and_serial(certificate: bytes) -> tuple[bytes, int]:
    """Both as they stand in a certificate (RFC 5280, 4.1)."""
    try:
        inside = Fields(Fields(one(certificate, der.SEQUENCE)).take(der.SEQUENCE))
        inside.maybe(tagged(0))
        serial = number(inside.take(der.INTEGER))
        inside.take(der.SEQUENCE)
        return inside.take(der.SEQUENCE).encoded(), serial
    except BadDer:
        raise AppError(ErrorCode.TIMESTAMP_BAD_CERTIFICATE) from None


def _load(data: bytes) -> x509.Certificate | None:
    # The library warns of oddities in certificates of others; they are no fault of this program.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            found = x509.load_der_x509_certificate(data)
            _ = found.extensions, found.subject, found.not_valid_before_utc, found.not_valid_after_utc
        except _UNREADABLE:
            return None
    return found


def _is_for_stamps(certificate: x509.Certificate) -> bool:
    try:
        usage = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage)
    except x509.ExtensionNotFound:
        return False
    return usage.critical and list(usage.value) == [ExtendedKeyUsageOID.TIME_STAMPING] and _may_only_sign(certificate)


def _may_only_sign(certificate: x509.Certificate) -> bool:
    """Whether the key is for signing data and nothing else, where its certificate says what it is for."""
    usage = _key_usage(certificate)
    if usage is None:
        return True
    others = (
        usage.key_encipherment,
        usage.data_encipherment,
        usage.key_agreement,
        usage.key_cert_sign,
        usage.crl_sign,
    )
    return (usage.digital_signature or usage.content_commitment) and not any(others)


def _key_usage(certificate: x509.Certificate) -> x509.KeyUsage | None:
    try:
        return certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return None


def _was_valid(certificate: x509.Certificate, at: datetime) -> bool:
    return certificate.not_valid_before_utc <= at <= certificate.not_valid_after_utc


def _check_signature(signer: x509.Certificate, token: Token) -> None:
    try:
        key = signer.public_key()
        if isinstance(key, rsa.RSAPublicKey) and token.kind in _RSA_KINDS and key.key_size >= _LEAST_RSA_BITS:
            digest = _HASHES[_RSA_KINDS[token.kind] or token.digest]
            key.verify(token.signature, token.signed, padding.PKCS1v15(), digest)
        elif (
            isinstance(key, ec.EllipticCurvePublicKey)
            and token.kind in _ECDSA_KINDS
            and key.curve.key_size >= _LEAST_CURVE_BITS
        ):
            key.verify(token.signature, token.signed, ec.ECDSA(_HASHES[_ECDSA_KINDS[token.kind]]))
        else:
            raise AppError(ErrorCode.TIMESTAMP_UNKNOWN_KIND)
    except InvalidSignature:
        raise AppError(ErrorCode.TIMESTAMP_BAD_SIGNATURE) from None
    except _UNREADABLE:
        raise AppError(ErrorCode.TIMESTAMP_UNKNOWN_KIND) from None


def _leads_to(
    signer: x509.Certificate, others: Sequence[x509.Certificate], roots: Sequence[x509.Certificate], at: datetime
) -> bool:
    """Whether a chain of certificates leads from the signer's to one of the roots."""
    at_hand, waiting = [*roots, *others], [(signer, 0)]
    seen: list[x509.Certificate] = []
    while waiting:
        current, below = waiting.pop()
        if current in roots:
            return _was_valid(current, at)
        if current in seen or below == _LONGEST_CHAIN:
            continue
        seen.append(current)
        waiting += [(issuer, below + 1) for issuer in at_hand if _issued(issuer, current, below, at)]
    return False


def _issued(issuer: x509.Certificate, subject: x509.Certificate, below: int, at: datetime) -> bool:
    """Whether one certificate signed another and was allowed to, with `below` others between it and the signer's."""
    try:
        limits = issuer.extensions.get_extension_for_class(x509.BasicConstraints).value
        if not limits.ca or (limits.path_length is not None and limits.path_length < below):
            return False
        usage = _key_usage(issuer)
        if usage is not None and not usage.key_cert_sign:
            return False
        subject.verify_directly_issued_by(issuer)
    except (*_UNREADABLE, x509.ExtensionNotFound, InvalidSignature):
        return False
    return _was_valid(issuer, at)


def _name(certificate: x509.Certificate) -> str:
    """Common name and organisation on one line, without signs that could make it look like something else."""
    parts: list[str] = []
    for oid in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
        parts += [_plain(str(item.value)) for item in certificate.subject.get_attributes_for_oid(oid)[:1]]
    return ", ".join(_once(parts))[:_LONGEST_NAME]


def _once(parts: Iterable[str]) -> list[str]:
    return [part for part in dict.fromkeys(parts) if part]


def _plain(text: str) -> str:
    shown = "".join(sign if unicodedata.category(sign)[0] not in "CZ" else " " for sign in text)
    return " ".join(shown.split())
