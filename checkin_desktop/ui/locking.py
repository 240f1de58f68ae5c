"""The way from an open vault to the lock screen, with nothing lost and nothing left on the screen.

The lock shows at once. Every page hands over what is typed; one barrier job waits until all of it is saved; then the
pages are destroyed and the vault is closed. When something could not be saved (a full disk, say) the vault stays open
behind the lock screen, and the right passphrase brings the page back with the message.
"""

from __future__ import annotations

import gc
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.ui.language import catalog, translate

if TYPE_CHECKING:
    from checkin_desktop.ui.lock_screen import LockScreen
    from checkin_desktop.ui.shell import Shell

_NOT_ABOUT_SAVING = (ErrorCode.INVALID, ErrorCode.CANCELLED, ErrorCode.NO_SUCH_RECORD, ErrorCode.LOCKED)


class LockReason(Enum):
    """Why the folder is being locked."""

    ASKED = "asked"
    IDLE = "idle"
    AWAY = "away"
    HIDE = "hide"
    QUIT = "quit"


class Locker(QObject):
    """Locks for the shell. `covered` is True from the first moment until the vault is closed or brought back."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self.covered = False
        self._unsaved: BaseException | None = None
        self._quitting = False
        shell.runner.failed.connect(self._work_failed)

    def lock(self, reason: LockReason) -> None:
        """Lock now. Does nothing when no vault is open or it is being locked already."""
        shell = self._shell
        if shell.main is None or self.covered:
            return
        self.covered = True
        self._unsaved = None
        shell.idle.stop()
        shell.messages.close_all()
        shell.clipboard.forget()
        for problem in shell.main.flush():
            shell.faults.report(problem)
        if reason is LockReason.HIDE:
            shell.show_cover()
        else:
            shell.show_lock()
            self._hold(self._lock_screen())
        shell.runner.submit(lambda _: None, owner=self, done=lambda _: self._flushed(reason))

    def quit(self) -> None:
        """Lock, then close the window."""
        self._quitting = True
        if self.covered and self._unsaved is not None:
            self._stay_covered()
        else:
            self.lock(LockReason.QUIT)

    def uncover(self, passphrase: str) -> None:
        """Bring back what could not be saved, if the passphrase is right."""
        shell, case = self._shell, self._shell.case
        if case is None or self._unsaved is None:
            return
        from checkin_desktop.services import vaults

        lock = self._lock_screen()
        lock.show_busy(True)
        shell.runner.submit(
            lambda _: vaults.verify_passphrase(case, passphrase),
            owner=lock,
            done=self._verified,
            failed=shell.opening.failed,
        )

    def leave_cover(self) -> None:
        """Somebody came back to the clock: show the lock screen."""
        shell = self._shell
        shell.set_title()
        if self._unsaved is not None:
            self._stay_covered()
            return
        shell.show_lock(shell.note)
        if self.covered:
            self._hold(self._lock_screen())

    def _lock_screen(self) -> LockScreen:
        lock = self._shell.lock_screen()
        assert lock is not None
        return lock

    @staticmethod
    def _hold(lock: LockScreen) -> None:
        lock.setEnabled(False)
        lock.show_note(lambda: translate("LockScreen", "Saving and locking…"), "clock")

    def _work_failed(self, error: BaseException) -> None:
        if self.covered and isinstance(error, AppError) and error.code not in _NOT_ABOUT_SAVING:
            self._unsaved = error

    def _flushed(self, reason: LockReason) -> None:
        if self._unsaved is not None:
            self._stay_covered()
            return
        shell = self._shell
        case = shell.drop_case()
        shell.runner.submit(lambda _: case.close(), owner=self, done=lambda _: self._locked(reason))

    def _locked(self, reason: LockReason) -> None:
        shell = self._shell
        self.covered = False
        gc.collect()
        shell.watch.release_sleep()
        if self._quitting:
            shell.close()
            return
        moment = datetime.now().astimezone()
        shell.note = lambda: self._words(reason, moment)
        lock = shell.lock_screen()
        if lock is not None:
            lock.setEnabled(True)
            lock.show_note(shell.note)
            lock.passphrase.edit.setFocus()

    def _words(self, reason: LockReason, moment: datetime) -> str:
        from checkin_desktop.words.dates import format_time

        time = format_time(catalog(), moment)
        if reason is LockReason.IDLE:
            minutes = self._shell.idle_minutes()
            return translate(
                "LockScreen", "Locked at {time} after %n minute(s) without use. All saved.", n=minutes, time=time
            )
        return translate("LockScreen", "All saved. Locked at {time}", time=time)

    def _stay_covered(self) -> None:
        self._quitting = False
        shell = self._shell
        if shell.lock_screen() is None:
            shell.show_lock()
        lock = self._lock_screen()
        lock.setEnabled(True)
        lock.sheet_button.setEnabled(False)
        lock.other_button.setEnabled(False)
        lock.show_note("", "info")
        lock.show_banner(
            "fault",
            lambda: translate("LockScreen", "Something you typed is not saved yet."),
            lambda: translate("LockScreen", "Type the passphrase to go back to it. Nothing typed is lost."),
        )
        lock.passphrase.edit.setFocus()

    def _verified(self, right: bool) -> None:
        shell = self._shell
        self._lock_screen().show_busy(False)
        if not right:
            shell.opening.failed(AppError(ErrorCode.WRONG_PASSPHRASE))
            return
        error, self._unsaved = self._unsaved, None
        self.covered = False
        shell.bring_back()
        if error is not None:
            shell.messages.error(error)
