"""Large answers of one question: people, "someone else", "I don't know yet". One of them holds, or several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.ui.language import Text, resolve
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import ChoiceCard
from checkin_desktop.ui.widgets.cards import Chip
from checkin_desktop.ui.widgets.fields import Field


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer. `alone` excludes all others, also where several can hold; `opens` chooses nothing by itself."""

    value: object
    title: Text
    detail: Text = ""
    icon_name: str = ""
    avatar: tuple[str, int] | None = None
    chip: Text = ""
    alone: bool = True
    opens: bool = False


class AnswerCard(ChoiceCard):
    """A card that Enter chooses, and that Enter goes on from once it is chosen."""

    go_on = Signal()

    def __init__(self, choice: Choice, *, several: bool, parent: QWidget | None = None) -> None:
        super().__init__(
            choice.title,
            choice.detail,
            choice.icon_name,
            avatar=choice.avatar,
            several=several and not choice.alone,
            parent=parent,
        )
        self.choice = choice
        self.setAutoExclusive(False)  # the field decides: a card alone in a group could never be let go of
        if resolve(choice.chip):
            chip = Chip(choice.chip, "success", "check")
            layout = self.layout()
            assert layout is not None
            layout.addWidget(chip)
            self.adopt(chip)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the chosen card goes on; the arrows walk over the cards without choosing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.isChecked():
            if not event.isAutoRepeat():
                self.go_on.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextPrevChild(True)
        elif event.key() == Qt.Key.Key_Up:
            self.focusNextPrevChild(False)
        else:
            super().keyPressEvent(event)


class CardsField(Field):
    """Answers as cards. `value()` is that of the chosen card, or None; where `several` hold, a tuple of values.

    A card with `alone` gives its own value also there. `opened(bool)` tells whether the card that `opens` is chosen.
    """

    go_on = Signal()
    opened = Signal(bool)

    def __init__(
        self, label: Text, choices: Sequence[Choice], *, several: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, parent=parent)
        self._several = several
        self._value: object = () if several else None
        self._open = False
        self.label.hide()  # the question above says it
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(10))
        self.cards: list[AnswerCard] = []
        for choice in choices:
            card = AnswerCard(choice, several=several, parent=holder)
            card.clicked.connect(lambda _=False, card=card: self._pressed(card))
            card.go_on.connect(self.go_on)
            column.addWidget(card)
            self.cards.append(card)
        self.place(holder, self.cards[0] if self.cards else holder)
        for card, choice in zip(self.cards, choices, strict=True):
            card.setAccessibleName(resolve(choice.title))

    def card(self, value: object) -> AnswerCard:
        """The card of a value. Raises KeyError."""
        for card in self.cards:
            if card.choice.value == value:
                return card
        raise KeyError(value)

    def focused_card(self) -> QWidget:
        """Where the keyboard begins: the chosen card, else the first."""
        return next((card for card in self.cards if card.isChecked()), self.cards[0])

    def value(self) -> object:
        """What is chosen."""
        return self._value

    def retranslate(self) -> None:
        """Ask for the texts again; each card keeps its own name for screen readers."""
        super().retranslate()
        self.label.hide()
        for card in getattr(self, "cards", ()):
            card.retranslate()

    def open_extra(self) -> None:
        """Choose the card that opens a form."""
        for card in self.cards:
            if card.choice.opens:
                self._pressed(card)

    def _show(self, value: object) -> None:
        nothing: object = () if self._several else None
        self._value = tuple(value) if isinstance(value, list | tuple) else nothing if value in (None, "") else value
        self._mark()

    def _pressed(self, card: AnswerCard) -> None:
        choice = card.choice
        self._open = choice.opens and (not self._open or not self._several)
        if not choice.opens:
            if self._several and not choice.alone:
                held = self._value if isinstance(self._value, tuple) else ()
                gone = tuple(item for item in held if item != choice.value)
                self._value = gone if choice.value in held else (*held, choice.value)
            else:
                self._value = choice.value
        self._mark()
        self.opened.emit(self._open)
        self.edited.emit(self._value)
        self.commit_pending()

    def _mark(self) -> None:
        held = self._value if isinstance(self._value, tuple) else (self._value,)
        for card in self.cards:
            chosen = self._open if card.choice.opens else card.choice.value in held
            card.setChecked(chosen and (self._several or card.choice.opens or not self._open))
