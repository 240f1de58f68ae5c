"""The catalogue of one language: window, documents and command line all take their texts from it.

Each `Catalog` loads its own translator from a compiled `.qm` file, so a Spanish document can be made while the window
speaks English, in any thread and without a QApplication. A text that has no translation comes back as the English
source text.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QTranslator

from checkin_desktop.words import compiled

PSEUDO_LANGUAGES: Final = ("qps", "qps-rtl")
_PLACEHOLDER: Final = re.compile(r"\{(\w+)\}")


class Language(NamedTuple):
    """A language the program speaks. `direction` is "ltr" or "rtl"."""

    code: str
    own_name: str
    direction: str = "ltr"


SHIPPED: Final = (Language("en", "English"), Language("es", "Español"))
_PSEUDO: Final = (Language("qps", "Pseudo"), Language("qps-rtl", "Pseudo, mirrored", "rtl"))


def available_languages() -> tuple[Language, ...]:
    """The languages a person may choose, the source language first. Unreviewed languages are never listed."""
    return SHIPPED


def language(code: str) -> Language:
    """The language with this code (also a pseudo-locale for tests). Raises KeyError for an unknown code."""
    for known in (*SHIPPED, *_PSEUDO):
        if known.code == code:
            return known
    raise KeyError(code)


def fill(text: str, params: dict[str, object]) -> str:
    """Put `params` into the `{name}` placeholders of `text` in one pass.

    Values are never read as placeholders themselves, and an unknown placeholder stays as it is.
    """
    return _PLACEHOLDER.sub(lambda match: str(params.get(match[1], match[0])), text)


class Catalog:
    """All texts of one language. Look-ups are safe from any thread; the object never changes after it was made."""

    def __init__(self, code: str) -> None:
        """Load the compiled catalogue of `code` ("en", "es", or a pseudo-locale). Raises KeyError when unknown."""
        self.language: Final = language(code)
        self._translator = QTranslator()
        path: Path | None = compiled.compiled_catalogue(code)
        if path is not None:
            self._translator.load(str(path))

    @property
    def code(self) -> str:
        """The language code, for example "es"."""
        return self.language.code

    def translate(self, context: str, source: str, /, comment: str = "", n: int = -1, **params: object) -> str:
        """The text for `source` in this language, with `%n` and every `{name}` filled in.

        `comment` tells equal English texts apart. With `n` zero or more the right plural form is chosen.
        """
        text = self._translator.translate(context, source, comment or None, n) or source
        if n >= 0:
            text = text.replace("%n", str(n))
        return fill(text, params) if params else text
