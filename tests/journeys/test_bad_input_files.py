"""Files that cannot be kept: the reason stands beside the file, the form keeps the rest, nothing is half added."""

from __future__ import annotations

import errno
import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from checkin_desktop.services import file_kinds
from checkin_desktop.ui.dialogs.attempt_dialog_evidence import EvidenceSection
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.pages.files_section import FilesSection
from tests.journeys import trouble
from tests.journeys.first_evening import pick_files
from tests.journeys.trouble import Rows
from tests.support.visitor import Visitor

HEARD = "Nobody said <anything> &amp;"
UNTOUCHED = "Your file on the computer was not changed. It was not added to the folder."
NO_KIND = "This kind of file cannot be added."
DAMAGED = "This file is damaged, or it is not what its name says."


def pdf(**how: Any) -> bytes:
    """One empty page."""
    made, data = pikepdf.new(), io.BytesIO()
    made.add_blank_page()
    made.save(data, **how)
    return data.getvalue()


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What a person may pick by mistake, by file name, and the sentence each one gets."""
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    contents = {
        "noise.pdf": (bytes(range(256)) * 40, NO_KIND),
        "zero.pdf": (b"", "This file is empty."),
        "half.png": (trouble.png()[:60], DAMAGED),
        "half.pdf": (b"%PDF-1.7\n1 0 obj\n<<", DAMAGED),
        "program.exe": (b"MZ\x90\x00" + bytes(300), NO_KIND),
        "torn.jpg": (trouble.png() + b"torn", "This file could not be read."),
        "large.pdf": (b"%PDF-1.7\n", "This file is too large. The limit is 100 MB."),
    }
    for name, (data, _) in contents.items():
        (shelf / name).write_bytes(data)
    with (shelf / "large.pdf").open("r+b") as large:
        large.truncate(101 * 1024 * 1024)
    whole = file_kinds._open

    def torn(source: Path | bytes) -> Any:
        if isinstance(source, Path) and source.name == "torn.jpg":
            raise OSError(errno.EIO, "injected")
        return whole(source)

    monkeypatch.setattr(file_kinds, "_open", torn)
    return {name: sentence for name, (_, sentence) in contents.items()}


def drop(target: QWidget, paths: Sequence[Path]) -> None:
    """Let go of files over a part of the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(QPoint(5, 5), *how))
    QApplication.sendEvent(target, QDropEvent(QPoint(5, 5), *how))


def fill_in(v: Visitor) -> None:
    """An attempt, up to its files."""
    v.press("Contact attempts")
    v.press("Add an attempt")
    v.press("No answer")
    v.type("What did you hear or read?", HEARD)


def test_files_for_an_attempt(visit: Callable[..., Any], folder: Path, tmp_path: Path, files: dict[str, str]) -> None:
    shelf = tmp_path / "shelf"
    (shelf / "good.png").write_bytes(trouble.png())
    with visit(folder) as v:
        trouble.opens(v)
        fill_in(v)
        evidence = v.find(EvidenceSection, "")
        pick_files(v, "Add files", *(shelf / name for name in [*files, "good.png"]))
        drop(evidence, [shelf])
        for name, sentence in {**files, "shelf": NO_KIND}.items():
            v.find(QWidget, f"Remove {name}", evidence)
            trouble.tells(v, f"{sentence} {UNTOUCHED}")
        v.wait(lambda: [item.name for item in evidence.files()] == ["good.png"])
        assert v.input("What did you hear or read?").toPlainText() == HEARD
        for name in [*files, "shelf"]:
            v.press(f"Remove {name}")
        v.press("Save this attempt")
        v.wait_to_see("Attempt 2 of 2")
        trouble.lock(v)
    assert trouble.rows(folder) == Rows(people=1, attempts=2, files=3, city="", findings=())


def test_a_file_that_is_gone_when_the_attempt_is_saved(
    visit: Callable[..., Any], folder: Path, tmp_path: Path
) -> None:
    shot = tmp_path / "shot.png"
    shot.write_bytes(trouble.png())
    with visit(folder) as v:
        trouble.opens(v)
        fill_in(v)
        pick_files(v, "Add files", shot)
        v.wait_to_see("shot.png")
        v.wait(v.window.runner.idle)
        shot.unlink()
        v.press("Save this attempt")
        trouble.tells(v, "This file could not be read.", UNTOUCHED, "Check that it is still there")
        assert v.input("What did you hear or read?").toPlainText() == HEARD
        shot.write_bytes(trouble.png())
        v.press("Save this attempt")
        v.wait_to_see("Attempt 2 of 2")
        trouble.lock(v)
    assert trouble.rows(folder) == Rows(people=1, attempts=2, files=3, city="", findings=())


def test_scans_of_a_document(visit: Callable[..., Any], folder: Path, tmp_path: Path, files: dict[str, str]) -> None:
    shelf = tmp_path / "shelf"
    (shelf / "zz.png").write_bytes(trouble.png() + b"another one")
    with visit(folder) as v:
        trouble.opens(v)
        trouble.open_document(v)
        v.type("Note", HEARD)
        pick_files(v, "Add a scan", *(shelf / name for name in [*files, "zz.png"]))
        trouble.tells(v, "Not added: ", "Open zz.png", "1 scan saved", UNTOUCHED, *files.values())
        for name in files:
            assert v.sees(f"“{name}”")
        # The picture in the folder is there already; what is no paper is named, what is damaged says why.
        v.meanwhile(lambda: v.press("Leave it out"), MessageDialog)
        drop(v.find(FilesSection, ""), [shelf])
        trouble.tells(v, "Of a folder, PDFs and pictures are taken.", *(f"“{name}”" for name in files))
        assert v.input("Note").toPlainText() == HEARD
        trouble.lock(v)
    assert trouble.rows(folder) == Rows(people=1, attempts=1, files=3, city="", findings=())


def test_a_pdf_with_a_password_is_kept_and_asks_for_it(
    visit: Callable[..., Any], folder: Path, tmp_path: Path
) -> None:
    locked = tmp_path / "locked.pdf"
    locked.write_bytes(pdf(encryption=pikepdf.Encryption(user="secret", owner="secret")))
    with visit(folder) as v:
        trouble.opens(v)
        trouble.open_document(v)
        pick_files(v, "Add a scan", locked)
        v.press("Open locked.pdf")
        v.wait_to_see("This PDF asks for a password of its own")
        v.type("Password of the PDF", "guess")
        v.press("Open the PDF")
        v.wait_to_see("This password does not open the PDF.")
        v.type("Password of the PDF", "secret")
        v.press("Open the PDF")
        v.wait_to_see("Page 1 of 1")
        v.press("Close")
        v.press("Open locked.pdf")
        v.wait_to_see("Page 1 of 1")
        v.press("Close")
        trouble.lock(v)
    assert trouble.rows(folder) == Rows(people=1, attempts=1, files=3, city="", findings=())
