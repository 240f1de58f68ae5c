"""The lock screen's offer to open the folder with the login of the computer account.

It is there only when the folder's key file has a slot for it, and it works only when somebody presses it: a lock that
opened by itself as soon as anybody sat down would be none. After "Hide" it is not offered at all until a passphrase
or the recovery sheet has opened a folder, because somebody unwelcome may then stand before the screen. Whoever is
logged in to this account can start the program anew and press it; the Keys page says so before it is turned on.

Every failure ends at the passphrase, with one calm sentence; wrong tries are not counted.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.jobs.runner import Lane
from checkin_desktop.services import keyring_unlock
from checkin_desktop.ui.errors import error_words
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.widgets.buttons import CardButton

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.ui.lock_screen import LockScreen
    from checkin_desktop.ui.shell import Shell


def offer(shell: Shell, lock: LockScreen) -> None:
    """Look, off the main thread, whether the folder can be opened with the login, and offer it on the lock screen."""
    _of(shell).look(lock)


def withhold(shell: Shell) -> None:
    """Do not offer it again before a passphrase or the recovery sheet has opened a folder."""
    _of(shell).withheld = True


def _of(shell: Shell) -> KeyringOffer:
    return shell.findChild(KeyringOffer) or KeyringOffer(shell)


class KeyringOffer(QObject):
    """Lives as long as the shell. Main thread only."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._trying = False
        self._stale: Path | None = None
        self.withheld = False
        self.limit: float | None = None
        shell.unlocker.failed.connect(self._failed)
        shell.unlocker.stopped.connect(self._ended)
        shell.unlocker.opened.connect(self._opened)

    def look(self, lock: LockScreen) -> None:
        """Add the button to a lock screen if there is something to offer."""
        folder = self._shell.folder
        if folder is None or self.withheld:
            return
        if not lock.isEnabled():
            # The folder is still being locked, and until that is done only saves are taken on.
            lock.installEventFilter(self)
            return
        self._shell.runner.submit(
            lambda _: keyring_unlock.available(folder),
            owner=lock,
            done=lambda found: self._show(lock) if found else None,
            lane=Lane.POOL,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the folder as soon as its lock screen can be used."""
        if event.type() == QEvent.Type.EnabledChange:
            lock = self._shell.lock_screen()
            if lock is watched and lock.isEnabled():
                lock.removeEventFilter(self)
                self.look(lock)
        return False

    def _show(self, lock: LockScreen) -> None:
        if lock.login_button is not None:
            return
        button = CardButton(
            "user",
            lambda: translate("LockScreen", "Open with this computer’s login"),
            lambda: translate("LockScreen", "Without the passphrase, on this computer"),
        )
        button.clicked.connect(self._try)
        lock.add_login_button(button)

    def _try(self) -> None:
        shell, folder = self._shell, self._shell.folder
        lock = shell.lock_screen()
        if lock is None or folder is None or shell.locker.covered or shell.unlocker.busy():
            return
        lock.passphrase.set_notices([])
        lock.show_busy(True)
        lock.stop_button.setFocus()
        self._trying = True
        limit, fuse = self.limit, folder == shell.unlocker.local_folder
        shell.unlocker.open_with(
            lambda cancelled: keyring_unlock.open_(folder, cancelled=cancelled, limit=limit, allow_fuse=fuse)
        )

    def _failed(self, error: BaseException) -> None:
        """Say in one sentence why it is the passphrase after all. Other failures were told by the opening itself."""
        lock, trying = self._shell.lock_screen(), self._trying
        self._trying = False
        if lock is None or not trying or not isinstance(error, AppError):
            return
        if error.code.value.startswith("keyring_"):
            if error.code is ErrorCode.KEYRING_STALE:
                self._stale = self._shell.folder
            self._say(lock, f"{error_words(error).what} {translate('LockScreen', 'Type your passphrase instead.')}")

    def _ended(self) -> None:
        self._trying = False

    def _opened(self, case: CaseFile) -> None:
        """What the keyring holds and cannot use any more is taken away as soon as another secret has opened."""
        by_login, self._trying = self._trying, False
        if by_login:
            return
        self.withheld = False
        stale, self._stale = self._stale, None
        if stale != case.folder:
            return
        self._shell.runner.submit(
            lambda control: keyring_unlock.disable(case, quiet=True, cancelled=control.cancelled, limit=self.limit),
            owner=self,
            done=lambda _: self._say_removed(case),
            failed=lambda _: None,
            loss="",
        )

    def _say_removed(self, case: CaseFile) -> None:
        main = self._shell.main
        if main is not None and self._shell.case is case:
            main.add_banner(
                "neutral",
                lambda: translate("Window", "Opening with this computer’s login is off now."),
                lambda: translate(
                    "Window",
                    "What this computer had kept for it was out of date. You can turn it on again under Safety.",
                ),
            )

    @staticmethod
    def _say(lock: LockScreen, sentence: str) -> None:
        lock.passphrase.set_notices([("hint", sentence)])
        lock.passphrase.edit.setFocus()
