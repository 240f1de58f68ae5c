"""What passes between the window's process and its rendering process, as bodies of `services.frames`.

Orders go down as pickles, because they come from the program itself. Answers come up as numbers, JSON and the PDF's
bytes only: the rendering process reads what strangers wrote, so nothing it sends is ever executed or unpickled.
"""

from __future__ import annotations

import json
import pickle
import struct
from typing import Final

from checkin_desktop.services.frames import BadFrame
from checkin_desktop.services.rendering import MissingGlyph, RenderedPdf, Snapshot

# Downwards.
ORDER: Final = b"O"
STOP: Final = b"S"

_PAIR: Final = struct.Struct(">QQ")
_LENGTH: Final = struct.Struct(">Q")


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
    """The body of a DONE: the length of the facts, the facts as JSON, the PDF."""
    missing = [[item.field, item.character, item.code_point] for item in rendered.missing]
    facts = json.dumps({"pages": rendered.page_count, "missing": missing}).encode("ascii")
    return _LENGTH.pack(len(facts)) + facts + rendered.data


def read_done(body: bytes, language: str) -> RenderedPdf:
    """What a DONE says. Raises BadFrame."""
    try:
        (length,) = _LENGTH.unpack_from(body)
        start = _LENGTH.size + length
        facts = json.loads(body[_LENGTH.size : start])
        missing = tuple(MissingGlyph(str(a), str(b), str(c)) for a, b, c in facts["missing"])
        return RenderedPdf(body[start:], int(facts["pages"]), language, missing)
    except (struct.error, ValueError, KeyError, TypeError):
        raise BadFrame from None
