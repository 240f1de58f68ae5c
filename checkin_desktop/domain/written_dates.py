"""Dates as people and programs write them, in English and Spanish, with numbers or with the month's name.

A date such as 03/04/2026 has two readings. Which of them holds is said by somebody, or by the other dates of a file;
it is never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_MONTH_NAMES: Final = (
    "jan ene",
    "feb",
    "mar",
    "apr abr",
    "may",
    "jun",
    "jul",
    "aug ago",
    "sep set",
    "oct",
    "nov",
    "dec dic",
)
_MONTHS: Final = {name: month for month, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_YEAR_FIRST: Final = re.compile(r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})")
_NUMBERS: Final = re.compile(r"(?<!\d)(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<y>\d{4}|\d{2})(?!\d)")
_DAY_NAMED: Final = re.compile(
    r"(?<!\d)(?P<d>\d{1,2})[ .-]+(?:de )?(?P<m>[a-z]{3,10})\.?,?[ -]+(?:de(?:l)? )?(?P<y>\d{4})"
)
_MONTH_NAMED: Final = re.compile(r"(?P<m>[a-z]{3,10})\.? (?P<d>\d{1,2})(?:st|nd|rd|th)?,? (?P<y>\d{4})")
_MONTHS_OF_A_YEAR: Final = 12


class DateOrder(StrEnum):
    """How 03/04/2026 is meant."""

    MONTH_FIRST = "month_first"
    DAY_FIRST = "day_first"


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date as it is written; the day need not exist. `short`: of the year only its last two digits."""

    year: int
    month: int
    day: int
    short: bool = False


def find_date(said: str, order: DateOrder | None, *, whole: bool = False) -> FoundDate | None:
    """The date in a text in lower case; None without one, or where the order decides and is not given.

    `whole`: nothing else may stand beside the date.
    """
    if match := _match(_YEAR_FIRST, said, whole=whole):
        return FoundDate(int(match["y"]), int(match["m"]), int(match["d"]))
    if match := _match(_NUMBERS, said, whole=whole):
        if order is None or (order is DateOrder.MONTH_FIRST and match["sep"] == "."):
            return None  # nobody writes 03.04.2026 with the month first
        first, second = int(match["a"]), int(match["b"])
        month, day = (first, second) if order is DateOrder.MONTH_FIRST else (second, first)
        return FoundDate(int(match["y"]), month, day, short=len(match["y"]) == len("26"))
    named = _match(_MONTH_NAMED, said, whole=whole) or _match(_DAY_NAMED, said, whole=whole)
    if named and named["m"][:3] in _MONTHS:
        return FoundDate(int(named["y"]), _MONTHS[named["m"][:3]], int(named["d"]))
    return None


def possible_orders(texts: Iterable[str]) -> tuple[DateOrder, ...]:
    """The orders in which every one of the texts can be read; empty where none of them needs an order."""
    possible = set(DateOrder)
    needed = False
    for text in texts:
        match = None if _YEAR_FIRST.search(text) else _NUMBERS.search(text)
        if match is None:
            continue
        needed = True
        first, second = int(match["a"]), int(match["b"])
        if first > _MONTHS_OF_A_YEAR or match["sep"] == ".":
            possible.discard(DateOrder.MONTH_FIRST)
        if second > _MONTHS_OF_A_YEAR:
            possible.discard(DateOrder.DAY_FIRST)
    return tuple(order for order in DateOrder if order in possible) if needed else ()


def _match(pattern: re.Pattern[str], said: str, *, whole: bool) -> re.Match[str] | None:
    return pattern.fullmatch(said) if whole else pattern.search(said)
