"""A small flowing layout: rows of text cells run down US Letter pages, split where they must, repeat table heads.

Everything is a `Row`: a paragraph has one cell, a form line two, a table row as many as its columns. The first
baselines of a row's cells meet; a row taller than a page splits between lines. Lengths are points.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from checkin_desktop.domain.errors import Cancelled
from checkin_desktop.reports.fonts import Weight
from checkin_desktop.reports.page import (
    BOTTOM,
    CAP_MIDDLE,
    FOOT,
    LEFT,
    ORPHANS,
    PAGE_HEIGHT,
    RIGHT,
    TOP,
    WIDTH,
    Cell,
    Page,
    Picture,
    Row,
    fitting,
    height_of,
)
from checkin_desktop.reports.structure import Node
from checkin_desktop.reports.text import Style, Typesetter

_FOOT_TOP: Final = 72.0
_FOOT_LINES: Final = 2
_PRACTICE: Final = Style(11.0, 14.0, Weight.BOLD)
_STAMP: Final = Style(10.0, 13.0, Weight.SEMIBOLD)
_STAMP_TOP: Final = TOP + 24.0
_POINTS_PER_PIXEL: Final = 72 / 96
_PICTURE_ABOVE: Final = 10.0
_WORTH_A_PAGE: Final = 0.6
_HALF: Final = (TOP - BOTTOM) / 2


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
        self.most_together = TOP - BOTTOM
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
            if self._group is None:
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
        """Rows added inside stand on one page when they take at most `most_together`.

        One inside another joins it; should that one be too high for a page, the inner one still stays together.
        """
        if self._group is not None:
            start = len(self._group)
            yield
            for row in self._group[start:-1]:
                row.keep_next = True
            return
        rows: list[Row] = []
        self._group = rows
        try:
            yield
        finally:
            self._group = None
        self._place_together(rows, self.most_together)

    @contextmanager
    def record(self, first: int, last: int) -> Iterator[None]:
        """Rows added inside stand on one page when they take at most half of one.

        Of more, the `first` rows stay together, and the `last` ones, so that no page has the end of a record alone.
        Not inside a group.
        """
        rows: list[Row] = []
        self._group = rows
        try:
            yield
        finally:
            self._group = None
        if self._height_with(rows) <= _HALF:
            self._place_together(rows)
            return
        self._place_together(rows[:first])
        end = max(first, len(rows) - last)
        for row in rows[first:end]:
            self.add(row)
        self._place_together(rows[end:], _HALF)

    def _height_with(self, rows: Sequence[Row]) -> float:
        """The height of rows together with those that wait for them."""
        return sum(row.height for row in rows) + sum(row.height for row in self._waiting)

    def _place_together(self, rows: Sequence[Row], most: float = TOP - BOTTOM) -> None:
        """Place rows on one page unless they are higher than `most`."""
        height = self._height_with(rows)
        if height > self.room and height <= most and not self._at_top:
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
                fitting(cell.lines, start, room - shift)
                for cell, start, shift in zip(row.cells, starts, row.shifts, strict=True)
            ]
            counts = [len(cell.lines) for cell in row.cells]
            if ends == counts and room >= row.least - 0.01:
                self._draw(row, starts, ends)
                return
            ends = [
                end - 1 if count - end == 1 and end - start > ORPHANS else end
                for start, end, count in zip(starts, ends, counts, strict=True)
            ]
            moved = max(end - start for start, end in zip(starts, ends, strict=True))
            if moved >= (1 if self._at_top else ORPHANS):
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
        if opening and row.target and not artifact:
            row.target.page, row.target.y = page.index, top + 6
        if opening and row.bookmark and not artifact:
            page.bookmarks.append((*row.bookmark, top + 6))
        for cell, start, end, shift in zip(row.cells, starts, ends, row.shifts, strict=True):
            from_top = top - (shift if start == 0 else 0.0)
            self._draw_cell(cell, start, end, from_top, row, artifact=artifact)
            bottom = min(bottom, from_top - height_of(cell.lines[start:end]))
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
            baseline = top - line.leading / 2 - CAP_MIDDLE * line.size
            page.check_box(cell.x - line.size * 1.5, baseline, line.size)
        if cell.blank and start == 0:
            page.rule(cell.x, top - max(row.least, row.text_height) + 3, cell.x + cell.width, 0.6)
        if cell.late is not None:
            self._late.append((page, cell, top))
        elif cell.lines:
            page.text(cell, start, end, top, artifact=artifact)

    def picture(self, picture: Picture, alt: str) -> None:
        """Draw a picture below what is there, as large as the page allows, on a new page where that gains much.

        It is never enlarged beyond 96 pixels to the inch.
        """
        self.flush()
        scale = min(_POINTS_PER_PIXEL, WIDTH / picture.width)
        if not self._at_top and picture.height * scale > self.room - _PICTURE_ABOVE:
            smaller = (self.room - _PICTURE_ABOVE) / picture.height
            if smaller < _WORTH_A_PAGE * min(scale, (TOP - BOTTOM) / picture.height):
                self.new_page()
        top = self._y - (0 if self._at_top else _PICTURE_ABOVE)
        scale = min(scale, (top - BOTTOM) / picture.height)
        wide, high = picture.width * scale, picture.height * scale
        left = LEFT + (WIDTH - wide) / 2
        node = self.node("Figure")
        node.alt = alt
        self.page.picture(picture, (left, top - high, left + wide, top), node)
        self._y = top - high
        self._at_top = False

    def strip(self, height: float) -> float | None:
        """Take a strip of this page below what is there, and give its top; None where the page has not that room."""
        self.flush()
        if height > self.room:
            return None
        top, self._y = self._y, self._y - height
        self._at_top = False
        return top

    def stamp(self, page: Page, text: str) -> None:
        """A framed line at the upper right, above the text: which exhibit a page belongs to."""
        line = self.setter.lines(text, _STAMP, WIDTH)[0]
        x = RIGHT - line.width - 7
        low = _STAMP_TOP - _STAMP.leading - 2
        page.operators.append(
            f"/Artifact BMC 1 w {x - 7:.2f} {low:.2f} {line.width + 14:.2f} {_STAMP.leading + 4:.2f} re S EMC"
        )
        page.text(Cell(x, line.width, (line,)), 0, 1, _STAMP_TOP, artifact=True)

    def head(self, page: Page, text: str) -> None:
        """A line at the upper left, above the text: what this part of a document is."""
        line = self.setter.lines(text, _STAMP, WIDTH)[0]
        page.text(Cell(LEFT, line.width, (line,)), 0, 1, _STAMP_TOP, artifact=True)

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
                    y -= line.leading
            if self._practice:
                self._draw_practice(page)

    def _draw_practice(self, page: Page) -> None:
        lines = self.setter.lines(self._practice, _PRACTICE, WIDTH)
        wide, high = max(line.width for line in lines), height_of(lines)
        x = LEFT + (WIDTH - wide) / 2
        top = PAGE_HEIGHT - (40 if len(lines) == 1 else 26)  # two lines leave room for the title, too
        page.operators.append(
            f"/Artifact BMC 1 w {x - 10:.2f} {top - high - 3:.2f} {wide + 20:.2f} {high + 6:.2f} re S EMC"
        )
        page.text(Cell(x, wide, lines), 0, len(lines), top, artifact=True)
