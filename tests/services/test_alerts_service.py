"""What the open window may speak of: when a date is near, in the zone of its paper, and what is left out."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentState
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.services.case_file import CaseFile
from tests.support.clocks import HandClock

CONFIRMED, REQUESTED = AppointmentState.CONFIRMED, AppointmentState.REQUESTED


def visit(case: CaseFile, person: Person, state: AppointmentState = CONFIRMED, **details: Any) -> int:
    return case.appointments.add(person.id, AppointmentDetails(**details), state).id


def at(*moment: int) -> datetime:
    return datetime(2026, 11, *moment, tzinfo=UTC)


@pytest.mark.parametrize(
    ("details", "spans"),
    [
        (
            {"day": date(2026, 11, 21), "at": "09:00"},
            [(at(20, 14), at(21, 12)), (at(21, 12), at(21, 14))],
        ),
        (
            {"day": date(2026, 11, 22), "zone": "America/Los_Angeles"},
            [(at(21, 8), at(22, 8)), (at(22, 8), at(23, 8))],
        ),
        (
            {"day": date(2026, 11, 20), "at": "16:00"},
            [(at(20, 19), at(20, 21))],
        ),
        ({"day": date(2026, 11, 20), "at": "14:30"}, []),
        ({"day": date(2026, 11, 25), "at": "09:00"}, []),
    ],
)
def test_a_date_speaks_the_day_before_and_two_hours_before(
    case: CaseFile, maria: Person, details: dict[str, Any], spans: list[tuple[datetime, datetime]]
) -> None:
    """It is three in the afternoon of 20 November in New York, 20:00 in UTC."""
    visit(case, maria, **details)
    assert [(alert.begins, alert.ends) for alert in case.alerts.near()] == spans


def test_everybody_is_told_of_and_what_is_over_is_not(case: CaseFile, maria: Person, clock: HandClock) -> None:
    jose = case.people.add(PersonDetails(given_names="José"))
    gone = case.people.add(PersonDetails(given_names="Ana"))
    tomorrow = {"day": date(2026, 11, 21), "at": "10:00"}
    visit(case, jose, REQUESTED, **tomorrow)
    for person in (maria, gone):
        missed = visit(case, person, **tomorrow)
    case.appointments.cancel(missed, "called off")
    case.reminders.add(maria.id, "the office", datetime(2026, 11, 20, 15), "America/New_York")
    done = case.reminders.add(maria.id, "done", datetime(2026, 11, 20, 15), "America/New_York")
    case.reminders.tick(done.id)
    case.people.archive(gone.id)

    def told() -> list[tuple[str, str]]:
        return sorted((alert.key[0], alert.name) for alert in case.alerts.near() if alert.is_now(clock.now()))

    dates = [("Appointment", "José"), ("Appointment", "María Elena Reyes Núñez")]
    assert told() == [*dates, ("Reminder", "María Elena Reyes Núñez")]
    clock.move(hours=10)  # past midnight in New York: the day of the reminder is over
    assert told() == dates
