"""The panes of the page of facts: one fact with everything behind it, and the closed days that were added."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.holidays import Closure, next_days_off
from checkin_desktop.domain.reference import SourcedFact
from checkin_desktop.domain.shown_facts import ShownFact
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.open_link import LinkButton, is_web_address
from checkin_desktop.ui.language import catalog, isolate_ltr, translate
from checkin_desktop.ui.models.facts import fact_texts, fact_title, state_chips
from checkin_desktop.ui.models.open_words import day_off_name
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, ChipRow
from checkin_desktop.ui.widgets.date_fields import DateField
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.fields import Field, TextField
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.labels import Label, Rule
from checkin_desktop.ui.widgets.rows import ListRow, RowStack
from checkin_desktop.ui.widgets.source_fold import reading_fact
from checkin_desktop.words.dates import at_sentence_start, format_as_of, format_date
from checkin_desktop.words.hours import format_hours
from checkin_desktop.words.labels import label

_NEXT_DAYS = 6


class FactDetail(Card):
    """One fact: its words and numbers, every reading, every source with its date and address."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(0, parent=parent)
        self.context = context
        self._content: QWidget | None = None

    def show_fact(self, fact: ShownFact | None, today: date) -> None:
        """Show another fact; None shows nothing."""
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
            self._content = None
        if fact is None:
            return
        content = QWidget()
        column = QVBoxLayout(content)
        edge = theme.space(18)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space(10))
        column.addWidget(Label(label(translate, fact.group), "small"))
        column.addWidget(Label(fact_title(fact), "section", selectable=True))
        chips = state_chips(fact, today)
        if chips:
            column.addWidget(ChipRow(chips))
        for text in fact_texts(fact):
            column.addWidget(Label(text, selectable=True))
        for value in fact.values:
            shown = isolate_ltr(value) if not fact.as_published else value
            column.addWidget(Label(shown, "strong", selectable=True))
        column.addWidget(FactNote(fact.fact))
        if fact.readings:
            column.addWidget(Label(translate("Facts", "What each source says"), "strong"))
            for reading in fact.readings:
                column.addWidget(FactNote(reading_fact(reading, fact.fact), _reading_words(reading.rule)))
        column.addWidget(Rule())
        column.addWidget(Label(translate("Facts", "The sources"), "strong"))
        known = [source for source in fact.sources if source.provenance != "unverified"]
        for source in known:
            self._add_source(column, source.name, source.as_of, source.url)
        if not known:
            column.addWidget(Label(translate("Window", "No source yet")))
        column.addStretch(1)
        self._content = scroll(content, exact=True)
        self.body.addWidget(self._content)

    def _add_source(self, column: QVBoxLayout, name: str, as_of: str, url: str) -> None:
        box = QWidget()
        inner = QVBoxLayout(box)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.px(2))
        inner.addWidget(Label(translate("reference", name), selectable=True))
        inner.addWidget(Label(translate("Facts", "Dated: {date}", date=format_as_of(catalog(), as_of)), "small"))
        if url:
            inner.addWidget(Label(isolate_ltr(url), "small", selectable=True))
        if is_web_address(url):
            link = LinkButton(self.context, url, translate("reference", name))
            inner.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(box)


class ClosedDays(Card):
    """The closed days the person added, and the next ones by rule. Signals carry a day and its reason."""

    add_wanted = Signal(object, str)
    remove_wanted = Signal(object)

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(0, parent=parent)
        self._context = context
        content = QWidget()
        column = QVBoxLayout(content)
        edge = theme.space(18)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space(14))
        column.addWidget(Label(lambda: translate("Facts", "Closed days of your own"), "section"))
        column.addWidget(
            Label(
                lambda: translate(
                    "Facts",
                    "Federal holidays are counted by themselves. Sometimes a president closes offices on one more "
                    "day. Add it here, and every count of days and hours knows it.",
                )
            )
        )
        self.day = DateField(lambda: translate("Facts", "Closed on"))
        self.why = TextField(lambda: translate("Facts", "Why, or where you read it"), optional=True, max_length=500)
        column.addWidget(self.day)
        column.addWidget(self.why)
        self.add_button = Button(lambda: translate("Facts", "Add this day"), "primary", "plus")
        self.add_button.clicked.connect(self._add)
        context.hold(self.add_button)
        line = QHBoxLayout()
        line.addWidget(self.add_button)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(Rule())
        self.none = Label(lambda: translate("Facts", "No day was added yet."), "small")
        column.addWidget(self.none)
        self.rows = RowStack()
        column.addWidget(self.rows)
        column.addWidget(Rule())
        self.next_days = FactNote(None)
        column.addWidget(self.next_days)
        column.addStretch(1)
        self.body.addWidget(scroll(content, exact=True))

    @property
    def fields(self) -> dict[str, Field]:
        """The fields by the names under which they are refused."""
        return {"day": self.day, "why": self.why}

    def show_days(
        self, own: Sequence[Closure], every: Sequence[Closure], rule: SourcedFact | None, today: date
    ) -> None:
        """Show the days that were added, and which closed days come next."""
        self.none.setVisible(not own)
        self.rows.set_rows([self._row(closure) for closure in own])
        named = "; ".join(
            translate(
                "Facts",
                "{day} ({holiday})",
                day=format_date(catalog(), off.observed, weekday=True),
                holiday=day_off_name(off),
            )
            for off in next_days_off(today, _NEXT_DAYS, every)
        )
        self.next_days.set_fact(rule)
        self.next_days.set_text(translate("Facts", "The next closed days: {days}.", days=named))

    def forget(self) -> None:
        """Empty the form and the list."""
        self.day.set_value(None)
        self.why.set_value("")
        self.rows.clear()
        self.next_days.set_text("")

    def _row(self, closure: Closure) -> QWidget:
        day = format_date(catalog(), closure.day, weekday=True)
        remove = Button(
            translate("Facts", "Take away"),
            "secondary",
            "trash",
            small=True,
            name=translate("Facts", "Take away {day}", day=day),
        )
        remove.clicked.connect(lambda: self.remove_wanted.emit(closure))
        self._context.hold(remove)
        return ListRow(day, closure.why, icon_name="calendar", actions=(remove,))

    def _add(self) -> None:
        if self.day.value() is None:
            self.day.set_notices([translate("Facts", "Choose the day.")])
            self.day.setFocus()
            return
        self.add_wanted.emit(self.day.value(), self.why.value())


def _reading_words(rule: str) -> str:
    return at_sentence_start(format_hours(catalog(), translate("reference", rule)))
