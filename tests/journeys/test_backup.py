"""A backup from the window: saved, told, offered before a removal, and opened again as a new folder."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLineEdit

from checkin_desktop.base import paths
from checkin_desktop.services import vaults
from tests.journeys import trouble
from tests.journeys.trouble import NAME, CaseTemplate
from tests.support.small_disk import fill, small_disk
from tests.support.vaults import PASSPHRASE
from tests.support.visitor import Visitor

SAVED = "The backup is saved."


def in_file_dialog(path: Path) -> None:
    """Type a path's name into the file dialog in front and accept it."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(path.parent))
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    line.setText(path.name)
    dialog.accept()


def save_backup(v: Visitor, path: Path, words: str = SAVED) -> None:
    """Save one from the Safety page, and wait for what the program says afterwards."""
    v.press("Safety")
    answer_save_dialogs(v, path)
    once(v, lambda: v.sees(words), lambda: v.press("OK"))
    v.press("Save a backup…")


def answer_save_dialogs(v: Visitor, path: Path) -> None:
    """The passphrase once more, the place, and that it is on the same disk if it is."""

    def passphrase() -> None:
        once(v, lambda: isinstance(v.front(), QFileDialog), lambda: in_file_dialog(path))
        once(v, lambda: v.sees("This place is on the same disk"), lambda: v.press("Save it here"))
        v.type("Your passphrase now", PASSPHRASE)
        v.press("Choose the place…")

    once(v, lambda: v.sees("Choose the place…"), passphrase)


def lock(v: Visitor) -> None:
    """Lock with the button: after a dialog this platform gives no window the keyboard back by itself."""
    v.press("Lock")
    v.wait_to_see("All saved.")


def once(v: Visitor, condition: Callable[[], object], act: Callable[[], None]) -> None:
    """Act as soon as a dialog is open and the condition holds, whichever dialog comes first."""
    timer = QTimer(v.window)
    timer.setInterval(20)

    def look() -> None:
        if QApplication.activeModalWidget() is not None and condition():
            timer.stop()
            timer.deleteLater()
            act()

    timer.timeout.connect(look)
    timer.start()


def test_saved_told_and_opened_again(
    visit: Callable[..., Any], template: CaseTemplate, folder: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with visit(folder) as v:
        trouble.opens(v)
        assert v.sees("No backup in another place yet")
        save_backup(v, stick / "b.cdbackup")
        v.wait_to_see("Backed up today")
        v.wait_to_see("Last checked backup:")
        lock(v)
        trouble.opens(v)
        v.wait_to_see("Backed up today")
        lock(v)
    assert [path.name for path in stick.iterdir()] == ["b.cdbackup"]
    before = trouble.rows(folder)
    shutil.rmtree(folder)
    with visit(None) as v:
        v.wait_to_see("Open a folder I already have")
        told: list[str] = []

        def give_up() -> None:
            once(v, lambda: v.sees("Open the backup"), lambda: (told.append("again"), v.press("Cancel")))
            v.press("OK")

        once(v, lambda: v.sees("This passphrase does not open the folder."), give_up)
        open_backup(v, stick / "b.cdbackup", "wrong one")
        v.wait(lambda: told, "the passphrase was not asked again")
    with visit(None) as v:
        v.wait_to_see("Open a folder I already have")
        open_backup(v, stick / "b.cdbackup", PASSPHRASE)
        v.wait_to_see(NAME)
        lock(v)
    (restored,) = paths.vaults_folder().glob("*.cdvault")
    assert trouble.rows(restored) == before


def open_backup(v: Visitor, path: Path, secret: str, *, code: bool = False) -> None:
    """From the first page: choose the backup and type what opens it."""

    def type_it() -> None:
        v.wait_to_see("Open the backup")
        v.type("Passphrase of the backup", secret)
        if code:
            QTest.keyClick(v.find(QCheckBox, "This is the code"), Qt.Key.Key_Space)
        v.press("Open the backup")

    def file_chosen() -> None:
        v.meanwhile(type_it)
        in_file_dialog(path)

    def chosen() -> None:
        v.meanwhile(file_chosen)
        v.press("Open a backup")

    v.meanwhile(chosen)
    v.press("Open a folder I already have")


def test_the_recovery_code_brings_it_back_too(
    visit: Callable[..., Any], template: CaseTemplate, folder: Path, tmp_path: Path
) -> None:
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        case.backups.export(tmp_path / "b.cdbackup")
    with visit(None) as v:
        v.wait_to_see("Open a folder I already have")
        open_backup(v, tmp_path / "b.cdbackup", template.code, code=True)
        v.wait_to_see("You opened this folder with the recovery sheet.")
        lock(v)


def test_a_full_stick_is_told_and_the_old_backup_stays(
    visit: Callable[..., Any], folder: Path, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", kib=4096) as disk, visit(folder) as v:
        trouble.opens(v)
        fill(disk, leave=100_000)
        save_backup(v, disk / "b.cdbackup", "The disk is full.")
        assert v.sees("No backup in another place yet")
        assert [path.name for path in disk.iterdir()] == ["ballast"]
        lock(v)


def test_a_removal_offers_a_backup_first(visit: Callable[..., Any], folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "before.cdbackup"
    seen: list[str] = []
    with visit(folder) as v:
        trouble.opens(v)
        v.press("Identity")
        v.wait(lambda: v.input("Given names").text() == "María", "the page has not loaded")

        def first() -> None:
            v.wait_to_see("Once it is gone, only a backup brings it back")
            once(v, lambda: v.sees(SAVED), lambda: v.press("OK"))
            answer_save_dialogs(v, target)
            once(v, lambda: target.exists() and v.sees("Once it is gone"), keep)
            v.press("Save a backup first")

        def keep() -> None:
            seen.append("asked again")
            v.press("Keep")

        v.meanwhile(first)
        v.press("Remove this person")
        v.wait(lambda: seen, "the removal was not asked again")
        v.wait_to_see("Backed up today")
        lock(v)


@pytest.mark.parametrize("data", [b"%PDF-1.7", b""])
def test_another_file_is_told(visit: Callable[..., Any], tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.cdbackup"
    path.write_bytes(data)
    with visit(None) as v:
        v.wait_to_see("Open a folder I already have")
        once(v, lambda: v.sees("This file is not a backup"), lambda: v.press("OK"))
        open_backup(v, path, PASSPHRASE)
        v.wait_to_see("Open a folder I already have")
    assert not list(paths.vaults_folder().glob("*"))
