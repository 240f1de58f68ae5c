"""The first name in a name that was typed into one field, for copies that show first names only."""

from __future__ import annotations

from typing import Final

from checkin_desktop.domain.folding import fold

_TITLES: Final = frozenset(
    ("mr", "mrs", "ms", "miss", "dr", "dra", "sr", "sra", "srta", "don", "dona", "prof", "rev", "lic", "licda", "ing",
     "lcda", "lcdo", "licenciada", "licenciado")
)  # fmt: skip
# Not of a name: what follows one behind a comma, what somebody is, and what forms write where no name is known.
_BEHIND: Final = frozenset(("jr", "sr", "ii", "iii", "iv", "esq", "esquire", "jd", "md", "phd", "rn", "lcsw"))
_NO_NAMES: Final = frozenset(
    ("lawyer", "attorney", "atty", "abogada", "abogado", "abg", "abog", "immigration", "inmigracion", "migracion",
     "asylum", "asilo", "fnu", "lnu")
)  # fmt: skip
_KIN: Final = frozenset(
    ("aunt", "auntie", "uncle", "tia", "tio", "grandma", "grandpa", "abuela", "abuelo", "cousin", "prima", "primo",
     "sister", "brother", "hermana", "hermano", "comadre", "compadre", "madrina", "padrino", "mom", "dad", "mama",
     "papa", "pastor", "neighbor", "vecina", "vecino")
)  # fmt: skip


def first_name(name: str) -> str:
    """The first given name: "Rosa" of "Rosa Nguyen", of "Nguyen, Rosa", of "Dr. Rosa Nguyen", of "Rosa Paz, lawyer".

    A word of kinship before it stays ("Tia Rosa"). A name of one word stays whole; what is in brackets is left out.
    "" where nothing is a name: "Immigration lawyer", "FNU".
    """
    family, _, given = name.partition(",")
    words = _words(given)
    if not words or _plain(words[0]) in _NO_NAMES or all(_plain(word) in _BEHIND | _TITLES for word in words):
        words = _words(family) or words
    while words and (_plain(words[0]) in _NO_NAMES or (len(words) > 1 and _plain(words[0]) in _TITLES)):
        words = words[1:]
    if len(words) > 1 and _plain(words[0]) in _KIN:
        return " ".join(words[:2])
    return words[0] if words else ""


def _words(text: str) -> list[str]:
    return text.partition("(")[0].split()


def _plain(word: str) -> str:
    return fold(word).replace(" ", "")
