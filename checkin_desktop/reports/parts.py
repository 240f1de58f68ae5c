"""Cuts a report into parts below a limit of bytes, at the borders of exhibits where that can be.

Courts take files of at most 25 MB (FACTS 6.4, `sources.json`: ecas-upload). What counts are the pages, the pictures on
them, the fonts, and what is embedded when a part is saved: the log in the first one, shared copies and originals with
the first page of their exhibit. An exhibit that is too large for one part is cut between its pages. A copy or an
original that fits into no part beside that page stays out, and the exhibit's page says so.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from checkin_desktop.domain.report_choices import PART_RESERVE
from checkin_desktop.domain.snapshots import ReportSnapshot
from checkin_desktop.reports.page import Page

_FONTS_MOST: Final = 1_500_000
_SLACK: Final = 60_000
_MARK: Final = 90  # bytes of a marked piece in the structure tree, packed, with room to spare
_PAGE: Final = 1_200


@dataclass(slots=True)
class Part:
    """Pages, counted from 0, and the labels of exhibits whose copies and originals are embedded beside them."""

    pages: range
    copies: tuple[str, ...] = ()
    originals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StayOut:
    """Labels of exhibits whose copy, original, or some picture is too large for any part."""

    copies: frozenset[str] = frozenset()
    originals: frozenset[str] = frozenset()
    pictures: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Unit:
    """What is never divided: one page and what is embedded with it."""

    page: int
    size: int
    copy: str = ""
    original: str = ""
    # What the rest of the same exhibit takes, so that it can be kept together.
    with_rest: int = 0


@dataclass(slots=True)
class _Filling:
    first: int
    used: int
    copies: list[str] = field(default_factory=list)
    originals: list[str] = field(default_factory=list)


def too_large(snapshot: ReportSnapshot) -> StayOut:
    """What cannot go into any part. Known before a page is laid out, because the exhibit's page says it."""
    limit = snapshot.choices.part_limit
    if limit is None:
        return StayOut()
    room = limit - PART_RESERVE - _FONTS_MOST - _SLACK
    sizes = _original_sizes(snapshot)
    copies, originals, pictures = set(), set(), set()
    for copy in snapshot.copies:
        if any(len(picture.jpeg) > room for picture in copy.pictures):
            pictures.add(copy.label)
        first = len(copy.pictures[0].jpeg) if copy.pictures and copy.label not in pictures else 0
        if first + len(copy.data) > room:
            copies.add(copy.label)
        kept = 0 if copy.label in copies else len(copy.data)
        if first + kept + sizes.get(copy.label, 0) > room:
            originals.add(copy.label)
    return StayOut(frozenset(copies), frozenset(originals), frozenset(pictures))


def plan(
    snapshot: ReportSnapshot, pages: Sequence[Page], exhibits: Sequence[tuple[str, range]], fonts: int, out: StayOut
) -> tuple[Part, ...]:
    """The parts of a laid-out report, one where it fits into one file or no limit was chosen.

    `exhibits` are the pages of each label, `fonts` the bytes of the embedded fonts.
    """
    limit = snapshot.choices.part_limit
    if limit is None:
        return ()
    room = limit - PART_RESERVE - fonts
    filling = _Filling(0, len(snapshot.log_json))
    done: list[Part] = []
    for unit in _units(snapshot, pages, exhibits, out):
        whole = max(unit.size, unit.with_rest) if unit.with_rest <= room else unit.size
        if filling.used + whole > room and unit.page > filling.first:
            done.append(Part(range(filling.first, unit.page), tuple(filling.copies), tuple(filling.originals)))
            filling = _Filling(unit.page, 0)
        filling.used += unit.size
        filling.copies += [unit.copy] if unit.copy else []
        filling.originals += [unit.original] if unit.original else []
    done.append(Part(range(filling.first, len(pages)), tuple(filling.copies), tuple(filling.originals)))
    return tuple(done)


def _units(
    snapshot: ReportSnapshot, pages: Sequence[Page], exhibits: Sequence[tuple[str, range]], out: StayOut
) -> Iterator[_Unit]:
    """Every page in order, with what is embedded beside it."""
    copies = {copy.label: len(copy.data) for copy in snapshot.copies if copy.data and copy.label not in out.copies}
    originals = {label: size for label, size in _original_sizes(snapshot).items() if label not in out.originals}
    sizes = [_size(page) for page in pages]
    starts = {stretch.start: (label, stretch) for label, stretch in exhibits}
    for page, size in enumerate(sizes):
        if page not in starts:
            yield _Unit(page, size)
            continue
        label, stretch = starts[page]
        beside = copies.get(label, 0) + originals.get(label, 0)
        yield _Unit(
            page,
            size + beside,
            label if label in copies else "",
            label if label in originals else "",
            sum(sizes[index] for index in stretch) + beside,
        )


def _original_sizes(snapshot: ReportSnapshot) -> dict[str, int]:
    known = {exhibit.label: exhibit.attachment.size for exhibit in snapshot.exhibits}
    return {item.label: known.get(item.label, len(item.data)) for item in snapshot.originals}


def _size(page: Page) -> int:
    """How many bytes a page takes in a file, rather too many than too few."""
    text = len(zlib.compress("\n".join(page.operators).encode("latin-1", "replace"), 1))
    return text + _MARK * page.marks + _PAGE + sum(len(picture.jpeg) for picture in page.pictures)
