"""A new vault key through the whole window: the work, opening again, the new sheet, going back; and stopping."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.ui.dialogs.going_back import GoingBackDialog
from checkin_desktop.ui.dialogs.key_dialog import KeyDialog
from checkin_desktop.ui.dialogs.new_key import GoBackDialog, NewKeyDialog
from checkin_desktop.ui.first_run_steps import AskBackStep
from checkin_desktop.ui.pages.keys import KeysPage
from checkin_desktop.ui.recovery_sheet_step import RecoverySheetStep
from checkin_desktop.ui.shell import Shell
from checkin_desktop.vault import layout
from checkin_desktop.vault.repositories import notebook
from checkin_desktop.vault.session import open_with_code
from tests.support.vaults import PASSPHRASE, VaultTemplate
from tests.ui.driving import answering, button, dismiss, in_turn, press, texts
from tests.ui.test_shell import lock_screen, wait_locked


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> VaultTemplate:
    return VaultTemplate(tmp_path_factory.mktemp("template") / "prueba.cdvault")


@pytest.fixture
def shell(make_shell: Callable[..., Shell], template: VaultTemplate, tmp_path: Path, qtbot: QtBot) -> Shell:
    (tmp_path / "vaults").mkdir()
    made = make_shell(folder=template.copy(tmp_path / "vaults" / "family-folder.cdvault"))
    lock_screen(made).passphrase.set_value(PASSPHRASE)
    lock_screen(made).unlock_button.click()
    qtbot.waitUntil(lambda: made.main is not None and bool(made.main.page_id), timeout=30_000)
    return made


def keys_page(shell: Shell, qtbot: QtBot) -> KeysPage:
    assert shell.main is not None
    shell.main.navigate("keys")
    page = shell.main.pages["keys"]
    assert isinstance(page, KeysPage)
    qtbot.waitUntil(lambda: page.keys is not None and shell.runner.idle(), timeout=30_000)
    return page


def sets_of(shell: Shell) -> list[str]:
    assert shell.folder is not None
    return sorted(known.path.name.split("-")[0] + known.path.name[-1] for known in layout.all_sets(shell.folder))


def give(dialog: QWidget) -> None:
    assert isinstance(dialog, KeyDialog)
    dialog.passphrase.edit.setText(PASSPHRASE)
    dialog.passphrase.edit.returnPressed.emit()


def test_a_new_key_is_made_confirmed_and_the_old_copy_erased(
    shell: Shell, qtbot: QtBot, template: VaultTemplate
) -> None:
    codes: list[str] = []

    def on_paper(dialog: QWidget) -> None:
        step = dialog.findChild(RecoverySheetStep)
        codes.append("-".join(group.text() for group in step._groups))
        button(dialog, "I have it on paper").click()

    def type_back(dialog: QWidget) -> None:
        step = dialog.findChild(AskBackStep)
        for field, place in zip(step.fields, step._places, strict=True):
            field.edit.setText(codes[0].split("-")[place].lower())
        button(dialog, "Confirm").click()

    page = keys_page(shell, qtbot)
    with in_turn(
        ("Make a new key", give),
        ("Recovery sheet no. 2", on_paper),
        ("Take your recovery sheet and type two parts of the code", type_back),
        ("The recovery sheet is confirmed.", press("OK")),
    ) as seen:
        page.new_button.click()
        qtbot.waitUntil(lambda: len(seen) == 4, timeout=60_000)
    qtbot.waitUntil(shell.runner.idle, timeout=30_000)
    page = keys_page(shell, qtbot)
    assert page.keys is not None
    assert page.keys.sheet.confirmed_at is not None
    assert not page.confirm_button.isVisible()
    assert sets_of(shell) == ["set2"]
    shell.lock()
    wait_locked(shell, qtbot)
    assert shell.folder is not None
    with pytest.raises(AppError, match=ErrorCode.CODE_OTHER_VAULT.value):
        open_with_code(shell.folder, template.code)
    open_with_code(shell.folder, codes[0]).close()


def test_an_unconfirmed_sheet_is_told_after_a_restart_and_the_old_key_comes_back(
    shell: Shell, qtbot: QtBot, template: VaultTemplate
) -> None:
    page = keys_page(shell, qtbot)
    with in_turn(("Make a new key", give), ("Recovery sheet no. 2", press("Later"))) as seen:
        page.new_button.click()
        qtbot.waitUntil(lambda: len(seen) == 2, timeout=60_000)
    shell.lock()
    wait_locked(shell, qtbot)
    lock_screen(shell).passphrase.set_value(PASSPHRASE)
    lock_screen(shell).unlock_button.click()
    qtbot.waitUntil(lambda: "The new recovery sheet is not confirmed yet." in texts(shell), timeout=30_000)
    page = keys_page(shell, qtbot)
    assert sets_of(shell) == ["set1", "set2"]
    assert page.back_button.isVisible()
    assert "still go back to the old key" in texts(page)
    tried: list[str] = []

    def look(dialog: QWidget) -> None:
        tried.append(texts(dialog))
        dismiss(dialog)

    with answering(look):
        page.try_button.click()
    assert "the old copy on this computer is erased" in tried[0]
    assert "Nothing changes" not in tried[0]
    with answering(give):
        page.back_button.click()
    qtbot.waitUntil(lambda: shell.main is not None and "keys" in shell.main.pages, timeout=60_000)
    qtbot.waitUntil(shell.runner.idle, timeout=30_000)
    assert [name[:4] for name in sets_of(shell)] == ["set1", "undo"]
    shell.lock()
    wait_locked(shell, qtbot)
    assert shell.folder is not None
    open_with_code(shell.folder, template.code).close()


def test_stopping_keeps_the_old_key_and_the_page(shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(dialog: QWidget) -> None:
        assert isinstance(dialog, NewKeyDialog)
        give(dialog)
        button(dialog, "Stop").click()
        qtbot.waitUntil(lambda: not dialog.busy, timeout=30_000)
        assert dialog.no.accessibleName() == "Cancel"
        dialog.reject()

    page = keys_page(shell, qtbot)
    with answering(stop):
        page.new_button.click()
    assert sets_of(shell) == ["set1"]
    assert shell.case is page.context.case
    page.context.case.keys.sheet_state()


def test_locking_in_the_middle_closes_the_dialog_and_keeps_one_whole_vault(shell: Shell, qtbot: QtBot) -> None:
    def lock_now(dialog: QWidget) -> None:
        give(dialog)
        shell.lock()

    page = keys_page(shell, qtbot)
    with answering(lock_now), contextlib.suppress(RuntimeError):
        page.new_button.click()
    wait_locked(shell, qtbot)
    qtbot.waitUntil(shell.runner.idle, timeout=30_000)
    lock_screen(shell).passphrase.set_value(PASSPHRASE)
    lock_screen(shell).unlock_button.click()
    qtbot.waitUntil(lambda: shell.main is not None and bool(shell.main.page_id), timeout=30_000)
    assert shell.folder is not None
    assert not [path for path in shell.folder.iterdir() if path.name.startswith("new-")]


def test_what_the_disk_did_not_take_is_never_forgotten_by_a_change_of_the_folder(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise AppError(ErrorCode.DISK_FULL)

    page, typed = keys_page(shell, qtbot), {"given": "Ana"}
    case, drafts = page.context.case, page.context.drafts
    case.snapshots.keep()
    told = "Something that you typed is not saved yet. The disk did not take it."
    restoring = GoingBackDialog(page.context, shell, str, (), str, lambda *_: None, loses=True)
    with monkeypatch.context() as patch:
        patch.setattr(notebook, "save_draft", full)
        drafts.save("person:new", typed)
        qtbot.waitUntil(shell.runner.idle, timeout=30_000)
        for dialog in (NewKeyDialog(page.context, shell, ()), GoBackDialog(page.context, shell), restoring):
            dialog.passphrase.edit.setText(PASSPHRASE)
            with in_turn((told, press("OK"))) as seen:
                dialog.start()
                qtbot.waitUntil(lambda seen=seen, dialog=dialog: bool(seen) and not dialog.busy, timeout=30_000)
            dialog.reject()
        assert case.is_open
    assert sets_of(shell) == ["set1"]
    with in_turn(("Make a new key", give), ("Recovery sheet no. 2", press("Later"))) as seen:
        page.new_button.click()
        qtbot.waitUntil(lambda: len(seen) == 2, timeout=60_000)
    assert shell.case is not None
    assert shell.case is not case
    assert shell.case.drafts.load("person:new") == typed
