"""A day with the computer's login, by keyboard alone: `python -m tests.journeys.by_login FOLDER [PICTURES]`.

Runs in a process of its own with a real window and a real GNOME keyring: turn it on, lock, open by login; then the
keyring dies, and the passphrase opens. Prints one word for each step; leaves pictures of them when asked to.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from checkin_desktop.base.settings import Settings
from checkin_desktop.services import vaults
from checkin_desktop.ui.fonts import load_first_fonts
from checkin_desktop.ui.keyring_card import TurnOnDialog
from checkin_desktop.ui.language import set_language
from checkin_desktop.ui.shell import Shell
from checkin_desktop.ui.start import after_first_paint
from checkin_desktop.ui.theme import theme
from tests.support.keyrings import KeyringDesk
from tests.support.vaults import CHEAP, PASSPHRASE
from tests.support.visitor import Visitor
from tests.support.waiting import Patience

MOST_TABS = 200


class Keyboard:
    """Somebody who has no mouse, in front of a folder that only one person uses."""

    def __init__(self, home: Path, pictures: Path | None) -> None:
        folder = home / "mine.cdvault"
        case, _ = vaults.create(folder, PASSPHRASE, vaults.VaultSetup(shared_computer=False), kdf=CHEAP)
        case.close()
        self.shell = Shell(Settings(home / "settings.json"), home, folder=folder, kdf=CHEAP)
        self.shell.start()
        self.shell.resize(1280, 820)
        self.shell.show()
        after_first_paint(self.shell)
        self.visitor = Visitor(Patience(), self.shell)
        self.pictures = pictures

    def step(self, word: str) -> None:
        """Tell how far it is, with a picture."""
        self.visitor.wait(self.shell.runner.idle)
        print(word, flush=True)
        if self.pictures is not None:
            self.shell.screen().grabWindow(0).save(str(self.pictures / f"{word}.png"))

    def go_to(self, name: str) -> QWidget:
        """Press Tab until the keyboard is on something with this name."""
        self.visitor.wait(lambda: self.visitor._named(QWidget, name), f"“{name}” is not there")
        for _ in range(MOST_TABS):
            focused = QApplication.focusWidget()
            if focused is not None and focused.accessibleName().startswith(name):
                return focused
            QTest.keyClick(focused or self.visitor.front(), Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to “{name}”")

    def enter(self, name: str) -> None:
        """Go to a button and press Enter."""
        QTest.keyClick(self.go_to(name), Qt.Key.Key_Return)

    def choose_page(self, name: str) -> None:
        """In the sidebar the arrow keys go from page to page."""
        entry = self.go_to("People")
        for _ in range(MOST_TABS):
            if entry.accessibleName().startswith(name):
                QTest.keyClick(entry, Qt.Key.Key_Return)
                return
            QTest.keyClick(entry, Qt.Key.Key_Down)
            entry = QApplication.focusWidget() or entry
        raise AssertionError(f"the arrow keys do not lead to “{name}”")

    def type_passphrase(self) -> None:
        """The field has the keyboard."""
        field = QApplication.focusWidget()
        assert field is not None
        self.visitor.keys(field, PASSPHRASE)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def is_open(self) -> None:
        """The main window is there."""
        self.visitor.wait(lambda: self.shell.main is not None and bool(self.shell.main.page_id), "it does not open")

    def lock(self) -> None:
        """Lock by keyboard."""
        self.visitor.shortcut("Ctrl+L")
        self.visitor.wait_to_see("All saved.")

    def day(self, desk: KeyringDesk) -> None:
        """All of it."""
        v = self.visitor
        v.wait(lambda: QApplication.activeWindow() is not None, "no window is active")
        self.type_passphrase()
        self.is_open()
        self.choose_page("Safety")
        self.enter("Open")
        v.wait_to_see("It is off.")
        v.meanwhile(lambda: (self.step("asked"), self.type_passphrase()), TurnOnDialog)
        self.enter("Turn it on…")
        v.wait_to_see("It is on.")
        self.step("on")
        self.lock()
        self.go_to("Open with this computer’s login")
        self.step("offered")
        self.enter("Open with this computer’s login")
        self.is_open()
        self.step("opened")
        self.lock()
        desk.kill_daemon()
        self.enter("Open with this computer’s login")
        v.wait_to_see("This computer has no password store that can be used. Type your passphrase instead.")
        self.step("dead")
        self.type_passphrase()
        self.is_open()
        self.step("passphrase")
        self.shell.close()
        v.wait(lambda: not self.shell.isVisible())


def main(home: Path, pictures: Path | None) -> None:
    """Open the window and go through the day."""
    app = QApplication([sys.argv[0], "-style", "Fusion"])
    load_first_fonts()
    theme.apply(app)
    set_language("en")
    with KeyringDesk() as desk:
        desk.start_daemon()
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = desk.bus
        Keyboard(home, pictures).day(desk)
    print("done", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
