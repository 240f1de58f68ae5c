"""What the form of an appointment may hold, what confirms a date, and which date comes next."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any

import pytest

from checkin_desktop.domain.appointment_rules import (
    check_appointment,
    check_confirmation,
    next_of,
    starts_at,
    waits_for_outcome,
)
from checkin_desktop.domain.appointments import (
    Appointment,
    AppointmentDetails,
    AppointmentKind,
    AppointmentState,
    AppointmentWay,
    DateSource,
    place_lines,
)
from checkin_desktop.domain.holidays import Closure
from checkin_desktop.domain.notices import Severity

TODAY = date(2026, 11, 20)
PLAIN = AppointmentDetails(day=date(2026, 12, 1), at="09:00")
CONFIRMED, REQUESTED = AppointmentState.CONFIRMED, AppointmentState.REQUESTED


def said(state: AppointmentState = CONFIRMED, **changes: Any) -> list[tuple[str, str, bool]]:
    notices = check_appointment(dataclasses.replace(PLAIN, **changes), state, TODAY, [Closure(date(2026, 12, 2), "x")])
    return [(notice.code, notice.field, notice.severity is Severity.FAULT) for notice in notices]


@pytest.mark.parametrize(
    ("changes", "notices"),
    [
        ({}, []),
        ({"day": None}, [("appointment_day_missing", "day", True)]),
        ({"state": REQUESTED, "day": None, "at": ""}, []),
        ({"state": REQUESTED, "day": None}, [("appointment_day_missing", "day", False)]),
        ({"at": ""}, []),
        ({"at": "24:00"}, [("time_unreadable", "at", True)]),
        ({"at": "٠٩:٠٠"}, [("time_unreadable", "at", True)]),
        ({"zone": "Mars/Olympus"}, [("zone_unknown", "zone", True)]),
        ({"day": date(2027, 3, 14), "at": "02:30", "way": AppointmentWay.PHONE}, [("time_skipped", "at", True)]),
        ({"day": date(2027, 3, 14), "at": "02:30", "way": AppointmentWay.PHONE, "zone": "America/Phoenix"}, []),
        ({"day": date(2026, 11, 26)}, [("appointment_day_closed", "day", False)]),
        ({"day": date(2026, 12, 2)}, [("appointment_day_closed", "day", False)]),
        ({"day": date(2026, 12, 5)}, [("appointment_day_closed", "day", False)]),
        ({"day": date(2026, 12, 5), "kind": AppointmentKind.LAWYER}, []),
        ({"day": date(2026, 12, 5), "way": AppointmentWay.APP}, []),
        ({"state": REQUESTED, "day": date(2026, 11, 19)}, [("appointment_day_past", "day", False)]),
        ({"day": date(2026, 11, 19)}, []),
        ({"seen_on": date(2026, 11, 21)}, [("date_in_future", "seen_on", False)]),
        ({"place": "a\x00b"}, [("unusable_characters", "place", True)]),
        ({"place": "a" * 501}, [("too_long", "place", True)]),
        ({"note": "a" * 501}, []),
    ],
)
def test_the_form(changes: dict[str, Any], notices: list[tuple[str, str, bool]]) -> None:
    assert said(**changes) == notices


@pytest.mark.parametrize(
    ("changes", "files", "proven"),
    [
        ({}, 0, False),
        ({}, 1, True),
        ({"confirmation": "  "}, 0, False),
        ({"confirmation": "ABC-1"}, 0, True),
        ({"set_by": "Officer Lee"}, 0, True),
        ({"source": DateSource.LETTER, "seen_on": TODAY}, 0, True),
        ({"source": DateSource.PORTAL, "seen_on": TODAY}, 0, False),
        ({"source": DateSource.PAPER}, 0, False),
    ],
)
def test_what_confirms_a_date(changes: dict[str, Any], files: int, proven: bool) -> None:
    codes = [notice.code for notice in check_confirmation(dataclasses.replace(PLAIN, **changes), files)]
    assert codes == ([] if proven else ["confirmation_unproven"])


def test_when_it_begins_across_a_change_of_the_clocks() -> None:
    summer = starts_at(dataclasses.replace(PLAIN, day=date(2027, 7, 1)))
    winter = starts_at(PLAIN)
    assert summer is not None
    assert winter is not None
    assert (summer.offset_minutes, winter.offset_minutes) == (-240, -300)
    assert summer.local.hour == winter.local.hour == 9
    assert starts_at(dataclasses.replace(PLAIN, at="")) is None
    twice = starts_at(dataclasses.replace(PLAIN, day=date(2026, 11, 1), at="01:30"))
    assert twice is not None
    assert twice.offset_minutes == -240


def one(number: int, day: date | None, state: AppointmentState) -> Appointment:
    return Appointment(number, 1, dataclasses.replace(PLAIN, day=day), state)


def test_a_request_never_comes_before_the_date_that_stands() -> None:
    live = one(1, date(2026, 12, 9), CONFIRMED)
    asked = one(2, date(2026, 12, 1), REQUESTED)
    over = one(3, date(2026, 11, 19), CONFIRMED)
    gone = one(4, date(2026, 11, 21), AppointmentState.REPLACED)
    assert next_of([asked, over, gone, live], TODAY) == live
    assert next_of([asked, over, gone, one(5, None, REQUESTED)], TODAY) == asked
    assert next_of([over, gone], TODAY) is None
    assert next_of([one(6, TODAY, CONFIRMED)], TODAY) is not None
    assert waits_for_outcome(over, TODAY)
    assert not waits_for_outcome(one(7, TODAY, CONFIRMED), TODAY)
    assert not waits_for_outcome(one(8, date(2026, 11, 1), REQUESTED), TODAY)


@pytest.mark.parametrize(
    ("place", "address", "lines"),
    [
        (
            "26 Federal Plaza, 9th floor",
            "26 Federal Plaza, New York, NY 10278",
            ("26 Federal Plaza, 9th floor, New York, NY 10278",),
        ),
        ("26 federal plaza", "26 Federal Plaza\nNew York, NY 10278", ("26 federal plaza, New York, NY 10278",)),
        ("ICE office", "26 Federal Plaza, New York", ("ICE office", "26 Federal Plaza, New York")),
        ("ICE office", " ", ("ICE office",)),
        ("", "", ()),
    ],
)
def test_a_place_that_its_address_names_again_is_said_once(place: str, address: str, lines: tuple[str, ...]) -> None:
    assert place_lines(dataclasses.replace(PLAIN, place=place, address=address)) == lines
