"""What passes between the window's process and the one that looks into files, as bodies of `services.frames`."""

from __future__ import annotations

import json
import struct
from typing import Final

from checkin_desktop.services.frames import BadFrame
from checkin_desktop.services.jpeg_shape import plain_jpeg

# Downwards: a file to look at (its kind, NUL, its bytes or where it lies), then questions about the last one.
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
_PAGE: Final = struct.Struct(">QQ")
_PICTURE: Final = struct.Struct(">III")


def page(number: int, width: int) -> bytes:
    """The body of a PAGE. A page before the first is none: it becomes the largest number."""
    return _PAGE.pack(number % (1 << 64), width)


def read_page(body: bytes) -> tuple[int, int]:
    """What a PAGE asks for."""
    number, width = _PAGE.unpack(body)
    return number, width


def checked(pages: int, *, locked: bool) -> bytes:
    """The answer to a CHECK."""
    return json.dumps([pages, locked]).encode("ascii")


def read_checked(body: bytes) -> tuple[int, bool]:
    """What the answer to a CHECK says. Raises BadFrame."""
    try:
        pages, locked = json.loads(body)
        return max(0, int(pages)), bool(locked)
    except (ValueError, TypeError):
        raise BadFrame from None


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


def shared(number: int) -> bytes:
    """The body of a SHARED: the page, from 0."""
    return page(number, SHARED_SIDE)


def read_shared(body: bytes) -> tuple[int, int, int, bytes]:
    """Width, height, number of pages and JPEG of a SHARED's answer. Raises BadFrame unless it is a plain JPEG."""
    try:
        width, height, pages = _PICTURE.unpack_from(body)
    except struct.error:
        raise BadFrame from None
    jpeg = body[_PICTURE.size :]
    shape = plain_jpeg(jpeg)
    if shape is None or not 0 < max(width, height) <= SHARED_SIDE or (shape.width, shape.height) != (width, height):
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
