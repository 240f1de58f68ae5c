"""Known answers of every format. They were computed apart from this program; they never change."""

from __future__ import annotations

import hashlib
import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from checkin_desktop.vault import keyfile, recovery_code, rollback
from checkin_desktop.vault.backup_file import Listed, Manifest
from checkin_desktop.vault.civf import CivfReader, CivfWriter
from checkin_desktop.vault.kdf import KdfProfile, derive, normalise_passphrase
from checkin_desktop.vault.keys import KeyRing, Purpose, mac, subkey
from checkin_desktop.vault.stored_zip import StoredZipWriter

SEED = bytes(range(16))
VAULT_ID = bytes(range(0x10, 0x20))
MOMENT = datetime.fromtimestamp(1_700_000_000, UTC)

SUBKEYS = {
    Purpose.DATABASE: "f5e1fba17a6cef7599d14616a6f1d5fb6a7b64a6fccaf1c01d3e0e8e6edf4126",
    Purpose.KEY_FILE_MAC: "4d86dcb0a57ada2c967a2c75fc0272d1c7b3ddc82f14107550ce01eb6a711d94",
    Purpose.FILES: "1f7a3b6386fc016ca40f70ac0ec42b25d3463ca7486ffc47bac0e14cbe3f47ec",
    Purpose.BACKUP: "fcee93dd827913ca074c88486b00ddcad741663ef915059d2769f4561c148cb8",
    Purpose.DRAFT: "952336926a76696e5b5d6d2348790c785144b7b08c8bf7b3c70eee86df79c82d",
    Purpose.STATE: "268c993fc278575ee8906c8ad63cc81e13542608339ec495e87c284cae1938d5",
}
SLOT = (
    "01000002000000010000000800000001202122232425262728292a2b2c2d2e2f"
    "404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f"
    "606162636465666768696a6b000000308e78ccaf3cdf90db3b4f9e26ee09cb54"
    "25b64bf15348df7af3b925db087a430f41b2482127464acba9a2a4d8fcfb2818"
    "000000006553f100" + "00" * 56
)
KEY_FILE_HEAD = (
    "894349560d0a1a0a0001000000001000101112131415161718191a1b1c1d1e1f0000000000000001000000006553f10000100001"
)
KEY_FILE_TAIL = (
    "de758892ee2af2f56e0cc0e23971c9b3c93843342196d37725c9bc83fedfcc88"
    "faa031a5e6d8838d72bdf4caa1a1ca75e995045d606a793a593911d521d10e1d"
)
STATE = (
    "894349530d0a1a0a0001000000000000101112131415161718191a1b1c1d1e1f"
    "0000000000000007000000006553f1001aff2e972510148c99a788d6c805e83a298081f8a40d7bfd1b5ac728b7729884"
)
FILE_ID = bytes(range(0x80, 0x90))
FILE_SALT = bytes(range(0xA0, 0xC0))
PATTERN = bytes(number * 7 % 251 for number in range(2 << 20))
ATTACHMENTS = {
    ("prueba ñ.txt", "text/plain", "small"): (
        b"Carta de prueba\n",
        66656,
        "95445e9721c7ed0b3c591986f84700c856589edbdcbe96574332b878d08ef8a1",
    ),
    ("scan.pdf", "application/pdf", "a frame and five bytes"): (
        PATTERN[: (1 << 20) + 5],
        1115248,
        "a83744d9cda52c05b3367ff61b69060893604e78fe3835dc015ad78d4b82304a",
    ),
    ("scan.pdf", "application/pdf", "two whole frames"): (
        PATTERN,
        2098288,
        "b33a0e23d5af0ad86b3bc71338f8b3134561f0fb4fa78b4a6037a34e1b52c74a",
    ),
}
BACKUP_MANIFEST = (
    '{"format":1,"vault_id":"101112131415161718191a1b1c1d1e1f","schema":"0001","time":"2023-11-14T22:13:20Z",'
    '"entries":[{"path":"vault.key","size":180,'
    '"sha256":"eec6047fce5cd6cb018377b1a00669b1053b15cebb625a956267b392f1228e73"},{"path":"vault.db","size":900,'
    '"sha256":"05e92de7ede250f4309aae9400c9d732524469ad91181c488969ab0d5361278f"},'
    '{"path":"files/80/808182838485868788898a8b8c8d8e8f.civf","size":250,'
    '"sha256":"e3c9522dc63251bae1888fb30e1c2fc80c95ff9bc592cab616c9cc0ccd0b418f"}],'
    '"incomplete":["ffffffffffffffffffffffffffffffff"]}'
)
BACKUP_MAC = "265946c52b0d661572675ef1ea3239c209591b42b14d2e6abc8b4160c88a5a92"


def test_argon2id_is_that_of_rfc_9106_section_5_3() -> None:
    tag = Argon2id(
        salt=bytes([2] * 16),
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        ad=bytes([4] * 12),
        secret=bytes([3] * 8),
    ).derive(bytes([1] * 32))
    assert tag.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def test_our_call_of_argon2id_gives_the_published_answer() -> None:
    # From the test suite of the reference implementation (phc-winner-argon2, src/test.c).
    tag = derive(b"password", b"somesalt", KdfProfile(passes=2, lanes=1, memory_kib=256))
    assert tag.hex() == "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"


@pytest.mark.parametrize("purpose", list(Purpose))
def test_subkeys(purpose: Purpose) -> None:
    assert subkey(SEED, purpose).hex() == SUBKEYS[purpose]
    assert KeyRing(SEED)[purpose].hex() == SUBKEYS[purpose]


def _material() -> bytearray:
    profile = KdfProfile(passes=1, lanes=1, memory_kib=8)
    return derive(normalise_passphrase("contraseña  de\tprueba "), bytes(range(0x40, 0x60)), profile)


def _slot() -> bytes:
    return keyfile.seal_slot(
        SEED,
        _material(),
        vault_id=VAULT_ID,
        salt=bytes(range(0x40, 0x60)),
        created=MOMENT,
        profile=KdfProfile(passes=1, lanes=1, memory_kib=8),
        slot_id=bytes(range(0x20, 0x30)),
        nonce=bytes(range(0x60, 0x6C)),
    )


def test_key_slot() -> None:
    assert _slot().hex() == SLOT
    assert keyfile.Slot.parse(bytes.fromhex(SLOT)).open(_material(), VAULT_ID) == SEED


def test_key_file() -> None:
    mac_key = subkey(SEED, Purpose.KEY_FILE_MAC)
    file = keyfile.build(vault_id=VAULT_ID, mac_key=mac_key, slots={0: _slot()}, now=MOMENT)
    assert file.data[:52].hex() == KEY_FILE_HEAD
    assert file.data[52:128] == bytes(76)
    assert file.data[128:320].hex() == SLOT
    assert file.data[320:4032] == bytes(3712)
    assert file.data[4032:].hex() == KEY_FILE_TAIL
    assert file.is_genuine(mac_key)


def test_recovery_code() -> None:
    assert recovery_code.encode(SEED) == "0004-1061-050R-3GG2-8A1C-60T3-GF99"
    assert recovery_code.decode("0004-1061-050R-3GG2-8A1C-60T3-GF99") == SEED


@pytest.mark.parametrize("facts", list(ATTACHMENTS), ids=lambda facts: facts[2])
def test_attachment(facts: tuple[str, str, str], tmp_path: Path) -> None:
    name, mime, _ = facts
    data, size, sha256 = ATTACHMENTS[facts]
    files_key = subkey(SEED, Purpose.FILES)
    path = tmp_path / "file"
    with io.FileIO(path, "w+b") as file:
        list(CivfWriter(files_key, FILE_ID, FILE_SALT).write(io.BytesIO(data), file, name, mime, 1 << 30))
    written = path.read_bytes()
    assert written[:64].hex() == ("894356460d0a1a0a0001140100000000808182838485868788898a8b8c8d8e8f" + FILE_SALT.hex())
    assert len(written) == size
    assert hashlib.sha256(written).hexdigest() == sha256
    with io.FileIO(path, "rb") as file:
        reader = CivfReader(files_key, FILE_ID, file)
        assert (reader.facts.name, reader.facts.mime, reader.facts.size) == (name, mime, len(data))
        assert reader.facts.sha256 == hashlib.sha256(data).hexdigest()
        assert reader.read() == data


def test_backup(tmp_path: Path) -> None:
    """The manifest and its MAC were computed apart; the ZIP file is compared with what the standard library writes."""
    contents = {
        "vault.key": b"key file\n" * 20,
        "vault.db": b"database\n" * 100,
        f"files/80/{FILE_ID.hex()}.civf": b"file\n" * 50,
    }
    listed = {name: Listed(len(data), hashlib.sha256(data).hexdigest()) for name, data in contents.items()}
    manifest = Manifest(VAULT_ID, "0001", MOMENT, listed, ("f" * 32,))
    assert manifest.to_bytes().decode() == BACKUP_MANIFEST
    assert Manifest.parse(BACKUP_MANIFEST.encode()) == manifest
    tag = mac(subkey(SEED, Purpose.BACKUP), BACKUP_MANIFEST.encode())
    assert tag.hex() == BACKUP_MAC
    contents |= {"manifest.json": BACKUP_MANIFEST.encode(), "manifest.mac": tag}
    path = tmp_path / "b.cdbackup"
    with io.FileIO(path, "w+b") as file:
        writer = StoredZipWriter(file)
        for name, data in contents.items():
            list(writer.add(name, (data,)))
        writer.finish()
    standard = io.BytesIO()
    with zipfile.ZipFile(standard, "w", zipfile.ZIP_STORED) as archive:
        for name, data in contents.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.external_attr = 0o100600 << 16
            archive.writestr(info, data)
    assert path.read_bytes() == standard.getvalue()


def test_state_file(tmp_path: Path) -> None:
    key = subkey(SEED, Purpose.STATE)
    rollback.write_state(tmp_path, key, VAULT_ID, 7, MOMENT)
    assert (tmp_path / "vault.state").read_bytes().hex() == STATE
    assert rollback.last_commit(tmp_path, key, VAULT_ID) == 7
