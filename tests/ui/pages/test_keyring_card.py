"""The card that turns opening with the computer's login on and off, in front of a real GNOME keyring."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.services import keyring_unlock, vaults
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.ui.keyring_card import KeyringCard, TurnOnDialog, WaitingDialog
from tests.support.clocks import HandClock
from tests.support.keyring_fixtures import nobody_else
from tests.support.keyrings import KeyringDesk
from tests.support.page_bench import PageBench, words
from tests.support.vaults import PASSPHRASE

WARNING = "Anyone who is logged in to this computer account can then open this folder."


@pytest.fixture
def case(folder: Path, clock: HandClock) -> Iterator[CaseFile]:
    """A folder on a computer that nobody else uses."""
    nobody_else(folder)
    opened = vaults.open_(folder, PASSPHRASE, clock=clock, strengthen=False)
    yield opened
    opened.close()


def shown(bench: PageBench) -> KeyringCard:
    """The card on the window, with its state loaded."""
    card = KeyringCard(bench.context)
    layout = bench.window.layout()
    assert layout is not None
    layout.addWidget(card)
    bench.window.resize(700, 500)
    bench.window.show()
    card.refresh()
    bench.until(lambda: card.opening is not None)
    bench.settle()
    return card


@contextmanager
def when(kind: type[QWidget], *steps: Callable[[Any], None]) -> Iterator[None]:
    """Do a step with each dialog of this kind that comes to the front."""
    waiting, done, owner = list(steps), list[QWidget](), QObject()
    timer = QTimer(owner)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind) and dialog not in done and waiting:
            done.append(dialog)
            waiting.pop(0)(dialog)

    timer.timeout.connect(look)
    timer.start(10)
    try:
        yield
    finally:
        timer.stop()
        owner.deleteLater()
    assert not waiting


def typed(passphrase: str, seen: list[str] | None = None) -> Callable[[TurnOnDialog], None]:
    def step(dialog: TurnOnDialog) -> None:
        if seen is not None:
            seen.append(words(dialog))
        dialog.passphrase.set_value(passphrase)
        QTest.keyClick(dialog.passphrase.edit, Qt.Key.Key_Return)

    return step


def test_on_and_off(bench: PageBench, keyring: KeyringDesk) -> None:
    card, seen = shown(bench), list[str]()
    assert "It is off." in words(card)
    assert not card.turn_off.isVisible()
    card.turn_on.setFocus()
    with when(TurnOnDialog, typed("something else", seen), typed(PASSPHRASE, seen)):
        QTest.keyClick(card.turn_on, Qt.Key.Key_Return)
    bench.settle()
    assert WARNING in seen[0]
    assert "This passphrase does not open the folder." in seen[1]
    assert "It is on." in words(card)
    assert "Anyone who is logged in to this computer account can open it." in words(card)
    assert not card.turn_on.isVisible()
    assert bench.window.focusWidget() is card.turn_off
    assert keyring_unlock.available(bench.case.folder)
    QTest.keyClick(card.turn_off, Qt.Key.Key_Return)
    bench.settle()
    assert "It is off." in words(card)
    assert bench.window.focusWidget() is card.turn_on
    assert not keyring_unlock.available(bench.case.folder)
    assert keyring.secret_of(bench.case.session.vault_id) is None
    assert bench.messages.said == []


def test_a_look_at_the_warning_changes_nothing(bench: PageBench, keyring: KeyringDesk) -> None:
    card = shown(bench)
    with when(TurnOnDialog, lambda dialog: dialog.reject()):
        card.turn_on.click()
    bench.settle()
    assert "It is off." in words(card)
    assert not keyring_unlock.available(bench.case.folder)


def test_on_a_shared_computer_it_is_not_offered_and_the_reason_is_said(
    bench: PageBench, keyring: KeyringDesk, folder: Path, clock: HandClock
) -> None:
    bench.case.settings.set(setup={"shared_computer": True})
    bench.case.close()
    shared = vaults.open_(folder, PASSPHRASE, clock=clock, strengthen=False)
    bench.case = bench.context.case = shared
    try:
        card = shown(bench)
        assert "It is off." in words(card)
        assert "other people may use this computer too" in words(card)
        assert not card.turn_on.isVisible()
        with pytest.raises(AppError) as refused:
            keyring_unlock.enable(shared, PASSPHRASE)
        assert refused.value.code is ErrorCode.KEYRING_SHARED_COMPUTER
        assert not keyring_unlock.available(folder)
    finally:
        bench.runner.shutdown()
        shared.close()


def test_without_a_keyring_it_cannot_be_turned_on_and_the_reason_is_said(
    bench: PageBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    card = shown(bench)
    assert "This computer has no password store that can be used." in words(card)
    assert not card.turn_on.isVisible()


def test_a_locked_keyring_is_said_and_turning_on_fails_calmly(
    bench: PageBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    with KeyringDesk() as desk:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desk.bus)
        desk.start_daemon()
        desk.kill_daemon()
        desk.start_daemon(unlock=False)
        card = shown(bench)
        assert "This computer’s password store is locked." in words(card)
        with when(TurnOnDialog, typed(PASSPHRASE)):
            card.turn_on.click()
        bench.settle()
    (said,) = bench.messages.said
    assert said[0] == "error"
    assert isinstance(said[1], AppError)
    assert said[1].code is ErrorCode.KEYRING_LOCKED
    assert "It is off." in words(card)
    assert not keyring_unlock.available(bench.case.folder)


def test_waiting_can_be_stopped_and_locking_stops_it_too(bench: PageBench, monkeypatch: pytest.MonkeyPatch) -> None:
    with KeyringDesk() as desk:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desk.bus)
        card = shown(bench)
        card.look_seconds = 0.2
        desk.fall_silent()
        card.turn_on.show()
        for stop in (lambda dialog: QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space), lambda d: d.reject()):
            with when(TurnOnDialog, typed(PASSPHRASE)), when(WaitingDialog, stop):
                card.turn_on.click()
            bench.settle()
    assert [said for said in bench.messages.said if not _is_cancel(said)] == []
    assert not keyring_unlock.available(bench.case.folder)


def _is_cancel(said: tuple[str, object]) -> bool:
    return isinstance(said[1], AppError) and said[1].code is ErrorCode.CANCELLED


def test_an_entry_that_cannot_be_taken_out_is_told(
    bench: PageBench, keyring: KeyringDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring_unlock.enable(bench.case, PASSPHRASE)
    card = shown(bench)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    card.turn_off.click()
    bench.settle()
    assert bench.messages.said == [
        ("inform", "It is off. Only the passphrase and the recovery sheet open this folder.")
    ]
    assert not keyring_unlock.available(bench.case.folder)
