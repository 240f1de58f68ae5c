"""The way between the screens: opening, locking with nothing lost, hiding, wrong tries, quitting."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from checkin_desktop.base.settings import Settings
from checkin_desktop.ui.cover import Cover
from checkin_desktop.ui.first_run import FirstRun
from checkin_desktop.ui.known_folders import start_folder
from checkin_desktop.ui.lock_screen import LockScreen
from checkin_desktop.ui.locking import LockReason
from checkin_desktop.ui.main_window import MainWindow
from checkin_desktop.ui.shell import Shell
from checkin_desktop.ui.theme import theme
from tests.support.vaults import make_vault
from tests.ui.conftest import PASSPHRASE
from tests.ui.driving import texts

MakeShell = Callable[..., Shell]


def lock_screen(shell: Shell) -> LockScreen:
    assert isinstance(shell.screen_widget, LockScreen)
    return shell.screen_widget


def try_passphrase(shell: Shell, qtbot: QtBot, passphrase: str) -> None:
    lock = lock_screen(shell)
    lock.passphrase.set_value(passphrase)
    QTest.keyClick(lock.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not shell.unlocker.busy(), timeout=20_000)


def open_case(shell: Shell, qtbot: QtBot) -> MainWindow:
    try_passphrase(shell, qtbot, PASSPHRASE)
    qtbot.waitUntil(lambda: shell.main is not None and bool(shell.main.page_id), timeout=20_000)
    qtbot.waitUntil(shell.runner.idle, timeout=20_000)
    assert shell.main is not None
    return shell.main


def wait_locked(shell: Shell, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shell.case is None and not shell.locker.covered, timeout=20_000)


def test_without_a_folder_the_first_run_comes(make_shell: MakeShell) -> None:
    assert isinstance(make_shell().screen_widget, FirstRun)


def test_a_folder_in_the_usual_place_is_offered(make_shell: MakeShell, practice_folder: Path) -> None:
    shell = make_shell()
    assert shell.folder == practice_folder
    assert isinstance(shell.screen_widget, LockScreen)
    assert "Family folder is locked" in texts(shell.screen_widget)


def test_opening_locking_and_opening_again(make_shell: MakeShell, qtbot: QtBot, practice_folder: Path) -> None:
    shell = make_shell()
    main = open_case(shell, qtbot)
    assert main.page_id == "overview"
    shell.lock()
    assert isinstance(shell.screen_widget, LockScreen)
    wait_locked(shell, qtbot)
    assert "All saved. Locked at" in texts(shell)
    assert lock_screen(shell).passphrase.value() == ""
    open_case(shell, qtbot)


def test_no_window_title_names_anyone(make_shell: MakeShell, qtbot: QtBot, practice_folder: Path) -> None:
    shell = make_shell()
    main = open_case(shell, qtbot)
    for page_id in ("identity", "attempts", "people"):
        main.navigate(page_id)
        assert "Reyes" not in shell.windowTitle()
        assert shell.windowTitle() == "Folder"


def test_after_locking_nothing_of_the_case_is_on_the_screen(
    make_shell: MakeShell, qtbot: QtBot, practice_folder: Path
) -> None:
    shell = make_shell()
    main = open_case(shell, qtbot)
    gone: list[bool] = []
    main.destroyed.connect(lambda: gone.append(True))
    assert "Reyes" in texts(shell)
    shell.lock()
    assert "Reyes" not in "".join(texts(w) for w in QApplication.topLevelWidgets() if w.isVisible())
    wait_locked(shell, qtbot)
    qtbot.waitUntil(lambda: bool(gone))


def test_a_wrong_passphrase_says_so_and_keeps_what_was_typed(
    make_shell: MakeShell, qtbot: QtBot, practice_folder: Path
) -> None:
    shell = make_shell()
    try_passphrase(shell, qtbot, "falsch")
    lock = lock_screen(shell)
    assert lock.passphrase.value() == "falsch"
    sentences = " ".join(sentence for _, sentence in lock.passphrase.notices())
    assert "does not open the folder" in sentences
    assert "Nothing was changed" in sentences
    assert lock.unlock_button.isEnabled()


def test_after_five_wrong_tries_the_next_one_waits(make_shell: MakeShell, qtbot: QtBot, practice_folder: Path) -> None:
    shell = make_shell()
    for number in range(5):
        assert not shell.unlocker.waiting(), number
        try_passphrase(shell, qtbot, f"falsch {number}")
    assert shell.unlocker.waiting()
    lock = lock_screen(shell)
    assert not lock.unlock_button.isEnabled()
    assert "Wait a moment" in texts(lock)
    qtbot.waitUntil(lambda: not shell.unlocker.waiting(), timeout=5000)
    assert lock.unlock_button.isEnabled()
    open_case(shell, qtbot)


def test_opening_can_be_stopped(make_shell: MakeShell, qtbot: QtBot, practice_folder: Path) -> None:
    shell = make_shell()
    lock = lock_screen(shell)
    lock.passphrase.set_value(PASSPHRASE)
    lock.unlock_button.click()
    assert lock.stop_button.isVisible()
    lock.stop_button.click()
    qtbot.waitUntil(lambda: not shell.unlocker.busy(), timeout=20_000)
    assert shell.case is None
    assert lock.unlock_button.isEnabled()
    open_case(shell, qtbot)


def test_hide_shows_a_clock_and_locks(make_shell: MakeShell, qtbot: QtBot, practice_folder: Path) -> None:
    shell = make_shell()
    open_case(shell, qtbot)
    shell.lock(LockReason.HIDE)
    assert isinstance(shell.screen_widget, Cover)
    assert shell.windowTitle() == "Clock"
    wait_locked(shell, qtbot)
    QTest.keyClick(shell.screen_widget, Qt.Key.Key_A)
    assert isinstance(shell.screen_widget, LockScreen)
    assert shell.windowTitle() == "Folder"


@pytest.mark.parametrize("key", [(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_F8,)])
@pytest.mark.parametrize("front", [QDialog, QMenu])
def test_the_keys_for_locking_and_hiding_work_over_dialogs_and_menus(
    make_shell: MakeShell, practice_folder: Path, qtbot: QtBot, key: tuple[Any, ...], front: type[QDialog | QMenu]
) -> None:
    shell = make_shell(folder=practice_folder)
    open_case(shell, qtbot)
    widget = front(shell)
    if isinstance(widget, QMenu):
        widget.addAction("Copy")
        widget.popup(shell.pos())
    else:
        widget.open()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is widget.windowHandle())
    QTest.keyClick(widget.windowHandle(), *key)
    # Sending the release of the key lets the program go on: with nothing to wait for, it may be through already.
    assert shell.locker.covered or shell.case is None
    assert not widget.isVisible()
    wait_locked(shell, qtbot)


def test_locking_closes_dialogs_and_forgets_the_clipboard(
    make_shell: MakeShell, qtbot: QtBot, practice_folder: Path
) -> None:
    shell = make_shell()
    open_case(shell, qtbot)
    shell.clipboard.copy("A 012-345-678")
    dialog = QDialog(shell)
    dialog.open()
    shell.lock()
    assert not dialog.isVisible()
    assert QGuiApplication.clipboard().text() == ""
    wait_locked(shell, qtbot)


def test_a_page_that_fails_to_forget_does_not_keep_the_folder_open(
    make_shell: MakeShell, qtbot: QtBot, practice_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = make_shell()
    main = open_case(shell, qtbot)
    reported: list[BaseException] = []
    monkeypatch.setattr(shell.faults, "report", reported.append)

    def broken() -> None:
        raise RuntimeError

    monkeypatch.setattr(main.pages["overview"], "wipe", broken)
    shell.lock()
    wait_locked(shell, qtbot)
    assert len(reported) == 1


def test_closing_the_window_locks_first(make_shell: MakeShell, qtbot: QtBot, practice_folder: Path) -> None:
    shell = make_shell()
    open_case(shell, qtbot)
    case = shell.case
    assert case is not None
    shell.close()
    qtbot.waitUntil(lambda: not shell.isVisible(), timeout=20_000)
    assert shell.case is None


@pytest.mark.parametrize("wanted", [False, True])
def test_the_folder_is_remembered_only_when_wanted(
    make_shell: MakeShell, qtbot: QtBot, settings: Settings, tmp_path: Path, wanted: bool
) -> None:
    """The path may name somebody, and the settings are no secret."""
    named = tmp_path / "María Reyes.cdvault"
    make_vault(named, PASSPHRASE)[0].close()
    if wanted:
        settings.set("keep_folder", True)
    shell = make_shell(folder=named)
    open_case(shell, qtbot)
    assert settings.text("last_folder") == (str(named) if wanted else "")


def test_the_folder_that_was_locked_last_is_offered(settings: Settings, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("family-folder-2.cdvault", "family-folder.cdvault", "my-folder.cdvault")]
    for age, folder in enumerate(folders):
        (folder / "set-000001").mkdir(parents=True)
        os.utime(folder, (10_000 - age, 10_000 - age))
    assert start_folder(settings, tmp_path) == folders[0]
    os.utime(folders[2])
    assert start_folder(settings, tmp_path) == folders[2]


def test_a_missing_folder_is_told(make_shell: MakeShell, qtbot: QtBot, tmp_path: Path) -> None:
    shell = make_shell(folder=tmp_path / "gone.cdvault")
    lock = lock_screen(shell)
    qtbot.waitUntil(lambda: lock._banner is not None)


def test_another_language_changes_every_screen(make_shell: MakeShell, qtbot: QtBot, practice_folder: Path) -> None:
    shell = make_shell()
    before = texts(shell)
    shell.choose_language("qps")
    assert texts(shell) != before
    assert shell.settings.text("language") == "qps"


def test_other_colours_build_the_screen_anew(
    make_shell: MakeShell, qtbot: QtBot, practice_folder: Path, qapp: QApplication
) -> None:
    from checkin_desktop.ui.theme import theme

    shell = make_shell()
    main = open_case(shell, qtbot)
    main.navigate("settings")
    theme.set(scheme="dark", percent=150)
    theme.apply(qapp)
    qtbot.waitUntil(lambda: shell.main is not None and shell.main is not main)
    assert shell.main is not None
    qtbot.waitUntil(lambda: shell.main is not None and shell.main.page_id == "settings", timeout=10_000)
    qtbot.waitUntil(shell.runner.idle, timeout=20_000)


def test_a_late_event_after_locking_reaches_nobody(make_shell: MakeShell, qtbot: QtBot, practice_folder: Path) -> None:
    shell = make_shell()
    open_case(shell, qtbot)
    case, context = shell.case, shell.context
    assert case is not None
    assert context is not None
    heard: list[object] = []
    context.topics_changed.connect(heard.append)
    shell.lock()
    wait_locked(shell, qtbot)
    case._vault.changed("people")
    QApplication.sendPostedEvents(None, QEvent.Type.MetaCall)
    assert heard == []


def test_a_closed_window_no_longer_hears_of_other_colours(
    qapp: QApplication, settings: Settings, tmp_path: Path
) -> None:
    shell = Shell(settings, tmp_path / "vaults")
    shell.start()
    shell.close()
    shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.apply(qapp)
    assert not isValid(shell)
