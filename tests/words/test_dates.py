"""Dates and times in words, as each language writes them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import available_timezones

import pytest

from checkin_desktop.domain.attempts import Moment
from checkin_desktop.words import dates
from checkin_desktop.words.catalog import Catalog, available_languages
from checkin_desktop.words.locale_facts import NBSP, facts

DAY = date(2026, 11, 30)
MOMENT = Moment(datetime(2026, 3, 5, 14, 15, tzinfo=UTC), "America/New_York", -300)


@dataclass(frozen=True)
class Shown:
    code: str
    weekday: bool
    short: bool
    text: str


@pytest.mark.parametrize(
    "case",
    [
        Shown("en", False, False, "30 November 2026"),
        Shown("en", True, False, "Monday, 30 November 2026"),
        Shown("en", False, True, "30 Nov 2026"),
        Shown("en", True, True, "Mon 30 Nov 2026"),
        Shown("es", False, False, "30 de noviembre de 2026"),
        Shown("es", True, False, "lunes 30 de noviembre de 2026"),
        Shown("es", False, True, "30 nov 2026"),
        Shown("es", True, True, "lun 30 nov 2026"),
    ],
)
def test_dates(case: Shown) -> None:
    assert dates.format_date(Catalog(case.code), DAY, weekday=case.weekday, short=case.short) == case.text


@pytest.mark.parametrize(
    ("code", "clock", "text"),
    [
        ("en", time(9, 5), "9:05 a.m."),
        ("en", time(0, 0), "12:00 a.m."),
        ("en", time(12, 0), "12:00 p.m."),
        ("es", time(23, 59), "11:59 p. m."),
    ],
)
def test_twelve_hour_clock(code: str, clock: time, text: str) -> None:
    assert dates.format_time(Catalog(code), clock).replace(NBSP, " ") == text


def test_times_never_break_over_lines() -> None:
    for known in available_languages():
        assert " " not in dates.format_time(Catalog(known.code), time(9, 5))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Thu 5 Mar 2026, 9:15 a.m. Eastern time"),
        ("es", "jue 5 mar 2026, 9:15 a. m., hora del Este"),
    ],
)
def test_moment_with_zone(code: str, text: str) -> None:
    assert dates.format_moment(Catalog(code), MOMENT).replace(NBSP, " ") == text


def test_moment_in_reports_is_beyond_doubt() -> None:
    shown = dates.format_moment_report(Catalog("en"), MOMENT).replace(NBSP, " ")
    assert shown == "5 Mar 2026, 9:15 a.m. (UTC−05:00)"


@pytest.mark.parametrize(("minutes", "text"), [(0, "UTC+00:00"), (-210, "UTC−03:30"), (345, "UTC+05:45")])
def test_offsets(minutes: int, text: str) -> None:
    assert dates.format_offset(minutes) == text


def test_every_named_zone_exists() -> None:
    assert set(dates.ZONES) <= available_timezones()


def test_an_unlisted_zone_shows_its_city() -> None:
    assert dates.zone_name(Catalog("en"), "America/Mexico_City") == "Mexico City time"
    assert dates.zone_name(Catalog("es"), "America/Mexico_City") == "hora de Mexico City"


@pytest.mark.parametrize(
    ("seconds", "english", "spanish"),
    [
        (0, "0 s", "0 s"),
        (134, "2 min 14 s", "2 min 14 s"),
        (120, "2 min", "2 min"),
        (55800, "15 h 30 min", "15 h 30 min"),
        (3600, "1 h", "1 h"),
        (90000, "1 day 1 h", "1 día 1 h"),
        (172800, "2 days", "2 días"),
    ],
)
def test_durations(seconds: int, english: str, spanish: str) -> None:
    assert dates.format_duration(Catalog("en"), seconds).replace(NBSP, " ") == english
    assert dates.format_duration(Catalog("es"), seconds).replace(NBSP, " ") == spanish


@pytest.mark.parametrize(
    ("days", "english", "spanish"),
    [(0, "today", "hoy"), (1, "tomorrow", "mañana"), (-1, "yesterday", "ayer"), (10, "in 10 days", "en 10 días"),
     (-2, "2 days ago", "hace 2 días")],
)  # fmt: skip
def test_distance_from_today(days: int, english: str, spanish: str) -> None:
    day = DAY + timedelta(days=days)
    assert dates.format_days_from(Catalog("en"), day, DAY) == english
    assert dates.format_days_from(Catalog("es"), day, DAY) == spanish


@pytest.mark.parametrize(
    ("size", "text"), [(1, "1 byte"), (812, "812 bytes"), (46_100, "46 kB"), (3_210_000, "3.2 MB")]
)
def test_sizes(size: int, text: str) -> None:
    assert dates.format_size(Catalog("en"), size).replace(NBSP, " ") == text


def test_day_without_year() -> None:
    assert dates.format_day_month(Catalog("en"), date(2026, 11, 19)) == "Thu 19 Nov"
    assert dates.format_day_month(Catalog("es"), date(2026, 11, 19)) == "jue 19 nov"
    assert dates.format_day_month(Catalog("es"), date(2026, 11, 19), weekday=False) == "19 nov"


@pytest.mark.parametrize(
    ("as_of", "english", "spanish"),
    [
        ("2025-12-11", "11 Dec 2025", "11 dic 2025"),
        ("2026-06", "June 2026", "junio de 2026"),
        ("2019", "2019", "2019"),
        ("2017 to 2025", "2017–2025", "2017–2025"),
        ("2026-02-04 (number); 2023-01-17 (hours)", "4 Feb 2026", "4 feb 2026"),
        ("undated (copy)", "without a date", "sin fecha"),
    ],
)
def test_dates_of_sources(as_of: str, english: str, spanish: str) -> None:
    assert dates.format_as_of(Catalog("en"), as_of) == english
    assert dates.format_as_of(Catalog("es"), as_of) == spanish


def test_sentence_start() -> None:
    assert dates.at_sentence_start("lunes 30") == "Lunes 30"
    assert dates.at_sentence_start("") == ""


def test_every_language_has_its_own_complete_tables() -> None:
    for known in available_languages():
        table = facts(known.code)
        assert len(table.weekdays) == len(table.weekdays_short) == 7
        assert len(table.months) == len(table.months_short) == 12
        assert len(set(table.months_short)) == 12
