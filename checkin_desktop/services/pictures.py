"""Pages as pictures: what the window shows of a PDF or an image, without a temporary file."""

from __future__ import annotations

import contextlib
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.services.file_kinds import HEIC, IMAGES, PDF, PDFIUM, decoding, register_heif

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_SIDE = 6000
# Exif 2.32, 4.6.4: how a camera was held, and the member of PIL's Transpose that sets the picture upright.
_ORIENTATION = 0x0112
_UPRIGHT = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}
_ON_THE_SIDE = frozenset({5, 4, 6, 2})
_REDUCIBLE = frozenset({"L", "LA", "RGB", "RGBA", "CMYK", "YCbCr"})


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as `rgba` bytes, four a pixel, rows from the top without padding."""

    width: int
    height: int
    rgba: bytes
    page_count: int


def page_picture(data: bytes, mime: str, page: int, width: int) -> PagePicture:
    """Page `page` (from 0) of a PDF or an image, `width` pixels wide.

    Raises FILE_NOT_SUPPORTED for other kinds, FILE_LOCKED for a PDF with a password, FILE_DAMAGED, NO_SUCH_RECORD for
    a page that is not there.
    """
    width = max(1, min(width, MAX_SIDE))
    if mime == PDF:
        return pdf_page_picture(data, page, width)
    if mime in IMAGES:
        return _image_picture(data, mime, page, width)
    raise AppError(ErrorCode.FILE_NOT_SUPPORTED)


def import_libraries() -> None:
    """Import what the first page of a PDF would wait for."""
    import PIL.Image  # noqa: F401
    import pypdfium2  # noqa: F401


def pdf_page_picture(data: bytes, page: int, width: int) -> PagePicture:
    """Page `page` (from 0) of a PDF, `width` pixels wide. Safe from any thread. Raises as `page_picture` does."""
    with PDFIUM:
        return _pdf_page_picture(data, page, width)


def _pdf_page_picture(data: bytes, page: int, width: int) -> PagePicture:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise AppError(ErrorCode.FILE_LOCKED if locked else ErrorCode.FILE_DAMAGED) from None
    try:
        pages = len(document)
        if not 0 <= page < pages:
            raise AppError(ErrorCode.NO_SUCH_RECORD)
        sheet = document[page]
        scale = min(width / max(sheet.get_width(), 1), MAX_SIDE / max(sheet.get_height(), 1))
        image = sheet.render(scale=scale).to_pil().convert("RGBA")
        return PagePicture(image.width, image.height, image.tobytes(), pages)
    except pypdfium2.PdfiumError:
        raise AppError(ErrorCode.FILE_DAMAGED) from None
    finally:
        document.close()


def _image_picture(data: bytes, mime: str, page: int, width: int) -> PagePicture:
    from PIL import Image

    if mime == HEIC:
        register_heif()
    with decoding(), Image.open(io.BytesIO(data)) as image:
        pages = int(getattr(image, "n_frames", 1))
        if not 0 <= page < pages:
            raise AppError(ErrorCode.NO_SUCH_RECORD)
        if page:
            image.seek(page)
        image.draft("RGB", (width, width))
        turn = _upright(image)
        lying = turn in _ON_THE_SIDE
        full_width, full_height = (image.height, image.width) if lying else image.size
        scale = min(width / full_width, MAX_SIDE / full_height)
        size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
        picture = _shrunk(image, size)
        if turn is not None:
            picture = picture.transpose(Image.Transpose(turn))
        return PagePicture(picture.width, picture.height, picture.tobytes(), pages)


def _upright(image: Image) -> int | None:
    # Damaged facts beside a sound picture must not keep it from being seen.
    with contextlib.suppress(Exception):
        return _UPRIGHT.get(image.getexif().get(_ORIENTATION, 1))
    return None


def _shrunk(image: Image, size: tuple[int, int]) -> Image:
    """The image at `size` in RGBA, without ever holding all of a large one in RGBA: that is gigabytes."""
    from PIL.Image import Resampling

    small: Image = image
    factor = min(image.width // size[0], image.height // size[1]) // 2
    if factor > 1:
        if small.mode == "P":
            small = small.resize((size[0] * 2, size[1] * 2), Resampling.NEAREST)
        else:
            small = small.convert("L") if small.mode == "1" else small
            small = small.reduce(factor) if small.mode in _REDUCIBLE else small
    return small.convert("RGBA").resize(size, Resampling.LANCZOS)
