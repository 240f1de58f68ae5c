"""Copies of the plan: who has which, since when, which are out of date, and printing those again."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.plan_copies import CopiesView, copy_rows, load_copies
from checkin_desktop.ui.models.undo import push_saved
from checkin_desktop.ui.pages.page import Page, back_button
from checkin_desktop.ui.pages.plan_copies_detail import PlanCopyDetail
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, Card, EmptyState, PageHeader
from checkin_desktop.ui.widgets.corner_clip import CornerClip
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.list_detail import ListDetail
from checkin_desktop.ui.widgets.low_stack import LowStack
from checkin_desktop.ui.widgets.row_list import RowList


class PlanCopiesPage(Page):
    """The copies in a list, the chosen one beside it."""

    page_id = "plan_copies"
    topics = frozenset({"plan", "contacts", "identity", "household", "care_papers", "plan_copies", "documents"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.view = CopiesView()
        self._wanted: int | None = None
        self._covered = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget(self)
        outer.addWidget(scroll(content, exact=True))  # large text needs more height than a window has
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(12))
        column.setSpacing(theme.space(14))
        self.header = PageHeader(
            lambda: translate("Plan", "Who has which copy"),
            lambda: translate(
                "Plan", "Each copy of the plan that was printed or saved, and whether it is up to date."
            ),
            content,
        )
        self.header.add_action(back_button(context, lambda: translate("Plan", "Back to the plan"), "plan"))
        self.print_button = Button(lambda: translate("Plan", "Print a copy"), "primary", "printer", parent=self.header)
        self.print_button.clicked.connect(lambda: context.navigate("print_plan", self.person_id))
        self.header.add_action(self.print_button)
        column.addWidget(self.header)
        self.again_button = Button(lambda: translate("Plan", "Print them again"), small=True, parent=content)
        self.again_button.clicked.connect(lambda: context.navigate("print_plan:again", self.person_id))
        self.stale = Banner("late", "", button=self.again_button, parent=content)
        self.stale.setVisible(False)
        column.addWidget(self.stale)
        self.stack = LowStack(content)
        column.addWidget(self.stack, 1)
        listing = Card(1, parent=self.stack)
        self.list = RowList(lambda: translate("Plan", "Copies of the plan"), listing)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda key: self._choose(key, to_detail=True))
        listing.body.addWidget(self.list)
        CornerClip(self.list)
        self.detail = PlanCopyDetail(context, self.stack)
        self.detail.noted.connect(self._note)
        self.detail.again.connect(lambda copy_id: context.navigate(f"print_plan:copy-{copy_id}", self.person_id))
        self.panes = ListDetail(listing, self.detail, list_width=372, under=720, parent=self.stack)
        self.panes.covered.connect(self._give_room)
        self.stack.addWidget(self.panes)
        first = Button(lambda: translate("Plan", "Print a copy"), icon_name="printer")
        first.clicked.connect(self.print_button.click)
        self.empty = EmptyState(
            "send",
            lambda: translate(
                "Plan",
                "When you print or save a copy, it is noted here with its reader. Later you see which to replace.",
            ),
            first,
            lambda: translate("Plan", "No copies yet"),
            self.stack,
        )
        self.stack.addWidget(self.empty)

    def show_record(self, record_id: int) -> None:
        """Bring one copy to the front."""
        self._wanted = record_id
        self._arrange()

    def refresh(self) -> None:
        """Compare the copies with the plan again. Nothing is drawn for it."""
        person_id, case = self.person_id, self.context.case
        if person_id is None:
            return

        def done(view: CopiesView) -> None:
            if person_id == self.person_id:
                self.view = view
                self._arrange()

        self.context.runner.submit(lambda _: load_copies(case, person_id), owner=self, done=done, reading=True)

    def act(self, action: str) -> None:
        """Ctrl+P asks for the next copy."""
        if action == "print":
            self.print_button.click()

    def retranslate(self) -> None:
        """Ask for texts again."""
        self._arrange()

    def flush(self) -> None:
        """Hand over what is typed."""
        self.detail.flush()

    def _give_room(self, covered: bool) -> None:
        """Where the detail has the room to itself, it gets the header's too."""
        self._covered = covered
        self.header.setVisible(not covered)
        self.stale.setVisible(not covered and bool(self.view.out_of_date))

    def _arrange(self) -> None:
        view = self.view
        self.stack.setCurrentWidget(self.panes if view.states else self.empty)
        self.stale.setVisible(bool(view.out_of_date) and not self._covered)
        if view.out_of_date:
            self.stale.set_texts(
                translate("Plan", "%n copy(s) out of date", n=view.out_of_date),
                translate("Plan", "The plan says something else since they were made."),
            )
        self.list.set_rows(copy_rows(view))
        wanted, self._wanted = self._wanted, None
        if wanted is not None and self.list.select(wanted):
            self.panes.show_detail()
        chosen = view.state(self.list.selected())
        keys = self.list.keys()
        if chosen is None and keys and not self.panes.narrow:
            self.list.select(keys[0])
            chosen = view.state(keys[0])
        self.detail.show_copy(chosen, view)

    def _choose(self, key: object, *, to_detail: bool = False) -> None:
        self.detail.flush()
        self.detail.show_copy(self.view.state(key), self.view)
        if to_detail or self.panes.narrow:
            self.panes.show_detail()

    def _note(self, copy_id: int, name: str, value: Any) -> None:
        state = self.view.state(copy_id)
        if state is None:
            return
        copy = state.copy
        before = copy.choice.holder if name == "holder" else copy.given_on if name == "given_on" else copy.gone_on
        place = ("plan_copies", self.person_id, copy_id)
        words = translate("Plan", "Note on a copy")
        self.context.runner.submit(
            lambda _: self.context.case.plan_copies.note(copy_id, **{name: value}),
            owner=self,
            done=lambda _: push_saved(
                self.context,
                words,
                back=lambda case: case.plan_copies.note(copy_id, **{name: before}),
                again=lambda case: case.plan_copies.note(copy_id, **{name: value}),
                place=place,
            ),
            failed=self.context.messages.error,
        )

    def _forget(self) -> None:
        self.view, self._wanted = CopiesView(), None
        self._arrange()
        self.panes.show_list()
