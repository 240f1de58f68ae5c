"""Offered passphrases are strong and typeable; typed ones are rated honestly, in Spanish too."""

from __future__ import annotations

import math
import re
import subprocess
import sys
from pathlib import Path

import pytest

from checkin_desktop.base.resources import resource_path
from checkin_desktop.services import passphrases


@pytest.mark.parametrize("language", ["en", "es", "ht"])
def test_offered_passphrase_is_five_plain_words(language: str) -> None:
    words = passphrases.suggest(language).split(" ")
    assert len(words) == 5
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)?", word) for word in words)


def test_offered_passphrases_hold_at_least_64_bits() -> None:
    assert passphrases.WORD_COUNT * math.log2(passphrases.LIST_SIZE) > 64


@pytest.mark.parametrize("language", ["en", "es"])
def test_word_lists_are_complete(language: str) -> None:
    words = resource_path("wordlists", f"words_{language}.txt").read_text(encoding="ascii").split()
    assert len(words) == len(set(words)) == 7776
    assert words == sorted(words)


def test_spanish_words_are_easy_to_type_and_to_spell() -> None:
    words = resource_path("wordlists", "words_es.txt").read_text(encoding="ascii").split()
    assert all(re.fullmatch(r"[a-z]{4,8}", word) for word in words)
    assert not any(set("kw") & set(word) for word in words)


def test_spanish_words_do_not_hurt() -> None:
    words = resource_path("wordlists", "words_es.txt").read_text(encoding="ascii").split()
    listed = (Path(__file__).parents[2] / "packaging" / "screened_es.txt").read_text(encoding="ascii").split()
    screened = re.compile("|".join(listed))
    assert [word for word in words if screened.match(word)] == []


def test_every_offered_passphrase_is_rated_good_or_better() -> None:
    for language in ("en", "es"):
        for _ in range(25):
            offered = passphrases.suggest(language)
            rated = passphrases.strength(offered, (), language)
            assert rated.score >= 3, offered
            assert rated.code in {"strength_good", "strength_strong"}


def test_offered_passphrases_differ() -> None:
    assert len({passphrases.suggest("es") for _ in range(200)}) == 200


@pytest.mark.parametrize(
    "typed",
    [
        "losniñosdelaesquina",
        "contraseña123",
        "guadalupe1985",
        "guadalupe2024",
        "Tequieromucho1",
        "password123",
        "virgendeguadalupe",
        "12345678",
        "amorcito",
    ],
)
def test_common_spanish_passphrases_are_not_rated_strong(typed: str) -> None:
    rated = passphrases.strength(typed, (), "es")
    assert rated.score <= 2, rated


def test_names_on_the_case_count_for_nothing() -> None:
    typed = "XiomaraTz’utujil1985"
    known = ("Xiomara Tz’utujil", "1985")
    without = passphrases.strength(typed)
    with_names = passphrases.strength(typed, known)
    assert with_names.bits < without.bits - 20
    assert with_names.score <= 1
    assert with_names.code == "strength_known_word"


def test_accents_and_case_do_not_hide_a_known_name() -> None:
    assert passphrases.strength("MariaNuñez", ("María Núñez",)).code == "strength_known_word"


def test_known_names_are_forgotten_afterwards() -> None:
    passphrases.strength("something else", ("Xiomara",))
    from zxcvbn import matching

    assert "user_inputs" not in matching.RANKED_DICTIONARIES


def test_a_very_long_text_is_rated_quickly_and_without_error() -> None:
    assert passphrases.strength("ab cd " * 2000).score == passphrases.strength(("ab cd " * 2000)[:72]).score


def test_other_scripts_are_rated() -> None:
    assert passphrases.strength("我们的房子在山上有红色的门").score >= 2


def test_spaces_between_words_do_not_make_a_saying_strong() -> None:
    assert passphrases.strength("mi casa es tu casa").score <= 1
    assert passphrases.strength("los niños de la esquina").score <= 2


@pytest.mark.parametrize("typed", ["", " ", "   "])
def test_empty(typed: str) -> None:
    assert passphrases.strength(typed) == passphrases.Strength(0, 0.0, "strength_empty")


def test_rating_is_loaded_only_when_asked() -> None:
    code = "import sys, checkin_desktop.services.passphrases; print('zxcvbn' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
