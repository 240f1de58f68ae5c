"""A kept text or e-mail to read: above it the head of the e-mail, and a note where not all of it could be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.mail_text import mail_body, mail_lines, mail_note
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.cards import Banner, Card
from checkin_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from checkin_desktop.domain.emails import EmailText


class TextView(QWidget):
    """`edit` holds the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.space(10))
        self.edit = QPlainTextEdit(self)
        self.edit.setReadOnly(True)
        self.edit.setAccessibleName(translate("Dialogs", "Text of the file"))
        self.column.addWidget(self.edit, 1)

    def show_mail(self, mail: EmailText) -> None:
        """Show an e-mail: its head as lines, its text below."""
        note = mail_note(mail)
        if note:
            self.column.insertWidget(0, Banner("neutral", note, parent=self))
        lines = mail_lines(mail)
        if lines:
            self.column.insertWidget(0, self._head(lines))
        self.edit.setPlainText(mail_body(mail) or translate("Dialogs", "This email has no text."))

    def _head(self, lines: list) -> QWidget:
        card = Card(14, parent=self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(14))
        grid.setVerticalSpacing(theme.px(3))
        grid.setColumnStretch(1, 1)
        for row, (name, text) in enumerate(lines):
            grid.addWidget(Label(name, "small", wrap=False), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(text, "body", selectable=True), row, 1)
        card.body.addLayout(grid)
        return card
