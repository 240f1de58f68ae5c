"""Saving a backup: where to, how far it is with a way to stop, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from checkin_desktop.jobs.runner import JobControl
from checkin_desktop.services.backups import SUFFIX, suggested_name
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.cards import ProgressStrip
from checkin_desktop.words.dates import format_size

if TYPE_CHECKING:
    from checkin_desktop.services.backups import LastBackup

_ENDED = 1


class ProgressDialog(MessageDialog):
    """Says that a backup is being written. Ends with 0 when the person (or locking) stops it."""

    def __init__(self, parent: QWidget | None) -> None:
        self.strip = ProgressStrip(0, 1)
        self.strip.setMinimumWidth(theme.px(300))
        super().__init__(
            parent,
            lambda: translate("Dialogs", "Saving the backup…"),
            (lambda: translate("Dialogs", "It is written, then read back and compared. Do not take the stick out."),),
            icon_name="backup",
            extra=self.strip,
        )
        self.add_button(lambda: translate("Dialogs", "Stop"), "secondary", 0).setFocus()
        self.open_for_end = True

    def show_progress(self, done: int, total: int, _: str = "") -> None:
        """How far it is."""
        if self.open_for_end:
            self.strip.set_progress(done, total)

    def end(self) -> None:
        """The work is over."""
        if self.open_for_end:
            self.done(_ENDED)

    def run(self) -> int:
        """Show the dialog until the work is over or stopped."""
        try:
            return super().run()
        finally:
            self.open_for_end = False


def save_backup(context: WindowContext, parent: QWidget, saved: Callable[[], None] = lambda: None) -> None:
    """Ask for a place and save a backup there; `saved` hears of it once it was read back and found right."""
    path = context.messages.save_file(
        translate("Dialogs", "Save a backup"),
        suggested_name(datetime.now().astimezone().date().isoformat()),
        kinds=((lambda: translate("Dialogs", "Backups"), f"*{SUFFIX}"),),
    )
    if path is None:
        return
    dialog = ProgressDialog(parent.window())
    backups = context.case.backups
    outcome: list[LastBackup | BaseException] = []

    def work(control: JobControl) -> LastBackup:
        # The file dialog has asked before an existing file is replaced.
        return backups.export(path, progress=control.progress, cancelled=control.cancelled, overwrite=True)

    def ended(result: LastBackup | BaseException) -> None:
        if dialog.open_for_end:
            outcome.append(result)
            dialog.end()
        else:  # stopped, yet it was too late to stop
            _tell(context, path, result, saved)

    job = context.runner.submit(work, owner=context, done=ended, failed=ended, progress=dialog.show_progress)
    dialog.run()
    if outcome:
        _tell(context, path, outcome[0], saved)
    else:
        job.cancel()


def _tell(context: WindowContext, path: Path, result: LastBackup | BaseException, saved: Callable[[], None]) -> None:
    if isinstance(result, BaseException):
        context.messages.error(result)
        return
    lines = [
        lambda: translate(
            "Dialogs", "{name} ({size}) was read back and is complete.", name=path.name, size=_size(result)
        ),
        lambda: translate("Dialogs", "It opens with the passphrase of today, or with the recovery sheet."),
    ]
    if result.incomplete:
        lines[0] = lambda: translate(
            "Dialogs",
            "%n attached file(s) were missing or damaged in the folder and are not in it. All the rest is.",
            n=result.incomplete,
        )
    context.messages.inform(
        lambda: translate("Dialogs", "The backup is saved."), *lines, status="success", icon_name="check"
    )
    saved()


def _size(result: LastBackup) -> str:
    return format_size(catalog(), result.size)
