"""The log of contact attempts on a real vault: reading, adding by keyboard, correcting, evidence, and failures."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from checkin_desktop.domain.attempts import Channel, Outcome
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import Person
from checkin_desktop.services.files import NewFile
from checkin_desktop.ui import language
from tests.support.attempts_page import CALL, MAIL, Open
from tests.support.clocks import HandClock
from tests.support.page_bench import PageBench, words


def test_an_empty_log_says_what_it_is_for_and_offers_the_first_step(open_page: Open) -> None:
    page = open_page()
    assert page.body.currentWidget() is page.empty
    assert "No attempts yet" in words(page.empty)
    assert not page.report_button.isEnabled()


def test_a_call_without_answer_by_keyboard_alone(open_page: Open, bench: PageBench, maria: Person, qtbot: Any) -> None:
    bench.case.attempts.add(maria.id, CALL)
    page = open_page()
    qtbot.keyClick(page.list, Qt.Key.Key_N)
    bench.settle()
    assert page.views.currentWidget() is page.form
    assert page.form.whom.office.value() == "New York City Field Office"
    qtbot.keyClick(page.form.outcome.grid.buttons[3], Qt.Key.Key_1)
    qtbot.keyClick(page.form.outcome.grid.buttons[0], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    bench.settle()
    saved = bench.case.attempts.list(maria.id)
    assert len(saved) == 2
    newest = max(saved, key=lambda attempt: attempt.number)
    assert newest.current.outcome is Outcome.NO_ANSWER
    assert newest.current.number == "212-436-9315"
    assert newest.happened.local == datetime(2026, 11, 20, 15, 0)
    assert newest.happened.zone == "America/New_York"
    assert page.views.currentWidget() is page.log
    assert page.list.selected() == newest.id
    assert bench.case.drafts.load(f"attempt:{maria.id}") is None


def test_number_keys_type_into_text_and_only_choose_elsewhere(open_page: Open, bench: PageBench, qtbot: Any) -> None:
    page = open_page()
    page.act("new")
    bench.settle()
    qtbot.keyClicks(page.form.whom.number.edit, "212")
    assert page.form.whom.number.value() == "212"
    assert page.form.outcome.outcome() is None
    qtbot.keyClick(page.form.whom.number.edit, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert page.form.outcome.outcome() is Outcome.VOICEMAIL_LEFT
    page.form.when.channel_buttons[Channel.EMAIL].click()
    assert not page.form.press_key(1)
    assert page.form.outcome.grid.buttons[0].outcome is Outcome.EMAIL_SENT


def test_what_is_missing_stands_beside_its_field_and_nothing_is_lost(
    open_page: Open, bench: PageBench, maria: Person
) -> None:
    page = open_page()
    page.act("new")
    bench.settle()
    form = page.form
    form.when.time.edit.setText("quarter past")
    form.said.heard.text.edit.setPlainText("<b>dijo & que</b> no")
    form.save()
    bench.settle()
    assert form.when.time.notices()
    form.when.time.edit.setText("9:15 am")
    form.save()
    bench.settle()
    assert form.outcome.notice_field.notices()
    assert page.views.currentWidget() is form
    assert form.said.heard.value().text == "<b>dijo & que</b> no"
    assert bench.case.attempts.list(maria.id) == ()
    form.outcome.choose(Outcome.BUSY)
    form.save()
    bench.settle()
    assert bench.case.attempts.list(maria.id)[0].current.heard.text == "<b>dijo & que</b> no"


def test_a_draft_survives_leaving_locking_and_a_new_window(
    open_page: Open, bench: PageBench, clock: HandClock
) -> None:
    page = open_page()
    page.act("new")
    bench.settle()
    page.form.whom.office.edit.setText("Oficina de Nueva York")
    page.form.when.date.edit.setText("some day in Nov")
    page.form.outcome.choose(Outcome.CUT_OFF)
    page.form.evidence.add([NewFile("shot.txt", data=b"call list")])
    page.flush()
    page.wipe()
    bench.settle()
    assert page.form.whom.office.value() == ""
    assert not page.form.evidence.files()
    page.hide()
    again = open_page()
    again.act("new")
    bench.settle()
    assert again.form.whom.office.value() == "Oficina de Nueva York"
    assert again.form.when.date.text() == "some day in Nov"
    assert again.form.outcome.outcome() is Outcome.CUT_OFF
    assert [item.name for item in again.form.evidence.files()] == ["shot.txt"]
    assert again.form.kept_note is not None
    assert again.form.kept_note.button is not None
    again.form.kept_note.button.click()
    bench.settle()
    assert again.form.whom.office.value() == ""
    assert bench.case.drafts.keys() == ()


def test_typing_is_kept_as_a_draft_after_five_quiet_seconds(open_page: Open, bench: PageBench, maria: Person) -> None:
    page = open_page()
    page.act("new")
    bench.settle()
    page.form._draft_timer.setInterval(1)
    page.form.outcome.choose(Outcome.BUSY)
    bench.until(lambda: bench.case.drafts.load(f"attempt:{maria.id}"))


def test_a_full_disk_leaves_the_form_with_everything_and_says_what_to_do(
    open_page: Open, bench: PageBench, maria: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page()
    page.act("new")
    bench.settle()
    page.form.outcome.choose(Outcome.BUSY)
    page.form.whom.number.edit.setText("212-436-9315")
    real = bench.case.attempts.add

    def full(*_: Any, **__: Any) -> None:
        raise AppError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(bench.case.attempts, "add", full)
    page.form.save()
    bench.settle()
    assert page.views.currentWidget() is page.form
    assert page.form.failure.isVisibleTo(page.form)
    shown = words(page.form.failure)
    assert "disk" in shown.lower()
    assert "safe" in shown.lower()
    assert page.form.whom.number.value() == "212-436-9315"
    assert page.form.save_button.isEnabled()
    monkeypatch.setattr(bench.case.attempts, "add", real)
    page.form.save()
    bench.settle()
    assert len(bench.case.attempts.list(maria.id)) == 1


def test_big_bad_input_is_refused_beside_its_field_with_everything_kept(
    open_page: Open, bench: PageBench, maria: Person
) -> None:
    page = open_page()
    page.act("new")
    bench.settle()
    flood = "ñandú " * 20_000
    page.form.outcome.choose(Outcome.SPOKE)
    page.form.said.heard.text.edit.setPlainText(flood)
    page.form.save()
    bench.settle()
    assert page.form.said.heard.text.notices()
    assert page.form.said.heard.text.value() == flood
    assert bench.case.attempts.list(maria.id) == ()


def test_a_late_entry_asks_why_and_wears_its_chip(open_page: Open, bench: PageBench, maria: Person) -> None:
    page = open_page()
    page.act("new")
    bench.settle()
    assert not page.form.when.late.isVisibleTo(page.form)
    page.form.when.date.edit.setText("18 Nov 2026")
    page.form.when.date.edited.emit(page.form.when.date.value())
    assert page.form.when.late.isVisibleTo(page.form)
    page.form.when.late.text.edit.setPlainText("My shift ended at midnight.")
    page.form.outcome.choose(Outcome.NO_ANSWER)
    page.form.save()
    bench.settle()
    bench.until(lambda: "Why later: “My shift ended at midnight.”" in words(page.detail))
    assert page.list.rows_model.rows()[1].chips[0][0] == "Late"


def test_a_correction_names_the_old_value_and_keeps_the_first_entry(
    open_page: Open, bench: PageBench, maria: Person
) -> None:
    wrong = replace(CALL, number="212-436-9135", made_by_name="María", typed_by_name="José, son")
    bench.case.attempts.add(maria.id, wrong)
    page = open_page()
    page.detail.correct_button.click()
    bench.settle()
    form = page.correction
    assert page.views.currentWidget() is form
    form.mode.choice.cards[-1].click()
    form.whom.number.edit.setText("212-436-9315")
    form.save()
    bench.settle()
    assert form.reason.words.text.notices()
    form.reason.words.text.edit.setPlainText("Two digits were swapped.")
    assert form.writer.name.value() == "José, son"
    form.writer.name.edit.setText("José")
    form.save()
    bench.settle()
    attempt = bench.case.attempts.list(maria.id)[0]
    assert attempt.current.number == "212-436-9315"
    assert attempt.first.draft.number == "212-436-9135"
    bench.until(lambda: "Two digits were swapped." in words(page.detail))
    shown = words(page.detail)
    assert "Number corrected: was 212-436-9135" in shown
    assert ", by José" in shown
    for who in ("Called by", "María", "Typed by", "José, son"):
        assert who in shown
    assert attempt.changes[0].written_by == "José"
    assert page.detail.first_button is not None
    page.detail.first_button.click()
    bench.until(lambda: "The first entry, as it was written down" in words(page.detail))


def test_a_note_can_be_added_later(open_page: Open, bench: PageBench, maria: Person) -> None:
    bench.case.attempts.add(maria.id, CALL)
    page = open_page()
    page.detail.correct_button.click()
    bench.settle()
    assert page.correction.writer.name.value() == ""
    page.correction.save()
    bench.settle()
    assert page.correction.note.words.text.notices()
    page.correction.note.words.text.edit.setPlainText("Found the voicemail record.")
    page.correction.writer.name.edit.setText(" Ana ")
    page.correction.touched()
    page.correction.close_form()
    bench.settle()
    page.detail.correct_button.click()
    bench.until(lambda: page.correction.writer.name.value() == " Ana ")
    page.correction.save()
    bench.settle()
    bench.until(lambda: "Found the voicemail record." in words(page.detail))
    (change,) = bench.case.attempts.list(maria.id)[0].changes
    assert (change.draft.note.text, change.written_by) == ("Found the voicemail record.", "Ana")
    page.detail.correct_button.click()
    bench.settle()
    assert page.correction.writer.name.value() == "Ana"
    page.wipe()
    assert page.correction.writer.name.value() == ""


def test_nothing_on_the_page_edits_or_deletes(open_page: Open, bench: PageBench, maria: Person) -> None:
    bench.case.attempts.add(maria.id, CALL, (NewFile("sent.eml", data=MAIL),))
    page = open_page()
    buttons = " ".join(b.accessibleName() for b in page.log.findChildren(QPushButton)).lower()
    assert not any(verb in buttons for verb in ("delete", "remove", "erase", "edit"))


def test_translations_stand_with_their_translator(open_page: Open, bench: PageBench, maria: Person) -> None:
    heard = FreeText("Deje su nombre.", "es", "Leave your name.", "José Reyes")
    bench.case.attempts.add(maria.id, replace(CALL, outcome=Outcome.SPOKE, heard=heard))
    page = open_page()
    bench.until(lambda: "“Deje su nombre.”" in words(page.detail))
    shown = words(page.detail)
    assert "“Deje su nombre.”" in shown
    assert "in Spanish" in shown
    assert "“Leave your name.”" in shown
    assert "translated by José Reyes" in shown


def test_the_tip_line_and_recruiting_mailboxes_are_warned_about_and_never_blocked(
    open_page: Open, bench: PageBench, maria: Person
) -> None:
    page = open_page()
    page.act("new")
    bench.settle()
    form = page.form
    form.whom.number.edit.setText("1-866-347-2423")
    form.outcome.choose(Outcome.NO_ANSWER)
    form._check()
    bench.settle()
    assert any(severity == "warning" for severity, _ in form.whom.number.notices())
    form.when.channel_buttons[Channel.EMAIL].click()
    form.whom.address.edit.setText("atlanta.outreach@ICE.dhs.gov")
    form.outcome.choose(Outcome.EMAIL_SENT)
    form._check()
    bench.settle()
    assert any("job applicants" in sentence for _, sentence in form.whom.address.notices())
    form.save()
    bench.settle()
    assert len(bench.case.attempts.list(maria.id)) == 1


def test_taking_a_line_fills_in_its_number_with_source_and_date(open_page: Open, bench: PageBench) -> None:
    page = open_page()
    page.act("new")
    bench.settle()
    form = page.form
    form.whom.completer.activated[str].emit("ICE Services Line")
    assert form.whom.number.value() == "1-833-383-1465"
    assert form.draft().line_id == "ice_services_line"
    assert form.whom.source.isVisibleTo(form)
    form.whom.office.edit.setText("somewhere else")
    form.whom.office.edited.emit("somewhere else")
    assert form.draft().line_id == ""
    assert not form.whom.source.isVisibleTo(form)


def test_the_page_follows_the_language_and_forgets_at_lock(open_page: Open, bench: PageBench, maria: Person) -> None:
    bench.case.attempts.add(maria.id, replace(CALL, made_by_name="Rosa Núñez"))
    page = open_page()
    language.set_language("es")
    assert "María Elena" in words(page)
    page.act("new")
    bench.settle()
    language.set_language("en")
    page.wipe()
    assert "María" not in words(page)
    assert "Rosa" not in words(page)
    assert page.list.keys() == ()


def test_list_and_detail_are_one_at_a_time_where_the_room_is_narrow(
    open_page: Open, bench: PageBench, maria: Person, qtbot: Any
) -> None:
    bench.case.attempts.add(maria.id, CALL)
    page = open_page()
    bench.window.resize(480, 700)
    bench.until(lambda: page.both.narrow)
    assert page.list.isVisible()
    assert not page.detail.isVisible()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    qtbot.keyClick(page.detail.correct_button, Qt.Key.Key_Escape)
    assert page.list.isVisible()
