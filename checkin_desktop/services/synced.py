"""Whether another program copies a vault's folder to other computers, and whether there are two versions of it.

Cheap to import. Nothing is opened, changed or moved, and of two versions none is ever chosen.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

OTHER = "cloud"
"""The service of a folder that is copied by one without a name."""


@dataclass(frozen=True, slots=True)
class Version:
    """One of two versions: its place, its size in bytes (0 for a folder), and when it was changed (UTC)."""

    path: Path
    size: int
    changed: datetime | None


@dataclass(frozen=True, slots=True)
class Conflict:
    """What should be there once, and the versions that are there: the one with the right name first."""

    name: str
    versions: tuple[Version, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """`service` is its proper name, `OTHER`, or "" when the folder is not copied as far as can be seen."""

    service: str = ""
    conflicts: tuple[Conflict, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.service or self.conflicts)


def findings(folder: Path) -> Findings:
    """Look at a vault's folder and beside it; `folder` need not exist yet. Never raises."""
    from checkin_desktop.vault import synced_folders

    found = synced_folders.findings(folder)
    return Findings(
        found.service,
        tuple(
            Conflict(
                item.name,
                tuple(
                    Version(one.path, one.size, one.changed)
                    for one in ((item.original, *item.copies) if item.original else item.copies)
                ),
            )
            for item in found.conflicts
        ),
    )
