"""What a column is called, how a date of birth is meant, and that reading a table never fails in an unknown way."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_desktop.domain.people_files import PeopleField, UnreadableTable, guess_fields, read_table
from checkin_desktop.domain.people_table import PersonRow, two_readings, understand
from checkin_desktop.domain.same_people import MOST, KnownPeople, with_conflicts
from checkin_desktop.domain.spreadsheets import as_typed, harmless
from checkin_desktop.domain.written_dates import DateOrder

TODAY = date(2026, 11, 20)
MONTH, DAY = DateOrder


def read(born: str, order: DateOrder | None = None) -> PersonRow:
    table = read_table(f'Name,DOB\n"Reyes, Ana","{born}"\n'.encode())
    (row,) = understand(table, guess_fields(table.headings), order, TODAY, {})
    return row


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        *(("1987-03-14", date(1987, 3, 14)), ("14/03/1987", date(1987, 3, 14)), ("3/14/1987", date(1987, 3, 14))),
        *(("4.3.1987", date(1987, 3, 4)), ("14 de marzo de 1987", date(1987, 3, 14)), ("3/3/1987", date(1987, 3, 3))),
        *(("Mar 14, 1987", date(1987, 3, 14)), ("14 MARZO 1987", date(1987, 3, 14)), ("14/3/87", date(1987, 3, 14))),
        *(("1987-03-14 00:00:00", date(1987, 3, 14)), ("1987-03-14T00:00:00Z", date(1987, 3, 14)), ("", None)),
        *(("none", None), ("No tiene", None)),
    ],
)
def test_dates_that_say_one_day(written: str, meant: date | None) -> None:
    row = read(written)
    assert (row.details.birth_date, row.faults) == (meant, ())


@pytest.mark.parametrize(
    ("written", "code"),
    [
        *(("3/4/1987", "date_two_readings"), ("3/14/25", "date_short_year"), ("31/02/1980", "date_unreadable")),
        *(("1987", "date_unreadable"), ("31502", "date_unreadable"), ("14/03/1987 or 1988", "date_unreadable")),
        *(("14/3/2027", "birth_date_in_future"), ("03141987", "date_unreadable"), ("3/14/26", "date_short_year")),
    ],
)
def test_dates_that_are_not_guessed(written: str, code: str) -> None:
    assert [fault.code for fault in read(written).faults] == [code]


def test_somebody_says_how_a_date_is_meant() -> None:
    assert read("3/4/1987", MONTH).details.birth_date == date(1987, 3, 4)
    assert read("3/4/1987", DAY).details.birth_date == date(1987, 4, 3)
    assert read("14/3/1987", MONTH).details.birth_date == date(1987, 3, 14)
    table = read_table(b"Name,DOB\na,1987-03-14\nb,3/4/1987\nc,5/5/1987\nd,14/3/1987\ne,4/5/87\n")
    asked = two_readings(table, guess_fields(table.headings), TODAY)
    assert asked is not None
    assert (asked.rows, asked.written) == (2, "3/4/1987")
    assert (asked.month_first, asked.day_first) == (date(1987, 3, 4), date(1987, 4, 3))


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        (["First Name", "Last Name", "A#", "DOB"], ["given_names", "family_names", "a_number", "birth_date"]),
        (["Nombre", "Teléfono"], ["full_name", "phone"]),
        (["Apellidos", "Nombre"], ["family_names", "given_names"]),
        (["Client name", "Alien Number", "Reason"], ["full_name", "a_number", None]),
        (["Phone", "Phone"], ["phone", None]),
        (["Apellidos", "Nombres", "Alien No.", "F. nac."], ["family_names", "given_names", "a_number", "birth_date"]),
    ],
)
def test_columns_are_told_by_their_names(headings: list[str], fields: list[str | None]) -> None:
    found = guess_fields(headings)
    assert [found.get(place) for place in range(len(headings))] == fields


def test_a_row_with_a_cell_too_many_and_lost_letters_stay_out() -> None:
    table = read_table("Name,Phone\nAna,1,2\nLu\ufffds,1\nOk,\n".encode())
    rows = understand(table, guess_fields(table.headings), None, TODAY, {})
    assert [[fault.code for fault in row.faults] for row in rows] == [["row_too_long"], ["letters_lost"], []]
    assert rows[2].notices[0].code == "name_not_split"


def test_no_row_brings_more_tags_than_a_person_may_have() -> None:
    table = read_table(("Name;Tags\nAna;" + ",".join(f"t{number}" for number in range(31)) + "\n").encode())
    (row,) = understand(table, guess_fields(table.headings), None, TODAY, {})
    assert [fault.code for fault in row.faults] == ["too_many_tags"]


def test_thousands_of_rows_with_one_name_and_one_phone_name_a_few_of_the_others() -> None:
    rows = "".join(f"Juan Perez {'x' * (number % 2)},212-555-0142\n" for number in range(1500))
    table = read_table(f"Name,Phone\n{rows}".encode())
    found = with_conflicts(understand(table, guess_fields(table.headings), None, TODAY, {}), KnownPeople())
    assert [len(row.conflicts) for row in found] == [min(number, MOST) for number in range(1500)]
    assert {notice.code for notice in found[-1].conflicts} == {"conflict_row"}
    assert [notice.code for notice in found[1].conflicts] == ["conflict_part_row"]


@given(st.binary(max_size=300) | st.text('",;|\n\r\t\x00aé=', max_size=60).map(str.encode))
def test_whatever_a_file_holds_it_is_read_or_refused(data: bytes) -> None:
    try:
        table = read_table(data)
    except UnreadableTable:
        return
    mapping = {place: field for place, field in enumerate(PeopleField) if place < len(table.headings)}
    assert len(understand(table, mapping, MONTH, TODAY, {})) == len(table.rows)


@given(st.text(st.sampled_from([*"=+-@;,|'\" aé0", "＝", "\u3000"]), max_size=12))
def test_a_cell_that_was_made_harmless_comes_back_as_typed(text: str) -> None:
    assert as_typed(harmless(text)) == text
