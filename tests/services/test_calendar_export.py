"""The dates of a case as a calendar file: neutral unless asked otherwise, each state as calendars understand it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import icalendar
import pytest

from checkin_desktop.cli import arguments, logs
from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentKind, AppointmentState
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.log_export import LogExport
from checkin_desktop.words.catalog import Catalog

CHECK_IN = AppointmentDetails(
    day=date(2026, 12, 1), at="09:15", place="New York office", address="26 Federal Plaza", confirmation="C-4471"
)
CONFIRMED, REQUESTED = AppointmentState.CONFIRMED, AppointmentState.REQUESTED


def changed(**changes: Any) -> AppointmentDetails:
    return AppointmentDetails(**{"day": date(2027, 3, 20), "at": "09:15", **changes})


def events(export: LogExport) -> list[Any]:
    return list(icalendar.Calendar.from_ical(export.data).walk("VEVENT"))


def test_before_and_after_the_clocks_change_it_is_a_quarter_past_nine(case: CaseFile, maria: Person) -> None:
    case.appointments.add(maria.id, CHECK_IN, CONFIRMED)
    case.appointments.add(maria.id, changed(), CONFIRMED)
    case.appointments.add(maria.id, changed(day=date(2027, 3, 21), zone="America/Phoenix"), CONFIRMED)
    winter, summer, arizona = events(case.log_export.ics(maria.id))
    assert [found.start.astimezone(UTC).hour for found in (winter, summer, arizona)] == [14, 13, 16]
    assert {(found.start.hour, found.start.minute) for found in (winter, summer, arizona)} == {(9, 15)}
    assert all(found.walk("VALARM") for found in (winter, summer, arizona))


def test_by_default_an_event_says_that_there_is_an_appointment_and_nothing_else(case: CaseFile, maria: Person) -> None:
    case.appointments.add(maria.id, CHECK_IN, CONFIRMED)
    case.appointments.add(maria.id, changed(at="", kind=AppointmentKind.COURT_MASTER), REQUESTED)
    export = case.log_export.ics(maria.id)
    timed, whole_day = events(export)
    assert [str(found["SUMMARY"]) for found in (timed, whole_day)] == ["Appointment", "Appointment (not confirmed)"]
    assert [str(found["STATUS"]) for found in (timed, whole_day)] == ["CONFIRMED", "TENTATIVE"]
    assert whole_day.start == date(2027, 3, 20)
    for hidden in (b"Mar", b"Reyes", b"ICE", b"Court", b"Federal", b"C-4471", b"New York office"):
        assert hidden not in export.data.replace(b"America/New_York", b"").replace(b"DTSTART", b"")
    named = events(case.log_export.ics(maria.id, names=True))[0]
    assert str(named["SUMMARY"]) == "Check-in with ICE"
    assert str(named["DESCRIPTION"]) == "María Elena Reyes Núñez\nConfirmation number: C-4471"
    assert str(named["LOCATION"]) == "New York office, 26 Federal Plaza"


def test_a_request_is_tentative_beside_the_old_date_until_it_is_confirmed(case: CaseFile, maria: Person) -> None:
    old = case.appointments.add(maria.id, CHECK_IN, CONFIRMED)
    new = case.appointments.add(maria.id, changed(replaces_id=old.id), REQUESTED)
    first = events(case.log_export.ics(maria.id))
    assert [(str(e["STATUS"]), int(e["SEQUENCE"])) for e in first] == [("CONFIRMED", 0), ("TENTATIVE", 0)]
    case.appointments.confirm(new.id, confirmation="C-9")
    export = case.log_export.ics(maria.id)
    second = events(export)
    assert export.count == 1
    assert [str(e["STATUS"]) for e in second] == ["CANCELLED", "CONFIRMED"]
    assert [e["UID"] for e in second] == [e["UID"] for e in first]
    assert all(int(after["SEQUENCE"]) > int(before["SEQUENCE"]) for before, after in zip(first, second, strict=True))
    assert not second[0].walk("VALARM")


def test_what_is_over_is_left_out_and_everybody_is_in_one_file(case: CaseFile, maria: Person) -> None:
    jose = case.people.add(PersonDetails(given_names="José"))
    gone = case.people.add(PersonDetails(given_names="Ana"))
    done = case.appointments.add(maria.id, CHECK_IN, CONFIRMED)
    case.appointments.finish(done.id, "seen")
    case.appointments.add(maria.id, changed(day=date(2026, 11, 19)), CONFIRMED)
    case.appointments.add(jose.id, changed(), CONFIRMED)
    case.appointments.add(gone.id, changed(), CONFIRMED)
    for person in (maria, gone):
        case.reminders.add(person.id, "the office", datetime(2026, 11, 23, 9), "America/New_York")
    case.people.archive(gone.id)
    assert case.log_export.ics(maria.id).count == 1
    everybody = case.log_export.ics(None, "es", names=True)
    assert everybody.count == len(events(everybody)) == 2
    assert [str(found["DESCRIPTION"]) for found in events(everybody)] == ["José", "María Elena Reyes Núñez"]


def test_the_command_line_writes_the_appointments_too(
    case: CaseFile, maria: Person, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case.appointments.add(maria.id, CHECK_IN, CONFIRMED)
    case.reminders.add(maria.id, "the office", datetime(2026, 11, 23, 9), "America/New_York")
    words = ["export", "ics", "--vault", str(case.folder), "--person", "1", "--out", str(tmp_path / "x.ics")]
    assert logs.export(case, Catalog("en"), arguments.parse(words)) == 0
    assert "2 dates" in capsys.readouterr().out
    assert len(icalendar.Calendar.from_ical((tmp_path / "x.ics").read_bytes()).walk("VEVENT")) == 2
