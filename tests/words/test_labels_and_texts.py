"""Every code of the case file has its words, and no word stands for a code that does not exist."""

from __future__ import annotations

import inspect
import re
from enum import StrEnum
from types import ModuleType

import pytest

from checkin_desktop.domain import (
    agencies,
    appointments,
    attempt_lists,
    attempts,
    binders,
    care_papers,
    contact_points,
    contacts,
    documents,
    duties,
    held_papers,
    holidays,
    letters,
    moves,
    notices,
    open_hours,
    own_details,
    people,
    plan,
    plan_prints,
    plan_reviews,
    reference,
    shown_facts,
    withheld,
)
from checkin_desktop.domain.attempts import Outcome
from checkin_desktop.domain.errors import ErrorCode
from checkin_desktop.services import passphrases
from checkin_desktop.vault import unlock
from checkin_desktop.words import error_texts, labels, notice_texts
from checkin_desktop.words.catalog import Catalog, available_languages
from checkin_desktop.words.markers import QT_TRANSLATE_NOOP, QT_TRANSLATE_NOOP3

MODULES: tuple[ModuleType, ...] = (
    agencies,
    appointments,
    attempt_lists,
    attempts,
    binders,
    care_papers,
    contact_points,
    contacts,
    documents,
    duties,
    held_papers,
    holidays,
    letters,
    moves,
    notices,
    open_hours,
    own_details,
    people,
    plan,
    plan_prints,
    plan_reviews,
    reference,
    shown_facts,
    withheld,
)


def enumerations() -> list[type[StrEnum]]:
    return [
        kind
        for module in MODULES
        for _name, kind in inspect.getmembers(module, inspect.isclass)
        if issubclass(kind, StrEnum) and kind is not StrEnum and kind.__module__ == module.__name__
    ]


def test_labels_are_complete_in_both_directions() -> None:
    wanted = {(kind.__name__, member.value) for kind in enumerations() for member in kind}
    assert set(labels.LABELS) == wanted


@pytest.mark.parametrize("known", available_languages(), ids=lambda known: known.code)
def test_labels_tell_the_members_of_one_enumeration_apart(known: object) -> None:
    catalog = Catalog(getattr(known, "code", ""))
    for kind in enumerations():
        shown = [labels.label(catalog, member) for member in kind]
        assert len(set(shown)) == len(shown), kind


def test_label_takes_a_catalogue_or_a_bound_function() -> None:
    spanish = Catalog("es")
    assert labels.label(spanish, Outcome.BUSY) == labels.label(spanish.translate, Outcome.BUSY) == "Línea ocupada"


def test_spoken_languages() -> None:
    assert labels.language_label(Catalog("es"), "ht") == "Criollo haitiano"
    assert labels.language_label(Catalog("es"), "Awakateko") == "Awakateko"


@pytest.mark.parametrize(
    ("text", "inside"), [("No answer", "no answer"), ("ICE", "ICE"), ("I-94 number", "I-94 number"), ("", "")]
)
def test_labels_inside_a_sentence(text: str, inside: str) -> None:
    assert labels.inside_sentence(text) == inside


def test_every_error_has_three_parts() -> None:
    assert set(error_texts.ERRORS) == {code.value for code in ErrorCode}
    for code in ErrorCode:
        text = error_texts.error_text(Catalog("en"), code.value, {})
        assert all(part.strip().endswith((".", "?")) for part in (text.what, text.safe, text.action)), code


def test_error_parameters_are_filled_in() -> None:
    assert "4" in error_texts.error_text(Catalog("en"), "code_typo", {"group": 4, "sure": True}).what
    unsure = error_texts.error_text(Catalog("en"), "code_typo", {"group": 4, "sure": False}).what
    assert "also" in unsure
    assert "{" not in error_texts.error_text(Catalog("es"), "file_too_large", {"limit_mb": 200}).what
    assert "vault.db" in error_texts.error_text(Catalog("es"), "vault_incomplete", {"part": "vault.db"}).what


def test_an_unknown_error_gets_the_text_for_a_program_fault() -> None:
    assert error_texts.error_text(Catalog("en"), "no such code").what.startswith("Something went wrong")


def test_every_notice_has_a_sentence_with_its_placeholders() -> None:
    for known in notices.NOTICE_CODES:
        _context, text = notice_texts.NOTICES[known.code]
        assert set(re.findall(r"\{(\w+)\}", text)) <= set(known.params), known.code


def test_no_sentence_for_a_notice_that_does_not_exist() -> None:
    assert set(notice_texts.NOTICES) == {known.code for known in notices.NOTICE_CODES} | set(unlock.NOTE_CODES)


def test_dates_and_kinds_in_notices_are_words() -> None:
    spanish = Catalog("es")
    assert notice_texts.notice_text(spanish, "passport_expired", {"date": "2026-03-05"}) == (
        "Este pasaporte venció el 5 de marzo de 2026."
    )
    assert "Número A" in notice_texts.notice_text(spanish, "same_digits_in_other_field", {"other": "a_number"})


def test_every_strength_has_a_sentence() -> None:
    assert set(notice_texts.STRENGTHS) == set(passphrases.STRENGTH_CODES)
    assert notice_texts.strength_text(Catalog("es"), "strength_good").startswith("Buena")


def test_markers_return_what_they_mark() -> None:
    assert QT_TRANSLATE_NOOP("a", "b") == ("a", "b")
    assert QT_TRANSLATE_NOOP3("a", "b", "c") == ("a", "b", "c")
