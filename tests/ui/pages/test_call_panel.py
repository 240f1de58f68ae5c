"""The panel beside a call on a real vault: by keyboard, over a lock, with everything it says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkin_desktop.domain.attempts import AttemptDraft, Channel, MadeBy, Outcome
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import IdentifierKind, Person
from checkin_desktop.services.files import NewFile
from checkin_desktop.ui import language
from checkin_desktop.ui.models.attempts import key_outcome
from checkin_desktop.ui.pages.attempts import AttemptsPage
from checkin_desktop.ui.pages.attempts_call import CallPanel
from checkin_desktop.ui.pages.attempts_call_keys import Stage
from tests.support.clocks import HandClock
from tests.support.desk import Desk
from tests.support.page_bench import PageBench, picture, words

Open = Callable[[], CallPanel]
LINE, OFFICE = "1-833-383-1465", "212-436-9315"


@pytest.fixture
def open_panel(bench: PageBench, maria: Person, clock: HandClock) -> Open:
    def make() -> CallPanel:
        page = AttemptsPage(bench.context, clock=clock)
        bench.show(page, maria.id)
        page.act("call")
        bench.settle()
        return page.call_panel

    return make


def _press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def _set(clock: HandClock, moment: datetime) -> None:
    clock.move(seconds=(moment - clock.now()).total_seconds())


def _logged(bench: PageBench, maria: Person) -> Any:
    return bench.case.attempts.list(maria.id)


def test_a_call_nobody_answers_takes_two_keys_once_the_panel_is_open(
    open_panel: Open, bench: PageBench, maria: Person, clock: HandClock
) -> None:
    panel = open_panel()
    assert panel.face.number.text() == LINE
    began = clock.now()
    _press(Qt.Key.Key_Return)
    clock.move(minutes=2, seconds=14)
    _press(Qt.Key.Key_1)
    bench.settle()
    saved = _logged(bench, maria)[0]
    assert (saved.current.channel, saved.current.outcome) == (Channel.CALL, Outcome.NO_ANSWER)
    assert (saved.current.line_id, saved.current.office) == ("ice_services_line", "ICE Services Line")
    assert (saved.current.number, saved.current.duration_seconds, saved.current.hold_seconds) == (LINE, 134, None)
    assert saved.happened.utc == began.replace(microsecond=0)
    assert bench.case.drafts.keys() == ()
    assert "Saved 3:02" in panel.saved_part.title.text()
    assert "2 min 14 s" in panel.saved_part.when.text().replace("\u00a0", " ")


def test_keys_pressed_before_the_panel_is_loaded_count_once_it_is_there(
    bench: PageBench, maria: Person, clock: HandClock
) -> None:
    page = AttemptsPage(bench.context, clock=clock)
    bench.show(page, maria.id)
    page.act("call")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_2):
        _press(key)
    assert page.call_panel.stage is Stage.EMPTY
    bench.settle()
    assert [each.current.outcome for each in _logged(bench, maria)] == [key_outcome(2)]
    page.call_panel.call_again()
    page.call_panel.start()
    bench.settle()
    page.call_panel.leave()  # as after a lock: the call goes on in its draft
    page.act("call")
    _press(Qt.Key.Key_4)
    assert page.call_panel.stage is Stage.EMPTY
    bench.settle()
    assert _logged(bench, maria)[0].current.outcome is key_outcome(4)
    page.call_panel.leave()
    page.act("call")
    _press(Qt.Key.Key_Escape)
    bench.settle()
    assert not page.call_panel.isVisibleTo(page)
    assert len(_logged(bench, maria)) == 2


def test_time_on_hold_is_counted_apart(open_panel: Open, bench: PageBench, maria: Person, clock: HandClock) -> None:
    panel = open_panel()
    panel.start()
    clock.move(seconds=10)
    panel.face.hold.click()
    clock.move(seconds=45)
    assert panel.face.hold.text().strip() == "Back from hold"
    panel.face.hold.click()
    clock.move(seconds=5)
    panel.face.hold.click()
    clock.move(seconds=30)
    _press(Qt.Key.Key_5)
    bench.settle()
    current = _logged(bench, maria)[0].current
    assert (current.outcome, current.duration_seconds, current.hold_seconds) == (Outcome.CUT_OFF, 90, 75)


def test_a_number_key_before_the_start_writes_nothing(open_panel: Open, bench: PageBench, maria: Person) -> None:
    open_panel()
    _press(Qt.Key.Key_1)
    bench.settle()
    assert _logged(bench, maria) == ()


def test_the_last_number_keys_end_a_call_as_well(open_panel: Open, bench: PageBench, maria: Person) -> None:
    panel = open_panel()
    for key in (Qt.Key.Key_2, Qt.Key.Key_8):
        panel.start()
        _press(key)
        bench.settle()
        panel.call_again()
    outcomes = [attempt.current.outcome for attempt in sorted(_logged(bench, maria), key=lambda item: item.number)]
    assert outcomes == [Outcome.VOICEMAIL_LEFT, Outcome.OTHER]


def test_the_line_used_last_stands_first_and_typing_finds_another(
    open_panel: Open, bench: PageBench, maria: Person, clock: HandClock
) -> None:
    draft = AttemptDraft(
        happened_local=datetime(2026, 11, 20, 9, 12),
        channel=Channel.CALL,
        outcome=Outcome.BUSY,
        line_id="ero_new_york_city",
        office="New York City Field Office",
        number=OFFICE,
        made_by=MadeBy.FAMILY,
        made_by_name="José",
        typed_by_name="José, son",
    )
    bench.case.attempts.add(maria.id, draft)
    panel = open_panel()
    assert panel.face.number.text() == OFFICE
    assert "Calling: José" in words(panel)
    assert "I am calling for María Elena Reyes Núñez." in panel.face.voicemail.words.text()
    panel.face.line.click()
    QTest.keyClicks(QApplication.focusWidget(), "services")
    _press(Qt.Key.Key_Return)
    assert panel.face.number.text() == LINE
    panel.face.line.click()
    QTest.keyClicks(QApplication.focusWidget(), "(347) 555 0142")
    _press(Qt.Key.Key_Return)
    assert panel.face.number.text() == "347-555-0142"
    _press(Qt.Key.Key_Return)
    _press(Qt.Key.Key_6)
    bench.settle()
    newest = max(_logged(bench, maria), key=lambda attempt: attempt.number).current
    assert (newest.number, newest.line_id, newest.office) == ("(347) 555 0142", "", "")
    assert (newest.made_by, newest.made_by_name, newest.typed_by_name) == (MadeBy.FAMILY, "José", "José, son")


def test_it_says_if_the_line_is_open_in_both_zones_and_what_sources_say(
    open_panel: Open, bench: PageBench, clock: HandClock
) -> None:
    bench.case.zone = "America/Los_Angeles"
    _set(clock, datetime(2026, 11, 20, 15, 42, tzinfo=UTC))
    panel = open_panel()
    hours = panel.face.hours
    assert "Open now" in hours.state.chip.text()
    assert hours.state.words.text().replace("\u00a0", " ") == "until 5:00 p.m. Eastern time (2:00 p.m. here)"
    assert "another page says 8:00" in hours.differ.accessibleName()
    assert not hours.details.isVisibleTo(panel)
    hours.differ.click()
    assert hours.details.isVisibleTo(panel)
    assert hours.details.text().count("\n") == 1
    _set(clock, datetime(2026, 11, 21, 15, 42, tzinfo=UTC))
    panel._show()
    assert "Closed now" in hours.state.chip.text()
    assert "opens Mon 23 Nov, 8:00 a.m." in hours.state.words.text().replace("\u00a0", " ")
    _set(clock, datetime(2026, 11, 23, 23, 42, tzinfo=UTC))
    panel._show()
    assert "Sources differ" in hours.state.chip.text()
    assert "Tue 24 Nov" in hours.next.text()
    panel.start()
    assert panel.face.time.isVisibleTo(panel), "a closed line is called all the same"


def test_an_office_and_the_tip_line_are_said_and_never_refused(
    open_panel: Open, bench: PageBench, maria: Person
) -> None:
    panel = open_panel()
    office = next(choice for choice in panel._choices if choice.called.line_id == "ero_new_york_city")
    panel._picked(office)
    assert "Not known" in panel.face.hours.state.chip.text()
    panel.face.line.click()
    QTest.keyClicks(QApplication.focusWidget(), "1-866-347-2423")
    _press(Qt.Key.Key_Return)
    assert panel.face.warning.isVisibleTo(panel)
    assert "tip" in panel.face.warning.title_label.text().lower()
    panel.start()
    _press(Qt.Key.Key_1)
    bench.settle()
    assert len(_logged(bench, maria)) == 1


def test_the_voicemail_words_name_their_gaps(open_panel: Open, bench: PageBench, maria: Person) -> None:
    panel = open_panel()
    card = panel.face.voicemail
    assert card.words.text() == "“My name is María Elena Reyes Núñez.”"
    assert card.gaps.text() == "Not written down yet: phone number, A-number."
    card.fill.click()
    assert bench.visited[-1][0] == "identity"
    bench.case.people.update(maria.id, phone="3475550142")
    bench.case.people.set_identifier(maria.id, IdentifierKind.A_NUMBER, "A 012 345 678")
    panel.close_panel()
    panel.open_for(maria.id)
    bench.settle()
    said = card.words.text().replace("\u00a0", " ")
    assert said == "“My name is María Elena Reyes Núñez. My phone is 347-555-0142. My A-number is A 012-345-678.”"
    assert not card.gaps.isVisibleTo(panel)
    language.set_language("es")
    assert card.words.text().startswith("“Me llamo María Elena")
    assert "My phone is 347-555-0142." in card.english.text()


def test_what_can_be_added_after_saving(open_panel: Open, bench: PageBench, maria: Person, tmp_path: Any) -> None:
    panel = open_panel()
    panel.start()
    panel.finish(Outcome.CUT_OFF)
    bench.settle()
    part = panel.saved_part
    part.words_button.click()
    part.words.text.edit.setPlainText("Your call is important")
    part.add_button.click()
    bench.settle()
    assert not part.is_dirty()
    part.add_files([NewFile.at(picture(tmp_path / "list.png"))])
    bench.settle()
    assert "1 file added" in part.message.text()
    attempt = _logged(bench, maria)[0]
    assert [change.draft.note.text for change in attempt.changes] == ["Your call is important", ""]
    assert [item.name for item in attempt.attachments] == ["list.png"]
    part.again_button.click()
    assert panel.face.start.isVisibleTo(panel)
    assert panel.face.number.text() == LINE


def test_a_reminder_is_suggested_for_the_next_opening_and_answered_by_the_next_call(
    open_panel: Open, bench: PageBench, maria: Person, clock: HandClock
) -> None:
    _set(clock, datetime(2026, 11, 21, 15, 42, tzinfo=UTC))
    panel = open_panel()
    panel.start()
    panel.finish(Outcome.NO_ANSWER)
    bench.settle()
    panel.saved_part.remind_button.click()
    bench.settle()
    form = panel.saved_part.reminder
    assert form.date.value() == date(2026, 11, 23)
    form.save_button.click()
    bench.settle()
    waiting = bench.case.reminders.list(maria.id)
    assert [(item.what, item.line_id) for item in waiting] == [(f"ICE Services Line, {LINE}", "ice_services_line")]
    page = panel.parent().parent()
    assert "Try again: ICE Services Line" in words(page.reminders)
    clock.move(days=2)
    panel.call_again()
    panel.start()
    panel.finish(Outcome.SPOKE)
    bench.settle()
    assert bench.case.reminders.list(maria.id) == ()
    assert not page.reminders.isVisibleTo(page)


def test_reminders_above_the_log_are_ticked_changed_and_removed_with_undo(
    open_panel: Open, bench: PageBench, maria: Person
) -> None:
    bench.case.reminders.add(maria.id, "the office", datetime(2026, 11, 20, 9), "America/New_York")
    bench.case.reminders.add(maria.id, "the line", datetime(2026, 11, 24, 9), "America/New_York")
    bar = open_panel().parent().parent().reminders
    bench.settle()
    assert len(bar.rows) == 1
    bar.more.click()
    assert len(bar.rows) == 2
    bar.rows[1].buttons["remove"].click()
    bench.settle()
    assert len(bench.case.reminders.list(maria.id)) == 1
    bench.context.undo_stack.undo()
    bench.settle()
    bar.rows[0].buttons["done"].click()
    bench.settle()
    assert [item.what for item in bench.case.reminders.list(maria.id)] == ["the line"]
    bench.context.undo_stack.undo()
    bench.settle()
    bar.rows[0].buttons["change"].click()
    bench.settle()
    bar.form.what.edit.setText("the officer")
    bar.form.save_button.click()
    bench.settle()
    assert [item.what for item in bench.case.reminders.list(maria.id)] == ["the officer", "the line"]
    bench.context.undo_stack.undo()
    bench.settle()
    assert [item.what for item in bench.case.reminders.list(maria.id)] == ["the office", "the line"]


def test_a_full_disk_keeps_the_call_with_its_end(
    open_panel: Open, bench: PageBench, maria: Person, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = open_panel()
    panel.start()
    clock.move(seconds=30)
    real = bench.case.attempts.add

    def full(*_: Any, **__: Any) -> None:
        raise AppError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(bench.case.attempts, "add", full)
    panel.finish(Outcome.BUSY)
    bench.settle()
    assert panel.face.failure.isVisibleTo(panel)
    assert bench.case.drafts.load(f"call:{maria.id}")
    monkeypatch.setattr(bench.case.attempts, "add", real)
    clock.move(seconds=300)
    panel.finish(Outcome.BUSY)
    bench.settle()
    assert _logged(bench, maria)[0].current.duration_seconds == 30


def test_a_running_call_outlasts_a_lock_and_its_length_is_not_made_up(desk: Desk, clock: HandClock) -> None:
    person = desk.person()
    page = desk.show(AttemptsPage(desk.context, clock=clock), person.id)
    page.act("call")
    desk.settle()
    page.call_panel.start()
    began = clock.now()
    desk.lock()
    clock.move(seconds=50)
    desk.open()
    page = desk.show(AttemptsPage(desk.context, clock=clock), person.id)
    desk.settle()
    panel = page.call_panel
    assert panel.isVisibleTo(page)
    assert panel.face.time.text() == "00:50"
    assert panel.face.number.text() == LINE
    panel.face.ended.click()
    panel.finish(Outcome.NO_ANSWER)
    desk.settle()
    saved = desk.run(lambda: desk.case.attempts.list(person.id))[0]
    assert saved.happened.utc == began.replace(microsecond=0)
    assert saved.current.duration_seconds is None
    assert desk.run(desk.case.drafts.keys) == ()


def test_words_typed_after_a_call_outlast_a_lock(desk: Desk, clock: HandClock) -> None:
    person = desk.person()
    page = desk.show(AttemptsPage(desk.context, clock=clock), person.id)
    page.act("call")
    desk.settle()
    page.call_panel.start()
    page.call_panel.finish(Outcome.SPOKE)
    desk.settle()
    page.call_panel.saved_part.ask_words()
    page.call_panel.saved_part.words.text.edit.setPlainText("Llame el lunes")
    desk.lock()
    desk.open()
    page = desk.show(AttemptsPage(desk.context, clock=clock), person.id)
    desk.settle()
    assert page.call_panel.saved_part.words.value().text == "Llame el lunes"
    page.call_panel.saved_part.add_button.click()
    desk.settle()
    notes = [change.draft.note for change in desk.run(lambda: desk.case.attempts.list(person.id))[0].changes]
    assert notes == [FreeText("Llame el lunes", "en")]


def test_a_call_of_long_ago_has_no_length(desk: Desk, clock: HandClock) -> None:
    person = desk.person()
    page = desk.show(AttemptsPage(desk.context, clock=clock), person.id)
    page.act("call")
    desk.settle()
    page.call_panel.start()
    desk.lock()
    clock.move(days=2)
    desk.open()
    page = desk.show(AttemptsPage(desk.context, clock=clock), person.id)
    desk.settle()
    assert page.call_panel.face.time.text() == "—"
    page.call_panel.drop()
    desk.settle()
    assert desk.run(lambda: desk.case.attempts.list(person.id)) == ()
    assert desk.run(desk.case.drafts.keys) == ()


def test_a_report_takes_the_room_of_a_call_that_is_over_and_of_no_other(
    bench: PageBench, maria: Person, clock: HandClock
) -> None:
    page = AttemptsPage(bench.context, clock=clock)
    bench.show(page, maria.id)
    page.act("call")
    bench.settle()
    page.call_panel.start()
    page.act("print")
    assert page.side.isVisibleTo(page)
    page.preview.close_preview()
    page.call_panel.finish(Outcome.NO_ANSWER)
    bench.settle()
    page.call_panel.saved_part.words.set_value(FreeText("Nobody picks up.", "en"))
    page.act("print")
    assert page.side.isVisibleTo(page)
    page.preview.close_preview()
    page.call_panel.saved_part.words.set_value(FreeText())
    page.act("print")
    assert not page.side.isVisibleTo(page)
    assert page.preview.back_button.hasFocus()
