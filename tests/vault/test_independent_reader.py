"""A second reader of a vault, written from the format's description and sharing no code with the program.

It knows the key file, its slots, the recovery code, the database key and the attachment file. Whatever the program
writes has to be readable this way, and the code it prints has to be the one computed here. HKDF and GF(32) are
spelled out; AES-GCM and Argon2id come from the `cryptography` library, SQLCipher from another build of it.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import stat
import struct
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import apsw
import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from checkin_desktop.vault import slots
from checkin_desktop.vault.session import VaultSession, create_vault
from tests.support.vaults import CHEAP, PASSPHRASE, make_vault

KEY_MAGIC = b"\x89CIV\r\n\x1a\n"
FILE_MAGIC = b"\x89CVF\r\n\x1a\n"
SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
MIB = 1024 * 1024


def hkdf_sha256(secret: bytes, salt: bytes, info: bytes) -> bytes:
    """RFC 5869, one block of output."""
    extracted = hmac.new(salt, secret, hashlib.sha256).digest()
    return hmac.new(extracted, info + b"\x01", hashlib.sha256).digest()


def key_for(seed: bytes, purpose: str) -> bytes:
    return hkdf_sha256(seed, b"\0" * 32, b"civ1/" + purpose.encode())


@dataclass
class OpenedKeyFile:
    seed: bytes
    vault_id: bytes
    generation: int
    sheet_no: int
    used_slots: list[int]


def open_key_file(data: bytes, passphrase: str) -> OpenedKeyFile:
    """Check order: magic, SHA-256, major, size, slot, MAC."""
    assert data[0:8] == KEY_MAGIC
    assert hashlib.sha256(data[0:4064]).digest() == data[4064:4096]
    assert data[8:12] == b"\x00\x01\x00\x00"
    assert struct.unpack(">I", data[12:16]) == (4096,)
    assert len(data) == 4096
    vault_id = data[16:32]
    generation, _written = struct.unpack(">QQ", data[32:48])
    slot_count, sheet_no = struct.unpack(">HH", data[48:52])
    assert slot_count == 16
    assert data[52:128] == bytes(76)
    assert data[3200:4032] == bytes(832)
    password = " ".join(unicodedata.normalize("NFKC", passphrase).split()).encode()
    seed, used = b"", []
    for number in range(16):
        slot = data[128 + 192 * number : 128 + 192 * (number + 1)]
        kind, flags, kdf = slot[0], slot[1], int.from_bytes(slot[2:4], "big")
        if kind == 0:
            assert slot == bytes(192)
            continue
        used.append(number)
        assert (kind, flags, kdf) == (1, 0, 2)
        passes, kib, lanes = struct.unpack(">III", slot[4:16])
        salt, nonce = slot[32:64], slot[64:76]
        assert struct.unpack(">I", slot[76:80]) == (48,)
        assert slot[136:192] == bytes(56)
        material = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=kib).derive(password)
        kek = hkdf_sha256(material, vault_id + salt, b"civ1/slot-kek" + bytes([kind]))
        aad = b"civ1 slot" + KEY_MAGIC + bytes.fromhex("00010000") + vault_id + slot[0:64]
        try:
            plain = AESGCM(kek).decrypt(nonce, slot[80:128], aad)
        except InvalidTag:
            continue
        assert plain[16:] == bytes(16)
        seed = plain[:16]
    assert seed, "no slot opens"
    assert hmac.new(key_for(seed, "keyfile-mac"), data[0:4032], hashlib.sha256).digest() == data[4032:4064]
    return OpenedKeyFile(seed, vault_id, generation, sheet_no, used)


def times(a: int, b: int) -> int:
    """Multiplication in GF(32) with x^5 + x^2 + 1, by shifting."""
    product = 0
    while b:
        if b & 1:
            product ^= a
        a <<= 1
        if a & 32:
            a ^= 0b100101
        b >>= 1
    return product


def recovery_code(seed: bytes) -> str:
    """Version 0: 26 symbols of the number, most significant first, then the remainder of the polynomial division."""
    number = int.from_bytes(seed, "big")
    data = []
    for _ in range(26):
        number, symbol = divmod(number, 32)
        data.insert(0, symbol)
    # (x - 2)(x - 4) = x^2 + 6x + 8; subtraction is XOR.
    rest = [*data, 0, 0]
    for place in range(26):
        lead = rest[place]
        rest[place + 1] ^= times(lead, 2 ^ 4)
        rest[place + 2] ^= times(lead, times(2, 4))
    text = "".join(SYMBOLS[symbol] for symbol in data + rest[26:])
    return "-".join(text[start : start + 4] for start in range(0, 28, 4))


def read_civf(data: bytes, files_key: bytes, file_id: str) -> tuple[dict[str, object], bytes]:
    """Facts of frame 0 in the order they stand there, and the plaintext."""
    header = data[0:64]
    assert header[0:8] == FILE_MAGIC
    assert header[8:16] == struct.pack(">HBBI", 1, 20, 1, 0)
    assert header[16:32].hex() == file_id
    cipher = AESGCM(hkdf_sha256(files_key, header[32:64], b"civ1/file" + header[16:32]))
    frame = cipher.decrypt(bytes(12), data[64 : 64 + 1040], header)
    assert len(frame) == 1024
    length = int.from_bytes(frame[0:2], "big")
    text = frame[2 : 2 + length]
    assert frame[2 + length :] == bytes(1022 - length)
    facts = json.loads(text)
    assert list(facts) == ["name", "mime", "size", "sha256"]
    assert text == json.dumps(facts, separators=(",", ":"), ensure_ascii=False).encode()
    rest, plain, counter = data[1104:], b"", 0
    while rest:
        counter += 1
        sealed, rest = rest[: MIB + 16], rest[MIB + 16 :]
        plain += cipher.decrypt(bytes(7) + struct.pack(">IB", counter, not rest), sealed, header)
    size = facts["size"]
    assert len(plain) == max(1, -(-size // 65536)) * 65536
    assert plain[size:] == bytes(len(plain) - size)
    assert hashlib.sha256(plain[:size]).hexdigest() == facts["sha256"]
    return facts, plain[:size]


def open_database(path: Path, key: bytes) -> apsw.Connection:
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    return connection


@pytest.fixture
def fresh(tmp_path: Path) -> tuple[VaultSession, str, Path]:
    folder = tmp_path / "fresh.cdvault"
    session, code = make_vault(folder, label="Núñez")
    return session, code, folder


def test_the_code_of_the_description_is_the_one_computed_here() -> None:
    assert recovery_code(bytes(range(16))) == "0004-1061-050R-3GG2-8A1C-60T3-GF99"


def test_a_fresh_vault_is_read_from_its_description_alone(fresh: tuple[VaultSession, str, Path]) -> None:
    session, code, folder = fresh
    contents = [
        b"",
        b"x",
        bytes(65536),
        bytes(65537),
        b"abc" * (MIB // 3 + 1),
        bytes(range(256)) * 4096,
        bytes(2 * MIB),
    ]
    stored = [session.attachments.add(data, "cédula\u2019s “1”.pdf", "application/pdf") for data in contents]
    commits = session.commit_seq()
    session.close()

    first, second = ((folder / "set-000001" / name).read_bytes() for name in ("vault.key", "vault.key.2"))
    assert first == second
    keys = open_key_file(first, f"  {PASSPHRASE.replace(' ', chr(0x3000))} ")
    assert (keys.generation, keys.sheet_no, keys.used_slots) == (1, 1, [0])
    assert code == recovery_code(keys.seed)

    with open_database(folder / "set-000001" / "vault.db", key_for(keys.seed, "db")) as database:
        assert database.execute("SELECT vault_id, label, keyfile_generation FROM meta").fetchall() == [
            (keys.vault_id, "Núñez", 1)
        ]
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    for file, data in zip(stored, contents, strict=True):
        path = folder / "set-000001" / "files" / file.file_id[:2] / f"{file.file_id}.civf"
        facts, plain = read_civf(path.read_bytes(), key_for(keys.seed, "files"), file.file_id)
        assert plain == data
        assert facts["name"] == "cédula\u2019s “1”.pdf"
        assert facts["mime"] == "application/pdf"

    state = (folder / "vault.state").read_bytes()
    assert state[-32:] == hmac.new(key_for(keys.seed, "state"), state[:-32], hashlib.sha256).digest()
    assert state[16:32] == keys.vault_id
    assert int.from_bytes(state[32:40], "big") == commits


def test_a_changed_and_an_added_passphrase_are_read_too(fresh: tuple[VaultSession, str, Path]) -> None:
    session, code, folder = fresh
    slots.add_passphrase(session, slots.Secret(code=code), "segunda frase", profile=CHEAP)
    slots.change_passphrase(session, PASSPHRASE, "otra ﬁesta ñandú", profile=CHEAP)
    session.close()
    for name in ("vault.key", "vault.key.2"):
        data = (folder / "set-000001" / name).read_bytes()
        for passphrase in ("segunda frase", "otra fiesta n\u0303andu\u0301"):
            keys = open_key_file(data, passphrase)
            assert (keys.generation, keys.used_slots) == (3, [0, 1])
            assert recovery_code(keys.seed) == code
        with pytest.raises(AssertionError, match="no slot opens"):
            open_key_file(data, PASSPHRASE)


def test_everything_in_a_vault_is_for_its_owner_only(tmp_path: Path) -> None:
    """Also where the process was started with an open umask, and also the files of SQLite while it is open."""
    folder = tmp_path / "above" / "private.cdvault"
    before = os.umask(0)
    try:
        session, _, _ = create_vault(folder, PASSPHRASE, kdf_profile=CHEAP)
        session.attachments.add(b"x", "x.txt", "text/plain")
        with session.begin():
            pass
        assert (folder / "set-000001" / "vault.db-wal").exists()
        assert _open_to_others(folder) == []
        session.close()
    finally:
        os.umask(before)
    assert (folder / "vault.state").exists()
    assert _open_to_others(folder) == []


def _open_to_others(folder: Path) -> list[tuple[str, str]]:
    modes = [(path, stat.S_IMODE(path.stat().st_mode)) for path in (folder.parent, folder, *folder.rglob("*"))]
    return [(str(path), oct(mode)) for path, mode in modes if mode != (0o700 if path.is_dir() else 0o600)]
