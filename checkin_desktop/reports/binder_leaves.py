"""Pages of papers, ready to be put into a binder: a page of a PDF as it is, or a picture on a sheet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Protocol

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from checkin_desktop.reports.binder_sheet import LETTER, Sheet
from checkin_desktop.reports.page import PAGE_HEIGHT, PAGE_WIDTH, Picture

CONTENT: Final = "P"
"""The resource of a page that draws the paper."""
# The room of a picture on a sheet of Letter paper, above the stamps.
_MARGIN: Final = 18.0
_FOOT: Final = 34.0
_OBJECT: Final = 60
_SIDEWAYS: Final = (90, 270)


class Leaf(Protocol):
    """A page of a paper."""

    sheet: Sheet

    def place(self, into: Pdf) -> tuple[Object, str]:
        """What draws it, as an object of `into`, and the operators that draw it."""

    def sizes(self) -> Iterator[tuple[object, int]]:
        """What it takes along, as (key, bytes); what several pages share has the same key."""


class PictureLeaf:
    """A JPEG, turned clockwise by `turn` degrees.

    Without `size` it stands on a sheet of Letter paper, upright or lying as the picture is, above the stamps; with it
    the picture is all of a page of `size` (width and height in points, before the turn).
    """

    def __init__(self, shown: Picture, turn: int = 0, size: tuple[float, float] | None = None) -> None:
        self._shown = shown
        self._turn = turn
        wide, high = self._turned(shown.width, shown.height)
        if size is None:
            box = (0.0, 0.0, PAGE_HEIGHT, PAGE_WIDTH) if wide > high else LETTER
            self._room = (_MARGIN, _FOOT, box[2] - _MARGIN, box[3] - _MARGIN)
        else:
            box = self._room = (0.0, 0.0, *self._turned(*size))
        self.sheet = Sheet(box, box)

    def _turned(self, wide: float, high: float) -> tuple[float, float]:
        return (high, wide) if self._turn in _SIDEWAYS else (wide, high)

    def place(self, into: Pdf) -> tuple[Object, str]:
        """See `Leaf`."""
        image = into.make_stream(
            self._shown.jpeg,
            Type=Name.XObject,
            Subtype=Name.Image,
            Width=self._shown.width,
            Height=self._shown.height,
            BitsPerComponent=8,
            ColorSpace=Name.DeviceGray if self._shown.grey else Name.DeviceRGB,
            Filter=Name.DCTDecode,
        )
        left, low, right, top = self._room
        wide, high = self._turned(self._shown.width, self._shown.height)
        scale = min((right - left) / wide, (top - low) / high)
        wide, high = wide * scale, high * scale
        x, y = (left + right - wide) / 2, top - high
        numbers = {
            90: (0.0, -high, wide, 0.0, x, y + high),
            180: (-wide, 0.0, 0.0, -high, x + wide, y + high),
            270: (0.0, high, -wide, 0.0, x + wide, y),
        }.get(self._turn, (wide, 0.0, 0.0, high, x, y))
        return image, f"q {' '.join(f'{number:.2f}' for number in numbers)} cm /{CONTENT} Do Q"

    def sizes(self) -> Iterator[tuple[object, int]]:
        """See `Leaf`."""
        yield id(self), len(self._shown.jpeg)


class PdfLeaf:
    """A page of a PDF as it is: `form` draws it, `shape` is its boxes and how it is turned."""

    def __init__(self, form: Object, shape: Sheet, source: int) -> None:
        self._form = form
        self._source = source
        self.sheet = shape

    def place(self, into: Pdf) -> tuple[Object, str]:
        """See `Leaf`."""
        return into.copy_foreign(self._form), f"/{CONTENT} Do"

    def sizes(self) -> Iterator[tuple[object, int]]:
        """See `Leaf`."""
        for item in reached(self._form):
            yield (self._source, item.objgen), _size_of(item)


def reached(top: Object) -> Iterator[Object]:
    """The indirect objects that can be reached from one, itself first."""
    seen: set[tuple[int, int]] = set()
    waiting: list[object] = [top]
    while waiting:
        item = waiting.pop()
        if not isinstance(item, Object):
            continue
        if item.is_indirect:
            if item.objgen in seen:
                continue
            seen.add(item.objgen)
            yield item
        if isinstance(item, Dictionary | Stream):
            waiting.extend(item[key] for key in item.keys())  # noqa: SIM118 - a stream iterates over nothing
        elif isinstance(item, Array):
            waiting.extend(item)


def _size_of(item: Object) -> int:
    if not isinstance(item, Stream):
        return _OBJECT + len(item.unparse(resolved=True))
    length = item.get("/Length")
    return 4 * _OBJECT + (int(length) if isinstance(length, int) else len(item.read_raw_bytes()))
