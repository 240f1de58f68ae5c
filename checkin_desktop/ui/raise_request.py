"""Comes to the front when a second copy of the program asks for it; see `services.raising`.

What is in front stays what it is: a window that is locked or hidden shows its lock screen or its clock.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from checkin_desktop.services import raising

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

# Some file systems tell nothing of their changes.
LOOK_MS: Final = 2000


class RaiseWatch(QObject):
    """Watches the folder of an open case for its window, until the case is closed. Main thread only."""

    def __init__(self, case: CaseFile, window: QWidget, owner: QObject) -> None:
        super().__init__(owner)
        self._case, self._window = case, window
        self._folder: Path = case.folder
        # What an earlier program left must not raise this window.
        raising.answer(self._folder)
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(lambda _: self._look())
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        if not self._case.is_open:
            self._timer.stop()
            self.deleteLater()
        elif raising.answer(self._folder):
            bring_to_front(self._window)


def watch_for_second_window(case: CaseFile, window: QWidget, owner: QObject | None = None) -> None:
    """From now on a second copy of the program brings `window` to the front, as long as `case` is open in it.

    It ends with `owner` at the latest, which is the window unless told otherwise.
    """
    if not case.read_only:
        RaiseWatch(case, window, owner or window)


def bring_to_front(window: QWidget) -> None:
    """Show the window, take it out of the task bar, and ask the desktop to activate it or at least to point to it."""
    window.setWindowState((window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
    window.show()
    front = QApplication.activeModalWidget() or window
    for widget in dict.fromkeys((window, front)):
        widget.raise_()
        widget.activateWindow()
    QApplication.alert(window)
