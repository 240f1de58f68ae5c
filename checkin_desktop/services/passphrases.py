"""Passphrases: offer a strong one in the person's language, and rate honestly what a person typed.

The offered ones are five words out of 7,776 (64.6 bits), lower-case a to z, because a letter that is missing on
another keyboard locks people out. The rating is zxcvbn's, fed with the names on the case and with Spanish words and
names; its thresholds are stricter than zxcvbn's own, because a stolen folder can be attacked offline.
"""

from __future__ import annotations

import math
import re
import secrets
import threading
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from checkin_desktop.base.resources import resource_path

WORD_COUNT: Final = 5
LIST_SIZE: Final = 7776
LONGEST_RATED: Final = 72
_SCORE_BITS: Final = (25.0, 40.0, 47.0, 52.0)
_SCORE_CODES: Final = ("strength_very_weak", "strength_weak", "strength_fair", "strength_good", "strength_strong")
_RATING: Final = threading.Lock()
_SHORTEST_KNOWN_WORD: Final = 3
STRENGTH_CODES: Final = ("strength_empty", "strength_known_word", "strength_one_word", *_SCORE_CODES)


@dataclass(frozen=True, slots=True)
class Strength:
    """How hard a passphrase is to guess.

    `score` runs from 0 to 4, `bits` is the base-2 logarithm of the guesses an attacker needs, `code` names the
    sentence to show (`words.notice_texts.strength_text`).
    """

    score: int
    bits: float
    code: str


def suggest(language: str) -> str:
    """A new passphrase of five words with spaces, drawn by the operating system's random source.

    Spanish words for "es", else English ones.
    """
    words = _word_list("es" if language == "es" else "en")
    return " ".join(secrets.choice(words) for _ in range(WORD_COUNT))


@lru_cache(maxsize=2)
def _word_list(language: str) -> tuple[str, ...]:
    words = tuple(resource_path("wordlists", f"words_{language}.txt").read_text(encoding="ascii").split())
    if len(set(words)) != LIST_SIZE:
        raise ValueError("damaged word list")
    return words


def strength(text: str, known_words: Iterable[str] = (), language: str = "en") -> Strength:
    """Rate a passphrase. Takes 2 to 10 ms; the first call loads zxcvbn (about 100 ms). Any thread.

    `known_words` are names, dates and places on the case, as typed; whoever knows the family tries those first. They
    are forgotten before this returns. Accents count for nothing, and only the first 72 characters are rated.
    """
    del language  # Spanish and English are always both tried: people mix them.
    if not text.strip():
        return Strength(0, 0.0, "strength_empty")
    plain = _without_accents(text)[:LONGEST_RATED]
    known = _known_parts(known_words)
    # Spaces and apostrophes between words are the first thing anyone tries, so the bare letters and digits are rated
    # too (each sign left out counts as one of ten, as in zxcvbn), and the lower rating is believed.
    bare = "".join(sign for sign in plain if sign.isalnum())
    signs = sum(not sign.isalnum() and not sign.isspace() for sign in plain)
    forms = [(_rate(plain, known), 0.0)]
    if bare and bare != plain:
        forms.append((_rate(bare, known), signs * math.log2(10)))
    bits, result = min(((math.log2(max(float(r["guesses"]), 1.0)) + more, r) for r, more in forms), key=lambda f: f[0])
    score = sum(bits >= limit for limit in _SCORE_BITS)
    return Strength(score, round(bits, 1), _reason(result["sequence"], score, len(plain)))


def _rate(plain: str, known: list[str]) -> dict[str, Any]:
    with _RATING:
        import zxcvbn

        matching = _prepared_matching()
        try:
            result: dict[str, Any] = zxcvbn.zxcvbn(plain, user_inputs=known, max_length=LONGEST_RATED)
        finally:
            matching.RANKED_DICTIONARIES.pop("user_inputs", None)
        return result


@lru_cache(maxsize=1)
def _prepared_matching() -> Any:
    """zxcvbn's matcher with the Spanish list and the years it does not know yet."""
    from zxcvbn import matching

    spanish = resource_path("wordlists", "frequency_es.txt").read_text(encoding="ascii").split()
    years = [str(year) for year in range(2020, 2040)]
    matching.add_frequency_lists({"spanish": spanish, "new_years": years})
    return matching


def _without_accents(text: str) -> str:
    """Latin letters without their marks ("niño" is guessed as "nino"); other scripts as they are."""
    kept: list[str] = []
    for sign in unicodedata.normalize("NFD", text):
        if unicodedata.combining(sign) and kept and kept[-1].isascii():
            continue
        kept.append(sign)
    return unicodedata.normalize("NFC", "".join(kept))


def _known_parts(known_words: Iterable[str]) -> list[str]:
    """Each known text word by word, whole, and without its spaces."""
    parts: dict[str, None] = {}
    for text in known_words:
        plain = _without_accents(text).lower()
        pieces = re.findall(r"[^\W_]+", plain)
        for part in (*pieces, "".join(pieces), plain.strip()):
            if len(part) >= _SHORTEST_KNOWN_WORD:
                parts.setdefault(part)
    return list(parts)


def _reason(sequence: list[dict[str, Any]], score: int, length: int) -> str:
    """The code of the most useful sentence: what makes a weak passphrase weak, else how strong it is."""
    good_enough = 3
    if score >= good_enough:
        return _SCORE_CODES[score]
    dictionary = [part for part in sequence if part.get("pattern") == "dictionary"]
    from_case = sum(len(part["token"]) for part in dictionary if part.get("dictionary_name") == "user_inputs")
    if from_case * 2 >= length:
        return "strength_known_word"
    if dictionary and max(len(part["token"]) for part in dictionary) * 2 > length:
        return "strength_one_word"
    return _SCORE_CODES[score]
