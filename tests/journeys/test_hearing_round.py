"""A Monday round over the hearings of ten people, by keyboard alone: nine the same, one moved, a lock in between."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentKind, AppointmentState, CheckResult
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.services import vaults
from tests.journeys import trouble
from tests.journeys.twenty_attempts import NoMouse, Typist
from tests.support.vaults import PASSPHRASE, VaultTemplate

NAMES = ("Ana", "Beto", "Carla", "Dario", "Eva", "Fermín", "Gloria", "Hugo", "Inés", "Jorge")
MOVED = "Eva"


class OfficeTemplate(VaultTemplate):
    """Ten people with a hearing each in the weeks to come, and a check-in of one of them."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        today = datetime.now(UTC).date()
        with closing(vaults.open_(self.folder, PASSPHRASE, strengthen=False)) as case:
            for place, name in enumerate(NAMES):
                person = case.people.add(PersonDetails(given_names=name, family_names="Prueba"))
                hearing = AppointmentDetails(
                    kind=AppointmentKind.COURT_MASTER,
                    day=today + timedelta(days=10 + place),
                    at="09:00",
                    place="Newark",
                )
                case.appointments.add(person.id, hearing, AppointmentState.CONFIRMED)
            check_in = AppointmentDetails(day=today + timedelta(days=40))
            case.appointments.add(person.id, check_in, AppointmentState.CONFIRMED)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> OfficeTemplate:
    return OfficeTemplate(tmp_path_factory.mktemp("office") / "office.cdvault")


@pytest.mark.slow
def test_hearing_round_over_ten_people(
    visit: Callable[..., Any], office: OfficeTemplate, tmp_path: Path, qapp: QApplication
) -> None:
    folder = office.copy(tmp_path / "office.cdvault")
    hands = NoMouse()
    with visit(folder) as v:
        trouble.unlock(v)
        v.wait_to_see("Add a person")
        qapp.installEventFilter(hands)
        t = Typist(v)

        def answer(name: str, key: Qt.Key = Qt.Key.Key_1) -> None:
            v.wait_to_see(f"{name} Prueba")
            v.wait(lambda: t._focus_is("Unchanged"), "the keyboard is not on the answers")
            t.key(key)

        t.chord("Ctrl+8")
        t.press("Calendar")
        t.press("Look at all dates")
        v.wait_to_see("11 dates ahead. 10 people with a date. 11 never looked up.")
        v.choose("Which dates?", "Court hearings")
        v.choose("How do you look them up?", "By phone")
        v.type("Your name", "Priya Shah")
        t.press("Start the round")
        began = t.keys
        for name in NAMES[:3]:
            answer(name)
        answer("Dario", Qt.Key.Key_4)  # at the end of the round
        v.wait_to_see(f"{MOVED} Prueba")
        v.wait(lambda: t._focus_is("Unchanged"), "the next date is not there")
        v.type("Note", "Now 4 May, 1 p.m.")
        t.press("Changed")
        v.wait_to_see("4 of 10 looked at")

        trouble.lock(v)
        v.type("Passphrase", PASSPHRASE)
        t.press("Unlock")
        v.wait_to_see("Add a person")
        t.chord("Ctrl+8")
        t.press("Calendar")
        t.press("Look at all dates")
        v.wait_to_see("4 of 10 looked at")
        for name in NAMES[5:]:
            answer(name)
        answer("Dario")
        v.wait_to_see("All looked at. 9 unchanged. 1 changed. 0 could not be checked.")
        assert t.keys - began <= len(NAMES) + 2 + 4, "more than one key for a date"
        v.wait_to_see("Changed: write the new date")
        v.wait_to_see("Now 4 May, 1 p.m.")
        t.press(f"{MOVED} Prueba")
        v.wait_to_see("Appointments")
        assert v.window.context.person_id == NAMES.index(MOVED) + 1  # type: ignore[attr-defined]
        qapp.removeEventFilter(hands)
        assert hands.presses == 0

    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        looks = {
            name: case.appointments.get(one.id).checks for _, name, one in case.appointments.ahead() if one.checks
        }
    assert set(looks) == {f"{name} Prueba" for name in NAMES}
    assert all(len(found) == 1 for found in looks.values())
    assert {(look.how, look.by) for found in looks.values() for look in found} == {("phone", "Priya Shah")}
    changed = {name: look.note for name, (look,) in looks.items() if look.result is CheckResult.CHANGED}
    assert changed == {f"{MOVED} Prueba": "Now 4 May, 1 p.m."}
