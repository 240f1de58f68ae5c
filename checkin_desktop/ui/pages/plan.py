"""Emergency plan: calm sections, each answer saved by itself, what is missing in words, and the printed plan."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.form_saver import FormSaver, Stored
from checkin_desktop.ui.models.plan import (
    ANSWERS,
    PlanSectionId,
    PlanView,
    section_rows,
    store_answer,
    stored_answers,
)
from checkin_desktop.ui.pages.page import Page
from checkin_desktop.ui.pages.plan_children import ChildrenPanel
from checkin_desktop.ui.pages.plan_sections import AnswersPanel, ContactsPanel, LocatorPanel, SectionPanel
from checkin_desktop.ui.pages.print_preview_plan import PlanPreview
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, PageHeader
from checkin_desktop.ui.widgets.corner_clip import CornerClip
from checkin_desktop.ui.widgets.list_detail import ListDetail
from checkin_desktop.ui.widgets.row_list import RowList


class PlanPage(Page):
    """The sections on the one side, the chosen one on the other; the preview covers both."""

    page_id = "plan"
    topics = frozenset({"plan", "contacts", "identity", "readiness"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view: PlanView | None = None
        self.saver = FormSaver(
            context, self, lambda person_id: f"plan:{person_id}", store_answer, lambda _: None, self._reveal
        )
        self.views = QStackedWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.views)
        self.views.addWidget(self._make_plan())
        self._preview: PlanPreview | None = None

    @property
    def preview(self) -> PlanPreview:
        """The plan before it is printed; built when it is first wanted."""
        if self._preview is None:
            self._preview = PlanPreview(self.context, self.views)
            self._preview.closed.connect(self._preview_closed)
            self.views.addWidget(self._preview)
        return self._preview

    def act(self, action: str) -> None:
        """Ctrl+P opens the preview."""
        if action == "print":
            self.open_preview()

    def refresh(self) -> None:
        """Load everything the plan says."""
        person_id = self.person_id
        if person_id is None:
            return
        case = self.context.case

        def work(_: object) -> tuple[PlanView, Stored, Any]:
            view = PlanView(
                case.people.get(person_id), case.contacts.list(person_id), case.plans.get(person_id), case.reference
            )
            return view, stored_answers(case, person_id), case.drafts.load(f"plan:{person_id}")

        def done(found: tuple[PlanView, Stored, Any]) -> None:
            if person_id == self.person_id:
                self._show(person_id, *found)

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def retranslate(self) -> None:
        """Ask for texts again."""
        self.saver.retranslate()
        self.children_panel.retranslate()
        self._show_view()

    def flush(self) -> None:
        """Save what is typed and not left yet."""
        self.saver.flush()
        self.children_panel.flush()

    def open_preview(self) -> None:
        """Show the plan as it is printed."""
        if self.person_id is not None:
            self.flush()
            self.views.setCurrentWidget(self.preview)
            self.preview.open_for(self.person_id)

    def show_section(self, section: PlanSectionId) -> None:
        """Bring a section to the front."""
        self.saver.flush()
        self.children_panel.flush()
        self.list.select(section)
        self.panel_stack.setCurrentWidget(self.panels[section])

    def field(self, key: PlanAnswerKey) -> Any:
        """The field of an answer."""
        for panel in self.panels.values():
            if isinstance(panel, AnswersPanel) and key in panel.fields:
                return panel.fields[key]
        raise KeyError(key)

    def _make_plan(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(12))
        column.setSpacing(theme.space(14))
        self.header = PageHeader(lambda: translate("Plan", "Emergency plan"), self._subtitle)
        self.print_button = Button(lambda: translate("Plan", "Preview and print"), "primary", "printer")
        self.print_button.clicked.connect(self.open_preview)
        self.header.add_action(self.print_button)
        column.addWidget(self.header)
        self.list = RowList(lambda: translate("Plan", "Parts of the plan"))
        self.list.chosen.connect(self.show_section)
        self.list.opened.connect(self._opened)
        listing = Card(1)
        listing.body.addWidget(self.list)
        CornerClip(self.list)
        self.panel_stack = QStackedWidget()
        self.panels = {section: self._make_panel(section) for section in PlanSectionId}
        for panel in self.panels.values():
            self.panel_stack.addWidget(panel)
        self.panes = ListDetail(listing, self.panel_stack, list_width=312, under=680)
        self.panes.covered.connect(lambda covered: self.header.setVisible(not covered))
        column.addWidget(self.panes, 1)
        return holder

    def _make_panel(self, section: PlanSectionId) -> SectionPanel:
        if section in ANSWERS:
            panel = AnswersPanel(section, self.saver)
            panel.readiness_wanted.connect(lambda: self.context.navigate("readiness", self.person_id))
            return panel
        if section is PlanSectionId.CHILDREN:
            children = SectionPanel(section)
            self.children_panel = ChildrenPanel(self.context)
            self.children_panel.changed.connect(self.refresh)
            children.column.addWidget(self.children_panel)
            children.finish()
            return children
        if section is PlanSectionId.LOCATOR:
            locator = LocatorPanel()
            locator.identity_wanted.connect(lambda: self.context.navigate("identity", self.person_id))
            return locator
        contacts = ContactsPanel(section)
        contacts.contacts_wanted.connect(lambda: self.context.navigate("contacts", self.person_id))
        return contacts

    def _show(self, person_id: int, view: PlanView, stored: Stored, draft: Any) -> None:
        self._view = view
        self.saver.load(person_id, stored, draft)
        self.children_panel.show_children(person_id, view.plan.children, view.contacts)
        self._show_view()

    def _show_view(self) -> None:
        self.header.set_subtitle(self._subtitle)
        view = self._view
        if view is None:
            return
        for panel in self.panels.values():
            panel.show_plan(view)
        self.list.set_rows(section_rows(view))
        if self.list.selected() is None:
            self.show_section(PlanSectionId.PEOPLE)

    def _opened(self, section: PlanSectionId) -> None:
        self.show_section(section)
        self.panes.show_detail()
        self.panels[section].view.widget().setFocus(Qt.FocusReason.TabFocusReason)
        self.panels[section].focusNextChild()

    def _reveal(self, person_id: int) -> None:
        self.context.navigate("plan", person_id, None)

    def _preview_closed(self) -> None:
        self.views.setCurrentIndex(0)
        self.print_button.setFocus()

    def _forget(self) -> None:
        self._view = None
        self.saver.forget()
        self.children_panel.forget()
        for panel in self.panels.values():
            panel.forget()
        if self._preview is not None:
            self._preview.forget()
        self.views.setCurrentIndex(0)
        self.list.set_rows(())
        self.panes.show_list()
        self.header.set_subtitle("")

    def _subtitle(self) -> str:
        view = self._view
        if view is None:
            return ""
        name = view.person.details.given_names
        missing, wanted = len(view.plan.missing), len(view.plan.open_items)
        if missing:
            state = translate("Plan", "%n thing(s) still missing", n=missing)
        elif wanted:
            state = translate("Plan", "Usable. %n more thing(s) would help", n=wanted)
        else:
            state = translate("Plan", "Usable. Nothing is missing")
        return translate("Plan", "{name} · {state}", name=name, state=state)
