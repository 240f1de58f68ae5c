"""The people table: rows in pages, filter, keys, and adding a person."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtTest import QTest

from checkin_desktop.domain.attempts import Moment
from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.dues import PeopleQuery
from checkin_desktop.domain.errors import Cancelled
from checkin_desktop.domain.people import IdentifierKind, PersonDetails, PersonRow
from checkin_desktop.ui.dialogs.add_person import AddPersonDialog
from checkin_desktop.ui.language import set_language
from checkin_desktop.ui.models.people import PAGE_SIZE, ROW_ROLE, Column, PeopleModel, cell_lines, row_chips
from checkin_desktop.ui.pages.people import PeoplePage
from tests.support.desk import Desk, type_into


def listed(page: PeoplePage) -> list[str]:
    return [page.model.row_at(row).sort_name for row in range(page.model.rowCount())]  # type: ignore[union-attr]


def people(desk: Desk, *names: tuple[str, str]) -> None:
    def add() -> None:
        for given, family in names:
            desk.case.people.add(PersonDetails(given_names=given, family_names=family))

    desk.run(add)


def test_the_model_keeps_qt_s_rules(qtmodeltester: Any) -> None:
    rows = tuple(PersonRow(number, f"Person {number}", f"Person {number}") for number in range(450))
    waiting: list[Any] = []
    model = PeopleModel(lambda query, limit, offset, done: waiting.append((done, limit, offset)))

    def answer() -> None:
        done, limit, offset = waiting.pop()
        done(rows[offset : offset + limit])

    qtmodeltester.check(model)
    model.ask()
    answer()
    assert model.rowCount() == PAGE_SIZE
    while waiting or model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
        answer()
    assert model.rowCount() == 450
    model.ask(PeopleQuery("person 1"))
    answer()
    model.wipe()
    assert model.rowCount() == 0


def test_a_late_answer_to_an_old_question_is_dropped() -> None:
    waiting: list[Any] = []
    model = PeopleModel(lambda query, limit, offset, done: waiting.append((query, done)))
    model.ask(PeopleQuery("a"))
    model.ask(PeopleQuery("ab"))
    waiting[1][1]((PersonRow(2, "New", "New"),))
    waiting[0][1]((PersonRow(1, "Old", "Old"),))
    assert model.data(model.index(0, 0), ROW_ROLE).display_name == "New"


def test_an_empty_folder_offers_the_first_person(desk: Desk) -> None:
    page = desk.show(PeoplePage(desk.context))
    assert page.stack.currentWidget() is page.empty


def test_the_filter_ignores_accents_and_enter_opens(desk: Desk) -> None:
    people(desk, ("Ana", "Núñez"), ("Luis", "Pérez"), ("Jean-Robert", "Cétoute"))
    page = desk.show(PeoplePage(desk.context))
    assert listed(page) == ["Cétoute, Jean-Robert", "Núñez, Ana", "Pérez, Luis"]
    type_into(desk, page.filter, "nunez", leave=False)
    desk.qtbot.waitUntil(lambda: listed(page) == ["Núñez, Ana"])
    QTest.keyClick(page.filter.edit, Qt.Key.Key_Return)
    assert desk.gone[-1][0] == "overview"
    type_into(desk, page.filter, "zzzz", leave=False)
    desk.qtbot.waitUntil(lambda: page.stack.currentWidget() is page.no_match)
    page.no_match.button.click()
    desk.settle()
    assert len(listed(page)) == 3


def test_keys_open_add_an_attempt_and_print(desk: Desk) -> None:
    people(desk, ("Ana", "Núñez"), ("Luis", "Pérez"))
    page = desk.show(PeoplePage(desk.context))
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    wanted = page.table.current_person().id
    for key, place in (
        *((Qt.Key.Key_Return, "overview"), (Qt.Key.Key_A, "add_attempt"), (Qt.Key.Key_P, "print_report")),
        (Qt.Key.Key_C, "call"),
    ):
        QTest.keyClick(page.table, key)
        assert desk.gone[-1][:2] == (place, wanted)


def test_archived_people_come_only_when_asked_for(desk: Desk) -> None:
    people(desk, ("Ana", "Núñez"))
    gone = desk.person("Luis", "Pérez")
    desk.run(lambda: desk.case.people.archive(gone.id))
    page = desk.show(PeoplePage(desk.context))
    assert listed(page) == ["Núñez, Ana"]
    page.archived.click()
    desk.settle()
    assert listed(page) == ["Núñez, Ana", "Pérez, Luis"]
    assert "Archived" in page.model.data(page.model.index(1, Column.TODO))


def test_the_last_attempt_stands_on_the_day_it_had_where_it_happened() -> None:
    far = Moment(datetime(2019, 11, 19, 23, 30, tzinfo=UTC), "Pacific/Kiritimati", 14 * 60)
    row = PersonRow(1, "Ana", "Ana", last_attempt=far, last_outcome="cut_off")
    assert cell_lines(row, Column.LAST_ATTEMPT) == ("Cut off", "Wed 20 Nov 2019")
    near = replace(row, last_attempt=Moment(far.utc, "Pacific/Honolulu", -600))
    assert cell_lines(near, Column.LAST_ATTEMPT)[1] == "Tue 19 Nov 2019"
    assert row_chips(row, far.utc + timedelta(days=31))[0][0] == "No contact in 30 days"


def test_a_cell_says_its_words_to_a_screen_reader(desk: Desk) -> None:
    person = desk.person("Ana", "Núñez")
    desk.run(lambda: desk.case.people.set_identifier(person.id, IdentifierKind.A_NUMBER, "12345678"))
    page = desk.show(PeoplePage(desk.context))
    spoken = [page.model.data(page.model.index(0, column), Qt.ItemDataRole.AccessibleTextRole) for column in Column]
    assert "012-345-678" in spoken[0]
    assert spoken[Column.LAST_ATTEMPT].startswith("Last attempt")
    set_language("es")
    last = page.model.index(0, Column.LAST_ATTEMPT)
    assert page.model.data(last, Qt.ItemDataRole.AccessibleTextRole) != spoken[Column.LAST_ATTEMPT]


def test_a_narrow_table_stacks_and_a_long_name_wraps(desk: Desk) -> None:
    people(desk, ("María Fernanda Guadalupe del Carmen", "de la Concepción Hernández-Villavicencio y Montúfar"))
    page = desk.show(PeoplePage(desk.context), size=(1000, 700))
    wide = page.table.rowHeight(0)
    assert not page.table.stacked
    assert wide > 48
    page.resize(560, 700)
    desk.qtbot.waitUntil(lambda: page.table.stacked)
    assert page.table.isColumnHidden(Column.TODO)
    assert page.table.rowHeight(0) > 90


def test_adding_a_person_needs_a_name_and_keeps_what_was_typed(desk: Desk) -> None:
    page = desk.show(PeoplePage(desk.context))
    dialog = AddPersonDialog(desk.context, page)
    dialog.show()
    desk.settle()
    type_into(desk, dialog.a_number, "A 12", leave=False)
    dialog.add.click()
    desk.settle()
    assert dialog.person is None
    assert dialog.a_number.notices()[0][0] == "fault"
    type_into(desk, dialog.a_number, "12345678", leave=False)
    dialog.add.click()
    desk.settle()
    assert dialog.given.notices()[0][0] == "fault"
    type_into(desk, dialog.given, "Sofía", leave=False)
    dialog.reject()
    desk.settle()
    dialog.deleteLater()
    again = AddPersonDialog(desk.context, page)
    again.show()
    desk.settle()
    assert again.given.value() == "Sofía"
    again.add.click()
    desk.settle()
    assert again.person is not None
    assert again.person.identifiers[0].normalised == "012345678"
    assert desk.run(desk.case.drafts.keys) == ()
    again.deleteLater()


def test_a_person_and_the_draft_of_it_are_never_there_together(desk: Desk) -> None:
    """A lock closes the dialog while the person is being saved: found again is the one or the other."""
    page = desk.show(PeoplePage(desk.context))
    before = len(desk.run(desk.case.people.rows))
    dialog = AddPersonDialog(desk.context, page)
    dialog.show()
    desk.settle()
    type_into(desk, dialog.given, "Sofía", leave=False)
    type_into(desk, dialog.a_number, "12345678", leave=False)
    dialog.add.click()
    dialog.reject()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    desk.settle()
    found = desk.run(desk.case.people.rows)
    assert len(found) == before + 1
    assert desk.run(desk.case.drafts.keys) == ()
    assert desk.context.drafts.unkept() == {}


def test_a_person_that_could_not_be_saved_whole_is_not_there_and_its_draft_is(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = desk.show(PeoplePage(desk.context))
    before = len(desk.run(desk.case.people.rows))
    dialog = AddPersonDialog(desk.context, page)
    dialog.show()
    desk.settle()
    type_into(desk, dialog.given, "Sofía", leave=False)
    type_into(desk, dialog.a_number, "12345678", leave=False)

    def interrupted(*_: object, **__: object) -> None:
        raise Cancelled

    with monkeypatch.context() as patch:
        patch.setattr("checkin_desktop.services.people.identifiers.save", interrupted)
        dialog.add.click()
        dialog.reject()
        desk.settle()
    dialog.deleteLater()
    assert len(desk.run(desk.case.people.rows)) == before
    assert desk.run(lambda: desk.case.drafts.load("people:new")) == {"given_names": "Sofía", "a_number": "12345678"}


def test_a_new_person_who_may_be_somebody_s_contact_is_named_before_it_is_added(desk: Desk) -> None:
    maria = desk.person()
    desk.run(lambda: desk.case.contacts.add(maria.id, ContactDetails(name="Rosa Ibáñez")))
    page = desk.show(PeoplePage(desk.context))
    dialog = AddPersonDialog(desk.context, page)
    dialog.show()
    type_into(desk, dialog.given, "ROSA", leave=False)
    type_into(desk, dialog.family, "Ibanez", leave=False)
    dialog.add.click()
    desk.settle()
    assert dialog.person is None
    assert "Rosa Ibáñez is the name of a contact of María Elena Reyes Núñez" in dialog.known.text_label.text()
    type_into(desk, dialog.family, "Ibáñez", leave=False)
    dialog.add.click()
    desk.settle()
    assert dialog.person is None
    dialog.add.click()
    desk.settle()
    assert dialog.person is not None
    dialog.deleteLater()
