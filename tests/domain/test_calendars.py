"""Calendar files read by an independent parser: the right instants on both sides of a change of the clocks."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest

from checkin_desktop.domain.calendars import Event, EventStatus, calendar
from checkin_desktop.domain.moments import moment_at

MADE = datetime(2026, 10, 1, 12, tzinfo=UTC)
EASTERN = "America/New_York"


def read(*events: Event) -> Any:
    """The file of these events as the `icalendar` package understands it; it reports every part it cannot read."""
    found = icalendar.Calendar.from_ical(calendar(events, MADE))
    assert [part.errors for part in found.walk() if part.errors] == []
    return found


def at(zone: str, *local: int, fold: int = 0, **more: Any) -> Event:
    """An event at this wall-clock time."""
    return Event(b"k", moment_at(datetime(*local), zone, fold).utc, "Visit", zone=zone, **more)


# Eight in the morning of these days, before and after each change of the clocks in 2026; Arizona has none.
MORNINGS = [
    (EASTERN, (2026, 3, 7), 13),
    (EASTERN, (2026, 3, 9), 12),
    (EASTERN, (2026, 10, 31), 12),
    (EASTERN, (2026, 11, 2), 13),
    ("America/Phoenix", (2026, 3, 7), 15),
    ("America/Phoenix", (2026, 11, 2), 15),
    ("America/Los_Angeles", (2026, 11, 2), 16),
    ("Pacific/Honolulu", (2026, 7, 1), 18),
    ("Pacific/Guam", (2026, 7, 1), -2),
]


@pytest.mark.parametrize(("zone", "day", "hour"), MORNINGS)
def test_the_wall_clock_and_the_instant_are_those_of_the_paper(
    zone: str, day: tuple[int, int, int], hour: int
) -> None:
    (event,) = read(at(zone, *day, 8, 0)).walk("VEVENT")
    assert event["DTSTART"].params["TZID"] == zone
    assert event.start.replace(tzinfo=None) == datetime(*day, 8)
    assert event.start.astimezone(UTC) == datetime(*day, tzinfo=UTC) + timedelta(hours=hour)


@pytest.mark.parametrize(("zone", "day", "hour"), MORNINGS)
def test_the_zone_table_of_the_file_alone_gives_the_same_instant(
    zone: str, day: tuple[int, int, int], hour: int
) -> None:
    """As for a program that knows no zones but reads VTIMEZONE, with other appointments a year around."""
    others = [at(zone, day[0] + years, *day[1:], 8) for years in (-1, 1)]
    found = read(at(zone, *day, 8), *others)
    (table,) = found.walk("VTIMEZONE")
    here = table.to_tz(lookup_tzid=False)
    assert not isinstance(here, ZoneInfo)
    assert datetime(*day, 8, tzinfo=here).astimezone(UTC) == datetime(*day, tzinfo=UTC) + timedelta(hours=hour)


def test_every_hour_of_a_year_is_the_same_by_the_table_of_the_file() -> None:
    found = read(at(EASTERN, 2026, 6, 1, 8))
    (table,) = found.walk("VTIMEZONE")
    here, real = table.to_tz(lookup_tzid=False), ZoneInfo(EASTERN)
    moment = datetime(2025, 12, 1, tzinfo=UTC)
    for hours in range(0, 24 * 365, 5):
        shown = moment + timedelta(hours=hours)
        assert shown.astimezone(here).replace(tzinfo=None) == shown.astimezone(real).replace(tzinfo=None)


@pytest.mark.parametrize(
    ("local", "fold", "utc"),
    [
        ((2026, 11, 1, 1, 30), 0, datetime(2026, 11, 1, 5, 30, tzinfo=UTC)),
        ((2026, 11, 1, 1, 30), 1, datetime(2026, 11, 1, 6, 30, tzinfo=UTC)),
        ((2026, 11, 1, 0, 50), 0, datetime(2026, 11, 1, 4, 50, tzinfo=UTC)),
        ((2026, 3, 8, 2, 30), 0, datetime(2026, 3, 8, 7, 30, tzinfo=UTC)),
    ],
)
def test_an_hour_that_comes_twice_or_never_is_written_in_utc(local: tuple[int, ...], fold: int, utc: datetime) -> None:
    found = read(at(EASTERN, *local, fold=fold))
    (event,) = found.walk("VEVENT")
    assert event.start.astimezone(UTC) == utc
    assert event.end - event.start == timedelta(minutes=15)
    if local != (2026, 3, 8, 2, 30):  # read as 3:30, which there is once
        assert "TZID" not in event["DTSTART"].params
        assert not found.walk("VTIMEZONE")


def test_an_appointment_without_a_time_is_a_whole_day() -> None:
    (event,) = read(Event(b"k", date(2026, 12, 31), "Visit", zone=EASTERN, alarms=(timedelta(hours=6),))).walk(
        "VEVENT"
    )
    assert (event.start, event.end) == (date(2026, 12, 31), date(2027, 1, 1))
    (alarm,) = event.walk("VALARM")
    assert alarm["TRIGGER"].dt == timedelta(hours=-6)


def test_alarms_status_sequence_and_words_arrive() -> None:
    event = at(
        EASTERN, 2026, 12, 1, 9, 15,
        status=EventStatus.TENTATIVE, sequence=7, alarms=(timedelta(days=1), timedelta(hours=2), timedelta(0)),
        description="Not confirmed; keep\nthe old date, too", location="26 Federal Plaza, 5th floor \\ room 1",
    )  # fmt: skip
    found = read(
        event, at("America/Chicago", 2026, 12, 1, 9), at(EASTERN, 2027, 1, 2, 9, status=EventStatus.CANCELLED)
    )
    assert sorted(zone["TZID"] for zone in found.walk("VTIMEZONE")) == ["America/Chicago", EASTERN]
    first, _, gone = found.walk("VEVENT")
    assert [alarm["TRIGGER"].dt for alarm in first.walk("VALARM")] == [
        timedelta(days=-1),
        timedelta(hours=-2),
        timedelta(0),
    ]
    assert (first["SEQUENCE"], str(first["STATUS"]), str(gone["STATUS"])) == (7, "TENTATIVE", "CANCELLED")
    assert str(first["DESCRIPTION"]) == event.description
    assert str(first["LOCATION"]) == event.location
    assert str(first["CLASS"]) == "PRIVATE"
    assert found["METHOD"] == "PUBLISH"


def test_the_name_of_an_event_stays_and_tells_nothing() -> None:
    changed = Event(b"k", datetime(2026, 12, 3, 9, tzinfo=UTC), "Other", sequence=2)
    names = [str(read(event).walk("VEVENT")[0]["UID"]) for event in (at(EASTERN, 2026, 12, 1, 9), changed)]
    assert names[0] == names[1]
    assert names[0] != str(read(Event(b"l", changed.begins, "Visit")).walk("VEVENT")[0]["UID"])
