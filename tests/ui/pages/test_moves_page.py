"""The page of moves on a real vault: drafts, changes with undo, tasks that follow the papers, nothing held back."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from checkin_desktop.domain.held_papers import HeldPaperDetails, PaperCode
from checkin_desktop.domain.moves import Move, MoveDetails, MoveTaskCode, MoveTaskState
from checkin_desktop.domain.people import Person
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.ui.pages.moves import MovesPage
from tests.support.page_bench import PageBench

C = MoveTaskCode


@pytest.fixture
def move(case: CaseFile, maria: Person) -> Move:
    """A move that is over, of somebody with an I-220B."""
    case.papers.add(maria.id, HeldPaperDetails(PaperCode.SUPERVISION, own_words="Tell Officer Diaz first."))
    return case.moves.add(maria.id, MoveDetails(date(2026, 11, 10), "", "America/New_York", street="9 New Street"))


def opened(bench: PageBench, person: Person) -> MovesPage:
    page = MovesPage(bench.context)
    bench.show(page, person.id)
    return page


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_what_was_typed_into_a_new_move_survives_leaving_and_a_lock(bench: PageBench, maria: Person) -> None:
    page = opened(bench, maria)
    page.act("new")
    bench.settle()
    page.form.day.edit.setText("3 December 2026")
    page.form.go_on()
    page.form.field("street").edit.setText("9 Calle Núñez <b>")  # type: ignore[attr-defined]
    page.flush()
    bench.settle()
    page.wipe()
    page.show_person(maria.id)
    page.act("new")
    bench.settle()
    assert page.form.day.value() == date(2026, 12, 3)
    assert page.form.field("street").value() == "9 Calle Núñez <b>"
    page.form.day.edit.setText("the third")
    page.form.go_on()
    assert page.form.step == 0
    page.form.day.edit.setText("")
    for _ in range(2):
        page.form.go_on()
    bench.settle()
    assert "Which release papers are there?" in said(page.form)
    assert "Written notice to the ICE officer" not in said(page.form)
    bench.case.papers.add(maria.id, HeldPaperDetails(PaperCode.SUPERVISION))
    page.refresh()
    bench.until(lambda: "Written notice to the ICE officer" in said(page.form))
    page.form.save_button.click()
    bench.settle()
    (saved,) = bench.case.moves.of_person(maria.id)
    assert saved.details.street == "9 Calle Núñez <b>"
    assert bench.case.drafts.load(f"move-new:{maria.id}") is None
    bench.context.undo_stack.undo()
    bench.settle()
    assert bench.case.moves.of_person(maria.id) == ()


def test_a_move_that_is_over_says_what_is_not_written_down_without_blame(
    bench: PageBench, maria: Person, move: Move
) -> None:
    page = opened(bench, maria)
    notice = page.detail.cards[C.ICE_NOTICE]
    assert notice.is_open
    text = said(page.detail)
    assert "No notice from before the move is written down here. A written notice can still go out now." in (
        text.replace("\n", " ")
    )
    assert "Tell Officer Diaz first." in text
    assert notice.done_button.isEnabled()
    page.detail.turn(C.ICE_ADDRESS)
    assert "This date is over. Tell them now and keep proof." in said(page.detail)
    court = page.detail.cards[C.COURT_ADDRESS]
    page.detail.turn(C.COURT_ADDRESS)
    assert "This depends on: is a case open at the immigration court?" in said(court)


def test_a_change_is_saved_at_once_and_undone_at_once(bench: PageBench, maria: Person, move: Move) -> None:
    page = opened(bench, maria)
    page.detail.change.click()
    bench.settle()
    assert page.form.field("street").value() == "9 New Street"
    page.form.day.edit.setText("12 November 2026")
    page.form.at.edit.setText("9:00 a.m.")
    for _ in range(2):
        page.form.go_on()
    bench.settle()
    page.form.save_button.click()
    bench.settle()
    details = bench.case.moves.get(move.id).details
    assert (details.day, details.at, details.street) == (date(2026, 11, 12), "09:00", "9 New Street")
    bench.context.undo_stack.undo()
    bench.settle()
    assert bench.case.moves.get(move.id).details == move.details


def test_ticks_and_removal_can_be_taken_back_and_later_papers_ask_again(
    bench: PageBench, maria: Person, move: Move
) -> None:
    case = bench.case
    for task in move.tasks:
        case.moves.not_needed(move.id, task.code, "done long ago")
    page = opened(bench, maria)
    page.detail.reopen_wanted.emit(case.moves.get(move.id).task(C.ICE_NOTICE))
    bench.settle()
    assert not case.moves.get(move.id).is_finished
    bench.context.undo_stack.undo()
    bench.settle()
    task = case.moves.get(move.id).task(C.ICE_NOTICE)
    assert task is not None
    assert (task.state, task.reason) == (MoveTaskState.NOT_NEEDED, "done long ago")
    case.papers.add(maria.id, HeldPaperDetails(PaperCode.RECOGNIZANCE))
    bench.settle()
    page.refresh()
    bench.settle()
    assert "The papers ask for more than when this move was finished" in said(page.detail)
    page.detail.ask_again_wanted.emit()
    bench.settle()
    assert C.ICE_PERMISSION in page.detail.cards
    page.detail.remove.click()
    bench.settle()
    assert page.stack.currentWidget() is page.empty
    bench.context.undo_stack.undo()
    bench.settle()
    assert [row.id for row in case.moves.of_person(maria.id)] == [move.id]
