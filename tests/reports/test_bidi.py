"""The bidirectional algorithm against the cases the Unicode consortium publishes: each sixth, in the campaign all."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from checkin_desktop.reports import bidi
from tests.support.campaign import count

CASES = Path("/usr/share/unicode/BidiCharacterTest.txt")
CASE_COUNT = 91_707
_SPACE = frozenset(("WS", "LRI", "RLI", "FSI", "PDI"))


def _line_levels(text: str, levels: Sequence[int], base: int) -> list[int]:
    """Rule L1 for one line: separators and trailing spaces go back to the paragraph level."""
    result = list(levels)
    trailing = True
    for index in range(len(text) - 1, -1, -1):
        found = bidi.bidi_class(text[index])
        if found in ("S", "B"):
            result[index] = base
            trailing = True
        elif found in _SPACE:
            if trailing:
                result[index] = base
        elif found not in bidi._GONE:
            trailing = False
    return result


@pytest.mark.campaign
def test_every_published_case_is_right() -> None:
    assert CASES.is_file(), "the test data is missing: apt-get install unicode-data"
    wrong: list[str] = []
    amount, every = 0, count(6, 1)
    for line in CASES.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        amount += 1
        if amount % every:
            continue
        codes, direction, level, levels, order = line.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        base, resolved = bidi.resolve(text, {"0": 0, "1": 1, "2": None}[direction])
        resolved = _line_levels(text, resolved, base)
        expected = [bidi.REMOVED if item == "x" else int(item) for item in levels.split()]
        visual = [int(item) for item in order.split()]
        if (base, resolved, bidi.visual_order(resolved)) != (int(level), expected, visual):
            wrong.append(line)
    assert amount == CASE_COUNT
    assert wrong[:5] == []


def test_phone_number_flips_without_isolation_and_stands_with_it() -> None:
    plain = "اتصل 1 (833) 383-1465"
    base, levels = bidi.resolve(plain)
    assert base == 1
    visual = "".join(plain[index] for index in bidi.visual_order(_line_levels(plain, levels, base)))
    assert "1 (833) 383-1465" not in visual

    isolated = "اتصل \u20661 (833) 383-1465\u2069"
    base, levels = bidi.resolve(isolated)
    visual = "".join(isolated[index] for index in bidi.visual_order(_line_levels(isolated, levels, base)))
    assert "1 (833) 383-1465" in visual
