"""What came out of a damaged folder when its records were read one by one.

The report is personal: it names people. It is kept inside the folder and leaves it only when the person saves it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class TableResult:
    """One kind of record. `read`: whole rows; `partly`: rows of which something is missing, now empty.

    `lost`: rows that are known to have been there (an index, a reference or a gap names them) and are not any more.
    """

    name: str
    read: int
    partly: int
    lost: int


@dataclass(frozen=True, slots=True)
class PersonGaps:
    """The places of one person's log that are missing. `name` may be empty when it could not be read."""

    person: int
    name: str
    entries: tuple[int, ...]
    attempts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LostFiles:
    """The entries of one person's log whose lists of files are lost. The files themselves may still be there."""

    person: int
    name: str
    entries: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """The whole result. `made_at` is UTC, `from_set` the folder's part that stays untouched.

    `people_missing` are numbers of the people list, `people_without_name` those whose record had to be made anew
    around what belongs to them. `leftovers` are records that have no place any more, word for word; `papers` are
    attached files that no record speaks of. `log_left_out`: the write-ahead log was not used, so the newest changes
    may be missing. `complete_list`: whether `lost` counts are sure; otherwise there may be more.

    `lost_files` are entries that cannot prove themselves any more, because what the log says of their files is part
    of their hashes. `lost_files_unsure`: the damage hides which ones, so any entry from before may be one.
    """

    made_at: datetime
    from_set: str
    tables: tuple[TableResult, ...]
    people_missing: tuple[int, ...] = ()
    people_without_name: tuple[int, ...] = ()
    gaps: tuple[PersonGaps, ...] = ()
    leftovers: tuple[str, ...] = ()
    papers: int = 0
    bad_pages: int = 0
    log_left_out: bool = False
    complete_list: bool = True
    lost_files: tuple[LostFiles, ...] = ()
    lost_files_unsure: bool = False

    @property
    def read(self) -> int:
        """All rows that were read whole."""
        return sum(table.read for table in self.tables)

    @property
    def lost(self) -> int:
        """All rows that are known to be lost."""
        return sum(table.lost for table in self.tables)

    def lost_files_of(self, person: int, entry: int, recorded: datetime) -> bool:
        """Whether the list of files of a place in a person's chain was lost here; `recorded` (UTC) is the entry's."""
        if self.lost_files_unsure and recorded < self.made_at:
            return True
        return any(lost.person == person and entry in lost.entries for lost in self.lost_files)

    def to_json(self) -> dict[str, Any]:
        """As a JSON object."""
        return {**dataclasses.asdict(self), "made_at": self.made_at.isoformat()}

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> SalvageReport:
        """What `to_json` gave."""
        known = dict(stored)
        known["made_at"] = datetime.fromisoformat(known["made_at"])
        known["tables"] = tuple(TableResult(**table) for table in known["tables"])
        known["gaps"] = tuple(
            PersonGaps(gap["person"], gap["name"], tuple(gap["entries"]), tuple(gap["attempts"]))
            for gap in known["gaps"]
        )
        known["lost_files"] = tuple(
            LostFiles(lost["person"], lost["name"], tuple(lost["entries"])) for lost in known.get("lost_files", ())
        )
        for name in ("people_missing", "people_without_name", "leftovers"):
            known[name] = tuple(known[name])
        return cls(**known)
