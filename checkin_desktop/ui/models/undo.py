"""Undo for saved changes: a command that runs its two directions in the vault lane, and the keys that reach it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QUndoCommand
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from checkin_desktop.ui.context import WindowContext


class SavedChange(QUndoCommand):
    """A change that is already saved when it is pushed. `back` and `again` get the case file, in the vault lane.

    `shown` is called on the main thread after either direction, so that the page can bring the record to the front.
    """

    def __init__(
        self,
        context: WindowContext,
        text: str,
        *,
        back: Callable[[Any], object],
        again: Callable[[Any], object],
        shown: Callable[[], None],
    ) -> None:
        super().__init__(text)
        self._context = context
        self._back = back
        self._again = again
        self._shown = shown
        self._first = True

    def undo(self) -> None:
        """Take the change back."""
        self._run(self._back)

    def redo(self) -> None:
        """Make the change again; nothing the first time, because it is saved already."""
        if self._first:
            self._first = False
            return
        self._run(self._again)

    def _run(self, work: Callable[[Any], object]) -> None:
        context = self._context
        case = context.case
        context.runner.submit(lambda _: work(case), owner=context, done=lambda _: self._shown())


def push_saved(
    context: WindowContext,
    text: str,
    *,
    back: Callable[[Any], object],
    again: Callable[[Any], object],
    place: tuple[str, int | None, int | None],
) -> None:
    """Let a saved change be undone; either direction brings `place` to the front: page, person and record."""
    context.undo_stack.push(SavedChange(context, text, back=back, again=again, shown=lambda: context.navigate(*place)))


def left_to_window(watched: QObject, event: QEvent) -> bool:
    """For an event filter on a field: keep Ctrl+Z from one that has nothing to undo, so that the window gets it.

    A field of Qt takes the key whether it can use it or not. True when the event was kept from it.
    """
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
    if (undo and not _can_undo(watched)) or (redo and not _can_redo(watched)):
        event.ignore()
        return True
    return False


def _can_undo(widget: QObject) -> bool:
    if isinstance(widget, QLineEdit):
        return widget.isUndoAvailable()
    return isinstance(widget, QPlainTextEdit) and widget.document().isUndoAvailable()


def _can_redo(widget: QObject) -> bool:
    if isinstance(widget, QLineEdit):
        return widget.isRedoAvailable()
    return isinstance(widget, QPlainTextEdit) and widget.document().isRedoAvailable()
