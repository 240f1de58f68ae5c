"""Facts and their dates: every rule, number and limit with its source; own closed days; newer facts from a file."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.domain.facts_update import FactsUpdate
from checkin_desktop.domain.holidays import Closure
from checkin_desktop.domain.shown_facts import ShownFact, shown_facts
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.errors import show_refusal
from checkin_desktop.ui.header import SearchBox
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.facts import FactFilter, FactFinder, fact_rows
from checkin_desktop.ui.models.undo import SavedChange
from checkin_desktop.ui.pages.facts_parts import ClosedDays, FactDetail
from checkin_desktop.ui.pages.page import Page, back_button
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, PageHeader
from checkin_desktop.ui.widgets.corner_clip import CornerClip
from checkin_desktop.ui.widgets.flow import FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.list_detail import ListDetail
from checkin_desktop.ui.widgets.row_list import RowList
from checkin_desktop.words.dates import format_date


class FactsPage(Page):
    """A list that is searched and filtered; beside it the chosen fact, or the closed days."""

    page_id = "facts"
    topics = frozenset({"facts"})
    needs_person = False

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._facts: tuple[ShownFact, ...] = ()
        self._finder = FactFinder(())
        self._chosen = ""
        self._build()

    def refresh(self) -> None:
        """List the facts that are in force."""
        self._facts = shown_facts(self.context.case.reference)
        self._finder = FactFinder(self._facts)
        self._show()
        self._show_days()

    def wipe(self) -> None:
        """Forget what was searched and typed."""
        self.search_box.clear()
        self.closed_days.forget()
        self._facts, self._finder, self._chosen = (), FactFinder(()), ""
        self.list.set_rows(())
        self.detail.show_fact(None, self.context.case.directory.today())

    def retranslate(self) -> None:
        """Ask for texts again."""
        if self._facts:
            self.refresh()

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(12))
        column.setSpacing(theme.space(12))
        self.header = PageHeader(lambda: translate("Facts", "Facts and their dates"), self._subtitle)
        self.header.add_action(back_button(self.context, lambda: translate("Facts", "Back to Help"), "help"))
        if self.context.case.facts.takes_updates:
            self.update_button = Button(lambda: translate("Facts", "Load newer facts"), "secondary", "upload")
            self.update_button.clicked.connect(self._load_update)
            self.context.hold(self.update_button)
            self.header.add_action(self.update_button)
        self.days_button = Button(lambda: translate("Facts", "Closed days"), "secondary", "calendar")
        self.days_button.clicked.connect(self.show_closed_days)
        self.header.add_action(self.days_button)
        column.addWidget(self.header)
        self.tools = self._tools()
        column.addWidget(self.tools)
        self.list = RowList(lambda: translate("Facts", "Facts"))
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._open)
        self.nothing = Label(lambda: translate("Facts", "Nothing fits. Try another word."), tone="ink2")
        self.nothing.setContentsMargins(theme.space(16), theme.space(14), theme.space(16), theme.space(14))
        self.nothing.setVisible(False)
        card = Card(1)
        card.body.addWidget(self.nothing)
        card.body.addWidget(self.list, 1)
        CornerClip(self.list)
        card.setFocusProxy(self.list)
        self.detail = FactDetail(self.context)
        self.closed_days = ClosedDays(self.context)
        self.closed_days.add_wanted.connect(self._add_day)
        self.closed_days.remove_wanted.connect(self._remove_day)
        self.right = QStackedWidget()
        self.right.addWidget(self.detail)
        self.right.addWidget(self.closed_days)
        self.panes = ListDetail(card, self.right, list_width=400, under=760)
        self.panes.setMinimumHeight(theme.px(320))
        self.panes.covered.connect(self._covered)
        column.addWidget(self.panes, 1)
        outer.addWidget(scroll(content, exact=True))

    def _tools(self) -> QWidget:
        tools = QWidget(self)
        flow = FlowLayout(tools, 8)
        self.search_box = SearchBox(lambda: translate("Facts", "A word, a number, a source"), keys="", parent=tools)
        self.search_box.setMinimumWidth(theme.px(352))
        self.search_box.searched.connect(lambda _: self._show())
        flow.addWidget(self.search_box)
        group = QButtonGroup(self)
        self.filters: dict[FactFilter, Button] = {}
        for which, text in (
            (FactFilter.ALL, lambda: translate("Facts", "All")),
            (FactFilter.TO_CHECK, lambda: translate("Facts", "Older than 180 days, or without a date")),
            (FactFilter.UNVERIFIED, lambda: translate("Facts", "Not checked")),
        ):
            pill = Button(text, "filter", parent=tools)
            group.addButton(pill)
            self.filters[which] = pill
            flow.addWidget(pill)
        self.filters[FactFilter.ALL].setChecked(True)
        group.buttonClicked.connect(lambda _: self._show())
        return tools

    def _covered(self, covered: bool) -> None:
        """Where the detail has the room to itself, it gets the header's too."""
        self.header.setVisible(not covered)
        self.tools.setVisible(not covered)

    def _subtitle(self) -> str:
        facts = self.context.case.facts
        if facts.update is not None:
            day = format_date(catalog(), facts.update.issued)
            return translate("Facts", "Newer facts of {day} are in force. Each one shows its source.", day=day)
        return translate("Facts", "Every rule, number and limit that this program uses, with source and date")

    def _show(self) -> None:
        today = self.context.case.directory.today()
        which = next(which for which, pill in self.filters.items() if pill.isChecked())
        found = self._finder.found(self.search_box.edit.text(), which, today)
        self.list.set_rows(fact_rows(found, today))
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        keys = [fact.key for fact in found]
        if self._chosen not in keys:
            self._chosen = keys[0] if keys else ""
        if self._chosen:
            self.list.select(self._chosen)
        self._show_fact()

    def _show_fact(self) -> None:
        fact = next((fact for fact in self._facts if fact.key == self._chosen), None)
        self.detail.show_fact(fact, self.context.case.directory.today())

    def _choose(self, key: str) -> None:
        self._chosen = key
        self.right.setCurrentWidget(self.detail)
        self._show_fact()

    def _open(self, key: str) -> None:
        self._choose(key)
        self.panes.show_detail()

    def show_closed_days(self) -> None:
        """Bring the closed days to the front."""
        self.right.setCurrentWidget(self.closed_days)
        self.panes.show_detail()
        self.closed_days.day.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_days(self) -> None:
        case = self.context.case
        reference = case.reference
        self.closed_days.show_days(
            case.facts.closed_days(), reference.closures, reference.holiday_rule, case.directory.today()
        )

    def _add_day(self, day: Any, why: str) -> None:
        facts = self.context.case.facts
        before = next((closure for closure in facts.closed_days() if closure.day == day), None)

        def done(_: object) -> None:
            self.closed_days.forget()
            self._show_days()
            self.closed_days.day.setFocus(Qt.FocusReason.TabFocusReason)
            self._push(translate("Facts", "Add this day"), before, Closure(day, why))

        def failed(problem: BaseException) -> None:
            show_refusal(problem, self.closed_days.fields, self.context.messages)

        self.context.runner.submit(lambda _: facts.add_closed_day(day, why), owner=self, done=done, failed=failed)

    def _remove_day(self, closure: Closure) -> None:
        facts = self.context.case.facts
        self.context.runner.submit(
            lambda _: facts.remove_closed_day(closure.day),
            owner=self,
            done=lambda _: self._push(translate("Facts", "Take away"), closure, Closure(closure.day, ""), gone=True),
        )

    def _push(self, text: str, before: Closure | None, after: Closure, *, gone: bool = False) -> None:
        def back(case: Any) -> object:
            if before is None:
                return case.facts.remove_closed_day(after.day)
            return case.facts.add_closed_day(before.day, before.why)

        def again(case: Any) -> object:
            if gone:
                return case.facts.remove_closed_day(after.day)
            return case.facts.add_closed_day(after.day, after.why)

        frame = self.context
        self.context.undo_stack.push(
            SavedChange(self.context, text, back=back, again=again, shown=lambda: frame.navigate("facts"))
        )

    def _load_update(self) -> None:
        chosen = self.context.messages.open_files(lambda: translate("Facts", "Load newer facts"), several=False)
        if not chosen:
            return
        facts = self.context.case.facts

        def done(update: FactsUpdate) -> None:
            self.header.set_subtitle(self._subtitle)
            day = format_date(catalog(), update.issued)
            self.context.messages.inform(
                lambda: translate("Facts", "Newer facts are in force"),
                lambda: translate("Facts", "They were issued on {day}. Their signature is good.", day=day),
            )

        self.context.runner.submit(
            lambda _: facts.install(chosen[0]), owner=self, done=done, failed=self.context.messages.error
        )
