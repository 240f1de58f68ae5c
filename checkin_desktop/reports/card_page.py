"""Sheets of cards in true size: cut along the dashed lines, fold along the dotted one, nothing printed on the back.

Front and back of a card stand side by side, so that folding makes one card of them. A face is a run of parts that is
set smaller until it fits, never below what stays legible in one-bit black and white at 100 dots per inch; what does
not fit even then is cut with "…" and named on the sheet. Lengths are points.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from checkin_desktop.domain.attempts import Moment
from checkin_desktop.reports import qr
from checkin_desktop.reports.compose import Composer, LaidOut
from checkin_desktop.reports.fonts import Weight
from checkin_desktop.reports.page import BOTTOM, LEFT, PAGE_WIDTH, TOP, WIDTH, Cell, Page, Row, height_of
from checkin_desktop.reports.qr import MM, Payload
from checkin_desktop.reports.structure import Node
from checkin_desktop.reports.text import Line, Style, Typesetter
from checkin_desktop.reports.wording import Both, Wording

RULER: Final = 50 * MM
LEAST: Final = {Weight.REGULAR: 9.25, Weight.SEMIBOLD: 7.0, Weight.BOLD: 7.0}
"""The smallest sizes on a card. Below them the thinnest strokes of the shipped fonts (0.078 em regular, 0.106 em
semibold) would be finer than a dot at 100 to the inch."""
_STEPS: Final = tuple(1 - 0.04 * step for step in range(16))
_PADDING: Final = 3.2 * MM
_GAP: Final = 6.0
_FOOT: Final = Style(7.0, 8.6, Weight.SEMIBOLD)
_FOOT_GAP: Final = 3.0
_TITLES: Final = tuple(Style(size, 20, Weight.BOLD) for size in (16, 14, 12, 10))
_TITLE_LEADING: Final = 20.0
_HOW: Final = Style(9.5, 12.2)
_HEAD_TOP: Final = 777.0
_MARK: Final = Style(10, 13, Weight.BOLD)
_LINE_HEIGHT: Final = 17.0
_AROUND_CODE: Final = 3.0
_MORE: Final = "…"


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height of one face."""

    width: float
    height: float


WALLET: Final = Size(85.6 * MM, 54 * MM)
FOLDED: Final = Size(95 * MM, 70 * MM)


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph of a face. `field` names typed text, which alone may be cut; `language` is set for the second one.

    `write` draws a line to write on after it, for what nobody has written yet.
    """

    text: str
    style: Style
    field: str = ""
    language: str = ""
    above: float = 0.0
    write: bool = False


@dataclass(frozen=True, slots=True)
class Coded:
    """A code for a phone camera with the same words beside it. `alt` describes the code."""

    code: Payload
    alt: str
    words: tuple[Words, ...]
    above: float = 0.0


Part = Words | Coded
_Column = tuple[tuple[Words, tuple[Line, ...]], ...]


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on the two faces of a card."""

    front: Sequence[Part]
    back: Sequence[Part]


@dataclass(frozen=True, slots=True)
class _Set:
    """A part set in lines. `indent` is where its words begin, `module` the size of its code's modules."""

    part: Part
    above: float
    height: float
    column: _Column
    indent: float = 0.0
    module: float = 0.0


class CardSheets:
    """Puts cards of one size on sheets of a document. `foot` stands on each face, `practice` marks each face too."""

    def __init__(
        self, words: Wording, size: Size, foot: Both, *, practice: bool, cancelled: Callable[[], bool]
    ) -> None:
        self.words = words
        self.size = size
        self.page = Composer(words, practice=False, cancelled=cancelled)
        self.setter = self.page.setter
        self.cut: list[str] = []
        self._mark = words.translate("pdf", "PRACTICE – not a real person") if practice else Both("")
        self._foot = foot
        self._fresh = True

    @property
    def rows(self) -> int:
        """How many cards one sheet has room for."""
        return int((TOP - BOTTOM) // self.size.height)

    def fits(self, face: Sequence[Part], least: float = _STEPS[-1]) -> bool:
        """Whether a face holds these parts without a cut, set at `least` of their size or larger."""
        return any(self._height(self._set(face, scale)) <= self._room() for scale in _STEPS if scale >= least)

    def sheet(self, title: Both, cards: Sequence[Card]) -> None:
        """A new sheet with as many cards as it has room for; what the composer is told next stands below them."""
        flow = self.page.flow
        if not self._fresh:
            flow.flush()
            flow.new_page()
        self._fresh = False
        page = flow.page
        self._head(page, title)
        left, top = (PAGE_WIDTH - 2 * self.size.width) / 2, TOP
        for number, card in enumerate(cards):
            low = top - (number + 1) * self.size.height
            node = flow.node("Sect")
            for x, face in ((left, card.front), (left + self.size.width, card.back)):
                self._face(page, face, x, low + self.size.height, node)
        self._lines_to_cut(page, left, top, len(cards))
        flow.add(Row((Cell(LEFT, WIDTH),), least=len(cards) * self.size.height))

    def finish(self, title: Both, made_at: Moment, footer: Callable[[int, int], Sequence[str]]) -> LaidOut:
        """The laid-out document. `footer(page, pages)` gives its lines."""
        if self.setter.missing:
            self.page.flow.flush()
            self.page.flow.new_page()
        return self.page.finish(title, made_at, footer)

    # Around the cards.

    def _head(self, page: Page, title: Both) -> None:
        """What the sheet is, how it is cut, and the ruler, above the cards."""
        say, setter, flow = self.words.translate, self.setter, self.page.flow
        left = max(36.0, (PAGE_WIDTH - 2 * self.size.width) / 2)
        right = PAGE_WIDTH - left
        page.bookmarks.append((title.first, 0, _HEAD_TOP))
        room = right - left
        if self._mark.first:
            room -= self._practice(page, right, _HEAD_TOP) + 12
        for style in _TITLES:
            lines = setter.lines(title.one_line, style, room)
            if len(lines) == 1:
                break
        page.text(Cell(left, room, lines, flow.node("H1")), 0, len(lines), _HEAD_TOP)
        how = say(
            "pdf",
            "Print at 100 %, on one side. Cut along the dashed lines, fold along the dotted line, and glue or tape "
            "it.",
        )
        wide = right - left - RULER - 24
        top = _HEAD_TOP - _TITLE_LEADING - 4
        for text, language in ((how.first, ""), (how.second, self._second)):
            if text and not (language and text == how.first):
                lines = setter.lines(text, _HOW, wide)
                page.text(Cell(left, wide, lines, flow.node("P", language)), 0, len(lines), top)
                top -= height_of(lines)
        ruler(page, setter, self.words, right - RULER, _HEAD_TOP - _TITLE_LEADING - 14, flow.node("P"))

    @property
    def _second(self) -> str:
        return self.words.second.code if self.words.second else ""

    def _practice(self, page: Page, right: float, top: float) -> float:
        """The framed practice mark at the right edge; returns its width."""
        line = self.setter.lines(self._mark.first, _MARK, WIDTH)[0]
        x = right - line.width - 8
        page.operators.append(
            f"/Artifact BMC 1 w {x - 8:.2f} {top - _MARK.leading - 4:.2f} {line.width + 16:.2f} "
            f"{_MARK.leading + 4:.2f} re S EMC"
        )
        page.text(Cell(x, line.width, (line,)), 0, 1, top - 2, artifact=True)
        return line.width + 16

    def _lines_to_cut(self, page: Page, left: float, top: float, rows: int) -> None:
        """Dashed lines around the cards, shared by neighbours, and the dotted fold between front and back."""
        right, low = left + 2 * self.size.width, top - rows * self.size.height
        dashes = [f"{x:.2f} {low:.2f} m {x:.2f} {top:.2f} l" for x in (left, right)]
        dashes += [
            f"{left:.2f} {y:.2f} m {right:.2f} {y:.2f} l"
            for y in (top - row * self.size.height for row in range(rows + 1))
        ]
        page.operators.append(f"/Artifact BMC 0.75 w [6 3] 0 d {' '.join(dashes)} S [] 0 d EMC")
        middle = left + self.size.width
        page.operators.append(
            f"/Artifact BMC 1.1 w 1 J [0 4] 0 d {middle:.2f} {low:.2f} m {middle:.2f} {top:.2f} l S [] 0 d 0 J EMC"
        )

    # One face.

    def _room(self) -> float:
        return self.size.height - 2 * _PADDING - self._foot_height()

    def _foot_lines(self) -> tuple[Line, ...]:
        wide = self.size.width - 2 * _PADDING
        text = " · ".join(filter(None, (self._mark.one_line, self._foot.one_line)))
        return self.setter.lines(text, _FOOT, wide)

    def _foot_height(self) -> float:
        return height_of(self._foot_lines()) + _FOOT_GAP

    def _height(self, parts: Sequence[_Set]) -> float:
        return sum(part.height + (part.above if number else 0.0) for number, part in enumerate(parts))

    def _set(self, face: Sequence[Part], scale: float) -> list[_Set]:
        return [self._set_part(part, scale) for part in face]

    def _set_part(self, part: Part, scale: float) -> _Set:
        wide = self.size.width - 2 * _PADDING
        if isinstance(part, Words):
            column = self._column((part,), wide, scale)
            return _Set(part, part.above * scale, _column_height(column), column)
        module = max(qr.LEAST_MODULE, qr.MODULE * scale)
        # The light modules around it reach into the padding of the face, and are the gap to the words.
        indent = qr.side(part.code, module) - qr.QUIET * module
        column = self._column(part.words, wide - indent, scale)
        height = max(indent - qr.QUIET * module + _AROUND_CODE, _column_height(column))
        return _Set(part, part.above * scale, height, column, indent, module)

    def _column(self, words: Sequence[Words], wide: float, scale: float) -> _Column:
        return tuple(
            (one, self.setter.lines(one.text, _scaled(one.style, scale), wide, one.field)) for one in words if one.text
        )

    def _fitted(self, face: Sequence[Part]) -> list[_Set]:
        """The parts as large as they fit; at the smallest size typed text is cut, the longest first."""
        room = self._room()
        for scale in _STEPS:
            parts = self._set(face, scale)
            if self._height(parts) <= room:
                return parts
        cut = list(face)
        while self._height(parts) > room:
            shorter = self._shorter(cut, parts)
            if shorter is None:
                break
            cut = shorter
            parts = self._set(cut, _STEPS[-1])
        return parts

    def _shorter(self, face: Sequence[Part], parts: Sequence[_Set]) -> list[Part] | None:
        """The face with its longest typed text one line shorter; None when nothing is left to cut."""
        longest: tuple[int, int, int] = (1, -1, -1)
        for number, part in enumerate(parts):
            for place, (words, lines) in enumerate(part.column):
                if words.field and len(lines) > longest[0]:
                    longest = (len(lines), number, place)
        count, number, place = longest
        if number < 0:
            return None
        words, lines = parts[number].column[place]
        kept = " ".join(line.text.strip() for line in lines[: count - 1]).removesuffix(_MORE).rstrip()
        shorter = replace(words, text=f"{kept[: -len(_MORE) - 1].rstrip()}{_MORE}")
        if words.field not in self.cut:
            self.cut.append(words.field)
        whole = list(face)
        cut = whole[number]
        if isinstance(cut, Coded):
            shown = [one for one in cut.words if one.text]
            shown[place] = shorter
            whole[number] = replace(cut, words=tuple(shown))
        else:
            whole[number] = shorter
        return whole

    def _face(self, page: Page, face: Sequence[Part], x: float, top: float, node: Node) -> None:
        left, wide = x + _PADDING, self.size.width - 2 * _PADDING
        y = top - _PADDING
        for number, part in enumerate(self._fitted(face)):
            y -= part.above if number else 0.0
            self._draw(page, part, left, y, node)
            y -= part.height
        foot = self._foot_lines()
        page.text(
            Cell(left, wide, foot, node.add("P")), 0, len(foot), top - self.size.height + _PADDING + height_of(foot)
        )

    def _draw(self, page: Page, part: _Set, left: float, top: float, node: Node) -> None:
        right, x = left + self.size.width - 2 * _PADDING, left + part.indent
        if isinstance(part.part, Coded):
            figure = node.add("Figure")
            figure.alt = part.part.alt
            quiet = qr.QUIET * part.module
            qr.draw(page, part.part.code, left - quiet, top - part.indent, module=part.module, node=figure)
        for words, lines in part.column:
            page.text(Cell(x, right - x, lines, node.add("P", words.language)), 0, len(lines), top)
            top -= height_of(lines)
            if words.write:
                page.rule(x, top - _LINE_HEIGHT + 2, right, 0.8)
                top -= _LINE_HEIGHT


def ruler(page: Page, setter: Typesetter, words: Wording, x: float, y: float, node: Node | None = None) -> None:
    """A line of exactly 50 mm from (x, y) to the right with a mark every 10 mm, and what it is for, below it."""
    parts = [f"{x:.3f} {y:.3f} m {x + RULER:.3f} {y:.3f} l"]
    for centimetre in range(6):
        high = 8 if centimetre in (0, 5) else 4
        at = x + centimetre * 10 * MM
        parts.append(f"{at:.3f} {y:.3f} m {at:.3f} {y + high:.3f} l")
    page.operators.append(f"/Artifact BMC 0.9 w {' '.join(parts)} S EMC")
    text = words.translate("pdf", "This line is 50 mm long when printed at 100 %.").one_line
    lines = setter.lines(text, _FOOT, RULER)
    page.text(Cell(x, RULER, lines, node), 0, len(lines), y - 2, artifact=node is None)


def _scaled(style: Style, scale: float) -> Style:
    """A style set smaller, but not below the smallest size."""
    size = max(min(style.size, LEAST[style.weight]), style.size * scale)
    return Style(size, style.leading * size / style.size, style.weight)


def _column_height(column: Sequence[tuple[Words, tuple[Line, ...]]]) -> float:
    return sum(height_of(lines) + (_LINE_HEIGHT if words.write else 0.0) for words, lines in column)
