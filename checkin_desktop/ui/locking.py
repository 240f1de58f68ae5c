"""The way from an open vault to the lock screen: nothing typed is lost, nothing is left, and nothing can refuse.

The screen shows the lock at once; every dialog and menu is closed. Pages hand over what is typed. Work that only
reads is dropped and interrupted; saves get two seconds, then the one under way is interrupted, too: its transaction
is rolled back, and what was typed stays as a draft. The last work in the vault's lane keeps the drafts that are not
there yet and closes the vault. What the disk does not take is sealed under the vault's draft key and waits in memory
until the folder is opened again. Work that does not come back at all does not keep the keys: they are wiped without
it.
"""

from __future__ import annotations

import contextlib
import gc
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from checkin_desktop.domain.errors import AppError
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.opening_words import GIVEN_UP

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.ui.lock_screen import LockScreen
    from checkin_desktop.ui.open_windows import Guard
    from checkin_desktop.ui.shell import Shell

SAVES_MS = 2_000
"""How long a save under way may go on."""
ALL_MS = 3_000
"""When saves that still wait are given up; what they held and a form still holds becomes a draft."""
STUCK_MS = 4_500
"""When the keys are wiped without waiting for the vault's lane."""
_TICK_MS = 25


Typed = dict[str, dict[str, Any]]


class LockReason(Enum):
    """Why the folder is being locked."""

    ASKED = "asked"
    IDLE = "idle"
    AWAY = "away"
    HIDE = "hide"
    QUIT = "quit"


class Locker(QObject):
    """Locks for the shell. `covered` is True from the first moment until the vault is closed."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self.covered = False
        self.sealed: dict[Path, bytes] = {}
        self._left: tuple[str, int | None] = ("", None)
        self._reason = LockReason.ASKED
        self._quitting = False
        self._closing = False
        self._in_hand: tuple[CaseFile, Typed] | None = None
        self._given_up: set[str] = set()
        self._guard: Guard | None = None
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._press)
        self._interrupt = _nothing
        shell.runner.lost.connect(self._given_up.add)

    def lock(self, reason: LockReason) -> None:
        """Lock now. Does nothing when no vault is open; while one is being locked it can only be hidden, too."""
        shell, case = self._shell, self._shell.case
        if self.covered and reason is LockReason.HIDE:
            shell.show_cover()
        if self.covered:
            return
        if shell.main is None or case is None:
            run = shell.unfinished()
            if run is not None:
                self._lock_first_run(run.let_go(), reason)
            return
        self._cover(reason)
        for problem in shell.main.flush():
            shell.faults.report(problem)
        self._interrupt = case.interrupt
        shell.runner.shut_door()
        shell.runner.submit(lambda _: None, owner=self, done=self._all_saved, failed=self._all_saved, loss="")
        self._timer.start()
        self._press()  # may already close: what is after it must not start the timer again

    def _cover(self, reason: LockReason) -> None:
        shell = self._shell
        self.covered, self._closing, self._reason = True, False, reason
        self._given_up.clear()
        self._since.start()
        shell.idle.stop()
        if reason is LockReason.HIDE:
            shell.show_cover()
        else:
            shell.show_lock()
            self._hold()
        self._stand_guard()
        shell.repaint()
        shell.clipboard.forget()

    def _lock_first_run(self, case: CaseFile, reason: LockReason) -> None:
        """The code of a new vault is on the screen. Nobody has confirmed its sheet: it is asked for again."""
        shell = self._shell
        shell.folder, self._in_hand = case.folder, (case, {})
        self._cover(reason)
        self._closing, self._interrupt = True, case.interrupt
        shell.runner.shut_door()
        shell.runner.submit(lambda _: _keep_and_close(case, {}), owner=self, done=self._closed, loss="")
        self._timer.start()

    def quit(self) -> None:
        """Lock, then close the window."""
        self._quitting = True
        self.lock(LockReason.QUIT)

    def leave_cover(self) -> None:
        """Somebody came back to the clock: show the lock screen."""
        shell = self._shell
        shell.set_title()
        shell.show_lock(shell.note)
        if self.covered:
            self._hold()
        else:
            self._say_sealed()

    def put_back(self, case: CaseFile) -> tuple[str, int | None]:
        """Right after unlocking: give back to the vault what it could not take before the lock.

        Returns the page and the person that were in front then, or nothing.
        """
        sealed = self.sealed.get(case.folder)
        if sealed is None:
            return "", None

        def done(taken: bool) -> None:
            if taken:
                self.sealed.pop(case.folder, None)

        self._shell.runner.submit(lambda _: case.drafts.put_back(sealed), owner=self, done=done, loss="")
        return self._left

    def _stand_guard(self) -> None:
        if self._guard is None:
            from checkin_desktop.ui.open_windows import Guard  # names Qt's enumerations, which start slowly

            self._guard = Guard(self._shell)
        self._guard.stand()

    def _hold(self) -> None:
        lock = self._shell.lock_screen()
        if lock is not None:
            lock.setEnabled(False)
            lock.show_note(lambda: translate("LockScreen", "Saving and locking…"), "clock")

    def _press(self) -> None:
        """Every few milliseconds until the vault is closed: see to it that the lane comes to its end."""
        runner, elapsed = self._shell.runner, self._since.elapsed()
        if elapsed >= STUCK_MS:
            self._close_without_the_lane()
            return
        if elapsed >= ALL_MS:
            # The closing itself is not dropped, only hurried: drafts that cannot be kept in time are sealed.
            runner.stop_running_save() if self._closing else runner.drop_all()
        elif elapsed >= SAVES_MS and not self._closing:
            runner.stop_running_save()
        runner.interrupt_stopped(self._interrupt)

    def _all_saved(self, _: object) -> None:
        """Every answer has come home: what the forms still hold, the vault does not have."""
        if self._closing or not self.covered:
            return
        self._closing = True
        case, typed = self._let_go()
        self._shell.runner.submit(lambda _: _keep_and_close(case, typed), owner=self, done=self._closed, loss="")

    def _let_go(self) -> tuple[CaseFile, Typed]:
        context, case = self._shell.context, self._shell.case
        assert context is not None
        assert case is not None
        self._left = (self._shell.main.page_id if self._shell.main else "", context.person_id)
        typed = context.drafts.unkept()
        if case.read_only or not case.is_open:
            typed = {}  # a change of its set had closed it, after everything was handed over
        elif self._given_up:
            typed[GIVEN_UP] = {"what": sorted(self._given_up)}
        self._shell.drop_case()
        self._in_hand = case, typed
        return case, typed

    def _close_without_the_lane(self) -> None:
        """A read from a dead stick or a dead network does not come back, and cannot be stopped."""
        self._closing = True
        case, typed = self._in_hand or self._let_go()
        sealed = b""
        if typed:
            with contextlib.suppress(AppError):  # closed in this very moment, with everything kept
                sealed = case.drafts.seal(typed)
        case.forget_keys()
        self._shell.runner.leave_vault_lane()
        if self.covered:
            self._closed(sealed)

    def _closed(self, sealed: bytes) -> None:
        shell = self._shell
        case = self._in_hand[0] if self._in_hand is not None else None
        self._timer.stop()
        self._interrupt, self._in_hand = _nothing, None
        self.covered = self._closing = False
        shell.runner.open_door()
        if self._guard is not None:
            self._guard.leave()
        if sealed and case is not None:
            self.sealed[case.folder] = sealed
        shell.watch.release_sleep()
        if self._quitting and not self.sealed:
            shell.close()
            return
        self._quitting = False
        moment, reason = datetime.now().astimezone(), self._reason
        shell.note = "" if sealed else lambda: self._words(reason, moment)
        lock = shell.lock_screen()
        if lock is not None:
            lock.setEnabled(True)
            lock.show_note(shell.note, "check")
            lock.passphrase.edit.setFocus()
            self._say_sealed()
        QTimer.singleShot(0, shell, gc.collect)

    def _say_sealed(self) -> None:
        lock = self._shell.lock_screen()
        if lock is not None and self._shell.folder in self.sealed:
            say_sealed(lock)

    def _words(self, reason: LockReason, moment: datetime) -> str:
        from checkin_desktop.words.dates import format_time

        time = format_time(catalog(), moment)
        if reason is LockReason.IDLE:
            minutes = self._shell.idle_minutes()
            return translate(
                "LockScreen", "Locked at {time} after %n minute(s) without use. All saved.", n=minutes, time=time
            )
        return translate("LockScreen", "All saved. Locked at {time}", time=time)


def say_sealed(lock: LockScreen) -> None:
    """On the lock screen: something typed waits in memory."""
    lock.show_banner(
        "fault",
        lambda: translate("LockScreen", "Something you typed could not be saved."),
        lambda: translate(
            "LockScreen",
            "It waits here, encrypted, as long as this program stays open. Make room on the disk, then open the "
            "folder: it is in its place again.",
        ),
    )


def _keep_and_close(case: CaseFile, typed: Typed) -> bytes:
    try:
        return case.drafts.keep_or_seal(typed)
    finally:
        case.close()


def _nothing() -> None:
    """There is no work to interrupt."""
