"""The published vectors of the limits around a move, and the same limits by an independent calendar."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import holidays
import pytest

from checkin_desktop.domain.holidays import Closure
from checkin_desktop.domain.time_limits import after_move, is_business_day, notice_before

VECTORS = json.loads((Path(__file__).parent / "move_vectors.json").read_text(encoding="utf-8"))
FIRST, LAST = date(2025, 1, 1), date(2035, 12, 31)
LAW = holidays.UnitedStates(years=range(2024, 2037))


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["moved_on"])
def test_vectors(vector: dict[str, str]) -> None:
    found = after_move(date.fromisoformat(vector["moved_on"]))
    assert {
        "moved_on": vector["moved_on"],
        "five_calendar": found.five_calendar.isoformat(),
        "five_calendar_rolled_if_weekend_or_holiday": found.five_calendar_rolled.isoformat(),
        "safe_date_shown": found.safe.isoformat(),
        "five_business": found.five_business.isoformat(),
        "uscis_ten_calendar": found.ten_calendar.isoformat(),
    } == vector


def test_every_move_of_eleven_years_agrees_with_an_independent_calendar() -> None:
    """The other calendar counts working days itself, with its own holidays and its own observed days."""
    day = FIRST
    while day <= LAST:
        found = after_move(day)
        assert is_business_day(day) == LAW.is_working_day(day), day
        assert found.five_business == LAW.get_nth_working_day(day, 5), day
        assert found.five_calendar == day + timedelta(days=5)
        assert found.ten_calendar == day + timedelta(days=10)
        five = found.five_calendar
        rolled = five if LAW.is_working_day(five) else LAW.get_nth_working_day(five, 1)
        safe = five if LAW.is_working_day(five) else LAW.get_nth_working_day(five, -1)
        assert (found.five_calendar_rolled, found.safe) == (rolled, safe), day
        assert day < found.safe <= min(found.five_calendar, found.five_business), day
        day += timedelta(days=1)


def test_own_closed_days_count() -> None:
    closed = (Closure(date(2026, 11, 25), "by order"),)
    found = after_move(date(2026, 11, 20), closed)
    assert found.five_calendar_rolled == date(2026, 11, 27)
    assert (found.safe, found.five_business) == (date(2026, 11, 24), date(2026, 12, 1))
    week = tuple(Closure(date(2026, 11, 2) + timedelta(days=step), "") for step in range(10))
    assert after_move(date(2026, 11, 3), week).safe == date(2026, 11, 3)


@pytest.mark.parametrize(
    ("day", "at", "zone", "expected", "local"),
    [
        ("2026-11-20", "", "America/New_York", "2026-11-18T05:00", "2026-11-18T00:00"),
        ("2026-11-20", "14:30", "America/New_York", "2026-11-18T19:30", "2026-11-18T14:30"),
        ("2026-11-20", "", "America/Los_Angeles", "2026-11-18T08:00", "2026-11-18T00:00"),
        # Clocks set back on Sunday, November 1: the same time on the clock is 49 hours earlier, and the safe one.
        ("2026-11-02", "10:00", "America/New_York", "2026-10-31T14:00", "2026-10-31T10:00"),
        # Clocks set forward on Sunday, March 14: 48 hours are 49 on the clock.
        ("2027-03-15", "10:00", "America/New_York", "2027-03-13T14:00", "2027-03-13T09:00"),
        ("2027-03-15", "10:00", "America/Phoenix", "2027-03-13T17:00", "2027-03-13T10:00"),
    ],
)
def test_notice_before(day: str, at: str, zone: str, expected: str, local: str) -> None:
    found = notice_before(date.fromisoformat(day), at, zone)
    assert found.utc == datetime.fromisoformat(expected).replace(tzinfo=UTC)
    assert found.local == datetime.fromisoformat(local)
    assert found.zone == zone
