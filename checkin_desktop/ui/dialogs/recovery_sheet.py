"""The recovery sheet of the open folder: shown again, proved by two groups typed back, and the yearly drill."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.jobs.runner import JobControl
from checkin_desktop.services.vault_keys import Erasing
from checkin_desktop.services.vaults import RecoverySheet
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.key_dialog import KeyDialog
from checkin_desktop.ui.errors import error_words
from checkin_desktop.ui.first_run_steps import AskBackStep, two_places
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.recovery_sheet_step import RecoverySheetStep
from checkin_desktop.ui.widgets.fields import TextField

_READ = (ErrorCode.CODE_TYPO, ErrorCode.CODE_OTHER_VAULT, ErrorCode.VAULT_NEWER)


def ask_for_sheet(context: WindowContext, parent: QWidget) -> RecoverySheet | None:
    """The sheet, after the passphrase was asked; None when the person gave up."""
    keys = context.case.keys
    dialog = KeyDialog(
        context,
        parent.window(),
        lambda: translate("Safety", "Show the recovery sheet"),
        (
            lambda: translate(
                "Safety", "Its code opens everything without a passphrase. Make sure that nobody looks on."
            ),
        ),
        yes=lambda: translate("Safety", "Show it"),
        work=lambda _, passphrase: keys.sheet(passphrase),
        label=lambda: translate("Safety", "Your passphrase"),
    )
    sheet = dialog.outcome if dialog.run() == 1 else None
    return sheet if isinstance(sheet, RecoverySheet) else None


def show_sheet(context: WindowContext, parent: QWidget, sheet: RecoverySheet, *, confirm: bool) -> None:
    """Show a sheet to print or to copy; with `confirm`, two groups are typed back afterwards."""
    step = RecoverySheetStep(context.runner, context.messages, choose_language=True)
    step.show_sheet(sheet, context.case)
    dialog = MessageDialog(
        parent.window(),
        lambda: translate("Safety", "Recovery sheet no. {number}", number=sheet.sheet_no),
        icon_name="document",
        extra=step,
    )
    step.title_label.hide()
    step.copied.hide()
    if confirm:
        dialog.add_button(lambda: translate("Safety", "I have it on paper"), "primary", 1)
        dialog.add_button(lambda: translate("Safety", "Later"), "secondary", 0)
    else:
        dialog.add_button(lambda: translate("Dialogs", "Close"), "primary", 0)
    step.begin()
    on_paper = dialog.run() == 1
    step.wipe()
    if on_paper:
        confirm_sheet(context, parent, sheet)


def confirm_sheet(context: WindowContext, parent: QWidget, sheet: RecoverySheet) -> None:
    """Ask for two groups of the code; when both are right, the vault remembers it."""
    step = AskBackStep()
    step.ask(sheet.code, two_places())
    dialog = MessageDialog(
        parent.window(),
        lambda: translate("FirstRun", "Take your recovery sheet and type two parts of the code"),
        (lambda: translate("FirstRun", "This shows that your copy is complete and readable."),),
        icon_name="key",
        extra=step.without_head(),
    )
    confirm = dialog.add_button(lambda: translate("Safety", "Confirm"), "primary", 1)
    confirm.clicked.disconnect()

    def check() -> None:
        if step.ready() and step.check():
            dialog.done(1)
        else:
            dialog.fit()

    confirm.clicked.connect(check)
    dialog.add_button(lambda: translate("Safety", "Later"), "secondary", 0)
    for field in step.fields:
        field.edit.returnPressed.connect(check)
    step.begin()
    right = dialog.run() == 1
    step.wipe()
    if not right:
        return
    keys = context.case.keys
    context.runner.submit(lambda _: keys.confirm_sheet(), owner=parent, done=lambda what: _confirmed(context, what))


def _confirmed(context: WindowContext, erased: Erasing) -> None:
    old: Text = ""
    if erased is Erasing.DONE:
        old = lambda: translate(  # noqa: E731
            "Safety",
            "The old copy is erased: it is overwritten and removed. A solid-state disk or a USB stick may keep traces "
            "all the same, and backups made before still open with the old sheet.",
        )
    elif erased is Erasing.LATER:
        old = lambda: translate(  # noqa: E731
            "Safety", "A part of the old copy is erased the next time the folder is opened."
        )
    context.messages.inform(
        lambda: translate("Safety", "The recovery sheet is confirmed."),
        lambda: translate("Safety", "Keep it away from this computer. Destroy every older sheet."),
        old,
        icon_name="check",
        status="success",
    )


class TryDialog(MessageDialog):
    """The drill: the whole code, typed from the paper. A slip is said by its group, and the typing stays."""

    def __init__(
        self, context: WindowContext, parent: QWidget | None, sheet_no: int, *, replaces_key: bool = False
    ) -> None:
        self._context = context
        self.busy = self.proved = False
        self.code = TextField(
            lambda: translate("LockScreen", "Recovery code"),
            help=lambda: translate(
                "LockScreen", "Seven groups of letters and numbers. Capital letters do not matter."
            ),
            ltr=True,
            max_length=200,
        )
        plain: Text = lambda: translate(  # noqa: E731
            "Safety", "Get the paper and type its code, as if you had forgotten the passphrase. Nothing changes."
        )
        erasing: Text = lambda: translate(  # noqa: E731
            "Safety",
            "Get the paper and type its code, as if you had forgotten the passphrase. If it is right, the new sheet "
            "is confirmed, and the old copy on this computer is erased. You cannot go back to the old key then.",
        )
        super().__init__(
            parent,
            lambda: translate("Safety", "Try your recovery sheet"),
            (
                erasing if replaces_key else plain,
                lambda: translate("Safety", "This folder needs sheet no. {number}.", number=sheet_no),
            ),
            icon_name="key",
            extra=self.code,
        )
        self.yes = self.add_button(lambda: translate("Safety", "Try it"), "primary", 1)
        self.yes.clicked.disconnect()
        self.yes.clicked.connect(self.start)
        self.add_button(lambda: translate("Dialogs", "Cancel"), "secondary", 0)
        self.code.edit.returnPressed.connect(self.start)
        self.code.edit.setFocus()

    def start(self) -> None:
        """Prove what was typed."""
        typed = self.code.value()
        if self.busy or not typed.strip():
            return
        self.busy = True
        self.code.set_notices([])
        keys = self._context.case.keys

        def work(_: JobControl) -> object:
            return keys.try_sheet(typed)

        self._context.runner.submit(work, owner=self, done=self._right, failed=self._wrong)

    def _right(self, _: object) -> None:
        self.proved = True
        self.done(1)

    def _wrong(self, error: BaseException) -> None:
        self.busy = False
        if not isinstance(error, AppError) or error.code not in _READ:
            self._context.messages.error(error)
            return
        words = error_words(error)
        lines: list[str | tuple[str, str]] = [words.what]
        if error.code is not ErrorCode.CODE_TYPO:
            lines.append(("hint", translate("Safety", "It may be an older sheet of this folder. Destroy that one.")))
        elif words.action:
            lines.append(("hint", words.action))
        self.code.set_notices(lines)
        self.code.edit.setFocus()
        self.fit()


def try_sheet(context: WindowContext, parent: QWidget, sheet_no: int, *, replaces_key: bool = False) -> bool:
    """Let the person prove the sheet, which may confirm a new key. Returns whether it was right."""
    dialog = TryDialog(context, parent.window(), sheet_no, replaces_key=replaces_key)
    try:
        dialog.run()
    finally:
        dialog.code.set_value("")
    if dialog.proved:
        title: Text = lambda: translate("Safety", "Your sheet opens this folder.")  # noqa: E731
        context.messages.inform(
            title,
            lambda: translate("Safety", "Put it back where it was. We ask again in a year."),
            icon_name="check",
            status="success",
        )
    return dialog.proved
