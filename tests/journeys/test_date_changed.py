"""A date is changed by keyboard: the website fails, nobody answers the phone, then the website confirms a new date."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentState
from checkin_desktop.domain.attempts import Channel, Outcome
from checkin_desktop.services import vaults
from tests.journeys import trouble
from tests.journeys.twenty_attempts import NAME, FamilyTemplate, NoMouse, Typist, screenshot_on_the_clipboard
from tests.support.vaults import PASSPHRASE

OLD = datetime.now(UTC).date() + timedelta(days=9)
NEW = OLD + timedelta(days=7)
LINE = "833-383-1465"


def to_the_form(t: Typist, way: str) -> None:
    """From wherever the keyboard is to the form for a new date; its way is chosen anew."""
    t.chord("Ctrl+8")
    t.v.settle()
    if not t.v.sees("How do you want to ask for another?"):
        t.press("Change my date")
    t.v.wait_to_see("How do you want to ask for another?")
    t.press(way)


def refuse_to_open(t: Typist) -> None:
    """The question shows the whole address; nothing is opened without a yes."""

    def look() -> None:
        t.v.wait_to_see("https://checkin.ice.gov")
        QTest.keyClick(t.v.front(), Qt.Key.Key_Escape)

    t.v.meanwhile(look)
    t.press("Open the website")


def test_a_date_is_changed_by_keyboard(visit: Callable[..., Any], tmp_path: Path, qapp: QApplication) -> None:
    folder = FamilyTemplate(tmp_path / "family-folder.cdvault").folder
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        details = AppointmentDetails(day=OLD, at="09:00", place="26 Federal Plaza")
        case.appointments.add(1, details, AppointmentState.CONFIRMED)
    hands = NoMouse()
    with visit(folder) as v:
        opened: list[str] = []
        trouble.unlock(v)
        v.wait_to_see(NAME)
        v.window.context.open_address = opened.append
        qapp.installEventFilter(hands)
        t = Typist(v)

        to_the_form(t, "Online")
        refuse_to_open(t)
        t.press("The website showed an error")
        v.wait_to_see("Website showed an error")
        screenshot_on_the_clipboard()
        t.press("Paste a picture")
        v.wait_to_see("pasted picture.png")
        t.chord("Ctrl+Return")
        v.wait_to_see("Attempt 1 of 1")

        to_the_form(t, "By phone")
        t.press("Call and write it down")
        v.wait(lambda: t._focus_is("Start the call"), "the keyboard is not where the call starts")
        t.key(Qt.Key.Key_Return)
        t.key(Qt.Key.Key_1)
        v.wait(lambda: t._focus_is("Call again"), "the panel does not say that the call is saved")

        to_the_form(t, "Online")
        v.type("Day", f"{NEW.day} {NEW:%b} {NEW.year}")
        v.type("Time", "10:30")
        t.press("The new date is confirmed")
        v.wait_to_see("Nothing shows the new date yet.")
        screenshot_on_the_clipboard()
        t.press("Paste a picture")
        v.wait_to_see("pasted picture.png")
        v.type("Confirmation number", "ICE-4711")
        t.press("The new date is confirmed")
        v.wait_to_see("10:30\u00a0a.m. Eastern time")
        v.settle()
        qapp.removeEventFilter(hands)
        assert (hands.presses, opened) == (0, [])
    QApplication.clipboard().clear()

    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        old, new = case.appointments.of_person(1)
        assert (old.state.value, old.details.day) == ("replaced", OLD)
        assert (new.state.value, new.details.day, new.details.at) == ("confirmed", NEW, "10:30")
        assert (new.details.confirmation, new.details.place) == ("ICE-4711", "26 Federal Plaza")
        assert case.appointments.content(new.proofs[0].id).startswith(b"\x89PNG")
        website, call = case.attempts.list(1, newest_first=False)
        assert (website.current.channel, website.current.outcome) == (Channel.WEB_PORTAL, Outcome.WEBSITE_ERROR)
        assert len(website.attachments) == 1
        assert (call.current.channel, call.current.outcome) == (Channel.CALL, Outcome.NO_ANSWER)
        assert LINE in call.current.number
        assert case.integrity.check().sound
