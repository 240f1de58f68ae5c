"""Whether bytes are a plain JPEG: a picture and nothing beside it. Pure Python, so a hostile file can do no harm.

Pictures for others come from a process that a hostile file may have taken over, so their bytes are not believed:
comments, EXIF, XMP, colour profiles, thumbnails and anything after the end are seen here.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from typing import Final

_START: Final = b"\xff\xd8"
_END: Final = b"\xff\xd9"
_JFIF: Final = 0xE0
_JFIF_HEAD: Final = b"JFIF\x00"
_JFIF_LENGTH: Final = 16  # without a thumbnail (ITU-T T.871, 10.1)
_TABLES: Final = frozenset({0xDB, 0xC4, 0xDD})
_FRAME: Final = 0xC0  # baseline (ITU-T T.81, table B.1)
_SCAN: Final = 0xDA
# In a scan an FF is followed by 00 or is a restart mark; any other mark ends it (T.81, B.1.1.5).
_MARK: Final = re.compile(rb"\xff[^\x00\xd0-\xd7]")


@dataclass(frozen=True, slots=True)
class JpegShape:
    """Size in pixels, and whether the picture has no colours."""

    width: int
    height: int
    grey: bool


def plain_jpeg(data: bytes) -> JpegShape | None:
    """The shape of a baseline JPEG that holds tables and one scan only; None when it is anything else."""
    if not data.startswith(_START):
        return None
    at, shape = len(_START), None
    try:
        while True:
            fill, kind, length = struct.unpack_from(">BBH", data, at)
            if fill != 0xFF or length < 2:
                return None
            body = data[at + 4 : at + 2 + length]
            at += 2 + length
            if kind == _SCAN:
                break
            if kind == _FRAME and shape is None:
                height, width, parts = struct.unpack_from(">HHB", body, 1)
                shape = JpegShape(width, height, parts == 1)
            elif kind == _JFIF:
                if length != _JFIF_LENGTH or not body.startswith(_JFIF_HEAD):
                    return None
            elif kind not in _TABLES:
                return None
    except struct.error:
        return None
    mark = _MARK.search(data, at)
    whole = mark is not None and mark.start() == len(data) - len(_END) and data.endswith(_END)
    return shape if whole else None
