"""Days on which federal offices are closed: the eleven federal holidays by rule, and single days added as data.

Rules: 5 U.S.C. 6103 as retold in `deadlines.json`, holiday_rules. A holiday on a Saturday is observed on the Friday
before, one on a Sunday on the Monday after; a New Year's Day on a Saturday is therefore observed in the year before.
Inauguration Day is a holiday around Washington, DC only; on a Saturday nobody gets another day for it. The law of
today is reckoned for every year. Dates are calendar dates of the place in question.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

_SATURDAY, _SUNDAY = 5, 6
_INAUGURATION_AFTER = 1965  # 5 U.S.C. 6103(c): each fourth year after 1965


class Holiday(StrEnum):
    """A federal holiday, by the name of the law. ONE_OFF is a single day that was added to the closed days."""

    NEW_YEAR = "new_year"
    KING = "king"
    INAUGURATION = "inauguration"
    WASHINGTON = "washington"
    MEMORIAL = "memorial"
    JUNETEENTH = "juneteenth"
    INDEPENDENCE = "independence"
    LABOR = "labor"
    COLUMBUS = "columbus"
    VETERANS = "veterans"
    THANKSGIVING = "thanksgiving"
    CHRISTMAS = "christmas"
    ONE_OFF = "one_off"


@dataclass(frozen=True, slots=True)
class DayOff:
    """A closed day. `day` is the day itself, `observed` the one on which offices are closed for it.

    `why` is set for a single day closed by order: the reason, as the shipped data has it.
    """

    holiday: Holiday
    day: date
    observed: date
    why: str = ""


@dataclass(frozen=True, slots=True)
class Closure:
    """A single day on which federal offices were closed by order, as the shipped data has it."""

    day: date
    why: str


@lru_cache(maxsize=64)
def federal_holidays(year: int, *, capital: bool = False) -> tuple[DayOff, ...]:
    """The holidays that fall into `year`, by date; with `capital` also those of Washington, DC and its surroundings.

    The one observed on the last day of the year before is among them, the one of the next year is not.
    """
    found = [
        _observed(Holiday.NEW_YEAR, date(year, 1, 1)),
        _observed(Holiday.KING, _nth(year, 1, 0, 3)),
        _observed(Holiday.WASHINGTON, _nth(year, 2, 0, 3)),
        _observed(Holiday.MEMORIAL, _last_monday_of_may(year)),
        _observed(Holiday.JUNETEENTH, date(year, 6, 19)),
        _observed(Holiday.INDEPENDENCE, date(year, 7, 4)),
        _observed(Holiday.LABOR, _nth(year, 9, 0, 1)),
        _observed(Holiday.COLUMBUS, _nth(year, 10, 0, 2)),
        _observed(Holiday.VETERANS, date(year, 11, 11)),
        _observed(Holiday.THANKSGIVING, _nth(year, 11, 3, 4)),
        _observed(Holiday.CHRISTMAS, date(year, 12, 25)),
    ]
    if capital and year >= _INAUGURATION_AFTER and year % 4 == _INAUGURATION_AFTER % 4:
        day = date(year, 1, 20)
        later = timedelta(days=1) if day.weekday() == _SUNDAY else timedelta(0)
        found.append(DayOff(Holiday.INAUGURATION, day, day + later))
    return tuple(sorted(found, key=lambda off: off.day))


def day_off(day: date, closures: Iterable[Closure] = (), *, capital: bool = False) -> DayOff | None:
    """Why federal offices are closed on `day`, or None. Of two reasons on one day the nation-wide one is given."""
    years = (day.year, day.year + 1) if (day.month, day.day) == (12, 31) else (day.year,)
    found = [off for year in years for off in federal_holidays(year, capital=capital) if off.observed == day]
    found += [_closed(closure) for closure in closures if closure.day == day]
    return min(found, key=lambda off: off.holiday is Holiday.INAUGURATION, default=None)


def next_days_off(
    first: date, count: int, closures: Iterable[Closure] = (), *, capital: bool = False
) -> tuple[DayOff, ...]:
    """The next `count` closed days, beginning with `first` itself."""
    found = {closure.day: _closed(closure) for closure in closures}
    for year in range(first.year, first.year + 2 + count // 11):
        nation_wide_last = sorted(
            federal_holidays(year, capital=capital), key=lambda off: off.holiday is not Holiday.INAUGURATION
        )
        found |= {off.observed: off for off in nation_wide_last}
    return tuple(off for _, off in sorted(found.items()) if off.observed >= first)[:count]


def _closed(closure: Closure) -> DayOff:
    return DayOff(Holiday.ONE_OFF, closure.day, closure.day, closure.why)


def _observed(holiday: Holiday, day: date) -> DayOff:
    shift = {_SATURDAY: -1, _SUNDAY: 1}.get(day.weekday(), 0)
    return DayOff(holiday, day, day + timedelta(days=shift))


def _nth(year: int, month: int, weekday: int, place: int) -> date:
    """The `place`-th `weekday` (0 is Monday) of a month."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (place - 1))


def _last_monday_of_may(year: int) -> date:
    last = date(year, 5, 31)
    return last - timedelta(days=last.weekday())
