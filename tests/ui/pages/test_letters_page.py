"""The page of letters on a real vault: begun from other pages, gaps, copying, and the question before printing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication

from checkin_desktop.domain.attempts import AttemptDraft, Channel
from checkin_desktop.domain.letters import LetterKind, ReviewItem
from checkin_desktop.domain.people import Person
from checkin_desktop.services.rendering import RenderedPdf
from checkin_desktop.ui import language
from checkin_desktop.ui.dialogs.letter_sent import LetterSentDialog
from checkin_desktop.ui.page_list import ACTIONS, PAGES, destination
from checkin_desktop.ui.pages.letters import LettersPage
from checkin_desktop.ui.widgets.fields import MultilineField
from checkin_desktop.vault.repositories.letters import mark_sent
from tests.support.clocks import HandClock
from tests.support.page_bench import PageBench

Open = Callable[[], LettersPage]


@pytest.fixture
def open_page(bench: PageBench, maria: Person) -> Open:
    def make() -> LettersPage:
        page = LettersPage(bench.context)
        bench.show(page, maria.id)
        return page

    return make


def begun(page: LettersPage, bench: PageBench, kind: LetterKind) -> None:
    page.act(destination(f"new_letter:{kind.value}")[1])
    bench.settle()


def test_the_action_of_every_kind_leads_here() -> None:
    assert ACTIONS["new_letter"] == ("letters", "new")
    assert PAGES["letters"] == ("letters", "LettersPage")
    for kind in LetterKind:
        assert destination(f"new_letter:{kind.value}:move-3") == ("letters", f"new:{kind.value}:move-3")


def test_nothing_yet_then_one_press_a_copy_undo_and_nothing_after_wiping(
    open_page: Open, bench: PageBench, maria: Person
) -> None:
    page = open_page()
    assert page.stack.currentIndex() == 1
    page.act("new")
    assert page.chooser.isVisibleTo(page)
    page.chooser.spoken.set_value("es")
    page.chooser.kinds[LetterKind.MONITOR_OFF].click()
    bench.settle()
    (letter,) = bench.case.letters.of_person(maria.id)
    assert letter.details.language == "es"
    assert page.form.field("english").isVisibleTo(page)
    assert page.form.field("body").value() == letter.details.body
    page.form.copy_text.click()
    copied = QGuiApplication.clipboard().text()
    assert (
        copied.index("I have worn an ankle monitor") < copied.index("----------") < copied.index("Llevo un grillete")
    )
    assert "María Elena Reyes Núñez" in copied
    page.form.copy_subject.click()
    assert QGuiApplication.clipboard().text() == "Request for removal of my ankle monitor"
    bench.context.clipboard.clear_if_ours()
    assert QGuiApplication.clipboard().text() == ""
    bench.context.undo_stack.undo()
    bench.settle()
    assert bench.case.letters.of_person(maria.id) == ()
    assert page.stack.currentIndex() == 1
    bench.context.undo_stack.redo()
    bench.settle()
    assert bench.case.letters.of_person(maria.id) == (letter,)
    page.wipe()
    for key in ("body", "to", "sender", "signed_by"):
        assert page.form.field(key).value() == ""
    assert not page.list.keys()
    assert page.form.heading.text() == ""


def test_a_letter_is_begun_from_an_appointment_or_a_move(
    open_page: Open, bench: PageBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page()
    asked: list[tuple[object, ...]] = []
    draft = bench.case.letters.draft

    def listening(person: int, kind: LetterKind, *rest: object) -> object:
        asked.append((kind, *rest))
        return draft(person, kind)

    monkeypatch.setattr(bench.case.letters, "draft", listening)
    for about in ("reschedule:appointment-7", "move_notice:move-3", "case_review"):
        page.act(destination(f"new_letter:{about}")[1])
        bench.settle()
    assert asked == [
        (LetterKind.RESCHEDULE, 7, None, "en"),
        (LetterKind.MOVE_NOTICE, None, 3, "en"),
        (LetterKind.CASE_REVIEW, None, None, "en"),
    ]


def test_gaps_are_walked_through_and_typing_replaces_them(open_page: Open, bench: PageBench, maria: Person) -> None:
    page = open_page()
    begun(page, bench, LetterKind.MOVE_NOTICE)
    body = page.form.field("body")
    assert isinstance(body, MultilineField)
    bench.case.letters.update(1, sender="", to="")
    bench.settle()
    body.set_value("😀 [ one ] and [ two ]")
    body.setFocus()
    for marked in ("[ one ]", "[ two ]", "[ one ]"):
        page.form.show_next_gap()
        assert body.edit.textCursor().selectedText() == marked
    body.edit.insertPlainText("1")
    page.form.show_next_gap()
    assert body.edit.textCursor().selectedText() == "[ two ]"
    page.flush()
    bench.settle()
    assert bench.case.letters.of_person(maria.id)[0].details.body == "😀 1 and [ two ]"
    assert "1 thing still to fill in" in page.form.open_points.title_label.text()


def test_gaps_are_named_before_printing_and_never_forbid_it(open_page: Open, bench: PageBench) -> None:
    page = open_page()
    begun(page, bench, LetterKind.CASE_REVIEW)
    preview = page.preview
    document = RenderedPdf(b"%PDF", 1, "en")
    preview.taken(bench.case.letters.snapshot(1))
    bench.messages.agrees = False
    assert not preview._goes_on(document)
    kind, asked = bench.messages.said[-1]
    assert kind == "ask"
    assert "date of birth" in str(asked)
    bench.messages.agrees = True
    assert preview._goes_on(document)
    bench.case.letters.update(1, body="x", to="x", sender="x", signed_by="x")
    preview.taken(bench.case.letters.snapshot(1))
    bench.messages.said.clear()
    assert preview._goes_on(document)
    assert bench.messages.said == []


def test_a_case_review_says_what_is_there_and_what_is_missing(
    open_page: Open, bench: PageBench, maria: Person
) -> None:
    page = open_page()
    begun(page, bench, LetterKind.RESCHEDULE)
    assert not page.form.review.isVisibleTo(page)
    begun(page, bench, LetterKind.CASE_REVIEW)
    review = page.form.review
    words = [words.text() for _, words in review._lines.values()]
    assert review.state.text() == "Not ready"
    assert len(words) == len(ReviewItem)
    assert all(said.startswith("Missing: ") for said in words)
    assert page.form.print_button.isEnabled()
    bench.case.people.update(maria.id, phone="347-555-0100")
    bench.settle()
    assert [words.text() for _, words in review._lines.values()].count("There: A phone number that is answered") == 1
    review.asked.edit.setText("3 November 2026")
    page.flush()
    bench.settle()
    assert bench.case.letters.of_person(maria.id)[0].details.asked_locally_on is not None
    language.set_language("es")
    assert review.state.text() == "No está lista"
    language.set_language("en")


def test_one_that_went_out_cannot_be_typed_into(
    open_page: Open, bench: PageBench, maria: Person, clock: HandClock
) -> None:
    page = open_page()
    begun(page, bench, LetterKind.NEW_ADDRESS)
    letter = bench.case.letters.of_person(maria.id)[0]
    dialog = LetterSentDialog(bench.context, bench.window, letter, clock=clock)
    dialog.channel.set_value(Channel.FAX)
    dialog._arrange()
    dialog.number.set_value("212-555-0177")
    dialog.address_used.set_value("left over from another choice")
    draft = dialog.draft()
    assert isinstance(draft, AttemptDraft)
    assert (draft.channel, draft.number, draft.address_used) == (Channel.FAX, "212-555-0177", "")
    assert dialog.number.isVisibleTo(dialog)
    assert not dialog.address_used.isVisibleTo(dialog)
    dialog.reject()
    # As `LettersService.sent`, without making the pages.
    bench.case.attempts.add(
        maria.id, draft, also=lambda session, attempt: mark_sent(session, letter.id, attempt, clock.now())
    )
    page.refresh()
    bench.settle()
    for key in ("body", "to", "sender", "subject"):
        assert page.form.field(key).input().isReadOnly()
    assert page.form.frozen.isVisibleTo(page)
    assert not page.form.sent_button.isVisibleTo(page)
    page.form.attempt_button.click()
    assert bench.visited[-1] == ("attempts", maria.id, bench.case.letters.get(letter.id).attempt_id)
    page.form.again_button.click()
    bench.settle()
    assert len(bench.case.letters.of_person(maria.id)) == 2
    assert not page.form.field("body").input().isReadOnly()
