"""Folding of text for search: accents, case, dashes and apostrophes do not matter; nothing is shown folded."""

from __future__ import annotations

import re
import unicodedata

# Letters that Unicode does not decompose into a base letter and a mark.
_LETTERS = str.maketrans(
    {
        "đ": "d",
        "ð": "d",
        "ø": "o",
        "ł": "l",
        "ħ": "h",
        "ı": "i",
        "ŧ": "t",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ʔ": "",
    }
)
_DROPPED = re.compile("['’‘ʼʻʹ`´\u02c8\u200b-\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff\u00ad]")
_SPACES = re.compile(r"[\s‐-―−_/.,;:()\[\]-]+")
# What is taken for a number rather than for a sentence with numbers in it.
_NUMBER_DIGITS = 4
_NUMBER_LENGTH = 60
_NOT_A_DIGIT = re.compile(r"\D+")
_NUMBER_QUERY = re.compile(r"\s*a?[\s#+()./-]*\d[\d\s().#+/-]*", re.IGNORECASE)


def fold(text: str) -> str:
    """Lower case without accents; dashes, punctuation between words and white space become one space."""
    decomposed = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    bare = "".join(char for char in decomposed if unicodedata.category(char) != "Mn")
    return _SPACES.sub(" ", _DROPPED.sub("", bare)).strip()


def fold_for_index(*texts: str) -> str:
    """The folded texts, and every run of digits that had separators in it once more without them."""
    folded = [fold(text) for text in texts if text]
    for text in texts:
        digits = _NOT_A_DIGIT.sub("", unicodedata.normalize("NFKC", text))
        if len(digits) >= _NUMBER_DIGITS and len(text) <= _NUMBER_LENGTH and digits not in folded:
            folded.append(digits)
    return "\n".join(folded)


def query_words(text: str) -> tuple[str, ...]:
    """What has to be found, all of it: the folded words, or one number when the query looks like a number."""
    plain = unicodedata.normalize("NFKC", text)
    if _NUMBER_QUERY.fullmatch(plain):
        return (_NOT_A_DIGIT.sub("", plain),)
    return tuple(dict.fromkeys(fold(text).split()))
