"""Pictures as scanners, phones and other programs write them: sideways, in four inks, as faxes, behind wrong names."""

from __future__ import annotations

import functools
import io
import zlib
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from tests.support.foreign_base import JPEG, SECRET, TIFF, ForeignFile, maker

_HEIC = Path(__file__).resolve().parents[1] / "services" / "samples" / "phone.heic"
_ORIENTATION = 0x0112
_DESCRIPTION = 0x010E
_COMPRESSION = 259
# 100 to the inch, so that the whole collection stays small.
SHEET = (850, 1100)


@functools.cache
def sheet(text: str, size: tuple[int, int] = SHEET) -> Image.Image:
    """A grey sheet with a line of text near its top and a dark bar at its left edge."""
    picture = Image.new("L", size, 250)
    draw = ImageDraw.Draw(picture)
    draw.text((size[0] // 8, size[1] // 10), text, fill=10, font=ImageFont.load_default(size[0] // 20))
    draw.rectangle((0, size[1] // 4, size[0] // 20, size[1] // 2), fill=40)
    return picture


def fax(text: str) -> bytes:
    """A page in one bit (1 is black), compressed as fax machines do: the bytes of a strip without a file around it."""
    out = io.BytesIO()
    bilevel = sheet(text).point(lambda value: 0 if value > 128 else 255).convert("1")  # type: ignore[operator]
    info = ImageFileDirectory_v2()
    info[278] = SHEET[1]  # rows in a strip: all of them
    bilevel.save(out, "TIFF", compression="group4", tiffinfo=info)
    with Image.open(io.BytesIO(out.getvalue())) as written:
        tags = written.tag_v2  # type: ignore[attr-defined]
        start, length = tags[273][0], tags[279][0]
    return out.getvalue()[start : start + length]


def as_jpeg(picture: Image.Image, orientation: int = 0) -> bytes:
    """A JPEG with EXIF that says how it was held and holds a secret."""
    out = io.BytesIO()
    exif = Image.Exif()
    exif[_DESCRIPTION] = SECRET.decode("ascii")
    if orientation:
        exif[_ORIENTATION] = orientation
    picture.save(out, "JPEG", quality=80, exif=exif, dpi=(100, 100))
    return out.getvalue()


def _saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


@maker("scan.jpg")
def scan_jpeg() -> ForeignFile:
    return ForeignFile("scan.jpg", JPEG, as_jpeg(sheet("flatbed").convert("RGB")), 1, secrets=(SECRET,))


@maker("sideways.jpg")
def sideways() -> ForeignFile:
    lying = sheet("telephone").rotate(90, expand=True)
    return ForeignFile("sideways.jpg", JPEG, as_jpeg(lying, 6), 1, secrets=(SECRET,))


@maker("upside_down.jpg")
def upside_down() -> ForeignFile:
    return ForeignFile("upside_down.jpg", JPEG, as_jpeg(sheet("head").rotate(180), 3), 1, secrets=(SECRET,))


@maker("mirrored.jpg")
def mirrored() -> ForeignFile:
    turned = sheet("mirror").transpose(Image.Transpose.TRANSPOSE)
    return ForeignFile("mirrored.jpg", JPEG, as_jpeg(turned, 5), 1, secrets=(SECRET,))


@maker("four_inks.jpg")
def four_inks() -> ForeignFile:
    return ForeignFile("four_inks.jpg", JPEG, as_jpeg(sheet("print shop").convert("CMYK")), 1, secrets=(SECRET,))


@maker("progressive.jpg")
def progressive() -> ForeignFile:
    data = _saved(sheet("from the web").convert("RGB"), "JPEG", progressive=True, comment=SECRET)
    return ForeignFile("progressive.jpg", JPEG, data, 1, secrets=(SECRET,))


@maker("fax.tif")
def fax_tiff() -> ForeignFile:
    first, *others = [
        sheet(f"fax {number}").point(lambda value: 255 if value > 128 else 0).convert("1")  # type: ignore[operator]
        for number in range(1, 5)
    ]
    data = _saved(first, "TIFF", compression="group4", save_all=True, append_images=others, dpi=(204, 196))
    return ForeignFile("fax.tif", TIFF, data, 4)


@maker("colour.tif")
def colour_tiff() -> ForeignFile:
    pictures = [sheet(f"colour {number}").convert("RGB") for number in (1, 2)]
    data = _saved(pictures[0], "TIFF", compression="tiff_lzw", save_all=True, append_images=pictures[1:])
    return ForeignFile("colour.tif", TIFF, data, 2)


@maker("jpeg_inside.tif")
def jpeg_tiff() -> ForeignFile:
    data = _saved(sheet("office copier").convert("RGB"), "TIFF", compression="jpeg")
    return ForeignFile("jpeg_inside.tif", TIFF, data, 1)


@maker("chat.webp")
def webp() -> ForeignFile:
    return ForeignFile("chat.webp", "image/webp", _saved(sheet("chat").convert("RGB"), "WEBP", quality=70), 1)


@maker("phone.heic")
def heic() -> ForeignFile:
    return ForeignFile("phone.heic", "image/heic", _HEIC.read_bytes(), 1)


@maker("clear.png")
def clear_png() -> ForeignFile:
    picture = sheet("screen").convert("RGBA")
    picture.putalpha(sheet("screen").point(lambda value: 255 - value // 2))  # type: ignore[operator]
    return ForeignFile("clear.png", "image/png", _saved(picture, "PNG"), 1)


@maker("sixteen_bits.png")
def sixteen_bits() -> ForeignFile:
    picture = sheet("laboratory").convert("I;16")
    return ForeignFile("sixteen_bits.png", "image/png", _saved(picture, "PNG"), 1)


@maker("few_colours.gif")
def gif() -> ForeignFile:
    return ForeignFile("few_colours.gif", "image/gif", _saved(sheet("old web").convert("P"), "GIF"), 1)


@maker("one_point.png")
def one_point() -> ForeignFile:
    return ForeignFile("one_point.png", "image/png", _saved(Image.new("L", (1, 1), 0), "PNG"), 1)


@maker("ribbon.png")
def ribbon() -> ForeignFile:
    return ForeignFile("ribbon.png", "image/png", _saved(Image.new("1", (20000, 9), 1), "PNG"), 1)


@maker("half.jpg")
def half_jpeg() -> ForeignFile:
    data = as_jpeg(sheet("half").convert("RGB"))
    return ForeignFile("half.jpg", JPEG, data[: len(data) // 2], 1, problem="damaged", either=True)


@maker("half.tif")
def half_tiff() -> ForeignFile:
    data = fax_tiff().data
    return ForeignFile("half.tif", TIFF, data[: len(data) // 2], 4, problem="damaged", either=True)


@maker("half.heic")
def half_heic() -> ForeignFile:
    data = heic().data
    return ForeignFile("half.heic", "image/heic", data[: len(data) // 2], 0, problem="damaged")


@maker("bomb.png")
def bomb_png() -> ForeignFile:
    """A few kilobytes that say they are 60,000 by 60,000 points."""
    head = (60000).to_bytes(4, "big") * 2 + b"\x08\x00\x00\x00\x00"
    body = zlib.compress(bytes(60001 * 16))

    def chunk(kind: bytes, content: bytes) -> bytes:
        return len(content).to_bytes(4, "big") + kind + content + zlib.crc32(kind + content).to_bytes(4, "big")

    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
    return ForeignFile("bomb.png", "image/png", data, 0, problem="too_large")


@maker("picture_named.pdf")
def picture_named_pdf() -> ForeignFile:
    return ForeignFile("picture_named.pdf", JPEG, as_jpeg(sheet("wrong name").convert("RGB")), 1, secrets=(SECRET,))


@maker("picture_named.png")
def tiff_named_png() -> ForeignFile:
    return ForeignFile("picture_named.png", TIFF, fax_tiff().data, 4)
