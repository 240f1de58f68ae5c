"""The round: every date ahead of everybody, one after the other, with one key for each.

Before it begins the page says how many dates there are; during it, one date with what is needed to look it up; at the
end, what came out. What changed is named until its new date is written.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.appointments import CheckResult
from checkin_desktop.domain.moments import moment_now
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.rounds import RoundView, Step
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.pages.page import Page, back_to_appointments
from checkin_desktop.ui.pages.round_parts import ChangedCard, DoneCard, StartFace, StepFace
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import EmptyState, PageHeader, ProgressStrip
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words import dates
from checkin_desktop.words.labels import label

_KEYS = {
    "1": CheckResult.UNCHANGED,
    "U": CheckResult.UNCHANGED,
    "2": CheckResult.CHANGED,
    "3": CheckResult.NOT_REACHED,
}
_FEW = 3
Loaded = tuple[RoundView, Step | None, Person | None]


class RoundPage(Page):
    """Walks through the dates. Each answer is saved at once, and the next date is shown when it is."""

    page_id = "round"
    topics = frozenset({"appointments", "rounds", "people", "identity"})
    needs_person = False

    def __init__(self, context: WindowContext, parent: QWidget | None = None, *, clock: Clock | None = None) -> None:
        super().__init__(context, parent)
        self.clock: Clock = clock or SystemClock()
        self._loaded: Loaded | None = None
        self._again: int | None = None
        self._saving = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget(self)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(20))
        self._column.setSpacing(theme.space(16))
        self._scroll = scroll(content, exact=True)
        outer.addWidget(self._scroll)
        self._build(content)
        for key in (*_KEYS, "4"):
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda key=key: self._key(key))

    def _build(self, content: QWidget) -> None:
        self.header = PageHeader(lambda: translate("Appointments", "Round"), self._subtitle, content)
        self.header.add_action(back_to_appointments(self.context))
        self.finish = Button(lambda: translate("Appointments", "End the round"), "secondary", "check")
        self.finish.clicked.connect(self._end)
        self.context.hold(self.finish)
        self.header.add_action(self.finish)
        self._column.addWidget(self.header)
        self.strip = ProgressStrip(parent=content)
        self._column.addWidget(self.strip)
        self.came_out = Label("", "section", parent=content)
        self._column.addWidget(self.came_out)
        self.start = StartFace(self.context, content)
        self.start.started.connect(self._begin)
        self.step = StepFace(self.context, content)
        self.step.answered.connect(self.answer)
        self.step.put_off.connect(self._later)
        self.step.opened.connect(lambda: self._open(self._shown))
        self.changed = ChangedCard(content)
        self.changed.opened.connect(self._open)
        self.done = DoneCard(content)
        self.done.again.connect(self._look_again)
        self.step.last.again.connect(self._look_again)
        self.nothing = EmptyState(
            "calendar",
            lambda: translate("Appointments", "A round walks through the dates ahead of everybody in this folder."),
            title=lambda: translate("Appointments", "No date is ahead"),
            parent=content,
        )
        for part in (self.step, self.start, self.changed, self.done, self.nothing):
            part.hide()
            self._column.addWidget(part)
        for part in (self.strip, self.came_out, self.finish):
            part.hide()
        self._column.addStretch(1)

    def refresh(self) -> None:
        """Read where the round stands."""
        self._submit(lambda: None)

    def answer(self, result: CheckResult) -> None:
        """Keep what was found about the date in front; the next one comes."""
        step, found = self._shown, self._found
        if step is None or found is None or found.under_way is None or self._saving or self.context.read_only:
            return
        check, under_way, note = self.context.case.appointments.check, found.under_way, self.step.note.value().strip()
        self._again = None
        self._saving = True
        self._submit(lambda: check(step.appointment.id, result, under_way.how, under_way.by, note))

    def retranslate(self) -> None:
        """Say everything again in the window's language."""
        if self._loaded is not None:
            self._show(self._loaded, anew=True)

    def wipe(self) -> None:
        """Forget the dates and the names."""
        self._loaded = self._again = None
        self._saving = False
        self.step.note.set_value("")
        self.start.by.set_value("")
        self.changed.show_steps(())
        self.done.show_steps((), held=True)
        self.step.last.show_steps((), held=True)
        for part in (self.step, self.start, self.strip, self.came_out, self.finish):
            part.hide()

    @property
    def _found(self) -> RoundView | None:
        return self._loaded[0] if self._loaded is not None else None

    @property
    def _shown(self) -> Step | None:
        """The date in front."""
        return self._loaded[1] if self._loaded is not None else None

    def _submit(self, work: Callable[[], object]) -> None:
        """Do something to the round in the vault's lane, then show where it stands."""
        case, again = self.context.case, self._again
        reading = not self._saving

        def run(_: object) -> Loaded:
            work()
            found = case.rounds.look()
            step = _front(found, again)
            return found, step, case.people.get(step.appointment.person_id) if step is not None else None

        self.context.runner.submit(run, owner=self, done=self._show, failed=self._failed, reading=reading)

    def _failed(self, error: BaseException) -> None:
        self._saving = False
        self.context.messages.error(error)

    def _show(self, loaded: Loaded, *, anew: bool = False) -> None:
        found, step, person = loaded
        self._saving = False
        if loaded == self._loaded and not anew:
            return
        fresh = self._shown is None or step is None or step.appointment.id != self._shown.appointment.id
        self._loaded = loaded
        focused = QApplication.focusWidget()  # before what is hidden here hands it on
        typing = isinstance(focused, QLineEdit) and not self.isAncestorOf(focused)
        under_way, count = found.under_way is not None, len(found.waiting) + len(found.done)
        self.header.set_subtitle(self._subtitle)
        self.strip.setVisible(under_way and count > 0)
        self.strip.set_progress(len(found.done), count)
        self.finish.setVisible(under_way)
        over = under_way and step is None and count > 0
        self.came_out.setVisible(over)
        self.came_out.set_text(self._result_words)
        self.start.setVisible(count > 0 and not under_way)
        self.start.show_view(found)
        self.nothing.setVisible(count == 0)
        self.step.setVisible(step is not None)
        self.changed.show_steps(found.changed if step is None else ())
        missing = [step for step in found.done if step.result is CheckResult.NOT_REACHED] if over else []
        self.done.show_steps(missing, lambda: label(translate, CheckResult.NOT_REACHED), held=self.context.read_only)
        if step is not None and person is not None and found.under_way is not None:
            self.step.show_step(step, person, found.under_way.how)
            self.step.last.show_steps(
                found.done[:_FEW], lambda: translate("Appointments", "Looked at last"), held=self.context.read_only
            )
            if fresh:
                self._begin_step(typing=typing)

    def _begin_step(self, *, typing: bool) -> None:
        """A new date is in front: no note yet, and the keyboard on the first answer."""
        self.step.note.set_value("")
        self._scroll.verticalScrollBar().setValue(0)
        # The keys work only with the keyboard on this page, so it comes here from wherever it was, but for a text.
        if self.isVisible() and not typing:
            self.step.answers[CheckResult.UNCHANGED].setFocus()

    def _key(self, key: str) -> None:
        if self._shown is None:
            return
        if key == "4":
            self._later()
        else:
            self.answer(_KEYS[key])

    def _begin(self, scope: object, how: str, by: str) -> None:
        rounds = self.context.case.rounds
        self._saving = True
        self._submit(lambda: rounds.begin(scope, how, by))

    def _later(self) -> None:
        step, rounds = self._shown, self.context.case.rounds
        if step is None or self._saving or self.context.read_only:
            return
        self._again = None
        self._saving = True
        self._submit(lambda: rounds.put_off(step.appointment.id))

    def _end(self) -> None:
        self._again = None
        self._saving = True
        self._submit(self.context.case.rounds.end)

    def _look_again(self, step: Step) -> None:
        self._again = step.appointment.id
        self.refresh()

    def _open(self, step: Step | None) -> None:
        if step is not None:
            self.context.navigate("appointments", step.appointment.person_id, step.appointment.id)

    def _subtitle(self) -> str:
        found = self._found
        if found is None or found.under_way is None:
            return translate("Appointments", "Do the dates still stand?")
        today = moment_now(self.clock.now(), self.context.case.zone).local.date()
        began = moment_now(found.under_way.began, self.context.case.zone).local
        return translate(
            "Appointments",
            "{done} of {count} looked at · begun {when}",
            done=len(found.done),
            count=len(found.waiting) + len(found.done),
            when=dates.format_recent(catalog(), began, today),
        )

    def _result_words(self) -> str:
        found = self._found
        if found is None:
            return ""
        return " ".join(
            (
                translate("Appointments", "All looked at."),
                translate("Appointments", "%n unchanged.", n=found.count(CheckResult.UNCHANGED)),
                translate("Appointments", "%n changed.", n=found.count(CheckResult.CHANGED)),
                translate("Appointments", "%n could not be checked.", n=found.count(CheckResult.NOT_REACHED)),
            )
        )


def _front(found: RoundView, again: int | None) -> Step | None:
    """The date to show: the one that somebody wants to see again, else the first that waits."""
    if found.under_way is None:
        return None
    wanted = next((step for step in found.done if step.appointment.id == again), None)
    return wanted or next(iter(found.waiting), None)
