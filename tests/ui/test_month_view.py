"""The month: where weeks begin, how the keyboard walks, what a screen reader hears, and what a narrow cell shows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from checkin_desktop.ui.language import set_language
from checkin_desktop.ui.widgets.month_grid import DayEntry, weeks_of
from checkin_desktop.ui.widgets.month_view import MonthView, months_from

TODAY = date(2026, 11, 20)
KEY = Qt.Key


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[MonthView]:
    made = MonthView(TODAY)
    qtbot.addWidget(made)
    made.resize(700, 560)
    made.show()
    made.show_day(TODAY)
    yield made
    made.close()


def press(view: MonthView, *keys: Qt.Key) -> date:
    for key in keys:
        QTest.keyClick(view.grid, key)
    return view.day()


@pytest.mark.parametrize("first", [0, 6])
def test_the_table_holds_the_whole_month_and_begins_with_the_right_weekday(first: int) -> None:
    month = date(2024, 1, 1)
    while month < date(2030, 1, 1):
        top, weeks = weeks_of(month, first)
        after = months_from(month, 1)
        assert top.weekday() == first
        assert top <= month < top + timedelta(days=7)
        assert top + timedelta(days=7 * weeks) - timedelta(days=7) < after <= top + timedelta(days=7 * weeks)
        month = after


def test_arrows_go_over_the_ends_of_week_and_month(view: MonthView) -> None:
    spans: list[tuple[date, date]] = []
    view.span_changed.connect(lambda *span: spans.append(span))
    assert view.span() == (date(2026, 11, 1), date(2026, 12, 5))
    assert press(view, KEY.Key_Right) == date(2026, 11, 21)
    assert press(view, KEY.Key_Right) == date(2026, 11, 22)
    assert press(view, KEY.Key_Down) == date(2026, 11, 29)
    assert press(view, KEY.Key_Home, KEY.Key_End) == date(2026, 12, 5)
    assert spans == [(date(2026, 11, 29), date(2027, 1, 2))]
    assert press(view, KEY.Key_T, KEY.Key_Up) == date(2026, 11, 13)
    assert press(view, KEY.Key_PageDown, KEY.Key_PageDown, KEY.Key_PageDown) == date(2027, 2, 13)
    assert "February 2027" in view.title.text()


def test_a_month_without_that_day_takes_its_last() -> None:
    assert months_from(date(2027, 1, 31), 1) == date(2027, 2, 28)
    assert months_from(date(2028, 3, 30), -1) == date(2028, 2, 29)
    assert months_from(date(2026, 12, 15), 1) == date(2027, 1, 15)


def test_right_to_left_left_goes_on(view: MonthView) -> None:
    set_language("qps-rtl")
    assert press(view, KEY.Key_Left) == date(2026, 11, 21)
    assert view.span()[0].weekday() == 0  # a language without a country begins on Monday
    set_language("es")
    assert view.span()[0].weekday() == 6
    assert view.title.text() == "Noviembre de 2026"
    assert view.day() == date(2026, 11, 21)


def test_return_opens_the_day_and_a_click_chooses_one(view: MonthView) -> None:
    opened: list[date] = []
    view.day_opened.connect(opened.append)
    grid = view.grid
    place = grid.visualRect(grid.days.index_of(date(2026, 12, 2))).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.day() == date(2026, 12, 2)
    assert "December 2026" in view.title.text()
    press(view, KEY.Key_Return)
    assert opened == [date(2026, 12, 2)]


def test_a_screen_reader_hears_the_day_with_its_entries(view: MonthView) -> None:
    entry = DayEntry("9:30 a.m. Court", "Court", "9:30 a.m., court hearing, María", "scales")
    view.set_entries({TODAY: [entry], date(2026, 11, 21): [entry, entry]})
    table = QAccessible.queryAccessibleInterface(view.grid)
    spoken = [table.child(place).text(QAccessible.Text.Name) for place in range(table.childCount())]
    assert "Friday, 20 November 2026, today: 9:30 a.m., court hearing, María" in spoken
    assert "Sunday, 22 November 2026: nothing" in spoken
    assert sum("court hearing" in name for name in spoken) == 2
    assert table.text(QAccessible.Text.Name) == "Days of the month"
