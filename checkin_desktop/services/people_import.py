"""Bringing many people in from a CSV file: all of the chosen rows or none, and back again while nobody was changed.

A row with a fault stays out. A row that may be somebody who is known stays out, too, unless it is chosen. Both come
back as a file of the same columns with the reason, which can be mended and read again.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain import people_table, spreadsheets
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.folding import fold
from checkin_desktop.domain.notices import Notice
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.domain.people_files import BYTES_LIMIT, PeopleTable, TableRow, read_table
from checkin_desktop.domain.people_table import Changed, Mapped, PastImport, PersonRow, TwoReadings
from checkin_desktop.domain.phones import read_phone
from checkin_desktop.domain.same_people import Known, KnownAs, KnownPeople, with_conflicts
from checkin_desktop.domain.written_dates import DateOrder
from checkin_desktop.services import export_door
from checkin_desktop.services.export_door import SavedCopy
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.vault.repositories import people_imports
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.labels import LANGUAGES, language_label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

REJECTS: Final = "people_rows"
"""The code of a file of rows that came back, in the list of copies."""
_MOST_PAST: Final = 20

Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be done with a file: what its columns hold, how its dates are meant, which doubtful rows come in.

    `chosen` are line numbers of rows with conflicts that are brought in all the same.
    """

    mapping: Mapped
    order: DateOrder | None = None
    chosen: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Preview:
    """Every row of a file with its meaning, and the dates that somebody has to be asked about."""

    rows: tuple[PersonRow, ...]
    ask: TwoReadings | None = None

    @property
    def ready(self) -> tuple[PersonRow, ...]:
        """The rows that come in without a question."""
        return tuple(row for row in self.rows if not row.faults and not row.conflicts)

    @property
    def doubtful(self) -> tuple[PersonRow, ...]:
        """The rows that may be somebody who is known."""
        return tuple(row for row in self.rows if not row.faults and row.conflicts)

    @property
    def faulty(self) -> tuple[PersonRow, ...]:
        """The rows that cannot come in."""
        return tuple(row for row in self.rows if row.faults)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: `people_ids` came in, `back` are the rows that did not, `conflicting` of all were doubtful.

    `import_id` is None when nobody came in: then nothing was written.
    """

    import_id: int | None
    people_ids: tuple[int, ...]
    back: tuple[PersonRow, ...]
    conflicting: int


def read_people_file(path: Path) -> PeopleTable:
    """The rows of a CSV file. From any thread. Raises UnreadableTable, FILE_UNREADABLE."""
    try:
        with os.fdopen(os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise AppError(ErrorCode.FILE_UNREADABLE)
            data = file.read(BYTES_LIMIT + 1)
    except OSError:
        raise AppError(ErrorCode.FILE_UNREADABLE) from None
    return read_table(data)


@cache
def language_names() -> Mapping[str, str]:
    """BCP 47 tags by the folded names of the languages, in every language of the program, and by themselves."""
    names = {fold(tag): tag for tag in LANGUAGES}
    for language in ("en", "es"):
        catalog = Catalog(language)
        names |= {fold(language_label(catalog, tag)): tag for tag in LANGUAGES}
    return names


class PeopleImportService:
    """Looks into a file of people and brings it in. Calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def preview(self, table: PeopleTable, wish: Wish) -> Preview:
        """Every row with its faults, and whom it may be the same as."""
        with self._vault.read() as session:
            return self._preview(session, table, wish)

    def run(
        self,
        table: PeopleTable,
        wish: Wish,
        *,
        progress: Told = lambda _done, _total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Imported:
        """Bring in the rows without a question and those of `wish.chosen`, in one transaction.

        Everything is looked at once more within it, so that whoever was added meanwhile is known. Raises Cancelled.
        """
        with self._vault.write() as session:
            preview = self._preview(session, table, wish)
            new = [row for row in preview.rows if self._comes_in(row, wish)]
            back = tuple(row for row in preview.rows if not self._comes_in(row, wish))

            def told(done: int) -> None:
                if cancelled():
                    raise Cancelled
                progress(done, len(new))

            if not new:
                return Imported(None, (), back, len(preview.doubtful))
            now = self._vault.now()
            ids, digests = people_imports.add(session, new, now, told)
            import_id = people_imports.note(
                session,
                sha256=table.sha256,
                rejected=len(back),
                conflicting=len(preview.doubtful),
                people_ids=ids,
                digests=digests,
                now=now,
            )
        self._vault.changed("people", "identity", "tags")
        return Imported(import_id, ids, back, len(preview.doubtful))

    def past(self) -> tuple[PastImport, ...]:
        """The imports that were not undone, the newest first."""
        with self._vault.read() as session:
            return people_imports.past(session, _MOST_PAST)

    def changed_since(self, import_id: int) -> tuple[Changed, ...]:
        """Whom somebody changed since the import: they keep it from being undone. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            return people_imports.changed_since(session, import_id)

    def undo(self, import_id: int) -> None:
        """Take everybody of an import out again. Raises IMPORT_CHANGED(count) when `changed_since`, NO_SUCH_RECORD."""
        with self._vault.write() as session:
            changed = people_imports.changed_since(session, import_id)
            if changed:
                raise AppError(ErrorCode.IMPORT_CHANGED, count=len(changed))
            people_imports.take_back(session, import_id, self._vault.now())
        self._vault.changed("people", "identity", "tags")

    def conflicts(self, details: PersonDetails, a_number: str = "") -> tuple[Notice, ...]:
        """Whom a new person may be the same as, and why; `a_number` in nine digits. Nothing is saved."""
        names = (details.display_name, *details.other_names, details.government_name)
        phone = read_phone(details.phone).e164
        new = Known(
            KnownAs.PERSON,
            details.display_name,
            tuple(name for name in names if name),
            birth_date=details.birth_date,
            phones=(phone,) if phone else (),
            a_number=a_number,
        )
        with self._vault.read() as session:
            return KnownPeople(people_imports.known_people(session)).conflicts(new)

    def rows_back(self, table: PeopleTable, reasons: Sequence[tuple[TableRow, str]], heading: str) -> bytes:
        """A CSV file of the rows that did not come in, each with its reason in words."""
        head, *rows = people_table.came_back(table, reasons, heading)
        return spreadsheets.table(head, rows, table.delimiter)

    def save_rows_back(self, data: bytes, path: Path) -> SavedCopy:
        """Write such a file and note it in the list of copies. Raises as `export_door.save`."""
        return export_door.save(self._vault, data, path, what=REJECTS)

    def _preview(self, session: Session, table: PeopleTable, wish: Wish) -> Preview:
        today = self._vault.today()
        rows = people_table.understand(table, wish.mapping, wish.order, today, language_names())
        known = KnownPeople(people_imports.known_people(session))
        return Preview(with_conflicts(rows, known), people_table.two_readings(table, wish.mapping, today))

    @staticmethod
    def _comes_in(row: PersonRow, wish: Wish) -> bool:
        chosen: Collection[int] = wish.chosen
        return not row.faults and (not row.conflicts or row.row.line in chosen)
