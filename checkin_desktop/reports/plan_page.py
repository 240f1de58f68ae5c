"""The pages of every print of the emergency plan: large print, own words with room for a translation, and the foot.

Large print is 16 points and more, 18 and more on sheets that hang somewhere or are read while standing; what stands
side by side otherwise stands below one another there. Lengths are points.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from typing import Final

from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.reports.compose import (
    FACT,
    LABEL,
    SMALL,
    Column,
    Composer,
    Part,
    Rendered,
)
from checkin_desktop.reports.page import BOTTOM, FOOT, LEFT, RIGHT, TOP, WIDTH, Cell, Row
from checkin_desktop.reports.shaping import clusters_of
from checkin_desktop.reports.structure import Node, Target
from checkin_desktop.reports.text import Line, Style, Typesetter, typed
from checkin_desktop.reports.wording import Both, Wording

LARGE: Final = 16.0
LARGE_SHEET: Final = 18.0
LARGER: Final = 4 / 3
_LARGE_FOOT: Final = Style(12, 14.5)
VALUE_LEFT: Final = LEFT + 148.0
_NARROW: Final = 40.0
_MARK_WIDTH: Final = 44.0
_CAPTION: Final = Style(9.5, 16.5)
_TOGETHER: Final = 0.4 * (TOP - BOTTOM)
_MOST_LINES: Final = 6
_TO_WRITE: Final = 20.0
_LEAST_LINE: Final = 120.0  # beside a longer caption nobody can write a word
_HAND: Final = "_" * 24


class LargeType(Typesetter):
    """Sets every style by a third larger, and no smaller than `least` points; only the foot of a page stays small."""

    def __init__(self, least: float) -> None:
        super().__init__()
        self._least = least
        self._grown: dict[Style, Style] = {FOOT: _LARGE_FOOT}

    def lines(self, text: str, style: Style, width: float, field: str = "") -> tuple[Line, ...]:
        """As `Typesetter.lines`, in the larger style."""
        grown = self._grown.get(style)
        if grown is None:
            size = max(self._least, style.size * LARGER)
            grown = self._grown[style] = Style(size, round(size * style.leading / style.size, 2), style.weight)
        return super().lines(text, grown, width, field)


class PlanPage(Composer):
    """Builds one print of the plan. `sheet` is for pages that are read from further away; `bare` for empty forms."""

    def __init__(
        self,
        snapshot: PlanSnapshot,
        words: Wording,
        cancelled: Callable[[], bool],
        *,
        sheet: bool = False,
        bare: bool = False,
    ) -> None:
        self.large = snapshot.choice.large
        setter = LargeType(LARGE_SHEET if sheet else LARGE) if self.large else None
        super().__init__(words, practice=snapshot.practice, cancelled=cancelled, setter=setter)
        self.snapshot = snapshot
        self._bare = bare
        if self.large:
            self.flow.most_together = _TOGETHER  # more would leave half of the pages empty

    # Form lines.

    def fact(
        self, label: Both, value: str | Sequence[Part], *, style: Style = FACT, field: str = "", blank: bool = True,
        label_style: Style = LABEL, link: Target | None = None, own: bool = False,
    ) -> None:  # fmt: skip
        """As `Composer.fact`. `own` says that the value is in the person's own words, which nobody here translates."""
        with self.flow.group() if own and self.words.second else nullcontext():
            if self.large:
                self._stacked(label, value, style, field or label.first, blank=blank)
            else:
                super().fact(label, value, style=style, field=field, blank=blank, label_style=label_style, link=link)
            if own and value:
                self.translation(value if isinstance(value, str) else "\n".join(part.text for part in value))

    def _stacked(self, label: Both, value: str | Sequence[Part], style: Style, field: str, *, blank: bool) -> None:
        if not value and not blank:
            return
        row = self.flow.node("TR")
        head = Cell(LEFT, WIDTH, self.setter.lines(label.one_line, LABEL, WIDTH), row.add("TH", scope="Row"))
        self.flow.add(Row((head,), above=5, keep_next=True))
        body = row.add("TD")
        if not value:
            self.flow.add(Row(self._blank(LEFT, body), least=26))
            return
        parts = (Part(value, style, field),) if isinstance(value, str) else value
        self.flow.add(Row((Cell(LEFT, WIDTH, self._stack(parts, WIDTH, field), body),), below=3, rule_below=0.4))

    def _blank(self, left: float, node: Node) -> list[Cell]:
        if self._bare:
            return [Cell(left, RIGHT - left, blank=True)]
        return super()._blank(left, node)

    def translation(self, text: str, left: float = VALUE_LEFT) -> None:
        """In two languages: lines for a translation of typed words and for who made it, in large print from `LEFT`."""
        if not self.words.second or not text.strip():
            return
        left = LEFT if self.large else left
        count = min(len(self.setter.lines(text, FACT, RIGHT - left)), _MOST_LINES)
        say = self.words.translate
        captions = [say("pdf", "Translation").one_line, *("" for _ in range(count - 1))]
        for caption in captions:
            self._line_to_fill(caption, left, keep_next=True)
        self._line_to_fill(say("pdf", "Translated by").one_line, left)

    def _line_to_fill(self, caption: str, left: float, *, keep_next: bool = False) -> None:
        cells, start = [], left
        if caption:
            lines = self.setter.lines(caption, _CAPTION, RIGHT - left)
            wide = max(line.width for line in lines)
            label = Cell(left, wide + 1, lines, self.flow.node("P"))
            if len(lines) > 1 or RIGHT - left - wide < _LEAST_LINE:
                self.flow.add(Row((label,), keep_next=True))
            else:
                cells.append(label)
                start += wide + 8
        cells.append(Cell(start, RIGHT - start, blank=True))
        self.flow.add(Row(cells, least=26 if self.large else _TO_WRITE, keep_next=keep_next))

    def kept_by(self) -> None:
        """Who keeps this copy, as typed; nothing where it was not said."""
        holder = self.snapshot.choice.holder
        if holder.strip():
            self.paragraph(self.words.translate("pdf", "Copy for: {holder}", holder=typed(holder)), SMALL, below=4)

    def write_on(self, label: Both, lines: int = 1) -> None:
        """A label and empty lines to write on, across the page."""
        self._line_to_fill(label.one_line, LEFT, keep_next=lines > 1)
        for left in range(lines - 1, 0, -1):
            self._line_to_fill("", LEFT, keep_next=left > 1)

    def clipped_to(self, text: str, style: Style, width: float, most: int = 1) -> tuple[str, bool]:
        """Typed text ready for a page, cut with "…" where it takes more than `most` lines; and whether it was cut."""

        shown = typed(" ".join(text.split()) if most == 1 else text)
        lines = self.setter.lines(shown, style, width)
        if len(lines) <= most:
            return shown, False

        def fits(part: str) -> bool:
            return len(self.setter.lines(typed(part), style, width)) <= most

        whole_words = sum(len(line.text) for line in lines[:most])
        letter = sum(line.width for line in lines[:most]) / max(whole_words, 1)
        guess = whole_words + int((width - lines[most - 1].width) / max(letter, 1.0)) - 1
        return typed(_longest(" ".join(text.split()), fits, guess)), True

    # Tables: in large print the cells of a row stand below one another.

    @contextmanager
    def table(self, columns: Sequence[Column]) -> Iterator[None]:
        """As `Composer.table`; in large print without its head."""
        if not self.large:
            with super().table(columns):
                yield
            return
        with self.flow.inside("Table"):
            yield

    def table_row(self, columns: Sequence[Column], cells: Sequence[Sequence[Part] | Target]) -> None:
        """As `Composer.table_row`; in large print one cell below the other, a number before them."""
        if not self.large:
            super().table_row(columns, cells)
            return
        row = self.flow.node("TR")
        texts = [cell for cell in cells if not isinstance(cell, Target)]
        made, left = [], LEFT
        if columns[0].width <= _NARROW:
            made.append(Cell(LEFT, _MARK_WIDTH, self._stack(texts[0], _MARK_WIDTH, ""), row.add("TD")))
            left, texts, columns = LEFT + _MARK_WIDTH, texts[1:], columns[1:]
        lines: tuple[Line, ...] = ()
        for column, cell in zip(columns, texts, strict=True):
            lines += self._stack(cell, RIGHT - left, column.head.first)
        made.append(Cell(left, RIGHT - left, lines, row.add("TD")))
        self.flow.add(Row(made, above=6, below=6, rule_below=0.4))

    def blank_row(self, columns: Sequence[Column], text: str, style: Style) -> None:
        """As `Composer.blank_row`; in large print a line for each column, with its name before it."""
        if not self.large:
            super().blank_row(columns, text, style)
            return
        for place, column in enumerate(column for column in columns if column.head.first.strip()):
            self._line_to_fill(f"{text} {column.head.first}" if text and not place else column.head.first, LEFT)

    # The foot.

    def finish_plan(self, title: Both, *, name: str = "", number: str = "") -> Rendered:
        """Write the file. `title` stands at each foot with `name`, the day, the page and who keeps the copy."""

        say = self.words.translate
        day = say("pdf", "Made on {date}", date=self.words.date(self.snapshot.made_at.local.date()))
        keeper = self.snapshot.choice.holder.strip()
        held = self._foot_line([day, say("pdf", "Copy for: {holder}", holder=typed(keeper) or _HAND)], keeper, ". ")
        limits = say("pdf", "Not legal advice. Not a substitute for a lawyer. Not from the government.").first

        def foot(page: int, pages: int) -> list[str]:
            counted = say("pdf", "page {page} of {pages}", page=page, pages=pages)
            return [self._foot_line([title, Both(name), Both(number), counted], name, " – "), held, limits]

        return self.finish(title, self.snapshot.made_at, foot).write()

    def _foot_line(self, parts: Sequence[Both], yielding: str, separator: str) -> str:
        """The parts in one line: in both languages if there is room, else in one, with `yielding` shortened."""

        def wide(text: str) -> float:
            return self.setter.width(text, FOOT)

        both = separator.join(part.one_line for part in parts if part.first)
        if wide(both) <= WIDTH:
            return both
        first = separator.join(part.first for part in parts if part.first)
        over = wide(first) - WIDTH
        if over <= 0 or not yielding:
            return first

        def with_short(short: str) -> str:
            return separator.join(part.first.replace(typed(yielding), typed(short)) for part in parts if part.first)

        text = " ".join(yielding.split())
        guess = int(len(text) * (1 - over / max(wide(typed(text)), over)))
        return with_short(_longest(text, lambda short: wide(with_short(short)) <= WIDTH, guess))


def _longest(text: str, fits: Callable[[str], bool], guess: int) -> str:
    """The longest beginning of a text, with "…" after it, that fits; sought from a length that may be near it."""
    clusters = clusters_of(text)

    def short(length: int) -> str:
        return "".join(clusters[:length]).rstrip() + "…"

    length = min(max(guess, 0), len(clusters))
    while length and not fits(short(length)):
        length -= 1
    while length < len(clusters) and fits(short(length + 1)):
        length += 1
    return short(length)


def name_of(snapshot: PlanSnapshot) -> str:
    """The person's name as this print may show it, ready for a page."""
    details = snapshot.person.details
    return typed(details.display_name or details.government_name)
