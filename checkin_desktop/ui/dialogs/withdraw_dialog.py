"""Withdraw a file that was attached by mistake: what goes, what stays, and why it is asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.validation import LINE_LIMIT
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.file_viewer import FileViewer
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.fields import MultilineField, TextField


class WithdrawDialog(MessageDialog):
    """`reason()` is what was typed; a withdrawal without a reason is not possible.

    With `writer`, even an empty one, the dialog also asks who writes this and offers that name.
    """

    def __init__(self, attachment: Attachment, parent: QWidget | None = None, writer: str | None = None) -> None:
        self.field = MultilineField(lambda: translate("Dialogs", "Why is it withdrawn?"), lines=2)
        self.writer_field = TextField(
            lambda: translate("Dialogs", "Who writes this?"), optional=True, max_length=LINE_LIMIT
        )
        self.writer_field.set_value(writer or "")
        asked = QWidget()
        column = QVBoxLayout(asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(12))
        column.addWidget(self.field)
        column.addWidget(self.writer_field)
        self.writer_field.setVisible(writer is not None)
        super().__init__(
            parent,
            lambda: translate("Dialogs", "Withdraw “{name}”?", name=attachment.name),
            (
                lambda: translate("Dialogs", "The file itself is erased from this folder. That cannot be undone."),
                lambda: translate(
                    "Dialogs",
                    "Its name, its fingerprint, your reason and today’s date stay, so that nothing vanishes silently.",
                ),
            ),
            icon_name="archive",
            status="late",
            extra=asked,
        )
        self.yes = self.add_button(
            lambda: translate("Dialogs", "Withdraw the file"), "destructive", QDialog.DialogCode.Accepted.value
        )
        self.add_button(lambda: translate("Dialogs", "Keep it"), "secondary", QDialog.DialogCode.Rejected.value)
        self.yes.setEnabled(False)
        self.field.edited.connect(lambda typed: self.yes.setEnabled(bool(str(typed).strip())))
        self.field.setFocus()

    def reason(self) -> str:
        """Why the file goes."""
        return self.field.value().strip()

    def writer(self) -> str:
        """Who writes the withdrawal; "" when nobody was named."""
        return self.writer_field.value().strip()


def ask_reason(attachment: Attachment, parent: QWidget | None) -> str:
    """Ask for the reason; "" when the person keeps the file."""
    dialog = WithdrawDialog(attachment, parent)
    return dialog.reason() if dialog.run() == QDialog.DialogCode.Accepted.value else ""


def view_or_withdraw(
    context: WindowContext, attachment: Attachment, parent: QWidget, withdraw: Callable[[str], object]
) -> None:
    """Show a file, whose pages can be arranged; `withdraw` gets the reason when the person takes it back."""
    viewer = FileViewer(context, attachment, parent=parent, editable=True)

    def wanted() -> None:
        reason = ask_reason(attachment, viewer)
        if reason:
            viewer.close()
            withdraw(reason)

    viewer.withdraw_requested.connect(wanted)
    viewer.open()


def ask_withdrawal(attachment: Attachment, parent: QWidget | None, writer: str) -> tuple[str, str]:
    """Ask for the reason and who writes this, with `writer` offered; an empty reason when the file is kept."""
    dialog = WithdrawDialog(attachment, parent, writer)
    accepted = dialog.run() == QDialog.DialogCode.Accepted.value
    return (dialog.reason(), dialog.writer()) if accepted else ("", "")
