"""What passes between the window's process and the one that puts a binder together, as bodies of `services.frames`.

The job goes down as a pickle, because it comes from the program itself, after its sources, each in a frame of its own
as it is. Files come up as they are, then numbers as JSON: what reads files from strangers sends nothing that is
executed or unpickled.
"""

from __future__ import annotations

import json
import pickle
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from checkin_desktop.domain.binder_job import BinderJob, BinderMade, BinderPart
from checkin_desktop.domain.scan_work import WARNINGS
from checkin_desktop.services.frames import BadFrame

# Downwards.
SOURCE: Final = b"S"
ORDER: Final = b"O"
# Upwards, beside those of `frames`.
PART: Final = b"B"

PROBLEMS: Final = frozenset({"locked", "damaged", "missing", "withdrawn", "too_large", "not_shown"})
_PAIR: Final = struct.Struct(">QQ")
_START: Final = b"%PDF-"
_END: Final = b"%%EOF"
_TAIL: Final = 32
_OWN_PAGES_MOST: Final = 2_000


@dataclass(frozen=True, slots=True)
class Order:
    """A job, in which language, and the passphrase for the finished files ("" for none)."""

    job: BinderJob
    language: str
    passphrase: str = ""


def order(asked: Order) -> bytes:
    """The body of an ORDER."""
    return pickle.dumps(asked, protocol=pickle.HIGHEST_PROTOCOL)


def read_order(body: bytes) -> Order:
    """What an ORDER says. Only for what came from the program's own first process."""
    asked: Order = pickle.loads(body)  # noqa: S301 - the writer is this program, over a pipe of its own
    return asked


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


def done(made: BinderMade) -> bytes:
    """The body of a DONE: everything but the files, which went before it."""
    parts = [[part.first, part.page_count, list(part.tabs)] for part in made.parts]
    return json.dumps({"parts": parts, "found": made.found}).encode("ascii")


def read_done(body: bytes, files: Sequence[bytes], job: BinderJob) -> BinderMade:
    """The finished binder, whose files came before. Raises BadFrame unless all of it belongs to the job."""
    try:
        facts = json.loads(body)
        parts = tuple(
            _part(data, first, count, tabs, job)
            for data, (first, count, tabs) in zip(files, facts["parts"], strict=True)
        )
        found = tuple(_found(label, name, code, job) for label, name, code in facts["found"])
    except (ValueError, KeyError, TypeError, RecursionError):
        raise BadFrame from None
    total = 0
    for part in parts:
        if part.first != total + 1:
            raise BadFrame
        total += part.page_count
    uses = sum(len(piece.pages) for tab in job.tabs for piece in tab.pieces)
    if not parts or total > uses + _OWN_PAGES_MOST + 4 * len(job.tabs):
        raise BadFrame
    return BinderMade(parts, total, found)


def _part(data: bytes, first: object, count: object, tabs: object, job: BinderJob) -> BinderPart:
    known = {tab.label for tab in job.tabs}
    if not (isinstance(first, int) and isinstance(count, int) and count > 0 and isinstance(tabs, list)):
        raise BadFrame
    if not all(label in known for label in tabs):
        raise BadFrame
    if not data.startswith(_START) or _END not in data[-_TAIL:]:
        raise BadFrame
    return BinderPart(data, first, count, tuple(tabs))


def _found(label: object, name: object, code: object, job: BinderJob) -> tuple[str, str, str]:
    for tab in job.tabs:
        for piece in tab.pieces:
            if (tab.label, piece.name) == (label, name) and code in PROBLEMS | set(WARNINGS):
                return tab.label, piece.name, str(code)
    raise BadFrame
