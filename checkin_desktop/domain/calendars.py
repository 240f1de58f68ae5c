"""Reminders as an iCalendar file (RFC 5545) for the calendar of a phone or computer. Pure functions.

Each reminder is an event of fifteen minutes with an alarm at its beginning. Times are in UTC, so that no zone table is
needed (3.3.5, form 2). Lines end in CRLF and are folded at 75 octets, never inside a letter (3.1); backslash,
semicolon, comma and line end are escaped in texts (3.3.11), and control characters are left out. The same reminder
always has the same UID, so that a calendar replaces what it took in before; SEQUENCE stays 0, because the newer
DTSTAMP then decides (5546, 2.1.5). CLASS:PRIVATE asks shared calendars to hide it.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

_LENGTH: Final = timedelta(minutes=15)
_FOLD: Final = 75
_PRODUCT: Final = "-//Check-in Desktop//Reminders//EN"
_DELETE: Final = 0x7F


@dataclass(frozen=True, slots=True)
class Event:
    """One reminder. `key` is the same for the same reminder and says nothing; `begins` is aware."""

    key: bytes
    begins: datetime
    summary: str
    description: str = ""


def calendar(events: Iterable[Event], made_at: datetime) -> bytes:
    """A whole file. `made_at` is aware."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    for event in events:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{_uid(event.key)}",
            "SEQUENCE:0",
            f"DTSTAMP:{_moment(made_at)}",
            f"DTSTART:{_moment(event.begins)}",
            f"DTEND:{_moment(event.begins + _LENGTH)}",
            f"SUMMARY:{_text(event.summary)}",
            *([f"DESCRIPTION:{_text(event.description)}"] if event.description else []),
            "CLASS:PRIVATE",
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            f"DESCRIPTION:{_text(event.summary)}",
            "TRIGGER:PT0S",
            "END:VALARM",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _uid(key: bytes) -> str:
    """A name for the reminder that tells nothing about the folder it is from."""
    return f"{uuid.uuid5(uuid.NAMESPACE_OID, key.hex())}@checkin-desktop.invalid"


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _text(text: str) -> str:
    lines = "\n".join(text.splitlines())
    plain = "".join(char for char in lines if char == "\n" or (ord(char) >= ord(" ") and ord(char) != _DELETE))
    for sign, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        plain = plain.replace(sign, written)
    return plain


def _folded(line: str) -> bytes:
    """The line in pieces of at most 75 octets; every piece but the first begins with a space that counts."""
    pieces: list[bytes] = []
    piece = b""
    for char in line:
        octets = char.encode("utf-8")
        if len(piece) + len(octets) > _FOLD:
            pieces.append(piece)
            piece = b" "
        piece += octets
    return b"\r\n".join((*pieces, piece)) + b"\r\n"
