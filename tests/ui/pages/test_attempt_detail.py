"""One attempt in full: was the line open then, who did what, private notes, picked calls, support from outside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from checkin_desktop.domain.attempts import AttemptDraft, CallLogRow, Channel, Corroboration, MadeBy, Outcome
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import Person
from checkin_desktop.services.files import NewFile
from checkin_desktop.ui.dialogs.correction_dialog import Mode
from checkin_desktop.ui.pages.attempts import AttemptsPage
from checkin_desktop.ui.widgets.cards import Chip
from tests.support.clocks import HandClock
from tests.support.page_bench import PageBench, words
from tests.support.time_authority import NAME, TimeAuthority

CALL = AttemptDraft(
    happened_local=datetime(2026, 11, 20, 9, 12),
    channel=Channel.CALL,
    outcome=Outcome.NO_ANSWER,
    line_id="ice_services_line",
    office="ICE Services Line",
    number="833-383-1465",
)
PICKED = CallLogRow(3, "833-383-1465", "1763647920000", datetime(2026, 11, 20, 14, 12, tzinfo=UTC), 95, "out")

Open = Callable[..., AttemptsPage]


@pytest.fixture
def open_page(bench: PageBench, maria: Person, clock: HandClock) -> Open:
    def make(draft: AttemptDraft, **more: Any) -> AttemptsPage:
        bench.case.attempts.add(maria.id, draft, **more)
        page = AttemptsPage(bench.context, clock=clock)
        bench.show(page, maria.id)
        bench.until(lambda: "Attempt 1 of 1" in words(page.detail))
        return page

    return make


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (datetime(2026, 11, 20, 9, 12), "The line was open"),
        (datetime(2026, 11, 19, 18, 0), "sources differ"),
        (datetime(2026, 11, 15, 9, 12), "The line was closed"),
    ],
)
def test_published_hours_say_if_the_line_was_open(
    open_page: Open, bench: PageBench, moment: datetime, said: str
) -> None:
    page = open_page(replace(CALL, happened_local=moment))

    def chips() -> list[str]:
        return [w.accessibleName() for w in page.detail.findChildren(Chip) if w.isVisibleTo(page.detail)]

    bench.until(lambda: any(said in chip for chip in chips()))


def test_who_did_what_and_what_stays_private(open_page: Open) -> None:
    page = open_page(
        replace(
            CALL,
            made_by=MadeBy.FAMILY,
            made_by_name="Ana",
            made_by_role="daughter",
            witness="Luis",
            witness_role="neighbor",
            note=FreeText("We were at the clinic.", "en"),
            note_private=True,
        ),
        call_log_rows=(PICKED,),
        files=(NewFile("calls.csv", data=b"number,date\n833-383-1465,1\n"),),
    )
    said = words(page.detail)
    assert "Ana (daughter)" in said
    assert "Luis (neighbor)" in said
    assert "Stays out of reports unless you tick it" in said
    assert "833-383-1465 · Fri 20 Nov 2026, 9:12\u00a0a.m." in said
    assert "Supported from outside: 0" in said


def test_support_is_added_by_keyboard_and_counted(
    open_page: Open, bench: PageBench, maria: Person, qtbot: Any
) -> None:
    page = open_page(CALL)
    assert page.detail.support_button is not None
    page.detail.support_button.setFocus()
    qtbot.keyClick(page.detail.support_button, Qt.Key.Key_Return)
    bench.settle()
    form = page.correction
    assert form.current_mode() is Mode.SUPPORT
    qtbot.keyClick(form.support.kind.combo, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    bench.settle()
    assert form.support.kind.notices(), "nothing is saved before it is said what it is"
    qtbot.keyClick(form.support.kind.combo, Qt.Key.Key_Home)
    for _ in range(list(Corroboration).index(Corroboration.PHONE_BILL)):
        qtbot.keyClick(form.support.kind.combo, Qt.Key.Key_Down)
    qtbot.keyClicks(form.support.words.text.edit, "Bill of November, page 3")
    qtbot.keyClick(form.support.words.text.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    bench.settle()
    saved = bench.case.attempts.list(maria.id)[0]
    assert [entry.corroboration for entry in saved.corroborations] == [Corroboration.PHONE_BILL]
    assert saved.corroborations[0].draft.note.text == "Bill of November, page 3"
    said = words(page.detail)
    assert "Supported from outside: 1" in said
    assert "From outside: phone bill" in said


def test_a_draft_of_support_comes_back_as_support(open_page: Open, bench: PageBench) -> None:
    page = open_page(CALL)
    page.add_support(page.detail.attempt().id)  # type: ignore[union-attr]
    bench.settle()
    page.correction.support.show_kind(Corroboration.WITNESS)
    page.correction.support.words.set_value(FreeText("Luis was there", "en"))
    page.correction.note.private.box.click()
    page.correction.close_form()
    bench.settle()
    page.correct_attempt(page.detail.attempt().id)  # type: ignore[union-attr]
    bench.settle()
    assert page.correction.current_mode() is Mode.SUPPORT
    assert page.correction.support.chosen() is Corroboration.WITNESS
    assert page.correction.support.words.value().text == "Luis was there"
    assert page.correction.note.private.value()


def test_a_time_stamp_that_came_back_is_told(open_page: Open, bench: PageBench, maria: Person, tmp_path: Path) -> None:
    page = open_page(CALL)
    authority = TimeAuthority(tmp_path / "tsa", kind="ec")
    asked = bench.case.anchors.ask(maria.id)
    bench.case.anchors.save_request(asked.id, tmp_path / "ask.tsq")
    bench.case.anchors.take(maria.id, authority.answer(tmp_path / "ask.tsq", tmp_path / "answer.tsr"))
    bench.until(lambda: "A time stamp from outside" in words(page.detail))
    assert NAME in words(page.detail)


def test_the_person_is_named_and_time_stamps_are_one_button_away(
    open_page: Open, bench: PageBench, maria: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page(replace(CALL, made_by=MadeBy.SELF))
    assert f"Called by\n{maria.details.given_names}" in words(page.detail)
    asked: list[str] = []
    monkeypatch.setattr(bench.context, "navigate", lambda page_id, *_: asked.append(page_id))
    assert page.detail.stamps_button is not None
    page.detail.stamps_button.click()
    assert asked == ["anchors"]
    page.wipe()
    assert page.detail.person == ""


def test_a_list_of_ones_own_calls_is_no_support_from_outside(open_page: Open, bench: PageBench) -> None:
    page = open_page(CALL)
    attempt = page.detail.attempt()
    assert attempt is not None
    page.correct_attempt(attempt.id)
    bench.settle()
    assert "your call list" in words(page.correction.evidence)
    page.correction.close_form()
    page.add_support(attempt.id)
    bench.settle()
    assert "your call list" not in words(page.correction.evidence)
