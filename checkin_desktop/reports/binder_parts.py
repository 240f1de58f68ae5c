"""Where a binder is cut into files below a limit of bytes: before a tab where that can be, else between two pages.

Courts take files of at most 25 MB (FACTS 6.4, `sources.json`: ecas-upload). A tab that is too large for one file
begins a new one and goes on in the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from checkin_desktop.reports.binder_leaves import Leaf

OWN_BYTES: Final = 8_000
"""What a tab's own pages take, rather too much than too little."""
_PAGE_BYTES: Final = 900


@dataclass(frozen=True, slots=True, order=True)
class Cut:
    """Where a new file begins: at page `leaf` (from 0) of tab `tab` (from 0); 0 is before all of the tab."""

    tab: int
    leaf: int = 0


class _Filling:
    """What one file holds so far; what several pages share counts once."""

    def __init__(self) -> None:
        self.used = 0
        self._held: set[object] = set()

    def cost(self, sizes: Iterable[tuple[object, int]]) -> int:
        """How much larger it would become."""
        return sum({key: size for key, size in sizes if key not in self._held}.values())

    def add(self, sizes: Iterable[tuple[object, int]], beside: int) -> None:
        """Put these in."""
        for key, size in sizes:
            if key not in self._held:
                self._held.add(key)
                self.used += size
        self.used += beside


def plan(tabs: Sequence[tuple[Sequence[Leaf], int]], room: int) -> tuple[Cut, ...]:
    """The places where new files begin, after the first. `tabs` are the pages of each, and what is attached to it."""
    cuts: list[Cut] = []
    filling = _Filling()
    for number, (leaves, attached) in enumerate(tabs):
        sizes = [list(leaf.sizes()) for leaf in leaves]
        beside = OWN_BYTES + attached
        every = [item for one in sizes for item in one]
        whole = filling.cost(every) + beside + _PAGE_BYTES * len(leaves)
        if filling.used + whole > room and filling.used:
            cuts.append(Cut(number))
            filling = _Filling()
            whole = filling.cost(every) + beside + _PAGE_BYTES * len(leaves)
        if whole <= room:
            filling.add(every, beside + _PAGE_BYTES * len(leaves))
            continue
        filling.used += beside
        for place, one in enumerate(sizes):
            if place and filling.used + filling.cost(one) + _PAGE_BYTES > room:
                cuts.append(Cut(number, place))
                filling = _Filling()
            filling.add(one, _PAGE_BYTES)
    return tuple(cuts)
