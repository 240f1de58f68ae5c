"""Proof of time month by month, and papers that others keep: with the keyboard, with undo, with their sources."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from checkin_desktop.domain.documents import PRESENCE, DocumentDetails, DocumentStatus, Holder, ProofKind
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.domain.reference import Confidence
from checkin_desktop.domain.withheld import RequestAnswer, RequestDetails, RequestKind, WithheldDetails
from checkin_desktop.ui.dialogs.proof_paper import ProofPaperDialog
from checkin_desktop.ui.dialogs.withheld_request import WithheldRequestDialog
from checkin_desktop.ui.language import set_language
from checkin_desktop.ui.models import proof_of_time as proof_words
from checkin_desktop.ui.models import withheld as kept_words
from checkin_desktop.ui.pages.proof_of_time import ProofOfTimePage
from checkin_desktop.ui.pages.withheld import WithheldPage
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.source_fold import SourceFold
from tests.support.page_bench import PageBench, picture, words

MARCH = date(2026, 3, 1)


def test_a_month_gets_a_paper_with_its_scan_in_few_steps(
    bench: PageBench, maria: Person, answered: Any, qtbot: Any, tmp_path: Path
) -> None:
    page: ProofOfTimePage = bench.show(ProofOfTimePage(bench.context), maria.id)
    assert page.covered.text() == "A paper in 0 of 25 months"
    page.list.select(MARCH)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.month.heading.text() == "March 2026"
    assert page.month.add_button.hasFocus()

    def fill(dialog: ProofPaperDialog) -> None:
        dialog.date.edit.setText("yesterday or so")
        dialog.on_button.click()
        assert dialog.date.notices()  # it says what it cannot read, and nothing is saved
        assert dialog.saved is None
        dialog.fields["kind"].set_value(ProofKind.PAY_SLIP.value)
        dialog.date.edit.setText("9 March 2026")
        dialog.on_button.click()

    answered(ProofPaperDialog, fill)
    bench.messages.files = [picture(tmp_path / "slip.png")]
    qtbot.keyClick(page.month.add_button, Qt.Key.Key_Return)
    bench.until(lambda: any(paper.attachments for paper in bench.case.documents.list(maria.id)))
    bench.settle()
    (saved,) = bench.case.documents.list(maria.id)
    assert saved.details == DocumentDetails(
        code=PRESENCE, status=DocumentStatus.HAVE, kind=ProofKind.PAY_SLIP, issued_on=date(2026, 3, 9)
    )
    assert [item.name for item in saved.attachments] == ["slip.png"]
    bench.until(lambda: page.covered.text() == "A paper in 1 of 25 months")
    assert page.list.selected() == MARCH
    assert bench.case.drafts.load(f"proof-2026-03:{maria.id}") is None
    # Another date takes the paper to its month; a removal and its undo are seen at once.
    page.form.field("issued_on").edit.setText("1 April 2026")  # type: ignore[attr-defined]
    page.form.field("issued_on").commit_pending()
    bench.until(lambda: page.list.selected() == date(2026, 4, 1))
    bench.settle()
    page.form.remove.click()
    bench.until(lambda: page.covered.text() == "A paper in 0 of 25 months")
    bench.settle()
    bench.context.undo_stack.undo()
    bench.until(lambda: page.covered.text() == "A paper in 1 of 25 months")
    assert bench.visited[-1][0] == "proof_of_time"
    bench.settle()
    page.show_record(saved.id)
    bench.until(lambda: page.form.saver.record_id == saved.id)
    other = bench.case.people.add(PersonDetails(given_names="Otra", family_names="Persona"))
    page.show_person(other.id)
    bench.settle()
    assert page.covered.text() == "A paper in 0 of 25 months"
    assert "9 Mar" not in words(page)
    assert not bench.unhandled


def test_gaps_are_named_and_both_readings_stand_with_their_sources(bench: PageBench, maria: Person) -> None:
    for month in (1, 2, 3, 6, 7, 8, 9, 10):
        bench.case.documents.add(maria.id, DocumentDetails(**_paper(date(2026, month, 9))))
    bench.case.documents.add(maria.id, DocumentDetails(**_paper(date(2020, 1, 2))))
    bench.case.documents.add(maria.id, DocumentDetails(**_paper(None)))
    page: ProofOfTimePage = bench.show(ProofOfTimePage(bench.context), maria.id)
    said = words(page)
    assert "No paper yet: November 2024 to December 2025; April 2026 to May 2026." in said
    assert "The oldest paper is from 2 January 2020. The last two years begin on 20 November 2024." in said
    others = [row for row in page.list.rows_model.rows() if isinstance(row.key, str)]
    assert [row.key for row in others] == [proof_words.SOURCES, proof_words.EARLIER, proof_words.UNDATED]
    # The safer reading comes first; what only news say does not look like something that was checked.
    assert said.index("full last 2 years") < said.index("More than 14 days")
    assert "proof for 2 full years and longer" in said
    assert "Never mail originals" in said
    assert "A lawyer has to check this" in said
    two, days, *_ = page.sources.findChildren(FactNote)
    assert [note._fact.confidence for note in (two, days)] == [Confidence.MEDIUM, Confidence.HIGH]  # type: ignore[union-attr]
    # A date stands beside the source that has it; all others are one press away.
    assert re.search(r"No\. 25-5320.*June 2026", words(two))
    assert ("ImmPolicyTracking" in words(two), "ASAP" in words(days)) == (False, True)
    two._more.click()
    assert "ImmPolicyTracking" in words(two)
    set_language("es")
    bench.settle()
    assert "abril de 2026" in words(page)
    assert not re.search(r"\b(debe|violaci)", words(page))


def _paper(day: date | None) -> dict[str, Any]:
    return {"code": PRESENCE, "status": DocumentStatus.HAVE, "kind": ProofKind.BILL, "issued_on": day}


def test_a_passport_that_ice_keeps(bench: PageBench, maria: Person, answered: Any, qtbot: Any) -> None:
    passport = bench.case.documents.add(maria.id, DocumentDetails(code="passport", holder=Holder.ME))
    page: WithheldPage = bench.show(WithheldPage(bench.context), maria.id)
    page.act("new")
    page.chooser.list.select(passport.id)
    qtbot.keyClick(page.chooser.list, Qt.Key.Key_Return)
    bench.until(lambda: page.form.saver.record_id is not None)
    bench.settle()
    number = page.form.saver.record_id
    assert number is not None
    assert bench.case.documents.get(passport.id).details.holder is Holder.ICE
    for key, typed in (("receipt", "G-589 77-123"), ("lent_until", "25 November 2026")):
        page.form.field(key).edit.setText(typed)  # type: ignore[attr-defined]
        page.form.field(key).commit_pending()
    bench.until(lambda: page.form.loan.isVisibleTo(page.form))
    assert "Wednesday, 25 November 2026, in 5 days" in words(page.form)

    def ask(dialog: WithheldRequestDialog) -> None:
        dialog.fields["kind"].set_value(RequestKind.LOAN.value)
        dialog.fields["asked_on"].edit.setText("4 May 2026")  # type: ignore[attr-defined]
        dialog.fields["reason"].set_value("to renew it")
        dialog.fields["answer"].set_value(RequestAnswer.LATER.value)
        dialog.save_button.click()

    answered(WithheldRequestDialog, ask)
    page.form.add_request.click()
    bench.until(lambda: len(page.form.requests) == 1)
    bench.settle()
    (request,) = bench.case.withheld.get(number).paper.requests
    assert request.details == RequestDetails(
        RequestKind.LOAN, date(2026, 5, 4), reason="to renew it", answer=RequestAnswer.LATER
    )
    # The row opens it again with what was written; the answer is changed, and undone.
    answered(
        WithheldRequestDialog,
        lambda dialog: (dialog.fields["answer"].set_value(RequestAnswer.YES.value), dialog.save_button.click()),
    )
    qtbot.keyClick(page.form.requests[0].face, Qt.Key.Key_Return)
    bench.until(lambda: "They said yes" in words(page.form.requests[0]))
    bench.settle()
    undo = bench.context.undo_stack.undo
    for left in (RequestAnswer.LATER, None):
        undo()
        bench.settle()
        asked = bench.case.withheld.get(number).paper.requests
        assert [each.details.answer for each in asked] == ([left] if left else [])
    while bench.context.undo_stack.canUndo():
        undo()
        bench.settle()
    assert bench.case.withheld.of_person(maria.id) == ()
    assert bench.case.documents.get(passport.id).details.holder is Holder.ME
    while bench.context.undo_stack.canRedo():
        bench.context.undo_stack.redo()
        bench.settle()
    (view,) = bench.case.withheld.of_person(maria.id)
    assert (view.paper.details.receipt, len(view.paper.requests)) == ("G-589 77-123", 1)
    assert not bench.unhandled


def test_what_one_can_ask_for_has_sources_and_leads_on(bench: PageBench, maria: Person) -> None:
    paper = bench.case.withheld.add_new(maria.id, DocumentDetails(title="Cédula"), WithheldDetails(0))
    page: WithheldPage = bench.show(WithheldPage(bench.context), maria.id)
    said = words(page.options)
    for part in ("Ask for it at a check-in", "borrow it", "all pages", "fears their own government asks a lawyer"):
        assert part in said
    notes = page.options.findChildren(FactNote)
    assert len(notes) == 4
    assert all("From:" in words(note) for note in notes)
    fold = page.options.findChild(SourceFold)
    assert fold is not None
    fold.button.click()
    assert "both are true: ask" in words(fold)
    for name, place in (
        ("Write a letter for it", "new_letter:papers_back"),
        ("Log a contact attempt", "add_attempt"),
        ("Step by step", "guide:passport_held"),
    ):
        next(
            button for button in page.options.findChildren(type(fold.button)) if button.accessibleName() == name
        ).click()
        assert bench.visited[-1][0] == place
    page.show_record(paper.id)
    bench.until(lambda: page.form.saver.record_id == paper.id)
    page.form.field("returned_on").edit.setText("1 November 2026")  # type: ignore[attr-defined]
    page.form.field("returned_on").commit_pending()
    bench.until(lambda: "Given back" in words(page.form))
    bench.settle()
    assert not page.form.loan.isVisibleTo(page.form)
    assert [row.title for row in page.list.rows_model.rows() if row.is_heading] == ["Given back"]
    page.form.remove.click()
    bench.until(lambda: page.list.keys() == (kept_words.OPTIONS,))
    bench.settle()
    page.wipe()
    assert "Cédula" not in words(page)


def test_the_question_which_paper_stays_in_front_of_a_record_that_comes_later(bench: PageBench, maria: Person) -> None:
    case = bench.case
    passport = case.documents.add(maria.id, DocumentDetails(code="passport"))
    kept = case.withheld.add(maria.id, WithheldDetails(passport.id))
    page: WithheldPage = bench.show(WithheldPage(bench.context), maria.id)
    page.list.chosen.emit(kept.id)
    page.act("new")
    bench.settle()
    assert page.detail.currentWidget() is page.chooser
    page.list.chosen.emit(kept.id)
    bench.settle()
    assert page.detail.currentWidget() is page.form
