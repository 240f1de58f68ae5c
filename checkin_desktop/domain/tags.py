"""Words that an office gives people to find them by: short, compared without accents and capital letters."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from checkin_desktop.domain.folding import fold

TAG_LIMIT: Final = 60
MOST_TAGS: Final = 30
"""Letters in one tag, and tags of one person."""
_BETWEEN: Final = re.compile(r"[,;|\n]")


def read_tags(text: str) -> tuple[str, ...]:
    """The tags in a line, between commas or semicolons; each once, in the order in which they stand."""
    return distinct(_BETWEEN.split(text))


def distinct(tags: Iterable[str]) -> tuple[str, ...]:
    """Each tag once, whatever its accents and capital letters; empty ones are left out."""
    found: dict[str, str] = {}
    for tag in tags:
        plain = " ".join(tag.split())
        if fold(plain):
            found.setdefault(fold(plain), plain)
    return tuple(found.values())
