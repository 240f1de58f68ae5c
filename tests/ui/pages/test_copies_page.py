"""The page that lists what left: filter, detail, a note for whom, and telling whether a file is one of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.services.rendering import RenderedPdf
from checkin_desktop.ui.language import set_language
from checkin_desktop.ui.pages.copies import CopiesPage
from checkin_desktop.ui.pages.safety_copies import CopiesCard
from checkin_desktop.ui.pages.traces import TracesPage
from checkin_desktop.ui.pages.traces_words import traces
from tests.support.page_bench import PageBench, words

PDF = RenderedPdf(b"%PDF-1.7 made up", 3, "es")


@pytest.fixture
def page(bench: PageBench, tmp_path: Path) -> CopiesPage:
    exports = bench.case.exports
    for given in ("María", "José"):
        bench.case.people.add(PersonDetails(given, "Reyes"))
    exports.save(PDF, tmp_path / "plan.pdf", what="plan", person_id=1, for_whom="Lic. Muñoz")
    bench.case.copies.log_print(PDF, what="report", pages=2, person_id=2)
    exports.save(RenderedPdf(b"%PDF b", 1, "en"), tmp_path / "sheet.pdf", what="recovery_sheet", person_id=None)
    made = CopiesPage(bench.context)
    bench.show(made, 1)
    made.refresh()
    bench.settle()
    return made


def titles(page: CopiesPage) -> list[str]:
    return [row.title for row in page.list.rows_model.rows()]


def test_an_empty_list_says_what_it_is_for(bench: PageBench) -> None:
    made = CopiesPage(bench.context)
    bench.show(made, 1)
    made.refresh()
    bench.settle()
    assert "Nothing has left this folder yet" in words(made)
    assert not made.panes.isVisibleTo(made)


def test_everything_about_a_copy_is_said(page: CopiesPage, tmp_path: Path) -> None:
    assert titles(page) == ["Recovery sheet", "Proof-of-attempt report", "Emergency plan"]
    page.show_record(page._copies[2].id)
    said = words(page.detail)
    for text in ("Emergency plan", str(tmp_path / "plan.pdf"), "Spanish", "3 pages", "María"):
        assert text in said, text
    assert page.detail.for_whom.value() == "Lic. Muñoz"
    page.detail.copy_button.click()
    assert QGuiApplication.clipboard().text() == page._copies[2].sha256
    page.show_record(page._copies[1].id)
    assert "Printed on paper" in words(page.detail)


def test_search_and_person_filter(page: CopiesPage, bench: PageBench) -> None:
    page.filter.edit.setText("munoz")
    page.refresh()
    bench.settle()
    assert titles(page) == ["Emergency plan"]
    page.filter.edit.setText("nobody at all")
    page.refresh()
    bench.settle()
    assert titles(page) == []
    assert page.filter.isVisibleTo(page)
    page.filter.clear()
    page.person.setCurrentIndex(page.person.findData(2))
    page.person.activated.emit(page.person.currentIndex())
    bench.settle()
    assert titles(page) == ["Proof-of-attempt report"]


def test_long_lists_come_in_stretches(page: CopiesPage, bench: PageBench) -> None:
    for _ in range(60):
        bench.case.copies.log_print(PDF, what="plan", pages=1, person_id=1)
    bench.settle()
    assert len(page._copies) == 50
    page.more.click()
    bench.settle()
    assert len(page._copies) == 63
    assert not page.more.isVisibleTo(page)


def test_for_whom_is_noted_later(page: CopiesPage, bench: PageBench) -> None:
    page.show_record(page._copies[1].id)
    field = page.detail.for_whom.edit
    field.setFocus()
    QTest.keyClicks(field, "Rosa at church")
    QTest.keyClick(field, Qt.Key.Key_Return)
    bench.settle()
    assert page._copies[1].for_whom == "Rosa at church"
    assert "Written down." in words(page.detail)
    assert len(bench.case.exports.log()) == 3


def test_leaving_the_page_keeps_what_was_typed(page: CopiesPage, bench: PageBench) -> None:
    page.show_record(page._copies[0].id)
    QTest.keyClicks(page.detail.for_whom.edit, "my sister")
    page.flush()
    bench.settle()
    assert bench.case.copies.find().copies[0].for_whom == "my sister"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (False, "This file is one of ours, unchanged."),
        (True, "A copy was saved in this place, but this file is not the same any more."),
    ],
)
def test_a_file_is_compared(page: CopiesPage, bench: PageBench, tmp_path: Path, change: bool, said: str) -> None:
    path = tmp_path / "plan.pdf"
    if change:
        path.write_bytes(b"%PDF changed")
    bench.messages.files = [path]
    page.ask_button.click()
    bench.until(lambda: page.answer.isVisibleTo(page))
    assert said in words(page)
    assert page.detail.copy is not None
    assert page.detail.copy.path == str(path)


def test_a_strangers_file_is_said_too(page: CopiesPage, bench: PageBench, tmp_path: Path) -> None:
    path = tmp_path / "other.pdf"
    path.write_bytes(b"%PDF of somebody else")
    page.compare(path)
    bench.until(lambda: page.answer.isVisibleTo(page))
    assert "This file is not in the list." in words(page)
    page.compare(tmp_path / "missing")
    bench.settle()
    assert bench.messages.said[-1][0] == "error"


def test_nothing_is_left_after_locking(page: CopiesPage, bench: PageBench, tmp_path: Path) -> None:
    page.show_record(page._copies[2].id)
    page.compare(tmp_path / "plan.pdf")
    bench.until(lambda: page.answer.isVisibleTo(page))
    page.wipe()
    everything = words(page) + page.detail.for_whom.value() + page.detail.code.value_label.accessibleName()
    everything += "".join(page.person.itemText(place) for place in range(page.person.count()))
    everything += page.answer.accessibleName() + page.answer.accessibleDescription()
    for needle in ("Muñoz", "María", "plan.pdf", page.detail.code.value_label.text() or "nothing"):
        assert needle not in everything
    assert titles(page) == []


def test_the_card_tells_the_last_copy(page: CopiesPage, bench: PageBench) -> None:
    card = CopiesCard(bench.context, bench.window)
    card.refresh()
    bench.settle()
    assert card.state.text().startswith("3 copies. The last one: Recovery sheet, ")
    bench.visited.clear()
    card.open_button.click()
    assert bench.visited[0][0] == "copies"


@pytest.mark.parametrize("language", ["en", "es"])
def test_what_cannot_be_erased_is_said_in_full(bench: PageBench, language: str) -> None:
    made = TracesPage(bench.context)
    set_language(language)
    bench.show(made, 1)
    said = words(made)
    for trace in traces():
        for text in (trace.title, trace.stays, trace.done, trace.advice, trace.source):
            assert text in said
    for subject in ("SSD", "CUPS", "Cold Boot", "freedesktop"):
        assert subject.lower() in said.lower() or subject == "SSD"
