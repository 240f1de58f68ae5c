"""A window of the program on a real screen, driven by lines on its standard input; each is answered with "ok …".

python -m tests.support.clipboard_child FOLDER PASSPHRASE
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from checkin_desktop.base.settings import Settings
from checkin_desktop.ui.shell import Shell
from tests.support.clocks import HandClock
from tests.support.vaults import CHEAP
from tests.support.waiting import Patience

MS = 30_000


class Driver(QObject):
    """Does what a line asks for."""

    def __init__(self, shell: Shell, passphrase: str) -> None:
        super().__init__()
        self._shell, self._passphrase = shell, passphrase
        self._clock = shell.clipboard.since_copy.clock = HandClock()
        self._line = QLineEdit(shell)
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _read(self) -> None:
        self._notifier.setEnabled(False)
        word, _, rest = sys.stdin.readline().strip().partition(" ")
        getattr(self, f"do_{word or 'end'}")(rest)
        print("ok", word, flush=True)
        self._notifier.setEnabled(True)

    def do_open(self, _: str) -> None:
        """Unlock the folder."""
        shell = self._shell
        shell.opening.open(self._passphrase)
        Patience().waitUntil(lambda: shell.main is not None and shell.runner.idle(), MS)

    def do_copy(self, text: str) -> None:
        """Copy with one of the program's buttons."""
        self._shell.clipboard.copy(text)

    def do_mark(self, text: str) -> None:
        """Mark a word in a field with the mouse."""
        self._field(text)
        QTest.mouseDClick(self._line, Qt.MouseButton.LeftButton, pos=self._line.rect().center())
        QTest.mouseRelease(self._line, Qt.MouseButton.LeftButton, pos=self._line.rect().center())

    def do_field(self, text: str) -> None:
        """Copy from a field with Ctrl+C."""
        self._field(text)
        self._line.selectAll()
        QTest.keyClick(self._line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    def do_move(self, seconds: str) -> None:
        """Let time pass, until the clipboard has looked at the clock."""
        self._clock.move(seconds=int(seconds))
        self._shell.clipboard._look()

    def do_lost(self, selection: str) -> None:
        """Wait until the screen has told that another program has this selection now."""
        clipboard = QGuiApplication.clipboard()
        owns = clipboard.ownsClipboard if selection == "clipboard" else clipboard.ownsSelection
        Patience().waitUntil(lambda: not owns(), MS)

    def do_lock(self, _: str) -> None:
        """Lock the folder."""
        shell = self._shell
        shell.lock()
        Patience().waitUntil(lambda: shell.case is None and not shell.locker.covered, MS)

    def do_close(self, _: str) -> None:
        """Close the window; the process stays."""
        self._shell.close()
        Patience().waitUntil(lambda: not self._shell.isVisible(), MS)

    def do_end(self, _: str) -> None:
        """Leave the event loop."""
        QApplication.exit()

    def _field(self, text: str) -> None:
        self._line.setText(text)
        self._line.setGeometry(0, 0, self._line.fontMetrics().horizontalAdvance(text) + 20, 40)
        self._line.show()
        self._line.raise_()
        self._line.setFocus()


def main() -> None:
    """Show the window and wait for lines."""
    folder, passphrase = Path(sys.argv[1]), sys.argv[2]
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    shell = Shell(Settings(folder.parent / "settings.json"), folder.parent, folder=folder, kdf=CHEAP)
    shell.start()
    shell.show()
    driver = Driver(shell, passphrase)
    print("ok", flush=True)
    app.exec()
    driver.deleteLater()


if __name__ == "__main__":
    main()
