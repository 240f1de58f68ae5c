"""Withdraw a file that was attached by mistake: what goes, what stays, and why it is asked."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from checkin_desktop.domain.documents import Attachment
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.widgets.fields import MultilineField


class WithdrawDialog(MessageDialog):
    """`reason()` is what was typed; a withdrawal without a reason is not possible."""

    def __init__(self, attachment: Attachment, parent: QWidget | None = None) -> None:
        self.field = MultilineField(lambda: translate("Dialogs", "Why is it withdrawn?"), lines=2)
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
            extra=self.field,
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


def ask_reason(attachment: Attachment, parent: QWidget | None) -> str:
    """Ask for the reason; "" when the person keeps the file."""
    dialog = WithdrawDialog(attachment, parent)
    return dialog.reason() if dialog.run() == QDialog.DialogCode.Accepted.value else ""
