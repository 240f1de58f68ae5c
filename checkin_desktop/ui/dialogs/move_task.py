"""Tick a task of a move: when it was done, how, and what shows it. Or say why it is not needed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.attempts import AttemptSummary
from checkin_desktop.domain.moments import moment_now
from checkin_desktop.domain.moves import MoveTask, MoveTaskCode, MoveTaskState, TaskDone, TaskHow
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_section import side_by_side
from checkin_desktop.ui.errors import show_refusal
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.models.draft_desk import Unkept
from checkin_desktop.ui.models.moves import attempt_line
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.date_fields import DateField, TimeField
from checkin_desktop.ui.widgets.fields import ChoiceField, Field, MultilineField, TextField
from checkin_desktop.words.labels import label

_ATTEMPTS = 50


class _TaskDialog(MessageDialog):
    """What both dialogs share: typed words that survive a lock, one save at a time. `task` is set once it is saved."""

    kind = ""
    icon = ""

    def __init__(
        self, context: WindowContext, parent: QWidget | None, title: Text, hint: Text, task: MoveTask, person_id: int
    ) -> None:
        self._context = context
        self._before = task
        self.task: MoveTask | None = None
        self._busy = False
        self._key = f"move-task-{task.move_id}-{task.code.value}-{self.kind}:{person_id}"
        form = QWidget()
        self.column = QVBoxLayout(form)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.space(14))
        self.fields: dict[str, Field] = {}
        self._build()
        super().__init__(parent, title, (hint,), icon_name=self.icon, extra=form)
        self.save_button = self.add_button(lambda: translate("Moves", "Save"), "primary", 1)
        self.save_button.clicked.disconnect()
        self.save_button.clicked.connect(self.save)
        self.add_button(lambda: translate("Dialogs", "Cancel"), "secondary", 0)
        self._kept = self._typed()
        context.drafts.register(self)
        case = context.case
        context.runner.submit(
            lambda _: self._read(case), owner=self, done=self._loaded, failed=lambda _: None, reading=True
        )

    def save(self) -> None:
        """Save; faults stand beside their fields, and what was typed stays."""
        if self._busy or self._unreadable():
            return
        self._busy = True
        self.keep()
        case, key, work = self._context.case, self._key, self._work()

        def act(_: object) -> MoveTask:
            task = work(case)
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

    def _build(self) -> None:
        raise NotImplementedError

    def _work(self) -> Any:
        """What saves, for the vault lane: it gets the case file."""
        raise NotImplementedError

    def _read(self, case: Any) -> tuple[Any, Mapping[str, object] | None]:
        return None, case.drafts.load(self._key)

    def _unreadable(self) -> bool:
        return False

    def _loaded(self, found: tuple[Any, Mapping[str, object] | None]) -> None:
        for name, text in (found[1] or {}).items():
            field = self.fields.get(name)
            if isinstance(field, TextField):
                field.edit.setText(str(text))
            elif field is not None:
                field.set_value(text)

    def _typed(self) -> dict[str, object]:
        found = {
            name: field.edit.text() if isinstance(field, TextField) else field.value()
            for name, field in self.fields.items()
        }
        return {name: value for name, value in found.items() if value}

    def _saved(self, task: MoveTask) -> None:
        self.task = task
        self.done(1)

    def _refused(self, problem: BaseException) -> None:
        self._busy = False
        show_refusal(problem, self.fields, self._context.messages)
        self.fit()


class TaskDoneDialog(_TaskDialog):
    """When and how a task was done."""

    kind = "done"
    icon = "check"

    def __init__(
        self, context: WindowContext, parent: QWidget | None, task: MoveTask, person_id: int, zone: str
    ) -> None:
        self._person_id = person_id
        self._zone = task.done.zone if task.done is not None else zone
        self._asks_permission = task.code in (MoveTaskCode.ICE_PERMISSION, MoveTaskCode.ICE_ASK)
        super().__init__(
            context,
            parent,
            lambda: label(translate, task.code),
            lambda: translate("Moves", "About when is fine. A file that shows it can be added afterwards."),
            task,
            person_id,
        )
        self.date.setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        asks = self._asks_permission
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
        self.fields = {
            "local": self.date,
            "time": self.time,
            "how": self.how,
            "confirmation": self.confirmation,
            "note": self.note,
        }
        self.column.addWidget(self.date)
        self.column.addWidget(side_by_side(self.time, self.how, under=380))
        self.column.addWidget(self.confirmation)
        self.column.addWidget(self.attempt)
        self.column.addWidget(self.note)
        before = self._before
        now = moment_now(datetime.now().astimezone(), self._zone).local
        local = before.done.local if before.done is not None else now
        self.date.set_value(local.date())
        self.time.set_value(local.time().replace(second=0, microsecond=0))
        self.how.set_value(before.how)
        self.confirmation.set_value(before.confirmation)
        self.note.set_value(before.note)

    def _read(self, case: Any) -> tuple[Any, Mapping[str, object] | None]:
        return case.attempts.page(self._person_id, limit=_ATTEMPTS), case.drafts.load(self._key)

    def _loaded(self, found: tuple[Any, Mapping[str, object] | None]) -> None:
        shown: Sequence[AttemptSummary] = found[0]
        self.attempt.set_choices(
            [(None, lambda: translate("Moves", "none"))]
            + [(item.id, lambda item=item: attempt_line(item)) for item in shown]
        )
        self.attempt.set_value(self._before.attempt_id)
        self.attempt.setVisible(bool(shown))
        super()._loaded(found)
        self.fit()

    def _unreadable(self) -> bool:
        bad = [field for field in (self.date, self.time) if field.value() is None]
        for field in bad:
            field.set_notices([translate("Moves", "Write the day and the time. About when is fine.")])
        if bad:
            bad[0].setFocus(Qt.FocusReason.TabFocusReason)
            self.fit()
        return bool(bad)

    def _work(self) -> Any:
        day, clock = self.date.value(), self.time.value()
        assert day is not None
        assert clock is not None
        chosen = self.attempt.value()
        done = TaskDone(
            datetime.combine(day, clock),
            self._zone,
            str(self.how.value() or ""),
            self.confirmation.value().strip(),
            self.note.value().strip(),
            chosen if isinstance(chosen, int) else None,
        )
        before = self._before
        return lambda case: case.moves.finish_task(before.move_id, before.code, done)


class NotNeededDialog(_TaskDialog):
    """Why a task is not needed: the person's own decision, kept with their words."""

    kind = "not-needed"
    icon = "minus"

    def __init__(self, context: WindowContext, parent: QWidget | None, task: MoveTask, person_id: int) -> None:
        super().__init__(
            context,
            parent,
            lambda: label(translate, MoveTaskState.NOT_NEEDED),
            lambda: translate("Moves", "This is your decision. It stays here with your reason and can be taken back."),
            task,
            person_id,
        )
        self.reason.setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        self.reason = MultilineField(lambda: translate("Moves", "Why is it not needed?"), lines=2)
        self.reason.set_value(self._before.reason)
        self.fields = {"reason": self.reason}
        self.column.addWidget(self.reason)

    def _work(self) -> Any:
        before, reason = self._before, self.reason.value().strip()
        return lambda case: case.moves.not_needed(before.move_id, before.code, reason)
