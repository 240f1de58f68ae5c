"""The Contacts page: calling order, a form that saves itself, removal with undo."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkin_desktop.domain.contacts import ContactDetails, ContactRole
from checkin_desktop.ui.pages.contacts import ContactsPage
from tests.support.desk import Desk, type_into


def names(desk: Desk, person_id: int) -> list[str]:
    return [contact.details.name for contact in desk.run(lambda: desk.case.contacts.list(person_id))]


def page_with(desk: Desk, *people: str) -> tuple[ContactsPage, int]:
    person = desk.person()
    for name in people:
        desk.run(lambda name=name: desk.case.contacts.add(person.id, ContactDetails(name=name, phone="347-555-0117")))
    return desk.show(ContactsPage(desk.context), person.id), person.id


def test_an_empty_page_says_what_it_is_for_and_adds_the_first_contact(desk: Desk) -> None:
    page, person_id = page_with(desk)
    assert page.stack.currentIndex() == 1
    assert page.empty.button is not None
    page.empty.button.click()
    desk.settle()
    type_into(desk, page.new_form.name, "Nguyễn Thị Ánh", leave=False)
    type_into(desk, page.new_form.phone, "347-555-0117", leave=False)
    page.new_form.add.click()
    desk.settle()
    assert names(desk, person_id) == ["Nguyễn Thị Ánh"]
    assert page.stack.currentIndex() == 0
    assert page.form.field("name").value() == "Nguyễn Thị Ánh"
    assert desk.run(desk.case.drafts.keys) == ()


def test_a_contact_without_a_name_is_refused_beside_the_field(desk: Desk) -> None:
    page, person_id = page_with(desk)
    page.act("new")
    desk.settle()
    type_into(desk, page.new_form.phone, "347-555-0117", leave=False)
    page.new_form.add.click()
    desk.settle()
    assert page.new_form.name.notices()[0][0] == "fault"
    assert page.new_form.phone.value() == "347-555-0117"
    assert names(desk, person_id) == []


def test_a_contact_that_was_not_added_yet_survives_a_lock(desk: Desk) -> None:
    page, person_id = page_with(desk)
    page.act("new")
    desk.settle()
    type_into(desk, page.new_form.name, "Tía Carmen", leave=False)
    desk.lock()
    desk.open()
    again = desk.show(ContactsPage(desk.context), person_id)
    again.act("new")
    desk.settle()
    assert again.new_form.name.value() == "Tía Carmen"


def test_fields_are_saved_one_by_one_and_undone(desk: Desk) -> None:
    page, person_id = page_with(desk, "Rosa")
    form = page.form
    type_into(desk, form.field("relation"), "aunt")
    form.field("roles").pill(ContactRole.SCHOOL_PICKUP).click()
    form.field("memorise").box.click()
    type_into(desk, form.field("agreed_on"), "3 Nov 2026")
    saved = desk.run(lambda: desk.case.contacts.list(person_id))[0].details
    assert (saved.relation, saved.roles, saved.memorise) == ("aunt", (ContactRole.SCHOOL_PICKUP,), True)
    assert saved.agreed_on is not None
    desk.undo()
    desk.undo()
    saved = desk.run(lambda: desk.case.contacts.list(person_id))[0].details
    assert saved.memorise is False
    assert form.field("memorise").value() is False


def test_an_odd_phone_number_is_kept_with_a_kind_warning(desk: Desk) -> None:
    page, person_id = page_with(desk, "Rosa")
    type_into(desk, page.form.field("phone"), "12")
    assert page.form.field("phone").notices()[0][0] == "warning"
    assert desk.run(lambda: desk.case.contacts.list(person_id))[0].details.phone == "12"


def test_the_order_changes_by_keyboard_and_button_and_comes_back(desk: Desk) -> None:
    page, person_id = page_with(desk, "Rosa", "Thomas", "Carmen")
    page.activateWindow()
    desk.qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    desk.settle()
    assert names(desk, person_id) == ["Thomas", "Rosa", "Carmen"]
    assert page.list.selected() == page.form.saver.record_id
    page.form.down.click()
    desk.settle()
    assert names(desk, person_id) == ["Thomas", "Carmen", "Rosa"]
    assert not page.form.down.isEnabled()
    desk.undo()
    desk.undo()
    assert names(desk, person_id) == ["Rosa", "Thomas", "Carmen"]


def test_removing_needs_no_question_and_can_be_undone(desk: Desk) -> None:
    page, person_id = page_with(desk, "Rosa", "Thomas")
    page.form.remove.click()
    desk.settle()
    assert names(desk, person_id) == ["Thomas"]
    assert desk.messages.said == []
    desk.undo()
    assert names(desk, person_id) == ["Rosa", "Thomas"]


def test_choosing_another_contact_saves_what_was_typed_for_the_first(desk: Desk) -> None:
    page, person_id = page_with(desk, "Rosa", "Thomas")
    type_into(desk, page.form.field("notes"), "Works nights", leave=False)
    page.list.setCurrentIndex(page.list.rows_model.index(1))
    desk.settle()
    assert page.form.field("notes").value() == ""
    assert desk.run(lambda: desk.case.contacts.list(person_id))[0].details.notes == "Works nights"


def test_a_refused_name_survives_a_lock(desk: Desk) -> None:
    page, person_id = page_with(desk, "Rosa")
    type_into(desk, page.form.field("name"), "")
    assert page.form.field("name").notices()[0][0] == "fault"
    desk.lock()
    desk.open()
    again: Any = desk.show(ContactsPage(desk.context), person_id)
    assert again.form.field("name").value() == ""
    assert again.form.field("name").notices()[0][0] == "fault"
    assert names(desk, person_id) == ["Rosa"]


def test_a_narrow_room_shows_list_or_detail(desk: Desk) -> None:
    page, _ = page_with(desk, "Rosa")
    page.resize(520, 700)
    desk.qtbot.waitUntil(lambda: page.panes.narrow)
    assert page.list.isVisible()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    desk.settle()
    assert not page.list.isVisible()
    assert page.form.isVisible()
    page.panes.back_button.click()
    assert page.list.isVisible()
