"""The parts documents are made of: titles, headings, paragraphs, form lines, tables, lines to fill by hand.

A `Composer` puts them on the pages of one document, in one language or two. Lengths are points.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from checkin_desktop.domain.attempts import Moment
from checkin_desktop.reports import structure, writer
from checkin_desktop.reports.fonts import FontBook, Weight
from checkin_desktop.reports.layout import Flow
from checkin_desktop.reports.page import FOOT, LEFT, RIGHT, WIDTH, Cell, Page, Row
from checkin_desktop.reports.parts import Part as FilePart
from checkin_desktop.reports.structure import Node, Target
from checkin_desktop.reports.text import Line, MissingGlyph, Style, Typesetter, bare, whole
from checkin_desktop.reports.wording import Both, Wording

TITLE: Final = Style(26, 32, Weight.BOLD)
NAME: Final = Style(18, 24, Weight.SEMIBOLD)
HEADING: Final = Style(15, 21, Weight.BOLD)
SUBHEADING: Final = Style(12.5, 17, Weight.SEMIBOLD)
BODY: Final = Style(12, 16.5)
STRONG: Final = Style(12, 16.5, Weight.SEMIBOLD)
FACT: Final = Style(12, 15)
FACT_STRONG: Final = Style(12, 15, Weight.SEMIBOLD)
LABEL: Final = Style(10.5, 13.5)
SMALL: Final = Style(10, 13.5)
SMALL_STRONG: Final = Style(10, 13.5, Weight.SEMIBOLD)
_INDENT: Final = 18.0
_LABEL_WIDTH: Final = 138.0
_GAP: Final = 10.0
_NUMBER_WIDTH: Final = 30.0
_LABEL_COLUMN: Final = 32.0
_BLANK_NOTE: Final = Style(9.5, 16.5)
_SECOND_HEADING: Final = Style(11, 16)
_SECOND_LABEL: Final = Style(9, 11.5)
_SECOND_HEAD: Final = Style(9, 12)


@dataclass(frozen=True, slots=True)
class WrittenPart:
    """A file with some pages of a document (counted from 0), and the labels of exhibits whose files belong to it."""

    data: bytes
    pages: range
    copies: tuple[str, ...]
    originals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished document: its bytes, its page count, the characters it had to draw as boxes, and its parts if any."""

    data: bytes
    page_count: int
    missing: tuple[MissingGlyph, ...]
    parts: tuple[WrittenPart, ...] = ()


@dataclass(frozen=True, slots=True)
class LaidOut:
    """All pages of a document, ready to be written."""

    pages: Sequence[Page]
    root: Node
    book: FontBook
    facts: writer.FileFacts
    missing: tuple[MissingGlyph, ...]
    parts: tuple[FilePart, ...] = ()

    def write(self, *, tagged: bool = True) -> Rendered:
        """The file, and its parts if there are several. Untagged writing exists for the benchmark."""
        parts = tuple(self._part(part) for part in self.parts) if len(self.parts) > 1 else ()
        data = writer.write(self.pages, self.root, self.book, self.facts, tagged=tagged)
        return Rendered(data, len(self.pages), self.missing, parts)

    def _part(self, part: FilePart) -> WrittenPart:
        root = structure.within(self.root, part.pages)
        pages = self.pages[part.pages.start : part.pages.stop]
        data = writer.write(pages, root, self.book, self.facts)
        return WrittenPart(data, part.pages, part.copies, part.originals)


@dataclass(frozen=True, slots=True)
class Column:
    """A table column: its head, its left edge from the left margin, its width; `right` sets it at its right edge."""

    head: Both
    left: float
    width: float
    right: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """Text of a table cell in one style. `field` names typed text for the missing-glyph list."""

    text: str
    style: Style = SMALL
    field: str = ""


class Composer:
    """Builds one document. Used from one thread; raises Cancelled when told to stop."""

    def __init__(
        self, words: Wording, *, practice: bool, cancelled: Callable[[], bool], setter: Typesetter | None = None
    ) -> None:
        self.words = words
        self.setter = setter or Typesetter()
        mark = words.translate("pdf", "PRACTICE – not a real person").one_line if practice else ""
        self.flow = Flow(self.setter, cancelled=cancelled, practice=mark)
        self._second = words.second.code if words.second else ""

    # Running text.

    def title(self, text: Both, style: Style = TITLE) -> None:
        """The name of the document, at the head of its first page."""
        self._text(text.first, style, "H1", below=2, keep_next=True, bookmark=(bare(text.first), 0))
        if text.second:
            self._text(text.second, Style(15, 20), "P", self._second, below=4, keep_next=True)

    def heading(self, text: Both, *, above: float = 18, rule: bool = True, target: Target | None = None) -> None:
        """The head of a section; it stays with what follows and appears in the bookmarks."""
        lines = self.setter.lines(text.first, HEADING, WIDTH)
        if text.second and text.second != text.first:
            lines += self.setter.lines(text.second, _SECOND_HEADING, WIDTH)
        cell = Cell(LEFT, WIDTH, lines, self.flow.node("H2"))
        self.flow.add(
            Row(
                (cell,), above=above, below=3, after=5, rule_below=1.0 if rule else 0.0, keep_next=True,
                bookmark=(bare(text.first), 1), target=target,
            )
        )  # fmt: skip

    def rule(self) -> None:
        """A strong line across the page."""
        self.flow.add(Row((), above=2, rule_below=1.6))

    def subheading(
        self, text: str, *, field: str = "", above: float = 10, bookmark: bool = False, rule: bool = False,
        target: Target | None = None,
    ) -> None:  # fmt: skip
        """A smaller head inside a section."""
        self._text(
            text, SUBHEADING, "H3", above=above, below=1, keep_next=True, field=field,
            bookmark=(bare(text), 2) if bookmark else None, rule_above=1.0 if rule else 0.0, target=target,
        )  # fmt: skip

    def paragraph(
        self, text: Both, style: Style = BODY, *, below: float = 6, field: str = "", keep_next: bool = False
    ) -> None:
        """A paragraph; its second language follows in a column marked by a bar."""
        second = text.second if text.second != text.first else ""
        self._text(text.first, style, "P", below=2 if second else below, field=field, keep_next=keep_next)
        if second:
            self._second_text(second, style, below, keep_next=keep_next)

    def typed(self, text: str, field: str, style: Style = BODY, *, below: float = 6) -> None:
        """A paragraph a person wrote."""
        self._text(text, style, "P", below=below, field=field)

    def bullets(self, texts: Sequence[Both], style: Style = BODY) -> None:
        """The points of a list, each with a bullet."""
        with self.flow.inside("L"):
            for text in texts:
                self._point("•", text, style, style)

    def steps(self, texts: Sequence[Both]) -> None:
        """A list in an order, numbered from one."""
        with self.flow.inside("L"):
            for number, text in enumerate(texts, start=1):
                self._point(f"{number}.", text, STRONG, BODY)

    def _point(self, mark: str, text: Both, mark_style: Style, style: Style) -> None:
        item = self.flow.node("LI")
        left = LEFT + _INDENT
        label = Cell(LEFT, _INDENT, self._lines(mark, mark_style, _INDENT), item.add("Lbl"))
        node = item.add("LBody")
        self.flow.add(
            Row((label, Cell(left, RIGHT - left, self._lines(text.first, style, RIGHT - left), node)), below=2)
        )
        if text.second and text.second != text.first:
            self._second_text(text.second, style, 4, node=node.add("P", self._second))

    def _second_text(
        self, text: str, style: Style, below: float, *, keep_next: bool = False, node: Node | None = None
    ) -> None:
        smaller = Style(style.size - 1, style.leading - 1.5, style.weight)
        left = LEFT + _INDENT
        lines = self._lines(text, smaller, RIGHT - left)
        cell = Cell(left, RIGHT - left, lines, node or self.flow.node("P", self._second))
        self.flow.add(Row((cell,), below=below, side_bar=True, rule_from=left, keep_next=keep_next))

    def _text(
        self, text: str, style: Style, kind: str, language: str = "", *, above: float = 0, below: float = 0,
        keep_next: bool = False, bookmark: tuple[str, int] | None = None, field: str = "", rule_above: float = 0,
        target: Target | None = None,
    ) -> None:  # fmt: skip
        cell = Cell(LEFT, WIDTH, self._lines(text, style, WIDTH, field), self.flow.node(kind, language))
        self.flow.add(
            Row(
                (cell,), above, below, keep_next=keep_next, bookmark=bookmark, keep_whole=False,
                rule_above=rule_above, target=target,
            )
        )  # fmt: skip

    def _lines(self, text: str, style: Style, width: float, field: str = "") -> tuple[Line, ...]:
        return self.setter.lines(text, style, width, field)

    def _stack(self, parts: Sequence[Part], width: float, field: str) -> tuple[Line, ...]:
        lines: tuple[Line, ...] = ()
        for part in parts:
            lines += self._lines(part.text, part.style, width, part.field or field)
        return lines

    # Form lines.

    @contextmanager
    def form(self) -> Iterator[None]:
        """Form lines made inside belong to one table for screen readers."""
        with self.flow.inside("Table"):
            yield

    def fact(
        self, label: Both, value: str | Sequence[Part], *, style: Style = FACT, field: str = "", blank: bool = True,
        label_style: Style = LABEL, link: Target | None = None,
    ) -> None:  # fmt: skip
        """A label and its value, a text or a stack of parts.

        Without a value: "Not written yet" and a line to fill by hand, if `blank`.
        """
        if not value and not blank:
            return
        row_node = self.flow.node("TR")
        head = row_node.add("TH", scope="Row")
        left = LEFT + _LABEL_WIDTH + _GAP
        cells = [Cell(LEFT, _LABEL_WIDTH, self._label_lines(label, label_style), head, link=link)]
        body = row_node.add("TD")
        if value:
            parts = (Part(value, style, field),) if isinstance(value, str) else value
            cells.append(Cell(left, RIGHT - left, self._stack(parts, RIGHT - left, label.first), body))
            self.flow.add(Row(cells, above=2, below=3, rule_below=0.4))
        else:
            cells.extend(self._blank(left, body))
            self.flow.add(Row(cells, above=6, least=20))

    def _label_lines(self, label: Both, style: Style = LABEL) -> tuple[Line, ...]:
        lines = self._lines(label.first, style, _LABEL_WIDTH)
        if label.second and label.second != label.first:
            lines += self._lines(label.second, _SECOND_LABEL, _LABEL_WIDTH)
        return lines

    def late_fact(self, label: Both, value: Callable[[int], str], link: Target | None = None) -> None:
        """A label and a value in one line that is only known with the page count."""
        row_node = self.flow.node("TR")
        head = row_node.add("TH", scope="Row")
        left = LEFT + _LABEL_WIDTH + _GAP
        late = Cell(
            left, RIGHT - left, node=row_node.add("TD"), link=link,
            late=lambda total: self._lines(value(total), FACT, RIGHT - left)[0],
        )  # fmt: skip
        cells = (Cell(LEFT, _LABEL_WIDTH, self._label_lines(label), head), late)
        self.flow.add(Row(cells, above=2, below=3, rule_below=0.4))

    def _blank(self, left: float, node: Node) -> list[Cell]:
        text = self.words.translate("pdf", "Not written yet").one_line
        line = self._lines(text, _BLANK_NOTE, RIGHT - left)[0]
        start = left + line.width + 8
        return [Cell(left, line.width + 1, (line,), node), Cell(start, RIGHT - start, blank=True)]

    # Tables.

    @contextmanager
    def table(self, columns: Sequence[Column]) -> Iterator[None]:
        """A table with heads that repeat on every page; fill it with `table_row`."""
        with self.flow.inside("Table"):
            row = self.flow.node("TR")
            cells = []
            for column in columns:
                lines = self._lines(column.head.first, SMALL_STRONG, column.width)
                if column.head.second and column.head.second != column.head.first:
                    lines += self._lines(column.head.second, _SECOND_HEAD, column.width)
                head = row.add("TH", scope="Column")
                cells.append(Cell(LEFT + column.left, column.width, lines, head, right=column.right))
            heads = Row(cells, below=4, rule_below=1.0, keep_next=True)
            self.flow.add(heads)
            with self.flow.repeating(heads):
                yield

    def table_row(self, columns: Sequence[Column], cells: Sequence[Sequence[Part] | Target]) -> None:
        """One row; each cell is a stack of parts, or a place of which the page number is shown."""
        row = self.flow.node("TR")
        made = []
        for column, cell in zip(columns, cells, strict=True):
            node = row.add("TD")
            if isinstance(cell, Target):
                made.append(self._page_number(cell, column, node))
                continue
            lines = self._stack(cell, column.width, column.head.first)
            made.append(Cell(LEFT + column.left, column.width, lines, node, right=column.right))
        self.flow.add(Row(made, above=4, below=4, rule_below=0.4))

    def _page_number(self, target: Target, column: Column, node: Node) -> Cell:
        return Cell(
            LEFT + column.left, column.width, node=node, right=True, link=target,
            late=lambda _: self._lines(page_of(target), SMALL, column.width)[0],
        )  # fmt: skip

    @contextmanager
    def contents(self) -> Iterator[None]:
        """Lines of a table of contents, made with `contents_line`."""
        with self.flow.inside("TOC"):
            yield

    def contents_line(
        self, text: Both, target: Target, *, indent: float = 0, style: Style = BODY, label: str = ""
    ) -> None:
        """A title, dots, and the number of the page where `target` is drawn; a click leads there.

        `label` stands in a column of its own before the title.
        """
        node = self.flow.node("TOCI")
        left, heads = LEFT + indent, []
        if label:
            heads.append(Cell(left, _LABEL_COLUMN, self._lines(label, style, _LABEL_COLUMN), node))
            left += _LABEL_COLUMN
        width = RIGHT - left - _NUMBER_WIDTH
        *before, last = self._lines(text.one_line, style, width - _GAP)
        if before:
            cells = (*heads, Cell(left, width, before, node, link=target))
            self.flow.add(Row(cells, above=3, keep_next=True))
            heads = []
        title = Cell(left, width, (last,), node, link=target, leader=True)
        number = Cell(
            RIGHT - _NUMBER_WIDTH, _NUMBER_WIDTH, node=node, right=True, link=target,
            late=lambda _: self._lines(page_of(target), style, _NUMBER_WIDTH)[0],
        )  # fmt: skip
        self.flow.add(Row((*heads, title, number), above=0 if before else 3, below=3))

    def blank_row(self, columns: Sequence[Column], text: str, style: Style) -> None:
        """A table row with `text` in its first column and lines to write on in the others."""
        row = self.flow.node("TR")
        first, *others = columns
        cells = [
            Cell(LEFT + first.left, first.width, self._lines(text, style, first.width), row.add("TD")),
            *(Cell(LEFT + column.left, column.width, blank=True) for column in others),
        ]
        self.flow.add(Row(cells, above=3, below=4, least=24))

    # The end.

    def finish(
        self,
        title: Both,
        made_at: Moment,
        footer: Callable[[int, int], Sequence[str]],
        cut: Callable[[], tuple[FilePart, ...]] = tuple,
    ) -> LaidOut:
        """List what could not be drawn, and add footers. `footer(page, pages)` gives its lines.

        `cut` is asked once all pages are there, and may still draw on them.
        """
        missing = self.setter.missing
        if missing:
            self._missing_page(missing)
        self.flow.flush()
        parts = cut()
        self.flow.finish(footer)
        facts = writer.FileFacts(title.first, self.words.first.code, made_at)
        return LaidOut(self.flow.pages, self.flow.root, self.setter.book, facts, missing, parts)

    def footer(self, name: str, a_number: str, page: int, pages: int) -> list[str]:
        """Whose document, which page of how many, and what it is not. A long name gets a line of its own."""
        say = self.words.translate
        number = say("pdf", "page {page} of {pages}", page=page, pages=pages).one_line
        head = [" – ".join(filter(None, (name, a_number, number)))]
        if self.setter.width(head[0], FOOT) > WIDTH:
            head = [" – ".join(filter(None, (a_number, number))), name]
        return [*head, say("pdf", "Not legal advice. Not a substitute for a lawyer. Not from the government.").first]

    def _missing_page(self, missing: Sequence[MissingGlyph]) -> None:
        self.flow.break_page()
        say = self.words.translate
        self.heading(say("pdf", "Characters this document could not print"), above=0)
        self.paragraph(
            say(
                "pdf",
                "Each empty box in this document stands for one of these characters. "
                "Please write them in by hand where they matter.",
            )
        )
        columns = (
            Column(say("pdf", "Field"), 0, 320),
            Column(say("pdf", "Code point"), 332, WIDTH - 332),
        )
        with self.table(columns):
            for glyph in missing:
                self.table_row(columns, ((Part(glyph.field, BODY),), (Part(glyph.code_point, BODY),)))


def page_of(target: Target) -> str:
    """The number that is printed on the page where a place was drawn."""
    return str(target.page + 1) if target.page >= 0 else "–"


def columns(*wanted: tuple[Both, float] | tuple[Both, float, bool], gap: float = 7.0) -> list[Column]:
    """Columns side by side with even gaps; width 0 takes the rest, True stands for numbers at the right edge."""
    fixed = sum(column[1] for column in wanted) + gap * (len(wanted) - 1)
    made = []
    left = 0.0
    for head, width, *right in wanted:
        wide = width or WIDTH - fixed
        made.append(Column(head, left, wide, bool(right)))
        left += wide + gap
    return made


def whole_or_empty(text: str) -> str:
    """`whole`, but nothing for blank text."""
    return whole(text) if text.strip() else ""


def ignore_progress(done: int, total: int) -> None:
    """A progress callback that does nothing."""
