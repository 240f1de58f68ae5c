"""The lock screen's offer to open with the computer's login, in front of a real GNOME keyring."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin_desktop.services import keyring_unlock
from checkin_desktop.ui import keyring_offer
from checkin_desktop.ui.keyring_offer import KeyringOffer
from checkin_desktop.ui.lock_screen import LockScreen
from checkin_desktop.ui.locking import LockReason
from checkin_desktop.ui.main_window import MainWindow
from checkin_desktop.ui.shell import Shell
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import CardButton
from checkin_desktop.vault import keyring_slot, slots
from checkin_desktop.vault.session import open_vault
from tests.support.keyrings import KeyringDesk
from tests.ui.conftest import PASSPHRASE
from tests.ui.driving import texts

MakeShell = Callable[..., Shell]


@pytest.fixture
def folder(practice_folder: Path) -> tuple[Path, bytes, bytearray]:
    """A practice vault with a keyring slot: folder, vault id, and the secret of the slot."""
    secret = bytearray(secrets.token_bytes(32))
    session = open_vault(practice_folder, PASSPHRASE, floor=None)
    with slots.proven(session, slots.Secret(passphrase=PASSPHRASE)) as proof:
        keyring_slot._put(session, proof, secret)
    vault_id = session.vault_id
    session.close()
    return practice_folder, vault_id, secret


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Every folder that was tried with the login."""
    seen: list[Path] = []
    real = keyring_unlock.open_

    def watched(folder: Path, **more: object) -> object:
        seen.append(folder)
        return real(folder, **more)

    monkeypatch.setattr(keyring_unlock, "open_", watched)
    return seen


def lock_of(shell: Shell) -> LockScreen:
    lock = shell.lock_screen()
    assert lock is not None
    return lock


def offered(shell: Shell, qtbot: QtBot) -> CardButton:
    qtbot.waitUntil(lambda: lock_of(shell).login_button is not None, timeout=20_000)
    button = lock_of(shell).login_button
    assert button is not None
    return button


def in_case(shell: Shell, qtbot: QtBot) -> MainWindow:
    qtbot.waitUntil(lambda: shell.main is not None and bool(shell.main.page_id), timeout=20_000)
    qtbot.waitUntil(shell.runner.idle, timeout=20_000)
    assert shell.main is not None
    return shell.main


def type_passphrase(shell: Shell, qtbot: QtBot) -> MainWindow:
    lock = lock_of(shell)
    lock.passphrase.set_value(PASSPHRASE)
    QTest.keyClick(lock.passphrase.edit, Qt.Key.Key_Return)
    return in_case(shell, qtbot)


def locked(shell: Shell, qtbot: QtBot, reason: LockReason = LockReason.ASKED) -> None:
    shell.lock(reason)
    qtbot.waitUntil(lambda: shell.case is None and not shell.locker.covered, timeout=20_000)


def back_to_passphrase(shell: Shell, qtbot: QtBot, sentence: str) -> None:
    """The one sentence stands there, the passphrase has the keyboard, and it opens."""
    qtbot.waitUntil(lambda: not shell.unlocker.busy(), timeout=20_000)
    lock = lock_of(shell)
    qtbot.waitUntil(lambda: sentence in texts(lock))
    assert [severity for severity, _ in lock.passphrase._notices] == ["hint"]
    assert QApplication.activeModalWidget() is None
    assert shell.focusWidget() is lock.passphrase.edit
    assert lock.stop_button.isHidden()
    assert lock.unlock_button.isEnabled()
    type_passphrase(shell, qtbot)


def test_without_a_slot_there_is_no_offer(make_shell: MakeShell, qtbot: QtBot, practice_folder: Path) -> None:
    shell = make_shell()
    qtbot.waitUntil(lambda: shell.findChild(KeyringOffer) is not None)
    qtbot.waitUntil(shell.runner.idle, timeout=20_000)
    assert lock_of(shell).login_button is None


def test_enter_on_the_offer_opens_and_nothing_is_tried_before_or_after(
    make_shell: MakeShell,
    qtbot: QtBot,
    folder: tuple[Path, bytes, bytearray],
    keyring: KeyringDesk,
    tried: list[Path],
) -> None:
    path, vault_id, secret = folder
    keyring.plant(vault_id, secret)
    shell = make_shell()
    button = offered(shell, qtbot)
    lock = lock_of(shell)
    assert shell.focusWidget() is lock.passphrase.edit
    assert tried == []
    order = [lock.unlock_button, button, lock.sheet_button]
    found = []
    widget = lock.passphrase.edit.nextInFocusChain()
    while widget is not lock.passphrase.edit:
        found += [widget] if widget in order else []
        widget = widget.nextInFocusChain()
    assert found == order
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert not button.isEnabled()
    assert lock.stop_button.isVisible()
    main = in_case(shell, qtbot)
    assert main.page_id == "overview"
    locked(shell, qtbot)
    offered(shell, qtbot)
    qtbot.waitUntil(shell.runner.idle, timeout=20_000)
    assert tried == [path]


@pytest.mark.parametrize(
    ("how", "sentence"),
    [
        ("nothing", "This computer’s password store has nothing for this folder. Type your passphrase instead."),
        ("absent", "This computer has no password store that can be used. Type your passphrase instead."),
    ],
)
def test_a_keyring_that_fails_leads_to_the_passphrase(
    how: str,
    sentence: str,
    make_shell: MakeShell,
    qtbot: QtBot,
    folder: tuple[Path, bytes, bytearray],
    keyring: KeyringDesk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if how == "absent":
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    shell = make_shell()
    offered(shell, qtbot).click()
    back_to_passphrase(shell, qtbot, sentence)


def test_a_silent_keyring_is_stopped_at_once_or_at_the_limit(
    make_shell: MakeShell,
    qtbot: QtBot,
    qapp: QApplication,
    folder: tuple[Path, bytes, bytearray],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with KeyringDesk() as desk:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desk.bus)
        desk.fall_silent()
        shell = make_shell()
        button = offered(shell, qtbot)
        lock = lock_of(shell)
        button.click()
        assert shell.focusWidget() is lock.stop_button
        theme.set(scheme="dark")
        theme.apply(qapp)
        qtbot.waitUntil(lambda: lock_of(shell) is not lock, timeout=20_000)
        button, lock = offered(shell, qtbot), lock_of(shell)
        assert lock.stop_button.isVisible()
        assert not button.isEnabled()
        began = time.monotonic()
        QTest.keyClick(lock.stop_button, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: not shell.unlocker.busy(), timeout=20_000)
        assert time.monotonic() - began < 5
        assert shell.focusWidget() is lock.passphrase.edit
        offer = shell.findChild(KeyringOffer)
        assert offer is not None
        offer.limit = 0.5
        button.click()
        back_to_passphrase(shell, qtbot, "This computer’s password store did not answer.")


def test_the_program_can_be_closed_while_a_keyring_is_silent(
    make_shell: MakeShell, qtbot: QtBot, folder: tuple[Path, bytes, bytearray], monkeypatch: pytest.MonkeyPatch
) -> None:
    with KeyringDesk() as desk:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desk.bus)
        desk.fall_silent()
        shell = make_shell()
        offered(shell, qtbot).click()
        began = time.monotonic()
        shell.close()
        qtbot.waitUntil(lambda: not shell.isVisible(), timeout=20_000)
        assert time.monotonic() - began < 5


def test_a_stale_entry_is_taken_away_after_the_passphrase(
    make_shell: MakeShell, qtbot: QtBot, folder: tuple[Path, bytes, bytearray], keyring: KeyringDesk
) -> None:
    path, vault_id, _ = folder
    keyring.plant(vault_id, bytes(32))
    shell = make_shell()
    offered(shell, qtbot).click()
    back_to_passphrase(shell, qtbot, "What this computer’s password store has for this folder is out of date.")
    qtbot.waitUntil(lambda: "Opening with this computer’s login is off now." in texts(shell), timeout=20_000)
    assert keyring.secret_of(vault_id) is None
    assert not keyring_unlock.available(path)
    locked(shell, qtbot)
    qtbot.waitUntil(shell.runner.idle, timeout=20_000)
    assert lock_of(shell).login_button is None


def test_after_hiding_a_passphrase_has_to_open_first(
    make_shell: MakeShell, qtbot: QtBot, folder: tuple[Path, bytes, bytearray], keyring: KeyringDesk
) -> None:
    _, vault_id, secret = folder
    keyring.plant(vault_id, secret)
    shell = make_shell()
    offered(shell, qtbot).click()
    in_case(shell, qtbot)
    locked(shell, qtbot, LockReason.HIDE)
    QTest.keyClick(shell.screen_widget, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shell.lock_screen() is not None)
    qtbot.waitUntil(shell.runner.idle, timeout=20_000)
    keyring_offer.offer(shell, lock_of(shell))
    qtbot.waitUntil(shell.runner.idle, timeout=20_000)
    assert lock_of(shell).login_button is None
    type_passphrase(shell, qtbot)
    locked(shell, qtbot)
    offered(shell, qtbot)
