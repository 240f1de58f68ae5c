"""Pages as pictures: what the window shows of a PDF or an image, without a temporary file."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.services.file_kinds import HEIC, IMAGES, PDF, PDFIUM, quiet_pillow, register_heif

MAX_SIDE = 6000


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
    from PIL import Image, ImageOps

    if mime == HEIC:
        register_heif()
    try:
        with quiet_pillow(), Image.open(io.BytesIO(data)) as image:
            pages = int(getattr(image, "n_frames", 1))
            if not 0 <= page < pages:
                raise AppError(ErrorCode.NO_SUCH_RECORD)
            if page:
                image.seek(page)
            image.draft("RGB", (width, width))
            upright: Any = ImageOps.exif_transpose(image)
            scale = min(width / upright.width, MAX_SIDE / upright.height)
            size = (max(1, round(upright.width * scale)), max(1, round(upright.height * scale)))
            picture = upright.convert("RGBA").resize(size, Image.Resampling.LANCZOS)
            return PagePicture(picture.width, picture.height, picture.tobytes(), pages)
    except Image.DecompressionBombError:
        raise AppError(ErrorCode.FILE_NOT_SUPPORTED) from None
    except (OSError, SyntaxError, ValueError, EOFError, RuntimeError):
        raise AppError(ErrorCode.FILE_DAMAGED) from None
