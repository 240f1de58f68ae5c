"""Picking calls from a phone's list: which are ticked, what has to be answered, and that all are saved or none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

import pytest
from shiboken6 import isValid

from checkin_desktop.domain.attempts import AttemptDraft, Channel, Corroboration, MadeBy, Outcome
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.written_dates import DateOrder
from checkin_desktop.services.files import NewFile
from checkin_desktop.ui.dialogs.call_log_preview import CallLogPreview
from checkin_desktop.ui.dialogs.correction_dialog import CorrectionForm, Mode
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.vault.repositories import attempts as repository
from tests.support.page_bench import PageBench, words

XML = b"""<?xml version="1.0" encoding="UTF-8"?>
<calls count="4">
<call number="+18333831465" duration="45" date="1795183920000" type="2" readable_date="Nov 20, 2026 9:12:00 AM" />
<call number="(833) 383-1465" duration="0" date="1795187520000" type="2" readable_date="Nov 20, 2026 10:12:00 AM" />
<call number="8333831465" duration="30" date="1795191120000" type="1" readable_date="Nov 20, 2026 11:12:00 AM" />
<call number="5552345678" duration="300" date="1795191121000" type="2" readable_date="Nov 20, 2026 11:12:01 AM" />
</calls>"""
CSV = b"Date,Time,Number,Duration,Type\n10/11/2026,9:12 AM,833-383-1465,0:45,Outgoing\n"
Open = Callable[..., CallLogPreview]


@pytest.fixture
def open_preview(bench: PageBench, maria: Person) -> Iterator[Open]:
    opened: list[CallLogPreview] = []

    def make(data: bytes, name: str = "calls.xml", common: AttemptDraft | None = None) -> CallLogPreview:
        preview = CallLogPreview(bench.context, maria.id, NewFile(name, data=data), common, bench.window)
        opened.append(preview)
        preview.open()
        bench.settle()
        return preview

    bench.window.show()
    yield make
    for preview in opened:
        if isValid(preview):
            preview.close()


def earlier(bench: PageBench, maria: Person, minute: int = 5) -> int:
    draft = AttemptDraft(
        happened_local=datetime(2026, 11, 20, 9, minute),
        channel=Channel.CALL,
        outcome=Outcome.BUSY,
        number="833 383 1465",
    )
    return bench.case.attempts.add(maria.id, draft).id


def test_calls_to_the_list_are_ticked_and_become_attempts(open_preview: Open, bench: PageBench, maria: Person) -> None:
    preview = open_preview(XML, common=AttemptDraft(made_by=MadeBy.FAMILY, made_by_name="Sofía"))
    assert [row.ticked() for row in preview.call_rows] == [True, True, False]
    assert "1-833-383-1465 · 45\xa0s · outgoing" in words(preview.call_rows[0])
    assert "9:12" in words(preview.call_rows[0])
    assert "incoming" in words(preview.call_rows[2])
    assert "234-5678" not in words(preview)
    preview.save()
    bench.settle()
    assert bench.case.attempts.list(maria.id) == (), "nobody said what happened"
    assert "what happened in this call" in words(preview.call_rows[0])
    preview.call_rows[0].answer.set_value(Outcome.MENU_ONLY)
    preview.call_rows[1].answer.set_value(Outcome.BUSY)
    preview.late_field.set_value("Copied from the phone")
    kept: list[Any] = []
    preview.saved.connect(kept.append)
    preview.save()
    bench.settle()
    first, second = bench.case.attempts.list(maria.id, newest_first=False)
    assert len(kept[0]) == 2
    assert (first.happened.local, first.current.duration_seconds) == (datetime(2026, 11, 20, 9, 12), 45)
    assert (first.current.line_id, first.current.outcome) == ("ice_services_line", Outcome.MENU_ONLY)
    assert (first.current.made_by_name, first.current.late_reason.text) == ("Sofía", "Copied from the phone")
    assert [row.place for row in first.first.call_log_rows] == [1]
    assert [row.place for row in second.first.call_log_rows] == [2]
    assert first.attachments[0].id == second.attachments[0].id
    assert bench.case.attempts.content(first.attachments[0].id) == XML


def test_a_call_of_an_attempt_is_added_to_it(open_preview: Open, bench: PageBench, maria: Person) -> None:
    known = earlier(bench, maria)
    preview = open_preview(XML)
    assert preview.call_rows[0].answered()
    assert not preview.call_rows[1].answered()
    preview.all_field.combo.setCurrentIndex(0)
    preview.all_field.combo.activated.emit(0)
    preview.save()
    bench.settle()
    attempts = bench.case.attempts.list(maria.id, newest_first=False)
    assert [attempt.id == known for attempt in attempts] == [True, False]
    added = attempts[0].changes[0]
    assert added.corroboration is Corroboration.CALL_HISTORY
    assert [row.place for row in added.call_log_rows] == [1]
    assert attempts[1].current.outcome is Outcome.NO_ANSWER
    assert added.attachments[0].id == attempts[1].attachments[0].id


def test_others_come_only_when_asked_for(open_preview: Open) -> None:
    preview = open_preview(XML)
    preview.more_button.click()
    assert len(preview.call_rows) == 4
    assert "555" in words(preview.call_rows[3])
    assert not preview.call_rows[3].ticked()
    assert not preview.more_button.isVisibleTo(preview)


def test_a_date_with_two_readings_is_asked_for(open_preview: Open, bench: PageBench, maria: Person) -> None:
    preview = open_preview(CSV, "bill.csv")
    assert preview.call_rows == []
    assert preview.order_field.value() is None
    offered = [preview.order_field.combo.itemText(place) for place in range(2)]
    assert "October" in offered[0]
    assert "November" in offered[1]
    preview.order_field.set_value(DateOrder.DAY_FIRST)
    preview.order_field.edited.emit(DateOrder.DAY_FIRST)
    bench.settle()
    preview.call_rows[0].answer.set_value(Outcome.BUSY)
    preview.save()
    bench.settle()
    assert bench.case.attempts.list(maria.id)[0].happened.local == datetime(2026, 11, 10, 9, 12)
    assert bench.case.attempts.list(maria.id)[0].first.is_late


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"words,and,more\n1,2,3\n", "no calls"),
        (b'<?xml version="1.0"?><!DOCTYPE calls [<!ENTITY a "b">]>' + XML[39:], "document type"),
    ],
)
def test_a_file_without_calls_says_so(open_preview: Open, data: bytes, told: str) -> None:
    preview = open_preview(data, "a.csv")
    assert told in words(preview)
    assert not preview.save_button.isEnabled()


def test_all_are_saved_or_none(
    open_preview: Open, bench: PageBench, maria: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = open_preview(XML)
    for row in preview.call_rows[:2]:
        row.answer.set_value(Outcome.BUSY)
    whole, calls = repository.append, []

    def full(*given: Any, **named: Any) -> int:
        calls.append(given)
        if len(calls) == 2:
            raise AppError(ErrorCode.DISK_FULL)
        return whole(*given, **named)

    monkeypatch.setattr(repository, "append", full)
    preview.save()
    bench.settle()
    assert bench.case.attempts.list(maria.id) == ()
    assert preview.isVisible()
    assert "full" in words(preview)
    preview.save()
    bench.settle()
    assert len(bench.case.attempts.list(maria.id)) == 2


def test_the_form_offers_to_pick_calls(bench: PageBench, maria: Person, clock: Any) -> None:
    from checkin_desktop.ui.dialogs.attempt_dialog import AttemptForm

    form = AttemptForm(bench.context, clock=clock, parent=bench.window)
    form.open_for(maria.id, None)
    bench.window.show()
    file = NewFile("calls.xml", data=XML)
    form.evidence.add([file, NewFile("again.xml", data=XML), NewFile("note.txt", data=b"words")])
    bench.settle()
    assert [item.name for item in form.evidence.files()] == ["calls.xml", "note.txt"]
    assert "again.xml is already in the list." in words(form.evidence)
    bench.until(lambda: words(form.evidence).count("Pick calls from it") == 1)
    pick = next(button for button in form.evidence.findChildren(Button) if "Pick calls" in button.text())
    pick.click()
    bench.settle()
    preview = next(iter(form.findChildren(CallLogPreview)))
    for row in preview.call_rows[:2]:
        row.answer.set_value(Outcome.BUSY)
    preview.save()
    bench.settle()
    assert [item.name for item in form.evidence.files()] == ["note.txt"]
    assert "2 calls of the list are in the log now." in form.state_label.text()
    form.wipe()


def test_a_recording_comes_with_a_word_about_consent(bench: PageBench, maria: Person, clock: Any) -> None:
    from checkin_desktop.ui.dialogs.attempt_dialog import AttemptForm

    form = AttemptForm(bench.context, clock=clock, parent=bench.window)
    form.open_for(maria.id, None)
    form.evidence.add([NewFile("call.amr", data=b"#!AMR\n" + bytes(90))])
    bench.settle()
    assert not form.evidence.refused()
    bench.until(lambda: "agree to a recording" in words(form.evidence))
    bench.app.clipboard().setText("Dear officer")
    form.evidence.paste()
    assert "Text cannot be pasted" in words(form.evidence)
    form.wipe()


def test_a_list_brought_as_support_can_be_picked_from(bench: PageBench, maria: Person, clock: Any) -> None:
    known = earlier(bench, maria)
    form = CorrectionForm(bench.context, clock=clock, parent=bench.window)
    form.open_for(bench.case.attempts.get(known), mode=Mode.SUPPORT)
    bench.window.show()
    form.evidence.add([NewFile("calls.xml", data=XML)])
    bench.until(lambda: "Pick calls from it" in words(form.evidence))
    next(button for button in form.evidence.findChildren(Button) if "Pick calls" in button.text()).click()
    bench.settle()
    preview = next(iter(form.findChildren(CallLogPreview)))
    preview.call_rows[1].tick.box.click()
    assert [row.ticked() for row in preview.call_rows] == [True, False, False]
    preview.save()
    bench.settle()
    added = bench.case.attempts.get(known).changes[0]
    assert added.corroboration is Corroboration.CALL_HISTORY
    assert [row.place for row in added.call_log_rows] == [1]
    assert form.evidence.files() == ()
    bench.context.person_id = maria.id
    form.evidence.add([NewFile("again.xml", data=XML)])
    bench.until(lambda: "attempt 1 has this file already" in words(form.evidence))
    form.wipe()
