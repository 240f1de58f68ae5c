"""The key that seals: kept in the vault, used here only; its container is one that other programs read."""

from __future__ import annotations

import hashlib
import pickle
import subprocess
from pathlib import Path

import pytest

from checkin_desktop.domain import der, seal_container
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.seal_container import HALF_BYTES, ORDER, Parts
from checkin_desktop.vault.repositories import seal_keys
from checkin_desktop.vault.seal_key import SealKey, is_sealed_by, verifies
from tests.support.clocks import HandClock
from tests.support.vaults import VaultTemplate, make_vault, reopen

DOCUMENT = b"what is sealed\n"


@pytest.fixture(scope="module")
def key() -> SealKey:
    return SealKey()


@pytest.fixture(scope="module")
def parts(key: SealKey) -> Parts:
    return key.parts(hashlib.sha256(DOCUMENT).digest())


def test_a_signature_is_always_the_same_and_low(key: SealKey) -> None:
    again = SealKey(key.stored())
    assert (again.public_key, again.fingerprint) == (key.public_key, key.fingerprint)
    for number in range(40):
        data = b"%d" % number
        signature = key.sign(data)
        assert signature == again.sign(data)
        assert seal_container.is_low(signature)
        assert verifies(key.public_key, signature, data)
        second = int.from_bytes(signature[HALF_BYTES:], "big")
        high = signature[:HALF_BYTES] + (ORDER - second).to_bytes(HALF_BYTES, "big")
        assert not verifies(key.public_key, high, data)
        assert not verifies(key.public_key, signature, data + b".")
    assert not verifies(SealKey().public_key, key.sign(DOCUMENT), DOCUMENT)


def test_a_key_shows_nothing_and_stays_where_it_is(key: SealKey) -> None:
    assert key.stored().hex() not in repr(key) + str(key)
    with pytest.raises(TypeError):
        pickle.dumps(key)
    for bad in (b"", b"\x30\x03\x02\x01\x00"):
        with pytest.raises(ValueError):  # noqa: PT011 - the library's own words
            SealKey(bad)


def test_the_vault_keeps_the_key_and_nothing_of_it_lies_in_the_clear(tmp_path: Path) -> None:
    folder = tmp_path / "prueba.cdvault"
    session, _ = make_vault(folder)
    made = SealKey()
    with session.begin() as transaction:
        assert seal_keys.current(transaction) is None
        seal_keys.add(transaction, made, HandClock().now())
    session.close()
    session = reopen(folder)
    with session.read() as transaction:
        kept = seal_keys.current(transaction)
        assert kept is not None
        assert kept.stored() == made.stored()
        assert seal_keys.fingerprints(transaction) == {made.fingerprint}
    session.close()
    secret = made.stored()[36:68]
    assert secret in made.stored()
    assert not any(secret in path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_a_damaged_key_is_damage(template: VaultTemplate, tmp_path: Path) -> None:
    session = reopen(template.copy(tmp_path / "prueba.cdvault"))
    broken = SealKey()
    broken.stored = lambda: b"not a key"  # type: ignore[method-assign]
    with session.begin() as transaction:
        seal_keys.add(transaction, broken, HandClock().now())
    with session.read() as transaction, pytest.raises(AppError) as caught:
        seal_keys.current(transaction)
    assert caught.value.code is ErrorCode.DATABASE_DAMAGED
    session.close()


def test_the_container_is_made_from_its_parts_alone(parts: Parts) -> None:
    field = seal_container.field(parts)
    assert len(field) == 2 * seal_container.FIELD_BYTES
    assert field == field.lower()
    assert seal_container.read(bytes.fromhex(field.decode())) == parts
    assert is_sealed_by(parts)


def test_every_changed_byte_of_the_container_is_seen(parts: Parts) -> None:
    data = seal_container.container(parts).ljust(seal_container.FIELD_BYTES, b"\0")
    for place in range(len(data)):
        changed = bytearray(data)
        changed[place] ^= 1 << place % 8
        try:
            found = seal_container.read(bytes(changed))
        except der.BadDer:
            continue
        assert seal_container.field(found) != changed.hex().encode() or not is_sealed_by(found), place


def test_openssl_reads_the_container_and_the_certificate(parts: Parts, tmp_path: Path) -> None:
    (tmp_path / "seal.der").write_bytes(seal_container.container(parts))
    certificate = seal_container.certificate(parts.public_key, parts.certificate_signature)
    (tmp_path / "seal.crt").write_bytes(certificate)
    (tmp_path / "document").write_bytes(DOCUMENT)

    def openssl(*words: str) -> str:
        done = subprocess.run(["openssl", *words], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    openssl("x509", "-inform", "DER", "-in", "seal.crt", "-out", "seal.pem")
    shown = openssl("x509", "-in", "seal.pem", "-noout", "-text")
    assert f'Subject: CN = "{seal_container.NAME}"' in shown.replace("CN=", "CN = ")
    assert "Digital Signature" in shown
    openssl("verify", "-check_ss_sig", "-CAfile", "seal.pem", "seal.pem")
    cms = ("cms", "-verify", "-inform", "DER", "-in", "seal.der", "-content", "document", "-binary")
    said = openssl(*cms, "-CAfile", "seal.pem", "-purpose", "any", "-cades")
    assert "CAdES Verification successful" in said
    assert DOCUMENT.decode() in said
    (tmp_path / "document").write_bytes(DOCUMENT + b".")
    with pytest.raises(AssertionError):
        openssl(*cms, "-CAfile", "seal.pem", "-purpose", "any")


def test_a_fingerprint_is_read_in_groups() -> None:
    assert seal_container.in_groups("0123456789abcdef") == "0123 4567 89AB CDEF"
    assert len(seal_container.in_groups("a" * 64).split()) == 16


@pytest.mark.parametrize("size", [0, 1, 127, 128, 255, 256, 65_535, 65_536])
def test_der_reads_what_it_writes(size: int) -> None:
    data = der.octets(b"x" * size)
    assert der.read(data)[0].encoded() == data
    with pytest.raises(der.BadDer):
        der.read(data[:-1])


@pytest.mark.parametrize(
    "data", [b"\x04\x81\x7f" + b"x" * 127, b"\x04\x82\x00\x80" + b"x" * 128, b"\x04\x80\x00\x00", b"\x04", b"\x04\x85"]
)
def test_der_has_one_form_for_everything(data: bytes) -> None:
    with pytest.raises(der.BadDer):
        der.read(data)


@pytest.mark.parametrize("content", [b"", b"\x80", b"\x00\x7f", b"\xff"])
def test_der_numbers_have_one_form(content: bytes) -> None:
    with pytest.raises(der.BadDer):
        der.read_integer(der.Piece(der.INTEGER, content))
    assert der.read_integer(der.read(der.integer(0))[0]) == 0
    assert der.read_integer(der.read(der.integer(128))[0]) == 128
