"""Text in the person's own words, its language, and an English translation somebody made of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FreeText:
    """`text` stays exactly as typed. `language` is a BCP 47 tag ("es"); empty means "not said".

    `english` and `translator` belong together: a translation without its translator's name is shown as such.
    """

    text: str = ""
    language: str = ""
    english: str = ""
    translator: str = ""

    def __bool__(self) -> bool:
        return bool(self.text.strip())
