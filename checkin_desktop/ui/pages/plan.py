"""Emergency plan: what is done with it, how far it is, and below its calm sections, each answer saved by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.domain.household import Household
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.form_saver import FormSaver, Stored
from checkin_desktop.ui.models.plan import (
    ANSWERS,
    PlanSectionId,
    PlanView,
    load_view,
    section_rows,
    store_answer,
    stored_answers,
)
from checkin_desktop.ui.models.turns import Turns
from checkin_desktop.ui.models.undo import push_saved
from checkin_desktop.ui.pages.page import Page
from checkin_desktop.ui.pages.plan_answers import AnswersPanel
from checkin_desktop.ui.pages.plan_by_heart import ByHeartPanel
from checkin_desktop.ui.pages.plan_care import CarePapersPanel
from checkin_desktop.ui.pages.plan_children import ChildrenPanel, ChildrenSection
from checkin_desktop.ui.pages.plan_family import HouseholdPanel
from checkin_desktop.ui.pages.plan_hub import PlanHub
from checkin_desktop.ui.pages.plan_sections import ContactsPanel, LocatorPanel, SectionPanel
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.cards import Card, PageHeader
from checkin_desktop.ui.widgets.corner_clip import CornerClip
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.list_detail import ListDetail
from checkin_desktop.ui.widgets.low_stack import LowStack
from checkin_desktop.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

_Change = Callable[["CaseFile"], object]


class PlanPage(Page):
    """The hub on top; the sections on the one side, the chosen one on the other.

    The sections are made one in a turn of the event loop; whoever needs one at once gets it at once.
    """

    page_id = "plan"
    topics = frozenset(
        {
            "plan",
            "contacts",
            "identity",
            "readiness",
            "household",
            "care_papers",
            "plan_copies",
            "plan_reviews",
            "interview",
            "appointments",
        }
    )

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view: PlanView | None = None
        self._panels: dict[PlanSectionId, SectionPanel] = {}
        self._first = PlanSectionId.PEOPLE
        self.saver = FormSaver(
            context, self, lambda person_id: f"plan:{person_id}", store_answer, lambda _: None, self._reveal
        )
        self._stale: set[PlanSectionId] = set()
        self._asked = 0
        self._build()
        self.turns = Turns(self, self._make_panels())

    @property
    def panels(self) -> dict[PlanSectionId, SectionPanel]:
        """The sections by their ids, all of them as they are now."""
        self.turns.finish()
        for section in PlanSectionId:
            self._freshen(section)
        return self._panels

    @property
    def children_panel(self) -> ChildrenPanel:
        """The children inside their section."""
        section = self._panel(PlanSectionId.CHILDREN)
        assert isinstance(section, ChildrenSection)
        return section.children_panel

    def act(self, action: str) -> None:
        """Ctrl+P leads to the prints; "section:<PlanSectionId value>" brings a section to the front."""
        name, _, what = action.partition(":")
        if name == "print":
            self._go("plan_print")
        elif name == "section" and what in set(PlanSectionId):
            self._first = PlanSectionId(what)
            if self._view is not None:
                self._opened(self._first)

    def refresh(self) -> None:
        """Load everything the plan says."""
        person_id = self.person_id
        if person_id is None:
            return
        case = self.context.case
        self._asked += 1
        asked = self._asked

        def work(_: object) -> tuple[PlanView, Stored, Any] | None:
            if asked != self._asked:
                return None  # a later one follows, which brings everything
            view = load_view(case, person_id)
            return view, stored_answers(view.plan), case.drafts.load(f"plan:{person_id}")

        def done(found: tuple[PlanView, Stored, Any] | None) -> None:
            if found is not None and person_id == self.person_id:
                self._show(person_id, *found)

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def retranslate(self) -> None:
        """Ask for texts again."""
        self.saver.retranslate()
        for panel in self._panels.values():
            panel.retranslate()
        self._show_view()

    def flush(self) -> None:
        """Save what is typed and not left yet."""
        self.saver.flush()
        if PlanSectionId.CHILDREN in self._panels:
            self.children_panel.flush()

    def show_section(self, section: PlanSectionId) -> None:
        """Bring a section to the front, with all its fields."""
        self.flush()
        self.turns.finish()
        self._bring(section)

    def field(self, key: PlanAnswerKey) -> Any:
        """The field of an answer."""
        for panel in self.panels.values():
            if isinstance(panel, AnswersPanel) and key in panel.fields:
                return panel.fields[key]
        raise KeyError(key)

    def _bring(self, section: PlanSectionId) -> None:
        self.list.select(section)
        self.panel_stack.setCurrentWidget(self._panel(section))
        self._freshen(section)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(12))
        column.setSpacing(theme.space(14))
        self.header = PageHeader(lambda: translate("Plan", "Emergency plan"), self._subtitle, content)
        column.addWidget(self.header)
        self.hub = PlanHub(content)
        self.hub.way_chosen.connect(self._go)
        self.header.add_action(self.hub.go_on)
        column.addWidget(self.hub)
        self.list = RowList(lambda: translate("Plan", "Parts of the plan"), content)
        self.list.chosen.connect(self.show_section)
        self.list.opened.connect(self._opened)
        listing = Card(1, parent=content)
        listing.body.addWidget(self.list)
        CornerClip(self.list)
        self.panel_stack = QStackedWidget(content)
        self.panes = ListDetail(listing, self.panel_stack, list_width=312, under=680, parent=content)
        self.panes.covered.connect(self._cover)
        stack = LowStack(content)
        stack.addWidget(self.panes)
        column.addWidget(stack, 1)
        outer.addWidget(scroll(content, exact=True))

    def _cover(self, covered: bool) -> None:
        """Where a section has the room to itself, it gets that of the header and the hub too."""
        self.header.setVisible(not covered)
        self.hub.setVisible(not covered)

    def _make_panels(self) -> Iterator[None]:
        """The sections, in steps. The first one comes at once, because it is in front."""
        for section in PlanSectionId:
            panel = self._make_panel(section)
            self.panel_stack.addWidget(panel)
            yield
            yield from panel.make()
            self._panels[section] = panel
            self._stale.add(section)

    def _panel(self, section: PlanSectionId) -> SectionPanel:
        self.turns.run_until(lambda: section in self._panels)
        return self._panels[section]

    def _freshen(self, section: PlanSectionId) -> None:
        """Show in a section what the plan says now, unless it shows that already."""
        if self._view is not None and section in self._stale:
            self._stale.discard(section)
            self._panels[section].show_plan(self._view)

    def _make_panel(self, section: PlanSectionId) -> SectionPanel:
        parent, reference = self.panel_stack, self.context.case.reference
        if section in ANSWERS:
            panel = AnswersPanel(section, self.saver, reference, parent)
            panel.readiness_wanted.connect(lambda: self.context.navigate("readiness", self.person_id))
            return panel
        if section is PlanSectionId.CHILDREN:
            children = ChildrenSection(self.context, parent)
            children.children_panel.changed.connect(self.refresh)
            children.children_panel.plan_wanted.connect(self._open_plan_of)
            return children
        if section is PlanSectionId.CARE_PAPERS:
            care = CarePapersPanel(self.context, reference, parent)
            care.plan_wanted.connect(self._open_plan_of)
            care.changed.connect(self.refresh)
            return care
        if section is PlanSectionId.LOCATOR:
            locator = LocatorPanel(parent)
            locator.identity_wanted.connect(lambda: self.context.navigate("identity", self.person_id))
            return locator
        if section is PlanSectionId.HOUSEHOLD:
            household = HouseholdPanel(self.context, parent)
            household.members_wanted.connect(self._set_members)
            household.leaving_wanted.connect(self._leave)
            household.plan_wanted.connect(self._open_plan_of)
            household.identity_wanted.connect(lambda: self.context.navigate("identity", self.person_id))
            return household
        people = ByHeartPanel(parent) if section is PlanSectionId.BY_HEART else ContactsPanel(parent)
        if isinstance(people, ByHeartPanel):
            people.passed.connect(self._drilled)
        people.contacts_wanted.connect(lambda: self.context.navigate("contacts", self.person_id))
        return people

    def _show(self, person_id: int, view: PlanView, stored: Stored, draft: Any) -> None:
        self._view = view
        self._show_view()

        def fill() -> None:
            if view is self._view:
                self.saver.load(person_id, stored, draft)
                self._show_front()

        def fill_children() -> None:
            if view is self._view:
                self._freshen(PlanSectionId.CHILDREN)
                self.children_panel.load()

        self.turns.then(fill)
        self.turns.then(fill_children)

    def _show_view(self) -> None:
        self.header.set_subtitle(self._subtitle)
        view = self._view
        self.hub.show_plan(view)
        if view is None:
            return
        for panel in self._panels.values():
            panel.show_plan(view)
        self.list.set_rows(section_rows(view))
        if self.list.selected() is None:
            self.turns.soon(self._bring_first)

    def _bring_first(self) -> None:
        """In a turn of its own, so that the page is painted before its first section is made."""
        if self._view is not None and self.list.selected() is None:
            self._bring(self._first)

    def _show_front(self) -> None:
        """Which fields of answers are shown depends on what is in them."""
        panel = self._panels[self._front()]
        if isinstance(panel, AnswersPanel) and self._view is not None:
            panel.show_plan(self._view)

    def _front(self) -> PlanSectionId:
        """The section that is shown."""
        chosen = self.list.selected()
        return chosen if isinstance(chosen, PlanSectionId) else PlanSectionId.PEOPLE

    def _opened(self, section: PlanSectionId) -> None:
        self.show_section(section)
        self.panes.show_detail()
        panel = self._panel(section)
        panel.view.widget().setFocus(Qt.FocusReason.TabFocusReason)
        panel.focusNextChild()

    def _go(self, page: str) -> None:
        self.flush()
        self.context.navigate(page, self.person_id)

    def _open_plan_of(self, person_id: int) -> None:
        self.flush()
        self.context.navigate("plan", person_id)

    def _drilled(self, number: str) -> None:
        person_id, case = self.person_id, self.context.case
        if person_id is not None and not self.context.read_only:
            self.context.runner.submit(
                lambda _: case.readiness.note_drill(person_id, number), owner=self, done=lambda _: None
            )

    def _set_members(self, chosen: tuple[int, ...]) -> None:
        view = self._view
        if view is None:
            return
        lead, before = view.person.id, tuple(member.person_id for member in view.household.members)
        earlier: list[Household] = []

        def again(case: CaseFile) -> None:
            earlier[:] = [case.households.of(person_id) for person_id in chosen if person_id not in before]
            case.households.set_members(lead, chosen)

        def back(case: CaseFile) -> None:
            case.households.set_members(lead, before)
            for household in earlier:  # whoever shared another plan shares it again
                if household.shared:
                    case.households.set_members(household.lead_id, [one.person_id for one in household.members])

        self._share(translate("Plan", "Change who shares the plan"), back, again)

    def _leave(self) -> None:
        view = self._view
        if view is None:
            return
        person_id, lead = view.person.id, view.household.lead_id
        before = tuple(member.person_id for member in view.household.members)
        self._share(
            translate("Plan", "Use a plan of my own"),
            lambda case: case.households.set_members(lead, before),
            lambda case: case.households.leave(person_id),
        )

    def _share(self, text: str, back: _Change, again: _Change) -> None:
        case, place = self.context.case, ("plan", self.person_id, None)
        self.context.runner.submit(
            lambda _: again(case),
            owner=self,
            done=lambda _: push_saved(self.context, text, back=back, again=again, place=place),
            failed=self._not_shared,
        )

    def _not_shared(self, problem: BaseException) -> None:
        self.context.messages.error(problem)
        self._show_view()  # the ticks go back to what is saved

    def _reveal(self, person_id: int) -> None:
        self.context.navigate("plan", person_id, None)

    def _forget(self) -> None:
        self._view = None
        self._stale = set(self._panels)
        self.saver.forget()
        for panel in self._panels.values():
            panel.forget()
        self.hub.show_plan(None)
        self.list.set_rows(())
        self.panes.show_list()
        self.header.set_subtitle("")

    def _subtitle(self) -> str:
        view = self._view
        if view is None:
            return ""
        name = view.person.details.given_names or view.person.details.display_name
        if not view.household.shared:
            return name
        members = (one.person_id for one in view.household.members)
        others = ", ".join(view.name_of(one) for one in members if one != view.person.id)
        return translate("Plan", "{name} · one plan with {others}", name=name, others=others)
