"""Begin a letter: in which language, and what for. One press fills it from the case."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.letters import ENGLISH, LetterKind
from checkin_desktop.ui.language import current_language, languages, translate
from checkin_desktop.ui.models.letters import ICONS
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button, CardButton
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.fields import ChoiceField
from checkin_desktop.ui.widgets.flow import Columns, scroll
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words.labels import label
from checkin_desktop.words.markers import QT_TRANSLATE_NOOP

_DETAILS: Final = {
    LetterKind.RESCHEDULE: QT_TRANSLATE_NOOP("Letters", "With the appointment and your reason."),
    LetterKind.MISSED_CHECK_IN: QT_TRANSLATE_NOOP("Letters", "What happened, and the papers that show it."),
    LetterKind.MOVE_PERMISSION: QT_TRANSLATE_NOOP("Letters", "For people with Form I-220A, before they move."),
    LetterKind.MOVE_NOTICE: QT_TRANSLATE_NOOP("Letters", "For people with Form I-220B, before they move."),
    LetterKind.NEW_ADDRESS: QT_TRANSLATE_NOOP("Letters", "After a move, beside the phone or the website."),
    LetterKind.CASE_REVIEW: QT_TRANSLATE_NOOP("Letters", "After the local office was asked. It says what is missing."),
    LetterKind.PAPERS_BACK: QT_TRANSLATE_NOOP("Letters", "Give back, lend, or copy what ICE holds."),
    LetterKind.MONITOR_OFF: QT_TRANSLATE_NOOP("Letters", "With your reasons and the visits you came to."),
    LetterKind.LAWYER_QUESTIONS: QT_TRANSLATE_NOOP("Letters", "One sheet for the first talk."),
}


_IN_FIRST_COLUMN: Final = 5


class NewLetter(Card):
    """`chosen` carries the kind; `language()` says in which language it is written."""

    chosen = Signal(object)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, parent=parent)
        content = QWidget(self)
        column = QVBoxLayout(content)
        edge = theme.space(18)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space(10))
        self.body.addWidget(scroll(content, exact=True))
        head = QHBoxLayout()
        head.addWidget(Label(lambda: translate("Letters", "What is the letter for?"), "section", parent=content), 1)
        close = Button(lambda: translate("Letters", "Not now"), "quiet", small=True, parent=content)
        close.clicked.connect(self.given_up)
        head.addWidget(close)
        column.addLayout(head)
        self.spoken = ChoiceField(
            lambda: translate("Letters", "I write in"),
            [(known.code, known.own_name) for known in languages()],
            help=lambda: translate("Letters", "The English words are always there too: the office reads English."),
            parent=content,
        )
        column.addWidget(self.spoken)
        self.kinds: dict[LetterKind, CardButton] = {}
        sides = [QWidget(content), QWidget(content)]
        stacks = [QVBoxLayout(side) for side in sides]
        for stack in stacks:
            stack.setContentsMargins(0, 0, 0, 0)
            stack.setSpacing(theme.space(10))
        for number, kind in enumerate(LetterKind):
            button = CardButton(
                ICONS[kind],
                lambda kind=kind: label(translate, kind),
                lambda kind=kind: translate(*_DETAILS[kind]),
                parent=sides[number >= _IN_FIRST_COLUMN],
            )
            button.clicked.connect(lambda _=False, kind=kind: self.chosen.emit(kind))
            self.kinds[kind] = button
            stacks[number >= _IN_FIRST_COLUMN].addWidget(button)
        for stack in stacks:
            stack.addStretch(1)
        column.addWidget(Columns(*sides, ratio=(1, 1), under=700))
        column.addStretch(1)

    def open(self) -> None:
        """Offer the window's language, and put the keyboard on the first answer."""
        self.spoken.set_value(window_language())
        self.kinds[LetterKind.RESCHEDULE].setFocus(Qt.FocusReason.TabFocusReason)

    def language(self) -> str:
        """The language of the letter."""
        return str(self.spoken.value() or ENGLISH)


def window_language() -> str:
    """The window's language where letters can be written in it, else English."""
    current = current_language()
    return current if any(known.code == current for known in languages()) else ENGLISH
