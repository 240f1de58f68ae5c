"""The help pages exist in every language, in the program's own words."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
import uharfbuzz as hb

from checkin_desktop.base.resources import resource_path
from checkin_desktop.words.catalog import available_languages
from tests.words.test_plain_words import AVOIDED, AVOIDED_SPANISH

CODES = [known.code for known in available_languages()]


def pages(code: str) -> list[Path]:
    return sorted(resource_path("help", code).glob("*.html"))


def words(page: Path) -> str:
    return unescape(re.sub(r"<[^>]+>", " ", page.read_text(encoding="utf-8")))


@pytest.mark.parametrize("code", CODES)
def test_every_language_has_every_page_with_the_same_headings(code: str) -> None:
    assert [page.name for page in pages(code)] == [page.name for page in pages("en")]
    for page, english in zip(pages(code), pages("en"), strict=True):
        tags = re.compile(r"<(h1|h2|ul|ol)\b")
        assert tags.findall(page.read_text(encoding="utf-8")) == tags.findall(english.read_text(encoding="utf-8"))


@pytest.mark.parametrize(("code", "avoided"), [("en", AVOIDED), ("es", AVOIDED_SPANISH)])
def test_help_uses_plain_words(code: str, avoided: tuple[str, ...]) -> None:
    pattern = re.compile(rf"\b(?:{'|'.join(avoided)})\b", re.IGNORECASE)
    assert [(page.name, match[0]) for page in pages(code) for match in pattern.finditer(words(page))] == []


def test_spanish_help_calls_things_as_the_window_does() -> None:
    text = " ".join(words(page) for page in pages("es"))
    assert not re.search(r"frase de (acceso|contraseña)|huella de|«|»", text)
    for term in ("contraseña", "hoja de recuperación", "número A", "plan de emergencia"):
        assert term.lower() in text.lower()


@pytest.mark.parametrize("code", CODES)
def test_every_letter_of_the_help_is_in_the_shipped_font(code: str) -> None:
    face = hb.Face(resource_path("fonts", "NotoSans-Regular.ttf").read_bytes())
    known = {chr(point) for point in face.unicodes}
    text = "".join(words(page) for page in pages(code))
    assert sorted({sign for sign in text if not sign.isspace()} - known) == []
