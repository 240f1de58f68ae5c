"""The working copy of a scan: turned, straightened and cropped pages in the order the person wants.

The original bytes never change. Boxes are fractions of the page as it stands upright in the original, after its own
rotation or EXIF orientation: (0, 0) is the upper left corner, (1, 1) the lower right one. A page is drawn in this
order: cover, straighten, crop, turn. A page that is covered, straightened or cropped is shared as a picture, because
then nothing is left of what is not to be seen; a page that is only turned stays as it is.
"""

from __future__ import annotations

from dataclasses import dataclass


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


MOST_DEGREES = 15.0
