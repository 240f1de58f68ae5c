"""One face of a card: its parts set under one another, smaller until they fit, and drawn where the face is.

Nothing is set below what stays legible in one-bit black and white at 100 dots per inch; typed text that does not fit
even then is cut with "…" and named in `Faces.cut`. Lengths are points.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final, NamedTuple

from checkin_desktop.reports import qr
from checkin_desktop.reports.fonts import Weight
from checkin_desktop.reports.page import CAP_MIDDLE, Cell, Page, height_of
from checkin_desktop.reports.qr import MM, Payload
from checkin_desktop.reports.structure import Node
from checkin_desktop.reports.text import Line, Style, Typesetter

LEAST: Final = {Weight.REGULAR: 9.25, Weight.SEMIBOLD: 7.0, Weight.BOLD: 7.0}
"""The smallest sizes on a card. Below them the thinnest strokes of the shipped fonts (0.078 em regular, 0.106 em
semibold) would be finer than a dot at 100 to the inch."""
PADDING: Final = 3.2 * MM
FOOT: Final = Style(7.0, 8.6, Weight.SEMIBOLD)
_FOOT_GAP: Final = 3.0
_LARGER: Final = tuple((1 + 0.1 * step, qr.MODULE) for step in range(3, -1, -1))
_SMALLER: Final = tuple((1 - 0.05 * step, qr.LEAST_MODULE) for step in range(11))
_STEPS: Final = (*_LARGER, (1.0, 0.55 * MM), *_SMALLER)
_LABEL_PART: Final = 0.4
_BESIDE: Final = 6.0
_LINE_HEIGHT: Final = 17.0
_LEAST_LINE: Final = 12.5
_MORE: Final = "…"


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height of one face."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph. `field` names typed text, which alone may be cut; `language` is set where it is the second one.

    `write` draws a line to write on below it, for what nobody has written yet.
    """

    text: str
    style: Style
    field: str = ""
    language: str = ""
    above: float = 0.0
    write: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with its value beside it; without a value a line to write it on."""

    label: Words
    value: Words
    above: float = 0.0


@dataclass(frozen=True, slots=True)
class Entry:
    """Words under one another that stay together; a code for a phone camera stands beside the same words.

    `alt` describes the code.
    """

    words: tuple[Words, ...]
    code: Payload | None = None
    alt: str = ""
    above: float = 0.0


Part = Words | Fact | Entry


@dataclass(frozen=True, slots=True)
class Face:
    """The parts of one side, and in small type its foot. `language` is set where all of it is the second one."""

    parts: Sequence[Part]
    foot: str
    language: str = ""


class _Placed(NamedTuple):
    """Lines of a part: how far right of its left edge and below its top they stand, and how wide they may be."""

    words: Words
    lines: tuple[Line, ...]
    x: float
    y: float
    wide: float
    to_write: float = 0.0

    @property
    def low(self) -> float:
        """Where it ends below the top of its part."""
        return self.y + height_of(self.lines) + self.to_write


class _Set(NamedTuple):
    """A part set in lines. `module` is the size of the modules of its code, 0 where it has none."""

    part: Part
    placed: tuple[_Placed, ...]
    height: float
    above: float
    module: float

    @property
    def quiet(self) -> float:
        """What has to stay light around it."""
        return qr.QUIET * self.module


class Faces:
    """Sets and draws faces of one size for one document. `cut` lists the fields whose text did not fit."""

    def __init__(self, setter: Typesetter, size: Size) -> None:
        self.setter = setter
        self.size = size
        self.cut: list[str] = []
        self._wide = size.width - 2 * PADDING

    def fits(self, face: Face) -> bool:
        """Whether a face holds its parts without a cut."""
        return self._in(self._set(face.parts, *_STEPS[-1]), face.foot)

    def step(self, face: Face) -> int:
        """How much smaller than the largest size a face is set so that it fits; faces of a card share the larger."""
        for step, (scale, module) in enumerate(_STEPS):
            if self._in(self._set(face.parts, scale, module), face.foot):
                return step
        return len(_STEPS) - 1

    def draw(self, page: Page, face: Face, step: int, left: float, top: float, node: Node) -> None:
        """Draw a face with its upper left corner at (left, top), set as `step` says."""
        x, y = left + PADDING, top - PADDING
        before: _Set | None = None
        for part in self._fitted(face, step):
            y -= _gap(before, part)
            self._draw(page, part, x, y, node)
            y -= part.height
            before = part
        lines = self._foot(face.foot)
        low = top - self.size.height + PADDING + height_of(lines)
        page.text(Cell(x, self._wide, lines, node.add("P")), 0, len(lines), low)

    def _foot(self, foot: str) -> tuple[Line, ...]:
        return self.setter.lines(foot, FOOT, self._wide)

    def _in(self, parts: Sequence[_Set], foot: str) -> bool:
        """Whether parts have room above the foot."""
        if not parts:
            return True
        gaps = sum(_gap(one, other) for one, other in pairwise(parts))
        below = height_of(self._foot(foot)) + max(_FOOT_GAP, parts[-1].quiet)
        return sum(part.height for part in parts) + gaps + below <= self.size.height - 2 * PADDING

    def _fitted(self, face: Face, step: int) -> list[_Set]:
        """The parts in one size; at the smallest, typed text is cut until they fit, the longest first."""
        parts = self._set(face.parts, *_STEPS[step])
        shorter: list[Part] | None = list(face.parts)
        while shorter is not None and not self._in(parts, face.foot):
            shorter = self._shorter(shorter, parts)
            if shorter is not None:
                parts = self._set(shorter, *_STEPS[step])
        return parts

    def _shorter(self, face: Sequence[Part], parts: Sequence[_Set]) -> list[Part] | None:
        """The face with its longest typed text a line shorter; None when nothing is left to cut."""
        typed = [one for part in parts for one in part.placed if one.words.field and len(one.lines) > 1]
        if not typed:
            return None
        longest = max(typed, key=lambda one: len(one.lines))
        words = longest.words
        kept = " ".join(line.text.strip() for line in longest.lines[:-1]).removesuffix(_MORE)
        shorter = replace(words, text=f"{kept[:-2].rstrip()}{_MORE}")
        if words.field not in self.cut:
            self.cut.append(words.field)
        return [_with(part, words, shorter) for part in face]

    # Setting.

    def _set(self, face: Sequence[Part], scale: float, module: float) -> list[_Set]:
        return [self._set_part(part, scale, module) for part in face]

    def _set_part(self, part: Part, scale: float, module: float) -> _Set:
        code = part.code if isinstance(part, Entry) else None
        if isinstance(part, Words):
            placed = self._under((part,), 0.0, scale)
        elif isinstance(part, Fact):
            placed = self._beside(part, scale)
        else:
            placed = self._under(part.words, _dark(code, module) + qr.QUIET * module if code else 0.0, scale)
        height = max((one.low for one in placed), default=0.0)
        return _Set(part, placed, max(height, _dark(code, module)), part.above * scale, module if code else 0.0)

    def _under(self, words: Sequence[Words], x: float, scale: float) -> tuple[_Placed, ...]:
        placed: list[_Placed] = []
        for one in words:
            if one.text or one.write:
                y = placed[-1].low if placed else 0.0
                placed.append(self._place(one, x, y, self._wide - x, scale))
        return tuple(placed)

    def _beside(self, part: Fact, scale: float) -> tuple[_Placed, ...]:
        """Label and value with their first baselines on one height."""
        middle = self._wide * _LABEL_PART
        value = part.value if part.value.text else replace(part.value, write=True)
        right = self._place(value, middle, 0.0, self._wide - middle, scale)
        left = self._place(part.label, 0.0, 0.0, middle - _BESIDE, scale)
        shift = _baseline(right) - _baseline(left)
        return left._replace(y=max(shift, 0.0)), right._replace(y=max(-shift, 0.0))

    def _place(self, words: Words, x: float, y: float, wide: float, scale: float) -> _Placed:
        lines = self.setter.lines(words.text, _scaled(words.style, scale), wide, words.field) if words.text else ()
        return _Placed(words, lines, x, y, wide, max(_LEAST_LINE, _LINE_HEIGHT * scale) if words.write else 0.0)

    def _draw(self, page: Page, part: _Set, left: float, top: float, node: Node) -> None:
        if isinstance(part.part, Entry) and part.part.code is not None:
            figure = node.add("Figure")
            figure.alt = part.part.alt
            low = top - _dark(part.part.code, part.module) - part.quiet
            qr.draw(page, part.part.code, left - part.quiet, low, module=part.module, node=figure)
        for one in part.placed:
            x = left + one.x
            page.text(Cell(x, one.wide, one.lines, node.add("P", one.words.language)), 0, len(one.lines), top - one.y)
            if one.words.write:
                page.rule(x, top - one.low + 2, x + one.wide, 0.8)


def _dark(code: Payload | None, module: float) -> float:
    """The side of a code without the light modules around it; 0 without a code."""
    return 0.0 if code is None else qr.side(code, module) - 2 * qr.QUIET * module


def _gap(before: _Set | None, part: _Set) -> float:
    """The room between two parts; the light modules around a code count for both."""
    return 0.0 if before is None else max(part.above, before.quiet, part.quiet)


def _baseline(placed: _Placed) -> float:
    """The first baseline below the top; that of the line to write on where there are no words."""
    if not placed.lines:
        return placed.to_write - 2
    return placed.lines[0].leading / 2 + CAP_MIDDLE * placed.lines[0].size


def _scaled(style: Style, scale: float) -> Style:
    """A style set smaller, but not below the smallest size."""
    size = max(min(style.size, LEAST[style.weight]), style.size * scale)
    return Style(size, style.leading * size / style.size, style.weight)


def _with(part: Part, old: Words, new: Words) -> Part:
    """The part with one of its texts exchanged."""
    if part is old:
        return new
    if isinstance(part, Fact) and part.value is old:
        return replace(part, value=new)
    if isinstance(part, Entry):
        return replace(part, words=tuple(new if one is old else one for one in part.words))
    return part
