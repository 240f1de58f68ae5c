"""Hears from the computer that its screen was locked, the user changed, or it goes to sleep. Linux by D-Bus.

Where there is no message bus nothing is heard; the idle clock still locks. A delay inhibitor holds the sleep back
until the folder is locked (systemd-logind, "Inhibitor Locks").
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import SLOT, QObject, Signal, Slot

_LOGIN = "org.freedesktop.login1"
_MANAGER = "org.freedesktop.login1.Manager"
_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")


class SessionWatch(QObject):
    """Emits `away` when the person leaves the computer in one of these ways. Main thread only."""

    away = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inhibitor = -1
        self._watching = False

    def start(self) -> None:
        """Begin to listen. Calling it twice does no harm."""
        if self._watching or not sys.platform.startswith("linux"):
            return
        self._watching = True
        from PySide6.QtDBus import QDBusConnection

        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            manager = "/org/freedesktop/login1"
            system.connect(_LOGIN, manager, _MANAGER, "PrepareForSleep", self, SLOT("on_sleep(bool)"))
            system.connect(_LOGIN, "", "org.freedesktop.login1.Session", "Lock", self, SLOT("on_lock()"))
            self._hold_sleep()
        if session.isConnected():
            for saver in _SAVERS:
                session.connect(saver, "", saver, "ActiveChanged", self, SLOT("on_saver(bool)"))

    def release_sleep(self) -> None:
        """The folder is locked: let the computer sleep."""
        if self._inhibitor >= 0:
            os.close(self._inhibitor)
            self._inhibitor = -1

    @Slot(bool)
    def on_sleep(self, starting: bool) -> None:
        """The computer goes to sleep, or wakes up."""
        if starting:
            self.away.emit()
        else:
            self._hold_sleep()

    @Slot()
    def on_lock(self) -> None:
        """The session was locked."""
        self.away.emit()

    @Slot(bool)
    def on_saver(self, active: bool) -> None:
        """The screen saver started."""
        if active:
            self.away.emit()

    def _hold_sleep(self) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

        self.release_sleep()
        login = QDBusInterface(_LOGIN, "/org/freedesktop/login1", _MANAGER, QDBusConnection.systemBus())
        reply = login.call("Inhibit", "sleep", "Check-in Desktop", "Locks its folder first", "delay")
        if reply.type() is QDBusMessage.MessageType.ReplyMessage and reply.arguments():
            descriptor = reply.arguments()[0].fileDescriptor()
            if descriptor >= 0:
                self._inhibitor = os.dup(descriptor)
