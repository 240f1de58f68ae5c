"""The list of people as an office works with it: pills that count, saved filters, tags, columns, one key to check."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentState, CheckResult
from checkin_desktop.domain.dues import Due, DueKind, PeopleFilter, PeopleOrder
from checkin_desktop.domain.people import PersonRow
from checkin_desktop.ui.models.people import USUAL, Column, cell_lines, row_chips
from checkin_desktop.ui.pages.people import PeoplePage
from tests.support.desk import Desk, type_into

TODAY = date(2026, 11, 20)
NOW = datetime.fromisoformat("2026-11-20T15:00:00-05:00")


def listed(page: PeoplePage) -> list[str]:
    return [page.model.row_at(row).sort_name for row in range(page.model.rowCount())]  # type: ignore[union-attr]


def office(desk: Desk) -> PeoplePage:
    """Three people; the second one has a date in three days."""
    for given, family in (("Ana", "Abarca"), ("Luis", "Núñez"), ("Zoé", "Peña")):
        desk.person(given, family)
    luis = desk.run(lambda: desk.case.people.rows("nunez"))[0].id
    details = AppointmentDetails(day=TODAY + timedelta(days=3), at="08:00")
    desk.run(lambda: desk.case.appointments.add(luis, details, AppointmentState.CONFIRMED))
    return desk.show(PeoplePage(desk.context))


def test_pills_count_and_narrow_and_dates_sort_by_date(desk: Desk) -> None:
    page = office(desk)
    soon = page.filters.pills[PeopleFilter.SOON]
    assert soon.text().split()[-1] == "1"
    assert page.filters.pills[PeopleFilter.EVERYONE].text().split()[-1] == "3"
    soon.click()
    desk.settle()
    assert listed(page) == ["Núñez, Luis"]
    assert page.filters.query.order is PeopleOrder.NEXT_DATE
    shown = page.model.data(page.model.index(0, Column.NEXT_DATE))
    assert "\nMon 23 Nov" in shown
    assert shown.endswith(", 8:00\u00a0a.m.")
    soon.click()
    desk.settle()
    assert len(listed(page)) == 3
    page.table.horizontalHeader().sectionClicked.emit(Column.NEXT_DATE)
    desk.settle()
    assert listed(page)[0] == "Núñez, Luis"
    head = page.model.headerData(Column.NEXT_DATE, Qt.Orientation.Horizontal)
    assert head.endswith("↓")


def test_a_filter_is_saved_found_again_after_a_lock_and_its_removal_undone(desk: Desk) -> None:
    page = office(desk)
    assert not page.filters.save_button.isVisible()
    page.filters.pills[PeopleFilter.SOON].click()
    type_into(desk, page.filter, "nunez", leave=False)
    desk.qtbot.waitUntil(lambda: page.filters.query.text == "nunez")
    page.filters.save_button.click()
    panel = page.panels.save_panel
    QTest.keyClick(panel.field.edit, Qt.Key.Key_Return)
    assert panel.field.notices()[0][0] == "fault"
    type_into(desk, panel.field, "Monday round", leave=False)
    QTest.keyClick(panel.field.edit, Qt.Key.Key_Return)
    desk.settle()
    assert not panel.isVisible()
    assert page.filters.saved_name() == "Monday round"
    desk.lock()
    desk.open()
    again = desk.show(PeoplePage(desk.context))
    assert len(listed(again)) == 3
    again.filters._extra["Monday round"].click()
    desk.settle()
    assert listed(again) == ["Núñez, Luis"]
    assert again.filter.edit.text() == "nunez"
    again.filters.save_button.click()
    desk.settle()
    assert again.filters.saved_name() == ""
    desk.undo()
    assert desk.run(desk.case.people_list.saved)[0].name == "Monday round"


def test_tags_are_given_by_keyboard_narrow_the_list_and_are_undone(desk: Desk) -> None:
    page = office(desk)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_T)
    panel = page.panels.tags_panel
    assert panel.isVisible()
    type_into(desk, panel.field, "Court, día 1", leave=False)
    QTest.keyClick(panel.field.edit, Qt.Key.Key_Return)
    desk.settle()
    assert not panel.isVisible()
    assert page.table.current_person().tags == ("Court", "día 1")
    assert page.filters.tags.isVisible()
    page.filters.tags.setCurrentIndex(page.filters.tags.findData("Court"))
    page.filters.tags.activated.emit(page.filters.tags.currentIndex())
    desk.settle()
    assert listed(page) == ["Abarca, Ana"]
    QTest.keyClick(page.table, Qt.Key.Key_T)
    assert panel.pills is not None
    assert panel.pills.value() == ("Court", "día 1")
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    desk.undo()
    assert desk.run(desk.case.tags.everywhere) == ()


def test_one_key_keeps_that_a_date_is_unchanged(desk: Desk) -> None:
    page = office(desk)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_U)
    desk.settle()
    assert "no appointment" in page.bar.note.text()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_U)
    desk.settle()
    assert "unchanged" in page.bar.note.text()
    luis = page.table.current_person().id
    found = desk.run(lambda: desk.case.appointments.next_of(luis))
    assert found is not None
    assert [check.result for check in found.checks] == [CheckResult.UNCHANGED]
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert not page.bar.note.isVisible()


def test_columns_are_chosen_and_kept(desk: Desk) -> None:
    page = office(desk)
    assert page.table.columns() == USUAL
    page.filters.columns_button.click()
    panel = page.panels.columns_panel
    panel.field.pill(Column.TAGS).click()
    panel.field.pill(Column.LAST_ATTEMPT).click()
    desk.settle()
    assert page.table.columns() == (Column.NAME, Column.NEXT_DATE, Column.TAGS, Column.TODO)
    assert page.table.isColumnHidden(Column.LAST_ATTEMPT)
    again = desk.show(PeoplePage(desk.context))
    assert again.table.columns() == page.table.columns()


def test_chips_name_what_is_pressing_first_and_count_the_rest() -> None:
    row = PersonRow(1, "Ana", "Ana", documents_needed=3, unsigned=True, to_book=True)
    assert [chip[0] for chip in row_chips(row, NOW)][:2] == ["Book a date", "First attempt"]
    dues = (
        Due(DueKind.APPOINTMENT, TODAY - timedelta(days=1), 1, code="ice_check_in", past=True),
        Due(DueKind.MOVE_TASK, TODAY + timedelta(days=7), 2, code="ice_address", differs=True),
        Due(DueKind.REMINDER, TODAY + timedelta(days=8), 3, at="09:00", what="the office"),
        Due(DueKind.APPOINTMENT, TODAY + timedelta(days=9), 4, code="isap", requested=True),
    )
    busy = PersonRow(1, "Ana", "Ana", dues=dues, contact_count=1)
    chips = row_chips(busy, NOW)
    assert [chip[1:] for chip in chips] == [
        ("late", "warning"),
        ("neutral", "calendar"),
        ("neutral", ""),
    ]
    what, day = cell_lines(busy, Column.NEXT_DATE)
    assert what == "Tell ICE the new address"
    assert day.startswith("by Fri 27 Nov")
    done = PersonRow(1, "Ana", "Ana", contact_count=1, last_outcome="spoke", last_attempt=None)
    assert cell_lines(done, Column.NEXT_DATE) == ("No date",)
