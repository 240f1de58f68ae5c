"""Rows are put into another order by drag and by keyboard; those that cannot be moved stay."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from checkin_desktop.ui.widgets.arrange_list import ArrangeList
from checkin_desktop.ui.widgets.row_list import RowItem

Asked = list[tuple[object, int]]


@pytest.fixture
def rows(qtbot: Any) -> ArrangeList:
    view = ArrangeList("Tabs")
    qtbot.addWidget(view)
    view.resize(320, 600)
    view.set_rows([RowItem("Tabs"), RowItem("Cover", "cover"), *(RowItem(f"Tab {n}", n) for n in range(4))])
    view.set_movable(range(3))
    view.show()
    qtbot.waitExposed(view)
    return view


def asked_of(view: ArrangeList) -> Asked:
    asked: Asked = []
    view.moved.connect(lambda key, place: asked.append((key, place)))
    return asked


def middle(view: ArrangeList, key: object) -> QPoint:
    return view.visualRect(view.rows_model.index(view.place_of(key))).center()


def drag(view: ArrangeList, key: object, there: QPoint, *, give_up: bool = False) -> None:
    left, where = Qt.MouseButton.LeftButton, view.viewport()
    QTest.mousePress(where, left, pos=middle(view, key))
    QTest.mouseMove(where, middle(view, key) + QPoint(0, 2))  # a shaking hand drags nothing
    QTest.mouseMove(where, there)
    if give_up:
        QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(where, left, pos=there)


def test_a_row_is_dragged_among_those_that_can_be_moved(rows: ArrangeList) -> None:
    asked = asked_of(rows)
    drag(rows, 0, middle(rows, 2) + QPoint(0, 8))
    drag(rows, 2, middle(rows, "cover"))
    drag(rows, 1, middle(rows, 1) + QPoint(0, 3))
    drag(rows, "cover", middle(rows, 2))
    drag(rows, 3, middle(rows, 0))
    drag(rows, 0, middle(rows, 2), give_up=True)
    assert asked == [(0, 2), (2, 0)]


def test_alt_with_an_arrow_moves_and_space_turns_a_row(rows: ArrangeList) -> None:
    asked, turned = asked_of(rows), []
    rows.turned.connect(turned.append)
    alt = Qt.KeyboardModifier.AltModifier
    for key in (1, 0, 2, 3):
        rows.select(key)
        QTest.keyClick(rows, Qt.Key.Key_Up, alt)
        QTest.keyClick(rows, Qt.Key.Key_Down, alt)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert asked == [(1, 0), (1, 2), (0, 1), (2, 1)]
    assert turned == [3]


def test_what_stands_at_the_end_of_a_row_shares_the_line_of_its_chips(rows: ArrangeList) -> None:
    words, chips = "Blue folder on the shelf in the kitchen, behind the door", (("Have it", "success", "check"),)
    plain = RowItem("Passport", 1, second=words, icon="document", chips=chips)
    rows.set_rows([plain, replace(plain, key=2, aside="1 scan", aside_icon="paperclip")])
    assert rows.sizeHintForRow(0) == rows.sizeHintForRow(1)
    rows.set_rows([replace(plain, chips=()), replace(plain, key=2, aside="1 scan", chips=())])
    assert rows.sizeHintForRow(0) < rows.sizeHintForRow(1)
