"""Opening a backup: which file, its passphrase, then a new folder in the usual place, which is opened.

Folders that are there already stay as they are.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.jobs.runner import JobControl
from checkin_desktop.services import backups
from checkin_desktop.ui.busy_screen import BusyScreen
from checkin_desktop.ui.folder_names import FolderKind
from checkin_desktop.ui.known_folders import new_folder
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.fields import CheckField
from checkin_desktop.ui.widgets.passphrase_field import PassphraseField

if TYPE_CHECKING:
    from checkin_desktop.ui.shell import Shell

_ASK_AGAIN = (
    ErrorCode.WRONG_PASSPHRASE,
    ErrorCode.PASSPHRASE_EMPTY,
    ErrorCode.PASSPHRASE_UNUSABLE,
    ErrorCode.CODE_TYPO,
    ErrorCode.CODE_OTHER_VAULT,
)


class SecretDialog(MessageDialog):
    """Asks for what opens a backup: the passphrase of its day, or the code of the recovery sheet."""

    def __init__(self, parent: QWidget | None) -> None:
        extra = QWidget()
        column = QVBoxLayout(extra)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(14))
        self.secret = PassphraseField(lambda: translate("LockScreen", "Passphrase of the backup"))
        self.is_code = CheckField(lambda: translate("LockScreen", "This is the code from the recovery sheet"))
        column.addWidget(self.secret)
        column.addWidget(self.is_code)
        super().__init__(
            parent,
            lambda: translate("LockScreen", "Open a backup"),
            (
                lambda: translate(
                    "LockScreen",
                    "Type the passphrase that you had on the day of the backup. Everything in it comes into a new "
                    "folder. Other folders stay as they are.",
                ),
            ),
            icon_name="backup",
            extra=extra,
        )
        self.add_button(lambda: translate("LockScreen", "Open the backup"), "primary", 1)
        self.add_button(lambda: translate("Dialogs", "Cancel"), "secondary", 0)
        self.secret.submitted.connect(lambda: self.done(1))
        self.secret.edit.setFocus()


def open_backup(shell: Shell) -> None:
    """Let the person choose a backup, and put it back."""
    kinds = ((lambda: translate("Dialogs", "Backups"), f"*{backups.SUFFIX}"),)
    title = translate("LockScreen", "Choose the backup")
    for path in shell.messages.open_files(title, kinds=kinds, several=False):
        _ask_and_restore(shell, path)


def _ask_and_restore(shell: Shell, path: Path) -> None:
    dialog = SecretDialog(shell)
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
        (lock.code_given if code else lock.passphrase_given).emit(secret)

    def failed(error: BaseException) -> None:
        shell.start()
        shell.messages.error(error)
        if isinstance(error, AppError) and error.code in _ASK_AGAIN:
            _ask_and_restore(shell, path)

    job = shell.runner.submit(work, owner=shell, done=done, failed=failed, progress=screen.show_progress)
    screen.stopped.connect(job.cancel)
    shell.show_busy(screen)
