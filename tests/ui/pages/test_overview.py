"""The Overview page: to-do rows that lead somewhere, why with source, the summary cards."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtGui import QGuiApplication

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentKind, AppointmentState
from checkin_desktop.domain.attempts import AttemptDraft, Channel, Outcome
from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.documents import DocumentDetails, DocumentStatus
from checkin_desktop.domain.notices import Severity
from checkin_desktop.domain.overview import TODO_CODES, TodoItem
from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.domain.plan import PLAN_GAPS
from checkin_desktop.services import reference
from checkin_desktop.ui.language import set_language
from checkin_desktop.ui.models.todo import gap_words, todo_fact, todo_words
from checkin_desktop.ui.pages.appointments import AppointmentsPage
from checkin_desktop.ui.pages.overview import OverviewPage
from checkin_desktop.ui.pages.overview_parts import TodoRow
from tests.support.desk import Desk
from tests.support.page_bench import words

PARAMS = {"date": "2026-11-30", "days": "10", "outcome": "no_answer", "code": "passport", "title": "Letter"}
PARAMS |= {"clock": "09:15", "what": "ICE Services Line", "kind": "ice_check_in", "since": "2026-11-14"}
PARAMS |= {"task": "ice_address", "letter": "reschedule", "paper": "parental_consent", "count": "2"}


@pytest.mark.parametrize("code", [item.code for item in TODO_CODES])
def test_every_code_has_words_in_both_languages(code: str) -> None:
    known = next(item for item in TODO_CODES if item.code == code)
    item = TodoItem(code, known.page, Severity.HINT, {name: PARAMS[name] for name in known.params})
    english = todo_words(item, reference.load())
    assert english.title
    assert english.why.endswith(".")
    todo_fact(item, reference.load())
    set_language("es")
    spanish = todo_words(item, reference.load())
    set_language("en")
    assert (spanish.title, spanish.why) != (english.title, english.why)


@pytest.mark.parametrize("code", PLAN_GAPS)
def test_every_gap_of_the_plan_has_a_name(code: str) -> None:
    assert gap_words(code)


def test_a_new_person_sees_the_first_step_and_the_rest(desk: Desk) -> None:
    person = desk.person()
    page = desk.show(OverviewPage(desk.context), person.id)
    assert page.header.title_label.text() == "María Elena Reyes Núñez"
    assert page.next.title.text()
    page.next.button.click()
    assert desk.gone[-1][1] == person.id
    rows = page.todo_rows.findChildren(TodoRow)
    assert rows
    row = rows[0]
    assert row.reason.isHidden()
    row.why.click()
    assert not row.reason.isHidden()
    row.start.click()
    assert len(desk.gone) == 2


def test_the_a_number_is_shown_and_copied_for_the_locator(desk: Desk) -> None:
    person = desk.person()
    desk.run(lambda: desk.case.people.set_identifier(person.id, IdentifierKind.A_NUMBER, "A-12345678"))
    desk.run(lambda: desk.case.people.set_identifier(person.id, IdentifierKind.SUBJECT_ID, "", have=False))
    page = desk.show(OverviewPage(desk.context), person.id)
    assert page.numbers.a_number.text().replace("\u00a0", " ") == "A 012-345-678"
    assert page.numbers.subject_id.text() == "I don’t have it"
    page.numbers.copy_button.click()
    assert QGuiApplication.clipboard().text() == "012345678"


def test_the_cards_count_what_is_there(desk: Desk) -> None:
    person = desk.person()

    def fill() -> None:
        call = AttemptDraft(
            happened_local=datetime(2026, 11, 19, 9, 12),
            channel=Channel.CALL,
            outcome=Outcome.NO_ANSWER,
            office="New York City",
            number="212-264-5085",
        )
        desk.case.attempts.add(person.id, call)
        desk.case.attempts.add(person.id, call)
        have = DocumentDetails(code="passport", status=DocumentStatus.HAVE, expires_on=date(2027, 1, 31))
        desk.case.documents.add(person.id, have)
        desk.case.documents.add(person.id, DocumentDetails(code="g28", status=DocumentStatus.MISSING))
        desk.case.contacts.add(person.id, ContactDetails(name="Rosa", phone="347-555-0117"))

    desk.run(fill)
    page = desk.show(OverviewPage(desk.context), person.id)
    assert page.attempts.headline.text() == "2 attempts on 1 day"
    assert "no answer" in page.attempts.detail.text().lower()
    assert "19 Nov 2026: 2" in page.strip.accessibleDescription()
    assert page.documents.headline.text() == "1 of 2 in hand"
    assert "31 Jan 2027" in page.next._detail.text()
    for card, place in ((page.attempts, "attempts"), (page.documents, "documents"), (page.plan, "plan")):
        card.click()
        assert desk.gone[-1][:2] == (place, person.id)
    for tile, place in ((page.print_report, "print_report"), (page.print_plan, "print_plan")):
        tile.click()
        assert desk.gone[-1][:2] == (place, person.id)
    set_language("es")
    assert page.attempts.headline.text() == "2 intentos en 1 día"


def test_wiping_leaves_no_name(desk: Desk) -> None:
    person = desk.person()
    page = desk.show(OverviewPage(desk.context), person.id)
    page.wipe()
    assert "Reyes" not in page.header.title_label.text()
    assert page.numbers.a_number.text() == ""


def test_the_next_appointment_stands_first_and_leads_on(desk: Desk) -> None:
    person = desk.person()
    details = AppointmentDetails(
        day=date(2026, 11, 30), at="09:00", place="26 Federal Plaza", confirmation="CN-1", seen_on=date(2026, 11, 14)
    )
    visit = desk.run(lambda: desk.case.appointments.add(person.id, details, AppointmentState.CONFIRMED))
    other = AppointmentDetails(kind=AppointmentKind.LAWYER)
    desk.run(lambda: desk.case.appointments.add(person.id, other, AppointmentState.REQUESTED))
    page = desk.show(OverviewPage(desk.context), person.id)
    assert not page.appointment.asked.isVisibleTo(page)
    asked = AppointmentDetails(day=date(2026, 12, 14), replaces_id=visit.id)
    desk.run(lambda: desk.case.appointments.add(person.id, asked, AppointmentState.REQUESTED))
    desk.settle()
    said = words(page.appointment)
    for part in ("Check-in with ICE", "Monday, 30 November 2026, 9:00", "26 Federal Plaza", "checked 14 Nov 2026"):
        assert part in said
    assert "Asked for another date: Mon 14 Dec 2026. This one stays" in said
    assert not page.next.isVisibleTo(page)
    assert page.todo_card.title_label.text() == "To do"
    page.appointment.ready_button.click()
    assert desk.gone[-1] == ("readiness", person.id, visit.id)
    page.appointment.change_button.click()
    assert desk.gone[-1] == ("change_date", person.id, visit.id)
    page.wipe()
    assert "Federal Plaza" not in words(page.appointment)


def test_change_my_date_opens_the_form_once_the_appointment_is_loaded(desk: Desk) -> None:
    person = desk.person()
    details = AppointmentDetails(day=date(2026, 11, 30), at="09:00", confirmation="CN-1")
    visit = desk.run(lambda: desk.case.appointments.add(person.id, details, AppointmentState.CONFIRMED))
    page = AppointmentsPage(desk.context)
    desk.pages.append(page)
    page.show_person(person.id)
    page.show_record(visit.id)
    page.act("change")
    assert page.detail.currentWidget() is page.form
    desk.settle()
    assert page.detail.currentWidget() is page._pane("change")
