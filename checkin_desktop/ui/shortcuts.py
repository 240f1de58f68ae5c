"""The keys of the main window. Text fields keep their own undo; they see Ctrl+Z before the window does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut

from checkin_desktop.ui.lock_keys import LockKeys
from checkin_desktop.ui.main_window import MainWindow
from checkin_desktop.ui.page_list import NUMBERED

KEYS: tuple[tuple[str, str], ...] = (
    ("Ctrl+F", "search"),
    ("Ctrl+N", "new"),
    ("Ctrl+Shift+C", "call"),
    ("Ctrl+P", "print"),
    ("Ctrl+Z", "undo"),
    ("Ctrl+Shift+Z", "redo"),
    ("Ctrl+L", "lock"),
    ("F8", "hide"),
    ("F1", "help"),
    ("Ctrl+Q", "quit"),
    *((f"Ctrl+{number}", page_id) for number, page_id in enumerate(NUMBERED, start=1)),
)
"""(keys, what they do): an action below or a page."""


def install_shortcuts(window: MainWindow) -> None:
    """Give the main window its keys; they go with the window."""
    actions: dict[str, Callable[[], object]] = {
        "search": window.header.search.begin,
        "new": lambda: window.act("new"),
        "call": lambda: _go(window, "call"),
        "print": lambda: window.act("print"),
        "undo": window.context.undo_stack.undo,
        "redo": window.context.undo_stack.redo,
        "lock": window.lock_wanted.emit,
        "hide": window.hide_wanted.emit,
        "help": lambda: window.navigate("help"),
        "quit": lambda: window.window().close(),
    }
    for keys, name in KEYS:
        shortcut = QShortcut(QKeySequence(keys), window)
        shortcut.activated.connect(actions.get(name) or (lambda page_id=name: _go(window, page_id)))
    LockKeys(window.lock_wanted.emit, window.hide_wanted.emit, window)


def _go(window: MainWindow, page_id: str) -> None:
    if window.people:
        window.navigate(page_id)
