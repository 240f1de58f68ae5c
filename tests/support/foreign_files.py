"""Files as other programs make them, sound and damaged: what people bring when they bring their papers.

Each is made once in a session of tests, by the producer itself where one is at hand: reportlab, Qt, Ghostscript,
cairo, img2pdf, PDFium, Pillow, qpdf. Nothing is read from a network.
"""

from __future__ import annotations

from tests.support import foreign_hostile, foreign_pages, foreign_pdfs, foreign_pictures
from tests.support.foreign_base import MAKERS, SECRET, ForeignFile

__all__ = ["SECRET", "ForeignFile", "foreign", "foreign_names"]

_MODULES = (foreign_pdfs, foreign_pages, foreign_hostile, foreign_pictures)  # each lists its files when it is read


def foreign_names() -> list[str]:
    """All of them, in an order that never changes."""
    return sorted(MAKERS)


def foreign(name: str) -> ForeignFile:
    """The file with this name; its first use makes it."""
    return MAKERS[name]()
