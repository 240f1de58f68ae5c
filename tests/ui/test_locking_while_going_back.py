"""A lock while a folder that is closed for it is taken back to an earlier state: it stops, and the screen is free."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from checkin_desktop.domain.errors import Cancelled
from checkin_desktop.services import snapshots
from checkin_desktop.ui.dialogs.going_back import GoingBackDialog
from checkin_desktop.ui.dialogs.key_dialog import KeyDialog
from checkin_desktop.ui.locking import STUCK_MS
from checkin_desktop.ui.pages.backups import BackupsPage
from checkin_desktop.ui.shell import Shell
from tests.support.vaults import PASSPHRASE, VaultTemplate
from tests.ui.driving import answering
from tests.ui.test_shell import lock_screen, wait_locked


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> VaultTemplate:
    return VaultTemplate(tmp_path_factory.mktemp("template") / "prueba.cdvault")


def unlock(shell: Shell, qtbot: QtBot) -> None:
    lock_screen(shell).passphrase.set_value(PASSPHRASE)
    lock_screen(shell).unlock_button.click()
    qtbot.waitUntil(lambda: shell.main is not None and bool(shell.main.page_id), timeout=30_000)


def test_the_work_stops_and_the_folder_opens_as_it_was(
    make_shell: Callable[..., Shell],
    template: VaultTemplate,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "vaults").mkdir()
    shell = make_shell(folder=template.copy(tmp_path / "vaults" / "family-folder.cdvault"))
    unlock(shell, qtbot)
    assert shell.case is not None
    assert shell.main is not None
    shell.case.snapshots.keep()
    begun, faults = threading.Event(), []
    shell.faults.caught.connect(faults.append)
    shell.runner.unhandled.connect(faults.append)

    def restoring(*_: Any, cancelled: Callable[[], bool], **__: Any) -> None:
        begun.set()
        stopped = threading.Event()
        while not cancelled():
            stopped.wait(0.01)
        raise Cancelled

    def lock_now(dialog: QWidget) -> None:
        assert isinstance(dialog, GoingBackDialog)
        dialog.passphrase.edit.setText(PASSPHRASE)
        KeyDialog.start(dialog)
        qtbot.waitUntil(begun.is_set, timeout=30_000)
        shell.lock()

    monkeypatch.setattr(snapshots, "restore_snapshot", restoring)
    shell.main.navigate("backups")
    page = shell.main.pages["backups"]
    assert isinstance(page, BackupsPage)
    with answering(lock_now), contextlib.suppress(RuntimeError):
        page._go_back(1)
        qtbot.waitUntil(begun.is_set, timeout=30_000)
    wait_locked(shell, qtbot)
    assert shell.locker._since.elapsed() < STUCK_MS
    qtbot.waitUntil(shell.runner.idle, timeout=30_000)
    assert faults == []
    unlock(shell, qtbot)
