"""Counts the days of a move: the limits after it, and the moment by which a notice before it has to be out.

The day of the event is not counted. Business days are Monday to Friday without observed federal holidays and without
single closed days. Rules and test vectors: `resources/reference/deadlines.json` ("counting"), FACTS 2.4. That a last
day on a closed day rolls to the next business day (8 CFR 1.2, 1001.1(h)) is unverified. Dates are calendar dates of
the place the person moves to; nothing here knows "now".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from checkin_desktop.domain.attempts import Moment
from checkin_desktop.domain.holidays import Closure, day_off
from checkin_desktop.domain.moments import moment_at, moment_now

_SATURDAY: Final = 5
_ONE_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class AfterMove:
    """The last days after a move, by every reading.

    `safe` is the last business day that is inside all of them: the one to show first. `five_calendar_rolled` is what
    the rule may allow when `five_calendar` is a closed day (unverified). `five_business` and `ten_calendar` are the
    later readings.
    """

    five_calendar: date
    five_calendar_rolled: date
    safe: date
    five_business: date
    ten_calendar: date


def is_business_day(day: date, closures: Sequence[Closure] = ()) -> bool:
    """Whether federal offices work on `day`: Monday to Friday, no observed holiday, no single closed day."""
    return day.weekday() < _SATURDAY and day_off(day, closures) is None


def after_move(day: date, closures: Sequence[Closure] = ()) -> AfterMove:
    """The limits that begin with a move on `day`. The safe date is never before the day of the move itself.

    Raises OverflowError for the last days of the year 9999.
    """
    five = day + timedelta(days=5)
    safe = five
    while safe > day and not is_business_day(safe, closures):
        safe -= _ONE_DAY
    rolled = five
    while not is_business_day(rolled, closures):
        rolled += _ONE_DAY
    business, left = day, 5
    while left:
        business += _ONE_DAY
        left -= is_business_day(business, closures)
    return AfterMove(five, rolled, safe, business, day + timedelta(days=10))


def notice_before(day: date, at: str, zone: str, hours: int = 48) -> Moment:
    """The moment `hours` before a move on `day`, counted back from `at` ("HH:MM"), or from 00:00 when that is empty.

    `day` and `at` are wall clock in the IANA `zone`. Where the clocks change in between, hours that pass and hours on
    the clock differ: the earlier moment is given, because it satisfies both. Raises ZoneInfoNotFoundError for an
    unknown zone and ValueError for a time that is none.
    """
    local = datetime.combine(day, time.fromisoformat(at) if at else time())
    passed = moment_at(local, zone).utc - timedelta(hours=hours)
    on_the_clock = moment_at(local - timedelta(hours=hours), zone)
    return on_the_clock if on_the_clock.utc <= passed else moment_now(passed, zone)
