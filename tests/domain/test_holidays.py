"""Federal holidays by rule, checked over 200 years against another way of finding them."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

import pytest

from checkin_desktop.base.resources import resource_path
from checkin_desktop.domain.holidays import Closure, Holiday, day_off, federal_holidays, next_days_off
from checkin_desktop.services import reference

# The published lists of 2026 to 2028: names of the law, day and observed day.
PUBLISHED = {
    2026: "01-01 01-19 02-16 05-25 06-19 07-04>07-03 09-07 10-12 11-11 11-26 12-25",
    2027: "01-01 01-18 02-15 05-31 06-19>06-18 07-04>07-05 09-06 10-11 11-11 11-25 12-25>12-24",
    2028: "01-01>2027-12-31 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-11>11-10 11-23 12-25",
}


def counted_on_a_calendar(year: int) -> set[tuple[date, date]]:
    """(day, observed) of every holiday, by leafing through the printed weeks of each month."""

    def mondays(month: int) -> list[int]:
        return [week[0] for week in calendar.Calendar(0).monthdayscalendar(year, month) if week[0]]

    def thursdays(month: int) -> list[int]:
        return [week[3] for week in calendar.Calendar(0).monthdayscalendar(year, month) if week[3]]

    moving = {(1, mondays(1)[2]), (2, mondays(2)[2]), (5, mondays(5)[-1]), (9, mondays(9)[0]), (10, mondays(10)[1])}
    moving.add((11, thursdays(11)[3]))
    found = {(date(year, month, day), date(year, month, day)) for month, day in moving}
    for month, day in ((1, 1), (6, 19), (7, 4), (11, 11), (12, 25)):
        fixed = date(year, month, day)
        name = calendar.day_name[calendar.weekday(year, month, day)]
        shift = {"Saturday": -1, "Sunday": 1}.get(name, 0)
        found.add((fixed, date.fromordinal(fixed.toordinal() + shift)))
    return found


def test_two_hundred_years() -> None:
    for year in range(1950, 2150):
        found = federal_holidays(year)
        assert {(off.day, off.observed) for off in found} == counted_on_a_calendar(year), year
        assert len(found) == 11
        assert all(off.observed.weekday() < 5 for off in found)


@pytest.mark.parametrize("year", PUBLISHED)
def test_the_published_lists(year: int) -> None:
    expected = []
    for entry in PUBLISHED[year].split():
        day, _, observed = entry.partition(">")
        whole = observed if len(observed) > 5 else f"{year}-{observed or day}"
        expected.append((date.fromisoformat(f"{year}-{day}"), date.fromisoformat(whole)))
    assert [(off.day, off.observed) for off in federal_holidays(year)] == expected


def test_a_new_year_on_a_saturday_closes_the_year_before() -> None:
    off = day_off(date(2027, 12, 31))
    assert off is not None
    assert (off.holiday, off.day) == (Holiday.NEW_YEAR, date(2028, 1, 1))
    assert day_off(date(2028, 1, 1)) is None
    assert day_off(date(2026, 12, 31)) is None


def test_every_day_of_forty_years_agrees_with_the_lists() -> None:
    closed = {off.observed for year in range(2019, 2062) for off in federal_holidays(year)}
    day = date(2020, 1, 1)
    while day < date(2060, 1, 1):
        # Only days that a holiday can fall on, and a few others, so that this stays short.
        if day in closed or day.day % 7 == 0:
            assert (day_off(day) is not None) == (day in closed), day
        day += timedelta(days=1)


@pytest.mark.parametrize(
    ("day", "observed"),
    [
        (date(2025, 1, 20), date(2025, 1, 20)),  # the same day as Martin Luther King Day
        (date(2029, 1, 20), None),  # a Saturday: no other day is given for it
        (date(2013, 1, 20), date(2013, 1, 21)),  # a Sunday: sworn in on Monday
        (date(2033, 1, 20), date(2033, 1, 20)),
        (date(2027, 1, 20), None),
    ],
)
def test_inauguration_day_counts_around_washington_only(day: date, observed: date | None) -> None:
    capital = [off for off in federal_holidays(day.year, capital=True) if off.holiday is Holiday.INAUGURATION]
    if observed is None:
        assert all(off.observed.weekday() == 5 for off in capital)
    else:
        assert [(off.day, off.observed) for off in capital] == [(day, observed)]
    assert Holiday.INAUGURATION not in {off.holiday for off in federal_holidays(day.year)}


def test_inauguration_day_on_a_weekday_closes_offices_in_washington_and_nowhere_else() -> None:
    off = day_off(date(2033, 1, 20), capital=True)
    assert off is not None
    assert off.holiday is Holiday.INAUGURATION
    assert day_off(date(2033, 1, 20)) is None
    shared = day_off(date(2025, 1, 20), capital=True)
    assert shared is not None
    assert shared.holiday is Holiday.KING


def test_single_closed_days_are_data() -> None:
    closures = (Closure(date(2026, 12, 24), "by order"),)
    off = day_off(date(2026, 12, 24), closures)
    assert off is not None
    assert (off.holiday, off.why) == (Holiday.ONE_OFF, "by order")
    assert day_off(date(2026, 12, 24)) is None
    named = day_off(date(2026, 12, 25), (Closure(date(2026, 12, 25), "by order"),))
    assert named is not None
    assert named.holiday is Holiday.CHRISTMAS
    assert [off.observed for off in next_days_off(date(2026, 12, 20), 3, closures)] == [
        date(2026, 12, 24), date(2026, 12, 25), date(2027, 1, 1),
    ]  # fmt: skip


def test_the_next_closed_days_come_in_order_over_the_end_of_a_year() -> None:
    found = next_days_off(date(2027, 12, 24), 30, capital=True)
    assert [off.observed for off in found[:3]] == [date(2027, 12, 24), date(2027, 12, 31), date(2028, 1, 17)]
    assert len(found) == 30
    assert [off.observed for off in found] == sorted(off.observed for off in found)
    assert len(next_days_off(date(2033, 1, 1), 3, capital=True)) == 3
    assert next_days_off(date(2033, 1, 18), 1, capital=True)[0].holiday is Holiday.INAUGURATION
    assert next_days_off(date(2025, 1, 18), 1, capital=True)[0].holiday is Holiday.KING


def test_the_shipped_rule_says_what_the_program_reckons() -> None:
    """The rule stands in the data for people; a change there must not leave the program behind."""
    text = resource_path("reference", "deadlines.json").read_text(encoding="utf-8")
    assert '"fixed": ["Jan 1", "Jun 19", "Jul 4", "Nov 11", "Dec 25"]' in text
    assert (
        '"floating": ["3rd Mon Jan", "3rd Mon Feb", "last Mon May", "1st Mon Sep", "2nd Mon Oct", "4th Thu Nov"]'
        in text
    )
    assert reference.load().holiday_rule is not None
