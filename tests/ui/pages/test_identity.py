"""The Identity page: saved when a field is left, nothing typed lost, undo, live number checks."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from checkin_desktop.domain.people import IdentifierKind, Relation
from checkin_desktop.ui.dialogs.remove_person import RemovePersonDialog
from checkin_desktop.ui.language import set_language
from checkin_desktop.ui.models.identity import NEW_RECEIPT, NOT_HAVE, receipt_key
from checkin_desktop.ui.pages.identity import IdentityPage
from tests.support.desk import Desk, type_into

A = IdentifierKind.A_NUMBER.value


def sentences(field: Any) -> str:
    return " ".join(text for _, text in field.notices())


def page_for(desk: Desk, **more: Any) -> tuple[IdentityPage, int]:
    person = desk.person(**more)
    return desk.show(IdentityPage(desk.context), person.id), person.id


def test_a_field_is_saved_when_it_is_left(desk: Desk) -> None:
    page, person_id = page_for(desk)
    type_into(desk, page.field("birth_country"), "Honduras")
    type_into(desk, page.field("birth_date"), "3/14/1987")
    saved = desk.run(lambda: desk.case.people.get(person_id)).details
    assert saved.birth_country == "Honduras"
    assert saved.birth_date is not None
    assert saved.birth_date.isoformat() == "1987-03-14"


def test_undo_and_redo_step_over_fields(desk: Desk) -> None:
    page, person_id = page_for(desk, birth_country="Guatemala")
    type_into(desk, page.field("birth_country"), "Honduras")
    desk.undo()
    assert page.field("birth_country").value() == "Guatemala"
    assert desk.run(lambda: desk.case.people.get(person_id)).details.birth_country == "Guatemala"
    desk.redo()
    assert page.field("birth_country").value() == "Honduras"
    assert desk.run(lambda: desk.case.people.get(person_id)).details.birth_country == "Honduras"


def test_ctrl_z_reaches_the_window_from_an_untouched_field(desk: Desk) -> None:
    page, _ = page_for(desk)
    pressed: list[bool] = []
    shortcut = QShortcut(QKeySequence("Ctrl+Z"), page)
    shortcut.activated.connect(lambda: pressed.append(True))
    page.activateWindow()
    desk.qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    field = page.field("phone")
    field.edit.setFocus()
    QTest.keyClick(field.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [True]
    QTest.keyClicks(field.edit, "347")
    QTest.keyClick(field.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [True]
    assert field.edit.text() == ""


def test_an_eight_digit_a_number_is_shown_as_nine_while_typing_and_after(desk: Desk) -> None:
    page, person_id = page_for(desk)
    field = page.field(A)
    type_into(desk, field, "a-12345678", leave=False)
    assert "A 012-345-678" in field.input().accessibleDescription()
    assert "12345678" in sentences(field)
    assert not any(severity == "fault" for severity, _ in field.notices())
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    desk.settle()
    number = desk.run(lambda: desk.case.people.get(person_id)).identifier(IdentifierKind.A_NUMBER)
    assert number is not None
    assert (number.typed, number.normalised) == ("a-12345678", "012345678")
    assert field.value() == "a-12345678"


def test_letters_for_digits_are_offered_and_taken_by_a_button(desk: Desk) -> None:
    page, person_id = page_for(desk)
    field = page.field(A)
    type_into(desk, field, "A O12 345 67I", leave=False)
    assert not field.use.isHidden()
    assert "A 012-345-671" in field.use.text()
    field.use.click()
    desk.settle()
    number = desk.run(lambda: desk.case.people.get(person_id)).identifier(IdentifierKind.A_NUMBER)
    assert number is not None
    assert number.normalised == "012345671"


def test_a_refused_number_stays_with_its_fault_and_survives_a_lock(desk: Desk) -> None:
    page, person_id = page_for(desk)
    type_into(desk, page.field(A), "A 123456")
    assert page.field(A).value() == "A 123456"
    assert page.field(A).notices()[0][0] == "fault"
    type_into(desk, page.field("phone"), "347-555-0142")
    assert page.field(A).value() == "A 123456"
    assert page.field(A).notices()[0][0] == "fault"
    desk.lock()
    desk.open()
    again = desk.show(IdentityPage(desk.context), person_id)
    assert again.field(A).value() == "A 123456"
    assert again.field(A).notices()[0][0] == "fault"
    assert again.field("phone").value() == "347-555-0142"
    type_into(desk, again.field(A), "A 012 345 678")
    assert again.field(A).notices() == ()
    assert desk.run(desk.case.drafts.keys) == ()


def test_text_that_was_never_left_is_saved_at_lock(desk: Desk) -> None:
    page, person_id = page_for(desk)
    type_into(desk, page.field("email"), "maria@example.org", leave=False)
    desk.lock()
    desk.open()
    assert desk.run(lambda: desk.case.people.get(person_id)).details.email == "maria@example.org"
    assert desk.run(desk.case.drafts.keys) == ()


def test_a_date_that_nobody_can_read_survives_a_lock(desk: Desk) -> None:
    page, person_id = page_for(desk)
    type_into(desk, page.field("birth_date"), "some day in spring")
    assert page.field("birth_date").notices()
    desk.lock()
    desk.open()
    again = desk.show(IdentityPage(desk.context), person_id)
    assert again.field("birth_date").text() == "some day in spring"
    assert again.field("birth_date").notices()


def test_text_being_typed_becomes_a_draft_after_a_pause(desk: Desk) -> None:
    page, person_id = page_for(desk)
    type_into(desk, page.field("notes"), "half a sent", leave=False)
    key = page.saver.draft_key(person_id)
    desk.qtbot.waitUntil(lambda: page.saver._quiet.isActive() is False, timeout=5000)
    desk.settle()
    assert desk.run(lambda: desk.case.drafts.load(key)) == {"notes": "half a sent"}
    page.flush()
    desk.settle()
    assert desk.run(lambda: desk.case.people.get(person_id)).details.notes == "half a sent"
    assert desk.run(lambda: desk.case.drafts.load(key)) is None


def test_no_subject_id_is_an_answer_that_can_be_taken_back(desk: Desk) -> None:
    page, person_id = page_for(desk)
    field = page.field(IdentifierKind.SUBJECT_ID.value)
    field.not_mine.click()
    desk.settle()
    answer = desk.run(lambda: desk.case.people.get(person_id)).identifier(IdentifierKind.SUBJECT_ID)
    assert answer is not None
    assert answer.have is False
    assert field.value() is NOT_HAVE
    assert field.edit.isHidden()
    field.again.click()
    desk.settle()
    assert desk.run(lambda: desk.case.people.get(person_id)).identifier(IdentifierKind.SUBJECT_ID) is None
    desk.undo()
    assert field.value() is NOT_HAVE


def test_receipt_numbers_come_and_go(desk: Desk) -> None:
    page, person_id = page_for(desk)
    type_into(desk, page.receipts.new, "eac-22-123-45678")
    receipts = desk.run(lambda: desk.case.people.get(person_id)).identifiers_of(IdentifierKind.RECEIPT_NUMBER)
    assert [item.normalised for item in receipts] == ["EAC2212345678"]
    assert page.receipts.new.value() == ""
    first = page.receipts.field(receipts[0].id)
    assert first.value() == "eac-22-123-45678"
    type_into(desk, page.receipts.new, "IOE0912345678")
    type_into(desk, first, "")
    receipts = desk.run(lambda: desk.case.people.get(person_id)).identifiers_of(IdentifierKind.RECEIPT_NUMBER)
    assert [item.normalised for item in receipts] == ["IOE0912345678"]
    assert receipt_key(receipts[0].id) != NEW_RECEIPT


def test_the_same_number_with_another_person_is_a_warning(desk: Desk) -> None:
    other = desk.person("José", "Reyes")
    desk.run(lambda: desk.case.people.set_identifier(other.id, IdentifierKind.A_NUMBER, "012345678"))
    page, person_id = page_for(desk)
    type_into(desk, page.field(A), "A 012-345-678")
    assert [severity for severity, _ in page.field(A).notices()] == ["warning"]
    assert "José Reyes" in sentences(page.field(A))
    assert desk.run(lambda: desk.case.people.get(person_id)).identifier(IdentifierKind.A_NUMBER) is not None


def test_differing_birthplaces_warn_beside_the_printed_one(desk: Desk) -> None:
    page, _ = page_for(desk, birthplace="Santa Rosa de Copán")
    type_into(desk, page.field("government_birthplace"), "STA ROSA")
    assert page.field("government_birthplace").notices()[0][0] == "warning"


def test_passport_country_waits_for_a_number(desk: Desk) -> None:
    page, person_id = page_for(desk)
    assert page.field("passport_country").isHidden()
    type_into(desk, page.field(IdentifierKind.PASSPORT_NUMBER.value), "C01234567")
    assert not page.field("passport_country").isHidden()
    type_into(desk, page.field("passport_country"), "Honduras")
    type_into(desk, page.field("passport_expires"), "20 Dec 2026")
    passport = desk.run(lambda: desk.case.people.get(person_id)).identifier(IdentifierKind.PASSPORT_NUMBER)
    assert passport is not None
    assert (passport.typed, passport.country) == ("C01234567", "Honduras")
    assert passport.expires_on is not None


def test_languages_are_added_and_removed(desk: Desk) -> None:
    page, person_id = page_for(desk)
    field = page.field("languages")
    for words in ("Spanish", "Chuj"):
        field.combo.setEditText(words)
        field._typed()
        desk.settle()
    assert desk.run(lambda: desk.case.people.get(person_id)).details.languages == ("es", "Chuj")
    field._pills[0].click()
    desk.settle()
    assert desk.run(lambda: desk.case.people.get(person_id)).details.languages == ("Chuj",)


def test_family_is_shown_and_unlinking_can_be_undone(desk: Desk) -> None:
    child = desk.person("Sofía", "Reyes")
    person = desk.person()
    desk.run(lambda: desk.case.people.link(person.id, child.id, Relation.CHILD))
    page = desk.show(IdentityPage(desk.context), person.id)
    page.family.remove_wanted.emit(page.family._links[0])
    desk.settle()
    assert desk.run(lambda: desk.case.people.get(person.id)).family == ()
    desk.undo()
    assert [link.display_name for link in desk.run(lambda: desk.case.people.get(person.id)).family] == ["Sofía Reyes"]


def test_archiving_says_so_and_can_be_undone(desk: Desk) -> None:
    page, person_id = page_for(desk)
    page.farewell.archive.click()
    desk.settle()
    page.refresh()
    desk.settle()
    assert desk.run(lambda: desk.case.people.get(person_id)).archived_at is not None
    assert not page.archived_note.isHidden()
    desk.undo()
    assert desk.run(lambda: desk.case.people.get(person_id)).archived_at is None


def test_removal_asks_for_the_name_and_offers_a_copy_first(desk: Desk) -> None:
    person = desk.person("Rosa", "Reyes")
    dialog = RemovePersonDialog(None, person)
    desk.qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.remove.isEnabled()
    QTest.keyClicks(dialog.field.edit, "rosa reyes")
    assert not dialog.remove.isEnabled()
    dialog.field.edit.clear()
    QTest.keyClicks(dialog.field.edit, "Rosa Reyes")
    assert dialog.remove.isEnabled()
    QTest.keyClick(dialog.field.edit, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.reject()


def test_another_person_never_gets_what_was_typed_for_the_first(desk: Desk) -> None:
    other = desk.person("José", "Reyes")
    page, person_id = page_for(desk)
    type_into(desk, page.field("birthplace"), "Copán", leave=False)
    page.show_person(other.id)
    desk.settle()
    assert page.field("birthplace").value() == ""
    assert desk.run(lambda: desk.case.people.get(person_id)).details.birthplace == "Copán"
    assert desk.run(lambda: desk.case.people.get(other.id)).details.birthplace == ""


def test_the_page_speaks_spanish_at_once(desk: Desk) -> None:
    page, _ = page_for(desk)
    type_into(desk, page.field(A), "A 123456")
    english = sentences(page.field(A))
    set_language("es")
    assert page.field("given_names").label.text() != "Given names"
    assert sentences(page.field(A)) != english


def test_wiping_leaves_nothing_behind(desk: Desk) -> None:
    page, _ = page_for(desk)
    type_into(desk, page.field("birthplace"), "Copán")
    page.wipe()
    texts = [edit.text() for edit in page.findChildren(QLineEdit)] + [page.field("notes").value()]
    assert not any("Copán" in text or "Reyes" in text for text in texts)
    assert "Reyes" not in page.header.subtitle_label.text()
