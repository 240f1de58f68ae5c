"""Reads rows from the pages of a damaged database without its tree: what SQLite cannot reach any more.

One bad page in the middle of a table's tree hides every page below it, and a bad first page hides everything. The
pages themselves are still whole and each one is authenticated, so they are decrypted one by one (SQLCipher 4:
AES-256-CBC with the raw key; the last 80 bytes of a page are a 16-byte IV and an HMAC-SHA512 over the page, the IV and
the page number in little-endian; its key is PBKDF2-HMAC-SHA512 of the key with the file's first 16 bytes, each
combined with 0x3a, in two rounds) and taken apart as https://sqlite.org/fileformat2.html says. A page that fails its
HMAC is never used. Nothing is written; decrypted pages stay in memory.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE_BYTES = 4096
_IV_BYTES, _MAC_BYTES, _SALT_BYTES = 16, 64, 16
_USABLE = PAGE_BYTES - _IV_BYTES - _MAC_BYTES
_FILE_HEADER_BYTES = 100
_HMAC_MASK = 0x3A
_LEAF, _INTERIOR = 0x0D, 0x05
_INDEX_LEAF, _INDEX_INTERIOR = 0x0A, 0x02
_INT_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_LARGEST_RECORD = 64 * 1024 * 1024

Value = int | float | str | bytes | None
Row = tuple[Value, ...]


@dataclass(slots=True)
class TableRows:
    """Rows of one table by row number, and whether a part of its tree could not be followed."""

    rows: dict[int, Row] = field(default_factory=dict)
    broken: bool = False


class PageFile:
    """A damaged database as pages. `close` is not needed: the file is read once."""

    def __init__(self, path: Path, key: bytes | bytearray, tick: Callable[[], object] = lambda: None) -> None:
        """Read and authenticate every page. `tick` is called between pages and may raise Cancelled. Raises OSError."""
        self.bad: set[int] = set()
        self._pages: dict[int, bytes] = {}
        cipher = algorithms.AES(bytes(key))
        with path.open("rb") as file:
            mac_key = b""
            number = 0
            while sealed := file.read(PAGE_BYTES):
                number += 1
                if number == 1:
                    salt = bytes(byte ^ _HMAC_MASK for byte in sealed[:_SALT_BYTES])
                    mac_key = hashlib.pbkdf2_hmac("sha512", bytes(key), salt, 2, 32)
                page = _open_page(sealed, number, cipher, mac_key)
                if page is None:
                    self.bad.add(number)
                else:
                    self._pages[number] = page
                tick()
        self.count = number

    def tables(self) -> dict[str, int]:
        """Table name to its first page, as far as the schema can be read."""
        return self._named("table")

    def indexes(self) -> dict[str, int]:
        """Index name to its first page, as far as the schema can be read."""
        return self._named("index")

    def _named(self, kind: str) -> dict[str, int]:
        found: dict[str, int] = {}
        for number in self._leaves():
            for _, row in self._rows(number):
                if len(row) == 5 and row[0] == kind and isinstance(row[1], str) and isinstance(row[3], int):
                    found[row[1]] = row[3]
        return found

    def index_rows(self, root: int) -> tuple[list[Row], bool]:
        """The entries of an index, each one its columns and then the row number; and whether a part is missing."""
        found: list[Row] = []
        broken = False
        waiting, reached = [root], set[int]()
        while waiting:
            number = waiting.pop()
            page = self._pages.get(number)
            kind = page[self._start(number)] if page is not None else 0
            if page is None or number in reached or kind not in (_INDEX_LEAF, _INDEX_INTERIOR):
                broken |= number not in reached
                continue
            reached.add(number)
            inner = kind == _INDEX_INTERIOR
            if inner:
                waiting.extend(self._children(number))
            for cell in self._cells(number, 12 if inner else 8):
                try:
                    size, at = _varint(page, cell + (4 if inner else 0))
                    payload = self._payload(page, size, at, most=(_USABLE - 12) * 64 // 255 - 23)
                    if payload is not None:
                        found.append(_record(payload))
                except (IndexError, ValueError):
                    broken = True
        return found, broken

    def rows(self, roots: dict[str, int], fits: Callable[[str, int, Row], bool]) -> dict[str, TableRows]:
        """All rows that `fits(table, rowid, row)` accepts.

        A leaf that no tree reaches is given to the one table with a broken tree that accepts all of its rows; if more
        than one would, it is left alone.
        """
        found = {name: TableRows() for name in roots}
        reached: set[int] = set()
        for name, root in roots.items():
            leaves, found[name].broken = self._walk(root, reached)
            for leaf in leaves:
                found[name].rows.update((rowid, row) for rowid, row in self._rows(leaf) if fits(name, rowid, row))
        broken = [name for name in roots if found[name].broken]
        for leaf in self._leaves():
            if leaf in reached or not broken:
                continue
            rows = list(self._rows(leaf))
            owners = [name for name in broken if rows and all(fits(name, rowid, row) for rowid, row in rows)]
            if len(owners) == 1:
                for rowid, row in rows:
                    found[owners[0]].rows.setdefault(rowid, row)
        return found

    def _walk(self, root: int, reached: set[int]) -> tuple[list[int], bool]:
        """The leaves of a tree, and whether a part of it could not be followed."""
        leaves: list[int] = []
        broken = False
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number in reached:
                continue
            page = self._pages.get(number)
            if page is None:
                broken = True
                continue
            reached.add(number)
            kind = page[self._start(number)]
            if kind == _LEAF:
                leaves.append(number)
            elif kind == _INTERIOR:
                waiting.extend(self._children(number))
            else:
                broken = True
        return leaves, broken

    @staticmethod
    def _start(number: int) -> int:
        return _FILE_HEADER_BYTES if number == 1 else 0

    def _leaves(self) -> Iterator[int]:
        for number, page in self._pages.items():
            if page[self._start(number)] == _LEAF:
                yield number

    def _cells(self, number: int, header: int) -> Iterator[int]:
        page, start = self._pages[number], self._start(number)
        amount = int.from_bytes(page[start + 3 : start + 5], "big")
        for place in range(start + header, min(start + header + 2 * amount, _USABLE - 1), 2):
            cell = int.from_bytes(page[place : place + 2], "big")
            if start + header <= cell < _USABLE:
                yield cell

    def _children(self, number: int) -> list[int]:
        page, start = self._pages[number], self._start(number)
        children = [int.from_bytes(page[cell : cell + 4], "big") for cell in self._cells(number, 12)]
        return [*children, int.from_bytes(page[start + 8 : start + 12], "big")]

    def _rows(self, number: int) -> Iterator[tuple[int, Row]]:
        page = self._pages[number]
        for cell in self._cells(number, 8):
            try:
                size, at = _varint(page, cell)
                rowid, at = _varint(page, at)
                payload = self._payload(page, size, at)
                if payload is not None:
                    yield _signed(rowid), _record(payload)
            except (IndexError, ValueError):
                continue

    def _payload(self, page: bytes, size: int, at: int, most: int = _USABLE - 35) -> bytes | None:
        """A record whole, with its overflow pages; None when one of those is bad. `most` stands on the page itself."""
        if size > _LARGEST_RECORD:
            return None
        least = (_USABLE - 12) * 32 // 255 - 23
        if size <= most:
            return page[at : at + size]
        local = least + (size - least) % (_USABLE - 4)
        local = local if local <= most else least
        parts = [page[at : at + local]]
        left = size - local
        following = int.from_bytes(page[at + local : at + local + 4], "big")
        while left > 0:
            overflow = self._pages.get(following)
            if overflow is None:
                return None
            parts.append(overflow[4 : 4 + min(left, _USABLE - 4)])
            left -= len(parts[-1])
            following = int.from_bytes(overflow[:4], "big")
        return b"".join(parts)


def _open_page(sealed: bytes, number: int, cipher: algorithms.AES, mac_key: bytes) -> bytes | None:
    if len(sealed) != PAGE_BYTES:
        return None
    start = _SALT_BYTES if number == 1 else 0
    tag = hmac.new(mac_key, sealed[start : _USABLE + _IV_BYTES] + number.to_bytes(4, "little"), hashlib.sha512)
    stored = sealed[_USABLE + _IV_BYTES : _USABLE + _IV_BYTES + _MAC_BYTES]
    if not hmac.compare_digest(tag.digest(), stored):
        return None
    opener = Cipher(cipher, modes.CBC(sealed[_USABLE : _USABLE + _IV_BYTES])).decryptor()
    return bytes(start) + opener.update(sealed[start:_USABLE]) + opener.finalize()


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(9):
        byte = data[at + place]
        if place == 8:
            return (value << 8) | byte, at + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, at + place + 1
    raise ValueError


def _signed(value: int) -> int:
    return value - (1 << 64) if value >= 1 << 63 else value


def _record(payload: bytes) -> Row:
    end, at = _varint(payload, 0)
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values: list[Value] = []
    place = end
    for kind in kinds:
        value, length = _value(payload, place, kind)
        values.append(value)
        place += length
    if place != len(payload):
        raise ValueError
    return tuple(values)


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind in (0, 8, 9):
        return (None, 0, 1)[(0, 8, 9).index(kind)], 0
    if kind in _INT_BYTES:
        length = _INT_BYTES[kind]
        return int.from_bytes(payload[at : at + length], "big", signed=True), length
    if kind < 12:
        raise ValueError  # a fraction, which no table has, or a reserved kind
    length = (kind - 12) // 2
    data = payload[at : at + length]
    if len(data) != length:
        raise ValueError
    return (data if kind % 2 == 0 else data.decode("utf-8")), length
