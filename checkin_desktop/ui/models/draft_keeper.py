"""Keeps a form that is not a record yet: its text lies as a draft in the vault until it is added or given up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer

from checkin_desktop.ui import reading
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.models.draft_desk import Unkept
from checkin_desktop.ui.models.undo import left_to_window
from checkin_desktop.ui.widgets.date_fields import DateField, TimeField
from checkin_desktop.ui.widgets.fields import Field

_QUIET_MS: Final = 2000


class DraftKeeper(QObject):
    """Fields by key, each holding text, a choice, a date or a time. Saves after two seconds of quiet, and at `keep()`.

    Dates and times are kept as they were typed, readable or not.
    """

    def __init__(self, context: WindowContext, owner: QObject, fields: Mapping[str, Field]) -> None:
        super().__init__(owner)
        self._context = context
        self._fields = dict(fields)
        self._key = ""
        self._kept: dict[str, object] = {}
        self._touched: set[str] = set()
        context.drafts.register(self)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self.keep)
        for name, field in self._fields.items():
            field.edited.connect(lambda _, name=name: self._edited(name))
            if isinstance(field, Field):  # the files of a form are drafted too, and take no keys
                field.input().installEventFilter(self)
            if context.read_only:
                reading.hold_field(field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window when the field has nothing to undo: a removal is taken back from there."""
        return left_to_window(watched, event) or super().eventFilter(watched, event)

    def open(self, key: str, ready: Callable[[bool], None]) -> None:
        """Show the draft under `key`; `ready` hears whether there was one."""
        if key != self._key:
            self._key, self._kept = key, self.values()  # what still stands there belongs to another draft
        case = self._context.case
        self._touched.clear()

        def done(draft: dict[str, object] | None) -> None:
            if key != self._key:
                return
            self._kept = dict(draft or {})
            for name, field in self._fields.items():
                if name not in self._touched and not field.is_dirty():
                    _put_back(field, self._kept.get(name, ""))
            ready(bool(self._kept))

        self._context.runner.submit(lambda _: case.drafts.load(key), owner=self, done=done, reading=True)

    def _edited(self, name: str) -> None:
        self._touched.add(name)
        self._quiet.start()

    def values(self) -> dict[str, object]:
        """What the fields hold, without the empty ones."""
        held = {name: _typed(field) for name, field in self._fields.items()}
        return {name: value for name, value in held.items() if value}

    def keep(self) -> None:
        """Save the draft now if it changed."""
        self._quiet.stop()
        values = self.values()
        if not self._key or values == self._kept or self._context.read_only:
            return
        self._kept = values
        self._context.drafts.save(self._key, values, failed=self._context.runner.unhandled.emit)

    def unkept(self) -> Unkept | None:
        """What was typed since the last time it was handed in."""
        values = self.values()
        return (self._key, values) if self._key and values != self._kept else None

    def discard(self) -> None:
        """Empty the fields and drop the draft: it became a record, or was given up."""
        key = self._key
        self.clear_fields()
        if key:
            self._context.drafts.save(key, {}, failed=self._context.runner.unhandled.emit)

    def clear_fields(self) -> None:
        """Forget what is shown until `open`; the draft in the vault stays."""
        self._quiet.stop()
        self._key, self._kept = "", {}
        for field in self._fields.values():
            field.set_value("")
            field.set_notices(())


def _typed(field: Field) -> object:
    return field.text() if isinstance(field, DateField | TimeField) else field.value()


def _put_back(field: Field, kept: object) -> None:
    field.set_value("" if isinstance(field, DateField | TimeField) else kept)
    if kept and isinstance(field, DateField | TimeField):
        field.edit.setText(str(kept))
