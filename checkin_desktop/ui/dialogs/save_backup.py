"""Saving a backup: where to, how far it is with a way to stop, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from checkin_desktop.jobs.runner import JobControl
from checkin_desktop.services.backups import SUFFIX, is_inside, on_same_disk, suggested_name
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.key_dialog import KeyDialog
from checkin_desktop.ui.language import Text, catalog, translate
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.cards import ProgressStrip
from checkin_desktop.words.dates import format_size

if TYPE_CHECKING:
    from checkin_desktop.services.backups import LastBackup

_ENDED = 1


class ProgressDialog(MessageDialog):
    """Says that a backup is being written or read. Ends with 0 when the person (or locking) stops it."""

    def __init__(self, parent: QWidget | None, title: Text, text: Text) -> None:
        self.strip = ProgressStrip(0, 1)
        self.strip.setMinimumWidth(theme.px(300))
        super().__init__(parent, title, (text,), icon_name="backup", extra=self.strip)
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
    """Ask for the passphrase and a place and save a backup there; `saved` hears of it once it was found right."""
    if not _proves(context, parent):
        return
    path = _place(context)
    if path is None:
        return
    dialog = ProgressDialog(
        parent.window(),
        lambda: translate("Dialogs", "Saving the backup…"),
        lambda: translate("Dialogs", "It is written, then read back and compared. Do not take the stick out."),
    )
    backups = context.case.backups

    def work(control: JobControl) -> LastBackup:
        # The file dialog has asked before an existing file is replaced.
        return backups.export(path, progress=control.progress, cancelled=control.cancelled, overwrite=True)

    run_with_progress(context, dialog, work, lambda result: _tell(context, path, result, saved))


def run_with_progress(
    context: WindowContext,
    dialog: ProgressDialog,
    work: Callable[[JobControl], Any],
    tell: Callable[[Any], None],
    *,
    reading: bool = False,
) -> None:
    """Do long work behind a dialog that can stop it; `tell` gets its result or its failure."""
    outcome: list[Any] = []

    def ended(result: Any) -> None:
        if dialog.open_for_end:
            outcome.append(result)
            dialog.end()
        else:  # stopped, yet it was too late to stop
            tell(result)

    job = context.runner.submit(
        work, owner=context, done=ended, failed=ended, progress=dialog.show_progress, reading=reading
    )
    dialog.run()
    if outcome:
        tell(outcome[0])
    else:
        job.cancel()


def _proves(context: WindowContext, parent: QWidget) -> bool:
    """A copy of everything leaves the folder: whoever sits here now has to know what opens it."""
    backups = context.case.backups

    def work(_: JobControl, secret: str) -> bool:
        backups.prove(secret)
        return True

    dialog = KeyDialog(
        context,
        parent.window(),
        lambda: translate("Dialogs", "Save a backup"),
        (
            lambda: translate(
                "Dialogs", "Everything in this folder goes into one encrypted file. First type your passphrase again."
            ),
        ),
        yes=lambda: translate("Dialogs", "Choose the place…"),
        work=work,
        icon_name="backup",
    )
    return dialog.run() == 1


def _place(context: WindowContext) -> Path | None:
    """Where to; the disk that the folder is on is spoken of once, calmly."""
    while True:
        path = context.messages.save_file(
            translate("Dialogs", "Save a backup"),
            suggested_name(datetime.now().astimezone().date().isoformat()),
            kinds=((lambda: translate("Dialogs", "Backups"), f"*{SUFFIX}"),),
        )
        if path is None or not on_same_disk(context.case.folder, path) or is_inside(context.case.folder, path):
            return path
        answer = context.messages.choose(
            lambda: translate("Dialogs", "This place is on the same disk as the folder."),
            lambda: translate(
                "Dialogs",
                "If this computer breaks, gets lost or is taken, both go together. A USB stick that lies somewhere "
                "else is safer.",
            ),
            answers=(
                lambda: translate("Dialogs", "Choose another place"),
                lambda: translate("Dialogs", "Save it here"),
            ),
            icon_name="backup",
        )
        if answer is None:
            return None
        if answer == 1:
            return path


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
