"""Ctrl+L and F8 while a dialog or a menu is open: Qt keeps the window's shortcuts silent then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow


class LockKeys(QObject):
    """Watches the keys of whichever window of the program has them; goes with its parent. Main thread only."""

    def __init__(self, lock: Callable[[], object], hide: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._acts = {
            (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier): lock,
            (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier): hide,
        }
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Act on the two keys; let everything else pass."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            act = self._acts.get((Qt.Key(event.key()), event.modifiers()))
            if act is not None:
                act()
                return True
        return False
