"""What passes over a pipe between this program's processes: frames of a kind, a length and a body.

A child reads what strangers wrote, so nothing it answers is ever executed or unpickled: numbers, JSON and raw bytes
only. Failures come up as a code of `ErrorCode` with its parameters; faults of the program as types and places.
"""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Sequence
from typing import IO, Final

from checkin_desktop.domain.errors import AppError, ErrorCode

Frame = tuple[bytes, bytes]
Data = bytes | bytearray | memoryview

# Upwards, whatever the order was.
PROGRESS: Final = b"P"
DONE: Final = b"D"
FAILED: Final = b"F"
FAULT: Final = b"X"

LARGEST_ANSWER: Final = 512 << 20
_HEAD: Final = struct.Struct(">cQ")
_TRACE_LINES: Final = 60
_TRACE_LINE: Final = re.compile(r"[ \w./<>:]{1,200}", re.ASCII)


class BadFrame(Exception):
    """The other side sent something that is no frame, or ended within one."""


def send(stream: IO[bytes], kind: bytes, *parts: Data) -> None:
    """Write one frame, its body in parts. Raises OSError when nobody reads any more."""
    stream.write(_HEAD.pack(kind, sum(len(part) for part in parts)))
    for part in parts:
        stream.write(part)
    stream.flush()


def receive(stream: IO[bytes], largest: int | None = None) -> Frame | None:
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
