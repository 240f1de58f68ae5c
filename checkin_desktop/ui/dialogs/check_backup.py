"""Checking a backup that is there already: which file, what opens it, and what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from checkin_desktop.jobs.runner import JobControl
from checkin_desktop.services.backups import SUFFIX, CheckedBackup
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.save_backup import ProgressDialog, run_with_progress
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models.backups import checked_words
from checkin_desktop.ui.restore import BackupSecretDialog

if TYPE_CHECKING:
    from pathlib import Path


def choose_backup(context: WindowContext) -> Path | None:
    """Let the person point at a backup file."""
    title = translate("Safety", "Choose the backup")
    kinds = ((lambda: translate("Dialogs", "Backups"), f"*{SUFFIX}"),)
    return next(iter(context.messages.open_files(title, kinds=kinds, several=False)), None)


def ask_secret(parent: QWidget, title: Text, text: Text, yes: Text) -> tuple[str, bool] | None:
    """What opens a backup and whether it is the code of the sheet; None when the person changed their mind."""
    dialog = BackupSecretDialog(parent.window(), title, text, yes)
    agreed = dialog.run() == 1
    given = dialog.secret.value(), bool(dialog.is_code.value())
    dialog.secret.wipe()
    return given if agreed else None


def check_backup(context: WindowContext, parent: QWidget) -> None:
    """Read a backup whole and say what was found. Nothing is written anywhere, except that it was found right."""
    path = choose_backup(context)
    if path is None:
        return
    given = ask_secret(
        parent,
        lambda: translate("Safety", "Check a backup"),
        lambda: translate("Safety", "Type the passphrase that you had on the day of the backup."),
        lambda: translate("Safety", "Check it"),
    )
    if given is None:
        return
    secret, code = given
    backups = context.case.backups
    dialog = ProgressDialog(
        parent.window(),
        lambda: translate("Safety", "Checking the backup…"),
        lambda: translate("Safety", "Every part is read and compared with what was saved. Nothing is changed."),
    )

    def work(control: JobControl) -> CheckedBackup:
        return backups.check(path, secret, code=code, progress=control.progress, cancelled=control.cancelled)

    def tell(found: CheckedBackup | BaseException) -> None:
        if isinstance(found, BaseException):
            context.messages.error(found)
            return
        context.messages.inform(
            lambda: translate("Safety", "The backup is complete."),
            *(_said(found, number) for number in range(len(checked_words(found)))),
            status="success",
            icon_name="check",
        )

    run_with_progress(context, dialog, work, tell)


def _said(found: CheckedBackup, number: int) -> Text:
    return lambda: checked_words(found)[number]
