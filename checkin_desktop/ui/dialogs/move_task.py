"""Settle a task of a move: when it was done, how, and what shows it; or why it is not needed.

What was typed survives a lock as a draft. Nothing is refused for being late.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.attempts import AttemptSummary
from checkin_desktop.domain.moments import moment_now
from checkin_desktop.domain.moves import MoveTask, MoveTaskCode, TaskDone, TaskHow
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_section import side_by_side
from checkin_desktop.ui.errors import show_refusal
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.models.draft_desk import Unkept
from checkin_desktop.ui.models.moves import attempt_line
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.date_fields import DateField, TimeField
from checkin_desktop.ui.widgets.fields import ChoiceField, Field, MultilineField, TextField
from checkin_desktop.words.labels import label

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

_ATTEMPTS = 50
Save = Callable[["CaseFile"], MoveTask]
Loaded = tuple[Sequence[AttemptSummary], Mapping[str, object] | None]


class DoneFields(QWidget):
    """When and how a task was done, and the attempt that shows it."""

    kind = "done"

    def __init__(self, task: MoveTask, zone: str) -> None:
        super().__init__()
        self._task = task
        self._zone = task.done.zone if task.done is not None else zone
        asks = task.code in (MoveTaskCode.ICE_PERMISSION, MoveTaskCode.ICE_ASK)
        self.date = DateField(
            lambda: (
                translate("Moves", "When did the written answer come?")
                if asks
                else translate("Moves", "When was it sent or said?")
            )
        )
        self.time = TimeField(lambda: translate("Moves", "Time"))
        self.how = ChoiceField(
            lambda: translate("Moves", "How?"),
            [("", ""), *((how.value, lambda how=how: label(translate, how)) for how in TaskHow)],
            optional=True,
        )
        self.confirmation = TextField(
            lambda: translate("Moves", "Confirmation number"), max_length=500, ltr=True, optional=True
        )
        self.attempt = ChoiceField(
            lambda: translate("Moves", "Contact attempt that shows it"), [(None, "")], optional=True
        )
        self.note = MultilineField(lambda: translate("Moves", "Note"), lines=2, optional=True)
        self.fields: dict[str, Field] = {
            "local": self.date,
            "time": self.time,
            "how": self.how,
            "confirmation": self.confirmation,
            "note": self.note,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(14))
        column.addWidget(self.date)
        column.addWidget(side_by_side(self.time, self.how, under=380))
        for field in (self.confirmation, self.attempt, self.note):
            column.addWidget(field)
        local = task.done.local if task.done else moment_now(datetime.now().astimezone(), self._zone).local
        self.date.set_value(local.date())
        self.time.set_value(local.time().replace(second=0, microsecond=0))
        self.how.set_value(task.how)
        self.confirmation.set_value(task.confirmation)
        self.note.set_value(task.note)
        self.setFocusProxy(self.date)

    def show_attempts(self, attempts: Sequence[AttemptSummary]) -> None:
        """Offer the person's newest attempts."""
        none = (None, lambda: translate("Moves", "none"))
        self.attempt.set_choices([none, *((item.id, lambda item=item: attempt_line(item)) for item in attempts)])
        self.attempt.set_value(self._task.attempt_id)
        self.attempt.setVisible(bool(attempts))

    def unreadable(self) -> Field | None:
        """The first field of a day or an hour that is missing or cannot be read; it says so."""
        bad = [field for field in (self.date, self.time) if field.value() is None]
        for field in bad:
            field.set_notices([translate("Moves", "Write the day and the time. About when is fine.")])
        return bad[0] if bad else None

    def save(self) -> Save:
        """What saves, for the vault lane."""
        task, day, clock, chosen = self._task, self.date.value(), self.time.value(), self.attempt.value()
        assert day is not None  # asked by `unreadable`
        assert clock is not None
        done = TaskDone(
            datetime.combine(day, clock),
            self._zone,
            str(self.how.value() or ""),
            self.confirmation.value().strip(),
            self.note.value().strip(),
            chosen if isinstance(chosen, int) else None,
        )
        return lambda case: case.moves.finish_task(task.move_id, task.code, done)


class ReasonFields(QWidget):
    """Why a task is not needed: the person's own decision, kept with their words."""

    kind = "not-needed"

    def __init__(self, task: MoveTask) -> None:
        super().__init__()
        self._task = task
        self.reason = MultilineField(lambda: translate("Moves", "Why is it not needed?"), lines=2)
        self.reason.set_value(task.reason)
        self.fields: dict[str, Field] = {"reason": self.reason}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.reason)
        self.setFocusProxy(self.reason)

    def show_attempts(self, attempts: Sequence[AttemptSummary]) -> None:
        """Attempts play no part here."""

    def unreadable(self) -> Field | None:
        """Nothing here can be unreadable."""
        return None

    def save(self) -> Save:
        """What saves, for the vault lane."""
        task, reason = self._task, self.reason.value().strip()
        return lambda case: case.moves.not_needed(task.move_id, task.code, reason)


class TaskDialog(MessageDialog):
    """Asks when a task was done or, with `needed` False, why it is not needed. `task` is set once it is saved."""

    def __init__(
        self,
        context: WindowContext,
        parent: QWidget | None,
        task: MoveTask,
        person_id: int,
        zone: str,
        *,
        needed: bool = True,
    ) -> None:
        self._context = context
        self.task: MoveTask | None = None
        self._busy = False
        self.form = DoneFields(task, zone) if needed else ReasonFields(task)
        self._key = f"move-task-{task.move_id}-{task.code.value}-{self.form.kind}:{person_id}"
        super().__init__(
            parent,
            lambda: label(translate, task.code),
            (
                lambda: (
                    translate("Moves", "About when is fine. A file that shows it can be added afterwards.")
                    if needed
                    else translate("Moves", "This is your decision. It stays here with your reason.")
                ),
            ),
            icon_name="check" if needed else "minus",
            extra=self.form,
        )
        self.save_button = self.add_button(lambda: translate("Moves", "Save"), "primary", 1)
        self.save_button.clicked.disconnect()
        self.save_button.clicked.connect(self.save)
        self.add_button(lambda: translate("Dialogs", "Cancel"), "secondary", 0)
        self._kept = self._typed()
        context.drafts.register(self)
        case, key = context.case, self._key

        def read(_: object) -> Loaded:
            return case.attempts.page(person_id, limit=_ATTEMPTS), case.drafts.load(key)

        context.runner.submit(read, owner=self, done=self._loaded, failed=lambda _: None, reading=True)
        self.form.setFocus(Qt.FocusReason.TabFocusReason)

    def save(self) -> None:
        """Save; faults stand beside their fields, and what was typed stays."""
        bad = self.form.unreadable()
        if bad is not None:
            bad.setFocus(Qt.FocusReason.TabFocusReason)
            self.fit()
        if self._busy or bad is not None:
            return
        self._busy = True
        self.keep()
        case, key, save = self._context.case, self._key, self.form.save()

        def act(_: object) -> MoveTask:
            task = save(case)
            case.drafts.discard(key)
            return task

        self._context.runner.submit(act, owner=self, done=self._saved, failed=self._refused, loss="")

    def reject(self) -> None:
        """Keep what was typed, for the next time."""
        if not self._busy:
            self.keep()
        super().reject()

    def unkept(self) -> Unkept | None:
        """What was typed and is neither saved nor kept."""
        typed = self._typed()
        return (self._key, typed) if self.task is None and typed != self._kept else None

    def keep(self) -> None:
        """Keep what was typed as a draft."""
        found = self.unkept()
        if found is not None:
            self._kept = found[1]
            self._context.drafts.save(*found)

    def _loaded(self, found: Loaded) -> None:
        attempts, draft = found
        self.form.show_attempts(attempts)
        for name, text in (draft or {}).items():
            field = self.form.fields.get(name)
            if isinstance(field, TextField):
                field.edit.setText(str(text))
            elif field is not None:
                field.set_value(text)
        self.fit()

    def _typed(self) -> dict[str, object]:
        found = {
            name: field.edit.text() if isinstance(field, TextField) else field.value()
            for name, field in self.form.fields.items()
        }
        return {name: value for name, value in found.items() if value}

    def _saved(self, task: MoveTask) -> None:
        self.task = task
        self.done(1)

    def _refused(self, problem: BaseException) -> None:
        self._busy = False
        show_refusal(problem, self.form.fields, self._context.messages)
        self.fit()
