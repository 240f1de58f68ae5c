"""Which situations the checklist is made from: what follows from the case, and what the person takes on or off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.checklist import Situation
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.pills_field import PillsField


class SituationsPane(Card):
    """`decided` carries {code: on, off, or None for what follows from the case}; `given_up` leads back."""

    decided = Signal(object)
    given_up = Signal()

    def __init__(self, context: WindowContext, reference: ReferenceData, parent: QWidget | None = None) -> None:
        super().__init__(0, parent=parent)
        self._names = dict(reference.situation_names)
        self._situations: tuple[Situation, ...] = ()
        content = QWidget(self)
        column = QVBoxLayout(content)
        edge = theme.space(18)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space(14))
        head = QHBoxLayout()
        head.addWidget(Label(lambda: translate("Documents", "Situations"), "section", parent=content), 1)
        self.close_button = Button(lambda: translate("Documents", "Done"), "quiet", small=True, parent=content)
        self.close_button.clicked.connect(self.given_up)
        head.addWidget(self.close_button)
        column.addLayout(head)
        column.addWidget(
            Label(
                lambda: translate(
                    "Documents",
                    "The checklist is made from what fits. The program reads it from the case: release papers, "
                    "dates, answers, children, health. You can change each one. Papers you already listed stay.",
                ),
                "body",
                tone="ink2",
                parent=content,
            )
        )
        self.pills = PillsField(
            lambda: translate("Documents", "What fits?"),
            [(code, lambda name=name: translate("reference", name)) for code, name in self._names.items()],
            parent=content,
        )
        self.pills.committed.connect(self._decide)
        column.addWidget(self.pills)
        self.words = Label("", "small", parent=content)
        column.addWidget(self.words)
        self.back = Button(
            lambda: translate("Documents", "Back to what follows from the case"), "link", "undo", parent=content
        )
        self.back.clicked.connect(self._give_back)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self.body.addWidget(scroll(content, exact=True))
        context.hold(self.back, *(self.pills.pill(code) for code in self._names))

    def show_situations(self, situations: Sequence[Situation]) -> None:
        """Show which are on, which of them the case suggests, and what was changed by hand."""
        self._situations = tuple(situations)
        self.pills.set_value(tuple(one.code for one in situations if one.is_on))
        self.words.set_text(self._words)
        self.back.setVisible(any(one.decided is not None for one in situations))

    def _words(self) -> str:
        named = ", ".join(
            translate("reference", self._names[one.code])
            for one in self._situations
            if one.suggested and one.code in self._names
        )
        return translate("Documents", "From the case: {situations}", situations=named) if named else ""

    def _decide(self, chosen: object) -> None:
        wanted = set(chosen) if isinstance(chosen, tuple) else set()
        changes = {
            one.code: None if (one.code in wanted) is one.suggested else one.code in wanted
            for one in self._situations
            if (one.code in wanted) is not one.is_on
        }
        if changes:
            self.decided.emit(changes)

    def _give_back(self) -> None:
        self.decided.emit({one.code: None for one in self._situations if one.decided is not None})
