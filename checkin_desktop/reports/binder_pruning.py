"""What one page of a PDF draws, when other pages of that PDF are not to be seen.

Pages often share their resources, pictures or content. When a page is left out, or only a drawing of it is shown, the
pages that are taken over must not take along what only that page shows: their resources are cut down to what their
own content names, and a page that shares a picture with it, yet shows another part of it, cannot be taken over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import pikepdf
from pikepdf import Array, ContentStreamInlineImage, Dictionary, Name, Object, Page, Stream

from checkin_desktop.reports.binder_cleaning import value

Matrix = tuple[float, float, float, float, float, float]
Place = tuple[tuple[int, int], Matrix]

_WHOLE: Final[Matrix] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_CATEGORIES: Final = {
    "Do": "/XObject", "gs": "/ExtGState", "Tf": "/Font", "cs": "/ColorSpace", "CS": "/ColorSpace",
    "scn": "/Pattern", "SCN": "/Pattern", "sh": "/Shading",
}  # fmt: skip
_READ: Final = " ".join(["q Q cm", *_CATEGORIES])
_ALWAYS: Final = frozenset({"/DefaultGray", "/DefaultRGB", "/DefaultCMYK"})  # ISO 32000-1, 8.6.5.6
_PLACING: Final = frozenset({"Do", "gs", "scn", "SCN"})
# Bytes of content that are read, of one stream and of the whole file; and pictures placed on one page.
_STREAM_MOST: Final = 4_000_000
_FILE_MOST: Final = 48_000_000
_PLACES_MOST: Final = 30_000
_DIGITS: Final = 2


class CannotTell(ValueError):
    """What this page draws cannot be told from what others draw."""


class DrawsTooMuch(ValueError):
    """No page draws so many things; forms that name each other many times may take hours to draw."""


@dataclass(slots=True)
class _Content:
    """What a stream of operators names, and where it places things (operator, name, matrix)."""

    names: dict[str, set[str]] = field(default_factory=dict)
    places: list[tuple[str, str, Matrix]] = field(default_factory=list)


class Pruner:
    """Reads the content of one PDF; each stream once.

    All raise `CannotTell`, `DrawsTooMuch`, or what pikepdf raises for bad files.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[tuple[int, int], ...], _Content] = {}
        self._left = _FILE_MOST
        self._cut: set[tuple[int, int]] = set()
        self._inside: set[tuple[int, int]] = set()

    def places(self, page: Page, resources: Object) -> set[Place]:
        """Each picture and form that a page draws, also inside of others, with the matrix that places it."""
        found: set[Place] = set()
        waiting = [(self._of_page(page), resources, _WHOLE)]
        while waiting:
            content, above, matrix = waiting.pop()
            for operator, name, own in content.places:
                item = value(value(above, _CATEGORIES[operator]) or {}, name)
                for drawn in _drawn_by(item):
                    inner = _times(own, matrix) if operator in ("Do", "gs") else _WHOLE
                    place = drawn.objgen, _rounded(inner)
                    if place in found:
                        continue
                    found.add(place)
                    if len(found) > _PLACES_MOST:
                        raise DrawsTooMuch
                    if value(drawn, "/Subtype") != Name.Image:
                        below = value(drawn, "/Resources") or above
                        waiting.append((self._of_stream(drawn), below, _times(_matrix_of(drawn), inner)))
        return found

    def page_resources(self, page: Page, resources: Object) -> Object:
        """The resources that the content of a page names, as a new dictionary; those of its forms are cut likewise."""
        return self._pruned(self._of_page(page), resources)

    def _pruned(self, content: _Content, resources: Object) -> Object:
        names = self._names(content, resources)
        made = Dictionary()
        for category in dict.fromkeys(_CATEGORIES.values()):
            there = value(resources, category)
            if isinstance(there, Dictionary):
                kept = {name: there[name] for name in sorted(names.get(category, ())) if name in there}
                if kept:
                    made[category] = Dictionary(kept)
                    for item in kept.values():
                        self._cut_below(category, item)
        return made

    def _names(self, content: _Content, resources: Object) -> Mapping[str, set[str]]:
        """What is named in these resources; a form that has none of its own uses those of the page (7.8.3)."""
        names: dict[str, set[str]] = {"/ColorSpace": set(_ALWAYS)}
        waiting, seen = [content], set()
        while waiting:
            one = waiting.pop()
            for category, found in one.names.items():
                names.setdefault(category, set()).update(found)
                for name in found:
                    item = value(value(resources, category) or {}, name)
                    for drawn in _drawn_by(item):
                        if drawn.objgen in seen:
                            continue
                        seen.add(drawn.objgen)
                        if value(drawn, "/Subtype") == Name.Image:
                            names["/ColorSpace"].add(str(value(drawn, "/ColorSpace")))
                        elif value(drawn, "/Resources") is None:
                            waiting.append(self._of_stream(drawn))
        return names

    def _cut_below(self, category: str, item: Any) -> None:
        if category == "/Font":
            _check_font(item)
        elif category == "/ExtGState" and isinstance(item, Dictionary):
            set_font = value(item, "/Font")
            if isinstance(set_font, Array) and len(set_font):
                _check_font(set_font[0])
        for drawn in _drawn_by(item):
            number = drawn.objgen
            if value(drawn, "/Subtype") == Name.Image or number in self._cut or number in self._inside:
                continue
            below = value(drawn, "/Resources")
            if below is None:
                continue
            self._inside.add(number)
            try:
                drawn.Resources = self._pruned(self._of_stream(drawn), below)
            finally:
                self._inside.discard(number)
            self._cut.add(number)

    # Reading.

    def _of_page(self, page: Page) -> _Content:
        parts = contents(page)
        return self._read(tuple(part.objgen for part in parts), page, parts)

    def _of_stream(self, stream: Object) -> _Content:
        return self._read((stream.objgen,), stream, [stream])

    def _read(self, key: tuple[tuple[int, int], ...], whole: Page | Object, parts: Sequence[Object]) -> _Content:
        known = self._known.get(key)
        if known is None:
            size = sum(len(part.read_bytes()) for part in parts)
            self._left -= size
            if size > _STREAM_MOST or self._left < 0:
                raise CannotTell
            known = self._known[key] = _content(whole) if parts else _Content()
        return known


def contents(page: Page) -> list[Stream]:
    """The streams that a page draws."""
    found = value(page.obj, "/Contents")
    return [part for part in (found if isinstance(found, Array) else [found]) if isinstance(part, Stream)]


def _content(whole: Page | Object) -> _Content:
    made = _Content()
    matrix, kept = _WHOLE, []
    for item in pikepdf.parse_content_stream(whole, _READ):
        if isinstance(item, ContentStreamInlineImage):
            made.names.setdefault("/ColorSpace", set()).update(_inline_colours(item))
            continue
        operator, operands = str(item.operator), item.operands
        if operator == "q":
            kept.append(matrix)
        elif operator == "Q":
            matrix = kept.pop() if kept else matrix
        elif operator == "cm":
            matrix = _times(_numbers(operands), matrix)
        else:
            for named in operands:
                if isinstance(named, Name):
                    made.names.setdefault(_CATEGORIES[operator], set()).add(str(named))
                    if operator in _PLACING:
                        made.places.append((operator, str(named), matrix))
    return made


def _inline_colours(item: ContentStreamInlineImage) -> Iterator[str]:
    for name in ("/CS", "/ColorSpace"):
        found = value(item.iimage.obj, name)
        for each in found if isinstance(found, Array) else [found]:
            if isinstance(each, Name):
                yield str(each)


def _drawn_by(item: Any) -> Iterator[Stream]:
    """The picture, form, tile or mask that a resource is or holds."""
    if isinstance(item, Stream):
        yield item
    elif isinstance(item, Dictionary):
        mask = value(item, "/SMask")
        drawn = value(mask, "/G") if isinstance(mask, Dictionary) else None
        if isinstance(drawn, Stream):
            yield drawn
        state = value(item, "/ExtGState")  # of a pattern that is a shading
        if isinstance(state, Dictionary):
            yield from _drawn_by(state)


def _check_font(font: Any) -> None:
    """The letters of a Type 3 font are drawings, which may be those of another page."""
    if isinstance(font, Dictionary) and value(font, "/Subtype") == Name.Type3:
        raise CannotTell


def _matrix_of(form: Object) -> Matrix:
    found = value(form, "/Matrix")
    return _numbers(found) if isinstance(found, Array) else _WHOLE


def _numbers(found: Any) -> Matrix:
    a, b, c, d, e, f = (float(number) for number in found)
    return a, b, c, d, e, f


def _times(one: Matrix, other: Matrix) -> Matrix:
    """What does `one`, and then `other` (ISO 32000-1, 8.3.4)."""
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def _rounded(matrix: Matrix) -> Matrix:
    a, b, c, d, e, f = (round(number, _DIGITS) for number in matrix)
    return a, b, c, d, e, f
