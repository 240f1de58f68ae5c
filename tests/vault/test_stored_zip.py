from __future__ import annotations

import zipfile
import zlib
from io import FileIO
from pathlib import Path

import pytest

from checkin_desktop.vault import stored_zip
from checkin_desktop.vault.stored_zip import StoredZipReader, StoredZipWriter, ZipFormError


def test_no_name_comes_twice(tmp_path: Path) -> None:
    path = tmp_path / "twice.zip"
    with FileIO(path, "w+b") as file:
        writer = StoredZipWriter(file)
        for data in (b"one", b"two"):
            list(writer.add("vault.key", (data,)))
        writer.finish()
        with pytest.raises(ZipFormError):
            StoredZipReader(file)


def test_far_offsets_and_many_entries_take_zip64(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the limits lowered the same file has to come back: real ones need four gigabytes."""
    monkeypatch.setattr(stored_zip, "_MANY", 3)
    path = tmp_path / "many.zip"
    with FileIO(path, "w+b") as file:
        writer = StoredZipWriter(file)
        for number in range(4):
            list(writer.add(f"entry-{number}", (b"x" * number,)))
        writer.finish()
        reader = StoredZipReader(file)
        assert [reader.read(entry.name, 10) for entry in reader.entries] == [b"", b"x", b"xx", b"xxx"]


def test_a_place_four_gigabytes_away_is_read_by_other_programs(tmp_path: Path) -> None:
    """A file with a hole, which takes no space on the disk."""
    path = tmp_path / "far.zip"
    hole = stored_zip.MAX_ENTRY_BYTES
    first = stored_zip.Entry("hole", hole, 0, 0)
    last = stored_zip.Entry("last", 4, zlib.crc32(b"data"), first.end)
    with FileIO(path, "w+b") as file:
        stored_zip.write_all(file, stored_zip._local_header(first))
        file.seek(last.offset)
        stored_zip.write_all(file, stored_zip._local_header(last) + b"data" + stored_zip._directory((first, last)))
        assert StoredZipReader(file).read("last", 4) == b"data"
    with zipfile.ZipFile(path) as archive:
        assert archive.read("last") == b"data"


def test_an_entry_stays_below_its_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stored_zip, "MAX_ENTRY_BYTES", 5)
    with FileIO(tmp_path / "x.zip", "w+b") as file, pytest.raises(ValueError, match="too large"):
        list(StoredZipWriter(file).add("x", (b"123", b"456")))
