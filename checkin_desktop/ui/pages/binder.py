"""Binder: papers of one person for one reader, with cover, contents and tabs, and what stays out always in sight."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.domain import binder_rules
from checkin_desktop.domain.binders import Audience, BinderDetails, BinderPlan, FileChoice, TabChoice
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import current_language, translate
from checkin_desktop.ui.models.binder import (
    COVER,
    BinderView,
    binder_rows,
    changes_words,
    load_view,
)
from checkin_desktop.ui.models.undo import SavedChange
from checkin_desktop.ui.pages.binder_cover import CoverPane
from checkin_desktop.ui.pages.binder_tab import TabPane
from checkin_desktop.ui.pages.page import Page, back_button
from checkin_desktop.ui.pages.print_preview_binder import BinderPreview
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.arrange_list import ArrangeList
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, Card, EmptyState, PageHeader
from checkin_desktop.ui.widgets.corner_clip import CornerClip
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.list_detail import ListDetail
from checkin_desktop.words.labels import label


class BinderPage(Page):
    """Who gets it, the tabs in their order, and the chosen one beside them; the pages before they leave over all."""

    page_id = "binder"
    topics = frozenset({"binders", "documents", "scans", "checklist", "identity"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.audience = Audience.LAWYER if context.case.setup.office else Audience.ICE
        self._view: BinderView | None = None
        self._chosen: object = COVER
        self._saves = 0
        self._preview: BinderPreview | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.views = QStackedWidget(self)
        outer.addWidget(self.views)
        self._fill_choice()

    @property
    def preview(self) -> BinderPreview:
        """The binder before it leaves; made when it is first asked for."""
        if self._preview is None:
            self._preview = BinderPreview(self.context, self.views)
            self._preview.closed.connect(self._preview_closed)
            self.views.addWidget(self._preview)
        return self._preview

    @property
    def plan(self) -> BinderPlan | None:
        """What is chosen now; None before it was loaded."""
        return self._view.plan if self._view is not None else None

    def show_record(self, record_id: int) -> None:
        """Bring the tab of one document to the front."""
        self._chosen = record_id
        self._show_detail()
        self.panes.show_detail()

    def act(self, action: str) -> None:
        """Ctrl+P looks at the binder."""
        if action == "print":
            self.open_preview()

    def refresh(self) -> None:
        """Load the binder of the chosen audience again."""
        person_id, audience, window, case = self.person_id, self.audience, current_language(), self.context.case
        if person_id is None:
            return

        def done(view: BinderView) -> None:
            # What is shown is newer while a change is being saved; after it there is another answer.
            if person_id == self.person_id and audience is self.audience and not self._saves:
                self._show(view)

        self.context.runner.submit(
            lambda _: load_view(case, person_id, audience, window), owner=self, done=done, reading=True
        )

    def retranslate(self) -> None:
        """Ask for texts again."""
        if self._view is not None:
            self.refresh()

    def flush(self) -> None:
        """Save what is typed and not left yet."""
        self.cover.flush()
        self.detail.title.commit_pending()

    def choose_audience(self, audience: Audience) -> None:
        """Show the binder for another reader."""
        if audience is self.audience:
            return
        self.flush()
        self.audience = audience
        self._chosen = COVER
        self._mark_audience()
        self.refresh()

    def open_preview(self) -> None:
        """Put the binder together and show its pages."""
        view = self._view
        if view is None or not any(tab.included for tab in view.plan.tabs):
            return
        self.flush()
        self.views.setCurrentWidget(self.preview)
        self.preview.open_plan(view.plan.person_id, self.audience)

    def _fill_choice(self) -> None:
        holder = QWidget(self.views)
        self.views.addWidget(holder)
        column = QVBoxLayout(holder)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(12))
        column.setSpacing(theme.space(12))
        self.header = PageHeader(lambda: translate("Binder", "Binder"), "", holder)
        self.header.add_action(
            back_button(self.context, lambda: translate("Binder", "Back to the documents"), "documents")
        )
        self.make_button = Button(lambda: translate("Binder", "Look at it and save"), "primary", "eye", parent=holder)
        self.make_button.clicked.connect(self.open_preview)
        self.header.add_action(self.make_button)
        column.addWidget(self.header)
        self.readers = self._audiences(holder)
        column.addWidget(self.readers)
        self.changes = Banner("correction", "", icon_name="history", parent=holder)
        self.changes.setVisible(False)
        column.addWidget(self.changes)
        self.stack = QStackedWidget(holder)
        column.addWidget(self.stack, 1)
        listing, self.right = Card(1, parent=holder), QStackedWidget(holder)
        self.list = ArrangeList(lambda: translate("Binder", "Tabs of the binder"), listing)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._open)
        self.list.moved.connect(self._move)
        self.list.turned.connect(self._turn)
        listing.body.addWidget(self.list)
        self.keys = Label(
            lambda: translate("Binder", "Drag a tab, or press Alt with an arrow. Space takes a paper in or out."),
            "small",
            parent=listing,
        )
        self.keys.setContentsMargins(theme.space(12), theme.space(6), theme.space(12), theme.space(8))
        listing.body.addWidget(self.keys)
        CornerClip(self.list)
        self.cover = CoverPane(self.context, self.right)
        self.cover.changed.connect(self._change_details)
        self.cover.reset_wanted.connect(self._reset)
        self.detail = TabPane(self.context, self.right)
        self._connect_detail()
        self.right.addWidget(self.cover)
        self.right.addWidget(self.detail)
        self.panes = ListDetail(listing, self.right, list_width=372, under=780, parent=self.stack)
        self.panes.covered.connect(self._give_room)
        self.panes.narrow_changed.connect(lambda narrow: self.keys.setVisible(not narrow))
        self.stack.addWidget(self.panes)
        first = Button(lambda: translate("Binder", "Open Documents"), "primary", "document")
        first.clicked.connect(lambda: self.context.navigate("documents", self.person_id))
        self.empty = EmptyState(
            "book",
            lambda: translate(
                "Binder",
                "A binder puts scanned papers into one PDF, with cover, contents and tabs. Write down the papers and "
                "add their scans first.",
            ),
            first,
            lambda: translate("Binder", "No papers yet"),
            self.stack,
        )
        self.stack.addWidget(self.empty)

    def _audiences(self, parent: QWidget) -> QWidget:
        holder = QWidget(parent)
        holder.setAccessibleName(translate("Binder", "For whom?"))
        flow = FlowLayout(holder, 8)
        self._group = QButtonGroup(self)
        self.audience_buttons: dict[Audience, Button] = {}
        for audience in Audience:
            button = Button(lambda audience=audience: label(translate, audience), "filter", parent=holder)  # type: ignore[misc]
            button.clicked.connect(lambda _=False, audience=audience: self.choose_audience(audience))
            self._group.addButton(button)
            self.audience_buttons[audience] = button
            flow.addWidget(button)
        self._mark_audience()
        return holder

    def _connect_detail(self) -> None:
        self.detail.included.connect(lambda _: self._turn(self._chosen))
        self.detail.moved.connect(lambda step: self.list.move(self._chosen, step))
        self.detail.titled.connect(lambda title: self._change_tab(lambda tab: replace(tab, title=title)))
        self.detail.file_changed.connect(self._change_file)
        self.detail.pages_wanted.connect(self._choose_pages)
        self.detail.paper_wanted.connect(lambda: self.context.navigate("documents", self.person_id, self._tab_id()))

    def _mark_audience(self) -> None:
        for audience, button in self.audience_buttons.items():
            button.setChecked(audience is self.audience)

    def _show(self, view: BinderView) -> None:
        self._view = view
        self.header.set_subtitle(view.name)
        self.stack.setCurrentWidget(self.panes if view.plan.tabs else self.empty)
        inside = [tab.document.id for tab in view.plan.tabs if tab.included]
        self.make_button.setEnabled(bool(inside))
        self.changes.setVisible(view.changes is not None and not self.header.isHidden())
        if view.changes is not None:
            self.changes.set_texts(*changes_words(view.changes))
        self.list.set_rows(binder_rows(view))
        self.list.set_movable(() if self.context.read_only else inside)
        if self._chosen != COVER and self._tab() is None:
            self._chosen = COVER
        self.list.select(self._chosen)
        self._show_detail()

    def _show_detail(self) -> None:
        view, tab = self._view, self._tab()
        if view is None:
            return
        if tab is None:
            self.cover.show_details(view.plan.details)
            self.right.setCurrentWidget(self.cover)
            return
        inside = [each for each in view.plan.tabs if each.included]
        place = inside.index(tab) if tab.included else 0
        self.detail.show_tab(view, tab, place, len(inside))
        self.right.setCurrentWidget(self.detail)

    def _tab(self) -> TabChoice | None:
        tabs = self._view.plan.tabs if self._view is not None else ()
        return next((tab for tab in tabs if tab.document.id == self._chosen), None)

    def _tab_id(self) -> int | None:
        return self._chosen if isinstance(self._chosen, int) else None

    def _choose(self, key: object) -> None:
        self.flush()
        self._chosen = key
        self.list.select(key)  # type: ignore[arg-type]
        self._show_detail()

    def _open(self, key: object) -> None:
        self._choose(key)
        self.panes.show_detail()
        target = self.cover.title.edit if self._tab() is None else self.detail.toggle
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _move(self, key: object, place: int) -> None:
        plan = self.plan
        if plan is not None and isinstance(key, int):
            self._chosen = key
            tabs = binder_rules.move(plan.tabs, key, place)
            self._change(replace(plan, tabs=tabs), translate("Binder", "Move a tab"))

    def _turn(self, key: object) -> None:
        plan = self.plan
        if plan is None or not isinstance(key, int) or self.context.read_only:
            return
        tab = next(tab for tab in plan.tabs if tab.document.id == key)
        words = translate("Binder", "Leave a paper out") if tab.included else translate("Binder", "Take a paper in")
        self._change(replace(plan, tabs=binder_rules.include(plan.tabs, key, not tab.included)), words)

    def _change_tab(self, changed: Callable[[TabChoice], TabChoice]) -> None:
        plan, tab = self.plan, self.detail.tab
        if plan is None or tab is None:
            return
        tabs = tuple(changed(each) if each.document.id == tab.document.id else each for each in plan.tabs)
        self._change(replace(plan, tabs=tabs), translate("Binder", "Change a tab"))

    def _change_file(self, file: FileChoice) -> None:
        def changed(tab: TabChoice) -> TabChoice:
            files = tuple(file if each.attachment_id == file.attachment_id else each for each in tab.files)
            return replace(tab, files=files)

        self._change_tab(changed)

    def _change_details(self, details: BinderDetails) -> None:
        plan = self.plan
        if plan is not None:
            self._change(replace(plan, details=details), translate("Binder", "Change the cover"))

    def _choose_pages(self, file: FileChoice) -> None:
        from checkin_desktop.ui.dialogs.page_editor import edit_choice

        view, tab = self._view, self.detail.tab
        if view is None or tab is None:
            return
        scan = next(each for each in tab.document.attachments if each.id == file.attachment_id)
        chosen = edit_choice(self.context, scan, view.works[scan.id], file, self.window())
        if chosen is not None and chosen != file:
            self._change_file(chosen)

    def _reset(self) -> None:
        plan = self.plan
        if plan is not None:
            self._save(plan, translate("Binder", "Back to the usual choice"), lambda case: case.binders.reset(plan))

    def _change(self, plan: BinderPlan, words: str) -> None:
        before, view = self.plan, self._view
        if before is None or view is None or plan == before or self.context.read_only:
            return
        self._show(replace(view, plan=plan))
        self._save(before, words, lambda case: case.binders.save(plan))

    def _save(self, before: BinderPlan, words: str, change: Callable[[Any], object]) -> None:
        case, audience = self.context.case, self.audience

        def reveal() -> None:
            self.choose_audience(audience)
            self.context.navigate("binder", before.person_id)

        def done(_: object) -> None:
            self._saves -= 1

        def failed(error: BaseException) -> None:
            self._saves -= 1
            self.context.messages.error(error)
            self.refresh()

        self._saves += 1
        self.context.runner.submit(lambda _: change(case), owner=self, done=done, failed=failed)
        self.context.undo_stack.push(
            SavedChange(self.context, words, back=lambda case: case.binders.save(before), again=change, shown=reveal)
        )

    def _give_room(self, covered: bool) -> None:
        """One tab has the page to itself where there is little room."""
        for widget in (self.header, self.readers):
            widget.setVisible(not covered)
        self.changes.setVisible(not covered and self._view is not None and self._view.changes is not None)

    def _preview_closed(self) -> None:
        self.views.setCurrentIndex(0)
        self.make_button.setFocus(Qt.FocusReason.TabFocusReason)
        self.refresh()

    def _forget(self) -> None:
        if self._preview is not None:
            self._preview.forget()
        self._view, self._chosen = None, COVER
        self.views.setCurrentIndex(0)
        self.header.set_subtitle("")
        self.changes.set_texts("")
        self.changes.setVisible(False)
        self.list.set_rows(())
        self.list.set_movable(())
        self.cover.forget()
        self.detail.forget()
        self.panes.show_list()
