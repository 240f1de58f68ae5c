"""Today: what is due of everybody in the folder, in groups. It counts dates; nobody is ranked, and no clock runs."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from checkin_desktop.domain.due import Due, DueGroup
from checkin_desktop.services.today import TodayView
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import Text, catalog, translate
from checkin_desktop.ui.models.today import group_icon, group_title, page_of, stale_words, today_rows
from checkin_desktop.ui.pages.page import Page
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, EmptyState, PageHeader
from checkin_desktop.ui.widgets.corner_clip import CornerClip
from checkin_desktop.ui.widgets.flow import FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.low_stack import LowStack
from checkin_desktop.ui.widgets.row_list import RowList
from checkin_desktop.words import dates


class TodayPage(Page):
    """A list of everybody's matters; opening one leads to the page of its person where it is dealt with."""

    page_id = "today"
    topics = frozenset(
        {
            *("appointments", "moves", "papers", "documents", "withheld", "attempts", "reminders", "people"),
            *("identity", "contacts", "plan", "household", "care_papers", "plan_copies", "plan_reviews"),
        }
    )
    needs_person = False

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view: TodayView | None = None
        self._only: DueGroup | None = None
        self._build()

    def refresh(self) -> None:
        """Ask for everything that is due."""
        today = self.context.case.today
        self.context.runner.submit(lambda _: today.load(), owner=self, done=self._loaded, reading=True)

    def retranslate(self) -> None:
        """Ask for texts again."""
        self._show_rows()

    def wipe(self) -> None:
        """Forget everybody."""
        self._view = None
        self._only = None
        self.list.set_rows(())
        self._show_rows()

    def choose(self, group: DueGroup | None) -> None:
        """Show one group, or all with None."""
        self._only = group
        self._show_rows()

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget(self)
        column = QVBoxLayout(content)
        outer.addWidget(scroll(content, exact=True))
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(12))
        column.setSpacing(theme.space(12))
        self.header = PageHeader(lambda: translate("Today", "Today"), self._subtitle, content)
        self.calendar = Button(lambda: translate("Today", "Calendar"), "secondary", "calendar", parent=self.header)
        self.calendar.clicked.connect(lambda: self.context.navigate("everybody_calendar"))
        self.walk = Button(lambda: translate("Today", "Look at all dates"), "primary", "refresh", parent=self.header)
        self.walk.clicked.connect(lambda: self.context.navigate("round"))
        self.header.add_action(self.calendar)
        self.header.add_action(self.walk)
        column.addWidget(self.header)
        tools = QWidget(content)
        flow = FlowLayout(tools, 10)
        self.pills: dict[DueGroup | None, Button] = {}
        together = QButtonGroup(self)
        for group in (None, *DueGroup):
            pill = Button(
                self._pill_words(group), "filter", group_icon(group) if group is not None else "", parent=tools
            )
            pill.clicked.connect(lambda _=False, group=group: self.choose(group))
            together.addButton(pill)
            flow.addWidget(pill)
            self.pills[group] = pill
        self.pills[None].setChecked(True)
        column.addWidget(tools)
        self.stack = LowStack(content)
        card = Card(1, parent=self.stack)
        self.list = RowList(lambda: translate("Today", "What is due"), card)
        self.list.opened.connect(self._open)
        card.body.addWidget(self.list)
        CornerClip(self.list)
        self.stack.addWidget(card)
        column.addWidget(self.stack, 1)
        self.explained = Label(stale_words, "small", parent=content)
        column.addWidget(self.explained)

    @cached_property
    def nothing(self) -> EmptyState:
        """What the page says while nothing is due; made when it is first needed."""
        state = EmptyState(
            "check",
            lambda: translate(
                "Today",
                "Dates of appointments, moves, papers and reminders of everybody stand here as soon as they are near.",
            ),
            None,
            lambda: translate("Today", "Nothing is due"),
            parent=self.stack,
        )
        self.stack.addWidget(state)
        return state

    def _loaded(self, view: TodayView) -> None:
        self._show(view)
        today = self.context.case.today
        self.context.runner.submit(
            lambda control: today.with_copies(view, control.cancelled),
            owner=self,
            done=self._show_changed,
            reading=True,
        )

    def _show_changed(self, view: TodayView) -> None:
        if view != self._view:
            self._show(view)

    def _show(self, view: TodayView) -> None:
        self._view = view
        self._show_rows()

    def _show_rows(self) -> None:
        view = self._view
        if view is not None and self._only is not None and not view.of(self._only):
            self._only = None
        for group, pill in self.pills.items():
            pill.set_text(self._pill_words(group))
            pill.setChecked(group is self._only)
            pill.setVisible(group is None or (view is not None and bool(view.of(group))))
        self.header.set_subtitle(self._subtitle)
        rows = today_rows(view, self._only, self.context.case.reference) if view is not None else []
        self.list.set_rows(rows)
        empty = view is not None and not view.count
        self.stack.setCurrentWidget(self.nothing if empty else self.stack.widget(0))

    def _pill_words(self, group: DueGroup | None) -> Text:
        view = self._view
        count = 0 if view is None else view.count if group is None else len(view.of(group))
        if group is None:
            return lambda: translate("Today", "Everything {count}", count=count)
        return lambda: translate("Today", "{group} {count}", group=group_title(group), count=count)

    def _open(self, key: tuple[DueGroup, Due]) -> None:
        due = key[1]
        self.context.navigate(page_of(due), due.person_id, due.record_id)

    def _subtitle(self) -> str:
        view = self._view
        if view is None:
            return ""
        day = dates.at_sentence_start(dates.format_date(catalog(), view.day, weekday=True))
        if not view.count:
            return day
        people = translate("Today", "for %n person(s)", n=view.people)
        return translate("Today", "{date} · %n thing(s) {people}", n=view.count, date=day, people=people)
