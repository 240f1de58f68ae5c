"""A paralegal makes the lawyer's binder by keyboard: 40 papers, one of them damaged, one photo from a phone."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pikepdf
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView

from checkin_desktop.domain.documents import DocumentDetails, DocumentStatus
from checkin_desktop.services import vaults
from checkin_desktop.services.files import NewFile
from tests.journeys import trouble
from tests.journeys.test_letter import save_by_key
from tests.journeys.twenty_attempts import NoMouse, Typist
from tests.support.foreign_files import foreign
from tests.support.vaults import PASSPHRASE

SOUND = ("reportlab.pdf", "qt.pdf", "ghostscript.pdf", "cairo.pdf", "pdfium.pdf", "turned_90.pdf", "cropped.pdf")
PAPERS = 40  # with the one that is there already
DAMAGED, PHOTO, UNSCANNED = 4, 7, 12
"""Places of the papers that are special."""


def fill(folder: Path) -> list[str]:
    """The papers of a client, with scans by many programs; their titles in the order of the checklist."""
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        kinds = case.reference.documents[: PAPERS - 1]
        for place, kind in enumerate(kinds):
            made = case.documents.add(1, DocumentDetails(code=kind.id, status=DocumentStatus.HAVE))
            special = {DAMAGED: "tail_lost.pdf", PHOTO: "phone.heic"}
            name = special.get(place, SOUND[place % len(SOUND)])
            if place != UNSCANNED:
                case.documents.attach(made.id, NewFile(name, data=foreign(name).data))
        return [*(kind.title for kind in kinds), trouble.DOCUMENT]


def pages_of(path: Path) -> list[str]:
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True, text=True)
    return done.stdout.split("\f")[:-1]


def test_a_paralegal_makes_the_lawyers_binder_by_keyboard(
    visit: Callable[..., Any], folder: Path, tmp_path: Path, qapp: QApplication
) -> None:
    titles = fill(folder)
    hands, saved = NoMouse(), tmp_path / "binder.pdf"
    with visit(folder) as v:
        trouble.unlock(v)
        v.wait_to_see(trouble.NAME)
        qapp.installEventFilter(hands)
        t = Typist(v)
        t.press("Documents")
        t.press("Binder")
        t.press("For the lawyer")
        v.wait_to_see("Everything that is scanned is in it")
        v.type("Title on the cover", "Papers for Priya Shah")
        v.pick_row("Tabs of the binder", f"B · {titles[1]}")
        t.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        v.pick_row("Tabs of the binder", f"A · {titles[1]}")
        v.pick_row("Tabs of the binder", f"C · {titles[2]}")
        t.key(Qt.Key.Key_Space)
        v.wait(lambda: v.find(QListView, "Tabs of the binder").model().rowCount() > 1)
        t.press("Look at it and save")
        v.wait_to_see("1 scan cannot be shown as it should")
        v.wait_to_see("tail_lost.pdf")
        v.type("For whom is this copy?", "Priya Shah")
        save_by_key(t, saved)
        t.press("Back")
        v.wait_to_see("Since the copy of")
        v.wait_to_see("Nothing has changed.")
        v.pick_row("Tabs of the binder", titles[2])
        t.key(Qt.Key.Key_Space)
        v.settle()
        v.wait_to_see(f"New: {titles[2]}")
        qapp.removeEventFilter(hands)
        assert hands.presses == 0
        (copy,) = v.window.case.copies.find().copies
        v.settle()
    assert (copy.what, copy.for_whom, copy.path) == ("binder", "Priya Shah", str(saved))
    subprocess.run(["qpdf", "--check", str(saved)], check=True, capture_output=True)

    pages = pages_of(saved)
    assert len(pages) == copy.page_count
    assert "Papers for Priya Shah" in pages[0]
    assert trouble.NAME in pages[0]
    inside = [titles[1], titles[0], *titles[3:UNSCANNED], *titles[UNSCANNED + 1 :]]
    words = " ".join("\n".join(pages).split())
    assert titles[2] not in "\n".join(pages[1:4])
    with pikepdf.open(saved) as pdf, pdf.open_outline() as outline:
        numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
        starts = {}
        for item in outline.root:
            place = item.destination[0] if item.destination is not None else item.action.D[0]
            starts[str(item.title)] = numbers[place.objgen]
    contents = " ".join("\n".join(pages[1:4]).split())
    for place, title in enumerate(inside):
        (start,) = [number for mark, number in starts.items() if mark.endswith(title)]
        assert title in " ".join(pages[start - 1].split())
        assert re.search(rf"{re.escape(title)}\W+(\d+ )?{start}\b", contents), (place, title, start)
    for text in ("reportlab page 1", "Qt page 2"):
        assert text in words
