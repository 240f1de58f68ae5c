"""Print the plan: first who will see the copy, then how it looks, and only then the printer or a file."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.domain.plan_prints import PlanMode
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.plan_print import (
    GROUPS,
    MODES,
    PrintFacts,
    family_set,
    first_choice,
    load_facts,
)
from checkin_desktop.ui.pages.overview_parts import TileGrid
from checkin_desktop.ui.pages.page import Page, back_button
from checkin_desktop.ui.pages.plan_print_parts import ModeCard
from checkin_desktop.ui.pages.plan_print_set import PrintSet
from checkin_desktop.ui.pages.print_preview_plan import PlanPreview
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, PageHeader
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.labels import Label

CHOOSE = "choose"
FAMILY = "family"
AGAIN = "again"
COPY = "copy-"


class PlanPrintPage(Page):
    """The cards of all kinds; the preview of one, or a set of several, covers them.

    `act("choose")` shows the cards, "choose:<PlanMode>" the preview of a kind, "choose:copy-<id>" that of a copy that
    was made before, "choose:family" the set for a family, "choose:again" the copies that are out of date.
    """

    page_id = "plan_print"
    topics = frozenset({"plan", "contacts", "identity", "household", "plan_copies"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.facts: PrintFacts | None = None
        self._wanted = ""
        self._was_left = False
        self._preview: PlanPreview | None = None
        self._set: PrintSet | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.views = QStackedWidget(self)
        outer.addWidget(self.views)
        self.cards: dict[PlanMode, ModeCard] = {}
        self._fill_cards()

    @property
    def preview(self) -> PlanPreview:
        """One print before it leaves; made when it is first wanted."""
        if self._preview is None:
            self._preview = PlanPreview(self.context, self.views)
            self._preview.closed.connect(self._back_to_cards)
            self.views.addWidget(self._preview)
        return self._preview

    @property
    def family(self) -> PrintSet:
        """Several prints in one go; made when it is first wanted."""
        if self._set is None:
            self._set = PrintSet(self.context, self.views)
            self._set.closed.connect(self._back_to_cards)
            self.views.addWidget(self._set)
        return self._set

    def act(self, action: str) -> None:
        """Ctrl+P prints what is shown; for the others see the class."""
        name, _, what = action.partition(":")
        if name == "print":
            shown = self.views.currentWidget()
            if isinstance(shown, PlanPreview | PrintSet):
                shown.print_button.click()
        elif name == CHOOSE and what:
            self._leave()
            self._wanted = what
            if self.facts is not None:
                self._open_wanted(self.facts)
        elif name == CHOOSE and self._was_left:  # not what a quick press has opened since
            self._leave()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is open now is from an earlier visit when somebody comes back."""
        super().hideEvent(event)
        self._was_left = True

    def show_record(self, record_id: int) -> None:
        """Show a copy that was made before as it would be printed now."""
        self.act(f"{CHOOSE}:{COPY}{record_id}")

    def refresh(self) -> None:
        """Read again what the cards say; a preview that is open stays as it is."""
        person_id, case = self.person_id, self.context.case
        if person_id is None:
            return

        def done(facts: PrintFacts) -> None:
            if person_id == self.person_id:
                self.facts = facts
                self._say_copies()
                self._open_wanted(facts)

        self.context.runner.submit(lambda _: load_facts(case, person_id), owner=self, done=done, reading=True)

    def retranslate(self) -> None:
        """Ask for texts again."""
        self._say_copies()
        for view in (self._preview, self._set):
            if view is not None:
                view.retranslate()

    def open_mode(self, mode: PlanMode) -> None:
        """Show a kind of print before it leaves; as soon as the case is read, if somebody was faster."""
        if self.facts is None:
            self._wanted = mode.value
        elif self.person_id is not None:
            self._bring(self.preview)
            self.preview.open_choice(self.person_id, first_choice(mode, self.facts), self.facts)

    def open_family(self) -> None:
        """Offer all that a family may want, in one go."""
        if self.facts is None:
            self._wanted = FAMILY
        elif self.person_id is not None:
            self._bring(self.family)
            self.family.open_set(self.person_id, family_set(self.facts), again=False)

    def open_again(self) -> None:
        """Offer the copies that are out of date, each as it was made."""
        if self.facts is not None and self.person_id is not None and self.facts.out_of_date:
            self._bring(self.family)
            prints = tuple((state.copy.choice, True) for state in self.facts.out_of_date)
            self.family.open_set(self.person_id, prints, again=True)

    def _fill_cards(self) -> None:
        content = QWidget()
        self.views.addWidget(scroll(content, exact=True))
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(20))
        column.setSpacing(theme.space(12))
        header = PageHeader(
            lambda: translate("Plan", "Who will see this copy?"),
            lambda: translate("Plan", "The answer decides what is on it. You look at the pages before they leave."),
            content,
        )
        header.add_action(back_button(self.context, lambda: translate("Plan", "Back to the plan"), "plan"))
        self.copies_button = Button(lambda: translate("Plan", "Who has which copy"), icon_name="list", parent=header)
        self.copies_button.clicked.connect(lambda: self.context.navigate("plan_copies", self.person_id))
        header.add_action(self.copies_button)
        self.family_button = Button(lambda: translate("Plan", "Several at once"), "primary", "printer", parent=header)
        self.family_button.clicked.connect(self.open_family)
        header.add_action(self.family_button)
        column.addWidget(header)
        again = Button(lambda: translate("Plan", "Print them again"), small=True, parent=content)
        again.clicked.connect(self.open_again)
        self.stale = Banner("late", "", button=again, parent=content)
        self.stale.setVisible(False)
        column.addWidget(self.stale)
        for title, modes in GROUPS:
            column.addWidget(Label(title, "section", parent=content))
            cards = [self._card(mode, content) for mode in modes]
            column.addWidget(TileGrid(*cards, least=280, parent=content))
            column.addSpacing(theme.space(4))
        column.addStretch(1)

    def _card(self, mode: PlanMode, parent: QWidget) -> ModeCard:
        card = ModeCard(mode, parent)
        card.clicked.connect(lambda: self.open_mode(mode))
        self.cards[mode] = card
        return card

    def _say_copies(self) -> None:
        number = len(self.facts.out_of_date) if self.facts is not None else 0
        self.stale.setVisible(bool(number))
        if number:
            self.stale.set_texts(
                translate("Plan", "%n copy(s) out of date", n=number),
                translate("Plan", "The plan says something else since they were made."),
            )

    def _open_wanted(self, facts: PrintFacts) -> None:
        wanted, self._wanted = self._wanted, ""
        choice = facts.choice_of(int(wanted.removeprefix(COPY))) if wanted.startswith(COPY) else None
        if wanted == FAMILY:
            self.open_family()
        elif wanted == AGAIN:
            self.open_again()
        elif wanted in [mode.value for mode in MODES]:
            self.open_mode(PlanMode(wanted))
        elif choice is not None and self.person_id is not None:
            self._bring(self.preview)
            self.preview.open_choice(self.person_id, choice, facts)

    def _bring(self, view: QWidget) -> None:
        self._was_left = False
        self.views.setCurrentWidget(view)

    def _leave(self) -> None:
        for view in (self._preview, self._set):
            if view is not None:
                view.forget()
        self.views.setCurrentIndex(0)

    def _back_to_cards(self) -> None:
        mode = self._preview.mode if self._preview is not None else PlanMode.FRIDGE
        from_set = self.views.currentWidget() is self._set
        self.views.setCurrentIndex(0)
        (self.family_button if from_set else self.cards[mode]).setFocus()

    def _forget(self) -> None:
        self.facts, self._wanted = None, ""
        self._leave()
        self._say_copies()
