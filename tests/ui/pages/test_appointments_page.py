"""The Appointments page on a real vault: what waits, what is to come, changes of date, visits, and undo."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtTest import QTest

from checkin_desktop.domain.appointments import (
    Appointment,
    AppointmentDetails,
    AppointmentKind,
    AppointmentState,
    CheckResult,
)
from checkin_desktop.domain.people import Person
from checkin_desktop.services.files import NewFile
from checkin_desktop.ui.pages.appointments import AppointmentsPage
from checkin_desktop.ui.pages.search_results import SearchResultsPage, matching_codes
from checkin_desktop.ui.widgets.cards import Chip
from tests.support.clocks import HandClock
from tests.support.page_bench import PageBench, words

Open = Callable[[], AppointmentsPage]
CONFIRMED, REQUESTED = AppointmentState.CONFIRMED, AppointmentState.REQUESTED


@pytest.fixture
def open_page(bench: PageBench, maria: Person, clock: HandClock) -> Open:
    def make() -> AppointmentsPage:
        page = AppointmentsPage(bench.context, clock=clock)
        bench.show(page, maria.id)
        return page

    return make


@pytest.fixture
def live(bench: PageBench, maria: Person) -> Appointment:
    details = AppointmentDetails(day=date(2026, 12, 7), at="09:00", place="26 Federal Plaza")
    return bench.case.appointments.add(maria.id, details, CONFIRMED)


def fill(pane: Any, **values: Any) -> None:
    for key, value in values.items():
        field = pane.fields[key]
        if hasattr(field, "edit") and isinstance(value, str) and hasattr(field.edit, "setText"):
            field.edit.setText(value)
        elif hasattr(field, "edit"):
            field.edit.setPlainText(value)
        else:
            field.set_value(value)


def chips(page: AppointmentsPage) -> list[str]:
    return [chip.text() for chip in page.form.chips.findChildren(Chip) if chip.isVisibleTo(page)]


def states(bench: PageBench, person: Person) -> list[tuple[str, date | None]]:
    return [(one.state.value, one.details.day) for one in bench.case.appointments.of_person(person.id)]


def test_the_first_appointment_and_its_undo(open_page: Open, bench: PageBench, maria: Person) -> None:
    page = open_page()
    assert page.body.currentWidget() is page.empty
    page.act("new")
    bench.settle()
    pane: Any = page.detail.currentWidget()
    pane.save_button.click()
    bench.settle()
    assert pane.fields["day"].notices() == (("fault", "Choose the day."),)
    fill(pane, day="Dec 7, 2026", at="9 am", place="26 Federal Plaza")
    pane.save_button.click()
    bench.settle()
    assert states(bench, maria) == [("confirmed", date(2026, 12, 7))]
    assert page.detail.currentWidget() is page.form
    assert page.header.subtitle_label.text().endswith("next: Mon 7 Dec 2026, 9:00\u00a0a.m.")
    bench.context.undo_stack.undo()
    bench.settle()
    assert states(bench, maria) == []
    bench.context.undo_stack.redo()
    bench.settle()
    assert states(bench, maria) == [("confirmed", date(2026, 12, 7))]


def test_a_save_that_comes_before_the_draft_waits_for_it(open_page: Open, bench: PageBench, maria: Person) -> None:
    page = open_page()
    page.act("new")
    bench.settle()
    page.detail.currentWidget().give_up()
    bench.settle()
    door = threading.Event()
    bench.context.runner.submit(lambda _: door.wait(60), owner=page, done=lambda _: None)
    page.act("new")
    pane: Any = page.detail.currentWidget()
    for name, text in (("day", "Dec 7, 2026"), ("place", "26 Federal Plaza")):
        QTest.keyClicks(pane.fields[name].edit, text)
        pane.fields[name].commit_pending()
    pane.save_button.click()
    door.set()
    bench.settle()
    assert states(bench, maria) == [("confirmed", date(2026, 12, 7))]


def test_what_waits_stands_first_and_what_comes_next_is_chosen(
    open_page: Open, bench: PageBench, maria: Person, live: Appointment
) -> None:
    over = bench.case.appointments.add(maria.id, AppointmentDetails(day=date(2026, 11, 2)), CONFIRMED)
    asked = bench.case.appointments.add(maria.id, AppointmentDetails(kind=AppointmentKind.LAWYER), REQUESTED)
    done = bench.case.appointments.add(maria.id, AppointmentDetails(day=date(2026, 5, 4)), CONFIRMED)
    bench.case.appointments.finish(done.id, "Bien")
    page = open_page()
    assert page.list.keys() == (asked.id, over.id, live.id, done.id)
    assert page.list.selected() == live.id
    shown = words(page.form)
    assert "Monday, 7 December 2026, 9:00\u00a0a.m. Eastern time" in shown
    page.form.buttons["check"].click()
    bench.until(lambda: chips(page) == ["Confirmed", "Checked on 20 Nov 2026: unchanged"])
    assert [check.result for check in bench.case.appointments.get(live.id).checks] == [CheckResult.UNCHANGED]
    assert "each place posts its own hours" in shown
    hearing = AppointmentDetails(kind=AppointmentKind.COURT_MASTER, day=date(2026, 12, 9))
    court = bench.case.appointments.add(maria.id, hearing, CONFIRMED)
    page.show_record(court.id)
    bench.settle()
    page.begin("change")
    bench.settle()
    shown = words(page.detail.currentWidget())
    assert "Only the court changes its dates." in shown
    assert "What came of it?" in shown
    assert "checkin.ice.gov" not in shown
    page.list.chosen.emit(over.id)
    bench.settle()
    assert "How did it go?" in words(page.form)
    assert "each place posts its own hours" in words(page.form)


def test_a_new_date_is_asked_for_and_confirmed(
    open_page: Open, bench: PageBench, maria: Person, live: Appointment
) -> None:
    page = open_page()
    page.form.buttons["change"].click()
    bench.settle()
    pane: Any = page.detail.currentWidget()
    assert not pane.result.isVisibleTo(pane)
    pane.ways.cards[0].click()
    assert "checkin.ice.gov" in words(pane)
    assert "this one stands: Monday, 7 December 2026" in words(pane)
    fill(pane, day="Dec 14, 2026")
    pane.confirmed.click()
    bench.settle()
    assert states(bench, maria) == [("confirmed", date(2026, 12, 7))]
    assert "Nothing shows the new date yet" in words(pane)
    pane.requested.click()
    bench.settle()
    assert states(bench, maria) == [("confirmed", date(2026, 12, 7)), ("requested", date(2026, 12, 14))]
    assert "Until it is, the old date stands: Monday, 7 December 2026" in words(page.form)
    page.form.banner_button.click()
    bench.settle()
    pane = page.detail.currentWidget()
    pane.evidence.add([NewFile("page.txt", data=b"Confirmed 4711")])
    pane.save_button.click()
    bench.settle()
    assert states(bench, maria) == [("replaced", date(2026, 12, 7)), ("confirmed", date(2026, 12, 14))]
    bench.context.undo_stack.undo()
    bench.settle()
    assert states(bench, maria) == [("confirmed", date(2026, 12, 7)), ("requested", date(2026, 12, 14))]
    bench.context.undo_stack.redo()
    bench.settle()
    assert states(bench, maria) == [("replaced", date(2026, 12, 7)), ("confirmed", date(2026, 12, 14))]


def test_a_visit_with_the_next_date_on_the_paper(
    open_page: Open, bench: PageBench, maria: Person, live: Appointment, clock: HandClock
) -> None:
    clock.move(days=17)
    page = open_page()
    page.form.buttons["finish"].click()
    bench.settle()
    pane: Any = page.detail.currentWidget()
    fill(pane, outcome="Todo bien", day="June 7, 2027", at="10:30")
    pane.save_button.click()
    bench.settle()
    assert states(bench, maria) == [("done", date(2026, 12, 7)), ("confirmed", date(2027, 6, 7))]
    following = bench.case.appointments.of_person(maria.id)[1].details
    assert (following.place, following.at) == ("26 Federal Plaza", "10:30")
    page.list.chosen.emit(live.id)
    bench.settle()
    page.form.buttons["finish"].click()
    bench.settle()
    assert not pane.next_part.isVisibleTo(pane)
    fill(pane, outcome="Todo bien, salí a las 11")
    pane.save_button.click()
    bench.settle()
    assert bench.case.appointments.get(live.id).outcome == "Todo bien, salí a las 11"
    assert len(states(bench, maria)) == 2


def test_missed_shows_the_steps_and_the_papers(
    open_page: Open, bench: PageBench, maria: Person, live: Appointment, clock: HandClock
) -> None:
    page = open_page()
    assert not page.form.buttons["miss"].isVisibleTo(page)
    clock.move(days=18)
    page.refresh()
    bench.settle()
    assert page.form.buttons["miss"].isVisibleTo(page)
    page.form.buttons["miss"].click()
    bench.settle()
    pane: Any = page.detail.currentWidget()
    fill(pane, outcome="El bus no pasó")
    pane.save_button.click()
    bench.settle()
    shown = words(page.form)
    assert "El bus no pasó" in shown
    assert "1. Write down why it was missed" in shown
    assert "Medical letters" in shown
    page.form.missed.letter.click()
    assert bench.visited[-1][0] == f"new_letter:missed_check_in:appointment-{live.id}"
    page.form.missed.change.click()
    bench.settle()
    assert "Ask for a new date" in words(page.detail.currentWidget())


def test_what_is_typed_in_a_form_is_there_again(open_page: Open, bench: PageBench, maria: Person) -> None:
    page = open_page()
    page.act("new")
    bench.settle()
    pane: Any = page.detail.currentWidget()
    fill(pane, day="Dec 7, 2026", at="9 o'clock", place="26 Fed")
    pane.evidence.add([NewFile("page.txt", data=b"4711")])
    bench.settle()
    page.flush()
    page.wipe()
    bench.settle()
    assert "26 Fed" not in words(page)
    page.show_person(maria.id)
    bench.settle()
    page.act("new")
    bench.settle()
    assert pane.fields["day"].value() == date(2026, 12, 7)
    assert pane.fields["at"].text() == "9 o'clock"
    assert pane.fields["place"].value() == "26 Fed"
    assert [item.name for item in pane.evidence.files()] == ["page.txt"]


def test_the_search_leads_to_an_appointment(bench: PageBench, maria: Person, live: Appointment) -> None:
    page = SearchResultsPage(bench.context)
    bench.show(page, maria.id)
    assert "ice_check_in" in matching_codes("check-in ICE")
    for text in ("federal plaza", "check-in ICE"):
        page.search(text)
        bench.until(lambda text=text: page.list.keys() and page._text == text)
        page.list.opened.emit(page.list.keys()[-1])
        assert bench.visited.pop() == ("appointments", maria.id, live.id)
