"""Windows: session messages (WTSRegisterSessionNotification) and power messages (WM_POWERBROADCAST).

Names and numbers are those of winuser.h, wtsapi32.h and Microsoft's pages of these messages. The messages come through
Qt's own event loop, so that a dialog's loop brings them, too. Windows gives a program about two seconds after
PBT_APMSUSPEND, without a way to ask for more.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QObject

KIND: Final = b"windows_generic_MSG"
WM_QUERYENDSESSION: Final = 0x0011
WM_POWERBROADCAST: Final = 0x0218
WM_WTSSESSION_CHANGE: Final = 0x02B1
PBT_APMSUSPEND: Final = 0x0004
WTS_CONSOLE_DISCONNECT: Final = 0x2
WTS_REMOTE_DISCONNECT: Final = 0x4
WTS_SESSION_LOGOFF: Final = 0x6
WTS_SESSION_LOCK: Final = 0x7
WTS_SESSION_UNLOCK: Final = 0x8
NOTIFY_FOR_THIS_SESSION: Final = 0

_LEAVING: Final = frozenset({WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK})


class Message(ctypes.Structure):
    """MSG of winuser.h."""

    _fields_ = (
        ("hwnd", ctypes.c_void_p),
        ("message", ctypes.c_uint32),
        ("wParam", ctypes.c_size_t),
        ("lParam", ctypes.c_ssize_t),
        ("time", ctypes.c_uint32),
        ("x", ctypes.c_int32),
        ("y", ctypes.c_int32),
    )


def means_away(message: int, word: int) -> bool:
    """Whether a message with this wParam says that the person leaves."""
    if message == WM_WTSSESSION_CHANGE:
        return word in _LEAVING
    if message == WM_POWERBROADCAST:
        return word == PBT_APMSUSPEND
    return message == WM_QUERYENDSESSION


class _Filter(QAbstractNativeEventFilter):
    """Looks at each native message and lets it pass."""

    def __init__(self, away: Callable[[], None]) -> None:
        super().__init__()
        self._away = away

    def nativeEventFilter(self, kind: Any, address: Any) -> tuple[bool, int]:
        """See a message; Qt and Windows go on with it."""
        if bytes(kind) == KIND:
            seen = Message.from_address(int(address))
            if means_away(seen.message, seen.wParam):
                self._away()
        return False, 0


class WindowsListener(QObject):
    """Calls `away` when the session is locked or left, or the computer goes to sleep."""

    def __init__(
        self,
        away: Callable[[], None],
        parent: QObject | None,
        *,
        api: Any = None,
        handle: Callable[[], int] | None = None,
    ) -> None:
        """`api` and `handle` stand in for wtsapi32.dll and the window of `parent`."""
        super().__init__(parent)
        self._api = api
        self._handle = handle or self._window_handle
        self._registered = 0
        self.filter = _Filter(away)

    def start(self) -> bool:
        """Begin to listen. Power messages come in any case; False when the session cannot be watched."""
        app = QCoreApplication.instance()
        assert app is not None
        app.installNativeEventFilter(self.filter)
        try:
            api = self._api or ctypes.WinDLL("wtsapi32")  # type: ignore[attr-defined,unused-ignore]
            self._api = api
            handle = self._handle()
            if handle and api.WTSRegisterSessionNotification(handle, NOTIFY_FOR_THIS_SESSION):
                self._registered = handle
        except (OSError, AttributeError):
            return False
        return bool(self._registered)

    def stop(self) -> None:
        """Listen no more."""
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self.filter)
        if self._registered:
            self._api.WTSUnRegisterSessionNotification(self._registered)
            self._registered = 0

    def release_sleep(self) -> None:
        """Windows cannot be held back."""

    def _window_handle(self) -> int:
        from PySide6.QtWidgets import QWidget

        above: QObject | None = self.parent()
        while above is not None and not isinstance(above, QWidget):
            above = above.parent()
        return int(above.window().winId()) if isinstance(above, QWidget) else 0
