"""Which papers lie among what a person dropped or picked: files as they are, folders looked through.

A folder is looked through to the bottom, within bounds. Links in it are not followed, because they may lead anywhere;
what is neither a PDF nor a picture by its content is named and left out, and so are links. Hidden files and what
systems leave in folders of pictures are passed over in silence. Nothing here touches a vault.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from checkin_desktop.domain.errors import Cancelled
from checkin_desktop.services.file_kinds import HEAD_BYTES, is_paper
from checkin_desktop.services.files import NewFile

MOST_FILES: Final = 1000
MOST_ENTRIES: Final = 20_000
DEEPEST: Final = 12
_LITTER: Final = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r"})
_DIGITS: Final = re.compile(r"(\d+)")


@dataclass(slots=True)
class Gathered:
    """What was found: `files` to add, the names of what was `skipped`, and whether the bounds cut it short."""

    files: list[NewFile] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    cut_short: bool = False
    _entries: int = 0


def gather(items: Sequence[NewFile], *, cancelled: Callable[[], bool] = lambda: False) -> Gathered:
    """Put what lies in a folder in the folder's place, "page 2" before "page 10". Safe from any thread.

    A file that was given itself stays as it is, whatever it is: what adds it says what is wrong with it. Raises
    Cancelled.
    """
    found = Gathered()
    for item in items:
        if item.path is not None and item.path.is_dir():
            _look_through(item.path, found, 0, cancelled)
        else:
            found.files.append(item)
    return found


def _look_through(folder: Path, found: Gathered, depth: int, cancelled: Callable[[], bool]) -> None:
    entries = _entries(folder)
    if entries is None:
        found.skipped.append(folder.name)
        return
    for entry in entries:
        if cancelled():
            raise Cancelled
        found._entries += 1
        if len(found.files) >= MOST_FILES or found._entries > MOST_ENTRIES:
            found.cut_short = True
            return
        if entry.name.startswith(".") or entry.name.lower() in _LITTER:
            continue
        if entry.is_dir(follow_symlinks=False):
            if depth < DEEPEST:
                _look_through(Path(entry.path), found, depth + 1, cancelled)
            else:
                found.cut_short = True
        elif entry.is_file(follow_symlinks=False) and _may_be_paper(Path(entry.path)):
            found.files.append(NewFile.at(Path(entry.path)))
        else:
            found.skipped.append(entry.name)


def _entries(folder: Path) -> list[os.DirEntry[str]] | None:
    """What lies in a folder, in the order of names; None when it cannot be read."""
    try:
        with os.scandir(folder) as listing:
            return sorted(_bounded(listing), key=lambda entry: _natural(entry.name))
    except OSError:
        return None


def _bounded(listing: Iterator[os.DirEntry[str]]) -> Iterator[os.DirEntry[str]]:
    # One more than may be looked at, so that the bound is noticed.
    for _, entry in zip(range(MOST_ENTRIES + 1), listing, strict=False):
        yield entry


def _may_be_paper(path: Path) -> bool:
    """By its first bytes. An empty or unreadable file may be one: what adds it says what is wrong with it."""
    try:
        fd = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
        try:
            head = os.read(fd, HEAD_BYTES)
        finally:
            os.close(fd)
    except OSError:
        return True
    return not head or is_paper(head)


def _natural(name: str) -> tuple[list[tuple[int, int, str]], str]:
    parts = _DIGITS.split(name.casefold())
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part], name
