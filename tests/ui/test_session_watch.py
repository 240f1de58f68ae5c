"""The computer says that its person left: logind over a real bus, Windows and macOS by their own messages."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QElapsedTimer, QObject
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from checkin_desktop.ui import session_watch, session_watch_macos, session_watch_windows
from checkin_desktop.ui.session_watch import SessionWatch, listener_for
from checkin_desktop.ui.session_watch_linux import LinuxListener
from checkin_desktop.ui.shell import Shell
from tests.support.login1 import OTHER, OWN, SESSION_ID, Login, login, private_bus
from tests.ui.conftest import PASSPHRASE

GRANTED_MS = 5_000
"""What logind waits for a delay inhibitor, unless told otherwise (InhibitDelayMaxSec)."""


@pytest.fixture
def service(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Login, QDBusConnection]]:
    monkeypatch.setenv("XDG_SESSION_ID", SESSION_ID)
    with private_bus(tmp_path) as address, login(address) as made:
        qtbot.waitUntil(lambda: "ready" in made.said, timeout=20_000)
        name = f"test-{tmp_path.name}"
        yield made, QDBusConnection.connectToBus(address, name)
        QDBusConnection.disconnectFromBus(name)


@pytest.fixture
def away() -> list[bool]:
    return []


@pytest.fixture
def listener(service: tuple[Login, QDBusConnection], away: list[bool], qtbot: QtBot) -> Iterator[LinuxListener]:
    made = LinuxListener(lambda: away.append(True), system=service[1], session=service[1])
    assert made.start()
    qtbot.waitUntil(lambda: "held sleep delay" in service[0].said, timeout=10_000)
    yield made
    made.stop()


@pytest.mark.parametrize("words", ["sleep", f"lock {OWN}", f"inactive {OWN}", "saver"])
def test_the_person_leaves(
    service: tuple[Login, QDBusConnection], listener: LinuxListener, away: list[bool], qtbot: QtBot, words: str
) -> None:
    service[0].do(words)
    qtbot.waitUntil(lambda: away == [True], timeout=10_000)


def test_another_persons_session_is_not_ours(
    service: tuple[Login, QDBusConnection], listener: LinuxListener, away: list[bool], qtbot: QtBot
) -> None:
    for words in (f"lock {OTHER}", f"inactive {OTHER}", f"lock {OWN}"):
        service[0].do(words)
    qtbot.waitUntil(lambda: bool(away), timeout=10_000)
    assert away == [True]


def _held(listener: LinuxListener) -> bool:
    return listener._inhibitor >= 0


def test_sleep_is_held_until_released_and_held_again_after_it(
    service: tuple[Login, QDBusConnection], listener: LinuxListener, qtbot: QtBot
) -> None:
    assert _held(listener)
    listener.release_sleep()
    assert not _held(listener)
    qtbot.waitUntil(lambda: "released" in service[0].said, timeout=10_000)
    service[0].do("wake")
    qtbot.waitUntil(lambda: _held(listener), timeout=10_000)


def test_the_folder_is_locked_before_the_computer_sleeps(
    service: tuple[Login, QDBusConnection],
    make_shell: Callable[..., Shell],
    practice_folder: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bus = service[1]
    monkeypatch.setattr(
        session_watch,
        "listener_for",
        lambda _, away, parent: LinuxListener(away, parent, system=bus, session=bus),
    )
    shell = make_shell(folder=practice_folder)
    lock = shell.lock_screen()
    assert lock is not None
    lock.passphrase.set_value(PASSPHRASE)
    lock.unlock_button.click()
    qtbot.waitUntil(lambda: "held sleep delay" in service[0].said, timeout=20_000)
    qtbot.waitUntil(shell.runner.idle, timeout=20_000)
    assert shell.case is not None
    clock = QElapsedTimer()
    clock.start()
    service[0].do("sleep")
    qtbot.waitUntil(lambda: "released" in service[0].said, timeout=20_000)
    assert clock.elapsed() < GRANTED_MS
    assert shell.case is None
    shell.watch.stop()


def test_without_any_bus_nothing_is_heard_and_nothing_breaks() -> None:
    nowhere = QDBusConnection("nowhere")
    listener = LinuxListener(lambda: None, system=nowhere, session=nowhere)
    assert not listener.start()
    listener.release_sleep()
    listener.stop()


def test_each_system_has_its_module_and_only_its_own_is_read() -> None:
    code = (
        "import sys; from PySide6.QtCore import QObject; from checkin_desktop.ui.session_watch import SessionWatch;"
        "SessionWatch(); print([n for n in sys.modules if 'session_watch_' in n or n == 'PySide6.QtDBus'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"
    assert listener_for("freebsd14", lambda: None, QObject()) is None


# --- Windows ---------------------------------------------------------------------------------------------------


def test_windows_messages_that_mean_away() -> None:
    w = session_watch_windows
    assert w.means_away(w.WM_WTSSESSION_CHANGE, w.WTS_SESSION_LOCK)
    assert w.means_away(w.WM_WTSSESSION_CHANGE, w.WTS_CONSOLE_DISCONNECT)
    assert w.means_away(w.WM_WTSSESSION_CHANGE, w.WTS_REMOTE_DISCONNECT)
    assert w.means_away(w.WM_WTSSESSION_CHANGE, w.WTS_SESSION_LOGOFF)
    assert w.means_away(w.WM_POWERBROADCAST, w.PBT_APMSUSPEND)
    assert w.means_away(w.WM_QUERYENDSESSION, 0)
    for message, word in ((w.WM_WTSSESSION_CHANGE, 0x8), (w.WM_POWERBROADCAST, 0x12), (0x0005, w.WTS_SESSION_LOCK)):
        assert not w.means_away(message, word)


def test_windows_listens_through_the_programs_own_messages() -> None:
    w, away, calls = session_watch_windows, [], []
    api = SimpleNamespace(
        WTSRegisterSessionNotification=lambda handle, flags: calls.append(("register", handle, flags)) or 1,
        WTSUnRegisterSessionNotification=lambda handle: calls.append(("unregister", handle)) or 1,
    )
    listener = w.WindowsListener(lambda: away.append(True), None, api=api, handle=lambda: 77)
    assert listener.start()
    lock = w.Message(77, w.WM_WTSSESSION_CHANGE, w.WTS_SESSION_LOCK, 0, 0, 0, 0)
    unlock = w.Message(77, w.WM_WTSSESSION_CHANGE, w.WTS_SESSION_UNLOCK, 0, 0, 0, 0)
    for kind, message in ((w.KIND, lock), (w.KIND, unlock), (b"xcb_generic_event_t", lock)):
        assert not listener.filter.nativeEventFilter(kind, ctypes.addressof(message))[0]
    assert away == [True]
    listener.stop()
    assert calls == [("register", 77, w.NOTIFY_FOR_THIS_SESSION), ("unregister", 77)]


def test_windows_message_has_the_layout_of_the_system() -> None:
    """MSG of winuser.h: a handle, a number, two words of pointer size, a time, a point."""
    pointer = ctypes.sizeof(ctypes.c_void_p)
    message = session_watch_windows.Message
    assert message.message.offset == pointer
    assert message.wParam.offset == 2 * pointer
    assert message.lParam.offset == 3 * pointer


# --- macOS -----------------------------------------------------------------------------------------------------


class ObjectiveC:
    """What the listener tells the Objective-C runtime, noted."""

    def __init__(self) -> None:
        self.observed: list[tuple[str, str]] = []
        self.callback: Callable[[str], None] | None = None
        self.removed = False

    def observe(self, center: str, name: str, callback: Callable[[str], None]) -> None:
        """Note it."""
        self.observed.append((center, name))
        self.callback = callback

    def remove(self) -> None:
        """Note it."""
        self.removed = True


def test_macos_notifications_that_mean_away(qtbot: QtBot) -> None:
    away: list[bool] = []
    runtime = ObjectiveC()
    listener = session_watch_macos.MacListener(lambda: away.append(True), None, runtime=runtime)
    assert listener.start()
    assert set(runtime.observed) == {
        ("distributed", "com.apple.screenIsLocked"),
        ("distributed", "com.apple.screensaver.didstart"),
        ("workspace", "NSWorkspaceWillSleepNotification"),
        ("workspace", "NSWorkspaceScreensDidSleepNotification"),
        ("workspace", "NSWorkspaceSessionDidResignActiveNotification"),
    }
    assert runtime.callback is not None
    runtime.callback("com.apple.screenIsLocked")
    qtbot.waitUntil(lambda: away == [True])
    listener.stop()
    assert runtime.removed


def test_macos_without_the_runtime_nothing_breaks() -> None:
    def absent() -> Any:
        raise OSError

    listener = session_watch_macos.MacListener(lambda: None, None, runtime_maker=absent)
    assert not listener.start()
    listener.stop()


def test_starting_twice_listens_once(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []
    quiet = SimpleNamespace(start=lambda: True, stop=lambda: None, release_sleep=lambda: None)
    monkeypatch.setattr(session_watch, "listener_for", lambda *_: made.append(1) or quiet)
    watch = SessionWatch()
    watch.start()
    watch.start()
    assert made == [1]
    watch.stop()
    assert os.environ.get("QT_QPA_PLATFORM") == "offscreen"
