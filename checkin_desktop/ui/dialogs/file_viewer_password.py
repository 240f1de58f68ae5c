"""Asks for the password of a kept PDF that has one of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.ui.language import translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.labels import IconCircle, Label
from checkin_desktop.ui.widgets.passphrase_field import PassphraseField


class PasswordPane(QWidget):
    """`given` carries what was typed. It is wiped from the field when the pane goes."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = Card(24, parent=self)
        card.setMaximumWidth(theme.px(520))
        card.body.setSpacing(theme.space(12))
        card.body.addWidget(IconCircle("key", "soft", 48, 24, parent=card), 0, Qt.AlignmentFlag.AlignLeading)
        card.body.addWidget(
            Label(lambda: translate("Dialogs", "This PDF asks for a password of its own"), "section", parent=card)
        )
        card.body.addWidget(
            Label(
                lambda: translate(
                    "Dialogs",
                    "Whoever made it chose the password. It is kept with the scan in this encrypted folder, so that "
                    "you type it only once. The file itself stays as it is.",
                ),
                "body",
                tone="ink2",
                parent=card,
            )
        )
        self.field = PassphraseField(lambda: translate("Dialogs", "Password of the PDF"), parent=card)
        self.field.submitted.connect(self._give)
        self.field.edited.connect(lambda _: self.field.set_notices([]))
        card.body.addWidget(self.field)
        self.open_button = Button(lambda: translate("Dialogs", "Open the PDF"), "primary", parent=card)
        self.open_button.clicked.connect(self._give)
        card.body.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeading)
        outer.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 8)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(2)

    def refuse(self, words: str) -> None:
        """It did not open: say why beside the field, with what was typed chosen."""
        self.open_button.setEnabled(True)
        self.field.set_notices([("fault", words)])
        self.field.edit.setFocus()
        self.field.edit.selectAll()

    def wipe(self) -> None:
        """Forget what was typed."""
        self.field.wipe()
        self.open_button.setEnabled(True)

    def _give(self) -> None:
        if self.open_button.isEnabled() and self.field.value():
            self.open_button.setEnabled(False)
            self.given.emit(self.field.value())
