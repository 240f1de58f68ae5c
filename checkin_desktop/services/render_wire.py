"""What passes between the window's process and its rendering process: frames of a kind, a length and a body.

Orders go down as pickles, because they come from the program itself. Answers come up as numbers, JSON and the PDF's
bytes only: the rendering process reads what strangers wrote, so nothing it sends is ever executed or unpickled.
"""

from __future__ import annotations

import json
import pickle
import re
import struct
from collections.abc import Sequence
from typing import IO, Final

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.services.rendering import MissingGlyph, RenderedPdf, Snapshot

# Downwards.
ORDER: Final = b"O"
STOP: Final = b"S"
# Upwards.
PROGRESS: Final = b"P"
DONE: Final = b"D"
FAILED: Final = b"F"
FAULT: Final = b"X"

LARGEST_ANSWER: Final = 512 << 20
_HEAD: Final = struct.Struct(">cQ")
_PAIR: Final = struct.Struct(">QQ")
_LENGTH: Final = struct.Struct(">Q")
_TRACE_LINES: Final = 60
_TRACE_LINE: Final = re.compile(r"[ \w./<>:]{1,200}", re.ASCII)


class BadFrame(Exception):
    """The other side sent something that is no frame, or ended within one."""


def send(stream: IO[bytes], kind: bytes, body: bytes = b"") -> None:
    """Write one frame. Raises OSError when nobody reads any more."""
    stream.write(_HEAD.pack(kind, len(body)))
    stream.write(body)
    stream.flush()


def receive(stream: IO[bytes], largest: int | None = None) -> tuple[bytes, bytes] | None:
    """Read one frame, kind and body; None at the end of the stream. Raises BadFrame."""
    head = stream.read(_HEAD.size)
    if not head:
        return None
    if len(head) < _HEAD.size:
        raise BadFrame
    kind, length = _HEAD.unpack(head)
    if largest is not None and length > largest:
        raise BadFrame
    body = stream.read(length)
    if len(body) < length:
        raise BadFrame
    return kind, body


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


def failed(failure: AppError) -> bytes:
    """The body of a FAILED; its code and parameters."""
    return json.dumps({"code": failure.code.value, "params": failure.params}).encode("ascii")


def read_failed(body: bytes) -> AppError:
    """The failure that a FAILED tells of. Raises BadFrame."""
    try:
        facts = json.loads(body)
        params = {str(name): value for name, value in facts["params"].items() if isinstance(value, str | int)}
        return AppError(ErrorCode(facts["code"]), **params)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise BadFrame from None


def fault(trace: Sequence[str]) -> bytes:
    """The body of a FAULT: types and places, see `base.logs.redacted_trace`."""
    return "\n".join(trace).encode("ascii", "replace")


def read_fault(body: bytes) -> list[str]:
    """The lines of a FAULT that look like types and places; others are dropped."""
    lines = body.decode("ascii", "replace").split("\n")[:_TRACE_LINES]
    return [line for line in lines if _TRACE_LINE.fullmatch(line)]
