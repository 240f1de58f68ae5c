"""Opens a vault for the lock screen: key derivation off the main thread, a way to stop, patience after wrong tries.

After five wrong passphrases in a row the next try has to wait: ten seconds, then twice as long each time, at most one
minute. That slows down somebody who guesses at this keyboard; against a copied folder only the passphrase helps.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.jobs.runner import Job, JobControl, Runner

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

FREE_TRIES = 5
FIRST_WAIT_MS = 1_000
LONGEST_WAIT_MS = 60_000
_WRONG = (ErrorCode.WRONG_PASSPHRASE, ErrorCode.CODE_TYPO, ErrorCode.CODE_OTHER_VAULT)


class Unlocker(QObject):
    """One attempt at a time. `opened(CaseFile)`, `failed(exception)`, `stopped()`, `held(bool)`."""

    opened = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    held = Signal(bool)

    def __init__(self, runner: Runner, *, first_wait_ms: int = FIRST_WAIT_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        # A folder on a drive of which the person said that it is in this computer.
        self.local_folder: Path | None = None
        self._first_wait = first_wait_ms
        self._wrong = 0
        self._job: Job[CaseFile] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self.held.emit(False))

    def busy(self) -> bool:
        """True while a folder is being opened."""
        return self._job is not None

    def waiting(self) -> bool:
        """True while a new try has to wait."""
        return self._timer.isActive()

    def open(self, folder: Path, secret: str, *, code: bool = False, look: bool = False) -> None:
        """Open `folder` with a passphrase or the recovery code; with `look`, where that is refused, only view it."""
        if self.waiting():
            return

        def open_folder(cancelled: Callable[[], bool]) -> CaseFile:
            from checkin_desktop.services import vaults, viewing

            opener = vaults.open_with_code if code else vaults.open_
            fuse = folder == self.local_folder
            try:
                return opener(folder, secret, cancelled=cancelled, allow_fuse=fuse)
            except AppError as refusal:
                if not look or refusal.code not in viewing.REASONS:
                    raise
            return viewing.view(folder, secret, code=code, cancelled=cancelled, allow_fuse=fuse)

        self.open_with(open_folder)

    def open_with(self, opener: Callable[[Callable[[], bool]], CaseFile]) -> None:
        """Let `opener`, in the worker thread, open a folder in its own way; it is told whether to stop."""
        if self.busy():
            return

        def work(control: JobControl) -> CaseFile:
            case = opener(control.cancelled)
            if control.cancelled():
                case.close()
                raise Cancelled
            return case

        self._job = self._runner.submit(work, owner=self, done=self._done, failed=self._failed)

    def stop(self) -> None:
        """Stop opening; nothing was changed."""
        if self._job is not None:
            self._job.cancel()

    def cancel_wait(self) -> None:
        """Forget the wait, for example when the program ends."""
        self._timer.stop()

    def _done(self, case: CaseFile) -> None:
        self._job = None
        self._wrong = 0
        self.opened.emit(case)

    def _failed(self, error: BaseException) -> None:
        self._job = None
        if isinstance(error, AppError) and error.code is ErrorCode.CANCELLED:
            self.stopped.emit()
            return
        if isinstance(error, AppError) and error.code in _WRONG:
            self._wrong += 1
        self.failed.emit(error)
        if self._wrong >= FREE_TRIES:
            self._timer.start(min(LONGEST_WAIT_MS, self._first_wait * 2 ** (self._wrong - FREE_TRIES)))
            self.held.emit(True)
