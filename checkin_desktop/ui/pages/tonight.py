"""“If it happened tonight”: a calm practice. It opens what a helper would need, in order, and says what is empty.

Nothing is judged and nothing is counted. “Write it now” leads to the place and back. At the end the practice is
written down with who took part.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.interview import InterviewView
from checkin_desktop.domain.plan_copies import CopyState
from checkin_desktop.domain.plan_reviews import PlanReview, ReviewKind
from checkin_desktop.domain.tonight import NO_COPY, WHOLE_PLAN, TonightStep, empty
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import Text, catalog, resolve, translate
from checkin_desktop.ui.models.plan_said import empty_words, step_said
from checkin_desktop.ui.models.tonight_words import no_answers, step_fact, step_place, step_question, step_why
from checkin_desktop.ui.pages.plan_said_cards import SaidCards
from checkin_desktop.ui.pages.plan_walk import BEFORE, END, WalkPage, ways, why_line
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words.dates import at_sentence_start, format_date


def _title() -> str:
    return translate("Tonight", "If it happened tonight")


class TonightPage(WalkPage):
    """Eight steps, each with what the plan says; warned of before it begins."""

    page_id = "tonight"
    kind = ReviewKind.PRACTICE
    topics = frozenset(
        {"plan", "contacts", "identity", "readiness", "household", "care_papers", "plan_copies", "plan_reviews"}
    )

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        self._copies: Sequence[CopyState] = ()
        self._view: InterviewView | None = None
        self._last: PlanReview | None = None
        super().__init__(context, _title, parent)

    def load(self, person_id: int) -> Callable[[], None]:
        """The plan as everything of it could be printed, and the copies."""
        case = self.context.case
        plan = case.exports.plan_snapshot(person_id, WHOLE_PLAN)
        copies = case.plan_copies.states(person_id)
        view = case.interview.load(person_id)
        done = (review for review in case.plan_reviews.list(person_id) if review.kind is ReviewKind.PRACTICE)
        last = next(done, None)

        def show() -> None:
            self.plan, self._copies, self._view, self._last = plan, copies, view, last

        return show

    def steps(self) -> Sequence[str]:
        """Every step, for everybody: a step with nothing in it says so."""
        return tuple(TonightStep)

    def step_title(self, step: str) -> str:
        """A question that a helper would have."""
        if step == BEFORE:
            return translate("Tonight", "Before you begin")
        if step == END:
            return translate("Tonight", "That was everything")
        return step_question(TonightStep(step))

    def written(self, review: PlanReview) -> None:
        """Say it on the first page."""
        self._last = review

    def fill_before(self, body: QWidget, column: QVBoxLayout) -> None:
        """What this page is, and that one can stop at any time."""
        column.addWidget(
            Banner(
                "neutral",
                lambda: translate("Tonight", "This page speaks of somebody being taken. It is only practice."),
                lambda: translate("Tonight", "You can stop at any time. It is kept where you stopped."),
                icon_name="info",
                parent=body,
            )
        )
        lines: tuple[Text, ...] = (
            lambda: translate(
                "Tonight",
                "You go through eight things that a helper would look for, one at a time. Each page shows what your "
                "plan says, and what is not written yet.",
            ),
            lambda: translate(
                "Tonight",
                "It can help to do this together with the person who would help you. A quiet hour is enough.",
            ),
        )
        for words in lines:
            column.addWidget(Label(words, "body", parent=body))
        last = self._last
        if last is not None:
            column.addWidget(
                Label(
                    lambda: translate("Tonight", "Practiced on {day}.", day=format_date(catalog(), last.done_on)),
                    "strong",
                    tone="success_ink",
                    parent=body,
                )
            )
        leave = Button(lambda: translate("Tonight", "Not now"), "secondary", parent=body)
        leave.clicked.connect(lambda: self.context.navigate("plan", self.person_id))
        find = Button(lambda: translate("Tonight", "Somebody is missing now"), "quiet", "search", parent=body)
        find.clicked.connect(lambda: self.context.navigate("find_someone", self.person_id))
        column.addWidget(ways((leave, find), body))

    def fill_step(self, step: str, body: QWidget, column: QVBoxLayout) -> None:
        """What the plan says, what is empty, and the way to write it."""
        self._fill_step(TonightStep(step), body, column)

    def _fill_step(self, step: TonightStep, body: QWidget, column: QVBoxLayout) -> None:
        assert self.plan is not None
        column.addWidget(why_line(lambda: step_why(step), body))
        groups = step_said(step, self.plan, self._copies)
        if groups:
            column.addWidget(SaidCards(self.context, groups, body))
        missing = self._missing(step)
        if missing:
            column.addWidget(self._empty_banner(step, missing, body))
        elif not groups:
            column.addWidget(
                Label(lambda: translate("Tonight", "The plan says nothing here."), "body", tone="ink2", parent=body)
            )
        links = tuple(self._links(step, body))
        if links:
            column.addWidget(ways(links, body))
        fact = step_fact(step, self.context.case.reference)
        if fact is not None:
            column.addWidget(FactNote(fact, flat=True, parent=body))

    def _empty_banner(self, step: TonightStep, missing: Sequence[str], body: QWidget) -> Banner:
        words: Text = (lambda: translate("Tonight", "Print one")) if step is TonightStep.COPIES else _write_words
        write = Button(words, small=True, name=lambda: f"{resolve(words)}: {', '.join(missing)}")
        write.clicked.connect(lambda: self._lead(self._place(step)))
        if step is not TonightStep.COPIES:
            self.context.hold(write)
        return Banner(
            "late",
            translate("Tonight", "Not written yet: {things}", things=", ".join(missing))
            if step is not TonightStep.COPIES
            else translate("Tonight", "Nobody has a copy yet"),
            translate("Tonight", "A helper would look for this."),
            write,
            "pencil",
            body,
        )

    def _missing(self, step: TonightStep) -> tuple[str, ...]:
        assert self.plan is not None
        plan, codes = self.plan, self._codes(step)
        return tuple(translate("Tonight", "a copy") if code == NO_COPY else empty_words(code, plan) for code in codes)

    def _codes(self, step: TonightStep) -> tuple[str, ...]:
        if self.plan is None or self._view is None:
            return ()
        return empty(step, self.plan, self._copies, no_answers(self._view))

    def _place(self, step: TonightStep) -> str:
        """Where the first thing that is empty is asked for."""
        codes = self._codes(step)
        return step_place(step, codes[0], self._view) if codes and self._view is not None else "plan"

    def _links(self, step: TonightStep, body: QWidget) -> Iterator[Button]:
        places: dict[TonightStep, tuple[tuple[Text, str, str], ...]] = {
            TonightStep.FIND: (
                (lambda: translate("Safety", "Find someone"), "find_someone", "search"),
                (lambda: translate("Tonight", "Print the locator card"), "print_plan:locator", "printer"),
            ),
            TonightStep.LAWYER: ((lambda: translate("Tonight", "Free legal help"), "legal_help", "scales"),),
            TonightStep.COPIES: ((lambda: translate("Tonight", "Who has a copy"), "plan_copies", "users"),),
        }
        for words, place, icon in places.get(step, ()):
            button = Button(words, "quiet", icon, parent=body)
            button.clicked.connect(lambda _=False, place=place: self._lead(place))
            yield button

    def _lead(self, place: str) -> None:
        self.keep()
        self.context.lead_away(place, self.page_id, _title)

    def fill_end(self, body: QWidget, column: QVBoxLayout) -> None:
        """What is still empty."""
        open_steps = [(step, missing) for step in TonightStep if (missing := self._missing(step))]
        if open_steps:
            column.addWidget(Label(lambda: translate("Tonight", "This is not written yet:"), "strong", parent=body))
        for step, missing in open_steps:
            go = Button(
                at_sentence_start(", ".join(missing)),
                "link",
                "pencil",
                name=lambda missing=missing: f"{_write_words()}: {', '.join(missing)}",
                parent=body,
            )
            go.clicked.connect(lambda _=False, step=step: self.go_to(step))
            column.addWidget(ways((go,), body))
        if not open_steps:
            column.addWidget(
                Label(lambda: translate("Tonight", "A helper would find all of it in your plan."), parent=body)
            )


def _write_words() -> str:
    return translate("Tonight", "Write it now")
