"""Reading the plan through: section by section, still right or changed; when it is due again, and who read it when.

What was read is kept until the reading is written down, so that it can be done in several goes.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.plan_reviews import PlanReview, ReviewDue, ReviewKind
from checkin_desktop.domain.reference import Confidence, SourcedFact
from checkin_desktop.domain.tonight import WHOLE_PLAN
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.plan import ICONS, PlanSectionId, section_title
from checkin_desktop.ui.models.plan_said import changed_sections, section_said
from checkin_desktop.ui.models.undo import push_saved
from checkin_desktop.ui.pages.plan_said_cards import SaidCards
from checkin_desktop.ui.pages.plan_walk import BEFORE, END, WalkPage, ways
from checkin_desktop.ui.widgets.buttons import Button, IconButton
from checkin_desktop.ui.widgets.cards import Banner, ChipRow, SectionCard
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.rows import ListRow, RowStack
from checkin_desktop.words.dates import format_date
from checkin_desktop.words.labels import label

_ELSEWHERE = {
    PlanSectionId.PEOPLE: "contacts",
    PlanSectionId.BY_HEART: "contacts",
    PlanSectionId.LOCATOR: "identity",
}
"""Sections that are changed on a page of their own."""


def _title() -> str:
    return translate("Tonight", "Read the plan through")


class PlanReviewPage(WalkPage):
    """One section at a time. The first page says when it is due and shows what was done before."""

    page_id = "plan_review"
    kind = ReviewKind.READ
    topics = frozenset({"plan", "contacts", "identity", "readiness", "household", "care_papers", "plan_reviews"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        self._reviews: Sequence[PlanReview] = ()
        self._due = ReviewDue()
        self._right: list[str] = []
        self._open_fear = False
        super().__init__(context, _title, parent)

    def load(self, person_id: int) -> Callable[[], None]:
        """The plan, when it was read and practiced, and what changed since."""
        case = self.context.case
        plan = case.exports.plan_snapshot(person_id, WHOLE_PLAN)
        reviews, due = case.plan_reviews.list(person_id), case.plan_reviews.next_review(person_id)

        def show() -> None:
            self.plan, self._reviews, self._due = plan, reviews, due

        return show

    def steps(self) -> Sequence[str]:
        """The sections; fear and the papers for children's care only where something is written."""
        hidden = {PlanSectionId.HOUSEHOLD}
        if self.plan is not None:
            rare = (PlanSectionId.FEAR, PlanSectionId.CARE_PAPERS, PlanSectionId.OTHER)
            hidden |= {section for section in rare if not section_said(section, self.plan)}
        return tuple(section for section in PlanSectionId if section not in hidden)

    def step_title(self, step: str) -> str:
        """The section as a question."""
        if step == BEFORE:
            return translate("Tonight", "Is the plan still right?")
        if step == END:
            return translate("Tonight", "You have read it through")
        return translate("Tonight", "{section}: still right?", section=section_title(PlanSectionId(step)))

    def more_buttons(self, parent: QWidget) -> Sequence[Button]:
        """A section can be passed over."""
        self.skip = Button(lambda: translate("Tonight", "Skip for now"), "quiet", parent=parent)
        self.skip.clicked.connect(self.pass_on)
        self.skip.setVisible(False)
        return (self.skip,)

    def next_words(self) -> str:
        """Inside, going on says that the section is still right."""
        return translate("Tonight", "Still right") if self.at not in (BEFORE, END) else super().next_words()

    def go_on(self) -> None:
        """A section that is gone on from is still right."""
        if self.at not in (BEFORE, END) and self.at not in self._right:
            self._right.append(self.at)
        super().go_on()

    def pass_on(self) -> None:
        """To the next section without saying anything of this one."""
        if self.at in self._right:
            self._right.remove(self.at)
        super().go_on()

    def extra(self) -> dict[str, Any]:
        """What is typed at the end, and which sections are still right."""
        return {**super().extra(), "right": list(self._right)}

    def take_extra(self, kept: dict[str, Any]) -> None:
        """Put it back."""
        super().take_extra(kept)
        self._right = [str(section) for section in kept.get("right", ())]

    def show_step(self, step: str, *, keyboard: bool = True) -> None:
        """Show a section; a section can also be passed over."""
        super().show_step(step, keyboard=keyboard)
        self.skip.setVisible(self.at not in (BEFORE, END))

    def written(self, review: PlanReview) -> None:
        """The history is loaded anew by itself."""
        self._reviews = (review, *self._reviews)

    def _forget(self) -> None:
        self._reviews, self._due, self._open_fear = (), ReviewDue(), False
        super()._forget()

    def fill_before(self, body: QWidget, column: QVBoxLayout) -> None:
        """When it is due again, why, and the history."""
        due, changed = self._due, len(changed_sections(self._due.changed))
        late = due.is_due(self.context.case.directory.today())
        if due.day is None:
            title = translate("Tonight", "Nobody has written down a reading yet")
        elif late:
            title = translate("Tonight", "To read again since {day}", day=format_date(catalog(), due.day))
        else:
            title = translate("Tonight", "To read again by {day}", day=format_date(catalog(), due.day))
        text = translate("Tonight", "%n part(s) changed since the last reading.", n=changed) if changed else ""
        icon = "clock" if late else "calendar"
        column.addWidget(Banner("late" if late else "neutral", title, text, icon_name=icon, parent=body))
        fact = self._three_months()
        if fact is not None:
            words = translate(
                "Tonight",
                "Family guides say: read it every three months, and after a move, a new baby, a new job or a new "
                "date. The three months were not checked.",
            )
            column.addWidget(FactNote(fact, words, parent=body))
        if not self._reviews:
            return
        card = SectionCard(lambda: translate("Tonight", "What was done before"), flush=True, parent=body)
        stack = RowStack(self._history(), card)
        card.body.addWidget(stack)
        column.addWidget(card)

    def _history(self) -> Iterator[ListRow]:
        for review in self._reviews:
            day = format_date(catalog(), review.done_on, short=True)
            kind = label(translate, review.kind)
            remove = IconButton("trash", lambda day=day: translate("Tonight", "Remove the line of {day}", day=day))
            remove.clicked.connect(lambda _=False, review=review: self._remove(review))
            self.context.hold(remove)
            icon = "play" if review.kind is ReviewKind.PRACTICE else "book"
            yield ListRow(
                translate("Tonight", "{kind} on {day}", kind=kind, day=day),
                review.who,
                review.note,
                icon_name=icon,
                actions=(remove,),
            )

    def _remove(self, review: PlanReview) -> None:
        context, person_id = self.context, self.person_id

        def done(_: object) -> None:
            push_saved(
                context,
                translate("Tonight", "Remove a reading"),
                back=lambda case: case.plan_reviews.restore(review),
                again=lambda case: case.plan_reviews.remove(review.id),
                place=("plan_review", person_id, None),
            )

        reviews = context.case.plan_reviews
        context.runner.submit(lambda _: reviews.remove(review.id), owner=self, done=done)

    def fill_step(self, step: str, body: QWidget, column: QVBoxLayout) -> None:
        """What the plan says in a section, and the way to change it."""
        assert self.plan is not None
        section = PlanSectionId(step)
        chips = []
        if self._due.last is not None and section in changed_sections(self._due.changed):
            day = format_date(catalog(), self._due.last.done_on, short=True)
            chips.append((translate("Tonight", "Changed since {day}", day=day), "correction", "pencil"))
        if section in self._right:
            chips.append((translate("Tonight", "Read: still right"), "success", "check"))
        if chips:
            column.addWidget(ChipRow(chips, body))
        if section is PlanSectionId.FEAR and not self._open_fear:
            self._fill_closed(body, column)
            return
        groups = section_said(section, self.plan)
        if groups:
            column.addWidget(SaidCards(self.context, groups, body))
        if not groups:
            column.addWidget(
                Label(lambda: translate("Tonight", "Nothing is written here."), "body", tone="ink2", parent=body)
            )
        change = Button(lambda: translate("Tonight", "Change it"), "secondary", "pencil", parent=body)
        change.clicked.connect(lambda: self._change(section))
        column.addWidget(ways((change,), body))

    def _fill_closed(self, body: QWidget, column: QVBoxLayout) -> None:
        show = Button(lambda: translate("Tonight", "Show it"), small=True)
        show.clicked.connect(self._open)
        column.addWidget(
            Banner(
                "neutral",
                lambda: translate("Tonight", "Here stands what you wrote about fear."),
                lambda: translate("Tonight", "You can look at it, or go on without."),
                show,
                ICONS[PlanSectionId.FEAR],
                body,
            )
        )

    def _open(self) -> None:
        self._open_fear = True
        self.show_step(self.at)

    def _change(self, section: PlanSectionId) -> None:
        self.keep()
        self.context.lead_away(_ELSEWHERE.get(section, f"plan_section:{section.value}"), self.page_id, _title)

    def fill_end(self, body: QWidget, column: QVBoxLayout) -> None:
        """The sections that were passed over, to go back to."""
        left = [section for section in self.steps() if section not in self._right]
        if left:
            column.addWidget(Label(lambda: translate("Tonight", "Passed over this time:"), "strong", parent=body))
            buttons = []
            for step in left:
                name = section_title(PlanSectionId(step))
                button = Button(name, "secondary", ICONS[PlanSectionId(step)], small=True, parent=body)
                button.clicked.connect(lambda _=False, step=step: self.go_to(step))
                buttons.append(button)
            column.addWidget(ways(buttons, body))

    def _three_months(self) -> SourcedFact | None:
        """The rule of three months; its section has sources, the months themselves were not found in them."""
        sections = self.context.case.reference.plan_sections
        fact = next((section.fact for section in sections if section.id == "talk"), None)
        return None if fact is None else dataclasses.replace(fact, confidence=Confidence.UNVERIFIED)
