"""One copy of the plan: who has it since when, what the plan says differently since, and printing it again."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.plan_copies import CopyState
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.plan_copies import SHOWN_CHANGES, CopiesView, change_lines, made_words
from checkin_desktop.ui.models.plan_print import languages_words, shown_words
from checkin_desktop.ui.pages.plan_print_parts import Marked
from checkin_desktop.ui.reading import hold_field
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, Card, FactLine
from checkin_desktop.ui.widgets.date_fields import DateField
from checkin_desktop.ui.widgets.fields import TextField
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words.labels import label

LONGEST_HOLDER = 120


class PlanCopyDetail(Card):
    """`noted(copy id, field, value)` is sent for "holder", "given_on" and "gone_on"; `again(copy id)` to print it."""

    noted = Signal(int, str, object)
    again = Signal(int)

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(0, parent=parent)
        self.state: CopyState | None = None
        content = QWidget(self)
        self.body.addWidget(scroll(content, exact=True), 1)
        column = QVBoxLayout(content)
        edge = theme.space(18)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space(14))
        self.title = Label("", "section", parent=content)
        column.addWidget(self.title)
        self.about = Marked("check", "success_ink", "", content)
        column.addWidget(self.about)
        self.again_button = Button(lambda: translate("Plan", "Print it again"), icon_name="printer", parent=content)
        self.again_button.clicked.connect(self._ask_again)
        self.stale = Banner("late", "", parent=content)
        column.addWidget(self.stale)
        column.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.holder = TextField(
            lambda: translate("Plan", "Who has this copy?"),
            help=lambda: translate("Plan", "Noted in your folder only. What is printed on it stays."),
            optional=True,
            max_length=LONGEST_HOLDER,
            parent=content,
        )
        self.given = DateField(
            lambda: translate("Plan", "Given to them on"),
            help=lambda: translate("Plan", "So that you know later who has what."),
            optional=True,
            parent=content,
        )
        self.gone = DateField(
            lambda: translate("Plan", "Destroyed or given back on"),
            help=lambda: translate(
                "Plan", "Old copies can mislead a helper. Ask for them back when you give a new one."
            ),
            optional=True,
            parent=content,
        )
        self._fields = {"holder": self.holder, "given_on": self.given, "gone_on": self.gone}
        for name, field in self._fields.items():
            field.committed.connect(lambda value, name=name: self._commit(name, value))
            column.addWidget(field)
            if context.read_only:
                hold_field(field)
        self.made = FactLine(lambda: translate("Plan", "Made on"), parent=content)
        self.languages = FactLine(lambda: translate("Plan", "Language"), parent=content)
        column.addWidget(self.made)
        column.addWidget(self.languages)
        column.addStretch(1)

    def show_copy(self, state: CopyState | None, view: CopiesView) -> None:
        """Show one; what is being typed about the same one is not touched."""
        same = state is not None and self.state is not None and state.copy.id == self.state.copy.id
        self.state = state
        if state is None:
            self.title.set_text("")
            for field in self._fields.values():
                field.set_value(None)
            return
        copy = state.copy
        self.title.set_text(lambda: label(translate, copy.choice.mode))
        self.about.set_text(lambda: shown_words(copy.choice))
        self.stale.setVisible(state.out_of_date)
        if state.out_of_date:
            lines = change_lines(state, view)
            if len(lines) > SHOWN_CHANGES:
                more = translate("Window", "and %n more", n=len(lines) - SHOWN_CHANGES)
                lines = [*lines[:SHOWN_CHANGES], more]
            self.stale.set_texts(translate("Plan", "This copy is out of date"), "\n".join(lines))
        for name, value in (("holder", copy.choice.holder), ("given_on", copy.given_on), ("gone_on", copy.gone_on)):
            field = self._fields[name]
            if not (same and field.is_dirty()):
                field.set_value(value)
        self.made.set_value(lambda: made_words(copy))
        self.languages.set_value(lambda: languages_words(copy.choice))

    def flush(self) -> None:
        """Hand over what is typed."""
        for field in self._fields.values():
            field.commit_pending()

    def _ask_again(self) -> None:
        if self.state is not None:
            self.again.emit(self.state.copy.id)

    def _commit(self, name: str, value: object) -> None:
        if self.state is None:
            return
        told = " ".join(str(value or "").split()) if name == "holder" else value
        before: dict[str, str | date | None] = {
            "holder": self.state.copy.choice.holder,
            "given_on": self.state.copy.given_on,
            "gone_on": self.state.copy.gone_on,
        }
        if told != before[name]:
            self.noted.emit(self.state.copy.id, name, told)
