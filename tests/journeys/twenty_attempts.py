"""Twenty attempts of one family, as somebody types them who has no mouse: some beside the call, some afterwards."""

from __future__ import annotations

import subprocess
from contextlib import closing
from datetime import date, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView

from checkin_desktop.domain.people import IdentifierKind, PersonDetails
from checkin_desktop.services import vaults
from tests.journeys.first_evening import pick_files
from tests.support.vaults import PASSPHRASE, VaultTemplate
from tests.support.visitor import Visitor

NAME = "María Elena Reyes Núñez"
MAILBOX = "NewYork.Outreach@ice.dhs.gov"
LATE_WHY = "Mi turno terminó a medianoche."
WRONG, RIGHT = "212-436-9135", "212-436-9315"

# (office, number, keys, the rest): what is typed into the whole form for a call.
CALLS_AFTERWARDS: tuple[tuple[str, str, int, dict[str, str]], ...] = (
    ("New York City Field Office", WRONG, 2, {"What did you say on the voicemail?": "Me llamo María. 347-555-0142."}),
    ("ICE Services Line", "1-833-383-1465", 6, {"What did you hear or read?": "“Call the local office.”"}),
    ("Oficial de deportación", "(646) 555 0119", 4, {"What did you hear or read?": "Tono de ocupado."}),
)
# (channel, office, its outcome, the rest).
OTHERS: tuple[tuple[str, str, str, dict[str, str]], ...] = (
    ("Email", "New York City Field Office", "Email sent", {"Email, web or street address": MAILBOX}),
    ("Email", "New York City Field Office", "Email came back", {"Email, web or street address": MAILBOX}),
    ("Website", "checkin.ice.gov", "Website showed an error", {"What did you hear or read?": "Error 503"}),
    ("Website", "checkin.ice.gov", "Website showed no appointment", {}),
    (
        "Visit in person",
        "26 Federal Plaza",
        "Turned away at the office",
        {"What did you hear or read?": "“Come back in June.”"},
    ),
    ("Visit in person", "26 Federal Plaza", "Office or line was closed", {}),
    ("Letter by mail", "26 Federal Plaza, New York", "Letter mailed", {}),
    ("Letter by mail", "26 Federal Plaza, New York", "Letter delivered", {}),
    ("Fax", "New York City Field Office", "Fax sent", {"Number called": "212-555-0177"}),
    ("Text message", "Oficial de deportación", "Text message sent", {"Number called": "646-555-0119"}),
)

CHANNELS = {"call": 10, "email": 2, "web_portal": 2, "in_person": 2, "mail": 2, "fax": 1, "text": 1}


class FamilyTemplate(VaultTemplate):
    """A vault with one person who has a phone and an A-number, and no attempt yet."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
            details = PersonDetails(given_names="María Elena", family_names="Reyes Núñez", phone="3475550142")
            person = case.people.add(details)
            case.people.set_identifier(person.id, IdentifierKind.A_NUMBER, "A 012 345 678")


class NoMouse(QObject):
    """Watches that nobody presses a mouse button."""

    def __init__(self) -> None:
        super().__init__()
        self.presses = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count."""
        if event.type() is QEvent.Type.MouseButtonPress:
            self.presses += 1
        return super().eventFilter(watched, event)


class Typist:
    """A visitor with hands on the keyboard alone. `keys` counts what was pressed outside of text."""

    def __init__(self, visitor: Visitor) -> None:
        self.v = visitor
        self.keys = 0
        self.made = 0

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        self.keys += 1
        self.v.front().activateWindow()
        self.v.wait(lambda: QApplication.focusWidget() is not None, "the keyboard is nowhere")
        QTest.keyClick(QApplication.focusWidget(), key, modifier)

    def chord(self, keys: str) -> None:
        """Press a combination such as "Ctrl+N"."""
        self.keys += 1
        self.v.shortcut(keys)

    def press(self, name: str, inside: Any = None) -> None:
        """Walk to a button and press it with the space bar."""
        self.v.wait(lambda: self.v.find(QAbstractButton, name, inside).isEnabled(), f"“{name}” stays disabled")
        self.v.find(QAbstractButton, name, inside).setFocus(Qt.FocusReason.TabFocusReason)
        self.v.wait(lambda: self._focus_is(name), f"the keyboard does not reach “{name}”")
        self.key(Qt.Key.Key_Space)

    def call(self, outcome: int, *, start: str = "Start the call", again: str = "Call again", line: str = "") -> None:
        """A call beside the panel, from anywhere in the window until it stands in the log."""
        self.chord("Ctrl+Shift+C")
        self.v.wait(lambda: self._focus_is(start), "the keyboard is not where the call starts")
        if line:
            self.press("Line or office")
            QTest.keyClicks(QApplication.focusWidget(), line)
            self.key(Qt.Key.Key_Return)
        self.key(Qt.Key.Key_Return)
        self.key(Qt.Key(Qt.Key.Key_0 + outcome))
        self.v.wait(lambda: self._focus_is(again), "the panel does not say that the call is saved")
        self.made += 1

    def write_down(self, channel: str, office: str, fields: dict[str, str]) -> None:
        """Open the whole form and fill it, up to how it ended."""
        self.chord("Ctrl+N")
        self.v.find(QAbstractButton, "Save this attempt")
        self.press(channel)
        self.v.type("Office or line", office)
        if "Number called" in fields:
            self.v.type("Number called", fields["Number called"])
        if "Email, web or street address" in fields:
            self.v.type("Email, web or street address", fields["Email, web or street address"])

    def finish(self, fields: dict[str, str]) -> None:
        """Type the rest and save."""
        for name, text in fields.items():
            if name not in ("Number called", "Email, web or street address"):
                self.v.type(name, text)
        self.chord("Ctrl+Return")
        self.made += 1
        self.v.wait_to_see(f"Attempt {self.made} of {self.made}")

    def _focus_is(self, name: str) -> bool:
        self.v.front().activateWindow()
        focus = QApplication.focusWidget()
        return focus is not None and focus.accessibleName().startswith(name)


def calls_beside_the_panel(t: Typist) -> None:
    """Five calls: nobody, a voicemail, a full mailbox, cut off, and one more at an office."""
    for outcome in (1, 2, 3, 5):
        t.call(outcome)
    t.call(1, line="new york city")
    t.key(Qt.Key.Key_Escape)


def calls_written_afterwards(t: Typist) -> None:
    """Calls in the whole form; the first one late, with its reason, and with a number that is wrong."""
    for place, (office, number, key, fields) in enumerate(CALLS_AFTERWARDS):
        t.write_down("Phone call", office, {"Number called": number})
        if place == 0:
            t.v.type("Date", _typed(datetime.now().astimezone().date() - timedelta(days=3)))
            t.v.type("Why is it written down on another day?", LATE_WHY)
        t.key(Qt.Key(Qt.Key.Key_0 + key), Qt.KeyboardModifier.AltModifier)
        t.finish(fields)


def other_ways(t: Typist, folder: Path) -> None:
    """Every other channel; the first e-mail with its file, the website with a pasted screenshot."""
    for place, (channel, office, outcome, fields) in enumerate(OTHERS):
        t.write_down(channel, office, fields)
        t.press(outcome)
        if place == 0:
            pick_files_by_key(t, sent_message(folder))
        if place == 2:
            screenshot_on_the_clipboard()
            t.press("Paste a picture")
            t.v.wait_to_see("pasted picture.png")
        t.finish(fields)
    QApplication.clipboard().clear()


def correct_the_number(t: Typist) -> None:
    """The number of the late call, the oldest, was mixed up; both readings stay."""
    view = t.v.find(QListView, "Contact attempts")
    view.setFocus(Qt.FocusReason.TabFocusReason)
    t.key(Qt.Key.Key_End)
    t.v.wait_to_see(LATE_WHY)
    t.press("Correct or add to this")
    t.press("Correct something")
    t.v.type("Reason", "Mezclé dos cifras.")
    t.v.type("Number called", RIGHT)
    t.chord("Ctrl+Return")
    t.v.wait_to_see("corrected: was")


def sent_message(folder: Path) -> Path:
    """The message as the mail program saves it."""
    message = EmailMessage()
    message["From"], message["To"] = "maria@example.org", MAILBOX
    message["Subject"], message["Date"] = "Check-in de María Elena Reyes Núñez", "Fri, 20 Nov 2026 10:00:00 -0500"
    message.set_content("My A-number is A 012-345-678. Nobody answers the phone.\n")
    path = folder / "sent.eml"
    path.write_bytes(message.as_bytes())
    return path


def pick_files_by_key(t: Typist, *paths: Path) -> None:
    """Add files through the file dialog."""
    pressing = Visitor.press
    try:
        Visitor.press = lambda v, name, inside=None: t.press(name, inside)  # type: ignore[method-assign]
        pick_files(t.v, "Add files", *paths)
    finally:
        Visitor.press = pressing  # type: ignore[method-assign]
    for path in paths:
        t.v.wait_to_see(path.name)


def screenshot_on_the_clipboard() -> None:
    """What a screenshot tool leaves there."""
    picture = QImage(320, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("lightblue"))
    QApplication.clipboard().setImage(picture)


def words_of(pdf: Path) -> str:
    """What poppler reads, line by line."""
    return subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True).stdout


def detached(pdf: Path, folder: Path) -> dict[str, Path]:
    """The files inside a PDF, by name."""
    folder.mkdir()
    subprocess.run(["pdfdetach", "-saveall", "-o", folder, pdf], check=True, capture_output=True)
    return {path.name: path for path in folder.iterdir()}


def _typed(day: date) -> str:
    return f"{day.day} {day:%b} {day.year}"
