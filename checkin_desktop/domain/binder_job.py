"""What the process that puts a binder together is told, and what it gives back. Plain values only.

The sources are files from strangers. They go to that process as bytes, beside the job, and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from checkin_desktop.domain.attempts import Moment
from checkin_desktop.domain.binders import BinderDetails

LIMIT_BYTES: Final = 24 * 1000 * 1000
"""Parts stay below the 25 MB that one upload to the courts may have (FACTS 6.4: parts under 24 MB)."""


@dataclass(frozen=True, slots=True)
class PageUse:
    """A page of a piece. `page` counts from 0 in a PDF; `turn` is clockwise, beside the page's own rotation.

    With `picture` the page is not taken from the piece's own source: that source is a JPEG which shows it.
    """

    page: int
    turn: int = 0
    picture: int | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """One scan of a tab. `source` is the place of its PDF among the sources, None when all pages are pictures.

    `password` opens it. `problem` is a code why it cannot be shown ("locked", "damaged", "missing", "withdrawn",
    "too_large", "not_shown"), `warnings` are codes of what is damaged though it opens; both are printed on the sheet
    of the tab. `original` is the place of the bytes that are attached untouched, with `original_name`.
    """

    name: str
    source: int | None = None
    pages: tuple[PageUse, ...] = ()
    password: str = ""
    problem: str = ""
    warnings: tuple[str, ...] = ()
    original: int | None = None
    original_name: str = ""


@dataclass(frozen=True, slots=True)
class BinderTab:
    """One tab: `label` is "A", "B", ... "AA". `translation_form` asks for the page to be filled in by a translator."""

    label: str
    title: str
    pieces: tuple[Piece, ...]
    note: str = ""
    translation_form: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True)
class BinderJob:
    """A whole binder. `name` and `a_number` are printed as they are, "" to leave them out; `made_at` has its zone."""

    details: BinderDetails
    name: str
    a_number: str
    tabs: tuple[BinderTab, ...]
    made_at: Moment
    limit_bytes: int | None = LIMIT_BYTES
    practice: bool = False


@dataclass(frozen=True, slots=True)
class BinderPart:
    """One file. `first` is its first page of the whole (from 1), `tabs` the labels in it."""

    data: bytes
    first: int
    page_count: int
    tabs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BinderMade:
    """A finished binder. `found` are (tab label, piece name, code) of what could not be shown or opened damaged."""

    parts: tuple[BinderPart, ...]
    page_count: int
    found: tuple[tuple[str, str, str], ...] = ()
