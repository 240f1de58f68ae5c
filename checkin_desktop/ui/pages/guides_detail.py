"""One guide in full: its steps, where sources differ, and before a page about custody a calm line alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from checkin_desktop.domain.guides import Guide
from checkin_desktop.domain.reference import Conflict
from checkin_desktop.services.guides import GuideDesk, Ticks
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.guide_words import ticked_words
from checkin_desktop.ui.pages.guides_step import StepCard, looks_old
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, Card
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.flow import AsideLayout, FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import IconCircle, Label, Rule


class GuideDetail(Card):
    """Shows a guide for a person, or for nobody.

    `ticked(str, bool)` carries a step's id and whether it is done; `again_wanted` asks to begin it again;
    `way_wanted(Way)` and `identity_wanted` lead elsewhere; `back_wanted` goes back from a calm line.
    """

    ticked = Signal(str, bool)
    again_wanted = Signal()
    way_wanted = Signal(object)
    identity_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(0, parent=parent)
        self.context = context
        self.guide: Guide | None = None
        self.steps: list[StepCard] = []
        self.go_on: Button | None = None
        self.go_back: Button | None = None
        self.again: Button | None = None
        self._desk: GuideDesk | None = None
        self._agreed: set[str] = set()
        self._count: Label | None = None
        holder = QWidget(self)
        self._outer = QVBoxLayout(holder)
        edge = theme.space(18)
        self._outer.setContentsMargins(edge, edge, edge, edge)
        self._content = QWidget(holder)
        self._outer.addWidget(self._content)
        self._outer.addStretch(1)
        self.view = scroll(holder, exact=True)
        self.body.addWidget(self.view)

    def show_guide(self, guide: Guide | None, desk: GuideDesk | None, today: date) -> None:
        """Show a guide from its top; the same one for the same person stays where it is, with other ticks."""
        same_guide = guide is not None and self.guide is not None and guide.id == self.guide.id
        same_person = _person_of(desk) == _person_of(self._desk)
        self.guide, self._desk, self._today = guide, desk, today
        if not (same_guide and same_person):
            self._fill()
        if not same_guide:
            self.view.verticalScrollBar().setValue(0)
        self._show_ticks()

    def show_states(self) -> None:
        """Say again which lines are open."""
        for step in self.steps:
            if step.place is not None:
                step.place.show_state()

    def retranslate(self) -> None:
        """Say everything again in the window's language."""
        self._fill()
        self._show_ticks()

    def focus_first(self) -> None:
        """Put the keyboard on the first thing to do here."""
        first = self.go_on or next(iter(self.steps[0].findChildren(QPushButton)), None) if self.guide else None
        if first is not None:
            first.setFocus()

    def forget(self) -> None:
        """Show nothing of anybody, and ask again before pages about custody."""
        self._agreed.clear()
        self.guide, self._desk = None, None
        self._fill()

    def _fill(self) -> None:
        old = self._content
        self._content = QWidget(self.view.widget())
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(16))
        self.steps, self.go_on, self.go_back, self.again, self._count = [], None, None, None, None
        guide = self.guide
        if guide is None:
            self._column.addWidget(
                Label(lambda: translate("Guides", "Choose a guide from the list."), tone="ink2", parent=self._content)
            )
        elif guide.calm and guide.id not in self._agreed:
            self._add_calm(guide)
        else:
            self._add_guide(guide)
        self._outer.replaceWidget(old, self._content)
        self._content.show()
        old.hide()
        old.deleteLater()

    def _add_calm(self, guide: Guide) -> None:
        mark = IconCircle("info", "soft", 48, 24, self._content)
        self._column.addWidget(mark)
        self._column.addWidget(Label(lambda: translate("reference", guide.title), "section", parent=self._content))
        self._column.addWidget(Label(lambda: translate("reference", guide.calm), "body", parent=self._content))
        holder = QWidget(self._content)
        flow = FlowLayout(holder, 8)
        self.go_on = Button(lambda: translate("Guides", "Continue"), "primary", parent=holder)
        self.go_on.clicked.connect(self._agree)
        flow.addWidget(self.go_on)
        self.go_back = Button(lambda: translate("Guides", "Go back"), "secondary", parent=holder)
        self.go_back.clicked.connect(self.back_wanted)
        flow.addWidget(self.go_back)
        self._column.addWidget(holder)

    def _agree(self) -> None:
        assert self.guide is not None
        self._agreed.add(self.guide.id)
        self._fill()
        self._show_ticks()
        self.focus_first()

    def _add_guide(self, guide: Guide) -> None:
        self._add_head(guide)
        if any(looks_old(step.fact, self._today) for step in guide.steps):
            self._column.addWidget(
                Banner(
                    "neutral",
                    lambda: translate("Guides", "Some of this is old or has no date"),
                    lambda: translate("Guides", "Compare with the official page and with your own paper."),
                    icon_name="clock",
                    parent=self._content,
                )
            )
        for number, step in enumerate(guide.steps, 1):
            card = StepCard(self.context, number, step, self._desk, self._content)
            card.ticked.connect(lambda done, step_id=step.id: self.ticked.emit(step_id, done))
            card.way_wanted.connect(self.way_wanted)
            card.identity_wanted.connect(self.identity_wanted)
            self.steps.append(card)
            if number > 1:
                self._column.addWidget(Rule(self._content))
            self._column.addWidget(card)
        topics = next((card.topics for card in self.steps if card.topics is not None), None)
        for card in self.steps:
            if card.place is not None and topics is not None:
                card.place.purpose = topics.chosen
        conflicts = [found for found in self.context.case.reference.conflicts if found.id in guide.conflicts]
        if conflicts:
            self._column.addWidget(Rule(self._content))
            self._add_conflicts(conflicts)
        self._column.addWidget(
            Label(
                lambda: translate(
                    "Window", "Not legal advice. Not a substitute for a lawyer. Not from the government."
                ),
                "meta",
                parent=self._content,
            )
        )

    def _add_head(self, guide: Guide) -> None:
        holder = QWidget(self._content)
        line = AsideLayout(holder, main_min=theme.px(240), gap=theme.space(12))
        words = QWidget(holder)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(Label(lambda: translate("reference", guide.title), "section", selectable=True, parent=words))
        column.addWidget(Label(lambda: translate("reference", guide.summary), "body", tone="ink2", parent=words))
        self._count = Label("", "small", parent=words)
        column.addWidget(self._count)
        line.addWidget(words)
        self.again = Button(
            lambda: translate("Guides", "Begin again"), "secondary", "refresh", small=True, parent=holder
        )
        self.again.clicked.connect(self.again_wanted)
        self.context.hold(self.again)
        line.addWidget(self.again)
        self._column.addWidget(holder)

    def _add_conflicts(self, conflicts: Sequence[Conflict]) -> None:
        for conflict in conflicts:
            title = translate("Guides", "Sources differ: {topic}", topic=translate("reference", conflict.topic))
            first = translate("Guides", "Shown first: {reading}", reading=translate("reference", conflict.shown_first))
            self._column.addWidget(Banner("differ", title, first, parent=self._content))
            self._column.addWidget(FactNote(conflict.fact, flat=True, parent=self._content))

    def _ticks(self) -> Ticks:
        if self._desk is None or self.guide is None:
            return {}
        return self._desk.ticks.get(self.guide.id, {})

    def _show_ticks(self) -> None:
        ticks = self._ticks()
        for card in self.steps:
            card.set_day(ticks.get(card.step.id))
        if self._count is not None and self.again is not None and self.guide is not None:
            words = ticked_words(self.guide, ticks)
            self._count.set_text(words)
            self._count.setVisible(bool(words))
            self.again.setVisible(bool(words))


def _person_of(desk: GuideDesk | None) -> object:
    return None if desk is None else (desk.person, desk.voicemail)
