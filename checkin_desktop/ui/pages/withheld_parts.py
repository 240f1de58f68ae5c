"""The panes beside the list of papers that others keep: what one can ask for, and the choice of a new one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from checkin_desktop.domain.documents import Document
from checkin_desktop.domain.guides import GuideStep
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.domain.validation import LINE_LIMIT
from checkin_desktop.domain.withheld import WithheldView
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models import withheld as record
from checkin_desktop.ui.pages.facts_pane import FactsPane, column_of
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.fields import TextField
from checkin_desktop.ui.widgets.flow import FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import Label, Rule
from checkin_desktop.ui.widgets.row_list import RowList
from checkin_desktop.ui.widgets.source_fold import SourceFold, add_conflicts

GUIDE: Final = "passport_held"
"""The guide of `guides.json` whose steps say what can be asked for."""
_CONSULATE: Final = "consulate"
_ASKING: Final = ("ask", "borrow", "copy")


class OptionsPane(FactsPane):
    """What one can ask for, each with its source; the caution before a consulate; letter, attempt and guide."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def _notes(self, reference: ReferenceData) -> Sequence[QWidget]:
        guide = reference.guide(GUIDE)
        made: list[QWidget] = [Label(lambda: translate("Papers", "What one can ask for"), "section", parent=self)]
        if guide is None:
            return made
        steps = {step.id: step for step in guide.steps}
        made += [
            FactNote(steps[name].fact, lambda step=steps[name]: _words(step), parent=self)
            for name in _ASKING
            if name in steps
        ]
        found = [one for name in guide.conflicts if (one := reference.conflict(name)) is not None]
        if found:
            made.append(SourceFold(lambda column: add_conflicts(column, found), differ=True, parent=self))
        made.append(lead_ins(self.context, self))
        consulate = steps.get(_CONSULATE)
        if consulate is not None:
            made += [
                Rule(self),
                Label(lambda: translate("Papers", "Before a consulate is asked"), "section", parent=self),
                Label(
                    lambda: translate(
                        "Papers",
                        "Ask a consulate only if that is safe. Whoever fears their own government asks a lawyer "
                        "first.",
                    ),
                    "strong",
                    parent=self,
                ),
                FactNote(consulate.fact, lambda: translate("reference", consulate.more), parent=self),
            ]
        return made


class KeptChooser(Card):
    """Which paper is it? `chosen` carries the number of a document, the code of a shipped record, or typed words."""

    chosen = Signal(object, str)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, parent=parent)
        content = QWidget(self)
        column = column_of(content)
        column.addWidget(Label(lambda: translate("Papers", "Which paper do others keep?"), "section", parent=content))
        self.list = RowList(lambda: translate("Papers", "Which paper do others keep?"), content)
        self.list.setMinimumHeight(theme.px(240))
        self.list.opened.connect(lambda key: self.chosen.emit(key, ""))
        column.addWidget(self.list, 1)
        self.own = TextField(
            lambda: translate("Papers", "Or write its name"), optional=True, max_length=LINE_LIMIT, parent=content
        )
        column.addWidget(self.own)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(8))
        self.add_button = Button(lambda: translate("Papers", "Add this paper"), "primary", "plus", parent=content)
        self.add_button.clicked.connect(self._add)
        self.cancel = Button(lambda: translate("Papers", "Not now"), parent=content)
        self.cancel.clicked.connect(self.given_up)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.body.addWidget(scroll(content, exact=True))

    def open(self, documents: Sequence[Document], kept: Sequence[WithheldView], reference: ReferenceData) -> None:
        """Offer what the checklist has, and what it could have."""
        self.list.set_rows(record.offered(documents, kept, reference))
        keys = self.list.keys()
        if keys:
            self.list.select(keys[0])

    def forget(self) -> None:
        """Forget everything."""
        self.list.set_rows(())
        self.own.set_value("")

    def _add(self) -> None:
        typed = self.own.value().strip()
        key = self.list.selected()
        if typed or key is not None:
            self.chosen.emit(None if typed else key, typed)


def lead_ins(context: WindowContext, parent: QWidget) -> QWidget:
    """Ways on: the letter that asks for the paper, the log of attempts, the guide."""
    holder = QWidget(parent)
    flow = FlowLayout(holder, 8)
    letter = Button(lambda: translate("Papers", "Write a letter for it"), icon_name="mail", small=True, parent=holder)
    letter.clicked.connect(lambda: context.navigate("new_letter:papers_back"))
    attempt = Button(
        lambda: translate("Papers", "Log a contact attempt"), icon_name="phone", small=True, parent=holder
    )
    attempt.clicked.connect(lambda: context.navigate("add_attempt"))
    guide = Button(lambda: translate("Papers", "Step by step"), icon_name="list", small=True, parent=holder)
    guide.clicked.connect(lambda: context.navigate(f"guide:{GUIDE}"))
    context.hold(letter, attempt)
    for button in (letter, attempt, guide):
        flow.addWidget(button)
    return holder


def _words(step: GuideStep) -> str:
    said = [translate("reference", step.fact.text)]
    if step.more:
        said.append(translate("reference", step.more))
    return "\n".join(said)
