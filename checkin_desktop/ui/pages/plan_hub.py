"""The top of the emergency plan: how far it is, in a ring and in words, and everything that is done with it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.interview import PlanStanding
from checkin_desktop.ui.language import Text, catalog, translate
from checkin_desktop.ui.models.plan import PlanView
from checkin_desktop.ui.models.todo import gap_words
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.flow import AsideLayout, FlowLayout
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.progress_ring import ProgressRing
from checkin_desktop.words import dates

_WAYS: Final[tuple[tuple[str, str, Text], ...]] = (
    ("plan_print", "printer", lambda: translate("Plan", "Print")),
    ("tonight", "moon", lambda: translate("Plan", "If it happened tonight")),
    ("plan_review", "check-circle", lambda: translate("Plan", "Read it through")),
    ("plan_copies", "copy", lambda: translate("Plan", "Copies")),
    ("legal_help", "scales", lambda: translate("Plan", "Find legal help")),
)
"""(page, icon, words) of what is done with a plan."""


class PlanHub(Card):
    """`way_chosen` carries the page that was pressed: the interview, or one of the others.

    `go_on` is the button of the interview, which the page puts beside its title.
    """

    way_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(16, parent=parent)
        self._view: PlanView | None = None
        content = QWidget(self)
        line = AsideLayout(content, main_min=theme.px(360), gap=theme.space(20), share=0.5, centred=True)
        face = QWidget(content)
        row = QHBoxLayout(face)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(16))
        self.ring = ProgressRing(face)
        row.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        self.title = Label("", "section", parent=face)
        self.words = Label("", "body", tone="ink2", parent=face)
        self.count = Label("", "small", parent=face)
        words.addStretch(1)
        for text in (self.title, self.words, self.count):
            words.addWidget(text)
        words.addStretch(1)
        row.addLayout(words, 1)
        below = QWidget(content)
        flow = FlowLayout(below, 8)
        self.ways: dict[str, Button] = {}
        for page, icon_name, way in _WAYS:
            button = Button(way, icon_name=icon_name, small=True, parent=below)
            button.clicked.connect(lambda _=False, page=page: self.way_chosen.emit(page))
            flow.addWidget(button)
            self.ways[page] = button
        self.ways["plan_copies"].set_text(self._copies_words)
        self.ways["plan_review"].set_text(self._review_words)
        self._below = below
        line.addWidget(face)
        line.addWidget(below)
        self.body.addWidget(content)
        self.go_on = Button(self._go_on_words, "primary", "play", parent=self)
        self.go_on.clicked.connect(lambda: self.way_chosen.emit("plan_interview"))

    def show_plan(self, view: PlanView | None) -> None:
        """Say how far the plan is; nothing with None."""
        self._view = view
        standing = view.standing if view is not None else None
        title, words, count = _words(standing) if standing is not None else ("", "", "")
        self.title.set_text(title)
        self.words.set_text(words)
        self.count.set_text(count)
        self.words.setVisible(bool(words))
        self.count.setVisible(bool(count))
        done, total = (standing.done, standing.total) if standing is not None else (0, 0)
        self.ring.set_progress(done, total, complete=bool(total) and done >= total)
        self.go_on.retranslate()
        copies, review = self.ways["plan_copies"], self.ways["plan_review"]
        copies.set_icon("clock" if _stale(view) else "copy")
        review.set_icon("clock" if _due(view) else "check-circle")
        for button in (copies, review):
            button.retranslate()
        self._below.updateGeometry()

    def _go_on_words(self) -> str:
        standing = self._view.standing if self._view is not None else None
        begun = standing is not None and (standing.started or standing.done > 0)
        if standing is not None and begun and not standing.next_id:
            return translate("Plan", "Go through the answers")
        if begun:
            return translate("Plan", "Go on with the questions")
        return translate("Plan", "Start with the questions")

    def _copies_words(self) -> str:
        stale = _stale(self._view)
        if stale:
            return translate("Plan", "Copies: %n out of date", n=stale)
        return translate("Plan", "Copies")

    def _review_words(self) -> str:
        view = self._view
        if view is None or view.review.day is None:
            return translate("Plan", "Read it through")
        day = dates.format_date(catalog(), view.review.day, short=True)
        if _due(view):
            return translate("Plan", "Read it through: since {date}", date=day)
        return translate("Plan", "Read it through: by {date}", date=day)


def _words(standing: PlanStanding) -> tuple[str, str, str]:
    """Title, what is missing, and how many questions are answered."""
    missing = ", ".join(gap_words(code) for code in standing.missing)
    wanted = ", ".join(gap_words(code) for code in standing.wanted)
    done, total = standing.done, standing.total
    count = translate(
        "Plan", "{done} of {total} questions answered. It can be printed at any time.", done=done, total=total
    )
    if not standing.missing:
        words = (
            translate("Plan", "It would also help to have: {things}", things=wanted)
            if wanted
            else translate("Plan", "A helper could act on it tonight.")
        )
        return translate("Plan", "Usable"), words, count
    if not standing.started and not done:
        words = translate("Plan", "One question at a time. Skip what you want, stop when you want: it stays saved.")
        return translate("Plan", "A plan for the day somebody does not come home"), words, ""
    title = translate("Plan", "%n thing(s) missing for a usable plan", n=len(standing.missing))
    return title, translate("Plan", "Still missing: {things}", things=missing), count


def _stale(view: PlanView | None) -> int:
    return sum(state.out_of_date for state in view.copies) if view is not None else 0


def _due(view: PlanView | None) -> bool:
    return view is not None and view.review_due
