"""Sheets of cards in true size: cut along the dashed lines, fold along the dotted one, nothing printed on the back.

Front and back of a card stand side by side, so that folding makes one card of them. Lengths are points.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from checkin_desktop.reports.card_face import FOOT, Face, Faces, Size
from checkin_desktop.reports.compose import Composer
from checkin_desktop.reports.fonts import Weight
from checkin_desktop.reports.page import BOTTOM, LEFT, PAGE_WIDTH, TOP, WIDTH, Cell, Page, Row, height_of
from checkin_desktop.reports.qr import MM
from checkin_desktop.reports.structure import Node
from checkin_desktop.reports.text import Style, Typesetter
from checkin_desktop.reports.wording import Both, Wording

RULER: Final = 50 * MM
WALLET: Final = Size(85.6 * MM, 54 * MM)
FOLDED: Final = Size(82.5 * MM, 95 * MM)
_TITLE_LEADING: Final = 20.0
_TITLES: Final = tuple(Style(size, _TITLE_LEADING, Weight.BOLD) for size in (16, 14, 12))
_HOW: Final = Style(9.25, 12)
_MARK: Final = Style(10, 13, Weight.BOLD)
_HEAD_TOP: Final = 777.0


@dataclass(frozen=True, slots=True)
class Card:
    """The two faces of a card."""

    front: Face
    back: Face


class CardSheets:
    """Puts cards of one size on the pages of a composer, which draws no practice mark of its own.

    A practice case marks each face, because cards get cut out. Used from one thread; raises Cancelled as `page` does.
    """

    def __init__(self, page: Composer, size: Size, *, practice: bool) -> None:
        self.page = page
        self.words = page.words
        self.size = size
        self.faces = Faces(page.setter, size)
        self._mark = self.words.translate("pdf", "PRACTICE – not a real person") if practice else Both("")
        self._left = (PAGE_WIDTH - 2 * size.width) / 2
        self._fresh = True

    @property
    def rows(self) -> int:
        """How many cards one sheet has room for."""
        return int((TOP - BOTTOM) // self.size.height)

    def fits(self, face: Face) -> bool:
        """Whether a face holds its parts without a cut."""
        return self.faces.fits(self._marked(face))

    def sheet(self, title: Both, cards: Sequence[Card]) -> None:
        """A new sheet with at most `rows` cards; what the composer is told next stands below them."""
        flow = self.page.flow
        if not self._fresh:
            flow.flush()
            flow.new_page()
        self._fresh = False
        page = flow.page
        self._head(page, title)
        for number, card in enumerate(cards):
            top = TOP - number * self.size.height
            front, back = self._marked(card.front), self._marked(card.back)
            step = max(self.faces.step(front), self.faces.step(back))
            for x, face in ((self._left, front), (self._left + self.size.width, back)):
                self.faces.draw(page, face, step, x, top, flow.node("Sect", face.language))
        self._lines_to_cut(page, len(cards))
        flow.add(Row((Cell(LEFT, WIDTH),), least=len(cards) * self.size.height))

    def close(self) -> None:
        """Before the composer finishes: what it lists then does not stand on a sheet of cards."""
        if self.page.setter.missing:
            self.page.flow.flush()
            self.page.flow.new_page()

    def _marked(self, face: Face) -> Face:
        mark = self._mark.second if face.language and self._mark.second else self._mark.first
        return replace(face, foot=" · ".join(filter(None, (mark, face.foot))))

    def _head(self, page: Page, title: Both) -> None:
        """What the sheet is, how it is cut, and the ruler, above the cards."""
        say, setter, flow = self.words.translate, self.page.setter, self.page.flow
        left, right = self._left, PAGE_WIDTH - self._left
        room = right - left - (self._practice(page, right) if self._mark.first else 0.0)
        page.bookmarks.append((title.first, 0, _HEAD_TOP))
        for text, style in ((text, style) for text in (title.one_line, title.first) for style in _TITLES):
            lines = setter.lines(text, style, room)
            if len(lines) == 1:
                break
        page.text(Cell(left, room, lines, flow.node("H1")), 0, len(lines), _HEAD_TOP)
        how = say("pdf", "Print at 100 %, on one side. Cut along the dashes, fold along the dots.")
        second = self.words.second.code if self.words.second else ""
        wide = right - left - RULER - 8
        top = _HEAD_TOP - _TITLE_LEADING - 4
        for told, language in ((how.first, ""), (how.second, second)):
            lines = setter.lines(told, _HOW, wide) if told else ()
            page.text(Cell(left, wide, lines, flow.node("P", language)), 0, len(lines), top)
            top -= height_of(lines)
        ruler(page, setter, self.words, right - RULER, _HEAD_TOP - _TITLE_LEADING - 14, flow.node("P"))

    def _practice(self, page: Page, right: float) -> float:
        """The framed practice mark at the right edge; returns the room it takes."""
        line = self.page.setter.lines(self._mark.first, _MARK, WIDTH)[0]
        x, high = right - line.width - 8, _MARK.leading + 4
        low = _HEAD_TOP - high
        page.operators.append(f"/Artifact BMC 1 w {x - 8:.2f} {low:.2f} {line.width + 16:.2f} {high:.2f} re S EMC")
        page.text(Cell(x, line.width, (line,)), 0, 1, _HEAD_TOP - 2, artifact=True)
        return line.width + 28

    def _lines_to_cut(self, page: Page, rows: int) -> None:
        """Dashed lines around the cards, shared by neighbours, and the dotted fold between front and back."""
        left, middle, right = self._left, self._left + self.size.width, self._left + 2 * self.size.width
        low = TOP - rows * self.size.height
        heights = [TOP - row * self.size.height for row in range(rows + 1)]
        dashes = [f"{x:.3f} {low:.3f} m {x:.3f} {TOP:.3f} l" for x in (left, right)]
        dashes += [f"{left:.3f} {y:.3f} m {right:.3f} {y:.3f} l" for y in heights]
        page.operators.append(f"/Artifact BMC 0.75 w [6 3] 0 d {' '.join(dashes)} S [] 0 d EMC")
        fold = f"{middle:.3f} {low:.3f} m {middle:.3f} {TOP:.3f} l"
        page.operators.append(f"/Artifact BMC 1.1 w 1 J [0 4] 0 d {fold} S [] 0 d 0 J EMC")


def ruler(page: Page, setter: Typesetter, words: Wording, x: float, y: float, node: Node | None = None) -> None:
    """A line of exactly 50 mm from (x, y) to the right with a mark every 10 mm, and what it is for below it."""
    parts = [f"{x:.3f} {y:.3f} m {x + RULER:.3f} {y:.3f} l"]
    for centimetre in range(6):
        high = 8 if centimetre in (0, 5) else 4
        at = x + centimetre * 10 * MM
        parts.append(f"{at:.3f} {y:.3f} m {at:.3f} {y + high:.3f} l")
    page.operators.append(f"/Artifact BMC 0.9 w {' '.join(parts)} S EMC")
    text = words.translate("pdf", "At 100 % this line is 50 mm long.")
    lines = setter.lines("\n".join(dict.fromkeys(filter(None, text))), FOOT, RULER)
    page.text(Cell(x, RULER, lines, node), 0, len(lines), y - 2, artifact=node is None)
