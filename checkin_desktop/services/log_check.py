"""Reads a `log.json` that may come from anybody, and computes its chain again. `services.log_file` is its format."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from typing import Any, Final

from checkin_desktop.domain.canonical import FIRST_PREVIOUS, FORMAT, SALT_BYTES, canonical_json
from checkin_desktop.domain.verification import LogFacts, LoggedFile
from checkin_desktop.services.log_file import ENTRIES

LINE_MOST: Final = 8 << 20
LINES_MOST: Final = 1_000_000
_DIGEST: Final = re.compile("[0-9a-f]{64}")
_HASHED: Final = ("number", "previous", "entry", "kind", "corrects", "happened", "recorded")
_SHOWN: Final = frozenset((*_HASHED, "hash", "attempt", "disclosed", "withheld", "attachments"))
_LEFT_OUT: Final = frozenset(("number", "previous", "hash"))
_TOP: Final = frozenset(
    ("about", "format", "chain", "head", "entries_total", "attempts_total", "attempts_shown", "entries")
)


_UNREADABLE: Final = LogFacts(
    sound_frame=False, wrong=(), chain="", head="", attempts_shown=0, attempts_total=0, hashes={}, files=()
)


class _Bad(ValueError):
    """Not as the format says."""


@dataclass(frozen=True, slots=True)
class _Link:
    """What is kept of an entry that was read: a log of a stranger may hold gigabytes of small things."""

    previous: str
    hash: str
    shown: bool
    is_attempt: bool
    files: tuple[LoggedFile, ...]


def read(data: bytes) -> LogFacts:
    """Check a file line by line, so that a damaged entry is named and the others are still read. Never raises."""
    from checkin_desktop.reports import seal_bytes

    if len(data) > seal_bytes.MOST[seal_bytes.LOG] or data.count(b"\n") > LINES_MOST:
        return _UNREADABLE
    lines = data.split(b"\n")
    if len(lines) < 3 or lines[-1] != b"" or not lines[0].endswith(ENTRIES[:-1]):
        return _UNREADABLE
    try:
        top = _object(lines[0] + lines[-2], _TOP)
    except _Bad:
        top = {}
    chain = _text(top.get("chain"))
    rows = lines[1:-2]
    entries: list[_Link | None] = []
    wrong: set[int] = set()
    for number, line in enumerate(rows, start=1):
        try:
            if line.endswith(b",") != (number < len(rows)):
                raise _Bad
            entries.append(_entry(line.removesuffix(b","), number, chain))
        except _Bad:
            entries.append(None)
            wrong.add(number)
    wrong |= _loose(entries)
    known = {number: entry for number, entry in enumerate(entries, start=1) if entry is not None}
    hashes = {number: entry.hash for number, entry in known.items()}
    shown = sum(entry.is_attempt for entry in known.values())
    counts = [_count(top, name) for name in ("entries_total", "attempts_shown", "attempts_total")]
    head = _text(top.get("head"))
    last = hashes.get(len(rows), "") if rows else FIRST_PREVIOUS
    frame = (
        bool(top)
        and top["format"] == FORMAT
        and counts[0] == len(rows)
        and (bool(wrong) or counts[1] == shown)
        and counts[1] <= counts[2]
        and (len(rows) in wrong or head == last)
    )
    files = tuple(file for entry in known.values() for file in entry.files)
    return LogFacts(frame, tuple(sorted(wrong)), chain, head, counts[1], counts[2], hashes, files)


def _entry(line: bytes, number: int, chain: str) -> _Link:
    found = _object(line, None)
    if found.keys() not in (_SHOWN, _LEFT_OUT) or type(found["number"]) is not int or found["number"] != number:
        raise _Bad
    previous, own = _text(found["previous"]), _text(found["hash"])
    if not (_DIGEST.fullmatch(previous) and _DIGEST.fullmatch(own)):
        raise _Bad
    if found.keys() == _SHOWN and hashlib.sha256(_hashed(found, chain)).hexdigest() != found["hash"]:
        raise _Bad
    return _Link(previous, own, found.keys() == _SHOWN, found.get("kind") == "attempt", _files(found))


def _hashed(entry: dict[str, Any], chain: str) -> bytes:
    try:
        private = {name: _committed(opened) for name, opened in entry["disclosed"].items()}
        if private.keys() & entry["withheld"].keys():
            raise _Bad
        value = {name: entry[name] for name in _HASHED}
        value |= {"format": FORMAT, "chain": chain, "private": private | entry["withheld"]}
        value["attachments"] = [_committed(opened) for opened in entry["attachments"]]
        return canonical_json(value)
    except (AttributeError, TypeError, ValueError, KeyError, RecursionError):
        raise _Bad from None


def _committed(opened: Any) -> str:
    salt = bytes.fromhex(opened["salt"])
    if opened.keys() != {"value", "salt"} or len(salt) != SALT_BYTES or salt.hex() != opened["salt"]:
        raise _Bad
    return hashlib.sha256(salt + canonical_json(opened["value"])).hexdigest()


def _loose(entries: list[_Link | None]) -> set[int]:
    """Entries that do not fit. Where two disagree, the one whose own hash could be computed is believed."""
    loose = set()
    before: _Link | None = None
    for number, entry in enumerate(entries, start=1):
        if entry is not None and number == 1 and entry.previous != FIRST_PREVIOUS:
            loose.add(number)
        if entry is not None and before is not None and entry.previous != before.hash:
            loose.add(number - 1 if entry.shown and not before.shown else number)
        before = entry
    return loose


def _files(entry: dict[str, Any]) -> tuple[LoggedFile, ...]:
    values = [opened["value"] for opened in entry.get("attachments", ())]
    return tuple(
        LoggedFile(_text(value.get("name")), _text(value.get("sha256"))) for value in values if isinstance(value, dict)
    )


def _object(line: bytes, keys: frozenset[str] | None) -> dict[str, Any]:
    """The JSON object in a line, which must be canonical."""
    try:
        if len(line) > LINE_MOST:
            raise _Bad
        found = json.loads(line)
        if not isinstance(found, dict) or (keys is not None and found.keys() != keys):
            raise _Bad
        if canonical_json(found) != line:
            raise _Bad
    except (ValueError, TypeError, RecursionError):
        raise _Bad from None
    return found


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _count(top: dict[str, Any], name: str) -> int:
    value = top.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else 0
