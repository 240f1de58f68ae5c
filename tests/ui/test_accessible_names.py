"""Everything that takes the keyboard has a name for screen readers, on every screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QMenu, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from checkin_desktop.ui.first_run import FirstRun
from checkin_desktop.ui.page_list import PAGES, PARENTS
from checkin_desktop.ui.shell import Shell
from tests.ui.test_shell import open_case


def nameless(window: QWidget) -> list[str]:
    """Visible widgets that take the keyboard and have no accessible name."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        if isinstance(widget, (QScrollBar, QMenu)) or _is_inner_part(widget):
            continue
        face = QAccessible.queryAccessibleInterface(widget)
        if face is None or not face.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
    return found


def _is_inner_part(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget


def test_lock_screen(make_shell: Callable[..., Shell], practice_folder: Path) -> None:
    shell = make_shell()
    assert nameless(shell) == []
    shell.lock_screen().show_code_step(True)
    assert nameless(shell) == []


def test_first_run(make_shell: Callable[..., Shell]) -> None:
    shell = make_shell()
    run = shell.screen_widget
    assert isinstance(run, FirstRun)
    for number in range(len(run._steps)):
        run._go(number)
        assert nameless(shell) == [], number


def test_every_page(make_shell: Callable[..., Shell], qtbot: QtBot, practice_folder: Path) -> None:
    shell = make_shell()
    main = open_case(shell, qtbot)
    problems = {}
    for language in ("en", "es"):  # the pages are built once, and said again in the other language
        shell.choose_language(language)
        with_way_up = set()
        for page_id in PAGES:
            main.navigate(page_id, 1)
            qtbot.waitUntil(shell.runner.idle, timeout=20_000)
            problems[language, page_id] = nameless(shell)
            if any(button.isVisible() for button in main.pages[page_id].findChildren(QWidget, "back")):
                with_way_up.add(page_id)
        assert with_way_up == set(PARENTS)
    assert not {page: names for page, names in problems.items() if names}
