"""A new vault key: what it means, the work with its progress, opening again, and the new sheet.

The work closes the folder, so what the forms hold is handed over first, and the lock screen opens the folder again in
the usual way. When the folder is locked meanwhile, the work stops and the old key stays in force.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from checkin_desktop.jobs.runner import JobControl
from checkin_desktop.services import vault_keys
from checkin_desktop.services.vault_keys import Renewed, WayIn
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.key_dialog import KeyDialog
from checkin_desktop.ui.dialogs.recovery_sheet import show_sheet
from checkin_desktop.ui.language import Text, catalog, translate
from checkin_desktop.ui.widgets.cards import ProgressStrip
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words.dates import format_size

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.ui.shell import Shell


class NewKeyDialog(KeyDialog):
    """Asks for the passphrase that shall open the new key, and shows how far the work is. Cancel stops it."""

    def __init__(self, context: WindowContext, parent: QWidget | None, others: Sequence[str]) -> None:
        case, kdf = context.case, context.case.keys.kdf
        self.strip = ProgressStrip(0, 1)
        self.words = Label("", "small")
        for widget in (self.strip, self.words):
            widget.hide()
        self.secret = ""

        self.hand_over: Callable[[], None] = context.drafts.handing_over()

        def work(control: JobControl, passphrase: str) -> Renewed:
            self.hand_over()
            return vault_keys.renew(case, passphrase, kdf=kdf, progress=control.progress, cancelled=control.cancelled)

        paragraphs: list[Text] = [
            lambda: translate(
                "Safety",
                "Do this when somebody may have seen your recovery sheet. Everything is encrypted again, and you get "
                "a new sheet. The old sheet then no longer opens this folder.",
            ),
            lambda: translate(
                "Safety", "Backups made before still open with the old sheet. Make a new backup, then destroy them."
            ),
            lambda: translate(
                "Safety",
                "Damaged originals that the folder keeps from before still open with the old sheet, too. “Check this "
                "folder” lists where they are.",
            ),
        ]
        if others:
            names = "; ".join(others)
            paragraphs.append(
                lambda: translate(
                    "Safety",
                    "Of these passphrases only the one that you type now will open the folder: {names}. Add the "
                    "others again afterwards.",
                    names=names,
                )
            )
        super().__init__(
            context,
            parent,
            lambda: translate("Safety", "Make a new key"),
            paragraphs,
            yes=lambda: translate("Safety", "Make the new key"),
            work=work,
            label=lambda: translate("Safety", "Your passphrase"),
            below=(self.strip, self.words),
        )
        self.no.clicked.disconnect()
        self.no.clicked.connect(self.reject)

    def start(self) -> None:
        """Hand over what the forms hold, then begin."""
        self.secret = self.passphrase.value()
        if not self.busy:
            self.hand_over = self.context.drafts.handing_over()
        super().start()
        self._show_work(self.busy)
        if self.busy:
            self.words.set_text(lambda: translate("Safety", "Checking the folder…"))
            self.no.set_text(lambda: translate("Safety", "Stop"))
        self.fit()

    def reject(self) -> None:
        """Stop the work, if it goes on, and close; the old key stays in force unless it was too late."""
        if self.busy:
            self.job.cancel()
        else:
            super().reject()

    def show_progress(self, done: int, total: int, _: str = "") -> None:
        """How far the work is, in bytes."""
        self.strip.set_progress(done, total)
        self.words.set_text(
            lambda: translate(
                "Safety",
                "{done} of {total}. Keep this window open.",
                done=format_size(catalog(), done),
                total=format_size(catalog(), total),
            )
        )

    def _refused(self, error: BaseException) -> None:
        self._show_work(False)
        self.no.set_text(lambda: translate("Dialogs", "Cancel"))
        super()._refused(error)
        self.fit()

    def _show_work(self, going: bool) -> None:
        """The passphrase makes room for the progress."""
        self.passphrase.setVisible(not going)
        for widget in (self.strip, self.words):
            widget.setVisible(going)


def make_new_key(context: WindowContext, parent: QWidget, ways: Sequence[WayIn], names: Sequence[str]) -> None:
    """Ask, work, open again and show the new sheet. `names` are those of `ways`, in the same order."""
    shell = _shell(parent)
    for problem in shell.main.flush() if shell.main is not None else []:
        shell.faults.report(problem)
    dialog = NewKeyDialog(context, parent.window(), names if len(ways) > 1 else ())
    done = dialog.run() == 1
    made, secret = dialog.outcome, dialog.secret
    dialog.secret = ""
    if not done or not isinstance(made, Renewed):
        return

    def opened(new: WindowContext, page: QWidget) -> None:
        if made.left_behind:
            new.messages.inform(
                lambda: translate(
                    "Safety", "%n damaged file(s) could not be read and stay as they were.", n=made.left_behind
                ),
                status="late",
                icon_name="warning",
            )
        show_sheet(new, page, made.sheet, confirm=True)

    open_again(shell, secret, opened)


class GoBackDialog(KeyDialog):
    """Asks for the passphrase of the key before."""

    def __init__(self, context: WindowContext, parent: QWidget | None) -> None:
        case = context.case
        self.secret = ""

        self.hand_over: Callable[[], None] = context.drafts.handing_over()

        def work(control: JobControl, passphrase: str) -> bool:
            self.hand_over()
            vault_keys.go_back(case, passphrase, cancelled=control.cancelled)
            return True

        super().__init__(
            context,
            parent,
            lambda: translate("Safety", "Go back to the old key?"),
            (
                lambda: translate("Safety", "The old sheet opens the folder again. Destroy the new one."),
                lambda: translate("Safety", "Nothing was saved since, so nothing is lost."),
            ),
            yes=lambda: translate("Safety", "Go back"),
            work=work,
            label=lambda: translate("Safety", "Your passphrase"),
            icon_name="undo",
        )

    def start(self) -> None:
        """Remember the passphrase for opening again."""
        self.secret = self.passphrase.value()
        if not self.busy:
            self.hand_over = self.context.drafts.handing_over()
        super().start()


def go_back(context: WindowContext, parent: QWidget) -> None:
    """Ask, put the key before in force again, and open the folder again."""
    shell = _shell(parent)
    dialog = GoBackDialog(context, parent.window())
    done, secret = dialog.run() == 1 and dialog.outcome is True, dialog.secret
    dialog.secret = ""
    if done:
        open_again(shell, secret, lambda *_: None)


def open_again(shell: Shell, passphrase: str, then: Callable[[WindowContext, QWidget], None]) -> None:
    """The folder was closed by a change of its set: open it in the usual way, on the page of keys.

    `then` gets the new context and the page.
    """
    if shell.locker.covered:
        return  # a lock that came meanwhile lets go of the folder itself
    shell.drop_case()
    shell.idle.stop()
    shell.show_lock()
    lock = shell.lock_screen()
    if lock is None:
        return
    folder, opened = shell.folder, shell.unlocker.opened

    def come_back(case: CaseFile) -> None:
        opened.disconnect(come_back)
        main = shell.main
        # It may not have opened, and somebody chose another folder, which the sheet has nothing to do with.
        if main is None or case.folder != folder:
            return
        main.begin_with("keys")
        QTimer.singleShot(0, main, lambda: _arrive(shell, then))

    opened.connect(come_back)
    shell.opening.open(passphrase)


def _arrive(shell: Shell, then: Callable[[WindowContext, QWidget], None]) -> None:
    main, context = shell.main, shell.context
    if main is not None and context is not None:
        context.navigate("keys")
        then(context, main.pages["keys"])


def _shell(widget: QWidget) -> Shell:
    from checkin_desktop.ui.shell import Shell

    window = widget.window()
    assert isinstance(window, Shell)
    return window
