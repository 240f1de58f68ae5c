"""The first run, step by step, on a real vault in a temporary folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from checkin_desktop.base.settings import Settings
from checkin_desktop.ui.cover import Cover
from checkin_desktop.ui.first_run import FirstRun
from checkin_desktop.ui.first_run_steps import Step, read_group
from checkin_desktop.ui.shell import Shell, window_icon
from tests.support.clocks import HandClock
from tests.ui.driving import answering, dismiss, press, texts

MakeShell = Callable[..., Shell]


def first_run(shell: Shell) -> FirstRun:
    assert isinstance(shell.screen_widget, FirstRun)
    return shell.screen_widget


def go_to_passphrase(run: FirstRun) -> None:
    run.next()
    run.users_step.choices.cards[1].click()
    run.next()
    run.sharing_step.choices.cards[0].click()
    run.next()
    assert run.step() is run.passphrase_step


def at(run: FirstRun, step: Step, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: run.step() is step, timeout=20_000)


def test_the_first_page_says_what_the_program_is_not(make_shell: MakeShell) -> None:
    words = texts(first_run(make_shell()))
    assert "Not legal advice. Not a substitute for a lawyer. Not from the government." in words


def test_from_language_to_an_open_vault(
    make_shell: MakeShell, qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    shell = make_shell()
    run = first_run(shell)
    assert not run.back_button.isVisible()
    go_to_passphrase(run)
    assert "Whoever opens a folder sees everyone in it." in texts(run.sharing_step)
    offered = run.passphrase_step.offered.text()
    assert len(offered.split()) == 5
    run.passphrase_step._use_offer()
    run.next()
    at(run, run.sheet_step, qtbot)
    assert run.passphrase_step.passphrase.value() == ""
    assert not run.next_button.isEnabled()
    groups = [label.text() for label in run.sheet_step._groups]
    run.sheet_step.copied.box.click()
    run.next()
    assert run.step() is run.ask_step

    first, second = run.ask_step.fields
    places = run.ask_step._places
    first.edit.setText("ZZZZ")
    second.edit.setText(groups[places[1]])
    run.next()
    assert run.step() is run.ask_step
    assert first.notices()
    assert not second.notices()

    first.edit.setText(groups[places[0]].lower().replace("0", "o"))
    with answering(dismiss):
        run.next()
        qtbot.waitUntil(lambda: shell.main is not None and shell.main.page_id == "people", timeout=20_000)
        qtbot.waitUntil(shell.runner.idle, timeout=20_000)
    assert (tmp_path / "vaults" / "family-folder.cdvault").is_dir()
    assert settings.number("idle_minutes") == 2
    assert settings.text("folder_kind") == "family"
    assert shell.case is not None
    assert shell.case.label == "Family folder"


def test_a_weak_passphrase_and_a_slip_are_refused(make_shell: MakeShell, qtbot: QtBot) -> None:
    run = first_run(make_shell())
    go_to_passphrase(run)
    step = run.passphrase_step
    step.passphrase.set_value("contraseña")
    step.again.set_value("contraseñas")
    run.next()
    assert run.step() is step
    assert step.again.notices()
    step.again.set_value("contraseña")
    run.next()
    assert run.step() is step
    assert step.passphrase.notices()
    assert step.passphrase.value() == "contraseña"


def test_an_office_is_not_asked_about_families(make_shell: MakeShell) -> None:
    run = first_run(make_shell())
    run.next()
    run.users_step.choices.cards[2].click()
    run.next()
    assert run.step() is run.passphrase_step
    run.back()
    assert run.step() is run.users_step


def test_ending_before_the_sheet_is_confirmed_keeps_the_vault(
    make_shell: MakeShell, qtbot: QtBot, tmp_path: Path
) -> None:
    shell = make_shell()
    run = first_run(shell)
    go_to_passphrase(run)
    run.passphrase_step._use_offer()
    passphrase = run.passphrase_step.passphrase.value()
    run.next()
    at(run, run.sheet_step, qtbot)
    shell.close()
    qtbot.waitUntil(lambda: not shell.isVisible(), timeout=20_000)

    from checkin_desktop.vault.session import open_vault

    open_vault(tmp_path / "vaults" / "family-folder.cdvault", passphrase, floor=None).close()


@pytest.mark.parametrize("way", ["idle", "away", "F8", "over a question"])
def test_a_lock_hides_the_code_and_the_sheet_is_asked_for_again(
    make_shell: MakeShell, qtbot: QtBot, tmp_path: Path, way: str
) -> None:
    shell = make_shell()
    run = first_run(shell)
    go_to_passphrase(run)
    run.passphrase_step._use_offer()
    passphrase = run.passphrase_step.passphrase.value()
    run.next()
    at(run, run.sheet_step, qtbot)
    code = [label.text() for label in run.sheet_step._groups]
    made = run.open_case()
    assert made is not None
    assert all(group in shown_anywhere() for group in code)
    if way == "idle":
        clock = shell.idle.since_use.clock = HandClock()
        shell.idle.touch()
        clock.move(minutes=2)
        shell.idle._look()
    elif way == "away":
        shell.watch.away.emit()
    elif way == "F8":
        QTest.keyClick(shell.windowHandle(), Qt.Key.Key_F8)
        assert isinstance(shell.screen_widget, Cover)
    else:
        with answering(lambda _: shell.lock()):
            run.sheet_step.save_button.click()
    assert shell.locker.covered
    assert QApplication.activeModalWidget() is None
    assert not any(group in shown_anywhere() for group in code)
    qtbot.waitUntil(lambda: not shell.locker.covered, timeout=20_000)
    assert not made.is_open
    qtbot.waitUntil(lambda: not isValid(run))
    if way == "F8":
        QTest.keyClick(shell.screen_widget, Qt.Key.Key_A)
    lock = shell.lock_screen()
    assert lock is not None
    qtbot.waitUntil(lambda: shell.runner.idle() and lock.isEnabled(), timeout=20_000)
    lock.passphrase.set_value(passphrase)
    lock.unlock_button.click()
    qtbot.waitUntil(lambda: shell.main is not None and shell.runner.idle(), timeout=20_000)
    assert shell.folder == tmp_path / "vaults" / "family-folder.cdvault"
    qtbot.waitUntil(lambda: "Is the recovery sheet on paper?" in texts(shell), timeout=20_000)


def shown_anywhere() -> str:
    """The words of all labels and lines of the program, seen or not."""
    widgets = QApplication.allWidgets()
    return "\n".join(w.text() + w.accessibleName() for w in widgets if isinstance(w, QLabel | QLineEdit))


def test_saving_the_sheet_warns_first(make_shell: MakeShell, qtbot: QtBot) -> None:
    run = first_run(make_shell())
    go_to_passphrase(run)
    run.passphrase_step._use_offer()
    run.next()
    at(run, run.sheet_step, qtbot)
    with answering(press("Cancel")) as seen:
        run.sheet_step.save_button.click()
    assert seen == ["Save the recovery sheet as a file?"]


def test_groups_are_read_kindly() -> None:
    assert read_group(" 1o-lI ") == read_group("1011")
    assert read_group("abcu") == "ABCV"


def test_a_practice_family_opens_from_the_first_page(make_shell: MakeShell, qtbot: QtBot, settings: Settings) -> None:
    shell = make_shell()
    first_run(shell).language_step.practice_wanted.emit()
    qtbot.waitUntil(lambda: shell.main is not None and bool(shell.main.page_id), timeout=60_000)
    qtbot.waitUntil(shell.runner.idle, timeout=20_000)
    assert "This is a practice folder. Nobody in it is real." in texts(shell)
    assert settings.text("last_folder") == ""


@pytest.mark.parametrize("plain", [True, False])
def test_the_question_of_who_sees_the_screen_sets_title_and_icon(
    make_shell: MakeShell, qtbot: QtBot, settings: Settings, plain: bool
) -> None:
    shell = make_shell()
    run = first_run(shell)
    run.next()
    run.users_step.plain.set_value(plain)
    run.users_step.choices.cards[1].click()
    run.next()
    run.sharing_step.choices.cards[0].click()
    run.next()
    run.passphrase_step._use_offer()
    run.next()
    at(run, run.sheet_step, qtbot)
    assert settings.flag("neutral_title") is plain
    assert settings.number("idle_minutes") == 2
    plain_picture = window_icon("plain-folder").pixmap(32).toImage()
    shell.set_title()
    assert (shell.windowIcon().pixmap(32).toImage() == plain_picture) is plain
    assert (shell.windowTitle() == "Folder") is plain
    shell.show_cover()
    assert shell.windowTitle() == "Clock"
    assert shell.windowIcon().pixmap(32).toImage() == window_icon("plain-clock").pixmap(32).toImage()
    shell.show_screen(run)
