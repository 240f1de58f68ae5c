"""Linux: systemd-logind over the system bus, and the desktops' screen savers over the session bus.

A delay inhibitor holds the sleep back until the folder is locked (systemd-logind, "Inhibitor Locks"). Only the
program's own session counts: logind tells about the sessions of all users, and of other seats.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage, QDBusVariant

_LOGIN: Final = "org.freedesktop.login1"
_MANAGER_PATH: Final = "/org/freedesktop/login1"
_MANAGER: Final = "org.freedesktop.login1.Manager"
_SESSION: Final = "org.freedesktop.login1.Session"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_SAVERS: Final = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
    ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
)
_ASK_MS: Final = 1_000


class LinuxListener(QObject):
    """Calls `away` when this session is locked or left, a screen saver starts, or the computer goes to sleep."""

    def __init__(
        self,
        away: Callable[[], None],
        parent: QObject | None = None,
        *,
        system: QDBusConnection | None = None,
        session: QDBusConnection | None = None,
    ) -> None:
        """`system` and `session` are the computer's buses unless others are given."""
        super().__init__(parent)
        self._away = away
        self._inhibitor = -1
        self._system = system
        self._session = session
        self._own = ""
        self._heard: list[tuple[QDBusConnection, tuple[Any, ...]]] = []

    def start(self) -> bool:
        """Begin to listen; False when there is neither a system bus nor a session bus."""
        system = self._system = self._system or QDBusConnection.systemBus()
        session = self._session = self._session or QDBusConnection.sessionBus()
        if system.isConnected():
            self._hear(system, _LOGIN, _MANAGER_PATH, _MANAGER, "PrepareForSleep", SLOT("on_sleep(bool)"))
            own = self._own = self._own_session()
            if own:
                self._hear(system, _LOGIN, own, _SESSION, "Lock", SLOT("on_lock()"))
                changed = SLOT("on_properties()")
                self._hear(system, _LOGIN, own, _PROPERTIES, "PropertiesChanged", changed)
            self._hold_sleep()
        if session.isConnected():
            for name, path in _SAVERS:
                self._hear(session, name, path, name, "ActiveChanged", SLOT("on_saver(bool)"))
        return system.isConnected() or session.isConnected()

    def stop(self) -> None:
        """Listen no more, and let the computer sleep."""
        for bus, (service, path, interface, name, slot) in self._heard:
            bus.disconnect(service, path, interface, name, self, slot)
        self._heard.clear()
        self.release_sleep()

    def release_sleep(self) -> None:
        """The folder is locked: let the computer sleep."""
        if self._inhibitor >= 0:
            os.close(self._inhibitor)
            self._inhibitor = -1

    @Slot(bool)
    def on_sleep(self, starting: bool) -> None:
        """The computer goes to sleep, or wakes up."""
        if starting:
            self._away()
        else:
            self._hold_sleep()

    @Slot()
    def on_lock(self) -> None:
        """This session is to be locked."""
        self._away()

    @Slot()
    def on_properties(self) -> None:
        """Properties of this session changed: it is left when it is no longer active, and locked by its hint.

        The values are asked for: this binding ends the program on a slot that takes the map of the signal.
        """
        if self._property("Active") is False or self._property("LockedHint") is True:
            self._away()

    @Slot(bool)
    def on_saver(self, active: bool) -> None:
        """The screen saver started or ended."""
        if active:
            self._away()

    def _hear(self, bus: QDBusConnection, service: str, path: str, interface: str, name: str, slot: Any) -> None:
        if bus.connect(service, path, interface, name, self, slot):
            self._heard.append((bus, (service, path, interface, name, slot)))

    def _own_session(self) -> str:
        """The path of the session this program belongs to; "" when logind does not know."""
        assert self._system is not None
        # "auto" is the caller's session, or the one the user sees when a service manager has started the caller.
        for word in (os.environ.get("XDG_SESSION_ID", ""), "auto"):
            if not word:
                continue
            message = QDBusMessage.createMethodCall(_LOGIN, _MANAGER_PATH, _MANAGER, "GetSession")
            message.setArguments([word])
            reply = self._system.call(message, timeout=_ASK_MS)
            if reply.type() is QDBusMessage.MessageType.ReplyMessage and reply.arguments():
                found = reply.arguments()[0]
                return str(found.path() if hasattr(found, "path") else found)
        return ""

    def _property(self, name: str) -> Any:
        assert self._system is not None
        message = QDBusMessage.createMethodCall(_LOGIN, self._own, _PROPERTIES, "Get")
        message.setArguments([_SESSION, name])
        reply = self._system.call(message, timeout=_ASK_MS)
        if reply.type() is not QDBusMessage.MessageType.ReplyMessage or not reply.arguments():
            return None
        found = reply.arguments()[0]
        return found.variant() if isinstance(found, QDBusVariant) else found

    def _hold_sleep(self) -> None:
        self.release_sleep()
        if self._system is None:
            return
        login = QDBusInterface(_LOGIN, _MANAGER_PATH, _MANAGER, self._system)
        login.setTimeout(_ASK_MS)
        reply = login.call("Inhibit", "sleep", "Check-in Desktop", "Locks its folder first", "delay")
        if reply.type() is QDBusMessage.MessageType.ReplyMessage and reply.arguments():
            descriptor = reply.arguments()[0].fileDescriptor()
            if descriptor >= 0:
                self._inhibitor = os.dup(descriptor)
