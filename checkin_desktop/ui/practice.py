"""The practice folder: a made-up family to try everything with. Made once, in the usual place."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from checkin_desktop.domain.errors import Cancelled
from checkin_desktop.jobs.runner import JobControl
from checkin_desktop.services import vaults
from checkin_desktop.ui.busy_screen import BusyScreen
from checkin_desktop.ui.errors import is_silent
from checkin_desktop.ui.folder_names import FolderKind
from checkin_desktop.ui.known_folders import SUFFIX
from checkin_desktop.ui.language import translate

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.ui.shell import Shell

PASSPHRASE = "practice"
PEOPLE, ATTEMPTS = 4, 8


def start_practice(shell: Shell) -> None:
    """Open the practice folder for `shell`; make it first when there is none or only half of one."""
    folder = shell.home / f"{FolderKind.PRACTICE.value}{SUFFIX}"
    back = shell.folder
    screen = BusyScreen(
        "practice",
        lambda: translate("FirstRun", "The practice family is coming"),
        lambda: translate("FirstRun", "Nobody in it is real. This takes a few seconds."),
    )

    def work(control: JobControl) -> CaseFile:
        if vaults.inspect(folder) is vaults.VaultState.READY:
            case = vaults.open_(folder, PASSPHRASE, cancelled=control.cancelled)
        else:
            case = _make(control)
        if control.cancelled():
            case.close()
            raise Cancelled
        return case

    def _make(control: JobControl) -> CaseFile:
        from checkin_desktop.services.practice import make_practice_vault

        if folder.exists():
            shutil.rmtree(folder)  # a half-made practice folder holds nothing anybody typed
        folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)

        def progress(done: int, total: int) -> None:
            control.progress(done, total)
            if control.cancelled():
                raise Cancelled

        return make_practice_vault(
            folder, PASSPHRASE, people=PEOPLE, attempts=ATTEMPTS, progress=progress, kdf=shell.kdf
        )

    def failed(error: BaseException) -> None:
        shell.folder = back
        shell.start()
        if not is_silent(error):
            shell.messages.error(error)

    job = shell.runner.submit(work, owner=shell, done=shell.show_case, failed=failed, progress=screen.show_progress)
    screen.stopped.connect(job.cancel)
    shell.show_screen(screen)
