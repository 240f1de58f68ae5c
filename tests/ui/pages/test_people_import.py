"""Bringing in a list through the page: columns, dates that are asked about, doubtful rows, all or nothing, undo."""

from __future__ import annotations

from pathlib import Path

import pytest

from checkin_desktop.domain.people_files import PeopleField, read_table
from checkin_desktop.domain.written_dates import DateOrder
from checkin_desktop.ui.pages.people_import import PeopleImportPage
from checkin_desktop.ui.pages.people_import_parts import HAND_BACK
from tests.support.client_list import ClientList, client_list
from tests.support.desk import Desk
from tests.support.page_bench import words


@pytest.fixture(scope="module")
def clients() -> ClientList:
    return client_list(100)


def opened(desk: Desk, data: bytes, folder: Path) -> PeopleImportPage:
    path = folder / "clients.csv"
    path.write_bytes(data)
    page = desk.show(PeopleImportPage(desk.context))
    desk.messages.files = [path]
    page.file.choose()
    desk.settle()
    return page


def choose(page: PeopleImportPage, value: object) -> None:
    page.dates.field.set_value(value)
    page.dates.field.edited.emit(value)


def test_a_list_comes_in_and_goes_out_again(desk: Desk, clients: ClientList, tmp_path: Path) -> None:
    page = opened(desk, clients.data, tmp_path)
    assert not page.import_button.isEnabled()
    assert page.dates.isVisible()
    choose(page, DateOrder.DAY_FIRST)
    desk.settle()
    counts = clients.counts
    assert [pill.text().split()[-1] for pill in page.rows.pills.values()] == [
        str(counts["ready"] + counts["two readings"]),
        str(counts["doubtful"]),
        str(counts["faulty"]),
    ]
    first = page.rows.doubtful.keys()[0]
    page.rows.doubtful.turn(page.rows.doubtful.rows_model.rows()[0])
    assert page.rows.chosen() == {first}
    coming = counts["ready"] + counts["two readings"] + 1
    assert str(coming) in page.import_button.text()
    page.import_button.click()
    desk.settle()
    assert desk.run(desk.case.people.count) == coming
    assert f"{coming} " in page.result.title_label.text()
    assert not page.rows.isVisible()
    assert page.past.isVisible()
    desk.undo()
    assert desk.run(desk.case.people.count) == 0
    assert not page.result.isVisible()
    desk.redo()
    assert desk.run(desk.case.people.count) == coming
    desk.undo()
    assert desk.run(desk.case.people.count) == 0


def test_dates_nobody_can_tell_come_back_with_the_other_rows(desk: Desk, clients: ClientList, tmp_path: Path) -> None:
    page = opened(desk, clients.data, tmp_path)
    choose(page, HAND_BACK)
    desk.settle()
    page.import_button.click()
    desk.settle()
    desk.messages.target = tmp_path / "out.csv"
    page.result.save_button.click()
    desk.settle()
    assert desk.messages.said[-1] == ("save_file", "rows.csv")
    back = read_table((tmp_path / "out.csv").read_bytes())
    counts = clients.counts
    assert len(back.rows) == counts["faulty"] + counts["doubtful"] + counts["two readings"]
    assert all(row.cells[-1] for row in back.rows)
    assert any("may mean" in row.cells[-1] for row in back.rows)
    (copy,) = desk.run(desk.case.exports.log)
    assert (copy.what, copy.person_id) == ("people_rows", None)


def test_a_field_stands_in_one_column_and_a_column_may_be_left_out(desk: Desk, tmp_path: Path) -> None:
    page = opened(desk, b'Name,Cell,Fax\n"Reyes, Ana",347-555-0101,x\n', tmp_path)
    assert page.columns.mapping() == {0: PeopleField.FULL_NAME, 1: PeopleField.PHONE}
    fax = page.columns.fields[2]
    fax.set_value(PeopleField.PHONE)
    fax.edited.emit(PeopleField.PHONE)
    desk.settle()
    assert page.columns.mapping() == {0: PeopleField.FULL_NAME, 2: PeopleField.PHONE}
    assert "too few digits" in page.rows.lists["ready"].rows_model.rows()[0].third


def test_a_refused_file_says_why_and_an_undo_that_is_refused_says_who(desk: Desk, tmp_path: Path) -> None:
    page = opened(desk, b'Name,Phone\n"Reyes, Ana,1\n', tmp_path)
    assert "quotation mark" in words(page.trouble)
    assert not page.rows.isVisible()
    (tmp_path / "clients.csv").write_bytes(b'Name\n"Reyes, Ana"\n"Gil, Luis"\n')
    page.file.choose()
    desk.settle()
    assert not page.trouble.isVisible()
    page.import_button.click()
    desk.settle()
    ana = desk.run(lambda: desk.case.people.rows("ana"))[0].id
    desk.run(lambda: desk.case.tags.set(ana, ("court",)))
    page.result.undo_button.click()
    desk.settle()
    assert desk.run(desk.case.people.count) == 2
    assert "Ana Reyes" in words(page.past)
    page.wipe()
    assert "Ana" not in words(page)
