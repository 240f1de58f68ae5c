"""What a row of each table looks like, so that bytes of one table are never taken for rows of another."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, Date, Integer, LargeBinary, Text
from sqlalchemy.types import TypeEngine

from checkin_desktop.vault.salvage_pages import Row
from checkin_desktop.vault.salvage_rows import Values
from checkin_desktop.vault.tables import Table, TextTuple, UtcText

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z\Z")
_DATE = re.compile(r"\d{4}-\d\d-\d\d\Z")


@dataclass(frozen=True, slots=True)
class Column:
    """One column as the database has it. `is_number`: it is the row number itself, which SQLite does not store."""

    name: str
    kind: TypeEngine[Any]
    nullable: bool
    has_default: bool
    is_number: bool


class Shapes:
    """The columns of every table of a schema, in the order in which they are stored."""

    def __init__(self, connection: Any) -> None:
        """Read them from a database with the wanted schema; `connection` is one of the driver."""
        self.tables: dict[str, tuple[Column, ...]] = {}
        # Index name to its table and columns; a damaged database of the same revision has the same ones.
        self.indexes: dict[str, tuple[str, tuple[str, ...]]] = {}
        there = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        for table in Table.metadata.sorted_tables:
            if table.name not in there:
                continue
            columns = []
            for _, name, declared, not_null, default, key in connection.execute(f'PRAGMA table_info("{table.name}")'):
                known = table.columns.get(name)
                kind = known.type if known is not None else Text()
                number = key == 1 and declared.upper() == "INTEGER" and len(table.primary_key.columns) == 1
                columns.append(Column(name, kind, not not_null and not key, default is not None, number))
            self.tables[table.name] = tuple(columns)
            for _, index, *_ in connection.execute(f'PRAGMA index_list("{table.name}")').fetchall():
                held = tuple(row[2] for row in connection.execute(f'PRAGMA index_info("{index}")'))
                self.indexes[index] = table.name, held

    def names(self, table: str) -> tuple[str, ...]:
        """The names of a table's columns."""
        return tuple(column.name for column in self.tables[table])

    def as_values(self, table: str, rowid: int, row: Row) -> Values:
        """A stored row as columns and values; columns added after it was stored are left out."""
        values: Values = dict(zip(self.names(table), row, strict=False))
        for column in self.tables[table]:
            if column.is_number:
                values[column.name] = rowid
        return values

    def stored_fits(self, table: str, rowid: int, row: Row) -> bool:
        """Whether a stored row can be one of this table."""
        return 0 < len(row) <= len(self.tables[table]) and self.fits(table, rowid, self.as_values(table, rowid, row))

    def fits(self, table: str, rowid: int, values: Values) -> bool:
        """Whether these values can be a row of this table."""
        for column in self.tables[table]:
            if column.name not in values:
                if not (column.nullable or column.has_default):
                    return False
            elif column.is_number:
                if values[column.name] != rowid:
                    return False
            elif values[column.name] is None:
                if not column.nullable:
                    return False
            elif not _is_of_kind(column.kind, values[column.name]):
                return False
        return True

    def completed(self, table: str, known: Values, now: datetime) -> Values:
        """A row around what is known: everything else empty, times now."""
        moment = UtcText().process_bind_param(now, None)  # type: ignore[arg-type]
        return {
            column.name: known[column.name] if known.get(column.name) is not None else _empty(column, moment)
            for column in self.tables[table]
        }


def _is_of_kind(kind: TypeEngine[Any], value: Any) -> bool:
    checks: tuple[tuple[type[Any], Callable[[Any], bool]], ...] = (
        (Boolean, lambda found: found in (0, 1) and isinstance(found, int)),
        (Integer, lambda found: isinstance(found, int)),
        (LargeBinary, lambda found: isinstance(found, bytes)),
        (UtcText, lambda found: isinstance(found, str) and _MOMENT.match(found) is not None),
        (Date, lambda found: isinstance(found, str) and _DATE.match(found) is not None),
        (TextTuple, lambda found: isinstance(found, str) and _is_list(found)),
    )
    for known, check in checks:
        if isinstance(kind, known):
            return check(value)
    return isinstance(value, str)


def _is_list(text: str) -> bool:
    try:
        return isinstance(json.loads(text or "[]"), list)
    except ValueError:
        return False


def _empty(column: Column, moment: str | None) -> Any:
    if column.nullable:
        return None
    if isinstance(column.kind, Boolean | Integer):
        return 0
    if isinstance(column.kind, LargeBinary):
        return b""
    if isinstance(column.kind, UtcText):
        return moment
    return "[]" if isinstance(column.kind, TextTuple) else ""
