"""What is kept of damage: suspect originals in `quarantine/<n>/` and the sets that a swap replaced.

The program never deletes any of it, except its own copy made before a log was merged, at the next clean lock. It does
not offer to free the space either: the folder that holds the last whole copy of something would look like waste to
whoever is in a hurry. The list names the place, so that a person can remove it by hand. Only what the stopped building
of a set has left, which was never current, may be removed here.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from checkin_desktop.base import atomic
from checkin_desktop.vault import layout

_NUMBER = re.compile(r"\d+\Z")


class Reason(StrEnum):
    """Why something is kept."""

    KEY_FILE = "key_file"  # a key file that was replaced by the other copy
    LOG = "log"  # a write-ahead log that did not fit
    DATABASE = "database"  # a damaged database
    COPY = "copy"  # a copy made before a log was merged; goes at the next clean lock
    STOPPED = "stopped"  # what was left where the building of a set was stopped; may be removed
    UNFINISHED = "unfinished"  # a set whose building was stopped
    OLDER_SET = "older_set"  # what was current before a restore, a salvage or a new key
    UNDONE_SET = "undone_set"  # what was current before a restore was taken back
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Kept:
    """One thing that is kept. `place` is relative to the folder; `size` in bytes, `kept_at` UTC of the file system."""

    place: str
    reason: Reason
    size: int
    kept_at: datetime | None


def listing(folder: Path) -> tuple[Kept, ...]:
    """Everything that is kept, the newest last. Never raises; reads names and sizes only."""
    shelves = (path for path in _folders(folder / layout.QUARANTINE_NAME) if _NUMBER.match(path.name))
    found = [_kept(folder, path, _reason(path)) for path in sorted(shelves, key=lambda path: int(path.name))]
    current = layout.current_set(folder)
    for known in layout.all_sets(folder):
        if current is None or known.path != current.path:
            undone = not known.path.name.startswith("set-")
            found.append(_kept(folder, known.path, Reason.UNDONE_SET if undone else Reason.OLDER_SET))
    found += [_kept(folder, new.path, Reason.STOPPED) for new in layout.unfinished_sets(folder)]
    return tuple(sorted(found, key=lambda kept: kept.kept_at or datetime.min.replace(tzinfo=UTC)))


def remove_leftovers(folder: Path) -> int:
    """Remove what stopped buildings of sets have left; returns how many remain. Never raises.

    Whoever calls holds the vault's lock and builds nothing meanwhile.
    """
    for new in layout.unfinished_sets(folder):
        layout.discard_set(new)
    return len(layout.unfinished_sets(folder))


def _reason(shelf: Path) -> Reason:
    names = {path.name for path in _entries(shelf)}
    if layout.RECOVERY_MARK in names:
        return Reason.COPY
    if names & set(layout.KEY_NAMES):
        return Reason.KEY_FILE
    if layout.DATABASE_NAME in names:
        return Reason.DATABASE
    if layout.DATABASE_NAME + "-wal" in names:
        return Reason.LOG
    return Reason.UNFINISHED if any(name.startswith("new-") for name in names) else Reason.OTHER


def _kept(folder: Path, path: Path, reason: Reason) -> Kept:
    """Size: without the files that other sets have too, because removing this one would not free those."""
    size, newest = 0, 0.0
    for item in _files(path):
        with contextlib.suppress(OSError):
            facts = item.stat(follow_symlinks=False)
            size += facts.st_size if facts.st_nlink <= 1 else 0
    with contextlib.suppress(OSError):
        newest = path.stat().st_mtime
    kept_at = datetime.fromtimestamp(newest, UTC) if newest else None
    return Kept(str(path.relative_to(folder)), reason, size, kept_at)


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []


def _folders(folder: Path) -> Iterator[Path]:
    for entry in _entries(folder):
        if entry.is_dir(follow_symlinks=False):
            yield Path(entry.path)


def _files(folder: Path) -> Iterator[os.DirEntry[str]]:
    for entry in _entries(folder):
        if entry.is_dir(follow_symlinks=False):
            yield from _files(Path(entry.path))
        elif entry.is_file(follow_symlinks=False) and not atomic.is_temp(entry.name):
            yield entry
