"""The first name in a name that was typed into one field, for copies that show first names only."""

from __future__ import annotations

from typing import Final

from checkin_desktop.domain.folding import fold

_TITLES: Final = frozenset(
    ("mr", "mrs", "ms", "miss", "dr", "dra", "sr", "sra", "srta", "don", "dona", "prof", "rev", "lic", "licda", "ing")
)
_KIN: Final = frozenset(
    ("aunt", "auntie", "uncle", "tia", "tio", "grandma", "grandpa", "abuela", "abuelo", "cousin", "prima", "primo",
     "sister", "brother", "hermana", "hermano", "comadre", "compadre", "madrina", "padrino", "mom", "dad", "mama",
     "papa", "pastor", "neighbor", "vecina", "vecino")
)  # fmt: skip


def first_name(name: str) -> str:
    """The first given name: "Rosa" of "Rosa Nguyen", of "Nguyen, Rosa" and of "Dr. Rosa Nguyen".

    A word of kinship before it stays ("Tia Rosa"). A name of one word stays whole; what is in brackets is left out.
    """
    family, comma, given = name.partition(",")
    words = (given if comma and given.strip() else family).split("(")[0].split()
    while len(words) > 1 and _plain(words[0]) in _TITLES:
        words = words[1:]
    if len(words) > 1 and _plain(words[0]) in _KIN:
        return " ".join(words[:2])
    return words[0] if words else ""


def _plain(word: str) -> str:
    return fold(word).strip(".")
