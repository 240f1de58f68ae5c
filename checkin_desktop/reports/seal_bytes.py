"""The bytes of a sealed report: how its own files stand in it, and where the seal goes. No PDF library is needed here.

**Files.** Every embedded file is a stream with the filter FlateDecode that holds stored blocks only (RFC 1951, 3.2.4):
a byte changed in the PDF is the same byte changed in the file.

**seal.json.** Canonical JSON (see `domain.canonical`) of one object: `manifest`, `public_key` (SubjectPublicKeyInfo in
DER, in hex) and `signature`: r and s in hex, 64 digits each, over SHA-256 of the canonical JSON of `manifest`. The
manifest has `format` (1), `program`, `chain_head`, `key` (the fingerprint), `part` and `parts`, `first_page` (the
number printed on the first page of this part), `pages` (a SHA-256 for each page, in order), `files` (name to SHA-256
of the bytes, of every other embedded file), `entries` (the first 16 hex digits of a SHA-256 for the line of each entry
of `log.json`, without its comma) and `structure` (a SHA-256 over the rest); see `reports.seal_digests`. It lets a
reader name what was changed.

**Signature.** One signature field, `adbe.pkcs7.detached`, over the whole file but its own `/Contents`. Its container
claims no time (`domain.seal_container`); `/M` repeats the date that the report prints.
"""

from __future__ import annotations

import hashlib
import re
import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from checkin_desktop.domain.canonical import Json, canonical_json
from checkin_desktop.domain.seal_container import FIELD_BYTES, SIGNATURE_BYTES

FORMAT: Final = 1
LOG: Final = "log.json"
SUMS: Final = "SHA256SUMS"
ORIGINALS: Final = "originals.txt"
SEAL: Final = "seal.json"
MOST: Final = {SEAL: 8 << 20, LOG: 256 << 20, SUMS: 4 << 20, ORIGINALS: 4 << 20}
"""Bytes of these files that a check reads; ten times what a log of 100,000 attempts needs."""
STAMP: Final = re.compile(r"timestamp-entry-(\d{1,9})(?:-\d{1,9})?\.tsr", re.ASCII)
"""Answers of time-stamp services (RFC 3161): each is over the hash of the entry whose number its name has."""

FIELD_NAME: Final = "IntegritySeal"

_ZLIB_HEAD: Final = b"\x78\x01"
_BLOCK: Final = 0xFFFF
_BLOCK_HEAD: Final = struct.Struct("<BHH")
_CHECKSUM: Final = struct.Struct(">I")
_UNSIGNED: Final = "0" * (2 * SIGNATURE_BYTES)
_TAIL: Final = b'"}'
_DIGITS: Final = 2 * FIELD_BYTES
_PLACE_DIGITS: Final = 10
_RANGE: Final = re.compile(rb"/ByteRange \[ 0 (\d{1,10}) (\d{1,10}) (\d{1,10}) {1,31}\] /Contents <")
_MARK: Final = b"/ByteRange [ 0 "
_TRACES: Final = (_MARK, b'{"manifest":{', b'"program":"checkin-desktop"')
_OBJECTS: Final = re.compile(rb"/Type /ObjStm [^>]{0,200}>>\s{1,2}stream\r?\n")
_OBJECTS_WITHIN: Final = 1 << 16
_OBJECTS_MOST: Final = 1 << 20
_WINDOW: Final = 1 << 22
_RANGE_END: Final = b" ] /Contents <"
_RANGE_BYTES: Final = len(_MARK) + 3 * _PLACE_DIGITS + 2
_PLACEHOLDER: Final = b"/ByteRange [ 0 %d %d %d ] /Contents <" + b"0" * _DIGITS + b">"


Pieces = tuple[bytes | memoryview, ...]


@dataclass(frozen=True, slots=True)
class Range:
    """What a signature says it covers: up to `before`, then `length` bytes from `after` on."""

    before: int
    after: int
    length: int


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that goes into the PDF: its name (letters, digits, `.`, `-`, `_`), kind, and bytes."""

    name: str
    mime: str
    data: bytes


@dataclass(frozen=True, slots=True)
class SealFacts:
    """What the seal says besides hashes. `public_key` is empty where nothing can be sealed. `made_at` is UTC."""

    public_key: bytes
    chain_head: str
    made_at: datetime
    first_page: int = 1
    part: int = 1
    parts: int = 1


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document with room for its seal. `seal` is `seal.json` without its signature, b"" where there is no key.

    `seal_at` is where its packed form stands, `range_at` where the byte range does.
    """

    data: bytes | memoryview
    page_count: int
    seal: bytes = b""
    seal_at: int = 0
    range_at: int = 0


def stored(content: bytes) -> bytes:
    """A zlib stream of stored blocks (RFC 1950, RFC 1951): the same bytes with every version of zlib."""
    out = [_ZLIB_HEAD]
    starts = range(0, len(content), _BLOCK) or (0,)
    for start in starts:
        block = content[start : start + _BLOCK]
        last = start + _BLOCK >= len(content)
        out += (_BLOCK_HEAD.pack(last, len(block), len(block) ^ _BLOCK), block)
    return b"".join((*out, _CHECKSUM.pack(zlib.adler32(content))))


def unsigned_seal(manifest: Json, public_key: bytes) -> bytes:
    """`seal.json` with zeros for its signature."""
    return canonical_json({"manifest": manifest, "public_key": public_key.hex(), "signature": _UNSIGNED})


def signed_seal(unsigned: bytes, signature: bytes) -> bytes:
    """`seal.json` with its signature, of the same size."""
    return unsigned[: -len(_UNSIGNED) - len(_TAIL)] + signature.hex().encode("ascii") + _TAIL


def line_digests(log: bytes) -> tuple[str, ...]:
    """Sixteen hex digits of SHA-256 for the line of each entry of `log.json`, without its comma."""
    lines = log.split(b"\n")[1:-2]
    return tuple(hashlib.sha256(line.removesuffix(b",")).hexdigest()[:16] for line in lines)


def placeholders(unsigned: bytes) -> tuple[int, int, int]:
    """Three numbers of ten digits that hold the place of the byte range until it is known.

    They follow from `seal.json`, so nothing that was typed into the report can hold them by intent.
    """
    base = 10 ** (_PLACE_DIGITS - 1)
    digest = hashlib.sha256(unsigned).digest()
    first, second, third = (int.from_bytes(digest[start : start + 8], "big") for start in (0, 8, 16))
    return base + first % base, base + second % base, base + third % base


def prepared(data: bytes, page_count: int, seal: bytes) -> Prepared:
    """Find the places for the seal. Raises ValueError when one is not there exactly once."""
    holder = _PLACEHOLDER % placeholders(seal)
    return Prepared(data, page_count, seal, _only(data, stored(seal)), _only(data, holder))


def with_seal(made: Prepared, signature: bytes) -> tuple[Pieces, Pieces]:
    """The file with `seal.json` signed and the byte range set: what stands before `/Contents` and what stands after.

    Both are to be signed; `contents` goes between them. Nothing is copied. Raises ValueError when the places are not
    as they were made.
    """
    data = memoryview(made.data)
    unsigned, holder = stored(made.seal), _PLACEHOLDER % placeholders(made.seal)
    for place, piece in ((made.seal_at, unsigned), (made.range_at, holder)):
        if data[place : place + len(piece)] != piece:
            raise ValueError("a place of the seal is not as it was made")
    after = made.range_at + len(holder)
    covered = Range(after - _DIGITS - 2, after, len(data) - after)
    patches = sorted(
        (
            (made.seal_at, stored(signed_seal(made.seal, signature))),
            (made.range_at, _range_text(covered).removesuffix(b"<")),
        )
    )
    return _patched(data, patches, 0, covered.before), _patched(data, patches, after, len(data))


def contents(digits: bytes) -> bytes:
    """The text of `/Contents`."""
    return b"<" + digits + b">"


def _patched(data: memoryview, patches: Sequence[tuple[int, bytes]], start: int, stop: int) -> Pieces:
    found: list[bytes | memoryview] = []
    for place, piece in patches:
        if start <= place < stop:
            found += (data[start:place], piece)
            start = place + len(piece)
    return (*found, data[start:stop])


def _range_text(covered: Range) -> bytes:
    """The byte range as this program writes it, up to the bracket that opens `/Contents`."""
    head = b"/ByteRange [ 0 %d %d %d" % (covered.before, covered.after, covered.length)
    return head.ljust(_RANGE_BYTES) + _RANGE_END


def field_digits(data: bytes, covered: Range) -> bytes:
    """What stands between the brackets."""
    return data[covered.before + 1 : covered.after - 1]


def covered_bytes(data: bytes, covered: Range) -> tuple[memoryview, memoryview]:
    """The two stretches that are signed."""
    view = memoryview(data)
    return view[: covered.before], view[covered.after : covered.after + covered.length]


def find_ranges(data: bytes) -> tuple[Range, ...]:
    """Every byte range that stands where it says it stands, in the one form that this program writes."""
    found = []
    for place in _places(data, _MARK):
        match = _RANGE.match(data, place)
        if match is not None:
            before, after, length = (int(number) for number in match.groups())
            if before == match.end() - 1 and after == before + _DIGITS + 2 and data[after - 1 : after] == b">":
                found.append(Range(before, after, length))
    return tuple(found)


def has_traces(data: bytes) -> bool:
    """Whether anything in a file that no PDF library can read tells that this program once sealed it.

    The parts of a seal in plain bytes stand near the end; the names of its field and its list in the first packed
    objects, so that a file that was cut off is known, too.
    """
    if any(place >= 0 for mark in _TRACES for place in _places(data, mark)):
        return True
    packed = _OBJECTS.search(data, 0, _OBJECTS_WITHIN)
    if packed is None:
        return False
    try:
        objects = zlib.decompressobj().decompress(memoryview(data)[packed.end() :][:_OBJECTS_MOST], _OBJECTS_MOST)
    except zlib.error:
        return False
    return FIELD_NAME.encode("ascii") in objects or SEAL.encode("ascii") in objects


def _places(data: bytes, mark: bytes) -> Iterator[int]:
    """Where something stands. One look at a large file as a whole would keep the window waiting."""
    place = 0
    while place < len(data):
        found = data.find(mark, place, place + _WINDOW + len(mark) - 1)
        if found >= 0:
            yield found
        place = place + _WINDOW if found < 0 else found + 1


def is_canonical(data: bytes, covered: Range) -> bool:
    """Whether the byte range is written exactly as this program writes it."""
    whole = _range_text(covered)
    start = covered.before + 1 - len(whole)
    return start >= 0 and data[start : covered.before + 1] == whole


def _only(data: bytes, piece: bytes) -> int:
    place = data.find(piece)
    if place < 0 or data.find(piece, place + 1) >= 0:
        raise ValueError("a place of the seal is missing or there twice")
    return place
