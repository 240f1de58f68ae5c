"""What the plan says, as cards: one for each group, made in turns, because a large family has hundreds of lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.models.plan_said import Said, SaidGroup
from checkin_desktop.ui.models.turns import Turns
from checkin_desktop.ui.pages.find_someone_parts import CopyLine
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.labels import Avatar, Label

_AT_ONCE: Final = 4
"""Lines made in one turn."""


class SaidCards(QWidget):
    """Whose each card is, and its lines, those with a number beside a button that copies it.

    The first lines are there at once, the others follow in turns of the event loop.
    """

    def __init__(
        self, context: WindowContext, groups: Sequence[SaidGroup], parent: QWidget, *, kind: str = "card"
    ) -> None:
        super().__init__(parent)
        self._context, self._kind = context, kind
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(14))
        steps = self._cards(groups)
        next(steps, None)
        self.turns = Turns(self, steps)

    def _cards(self, groups: Sequence[SaidGroup]) -> Iterator[None]:
        for number, group in enumerate(groups):
            card = Card(16, kind=self._kind, parent=self)
            card.body.setSpacing(theme.space(10))
            self._column.addWidget(card)
            if group.title:
                card.body.addWidget(_head(group.title, number, card))
            for place, said in enumerate(group.lines, 1):
                card.body.addWidget(_line(self._context, said, card))
                if place % _AT_ONCE == 0 and place < len(group.lines):
                    yield
            yield


def _head(title: str, number: int, parent: QWidget) -> QWidget:
    head = QWidget(parent)
    row = QHBoxLayout(head)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.space(10))
    row.addWidget(Avatar(title, number, 36))
    row.addWidget(Label(title, "strong", selectable=True, parent=head), 1)
    return head


def _line(context: WindowContext, said: Said, parent: QWidget) -> QWidget:
    if said.copied:
        return CopyLine(context, said.name, said.text, said.copied)
    holder = QWidget(parent)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(2))
    column.addWidget(Label(said.name, "small", parent=holder))
    column.addWidget(Label(said.text, "body", selectable=True, parent=holder))
    return holder
