"""The report before it is printed: choices, missing characters, saving, and printing to paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtPrintSupport import QPrinter

from checkin_desktop.domain.attempts import AttemptDraft, Channel, Outcome
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.report_choices import ReportChoices
from checkin_desktop.ui.pages import print_preview as preview_module
from checkin_desktop.ui.pages.print_preview_report import ReportPreview
from tests.support.page_bench import PageBench

Open = Callable[..., ReportPreview]


def draft(day: int, words: str = "") -> AttemptDraft:
    return AttemptDraft(
        happened_local=datetime(2026, 11, day, 9, 12),
        channel=Channel.CALL,
        outcome=Outcome.NO_ANSWER,
        office="New York City Field Office",
        number="212-436-9315",
        heard=FreeText(words, "en"),
    )


@pytest.fixture
def preview(bench: PageBench, maria: Person) -> Open:
    def make(*drafts: AttemptDraft) -> ReportPreview:
        for each in drafts:
            bench.case.attempts.add(maria.id, each)
        made = ReportPreview(bench.context)
        layout = bench.window.layout()
        assert layout is not None
        layout.addWidget(made)
        bench.window.resize(1040, 760)
        bench.window.show()
        made.open_for(maria.id)
        bench.until(made.pages.page_count)
        bench.settle()
        return made

    return make


def test_the_declaration_is_off_until_it_is_asked_for(preview: Open, bench: PageBench) -> None:
    made = preview(draft(18), draft(19))
    assert made.declarations.value() is False
    without = made.pages.page_count()
    made.declarations.box.click()
    made.render()
    bench.settle()
    assert made.pages.page_count() > without


def test_pages_turn_and_zoom(preview: Open, bench: PageBench) -> None:
    made = preview(draft(18), draft(19))
    made.pages.next_button.click()
    bench.settle()
    assert made.pages.page() == 1
    made.pages.go_to(999)
    bench.settle()
    assert made.pages.page() == made.pages.page_count() - 1
    assert not made.pages.next_button.isEnabled()
    made.pages.zoom_out()
    bench.settle()
    assert made.pages.zoom_percent() == 75


def test_only_the_chosen_attempts_are_in(preview: Open, bench: PageBench, monkeypatch: pytest.MonkeyPatch) -> None:
    made = preview(draft(17), draft(18), draft(19))
    asked: list[Any] = []
    real = bench.case.exports.report_snapshot

    def watched(person_id: int, choices: ReportChoices) -> Any:
        asked.append(choices.attempt_numbers)
        return real(person_id, choices)

    monkeypatch.setattr(bench.case.exports, "report_snapshot", watched)
    made.which.set_value("some")
    made.which.edited.emit("some")
    made.choice.select(2)
    made.choice._turn(made.choice.rows_model.item(made.choice.currentIndex()))
    assert made.choice.numbers() == (1, 3)
    made.render()
    bench.settle()
    assert asked[-1] == {1, 3}


def test_characters_without_a_font_are_named_before_anything_is_written(
    preview: Open, bench: PageBench, tmp_path: Path
) -> None:
    made = preview(draft(18, "a rare sign: \U00012031"))
    assert made.notice.isVisibleTo(made)
    assert "U+12031" in made.notice.text_label.text()
    bench.messages.target = tmp_path / "report.pdf"
    bench.messages.agrees = False
    made.save_pdf()
    bench.settle()
    assert not (tmp_path / "report.pdf").exists()
    bench.messages.agrees = True
    made.save_pdf()
    bench.settle()
    assert (tmp_path / "report.pdf").exists()


def test_a_failed_save_says_so_and_leaves_no_file(
    preview: Open, bench: PageBench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = preview(draft(18))

    def full(*_: Any, **__: Any) -> None:
        raise AppError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(bench.case.exports, "save", full)
    bench.messages.target = tmp_path / "report.pdf"
    made.save_pdf()
    bench.settle()
    failures = [error for kind, error in bench.messages.said if kind == "error"]
    assert isinstance(failures[0], AppError)
    assert not made.result.isVisibleTo(made)
    assert made.save_button.isEnabled()


def test_without_a_printer_saving_is_offered(
    preview: Open, bench: PageBench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = preview(draft(18))
    monkeypatch.setattr(preview_module, "has_printer", lambda: False)
    bench.messages.target = tmp_path / "report.pdf"
    made.print_pages()
    bench.settle()
    assert any("No printer was found" in str(text) for kind, text in bench.messages.said if kind == "ask")
    assert (tmp_path / "report.pdf").exists()


def test_printing_paints_every_page(
    preview: Open, bench: PageBench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = preview(draft(18))

    def printer(*_: Any) -> QPrinter:
        paper = QPrinter()
        paper.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        paper.setOutputFileName(str(tmp_path / "paper.pdf"))
        return paper

    monkeypatch.setattr(preview_module, "has_printer", lambda: True)
    monkeypatch.setattr(preview_module, "choose_printer", printer)
    assert made.rendered is not None
    pages = made.rendered.page_count
    made.print_pages()
    bench.until(lambda: made.result.isVisibleTo(made))
    printed = (tmp_path / "paper.pdf").read_bytes()
    assert bench.case.exports.page_picture(printed, 0, 100).page_count == pages


def test_closing_forgets_the_document(preview: Open, bench: PageBench) -> None:
    made = preview(draft(18))
    made.close_preview()
    assert made.rendered is None
    assert made.pages.page_count() == 0
    assert made.choice.keys() == ()
