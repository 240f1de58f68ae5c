"""Open or not: tables for callers in five zones, and invariants over zones, changes of the clocks and holidays."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from checkin_desktop.domain.holidays import Closure, day_off
from checkin_desktop.domain.moments import moment_at
from checkin_desktop.domain.open_hours import OpenState, OpenStatus, line_status, open_status, published_days
from checkin_desktop.domain.reference import Hours, Line, ReferenceData
from checkin_desktop.services.reference import load

OPEN, CLOSED, DIFFER, UNKNOWN = OpenState.OPEN, OpenState.CLOSED, OpenState.DIFFER, OpenState.UNKNOWN
LA, PHOENIX, EL_PASO, GUAM, EASTERN = (
    "America/Los_Angeles", "America/Phoenix", "America/Denver", "Pacific/Guam", "America/New_York",
)  # fmt: skip
ICE, DRIL, COURT = "ice_services_line", "ice_dril", "eoir_acis_phone"


@pytest.fixture(scope="module")
def facts() -> ReferenceData:
    return load()


def at(local: str, zone: str) -> datetime:
    return moment_at(datetime.fromisoformat(local), zone).utc


def shown(moment: datetime | None, zone: str) -> str:
    return "" if moment is None else moment.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M")


# Where the caller is, the caller's wall clock, the line, the state, until when and when it opens next, on the caller's
# own wall clock. Clocks changed on 8 March 2026 and 1 November 2026, and change on 14 March 2027.
CALLERS = [
    (EASTERN, "2026-11-23 07:59", ICE, CLOSED, "2026-11-23 08:00", "2026-11-23 08:00"),
    (EASTERN, "2026-11-23 08:00", ICE, OPEN, "2026-11-23 17:00", "2026-11-24 08:00"),
    (EASTERN, "2026-11-23 16:59", ICE, OPEN, "2026-11-23 17:00", "2026-11-24 08:00"),
    (EASTERN, "2026-11-23 17:00", ICE, DIFFER, "2026-11-23 20:00", "2026-11-24 08:00"),
    (EASTERN, "2026-11-23 20:00", ICE, CLOSED, "2026-11-24 08:00", "2026-11-24 08:00"),
    (EASTERN, "2026-11-21 12:00", ICE, CLOSED, "2026-11-23 08:00", "2026-11-23 08:00"),  # a Saturday
    (EASTERN, "2026-11-26 12:00", ICE, DIFFER, "2026-11-26 20:00", "2026-11-27 08:00"),  # Thanksgiving Day
    (EASTERN, "2026-11-26 12:00", DRIL, CLOSED, "2026-11-27 08:00", "2026-11-27 08:00"),
    (EASTERN, "2027-12-31 12:00", DRIL, CLOSED, "2028-01-03 08:00", "2028-01-03 08:00"),  # New Year's Day observed
    (EASTERN, "2027-12-31 12:00", ICE, DIFFER, "2027-12-31 20:00", "2028-01-03 08:00"),
    (EASTERN, "2027-12-30 21:00", DRIL, CLOSED, "2028-01-03 08:00", "2028-01-03 08:00"),
    (EASTERN, "2026-07-03 12:00", DRIL, CLOSED, "2026-07-06 08:00", "2026-07-06 08:00"),  # 4 July is a Saturday
    (LA, "2026-11-23 04:59", ICE, CLOSED, "2026-11-23 05:00", "2026-11-23 05:00"),
    (LA, "2026-11-23 09:00", ICE, OPEN, "2026-11-23 14:00", "2026-11-24 05:00"),
    (LA, "2026-11-23 14:30", ICE, DIFFER, "2026-11-23 17:00", "2026-11-24 05:00"),
    (LA, "2026-11-23 17:30", ICE, CLOSED, "2026-11-24 05:00", "2026-11-24 05:00"),
    (LA, "2026-11-22 22:00", DRIL, CLOSED, "2026-11-23 05:00", "2026-11-23 05:00"),
    # Arizona keeps its clock: three hours behind Eastern time in summer, two in winter.
    (PHOENIX, "2026-10-30 05:00", ICE, OPEN, "2026-10-30 14:00", "2026-11-02 06:00"),
    (PHOENIX, "2026-11-02 05:00", ICE, CLOSED, "2026-11-02 06:00", "2026-11-02 06:00"),
    (PHOENIX, "2026-03-06 05:30", ICE, CLOSED, "2026-03-06 06:00", "2026-03-06 06:00"),
    (PHOENIX, "2026-03-09 05:30", ICE, OPEN, "2026-03-09 14:00", "2026-03-10 05:00"),
    (PHOENIX, "2027-03-12 18:30", DRIL, CLOSED, "2027-03-15 05:00", "2027-03-15 05:00"),
    (EL_PASO, "2026-11-23 06:00", ICE, OPEN, "2026-11-23 15:00", "2026-11-24 06:00"),
    (EL_PASO, "2026-11-23 16:00", ICE, DIFFER, "2026-11-23 18:00", "2026-11-24 06:00"),
    (EL_PASO, "2026-11-01 02:30", DRIL, CLOSED, "2026-11-02 06:00", "2026-11-02 06:00"),  # the day clocks go back
    (EL_PASO, "2026-03-08 03:30", DRIL, CLOSED, "2026-03-09 06:00", "2026-03-09 06:00"),  # the day clocks go forward
    # Guam is a day ahead: Tuesday night there is Tuesday morning in the East.
    (GUAM, "2026-11-24 23:30", ICE, OPEN, "2026-11-25 08:00", "2026-11-25 23:00"),
    (GUAM, "2026-11-25 09:00", ICE, DIFFER, "2026-11-25 11:00", "2026-11-25 23:00"),
    (GUAM, "2026-11-28 07:00", ICE, OPEN, "2026-11-28 08:00", "2026-11-30 23:00"),  # Saturday there, Friday here
    (GUAM, "2026-11-26 23:30", DRIL, CLOSED, "2026-11-27 23:00", "2026-11-27 23:00"),  # Thanksgiving in the East
    (GUAM, "2026-10-30 22:30", ICE, OPEN, "2026-10-31 07:00", "2026-11-02 23:00"),  # in between the clocks go back
    (GUAM, "2028-01-01 08:00", DRIL, CLOSED, "2028-01-03 23:00", "2028-01-03 23:00"),
]


@pytest.mark.parametrize(("zone", "local", "line", "state", "until", "opens"), CALLERS)
def test_callers(
    facts: ReferenceData, zone: str, local: str, line: str, state: OpenState, until: str, opens: str
) -> None:
    status = open_status(facts, line, at(local, zone))
    assert status.state is state
    assert shown(status.until, zone) == until
    assert status.next_open is not None
    assert shown(status.next_open.opens, zone) == opens


def test_the_readings_stand_side_by_side(facts: ReferenceData) -> None:
    status = open_status(facts, ICE, at("2026-11-23 18:00", EASTERN))
    assert [(each.state, each.reading.sources[0].id) for each in status.readings] == [
        (OPEN, "ice-checkin-page"),
        (CLOSED, "ice-news-2021"),
    ]
    assert status.next_open is not None
    assert shown(status.next_open.closes, EASTERN) == "2026-11-24 17:00"
    assert (
        shown(open_status(facts, ICE, at("2026-11-23 12:00", EASTERN)).possible_until, EASTERN) == "2026-11-23 20:00"
    )


def test_a_holiday_that_no_source_speaks_of_is_left_open_and_named(facts: ReferenceData) -> None:
    status = open_status(facts, ICE, at("2026-11-26 12:00", EASTERN))
    assert [each.state for each in status.readings] == [DIFFER, DIFFER]
    assert status.day_off is not None
    assert status.day_off.observed == date(2026, 11, 26)
    assert open_status(facts, ICE, at("2026-11-26 21:00", EASTERN)).state is CLOSED


def test_a_line_of_every_hour_never_closes_and_stays_unverified(facts: ReferenceData) -> None:
    for local in ("2026-12-25 12:00", "2026-03-08 02:30", "2026-11-01 01:30"):
        status = open_status(facts, COURT, at(local, EASTERN))
        assert (status.state, status.until, status.next_open, status.verified) == (OPEN, None, None, False)
    assert open_status(facts, ICE, at("2026-11-23 12:00", EASTERN)).verified


def test_hours_for_visitors_never_say_whether_a_phone_is_answered(facts: ReferenceData) -> None:
    noon = at("2026-11-24 12:00", EASTERN)
    for office in (*facts.field_offices, *facts.check_in_places):
        assert open_status(facts, office.id, noon).state is UNKNOWN
    assert open_status(facts, "nobody", noon).state is UNKNOWN
    without = [line.id for line in facts.lines if line.phone and not line.hours]
    assert without
    assert {open_status(facts, line_id, noon).state for line_id in without} == {UNKNOWN}


def test_a_single_closed_day_is_like_a_holiday(facts: ReferenceData) -> None:
    line = facts.line(DRIL)
    assert line is not None
    noon = at("2026-12-24 12:00", EASTERN)
    assert line_status(line, noon).state is OPEN
    closed = line_status(line, noon, (Closure(date(2026, 12, 24), "by order"),))
    assert closed.state is CLOSED
    assert shown(closed.next_open and closed.next_open.opens, EASTERN) == "2026-12-28 08:00"


def of_hours(*readings: tuple[str, str, str, str, str]) -> Line:
    """A line with these (days, opens, closes, zone, closed)."""
    known = load().line(DRIL)
    assert known is not None
    sources = known.fact.sources
    hours = tuple(
        Hours(days, opens, closes, zone, "", closed, sources) for days, opens, closes, zone, closed in readings
    )
    return replace(known, id="made_up", hours=hours)


@pytest.mark.parametrize(
    ("hours", "local", "state", "until"),
    [
        # 8 March 2026: 2:00 to 3:00 does not exist. 1 November 2026: 1:00 to 2:00 comes twice.
        (("every day", "02:30", "08:00"), "2026-03-08 01:59", CLOSED, "2026-03-08 03:00"),
        (("every day", "01:00", "02:30"), "2026-03-08 01:30", OPEN, "2026-03-08 03:00"),
        (("every day", "02:10", "02:40"), "2026-03-08 01:30", CLOSED, "2026-03-09 02:10"),
        (("every day", "01:30", "08:00"), "2026-11-01 01:15", CLOSED, "2026-11-01 01:30"),
        (("every day", "00:00", "01:30"), "2026-11-01 00:30", OPEN, "2026-11-01 01:30"),
        # Over midnight the morning belongs to the day before.
        (("Fri", "22:00", "06:00"), "2026-11-21 05:00", OPEN, "2026-11-21 06:00"),
        (("Fri", "22:00", "06:00"), "2026-11-20 05:00", CLOSED, "2026-11-20 22:00"),
        (("Mon-Fri", "08:00", "24:00"), "2026-11-20 23:00", OPEN, "2026-11-21 00:00"),
        (("Sat, Sun", "00:00", "24:00"), "2026-11-21 23:00", OPEN, "2026-11-23 00:00"),
    ],
)
def test_odd_hours(hours: tuple[str, str, str], local: str, state: OpenState, until: str) -> None:
    status = line_status(of_hours((*hours, EASTERN, "")), at(local, EASTERN))
    assert (status.state, shown(status.until, EASTERN)) == (state, until)


def test_the_second_reading_of_a_repeated_hour_is_open_again() -> None:
    line = of_hours(("every day", "00:00", "01:30", EASTERN, ""))
    second = datetime(2026, 11, 1, 6, 15, tzinfo=UTC)  # 1:15 for the second time
    assert line_status(line, second - timedelta(minutes=30)).state is CLOSED
    again = line_status(line, second)
    assert (again.state, again.until) == (OPEN, datetime(2026, 11, 1, 6, 30, tzinfo=UTC))


@pytest.mark.parametrize(
    ("wording", "days"),
    [("Mon-Fri", {0, 1, 2, 3, 4}), ("Fri-Mon", {4, 5, 6, 0}), ("Tue, Thu", {1, 3}), ("every day", set(range(7)))],
)
def test_published_days(wording: str, days: set[int]) -> None:
    assert published_days(wording) == days
    assert published_days("not stated") is None
    with pytest.raises(ValueError, match="not understood"):
        published_days("weekdays")


def test_every_shipped_reading_is_understood(facts: ReferenceData) -> None:
    for line in facts.lines:
        for reading in line.hours:
            published_days(reading.days)


ZONES = st.sampled_from(
    [LA, PHOENIX, EL_PASO, GUAM, EASTERN, "America/Anchorage", "Pacific/Honolulu", "America/Havana", "Asia/Gaza",
     "Australia/Lord_Howe", "Africa/Casablanca", "America/St_Johns", "Asia/Kathmandu", "Pacific/Apia", "UTC"]
)  # fmt: skip
CLOCKS = st.sampled_from([f"{hour:02d}:{minute:02d}" for hour in range(24) for minute in (0, 30)])
DAYS = st.sampled_from(["every day", "Mon-Fri", "Tue, Thu", "Sun", "Fri-Mon", "not stated"])
READINGS = st.tuples(DAYS, CLOCKS, CLOCKS | st.just("24:00"), ZONES, st.sampled_from(["", "federal holidays"]))
LINES = st.lists(READINGS.filter(lambda reading: reading[1] != reading[2]), min_size=1, max_size=2)
MOMENTS = st.datetimes(datetime(2024, 1, 1), datetime(2030, 12, 31)).map(lambda when: when.replace(tzinfo=UTC))
DST_DAYS = st.sampled_from(
    [datetime(2026, 3, 8, tzinfo=UTC), datetime(2026, 11, 1, tzinfo=UTC), datetime(2027, 12, 31, tzinfo=UTC),
     datetime(2026, 7, 3, tzinfo=UTC), datetime(2027, 3, 14, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)]
)  # fmt: skip
AROUND = st.tuples(DST_DAYS, st.integers(-2 * 86400, 2 * 86400)).map(
    lambda chosen: chosen[0] + timedelta(seconds=chosen[1])
)
CHEAP = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def by_the_wall_clock(reading: Hours, first_days: frozenset[int], moment: datetime) -> bool:
    """Whether a clock on the wall in the reading's zone shows a published time on a published day."""
    wall = moment.astimezone(ZoneInfo(reading.zone))
    minutes = wall.hour * 60 + wall.minute
    opens, closes = (int(text[:2]) * 60 + int(text[3:]) for text in (reading.opens, reading.closes))
    day = wall.date()
    if closes <= opens and minutes < opens:
        if minutes >= closes:
            return False
        day -= timedelta(days=1)
    elif not opens <= minutes < (closes if closes > opens else 24 * 60):
        return False
    return day.weekday() in (published_days(reading.days) or first_days)


def consistent(line: Line, status: OpenStatus) -> None:
    first_days = published_days(line.hours[0].days) or frozenset(range(7))
    published = [by_the_wall_clock(reading, first_days, status.at) for reading in line.hours]
    if status.state is OPEN:
        assert all(published)
    if not any(published):
        assert status.state is CLOSED
    if status.until is not None:
        assert status.until > status.at
        assert line_status(line, status.until).state is not status.state
        assert line_status(line, status.until - timedelta(seconds=1)).state is status.state
    if status.next_open is not None:
        opens, closes = status.next_open.opens, status.next_open.closes
        assert status.at < opens < closes
        for moment in (opens, opens + (closes - opens) / 2, closes - timedelta(seconds=1)):
            assert line_status(line, moment).state is OPEN
            assert all(by_the_wall_clock(reading, first_days, moment) for reading in line.hours)
        assert line_status(line, closes).state is not OPEN
    if status.next_possible is not None and status.next_open is not None:
        assert status.at < status.next_possible.opens < status.next_open.opens


@CHEAP
@given(LINES, AROUND | MOMENTS)
@example([("every day", "02:30", "03:00", "America/New_York", "")], datetime(2026, 3, 8, 6, 59, tzinfo=UTC))
@example([("every day", "00:00", "01:00", "America/Havana", "")], datetime(2026, 3, 8, 4, 59, tzinfo=UTC))
def test_the_next_opening_is_ahead_and_inside_the_published_hours(
    readings: list[tuple[str, ...]], when: datetime
) -> None:
    line = of_hours(*readings)  # type: ignore[arg-type]
    consistent(line, line_status(line, when))


@CHEAP
@given(LINES, AROUND | MOMENTS, st.floats(0, 1))
def test_the_state_holds_until_it_is_said_to_change(
    readings: list[tuple[str, ...]], when: datetime, share: float
) -> None:
    line = of_hours(*readings)  # type: ignore[arg-type]
    status = line_status(line, when)
    if status.until is not None:
        between = status.at + timedelta(seconds=int((status.until - status.at).total_seconds() * share * 0.999))
        later = line_status(line, between)
        assert (later.state, later.until) == (status.state, status.until)


@CHEAP
@given(LINES, AROUND | MOMENTS, st.integers(1, 5 * 86400))
def test_a_later_question_never_gets_an_earlier_answer(
    readings: list[tuple[str, ...]], when: datetime, seconds: int
) -> None:
    line = of_hours(*readings)  # type: ignore[arg-type]
    first, second = line_status(line, when), line_status(line, when + timedelta(seconds=seconds))
    if first.until is not None and second.until is not None:
        assert first.until <= second.until
    if first.next_open is not None and second.next_open is not None:
        assert first.next_open.opens <= second.next_open.opens


@CHEAP
@given(AROUND | MOMENTS, ZONES)
def test_the_zone_of_the_question_makes_no_difference(when: datetime, zone: str) -> None:
    line = load().line(ICE)
    assert line is not None
    assert line_status(line, when) == line_status(line, when.astimezone(ZoneInfo(zone)))


@CHEAP
@given(AROUND | MOMENTS)
def test_no_shipped_line_that_closes_on_holidays_is_open_on_one(when: datetime) -> None:
    for line in load().lines:
        if line.hours and all("federal holidays" in reading.closed for reading in line.hours):
            there = when.astimezone(ZoneInfo(line.zone)).date()
            if day_off(there) is not None:
                assert line_status(line, when).state is CLOSED
