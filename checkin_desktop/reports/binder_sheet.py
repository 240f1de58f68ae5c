"""Where on a paper's page the stamps go: inside what is seen of it, upright, whatever its rotation and boxes.

A page is seen through its CropBox, turned by /Rotate and enlarged by /UserUnit (ISO 32000-1, 7.7.3.3). Lengths are
points as they are seen; (0, 0) is the lower left corner of what is seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from checkin_desktop.reports.fonts import Weight
from checkin_desktop.reports.page import CAP_MIDDLE, PAGE_HEIGHT, PAGE_WIDTH
from checkin_desktop.reports.text import Style, Typesetter

Box = tuple[float, float, float, float]

LETTER: Final[Box] = (0.0, 0.0, PAGE_WIDTH, PAGE_HEIGHT)
STAMP: Final = Style(9.0, 12.0)
STRONG_STAMP: Final = Style(9.0, 12.0, Weight.SEMIBOLD)
PAPER: Final = "G1"
"""The resource that makes the ground of a stamp a little transparent: what lies below it stays to be seen."""
_EDGE: Final = 14.0
_PAD: Final = 2.5
_BETWEEN: Final = 12.0
# A stamp never takes more than this part of a low page.
_MOST_OF_HEIGHT: Final = 0.2
# No page is larger or smaller than this in any reader (ISO 32000-1, annex C).
_LEAST, _MOST = 3.0, 14_400.0 * 75


@dataclass(frozen=True, slots=True)
class Sheet:
    """The shape of a page: boxes as (left, bottom, right, top) in its own units, and how it is turned (clockwise)."""

    media: Box
    crop: Box
    turn: int = 0
    unit: float = 1.0

    @property
    def wide(self) -> float:
        """The width that is seen."""
        left, bottom, right, top = self.crop
        return (top - bottom if self.turn in (90, 270) else right - left) * self.unit

    @property
    def high(self) -> float:
        """The height that is seen."""
        left, bottom, right, top = self.crop
        return (right - left if self.turn in (90, 270) else top - bottom) * self.unit

    def matrix(self) -> str:
        """The operands of `cm` that make the page's own units out of lengths as they are seen."""
        left, bottom, right, top = self.crop
        one = 1 / self.unit
        a, b, c, d, x, y = {
            90: (0.0, one, -one, 0.0, right, bottom),
            180: (-one, 0.0, 0.0, -one, right, top),
            270: (0.0, -one, one, 0.0, left, top),
        }.get(self.turn, (one, 0.0, 0.0, one, left, bottom))
        return f"{a:.6g} {b:.6g} {c:.6g} {d:.6g} {x:.9g} {y:.9g}"


def sheet(media: Box | None, crop: Box | None, turn: int, unit: float) -> Sheet:
    """The sheet of a page with these boxes; what no page can have is taken as US Letter, upright."""
    whole = _ordered(media) or LETTER
    seen = _ordered(crop) or whole
    cut = _ordered(
        (max(whole[0], seen[0]), max(whole[1], seen[1]), min(whole[2], seen[2]), min(whole[3], seen[3]))
        if seen[0] < whole[2] and whole[0] < seen[2] and seen[1] < whole[3] and whole[1] < seen[3]
        else None
    )
    return Sheet(whole, cut or whole, turn % 360 if turn % 90 == 0 else 0, unit if 0.01 <= unit <= 1000 else 1.0)


def _ordered(box: Box | None) -> Box | None:
    if box is None:
        return None
    left, right = sorted((box[0], box[2]))
    bottom, top = sorted((box[1], box[3]))
    if not (_LEAST <= right - left <= _MOST and _LEAST <= top - bottom <= _MOST):
        return None
    return left, bottom, right, top


@dataclass(frozen=True, slots=True)
class Drawn:
    """A text in one line: its operators and its width."""

    operators: str
    width: float


def drawn(setter: Typesetter, text: str, style: Style = STAMP) -> Drawn:
    """A text that is going to be stamped."""
    line = setter.lines(text, style, 1e9)[0]
    return Drawn(line.operators, line.width)


def joined(parts: Sequence[Drawn]) -> Drawn:
    """Texts that follow each other in one."""
    return Drawn(" ".join([part.operators for part in parts]), sum([part.width for part in parts]))


@dataclass(frozen=True, slots=True)
class Marks:
    """What is stamped on one page: at the lower right, the lower left, and the upper left."""

    right: tuple[Drawn, ...] = ()
    left: Drawn | None = None
    head: Drawn | None = None


def stamp(paper: Sheet, marks: Marks) -> str:
    """Operators that draw the marks inside what is seen of a page, each on a plate that lets a little through.

    The resources are those of `binder_file`: the document's fonts and `PAPER`.
    """
    right, left, head = marks.right, marks.left, marks.head
    wide = sum(text.width for text in right) + _BETWEEN * max(0, len(right) - 1)
    beside = wide + (left.width + 2 * _BETWEEN if left else 0.0)
    scale = _scale(paper, max(beside, head.width if head else 0.0) + 2 * _EDGE)
    parts = [f"q {paper.matrix()} cm {scale:.5g} 0 0 {scale:.5g} 0 0 cm 0 g 0 G"]
    full, high = paper.wide / scale, paper.high / scale
    edge = min(_EDGE, high / 8)
    if right:
        parts += _plate(full - _EDGE - wide, edge, wide, right)
    if left:
        parts += _plate(_EDGE, edge, left.width, [left])
    if head:
        parts += _plate(_EDGE, high - edge - STAMP.leading, head.width, [head])
    parts.append("Q")
    return " ".join(parts)


def _scale(paper: Sheet, wanted: float) -> float:
    """Larger on a sheet larger than Letter, smaller where the marks have no room."""
    larger = max(1.0, min(paper.wide / PAGE_WIDTH, paper.high / PAGE_HEIGHT))
    return min(larger, paper.wide / wanted, paper.high * _MOST_OF_HEIGHT / STAMP.leading)


def _plate(x: float, y: float, wide: float, texts: Sequence[Drawn]) -> list[str]:
    high = STAMP.leading
    out = [
        f"q /{PAPER} gs 1 g {x - _PAD:.2f} {y - _PAD:.2f} {wide + 2 * _PAD:.2f} {high + 2 * _PAD:.2f} re f Q",
    ]
    base = y + high / 2 - CAP_MIDDLE * STAMP.size
    for text in texts:
        out.append(f"BT {x:.2f} {base:.2f} Td {text.operators} ET")
        x += text.width + _BETWEEN
    return out
