"""The night before a check-in a family packs the papers for the day, by keyboard alone.

First the page to get ready, with the plan for the one who waits; then the binder of what is scanned for the officer.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentState
from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.documents import DocumentDetails, DocumentStatus
from checkin_desktop.domain.outings import TimedCall
from checkin_desktop.domain.packing import document_code, own_code
from checkin_desktop.services import vaults
from checkin_desktop.services.files import NewFile
from tests.journeys import trouble
from tests.journeys.test_letter import save_by_key, words_of
from tests.journeys.twenty_attempts import NAME, FamilyTemplate, NoMouse, Typist
from tests.support.foreign_files import foreign
from tests.support.vaults import PASSPHRASE

TOMORROW = date.today() + timedelta(days=1)  # noqa: DTZ011 - the day on this computer's calendar
VISIT = AppointmentDetails(day=TOMORROW, at="09:00", place="26 Federal Plaza, 9th floor")
OWN = "Medicine for the morning & water"
SCANS = {"g56": "reportlab.pdf", "i220a": "qt.pdf", "i589_copy": "cairo.pdf"}
NOTE = "The number of the lawyer is on the refrigerator."


@pytest.mark.slow
def test_a_family_packs_the_day_packet_the_night_before(
    visit: Callable[..., Any], tmp_path: Path, qapp: QApplication
) -> None:
    folder = FamilyTemplate(tmp_path / "family-folder.cdvault").folder
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        appointment = case.appointments.add(1, VISIT, AppointmentState.CONFIRMED).id
        rosa = case.contacts.add(1, ContactDetails(name="Rosa Núñez", phone="(347) 555-0117", memorise=True)).id
        names = {item.id: item.title for item in case.reference.documents}
        for code, file in SCANS.items():
            paper = case.documents.add(1, DocumentDetails(code=code, status=DocumentStatus.HAVE))
            case.documents.attach(paper.id, NewFile("scan.pdf", data=foreign(file).data))
    hands, plan, binder = NoMouse(), tmp_path / "plan.pdf", tmp_path / "binder.pdf"
    with visit(folder) as v:
        trouble.unlock(v)
        v.wait_to_see(NAME)
        qapp.installEventFilter(hands)
        t = Typist(v)
        t.press("Appointments")
        t.press("Get ready")
        v.choose("Who comes along?", "Rosa")
        v.type("Leaves home at", "7:30")
        v.type("Not back by", "2 pm")
        t.press("Add a call")
        v.settle()
        v.type("Note for the companion", NOTE)

        v.wait_to_see("Proof of time in the U.S.")
        assert not v.sees("Health")
        t.press("Change the situations")
        t.press("Health")
        v.wait(lambda: v.sees(names["medical"]), "the list does not follow the situation")
        t.press(names["g56"])
        v.settle()
        v.type("Something else", OWN)
        t.press("Add to the list")
        v.wait_to_see(OWN)
        t.press(f"Remove “{OWN}”")
        v.wait(lambda: not v.sees(OWN), "it is still on the list")
        t.chord("Ctrl+Z")
        v.wait_to_see(OWN)
        t.press(OWN)
        v.wait_to_see("2 of ")
        v.type("Type it without looking", "347 555 0117")
        t.press("Compare")
        v.wait_to_see("Right. That is the number.")

        t.press("Print the plan")
        t.press("Your lawyer")
        v.find(QAbstractButton, "Save PDF")
        save_by_key(t, plan)

        trouble.lock(v)
        v.type("Passphrase", PASSPHRASE)
        t.press("Unlock")
        v.wait_to_see(NAME)
        t.press("Appointments")
        t.press("Get ready")
        v.wait_to_see("2 of ")
        assert v.input("Note for the companion").toPlainText() == NOTE  # type: ignore[union-attr]

        t.press("Documents")
        t.press("Binder")
        t.press("For an ICE check-in")
        v.pick_row("Tabs of the binder", names["i589_copy"])
        v.wait_to_see("This paper tells your story")
        t.press("Look at it and save")
        save_by_key(t, binder)
        qapp.removeEventFilter(hands)
        assert hands.presses == 0
        v.settle()

    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        outing = case.readiness.day_plan(1, appointment, None).outing
        assert outing is not None
        kept, drilled = outing.details, case.readiness.answers(1).drilled_on
    assert (kept.companion_id, kept.leaves_at, kept.not_back_by, kept.note) == (rosa, "07:30", "14:00", NOTE)
    assert kept.calls == (TimedCall("14:00", rosa),)
    assert (set(kept.packed), kept.own_items) == ({document_code("g56"), own_code(OWN)}, (OWN,))
    assert drilled is not None
    said = words_of(plan)
    for words in (NAME, "Rosa Núñez", "7:30", "2:00", NOTE):
        assert words in said, f"the plan does not say {words!r}"
    packed = words_of(binder)
    for words in (NAME, names["g56"], names["i220a"], "reportlab page 1", "Qt page 1"):
        assert words in packed, f"the binder does not hold {words!r}"
    for words in (names["i589_copy"], "cairo page 1"):
        assert words not in packed, f"the officer would read {words!r}"
