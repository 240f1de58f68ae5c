"""People: everyone in the folder as a table that can be filtered, worked with one hand on the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.people import Person, PersonRow
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.add_person import add_person
from checkin_desktop.ui.header import SearchBox
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.people import PeopleModel
from checkin_desktop.ui.pages.page import Page
from checkin_desktop.ui.pages.people_table import PeopleTable
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, EmptyState, PageHeader
from checkin_desktop.ui.widgets.corner_clip import CornerClip
from checkin_desktop.ui.widgets.flow import AsideLayout, FlowLayout, scroll
from checkin_desktop.ui.widgets.key_button import KeyButton
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.low_stack import LowStack
from checkin_desktop.words import dates


class PeoplePage(Page):
    """The list of people with its filter, and the bar of what can be done with the chosen one."""

    page_id = "people"
    topics = frozenset({"people", "identity", "attempts", "documents", "contacts"})
    needs_person = False

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._count = 0
        self._wanted: int | None = None
        self.model = PeopleModel(self._fetch, self)
        self.table = PeopleTable(self.model)
        self._build()
        self.model.loaded.connect(self._loaded)
        self.table.opened.connect(lambda person_id: context.navigate("overview", person_id))
        self.table.attempt_wanted.connect(lambda person_id: context.navigate("add_attempt", person_id))
        self.table.print_wanted.connect(lambda person_id: context.navigate("print_report", person_id))
        self.table.row_changed.connect(self._row_changed)
        self._row_changed(None)

    def act(self, action: str) -> None:
        """Ctrl+N adds a person; Ctrl+P prints the report of the chosen one."""
        if action == "new":
            self._add()
        elif action == "print":
            self._act(self.table.print_wanted)

    def refresh(self) -> None:
        """Ask for the list again; the chosen person stays chosen."""
        current = self.table.current_person()
        self._wanted = current.id if current else self.context.person_id
        self._ask()

    def wipe(self) -> None:
        """Forget the rows and what was typed into the filter."""
        self.filter.clear()
        self.model.wipe()
        self._count = 0

    def retranslate(self) -> None:
        """Ask for texts again."""
        self.model.retranslate()
        self.table.retranslate()

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
        self.add_button = Button(lambda: translate("People", "Add a person"), "primary", "plus")
        self.add_button.clicked.connect(self._add)
        self.context.hold(self.add_button)
        self.header.add_action(self.add_button)
        tools = QWidget(content)
        column.addWidget(tools)
        flow = FlowLayout(tools, 10)
        self.filter = SearchBox(lambda: translate("People", "Find a name or a number"), keys="")
        self.filter.setMinimumWidth(theme.px(340))
        self.filter.edit.installEventFilter(self)
        self.filter.searched.connect(lambda _: self._ask())
        self.archived = Button(lambda: translate("People", "Include archived"), "filter", "archive")
        self.archived.clicked.connect(self._ask)
        flow.addWidget(self.filter)
        flow.addWidget(self.archived)
        self.stack = LowStack(content)
        column.addWidget(self.stack, 1)
        card = Card(1, parent=self.stack)
        self.stack.addWidget(card)
        self.table.setParent(card)
        card.body.addWidget(self.table)
        CornerClip(self.table)
        self._selection_bar(content, column)

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

    def _selection_bar(self, content: QWidget, column: QVBoxLayout) -> None:
        self.bar = Card(12, kind="soft", parent=content)
        column.addWidget(self.bar)
        edge = theme.space(12)
        self.bar.body.setContentsMargins(edge, theme.px(6), edge, theme.px(6))
        row = QWidget(self.bar)
        self.bar.body.addWidget(row)
        keys = QWidget(row)
        flow = FlowLayout(keys, 16)
        self.bar_name = Label("", "strong", tone="soft_ink")
        for key, words, act in (
            (lambda: translate("People", "Enter"), lambda: translate("People", "Open"), self.table.opened),
            ("A", lambda: translate("People", "Add an attempt"), self.table.attempt_wanted),
            ("P", lambda: translate("People", "Print"), self.table.print_wanted),
        ):
            button = KeyButton(key, words, lambda _=False, signal=act: self._act(signal))
            button.setVisible(act is not self.table.attempt_wanted or not self.context.read_only)
            flow.addWidget(button)
        line = AsideLayout(row, main_min=theme.px(160), gap=theme.px(12), centred=True)
        line.addWidget(self.bar_name)
        line.addWidget(keys)

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

    def _act(self, signal: object) -> None:
        person = self.table.current_person()
        if person is not None:
            signal.emit(person.id)  # type: ignore[attr-defined]

    def _row_changed(self, row: PersonRow | None) -> None:
        self.bar.setVisible(row is not None)
        if row is not None:
            self.bar_name.set_text(row.sort_name or row.display_name)

    def _subtitle(self) -> str:
        day = dates.format_date(catalog(), datetime.now(UTC).astimezone().date(), weekday=True)
        if not self._count:
            return translate("People", "Today is {day}.", day=day)
        if self._count == 1:
            return translate("People", "One person. Today is {day}.", day=day)
        return translate("People", "{count} people. Today is {day}.", count=self._count, day=day)

    def _ask(self) -> None:
        self.model.ask(self.filter.edit.text().strip(), include_archived=self.archived.isChecked())

    def _fetch(
        self, text: str, archived: bool, limit: int, offset: int, done: Callable[[tuple[PersonRow, ...]], None]
    ) -> None:
        people = self.context.case.people

        def work(_: object) -> tuple[tuple[PersonRow, ...], int]:
            rows = people.rows(text, include_archived=archived, limit=limit, offset=offset)
            return rows, people.count(include_archived=archived)

        def arrived(result: tuple[tuple[PersonRow, ...], int]) -> None:
            self._count = result[1]
            done(result[0])

        self.context.runner.submit(work, owner=self, done=arrived, reading=True)

    def _loaded(self) -> None:
        filtered = bool(self.filter.edit.text().strip())
        shown = self.model.rowCount() > 0
        nobody = not shown and not filtered and not self._count
        self.stack.setCurrentWidget(self.stack.widget(0) if shown else self.empty if nobody else self.no_match)
        self.add_button.setVisible(not nobody)
        self.header.set_subtitle(self._subtitle)
        current = self.table.current_person()
        self.table.select_person(current.id if current else self._wanted)
        self.filled.emit()

    def _clear_filter(self) -> None:
        self.filter.clear()
        self._ask()
        self.filter.begin()

    def _add(self) -> None:
        add_person(self.context, self, self._added)

    def _added(self, person: Person) -> None:
        self.context.navigate("identity", person.id)
