"""Locking by itself, and a clipboard that forgets."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDateTime, QEvent, QObject, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from checkin_desktop.ui.clipboard import Clipboard
from checkin_desktop.ui.idle_lock import IdleLock


class WallClock:
    """Stands in for the computer's clock in `idle_lock`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1_000_000

        class Patched(QDateTime):
            currentMSecsSinceEpoch = staticmethod(lambda: self.now)  # noqa: N815 - Qt's name

        monkeypatch.setattr("checkin_desktop.ui.idle_lock.QDateTime", Patched)


@pytest.fixture
def wall(monkeypatch: pytest.MonkeyPatch) -> WallClock:
    return WallClock(monkeypatch)


@pytest.fixture
def idle(qapp: QApplication):
    lock = IdleLock(qapp)
    yield lock
    lock.stop()


def test_it_warns_a_minute_before_and_then_locks(idle: IdleLock, wall: WallClock) -> None:
    warnings: list[int] = []
    expired: list[bool] = []
    idle.warning.connect(warnings.append)
    idle.expired.connect(lambda: expired.append(True))
    idle.start(5)
    wall.now += 4 * 60_000
    idle._look()
    assert warnings == [60]
    assert expired == []
    wall.now += 60_000
    idle._look()
    assert expired == [True]
    assert not idle.active()


def test_a_key_takes_the_warning_back(idle: IdleLock, wall: WallClock, qtbot: QtBot) -> None:
    warnings: list[int] = []
    idle.warning.connect(warnings.append)
    idle.start(2)
    wall.now += 70_000
    idle._look()
    window = QWidget()
    qtbot.addWidget(window)
    QTest.keyClick(window, Qt.Key.Key_A)
    assert warnings == [50, 0]
    assert idle.active()


def test_after_sleep_the_first_touch_locks(idle: IdleLock, wall: WallClock, qtbot: QtBot) -> None:
    expired: list[bool] = []
    idle.expired.connect(lambda: expired.append(True))
    idle.start(5)
    wall.now += 8 * 3_600_000
    window = QWidget()
    qtbot.addWidget(window)
    QTest.keyClick(window, Qt.Key.Key_A)
    assert expired == [True]


def test_moving_things_without_a_person_is_no_use(idle: IdleLock, wall: WallClock, qapp: QApplication) -> None:
    idle.start(5)
    wall.now += 60_000
    before = idle._last
    qapp.sendEvent(QObject(), QEvent(QEvent.Type.Timer))
    assert idle._last == before


def test_the_clipboard_is_marked_and_wiped_after_a_while(qtbot: QtBot) -> None:
    clipboard = Clipboard(seconds=0)
    clipboard.copy("A 012-345-678")
    assert QGuiApplication.clipboard().mimeData().data("x-kde-passwordManagerHint").data() == b"secret"
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
