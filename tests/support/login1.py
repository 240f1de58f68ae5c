"""A small systemd-logind on a bus of its own. Run as a program it obeys words on its input, one in each line.

Words: `sleep`, `wake`, `lock PATH`, `inactive PATH`, `saver`. It says "ready", "held" when somebody holds the sleep
back, and "released" when that ends.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
    QDBusVirtualObject,
)

OWN = "/org/freedesktop/login1/session/_31"
OTHER = "/org/freedesktop/login1/session/_32"
SESSION_ID = "1"
_NAME = "org.freedesktop.login1"
_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_type="*"/><allow receive_type="*"/>
<allow send_destination="*"/><allow eavesdrop="true"/></policy></busconfig>"""


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """A bus for this test alone; its address."""
    config = folder / "bus.conf"
    config.write_text(_CONFIG.format(folder=folder))
    bus = subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert bus.stdout is not None
        yield bus.stdout.readline().strip()
    finally:
        bus.kill()
        bus.communicate()


class Login:
    """The service, as a test commands it."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.said: list[str] = []
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.said.append(line.strip())

    def do(self, words: str) -> None:
        """Let the service do something."""
        assert self._process.stdin is not None
        self._process.stdin.write(words + "\n")
        self._process.stdin.flush()

    def end(self) -> None:
        """Stop the service."""
        self._process.kill()
        self._process.wait()
        self._reader.join()
        for end in (self._process.stdin, self._process.stdout):
            if end is not None:
                end.close()


@contextmanager
def login(address: str) -> Iterator[Login]:
    """The service on the bus at `address`."""
    process = subprocess.Popen(
        [sys.executable, __file__, address],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    made = Login(process)
    try:
        yield made
    finally:
        made.end()


class _Service(QDBusVirtualObject):
    """What it answers, and what it sends."""

    def __init__(self, address: str) -> None:
        super().__init__()
        self._state = {(OWN, "Active"): True, (OTHER, "Active"): True}
        self._kept: list[QObject] = []
        self._bus = QDBusConnection.connectToBus(address, "login1")
        everything = QDBusConnection.VirtualObjectRegisterOption.SubPath
        self._bus.registerVirtualObject("/org/freedesktop/login1", self, everything)
        self._bus.registerService(_NAME)
        self._bus.registerService("org.freedesktop.ScreenSaver")

    def introspect(self, path: str) -> str:
        """Nobody asks."""
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        """Answer a call."""
        member, words = message.member(), message.arguments()
        if member == "Inhibit":
            self._answer(message, self._inhibitor())
            _say(f"held {words[0]} {words[3]}")
        elif member == "Get":
            self._answer(message, QDBusVariant(self._state.get((message.path(), words[1]), False)))
        elif member == "GetSession" and words[0] in (SESSION_ID, "auto"):
            self._answer(message, QDBusObjectPath(OWN))
        else:
            self._bus.send(message.createErrorReply("org.freedesktop.DBus.Error.Failed", member))
        return True

    def read(self) -> None:
        """Obey what stands on the input."""
        words = os.read(0, 4096).decode()
        if not words:
            QCoreApplication.quit()
        for line in words.splitlines():
            self._obey(line.split())

    def _obey(self, line: list[str]) -> None:
        if line[0] in ("sleep", "wake"):
            self._emit("/org/freedesktop/login1", f"{_NAME}.Manager", "PrepareForSleep", line[0] == "sleep")
        elif line[0] == "lock":
            self._emit(line[1], f"{_NAME}.Session", "Lock")
        elif line[0] == "inactive":
            self._state[line[1], "Active"] = False
            changed = "org.freedesktop.DBus.Properties"
            self._emit(line[1], changed, "PropertiesChanged", f"{_NAME}.Session", {"Active": False}, [])
        elif line[0] == "saver":
            self._emit("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True)

    def _inhibitor(self) -> QDBusUnixFileDescriptor:
        reading, writing = os.pipe()
        given = QDBusUnixFileDescriptor(writing)
        os.close(writing)
        watch = QSocketNotifier(reading, QSocketNotifier.Type.Read, self)

        def ended() -> None:
            watch.setEnabled(False)
            os.close(reading)
            _say("released")

        watch.activated.connect(ended)
        self._kept.append(watch)
        return given

    def _answer(self, message: QDBusMessage, word: object) -> None:
        reply = message.createReply()
        reply.setArguments([word])
        self._bus.send(reply)

    def _emit(self, path: str, interface: str, name: str, *words: object) -> None:
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(words))
        self._bus.send(message)


def _say(word: str) -> None:
    print(word, flush=True)


def _serve(address: str) -> None:
    app = QCoreApplication([])
    service = _Service(address)
    stdin = QSocketNotifier(0, QSocketNotifier.Type.Read)
    stdin.activated.connect(service.read)
    _say("ready")
    app.exec()


if __name__ == "__main__":
    _serve(sys.argv[1])
