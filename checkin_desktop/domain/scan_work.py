"""The working copy of a scan: turned, straightened and cropped pages in the order the person wants.

The original bytes never change. Boxes are fractions of the page as it stands upright in the original, after its own
rotation or EXIF orientation: (0, 0) is the upper left corner, (1, 1) the lower right one. A page is drawn in this
order: cover, straighten, crop, turn. A page that is covered, straightened or cropped is shared as a picture, because
then nothing is left of what is not to be seen; a page that is only turned stays as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

MOST_DEGREES: Final = 15.0
TURNS: Final = (0, 90, 180, 270)

# Codes of what was found in a file that opens all the same; the texts are in `words.scan_texts`.
LOCKED: Final = "locked"
OWNER_LOCKED: Final = "owner_locked"
CUT_OFF: Final = "cut_off"
REBUILT: Final = "rebuilt"
PAGES_MISSING: Final = "pages_missing"
PAGE_DAMAGED: Final = "page_damaged"
DAMAGED: Final = "damaged"
WARNINGS: Final = (LOCKED, OWNER_LOCKED, CUT_OFF, REBUILT, PAGES_MISSING, PAGE_DAMAGED, DAMAGED)


@dataclass(frozen=True, slots=True)
class Box:
    """An area of a page; 0 <= left < right <= 1 and 0 <= top < bottom <= 1."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class PageEdit:
    """How one page is shown. `page` counts from 0 in the original.

    `turn` is 0, 90, 180 or 270 degrees clockwise; `angle` straightens by a few degrees, clockwise too, at most
    `MOST_DEGREES` to either side. `crop` is what stays.
    """

    page: int
    turn: int = 0
    angle: float = 0.0
    crop: Box | None = None

    @property
    def is_redrawn(self) -> bool:
        """Whether the page has to be shared as a picture."""
        return bool(self.angle) or self.crop is not None


@dataclass(frozen=True, slots=True)
class Cover:
    """An area of page `page` (from 0, of the original) that nobody else is to see."""

    page: int
    box: Box


@dataclass(frozen=True, slots=True)
class ScanWork:
    """What is known and chosen about one scan. `pages` is empty while all pages are shown as they are.

    `password` opens an encrypted PDF, "" where none is needed or known. `page_count` is None until somebody looked;
    `warnings` are codes of what was found damaged then (`domain.scan_work.WARNINGS`).
    """

    attachment_id: int
    password: str = ""
    page_count: int | None = None
    warnings: tuple[str, ...] = ()
    pages: tuple[PageEdit, ...] = ()


def pages_shown(work: ScanWork, page_count: int) -> tuple[PageEdit, ...]:
    """The pages others see, in their order. Without a working copy that is every page as it stands.

    Chosen pages that the file does not have are none; what was left out never comes back through them.
    """
    if not work.pages:
        return tuple(PageEdit(page) for page in range(page_count))
    return tuple(edit for edit in work.pages if edit.page < page_count)


def pages_chosen(pages: Sequence[PageEdit], page_count: int | None) -> tuple[PageEdit, ...]:
    """What is kept of chosen pages: nothing where they are all pages as they stand.

    Raises ValueError for no page at all, a page twice or one that is not there, and for a turn, an angle or a box that
    no page can have.
    """
    numbers = [edit.page for edit in pages]
    most = page_count if page_count is not None else max(numbers, default=0) + 1
    if not numbers or len(set(numbers)) < len(numbers) or not all(0 <= number < most for number in numbers):
        raise ValueError("these are not pages of the file")
    for edit in pages:
        if edit.turn not in TURNS or not abs(edit.angle) <= MOST_DEGREES:
            raise ValueError("no page is turned like this")
        if edit.crop is not None and not is_box(edit.crop):
            raise ValueError("this box is not on a page")
    as_they_stand = page_count is not None and list(pages) == [PageEdit(page) for page in range(page_count)]
    return () if as_they_stand else tuple(pages)


def is_box(box: Box) -> bool:
    """Whether it is an area of a page."""
    return 0 <= box.left < box.right <= 1 and 0 <= box.top < box.bottom <= 1
