"""macOS: notifications of the workspace and of the login window, through the Objective-C runtime by ctypes.

The names are those of Apple's NSWorkspace documentation; `com.apple.screenIsLocked` and `com.apple.screensaver.
didstart` are not documented, are sent by loginwindow, and have been stable for many releases. An observer class is
made at run time with one method; it is called on the main thread, where Qt's event loop runs the system's.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Callable
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, QTimer

DISTRIBUTED: Final = "distributed"
WORKSPACE: Final = "workspace"
AWAY: Final = (
    (DISTRIBUTED, "com.apple.screenIsLocked"),
    (DISTRIBUTED, "com.apple.screensaver.didstart"),
    (WORKSPACE, "NSWorkspaceWillSleepNotification"),
    (WORKSPACE, "NSWorkspaceScreensDidSleepNotification"),
    (WORKSPACE, "NSWorkspaceSessionDidResignActiveNotification"),
)
_METHOD: Final = b"checkinHeard:"


class Runtime(Protocol):
    """What the listener needs of the system."""

    def observe(self, center: str, name: str, callback: Callable[[str], None]) -> None:
        """Call `callback` with the name of the notification each time it is sent."""

    def remove(self) -> None:
        """Observe no more."""


class ObjectiveC:
    """The Objective-C runtime. Raises OSError or AttributeError where there is none."""

    def __init__(self) -> None:
        for framework in ("AppKit", "Foundation"):
            found = ctypes.util.find_library(framework)
            if not found:
                raise OSError(framework)
            ctypes.CDLL(found)
        library = ctypes.util.find_library("objc")
        if not library:
            raise OSError("objc")
        self._objc = ctypes.CDLL(library)
        for name in ("objc_getClass", "sel_registerName", "objc_allocateClassPair"):
            getattr(self._objc, name).restype = ctypes.c_void_p
        self._objc.objc_getClass.argtypes = [ctypes.c_char_p]
        self._objc.sel_registerName.argtypes = [ctypes.c_char_p]
        self._objc.objc_allocateClassPair.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t]
        self._objc.objc_registerClassPair.argtypes = [ctypes.c_void_p]
        self._objc.class_addMethod.argtypes = [ctypes.c_void_p] * 3 + [ctypes.c_char_p]
        self._callback: Callable[[str], None] | None = None
        self._observer: int | None = None
        self._centers: dict[str, int] = {}
        # The runtime keeps the bare address: the object has to live as long as the class, which is for ever.
        self._method = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(self._heard)

    def observe(self, center: str, name: str, callback: Callable[[str], None]) -> None:
        """Call `callback` with the name of the notification each time it is sent, on the main thread."""
        self._callback = callback
        self._send(
            self._center(center),
            b"addObserver:selector:name:object:",
            self._the_observer(),
            self._selector(_METHOD),
            self._string(name),
            None,
        )

    def remove(self) -> None:
        """Observe no more."""
        for center in self._centers.values():
            self._send(center, b"removeObserver:", self._the_observer())

    def _heard(self, _: int, __: int, notification: int) -> None:
        text = self._send(self._send(notification, b"name"), b"UTF8String", restype=ctypes.c_char_p)
        if self._callback is not None:
            self._callback((text or b"").decode())

    def _the_observer(self) -> int:
        if self._observer is None:
            kind = self._objc.objc_allocateClassPair(self._class(b"NSObject"), b"CheckinSessionObserver", 0)
            self._objc.class_addMethod(
                kind, self._selector(_METHOD), ctypes.cast(self._method, ctypes.c_void_p), b"v@:@"
            )
            self._objc.objc_registerClassPair(kind)
            self._observer = self._send(self._send(kind, b"alloc"), b"init")
        return self._observer

    def _center(self, name: str) -> int:
        if name not in self._centers:
            if name == DISTRIBUTED:
                center = self._send(self._class(b"NSDistributedNotificationCenter"), b"defaultCenter")
            else:
                workspace = self._send(self._class(b"NSWorkspace"), b"sharedWorkspace")
                center = self._send(workspace, b"notificationCenter")
            self._centers[name] = center
        return self._centers[name]

    def _string(self, text: str) -> int:
        made: int = self._send(self._class(b"NSString"), b"stringWithUTF8String:", ctypes.c_char_p(text.encode()))
        return made

    def _class(self, name: bytes) -> int:
        return int(self._objc.objc_getClass(name))

    def _selector(self, name: bytes) -> int:
        return int(self._objc.sel_registerName(name))

    def _send(self, target: int, selector: bytes, *words: Any, restype: Any = ctypes.c_void_p) -> Any:
        # On arm64 `objc_msgSend` has to be called with the exact types of the method; all of these are pointers.
        kinds = [ctypes.c_char_p if isinstance(word, ctypes.c_char_p) else ctypes.c_void_p for word in words]
        call = ctypes.CFUNCTYPE(restype, ctypes.c_void_p, ctypes.c_void_p, *kinds)(("objc_msgSend", self._objc))
        return call(target, self._selector(selector), *words)


class MacListener(QObject):
    """Calls `away` when the screen is locked, the user changes, or the computer goes to sleep."""

    def __init__(
        self,
        away: Callable[[], None],
        parent: QObject | None,
        *,
        runtime: Runtime | None = None,
        runtime_maker: Callable[[], Runtime] = ObjectiveC,
    ) -> None:
        """`runtime` and `runtime_maker` stand in for the Objective-C runtime."""
        super().__init__(parent)
        self._away = away
        self._runtime = runtime
        self._maker = runtime_maker

    def start(self) -> bool:
        """Begin to listen; False where the runtime is not there."""
        try:
            if self._runtime is None:
                self._runtime = self._maker()
            for center, name in AWAY:
                self._runtime.observe(center, name, self._heard)
        except (OSError, AttributeError):
            self._runtime = None
            return False
        return True

    def stop(self) -> None:
        """Listen no more."""
        if self._runtime is not None:
            self._runtime.remove()

    def release_sleep(self) -> None:
        """macOS waits a moment by itself; there is nothing to give back."""

    def _heard(self, _: str) -> None:
        # Out of the system's callback: the lock runs in Qt's own event.
        QTimer.singleShot(0, self, self._away)
