"""Wall-clock times, the skipped and the doubled hour, and moments that give back what was typed."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_desktop.domain.moments import WallClock, moment_at, moment_now, offsets, wall_clock, zone_info

NEW_YORK = "America/New_York"
ZONES = (NEW_YORK, "America/Phoenix", "Pacific/Guam", "Asia/Kathmandu", "Australia/Lord_Howe", "Africa/Casablanca")


@pytest.mark.parametrize(
    ("local", "state"),
    [
        (datetime(2026, 3, 8, 1, 59), WallClock.ONCE),
        (datetime(2026, 3, 8, 2, 0), WallClock.NEVER),
        (datetime(2026, 3, 8, 2, 59, 59), WallClock.NEVER),
        (datetime(2026, 3, 8, 3, 0), WallClock.ONCE),
        (datetime(2026, 11, 1, 0, 59), WallClock.ONCE),
        (datetime(2026, 11, 1, 1, 0), WallClock.TWICE),
        (datetime(2026, 11, 1, 1, 59), WallClock.TWICE),
        (datetime(2026, 11, 1, 2, 0), WallClock.ONCE),
    ],
)
def test_the_two_nights_of_the_year(local: datetime, state: WallClock) -> None:
    assert wall_clock(local, ZoneInfo(NEW_YORK)) is state


def test_fold_chooses_between_the_two_readings() -> None:
    local = datetime(2026, 11, 1, 1, 30)
    first, second = moment_at(local, NEW_YORK, 0), moment_at(local, NEW_YORK, 1)
    assert (first.offset_minutes, second.offset_minutes) == (-240, -300)
    assert (second.utc - first.utc).total_seconds() == 3600
    assert first.local == second.local == local
    assert offsets(local, ZoneInfo(NEW_YORK)) == (-240, -300)


def test_a_half_hour_change_is_understood() -> None:
    assert wall_clock(datetime(2026, 4, 5, 1, 45), ZoneInfo("Australia/Lord_Howe")) is WallClock.TWICE


@given(
    st.datetimes(datetime(1880, 1, 1), datetime(2100, 1, 1)),
    st.sampled_from(ZONES),
    st.sampled_from([0, 1]),
)
def test_a_moment_gives_back_the_wall_clock_that_was_typed(local: datetime, zone: str, fold: int) -> None:
    moment = moment_at(local, zone, fold)
    assert moment.local == local.replace(microsecond=0, fold=0)
    assert moment.utc.tzinfo is UTC


def test_now_is_seen_in_its_zone() -> None:
    moment = moment_now(datetime(2026, 7, 1, 12, 0, 30, 999, tzinfo=UTC), NEW_YORK)
    assert (moment.local, moment.offset_minutes) == (datetime(2026, 7, 1, 8, 0, 30), -240)
    assert moment_now(datetime(2026, 7, 1, tzinfo=UTC), "No/Where").zone == "UTC"


@pytest.mark.parametrize("name", ["", "No/Where", "../etc/passwd", "America", "\x00"])
def test_what_is_no_zone_is_none(name: str) -> None:
    assert zone_info(name) is None


def test_an_unknown_zone_is_an_error_for_a_moment() -> None:
    with pytest.raises(ZoneInfoNotFoundError):
        moment_at(datetime(2026, 1, 1), "No/Where")
