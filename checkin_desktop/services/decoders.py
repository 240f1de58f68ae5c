"""Reads PDFs and pictures from strangers. Only the process of `services.look_child` may call this.

The libraries behind it are large, are written in C, and are fed files that anybody may have made.
"""

from __future__ import annotations

import contextlib
import io
import math
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.scan_work import PageEdit
from checkin_desktop.services import page_drawing
from checkin_desktop.services.file_kinds import HEIC, JPEG, PDF, PNG
from checkin_desktop.services.look_wire import MAX_SIDE, PRINT_SIDE, SHARED_SIDE, Looked, PageAsked

if TYPE_CHECKING:
    from PIL.Image import Image

# Exif 2.32, 4.6.4: how a camera was held, and the member of PIL's Transpose that sets the picture upright.
_ORIENTATION: Final = 0x0112
_UPRIGHT: Final = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}
_ON_THE_SIDE: Final = frozenset({5, 4, 6, 2})
_REDUCIBLE: Final = frozenset({"L", "LA", "RGB", "RGBA", "CMYK", "YCbCr"})
_PREVIEW_SIDE: Final = 256
_DECODE_BYTES: Final = 8 * 1024 * 1024
# A head with a thumbnail is at most 64 KB, several of them with colours and settings a few times that.
_SMALL_JPEG_BYTES: Final = 1024 * 1024
_JPEG_TAIL_BYTES: Final = 64 * 1024
_JPEG_END: Final = b"\xff\xd9"
_SHARED_DPI: Final = 150
_PRINT_DPI: Final = 300
_POINTS: Final = 72
# All of a page is drawn before a part of it is cut out; more points than these are not drawn for it.
_WHOLE_POINTS: Final = 36_000_000

Fit = Callable[[float, float], float]


class OpenFile:
    """One file, in memory or where it lies; a PDF stays open from page to page."""

    def __init__(self, mime: str, data: bytes | Path) -> None:
        self._mime = mime
        self._data = data
        self._pdf: Any = None
        self._password = ""

    def close(self) -> None:
        """Let go of it."""
        if self._pdf is not None:
            self._pdf.close()
        self._pdf = None

    def content(self) -> bytes:
        """All of its bytes. Raises FILE_UNREADABLE."""
        try:
            return self._data.read_bytes() if isinstance(self._data, Path) else self._data
        except OSError:
            raise AppError(ErrorCode.FILE_UNREADABLE) from None

    def check(self, password: str = "") -> Looked:
        """How many pages there are, whether `password` does not open it, and what is damaged.

        Raises FILE_DAMAGED, PICTURE_TOO_LARGE, FILE_UNREADABLE.
        """
        try:
            return self._check(password)
        finally:
            if isinstance(self._data, Path):
                self.close()

    def _check(self, password: str) -> Looked:
        if self._mime != PDF:
            return Looked(self._check_image(), locked=False)
        try:
            pages = len(self._document(password))
        except AppError as failure:
            if failure.code is ErrorCode.FILE_LOCKED:
                return Looked(0, locked=True)
            raise
        if pages == 0:
            raise AppError(ErrorCode.FILE_DAMAGED)
        # Here, because most questions are for pictures, and each file on the screen waits for its process to start.
        from checkin_desktop.services.pdf_damage import pdf_damage

        pages, found = pdf_damage(self._data, pages, password)
        return Looked(pages, locked=False, warnings=found)

    def picture(self, asked: PageAsked) -> tuple[int, int, int, bytes]:
        """Width, height, page count and RGBA bytes of a page.

        Raises FILE_LOCKED, FILE_DAMAGED, PICTURE_TOO_LARGE, NO_SUCH_RECORD.
        """
        width = max(1, min(asked.width, MAX_SIDE))
        if not asked.is_worked:
            if self._mime == PDF:
                return self._pdf_picture(asked, width)
            picture, pages = self._image_page(asked.page, lambda wide, high: min(width / wide, MAX_SIDE / high), width)
        else:
            # Nobody else gets this one, and at a few dots across the spread would be a large part of it.
            picture, pages = self._worked(asked, lambda wide, high: min(width / wide, MAX_SIDE / high), 0)
            picture = page_drawing.as_wide(picture, width, MAX_SIDE).convert("RGBA")
        return picture.width, picture.height, pages, picture.tobytes()

    def shared_page(self, asked: PageAsked) -> tuple[int, int, int, bytes]:
        """Width, height, page count and JPEG of a page as others may see it: what is visible, upright, on white.

        Nothing of the file's bytes goes along, and nothing that is covered or cropped away. Raises as `picture`.
        """
        side = PRINT_SIDE if asked.fine else SHARED_SIDE
        per_point = (_PRINT_DPI if asked.fine else _SHARED_DPI) / _POINTS if self._mime == PDF else 1.0

        def fit(wide: float, high: float) -> float:
            return min(per_point, (side - 1) / max(wide, high, 1) if self._mime == PDF else side / max(wide, high))

        if asked.is_worked:
            image, pages = self._worked(asked, fit, page_drawing.SPREAD)
        elif self._mime == PDF:
            image, pages = self._pdf_page(asked, fit)
        else:
            image, pages = self._image_page(asked.page, fit, side)
        if max(image.size) > side:
            image.thumbnail((side, side))
        return image.width, image.height, pages, page_drawing.plain_jpeg(image)

    def _worked(self, asked: PageAsked, fit: Fit, spread: int) -> tuple[Image, int]:
        """A page as the person chose to show it; `fit` scales what is left of it."""
        edit = asked.edit or PageEdit(asked.page)

        def whole(wide: float, high: float) -> float:
            shown = fit(*page_drawing.left_over(edit, wide, high))
            return min(shown, math.sqrt(_WHOLE_POINTS / (max(wide, 1) * max(high, 1))))

        image, pages = self._pdf_page(asked, whole) if self._mime == PDF else self._image_page(asked.page, whole, 0)
        return page_drawing.worked(image, edit, asked.covers, spread), pages

    def _document(self, password: str) -> Any:
        import pypdfium2

        if password != self._password:
            self.close()
        if self._pdf is None:
            self._password = password
            try:
                self._pdf = pypdfium2.PdfDocument(self._data, password=password or None)
            except FileNotFoundError:
                raise AppError(ErrorCode.FILE_UNREADABLE) from None
            except pypdfium2.PdfiumError as error:
                if "password" in str(error).lower():
                    raise AppError(ErrorCode.FILE_LOCKED) from None
                self._pdf = self._mended(password)
            # What was filled into a form is drawn only when forms are asked for before the first page.
            with contextlib.suppress(pypdfium2.PdfiumError):
                self._pdf.init_forms()
        return self._pdf

    def _mended(self, password: str) -> Any:
        """A PDF whose list of its parts is gone, for example because its end is, with that list made anew."""
        import pypdfium2

        from checkin_desktop.services.pdf_damage import mended

        data = mended(self._data, password)
        try:
            return pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError:
            raise AppError(ErrorCode.FILE_DAMAGED) from None

    def _pdf_picture(self, asked: PageAsked, width: int) -> tuple[int, int, int, bytes]:
        import pypdfium2

        document = self._document(asked.password)
        pages = len(document)
        if not 0 <= asked.page < pages:
            raise AppError(ErrorCode.NO_SUCH_RECORD)
        try:
            sheet = document[asked.page]
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
                # Decoding at an eighth of the size still reads to the end of the data, at a fraction of the cost; for
                # a large photo that is still more than keeping it costs, and its mark at the end says as much.
                if not self._has_jpeg_end():
                    image.draft("RGB", (_PREVIEW_SIDE, _PREVIEW_SIDE))
                    image.load()
            elif self._size() <= _DECODE_BYTES:
                image.load()
            return frames

    def _has_jpeg_end(self) -> bool:
        """Whether a large JPEG has its end mark where a whole one has it (ITU-T T.81, B.1.1.3: EOI).

        A small one is not asked: there, the end mark of the thumbnail in its head could be taken for it.
        """
        if self._size() <= _SMALL_JPEG_BYTES:
            return False
        if isinstance(self._data, Path):
            with self._data.open("rb") as file:
                file.seek(-_JPEG_TAIL_BYTES, io.SEEK_END)
                return _JPEG_END in file.read(_JPEG_TAIL_BYTES)
        return _JPEG_END in self._data[-_JPEG_TAIL_BYTES:]

    def _image_page(self, page: int, fit: Fit, least: int) -> tuple[Image, int]:
        """A page upright in RGBA, scaled by `fit` of its upright size, and the number of pages."""
        from PIL import Image

        with self._image() as image:
            pages = int(getattr(image, "n_frames", 1))
            if not 0 <= page < pages:
                raise AppError(ErrorCode.NO_SUCH_RECORD)
            if page:
                image.seek(page)
            if least:
                image.draft("RGB", (least, least))
            turn = _upright(image)
            lying = turn in _ON_THE_SIDE
            scale = fit(image.height, image.width) if lying else fit(*image.size)
            size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
            picture = _shrunk(image, size)
            return (picture if turn is None else picture.transpose(Image.Transpose(turn))), pages

    def _pdf_page(self, asked: PageAsked, fit: Fit) -> tuple[Image, int]:
        """A page as it is printed, scaled by `fit` of its size in points, and the number of pages."""
        import pypdfium2

        document = self._document(asked.password)
        pages = len(document)
        if not 0 <= asked.page < pages:
            raise AppError(ErrorCode.NO_SUCH_RECORD)
        with _decoding():
            try:
                sheet = document[asked.page]
                return sheet.render(scale=fit(sheet.get_width(), sheet.get_height())).to_pil(), pages
            except pypdfium2.PdfiumError:
                raise AppError(ErrorCode.FILE_DAMAGED) from None

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
