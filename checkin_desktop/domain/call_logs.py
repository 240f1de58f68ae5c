"""What the rows of an exported call log say: moments, lengths, and which calls went to a number of the directory.

A date such as 03/04/2026 has two readings. Where no date of the file decides between them, both are offered and
somebody must say which one holds; nothing is guessed. A time without a zone is read in the zone that is given.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from checkin_desktop.domain.attempts import CallLogRow
from checkin_desktop.domain.call_log_files import RawCall, RawLog
from checkin_desktop.domain.contact_points import ContactPoint
from checkin_desktop.domain.moments import moment_at, zone_info
from checkin_desktop.domain.phones import read_phone
from checkin_desktop.domain.written_dates import DateOrder, find_date, possible_orders

SAME_CALL: Final = timedelta(minutes=15)
"""A row and an attempt of the same number that lie no further apart are taken for the same call."""

_EARLIEST, _LATEST = 2000, 2099
# Android, CallLog.Calls.TYPE.
_ANDROID: Final = {"1": "incoming", "2": "outgoing", "3": "missed", "4": "voicemail", "5": "rejected", "6": "blocked"}
_DIRECTION_WORDS: Final = (
    ("missed", ("miss", "perdida", "unanswered")),
    ("rejected", ("reject", "declin", "rechaz")),
    ("blocked", ("block", "bloque")),
    ("voicemail", ("voicemail", "buzon")),
    ("outgoing", ("out", "dial", "placed", "made", "salient", "realizad", "enviad")),
    ("incoming", ("in", "recei", "entrant", "recibid")),
)
_TIME: Final = re.compile(
    r"(?<![\d:])(?P<h>\d{1,2}):(?P<m>\d{2})(?::(?P<s>\d{2})(?:[.,]\d+)?)?\s*(?P<half>[ap]\.?\s?m\b\.?)?"
)
_OFFSET: Final = re.compile(r":\d{2}(?:[.,]\d+)?(?:\s?(?:UTC|GMT))?\s?(?P<zone>Z|[+-]\d{2}:?\d{2})$")
_CLOCK: Final = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{2})")
_LENGTH_PART: Final = re.compile(r"(\d{1,6})\s*(h|m|s)[a-z]*\.?", re.IGNORECASE)
_MILLISECONDS: Final = 1_000


@dataclass(frozen=True, slots=True)
class CallLog:
    """The rows of a file, and the readings of its dates that are possible: none needed, one, or two to choose from.

    `problem`, `cut` and `zone` are those of `RawLog`.
    """

    calls: tuple[RawCall, ...]
    orders: tuple[DateOrder, ...]
    problem: str = ""
    cut: bool = False
    zone: str = ""

    @property
    def ambiguous(self) -> bool:
        """Whether somebody must say how its dates are meant."""
        return len(self.orders) > 1


@dataclass(frozen=True, slots=True)
class LoggedCall:
    """A row with its meaning. `local` is the wall-clock time in the zone that was given; None where it is not known.

    `point` is whose number it is, None for a number that the directory does not have.
    """

    row: CallLogRow
    utc: datetime | None
    local: datetime | None
    point: ContactPoint | None

    @property
    def may_be_attempt(self) -> bool:
        """Whether it is a call to a number of the directory, or may be one."""
        return self.point is not None and self.utc is not None and self.row.direction in ("outgoing", "")


def understand(raw: RawLog) -> CallLog:
    """Which readings of its dates a file allows."""
    orders = possible_orders(call.when for call in raw.calls if not call.stamp)
    return CallLog(raw.calls, orders, raw.problem, cut=raw.cut, zone=raw.zone)


def logged_calls(
    log: CallLog, zone: str, order: DateOrder | None, points: Sequence[ContactPoint]
) -> tuple[LoggedCall, ...]:
    """Every row with its meaning: dates read in `order`, times without a zone in the IANA `zone`, locals in it too."""
    numbers: dict[str, str] = {}
    known = _numbers(points, numbers)
    info = zone_info(zone) or UTC
    found = []
    for call in log.calls:
        moment, local = _moment(call, order), None
        if moment is not None and moment.tzinfo is None:
            local, moment = moment, moment_at(moment, zone).utc if zone_info(zone) else None
        elif moment is not None:
            local = moment.astimezone(info).replace(tzinfo=None)
        row = CallLogRow(
            place=call.place,
            number=call.number,
            began=call.when,
            began_utc=moment if call.stamp or _OFFSET.search(call.when) else None,
            duration_seconds=duration_seconds(call.length, call.unit),
            direction=direction(call.direction),
        )
        found.append(LoggedCall(row, moment, local, known.get(_e164(call.number, numbers))))
    return tuple(found)


def same_calls(
    calls: Iterable[LoggedCall], attempts: Iterable[tuple[int, str, datetime]]
) -> Mapping[int, tuple[int, ...]]:
    """For each row's place the attempts, nearest first, that may be the same call; attempts as (id, number, UTC)."""
    numbers: dict[str, str] = {}
    by_number: dict[str, list[tuple[datetime, int]]] = {}
    for attempt_id, number, utc in attempts:
        by_number.setdefault(_e164(number, numbers), []).append((utc, attempt_id))
    found = {}
    for call in calls:
        if call.utc is None:
            continue
        near = [
            (abs(call.utc - utc), attempt_id)
            for utc, attempt_id in by_number.get(_e164(call.row.number, numbers), ())
            if abs(call.utc - utc) <= SAME_CALL
        ]
        if near:
            found[call.row.place] = tuple(attempt_id for _, attempt_id in sorted(near))
    return found


def duration_seconds(text: str, unit: str = "") -> int | None:
    """The length that a cell says: "45" with `unit` "s" or "min", "0:45", "1:02:03", "1m 30s".

    None where that is not sure.
    """
    text = text.strip()
    if clock := _CLOCK.fullmatch(text):
        hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        return hours * 3600 + minutes * 60 + seconds
    parts = _LENGTH_PART.findall(text)
    if parts and not _LENGTH_PART.sub("", text).strip(" ,"):
        return sum(int(count) * {"h": 3600, "m": 60, "s": 1}[name.lower()] for count, name in parts)
    if text.isdecimal() and text.isascii() and unit:
        return int(text) * (60 if unit == "min" else 1)
    return None


def direction(text: str) -> str:
    """ "outgoing", "incoming", "missed", "rejected", "blocked", "voicemail", or "" where the file does not say."""
    said = text.strip().lower()
    if said in _ANDROID:
        return _ANDROID[said]
    return next((code for code, words in _DIRECTION_WORDS if any(word in said for word in words)), "")


def wall_clock(text: str, order: DateOrder | None) -> datetime | None:
    """The moment that a text says: aware where it names its offset, else naive; None where it says none."""
    said = " ".join(text.replace("\u202f", " ").lower().split())
    date = find_date(said, order)
    time = _TIME.search(said)
    if date is None or time is None:
        return None
    year, month, day = date.year + (2000 if date.short else 0), date.month, date.day
    hour = int(time["h"])
    if time["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if time["half"].startswith("p") else 0)
    try:
        found = datetime(year, month, day, hour, int(time["m"]), int(time["s"] or 0))  # noqa: DTZ001 - wall clock
    except ValueError:
        return None
    zone = _OFFSET.search(text.strip())
    if zone is None or not _EARLIEST <= year <= _LATEST:
        return found if _EARLIEST <= year <= _LATEST else None
    return found.replace(tzinfo=UTC) - _shift(zone["zone"])


def _shift(text: str) -> timedelta:
    if text == "Z":
        return timedelta(0)
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    return timedelta(minutes=-minutes if text.startswith("-") else minutes)


def _moment(call: RawCall, order: DateOrder | None) -> datetime | None:
    if not call.stamp:
        return wall_clock(call.when, order)
    try:
        found = datetime.fromtimestamp(int(call.stamp) // _MILLISECONDS, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return found if _EARLIEST <= found.year <= _LATEST else None


def _numbers(points: Sequence[ContactPoint], cache: dict[str, str]) -> dict[str, ContactPoint]:
    """Every number of the directory with its point; where several share one, the first of them."""
    found: dict[str, ContactPoint] = {}
    for point in points:
        for number in point.numbers:
            found.setdefault(_e164(number.shown, cache), point)
    found.pop("", None)
    return found


def _e164(number: str, cache: dict[str, str]) -> str:
    if number not in cache:
        cache[number] = read_phone(number).e164
    return cache[number]
