"""People: everyone in the folder as a table that can be filtered, worked with one hand on the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cached_property, partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.appointments import CheckResult
from checkin_desktop.domain.dues import DueKind, PeopleCounts, PeopleQuery, SavedFilter, next_due
from checkin_desktop.domain.people import Person, PersonRow
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.add_person import add_person
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.people import USUAL, Column, PeopleModel
from checkin_desktop.ui.pages.page import Page
from checkin_desktop.ui.pages.people_bar import SelectionBar
from checkin_desktop.ui.pages.people_filter import PeopleFilterBar
from checkin_desktop.ui.pages.people_panels import PeoplePanels
from checkin_desktop.ui.pages.people_table import PeopleTable
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, EmptyState, PageHeader
from checkin_desktop.ui.widgets.corner_clip import CornerClip
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.low_stack import LowStack
from checkin_desktop.words import dates


class PeoplePage(Page):
    """The list of people with its filters, and the bar of what can be done with the chosen one.

    The rows come first; how many people each filter finds is asked once they are shown.
    """

    page_id = "people"
    topics = frozenset(
        {"people", "identity", "attempts", "documents", "contacts", "appointments", "moves", "papers", "readiness"}
        | {"plan", "reminders", "tags"}
    )
    needs_person = False

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._count = 0
        self._wanted: int | None = None
        self._counts: PeopleCounts | None = None
        self._counts_wanted = False
        self._columns_known = False
        self.model = PeopleModel(self._fetch, self)
        self.table = PeopleTable(self.model)
        self._build()
        self.model.loaded.connect(self._loaded)
        for signal, place in (
            (self.table.opened, "overview"),
            (self.table.call_wanted, "call"),
            (self.table.attempt_wanted, "add_attempt"),
            (self.table.print_wanted, "print_report"),
        ):
            signal.connect(partial(context.navigate, place))
        self.table.unchanged_wanted.connect(lambda _: self._unchanged())
        self.table.order_wanted.connect(self.filters.set_order)
        self.table.row_changed.connect(self.bar.show_row)
        self.bar.show_row(None)

    def act(self, action: str) -> None:
        """Ctrl+N adds a person; Ctrl+P prints the report of the chosen one."""
        person = self.table.current_person()
        if action == "new":
            self._add()
        elif action == "print" and person is not None:
            self.table.print_wanted.emit(person.id)

    def refresh(self) -> None:
        """Ask for the list again; the chosen person stays chosen."""
        current = self.table.current_person()
        self._wanted = current.id if current else self.context.person_id
        self._counts_wanted = True
        self._ask()

    def wipe(self) -> None:
        """Forget the rows, what was typed into the filter, and what filters and tags are called."""
        self.filters.wipe()
        self.model.wipe()
        self._counts, self._count = None, 0
        self.panels.wipe()
        self.bar.wipe()

    def retranslate(self) -> None:
        """Ask for texts again."""
        self.model.retranslate()
        self.table.retranslate()
        self.filters.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the filter box, Down goes into the list and Enter opens the first person."""
        if watched is self.filter.edit and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.table.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            person = self.table.current_person()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and person is not None:
                self.context.navigate("overview", person.id)
                return True
        return super().eventFilter(watched, event)

    # --- building --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(12))
        column.setSpacing(theme.space(12))
        # Each part is put into its place before it is filled: Qt works out anew how all that is in a part looks when
        # the part moves into another one.
        outer.addWidget(scroll(content, exact=True))
        self.header = PageHeader(lambda: translate("People", "People"), self._subtitle, content)
        column.addWidget(self.header)
        self.import_button = Button(lambda: translate("People", "Import CSV"), "secondary", "upload")
        self.import_button.clicked.connect(lambda: self.context.navigate("import"))
        self.context.hold(self.import_button)
        self.header.add_action(self.import_button)
        self.add_button = Button(lambda: translate("People", "Add a person"), "primary", "plus")
        self.add_button.clicked.connect(self._add)
        self.context.hold(self.add_button)
        self.header.add_action(self.add_button)
        self.filters = PeopleFilterBar(content)
        column.addWidget(self.filters)
        self.filter, self.archived = self.filters.search, self.filters.archived
        self.filter.edit.installEventFilter(self)
        self.filters.changed.connect(self._ask)
        self.context.hold(self.filters.save_button)
        self.panels = PeoplePanels(self.context, self.table, self.filters, content)
        self.panels.filters_changed.connect(self._count_everybody)
        column.addWidget(self.panels)
        self.stack = LowStack(content)
        column.addWidget(self.stack, 1)
        card = Card(1, parent=self.stack)
        self.stack.addWidget(card)
        self.table.setParent(card)
        card.body.addWidget(self.table)
        CornerClip(self.table)
        self.bar = SelectionBar(self.context, self.table, content)
        column.addWidget(self.bar)

    def _say_empty(self) -> EmptyState:
        first = Button(lambda: translate("People", "Add the first person"), "primary", "plus")
        first.clicked.connect(self._add)
        self.context.hold(first)
        return EmptyState(
            "users",
            lambda: translate(
                "People",
                "Each person has a page of their own with numbers, attempts, documents and an emergency plan.",
            ),
            first,
            lambda: translate("People", "Nobody is here yet"),
        )

    def _say_no_match(self) -> EmptyState:
        clear = Button(lambda: translate("People", "Show everyone"), "secondary")
        clear.clicked.connect(self._clear_filter)
        return EmptyState(
            "search",
            lambda: translate("People", "Accents and capital letters do not matter. Part of a number is enough."),
            clear,
            lambda: translate("People", "Nobody matches"),
        )

    @cached_property
    def empty(self) -> EmptyState:
        """What the page says while the folder has nobody; made when it is first needed."""
        return self._stacked(self._say_empty())

    @cached_property
    def no_match(self) -> EmptyState:
        """What the page says when the filter finds nobody; made when it is first needed."""
        return self._stacked(self._say_no_match())

    def _stacked(self, state: EmptyState) -> EmptyState:
        self.stack.addWidget(state)
        return state

    # --- rows ------------------------------------------------------------------------------------------------------

    def _subtitle(self) -> str:
        day = dates.format_date(catalog(), datetime.now(UTC).astimezone().date(), weekday=True)
        if not self._count:
            return translate("People", "Today is {day}.", day=day)
        people = translate("People", "%n person(s).", n=self._count)
        soon = self._counts.soon if self._counts else 0
        dated = translate("People", "%n have a date in the next 10 days.", n=soon) if soon else ""
        today = translate("People", "Today is {day}.", day=day)
        return " ".join(part for part in (people, dated, today) if part)

    def _ask(self) -> None:
        self.model.ask(self.filters.query)

    def _fetch(
        self, query: PeopleQuery, limit: int, offset: int, done: Callable[[tuple[PersonRow, ...]], None]
    ) -> None:
        case = self.context.case

        def work(_: object) -> tuple[tuple[PersonRow, ...], int]:
            rows = case.people_list.rows(query, limit=limit, offset=offset)
            return rows, case.people.count(include_archived=query.archived)

        def arrived(result: tuple[tuple[PersonRow, ...], int]) -> None:
            self._count = result[1]
            done(result[0])

        self.context.runner.submit(work, owner=self, done=arrived, reading=True)

    def _loaded(self) -> None:
        shown = self.model.rowCount() > 0
        nobody = not shown and not self.filters.narrowed and not self._count
        self.stack.setCurrentWidget(self.stack.widget(0) if shown else self.empty if nobody else self.no_match)
        self.add_button.setVisible(not nobody)
        self.filters.setVisible(not nobody)
        self.header.set_subtitle(self._subtitle)
        current = self.table.current_person()
        self.table.select_person(current.id if current else self._wanted)
        self.filled.emit()
        if self._counts_wanted:
            self._counts_wanted = False
            self._count_everybody()

    def _count_everybody(self) -> None:
        service = self.context.case.people_list

        def work(_: object) -> tuple[PeopleCounts, tuple[SavedFilter, ...], tuple[str, ...]]:
            return service.counts(), service.saved(), service.columns()

        self.context.runner.submit(work, owner=self, done=self._counted, reading=True)

    def _counted(self, found: tuple[PeopleCounts, tuple[SavedFilter, ...], tuple[str, ...]]) -> None:
        self._counts, saved, chosen = found
        self.filters.set_counts(self._counts)
        self.panels.known_tags = tuple(tag for tag, _ in self._counts.tags)
        self.filters.set_saved(saved)
        self.header.set_subtitle(self._subtitle)
        if not self._columns_known:
            self._columns_known = True
            self.table.show_columns([column for column in Column if column.code in chosen] or USUAL)

    def _clear_filter(self) -> None:
        self.filters.clear()
        self._ask()
        self.filter.begin()

    # --- the chosen person -----------------------------------------------------------------------------------------

    def _unchanged(self) -> None:
        """Keep that somebody looked and the next date still stands."""
        person = self.table.current_person()
        if person is None or self.context.read_only:
            return
        due = next_due(due for due in person.dues if due.kind is DueKind.APPOINTMENT)
        if due is None:
            self.bar.say(person.id, lambda: translate("People", "There is no appointment to look at."))
            return
        check = self.context.case.appointments.check
        self.context.runner.submit(
            lambda _: check(due.record_id, CheckResult.UNCHANGED), owner=self, done=lambda _: self._checked(person.id)
        )

    def _checked(self, person_id: int) -> None:
        day = dates.format_date(catalog(), datetime.now(UTC).astimezone().date(), short=True)
        self.bar.say(person_id, lambda: translate("People", "Checked on {day}: unchanged.", day=day))

    def _add(self) -> None:
        add_person(self.context, self, self._added)

    def _added(self, person: Person) -> None:
        self.context.navigate("identity", person.id)
