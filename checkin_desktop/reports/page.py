"""What stands on a page: cells of text in rows, rules, pictures, links, and the operators that draw them.

Lengths are points; y grows upwards as in PDF. Pages are kept as operators until the page count is known.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from checkin_desktop.reports.structure import Link, Node, Target
from checkin_desktop.reports.text import Line, Style

PAGE_WIDTH: Final = 612.0
PAGE_HEIGHT: Final = 792.0
LEFT: Final = 72.0
RIGHT: Final = PAGE_WIDTH - 72.0
WIDTH: Final = RIGHT - LEFT
TOP: Final = PAGE_HEIGHT - 90.0  # one inch and a quarter: room for two holes
BOTTOM: Final = 88.0
FOOT: Final = Style(9.0, 11.5)
CAP_MIDDLE: Final = 0.36  # half of Noto Sans' cap height, in em: centres capitals in their line
ORPHANS: Final = 2
_BLACK_FROM: Final = 0.6
LEADER_LEAST: Final = 12.0
_MARKER: Final = 0xFF
_FRAMES: Final = (0xC0, 0xC1, 0xC2)


@dataclass(slots=True)
class Cell:
    """Lines of text at `x`, `width` wide. `blank` draws a line to write on; `box` draws a check box before it.

    `late` makes one line when the page count is known. `right` sets the lines against the right edge; `leader` fills
    the rest of the last line with dots; `link` leads to a place when the text is clicked.
    """

    x: float
    width: float
    lines: Sequence[Line] = ()
    node: Node | None = None
    blank: bool = False
    box: bool = False
    late: Callable[[int], Line] | None = None
    right: bool = False
    leader: bool = False
    link: Target | None = None


@dataclass(slots=True)
class Picture:
    """A JPEG to draw, `width` by `height` pixels."""

    jpeg: bytes
    width: int
    height: int

    @property
    def grey(self) -> bool:
        """Whether it has one colour component; read from its frame header (ITU-T T.81, B.2.2)."""
        at = 2
        while at + 10 <= len(self.jpeg) and self.jpeg[at] == _MARKER:
            kind, length = self.jpeg[at + 1], int.from_bytes(self.jpeg[at + 2 : at + 4], "big")
            if kind in _FRAMES:
                return self.jpeg[at + 9] == 1
            at += 2 + length
        return False


@dataclass(slots=True)
class Row:
    """Cells side by side. Rules are line widths above and below, from `rule_from` to `rule_to`.

    `below` is room above the lower rule, `after` room under it; `least` is the height a row has even without text.
    `target` learns where the row was drawn.
    """

    cells: Sequence[Cell]
    above: float = 0.0
    below: float = 0.0
    after: float = 0.0
    rule_above: float = 0.0
    rule_below: float = 0.0
    rule_from: float = LEFT
    rule_to: float = RIGHT
    keep_next: bool = False
    keep_whole: bool = True
    bookmark: tuple[str, int] | None = None
    target: Target | None = None
    side_bar: bool = False
    least: float = 0.0
    shifts: list[float] = field(init=False)
    text_height: float = field(init=False)

    def __post_init__(self) -> None:
        starts = [_first_baseline(cell) for cell in self.cells]
        lowest = max(starts, default=0.0)
        self.shifts = [lowest - start if start else 0.0 for start in starts]
        heights = [height_of(cell.lines) + shift for cell, shift in zip(self.cells, self.shifts, strict=True)]
        self.text_height = max([self.least, *heights])

    @property
    def height(self) -> float:
        """The whole height in points."""
        return self.above + self.text_height + self.below + self.after

    @property
    def head_height(self) -> float:
        """The height of the smallest part that may stand alone at the foot of a page."""
        heights = [
            height_of(cell.lines[: smallest_piece(len(cell.lines))]) + shift
            for cell, shift in zip(self.cells, self.shifts, strict=True)
        ]
        return self.above + max([self.least, *heights])


def smallest_piece(count: int) -> int:
    """How many of `count` lines stay together at a page's foot, so that none stands alone on the next page."""
    return count if count <= ORPHANS + 1 else ORPHANS


def height_of(lines: Sequence[Line]) -> float:
    """The height of lines under one another."""
    return sum(line.leading for line in lines)


def _first_baseline(cell: Cell) -> float:
    """How far below the top of its line the first baseline of a cell lies; 0 for a cell without text."""
    if not cell.lines:
        return 0.0
    line = cell.lines[0]
    return line.leading / 2 + CAP_MIDDLE * line.size


def fitting(lines: Sequence[Line], start: int, room: float) -> int:
    """The index after the last line from `start` that fits into `room`."""
    for index in range(start, len(lines)):
        room -= lines[index].leading
        if room < -0.01:
            return index
    return len(lines)


@dataclass(slots=True)
class Page:
    """One page under construction: operators, the count of marked pieces, and bookmarks as (title, level, y)."""

    index: int
    operators: list[str] = field(default_factory=list)
    marks: int = 0
    bookmarks: list[tuple[str, int, float]] = field(default_factory=list)
    lines: list[tuple[float, float, Line]] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)

    def mark(self, node: Node | None) -> str:
        """The operator that opens a piece of content belonging to `node`, or an artifact without one."""
        if node is None:
            return "/Artifact BMC"
        number = self.marks
        self.marks += 1
        node.kids.append((self.index, number))
        return f"/{node.kind}<</MCID {number}>>BDC"

    def text(self, cell: Cell, first: int, last: int, top: float, *, artifact: bool = False) -> None:
        """Draw lines `first` to `last` (exclusive) of a cell whose first line starts at height `top`."""
        shown = cell.lines[first:last]
        if not any(line.operators for line in shown):
            return
        align_right = cell.right or (len(cell.lines) > 1 and cell.lines[0].right_to_left)
        node = cell.node
        if cell.link is not None and node is not None and not artifact:
            node = node.add("Link")
        parts = [self.mark(None if artifact else node), "BT"]
        at_x = at_y = 0.0
        start = top
        for line in shown:
            if line.operators:
                x = round(cell.x + cell.width - line.width if align_right else cell.x, 2)
                y = round(top - line.leading / 2 - CAP_MIDDLE * line.size, 2)
                parts.append(f"{x - at_x:.2f} {y - at_y:.2f} Td {line.operators}")
                self.lines.append((x, y, line))
                at_x, at_y = x, y
            top -= line.leading
        parts.append("ET EMC")
        self.operators.append(" ".join(parts))
        if cell.link is not None and node is not None and not artifact:
            left = cell.x + cell.width - max(line.width for line in shown) if align_right else cell.x
            right = cell.x + cell.width if align_right or cell.leader else left + max(line.width for line in shown)
            link = Link(self.index, (left, top, right, start), cell.link, " ".join(line.text for line in shown))
            node.kids.append(link)
            self.links.append(link)
        if cell.leader and last == len(cell.lines) and cell.lines:
            self._leader(cell.x + cell.lines[-1].width + 4, at_y, cell.x + cell.width)

    def _leader(self, x: float, y: float, to_x: float) -> None:
        """Dots that lead the eye, as an artifact; they all stand on one grid."""
        x = LEFT + 4 * -(-(x - LEFT) // 4)
        if to_x - x > LEADER_LEAST:
            dots = f"[0 4] 0 d 1 J 0.9 w {x:.2f} {y + 1:.2f} m {to_x:.2f} {y + 1:.2f} l S [] 0 d 0 J"
            self.operators.append(f"/Artifact BMC {dots} EMC")

    def picture(self, picture: Picture, area: tuple[float, float, float, float], node: Node) -> None:
        """Draw a picture into an area (left, bottom, right, top) with a thin frame. `node` is a "Figure"."""
        left, bottom, right, top = area
        wide, high = right - left, top - bottom
        name = f"/X{len(self.pictures) + 1}"
        node.box = area
        mark = self.mark(node)
        self.pictures.append(picture)
        self.operators.append(f"{mark} q {wide:.2f} 0 0 {high:.2f} {left:.2f} {bottom:.2f} cm {name} Do Q EMC")
        self.operators.append(f"/Artifact BMC 0.6 w {left:.2f} {bottom:.2f} {wide:.2f} {high:.2f} re S EMC")

    def rule(self, x: float, y: float, to_x: float, width: float) -> None:
        """A horizontal line, as an artifact; hairlines are grey so that they stay behind the words."""
        colour, back = (" 0.6 G", " 0 G") if width < _BLACK_FROM else ("", "")
        self.operators.append(f"/Artifact BMC{colour} {width:g} w {x:.2f} {y:.2f} m {to_x:.2f} {y:.2f} l S{back} EMC")

    def bar(self, x: float, top: float, bottom: float, width: float) -> None:
        """A vertical line, as an artifact."""
        self.operators.append(f"/Artifact BMC {width:g} w {x:.2f} {top:.2f} m {x:.2f} {bottom:.2f} l S EMC")

    def check_box(self, x: float, baseline: float, size: float) -> None:
        """An empty square of about the height of capitals."""
        side = size * 0.8
        low = baseline - size * 0.06
        self.operators.append(f"/Artifact BMC 0.9 w {x:.2f} {low:.2f} {side:.2f} {side:.2f} re S EMC")
