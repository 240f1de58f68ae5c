"""The list of attempts with its order and its filter, read a page at a time: long logs open like short ones."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from checkin_desktop.base.clock import Clock
from checkin_desktop.domain.attempt_lists import ALL, AttemptCount, AttemptFilter
from checkin_desktop.domain.attempts import AttemptSummary
from checkin_desktop.jobs.runner import JobControl
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.attempt_list import attempt_rows
from checkin_desktop.ui.pages.attempts_filter import FilterBar
from checkin_desktop.ui.pages.attempts_saving import SaveMenu
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.flow import AsideLayout, FlowLayout
from checkin_desktop.ui.widgets.labels import Label, Rule
from checkin_desktop.ui.widgets.row_list import RowList

PAGE: Final = 60
"""Attempts that are read at once: some screens of them."""
MOST_AGAIN: Final = 600
"""How many are read again at most when something changed; a list that was read further begins anew around its row."""


class AttemptsList(Card):
    """`settled(id or None)` tells which attempt is chosen after reading, `chosen` and `opened` what a person did.

    `counted` carries an `AttemptCount`. Main thread only.
    """

    settled = Signal(object)
    chosen = Signal(object)
    opened = Signal(object)
    counted = Signal(object)

    def __init__(self, context: WindowContext, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(1, parent=parent)
        self.context, self.clock = context, clock
        self.person_id: int | None = None
        self.count: AttemptCount | None = None
        self._loaded: tuple[AttemptSummary, ...] = ()
        self._newest_first = True
        self._turn = 0
        self._bar: FilterBar | None = None
        self.body.setSpacing(0)
        self.body.addLayout(self._make_head())
        self._rule = Rule()
        self.body.addWidget(self._rule)
        self.rows = RowList(lambda: translate("Attempts", "Contact attempts"))
        self.rows.chosen.connect(self.chosen)
        self.rows.opened.connect(self.opened)
        self.rows.more_wanted.connect(self._read_on)
        self.nothing = Label(lambda: translate("Attempts", "No attempt fits the filter."), "body", tone="ink2")
        self.nothing.setContentsMargins(theme.px(12), theme.px(16), theme.px(12), theme.px(16))
        self.nothing.setVisible(False)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.rows, 1)
        self.body.addSpacing(theme.px(8))
        QWidget.setTabOrder(self.order_button, self.filter_button)
        QWidget.setTabOrder(self.filter_button, self.save_menu)
        QWidget.setTabOrder(self.save_menu, self.rows)

    def _make_head(self) -> AsideLayout:
        """The order, and what is done with the list: under it where a language needs more room."""
        head = AsideLayout(main_min=0, gap=theme.space(4), centred=True)
        head.setContentsMargins(theme.px(4), theme.px(4), theme.px(4), theme.px(4))
        start, end = QWidget(self), QWidget(self)
        order, actions = FlowLayout(start), FlowLayout(end, gap=4)
        self.order_button = Button(self._order_words, "frame", "chevron-down", small=True)
        self.order_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.order_button.clicked.connect(self._turn_order)
        self.filter_button = Button(self._filter_words, "quiet", "filter", small=True)
        self.filter_button.clicked.connect(self._turn_filter)
        self.top_button = Button(lambda: translate("Attempts", "To the top"), "quiet", "arrow-up", small=True)
        self.top_button.clicked.connect(lambda: self.load(at_top=True, again=True))
        self.top_button.setVisible(False)
        self.save_menu = SaveMenu(self.context, lambda: (self.person_id, self.filter), self)
        order.addWidget(self.order_button)
        for button in (self.top_button, self.filter_button, self.save_menu):
            actions.addWidget(button)
        head.addWidget(start)
        head.addWidget(end)
        return head

    @property
    def bar(self) -> FilterBar:
        """The filter, built when it is first opened."""
        if self._bar is None:
            self._bar = FilterBar(self)
            self._bar.setVisible(False)
            self._bar.changed.connect(self._filtered)
            self.body.insertWidget(self.body.indexOf(self._rule), self._bar)
        return self._bar

    @property
    def filter(self) -> AttemptFilter:
        """What the list is narrowed to."""
        return self._bar.value() if self._bar is not None else ALL

    def load(self, wanted: int | None = None, *, at_top: bool = False, again: bool = False) -> None:
        """Read the list anew with attempt `wanted` in it, else with the one that is chosen now, else from the top.

        `again`: only the view of it changed; how many attempts there are in all is known.
        """
        if self.person_id is None:
            return
        self._turn += 1
        turn, person_id, order, narrowed = self._turn, self.person_id, self._newest_first, self.filter
        attempts = self.context.case.attempts
        kept = None if at_top else wanted if wanted is not None else self.rows.selected()
        limit = PAGE if at_top else min(max(PAGE, len(self._loaded)), MOST_AGAIN)

        def read(_: JobControl) -> tuple[tuple[AttemptSummary, ...], bool]:
            found = attempts.page(person_id, filter=narrowed, newest_first=order, limit=limit)
            if isinstance(kept, int) and len(found) == limit and all(item.id != kept for item in found):
                around = attempts.around(person_id, kept, filter=narrowed, newest_first=order, limit=PAGE)
                if around and around[0] != found[0]:
                    return around, True
            return found, False

        def show(found: tuple[tuple[AttemptSummary, ...], bool]) -> None:
            self._show(turn, wanted, *found, at_top=at_top)
            if turn == self._turn and (narrowed.narrows or not again):
                # Painted first, counted then: counting reads every attempt that the filter lets through.
                QTimer.singleShot(0, self, lambda: self._count(turn, narrowed))

        self.context.runner.submit(read, owner=self, done=show, reading=True)

    def forget(self) -> None:
        """Show nothing, and narrow to nothing the next time."""
        self._turn += 1
        self.person_id, self.count, self._loaded = None, None, ()
        self.rows.set_rows(())
        if self._bar is not None:
            self._bar.set_value(ALL)
            self._bar.setVisible(False)
        self.top_button.setVisible(False)
        self.save_menu.forget()
        self.filter_button.retranslate()

    def retranslate(self) -> None:
        """Say the rows again in the window's language."""
        self.order_button.retranslate()
        self.filter_button.retranslate()
        further = len(self._loaded) >= PAGE
        self.rows.set_rows(attempt_rows(self._loaded, self._today()), further=further)

    # Reading.

    def _show(
        self,
        turn: int,
        wanted: int | None,
        found: tuple[AttemptSummary, ...],
        cut: bool,
        *,
        at_top: bool,
    ) -> None:
        if turn != self._turn:
            return
        if wanted is not None and self.filter.narrows and all(item.id != wanted for item in found):
            self.bar.set_value(ALL)  # an attempt that is asked for by name is shown whatever the filter says
            self.load(wanted, again=True)
            return
        self._loaded = found
        if self.filter.narrows:
            self.bar.tell(None)
        else:
            self._tell()
        self.top_button.setVisible(cut)
        self.rows.set_rows(attempt_rows(found, self._today()), further=cut or len(found) >= PAGE)
        self.nothing.setVisible(not found and self.filter.narrows)
        chosen = wanted if wanted is not None else None if at_top else self.rows.selected()
        if chosen is None or not self.rows.select(chosen):
            chosen = found[0].id if found else None
            self.rows.select(chosen)
        self.settled.emit(chosen)

    def _read_on(self) -> None:
        if self.person_id is None or not self._loaded:
            return
        turn, person_id, order, narrowed = self._turn, self.person_id, self._newest_first, self.filter
        last, attempts = self._loaded[-1], self.context.case.attempts
        self.context.runner.submit(
            lambda _: attempts.page(person_id, filter=narrowed, newest_first=order, limit=PAGE, after=last),
            owner=self,
            done=lambda found: self._append(turn, last, found),
            reading=True,
        )

    def _append(self, turn: int, last: AttemptSummary, found: tuple[AttemptSummary, ...]) -> None:
        if turn == self._turn and self._loaded[-1:] == (last,):
            self._loaded += found
            self.rows.add_rows(attempt_rows(found, self._today(), last), further=len(found) == PAGE)

    def _count(self, turn: int, narrowed: AttemptFilter) -> None:
        if self.person_id is None or turn != self._turn:
            return
        person_id, attempts = self.person_id, self.context.case.attempts
        self.context.runner.submit(
            lambda _: attempts.count(person_id, narrowed),
            owner=self,
            done=lambda count: self._counted(turn, count),
            reading=True,
        )

    def _counted(self, turn: int, count: AttemptCount) -> None:
        if turn == self._turn:
            self.count = count
            self._tell()
            self.counted.emit(count)

    def _tell(self) -> None:
        if self._bar is not None and self.count is not None:
            self._bar.tell((self.count.shown if self.filter.narrows else self.count.total, self.count.total))

    # What the person does.

    def _turn_order(self) -> None:
        self._newest_first = not self._newest_first
        self.order_button.retranslate()
        self.load(at_top=True, again=True)

    def _turn_filter(self) -> None:
        shown = not self.bar.isVisibleTo(self)
        self._tell()
        self.bar.setVisible(shown)
        (self.bar.text if shown else self.rows).setFocus()

    def _filtered(self, _: AttemptFilter) -> None:
        self.filter_button.retranslate()
        self.load(at_top=True, again=True)

    def _order_words(self) -> str:
        return translate("Attempts", "Newest first") if self._newest_first else translate("Attempts", "Oldest first")

    def _filter_words(self) -> str:
        return translate("Attempts", "Filter is on") if self.filter.narrows else translate("Attempts", "Filter")

    def _today(self) -> date:
        return self.clock.now().astimezone().date()
