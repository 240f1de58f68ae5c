"""Published opening hours in words: "Mon-Fri 08:00-20:00" becomes "Monday to Friday, 8:00 a.m. to 8:00 p.m.".

The shipped data quotes hours in one compact form; anything written otherwise is shown as it was published.
"""

from __future__ import annotations

import re
from datetime import time
from typing import Final

from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.dates import format_time, zone_name
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
