"""Reads PDFs and pictures from strangers. Only the process of `services.look_child` may call this.

The libraries behind it are large, are written in C, and are fed files that anybody may have made.
"""

from __future__ import annotations

import contextlib
import io
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.services.file_kinds import HEIC, JPEG, PDF, PNG
from checkin_desktop.services.look_wire import MAX_SIDE, SHARED_SIDE

if TYPE_CHECKING:
    from PIL.Image import Image

# Exif 2.32, 4.6.4: how a camera was held, and the member of PIL's Transpose that sets the picture upright.
_ORIENTATION: Final = 0x0112
_UPRIGHT: Final = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}
_ON_THE_SIDE: Final = frozenset({5, 4, 6, 2})
_REDUCIBLE: Final = frozenset({"L", "LA", "RGB", "RGBA", "CMYK", "YCbCr"})
_PREVIEW_SIDE: Final = 256
_DECODE_BYTES: Final = 8 * 1024 * 1024
_SHARED_DPI: Final = 150
_POINTS: Final = 72
_SHARED_QUALITY: Final = 82
# Colours that differ by less are the noise of a scanner or of JPEG, not colours.
_GREY_WITHIN: Final = 12

Fit = Callable[[int, int], float]


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

    def content(self) -> bytes:
        """All of its bytes. Raises FILE_UNREADABLE."""
        try:
            return self._data.read_bytes() if isinstance(self._data, Path) else self._data
        except OSError:
            raise AppError(ErrorCode.FILE_UNREADABLE) from None

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

    def shared_page(self, page: int) -> tuple[int, int, int, bytes]:
        """Width, height, page count and JPEG of a page as others may see it: what is visible, upright, on white.

        Nothing of the file's bytes goes along. Raises as `picture`.
        """
        if self._mime == PDF:
            image, pages = self._pdf_page(page)
        else:
            image, pages = self._image_page(page, lambda width, height: min(1, SHARED_SIDE / max(width, height)))
        return image.width, image.height, pages, _plain_jpeg(image)

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
            # What was filled into a form is drawn only when forms are asked for before the first page.
            with contextlib.suppress(pypdfium2.PdfiumError):
                self._pdf.init_forms()
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
        picture, pages = self._image_page(page, lambda wide, high: min(width / wide, MAX_SIDE / high), width)
        return picture.width, picture.height, pages, picture.tobytes()

    def _image_page(self, page: int, fit: Fit, least: int = SHARED_SIDE) -> tuple[Image, int]:
        """A page upright in RGBA, scaled by `fit` of its upright size, and the number of pages."""
        from PIL import Image

        with self._image() as image:
            pages = int(getattr(image, "n_frames", 1))
            if not 0 <= page < pages:
                raise AppError(ErrorCode.NO_SUCH_RECORD)
            if page:
                image.seek(page)
            image.draft("RGB", (least, least))
            turn = _upright(image)
            lying = turn in _ON_THE_SIDE
            scale = fit(image.height, image.width) if lying else fit(*image.size)
            size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
            picture = _shrunk(image, size)
            return (picture if turn is None else picture.transpose(Image.Transpose(turn))), pages

    def _pdf_page(self, page: int) -> tuple[Image, int]:
        """A page as it is printed, at the resolution for others, and the number of pages."""
        import pypdfium2

        document = self._document()
        pages = len(document)
        if not 0 <= page < pages:
            raise AppError(ErrorCode.NO_SUCH_RECORD)
        with _decoding():
            try:
                sheet = document[page]
                longest = max(sheet.get_width(), sheet.get_height(), 1)
                scale = min(_SHARED_DPI / _POINTS, (SHARED_SIDE - 1) / longest)
                return sheet.render(scale=scale).to_pil(), pages
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


def _plain_jpeg(image: Image) -> bytes:
    """The picture on white as a JPEG without anything beside it, in grey when it has no colours."""
    from PIL import Image

    if image.mode == "RGBA":
        ground = Image.new("RGB", image.size, "white")
        ground.paste(image, mask=image.getchannel("A"))
        image = ground
    image = image.convert("RGB")
    plain = image.convert("L") if _is_grey(image) else image
    plain.info.clear()  # Pillow would write a comment from it
    out = io.BytesIO()
    plain.save(out, "JPEG", quality=_SHARED_QUALITY)
    return out.getvalue()


def _is_grey(image: Image) -> bool:
    from PIL import ImageChops

    red, green, blue = image.split()
    pairs = ((red, green), (green, blue), (red, blue))
    return all(
        max(place for place, count in enumerate(ImageChops.difference(one, other).histogram()) if count) < _GREY_WITHIN
        for one, other in pairs
    )
