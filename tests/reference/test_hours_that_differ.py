"""Where sources publish different hours both are shown, the safest window first, and unchecked ones say so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checkin_desktop.domain.reference import Line
from checkin_desktop.reports.wording import Wording
from checkin_desktop.services.reference import load
from checkin_desktop.words.catalog import Catalog


def shipped(line_id: str) -> Line:
    line = load().line(line_id)
    assert line is not None
    return line


def test_the_services_line_shows_both_readings_the_safest_first() -> None:
    said = [text.first for text in Wording(Catalog("en"), None).hours(shipped("ice_services_line"))]
    assert said[0].replace("\u00a0", " ").startswith("Surest: Monday to Friday, 8:00 a.m. to 5:00 p.m.")
    assert len(said) == 3
    assert all(text.startswith("Sources differ.") for text in said[1:])
    assert "ICE check-in portal FAQ" in said[1]
    assert "2 Sep 2021" in said[2].replace("\u00a0", " ")


def test_hours_without_a_source_say_that_they_are_not_checked() -> None:
    said = [text.first for text in Wording(Catalog("en"), None).hours(shipped("eoir_acis_phone"))]
    assert said == ["every day, at any hour", "Not checked. Compare with your paper."]


def test_one_reading_stands_alone() -> None:
    line = shipped("ice_dril")
    assert not line.hours_differ
    assert len(Wording(Catalog("en"), None).hours(line)) == 1


@pytest.mark.parametrize(
    ("second", "surest"),
    [
        (("09:00", "21:00"), "Mon-Fri 09:00-20:00"),
        (("08:00", "20:00"), "Mon-Fri 08:00-20:00"),
        (("20:00", "23:00"), ""),
    ],
)
def test_the_surest_window_lies_inside_all_readings(second: tuple[str, str], surest: str) -> None:
    line = shipped("ice_dril")
    other = replace(line.hours[0], opens=second[0], closes=second[1])
    assert replace(line, hours=(line.hours[0], other)).surest_hours == surest
