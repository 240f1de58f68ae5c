"""Published hours in words, or as they were published."""

from __future__ import annotations

from datetime import datetime

import pytest

from checkin_desktop.domain.moments import moment_at
from checkin_desktop.services import reference
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.hours import format_hours, format_visits, format_window
from checkin_desktop.words.locale_facts import NBSP


@pytest.mark.parametrize(
    ("code", "published", "shown"),
    [
        ("en", "Mon-Fri 08:00-20:00", "Monday to Friday, 8:00 a.m. to 8:00 p.m., Eastern time"),
        ("es", "Mon-Fri 08:00-20:00", "lunes a viernes, de 8:00 a. m. a 8:00 p. m., hora del Este"),
        ("en", "every day 00:00-24:00", "every day, at any hour"),
        ("en", "not stated 08:00-17:00", "8:00 a.m. to 5:00 p.m., Eastern time"),
        (
            "en",
            "Mon-Fri 08:00-20:00 America/Chicago, closed on federal holidays",
            "Monday to Friday, 8:00 a.m. to 8:00 p.m., Central time, closed on federal holidays",
        ),
        ("es", "Tuesdays, by appointment", "Tuesdays, by appointment"),
    ],
)
def test_hours(code: str, published: str, shown: str) -> None:
    assert format_hours(Catalog(code), published, "America/New_York").replace(NBSP, " ") == shown


@pytest.mark.parametrize(
    ("code", "days", "week", "shown"),
    [
        ("en", (1, 2, 3), 0, "Tuesday to Thursday, 8:00 a.m. to 2:00 p.m., Central time"),
        ("en", (1, 3), 0, "Tuesday and Thursday, 8:00 a.m. to 2:00 p.m., Central time"),
        ("en", (1, 3, 4), 0, "Tuesday, Thursday and Friday, 8:00 a.m. to 2:00 p.m., Central time"),
        ("en", (2,), 0, "Wednesday, 8:00 a.m. to 2:00 p.m., Central time"),
        ("en", (3,), 3, "third Thursday of each month, 8:00 a.m. to 2:00 p.m., Central time"),
        ("en", (), 0, "8:00 a.m. to 2:00 p.m., Central time"),
        ("es", (1,), -1, "último martes de cada mes, de 8:00 a. m. a 2:00 p. m., hora del Centro"),
    ],
)
def test_hours_for_visitors(code: str, days: tuple[int, ...], week: int, shown: str) -> None:
    said = format_visits(Catalog(code), days, "08:00", "14:00", week, "America/Chicago")
    assert said.replace(NBSP, " ") == shown


def test_a_window_says_its_day_once_unless_it_ends_on_another() -> None:
    begin = moment_at(datetime(2026, 11, 23, 8), "America/New_York")
    evening = moment_at(datetime(2026, 11, 23, 17), "America/New_York")
    next_day = moment_at(datetime(2026, 11, 24, 1), "America/New_York")
    english = Catalog("en")
    assert format_window(english, begin, evening).replace(NBSP, " ") == (
        "Mon 23 Nov 2026, 8:00 a.m. to 5:00 p.m. Eastern time"
    )
    assert format_window(english, begin, next_day, zone=False).replace(NBSP, " ") == (
        "Mon 23 Nov 2026, 8:00 a.m. to Tue 24 Nov 2026, 1:00 a.m."
    )


def test_every_shipped_line_shows_its_hours_in_words() -> None:
    spanish = Catalog("es")
    for line in reference.load().lines:
        if line.hours_text:
            assert "Mon" not in format_hours(spanish, line.hours_text, line.zone)
