"""A second copy of the program asks the window to come to the front; what the window shows is not changed by that."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from checkin_desktop.services import raising
from checkin_desktop.ui.cover import Cover
from checkin_desktop.ui.lock_screen import LockScreen
from checkin_desktop.ui.locking import LockReason
from checkin_desktop.ui.raise_request import RaiseWatch
from checkin_desktop.ui.shell import Shell
from tests.ui.conftest import PASSPHRASE


def opened(shell: Shell, qtbot: QtBot) -> None:
    lock = shell.lock_screen()
    assert lock is not None
    lock.passphrase.set_value(PASSPHRASE)
    lock.unlock_button.click()
    qtbot.waitUntil(lambda: shell.main is not None and bool(shell.main.page_id), timeout=20_000)


def test_a_request_is_answered_while_the_folder_is_open_only(
    make_shell: Callable[..., Shell], qtbot: QtBot, practice_folder: Path
) -> None:
    (practice_folder / raising.REQUEST_NAME).write_text('{"token": "left by an earlier program", "at": 1}')
    shell = make_shell(folder=practice_folder)
    opened(shell, qtbot)
    assert raising.is_answered(practice_folder), "what was left there is removed and raises nobody"
    shell.showMinimized()
    assert shell.isMinimized()
    raising.ask(practice_folder)
    qtbot.waitUntil(lambda: raising.is_answered(practice_folder), timeout=20_000)
    assert not shell.isMinimized()

    shell.lock(LockReason.HIDE)
    qtbot.waitUntil(lambda: shell.case is None and shell.runner.idle(), timeout=20_000)
    token = raising.ask(practice_folder)
    qtbot.waitUntil(lambda: shell.findChild(RaiseWatch) is None, timeout=20_000)
    assert isinstance(shell.screen_widget, Cover), "it stays hidden"
    assert not raising.is_answered(practice_folder), "the folder is closed: the second copy can open it"
    raising.withdraw(practice_folder, token)


def test_behind_a_lock_screen_it_comes_to_the_front_and_shows_only_that(
    make_shell: Callable[..., Shell], qtbot: QtBot, practice_folder: Path
) -> None:
    shell = make_shell(folder=practice_folder)
    opened(shell, qtbot)
    shell.show_lock()
    raising.ask(practice_folder)
    qtbot.waitUntil(lambda: raising.is_answered(practice_folder), timeout=20_000)
    assert isinstance(shell.screen_widget, LockScreen)
    assert shell.main is not None
    shell.show_screen(shell.main)
