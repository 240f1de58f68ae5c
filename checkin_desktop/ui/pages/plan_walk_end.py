"""The end of a walk through the plan: on which day, who took part, and a note."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checkin_desktop.domain.plan_reviews import PlanReview, ReviewKind
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.errors import show_refusal
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.date_fields import DateField
from checkin_desktop.ui.widgets.fields import Field, MultilineField, TextField


class EndCard(Card):
    """Three fields. `committed` when one was left with something else in it."""

    NAMES: Final = ("who", "day", "note")
    committed = Signal()

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setSpacing(theme.space(14))
        self.context = context
        self.who = TextField(
            lambda: translate("Tonight", "Who took part?"),
            help=lambda: translate("Tonight", "For example: Rosa and the children."),
            optional=True,
            max_length=500,
            parent=self,
        )
        self.day = DateField(lambda: translate("Tonight", "On which day?"), parent=self)
        self.note = MultilineField(
            lambda: translate("Tonight", "What do you want to remember?"), optional=True, lines=2, parent=self
        )
        self._fields: dict[str, Field] = {"who": self.who, "day": self.day, "note": self.note}
        for field in self._fields.values():
            field.committed.connect(lambda _: self.committed.emit())
            self.body.addWidget(field)

    def values(self) -> dict[str, Any]:
        """What is typed, the day as text."""
        return {"who": self.who.value(), "day": self.day.text(), "note": self.note.value()}

    def show_values(self, values: dict[str, Any]) -> None:
        """Show what was typed before; without a day it is today."""
        self.who.set_value(values.get("who", ""))
        self.note.set_value(values.get("note", ""))
        self.day.set_value(self.context.case.directory.today())
        if values.get("day"):
            self.day.edit.setText(str(values["day"]))

    def save(self, person_id: int, kind: ReviewKind, done: Callable[[PlanReview], None]) -> None:
        """Write it down, or say beside a field what keeps it from being written."""
        day, who, note = self.day.value(), str(self.who.value()).strip(), str(self.note.value()).strip()
        if not isinstance(day, date):
            self.day.set_notices([translate("Tonight", "Write the day.")])
            self.day.input().setFocus()
            return
        reviews = self.context.case.plan_reviews
        self.context.runner.submit(
            lambda _: reviews.add(person_id, kind, day, who, note), owner=self, done=done, failed=self._refused
        )

    def _refused(self, error: BaseException) -> None:
        fields = {"who": self.who, "note": self.note, "done_on": self.day}
        show_refusal(error, fields, self.context.messages)
