"""What a foreign file is for the tests, and the list that its makers write themselves into."""

from __future__ import annotations

import functools
import subprocess
from collections.abc import Callable
from dataclasses import dataclass

PDF = "application/pdf"
JPEG = "image/jpeg"
TIFF = "image/tiff"

LETTER = (612, 792)
# Stands in everything of a file that must not travel: scripts, attachments, metadata, hidden comments.
SECRET = b"NEEDLE-7Q4X-MUST-STAY"


@dataclass(frozen=True, slots=True)
class ForeignFile:
    """Bytes as another program wrote them, and what is to come of them.

    `mime` is what the content is, whatever `name` says. `pages` can be seen; `texts` stand on them, one for each page,
    and can be found by a search where the page is no picture. With `problem` ("locked", "damaged", "too_large",
    "not_supported", "empty") nothing of it can be seen, with `either` a reader may repair it or give that reason.
    `password` opens it. Nothing of `secrets` may come out of it.
    """

    name: str
    mime: str
    data: bytes
    pages: int
    texts: tuple[str, ...] = ()
    problem: str = ""
    either: bool = False
    password: str = ""
    secrets: tuple[bytes, ...] = ()


Maker = Callable[[], ForeignFile]
MAKERS: dict[str, Maker] = {}


def maker(name: str) -> Callable[[Maker], Maker]:
    """List a function under the name of the file it makes; it runs once in a session of tests, when first asked."""

    def listed(function: Maker) -> Maker:
        kept = functools.cache(function)
        MAKERS[name] = kept
        return kept

    return listed


def run(*command: str, given: bytes = b"") -> bytes:
    """What a program writes to its standard output."""
    return subprocess.run(command, input=given, capture_output=True, check=True).stdout


def lines(producer: str, pages: int) -> tuple[str, ...]:
    """A text of its own for each page."""
    return tuple(f"{producer} page {number}" for number in range(1, pages + 1))
