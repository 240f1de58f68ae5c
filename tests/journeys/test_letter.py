"""A letter from the first key to the log, by keyboard: begun, filled in, saved as a PDF, written down as sent."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentState
from checkin_desktop.domain.attempts import Channel, Outcome
from checkin_desktop.services import vaults
from tests.journeys import trouble
from tests.journeys.twenty_attempts import NAME, FamilyTemplate, NoMouse, Typist
from tests.support.vaults import PASSPHRASE

# What is typed into the gaps, in the order in which they come.
TYPED = ("none", "An operation on the same day & a week at home.", "any day after 14 December")
VISIT = AppointmentDetails(
    day=date.today() + timedelta(days=9),  # noqa: DTZ011 - the day on this computer's calendar
    at="09:00",
    place="26 Federal Plaza, 9th floor",
    address="New York, NY 10278",
)


def words_of(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True, text=True)
    return " ".join(done.stdout.split())


def save_by_key(t: Typist, path: Path) -> None:
    """Save what is previewed: agree that it is not encrypted, then type where."""

    def where() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(path.parent))
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        name.setFocus(Qt.FocusReason.TabFocusReason)
        name.setText(path.name)
        QTest.keyClick(name, Qt.Key.Key_Return)

    def agree() -> None:
        t.v.wait_to_see("This file is not encrypted")
        t.v.meanwhile(where, QFileDialog)
        t.press("Choose where to save")

    t.v.meanwhile(agree)
    t.press("Save PDF")
    t.v.wait_to_see("The PDF is here:")


def test_a_letter_is_written_saved_and_logged_by_keyboard(
    visit: Callable[..., Any], tmp_path: Path, qapp: QApplication
) -> None:
    folder = FamilyTemplate(tmp_path / "family-folder.cdvault").folder
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        case.people.update(
            1, address_street="1200 Example Street", birth_date=date(1987, 3, 14), birth_country="Honduras"
        )
        case.appointments.add(1, VISIT, AppointmentState.CONFIRMED)
    hands = NoMouse()
    saved = tmp_path / "letter.pdf"
    with visit(folder) as v:
        trouble.unlock(v)
        v.wait_to_see(NAME)
        qapp.installEventFilter(hands)
        t = Typist(v)
        t.press("Letters")
        t.chord("Ctrl+N")
        t.press("Ask for another date")
        v.wait_to_see(f"{len(TYPED)} things still to fill in")
        for answer in TYPED:
            t.press("Go to the next one")
            v.keys(QApplication.focusWidget(), answer)
        t.key(Qt.Key.Key_Tab)
        v.wait(lambda: not v.sees("still to fill in"), "something is still to be filled in")
        t.chord("Ctrl+P")
        v.wait_to_see("Nothing is left to fill in.")
        save_by_key(t, saved)
        t.press("Back")

        def write_down() -> None:
            v.type("Tracking number, or number on the receipt", "9400 1000 0000")
            t.press("Write it into the log")

        v.meanwhile(write_down)
        t.press("I sent it")
        v.wait_to_see("This letter went out.")
        t.press("Show it in the log")
        v.wait_to_see("Letter mailed")
        qapp.removeEventFilter(hands)
        assert hands.presses == 0
        (attempt,) = v.window.case.attempts.list(1)
        (letter,) = v.window.case.letters.of_person(1)
        kept = tmp_path / "kept.pdf"
        kept.write_bytes(v.window.case.attempts.content(attempt.attachments[0].id))
        v.settle()
    assert (attempt.current.channel, attempt.current.outcome) == (Channel.MAIL, Outcome.LETTER_MAILED)
    assert (attempt.current.reference, attempt.current.office) == ("9400 1000 0000", VISIT.place)
    assert letter.attempt_id == attempt.id
    assert words_of(saved) == words_of(kept)
    for answer in (*TYPED, NAME, "A 012-345-678", VISIT.place, "Honduras", "9:00 a.m."):
        assert answer in words_of(saved)
    assert "[" not in words_of(saved)
