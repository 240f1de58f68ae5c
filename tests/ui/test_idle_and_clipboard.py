"""Locking by itself, and a clipboard that forgets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from checkin_desktop.ui import idle_lock
from checkin_desktop.ui.clipboard import Clipboard
from checkin_desktop.ui.idle_lock import IdleLock
from tests.support.clocks import HandClock


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def idle(qapp: QApplication, clock: HandClock) -> Iterator[IdleLock]:
    lock = IdleLock(qapp, clock=clock)
    yield lock
    lock.stop()


def test_it_warns_a_minute_before_and_then_locks(idle: IdleLock, clock: HandClock) -> None:
    warnings: list[int] = []
    expired: list[bool] = []
    idle.warning.connect(warnings.append)
    idle.expired.connect(lambda: expired.append(True))
    idle.start(5)
    clock.move(minutes=4)
    idle._look()
    assert warnings == [60]
    assert expired == []
    clock.move(minutes=1)
    idle._look()
    assert expired == [True]
    assert not idle.active()


def test_a_key_takes_the_warning_back(idle: IdleLock, clock: HandClock, qtbot: QtBot) -> None:
    warnings: list[int] = []
    idle.warning.connect(warnings.append)
    idle.start(2)
    clock.move(seconds=70)
    idle._look()
    window = QWidget()
    qtbot.addWidget(window)
    QTest.keyClick(window, Qt.Key.Key_A)
    assert warnings == [50, 0]
    assert idle.active()


def expired(idle: IdleLock) -> list[bool]:
    heard: list[bool] = []
    idle.expired.connect(lambda: heard.append(True))
    idle.start(5)
    return heard


def test_after_sleep_the_first_touch_locks(idle: IdleLock, clock: HandClock, qtbot: QtBot) -> None:
    heard = expired(idle)
    clock.jump(hours=8)
    window = QWidget()
    qtbot.addWidget(window)
    QTest.keyClick(window, Qt.Key.Key_A)
    assert heard == [True]


def test_after_sleep_it_locks_without_a_touch(
    idle: IdleLock, clock: HandClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The timer slept as well; it must not go on waiting for what is left of the five minutes."""
    assert idle_lock.LOOK_MS <= 10_000
    monkeypatch.setattr(idle_lock, "LOOK_MS", 20)
    heard = expired(idle)
    clock.jump(hours=8)
    qtbot.waitUntil(lambda: heard == [True])


@pytest.mark.parametrize("hours", [-1, -24 * 365, 0])
def test_a_clock_that_is_set_back_gives_no_more_time(idle: IdleLock, clock: HandClock, hours: int) -> None:
    heard = expired(idle)
    clock.move(minutes=2)
    clock.jump(hours=hours)
    clock.move(minutes=2, seconds=59)
    idle._look()
    assert heard == []
    clock.move(seconds=1)
    idle._look()
    assert heard == [True]


def test_a_clock_that_is_set_back_after_a_touch_gives_no_more_time(
    idle: IdleLock, clock: HandClock, qtbot: QtBot
) -> None:
    heard = expired(idle)
    clock.move(minutes=3)
    clock.jump(hours=-2)
    window = QWidget()
    qtbot.addWidget(window)
    QTest.keyClick(window, Qt.Key.Key_A)
    clock.move(minutes=4, seconds=59)
    idle._look()
    assert heard == []
    clock.move(seconds=1)
    idle._look()
    assert heard == [True]


def test_a_clock_that_is_set_forward_locks_early_rather_than_late(idle: IdleLock, clock: HandClock) -> None:
    heard = expired(idle)
    clock.jump(minutes=5)
    idle._look()
    assert heard == [True]


def test_moving_things_without_a_person_is_no_use(idle: IdleLock, clock: HandClock, qapp: QApplication) -> None:
    idle.start(5)
    clock.move(minutes=1)
    qapp.sendEvent(QObject(), QEvent(QEvent.Type.Timer))
    assert idle.since_use.elapsed_ms() == 60_000


MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
}


def test_what_is_copied_is_marked_for_histories_and_clouds(qapp: QApplication) -> None:
    clipboard = Clipboard()
    clipboard.copy("A 012-345-678")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "A 012-345-678"
    assert {kind: data.data(kind).data() for kind in MARKS} == MARKS
    clipboard.clear_if_ours()


@pytest.mark.parametrize("sleeps", [False, True])
def test_the_clipboard_is_wiped_after_thirty_seconds_asleep_or_awake(
    qapp: QApplication, clock: HandClock, sleeps: bool
) -> None:
    clipboard = Clipboard(clock=clock)
    clipboard.copy("A 012-345-678")
    go_on = clock.jump if sleeps else clock.move
    go_on(seconds=29)
    clipboard._look()
    assert QGuiApplication.clipboard().text() == "A 012-345-678"
    go_on(seconds=1)
    clipboard._look()
    assert QGuiApplication.clipboard().text() == ""
    assert not clipboard._timer.isActive()


def test_the_clipboard_looks_by_itself(qtbot: QtBot) -> None:
    clipboard = Clipboard(seconds=0)
    clipboard.copy("A 012-345-678")
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")


def test_what_another_program_copied_stays(qtbot: QtBot) -> None:
    clipboard = Clipboard()
    clipboard.copy("ours")
    QGuiApplication.clipboard().setText("theirs")
    clipboard.clear_if_ours()
    if not QGuiApplication.clipboard().ownsClipboard():
        assert QGuiApplication.clipboard().text() == "theirs"
    QGuiApplication.clipboard().clear()


class OwnedClipboard:
    """A clipboard of a system that tells who owns what; the one without a screen does not."""

    def __init__(self, *owned: QClipboard.Mode) -> None:
        self.owned = set(owned)

    def clear(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        self.owned.discard(mode)

    def ownsClipboard(self) -> bool:
        return QClipboard.Mode.Clipboard in self.owned

    def ownsSelection(self) -> bool:
        return QClipboard.Mode.Selection in self.owned

    def ownsFindBuffer(self) -> bool:
        return QClipboard.Mode.FindBuffer in self.owned


def test_locking_forgets_what_fields_copied_and_what_was_marked(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = OwnedClipboard(*QClipboard.Mode)
    clipboard = Clipboard()
    monkeypatch.setattr(QGuiApplication, "clipboard", staticmethod(lambda: system))
    clipboard.forget()
    assert system.owned == set()


def test_locking_leaves_alone_what_other_programs_copied(qapp: QApplication) -> None:
    clipboard = Clipboard()
    clipboard.copy("ours")
    QGuiApplication.clipboard().setText("theirs")
    clipboard.forget()
    if not QGuiApplication.clipboard().ownsClipboard():
        assert QGuiApplication.clipboard().text() == "theirs"
    QGuiApplication.clipboard().clear()
