"""Is a line open at a moment? Only the line's own published hours decide.

- Hours at which people are received in an office say nothing about its phone: an office is always "not known".
- Where sources differ, or a source does not say whether holidays count, the answer is DIFFER with every reading; a
  reading without days holds on the days of the first one. "Not stated" for holidays means: better treat as closed.
- Hours are wall-clock time in the reading's own zone. A line is open when the wall clock there shows a published time,
  so a skipped hour does not exist and a repeated hour counts twice.
- Hours behind which no source stands are used but stay unverified.

All moments are aware UTC. Sources: `lines.json`; FACTS on the ICE Services Line in `conflicts.json` C05.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from checkin_desktop.domain.holidays import Closure, DayOff, day_off
from checkin_desktop.domain.reference import Hours, Line, ReferenceData

_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_EVERY_DAY: Final = frozenset(range(7))
_SPAN: Final = re.compile(rf"({'|'.join(_DAYS)})(?:-({'|'.join(_DAYS)}))?")
_ON_HOLIDAYS: Final = "federal holidays"
# Most lines open again within days. One that does not within the longer time has no next opening.
_HORIZONS: Final = (6, 45)


class OpenState(StrEnum):
    """Whether a line is open. DIFFER: by some readings only. UNKNOWN: it publishes no hours."""

    OPEN = "open"
    CLOSED = "closed"
    DIFFER = "differ"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class OpenWindow:
    """A time without a break in which a line is open, `closes` not included. Aware UTC."""

    opens: datetime
    closes: datetime


@dataclass(frozen=True, slots=True)
class ReadingState:
    """What one published reading says about the moment; DIFFER when it leaves holidays open."""

    reading: Hours
    state: OpenState


@dataclass(frozen=True, slots=True)
class OpenStatus:
    """What is known about a line at `at` (aware UTC).

    `until`: when the state changes next; None when it does not, or is not known. `possible_until`: when the last
    reading that calls the line open lets it close, if that is not `until`. `next_open`: the next window that begins
    after `at` and is inside every reading. `next_possible`: the next one by any reading, when it begins earlier.
    `day_off`: the federal holiday of the day in the line's zone. `zone` is the line's own, "" when none is known.
    `verified` is False where no source stands behind one of the readings.
    """

    state: OpenState
    at: datetime
    zone: str = ""
    until: datetime | None = None
    possible_until: datetime | None = None
    next_open: OpenWindow | None = None
    next_possible: OpenWindow | None = None
    readings: tuple[ReadingState, ...] = ()
    day_off: DayOff | None = None
    verified: bool = True


def open_status(reference: ReferenceData, contact_id: str, at: datetime) -> OpenStatus:
    """The status of a line of the directory; UNKNOWN for an office, a check-in place or an unknown id."""
    line = reference.line(contact_id)
    if line is None:
        return OpenStatus(OpenState.UNKNOWN, at.astimezone(UTC))
    return line_status(line, at, reference.closures)


def line_status(line: Line, at: datetime, closures: Sequence[Closure] = ()) -> OpenStatus:
    """The status of a line at `at` (aware). `closures` are single closed days beside the federal holidays."""
    moment = at.astimezone(UTC)
    if not line.hours:
        return OpenStatus(OpenState.UNKNOWN, moment)
    table = _Table(line, closures)
    state = table.state(moment)
    for days in _HORIZONS:
        changes = list(table.changes(moment, days))
        next_open = _window(changes, {OpenState.OPEN})
        if next_open is not None:
            break
    until = changes[0][0] if changes else None
    shut = next((when for when, what in changes if what is OpenState.CLOSED), None)
    possible = _window(changes, {OpenState.OPEN, OpenState.DIFFER}) if state is OpenState.CLOSED else None
    earlier = possible is not None and (next_open is None or possible.opens < next_open.opens)
    zone = line.hours[0].zone
    return OpenStatus(
        state=state,
        at=moment,
        zone=zone,
        until=until,
        possible_until=shut if state is OpenState.OPEN and shut != until else None,
        next_open=next_open,
        next_possible=possible if earlier else None,
        readings=tuple(ReadingState(reading, table.one(place, moment)) for place, reading in enumerate(line.hours)),
        day_off=day_off(moment.astimezone(ZoneInfo(zone)).date(), closures),
        verified=all(reading.verified for reading in line.hours),
    )


def published_days(days: str) -> frozenset[int] | None:
    """The weekdays (0 is Monday) of a published wording such as "Mon-Fri", "Tue, Thu", "every day".

    None when it names no days ("not stated"). Raises ValueError for a wording that is not understood.
    """
    if days == "every day":
        return _EVERY_DAY
    if days == "not stated":
        return None
    found: set[int] = set()
    for part in days.split(","):
        match = _SPAN.fullmatch(part.strip())
        if match is None:
            raise ValueError(f"days not understood: {days}")
        first, last = _DAYS.index(match[1]), _DAYS.index(match[2] or match[1])
        found |= {(first + step) % 7 for step in range((last - first) % 7 + 1)}
    return frozenset(found)


def _window(changes: Sequence[tuple[datetime, OpenState]], wanted: set[OpenState]) -> OpenWindow | None:
    """The first window that begins at one of the changes. Neighbouring states that are both wanted are one window."""
    opens = next((when for when, what in changes if what in wanted), None)
    if opens is None:
        return None
    closes = next((when for when, what in changes if when > opens and what not in wanted), None)
    return OpenWindow(opens, closes) if closes is not None else None


def _seconds(clock: str) -> int:
    return int(clock[:2]) * 3600 + int(clock[3:]) * 60


class _Table:
    """The readings of one line, asked for moments."""

    def __init__(self, line: Line, closures: Sequence[Closure]) -> None:
        self._readings = line.hours
        self._zones = [ZoneInfo(reading.zone) for reading in line.hours]
        first = published_days(line.hours[0].days)
        named = [published_days(reading.days) for reading in line.hours]
        fallback = _EVERY_DAY if first is None else first
        self._days = [fallback if days is None else days for days in named]
        self._closures = closures
        self._off: dict[date, bool] = {}

    def one(self, place: int, moment: datetime) -> OpenState:
        """What one reading says: by the wall clock in its zone."""
        wall = moment.astimezone(self._zones[place])
        reading = self._readings[place]
        opens, closes = _seconds(reading.opens), _seconds(reading.closes)
        second = wall.hour * 3600 + wall.minute * 60 + wall.second
        if closes > opens:
            return self._on_day(place, wall.date()) if opens <= second < closes else OpenState.CLOSED
        # Over midnight: the morning belongs to the day before.
        if second >= opens:
            return self._on_day(place, wall.date())
        return self._on_day(place, wall.date() - timedelta(days=1)) if second < closes else OpenState.CLOSED

    def state(self, moment: datetime) -> OpenState:
        """All readings together."""
        said = {self.one(place, moment) for place in range(len(self._readings))}
        return said.pop() if len(said) == 1 else OpenState.DIFFER

    def changes(self, start: datetime, days: int) -> Iterator[tuple[datetime, OpenState]]:
        """Every change of the state in the `days` after `start`, as (moment, new state), by time."""
        now = self.state(start)
        for moment in self._borders(start, days):
            new = self.state(moment)
            if new is not now:
                now = new
                yield moment, new

    def _on_day(self, place: int, day: date) -> OpenState:
        if day.weekday() not in self._days[place]:
            return OpenState.CLOSED
        if not self._is_off(day):
            return OpenState.OPEN
        reading = self._readings[place]
        if _ON_HOLIDAYS in reading.closed:
            return OpenState.CLOSED
        return OpenState.OPEN if self._days[place] == _EVERY_DAY else OpenState.DIFFER

    def _is_off(self, day: date) -> bool:
        if day not in self._off:
            self._off[day] = day_off(day, self._closures) is not None
        return self._off[day]

    def _borders(self, start: datetime, days: int) -> list[datetime]:
        """Every moment in that time at which a reading may begin, end, or change its day or its clock."""
        found: set[datetime] = set()
        for place, zone in enumerate(self._zones):
            reading = self._readings[place]
            clocks = {0, _seconds(reading.opens) % 86400, _seconds(reading.closes) % 86400}
            first = start.astimezone(zone).date() - timedelta(days=1)
            for step in range(days + 3):
                found |= _moments(first + timedelta(days=step), clocks, zone)
        return sorted(moment for moment in found if start < moment <= start + timedelta(days=days))


def _moments(day: date, clocks: set[int], zone: ZoneInfo) -> set[datetime]:
    """The moments at which the wall clock shows these seconds of the day, and the change of the clocks if any."""
    midnight = datetime.combine(day, time(), zone)
    walls = [midnight + timedelta(seconds=second) for second in clocks]
    found = {wall.replace(fold=fold).astimezone(UTC) for wall in walls for fold in (0, 1)}
    begin, end = midnight.astimezone(UTC), (midnight + timedelta(days=1)).astimezone(UTC)
    if end - begin != timedelta(days=1):
        found.add(_clock_change(begin, end, zone))
    return found


def _clock_change(begin: datetime, end: datetime, zone: ZoneInfo) -> datetime:
    """The moment between the two from which another offset holds, to the second."""
    before = begin.astimezone(zone).utcoffset()
    low, high = 0, round((end - begin).total_seconds())
    while high - low > 1:
        middle = (low + high) // 2
        if (begin + timedelta(seconds=middle)).astimezone(zone).utcoffset() == before:
            low = middle
        else:
            high = middle
    return begin + timedelta(seconds=high)
