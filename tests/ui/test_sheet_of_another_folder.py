"""A new key was made and its folder did not open again: its sheet is never shown in another folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from checkin_desktop.services.vault_facts import RecoverySheet
from checkin_desktop.ui.dialogs import new_key
from checkin_desktop.ui.opening import Opening
from checkin_desktop.ui.shell import Shell
from tests.support.vaults import PASSPHRASE, VaultTemplate
from tests.ui.test_shell import lock_screen


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> VaultTemplate:
    return VaultTemplate(tmp_path_factory.mktemp("template") / "prueba.cdvault")


def unlock(shell: Shell, qtbot: QtBot) -> None:
    lock_screen(shell).passphrase.set_value(PASSPHRASE)
    lock_screen(shell).unlock_button.click()
    qtbot.waitUntil(lambda: shell.main is not None and bool(shell.main.page_id), timeout=30_000)


@pytest.mark.parametrize("same", [True, False])
def test_the_sheet_is_shown_in_its_own_folder_only(
    make_shell: Callable[..., Shell],
    template: VaultTemplate,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    same: bool,
) -> None:
    (tmp_path / "vaults").mkdir()
    first = template.copy(tmp_path / "vaults" / "family-folder.cdvault")
    second = template.copy(tmp_path / "vaults" / "office-folder.cdvault")
    shell = make_shell(folder=first)
    unlock(shell, qtbot)
    shown: list[RecoverySheet] = []
    with monkeypatch.context() as patch:
        patch.setattr(Opening, "open", lambda *_, **__: None)
        assert shell.case is not None
        case = shell.case
        new_key.open_again(shell, PASSPHRASE, lambda *_: shown.append(RecoverySheet("", 2, "", None)))  # type: ignore[arg-type]
        case.close()
    if not same:
        shell.folder = second
    shell.show_lock()
    unlock(shell, qtbot)
    qtbot.waitUntil(lambda: shell.runner.idle() and (not same or bool(shown)), timeout=30_000)
    assert bool(shown) is same
    assert not [widget for widget in QApplication.topLevelWidgets() if _is_another_window(widget, shell)]


def _is_another_window(widget: QWidget, shell: Shell) -> bool:
    return widget.isVisible() and widget is not shell
