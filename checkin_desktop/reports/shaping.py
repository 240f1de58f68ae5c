"""Shaping: text of one direction becomes glyphs of the shipped fonts, and glyphs become PDF operators.

Text is split by script as well as by font: Noto Sans holds Devanagari too, and shaped as Latin it comes out wrong.
Widths are thousandths of an em.
"""

from __future__ import annotations

import functools
import unicodedata
from typing import Final, NamedTuple

import uharfbuzz as hb

from checkin_desktop.reports.fonts import LATIN, DocumentFont, family_of, load, script_of

NBSP: Final = "\u00a0"
INVISIBLE: Final = frozenset("\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff\u00ad\u2066\u2067\u2068\u2069") | {
    chr(code) for code in range(0xFE00, 0xFE10)
}
_LOWEST, _HIGHEST = -700, 1100  # piled-up marks stay near their line
_LONGEST_CLUSTER: Final = 32  # marks beyond that are piled up by nobody who writes a language
_NO_LIGATURES: Final = {"liga": False, "clig": False, "dlig": False}
_ONE_GLYPH_A_LETTER: Final = {**_NO_LIGATURES, "ccmp": False}
_ALPHABETS: Final = frozenset(("", "Latn", "Cyrl", "Grek"))


class Piece(NamedTuple):
    """Glyphs of one font in visual order: (rise in thousandths of an em, contents of a TJ array), one or more.

    `actual` is the text for readers that stumble over glyphs which stand for nothing.
    """

    resource: str
    strings: tuple[tuple[int, str], ...]
    actual: str = ""


def clusters_of(text: str) -> list[str]:
    """`text` in base letters with the marks and joiners that belong to them."""
    clusters: list[str] = []
    for character in text:
        joins = character in INVISIBLE or unicodedata.category(character)[0] == "M"
        if clusters and len(clusters[-1]) < _LONGEST_CLUSTER and (joins or clusters[-1].endswith("\u200d")):
            clusters[-1] += character
        else:
            clusters.append(character)
    return clusters


def itemise(text: str) -> list[tuple[str, str, str]]:
    """`text` as (run, family, script): one font and one script each; family "" marks missing characters."""
    if text.isascii() and text.isprintable():
        return [(text, LATIN, "Latn")] if text else []
    runs: list[tuple[str, str, str]] = []
    for cluster in clusters_of(text):
        visible = "".join(character for character in cluster if character not in INVISIBLE).replace(NBSP, " ")
        if not visible:
            if runs and runs[-1][1]:
                runs[-1] = (runs[-1][0] + cluster, *runs[-1][1:])
            continue
        family = family_of(visible)
        if not family and len(visible) > 1:
            # The base letter has a font, a mark has none: both are shown, the mark as a box.
            for character in visible:
                own = family_of(character)
                runs.append((character, own, script_of(character) if own else ""))
            continue
        script = script_of(visible[0]) if family else ""
        if runs and runs[-1][1] == family and (not script or not runs[-1][2] or runs[-1][2] == script):
            runs[-1] = (runs[-1][0] + cluster, family, runs[-1][2] or script)
        else:
            runs.append((cluster if family else visible, family, script))
    return runs


def shape(font: DocumentFont, text: str, script: str, rtl: bool) -> tuple[float, Piece]:
    """Shape one run; returns its width in thousandths of an em and its piece.

    In each cluster the widest glyph stands for the cluster's text and the others for nothing.
    """
    shaped = _shaped(font.file.name, text, script, rtl)
    parts = tuple(
        (
            rise,
            "".join(one if isinstance(one, str) else f"<{font.use(*one):04X}>" for one in items).replace("><", ""),
        )
        for rise, items in shaped.strings
    )
    return shaped.width, Piece(font.resource, parts, shaped.actual)


class _Shaped(NamedTuple):
    """A run as every document draws it: moves as text, glyphs as (glyph, what it stands for), by their rise."""

    width: float
    strings: tuple[tuple[int, tuple[str | tuple[int, str], ...]], ...]
    actual: str


@functools.lru_cache(maxsize=8_000)
def _shaped(name: str, text: str, script: str, rtl: bool) -> _Shaped:
    """The run in the font file `name`; kept, because the documents of a set and of a day share their words."""
    file = load(name)
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.script = script or "Zyyy"
    buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    hb.shape(file.font, buffer, _features(text, script))
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    meanings = _meanings(text, [info.cluster for info in infos], [place.x_advance for place in positions])
    scale = file.scale
    total = 0.0
    strings: list[tuple[int, list[str | tuple[int, str]]]] = []
    pending = 0
    for info, position, meaning in zip(infos, positions, meanings, strict=True):
        shift = position.x_offset * scale
        rise = max(_LOWEST, min(_HIGHEST, round(position.y_offset * scale)))
        before = pending - round(shift)
        if not strings or strings[-1][0] != rise:
            strings.append((rise, []))
        if before:
            strings[-1][1].append(str(before))
        strings[-1][1].append((info.codepoint, meaning))
        pending = round(file.advance(info.codepoint) + shift - position.x_advance * scale)
        total += position.x_advance * scale
    if pending and strings:
        strings[-1][1].append(str(pending))
    # Not for right-to-left text: poppler turns the letters of such a span around, and gives the plain codes right.
    actual = text if "" in meanings and not rtl else ""
    return _Shaped(total, tuple((rise, tuple(items)) for rise, items in strings), actual)


def _meanings(text: str, clusters: list[int], advances: list[int]) -> list[str]:
    """The text each glyph stands for, from the first character index of its cluster."""
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    chosen: dict[int, int] = {}
    for index, cluster in enumerate(clusters):
        best = chosen.get(cluster)
        if best is None or advances[index] > advances[best]:
            chosen[cluster] = index
    return [
        text[cluster : ends[cluster]] if chosen[cluster] == index else "" for index, cluster in enumerate(clusters)
    ]


def _features(text: str, script: str) -> dict[str, bool]:
    """No ligatures: "fi" stays two letters for search. Precomposed letters stay one glyph for the same reason."""
    if script in _ALPHABETS and not any(unicodedata.combining(character) for character in text):
        return _ONE_GLYPH_A_LETTER
    return _NO_LIGATURES


def operators(pieces: list[Piece], size: float) -> str:
    """PDF text operators for pieces from left to right."""
    out: list[str] = []
    current = ""
    array: list[str] = []
    for piece in pieces:
        level = len(piece.strings) == 1 and not piece.strings[0][0] and not piece.actual
        if level and piece.resource == current:
            array.append(piece.strings[0][1])
            continue
        if array:
            out.append(f"[{''.join(array).replace('><', '')}]TJ")
            array = []
        if piece.resource != current:
            current = piece.resource
            out.append(f"{current} {size:g} Tf")
        if level:
            array.append(piece.strings[0][1])
            continue
        if piece.actual:
            out.append(f"/Span<</ActualText<FEFF{piece.actual.encode('utf-16-be').hex().upper()}>>>BDC")
        for rise, strings in piece.strings:
            out.append(f"{rise * size / 1000:g} Ts[{strings}]TJ 0 Ts" if rise else f"[{strings}]TJ")
        if piece.actual:
            out.append("EMC")
    if array:
        out.append(f"[{''.join(array).replace('><', '')}]TJ")
    return " ".join(out)
