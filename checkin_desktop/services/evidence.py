"""A first look at a file that is to go with an attempt: what it is, and its fingerprint."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.services.file_kinds import CALL_LOGS, SOUNDS, FileFacts
from checkin_desktop.services.files import NewFile, inspect_file

_LIST_SUFFIXES: Final = frozenset({".csv", ".xml"})
_CHUNK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Looked:
    """`sha256` is of the bytes, lower-case hex. `may_hold_calls`: worth looking through for a list of calls."""

    facts: FileFacts
    sha256: str
    is_sound: bool
    may_hold_calls: bool


def look_at(new: NewFile, *, cancelled: Callable[[], bool] = lambda: False) -> Looked:
    """Look at a file. Safe from any thread. Raises what `inspect_file` raises."""
    facts = inspect_file(new, cancelled=cancelled)
    calls = facts.mime in CALL_LOGS and Path(new.name).suffix.lower() in _LIST_SUFFIXES
    return Looked(facts, sha256_of(new, cancelled), facts.mime in SOUNDS, calls)


def sha256_of(new: NewFile, cancelled: Callable[[], bool] = lambda: False) -> str:
    """The hash of a file outside, lower-case hex. Raises FILE_UNREADABLE, Cancelled."""
    if new.data is not None:
        return hashlib.sha256(new.data).hexdigest()
    found = hashlib.sha256()
    assert new.path is not None
    try:
        with new.path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                if cancelled():
                    raise Cancelled
                found.update(chunk)
    except OSError:
        raise AppError(ErrorCode.FILE_UNREADABLE) from None
    return found.hexdigest()
