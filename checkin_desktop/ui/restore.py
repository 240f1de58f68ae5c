"""Opening a backup: which file, its passphrase, then a new folder in the usual place, which is opened.

Folders that are there already stay as they are.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.jobs.runner import JobControl
from checkin_desktop.services import backups
from checkin_desktop.ui.busy_screen import BusyScreen
from checkin_desktop.ui.folder_names import FolderKind
from checkin_desktop.ui.known_folders import new_folder
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.secret_dialog import SecretDialog

if TYPE_CHECKING:
    from checkin_desktop.services.backups import Counts
    from checkin_desktop.ui.shell import Shell

_ASK_AGAIN = (
    ErrorCode.WRONG_PASSPHRASE,
    ErrorCode.PASSPHRASE_EMPTY,
    ErrorCode.PASSPHRASE_UNUSABLE,
    ErrorCode.CODE_TYPO,
    ErrorCode.CODE_OTHER_VAULT,
)


class BackupSecretDialog(SecretDialog):
    """Asks for what opens a backup: the passphrase of its day, or the code of the recovery sheet."""

    def __init__(self, parent: QWidget | None, title: Text = "", text: Text = "", yes: Text = "") -> None:
        """Without words of its own it speaks of opening the backup in a new folder."""
        super().__init__(
            parent,
            lambda: translate("LockScreen", "Passphrase of the backup"),
            title or (lambda: translate("LockScreen", "Open a backup")),
            text or _into_a_new_folder,
            yes or (lambda: translate("LockScreen", "Open the backup")),
            "backup",
        )


def _into_a_new_folder() -> str:
    return translate(
        "LockScreen",
        "Type the passphrase that you had on the day of the backup. Everything in it comes into a new folder. Other "
        "folders stay as they are.",
    )


def open_backup(shell: Shell) -> None:
    """Let the person choose a backup, and put it back."""
    kinds = ((lambda: translate("Dialogs", "Backups"), f"*{backups.SUFFIX}"),)
    title = translate("LockScreen", "Choose the backup")
    for path in shell.messages.open_files(title, kinds=kinds, several=False):
        _ask_and_restore(shell, path)


def _compare_after_opening(shell: Shell) -> None:
    """Say once what came over, so that it can be compared with the other computer."""
    opened = shell.unlocker.opened

    def count(_: object) -> None:
        opened.disconnect(count)
        main, case = shell.main, shell.case
        if main is not None and case is not None:
            shell.runner.submit(lambda _: case.backups.counts(), owner=main, done=tell, reading=True)

    def tell(counts: Counts) -> None:
        from checkin_desktop.ui.models.backups import counts_words

        if shell.main is not None:
            shell.main.add_banner(
                "success",
                lambda: translate("LockScreen", "The backup is open: {counts}.", counts=counts_words(counts)),
                lambda: translate(
                    "LockScreen",
                    "Compare the numbers with the other computer. From now on write only here. Opening with this "
                    "computer’s login is off until you turn it on.",
                ),
            )

    opened.connect(count)


def _ask_and_restore(shell: Shell, path: Path) -> None:
    dialog = BackupSecretDialog(shell)
    agreed = dialog.run() == 1
    secret, code = dialog.secret.value(), bool(dialog.is_code.value())
    dialog.secret.wipe()
    if not agreed:
        return
    folder = new_folder(FolderKind(shell.settings.text("folder_kind")), shell.home)
    screen = BusyScreen(
        "backup",
        lambda: translate("LockScreen", "Opening the backup"),
        lambda: translate("LockScreen", "Every part is compared with what was saved. This can take a few minutes."),
    )

    def work(control: JobControl) -> None:
        backups.restore(path, secret, folder, code=code, progress=control.progress, cancelled=control.cancelled)

    def done(_: None) -> None:
        shell.folder = folder
        shell.show_lock(lambda: translate("LockScreen", "The backup is in a new folder on this computer."))
        lock = shell.lock_screen()
        assert lock is not None
        _compare_after_opening(shell)
        (lock.code_given if code else lock.passphrase_given).emit(secret)

    def failed(error: BaseException) -> None:
        shell.start()
        shell.messages.error(error)
        if isinstance(error, AppError) and error.code in _ASK_AGAIN:
            _ask_and_restore(shell, path)

    job = shell.runner.submit(work, owner=shell, done=done, failed=failed, progress=screen.show_progress)
    screen.stopped.connect(job.cancel)
    shell.show_busy(screen)
