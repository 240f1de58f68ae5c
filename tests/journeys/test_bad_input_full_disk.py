"""A full disk while something is saved: the message is right, what was typed stays, the same click saves later."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit

from checkin_desktop.services import vaults
from checkin_desktop.ui.messages import MessageDialog
from tests.journeys import trouble
from tests.journeys.first_evening import PASSPHRASE as TYPED_PASSPHRASE
from tests.journeys.first_evening import pick_files
from tests.journeys.trouble import NAME, CaseTemplate, Rows
from tests.support.small_disk import fill, small_disk
from tests.support.visitor import Visitor

FULL = "The disk is full."
SAFE = "Everything saved before is safe. Only the last step is not saved. Nothing that you typed is lost."
ACTION = "Free some space on the disk. Then try again."
HEARD = "It rang <twenty> times"
CITY = "Peña Blanca"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of six megabytes."""
    with small_disk(tmp_path / "disk", kib=6144) as point:
        yield point


def test_an_attempt_with_a_file(visit: Callable[..., Any], template: CaseTemplate, disk: Path, tmp_path: Path) -> None:
    folder = template.copy(disk / "family-folder.cdvault")
    proof = tmp_path / "proof.txt"
    proof.write_text("called twice\n" * 80_000, encoding="utf-8")
    with visit(folder) as v:
        trouble.opens(v)
        v.press("Contact attempts")
        v.press("Add an attempt")
        v.press("No answer")
        v.type("What did you hear or read?", HEARD)
        pick_files(v, "Add files", proof)
        v.wait_to_see("proof.txt")
        ballast = fill(disk, leave=300_000)
        v.press("Save this attempt")
        trouble.tells(v, FULL, f"{SAFE} {ACTION}")
        assert v.input("What did you hear or read?").toPlainText() == HEARD
        assert v.sees("proof.txt")
        ballast.unlink()
        v.press("Save this attempt")
        v.wait_to_see("Attempt 2 of 2")
        trouble.lock(v)
    assert trouble.rows(folder) == Rows(people=1, attempts=2, files=3, city="", findings=())


def type_city(v: Visitor) -> None:
    """Type into one field of the identity page and leave it."""
    v.press("Identity")
    v.type("City", CITY)


def test_a_field(visit: Callable[..., Any], template: CaseTemplate, disk: Path) -> None:
    folder = template.copy(disk / "family-folder.cdvault")
    with visit(folder) as v:
        trouble.opens(v)
        v.press("Identity")
        v.input("City")
        v.wait(v.window.runner.idle)
        ballast = fill(disk)
        type_city(v)
        trouble.tells(v, "Not saved. Your text is still here.", FULL, ACTION)
        assert v.input("City").text() == CITY
        ballast.unlink()
        QTest.keyClick(v.input("City"), Qt.Key.Key_Return)
        v.wait(lambda: not v.sees("Not saved. Your text is still here."))
        trouble.lock(v)
    assert trouble.rows(folder) == Rows(people=1, attempts=1, files=2, city=CITY, findings=())


def test_a_field_that_is_not_saved_when_the_folder_is_locked(
    visit: Callable[..., Any], template: CaseTemplate, disk: Path
) -> None:
    folder = template.copy(disk / "family-folder.cdvault")
    with visit(folder) as v:
        trouble.opens(v)
        v.press("Identity")
        v.input("City")
        v.wait(v.window.runner.idle)
        ballast = fill(disk)
        type_city(v)
        v.wait_to_see("Not saved. Your text is still here.")
        v.shortcut("Ctrl+L")
        trouble.tells(v, "Something you typed could not be saved.", "It waits here, encrypted")
        assert not v.sees(NAME)
        assert v.window.case is None
        ballast.unlink()
        trouble.unlock(v)
        v.wait_to_see(NAME)
        v.wait(lambda: v.input("City").text() == CITY, "what was typed is there again")
        v.press("Lock")
        v.wait_to_see("All saved.")
    assert trouble.rows(folder) == Rows(people=1, attempts=1, files=2, city=CITY, findings=())


def save_pdf(v: Visitor, path: Path, then: Callable[[], None] | None = None) -> None:
    """Press "Save PDF", agree that it is not encrypted, say where; `then` answers the message that follows."""

    def where() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(path.parent))
        dialog.findChild(QLineEdit, "fileNameEdit").setText(path.name)
        dialog.accept()
        if then is not None:
            v.meanwhile(then, MessageDialog)

    def agree() -> None:
        v.wait_to_see("This file is not encrypted")
        v.meanwhile(where, QFileDialog)
        v.press("Choose where to save")

    v.meanwhile(agree)
    v.press("Save PDF")


def test_a_pdf(visit: Callable[..., Any], cli: Callable[..., Any], folder: Path, disk: Path) -> None:
    target = disk / "plan.pdf"
    ballast = fill(disk)
    with visit(folder) as v:
        trouble.opens(v)
        v.press("Emergency plan PDF")
        v.press("Your lawyer")
        v.find(QComboBox, "Language")
        said: list[str] = []

        def read() -> None:
            trouble.tells(v, FULL, SAFE, ACTION)
            said.append(FULL)
            v.press("OK")

        save_pdf(v, target, read)
        v.wait(lambda: said, "no message")
        assert [path.name for path in disk.iterdir()] == [ballast.name]
        ballast.unlink()
        save_pdf(v, target)
        v.wait_to_see("The PDF is here:")
        assert target.read_bytes().endswith(b"%%EOF\n")
        trouble.lock(v)
    target.unlink()
    ballast = fill(disk)
    code, out, err = cli("export", "plan", "--person", "1", "--out", str(target))
    assert (code, out, err.splitlines()) == (1, "", [FULL, SAFE, ACTION])
    assert [path.name for path in disk.iterdir()] == [ballast.name]
    assert trouble.rows(folder) == Rows(people=1, attempts=1, files=2, city="", findings=())


def test_making_a_folder(visit: Callable[..., Any], disk: Path) -> None:
    ballast = fill(disk, leave=100_000)
    with visit(None, disk) as v:
        v.press("English")
        v.press("Next")
        v.press("Other people too")
        v.press("Next")
        v.press("One folder for the family")
        v.press("Next")
        v.type("Your passphrase", TYPED_PASSPHRASE)
        v.type("The same passphrase again", TYPED_PASSPHRASE)
        v.press("Next")
        trouble.tells(v, FULL, SAFE, ACTION)
        assert v.input("Your passphrase").text() == TYPED_PASSPHRASE
        ballast.unlink()
        v.press("Next")
        v.wait_to_see("Your recovery sheet")
    made = list(disk.iterdir())
    assert len(made) == 1
    assert vaults.inspect(made[0]) is vaults.VaultState.READY
