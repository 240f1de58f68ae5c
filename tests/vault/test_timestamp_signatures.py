"""Time stamps of a real local authority: asked and checked the way openssl does it, and refused when not right."""

from __future__ import annotations

import dataclasses
import hashlib
import random
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID
from hypothesis import given
from hypothesis import strategies as st

from checkin_desktop.domain import timestamps
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.timestamps import Stamp, Token, check_reply, imprint_of
from checkin_desktop.vault.timestamp_signatures import prove, read_roots
from tests.support.campaign import Numbers, count
from tests.support.time_authority import NAME, ORGANISATION, TimeAuthority

HASH = hashlib.sha256(b"the newest entry").hexdigest()
OTHER = hashlib.sha256(b"another entry").hexdigest()
REFUSALS = {code for code in ErrorCode if code.value.startswith("timestamp_")} - {ErrorCode.TIMESTAMP_BAD_ROOTS}
FLIPS = count(1, 16)  # of every byte, so many other values


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("authorities")


@pytest.fixture(scope="module")
def authority(place: Path) -> TimeAuthority:
    return TimeAuthority(place / "usual", kind="ec")


@pytest.fixture(scope="module")
def reply(authority: TimeAuthority) -> bytes:
    return authority.answer_bytes(timestamps.request(HASH))


def checked(reply: bytes, authority: TimeAuthority | None = None) -> Stamp:
    roots = read_roots(authority.root.read_bytes()) if authority is not None else None
    return prove(check_reply(reply, HASH), roots)


def checked_or_none(reply: bytes, authority: TimeAuthority) -> Stamp | None:
    try:
        return checked(reply, authority)
    except AppError as failure:
        if failure.code in REFUSALS:
            return None
        raise


def refused(reply: bytes) -> ErrorCode:
    with pytest.raises(AppError) as failure:
        checked(reply)
    return failure.value.code


def test_the_request_is_byte_for_byte_what_openssl_writes(tmp_path: Path) -> None:
    for chain_hash in (HASH, OTHER, "00" * 32, "ff" * 32):
        out = tmp_path / "asked.tsq"
        how = ["-sha256", "-digest", chain_hash, "-no_nonce", "-cert", "-out", out]
        subprocess.run(["openssl", "ts", "-query", *how], check=True, capture_output=True)
        assert timestamps.request(chain_hash) == out.read_bytes()


def test_only_a_sha256_can_be_stamped() -> None:
    for wrong in ("", "00" * 31, "00" * 33, "xy" * 32):
        with pytest.raises(ValueError, match=r"SHA-256|hex"):
            timestamps.request(wrong)


@pytest.mark.parametrize("essence", ["sha1", "sha256"])
@pytest.mark.parametrize(("kind", "digest"), [("rsa", "sha256"), ("rsa", "sha512"), ("ec", "sha384")])
def test_an_answer_is_checked_and_openssl_agrees(
    place: Path, tmp_path: Path, kind: str, digest: str, essence: str
) -> None:
    ours = TimeAuthority(place / f"{kind}-{digest}-{essence}", kind=kind, digest=digest, essence=essence)
    asked = tmp_path / "anchor-1.tsq"
    asked.write_bytes(timestamps.request(HASH))
    before = datetime.now(UTC) - timedelta(seconds=2)
    answered = ours.answer(asked, tmp_path / "anchor-1.tsr")
    stamp = checked(answered.read_bytes(), ours)
    assert (stamp.authority, stamp.trusted) == (f"{NAME}, {ORGANISATION}", True)
    assert before < stamp.stamped_at < datetime.now(UTC) + timedelta(seconds=2)
    assert imprint_of(answered.read_bytes()) == HASH
    assert ours.confirms(answered, "-queryfile", asked)
    assert ours.confirms(answered, "-digest", HASH)
    assert not ours.confirms(answered, "-digest", OTHER)


def test_another_root_is_not_trusted_and_none_is_not_asked(
    place: Path, authority: TimeAuthority, reply: bytes
) -> None:
    stranger = TimeAuthority(place / "stranger", kind="ec")
    assert checked(reply, authority).trusted is True
    assert checked(reply, stranger).trusted is False
    assert checked(reply).trusted is None
    both = stranger.root.read_bytes() + authority.root.read_bytes()
    assert prove(check_reply(reply, HASH), read_roots(both)).trusted is True


def test_an_answer_about_another_hash_is_refused(authority: TimeAuthority) -> None:
    assert refused(authority.answer_bytes(timestamps.request(OTHER))) is ErrorCode.TIMESTAMP_OTHER_HASH


def test_a_rejected_request_is_told(place: Path) -> None:
    unwilling = TimeAuthority(place / "unwilling", kind="ec", accepts="sha512")
    assert refused(unwilling.answer_bytes(timestamps.request(HASH))) is ErrorCode.TIMESTAMP_REJECTED


def test_a_certificate_that_ran_out_before_is_refused(place: Path) -> None:
    late = TimeAuthority(place / "late", kind="ec", ended=True)
    assert refused(late.answer_bytes(timestamps.request(HASH))) is ErrorCode.TIMESTAMP_BAD_CERTIFICATE


def test_a_certificate_for_something_else_is_refused(authority: TimeAuthority, reply: bytes, place: Path) -> None:
    """openssl does not sign with one, so a stamp is given the certificate of a web server afterwards."""
    server = TimeAuthority(place / "server", kind="ec", purpose=ExtendedKeyUsageOID.SERVER_AUTH)
    foreign = read_roots((server.folder / "tsa.pem").read_bytes())[0]
    token = check_reply(reply, HASH)
    certificate = foreign.public_bytes(Encoding.DER)
    named = ("sha256", hashlib.sha256(certificate).digest())
    forged = dataclasses.replace(token, certificates=(certificate,), certificate_digest=named, key_id=b"any")
    with pytest.raises(AppError) as failure:
        prove(forged)
    assert failure.value.code is ErrorCode.TIMESTAMP_BAD_CERTIFICATE


def _usage(**what: bool) -> x509.KeyUsage:
    names = ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement")
    return x509.KeyUsage(
        **dict.fromkeys((*names, "key_cert_sign", "crl_sign"), False)
        | {"encipher_only": False, "decipher_only": False, **what}
    )


def _signed_by(
    token: Token, curve: ec.EllipticCurve, *, critical: bool = True, usage: x509.KeyUsage | None = None
) -> Token:
    """The token, signed anew by a key and a certificate that somebody made."""
    key = ec.generate_private_key(curve)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Made up")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(token.stamped_at - timedelta(days=1))
        .not_valid_after(token.stamped_at + timedelta(days=1))
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=critical)
    )
    if usage is not None:
        made = made.add_extension(usage, critical=True)
    data = made.sign(key, hashes.SHA256()).public_bytes(Encoding.DER)
    return dataclasses.replace(
        token,
        certificates=(data,),
        certificate_digest=("sha256", hashlib.sha256(data).digest()),
        key_id=b"any",
        kind="1.2.840.10045.4.3.2",
        signature=key.sign(token.signed, ec.ECDSA(hashes.SHA256())),
    )


def test_a_key_that_is_too_short_or_meant_for_more_than_stamps_is_refused(reply: bytes) -> None:
    """As openssl has it: the purpose is marked critical, and the key does nothing but sign data."""
    token = check_reply(reply, HASH)
    sound = _signed_by(token, ec.SECP256R1(), usage=_usage(digital_signature=True))
    assert prove(sound).authority == "Made up"
    for forged, code in (
        (_signed_by(token, ec.SECP192R1()), ErrorCode.TIMESTAMP_UNKNOWN_KIND),
        (_signed_by(token, ec.SECP256R1(), critical=False), ErrorCode.TIMESTAMP_BAD_CERTIFICATE),
        (
            _signed_by(token, ec.SECP256R1(), usage=_usage(digital_signature=True, key_cert_sign=True)),
            ErrorCode.TIMESTAMP_BAD_CERTIFICATE,
        ),
        (_signed_by(token, ec.SECP256R1(), usage=_usage(crl_sign=True)), ErrorCode.TIMESTAMP_BAD_CERTIFICATE),
    ):
        with pytest.raises(AppError) as failure:
            prove(forged)
        assert failure.value.code is code


def test_a_root_that_may_not_sign_certificates_is_not_trusted(
    authority: TimeAuthority, reply: bytes, place: Path
) -> None:
    root, key = authority.root_certificate(), authority.root_key
    builder = x509.CertificateBuilder(
        root.issuer,
        root.subject,
        key.public_key(),
        root.serial_number,
        root.not_valid_before_utc.replace(tzinfo=None),
        root.not_valid_after_utc.replace(tzinfo=None),
        list(root.extensions),
    )
    for sign, trusted in ((True, True), (False, False)):
        usage = _usage(key_cert_sign=sign, digital_signature=True)
        limited = builder.add_extension(usage, critical=True).sign(key, hashes.SHA256())
        assert prove(check_reply(reply, HASH), (limited,)).trusted is trusted


def test_another_authoritys_certificate_of_the_same_name_is_refused(reply: bytes, place: Path) -> None:
    twin = TimeAuthority(place / "twin", kind="ec")
    certificate = read_roots((twin.folder / "tsa.pem").read_bytes())[0].public_bytes(Encoding.DER)
    token = check_reply(reply, HASH)
    without = dataclasses.replace(token, certificates=(certificate,))
    named = dataclasses.replace(without, certificate_digest=("sha256", hashlib.sha256(certificate).digest()))
    for forged, code in (
        (without, ErrorCode.TIMESTAMP_NO_CERTIFICATE),
        (named, ErrorCode.TIMESTAMP_BAD_SIGNATURE),
        (dataclasses.replace(named, key_id=b"any"), ErrorCode.TIMESTAMP_BAD_SIGNATURE),
    ):
        with pytest.raises(AppError) as failure:
            prove(forged)
        assert failure.value.code is code


def test_every_changed_byte_is_refused_or_changes_nothing_that_is_shown(
    authority: TimeAuthority, reply: bytes, numbers: Numbers
) -> None:
    """The authority's free text, others' certificates and unsigned attributes are not signed; nothing shows them."""
    chance = random.Random(7)
    whole = checked(reply, authority)
    (root,) = read_roots(authority.root.read_bytes())
    unsigned = reply.index(root.public_bytes(Encoding.DER))
    others = range(unsigned, unsigned + len(root.public_bytes(Encoding.DER)))
    same, refusals = set(), 0
    for place in range(len(reply)):
        for change in chance.sample(range(1, 256), FLIPS):
            changed = bytearray(reply)
            changed[place] ^= change
            found = checked_or_none(bytes(changed), authority)
            if found is None:
                refusals += 1
            else:
                # Whether it leads to a root may turn out as not, never as yes.
                assert found == whole or found == dataclasses.replace(whole, trusted=False)
                same.add(place)
    # Besides the root's certificate: “granted” as “granted with changes”.
    assert len(same - set(others)) <= 4, sorted(same - set(others))
    told = f"{len(same)} of {len(reply)} places can change without changing what is shown"
    numbers("time stamp, changed bytes", f"{refusals} of {FLIPS * len(reply)} refused; {told}")


def test_an_answer_that_was_cut_off_or_grew_is_refused(reply: bytes) -> None:
    for length in range(0, len(reply), 7):
        assert refused(reply[:length]) is ErrorCode.TIMESTAMP_NOT_A_REPLY
    assert refused(reply + b"\0") is ErrorCode.TIMESTAMP_NOT_A_REPLY
    assert refused(bytes(timestamps.MOST_REPLY_BYTES + 1)) is ErrorCode.TIMESTAMP_NOT_A_REPLY


@given(st.binary(max_size=400))
def test_any_bytes_are_refused_with_a_code(data: bytes) -> None:
    with pytest.raises(AppError) as failure:
        check_reply(data, HASH)
    assert failure.value.code in REFUSALS


@given(st.data())
def test_pieces_of_an_answer_put_elsewhere_are_refused_with_a_code(reply: bytes, data: st.DataObject) -> None:
    places = st.integers(0, len(reply))
    first, second, third = data.draw(places), data.draw(places), data.draw(places)
    mixed = reply[:first] + reply[second:third] + reply[first:]
    if mixed != reply:
        with pytest.raises(AppError) as failure:
            checked(mixed)
        assert failure.value.code in REFUSALS


def test_certificates_to_start_from_are_read_in_both_ways(authority: TimeAuthority) -> None:
    (known,) = read_roots(authority.root.read_bytes())
    assert read_roots(known.public_bytes(Encoding.DER)) == (known,)
    for wrong in (b"", b"no certificate", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"):
        with pytest.raises(AppError) as failure:
            read_roots(wrong)
        assert failure.value.code is ErrorCode.TIMESTAMP_BAD_ROOTS
