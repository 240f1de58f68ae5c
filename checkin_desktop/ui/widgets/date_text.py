"""Reads dates and times the way people type them. Pure functions; the field shows in words what was understood.

Month names of the window's language and English ones are always known. A date in figures only is read in the order of
the language: month first in English (as in the United States), day first in Spanish; a first figure over 12 decides
by itself. Two-digit years are not guessed.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, time
from functools import cache

from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.locale_facts import facts

_TIME = re.compile(r"(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*([ap])?\s*\.?\s*m?\.?")


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


@cache
def _months(code: str) -> dict[str, int]:
    names: dict[str, int] = {}
    for table in (facts("en"), facts(code)):
        for short, long in zip(table.months_short, table.months, strict=True):
            number = table.months.index(long) + 1
            names[_plain(short).rstrip(".")] = number
            names[_plain(long)] = number
    return names


def parse_date(text: str, catalog: Catalog) -> date | None:
    """The date that `text` means, or None. Accepts "30 Nov 2026", "Nov 30, 2026", "2026-11-30", "11/30/2026"."""
    words = re.findall(r"[0-9]+|[^\W\d_]+", _plain(text))
    months = _months(catalog.code)
    named = [months[word] for word in words if word in months]
    figures = [word for word in words if word.isdigit()]
    year = next((word for word in figures if len(word) == 4), None)
    if year is None:
        return None
    place = figures.index(year)
    rest = [int(word) for number, word in enumerate(figures) if number != place and len(word) <= 2]
    if len(named) == 1 and len(rest) == 1:
        day, month = rest[0], named[0]
    elif not named and len(rest) == 2:
        month_first = place == 0 or catalog.code == "en"
        month, day = (rest[0], rest[1]) if month_first else (rest[1], rest[0])
        if month > 12 >= day:
            month, day = day, month
    else:
        return None
    try:
        return date(int(year), month, day)
    except ValueError:
        return None


def parse_time(text: str) -> time | None:
    """The time of day that `text` means, or None. Accepts "9:12", "9:12 a.m.", "9 pm", "21:12"."""
    match = _TIME.fullmatch(_plain(text).replace("\u00a0", " ").strip())
    if match is None:
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), match[3]
    if match[2] is None and half is None:
        return None
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
