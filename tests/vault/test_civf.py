"""The attachment format under damage, cuts, reordering and exchange."""

from __future__ import annotations

import hashlib
import io
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_desktop.vault import civf
from checkin_desktop.vault.civf import (
    CHUNK_BYTES,
    DATA_AT,
    TAG_BYTES,
    CivfError,
    CivfReader,
    CivfWriter,
    NewerCivfError,
    clean_name,
    padded_size,
)

KEY = bytes(range(32))
FILE_ID = bytes(range(16))
FRAME = CHUNK_BYTES + TAG_BYTES


def stored_size(size: int) -> int:
    """The length of the file on the disk, as the format tells it."""
    padded = padded_size(size)
    return DATA_AT + padded + -(-padded // CHUNK_BYTES) * TAG_BYTES


def written(path: Path, data: bytes, *, name: str = "carta.pdf", file_id: bytes = FILE_ID, salt: bytes = KEY) -> bytes:
    with io.FileIO(path, "w+b") as file:
        list(CivfWriter(KEY, file_id, salt).write(io.BytesIO(data), file, name, "application/pdf", 1 << 30))
    return path.read_bytes()


def read(path: Path, *, key: bytes = KEY, file_id: bytes = FILE_ID) -> bytes:
    with io.FileIO(path, "rb") as file:
        reader = CivfReader(key, file_id, file)
        data = reader.read()
    with io.FileIO(path, "rb") as file:
        assert list(CivfReader(key, file_id, file).verify())[-1] == len(data)
    return data


def refused(path: Path, data: bytes, *, key: bytes = KEY, file_id: bytes = FILE_ID) -> None:
    path.write_bytes(data)
    with io.FileIO(path, "rb") as file, pytest.raises(CivfError):
        CivfReader(key, file_id, file).read()
    with io.FileIO(path, "rb") as file, pytest.raises(CivfError):
        list(CivfReader(key, file_id, file).verify())


@pytest.mark.parametrize(
    "size",
    [0, 1, 65535, 65536, 65537, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES, 5 * CHUNK_BYTES + 77],
)
def test_every_size_comes_back(tmp_path: Path, size: int) -> None:
    data = random.Random(size).randbytes(size)
    assert len(written(tmp_path / "f", data)) == stored_size(size)
    assert read(tmp_path / "f") == data


def test_the_size_on_disk_tells_64_kib_steps_only(tmp_path: Path) -> None:
    assert stored_size(0) == stored_size(1) == stored_size(65536) < stored_size(65537)
    assert padded_size(0) == 65536
    assert padded_size(CHUNK_BYTES) == CHUNK_BYTES


def test_a_source_that_gives_little_at_a_time(tmp_path: Path) -> None:
    data = random.Random(1).randbytes(CHUNK_BYTES + 100_000)

    class Trickle(io.BytesIO):
        def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
            return super().readinto(buffer[:70_001])

    with io.FileIO(tmp_path / "f", "w+b") as file:
        list(CivfWriter(KEY, FILE_ID, KEY).write(Trickle(data), file, "a", "b", 1 << 30))
    assert read(tmp_path / "f") == data


def test_single_bit_errors_are_refused(tmp_path: Path) -> None:
    data = written(tmp_path / "f", random.Random(2).randbytes(70_000))
    rng = random.Random(3)
    # Every bit of the header, then places all over frame 0, the data, the padding and the tags.
    bits = [*range(64 * 8), *(rng.randrange(64 * 8, len(data) * 8) for _ in range(300)), len(data) * 8 - 1]
    for bit in bits:
        flipped = bytearray(data)
        flipped[bit // 8] ^= 1 << bit % 8
        (tmp_path / "f").write_bytes(flipped)
        with io.FileIO(tmp_path / "f", "rb") as file, pytest.raises((CivfError, NewerCivfError)):
            CivfReader(KEY, FILE_ID, file).read()


def test_cut_files_are_refused(tmp_path: Path) -> None:
    data = written(tmp_path / "f", random.Random(4).randbytes(2 * CHUNK_BYTES + 5))
    ends = [0, 1, 63, 64, 65, DATA_AT - 1, DATA_AT, DATA_AT + FRAME - 1, DATA_AT + FRAME, DATA_AT + 2 * FRAME]
    for end in [*ends, len(data) - 16, len(data) - 1]:
        refused(tmp_path / "f", data[:end])


def test_longer_files_are_refused(tmp_path: Path) -> None:
    data = written(tmp_path / "f", b"x" * 100)
    refused(tmp_path / "f", data + b"\0")
    refused(tmp_path / "f", data + data[DATA_AT:])


def test_frames_cannot_be_moved_doubled_or_dropped(tmp_path: Path) -> None:
    data = written(tmp_path / "f", random.Random(5).randbytes(4 * CHUNK_BYTES))
    head, frames = data[:DATA_AT], [data[start : start + FRAME] for start in range(DATA_AT, len(data), FRAME)]
    assert len(frames) == 4
    for order in ((1, 0, 2, 3), (0, 2, 1, 3), (3, 1, 2, 0), (0, 0, 2, 3), (0, 1, 2), (1, 2, 3), (0, 1, 2, 2), (0, 1)):
        refused(tmp_path / "f", head + b"".join(frames[place] for place in order))


def test_files_cannot_be_exchanged(tmp_path: Path) -> None:
    other_id = bytes(16)
    other = written(tmp_path / "g", b"y" * 100, file_id=other_id)
    data = written(tmp_path / "f", b"x" * 100)
    refused(tmp_path / "f", other)
    refused(tmp_path / "f", data[:64] + other[64:])
    refused(tmp_path / "f", data[:DATA_AT] + other[DATA_AT:])
    refused(tmp_path / "f", other[:64] + data[64:], file_id=other_id)
    refused(tmp_path / "f", data, key=bytes(32))


def test_a_later_version_is_told_from_damage(tmp_path: Path) -> None:
    data = bytearray(written(tmp_path / "f", b"x"))
    data[9] = 2
    (tmp_path / "f").write_bytes(data)
    with io.FileIO(tmp_path / "f", "rb") as file, pytest.raises(NewerCivfError):
        CivfReader(KEY, FILE_ID, file)


def test_nothing_readable_is_left_in_the_file(tmp_path: Path) -> None:
    needle = "Nguyễn-Gómez A123456789".encode()
    data = written(tmp_path / "f", needle * 4000, name="Nguyễn-Gómez.pdf")
    assert needle[:8] not in data
    assert hashlib.sha256(needle * 4000).digest() not in data


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("carta.pdf", "carta.pdf"),
        ("Nguyễn Gómez.pdf", "Nguyễn Gómez.pdf"),
        ("a\nb\x00c.pdf", "a�b�c.pdf"),
        ("bad\udcff.pdf", "bad�.pdf"),
        ("ñ" * 150 + ".pdf", "ñ" * 98 + ".pdf"),
        ("x" * 300, "x" * 200),
        ("." + "x" * 300, "." + "x" * 199),
        ("a." + "x" * 300, "a." + "x" * 198),
        ("", ""),
    ],
)
def test_names_are_cut_and_their_ending_kept(name: str, kept: str) -> None:
    assert clean_name(name) == kept
    assert len(kept.encode()) <= 200


@given(st.text(max_size=400), st.text(max_size=200))
def test_any_name_and_type_fit_into_frame_zero(name: str, mime: str) -> None:
    facts = civf.FileFacts(clean_name(name), civf.clean_mime(mime), 2**40, "f" * 64)
    frame = civf._pack_facts(facts)
    assert len(frame) == 1024
    assert civf._unpack_facts(frame) == facts


def test_more_than_the_limit_is_stopped(tmp_path: Path) -> None:
    with io.FileIO(tmp_path / "f", "w+b") as file, pytest.raises(CivfError):
        list(CivfWriter(KEY, FILE_ID, KEY).write(io.BytesIO(bytes(3 << 20)), file, "a", "b", 2 << 20))


def test_progress_goes_up_to_the_size(tmp_path: Path) -> None:
    with io.FileIO(tmp_path / "f", "w+b") as file:
        steps = list(CivfWriter(KEY, FILE_ID, KEY).write(io.BytesIO(bytes(2_500_000)), file, "a", "b", 1 << 30))
    assert steps == [1 << 20, 2 << 20, 2_500_000]
