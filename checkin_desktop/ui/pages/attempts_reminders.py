"""The reminders of a person above the log: when to try whom again, with what can be done about each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.base.clock import Clock
from checkin_desktop.domain.moments import moment_now
from checkin_desktop.domain.reminders import Reminder
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.undo import SavedChange
from checkin_desktop.ui.pages.attempts_reminder_form import ReminderForm
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.flow import AsideLayout, FlowLayout
from checkin_desktop.ui.widgets.labels import IconLabel, Label
from checkin_desktop.words import dates

_FEW = 1


class ReminderRow(QFrame):
    """One reminder. `acted` carries what is wanted: "call", "change", "done" or "remove"."""

    acted = Signal(str)

    def __init__(self, reminder: Reminder, *, due: bool, days: str, held: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self.setProperty("status", "late" if due else "neutral")
        ink = "late_ink" if due else "neutral_ink"
        outer = AsideLayout(self, main_min=theme.px(220), gap=theme.space(10), centred=True)
        outer.setContentsMargins(theme.px(14), theme.px(6), theme.px(8), theme.px(6))
        face = QWidget(self)
        row = QHBoxLayout(face)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(IconLabel("clock", ink, 20, face), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        title = translate("Attempts", "Try again: {what}", what=reminder.what)
        when = dates.format_moment(catalog(), reminder.due)
        words.addWidget(Label(title, "strong", tone=ink, parent=face))
        line = translate("Attempts", "{when} · {days}", when=when, days=days)
        words.addWidget(Label(line, "small", tone=ink, parent=face))
        row.addLayout(words, 1)
        outer.addWidget(face)
        buttons = QWidget(self)
        flow = FlowLayout(buttons, 4)
        self.buttons: dict[str, Button] = {}
        actions = (
            ("call", translate("Attempts", "Call"), "secondary"),
            ("done", translate("Attempts", "Done"), "quiet"),
            ("change", translate("Attempts", "Change"), "quiet"),
            ("remove", translate("Attempts", "Remove"), "quiet"),
        )
        for action, name, kind in actions:
            button = Button(name, kind, small=True, name=f"{name}: {reminder.what}", parent=buttons)
            button.clicked.connect(lambda _=False, action=action: self.acted.emit(action))
            button.setEnabled(not held)
            self.buttons[action] = button
            flow.addWidget(button)
        outer.addWidget(buttons)


class RemindersBar(QWidget):
    """The next reminder, and all of them on request. `call_wanted` asks for the panel beside a call."""

    call_wanted = Signal()

    def __init__(self, context: WindowContext, *, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.clock = clock
        self._person_id: int | None = None
        self._reminders: tuple[Reminder, ...] = ()
        self._all = False
        self.rows: list[ReminderRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(6))
        self._box = QVBoxLayout()
        self._box.setSpacing(theme.space(6))
        self._column.addLayout(self._box)
        self.more = Button("", "quiet", small=True, parent=self)
        self.more.clicked.connect(self._turn)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._form: ReminderForm | None = None
        self.setVisible(False)

    @property
    def form(self) -> ReminderForm:
        """The form that changes a reminder, built when it is first wanted."""
        if self._form is None:
            card = Card(12, parent=self)
            self._form = ReminderForm(self.context, card)
            card.body.addWidget(self._form)
            card.setVisible(False)
            self._column.addWidget(card)
            self._form.saved.connect(self._changed)
            self._form.left.connect(self._fold)
        return self._form

    def load(self, person_id: int) -> None:
        """Show the reminders of a person that wait."""
        if person_id != self._person_id:
            self.wipe()
        self._person_id = person_id
        case = self.context.case
        self.context.runner.submit(
            lambda _: case.reminders.list(person_id),
            owner=self,
            done=lambda found: self._loaded(person_id, found),
            reading=True,
        )

    def keep(self) -> None:
        """Keep what is typed in the form as a draft."""
        if self._form is not None:
            self._form.keep()

    def wipe(self) -> None:
        """Forget everything."""
        self._person_id, self._reminders, self._all = None, (), False
        if self._form is not None:
            self._form.wipe()
            self._fold()
        self.retranslate()

    def retranslate(self) -> None:
        """Build the rows anew in the window's language."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        shown = self._reminders if self._all else self._reminders[:_FEW]
        self.rows = [self._row(reminder) for reminder in shown]
        for row in self.rows:
            self._box.addWidget(row)
        rest = len(self._reminders) - _FEW
        self.more.setVisible(rest > 0)
        self.more.set_text(
            (lambda: translate("Attempts", "Show fewer reminders"))
            if self._all
            else (lambda: translate("Attempts", "%n more reminder(s)", n=rest))
        )
        self.setVisible(bool(self._reminders))

    def _row(self, reminder: Reminder) -> ReminderRow:
        now = self.clock.now()
        today = moment_now(now, reminder.due.zone).local.date()
        days = dates.format_days_from(catalog(), reminder.due.local.date(), today)
        due = reminder.due.local.date() <= today
        row = ReminderRow(reminder, due=due, days=days, held=self.context.read_only, parent=self)
        row.acted.connect(lambda action: self._act(reminder, action))
        return row

    def _loaded(self, person_id: int, reminders: tuple[Reminder, ...]) -> None:
        if person_id == self._person_id:
            self._reminders = reminders
            self.retranslate()

    def _act(self, reminder: Reminder, action: str) -> None:
        if action == "call":
            self.call_wanted.emit()
        elif action == "change":
            self.form.open_for(reminder)
            self.form.parentWidget().setVisible(True)
        elif action == "done":
            self._do(
                lambda case: case.reminders.tick(reminder.id),
                lambda case: case.reminders.tick(reminder.id, done=False),
                translate("Attempts", "Reminder done"),
            )
        else:
            self._do(
                lambda case: case.reminders.remove(reminder.id),
                lambda case: case.reminders.restore(reminder),
                translate("Attempts", "Reminder removed"),
            )

    def _do(self, again: Callable[..., object], back: Callable[..., object], words: str) -> None:
        case = self.context.case
        self.context.runner.submit(
            lambda _: again(case),
            owner=self,
            done=lambda _: self._push(words, back, again),
            failed=self.context.messages.error,
        )

    def _push(self, words: str, back: Callable[..., object], again: Callable[..., object]) -> None:
        self.context.undo_stack.push(SavedChange(self.context, words, back=back, again=again, shown=self._reload))
        self._reload()

    def _changed(self, reminder: Reminder, before: Reminder | None) -> None:
        self._fold()
        if before is not None:
            self._push(translate("Attempts", "Reminder changed"), _putting(before), _putting(reminder))

    def _reload(self) -> None:
        if self._person_id is not None:
            self.load(self._person_id)

    def _fold(self) -> None:
        if self._form is not None:
            self._form.parentWidget().setVisible(False)

    def _turn(self) -> None:
        self._all = not self._all
        self.retranslate()


def _putting(reminder: Reminder) -> Callable[..., object]:
    local, zone = reminder.due.local, reminder.due.zone
    return lambda case: case.reminders.update(reminder.id, reminder.what, local, zone)
