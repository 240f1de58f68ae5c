"""Appointments and reminders as an iCalendar file (RFC 5545) for a phone or computer. Pure functions.

A reminder is an event at a point in time, written in UTC, that needs no zone table (3.3.5, form 2). An appointment has
the wall clock of its paper: it is written with its zone (form 3), and a VTIMEZONE says when the clocks of that zone
change around it, so that it stays at the printed hour even if the law changes those days later. A wall-clock time that
occurs twice or never, in the nights when clocks change, is written in UTC, because programs read it differently. An
appointment without a time is an all-day event.

Every timed event is fifteen minutes long: nobody knows how long a visit takes. Lines end in CRLF and are folded at
75 octets, never inside a letter (3.1); backslash, semicolon, comma and line end are escaped in texts (3.3.11), and
control characters are left out. The same record always has the same UID, so that a calendar replaces what it took in;
SEQUENCE grows with each change of an appointment (5546, 2.1.4), and for a reminder the newer DTSTAMP decides (2.1.5).
CLASS:PRIVATE asks shared calendars to hide it.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from checkin_desktop.domain.moments import WallClock, wall_clock, zone_info

_LENGTH: Final = timedelta(minutes=15)
_AROUND: Final = timedelta(days=370)
_FOLD: Final = 75
_PRODUCT: Final = "-//Check-in Desktop//Reminders//EN"
_DELETE: Final = 0x7F
_FIRST_ONSET: Final = "19700101T000000"


class EventStatus(StrEnum):
    """STATUS of an event (3.8.1.11)."""

    TENTATIVE = "TENTATIVE"
    CONFIRMED = "CONFIRMED"
    CANCELLED = "CANCELLED"


@dataclass(frozen=True, slots=True)
class Event:
    """One event. `key` is the same for the same record and says nothing.

    `begins` is an aware time, or a date for the whole day. With an IANA `zone` the time is written on the wall clock
    there. `alarms` say how long before the beginning to ring; for a whole day that is counted from its first midnight.
    """

    key: bytes
    begins: datetime | date
    summary: str
    description: str = ""
    location: str = ""
    zone: str = ""
    sequence: int = 0
    status: EventStatus | None = None
    alarms: tuple[timedelta, ...] = (timedelta(0),)


def calendar(events: Iterable[Event], made_at: datetime) -> bytes:
    """A whole file. `made_at` is aware."""
    every = tuple(events)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    for zone, moments in sorted(_zones(every).items()):
        lines += _zone_lines(zone, moments)
    for event in every:
        lines += _event_lines(event, made_at)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _event_lines(event: Event, made_at: datetime) -> list[str]:
    return [
        "BEGIN:VEVENT",
        f"UID:{_uid(event.key)}",
        f"SEQUENCE:{event.sequence}",
        f"DTSTAMP:{_moment(made_at)}",
        *_span(event),
        f"SUMMARY:{_text(event.summary)}",
        *([f"DESCRIPTION:{_text(event.description)}"] if event.description else []),
        *([f"LOCATION:{_text(event.location)}"] if event.location else []),
        *([f"STATUS:{event.status}"] if event.status else []),
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        *(line for before in event.alarms for line in _alarm_lines(event.summary, before)),
        "END:VEVENT",
    ]


def _span(event: Event) -> tuple[str, str]:
    """DTSTART and DTEND."""
    if not isinstance(event.begins, datetime):
        after = event.begins + timedelta(days=1)
        return f"DTSTART;VALUE=DATE:{event.begins:%Y%m%d}", f"DTEND;VALUE=DATE:{after:%Y%m%d}"
    ends = event.begins + _LENGTH
    info = _shown_in(event)
    if info is None:
        return f"DTSTART:{_moment(event.begins)}", f"DTEND:{_moment(ends)}"
    first, last = (moment.astimezone(info).strftime("%Y%m%dT%H%M%S") for moment in (event.begins, ends))
    return f"DTSTART;TZID={event.zone}:{first}", f"DTEND;TZID={event.zone}:{last}"


def _alarm_lines(words: str, before: timedelta) -> tuple[str, ...]:
    minutes = round(before.total_seconds() / 60)
    trigger = f"-PT{minutes}M" if minutes else "PT0S"
    return ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{_text(words)}", f"TRIGGER:{trigger}", "END:VALARM")


def _shown_in(event: Event) -> ZoneInfo | None:
    """The zone in which the event is written; None where only UTC leaves no doubt."""
    info = zone_info(event.zone) if event.zone else None
    if info is None or not isinstance(event.begins, datetime):
        return None
    clear = all(
        wall_clock(moment.astimezone(info).replace(tzinfo=None), info) is WallClock.ONCE
        for moment in (event.begins, event.begins + _LENGTH)
    )
    return info if clear else None


def _zones(events: Iterable[Event]) -> dict[str, list[datetime]]:
    """Each zone that a DTSTART names, with the times for which its clocks have to be known."""
    found: dict[str, list[datetime]] = {}
    for event in events:
        if isinstance(event.begins, datetime) and _shown_in(event) is not None:
            found.setdefault(event.zone, []).append(event.begins)
    return found


def _zone_lines(zone: str, moments: Sequence[datetime]) -> list[str]:
    """A VTIMEZONE with every change of the clocks from a year before the first moment to a year after the last."""
    info = ZoneInfo(zone)
    first = (min(moments) - _AROUND).astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    last = (max(moments) + _AROUND).astimezone(UTC)
    lines = ["BEGIN:VTIMEZONE", f"TZID:{zone}", *_rule_lines(first, first, info)]
    here = first
    while here < last:
        after = here + timedelta(days=1)
        if after.astimezone(info).utcoffset() != here.astimezone(info).utcoffset():
            lines += _rule_lines(here, _change(here, after, info), info)
        here = after
    return [*lines, "END:VTIMEZONE"]


def _change(early: datetime, late: datetime, info: ZoneInfo) -> datetime:
    """The minute in which the clocks change between two moments."""
    before = early.astimezone(info).utcoffset()
    while late - early > timedelta(minutes=1):
        middle = early + timedelta(minutes=(late - early) // timedelta(minutes=2))
        if middle.astimezone(info).utcoffset() == before:
            early = middle
        else:
            late = middle
    return late


def _rule_lines(before: datetime, at: datetime, info: ZoneInfo) -> tuple[str, ...]:
    """What holds from `at` on. Its onset is written on the clock that held before (3.6.5)."""
    old, new = before.astimezone(info), at.astimezone(info)
    shift = old.utcoffset() or timedelta(0)
    onset = _FIRST_ONSET if at == before else (at + shift).strftime("%Y%m%dT%H%M%S")
    kind = "DAYLIGHT" if new.dst() else "STANDARD"
    return (
        f"BEGIN:{kind}",
        f"DTSTART:{onset}",
        f"TZOFFSETFROM:{_offset(shift)}",
        f"TZOFFSETTO:{_offset(new.utcoffset() or timedelta(0))}",
        f"TZNAME:{new.tzname()}",
        f"END:{kind}",
    )


def _offset(shift: timedelta) -> str:
    hours, minutes = divmod(abs(round(shift.total_seconds() / 60)), 60)
    return f"{'-' if shift < timedelta(0) else '+'}{hours:02d}{minutes:02d}"


def _uid(key: bytes) -> str:
    """A name for the record that tells nothing about the folder it is from."""
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
