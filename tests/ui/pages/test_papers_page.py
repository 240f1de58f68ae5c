"""The page of release papers: which papers, what they say, what follows, with the keyboard and with undo."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt

from checkin_desktop.domain.held_papers import Answer, CaseQuestion, HeldPaperDetails, PaperCode
from checkin_desktop.domain.people import Person
from checkin_desktop.ui.models.papers import DUTIES
from checkin_desktop.ui.pages.papers import PapersPage
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.source_fold import SourceFold
from tests.support.page_bench import PageBench, words


@pytest.fixture
def page(bench: PageBench, maria: Person) -> PapersPage:
    shown = PapersPage(bench.context)
    bench.show(shown, maria.id)
    return shown


def test_papers_are_chosen_with_the_keyboard_and_can_be_taken_back(
    bench: PageBench, page: PapersPage, maria: Person, qtbot: Any
) -> None:
    assert page.stack.currentIndex() == 1
    page.act("new")
    assert not page.chooser.add_button.isEnabled()
    for keys in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(page.chooser.list, keys)
    page.chooser.add_button.click()
    papers = bench.case.papers
    bench.until(lambda: len(page._papers) == 2)
    bench.settle()
    assert [paper.details.code for paper in papers.of_person(maria.id)] == [PaperCode.NTA, PaperCode.RECOGNIZANCE]
    assert page.list.selected() == DUTIES
    bench.context.undo_stack.undo()
    bench.until(lambda: not page._papers)
    bench.context.undo_stack.redo()
    bench.until(lambda: len(page._papers) == 2)


def test_the_form_saves_what_a_paper_says(bench: PageBench, page: PapersPage, maria: Person) -> None:
    paper = bench.case.papers.add(maria.id, HeldPaperDetails(PaperCode.NOTICE_TO_REPORT))
    page.show_record(paper.id)
    bench.until(lambda: page.form.saver.record_id == paper.id)
    assert not page.form.field("ends_on").isVisibleTo(page.form)
    for key, typed in (("reports_on", "12/03/2026"), ("reports_at", "10:30"), ("within_days", "sixty")):
        field = page.form.field(key)
        field.edit.setText(typed)  # type: ignore[attr-defined]
        field.commit_pending()
    bench.settle()
    saved = bench.case.papers.get(paper.id).details
    assert (saved.reports_on, saved.within_days) == (date(2026, 12, 3), None)
    bench.until(lambda: "number of days" in words(page.form))
    kind = page.form.field("code")
    kind.set_value(PaperCode.PAROLE.value)
    kind.edited.emit(kind.value())
    kind.committed.emit(kind.value())
    bench.until(lambda: page.form.field("ends_on").isVisibleTo(page.form))
    bench.settle()
    assert bench.case.papers.get(paper.id).details.code is PaperCode.PAROLE


def test_sources_and_differences_are_one_click_away(bench: PageBench, page: PapersPage, maria: Person) -> None:
    bench.case.papers.add_all(
        maria.id, [HeldPaperDetails(PaperCode.SUPERVISION, own_words="Call first."), HeldPaperDetails(PaperCode.BOND)]
    )
    page.refresh()
    bench.until(lambda: "Call first." in words(page.duties))
    before = words(page.duties)
    assert "within 48 hours of a change" not in before
    folds = page.duties.findChildren(SourceFold)
    for fold in folds:
        fold.button.click()
        assert fold.is_open
    after = words(page.duties)
    # Both readings with their sources, and the conflict with what is shown first.
    for said in ("48 hours before the move", "within 48 hours of a change", "Law-firm reading of Form I-220B"):
        assert said in after
    assert "I-220B: 48 hours before, or within 48 hours" in after
    unverified = [note for note in page.duties.findChildren(FactNote) if note.unverified]
    assert any("bond" in words(note).lower() for note in unverified)
    folds[0].button.click()
    assert not folds[0].is_open


def test_nothing_sounds_settled_while_a_day_is_over_or_a_question_is_open(
    bench: PageBench, page: PapersPage, maria: Person
) -> None:
    paper = HeldPaperDetails(PaperCode.CALL_IN_LETTER, reports_on=date(2020, 1, 7))
    bench.case.papers.add(maria.id, paper)
    page.refresh()
    bench.until(lambda: "This day is over" in words(page.duties))
    shown = words(page.duties)
    assert "no new booking" not in shown
    assert "Not known yet: it depends on an open question" in shown
    assert "No source names anything before a move" not in shown
    bench.case.papers.set_answer(maria.id, CaseQuestion.TOLD_BEFORE_MOVING, Answer.NO)
    page.refresh()
    bench.until(lambda: "No source names anything before a move" in words(page.duties))


def test_an_answer_changes_what_follows_and_keeps_the_keyboard(
    bench: PageBench, page: PapersPage, maria: Person, qtbot: Any
) -> None:
    bench.case.papers.add(maria.id, HeldPaperDetails(PaperCode.PAROLE))
    page.refresh()
    bench.until(lambda: bool(page.duties.questions))
    yes = page.duties.questions[CaseQuestion.WORK_PERMIT_ASKED].pills[0]
    yes.setFocus()
    qtbot.keyClick(yes, Qt.Key.Key_Space)
    bench.until(lambda: page._answers.get(CaseQuestion.WORK_PERMIT_ASKED) is Answer.YES)
    bench.until(page.duties.questions[CaseQuestion.WORK_PERMIT_ASKED].pills[0].isChecked)
    assert page.duties.questions[CaseQuestion.WORK_PERMIT_ASKED].has_focus()
    bench.context.undo_stack.undo()
    bench.until(lambda: not page._answers)


def test_nothing_stays_after_locking(bench: PageBench, page: PapersPage, maria: Person) -> None:
    bench.case.papers.add(maria.id, HeldPaperDetails(PaperCode.NTA, own_words="A secret of the paper"))
    page.refresh()
    bench.until(lambda: "A secret" in words(page))
    page.flush()
    page.wipe()
    bench.until(lambda: "A secret" not in words(page))
