"""Opening hours in words: "Mon-Fri 08:00-20:00" becomes "Monday to Friday, 8:00 a.m. to 8:00 p.m.".

The shipped data quotes hours of lines in one compact form; anything written otherwise is shown as it was published.
Days and hours at which offices receive people come in parts, and a window comes as two moments.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import time
from typing import Final

from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.dates import MomentLike, format_local, format_time, weekday_of, zone_name
from checkin_desktop.words.locale_facts import facts
from checkin_desktop.words.markers import QT_TRANSLATE_NOOP

_COMPACT: Final = re.compile(
    r"(?P<days>Mon-Fri|every day|not stated) (?P<opens>\d\d:\d\d)-(?P<closes>\d\d:\d\d)"
    r"(?: (?P<zone>[A-Z]\w+/\w+))?(?P<closed>, closed on federal holidays)?"
)
_DAYS: Final = {
    "Mon-Fri": QT_TRANSLATE_NOOP("Units", "Monday to Friday, {opens} to {closes}"),
    "every day": QT_TRANSLATE_NOOP("Units", "every day, {opens} to {closes}"),
    "not stated": QT_TRANSLATE_NOOP("Units", "{opens} to {closes}"),
}
_CLOSED: Final = QT_TRANSLATE_NOOP("Units", "closed on federal holidays")
_WEEKS: Final = {
    1: QT_TRANSLATE_NOOP("Units", "first {day} of each month"),
    2: QT_TRANSLATE_NOOP("Units", "second {day} of each month"),
    3: QT_TRANSLATE_NOOP("Units", "third {day} of each month"),
    4: QT_TRANSLATE_NOOP("Units", "fourth {day} of each month"),
    -1: QT_TRANSLATE_NOOP("Units", "last {day} of each month"),
}
_ALWAYS: Final = QT_TRANSLATE_NOOP("Units", "every day, at any hour")


def format_hours(catalog: Catalog, published: str, zone: str = "") -> str:
    """The hours of a line or office in words, on a 12-hour clock of `zone` (IANA name; a zone in the text wins)."""
    match = _COMPACT.fullmatch(published)
    if match is None:
        return published
    if (match["opens"], match["closes"]) == ("00:00", "24:00"):
        return catalog.translate(*_ALWAYS)
    opens, closes = (format_time(catalog, time(int(text[:2]) % 24, int(text[3:]))) for text in match.group(2, 3))
    parts = [catalog.translate(*_DAYS[match["days"]], "", -1, opens=opens, closes=closes)]
    place = match["zone"] or zone
    if place:
        parts.append(zone_name(catalog, place))
    if match["closed"]:
        parts.append(catalog.translate(*_CLOSED))
    return ", ".join(parts)


def format_visits(
    catalog: Catalog, days: Sequence[int], opens: str, closes: str, week: int = 0, zone: str = ""
) -> str:
    """When an office receives people: "Tuesday to Thursday, 8:00 a.m. to 2:00 p.m., Central time".

    `days` are weekdays (0 is Monday), none for a page that names none; `week` 1 to 4 is the first to fourth such day
    of a month, -1 the last, 0 every week; `opens` and `closes` are "HH:MM" on the wall clock of `zone` (IANA name).
    """
    begin, end = (format_time(catalog, time(int(text[:2]) % 24, int(text[3:]))) for text in (opens, closes))
    hours = catalog.translate("Units", "{opens} to {closes}", opens=begin, closes=end)
    parts = [_days(catalog, days, week), hours] if days else [hours]
    return ", ".join([*parts, zone_name(catalog, zone)] if zone else parts)


def format_window(catalog: Catalog, begin: MomentLike, end: MomentLike, *, zone: bool = True) -> str:
    """A window in the zone of its moments: "Mon 23 Nov 2026, 8:00 a.m. to 5:00 p.m. Eastern time"."""
    same_day = begin.local.date() == end.local.date()
    last = format_time(catalog, end.local) if same_day else format_local(catalog, end.local)
    text = catalog.translate("Units", "{begin} to {end}", begin=format_local(catalog, begin.local), end=last)
    return facts(catalog.code).zone_tail.format(time=text, zone=zone_name(catalog, begin.zone)) if zone else text


def _days(catalog: Catalog, days: Sequence[int], week: int) -> str:
    names = [weekday_of(catalog, day) for day in days]
    if week:
        return catalog.translate(*_WEEKS[week], "", -1, day=names[0])
    if len(names) > 2 and list(days) == list(range(days[0], days[0] + len(days))):
        return catalog.translate("Units", "{first} to {last}", first=names[0], last=names[-1])
    if len(names) == 1:
        return names[0]
    return catalog.translate("Units", "{days} and {last}", days=", ".join(names[:-1]), last=names[-1])
