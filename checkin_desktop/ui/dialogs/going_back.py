"""Going back to an earlier state: what it means, the passphrase, the work with its progress, and opening again.

The work closes the folder, so what the forms hold is handed over first, and the folder is opened again in the usual
way. The state before is kept, and a line above the page offers to undo.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from checkin_desktop.jobs.runner import JobControl
from checkin_desktop.services import snapshots
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.check_backup import ask_secret, choose_backup
from checkin_desktop.ui.dialogs.key_dialog import KeyDialog
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models.backups import difference_lines, snapshot_title
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import ProgressStrip

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.services.snapshots import Difference, SwapResult
    from checkin_desktop.ui.shell import Shell

Swap = Callable[[Path, str, bool, JobControl], Any]


class GoingBackDialog(KeyDialog):
    """Asks for the passphrase of today, closes the folder and swaps its state. Stopping leaves it as it was."""

    def __init__(
        self,
        context: WindowContext,
        parent: QWidget | None,
        title: Text,
        paragraphs: Sequence[Text],
        yes: Text,
        swap: Swap,
        *,
        loses: bool,
    ) -> None:
        case, folder = context.case, context.case.folder
        self.strip = ProgressStrip(0, 1)
        self.strip.hide()
        self.secret = ""
        self.is_code = self.closed = False
        self.hand_over: Callable[[], None] = context.drafts.handing_over()

        def work(control: JobControl, secret: str) -> Any:
            self.is_code = case.backups.prove(secret)
            self.hand_over()
            case.close()
            self.closed = True
            return swap(folder, secret, self.is_code, control)

        super().__init__(
            context,
            parent,
            title,
            paragraphs,
            yes=yes,
            work=work,
            below=(self.strip,),
            icon_name="history",
            destructive=loses,
        )

    def start(self) -> None:
        """Remember the passphrase for opening again, then begin."""
        self.secret = self.passphrase.value()
        if not self.busy:
            self.hand_over = self.context.drafts.handing_over()
        super().start()
        self.strip.setVisible(self.busy)
        self.fit()

    def reject(self) -> None:
        """Stop the work, if it goes on; its end closes the dialog."""
        if self.busy:
            self.job.cancel()
        else:
            super().reject()

    def show_progress(self, done: int, total: int, _: str = "") -> None:
        """How far the work is, in bytes."""
        self.strip.set_progress(done, total)

    def _refused(self, error: BaseException) -> None:
        if not self.closed:
            super()._refused(error)
            return
        # The folder was closed and is as it was: it is opened again, and the failure is told there.
        self._made(error)


def go_back_to_snapshot(context: WindowContext, parent: QWidget, number: int) -> None:
    """Compare first, in the vault's thread; then ask and do it."""
    service = context.case.snapshots
    context.runner.submit(
        lambda _: service.compare(number),
        owner=parent,
        done=lambda seen: _ask_snapshot(context, parent, seen),
        reading=True,
    )


def _ask_snapshot(context: WindowContext, parent: QWidget, seen: Difference) -> None:
    lines = difference_lines(seen)

    def swap(folder: Path, secret: str, code: bool, control: JobControl) -> SwapResult:
        return snapshots.restore_snapshot(
            folder, secret, seen.then.number, code=code, progress=control.progress, cancelled=control.cancelled
        )

    dialog = GoingBackDialog(
        context,
        parent.window(),
        lambda: translate("Safety", "Go back to {moment}?", moment=snapshot_title(seen.then)),
        [*(_line(lines, number) for number in range(len(lines))), _kept],
        lambda: translate("Safety", "Go back"),
        swap,
        loses=not seen.loses_nothing,
    )
    _run(context, parent, dialog)


def go_back_to_backup(context: WindowContext, parent: QWidget) -> None:
    """Make a backup of this folder its current state."""
    path = choose_backup(context)
    given = path and ask_secret(
        parent,
        lambda: translate("Safety", "Go back to a backup"),
        lambda: translate("Safety", "Type the passphrase that you had on the day of the backup."),
        lambda: translate("Safety", "Continue"),
    )
    if not path or not given:
        return
    secret, code = given

    def swap(folder: Path, _: str, __: bool, control: JobControl) -> SwapResult:
        return snapshots.restore_backup_here(
            folder, path, secret, code=code, progress=control.progress, cancelled=control.cancelled
        )

    dialog = GoingBackDialog(
        context,
        parent.window(),
        lambda: translate("Safety", "Go back to this backup?"),
        (
            lambda: translate(
                "Safety",
                "Everything will be as it was on the day of the backup. What was written since then would be missing. "
                "Scans added since then stay, as found papers.",
            ),
            lambda: translate("Safety", "The passphrase of today keeps opening the folder."),
            _kept,
        ),
        lambda: translate("Safety", "Go back"),
        swap,
        loses=True,
    )
    _run(context, parent, dialog)


def undo_going_back(context: WindowContext, parent: QWidget) -> None:
    """Put back what was there before the last time somebody went back."""
    dialog = GoingBackDialog(
        context,
        parent.window(),
        lambda: translate("Safety", "Undo going back?"),
        (
            lambda: translate("Safety", "The folder will be as it was before you went back."),
            lambda: translate("Safety", "What was written after going back is kept beside it, but is not shown."),
        ),
        lambda: translate("Safety", "Undo"),
        lambda folder, *_: snapshots.undo(folder),
        loses=True,
    )
    _run(context, parent, dialog, undone=True)


def _run(context: WindowContext, parent: QWidget, dialog: GoingBackDialog, *, undone: bool = False) -> None:
    shell = _shell(parent)
    for problem in shell.main.flush() if shell.main is not None else []:
        shell.faults.report(problem)
    done = dialog.run() == 1
    outcome, secret, closed = dialog.outcome, (dialog.secret, dialog.is_code), dialog.closed
    dialog.secret = ""
    if not closed or shell.case is not context.case or shell.locker.covered:
        return  # a lock that came meanwhile lets go of the folder itself

    def arrived(new: WindowContext, page: QWidget) -> None:
        if isinstance(outcome, BaseException):
            new.messages.error(outcome)
        elif done and shell.main is not None:
            _say_done(shell, new, page, outcome, undone)

    open_again(shell, *secret, arrived)


def _say_done(shell: Shell, context: WindowContext, page: QWidget, result: SwapResult | None, undone: bool) -> None:
    assert shell.main is not None
    if undone or result is None:
        shell.main.add_banner("success", lambda: translate("Safety", "The folder is as it was before you went back."))
        return
    undo = Button(lambda: translate("Safety", "Undo"), small=True)
    undo.clicked.connect(lambda: undo_going_back(context, page))

    def words() -> str:
        parts = [translate("Safety", "What was there before is kept, too.")]
        if result.found:
            parts.append(translate("Safety", "%n scan(s) added since are kept as found papers.", n=result.found))
        if result.missing:
            parts.append(translate("Safety", "%n attached file(s) of then were erased since.", n=result.missing))
        return " ".join(parts)

    shell.main.add_banner("success", lambda: translate("Safety", "You went back to an earlier state."), words, undo)


def open_again(shell: Shell, secret: str, code: bool, then: Callable[[WindowContext, QWidget], None]) -> None:
    """The folder was closed to swap its state: open it in the usual way, on the page of backups."""
    shell.drop_case()
    shell.idle.stop()
    shell.show_lock()
    at, opened = shell.folder, shell.unlocker.opened

    def come_back(case: CaseFile) -> None:
        opened.disconnect(come_back)
        # It may not have opened, and somebody chose another folder meanwhile.
        if shell.main is not None and case.folder == at:
            shell.main.begin_with("backups")
            QTimer.singleShot(0, shell.main, arrive)

    def arrive() -> None:
        if shell.main is not None and shell.context is not None:
            shell.context.navigate("backups")
            then(shell.context, shell.main.pages["backups"])

    opened.connect(come_back)
    shell.opening.open(secret, code=code)


def _kept() -> str:
    return translate("Safety", "What is there now is kept, too, and you can undo this.")


def _line(lines: Sequence[str], number: int) -> Text:
    return lambda: lines[number]


def _shell(widget: QWidget) -> Shell:
    from checkin_desktop.ui.shell import Shell

    window = widget.window()
    assert isinstance(window, Shell)
    return window
