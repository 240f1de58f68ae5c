"""An attempt's form as plain data, for the encrypted draft that survives a lock or a crash."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from checkin_desktop.domain.attempts import AttemptDraft, Channel, MadeBy, Outcome
from checkin_desktop.domain.freetext import FreeText

_ENUMS: dict[str, type[Channel | Outcome | MadeBy]] = {
    "channel": Channel,
    "outcome": Outcome,
    "made_by": MadeBy,
}
_FREE_TEXTS = frozenset({"heard", "note", "voicemail_words", "late_reason"})
_NUMBERS = frozenset({"duration_seconds", "hold_seconds", "fold"})
_FLAGS = frozenset({"note_private"})


def to_payload(draft: AttemptDraft) -> dict[str, object]:
    """The draft as JSON-ready data: codes as text, times as ISO 8601 wall-clock text without a zone."""
    payload: dict[str, object] = {}
    for item in fields(draft):
        value = getattr(draft, item.name)
        if isinstance(value, FreeText):
            payload[item.name] = asdict(value)
        elif isinstance(value, datetime):
            payload[item.name] = value.isoformat(timespec="seconds")
        else:
            payload[item.name] = str(value) if item.name in _ENUMS and value is not None else value
    return payload


def from_payload(payload: Mapping[str, object]) -> AttemptDraft:
    """The draft behind `to_payload`. What an older or newer program wrote and this one cannot read is left empty."""
    known: dict[str, Any] = {}
    for item in fields(AttemptDraft):
        value = payload.get(item.name)
        if value is not None:
            read = _read(item.name, value)
            if read is not None:
                known[item.name] = read
    return AttemptDraft(**known)


def _read(name: str, value: object) -> object:
    if name in _FREE_TEXTS:
        if not isinstance(value, Mapping):
            return None
        parts = {item.name: str(value.get(item.name) or "") for item in fields(FreeText)}
        return FreeText(**parts)
    if name in _FLAGS:
        return value is True
    if name in _NUMBERS:
        return value if isinstance(value, int) else None
    if not isinstance(value, str):
        return None
    try:
        if name == "happened_local":
            return datetime.fromisoformat(value).replace(tzinfo=None)
        return _ENUMS[name](value) if name in _ENUMS else value
    except ValueError:
        return None


def changes(before: AttemptDraft, after: AttemptDraft) -> dict[str, object]:
    """The fields whose values differ, with their new values; `fold` alone counts only together with a time."""
    found = {
        item.name: getattr(after, item.name)
        for item in fields(AttemptDraft)
        if getattr(after, item.name) != getattr(before, item.name)
    }
    if "happened_local" in found:
        found.setdefault("zone", after.zone)
        found.setdefault("fold", after.fold)
    return found
