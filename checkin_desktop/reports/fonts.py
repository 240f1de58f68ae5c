"""The shipped fonts: which one draws a character, shaping with HarfBuzz, and embedding a subset in a PDF.

Fonts are Noto TrueType files under `resources/fonts` (SIL Open Font License). A `FontBook` belongs to one document
and to one thread; the parsed files behind it are shared and read-only.
"""

from __future__ import annotations

import functools
import unicodedata
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Final

import uharfbuzz as hb

from checkin_desktop.base.resources import resource_path

LATIN: Final = "NotoSans"
_BY_SCRIPT: Final = {
    "Arab": "NotoSansArabic",
    "Guru": "NotoSansGurmukhi",
    "Ethi": "NotoSansEthiopic",
    "Hani": "NotoSansSC",
    "Hira": "NotoSansSC",
    "Kana": "NotoSansSC",
    "Bopo": "NotoSansSC",
}
_FAMILIES: Final = (LATIN, "NotoSansArabic", "NotoSansGurmukhi", "NotoSansEthiopic", "NotoSansSC")


class Weight(Enum):
    """Stroke weight. The value is the file suffix for the Latin family."""

    REGULAR = "Regular"
    SEMIBOLD = "SemiBold"
    BOLD = "Bold"

    __hash__ = object.__hash__  # each word is looked up by its weight; Enum's own hash is Python, and slow


_WEIGHTS: Final = {
    LATIN: {Weight.REGULAR: "Regular", Weight.SEMIBOLD: "SemiBold", Weight.BOLD: "Bold"},
    "NotoSansSC": dict.fromkeys(Weight, "Regular"),
}
_SUBSET_FLAGS: Final = (
    hb.SubsetFlags.RETAIN_GIDS
    | hb.SubsetFlags.NOTDEF_OUTLINE
    | hb.SubsetFlags.NO_HINTING
    | hb.SubsetFlags.NO_LAYOUT_CLOSURE
)
_DROPPED_TABLES: Final = ("GSUB", "GPOS", "GDEF", "cmap", "name", "post", "OS/2", "STAT", "meta", "gasp", "DSIG")
_TWO_WEIGHTS: Final = {Weight.REGULAR: "Regular", Weight.SEMIBOLD: "Bold", Weight.BOLD: "Bold"}


@dataclass(frozen=True)
class FontFile:
    """One parsed font file. `scale` turns font units into thousandths of an em."""

    name: str
    data: bytes
    face: hb.Face
    font: hb.Font
    characters: frozenset[int]
    scale: float

    def advance(self, glyph: int) -> float:
        """The advance width of a glyph in thousandths of an em."""
        return float(self.font.get_glyph_h_advance(glyph)) * self.scale


def font_folder() -> Path:
    """Where the font files are."""
    return resource_path("fonts")


@functools.cache
def load(name: str) -> FontFile:
    """The font file `name` without suffix, parsed once per process."""
    data = (font_folder() / f"{name}.ttf").read_bytes()
    face = hb.Face(hb.Blob(data))
    return FontFile(name, data, face, hb.Font(face), frozenset(face.unicodes), 1000 / face.upem)


@functools.lru_cache(maxsize=20_000)
def script_of(character: str) -> str:
    """The ISO 15924 script of a character; empty for common and inherited characters."""
    buffer = hb.Buffer()
    buffer.add_str(character)
    buffer.guess_segment_properties()
    return buffer.script or ""


def file_for(family: str, weight: Weight) -> str:
    """The file name of a family at a weight; families with fewer weights take the nearest heavier one."""
    return f"{family}-{_WEIGHTS.get(family, _TWO_WEIGHTS)[weight]}"


@functools.lru_cache(maxsize=20_000)
def family_of(cluster: str) -> str:
    """The family that has every character of `cluster` (a base letter and its marks); empty when none has."""
    if unicodedata.category(cluster[0]) in ("Cc", "Cs"):
        return ""
    first = _BY_SCRIPT.get(script_of(cluster[0]), LATIN)
    for family in (first, *_FAMILIES):
        known = load(file_for(family, Weight.REGULAR)).characters
        if all(ord(character) in known for character in cluster):
            return family
    return ""


@dataclass(slots=True)
class DocumentFont:
    """A font file as one document uses it.

    Text is written in codes of our own: a code is a glyph *and* the text it stands for, because one glyph may serve
    several letters (an Arabic stroke under different dots) and search must give back the letter that was meant.
    `meanings` maps codes to text for the ToUnicode table ("" for a part of a letter), `glyphs` codes to glyphs.
    """

    resource: str
    file: FontFile
    meanings: dict[int, str] = field(default_factory=dict)
    glyphs: dict[int, int] = field(default_factory=dict)
    widths: dict[int, float] = field(default_factory=dict)
    codes: dict[tuple[int, str], int] = field(default_factory=dict)
    simple: dict[str, tuple[float, str]] = field(default_factory=dict)

    def use(self, glyph: int, meaning: str) -> int:
        """The code for `glyph` standing for `meaning`; its width is in `widths`, in thousandths of an em."""
        code = self.codes.get((glyph, meaning))
        if code is None:
            code = glyph if glyph not in self.meanings else self.file.face.glyph_count + len(self.codes)
            self.codes[glyph, meaning] = code
            self.meanings[code] = meaning
            self.glyphs[code] = glyph
            self.widths[code] = self.file.advance(glyph)
        return code

    def plain(self, text: str) -> tuple[float, str] | None:
        """Width and hexadecimal codes of `text`, one glyph a character without kerning; None if one is not so simple.

        For numbers, dates and hashes, which do not repeat and in which nothing kerns.
        """
        width = 0.0
        codes = []
        for character in text:
            known = self.simple.get(character)
            if known is None:
                glyph = self.file.font.get_nominal_glyph(ord(character))
                if glyph is None:
                    return None
                code = self.use(glyph, character)
                known = self.simple[character] = (self.widths[code], f"{code:04X}")
            width += known[0]
            codes.append(known[1])
        return width, "".join(codes)

    def subset(self) -> bytes:
        """The font cut down to the used glyphs; glyph numbers stay as they are."""
        wanted = hb.SubsetInput()
        wanted.glyph_set.update({0, *self.glyphs.values()})
        wanted.flags = _SUBSET_FLAGS
        wanted.drop_table_tag_set.update(_tag(name) for name in _DROPPED_TABLES)
        return bytes(hb.subset(self.file.face, wanted).blob.data)


def _tag(name: str) -> int:
    return int.from_bytes(name.encode("ascii"), "big")


class FontBook:
    """All fonts one document uses."""

    def __init__(self) -> None:
        self.fonts: dict[str, DocumentFont] = {}

    def font(self, family: str, weight: Weight) -> DocumentFont:
        """The document's font for a family and weight, added at first use."""
        name = file_for(family, weight)
        found = self.fonts.get(name)
        if found is None:
            found = self.fonts[name] = DocumentFont(f"/T{len(self.fonts) + 1}", load(name))
        return found
