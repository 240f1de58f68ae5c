"""The key file under every single-bit error, by accident and on purpose, through the program's own reading of it."""

from __future__ import annotations

import hashlib
import random
import struct
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import keyfile, keypair
from checkin_desktop.vault.kdf import KdfProfile
from checkin_desktop.vault.layout import SetFolder, current_set
from tests.support.campaign import Numbers, count, is_full
from tests.support.vaults import PASSPHRASE, make_vault

pytestmark = pytest.mark.campaign

SIZE = keyfile.SIZE
SLOT_AT, SLOT_BYTES = 128, 192
HASHED = SIZE - 32


@pytest.fixture
def current(vault: Path) -> SetFolder:
    found = current_set(vault)
    assert found is not None
    return found


def resealed(data: bytes | bytearray) -> bytes:
    """The same with a right SHA-256, as somebody who edits the file on purpose would leave it."""
    return bytes(data[:HASHED]) + hashlib.sha256(data[:HASHED]).digest()


def outcome(current: SetFolder, data: bytes, passphrase: str = PASSPHRASE) -> str:
    """What an unlock says when both copies hold `data`; how parsing failed, when it did."""
    for path in current.key_files:
        path.write_bytes(data)
    parsed = ""
    try:
        keyfile.parse(data)
    except AppError as failure:
        parsed = failure.code.value
    try:
        keypair.unlock_with_passphrase(keypair.read_copies(current), passphrase, lambda: False)
    except AppError as failure:
        return parsed or failure.code.value
    return "unlocked"


def bits(amount: int) -> Iterable[int]:
    """Every bit of the file in the full form; in the suite those of the first fields and some more."""
    if is_full():
        return range(amount)
    chance = random.Random(51)
    return sorted({*range(100), *(chance.randrange(amount) for _ in range(200))})


def flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def told(counts: Counter[str]) -> str:
    return ", ".join(f"{code} {number}" for code, number in counts.most_common()) + f", unlocked {counts['unlocked']}"


def test_key_file_flips(current: SetFolder, numbers: Numbers) -> None:
    data = current.key_files[0].read_bytes()
    counts = Counter(outcome(current, flipped(data, bit)) for bit in bits(SIZE * 8))
    assert counts["unlocked"] == 0
    assert set(counts) <= {ErrorCode.NOT_A_VAULT, ErrorCode.KEY_FILES_DAMAGED}
    assert counts[ErrorCode.NOT_A_VAULT] == 64
    if is_full():
        assert counts[ErrorCode.KEY_FILES_DAMAGED] == 32_704
    numbers("key file flips", f"{sum(counts.values())} single-bit flips: {told(counts)}")


def test_key_file_flips_resealed(current: SetFolder, numbers: Numbers) -> None:
    data = current.key_files[0].read_bytes()
    counts: Counter[str] = Counter()
    slot_bits = range(SLOT_AT * 8, (SLOT_AT + SLOT_BYTES) * 8)
    for bit in bits(HASHED * 8):
        said = outcome(current, resealed(flipped(data, bit)))
        counts[said] += 1
        if bit >= slot_bits.stop:
            assert said == ErrorCode.KEY_FILE_ALTERED, f"bit {bit}"
    assert counts["unlocked"] == 0
    assert counts[ErrorCode.KEY_FILE_ALTERED] > (30_000 if is_full() else 150)
    numbers("key file flips, SHA repaired", f"{sum(counts.values())} single-bit flips: {told(counts)}")


def test_key_file_cut_and_random(current: SetFolder, numbers: Numbers) -> None:
    data = current.key_files[0].read_bytes()
    chance = random.Random(52)
    counts: Counter[str] = Counter()
    for length in range(0, SIZE, count(397, 1)):
        said = outcome(current, data[:length])
        counts[said] += 1
        assert said == (ErrorCode.NOT_A_VAULT if length < 8 else ErrorCode.KEY_FILES_DAMAGED)
    for number in range(count(80, 5000)):
        content = bytearray(chance.randbytes(SIZE))
        if number % 2:
            content[:16] = data[:16]
        counts[outcome(current, bytes(content) if number % 4 < 2 else resealed(content))] += 1
    assert counts["unlocked"] == 0
    numbers("key file cut and random", f"{sum(counts.values())} files: {told(counts)}")


def test_key_file_transplanted_slots(current: SetFolder, tmp_path: Path, numbers: Numbers) -> None:
    """A slot, or all that a slot is made of, brought over from a vault with the same or another passphrase."""
    data = current.key_files[0].read_bytes()
    counts: Counter[str] = Counter()
    for number in range(count(2, 100)):
        passphrase = PASSPHRASE if number % 2 else f"otra {number}"
        folder = tmp_path / f"{number}.cdvault"
        session, _ = make_vault(folder, passphrase)
        session.close()
        other = session.current.key_files[0].read_bytes()
        for start, stop in ((SLOT_AT, SLOT_AT + SLOT_BYTES), (16, 32), (16, SLOT_AT + SLOT_BYTES), (16, 4032)):
            mixed = bytearray(data)
            mixed[start:stop] = other[start:stop]
            for candidate in {PASSPHRASE, passphrase}:
                counts[outcome(current, bytes(mixed), candidate)] += 1
                counts[outcome(current, resealed(mixed), candidate)] += 1
        # The own slot at another place is the own slot, but the MAC says that somebody moved it.
        moved = bytearray(data)
        moved[SLOT_AT : SLOT_AT + SLOT_BYTES] = bytes(SLOT_BYTES)
        place = SLOT_AT + SLOT_BYTES * (1 + number % 15)
        moved[place : place + SLOT_BYTES] = data[SLOT_AT : SLOT_AT + SLOT_BYTES]
        assert outcome(current, resealed(moved)) == ErrorCode.KEY_FILE_ALTERED
        counts[ErrorCode.KEY_FILE_ALTERED] += 1
    assert counts["unlocked"] == 0
    numbers("key file transplants", f"{sum(counts.values())} files: {told(counts)}")


def test_key_file_huge_parameters(current: SetFolder, numbers: Numbers, monkeypatch: pytest.MonkeyPatch) -> None:
    """Parameters that would take all memory or all day are refused before the derivation is begun."""
    data = current.key_files[0].read_bytes()
    ran: list[KdfProfile] = []
    derive = keypair.kdf.derive

    def watched(password: bytes, salt: bytes, profile: KdfProfile) -> bytearray:
        ran.append(profile)
        return derive(password, salt, profile)

    monkeypatch.setattr(keypair.kdf, "derive", watched)
    chance = random.Random(53)
    counts: Counter[str] = Counter()
    for number in range(count(30, 2000)):
        ran.clear()
        passes, memory, lanes = (chance.choice((0, 1, 3, 2**10, 2**20, 2**31, 2**32 - 1)) for _ in range(3))
        profile = KdfProfile(passes, lanes, memory)
        if profile.is_within_bounds() and memory > 1024:
            continue  # allowed, and refused by the associated data after it has run
        forged = bytearray(data)
        forged[SLOT_AT + 4 : SLOT_AT + 16] = struct.pack(">III", passes, memory, lanes)
        said = outcome(current, resealed(forged))
        counts[said] += 1
        if not profile.is_within_bounds():
            assert said == ErrorCode.KEY_FILE_UNSAFE_PARAMETERS, number
            assert ran == []
    assert counts["unlocked"] == 0
    numbers("key file huge parameters", f"{sum(counts.values())} files: {told(counts)}")
