"""Saves a form field by field, without a Save button, and never loses what was typed.

Each field is saved when it is left. A refused value stays in its field with the fault beside it, and is kept as a
draft inside the vault, so that it is there again after a lock or a crash. What the disk did not take stays too, and
is handed over again when the field is left the next time. Text that is still being typed becomes a
draft after two seconds of quiet. Every saved change can be undone through the window's undo stack.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QUndoCommand
from PySide6.QtWidgets import QWidget

from checkin_desktop.domain.errors import AppError, InvalidInput
from checkin_desktop.domain.notices import Notice
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.errors import error_words, notice_lines
from checkin_desktop.ui.language import Text, resolve, translate
from checkin_desktop.ui.models.draft_desk import Unkept
from checkin_desktop.ui.models.undo import left_to_window
from checkin_desktop.ui.widgets.date_fields import DateField, TimeField
from checkin_desktop.ui.widgets.fields import Field

_QUIET_MS: Final = 2000


@dataclass(frozen=True, slots=True)
class Stored:
    """What one save or load brought: the record's values by field key, and remarks on them."""

    record: Any
    values: Mapping[str, object]
    notices: tuple[Notice, ...] = ()


Store = Callable[[Any, int, str, object], Stored]
"""(case file, record id, field key, value): save one field and return the whole record. Runs in the vault lane."""


@dataclass(slots=True)
class _Bound:
    key: str
    field: Field
    title: Text
    saved: object = None
    unsaved: bool = False
    turn: int = 0
    again: bool = False
    notices: tuple[Notice, ...] = ()


class FormSaver(QObject):
    """Binds the fields of one record to the services. Main thread only."""

    def __init__(
        self,
        context: WindowContext,
        page: QWidget,
        draft_key: Callable[[int], str],
        store: Store,
        shown: Callable[[Stored], None],
        reveal: Callable[[int], None],
    ) -> None:
        """`draft_key(record_id)` names the draft in the vault.

        `shown` is called after each save; `reveal(record_id)` brings the record to the front for an undo.
        """
        super().__init__(page)
        self._context = context
        self.draft_key = draft_key
        self._store = store
        self._shown = shown
        self._reveal = reveal
        self._bound: dict[str, _Bound] = {}
        self._record_id: int | None = None
        # What will lie in the vault once all submitted work is done; None while that depends on an answer.
        self._draft_there: dict[str, object] | None = {}
        self._draft_turn = 0
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._keep_draft)
        context.drafts.register(self)

    @property
    def record_id(self) -> int | None:
        """The record in the form, or None."""
        return self._record_id

    def bind(self, key: str, field: Field, title: Text) -> Field:
        """Save `field` as `key`; `title` names it in the undo menu. Returns the field."""
        bound = _Bound(key, field, title, field.value())
        self._bound[key] = bound
        self._enable_field(field)
        field.edited.connect(lambda _: self._quiet.start())
        field.committed.connect(lambda value: self._commit(bound, value))
        field.input().installEventFilter(self)
        return field

    def unbind(self, key: str) -> None:
        """Let go of a field that is about to be deleted."""
        bound = self._bound.pop(key)
        bound.turn += 1
        bound.field.input().removeEventFilter(self)
        bound.field.blockSignals(True)

    def load(self, record_id: int, stored: Stored, draft: Mapping[str, object] | None = None) -> None:
        """Show a record. Text that is being typed or was refused stays as it is when the record is the same."""
        if self._context.read_only:
            draft = None  # it would be saved again
        if record_id != self._record_id:
            self._empty()
            self._record_id = record_id
            self._enable()
            self._draft_there = dict(draft or {})
        self._take(stored)
        for key, value in (draft or {}).items():
            bound = self._bound.get(key)
            if bound is not None and not bound.unsaved and not _is_being_typed(bound.field):
                self._restore(bound, value)

    def forget(self) -> None:
        """Empty the form, at lock or when there is no record. Nobody can type into it until `load`."""
        self._empty()
        self._enable()

    def _enable(self) -> None:
        for bound in self._bound.values():
            self._enable_field(bound.field)

    def _enable_field(self, field: Field) -> None:
        field.setEnabled(self._record_id is not None)
        if self._context.read_only:
            from checkin_desktop.ui.reading import hold_field

            hold_field(field)

    def _empty(self) -> None:
        self._quiet.stop()
        self._record_id = None
        self._draft_there = {}
        self._draft_turn += 1
        for bound in self._bound.values():
            bound.turn += 1
            bound.unsaved = bound.again = False
            bound.saved = None
            bound.notices = ()
            bound.field.set_value(None)
            bound.field.set_notices(())

    def flush(self) -> None:
        """Save every field that was typed in and not left yet. What cannot be saved becomes a draft."""
        self._keep_draft()
        for bound in self._bound.values():
            bound.field.commit_pending()

    def unkept(self) -> Unkept | None:
        """What is typed or refused and not known to lie in the vault."""
        if self._record_id is None:
            return None
        draft = self._draft()
        return None if draft == self._draft_there else (self.draft_key(self._record_id), draft)

    def retranslate(self) -> None:
        """Say the remarks again in the window's language."""
        for bound in self._bound.values():
            if bound.notices:
                bound.field.set_notices(notice_lines(bound.notices))

    def show_notices(self, key: str, notices: tuple[Notice, ...]) -> None:
        """Put remarks beside a field."""
        bound = self._bound[key]
        bound.notices = notices
        bound.field.set_notices(notice_lines(notices))

    def apply(self, record_id: int, key: str, value: object) -> None:
        """Save a value without a new undo step: undo and redo come here, also for a field that was let go of."""
        bound = self._bound.get(key)
        if bound is not None and record_id == self._record_id:
            bound.field.set_value(value)
            self._submit(bound, value, undoable=False)
            return
        store = self._store
        case = self._context.case
        self._context.runner.submit(lambda _: store(case, record_id, key, value), owner=self, done=lambda _: None)
        self._reveal(record_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window where a field has nothing to undo; offer again what the disk did not take."""
        if event.type() is QEvent.Type.FocusOut:
            for bound in self._bound.values():
                if bound.again and bound.field.input() is watched:
                    bound.field.commit_pending()
        return left_to_window(watched, event) or super().eventFilter(watched, event)

    def _commit(self, bound: _Bound, value: object) -> None:
        if self._record_id is not None:
            self._submit(bound, value, undoable=True)

    def _restore(self, bound: _Bound, raw: object) -> None:
        if isinstance(raw, dict) and isinstance(bound.field, DateField | TimeField):
            bound.field.edit.setText(str(raw.get("text", "")))
            bound.field.commit_pending()
            return
        value = _from_draft(raw, bound.saved)
        if value == bound.saved:
            return
        bound.field.set_value(value)
        self._submit(bound, bound.field.value(), undoable=True)

    def _submit(self, bound: _Bound, value: object, *, undoable: bool) -> None:
        record_id = self._record_id
        assert record_id is not None
        bound.unsaved = True
        bound.again = False
        bound.turn += 1
        turn, before = bound.turn, bound.saved
        case, store, key = self._context.case, self._store, bound.key
        refused = self._draft()
        accepted = {name: kept for name, kept in refused.items() if name != key}
        known, draft_key = self._draft_there, self.draft_key(record_id)
        self._draft_there = None
        self._draft_turn += 1
        draft_turn = self._draft_turn

        def work(_: object) -> Stored:
            try:
                stored = store(case, record_id, key, value)
            except InvalidInput:
                case.drafts.save(draft_key, refused)
                raise
            if accepted != known:
                _save_draft(case, draft_key, accepted)
            return stored

        def done(stored: Stored) -> None:
            if record_id == self._record_id:
                if turn == bound.turn:
                    bound.unsaved = False
                self._settle_draft(draft_turn, accepted)
                self._take(stored)
            if undoable and before != value:
                self._context.undo_stack.push(_FieldEdit(self, bound, record_id, before, value))

        def failed(problem: BaseException) -> None:
            if record_id == self._record_id and turn == bound.turn:
                self._settle_draft(draft_turn, refused if isinstance(problem, InvalidInput) else None)
                self._refuse(bound, problem)

        self._context.runner.submit(work, owner=self, done=done, failed=failed, loss="")

    def _refuse(self, bound: _Bound, problem: BaseException) -> None:
        if isinstance(problem, InvalidInput):
            own = tuple(fault for fault in problem.faults if fault.field == bound.key)
            self.show_notices(bound.key, own or problem.faults)
            return
        bound.again = True
        bound.field.hold_uncommitted()
        if isinstance(problem, AppError):
            words = error_words(problem)
            not_saved = translate("Window", "Not saved. Your text is still here.")
            bound.field.set_notices((not_saved, words.what, words.action))
        else:
            bound.field.set_notices((translate("Window", "Not saved. Your text is still here."),))
            self._context.runner.unhandled.emit(problem)

    def _take(self, stored: Stored) -> None:
        # First, because the page may bind fields for what this record has.
        self._shown(stored)
        by_field: dict[str, list[Notice]] = {}
        for notice in stored.notices:
            by_field.setdefault(notice.field, []).append(notice)
        for bound in self._bound.values():
            if bound.key in stored.values:
                bound.saved = stored.values[bound.key]
            if bound.unsaved:
                continue
            if _is_being_typed(bound.field):
                continue
            if bound.field.value() != bound.saved:
                bound.field.set_value(bound.saved)
            self.show_notices(bound.key, tuple(by_field.get(bound.key, ())))

    def _draft(self) -> dict[str, object]:
        kept: dict[str, object] = {}
        for bound in self._bound.values():
            unread = _unread(bound.field)
            if unread is not None:
                kept[bound.key] = {"text": unread}
            elif bound.unsaved or bound.field.is_dirty():
                kept[bound.key] = _to_draft(bound.field.value())
        return kept

    def _keep_draft(self) -> None:
        self._quiet.stop()
        draft, record_id = self._draft(), self._record_id
        if record_id is None or draft == self._draft_there:
            return
        self._draft_there = draft
        self._draft_turn += 1
        self._context.drafts.save(self.draft_key(record_id), draft, failed=self._draft_failed)

    def _draft_failed(self, problem: BaseException) -> None:
        """Leaving the field will tell; a message for each pause in typing would only be in the way."""
        self._draft_there = None
        if not isinstance(problem, AppError):
            self._context.runner.unhandled.emit(problem)

    def _settle_draft(self, turn: int, draft: dict[str, object] | None) -> None:
        """Note what a save left behind as draft, unless later work decides; take away what is saved by now."""
        if turn == self._draft_turn:
            self._draft_there = draft
        if self._draft_there is not None and self._draft_there.keys() - self._draft().keys():
            self._keep_draft()


class _FieldEdit(QUndoCommand):
    """One saved change of one field."""

    def __init__(self, saver: FormSaver, bound: _Bound, record_id: int, before: object, after: object) -> None:
        super().__init__(translate("Window", "Change {field}", field=resolve(bound.title)))
        self._saver = saver
        self._key = bound.key
        self._record_id = record_id
        self._before = before
        self._after = after
        self._first = True

    def undo(self) -> None:
        self._saver.apply(self._record_id, self._key, self._before)

    def redo(self) -> None:
        if self._first:
            self._first = False
            return
        self._saver.apply(self._record_id, self._key, self._after)


def _unread(field: Field) -> str | None:
    """The text of a date or time field that is none; None when there is nothing of the kind."""
    return field.text() if isinstance(field, DateField | TimeField) and not field.is_understood() else None


def _is_being_typed(field: Field) -> bool:
    return field.is_dirty() or _unread(field) is not None


def _save_draft(case: Any, key: str, draft: dict[str, object]) -> None:
    if draft:
        case.drafts.save(key, draft)
    else:
        case.drafts.discard(key)


def _to_draft(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _from_draft(raw: object, like: object) -> object:
    if isinstance(raw, list):
        return tuple(raw)
    if isinstance(raw, str) and isinstance(like, date):
        try:
            return date.fromisoformat(raw)
        except ValueError:
            return raw
    return raw
