"""Day and month names, clock and date patterns per language.

Own tables, because Qt's are wrong or missing for some languages the program wants to speak (Haitian Creole month names
come out in French, Arabic dates in other digits). Digits are always Western.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

NBSP: Final = "\u00a0"


@dataclass(frozen=True, slots=True)
class LocaleFacts:
    """How one language writes dates and times. Weekdays start on Monday; patterns use named fields."""

    weekdays: tuple[str, ...]
    weekdays_short: tuple[str, ...]
    months: tuple[str, ...]
    months_short: tuple[str, ...]
    before_noon: str
    after_noon: str
    long_date: str
    long_date_weekday: str
    short_date: str
    short_date_weekday: str
    day_month: str
    month_year: str
    day_month_weekday: str
    date_time: str
    zone_tail: str


ENGLISH: Final = LocaleFacts(
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    weekdays_short=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    months=(
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    months_short=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    before_noon="a.m.",
    after_noon="p.m.",
    long_date="{day} {month} {year}",
    long_date_weekday="{weekday}, {day} {month} {year}",
    short_date="{day} {month} {year}",
    short_date_weekday="{weekday} {day} {month} {year}",
    day_month="{day} {month}",
    month_year="{month} {year}",
    day_month_weekday="{weekday} {day} {month}",
    date_time="{date}, {time}",
    zone_tail="{time} {zone}",
)  # fmt: skip

SPANISH: Final = LocaleFacts(
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    weekdays_short=("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
    months=(
        "enero", "febrero", "marzo", "abril", "mayo", "junio",
        "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ),
    months_short=("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
    before_noon=f"a.{NBSP}m.",
    after_noon=f"p.{NBSP}m.",
    long_date="{day} de {month} de {year}",
    long_date_weekday="{weekday} {day} de {month} de {year}",
    short_date="{day} {month} {year}",
    short_date_weekday="{weekday} {day} {month} {year}",
    day_month="{day} {month}",
    month_year="{month} de {year}",
    day_month_weekday="{weekday} {day} {month}",
    date_time="{date}, {time}",
    zone_tail="{time}, {zone}",
)  # fmt: skip

_FACTS: Final = {"en": ENGLISH, "es": SPANISH, "qps": ENGLISH, "qps-rtl": ENGLISH}


def facts(code: str) -> LocaleFacts:
    """The table of a language. Raises KeyError for a language that has none."""
    return _FACTS[code]
