"""Which attempts a report shows: of which days, made in which ways, or chosen one by one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.attempt_lists import AttemptFilter
from checkin_desktop.domain.attempts import AttemptSummary, Channel, Outcome
from checkin_desktop.domain.report_choices import EVERYTHING, ReportChoices
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import Text, catalog, translate
from checkin_desktop.ui.pages.print_preview_groups import ChoiceGroup
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.date_fields import DateField
from checkin_desktop.ui.widgets.fields import ChoiceField, TextField
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.pills_field import PillsField
from checkin_desktop.ui.widgets.row_list import RowItem
from checkin_desktop.ui.widgets.tick_list import TickList
from checkin_desktop.words import dates
from checkin_desktop.words.labels import label

ALL, SOME = "all", "some"
FIND_DELAY_MS = 150


class AttemptChoice(QWidget):
    """The log, oldest first, each attempt in the report until it is turned around. Read a page at a time."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._person_id: int | None = None
        self._found: list[AttemptSummary] = []
        self._whole = True
        self._asked = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(8))
        self.find = TextField(lambda: translate("Attempts", "Find in the log"), optional=True, max_length=200)
        column.addWidget(self.find)
        self.list = TickList(
            lambda: translate("Attempts", "Attempts in the report"),
            lambda: translate("Attempts", "In the report"),
            lambda: translate("Attempts", "Left out"),
            all_taken=True,
        )
        self.list.setMinimumHeight(theme.px(240))
        frame = Card(2, kind="field")
        frame.body.addWidget(self.list)
        column.addWidget(frame)
        holder = QWidget()
        flow = FlowLayout(holder, 8)
        self.all_button = Button(lambda: translate("Attempts", "Take all in"), small=True)
        self.none_button = Button(lambda: translate("Attempts", "Leave all out"), small=True)
        self.all_button.clicked.connect(lambda: self._set_all(taken=True))
        self.none_button.clicked.connect(lambda: self._set_all(taken=False))
        flow.addWidget(self.all_button)
        flow.addWidget(self.none_button)
        column.addWidget(holder)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(FIND_DELAY_MS)
        self._pause.timeout.connect(self._start)
        self.find.edited.connect(lambda _: self._pause.start())
        bar = self.list.verticalScrollBar()
        bar.valueChanged.connect(lambda value: self._more_wanted(value, bar.maximum()))
        bar.rangeChanged.connect(lambda _, most: self._more_wanted(bar.value(), most))

    def show_person(self, person_id: int) -> None:
        """Show a person's log, from its beginning; the same person's stays as it is."""
        if person_id != self._person_id:
            self._person_id = person_id
            self._start()

    def numbers(self, total: int) -> frozenset[int] | None:
        """The numbers of the attempts that are in, of a log with `total` attempts; None when all are."""
        turned = frozenset(key for key in self.list.turned_keys() if isinstance(key, int))
        if not self.list.all_taken:
            return turned
        return frozenset(range(1, total + 1)) - turned if turned else None

    def forget(self) -> None:
        """Forget the log and what was chosen."""
        self._asked += 1
        self._pause.stop()
        self._person_id, self._found, self._whole = None, [], True
        self.find.set_value("")
        self.list.set_all(taken=True)
        self.list.show_rows((), ())

    def retranslate(self) -> None:
        """Say the rows again in the window's language."""
        self.list.show_rows([_row(item) for item in self._found], self.list.turned_keys())

    def _set_all(self, *, taken: bool) -> None:
        self.list.set_all(taken=taken)
        self.list.turned.emit()

    def _start(self) -> None:
        self._found, self._whole = [], False
        self._load()

    def _more_wanted(self, value: int, most: int) -> None:
        if not self._whole and self._found and value >= most - self.list.viewport().height():
            self._load()

    def _load(self) -> None:
        person_id = self._person_id
        if person_id is None:
            return
        self._asked += 1
        asked, attempts = self._asked, self._context.case.attempts
        wanted = AttemptFilter(text=self.find.value().strip())
        last = self._found[-1] if self._found else None
        self._whole = True  # until the answer says otherwise, nothing more is asked for
        self._context.runner.submit(
            lambda _: attempts.page(person_id, filter=wanted, newest_first=False, after=last),
            owner=self,
            done=lambda page: self._show(asked, page),
            reading=True,
        )

    def _show(self, asked: int, page: Sequence[AttemptSummary]) -> None:
        if asked != self._asked:
            return
        self._found += page
        self._whole = not page
        self.retranslate()


def _row(item: AttemptSummary) -> RowItem:
    how = Outcome(item.outcome) if item.outcome else Channel(item.channel) if item.channel else None
    title = label(translate, how) if how is not None else translate("Attempts", "Attempt")
    return RowItem(
        title=translate("Attempts", "{number}. {title}", number=item.number, title=title),
        key=item.number,
        second=dates.format_local(catalog(), item.happened.local),
    )


class AttemptsGroup(ChoiceGroup):
    """The period, the ways and the list of attempts. The list is read once it is wanted."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        self._context = context
        self.person_id: int | None = None
        super().__init__("list", lambda: translate("Attempts", "Which attempts"), parent)

    def fill(self, column: QVBoxLayout) -> None:
        self.days = ChoiceField(
            lambda: translate("Attempts", "Of which days?"),
            [
                (ALL, lambda: translate("Attempts", "The whole log")),
                (SOME, lambda: translate("Attempts", "From one day to another")),
            ],
        )
        self.first = DateField(lambda: translate("Attempts", "First day"), optional=True)
        self.last = DateField(lambda: translate("Attempts", "Last day"), optional=True)
        self.backwards = Label(
            lambda: translate("Attempts", "The last day is before the first one. Change one of them."),
            "small",
            tone="fault_ink",
        )
        channels: list[tuple[object, Text]] = [
            (channel, lambda channel=channel: label(translate, channel)) for channel in Channel
        ]
        self.ways = PillsField(
            lambda: translate("Attempts", "Made in which ways?"),
            channels,
            help=lambda: translate("Attempts", "Press none to show all of them."),
        )
        self.which = ChoiceField(
            lambda: translate("Attempts", "Which attempts?"),
            [
                (ALL, lambda: translate("Attempts", "All attempts")),
                (SOME, lambda: translate("Attempts", "I choose")),
            ],
        )
        self.choice = AttemptChoice(self._context)
        self.choice.list.turned.connect(self.changed)
        self.left_out = Label(
            lambda: translate(
                "Attempts",
                "The report says how many there are in all. What you leave out keeps its place in the count.",
            ),
            "small",
        )
        for widget in (
            self.days,
            self.first,
            self.last,
            self.backwards,
            self.ways,
            self.which,
            self.choice,
            self.left_out,
        ):
            column.addWidget(widget)
        self.days.edited.connect(lambda _: self._arranged())
        self.which.edited.connect(lambda _: self._arranged())
        self.ways.edited.connect(lambda _: self.changed.emit())
        for field in (self.first, self.last):
            field.committed.connect(lambda _: self._arranged())

    def put(self) -> None:
        told = self.choices
        if told == EVERYTHING:
            self.days.set_value(ALL)
            self.which.set_value(ALL)
            self.choice.forget()
        self.first.set_value(told.first_day)
        self.last.set_value(told.last_day)
        self.ways.set_value(tuple(told.channels or ()))
        self._arrange()

    def read(self, choices: ReportChoices) -> ReportChoices:
        first, last = self._days()
        channels = frozenset(value for value in self.ways.value() if isinstance(value, Channel))
        total = self.snapshot.total_attempts if self.snapshot is not None else 0
        return replace(
            choices,
            first_day=first,
            last_day=last,
            channels=channels or None,
            attempt_numbers=self.choice.numbers(total) if self.which.value() == SOME else None,
        )

    def summary(self) -> str:
        told, parts = self.choices, []
        if self.snapshot is not None:
            shown, total = len(self.snapshot.attempts), self.snapshot.total_attempts
            parts.append(
                translate("Attempts", "All %n attempt(s)", n=total)
                if shown == total
                else translate("Attempts", "{shown} of {total} attempts", shown=shown, total=total)
            )
        if told.first_day or told.last_day:
            parts.append(_period(told.first_day, told.last_day))
        if told.channels:
            parts.append(", ".join(label(translate, channel) for channel in Channel if channel in told.channels))
        return " · ".join(parts)

    def forget(self) -> None:
        """Forget the attempts."""
        self.person_id = None
        if self.built:
            self.choice.forget()

    def retranslate(self) -> None:
        super().retranslate()
        if self.built:
            self.choice.retranslate()

    def _days(self) -> tuple[date | None, date | None]:
        """The period; one that ends before it begins says so and is no period yet."""
        if self.days.value() != SOME:
            return None, None
        first, last = self.first.value(), self.last.value()
        if self._ends_too_early():
            return self.choices.first_day, self.choices.last_day
        return first, last

    def _ends_too_early(self) -> bool:
        first, last = self.first.value(), self.last.value()
        return first is not None and last is not None and last < first

    def _arranged(self) -> None:
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        some_days, some = self.days.value() == SOME, self.which.value() == SOME
        self.first.setVisible(some_days)
        self.last.setVisible(some_days)
        self.backwards.setVisible(some_days and self._ends_too_early())
        self.choice.setVisible(some)
        self.left_out.setVisible(some)
        if some and self.person_id is not None:
            self.choice.show_person(self.person_id)


def _period(first: date | None, last: date | None) -> str:
    words = catalog()
    if first is None and last is not None:
        return translate("Attempts", "until {day}", day=dates.format_date(words, last, short=True))
    assert first is not None
    start = dates.format_date(words, first, short=True)
    if last is None:
        return translate("Attempts", "from {day}", day=start)
    return translate("Attempts", "{first} to {last}", first=start, last=dates.format_date(words, last, short=True))
