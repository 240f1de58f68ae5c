"""Keeps an earlier state of the open folder now and then, without being asked and without anybody waiting for it.

While nothing else is to do in the vault's lane, and once more when the program is closed. A lock drops the work; so
does anything that a person does meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.jobs.runner import Job, JobControl
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from checkin_desktop.services.snapshots import RingState
    from checkin_desktop.ui.main_window import MainWindow
    from checkin_desktop.ui.shell import Shell
    from checkin_desktop.ui.widgets.cards import Banner

FIRST_LOOK_MS = 60_000
NEXT_LOOK_MS = 600_000
SLOW_MS = 400
_NAME = "keeping"
_TOLD_ELSEWHERE = (ErrorCode.CANCELLED, ErrorCode.LOCKED)


class Keeping(QObject):
    """Belongs to the main window of one open folder. Main thread only."""

    def __init__(self, main: MainWindow) -> None:
        super().__init__(main)
        self._main = main
        self._job: Job[RingState] | None = None
        self._banner: Banner | None = None
        self._told: ErrorCode | None = None
        self._last_try: Callable[[], None] | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.look)
        if not main.context.case.read_only:
            self.timer.start(FIRST_LOOK_MS)

    def look(self) -> None:
        """Keep the state of now if it changed and nothing else is to do; else look again later."""
        runner = self._main.context.runner
        if self._job is not None or not runner.idle():
            self.timer.start(FIRST_LOOK_MS)
            return
        self._begin(lambda control: control.cancelled() or not runner.alone())

    def before_quit(self, then: Callable[[], None]) -> None:
        """Keep the state of now, then go on; at once when asked a second time, or when there is nothing to keep."""
        if self._last_try is not None or self._main.context.case.read_only:
            self._finish_quit()
            then()
            return
        self._last_try = then
        QTimer.singleShot(SLOW_MS, self, self._say_closing)
        if self._job is None:
            self._begin(lambda control: control.cancelled())

    def _begin(self, stop: Callable[[JobControl], bool]) -> None:
        self.timer.stop()
        context = self._main.context
        snapshots = context.case.snapshots
        self._job = context.runner.submit(
            lambda control: snapshots.keep(lambda: stop(control)),
            owner=self,
            done=self._kept,
            failed=self._failed,
            reading=True,
        )

    def _say_closing(self) -> None:
        if self._last_try is not None:
            self._main.add_banner("soft", lambda: translate("Window", "Keeping the state of today, then closing…"))

    def _finish_quit(self) -> None:
        self._last_try = None
        if self._job is not None:
            self._job.cancel()

    def _kept(self, state: RingState) -> None:
        self._end()
        self._told = None
        if state.failed and self._banner is None:
            check = Button(lambda: translate("Window", "Check this folder"), "secondary", small=True)
            check.clicked.connect(lambda: self._main.context.navigate("check"))
            self._banner = self._main.add_banner(
                "fault",
                lambda: translate("Window", "The data of this folder did not pass its check."),
                lambda: translate("Window", "The earlier states and your backups stay as they are. Delete none."),
                check,
            )
        elif not state.failed:
            self._banner = None

    def _failed(self, error: BaseException) -> None:
        self._end()
        if not isinstance(error, AppError):
            self._main.context.runner.unhandled.emit(error)
        elif error.code not in _TOLD_ELSEWHERE and error.code is not self._told:
            self._told = error.code
            self._main.add_banner(
                "late",
                lambda: translate("Window", "No earlier state of today could be kept."),
                lambda: translate("Window", "Your data is saved. The disk may be full, or it takes nothing more."),
            )

    def _end(self) -> None:
        self._job = None
        self.timer.start(NEXT_LOOK_MS)
        then, self._last_try = self._last_try, None
        if then is not None:
            then()


def keep_states(main: MainWindow) -> None:
    """Begin to keep earlier states of the folder of this window."""
    Keeping(main).setObjectName(_NAME)


def close_with_state(shell: Shell) -> None:
    """Keep the state of now, then lock and close the window. Where that is not possible, lock and close at once."""
    keeping = shell.main.findChild(Keeping, _NAME) if shell.main is not None and not shell.locker.covered else None
    if keeping is None:
        shell.locker.quit()
    else:
        keeping.before_quit(shell.locker.quit)
