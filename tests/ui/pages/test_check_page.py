"""The page that checks the folder: what was found, stopping, the last date, found papers and what a stop left."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton

from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.errors import Cancelled
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.services.files import NewFile
from checkin_desktop.ui.pages.check import CheckPage
from checkin_desktop.ui.pages.check_kept import PutBackDialog
from checkin_desktop.vault import layout
from tests.support.page_bench import PageBench, words


@pytest.fixture
def page(bench: PageBench) -> CheckPage:
    bench.case.people.add(PersonDetails("María", "Reyes"))
    paper = bench.case.documents.add(1, DocumentDetails(title="Carta"))
    bench.case.documents.attach(paper.id, NewFile("scan.txt", data=b"a scan\n"))
    made = CheckPage(bench.context)
    bench.show(made, 1)
    return made


def test_a_sound_folder_gets_its_date(page: CheckPage, bench: PageBench) -> None:
    assert "This folder was not checked yet." in words(page)
    page.check_button.click()
    assert not page.check_button.isEnabled()
    bench.settle()
    assert "Everything is as it was saved: 1 person, 0 attempts, 1 file." in words(page)
    assert page.check_button.isEnabled()
    again = CheckPage(bench.context)
    bench.show(again, 1)
    assert "nothing was wrong." in words(again)


def test_what_is_found_stands_there_with_what_to_do(page: CheckPage, bench: PageBench) -> None:
    store = bench.case.session.attachments
    path = store.path_on_disk(next(iter(store.ids())))
    damaged = bytearray(path.read_bytes())
    damaged[-40] ^= 1
    path.write_bytes(bytes(damaged))
    page.act("new")
    bench.settle()
    said = words(page)
    assert "the file “scan.txt” is damaged." in said
    assert "Look for it in a backup" in said
    assert "Repair this folder" not in said
    page.wipe()
    assert "scan.txt" not in words(page)


def test_a_check_that_is_stopped_says_so(page: CheckPage, bench: PageBench, monkeypatch: pytest.MonkeyPatch) -> None:
    def wait_for_stop(_: Any, cancelled: Any) -> None:
        while not cancelled():
            pass
        raise Cancelled

    monkeypatch.setattr(bench.case.integrity, "check", wait_for_stop)
    page.act("new")
    page.stop_button.click()
    bench.settle()
    assert "Stopped. Nothing was changed." in words(page)
    assert page.check_button.isEnabled()
    assert bench.case.integrity.last() is None


def test_a_found_paper_is_put_back(page: CheckPage, bench: PageBench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.case.session.attachments.add(b"found\n", "found.txt", "text/plain")
    page.refresh()
    bench.settle()
    monkeypatch.setattr(PutBackDialog, "run", _says_yes(bench))
    page.papers.findChild(QAbstractButton).click()
    bench.until(lambda: not bench.case.repairs.papers())
    bench.settle()
    assert "found.txt" not in words(page.papers)
    assert {item.details.title for item in bench.case.documents.list(1)} == {"Carta", "found.txt"}


def _says_yes(bench: PageBench) -> Callable[[PutBackDialog], int]:
    """Somebody who waits until the documents are listed and presses the button."""

    def run(dialog: PutBackDialog) -> int:
        bench.until(dialog.yes.isEnabled)
        return 1

    return run


def test_only_what_a_stop_left_is_removed(page: CheckPage, bench: PageBench) -> None:
    assert "stopped copy" not in words(page)
    left = layout.start_set(bench.case.folder)
    page.refresh()
    bench.settle()
    assert "What a stopped copy left; it was never in use" in words(page)
    bench.messages.agrees = False
    page.kept.remove_button.click()
    bench.settle()
    assert left.path.exists()
    bench.messages.agrees = True
    page.kept.remove_button.click()
    bench.settle()
    assert not left.path.exists()
    assert "stopped copy" not in words(page)
