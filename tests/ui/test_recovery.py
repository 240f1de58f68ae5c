"""Opening with the recovery sheet, and a new passphrase after it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from checkin_desktop.ui.first_run_steps import PassphraseStep
from checkin_desktop.ui.shell import Shell
from tests.support.vaults import make_vault
from tests.ui.driving import answering, button, texts
from tests.ui.test_shell import lock_screen, wait_locked

NEW = "cinco palabras nuevas para manzana"


def test_a_forgotten_passphrase_is_replaced(make_shell: Callable[..., Shell], qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "vaults" / "family-folder.cdvault"
    folder.parent.mkdir()
    session, code = make_vault(folder)
    session.close()
    shell = make_shell()
    lock = lock_screen(shell)
    lock.sheet_button.click()
    lock.code.edit.setText(code[:-1] + ("A" if code[-1] != "A" else "B"))
    lock.code_button.click()
    qtbot.waitUntil(lambda: bool(lock.code.notices()), timeout=20_000)
    lock.code.edit.setText(code.lower())
    lock.code_button.click()
    qtbot.waitUntil(lambda: shell.main is not None and bool(shell.main.page_id), timeout=20_000)
    assert "opened this folder with the recovery sheet" in texts(shell)
    assert shell.main is not None
    assert shell.main.page_id == "find_someone"

    def choose(dialog: QWidget) -> None:
        step = dialog.findChild(PassphraseStep)
        assert step is not None
        for field in (step.passphrase, step.again):
            field.edit.setText(NEW)
            field.edit.textEdited.emit(NEW)
        button(dialog, "Use this passphrase").click()

    with answering(choose):
        button(shell, "Choose a new passphrase").click()
    qtbot.waitUntil(lambda: "recovery sheet" not in texts(shell), timeout=20_000)
    shell.lock()
    wait_locked(shell, qtbot)
    lock = lock_screen(shell)
    lock.passphrase.set_value(NEW)
    lock.unlock_button.click()
    qtbot.waitUntil(lambda: shell.case is not None, timeout=20_000)
    qtbot.waitUntil(lambda: shell.main is not None and bool(shell.main.page_id), timeout=20_000)
