"""Reads PDFs and pictures from strangers. Only the process of `services.look_child` may call this.

The libraries behind it are large, are written in C, and are fed files that anybody may have made.
"""

from __future__ import annotations

import contextlib
import io
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.services.file_kinds import HEIC, JPEG, PDF, PNG
from checkin_desktop.services.look_wire import MAX_SIDE

if TYPE_CHECKING:
    from PIL.Image import Image

# Exif 2.32, 4.6.4: how a camera was held, and the member of PIL's Transpose that sets the picture upright.
_ORIENTATION: Final = 0x0112
_UPRIGHT: Final = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}
_ON_THE_SIDE: Final = frozenset({5, 4, 6, 2})
_REDUCIBLE: Final = frozenset({"L", "LA", "RGB", "RGBA", "CMYK", "YCbCr"})
_PREVIEW_SIDE: Final = 256
_DECODE_BYTES: Final = 8 * 1024 * 1024


class OpenFile:
    """One file, in memory or where it lies; a PDF stays open from page to page."""

    def __init__(self, mime: str, data: bytes | Path) -> None:
        self._mime = mime
        self._data = data
        self._pdf: Any = None

    def close(self) -> None:
        """Let go of it."""
        if self._pdf is not None:
            self._pdf.close()
        self._pdf = None

    def check(self) -> tuple[int, bool]:
        """How many pages there are, and whether a password is asked for.

        Raises FILE_DAMAGED, PICTURE_TOO_LARGE, FILE_UNREADABLE.
        """
        try:
            return self._check()
        finally:
            if isinstance(self._data, Path):
                self.close()

    def _check(self) -> tuple[int, bool]:
        if self._mime != PDF:
            return self._check_image(), False
        try:
            pages = len(self._document())
        except AppError as failure:
            if failure.code is ErrorCode.FILE_LOCKED:
                return 0, True
            raise
        if pages == 0:
            raise AppError(ErrorCode.FILE_DAMAGED)
        return pages, False

    def picture(self, page: int, width: int) -> tuple[int, int, int, bytes]:
        """Width, height, page count and RGBA bytes of a page.

        Raises FILE_LOCKED, FILE_DAMAGED, PICTURE_TOO_LARGE, NO_SUCH_RECORD.
        """
        width = max(1, min(width, MAX_SIDE))
        return self._pdf_picture(page, width) if self._mime == PDF else self._image_picture(page, width)

    def _document(self) -> Any:
        import pypdfium2

        if self._pdf is None:
            try:
                self._pdf = pypdfium2.PdfDocument(self._data)
            except FileNotFoundError:
                raise AppError(ErrorCode.FILE_UNREADABLE) from None
            except pypdfium2.PdfiumError as error:
                locked = "password" in str(error).lower()
                raise AppError(ErrorCode.FILE_LOCKED if locked else ErrorCode.FILE_DAMAGED) from None
        return self._pdf

    def _pdf_picture(self, page: int, width: int) -> tuple[int, int, int, bytes]:
        import pypdfium2

        document = self._document()
        pages = len(document)
        if not 0 <= page < pages:
            raise AppError(ErrorCode.NO_SUCH_RECORD)
        try:
            sheet = document[page]
            scale = min(width / max(sheet.get_width(), 1), MAX_SIDE / max(sheet.get_height(), 1))
            # PDFium draws in the order of bytes that the window wants; Pillow would need half of the time once more.
            drawn = sheet.render(scale=scale, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRA, rev_byteorder=True)
        except MemoryError:
            raise AppError(ErrorCode.PICTURE_TOO_LARGE) from None
        except pypdfium2.PdfiumError:
            raise AppError(ErrorCode.FILE_DAMAGED) from None
        if drawn.stride != 4 * drawn.width:
            raise AppError(ErrorCode.FILE_DAMAGED)
        return drawn.width, drawn.height, pages, bytes(drawn.buffer)

    def _check_image(self) -> int:
        with self._image() as image:
            frames = int(getattr(image, "n_frames", 1))
            if self._mime == PNG:
                image.verify()
            elif self._mime == JPEG:
                # Decoding at an eighth of the size still reads to the end of the data, at a fraction of the cost.
                image.draft("RGB", (_PREVIEW_SIDE, _PREVIEW_SIDE))
                image.load()
            elif self._size() <= _DECODE_BYTES:
                image.load()
            return frames

    def _image_picture(self, page: int, width: int) -> tuple[int, int, int, bytes]:
        from PIL import Image

        with self._image() as image:
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
            return picture.width, picture.height, pages, picture.tobytes()

    @contextlib.contextmanager
    def _image(self) -> Iterator[Image]:
        if self._mime == HEIC:
            import pi_heif

            pi_heif.register_heif_opener()
        from PIL import Image

        source = self._data if isinstance(self._data, Path) else io.BytesIO(self._data)
        with _decoding(), Image.open(source) as image:
            yield image

    def _size(self) -> int:
        return self._data.stat().st_size if isinstance(self._data, Path) else len(self._data)


@contextlib.contextmanager
def _decoding() -> Iterator[None]:
    """Around every use of Pillow: its warnings stay off standard error, and whatever it raises has a name.

    Raises PICTURE_TOO_LARGE for a picture of far too many points, FILE_DAMAGED.
    """
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except AppError:
        raise
    except (FileNotFoundError, PermissionError):
        raise AppError(ErrorCode.FILE_UNREADABLE) from None
    except (Image.DecompressionBombError, MemoryError):
        raise AppError(ErrorCode.PICTURE_TOO_LARGE) from None
    except Exception:  # noqa: BLE001 - decoders meet any bytes and answer with TypeError, KeyError, struct.error, ...
        raise AppError(ErrorCode.FILE_DAMAGED) from None


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
