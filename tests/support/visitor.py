"""Somebody who sits at the window: reads labels, types, presses keys and buttons, and waits for what they see.

Nothing here reaches into the program, except to see whether it is at rest. Widgets are found by the words a screen
reader would say, in the language of the window. Waiting is for a condition, never for a time.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)

SECONDS = 60
W = TypeVar("W", bound=QWidget)


class Visitor:
    """Drives one top-level window, and the dialog in front of it when there is one."""

    def __init__(self, qtbot: Any, window: QWidget) -> None:
        self.qtbot = qtbot
        self.window = window

    def wait(self, condition: Callable[[], object], what: str = "") -> None:
        """Wait until the condition holds. Looking takes at most a fifth of the time: a full window is slow to read."""
        looked, cost = 0.0, 0.0

        def holds() -> bool:
            nonlocal looked, cost
            begun = time.monotonic()
            if begun - looked < 4 * cost:
                return False
            held = bool(condition())
            looked = time.monotonic()
            cost = looked - begun
            return held

        try:
            self.qtbot.waitUntil(holds, timeout=SECONDS * 1000)
        except Exception:
            print(f"\n{what or 'waited in vain'}; in front: {self.names()}")
            raise

    def names(self) -> list[str]:
        """What a screen reader would find in front, for the message of a failed test."""
        widgets = [w for w in self.front().findChildren(QWidget) if w.isVisible()]
        named = [w.accessibleName() for w in widgets if w.focusPolicy() != Qt.FocusPolicy.NoFocus]
        return [name for name in named if name]

    def front(self) -> QWidget:
        """The dialog in front, else the window."""
        return QApplication.activeModalWidget() or self.window

    def _named(self, kind: type[W], name: str, inside: QWidget | None = None) -> list[W]:
        widgets = (inside or self.front()).findChildren(kind)
        found = [w for w in widgets if w.accessibleName().startswith(name) and w.isVisible()]
        return [w for w in found if w.accessibleName() == name] or found

    def find(self, kind: type[W], name: str, inside: QWidget | None = None) -> W:
        """The visible widget of a kind with this accessible name; waits for it."""
        self.wait(lambda: self._named(kind, name, inside), f"there is no {kind.__name__} called “{name}”")
        return self._named(kind, name, inside)[0]

    def press(self, name: str, inside: QWidget | None = None) -> None:
        """Press a button by its words, when it can be pressed."""
        button = self.find(QAbstractButton, name, inside)
        self.wait(lambda: self.find(QAbstractButton, name, inside).isEnabled(), f"“{name}” stays disabled")
        button = self.find(QAbstractButton, name, inside)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=self._middle(button))

    @staticmethod
    def _middle(button: QAbstractButton) -> QPoint:
        return QPoint(12, button.height() // 2) if button.isCheckable() else button.rect().center()

    def sees(self, text: str) -> bool:
        """Whether a visible label or button says this."""
        front = self.front()
        buttons = front.findChildren(QAbstractButton)
        return any(text in w.text() and w.isVisible() for w in front.findChildren(QLabel)) or any(
            (text in w.text() or text in w.accessibleName()) and w.isVisible() for w in buttons
        )

    def wait_to_see(self, text: str) -> None:
        """Wait until a visible label or button says this."""
        self.wait(lambda: self.sees(text), f"nobody says “{text}”")

    def input(self, name: str, inside: QWidget | None = None) -> QLineEdit | QPlainTextEdit:
        """The text input with this label."""
        self.wait(
            lambda: self._named(QLineEdit, name, inside) or self._named(QPlainTextEdit, name, inside),
            f"there is no field called “{name}”",
        )
        return (self._named(QLineEdit, name, inside) or self._named(QPlainTextEdit, name, inside))[0]

    def type(self, name: str, text: str, inside: QWidget | None = None) -> None:
        """Put the keyboard into a field, type over what it holds, and leave it with Tab."""
        self.wait(lambda: self.input(name, inside).isEnabled(), f"“{name}” cannot be typed into")
        field = self.input(name, inside)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()
        self.keys(field, text)
        QTest.keyClick(field, Qt.Key.Key_Tab)

    @staticmethod
    def keys(widget: QWidget, text: str) -> None:
        """Type: plain signs as keys, all others the way an input method hands them over."""
        if not text:
            QTest.keyClick(widget, Qt.Key.Key_Delete)
        for sign in text:
            if sign == "\n":
                QTest.keyClick(widget, Qt.Key.Key_Return)
            elif sign.isascii():
                QTest.keyClick(widget, sign)
            else:
                event = QInputMethodEvent()
                event.setCommitString(sign)
                QApplication.sendEvent(widget, event)

    def choose(self, name: str, answer: str, inside: QWidget | None = None) -> None:
        """Choose an answer in a drop-down list, with the keyboard."""
        self.wait(lambda: self.find(QComboBox, name, inside).isEnabled(), f"“{name}” stays disabled")
        box = self.find(QComboBox, name, inside)
        place = next((n for n in range(box.count()) if box.itemText(n).startswith(answer)), -1)
        assert place >= 0, f"“{name}” does not offer “{answer}”: {[box.itemText(n) for n in range(box.count())]}"
        box.setFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(box.count()):
            if box.currentIndex() != place:
                QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < place else Qt.Key.Key_Up)
        assert box.currentIndex() == place, f"“{name}” does not follow the arrow keys"

    def pick_row(self, name: str, row: str) -> None:
        """Move through a list with the arrow keys until a row that begins like this is the current one."""
        view = self.find(QListView, name)
        self.wait(lambda: view.model().rowCount(), f"“{name}” is empty")
        view.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(view, Qt.Key.Key_Home)
        for _ in range(view.model().rowCount()):
            if str(view.currentIndex().data()).startswith(row):
                return
            QTest.keyClick(view, Qt.Key.Key_Down)
        assert str(view.currentIndex().data()).startswith(row), f"“{name}” has no row “{row}”"

    def meanwhile(self, act: Callable[[], object], kind: type[QWidget] = QWidget) -> None:
        """Do this once a dialog of a kind is open; for buttons whose press waits for the dialog's answer."""
        timer = QTimer(self.window)
        timer.setInterval(20)

        def look() -> None:
            if isinstance(QApplication.activeModalWidget(), kind):
                timer.stop()
                timer.deleteLater()
                act()

        timer.timeout.connect(look)
        timer.start()

    def settle(self) -> None:
        """Wait until nothing is being read or saved. A lock gives saves a few seconds, whatever the computer does."""
        self.wait(self.window.runner.idle, "work does not come to its end")

    def shortcut(self, keys: str) -> None:
        """Press a key combination on the window, such as "Ctrl+L"."""
        self.front().activateWindow()
        self.wait(lambda: QApplication.activeWindow() is not None, "no window is active")
        QTest.keySequence(QApplication.focusWidget() or self.front(), keys)
