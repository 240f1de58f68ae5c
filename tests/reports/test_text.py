"""The text layer: wrapping, order, fonts, and that no letter is ever lost."""

from __future__ import annotations

import re
import time
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checkin_desktop.reports.fonts import Weight
from checkin_desktop.reports.shaping import clusters_of, itemise
from checkin_desktop.reports.text import MissingGlyph, Style, Typesetter, one_line, typed, whole

BODY = Style()
PHONE = "1 (833) 383-1465"


def texts(setter: Typesetter, text: str, width: float = 200.0, field: str = "f") -> list[str]:
    return [line.text for line in setter.lines(text, BODY, width, field)]


def meanings(setter: Typesetter, operators: str) -> str:
    """What the glyph codes of a line stand for, from left to right."""
    by_resource = {font.resource: font for font in setter.book.fonts.values()}
    found = []
    font = None
    for token in operators.replace("[", " [").split():
        if token in by_resource:
            font = by_resource[token]
        for piece in token.split("<")[1:]:
            code = piece.split(">")[0]
            if font is not None and "ActualText" not in token and all(c in "0123456789ABCDEF" for c in code):
                found += [font.meanings[int(code[i : i + 4], 16)] for i in range(0, len(code), 4)]
    return "".join(found)


def test_words_wrap_and_none_is_lost() -> None:
    setter = Typesetter()
    text = "Nguyễn Thị Ánh lives at 1420 Example Ave with García-López O’Neill and her three children"
    lines = setter.lines(text, BODY, 150)
    assert len(lines) > 2
    assert all(line.width <= 150 for line in lines)
    assert "".join(line.text for line in lines) == text


@pytest.mark.parametrize(
    "text", ["x" * 500, "a@" + "b" * 300 + ".org", "漢" * 90, "word-" * 80, "سلام" * 90, "सिंह" * 90]
)
def test_a_word_wider_than_the_line_is_cut_between_letters(text: str) -> None:
    setter = Typesetter()
    lines = setter.lines(text, BODY, 120)
    assert len(lines) > 3
    assert all(line.width <= 120.01 for line in lines)
    assert "".join(line.text for line in lines) == text


def test_a_long_address_breaks_after_a_mark_where_it_can() -> None:
    assert texts(Typesetter(), "Baltimore.Outreach@ice.dhs.gov", 130)[0] == "Baltimore.Outreach@"


def test_markup_is_only_letters() -> None:
    text = '<esposa> a <b c &amp; </para> <img src="/etc/hostname">'
    setter = Typesetter()
    (line,) = setter.lines(typed(text), BODY, 1000)
    assert line.text == text
    assert meanings(setter, line.operators) == text


def test_latin_words_have_no_ligatures() -> None:
    setter = Typesetter()
    (line,) = setter.lines("official affidavit flight ffi ﬁ", BODY, 1000)
    assert meanings(setter, line.operators) == "official affidavit flight ffi ﬁ"


@pytest.mark.parametrize("text", ["Thị", "e\u0323\u0302", "ñandú", "Ἀθήνα", "Мария", "北京", "አማርኛ"])
def test_glyphs_give_the_letters_back(text: str) -> None:
    setter = Typesetter()
    (line,) = setter.lines(text, BODY, 1000)
    assert unicodedata.normalize("NFC", meanings(setter, line.operators)) == unicodedata.normalize("NFC", text)


def test_scripts_are_shaped_apart_even_in_one_font() -> None:
    assert itemise("lawyer:सिंह") == [("lawyer:", "NotoSans", "Latn"), ("सिंह", "NotoSans", "Deva")]


def test_phone_number_stands_in_its_order_in_arabic() -> None:
    setter = Typesetter()
    (line,) = setter.lines(typed(f"اتصل {PHONE} الآن"), BODY, 1000)
    assert line.right_to_left
    assert PHONE in meanings(setter, line.operators)


@pytest.mark.parametrize(
    "value", [PHONE, "A 012-345-678", "2026-03-05", "maria@example.org", "(202) 555-0147", "+52 55 1234 5678"]
)
def test_numbers_and_addresses_are_not_broken(value: str) -> None:
    setter = Typesetter()
    for width in (120, 130, 140, 150):
        for text in (typed(f"Please call the office of Rosa: {value} today"), f"Please call {whole(value)} now"):
            assert any(value in line for line in texts(setter, text, width))


def test_directional_controls_of_pasted_text_do_nothing() -> None:
    setter = Typesetter()
    (line,) = setter.lines(typed("\u202d(202) 555-0147\u202c and \u202eabc\u202c"), BODY, 1000)
    assert line.text == "(202) 555-0147 and abc"
    assert setter.missing == ()


def test_line_breaks_and_tabs() -> None:
    assert texts(Typesetter(), typed("one\r\ntwo\u2028three\n\nfive\tsix"), 500) == [
        "one",
        "two",
        "three",
        "",
        "five    six",
    ]
    assert one_line(" one\r\n two\tthree ") == "one two three"


def test_missing_characters_become_boxes_and_are_reported_once_per_field() -> None:
    setter = Typesetter()
    lines = [*setter.lines("A ✓ z ✓", BODY, 500, "Name"), *setter.lines(typed("b\x07 ✓"), BODY, 500, "Notes")]
    assert [line.text for line in lines] == ["A ✓ z ✓", "b\x07 ✓"]
    assert meanings(setter, lines[0].operators) == "A ✓ z ✓"
    assert setter.missing == (
        MissingGlyph("Name", "✓", "U+2713"),
        MissingGlyph("Notes", "\x07", "U+0007"),
        MissingGlyph("Notes", "✓", "U+2713"),
    )


def test_missing_characters_in_right_to_left_text_stay_visible() -> None:
    setter = Typesetter()
    (line,) = setter.lines(typed("سلام ✓\x07"), BODY, 500, "Notes")
    assert [glyph.code_point for glyph in setter.missing] == ["U+2713", "U+0007"]
    assert "✓" in meanings(setter, line.operators)


def test_lone_surrogate_is_a_missing_character() -> None:
    setter = Typesetter()
    setter.lines("a\ud800b", BODY, 500, "Notes")
    assert [glyph.code_point for glyph in setter.missing] == ["U+D800"]


def test_a_mark_without_a_font_does_not_take_its_letter_along() -> None:
    setter = Typesetter()
    (line,) = setter.lines("a\U0001e8d0b", BODY, 500, "Notes")
    assert line.text.startswith("a")
    assert [glyph.code_point for glyph in setter.missing] == ["U+1E8D0"]


def test_empty_text_is_one_empty_line() -> None:
    setter = Typesetter()
    (line,) = setter.lines("", BODY, 100)
    assert line.width == 0.0
    assert line.operators == ""


def test_chinese_breaks_between_characters_but_not_before_a_comma() -> None:
    lines = texts(Typesetter(), "北京市朝阳区建国路，八十八号院。" * 4, 90)
    assert len(lines) > 4
    assert not any(line[0] in "，。" for line in lines)


def test_piled_up_marks_stay_near_their_line() -> None:
    (line,) = Typesetter().lines("a" + "\u0301" * 60, BODY, 300)
    rises = [float(found) for found in re.findall(r"(-?[\d.]+) Ts\[", line.operators)]
    assert max(rises) <= 1.1 * BODY.size


def test_weights_differ() -> None:
    setter = Typesetter()
    assert setter.width("Emergency plan", Style(weight=Weight.BOLD)) > setter.width("Emergency plan", Style())


@settings(max_examples=150, deadline=None)
@example("\x1f\u05c3\U0001e800", 20.0)  # boxes in a row, written from right to left
@given(st.text(max_size=80), st.floats(min_value=20, max_value=400))
def test_any_text_fits_and_no_visible_letter_is_lost(text: str, width: float) -> None:
    setter = Typesetter()
    shown = typed(text)
    lines = setter.lines(shown, BODY, width, "f")
    widest = max(
        (setter.lines(cluster, BODY, 1e9)[0].width for cluster in clusters_of(shown.replace("\n", ""))), default=0
    )
    assert all(line.width <= max(width, widest) + 0.01 for line in lines)
    visible = [c for c in text if unicodedata.category(c) not in ("Cc", "Cf", "Zl", "Zp", "Zs", "Mn")]
    drawn = "".join(line.text for line in lines)
    assert [c for c in visible if c not in drawn] == []


@pytest.mark.parametrize(
    "text",
    ["a1" * 25_000, "a" + "\u0301" * 50_000, "@" * 50_000 + "1", "سلام" * 12_000, "(" * 50_000 + "א", "✂" * 50_000],
)
def test_odd_giant_input_takes_no_giant_time(text: str) -> None:
    start = time.process_time()
    lines = Typesetter().lines(typed(text), BODY, 300, "f")
    assert lines
    assert time.process_time() - start < 20
