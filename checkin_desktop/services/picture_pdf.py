"""A PDF that holds pictures and nothing else: the same pictures always give the same bytes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from checkin_desktop.domain.snapshots import PagePicture
from checkin_desktop.services.jpeg_shape import plain_jpeg

_PAPER: Final = (612.0, 792.0)  # Letter, in points
_POINTS: Final = 72  # in an inch


def picture_pdf(pictures: Sequence[PagePicture], resolutions: Sequence[int] = ()) -> bytes:
    """One page for each JPEG, as large as a Letter sheet holds it, upright or lying as the picture is.

    With `resolutions`, in dots per inch, each page has the size of the paper that was scanned.
    """
    count = len(pictures)
    objects: list[bytes] = [b"<</Type/Catalog/Pages 2 0 R>>"]
    kids = " ".join(f"{3 + 3 * place} 0 R" for place in range(count))
    objects.append(f"<</Type/Pages/Count {count}/Kids[{kids}]>>".encode("ascii"))
    for place, picture in enumerate(pictures):
        objects += _page(3 + 3 * place, picture, resolutions[place] if resolutions else 0)
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def _page(number: int, picture: PagePicture, resolution: int) -> list[bytes]:
    """The page with this number, its content and its picture: three objects."""
    short, long = _PAPER
    room = (long, short) if picture.width > picture.height else (short, long)
    scale = min(room[0] / picture.width, room[1] / picture.height)
    if resolution:
        scale = _POINTS / resolution
    width, height = round(picture.width * scale, 2), round(picture.height * scale, 2)
    content = f"{width} 0 0 {height} 0 0 cm /P Do".encode("ascii")
    shape = plain_jpeg(picture.jpeg)
    space = "DeviceGray" if shape is not None and shape.grey else "DeviceRGB"
    page = (
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Contents {number + 1} 0 R"
        f"/Resources<</XObject<</P {number + 2} 0 R>>>>>>"
    )
    head = (
        f"<</Type/XObject/Subtype/Image/Width {picture.width}/Height {picture.height}/ColorSpace/{space}"
        f"/BitsPerComponent 8/Filter/DCTDecode/Length {len(picture.jpeg)}>>"
    )
    return [
        page.encode("ascii"),
        b"<</Length %d>>\nstream\n" % len(content) + content + b"\nendstream",
        head.encode("ascii") + b"\nstream\n" + picture.jpeg + b"\nendstream",
    ]
