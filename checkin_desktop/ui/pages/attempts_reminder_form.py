"""When to try again: a line that says whom, a day and a time. The program shows the reminder; it contacts nobody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.attempts import Moment
from checkin_desktop.domain.errors import InvalidInput
from checkin_desktop.domain.moments import moment_now
from checkin_desktop.domain.reminders import Reminder
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_section import side_by_side
from checkin_desktop.ui.errors import notice_lines
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.draft_desk import Unkept
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.date_fields import DateField, TimeField
from checkin_desktop.ui.widgets.fields import TextField
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words.dates import zone_name


@dataclass(frozen=True, slots=True)
class _Subject:
    """What the form is about: a new reminder after an attempt, or one that is changed."""

    person_id: int
    zone: str
    attempt_id: int | None = None
    line_id: str = ""
    reminder_id: int | None = None

    @property
    def key(self) -> str:
        about = f"again-{self.attempt_id}" if self.reminder_id is None else f"reminder-{self.reminder_id}"
        return f"{about}:{self.person_id}"


class ReminderForm(QWidget):
    """`saved` carries the `Reminder`, and the one before the change or None; `left` that nothing was saved."""

    saved = Signal(object, object)
    left = Signal()

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._subject: _Subject | None = None
        self._before: Reminder | None = None
        self._kept: dict[str, object] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(10))
        self.what = TextField(lambda: translate("Attempts", "Whom to try again"), max_length=500, parent=self)
        self.date = DateField(lambda: translate("Attempts", "Day"))
        self.time = TimeField(lambda: translate("Attempts", "Time"))
        column.addWidget(self.what)
        column.addWidget(side_by_side(self.date, self.time, under=440))
        self.note = Label("", "small", parent=self)
        column.addWidget(self.note)
        buttons = QWidget(self)
        flow = FlowLayout(buttons, 8)
        self.save_button = Button(lambda: translate("Attempts", "Save the reminder"), icon_name="check", small=True)
        self.save_button.clicked.connect(self.save)
        self.leave_button = Button(lambda: translate("Attempts", "Not now"), "quiet", small=True)
        self.leave_button.clicked.connect(self.leave)
        flow.addWidget(self.save_button)
        flow.addWidget(self.leave_button)
        column.addWidget(buttons)
        context.drafts.register(self)

    def open_after(self, person_id: int, attempt_id: int, line_id: str, what: str) -> None:
        """Ask for a reminder after an attempt; the next opening of the line is suggested where it is published."""
        case = self.context.case
        self._open(_Subject(person_id, case.zone, attempt_id, line_id), None, what)

    def open_for(self, reminder: Reminder) -> None:
        """Change a reminder."""
        subject = _Subject(reminder.person_id, reminder.due.zone, reminder.attempt_id, reminder.line_id, reminder.id)
        self._open(subject, reminder, reminder.what)

    def save(self) -> None:
        """Check and keep it."""
        subject, before = self._subject, self._before
        if subject is None:
            return
        unreadable = self._unreadable()
        if unreadable:
            return
        what, due, case = self.what.value().strip(), self._due(), self.context.case

        def work(_: object) -> Reminder:
            if subject.reminder_id is not None:
                saved = case.reminders.update(subject.reminder_id, what, due, subject.zone)
            else:
                saved = case.reminders.add(
                    subject.person_id,
                    what,
                    due,
                    subject.zone,
                    attempt_id=subject.attempt_id,
                    line_id=subject.line_id,
                )
            case.drafts.discard(subject.key)
            return saved

        self.save_button.setEnabled(False)
        self.context.runner.submit(
            work, owner=self, done=lambda saved: self._saved(saved, before), failed=self._failed, loss=""
        )

    def leave(self) -> None:
        """Save nothing."""
        if self._subject is not None and self._kept:
            self.context.drafts.save(self._subject.key, {})
        self.wipe()
        self.left.emit()

    def wipe(self) -> None:
        """Forget everything, without touching the draft."""
        self._subject = self._before = None
        self._kept = {}
        for field in (self.what, self.date, self.time):
            field.set_value(None)
            field.set_notices(())
        self.save_button.setEnabled(True)

    def unkept(self) -> Unkept | None:
        """What was typed and is neither saved nor kept."""
        payload = self._payload()
        if self._subject is None or not self.isVisibleTo(self.window()) or payload == self._kept:
            return None
        return self._subject.key, payload

    def keep(self) -> None:
        """Keep what was typed as a draft."""
        found = self.unkept()
        if found is not None:
            self._kept = found[1]
            self.context.drafts.save(*found)

    def _payload(self) -> dict[str, object]:
        return {"what": self.what.value(), "date": self.date.edit.text(), "time": self.time.edit.text()}

    def _open(self, subject: _Subject, before: Reminder | None, what: str) -> None:
        self.wipe()
        self._subject, self._before = subject, before
        self.what.set_value(what)
        if before is not None:
            self._show_moment(before.due)
        self._kept = self._payload()
        self.note.set_text(translate("Attempts", "The program only shows it. It calls nobody."))
        case = self.context.case
        self.context.runner.submit(
            lambda _: (case.reminders.suggest(subject.line_id), case.drafts.load(subject.key)),
            owner=self,
            done=lambda found: self._loaded(subject, *found),
            failed=lambda _: None,
            reading=True,
        )
        self.date.setFocus()

    def _loaded(self, subject: _Subject, suggested: Moment | None, draft: Mapping[str, object] | None) -> None:
        if subject is not self._subject or self._payload() != self._kept:
            return
        if draft:
            self.what.set_value(str(draft.get("what", "")))
            self.date.edit.setText(str(draft.get("date", "")))
            self.time.edit.setText(str(draft.get("time", "")))
        elif self._before is None and suggested is not None:
            self._show_moment(suggested)
            zone = zone_name(catalog(), suggested.zone)
            self.note.set_text(
                translate(
                    "Attempts",
                    "Suggested: when this line opens next, in {zone}. It calls nobody by itself.",
                    zone=zone,
                )
            )
        self._kept = self._payload()

    def _show_moment(self, moment: Moment) -> None:
        self.date.set_value(moment.local.date())
        self.time.set_value(moment.local.time().replace(second=0))

    def _due(self) -> datetime | None:
        day, clock = self.date.value(), self.time.value()
        return datetime.combine(day, clock) if day is not None and clock is not None else None

    def _unreadable(self) -> bool:
        found = False
        today = moment_now(datetime.now().astimezone(), self.context.case.zone).local.date()
        for field, sentence in (
            (self.date, translate("Attempts", "Write the date, such as {date}.", date=_example(today))),
            (self.time, translate("Attempts", "Write the time, such as {time}.", time="9:15")),
        ):
            missing = field.value() is None
            field.set_notices([sentence] if missing else ())
            found = found or missing
        return found

    def _saved(self, reminder: Reminder, before: Reminder | None) -> None:
        self.wipe()
        self.saved.emit(reminder, before)

    def _failed(self, error: BaseException) -> None:
        self.save_button.setEnabled(True)
        if isinstance(error, InvalidInput):
            for name, field in (("what", self.what), ("due", self.date)):
                field.set_notices(notice_lines([item for item in error.faults if item.field == name]))
        else:
            self.context.messages.error(error)


def _example(day: date) -> str:
    from checkin_desktop.words.dates import format_date

    return format_date(catalog(), day)
