"""The one way text reaches a page.

Text comes in as Python strings and leaves as lines of PDF text operators: split by direction (UAX #9), script and
font, shaped by HarfBuzz, wrapped, with every letter recoverable by copy and search. Nothing here reads markup: `<b>`
typed by a person is three letters. A character no shipped font has is drawn as a box and reported, never dropped.

A `Typesetter` belongs to one document and one thread. Lengths are points, glyph widths thousandths of an em.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final, NamedTuple

from checkin_desktop.reports import bidi
from checkin_desktop.reports.fonts import LATIN, FontBook, Weight
from checkin_desktop.reports.shaping import NBSP, Piece, clusters_of, itemise, operators, shape

_LRI, _FSI, _PDI = "\u2066", "\u2068", "\u2069"

# Directional controls a person may have pasted (address books add them around phone numbers). They are no letters,
# and an override could make a number read differently from what is stored: each value is isolated instead.
_TYPED_CONTROLS: Final = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF, 0x00AD])
_LINE_BREAKS: Final = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_ISOLATES: Final = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))
_RIGHT_TO_LEFT: Final = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_IDEOGRAPH: Final = (
    "\u2e80-\u2fff\u3005-\u3007\u3021-\u303f\u3040-\u30ff\u3100-\u312f\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_WIDE: Final = re.compile(f"[{_IDEOGRAPH}\u3000-\u3003\uff00-\uffef]")
_OPENERS: Final = "\u3008\u300a\u300c\u300e\u3010\u3014\u3016\uff08\uff3b\uff5b(\\[{\u201c\u2018"
_CLOSERS: Final = (
    "\u3001\u3002\u3009\u300b\u300d\u300f\u3011\u3015\u3017\u30fc\uff01\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\uff3d\uff5d"
    ").,:;!?\\]}\u201d\u2019"
)
_WIDE_TOKENS: Final = re.compile(f"[{_OPENERS}]*(?:[{_IDEOGRAPH}]|[^{_IDEOGRAPH}{_OPENERS}{_CLOSERS}]+)?[{_CLOSERS}]*")
# Phone numbers, identifiers, dates and e-mail addresses inside free text.
_UNBROKEN: Final = re.compile(r"(?:\bA[# -]?[ ]?)?[+(]?\d[\d().\-\u2013/ ]{3,22}\d|[^\s@<>,;]{1,64}@[^\s@<>,;]{1,255}")
_TO_KEEP_WHOLE: Final = re.compile(r"[\d@]")
# Words with a digit: unkerned, so that dates, numbers and hashes need no shaping.
_NUMBERS: Final = re.compile("(?=.*[0-9])[ -~\u2010-\u2015\u2018-\u201d\u2026\u2212]+")
_AFTER_BREAK: Final = frozenset("-/@._?&=,;:\u2013\u2014")


def one_line(text: str) -> str:
    """Typed text without line breaks and tabs, for places that hold one value in one line."""
    return " ".join(text.split())


def typed(text: str) -> str:
    """Text a person wrote, ready to stand in a line or inside a sentence of another direction.

    Line breaks stay; tabs become spaces; numbers and addresses inside are kept whole and in their order.
    """
    cleaned = _LINE_BREAKS.sub("\n", text.translate(_TYPED_CONTROLS)).replace("\t", "    ")
    if _TO_KEEP_WHOLE.search(cleaned):
        cleaned = _UNBROKEN.sub(lambda match: whole(match[0]), cleaned)
    return "\n".join(f"{_FSI}{line}{_PDI}" if line else "" for line in cleaned.split("\n"))


def bare(text: str) -> str:
    """Prepared text without its invisible marks, for bookmarks and other places outside the page."""
    return " ".join(text.translate(_ISOLATES).replace(NBSP, " ").split())


def whole(text: str) -> str:
    """An identifier, phone number, e-mail address, date or hash: left to right and not broken at spaces."""
    return f"{_LRI}{one_line(text.translate(_TYPED_CONTROLS)).replace(' ', NBSP)}{_PDI}"


@dataclass(frozen=True, slots=True)
class MissingGlyph:
    """A character no shipped font has, and the field it was typed into. `code_point` reads "U+2713"."""

    field: str
    character: str
    code_point: str


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph is set. `size` and `leading` in points."""

    size: float = 12.0
    leading: float = 16.0
    weight: Weight = Weight.REGULAR


class Word(NamedTuple):
    """Shaped text that is not broken. `width` in thousandths of an em."""

    text: str
    width: float
    pieces: tuple[Piece, ...]
    missing: tuple[str, ...]


class Line(NamedTuple):
    """One finished line: text operators for the place set by the caller, its width in points, and its text."""

    operators: str
    width: float
    text: str
    right_to_left: bool
    size: float
    leading: float


class Typesetter:
    """Turns text into lines for one document; keeps what it shaped, because words repeat."""

    def __init__(self) -> None:
        self.book = FontBook()
        self._words: dict[tuple[Weight, str], Word] = {}
        self._paragraphs: dict[tuple[str, Style, float, str], tuple[Line, ...]] = {}
        self._runs: dict[tuple[Weight, str, str, str, bool], tuple[float, Piece]] = {}
        self._missing: dict[tuple[str, str], MissingGlyph] = {}

    @property
    def missing(self) -> tuple[MissingGlyph, ...]:
        """What had to be drawn as a box so far, in order of appearance, each character once per field.

        Places without a field (footers, sentences that repeat a name) count only for characters met nowhere else.
        """
        named = {character for field, character in self._missing if field}
        return tuple(glyph for glyph in self._missing.values() if glyph.field or glyph.character not in named)

    def width(self, text: str, style: Style) -> float:
        """The width of `text` on one line, in points."""
        return max((line.width for line in self.lines(text, style, 1e9)), default=0.0)

    def lines(self, text: str, style: Style, width: float, field: str = "") -> tuple[Line, ...]:
        """`text` wrapped to `width` points. Empty text gives one empty line. `field` names it in `missing`."""
        key = (text, style, width, field)
        found = self._paragraphs.get(key)
        if found is None:
            wrapped: list[Line] = []
            for part in text.split("\n"):
                if _RIGHT_TO_LEFT.search(part):
                    wrapped.extend(self._mixed_lines(part, style, width, field))
                else:
                    wrapped.extend(self._plain_lines(part.translate(_ISOLATES), style, width, field))
            found = self._paragraphs[key] = tuple(wrapped)
        return found

    # Text without right-to-left letters: word by word.

    def _plain_lines(self, text: str, style: Style, width: float, field: str) -> list[Line]:
        weight = style.weight
        limit = width * 1000 / style.size
        space = self._word(weight, " ")
        lines: list[Line] = []
        current: list[Word] = []
        used = 0.0
        for token, glued in self._tokens(text, weight):
            if token.missing:
                self._note(field, token.missing)
            gap = 0.0 if glued or not current else space.width
            if current and used + gap + token.width > limit:
                # The space at the end is not seen, but keeps the last word from growing into the next one in read-out.
                lines.append(self._line([*current, space] if gap else current, style, used))
                current, used, gap = [], 0.0, 0.0
            if token.width > limit:
                *full, token = self._chop(token, weight, limit)  # noqa: PLW2901 - the rest takes its place
                lines.extend(self._line([part], style, part.width) for part in full)
            if gap:
                current.append(space)
            current.append(token)
            used += gap + token.width
        lines.append(self._line(current, style, used))
        return lines

    def _tokens(self, text: str, weight: Weight) -> list[tuple[Word, bool]]:
        """Unbreakable words of a line, each with whether it follows the one before without a space."""
        words = self._words
        tokens: list[tuple[Word, bool]] = []
        for chunk in text.split(" "):
            word = words.get((weight, chunk))
            if word is not None:
                tokens.append((word, False))
            elif len(chunk) > 1 and _WIDE.search(chunk):
                parts = [part for part in _WIDE_TOKENS.findall(chunk) if part]
                if "".join(parts) != chunk:
                    parts = list(chunk)
                tokens.extend((self._word(weight, part), place > 0) for place, part in enumerate(parts))
            else:
                tokens.append((self._word(weight, chunk), False))
        return tokens

    def _word(self, weight: Weight, text: str) -> Word:
        key = (weight, text)
        word = self._words.get(key)
        if word is None:
            width = 0.0
            pieces = []
            missing: list[str] = []
            for run, family, script in itemise(text):
                if family:
                    advance, piece = self._run(weight, run, family, script, rtl=False)
                else:
                    missing.extend(run)
                    advance, piece = self._box(weight, run)
                width += advance
                pieces.append(piece)
            word = self._words[key] = Word(text.replace(NBSP, " "), width, tuple(pieces), tuple(missing))
        return word

    def _chop(self, word: Word, weight: Weight, limit: float) -> list[Word]:
        """A word wider than a line, cut into pieces that fit; after a hyphen, slash or dot where there is one."""
        clusters = clusters_of(word.text.replace(" ", NBSP))
        parts: list[Word] = []
        start = 0
        while start < len(clusters):
            used, end, good = 0.0, start, 0
            while end < len(clusters):
                used += self._word(weight, clusters[end]).width
                if used > limit and end > start:
                    break
                end += 1
                if clusters[end - 1] in _AFTER_BREAK or clusters[end - 1] == NBSP:
                    good = end
            if end < len(clusters) and good > start:
                end = good
            parts.append(self._word(weight, "".join(clusters[start:end])))
            start = end
        return parts

    def _line(self, words: list[Word], style: Style, used: float) -> Line:
        pieces = [piece for word in words for piece in word.pieces]
        text = "".join(word.text for word in words)
        return Line(
            operators(pieces, style.size),
            used * style.size / 1000,
            text,
            right_to_left=False,
            size=style.size,
            leading=style.leading,
        )

    # Text with right-to-left letters: levels over the whole paragraph, then line by line.

    def _mixed_lines(self, text: str, style: Style, width: float, field: str) -> list[Line]:
        if text[0] == _FSI and text[-1] == _PDI and _FSI not in text[1:]:
            text = text[1:-1]  # all of it is one typed value: its own direction is the paragraph's
        # Controls would be removed by rule X9; as object replacements they keep a place and are shown as boxes.
        base, levels = bidi.resolve(_CONTROLS.sub("\ufffc", text))
        limit = width * 1000 / style.size
        atoms = self._atoms(text, levels, style.weight, field, limit)
        lines: list[list[_Atom]] = [[]]
        used = 0.0
        place = 0
        while place < len(atoms):
            end = place + 1
            while end < len(atoms) and not atoms[end].space and not atoms[place].space:
                end += 1
            group = atoms[place:end]
            wanted = sum(atom.width for atom in group)
            if used and not group[0].space and used + wanted > limit:
                lines.append([])
                used = 0.0
            for atom in group:
                if used and not atom.space and used + atom.width > limit:
                    lines.append([])
                    used = 0.0
                lines[-1].append(atom)
                used += atom.width
            place = end
        return [self._mixed_line(atoms_of_line, style, base) for atoms_of_line in lines]

    def _mixed_line(self, atoms: list[_Atom], style: Style, base: int) -> Line:
        end = len(atoms)
        while end and atoms[end - 1].space:
            end -= 1
        shown = atoms[:end]
        order = bidi.visual_order([atom.level for atom in shown])
        width = sum(atom.width for atom in shown) * style.size / 1000
        drawn = operators([shown[index].piece for index in order], style.size)
        text = "".join(atom.text for atom in shown)
        return Line(drawn, width, text, bool(base), style.size, style.leading)

    def _atoms(self, text: str, levels: list[int], weight: Weight, field: str, limit: float) -> list[_Atom]:
        """The paragraph as shaped runs of one level, script and font, in logical order."""
        atoms: list[_Atom] = []
        start = 0
        for part in re.split("( )", text):
            offset = start
            start += len(part)
            for run, level in _level_runs(part, levels[offset : offset + len(part)]):
                for piece_text, family, script in itemise(run):
                    if not family:
                        self._note(field, tuple(piece_text))
                        for character in piece_text:
                            width, piece = self._box(weight, character)
                            atoms.append(_Atom(character, level, width, piece, space=False))
                        continue
                    for bit in self._fitting(piece_text, weight, family, script, level, limit):
                        width, piece = self._run(weight, bit, family, script, rtl=bool(level & 1))
                        atoms.append(_Atom(bit.replace(NBSP, " "), level, width, piece, bit == " "))
        return atoms

    def _fitting(self, text: str, weight: Weight, family: str, script: str, level: int, limit: float) -> list[str]:
        """`text` whole when it fits on a line, else cut at cluster borders."""
        if self._run(weight, text, family, script, rtl=bool(level & 1))[0] <= limit:
            return [text]
        bits = [""]
        for cluster in clusters_of(text):
            longer = bits[-1] + cluster
            if bits[-1] and self._run(weight, longer, family, script, rtl=bool(level & 1))[0] > limit:
                bits.append(cluster)
            else:
                bits[-1] = longer
        return bits

    # Shaping.

    def _run(self, weight: Weight, text: str, family: str, script: str, *, rtl: bool) -> tuple[float, Piece]:
        key = (weight, text, family, script, rtl)
        found = self._runs.get(key)
        if found is None:
            shown = text.replace(NBSP, " ")
            font = self.book.font(family, weight)
            plain = font.plain(shown) if not rtl and _NUMBERS.fullmatch(shown) else None
            if plain is None:
                found = shape(font, shown, script, rtl)
            else:
                found = plain[0], Piece(font.resource, ((0, f"<{plain[1]}>"),))
            self._runs[key] = found
        return found

    def _box(self, weight: Weight, text: str) -> tuple[float, Piece]:
        """The visible box of a missing character: the font's own .notdef glyph, with the text behind it."""
        font = self.book.font(LATIN, weight)
        codes = [font.use(0, "\ufffd" if unicodedata.category(one) in ("Cc", "Cs") else one) for one in text]
        width = sum(font.widths[code] for code in codes)
        return width, Piece(font.resource, ((0, f"<{''.join(f'{code:04X}' for code in codes)}>"),))

    def _note(self, field: str, characters: tuple[str, ...]) -> None:
        for character in characters:
            code_point = f"U+{ord(character):04X}"
            self._missing.setdefault((field, character), MissingGlyph(field, character, code_point))


class _Atom(NamedTuple):
    text: str
    level: int
    width: float
    piece: Piece
    space: bool


def _level_runs(text: str, levels: list[int]) -> list[tuple[str, int]]:
    """Visible text split where the level changes; removed and isolate characters are left out."""
    runs: list[tuple[str, int]] = []
    for character, level in zip(text, levels, strict=True):
        if level == bidi.REMOVED or ord(character) in _ISOLATES:
            if runs and character in "\u200c\u200d":
                runs[-1] = (runs[-1][0] + character, runs[-1][1])
        elif runs and runs[-1][1] == level:
            runs[-1] = (runs[-1][0] + character, level)
        else:
            runs.append((character, level))
    return runs
