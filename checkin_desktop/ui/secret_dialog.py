"""The question for what opens a folder or a backup: a passphrase, or the code of the recovery sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.fields import CheckField
from checkin_desktop.ui.widgets.passphrase_field import PassphraseField


class SecretDialog(MessageDialog):
    """`run` gives 1 when the person goes on; `secret` and `is_code` hold what was typed, until `secret.wipe`."""

    def __init__(
        self, parent: QWidget | None, label: Text, title: Text, text: Text, yes: Text, icon_name: str = "key"
    ) -> None:
        extra = QWidget()
        column = QVBoxLayout(extra)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(14))
        self.secret = PassphraseField(label)
        self.is_code = CheckField(lambda: translate("LockScreen", "This is the code from the recovery sheet"))
        column.addWidget(self.secret)
        column.addWidget(self.is_code)
        super().__init__(parent, title, (text,), icon_name=icon_name, extra=extra)
        self.add_button(yes, "primary", 1)
        self.add_button(lambda: translate("Dialogs", "Cancel"), "secondary", 0)
        self.secret.submitted.connect(lambda: self.done(1))
        self.secret.edit.setFocus()
