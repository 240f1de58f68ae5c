"""What passes between the window's process and its rendering process, as bodies of `services.frames`.

Orders go down as pickles, because they come from the program itself; large files go beside them as they are, because
copying them would stop the window. Answers come up as numbers, JSON and the PDF's bytes only: the rendering process
reads what strangers wrote, so nothing it sends is ever executed or unpickled.
"""

from __future__ import annotations

import json
import pickle
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checkin_desktop.services.frames import BadFrame
from checkin_desktop.services.rendering import MissingGlyph, RenderedPart, RenderedPdf, Snapshot

if TYPE_CHECKING:
    from checkin_desktop.reports.seal_bytes import Enclosed, Prepared, SealFacts

# Downwards.
ORDER: Final = b"O"
PREPARE: Final = b"E"
STOP: Final = b"S"

_PAIR: Final = struct.Struct(">QQ")
_LENGTH: Final = struct.Struct(">Q")
_PREPARED: Final = struct.Struct(">QQQQQ")


@dataclass(frozen=True, slots=True)
class Preparation:
    """A finished report, the files that go into it, and what its seal says."""

    pages: bytes
    files: Sequence[Enclosed]
    facts: SealFacts


def order(snapshot: Snapshot, language: str) -> bytes:
    """The body of an ORDER."""
    return pickle.dumps((snapshot, language), protocol=pickle.HIGHEST_PROTOCOL)


def read_order(body: bytes) -> tuple[Snapshot, str]:
    """What an ORDER says. Only for what came from the program's own first process."""
    snapshot, language = pickle.loads(body)  # noqa: S301 - the writer is this program, over a pipe of its own
    return snapshot, language


def progress(done: int, total: int) -> bytes:
    """The body of a PROGRESS."""
    return _PAIR.pack(done, total)


def read_progress(body: bytes) -> tuple[int, int]:
    """What a PROGRESS says. Raises BadFrame."""
    try:
        done, total = _PAIR.unpack(body)
    except struct.error:
        raise BadFrame from None
    return done, total


def done(rendered: RenderedPdf) -> bytes:
    """The body of a DONE: the length of the facts, the facts as JSON, the PDF, the PDFs of its parts."""
    missing = [[item.field, item.character, item.code_point] for item in rendered.missing]
    parts = [
        [len(part.data), part.first_page, part.page_count, part.copies, part.originals] for part in rendered.parts
    ]
    known = {"pages": rendered.page_count, "missing": missing, "size": len(rendered.data), "parts": parts}
    facts = json.dumps(known).encode("ascii")
    return b"".join((_LENGTH.pack(len(facts)), facts, rendered.data, *(part.data for part in rendered.parts)))


def read_done(body: bytes, language: str) -> RenderedPdf:
    """What a DONE says. Raises BadFrame."""
    try:
        (length,) = _LENGTH.unpack_from(body)
        facts = json.loads(body[_LENGTH.size : _LENGTH.size + length])
        missing = tuple(MissingGlyph(str(a), str(b), str(c)) for a, b, c in facts["missing"])
        start = _LENGTH.size + length + int(facts["size"])
        data = body[_LENGTH.size + length : start]
        parts = []
        for size, first, count, copies, originals in facts["parts"]:
            piece = body[start : start + int(size)]
            labels = (tuple(str(label) for label in copies), tuple(str(label) for label in originals))
            parts.append(RenderedPart(piece, int(first), int(count), *labels))
            start += int(size)
        if start != len(body):
            raise BadFrame
        return RenderedPdf(data, int(facts["pages"]), language, missing, tuple(parts))
    except (struct.error, ValueError, KeyError, TypeError):
        raise BadFrame from None


def preparation(order: Preparation) -> tuple[bytes, ...]:
    """The body of a PREPARE in parts: what it is about, then the bytes of the pages and of each file."""
    listed = [(file.name, file.mime, len(file.data)) for file in order.files]
    head = pickle.dumps((order.facts, len(order.pages), listed), protocol=pickle.HIGHEST_PROTOCOL)
    return (_LENGTH.pack(len(head)), head, order.pages, *(file.data for file in order.files))


def read_preparation(body: bytes) -> Preparation:
    """What a PREPARE says. Only for what came from the program's own first process."""
    from checkin_desktop.reports.seal_bytes import Enclosed

    (length,) = _LENGTH.unpack_from(body)
    place = _LENGTH.size + length
    facts, size, listed = pickle.loads(body[_LENGTH.size : place])  # noqa: S301 - as in `read_order`
    pages = body[place : place + size]
    place += size
    files = []
    for name, mime, size in listed:
        files.append(Enclosed(name, mime, body[place : place + size]))
        place += size
    return Preparation(pages, files, facts)


def prepared(made: Prepared) -> tuple[bytes, ...]:
    """The body of a DONE after a PREPARE, in parts: numbers, `seal.json`, the PDF."""
    head = _PREPARED.pack(made.page_count, len(made.seal), len(made.data), made.seal_at, made.range_at)
    return head, made.seal, bytes(made.data)


def read_prepared(body: bytes) -> Prepared:
    """What a DONE after a PREPARE says. Raises BadFrame."""
    from checkin_desktop.reports.seal_bytes import Prepared

    try:
        pages, length, size, seal_at, range_at = _PREPARED.unpack_from(body)
    except struct.error:
        raise BadFrame from None
    place = _PREPARED.size + length
    if len(body) != place + size:
        raise BadFrame
    # A copy of a large file would keep the window waiting.
    return Prepared(memoryview(body)[place:], pages, body[_PREPARED.size : place], seal_at, range_at)
