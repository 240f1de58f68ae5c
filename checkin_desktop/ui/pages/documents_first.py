"""A line of the checklist that nobody said anything of yet: what it is, and one press to say whether it is there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.documents import PRESENCE, DocumentStatus
from checkin_desktop.domain.reference import DocumentKind, ReferenceData
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.documents import status_chip
from checkin_desktop.ui.pages.documents_facts import PaperFacts
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.flow import FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import Label, Rule
from checkin_desktop.words.labels import label


class FirstAnswerPane(Card):
    """`answered(code, status)` puts the record on the person's list; `dated_wanted` opens the dated papers."""

    answered = Signal(str, object)
    dated_wanted = Signal()

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(0, parent=parent)
        self._code = ""
        content = QWidget(self)
        column = QVBoxLayout(content)
        edge = theme.space(18)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space(14))
        self.heading = Label("", "section", parent=content)
        self.facts = PaperFacts(content)
        self.question = Label(lambda: translate("Documents", "Do you have it?"), "strong", parent=content)
        self._answers = QWidget(content)
        flow = FlowLayout(self._answers, 8)
        self.answers: dict[DocumentStatus, Button] = {}
        for status in DocumentStatus:
            if status is not DocumentStatus.UNKNOWN:
                button = Button(
                    lambda status=status: label(translate, status),
                    icon_name=status_chip(status)[2],
                    parent=self._answers,
                )
                button.clicked.connect(lambda _=False, status=status: self.answered.emit(self._code, status))
                flow.addWidget(button)
                self.answers[status] = button
        context.hold(*self.answers.values())
        self.dated = Button(
            lambda: translate("Documents", "Open the dated papers"), "primary", "calendar", parent=content
        )
        self.dated.clicked.connect(self.dated_wanted)
        for widget in (self.heading, self.question, self._answers):
            column.addWidget(widget)
        column.addWidget(self.dated, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(Rule())
        column.addWidget(self.facts)
        column.addStretch(1)
        self.body.addWidget(scroll(content, exact=True))

    def show_kind(self, kind: DocumentKind, reference: ReferenceData, *, dated: bool) -> None:
        """Show a record. `dated`: its papers are kept month by month, and are looked at there."""
        self._code = kind.id
        self.heading.set_text(lambda: translate("reference", kind.title))
        self.facts.show_kind(kind, reference)
        self.facts.show_reminder(None)
        for widget in (self.question, self._answers):
            widget.setVisible(not dated)
        self.dated.setVisible(kind.id == PRESENCE)

    def focus_first(self) -> None:
        """Bring the keyboard to the first answer."""
        first = self.answers[DocumentStatus.HAVE]
        (first if first.isVisibleTo(self) else self.dated).setFocus(Qt.FocusReason.TabFocusReason)
