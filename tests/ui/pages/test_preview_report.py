"""The report before it is printed: choices, missing characters, saving, and printing to paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from checkin_desktop.domain.attempts import AttemptDraft, Channel, MadeBy, Outcome
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.report_choices import EVERYTHING, PART_LIMIT, PART_RESERVE, ReportChoices
from checkin_desktop.services import verification
from checkin_desktop.services.files import NewFile
from checkin_desktop.ui.pages import print_preview as preview_module
from checkin_desktop.ui.pages.print_preview_groups import ChoiceGroup
from checkin_desktop.ui.pages.print_preview_report import ReportPreview
from checkin_desktop.ui.pages.verify import VerifyPage
from checkin_desktop.ui.widgets.fields import CheckField
from tests.support.page_bench import PageBench, picture, words

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


def opened(made: ReportPreview, *groups: ChoiceGroup) -> None:
    """Open groups with the keyboard."""
    for group in groups:
        group.head.setFocus()
        QTest.keyClick(group.head, Qt.Key.Key_Space)
        assert group.built


def tick(field: CheckField) -> None:
    field.box.setFocus()
    QTest.keyClick(field.box, Qt.Key.Key_Space)


def test_every_default_is_the_sparing_one(preview: Open) -> None:
    made = preview(draft(18), draft(19))
    opened(made, *made.groups)
    made._chosen()
    assert made.choices() == EVERYTHING


def test_a_page_to_sign_is_there_for_whom_it_is_ticked(preview: Open, bench: PageBench) -> None:
    made = preview(draft(18), replace(draft(19), made_by=MadeBy.FAMILY, made_by_name="José", made_by_role="son"))
    opened(made, made.signing)
    assert "José (son)" in words(made.signing)
    assert "A page for 1 attempt" in words(made.signing)
    without = made.pages.page_count()
    tick(made.signing._people["caller-2"])
    assert made.choices().declarants == {"caller-2"}
    made.render()
    bench.settle()
    assert made.pages.page_count() > without
    assert made.signing._people["caller-2"].value()
    assert not made.signing._people["caller-1"].value()


def test_choices_reach_the_report(preview: Open, bench: PageBench) -> None:
    made = preview(draft(17), draft(18), draft(19))
    opened(made, made.attempts, made.names, made.files)
    for field in (made.names.callers, made.names.witnesses, made.names.notes, made.names.hours, made.files.parts):
        tick(field)
    made.attempts.days.set_value("some")
    made.attempts.days.edited.emit("some")
    made.attempts.first.edit.setText("18 Nov 2026")
    made.attempts.first.commit_pending()
    made.reader.choice.set_value("court")
    made.reader.choice.committed.emit("court")
    chosen = made.choices()
    assert chosen == ReportChoices(
        first_day=date(2026, 11, 18),
        for_whom="The immigration court",
        caller_names=True,
        witness_names=True,
        private_notes=True,
        office_hours=True,
        part_limit=PART_LIMIT,
    )
    made.render()
    bench.settle()
    assert "2 of 3 attempts" in words(made.attempts)


def test_a_period_that_ends_before_it_begins_says_so(preview: Open) -> None:
    made = preview(draft(17), draft(18))
    opened(made, made.attempts)
    made.attempts.days.set_value("some")
    made.attempts.days.edited.emit("some")
    for field, text in ((made.attempts.first, "18 Nov 2026"), (made.attempts.last, "1 Nov 2026")):
        field.edit.setText(text)
        field.commit_pending()
    assert made.attempts.backwards.isVisibleTo(made)
    assert made.choices().last_day is None


def test_an_original_says_what_it_reveals_and_stays_unless_it_is_ticked(
    preview: Open, bench: PageBench, maria: Person, tmp_path: Path
) -> None:
    bench.case.attempts.add(maria.id, draft(18), (NewFile("shot.png", path=picture(tmp_path / "shot.png")),))
    made = preview()
    opened(made, made.files)
    row = made.files.list.rows_model.rows()[0]
    assert "which device" in row.second
    assert "stays here" in row.spoken
    assert made.choices().originals == frozenset()
    made.files.list.setFocus()
    made.files.list.select(row.key)
    QTest.keyClick(made.files.list, Qt.Key.Key_Space)
    assert made.choices().originals == {row.key}
    assert "goes along" in made.files.list.rows_model.rows()[0].spoken


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


def test_only_the_chosen_attempts_are_in(preview: Open, bench: PageBench) -> None:
    made = preview(draft(17), draft(18), draft(19))
    opened(made, made.attempts)
    made.attempts.which.set_value("some")
    made.attempts.which.edited.emit("some")
    bench.settle()
    rows = made.attempts.choice.list
    assert rows.keys() == (1, 2, 3)
    rows.setFocus()
    rows.select(2)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert made.choices().attempt_numbers == {1, 3}
    made.render()
    bench.settle()
    assert "2 of 3 attempts" in words(made.attempts)
    made.attempts.choice.none_button.click()
    rows.select(3)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert made.choices().attempt_numbers == {3}


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


def test_what_is_saved_has_its_seal(preview: Open, bench: PageBench, tmp_path: Path) -> None:
    made = preview(draft(18))
    bench.messages.target = tmp_path / "report.pdf"
    made.save_button.setFocus()
    QTest.keyClick(made.save_button, Qt.Key.Key_Return)
    bench.settle()
    found = verification.verify((tmp_path / "report.pdf").read_bytes())
    assert found.sound
    assert found.fingerprint == bench.case.exports.seal_fingerprint()
    assert "report.pdf" in words(made.result)
    made.check_button.setFocus()
    QTest.keyClick(made.check_button, Qt.Key.Key_Return)
    assert bench.visited == [("check_report", None, None)]
    page = VerifyPage(bench.context, bench.window)
    page.act("given")
    bench.settle()
    assert "Nothing in this file was changed after it was sealed." in words(page)
    assert bench.context.take_wanted_check() is None
    made.forget()
    made.check_button.click()
    assert bench.context.take_wanted_check() is None


def test_parts_are_written_once_it_is_said_what_they_replace(preview: Open, bench: PageBench, tmp_path: Path) -> None:
    made = preview(*(draft(day) for day in range(1, 9)))
    made._choices = replace(made.choices(), part_limit=PART_RESERVE + 120_000)
    made.render()
    bench.settle()
    there = tmp_path / "report_Part2.pdf"
    there.write_bytes(b"older")
    bench.messages.target = tmp_path / "report.pdf"
    bench.messages.refuses = "Replace the files"
    made.save_pdf()
    bench.settle()
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["report_Part2.pdf"]
    assert made.save_button.isEnabled()
    bench.messages.refuses = ""
    made.save_pdf()
    bench.settle()
    names = {path.name for path in tmp_path.glob("*.pdf")}
    assert len(names) > 1
    assert names == {f"report_Part{number}.pdf" for number in range(1, len(names) + 1)}
    assert all(verification.verify((tmp_path / name).read_bytes()).sound for name in names)


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
    assert not made.check_button.isVisibleTo(made)
    printed = (tmp_path / "paper.pdf").read_bytes()
    assert bench.case.exports.page_picture(printed, 0, 100).page_count == pages


def test_closing_forgets_the_document(preview: Open, bench: PageBench) -> None:
    made = preview(draft(18))
    made.close_preview()
    assert made.rendered is None
    assert made.pages.page_count() == 0
    assert made.choices() == EVERYTHING


def test_the_keyboard_is_on_saving_as_soon_as_there_is_something_to_save(preview: Open, bench: PageBench) -> None:
    made = preview(draft(20))
    assert made.save_button.hasFocus()
    made.back_button.setFocus()
    made.render()
    bench.until(made.save_button.isEnabled)
    assert made.back_button.hasFocus()
