"""JPEGs as they stand inside other people's PDFs: their size, and the same picture without what a camera adds.

Segments follow ITU-T T.81, B.1. What is dropped: EXIF (place, time, camera), XMP, comments, thumbnails, profiles, and
whatever follows the end of the picture. APP14 says how colours are meant and stays, and so does a plain APP0.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from typing import Final

from checkin_desktop.reports.page import Picture

_START: Final = b"\xff\xd8"
_END: Final = b"\xff\xd9"
_SCAN: Final = 0xDA
_SCAN_MARK: Final = b"\xff\xda"
# The pages of one scanner begin alike: what stands before the scan is read once.
_PLAIN_HEADS: Final[set[bytes]] = set()
_HEADS_KNOWN: Final = 64
_HEAD_MOST: Final = 2_000
_APP0, _APP14, _APP15, _COMMENT = 0xE0, 0xEE, 0xEF, 0xFE
_JFIF_LENGTH: Final = 16
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# In a scan an FF is followed by 00 or is a restart mark; any other mark ends it (T.81, B.1.1.5).
_MARK: Final = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")


class NotAJpeg(ValueError):
    """These bytes are no JPEG that can be read."""


def picture(jpeg: bytes) -> Picture:
    """The JPEG with its size. Raises NotAJpeg."""
    for kind, start, _ in _segments(jpeg):
        if kind in _FRAMES:
            high, wide, _ = struct.unpack_from(">HHB", jpeg, start + 5)
            if wide and high:
                return Picture(jpeg, wide, high)
    raise NotAJpeg


def stripped(jpeg: bytes) -> bytes:
    """The same picture with nothing beside it; the same object when there is nothing. Raises NotAJpeg."""
    if is_known(memoryview(jpeg)):
        return jpeg
    kept, dropped, at = [_START], False, len(_START)
    for kind, start, end in _segments(jpeg):
        at = end
        if _is_extra(kind, end - start):
            dropped = True
        else:
            kept.append(jpeg[start:end])
    if not dropped and jpeg.endswith(_END):
        if len(_PLAIN_HEADS) < _HEADS_KNOWN and kept[-1].startswith(_SCAN_MARK) and len(jpeg) > at:
            _PLAIN_HEADS.add(b"".join(kept[:-1]))
        return jpeg
    stop = _end_of_picture(jpeg, at)
    return b"".join((*kept, jpeg[at:stop]))


def is_known(jpeg: memoryview) -> bool:
    """Whether it begins as one that had nothing beside its picture, and ends with the picture."""
    start = bytes(jpeg[:_HEAD_MOST])
    return start[: max(0, start.find(_SCAN_MARK))] in _PLAIN_HEADS and bytes(jpeg[-len(_END) :]) == _END


def has_plain_head(start: bytes) -> bool:
    """Whether `start`, the first bytes of a JPEG, reaches to its first scan and holds nothing beside the picture."""
    try:
        segments = list(_segments(start))
    except NotAJpeg:
        return False
    return segments[-1][2] < len(start) and not any(_is_extra(kind, end - at) for kind, at, end in segments)


def _is_extra(kind: int, length: int) -> bool:
    if kind == _APP0:
        return length != _JFIF_LENGTH + 2
    return kind == _COMMENT or (_APP0 < kind <= _APP15 and kind != _APP14)


def _segments(jpeg: bytes) -> Iterator[tuple[int, int, int]]:
    """Kind, start and end of each segment up to and with the head of the first scan."""
    if not jpeg.startswith(_START):
        raise NotAJpeg
    at = len(_START)
    try:
        while True:
            while jpeg[at + 1] == 0xFF:
                at += 1
            fill, kind, length = struct.unpack_from(">BBH", jpeg, at)
            if fill != 0xFF or length < 2:
                raise NotAJpeg
            yield kind, at, at + 2 + length
            at += 2 + length
            if kind == _SCAN:
                return
    except (struct.error, IndexError):
        raise NotAJpeg from None


def _end_of_picture(jpeg: bytes, at: int) -> int:
    """Just after the mark that ends the picture; scans of a progressive one follow each other."""
    while (mark := _MARK.search(jpeg, at)) is not None:
        if mark[0] == _END:
            return mark.end()
        try:
            (length,) = struct.unpack_from(">H", jpeg, mark.end())
        except struct.error:
            break
        at = mark.end() + max(2, length)
    return len(jpeg)
