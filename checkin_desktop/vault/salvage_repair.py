"""Puts the rows of a damaged database into a new one, and mends what refers to lost rows.

The rules, safest for the person first:

- A lost person of whom anything is left gets a record again, under the same number: the name from the search index
  where that still has it, else "?"; the chain's name from its index, so that the log still proves itself.
- Entries of the log are put back exactly as they were. Nothing is made up in it and nothing is chained anew: a gap
  stays a gap. A correction whose attempt is lost cannot stand alone; it goes to the leftovers, word for word.
- Files whose document, attempt, appointment or task is lost get a document of the person to hang on, so that they are
  seen. An appointment of which only a part is left counts as not confirmed.
- What may do without the lost record it names, such as a letter without its appointment, stays and names none.
- Whatever else refers to nothing, and what the search index still knows of lost records, goes to the leftovers.
- People who were removed whole do not come back.
"""

from __future__ import annotations

import json
import secrets
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlcipher3.dbapi2 as driver

from checkin_desktop.domain.appointments import AppointmentKind, AppointmentState, AppointmentWay, DateSource
from checkin_desktop.domain.documents import DocumentStatus, Holder
from checkin_desktop.vault.civf import FileFacts
from checkin_desktop.vault.salvage_rows import ReadTable, Values
from checkin_desktop.vault.salvage_shapes import Shapes

UNKNOWN = "?"
_CHAIN_ID_BYTES = 16
# Without these columns a row says nothing; all others of the table may be empty.
_ENOUGH = {
    "people": ("chain_id",),
    "identifiers": ("person_id", "kind", "normalised"),
    "contacts": ("person_id", "name"),
    "children": ("person_id", "name"),
    "documents": ("person_id", "title"),
    "appointments": ("person_id", "day"),
    "attachments": ("person_id", "file_id"),
}
_KINDS = {
    "person": "people",
    "identifier": "identifiers",
    "contact": "contacts",
    "document": "documents",
    "child": "children",
    "appointment": "appointments",
    "letter": "letters",
    "move": "moves",
    "attempt": "attempt_entries",
}
# Never told among the leftovers: derived from other rows, or of no meaning to a person.
_FILE_LINKS = {
    "document_attachments": ("document_id", "documents"),
    "attempt_attachments": ("entry_id", "attempt_entries"),
    "appointment_attachments": ("appointment_id", "appointments"),
    "move_task_attachments": ("task_id", "move_tasks"),
}
_SILENT = frozenset({"search_entries", "attempt_summaries", "seal_keys", *_FILE_LINKS})
# Nothing is made up in the log, so nothing in it loses a word either.
_AS_WRITTEN = frozenset({"attempt_entries"})
_UNSURE = {
    "kind": AppointmentKind.OTHER.value,
    "way": AppointmentWay.IN_PERSON.value,
    "state": AppointmentState.REQUESTED.value,
    "source": DateSource.OTHER.value,
    "zone": "America/New_York",
}
_HIDDEN = frozenset(
    {"salts", "previous_hash", "entry_hash", "entry_uuid", "chain_id", "chain_hash", "phone_e164", "phone2_e164"}
)
_PERSON_COLUMNS = {"family_links": ("person_id", "other_id")}

FactsOf = Callable[[str], FileFacts | None]


@dataclass(slots=True)
class Mended:
    """What became of the rows: numbers of rows per table, and what has no place any more."""

    written: dict[str, set[int]] = field(default_factory=dict)
    partly: dict[str, set[int]] = field(default_factory=dict)
    nameless: list[int] = field(default_factory=list)
    leftovers: list[str] = field(default_factory=list)


class Mender:
    """Fills one empty database. `connection` is of the driver, inside a transaction, foreign keys and triggers off."""

    def __init__(
        self, connection: Any, shapes: Shapes, read: dict[str, ReadTable], facts_of: FactsOf, now: datetime
    ) -> None:
        self._connection, self._shapes, self._read = connection, shapes, read
        self._facts_of, self._now = facts_of, now
        self._removed = {int(row["person_id"]) for row in self._rows("person_removals")}
        self._shown: dict[tuple[str, int], str] = {}
        for row in self._rows("search_entries"):
            self._shown.setdefault((row["kind"], row["record_id"]), row["shown"])
        self.result = Mended()

    def run(self, asked: Callable[[], object]) -> Mended:
        """Write everything. `asked` is called now and then and may raise Cancelled."""
        for name in self._shapes.tables:
            self.result.written[name] = set()
            self.result.partly[name] = set()
            asked()
            for rowid, row in sorted(self._read.get(name, ReadTable()).rows.items()):
                if not self._is_removed(name, row):
                    self._insert(name, rowid, row)
        self._complete_parts()
        self._bring_people_back()
        self._hang_papers()
        self._drop_what_refers_to_nothing(asked)
        self._drop_empty_hits()
        return self.result

    # --- writing ---------------------------------------------------------------------------------------------

    def _rows(self, name: str) -> Iterator[Values]:
        yield from self._read.get(name, ReadTable()).rows.values()

    def _is_removed(self, name: str, row: Values) -> bool:
        if name == "person_removals":
            return False
        number = row.get("id") if name == "people" else row.get("person_id")
        return number in self._removed

    def _insert(self, name: str, rowid: int, row: Values) -> bool:
        columns = ", ".join(f'"{column}"' for column in row)
        marks = ", ".join("?" * len(row))
        numbered = any(column.is_number for column in self._shapes.tables[name])
        start = "" if numbered else "rowid, "
        values = [*([] if numbered else [rowid]), *row.values()]
        statement = f'INSERT INTO "{name}" ({start}{columns}) VALUES ({"" if numbered else "?, "}{marks})'  # noqa: S608 - names of our own tables
        try:
            self._connection.execute(statement, values)
        except driver.IntegrityError:
            self._leave(name, rowid, row)
            return False
        self.result.written[name].add(rowid)
        return True

    def _leave(self, name: str, rowid: int, row: Values) -> None:
        if name in _SILENT:
            return
        told = {
            key: _plain(value) for key, value in row.items() if key not in _HIDDEN and value not in (None, "", "[]")
        }
        told = {key: value for key, value in told.items() if value is not None}
        self.result.leftovers.append(f"{name} {rowid}: {json.dumps(told, ensure_ascii=False)}")

    # --- rows that are there in part -------------------------------------------------------------------------

    def _complete_parts(self) -> None:
        for name, needed in _ENOUGH.items():
            table = self._read.get(name, ReadTable())
            for rowid, part in sorted(table.parts.items()):
                if rowid in table.rows or self._is_removed(name, {**part, "id": rowid}):
                    continue
                known = self._richer(name, rowid, part)
                if all(known.get(column) is not None for column in needed):
                    row = self._shapes.completed(name, known, self._now)
                    if self._shapes.fits(name, rowid, row) and self._insert(name, rowid, row):
                        self.result.partly[name].add(rowid)

    def _richer(self, name: str, rowid: int, part: Values) -> Values:
        """What other places still know about a row of which only a part is left."""
        known: Values = {**part, "id": rowid}
        if name == "people":
            known.update(self._name_of(rowid, part))
        elif name == "identifiers":
            versions = [row for row in self._rows("identifier_versions") if row["identifier_id"] == rowid]
            if versions:
                newest = max(versions, key=lambda row: int(row["version"]))
                for column in ("version", "typed", "normalised", "have", "country", "expires_on"):
                    known[column] = newest[column]
            else:
                known.setdefault("typed", part.get("normalised"))
                known.setdefault("have", 1)
                known.setdefault("version", 1)
        elif name == "documents":
            known.setdefault("title", self._shown.get(("document", rowid), "").partition("\n")[0] or None)
            known.setdefault("status", DocumentStatus.UNKNOWN.value)
            known.setdefault("holder", Holder.UNKNOWN.value)
        elif name == "appointments":
            for column, value in _UNSURE.items():
                known.setdefault(column, value)
            known.setdefault("place", self._shown.get(("appointment", rowid), "").partition("\n")[0] or None)
        elif name == "attachments":
            facts = self._facts_of(str(part.get("file_id", "")))
            if facts is None:
                return {}
            known.update(name=facts.name, mime=facts.mime, size=facts.size, sha256=facts.sha256)
        return known

    def _name_of(self, person: int, part: Values) -> Values:
        if part.get("given_names") or part.get("family_names"):
            return {}
        name = self._shown.get(("person", person), "").partition("\n")[0]
        if not name:
            self.result.nameless.append(person)
        return {"given_names": name or UNKNOWN, "family_names": "" if name else str(person)}

    def _bring_people_back(self) -> None:
        """A record for every person of whom something is left but no row, not even in part."""
        wanted: set[int] = set()
        for name, columns in self._shapes.tables.items():
            own = _PERSON_COLUMNS.get(name, ("person_id",))
            if name in ("people", "person_removals", "search_entries"):
                continue
            for column in own:
                if any(known.name == column for known in columns):
                    wanted |= {row[0] for row in self._connection.execute(f'SELECT DISTINCT "{column}" FROM "{name}"')}  # noqa: S608
        wanted |= {person for kind, person in self._shown if kind == "person"}
        for person in sorted(wanted - {None} - self.result.written["people"] - self._removed):
            chain = secrets.token_bytes(_CHAIN_ID_BYTES)
            known = {"id": person, "chain_id": chain, **self._name_of(person, {})}
            row = self._shapes.completed("people", known, self._now)
            if self._insert("people", person, row):
                self.result.partly["people"].add(person)

    # --- what hangs on lost rows -----------------------------------------------------------------------------

    def _hang_papers(self) -> None:
        """Give files of which no record speaks any more a document of their person."""
        hung = {
            row["attachment_id"]
            for name, (column, owner) in _FILE_LINKS.items()
            for row in self._rows(name)
            if row[column] in self.result.written.get(owner, ())
        }
        loose: dict[int, list[int]] = defaultdict(list)
        query = "SELECT id, person_id FROM attachments WHERE withdrawn_at IS NULL ORDER BY id"
        for number, person in self._connection.execute(query).fetchall():
            if number not in hung:
                loose[person].append(number)
        for person, numbers in loose.items():
            stands = {"status": DocumentStatus.HAVE.value, "holder": Holder.UNKNOWN.value}
            known = {"person_id": person, "title": UNKNOWN, **stands}
            row = self._shapes.completed("documents", known, self._now)
            del row["id"]
            row["forms"] = '["scan"]'
            columns = ", ".join(row)
            marks = ", ".join("?" * len(row))
            statement = f"INSERT INTO documents ({columns}) VALUES ({marks})"  # noqa: S608
            document = self._connection.execute(statement, list(row.values())).lastrowid
            self.result.written["documents"].add(document)
            self.result.partly["documents"].add(document)
            for number in numbers:
                self._connection.execute("INSERT INTO document_attachments VALUES (?, ?)", (document, number))

    def _drop_what_refers_to_nothing(self, asked: Callable[[], object]) -> None:
        while found := self._connection.execute("PRAGMA foreign_key_check").fetchall():
            asked()
            for name, rowid, _, key in found:
                if not self._names_none(name, rowid, key):
                    self._drop(name, rowid)

    def _names_none(self, name: str, rowid: int, key: int) -> bool:
        """Let a row that may do without the lost record stand by itself; False when it cannot."""
        listed = self._connection.execute(f'PRAGMA foreign_key_list("{name}")').fetchall()
        columns = {row[3] for row in listed if row[0] == key}
        optional = {column.name for column in self._shapes.tables[name] if column.nullable and not column.is_number}
        if name in _AS_WRITTEN or not columns <= optional:
            return False
        cleared = ", ".join(f'"{column}" = NULL' for column in sorted(columns))
        self._connection.execute(f'UPDATE "{name}" SET {cleared} WHERE rowid = ?', (rowid,))  # noqa: S608
        return True

    def _drop(self, name: str, rowid: int) -> None:
        row = self._read.get(name, ReadTable()).rows.get(rowid, {})
        if self._connection.execute(f'DELETE FROM "{name}" WHERE rowid = ?', (rowid,)).rowcount:  # noqa: S608
            self._leave(name, rowid, row)
            self.result.written[name].discard(rowid)

    def _drop_empty_hits(self) -> None:
        """What the search finds but cannot show any more: its words are the last that is left of a record."""
        for rowid, row in self._read.get("search_entries", ReadTable()).rows.items():
            table = _KINDS.get(row["kind"])
            if table is None or row["record_id"] in self.result.written[table] - self.result.partly[table]:
                continue
            if table != "people" and row["record_id"] not in self.result.written[table]:
                self._drop("search_entries", rowid)
            if row["shown"] and row["person_id"] not in self._removed:
                words = row["shown"].replace("\n", " · ")
                self.result.leftovers.append(f"{table} {row['record_id']} (person {row['person_id']}): {words}")


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return None
    if isinstance(value, str) and value.startswith("{"):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value
