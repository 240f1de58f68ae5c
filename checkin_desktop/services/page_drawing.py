"""A page as its working copy shows it, and as a plain JPEG. Used by the process that looks into files.

What is covered or cropped away leaves before anything is made of the rest, so that no byte speaks of it.
"""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.scan_work import Box, PageEdit

if TYPE_CHECKING:
    from PIL.Image import Image

SPREAD: Final = 3
"""Making a picture smaller spreads a dot over so many neighbours: they are covered or cropped away with it."""
_TURNING_SPREAD: Final = 2
_QUALITY: Final = 82
# Colours that differ by less are the noise of a scanner or of JPEG, not colours.
_GREY_WITHIN: Final = 12
_SIDEWAYS: Final = (90, 270)


def left_over(edit: PageEdit, wide: float, high: float) -> tuple[float, float]:
    """Width and height of what is shown of a page of that size."""
    crop = edit.crop or Box(0, 0, 1, 1)
    wide, high = wide * (crop.right - crop.left), high * (crop.bottom - crop.top)
    return (high, wide) if edit.turn in _SIDEWAYS else (wide, high)


def worked(image: Image, edit: PageEdit, covers: Sequence[Box], spread: int) -> Image:
    """An upright page in RGB on white, covered, straightened, cropped and turned, in this order.

    `spread` is how far the drawing of the page may have carried what is to go.
    """
    from PIL.Image import Resampling, Transpose

    page = _on_white(image)
    for box in covers:
        page.paste("black", _covered(box, page.size, spread))
    if edit.angle:
        page = page.rotate(-edit.angle, Resampling.BICUBIC, fillcolor="white")
    if edit.crop is not None:
        page = page.crop(_kept(edit.crop, page.size, spread and spread + (_TURNING_SPREAD if edit.angle else 0)))
    turns = {90: Transpose.ROTATE_270, 180: Transpose.ROTATE_180, 270: Transpose.ROTATE_90}
    return page.transpose(turns[edit.turn]) if edit.turn in turns else page


def as_wide(image: Image, width: int, most: int) -> Image:
    """The picture `width` wide, or as high as `most`."""
    from PIL.Image import Resampling

    scale = min(width / image.width, most / image.height)
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    return image if size == image.size else image.resize(size, Resampling.BILINEAR)


def plain_jpeg(image: Image) -> bytes:
    """The picture on white as a JPEG without anything beside it, in grey when it has no colours."""
    image = _on_white(image)
    plain = image.convert("L") if _is_grey(image) else image
    plain.info.clear()  # Pillow would write a comment from it
    out = io.BytesIO()
    plain.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue()


def _on_white(image: Image) -> Image:
    from PIL import Image

    if image.mode != "RGBA":
        return image.convert("RGB")
    ground = Image.new("RGB", image.size, "white")
    ground.paste(image, mask=image.getchannel("A"))
    return ground


def _covered(box: Box, size: tuple[int, int], spread: int) -> tuple[int, int, int, int]:
    wide, high = size
    return (
        max(0, math.floor(box.left * wide) - spread),
        max(0, math.floor(box.top * high) - spread),
        min(wide, math.ceil(box.right * wide) + spread),
        min(high, math.ceil(box.bottom * high) + spread),
    )


def _kept(box: Box, size: tuple[int, int], spread: int) -> tuple[int, int, int, int]:
    """An edge of the crop moves inwards, that of the page stays."""
    wide, high = size
    left = math.ceil(box.left * wide) + (spread if box.left > 0 else 0)
    top = math.ceil(box.top * high) + (spread if box.top > 0 else 0)
    right = math.floor(box.right * wide) - (spread if box.right < 1 else 0)
    low = math.floor(box.bottom * high) - (spread if box.bottom < 1 else 0)
    left, top = min(left, wide - 1), min(top, high - 1)
    return left, top, max(left + 1, right), max(top + 1, low)


def _is_grey(image: Image) -> bool:
    from PIL import ImageChops

    red, green, blue = image.split()
    pairs = ((red, green), (green, blue), (red, blue))
    return all(
        max(place for place, count in enumerate(ImageChops.difference(one, other).histogram()) if count) < _GREY_WITHIN
        for one, other in pairs
    )
