"""What passes between the window's process and the one that looks into files, as bodies of `services.frames`."""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from checkin_desktop.domain.scan_work import WARNINGS, Box, PageEdit
from checkin_desktop.services.frames import BadFrame
from checkin_desktop.services.jpeg_shape import plain_jpeg

# Downwards: a file to look at (its kind, then its bytes or where it lies), then questions about the last one.
KIND: Final = b"T"
FILE: Final = b"N"
FILE_AT: Final = b"L"
CHECK: Final = b"C"
PAGE: Final = b"G"
SHARED: Final = b"S"
MAIL: Final = b"M"
CALLS: Final = b"K"
MEASURE: Final = b"V"

MAX_SIDE: Final = 6000
# 2,400 points along 9 inches of paper are 267 to the inch: small print on a photographed letter stays readable.
SHARED_SIDE: Final = 2400
# 300 to the inch along 14 inches of paper: as sharp as a page is printed.
PRINT_SIDE: Final = 4200
_PICTURE: Final = struct.Struct(">III")


class Looked(NamedTuple):
    """What a CHECK found: pages, whether a password is asked for, and codes of `domain.scan_work.WARNINGS`."""

    pages: int
    locked: bool
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PageAsked:
    """A page (from 0) as its working copy shows it. `width` is in pixels; `fine` is for print."""

    page: int
    width: int = 0
    edit: PageEdit | None = None
    covers: tuple[Box, ...] = ()
    password: str = ""
    fine: bool = False

    @property
    def is_worked(self) -> bool:
        """Whether anything is done to the page."""
        return bool(self.covers) or (self.edit is not None and (self.edit.turn != 0 or self.edit.is_redrawn))


def page(asked: PageAsked) -> bytes:
    """The body of a PAGE or a SHARED."""
    edit = asked.edit or PageEdit(asked.page)
    crop = [] if edit.crop is None else _numbers(edit.crop)
    how = [edit.turn, edit.angle, crop, [_numbers(box) for box in asked.covers]]
    return json.dumps([asked.page, asked.width, asked.fine, asked.password, how]).encode("ascii")


def read_page(body: bytes) -> PageAsked:
    """What a PAGE or a SHARED asks for."""
    number, width, fine, password, (turn, angle, crop, covers) = json.loads(body)
    edit = PageEdit(number, turn, angle, Box(*crop) if crop else None)
    return PageAsked(number, width, edit, tuple(Box(*box) for box in covers), password, fine)


def check(password: str) -> bytes:
    """The body of a CHECK."""
    return json.dumps(password).encode("ascii")


def read_check(body: bytes) -> str:
    """The password that a CHECK tries first."""
    return str(json.loads(body))


def checked(looked: Looked) -> bytes:
    """The answer to a CHECK."""
    return json.dumps(looked).encode("ascii")


def read_checked(body: bytes) -> Looked:
    """What the answer to a CHECK says; codes that are none are dropped. Raises BadFrame."""
    try:
        pages, locked, found = json.loads(body)
        return Looked(max(0, int(pages)), bool(locked), tuple(code for code in WARNINGS if code in found))
    except (ValueError, TypeError):
        raise BadFrame from None


def _numbers(box: Box) -> Sequence[Any]:
    return [box.left, box.top, box.right, box.bottom]


def picture_head(width: int, height: int, pages: int) -> bytes:
    """The answer to a PAGE, before the picture's bytes."""
    return _PICTURE.pack(width, height, pages)


def read_picture(body: bytes) -> tuple[int, int, int, bytes]:
    """Width, height, number of pages and RGBA bytes. Raises BadFrame when they do not belong together."""
    try:
        width, height, pages = _PICTURE.unpack_from(body)
    except struct.error:
        raise BadFrame from None
    if not (0 < width <= MAX_SIDE and 0 < height <= MAX_SIDE) or len(body) != _PICTURE.size + 4 * width * height:
        raise BadFrame
    return width, height, pages, body[_PICTURE.size :]


def read_shared(body: bytes) -> tuple[int, int, int, bytes]:
    """Width, height, number of pages and JPEG of a SHARED's answer. Raises BadFrame unless it is a plain JPEG."""
    try:
        width, height, pages = _PICTURE.unpack_from(body)
    except struct.error:
        raise BadFrame from None
    jpeg = body[_PICTURE.size :]
    shape = plain_jpeg(jpeg)
    if shape is None or not 0 < max(width, height) <= PRINT_SIDE or (shape.width, shape.height) != (width, height):
        raise BadFrame
    return width, height, pages, jpeg


def facts(value: object) -> bytes:
    """The answer to a MAIL or a CALLS."""
    return json.dumps(value).encode("ascii")


def read_facts(body: bytes) -> object:
    """What the answer to a MAIL or a CALLS says, to be looked through by who asked. Raises BadFrame."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise BadFrame from None
