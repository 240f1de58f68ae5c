"""Dates and times in words, on a 12-hour clock, with the zone where it matters.

Functions take the `Catalog` of the language to write in. Dates are calendar dates without a zone; a moment is shown on
the wall clock of the place where it happened, never converted to the zone of this computer.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import Final, Protocol

from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.locale_facts import NBSP, LocaleFacts, facts
from checkin_desktop.words.markers import QT_TRANSLATE_NOOP

_MINUS: Final = "\u2212"
_AS_OF: Final = re.compile(r"\b((?:19|20)\d\d)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?\b")
_YEARS: Final = re.compile(r"(\d{4}) to (\d{4})")


class MomentLike(Protocol):
    """What `domain.attempts.Moment` offers: UTC time, IANA zone name and the offset that held, in minutes."""

    @property
    def utc(self) -> datetime:
        """Time-zone-aware UTC."""

    @property
    def zone(self) -> str:
        """IANA zone name."""

    @property
    def offset_minutes(self) -> int:
        """Local time minus UTC, in minutes."""

    @property
    def local(self) -> datetime:
        """The wall-clock time, naive."""


ZONES: Final[dict[str, tuple[str, str]]] = {
    "America/New_York": QT_TRANSLATE_NOOP("Units", "Eastern time"),
    "America/Detroit": QT_TRANSLATE_NOOP("Units", "Eastern time"),
    "America/Indiana/Indianapolis": QT_TRANSLATE_NOOP("Units", "Eastern time"),
    "America/Kentucky/Louisville": QT_TRANSLATE_NOOP("Units", "Eastern time"),
    "America/Chicago": QT_TRANSLATE_NOOP("Units", "Central time"),
    "America/Denver": QT_TRANSLATE_NOOP("Units", "Mountain time"),
    "America/Boise": QT_TRANSLATE_NOOP("Units", "Mountain time"),
    "America/Phoenix": QT_TRANSLATE_NOOP("Units", "Arizona time"),
    "America/Los_Angeles": QT_TRANSLATE_NOOP("Units", "Pacific time"),
    "America/Anchorage": QT_TRANSLATE_NOOP("Units", "Alaska time"),
    "Pacific/Honolulu": QT_TRANSLATE_NOOP("Units", "Hawaii time"),
    "America/Puerto_Rico": QT_TRANSLATE_NOOP("Units", "Puerto Rico time"),
    "Pacific/Guam": QT_TRANSLATE_NOOP("Units", "Guam time"),
    "Pacific/Saipan": QT_TRANSLATE_NOOP("Units", "Saipan time"),
    "UTC": QT_TRANSLATE_NOOP("Units", "UTC"),
}


def weekday_name(catalog: Catalog, day: date, *, short: bool = False) -> str:
    """The name of the weekday, as the language writes it inside a sentence."""
    table = facts(catalog.code)
    return (table.weekdays_short if short else table.weekdays)[day.weekday()]


def weekday_of(catalog: Catalog, day: int) -> str:
    """The name of a weekday by its number, 0 is Monday."""
    return facts(catalog.code).weekdays[day]


def month_name(catalog: Catalog, month: int, *, short: bool = False) -> str:
    """The name of a month (1 to 12), as the language writes it inside a sentence."""
    table = facts(catalog.code)
    return (table.months_short if short else table.months)[month - 1]


def at_sentence_start(text: str) -> str:
    """The text with its first letter in upper case ("Lunes 30 de noviembre")."""
    return text[:1].upper() + text[1:]


def format_date(catalog: Catalog, day: date, *, weekday: bool = False, short: bool = False) -> str:
    """A date with its month in words.

    English: "30 November 2026", "Monday, 30 November 2026", short "30 Nov 2026", "Mon 30 Nov 2026".
    Spanish: "30 de noviembre de 2026", "lunes 30 de noviembre de 2026", short "30 nov 2026", "lun 30 nov 2026".
    """
    table = facts(catalog.code)
    if short:
        pattern = table.short_date_weekday if weekday else table.short_date
    else:
        pattern = table.long_date_weekday if weekday else table.long_date
    return _put(catalog, pattern, day, short=short)


def format_day_month(catalog: Catalog, day: date, *, weekday: bool = True) -> str:
    """A date of this year in a narrow place, without its year: "Thu 19 Nov", "jue 19 nov"."""
    table = facts(catalog.code)
    return _put(catalog, table.day_month_weekday if weekday else table.day_month, day, short=True)


def _put(catalog: Catalog, pattern: str, day: date, *, short: bool) -> str:
    return pattern.format(
        weekday=weekday_name(catalog, day, short=short),
        day=day.day,
        month=month_name(catalog, day.month, short=short),
        year=day.year,
    )


def format_time(catalog: Catalog, clock: time | datetime) -> str:
    """A time on the 12-hour clock: "9:15 a.m."; in Spanish "9:15 a. m." with spaces that do not break."""
    table: LocaleFacts = facts(catalog.code)
    half = table.before_noon if clock.hour < 12 else table.after_noon
    return f"{clock.hour % 12 or 12}:{clock.minute:02d}{NBSP}{half}"


def zone_name(catalog: Catalog, zone: str) -> str:
    """The name people use for an IANA zone: "Eastern time", "hora del Este". An unlisted zone shows as its city."""
    marked = ZONES.get(zone)
    if marked is not None:
        return catalog.translate(*marked)
    city = zone.rsplit("/", 1)[-1].replace("_", " ")
    return catalog.translate("Units", "{city} time", city=city)


def format_offset(offset_minutes: int) -> str:
    """An offset from UTC, the same in every language: "UTC−05:00"."""
    sign = _MINUS if offset_minutes < 0 else "+"
    hours, minutes = divmod(abs(offset_minutes), 60)
    return f"UTC{sign}{hours:02d}:{minutes:02d}"


def format_local(catalog: Catalog, local: datetime, *, weekday: bool = True, short: bool = True) -> str:
    """A wall-clock date and time without a zone: "Tue 17 Nov 2026, 4:35 p.m."."""
    table = facts(catalog.code)
    day = format_date(catalog, local.date(), weekday=weekday, short=short)
    return table.date_time.format(date=day, time=format_time(catalog, local))


def format_recent(catalog: Catalog, local: datetime, today: date) -> str:
    """A wall-clock moment of these days: "9:15 a.m." today, "yesterday, 6:02 p.m.", else with its date."""
    if local.date() == today:
        return format_time(catalog, local)
    if (today - local.date()).days == 1:
        yesterday = format_days_from(catalog, local.date(), today)
        return facts(catalog.code).date_time.format(date=yesterday, time=format_time(catalog, local))
    return format_local(catalog, local)


def format_moment(
    catalog: Catalog, moment: MomentLike, *, weekday: bool = True, short: bool = True, zone: bool = True
) -> str:
    """A moment on the wall clock where it happened, for the window.

    English: "Tue 17 Nov 2026, 4:35 p.m. Eastern time"; Spanish: "mar 17 nov 2026, 4:35 p. m., hora del Este".
    """
    table = facts(catalog.code)
    text = format_local(catalog, moment.local, weekday=weekday, short=short)
    if not zone:
        return text
    return table.zone_tail.format(time=text, zone=zone_name(catalog, moment.zone))


def format_moment_report(catalog: Catalog, moment: MomentLike) -> str:
    """A moment for documents, beyond doubt: "5 Mar 2026, 9:15 a.m. (UTC−05:00)"."""
    text = format_local(catalog, moment.local, weekday=False, short=True)
    return f"{text} ({format_offset(moment.offset_minutes)})"


def format_duration(catalog: Catalog, seconds: int) -> str:
    """A length of time in its two largest units: "45 s", "2 min 14 s", "15 h 30 min", "3 days 4 h"."""
    minutes, second = divmod(max(seconds, 0), 60)
    hours, minute = divmod(minutes, 60)
    days, hour = divmod(hours, 24)
    if days:
        parts = [catalog.translate("Units", "%n day(s)", n=days), _unit(catalog, hour, "h")][: 2 if hour else 1]
    elif hours:
        parts = [_unit(catalog, hours, "h"), _unit(catalog, minute, "min")][: 2 if minute else 1]
    elif minutes:
        parts = [_unit(catalog, minutes, "min"), _unit(catalog, second, "s")][: 2 if second else 1]
    else:
        parts = [_unit(catalog, second, "s")]
    return " ".join(parts)


def _unit(catalog: Catalog, count: int, unit: str) -> str:
    texts = {
        "h": catalog.translate("Units", "{count} h", count=count),
        "min": catalog.translate("Units", "{count} min", count=count),
        "s": catalog.translate("Units", "{count} s", count=count),
    }
    return texts[unit].replace(" ", NBSP)


def format_days_from(catalog: Catalog, day: date, today: date) -> str:
    """How far a date is from today: "today", "tomorrow", "in 10 days", "yesterday", "3 days ago"."""
    distance = (day - today).days
    if distance == 0:
        return catalog.translate("Units", "today")
    if distance == 1:
        return catalog.translate("Units", "tomorrow")
    if distance == -1:
        return catalog.translate("Units", "yesterday")
    if distance > 0:
        return catalog.translate("Units", "in %n day(s)", n=distance)
    return catalog.translate("Units", "%n day(s) ago", n=-distance)


def format_as_of(catalog: Catalog, as_of: str) -> str:
    """The date of a shipped fact as exactly as its source gives it.

    "2026-02-04 (number); 2023-01-17 (hours)" gives the newest date, "2026-06" a month, "2017 to 2025" the years,
    "undated" the words for it.
    """
    years = _YEARS.fullmatch(as_of)
    if years is not None:
        return f"{years[1]}\u2013{years[2]}"
    found = max(_AS_OF.findall(as_of), default=None)
    if found is None:
        return catalog.translate("Units", "without a date")
    year, month, day = (int(part or 0) for part in found)
    if not month:
        return str(year)
    if not day:
        return facts(catalog.code).month_year.format(month=month_name(catalog, month), year=year)
    return format_date(catalog, date(year, month, day), short=True)


def format_size(catalog: Catalog, size: int) -> str:
    """A file size in decimal units, as file managers show it: "812 bytes", "46 kB", "3.2 MB"."""
    if size < 1000:
        return catalog.translate("Units", "%n byte(s)", n=size)
    if size < 1_000_000:
        return catalog.translate("Units", "{count} kB", count=round(size / 1000)).replace(" ", NBSP)
    return catalog.translate("Units", "{count} MB", count=f"{size / 1_000_000:.1f}").replace(" ", NBSP)
