"""Hears from the computer that its screen was locked, the user changed, or it goes to sleep.

One interface, one module for each system, imported only there. Where a system cannot be asked nothing is heard; the
idle clock still locks, and compares the wall clock after a sleep.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


class Listener(Protocol):
    """What a system's module gives: it calls `away` on the main thread each time the person leaves."""

    def start(self) -> bool:
        """Begin to listen; False when the system cannot be asked."""

    def release_sleep(self) -> None:
        """The folder is locked: let the computer sleep, where sleep was held back."""

    def stop(self) -> None:
        """Listen no more."""


class SessionWatch(QObject):
    """Emits `away` when the person leaves the computer in one of these ways. Main thread only."""

    away = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listener: Listener | None = None

    def start(self) -> None:
        """Begin to listen. Calling it twice does no harm."""
        if self._listener is not None:
            return
        self._listener = listener_for(sys.platform, self.away.emit, self)
        if self._listener is not None:
            self._listener.start()

    def stop(self) -> None:
        """Listen no more; `start` begins anew."""
        if self._listener is not None:
            self._listener.stop()
            self._listener = None

    def release_sleep(self) -> None:
        """The folder is locked: let the computer sleep."""
        if self._listener is not None:
            self._listener.release_sleep()


def listener_for(platform: str, away: Callable[[], None], parent: QObject) -> Listener | None:
    """The module for a platform (`sys.platform`), or None where there is none."""
    if platform.startswith("linux"):
        from checkin_desktop.ui.session_watch_linux import LinuxListener

        return LinuxListener(away, parent)
    if platform == "win32":
        from checkin_desktop.ui.session_watch_windows import WindowsListener

        return WindowsListener(away, parent)
    if platform == "darwin":
        from checkin_desktop.ui.session_watch_macos import MacListener

        return MacListener(away, parent)
    return None
