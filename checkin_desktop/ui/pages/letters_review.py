"""What a case review request has to have: each point there or missing, in words. Nothing of it keeps from printing."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.letters import ReviewItem
from checkin_desktop.domain.reference import SourcedFact
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, Chip
from checkin_desktop.ui.widgets.date_fields import DateField
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import IconLabel, Label
from checkin_desktop.words.labels import label


class ReviewCard(Card):
    """`identity_wanted` and `readiness_wanted` lead to where points are answered; `asked` is the field of a day."""

    identity_wanted = Signal()
    readiness_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(14, kind="inset", parent=parent)
        self._missing: tuple[ReviewItem, ...] = ()
        head = QHBoxLayout()
        head.addWidget(Label(lambda: translate("Letters", "Is the request ready?"), "strong", parent=self), 1)
        self.state = Chip(self._state_words, "late", "clock", parent=self)
        head.addWidget(self.state)
        self.body.addLayout(head)
        self._lines: dict[ReviewItem, tuple[IconLabel, Label]] = {}
        lines = QVBoxLayout()
        lines.setSpacing(theme.px(4))
        for item in ReviewItem:
            row = QHBoxLayout()
            row.setSpacing(theme.px(8))
            mark, words = IconLabel("check", "success_ink", 16, self), Label("", "body", parent=self)
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(words, 1)
            lines.addLayout(row)
            self._lines[item] = (mark, words)
        self.body.addLayout(lines)
        self.asked = DateField(
            lambda: translate("Letters", "When was the local office asked?"),
            help=lambda: translate("Letters", "ICE wants the local office to be asked first. Your log can show it."),
            parent=self,
        )
        self.body.addWidget(self.asked)
        holder = QWidget(self)
        flow = FlowLayout(holder, 8)
        for words, signal in (
            (lambda: translate("Letters", "Open Identity"), self.identity_wanted),
            (lambda: translate("Letters", "Open the two forms"), self.readiness_wanted),
        ):
            button = Button(words, small=True, parent=holder)
            button.clicked.connect(signal)
            flow.addWidget(button)
        self.body.addWidget(holder)
        self.note = FactNote(
            None,
            lambda: translate(
                "Letters",
                "Copy the email address from the official ICE page, and look there whether it still works this way. "
                "You can print the letter at any time.",
            ),
            flat=True,
            parent=self,
        )
        self.body.addWidget(self.note)

    def show_missing(self, missing: Collection[ReviewItem], fact: SourcedFact | None) -> None:
        """Say which points are there."""
        self._missing = tuple(item for item in ReviewItem if item in missing)
        self.note.set_fact(fact)
        self.retranslate()

    def retranslate(self) -> None:
        """Ask for the words again."""
        ready = not self._missing
        self.state.set_chip(self._state_words, "success" if ready else "late", "check" if ready else "clock")
        for item, (mark, words) in self._lines.items():
            there = item not in self._missing
            mark.set_icon("check" if there else "minus", "success_ink" if there else "late_ink")
            said = label(translate, item)
            words.set_text(
                translate("Letters", "There: {what}", what=said)
                if there
                else translate("Letters", "Missing: {what}", what=said)
            )

    def _state_words(self) -> str:
        return translate("Letters", "Not ready") if self._missing else translate("Letters", "Ready")
