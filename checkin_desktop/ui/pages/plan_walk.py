"""The frame of a walk through the plan, one step at a time: before it, its steps, and the end, which is written down.

A walk can be left at any moment and goes on at the same step: the step and what is typed at the end lie as a draft in
the vault (`<page id>:<person id>`) until the walk is written down. Enter goes on, Alt+Left goes back.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.plan_reviews import PlanReview, ReviewKind
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.pages.page import Page, back_button
from checkin_desktop.ui.pages.plan_walk_end import EndCard
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import PageHeader, ProgressStrip
from checkin_desktop.ui.widgets.flow import AsideLayout, FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import IconLabel, Label, Rule

BEFORE: Final = ""
"""The step before the first one: what the walk is, and how to leave it."""
END: Final = "end"
_WIDEST: Final = 820
_LOW: Final = 300


class WalkPage(Page):
    """Base of "If it happened tonight" and of the reading. A subclass loads the plan and says its steps."""

    kind = ReviewKind.READ

    def __init__(self, context: WindowContext, title: Text, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.at = BEFORE
        self.end: EndCard | None = None
        self._typed: dict[str, Any] = {}
        self.plan: PlanSnapshot | None = None
        self._kept: dict[str, Any] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        content = QWidget(self)
        self._content_column = QVBoxLayout(content)
        self._content_column.setContentsMargins(0, 0, 0, 0)
        self._content_column.setSpacing(0)
        line = QHBoxLayout()
        self._content_column.addLayout(line, 1)
        line.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(20))
        self._inner = QWidget(content)
        self._inner.setMaximumWidth(theme.px(_WIDEST))
        line.addWidget(self._inner, 1)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(16))
        self.header = PageHeader(title, "", self._inner)
        self.header.add_action(back_button(context, lambda: translate("Tonight", "Back to the plan"), "plan"))
        column.addWidget(self.header)
        self.place = Label(self._place_words, "small_strong", tone="accent_text", parent=self._inner)
        self.strip = ProgressStrip(parent=self._inner)
        self.question = Label(self._question, "question", parent=self._inner)
        self._body = QWidget(self._inner)
        for widget in (self.place, self.strip, self.question, self._body):
            column.addWidget(widget)
        column.addStretch(1)
        self.view = scroll(content, exact=True)
        outer.addWidget(self.view, 1)
        self._outer, self._foot = outer, self._make_foot()
        outer.addWidget(self._foot)
        for keys, act in (("Alt+Left", self.back), ("Alt+Right", self.go_on)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # What a subclass says.

    @abstractmethod
    def load(self, person_id: int) -> Callable[[], None]:
        """Read everything and return what shows it on the main thread. Vault lane."""

    @abstractmethod
    def steps(self) -> Sequence[str]:
        """The ids of the steps, in their order; known once the plan is loaded."""

    @abstractmethod
    def step_title(self, step: str) -> str:
        """The heading of a step, of BEFORE or of END."""

    @abstractmethod
    def fill_before(self, body: QWidget, column: QVBoxLayout) -> None:
        """Put what stands before the first step into `column`."""

    @abstractmethod
    def fill_step(self, step: str, body: QWidget, column: QVBoxLayout) -> None:
        """Put the content of a step into `column`: what the plan says, and the way to change it."""

    @abstractmethod
    def fill_end(self, body: QWidget, column: QVBoxLayout) -> None:
        """Put what stands at the end into `column`; the form there comes by itself."""

    def fill(self, step: str, body: QWidget, column: QVBoxLayout) -> None:
        """Put the content of a step, of BEFORE or of END into `column`."""
        if self.plan is None:
            return
        if step == BEFORE:
            self.fill_before(body, column)
        elif step == END:
            self.fill_end(body, column)
        else:
            self.fill_step(step, body, column)

    def extra(self) -> dict[str, Any]:
        """What belongs into the draft beside the step: what is typed at the end."""
        if self.end is not None:
            self._typed = self.end.values()
        return dict(self._typed)

    def take_extra(self, kept: dict[str, Any]) -> None:
        """Put back what `extra` gave."""
        self._typed = {name: kept[name] for name in EndCard.NAMES if name in kept}

    @abstractmethod
    def written(self, review: PlanReview) -> None:
        """Take note of what was just written down."""

    def more_buttons(self, parent: QWidget) -> Sequence[Button]:
        """Buttons between the break and the one that goes on; called once, while the page is built."""
        return ()

    def next_words(self) -> str:
        """What stands on the button that goes on."""
        if self.at == BEFORE:
            return translate("Tonight", "Begin") if not self._resumed() else translate("Tonight", "Go on")
        if self.at == END:
            return translate("Tonight", "Write it down")
        return translate("Tonight", "Next")

    # The page.

    def refresh(self) -> None:
        """Load the plan as it is now; the step in front stays."""
        person_id, case, key = self.person_id, self.context.case, self._key()
        if person_id is None:
            return

        def work(_: object) -> tuple[Callable[[], None], dict[str, Any] | None]:
            return self.load(person_id), case.drafts.load(key)

        def done(found: tuple[Callable[[], None], dict[str, Any] | None]) -> None:
            if person_id != self.person_id:
                return
            show, kept = found
            first = self.plan is None
            show()
            if first:
                self._kept = dict(kept or {})
                self.take_extra(self._kept)
            self.show_step(self.at, keyboard=first)

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def retranslate(self) -> None:
        """Say everything again in the window's language."""
        if self.plan is not None:
            self.show_step(self.at, keyboard=False)

    def go_on(self) -> None:
        """To the next step; from the last one to the end, and from the end to what writes it down."""
        if self.plan is None:
            return
        if self.at == END:
            if self.end is not None and self.person_id is not None:
                self.end.save(self.person_id, self.kind, self._written)
            return
        steps = self.steps()
        if self.at == BEFORE:
            kept = str(self._kept.get("step", ""))
            self.go_to(kept if kept in (*steps, END) else steps[0])
            return
        place = steps.index(self.at) + 1
        self.go_to(steps[place] if place < len(steps) else END)

    def back(self) -> None:
        """To the step before."""
        if self.plan is None or self.at == BEFORE:
            return
        steps = (BEFORE, *self.steps(), END)
        self.go_to(steps[steps.index(self.at) - 1])

    def go_to(self, step: str) -> None:
        """Bring a step to the front and remember it."""
        self.show_step(step)
        if step != BEFORE:
            self.keep()

    def keep(self) -> None:
        """Keep where the walk is, in the vault."""
        kept = {"step": self.at, **self.extra()}
        if self.person_id is None or self.plan is None or self.at == BEFORE or kept == self._kept:
            return
        self._kept = kept
        if not self.context.read_only:
            self.context.drafts.save(self._key(), kept, failed=self.context.runner.unhandled.emit)

    def begin_again(self) -> None:
        """The walk is written down: forget where it was, and show what stands before it."""
        self.end, self._kept = None, {}
        self.take_extra({})
        if self.person_id is not None and not self.context.read_only:
            self.context.drafts.save(self._key(), {}, failed=self.context.runner.unhandled.emit)
        self.show_step(BEFORE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the page is very low, the buttons scroll with it: pinned, they would leave no room for it."""
        super().resizeEvent(event)
        within = self.height() < theme.px(_LOW)
        layout = self._content_column if within else self._outer
        if layout.indexOf(self._foot) < 0:
            layout.addWidget(self._foot)

    def flush(self) -> None:
        """Keep what is typed."""
        self.keep()

    def show_step(self, step: str, *, keyboard: bool = True) -> None:
        """Show a step from its top. With `keyboard` the keyboard goes along."""
        steps = self.steps()
        same = step == self.at
        self.take_extra(self.extra())  # what is typed stays when the form is made anew
        self.at = step if step in (BEFORE, END, *steps) else BEFORE
        inside = self.at not in (BEFORE, END)
        self.place.setVisible(inside)
        self.strip.setVisible(self.at != BEFORE)
        self.strip.set_progress(steps.index(self.at) + 1 if inside else len(steps), len(steps))
        for text in (self.place, self.question):
            text.retranslate()
        self.header.set_subtitle(self._whose)
        old = self._body
        self._body = body = QWidget(self._inner)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(14))
        self.end = None
        self.fill(self.at, body, column)
        if self.at == END and not self.context.read_only:
            self.end = EndCard(self.context, body)
            self.end.show_values(self._typed)
            self.end.committed.connect(self.keep)
            column.addWidget(self.end)
        self._inner.layout().replaceWidget(old, body)
        body.show()
        old.hide()
        old.deleteLater()
        self._foot_comes_last(body)
        self.next_button.setVisible(self.at != END or not self.context.read_only)
        self.back_button.setVisible(self.at != BEFORE)
        self.break_button.setVisible(self.at != BEFORE)
        self.next_button.retranslate()
        if not same:
            self.view.verticalScrollBar().setValue(0)
        if keyboard and self.isVisible():
            first = self.end.who.input() if self.end is not None else self.next_button
            first = first if first.isVisibleTo(self) else self.back_button
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _foot_comes_last(self, body: QWidget) -> None:
        """Let Tab reach the buttons below behind what is in `body`, which was made after them."""
        last, at = None, body.nextInFocusChain()
        while at is not body:
            if at.focusPolicy().value & Qt.FocusPolicy.TabFocus.value and body.isAncestorOf(at):
                last = at
            at = at.nextInFocusChain()
        for button in self._foot_order if last is not None else ():
            QWidget.setTabOrder(last, button)
            last = button

    def _make_foot(self) -> QWidget:
        foot = QWidget(self)
        frame = QVBoxLayout(foot)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        frame.addWidget(Rule(foot))
        outer = QHBoxLayout()
        outer.setContentsMargins(theme.space(28), theme.space(12), theme.space(28), theme.space(12))
        frame.addLayout(outer)
        holder = QWidget(foot)
        holder.setMaximumWidth(theme.px(_WIDEST))
        outer.addWidget(holder, 1)
        row = AsideLayout(holder, main_min=theme.px(110), gap=theme.space(12), centred=True)
        first, others = QWidget(holder), QWidget(holder)
        row.addWidget(first)
        row.addWidget(others)
        start, end = FlowLayout(first, 8), FlowLayout(others, 12)
        self.back_button = Button(lambda: translate("Tonight", "Back"), "secondary", "chevron-left", parent=first)
        self.back_button.clicked.connect(self.back)
        self.break_button = Button(lambda: translate("Tonight", "Take a break"), "quiet", parent=others)
        self.break_button.clicked.connect(lambda: self.context.navigate("plan", self.person_id))
        self.next_button = Button(self.next_words, "primary", parent=others)
        self.next_button.clicked.connect(self.go_on)
        start.addWidget(self.back_button)
        self._foot_order = (self.back_button, self.break_button, *self.more_buttons(others), self.next_button)
        for button in self._foot_order[1:]:
            end.addWidget(button)
        return foot

    def _written(self, review: PlanReview) -> None:
        self.written(review)
        self.begin_again()

    def _resumed(self) -> bool:
        return bool(self._kept.get("step"))

    def _key(self) -> str:
        return f"{self.page_id}:{self.person_id}"

    def _question(self) -> str:
        return self.step_title(self.at) if self.plan is not None else ""

    def _place_words(self) -> str:
        if self.plan is None or self.at in (BEFORE, END):
            return ""
        steps = self.steps()
        return translate("Tonight", "Step {number} of {count}", number=steps.index(self.at) + 1, count=len(steps))

    def _whose(self) -> str:
        return self.plan.person.details.display_name if self.plan is not None else ""

    def _forget(self) -> None:
        self.plan, self.at, self._kept, self.end = None, BEFORE, {}, None
        self.take_extra({})
        self.header.set_subtitle("")
        self.question.retranslate()
        old = self._body
        self._body = QWidget(self._inner)
        self._inner.layout().replaceWidget(old, self._body)
        old.hide()
        old.deleteLater()


def why_line(words: Text, parent: QWidget) -> QWidget:
    """Why a step is there, with its icon."""
    holder = QWidget(parent)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.space(8))
    row.addWidget(IconLabel("help", "ink2", 20, holder), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(words, "body", tone="ink2", parent=holder), 1)
    return holder


def ways(buttons: Iterable[Button], parent: QWidget) -> QWidget:
    """Buttons in a row that wraps."""
    holder = QWidget(parent)
    flow = FlowLayout(holder, 8)
    for button in buttons:
        flow.addWidget(button)
    return holder
