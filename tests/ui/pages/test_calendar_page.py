"""The month of a person and of everybody: what stands in it, where its rows lead, and what is saved from it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import icalendar
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentKind, AppointmentState
from checkin_desktop.ui.language import set_language
from checkin_desktop.ui.pages.calendar import CalendarPage
from checkin_desktop.ui.widgets.month_grid import CELL_ROLE
from checkin_desktop.ui.widgets.rows import ListRow
from tests.support.clocks import HandClock
from tests.support.desk import Desk
from tests.support.page_bench import words

CONFIRMED, REQUESTED = AppointmentState.CONFIRMED, AppointmentState.REQUESTED
COURT = AppointmentKind.COURT_MASTER


@pytest.fixture
def ids(desk: Desk) -> list[int]:
    """María has a check-in and a request on two days, José a hearing on the first of them; Ana's was called off."""
    people = [desk.person().id, desk.person("José", "Reyes").id, desk.person("Ana", "Ruiz").id]
    made = [
        (0, AppointmentDetails(day=date(2026, 11, 24), at="09:15", place="26 Federal Plaza"), CONFIRMED),
        (0, AppointmentDetails(day=date(2026, 12, 2)), REQUESTED),
        (1, AppointmentDetails(kind=COURT, day=date(2026, 11, 24), at="08:30"), CONFIRMED),
        (2, AppointmentDetails(day=date(2026, 11, 24), at="10:00"), CONFIRMED),
    ]
    for whose, details, state in made:
        last = desk.run(lambda w=whose, d=details, s=state: desk.case.appointments.add(people[w], d, s))
    desk.run(lambda: desk.case.appointments.cancel(last.id, "called off"))
    return people


def shown(page: CalendarPage) -> dict[int, list[str]]:
    """The entries of each day of November in sight, as they stand in a wide cell."""
    days = page.month.grid.days
    cells = [days.index(row, column).data(CELL_ROLE) for row in range(days.rowCount()) for column in range(7)]
    return {cell.day.day: [entry.words for entry in cell.entries] for cell in cells if cell.entries}


def test_the_person_first_then_everybody(desk: Desk, ids: list[int], clock: HandClock) -> None:
    page = desk.show(CalendarPage(desk.context, clock=clock), ids[0])
    assert shown(page) == {24: ["9:15\u00a0a.m. ICE"], 2: ["ICE"]}
    assert "María Elena Reyes Núñez · 2 dates ahead in these weeks" in words(page)
    page.show_everybody(True)
    desk.settle()
    assert shown(page) == {24: ["8:30\u00a0a.m. Court", "9:15\u00a0a.m. ICE"], 2: ["ICE"]}
    page.month.show_day(date(2026, 11, 24))
    desk.qtbot.waitUntil(lambda: "José Reyes" in words(page), timeout=20_000)
    assert "Tuesday, 24 November 2026" in words(page)
    assert "Ana" not in words(page)
    set_language("es")
    assert "Martes 24 de noviembre de 2026" in words(page)
    assert "3 fechas por venir en estas semanas" in words(page)


def test_another_month_is_read_when_it_comes_into_sight(desk: Desk, ids: list[int], clock: HandClock) -> None:
    page = desk.show(CalendarPage(desk.context, clock=clock), ids[0])
    page.month.after.click()
    page.month.after.click()
    desk.settle()
    assert shown(page) == {}
    details = AppointmentDetails(day=date(2027, 1, 20), at="13:00")
    desk.run(lambda: desk.case.appointments.add(ids[0], details, CONFIRMED))
    desk.settle()
    assert shown(page) == {20: ["1:00\u00a0p.m. ICE"]}


def test_return_leads_to_the_first_row_and_a_row_to_its_appointment(
    desk: Desk, ids: list[int], clock: HandClock
) -> None:
    page = desk.show(CalendarPage(desk.context, clock=clock), ids[0])
    page.month.show_day(date(2026, 11, 23))
    page.activateWindow()
    page.month.grid.setFocus()
    QTest.keyClick(page.month.grid, Qt.Key.Key_Right)
    rows: list[ListRow] = []

    def one_row() -> bool:
        rows[:] = [found for found in page.findChildren(ListRow) if found.isVisibleTo(page)]
        return len(rows) == 1

    desk.qtbot.waitUntil(one_row, timeout=20_000)
    row = rows[0]
    QTest.keyClick(page.month.grid, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is row.face
    QTest.keyClick(row.face, Qt.Key.Key_Space)
    assert desk.gone == [("appointments", ids[0], 1)]


def test_the_menu_saves_neutral_dates_of_one_or_of_all(
    desk: Desk, ids: list[int], clock: HandClock, tmp_path: Path
) -> None:
    page = desk.show(CalendarPage(desk.context, clock=clock), ids[0])
    messages: Any = desk.messages

    def save(name: str, place: int) -> list[Any]:
        messages.target = tmp_path / name
        menu = page.save_menu
        menu.open_menu()
        popup = QApplication.activePopupWidget()
        popup.actions()[place].trigger()
        popup.close()
        desk.settle()
        return list(icalendar.Calendar.from_ical(messages.target.read_bytes()).walk("VEVENT"))

    assert len(save("one.ics", 0)) == 2
    every = save("all.ics", 1)
    assert {str(found["SUMMARY"]) for found in every} == {"Appointment", "Appointment (not confirmed)"}
    page.save_menu.names = True
    assert "Court: master hearing" in {str(found["SUMMARY"]) for found in save("named.ics", 1)}
    assert [said for kind, said in messages.said if kind == "save_file"] == ["reminders.ics"] * 3
    page.wipe()
    assert page.save_menu.names is False
    assert "María" not in words(page)
