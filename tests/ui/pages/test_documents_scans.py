"""Bringing scans in and looking at them: a folder, doubles, a full vault, many rows, small pages, arranged pages."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.errors import Cancelled
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.scan_work import CUT_OFF, PageEdit, ScanWork
from checkin_desktop.services import files
from checkin_desktop.services.files import NewFile
from checkin_desktop.ui.dialogs.file_viewer import FileViewer
from checkin_desktop.ui.dialogs.file_viewer_row import FileRow
from checkin_desktop.ui.models.adding_words import RoundEnd, ended_words, name_list
from checkin_desktop.ui.pages import files_section
from checkin_desktop.ui.pages.documents_scans import scans_section
from checkin_desktop.ui.pages.files_section import FilesSection
from tests.support.page_bench import PageBench, picture, words

Show = Callable[[], None]


def pdf(pages: int) -> bytes:
    """Pages, each a little wider than the one before it."""
    document = pikepdf.new()
    for number in range(pages):
        document.add_blank_page(page_size=(200 + 100 * number, 200))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.fixture
def lease(bench: PageBench, maria: Person) -> int:
    return bench.case.documents.add(maria.id, DocumentDetails(title="Lease")).id


@pytest.fixture
def section(bench: PageBench, maria: Person, lease: int) -> FilesSection:
    """The scans of the lease, shown again after each round as its page does."""
    bench.context.person_id = maria.id
    made = scans_section(bench.context, bench.window)
    layout = bench.window.layout()
    assert layout is not None
    layout.addWidget(made)
    made.changed.connect(lambda: made.show_files(lease, bench.case.documents.get(lease).attachments))
    made.show_files(lease, ())
    bench.window.resize(600, 800)
    bench.window.show()
    return made


def kept(bench: PageBench, lease: int) -> list[str]:
    return [item.name for item in bench.case.documents.get(lease).attachments]


def test_a_folder_comes_in_and_doubles_are_asked_about(
    bench: PageBench, section: FilesSection, lease: int, tmp_path: Path
) -> None:
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    picture(shelf / "page 1.png")
    (shelf / "page 2.pdf").write_bytes(pdf(2))
    (shelf / "notes.zip").write_bytes(b"PK\x03\x04")
    section.add([NewFile.at(shelf)])
    bench.settle()
    assert kept(bench, lease) == ["page 1.png", "page 2.pdf"]
    assert "2 scans saved" in words(section)
    assert "“notes.zip”" in section.trouble.title_label.text()
    bench.until(lambda: all(row.page and row.page.has_picture() for row in section.rows))
    assert "2 pages" in section.rows[1].state_label.text()
    bench.messages.agrees = False
    section.add([NewFile.at(shelf)])
    bench.settle()
    asked = str(bench.messages.said[-1][1])
    assert "2 of these files are here already" in asked
    assert "“page 1.png”: Lease" in asked
    assert len(kept(bench, lease)) == 2
    bench.messages.agrees = True
    section.add([NewFile.at(shelf / "page 1.png")])
    bench.settle()
    assert kept(bench, lease) == ["page 1.png", "page 2.pdf", "page 1.png"]


def test_what_was_kept_and_why_it_ended_are_two_statements() -> None:
    stopped = ended_words(RoundEnd(kept=1, error=Cancelled()), lambda count: f"{count} scan saved")
    assert stopped == "1 scan saved · Stopped. The file that was under way was not added."
    assert ended_words(RoundEnd(kept=2), lambda count: f"{count} scans saved") == "2 scans saved"


def test_a_round_that_does_not_fit_is_refused_before_it_begins(
    bench: PageBench, section: FilesSection, lease: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "VAULT_LIMIT_BYTES", 100)
    section.add([NewFile(f"{number}.txt", data=b"x" * 60 + bytes([48 + number])) for number in range(2)])
    bench.settle()
    assert "not enough room" in section.trouble.title_label.text()
    assert kept(bench, lease) == []
    assert all(button.isEnabled() for button in section.buttons)


def test_of_many_files_the_first_are_shown_and_names_stay_short(
    bench: PageBench, section: FilesSection, lease: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files_section, "MOST_ROWS", 2)
    section.show_files(None, ())
    for number in range(4):
        bench.case.documents.attach(lease, NewFile(f"{number}.txt", data=b"x%d" % number))
    section.changed.emit()
    bench.settle()
    first = section.rows[0]
    assert (len(section.rows), section.more_button.text().strip()) == (2, "Show 2 more")
    section.more_button.click()
    bench.settle()
    assert len(section.rows) == 4
    assert section.rows[0] is first
    assert not section.more_button.isVisibleTo(section)
    assert all(row.unchanged for row in section.rows)
    assert name_list([str(number) for number in range(14)]).endswith("“11” and 2 more")


def test_pages_are_leafed_through_as_they_were_arranged(bench: PageBench, section: FilesSection, lease: int) -> None:
    scan = bench.case.documents.attach(lease, NewFile("lease.pdf", data=pdf(3)))
    bench.case.scans.set_pages(scan.id, [PageEdit(2), PageEdit(0, turn=90)])
    viewer = FileViewer(bench.context, scan, bench.window, editable=True)
    viewer.open()
    bench.until(lambda: viewer.pages.page_count() == 2)
    bench.until(lambda: len(viewer.strip._model.pictures) == 2)
    assert viewer.strip._model.pictures[0].width() > viewer.strip._model.pictures[0].height()
    QTest.keyClick(viewer.pages.area, Qt.Key.Key_PageDown)
    bench.until(lambda: viewer.strip.currentIndex().row() == 1)
    QTest.keyClick(viewer.strip, Qt.Key.Key_PageUp)
    bench.until(lambda: viewer.pages.page() == 0)
    QTest.keyClick(viewer.strip, Qt.Key.Key_Down)
    bench.until(lambda: viewer.pages.page() == 1)
    viewer.kept_button.click()
    bench.until(lambda: viewer.pages.page_count() == 3)
    viewer.close()
    bench.settle()


def test_damage_stands_beside_the_scan(bench: PageBench, section: FilesSection, lease: int) -> None:
    scan = bench.case.documents.attach(lease, NewFile("cut.pdf", data=pdf(1)))
    row = FileRow(scan, parent=section, pictures=True)
    row.set_work(ScanWork(scan.id, page_count=1, warnings=(CUT_OFF,)))
    assert "The end of this file is missing" in row.warning_line.label.text()
    assert "The end of this file is missing" in row.accessibleDescription()
    row.set_work(ScanWork(scan.id, page_count=1))
    assert not row.warning_line.isVisibleTo(row)
