"""The Unicode bidirectional algorithm (UAX #9, revision 46), without rules L3 and L4.

Which letters stand where on a line is a fact a report must get right: a phone number inside an Arabic sentence flips
when this is wrong. Checked against all cases of the consortium's `BidiCharacterTest.txt`.
Pure functions, safe from any thread.
"""

from __future__ import annotations

import unicodedata
from bisect import insort
from collections.abc import Sequence
from typing import Final

MAX_DEPTH: Final = 125
REMOVED: Final = -1
"""The level of a character that rule X9 takes out."""

_BRACKETS: Final = (
    "\u0028\u0029\u005b\u005d\u007b\u007d\u0f3a\u0f3b\u0f3c\u0f3d\u169b\u169c\u2045\u2046\u207d\u207e"
    "\u208d\u208e\u2308\u2309\u230a\u230b\u2329\u232a\u2768\u2769\u276a\u276b\u276c\u276d\u276e\u276f"
    "\u2770\u2771\u2772\u2773\u2774\u2775\u27c5\u27c6\u27e6\u27e7\u27e8\u27e9\u27ea\u27eb\u27ec\u27ed"
    "\u27ee\u27ef\u2983\u2984\u2985\u2986\u2987\u2988\u2989\u298a\u298b\u298c\u298d\u2990\u298f\u298e"
    "\u2991\u2992\u2993\u2994\u2995\u2996\u2997\u2998\u29d8\u29d9\u29da\u29db\u29fc\u29fd\u2e22\u2e23"
    "\u2e24\u2e25\u2e26\u2e27\u2e28\u2e29\u2e55\u2e56\u2e57\u2e58\u2e59\u2e5a\u2e5b\u2e5c\u3008\u3009"
    "\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011\u3014\u3015\u3016\u3017\u3018\u3019\u301a\u301b"
    "\ufe59\ufe5a\ufe5b\ufe5c\ufe5d\ufe5e\uff08\uff09\uff3b\uff3d\uff5b\uff5d\uff5f\uff60\uff62\uff63"
)
_OPENING: Final = {_BRACKETS[i]: _BRACKETS[i + 1] for i in range(0, len(_BRACKETS), 2)}
_CLOSING: Final = frozenset(_OPENING.values())
# U+2329/232A are canonically equivalent to U+3008/3009 (BD16).
_CANONICAL: Final = {"\u2329": "\u3008", "\u232a": "\u3009"}

_EMBEDDINGS: Final = {"RLE": (1, ""), "LRE": (0, ""), "RLO": (1, "R"), "LRO": (0, "L")}
_ISOLATES: Final = frozenset(("LRI", "RLI", "FSI"))
_GONE: Final = frozenset(("RLE", "LRE", "RLO", "LRO", "PDF", "BN"))
_NEUTRAL: Final = frozenset(("B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"))
# Default classes of unassigned code points (DerivedBidiClass.txt, @missing lines).
_DEFAULTS: Final = (
    (0x0590, 0x05FF, "R"), (0x0600, 0x07BF, "AL"), (0x07C0, 0x085F, "R"), (0x0860, 0x08FF, "AL"),
    (0x20A0, 0x20CF, "ET"), (0xFB1D, 0xFB4F, "R"), (0xFB50, 0xFDCF, "AL"), (0xFDF0, 0xFDFF, "AL"),
    (0xFE70, 0xFEFF, "AL"), (0x10800, 0x10FFF, "R"), (0x1E800, 0x1EFFF, "R"),
)  # fmt: skip


def bidi_class(character: str) -> str:
    """The Bidi_Class of one character, unassigned code points included."""
    found = unicodedata.bidirectional(character)
    if found:
        return found
    code = ord(character)
    return next((name for first, last, name in _DEFAULTS if first <= code <= last), "L")


def first_strong_level(classes: Sequence[str], start: int = 0, default: int = 0) -> int:
    """The level by rules P2 and P3 of `classes` from `start` up to an unmatched PDI or the end."""
    depth = 0
    for index in range(start, len(classes)):
        found = classes[index]
        if found in _ISOLATES:
            depth += 1
        elif found == "PDI":
            if depth == 0:
                break
            depth -= 1
        elif depth == 0 and found in ("L", "R", "AL"):
            return 0 if found == "L" else 1
    return default


def resolve(text: str, base: int | None = None) -> tuple[int, list[int]]:
    """The paragraph level and the level of each character (REMOVED for those of rule X9), before rule L1.

    `base` forces 0 or 1; None takes the first strong character, left to right when there is none.
    """
    classes = [bidi_class(character) for character in text]
    level = first_strong_level(classes) if base is None else base
    levels, types = _explicit(classes, level)
    for sequence, sos, eos in _isolating_runs(classes, levels, level):
        _weak(types, sequence, sos)
        _brackets(types, classes, text, sequence, levels[sequence[0]] & 1, sos)
        _neutral(types, sequence, levels[sequence[0]] & 1, sos, eos)
        _implicit(types, levels, sequence)
    return level, levels


def visual_order(levels: Sequence[int]) -> list[int]:
    """Rule L2: the indices of one line from left to right; removed characters are left out."""
    order = [index for index, level in enumerate(levels) if level != REMOVED]
    if not order:
        return order
    present = [levels[index] for index in order]
    lowest_odd = min((level for level in present if level & 1), default=0)
    if not lowest_odd:
        return order
    for level in range(max(present), lowest_odd - 1, -1):
        start = 0
        while start < len(order):
            if levels[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end
    return order


class _Stack:
    """The directional status stack of rules X1 to X8: (level, override, is isolate), and the overflow counts."""

    def __init__(self, base: int) -> None:
        self.entries: list[tuple[int, str, bool]] = [(base, "", False)]
        self.overflow_isolates = 0
        self.overflow_embeddings = 0
        self.valid_isolates = 0

    @property
    def top(self) -> tuple[int, str, bool]:
        return self.entries[-1]

    def _deeper(self, odd: int) -> int | None:
        """The next odd or even level, or None when the stack is full or overflowing."""
        level = (self.top[0] + 1) | 1 if odd else (self.top[0] + 2) & ~1
        full = level > MAX_DEPTH or self.overflow_isolates or self.overflow_embeddings
        return None if full else level

    def embed(self, odd: int, override: str) -> None:
        level = self._deeper(odd)
        if level is not None:
            self.entries.append((level, override, False))
        elif not self.overflow_isolates:
            self.overflow_embeddings += 1

    def isolate(self, odd: int) -> None:
        level = self._deeper(odd)
        if level is None:
            self.overflow_isolates += 1
        else:
            self.valid_isolates += 1
            self.entries.append((level, "", True))

    def end_isolate(self) -> None:
        if self.overflow_isolates:
            self.overflow_isolates -= 1
        elif self.valid_isolates:
            self.overflow_embeddings = 0
            while not self.top[2]:
                self.entries.pop()
            self.entries.pop()
            self.valid_isolates -= 1

    def end_embedding(self) -> None:
        if self.overflow_isolates:
            return
        if self.overflow_embeddings:
            self.overflow_embeddings -= 1
        elif not self.top[2] and len(self.entries) > 1:
            self.entries.pop()


def _explicit(classes: Sequence[str], base: int) -> tuple[list[int], list[str]]:
    """Rules X1 to X8: explicit levels, and types with overrides applied."""
    levels = [base] * len(classes)
    types = list(classes)
    stack = _Stack(base)
    for index, found in enumerate(classes):
        if found in _GONE:
            levels[index] = REMOVED
            if found in _EMBEDDINGS:
                stack.embed(*_EMBEDDINGS[found])
            elif found == "PDF":
                stack.end_embedding()
            continue
        if found == "B":
            continue
        if found == "PDI":
            stack.end_isolate()
        level, override, _ = stack.top
        levels[index] = level
        types[index] = override or found
        if found in _ISOLATES:
            stack.isolate(first_strong_level(classes, index + 1) if found == "FSI" else int(found == "RLI"))
    return levels, types


def _isolating_runs(classes: Sequence[str], levels: Sequence[int], base: int) -> list[tuple[list[int], str, str]]:
    """Rule X10: isolating run sequences with their sos and eos types ("L" or "R")."""
    kept = [index for index, level in enumerate(levels) if level != REMOVED]
    runs: list[list[int]] = []
    for index in kept:
        if runs and levels[runs[-1][-1]] == levels[index]:
            runs[-1].append(index)
        else:
            runs.append([index])
    sequences: list[list[int]] = []
    open_isolates: list[list[int] | None] = []
    for run in runs:
        target: list[int] | None = None
        if classes[run[0]] == "PDI" and open_isolates:
            target = open_isolates.pop()
        if target is None:
            target = []
            sequences.append(target)
        target.extend(run)
        # Isolate initiators and PDIs inside a run occur only at its ends or as pairs without a level change.
        for index in run[1:] if classes[run[0]] == "PDI" else run:
            if classes[index] in _ISOLATES:
                open_isolates.append(target)
            elif classes[index] == "PDI" and open_isolates:
                open_isolates.pop()
    position = {index: place for place, index in enumerate(kept)}
    result = []
    for sequence in sequences:
        level = levels[sequence[0]]
        before = position[sequence[0]] - 1
        after = position[sequence[-1]] + 1
        earlier = levels[kept[before]] if before >= 0 else base
        unmatched = classes[sequence[-1]] in _ISOLATES
        later = base if unmatched or after >= len(kept) else levels[kept[after]]
        result.append((sequence, _direction(max(level, earlier)), _direction(max(level, later))))
    return result


def _direction(level: int) -> str:
    return "R" if level & 1 else "L"


def _weak(types: list[str], sequence: Sequence[int], sos: str) -> None:
    """Rules W1 to W7."""
    _marks_and_numbers(types, sequence, sos)
    for place in range(1, len(sequence) - 1):  # W4
        before, here, after = (types[sequence[place + step]] for step in (-1, 0, 1))
        if before == after and ((here == "ES" and before == "EN") or (here == "CS" and before in ("EN", "AN"))):
            types[sequence[place]] = before
    _terminators(types, sequence)
    strong = sos
    for index in sequence:  # W6, W7
        if types[index] in ("ES", "ET", "CS"):
            types[index] = "ON"
        elif types[index] in ("L", "R"):
            strong = types[index]
        elif types[index] == "EN" and strong == "L":
            types[index] = "L"


def _marks_and_numbers(types: list[str], sequence: Sequence[int], sos: str) -> None:
    """Rules W1 to W3."""
    previous = strong = sos
    for index in sequence:
        if types[index] == "NSM":
            types[index] = "ON" if previous in _ISOLATES or previous == "PDI" else previous
        previous = types[index]
    for index in sequence:
        if types[index] in ("L", "R", "AL"):
            strong = types[index]
        elif types[index] == "EN" and strong == "AL":
            types[index] = "AN"
    for index in sequence:
        if types[index] == "AL":
            types[index] = "R"


def _terminators(types: list[str], sequence: Sequence[int]) -> None:
    """Rule W5: a run of terminators beside a number belongs to it."""
    place = 0
    while place < len(sequence):
        end = place
        while end < len(sequence) and types[sequence[end]] == "ET":
            end += 1
        if end > place:
            after = end < len(sequence) and types[sequence[end]] == "EN"
            before = place > 0 and types[sequence[place - 1]] == "EN"
            for index in sequence[place:end]:
                types[index] = "EN" if before or after else "ON"
        place = end + 1


def _strong(kind: str) -> str:
    return "R" if kind in ("R", "EN", "AN") else "L" if kind == "L" else ""


def _pairs(types: Sequence[str], text: str, sequence: Sequence[int]) -> list[tuple[int, int]]:
    """BD16: bracket pairs as places in the sequence, in the order of their opening brackets."""
    waiting: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for place, index in enumerate(sequence):
        character = text[index]
        if types[index] != "ON":
            continue
        if character in _OPENING:
            if len(waiting) == 63:
                return []
            closing = _OPENING[character]
            waiting.append((_CANONICAL.get(closing, closing), place))
        elif character in _CLOSING:
            wanted = _CANONICAL.get(character, character)
            for depth in range(len(waiting) - 1, -1, -1):
                if waiting[depth][0] == wanted:
                    insort(pairs, (waiting[depth][1], place))
                    del waiting[depth:]
                    break
    return pairs


def _brackets(
    types: list[str], classes: Sequence[str], text: str, sequence: Sequence[int], odd: int, sos: str
) -> None:
    """Rule N0."""
    embedding = _direction(odd)
    for opening, closing in _pairs(types, text, sequence):
        inside = {_strong(types[index]) for index in sequence[opening + 1 : closing]} - {""}
        if embedding in inside:
            chosen = embedding
        elif inside:
            chosen = next((found for index in reversed(sequence[:opening]) if (found := _strong(types[index]))), sos)
        else:
            continue
        for place in (opening, closing):
            types[sequence[place]] = chosen
            for index in sequence[place + 1 :]:
                if classes[index] != "NSM":
                    break
                types[index] = chosen


def _neutral(types: list[str], sequence: Sequence[int], odd: int, sos: str, eos: str) -> None:
    """Rules N1 and N2."""
    place = 0
    while place < len(sequence):
        if types[sequence[place]] not in _NEUTRAL:
            place += 1
            continue
        end = place
        while end < len(sequence) and types[sequence[end]] in _NEUTRAL:
            end += 1
        before = _strong(types[sequence[place - 1]]) if place else sos
        after = _strong(types[sequence[end]]) if end < len(sequence) else eos
        chosen = before if before == after else _direction(odd)
        for index in sequence[place:end]:
            types[index] = chosen
        place = end


def _implicit(types: Sequence[str], levels: list[int], sequence: Sequence[int]) -> None:
    """Rules I1 and I2."""
    for index in sequence:
        kind = types[index]
        if levels[index] & 1:
            levels[index] += kind in ("L", "EN", "AN")
        else:
            levels[index] += 1 if kind == "R" else 2 if kind in ("EN", "AN") else 0
