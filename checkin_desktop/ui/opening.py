"""The way from the lock screen into a folder: what was typed goes to the unlocker, and its answer to the screen.

Also what the main window says once after opening: how the folder was opened, and the offer of a new passphrase to
somebody who used the recovery sheet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from checkin_desktop.domain.errors import AppError
from checkin_desktop.services.viewing import REASONS
from checkin_desktop.ui import known_folders
from checkin_desktop.ui.errors import error_words
from checkin_desktop.ui.first_paint import after_paint
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.lock_screen import LockScreen

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.ui.main_window import MainWindow
    from checkin_desktop.ui.shell import Shell


class Opening(QObject):
    """Opens for the shell. Main thread only; what was typed is given on and not kept."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._told: CaseFile | None = None
        shell.unlocker.failed.connect(self.failed)
        shell.unlocker.stopped.connect(self._stopped)
        shell.unlocker.held.connect(self._held)

    def new_lock_screen(self, note: Text) -> LockScreen:
        """The lock screen of the current folder, connected to the work, with a quiet line at its bottom."""
        shell = self._shell
        assert shell.folder is not None
        lock = LockScreen(known_folders.kind_of(shell.folder, shell.settings))
        lock.passphrase_given.connect(self.open)
        lock.code_given.connect(lambda code: self.open(code, code=True))
        lock.sheet_button.clicked.connect(lambda: self._say_sheet_number(lock))
        lock.cancelled.connect(shell.unlocker.stop)
        lock.other_folder_wanted.connect(shell.choose_folder)
        lock.practice_wanted.connect(shell.start_practice)
        lock.language_chosen.connect(shell.choose_language)
        lock.help_wanted.connect(self._help_before_the_lock)
        if note:
            lock.show_note(note)
        elif known_folders.is_practice_path(shell.folder):
            lock.show_note(
                lambda: translate("LockScreen", "The passphrase of the practice folder is: practice"), "info"
            )
        if shell.unlocker.busy():
            lock.show_busy(True)  # built anew in other colours while a folder is being opened
        after_paint(lock, lambda: self._look_at_folder(lock))
        after_paint(lock, lambda: self._offer_login(lock))
        return lock

    def open(self, secret: str, *, code: bool = False) -> None:
        """Open the current folder with a passphrase, or with the recovery code, if nothing speaks against it."""
        shell, unlocker = self._shell, self._shell.unlocker
        lock = shell.lock_screen()
        if lock is None or shell.folder is None or shell.locker.covered or unlocker.busy() or unlocker.waiting():
            return
        lock.show_busy(True)
        unlocker.open(shell.folder, secret, code=code, look=lock.reading)

    def failed(self, error: BaseException) -> None:
        """Say on the lock screen why the folder did not open."""
        lock = self._shell.lock_screen()
        if lock is None:
            self._shell.messages.error(error)
            return
        lock.show_busy(False)
        if isinstance(error, AppError) and error.code in REASONS:
            from checkin_desktop.ui import second_window

            second_window.look_at_folder(self._shell, lock, error)
            return
        words = error_words(error)
        lock.show_failure(words.what, words.safe, words.action)
        if not isinstance(error, AppError):
            self._shell.faults.report(error)
            return
        from checkin_desktop.ui import recovery_screen

        recovery_screen.offer(self._shell, lock, error)

    def say_notes(self, main: MainWindow) -> None:
        """Tell in the main window how the folder was opened."""
        from checkin_desktop.ui.due_dates import watch_dates
        from checkin_desktop.ui.keeping import keep_states
        from checkin_desktop.ui.opening_words import say_given_up, say_opening_notes
        from checkin_desktop.ui.sheet_reminder import say_keys
        from checkin_desktop.ui.synced import say_in_window

        case = self._shell.case
        assert case is not None
        say_opening_notes(main, case, self._shell.settings)
        keep_states(main)
        say_in_window(main)
        say_given_up(main)
        say_keys(self._shell, main, case, first=case is not self._told)
        watch_dates(self._shell, main)
        self._told = case

    def forget(self) -> None:
        """Forget the folder that was opened."""
        self._told = None

    def _say_sheet_number(self, lock: LockScreen) -> None:
        from checkin_desktop.ui.sheet_reminder import say_sheet_number

        assert self._shell.folder is not None
        say_sheet_number(lock, self._shell.folder)

    def _look_at_folder(self, lock: LockScreen) -> None:
        # Looking takes the folder's lock for a moment, which must not meet this window's own opening.
        shell = self._shell
        closed = shell.case is None and not shell.locker.covered
        if shell.folder is not None and closed and not shell.unlocker.busy():
            from checkin_desktop.ui import lock_words, recovery_screen, second_window, synced

            if recovery_screen.offer_for_incomplete(shell, lock):
                return
            lock_words.say_folder_state(lock, shell.folder)
            second_window.look_at_folder(shell, lock)
            synced.look_at(shell, lock, shell.folder)

    def _offer_login(self, lock: LockScreen) -> None:
        from checkin_desktop.ui import keyring_offer

        keyring_offer.offer(self._shell, lock)

    def _help_before_the_lock(self) -> None:
        from checkin_desktop.ui import lock_words

        lock_words.show_help(self._shell.messages)

    def _stopped(self) -> None:
        lock = self._shell.lock_screen()
        if lock is not None:
            lock.show_busy(False)
            lock.passphrase.edit.setFocus()

    def _held(self, held: bool) -> None:
        lock = self._shell.lock_screen()
        if lock is not None:
            lock.hold_back(held)
