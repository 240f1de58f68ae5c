"""No text scolds, threatens or gives legal advice, and the words are plain."""

from __future__ import annotations

import re

import pytest

from tests.words.catalogues import entries

AVOIDED = (
    r"alien", r"illegal", r"fugitive", r"violations?", r"you must", r"you should", r"you have to", r"guaranteed?",
    r"safe to go", r"proof you complied", r"vault", r"database", r"utili[sz]e", r"invalid", r"error code", r"abort",
    r"failed to", r"fatal", r"click here", r"please note", r"in order to", r"mandatory", r"aforementioned",
)  # fmt: skip
AVOIDED_SPANISH = (
    r"ilegal(es)?", r"fugitiv[oa]s?", r"violaci(ón|ones)", r"garantizad[oa]s?", r"usted debe", r"está obligad[oa]",
    r"bóveda", r"base de datos", r"inválid[oa]s?", r"fatal", r"abortar", r"ordenador", r"móvil", r"coche", r"clic",
)  # fmt: skip
# Official names and quoted sources stay as printed.
AS_PRINTED = {"Alien Registration Number"}
LONGEST_SENTENCE_WORDS = 30


def bare(text: str) -> str:
    for name in AS_PRINTED:
        text = text.replace(name, "")
    return text


@pytest.mark.parametrize("word", AVOIDED)
def test_avoided_words_are_not_in_the_sources(word: str) -> None:
    pattern = re.compile(rf"\b(?:{word})\b", re.IGNORECASE)
    assert [(e.context, e.source) for e in entries("es") if pattern.search(bare(e.source))] == []


@pytest.mark.parametrize("word", AVOIDED_SPANISH)
def test_avoided_words_are_not_in_the_translations(word: str) -> None:
    pattern = re.compile(rf"\b(?:{word})\b", re.IGNORECASE)
    assert [(e.context, form) for e in entries("es") for form in e.translations if pattern.search(form)] == []


def test_sentences_are_short() -> None:
    sentences = [
        (entry.context, sentence)
        for entry in entries("es")
        for sentence in re.split(r"(?<=[.?!:;])\s+|\n", entry.source)
        if entry.context != "reference"
    ]
    assert [told for told in sentences if len(told[1].split()) > LONGEST_SENTENCE_WORDS] == []


def test_documents_are_never_called_papers_as_a_page() -> None:
    assert [e.source for e in entries("es") if e.source in ("Papers", "My papers", "Add a paper")] == []
