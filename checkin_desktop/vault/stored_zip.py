"""A ZIP without compression in exactly one form, so that no byte of it can be changed unseen.

Any ZIP program opens it (APPNOTE.TXT 6.3.3, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT). Entries
stand one after the other from the first byte on, method 0, dated 1980-01-01, without comments or extra fields except
the ZIP64 ones, which are there only where an offset or a count needs them. The reader builds every header anew from
name, size, CRC and place and compares it with the file: what is left then is the contents, which the CRC covers here
and a SHA-256 in the manifest of the backup.

Little-endian, as ZIP is. Nothing is read whole: entries are passed on in pieces of 1 MiB.
"""

from __future__ import annotations

import hashlib
import os
import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import FileIO

PIECE_BYTES = 1024 * 1024
# An entry needs no ZIP64 sizes below this; the database of ten thousand people has some 50 MB.
MAX_ENTRY_BYTES = 0xFFFF_FFFE
MAX_NAME_BYTES = 64
_MAX_DIRECTORY_BYTES = 64 * 1024 * 1024

_LOCAL = struct.Struct("<4sHHHHHIIIHH")
_CENTRAL = struct.Struct("<4sHHHHHHIIIHHHHHII")
_EXTRA = struct.Struct("<HHQ")
_END = struct.Struct("<4sHHHHIIH")
_END64 = struct.Struct("<4sQHHIIQQQQ")
_LOCATOR = struct.Struct("<4sIQI")
_DATE_1980 = 0x0021
_NEEDED, _NEEDED_64 = 20, 45
_MADE_ON_UNIX = 3 << 8
_FILE_MODE = 0o100600 << 16
_MANY, _FAR = 0xFFFF, 0xFFFF_FFFF


class ZipFormError(Exception):
    """The file is not such a ZIP, or not one any more."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `offset` is where its local header begins, in bytes."""

    name: str
    size: int
    crc: int
    offset: int

    @property
    def data_at(self) -> int:
        """Where its contents begin."""
        return self.offset + _LOCAL.size + len(self.name)

    @property
    def end(self) -> int:
        """The first byte behind it."""
        return self.data_at + self.size


class StoredZipWriter:
    """Writes entries into an empty file, one at a time. Raises OSError as the file does."""

    def __init__(self, file: FileIO) -> None:
        self._file = file
        self._entries: list[Entry] = []

    def add(self, name: str, pieces: Iterator[bytes] | Sequence[bytes]) -> Iterator[int]:
        """Write one entry; yields the number of its bytes so far after each piece. ValueError when it is too large."""
        start = self._entries[-1].end if self._entries else 0
        write_all(self._file, _local_header(Entry(name, 0, 0, start)))
        size = crc = 0
        for piece in pieces:
            size, crc = size + len(piece), zlib.crc32(piece, crc)
            if size > MAX_ENTRY_BYTES:
                raise ValueError("too large for an entry without ZIP64 sizes")
            write_all(self._file, piece)
            yield size
        entry = Entry(name, size, crc, start)
        self._file.seek(start)
        write_all(self._file, _local_header(entry))
        self._file.seek(entry.end)
        self._entries.append(entry)

    def finish(self) -> None:
        """Write the directory behind the entries."""
        write_all(self._file, _directory(self._entries))


class StoredZipReader:
    """Reads a file that `StoredZipWriter` wrote. Every method raises ZipFormError where a byte is not as written."""

    def __init__(self, file: FileIO) -> None:
        """Read and compare the directory. The file stays the caller's."""
        self._file = file
        self._size = os.fstat(file.fileno()).st_size
        self.entries = self._read_directory()
        self._tail = _directory(self.entries)
        names = {entry.name for entry in self.entries}
        ends = [0, *(entry.end for entry in self.entries)]
        contiguous = all(entry.offset == end for entry, end in zip(self.entries, ends, strict=False))
        if len(names) != len(self.entries) or not contiguous or ends[-1] + len(self._tail) != self._size:
            raise ZipFormError
        if self._at(ends[-1], len(self._tail)) != self._tail:
            raise ZipFormError

    def find(self, name: str) -> Entry:
        """The entry of this name."""
        for entry in self.entries:
            if entry.name == name:
                return entry
        raise ZipFormError

    def read(self, name: str, limit: int) -> bytes:
        """A small entry whole; more than `limit` bytes are refused unread."""
        entry = self.find(name)
        if entry.size > limit:
            raise ZipFormError
        return b"".join(self.pieces(entry))

    def pieces(self, entry: Entry, digest: hashlib._Hash | None = None) -> Iterator[bytes]:
        """The contents of an entry in pieces. `digest` takes in its header and contents as they stand in the file."""
        header = self._at(entry.offset, entry.data_at - entry.offset)
        if header != _local_header(entry):
            raise ZipFormError
        if digest is not None:
            digest.update(header)
        place, crc = entry.data_at, 0
        while place < entry.end:
            piece = self._at(place, min(PIECE_BYTES, entry.end - place))
            crc = zlib.crc32(piece, crc)
            if digest is not None:
                digest.update(piece)
            place += len(piece)
            yield piece
        if crc != entry.crc:
            raise ZipFormError

    @property
    def tail(self) -> bytes:
        """The directory, the last bytes of the file."""
        return self._tail

    def _at(self, place: int, count: int) -> bytes:
        self._file.seek(place)
        data = bytearray()
        while len(data) < count:
            piece = self._file.read(count - len(data))
            if not piece:
                raise ZipFormError
            data += piece
        return bytes(data)

    def _read_directory(self) -> tuple[Entry, ...]:
        if self._size < _END.size:
            raise ZipFormError
        end_at = self._size - _END.size
        magic, _, _, _, count, length, start, _ = _END.unpack(self._at(end_at, _END.size))
        if magic != b"PK\5\6":
            raise ZipFormError
        if count == _MANY or start == _FAR:
            count, length, start = self._read_end64(end_at)
        if length > _MAX_DIRECTORY_BYTES or start + length > end_at:
            raise ZipFormError
        data = self._at(start, length)
        entries, place = [], 0
        for _ in range(count):
            if place + _CENTRAL.size > length:
                raise ZipFormError
            fields = _CENTRAL.unpack_from(data, place)
            crc, size, name_length, extra_length, offset = fields[7], fields[9], fields[10], fields[11], fields[16]
            name = data[place + _CENTRAL.size :][:name_length]
            extra = data[place + _CENTRAL.size + name_length :][:extra_length]
            if not 0 < len(name) <= MAX_NAME_BYTES or not name.isascii():
                raise ZipFormError
            if offset == _FAR and len(extra) == _EXTRA.size:
                offset = _EXTRA.unpack(extra)[2]
            entries.append(Entry(name.decode("ascii"), size, crc, offset))
            place += _CENTRAL.size + name_length + extra_length
        return tuple(entries)

    def _read_end64(self, end_at: int) -> tuple[int, int, int]:
        record_at = end_at - _LOCATOR.size - _END64.size
        if record_at < 0:
            raise ZipFormError
        fields = _END64.unpack(self._at(record_at, _END64.size))
        return fields[7], fields[8], fields[9]


def write_all(file: FileIO, data: bytes) -> None:
    """Write all of `data`; an unbuffered file may write less than it was given."""
    view = memoryview(data)
    while view:
        view = view[file.write(view) or 0 :]


def _local_header(entry: Entry) -> bytes:
    name = entry.name.encode("ascii")
    sizes = (entry.crc, entry.size, entry.size, len(name), 0)
    return _LOCAL.pack(b"PK\3\4", _NEEDED, 0, 0, 0, _DATE_1980, *sizes) + name


def _directory(entries: Sequence[Entry]) -> bytes:
    start = entries[-1].end if entries else 0
    central = b"".join(_central_header(entry) for entry in entries)
    count, length = len(entries), len(central)
    far = b""
    if count >= _MANY or start >= _FAR:
        versions = (_MADE_ON_UNIX | _NEEDED_64, _NEEDED_64, 0, 0)
        far = _END64.pack(b"PK\6\6", _END64.size - 12, *versions, count, count, length, start)
        far += _LOCATOR.pack(b"PK\6\7", 0, start + length, 1)
    few, near = min(count, _MANY), min(start, _FAR)
    return central + far + _END.pack(b"PK\5\6", 0, 0, few, few, length, near, 0)


def _central_header(entry: Entry) -> bytes:
    name = entry.name.encode("ascii")
    is_far = entry.offset >= _FAR
    extra = _EXTRA.pack(1, 8, entry.offset) if is_far else b""
    needed = _NEEDED_64 if is_far else _NEEDED
    front = (b"PK\1\2", _MADE_ON_UNIX | needed, needed, 0, 0, 0, _DATE_1980, entry.crc, entry.size, entry.size)
    back = (len(name), len(extra), 0, 0, 0, _FILE_MODE, min(entry.offset, _FAR))
    return _CENTRAL.pack(*front, *back) + name + extra
