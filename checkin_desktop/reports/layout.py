"""A small flowing layout: rows of text cells run down US Letter pages, split where they must, repeat table heads.

Everything is a `Row`: a paragraph has one cell, a form line two, a table row as many as its columns. The first
baselines of a row's cells meet; a row taller than a page splits between lines.
Lengths are points; y grows upwards as in PDF. Pages are kept as operators until the page count is known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from checkin_desktop.domain.errors import Cancelled
from checkin_desktop.reports.fonts import Weight
from checkin_desktop.reports.structure import Node
from checkin_desktop.reports.text import Line, Style, Typesetter

PAGE_WIDTH: Final = 612.0
PAGE_HEIGHT: Final = 792.0
LEFT: Final = 72.0
RIGHT: Final = PAGE_WIDTH - 72.0
WIDTH: Final = RIGHT - LEFT
TOP: Final = PAGE_HEIGHT - 90.0  # one inch and a quarter: room for two holes
BOTTOM: Final = 88.0
_FOOT_TOP: Final = 72.0
_FOOT_LINES: Final = 2
FOOT: Final = Style(9.0, 11.5)
_PRACTICE: Final = Style(11.0, 14.0, Weight.BOLD)
_CAP_MIDDLE: Final = 0.36  # half of Noto Sans' cap height, in em: centres capitals in their line
_ORPHANS: Final = 2
_BLACK_FROM: Final = 0.6


@dataclass(slots=True)
class Cell:
    """Lines of text at `x`, `width` wide. `blank` draws a line to write on; `box` draws a check box before it.

    `late` makes one line when the page count is known.
    """

    x: float
    width: float
    lines: Sequence[Line] = ()
    node: Node | None = None
    blank: bool = False
    box: bool = False
    late: Callable[[int], Line] | None = None


@dataclass(slots=True)
class Row:
    """Cells side by side. Rules are line widths above and below, from `rule_from` to `rule_to`.

    `below` is room above the lower rule, `after` room under it; `least` is the height a row has even without text.
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
    side_bar: bool = False
    least: float = 0.0
    shifts: list[float] = field(init=False)
    text_height: float = field(init=False)

    def __post_init__(self) -> None:
        starts = [_first_baseline(cell) for cell in self.cells]
        lowest = max(starts, default=0.0)
        self.shifts = [lowest - start if start else 0.0 for start in starts]
        heights = [_height(cell.lines) + shift for cell, shift in zip(self.cells, self.shifts, strict=True)]
        self.text_height = max([self.least, *heights])

    @property
    def height(self) -> float:
        """The whole height in points."""
        return self.above + self.text_height + self.below + self.after

    @property
    def head_height(self) -> float:
        """The height of the smallest part that may stand alone at the foot of a page."""
        heights = [_height(cell.lines[:_ORPHANS]) + shift for cell, shift in zip(self.cells, self.shifts, strict=True)]
        return self.above + max([self.least, *heights])


def _height(lines: Sequence[Line]) -> float:
    return sum(line.leading for line in lines)


def _first_baseline(cell: Cell) -> float:
    """How far below the top of its line the first baseline of a cell lies; 0 for a cell without text."""
    if not cell.lines:
        return 0.0
    line = cell.lines[0]
    return line.leading / 2 + _CAP_MIDDLE * line.size


def _fitting(lines: Sequence[Line], start: int, room: float) -> int:
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
        align_right = len(cell.lines) > 1 and cell.lines[0].right_to_left
        parts = [self.mark(None if artifact else cell.node), "BT"]
        at_x = at_y = 0.0
        for line in shown:
            if line.operators:
                x = round(cell.x + cell.width - line.width if align_right else cell.x, 2)
                y = round(top - line.leading / 2 - _CAP_MIDDLE * line.size, 2)
                parts.append(f"{x - at_x:.2f} {y - at_y:.2f} Td {line.operators}")
                self.lines.append((x, y, line))
                at_x, at_y = x, y
            top -= line.leading
        parts.append("ET EMC")
        self.operators.append(" ".join(parts))

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


class Flow:
    """Places rows on pages. Not thread-safe; raises Cancelled between rows when `cancelled` says so."""

    def __init__(
        self,
        setter: Typesetter,
        *,
        cancelled: Callable[[], bool] = lambda: False,
        practice: str = "",
    ) -> None:
        self.setter = setter
        self.pages: list[Page] = []
        self.root = Node("Document")
        self._cancelled = cancelled
        self._practice = practice
        self._parents = [self.root]
        self._waiting: list[Row] = []
        self._heads: list[Row] = []
        self._group: list[Row] | None = None
        self._late: list[tuple[Page, Cell, float]] = []
        self._y = 0.0
        self._at_top = True
        self.new_page()

    @property
    def page(self) -> Page:
        """The page that is being filled."""
        return self.pages[-1]

    @property
    def room(self) -> float:
        """Points left on this page."""
        return self._y - BOTTOM

    def node(self, kind: str, language: str = "", scope: str = "") -> Node:
        """A new structure element inside the current one."""
        return self._parents[-1].add(kind, language, scope)

    @contextmanager
    def inside(self, kind: str) -> Iterator[None]:
        """Structure elements made here belong to a new one of `kind`."""
        self._parents.append(self.node(kind))
        try:
            yield
        finally:
            self._parents.pop()

    @contextmanager
    def repeating(self, head: Row) -> Iterator[None]:
        """`head`, already placed once, is drawn again at the head of each page that starts meanwhile."""
        before, self._heads = self._heads, [*self._heads, head]
        try:
            yield
            self.flush()
        finally:
            self._heads = before

    def new_page(self, coming: Sequence[Row] = ()) -> None:
        """Start a page; table heads in force are drawn again (as artifacts, they were read out once).

        A head among `coming` is about to be placed for the first time and is not repeated.
        """
        if self._cancelled():
            raise Cancelled
        self.pages.append(Page(len(self.pages)))
        self._y = TOP
        self._at_top = True
        for head in self._heads:
            if any(row is head for row in coming):
                continue
            self._draw(head, [0] * len(head.cells), [len(cell.lines) for cell in head.cells], artifact=True)

    def break_page(self) -> None:
        """Start a new page unless this one is still empty."""
        self.flush()
        if not self._at_top:
            self.new_page()

    def space(self, height: float) -> None:
        """Leave room, but not at the head of a page."""
        self.add(Row((), above=height))

    def add(self, row: Row) -> None:
        """Place a row below the last one. Rows with `keep_next` wait for the row they belong to."""
        if self._group is not None:
            self._group.append(row)
            return
        if row.keep_next:
            self._waiting.append(row)
            return
        waiting, self._waiting = self._waiting, []
        before = sum(item.height for item in waiting)
        page_room = TOP - BOTTOM - sum(head.height for head in self._heads)
        whole = row.height <= page_room / 2 and row.keep_whole
        least = row.height if whole else row.head_height
        if before + least > self.room and not self._at_top and before + least <= page_room:
            self.new_page(waiting)
        for item in waiting:
            self._place(item)
        self._place(row)

    @contextmanager
    def group(self) -> Iterator[None]:
        """Rows added inside stand on one page when they fit on one. Groups do not nest."""
        rows: list[Row] = []
        self._group = rows
        try:
            yield
        finally:
            self._group = None
        self._place_together(rows)

    def _place_together(self, rows: Sequence[Row]) -> None:
        height = sum(row.height for row in rows) + sum(row.height for row in self._waiting)
        if height > self.room and height <= TOP - BOTTOM and not self._at_top:
            self.new_page(self._waiting)
        for row in rows:
            self.add(row)

    def flush(self) -> None:
        """Place rows that still wait for a follower."""
        waiting, self._waiting = self._waiting, []
        for row in waiting:
            self._place(row)

    def _place(self, row: Row) -> None:
        if self._cancelled():
            raise Cancelled
        if not row.cells:
            if row.above > self.room:
                self.new_page()
            elif not self._at_top:
                self._draw(row, (), ())
            return
        starts = [0] * len(row.cells)
        while True:
            opening = not any(starts)
            room = self.room - (row.above if opening and not self._at_top else 0.0)
            ends = [
                _fitting(cell.lines, start, room - shift)
                for cell, start, shift in zip(row.cells, starts, row.shifts, strict=True)
            ]
            counts = [len(cell.lines) for cell in row.cells]
            if ends == counts and room >= row.least - 0.01:
                self._draw(row, starts, ends)
                return
            moved = max(end - start for start, end in zip(starts, ends, strict=True))
            if moved >= (1 if self._at_top else _ORPHANS):
                self._draw(row, starts, ends)
                starts = ends
            elif self._at_top:
                # No page has room for one line of this row under its table head: the line is drawn all the same.
                ends = [min(start + 1, count) for start, count in zip(starts, counts, strict=True)]
                self._draw(row, starts, ends)
                starts = ends
                if ends == counts:
                    return
            self.new_page()

    def _draw(self, row: Row, starts: Sequence[int], ends: Sequence[int], *, artifact: bool = False) -> None:
        page = self.page
        opening = not any(starts)
        top = self._y - (row.above if opening and not self._at_top else 0.0)
        bottom = top - (row.least if opening else 0.0)
        if opening and row.rule_above:
            page.rule(row.rule_from, top + min(row.above, 4.0) / 2, row.rule_to, row.rule_above)
        if opening and row.bookmark and not artifact:
            page.bookmarks.append((*row.bookmark, top + 6))
        for cell, start, end, shift in zip(row.cells, starts, ends, row.shifts, strict=True):
            from_top = top - (shift if start == 0 else 0.0)
            self._draw_cell(cell, start, end, from_top, row, artifact=artifact)
            bottom = min(bottom, from_top - _height(cell.lines[start:end]))
        if row.side_bar:
            page.bar(row.rule_from - 9, top, bottom, 1.6)
        self._y = bottom
        self._at_top = False
        if all(end == len(cell.lines) for cell, end in zip(row.cells, ends, strict=True)):
            self._y -= row.below
            if row.rule_below:
                page.rule(row.rule_from, self._y, row.rule_to, row.rule_below)
            self._y -= row.after

    def _draw_cell(self, cell: Cell, start: int, end: int, top: float, row: Row, *, artifact: bool) -> None:
        page = self.page
        if cell.box and start == 0 and cell.lines:
            line = cell.lines[0]
            baseline = top - line.leading / 2 - _CAP_MIDDLE * line.size
            page.check_box(cell.x - line.size * 1.5, baseline, line.size)
        if cell.blank and start == 0:
            page.rule(cell.x, top - max(row.least, row.text_height) + 3, cell.x + cell.width, 0.6)
        if cell.late is not None:
            self._late.append((page, cell, top))
        elif cell.lines:
            page.text(cell, start, end, top, artifact=artifact)

    def finish(self, footer: Callable[[int, int], Sequence[str]]) -> None:
        """Draw footers and the practice mark. `footer(page, pages)` gives its lines, page from 1."""
        self.flush()
        total = len(self.pages)
        for page, cell, top in self._late:
            assert cell.late is not None
            cell.lines = (cell.late(total),)
            page.text(cell, 0, 1, top)
        for page in self.pages:
            y = _FOOT_TOP
            page.rule(LEFT, y + 2, RIGHT, 0.5)
            for text in footer(page.index + 1, total):
                for line in self.setter.lines(text, FOOT, WIDTH)[:_FOOT_LINES]:
                    cell = Cell(LEFT + (WIDTH - line.width) / 2, line.width, (line,))
                    page.text(cell, 0, 1, y, artifact=True)
                    y -= FOOT.leading
            if self._practice:
                self._draw_practice(page)

    def _draw_practice(self, page: Page) -> None:
        line = self.setter.lines(self._practice, _PRACTICE, WIDTH)[0]
        x = LEFT + (WIDTH - line.width) / 2
        top = PAGE_HEIGHT - 40
        page.operators.append(f"/Artifact BMC 1 w {x - 10:.2f} {top - 17:.2f} {line.width + 20:.2f} 20 re S EMC")
        page.text(Cell(x, line.width, (line,)), 0, 1, top, artifact=True)
