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


def sentences_of(texts: list[str]) -> list[list[str]]:
    """The words of every sentence of four words or more; shorter ones are labels."""
    cut = (
        re.findall(r"[^\W\d_]+", re.sub(r"\{\w+\}|%n", "x", sentence))
        for text in texts
        for sentence in re.split(r"(?<=[.?!:;])\s+|\n", text)
    )
    return [words for words in cut if len(words) >= 4]


def english_syllables(word: str) -> int:
    count = len(re.findall(r"[aeiouy]+", word.lower()))
    silent = word.lower().endswith("e") and not word.lower().endswith("le") and count > 1
    return max(count - silent, 1)


def spanish_syllables(word: str) -> int:
    """Vowel groups; an accented weak vowel stands alone, two strong vowels are two."""
    return max(len(re.findall(r"[íú]|[aeoáéó][iuy]?|[iuüy]+(?![aeoáéó])", word.lower())), 1)


def by_context(language_of_text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for entry in entries("es"):
        texts = (entry.source,) if language_of_text == "en" else entry.translations
        found.setdefault(entry.context, []).extend(texts)
    return found


def test_english_reads_at_sixth_grade_or_below() -> None:
    """Flesch-Kincaid grade of each context; documents for print aim at fifth grade."""
    grades = {}
    for context, texts in by_context("en").items():
        sentences = sentences_of(texts)
        words = [word for sentence in sentences for word in sentence]
        if words:
            syllables = sum(map(english_syllables, words))
            grades[context] = 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59
    assert {context: grade for context, grade in grades.items() if grade > 6} == {}
    assert grades["pdf"] <= 5


def test_spanish_reads_easily() -> None:
    """INFLESZ scale of each context: 65 to 80 is "fairly easy", above 80 "very easy"; official names cost some."""
    scores = {}
    for context, texts in by_context("es").items():
        sentences = sentences_of(texts)
        words = [word for sentence in sentences for word in sentence]
        if words:
            syllables = sum(map(spanish_syllables, words))
            scores[context] = 206.835 - 62.3 * syllables / len(words) - len(words) / len(sentences)
    assert {context: score for context, score in scores.items() if score < 65} == {}
