"""Published hours in words, or as they were published."""

from __future__ import annotations

import pytest

from checkin_desktop.services import reference
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.hours import format_hours
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


def test_every_shipped_line_shows_its_hours_in_words() -> None:
    spanish = Catalog("es")
    for line in reference.load().lines:
        if line.hours_text:
            assert "Mon" not in format_hours(spanish, line.hours_text, line.zone)
