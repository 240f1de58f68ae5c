"""Search does not mind accents, case, dashes or the shape of an apostrophe."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_desktop.domain.folding import fold, fold_for_index, query_words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Núñez", "nunez"),
        ("REYES-NÚÑEZ", "reyes nunez"),
        ("Nguyễn Thị Hồng Đào", "nguyen thi hong dao"),
        ("O’Farrill", "ofarrill"),
        ("D'Angelo", "dangelo"),
        ("Łukasz Straße Ægir", "lukasz strasse aegir"),
        ("İstanbul ılık", "istanbul ilik"),
        ("Nu\u0301n\u0303ez", "nunez"),
        ("  a\u00a0 b\tc ", "a b c"),
        ("陈晓玲", "陈晓玲"),
        ("ﬁnal ①", "final 1"),
        ("a\u200bb\u2066c\u00ad", "abc"),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("María  Núñez", ("maria", "nunez")),
        ("A 012-345-678", ("012345678",)),
        ("(833) 383-1465", ("8333831465",)),
        ("+1 833.383", ("1833383",)),
        ("26 Federal Plaza", ("26", "federal", "plaza")),
        ("", ()),
        ("--", ()),
        ("nunez nunez", ("nunez",)),
    ],
)
def test_what_is_looked_for(text: str, words: tuple[str, ...]) -> None:
    assert query_words(text) == words


def test_numbers_are_indexed_without_their_separators_too() -> None:
    assert fold_for_index("A 012-345-678", "Núñez").splitlines() == ["a 012 345 678", "nunez", "012345678"]
    assert fold_for_index("I called at 9 and at 10 and at 11 and at 12 o'clock, and then once more.").count("\n") == 0
