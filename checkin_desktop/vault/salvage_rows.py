"""Reads the rows of a damaged database through SQLite, around the pages that are bad.

A connection that met one bad page fails at every next step, so each error ends it and the next question goes to a new
one. A table is read forwards until it fails, then backwards from its end, then the gap between the two is halved
again and again; a single row that fails is read column by column. Indexes are read too: they name rows that are lost,
and hold some of their columns. The file is opened as immutable: nothing is written, and its log is left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from checkin_desktop.vault import engine as engines

# What one gap may cost; the pages themselves are read afterwards and find what lies deeper in it.
_MOST_PROBES = 500
_FURTHEST = 2**62

Values = dict[str, Any]
Asked = Callable[[], object]
Fits = Callable[[str, int, Values], bool]
Take = Callable[[int, tuple[Any, ...]], None]


@dataclass(slots=True)
class ReadTable:
    """What was read of one table, by row number. `seen` are row numbers that an index or a table names.

    `holes` are ranges of row numbers (both ends included) in which nothing could be read.
    """

    rows: dict[int, Values] = field(default_factory=dict)
    parts: dict[int, Values] = field(default_factory=dict)
    seen: set[int] = field(default_factory=set)
    holes: list[tuple[int, int]] = field(default_factory=list)
    index_failed: bool = False
    highest: int = 0


class RowReader:
    """Reads one file under one key. `asked` is called between questions and may raise Cancelled."""

    def __init__(self, path: Path, key: bytes | bytearray, asked: Asked = lambda: None) -> None:
        self._path, self._key, self._asked = path, key, asked
        self._connection: Any = None

    def close(self) -> None:
        """End the connection."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def names(self) -> set[str]:
        """The tables that SQLite still knows; empty when the file cannot be opened at all."""
        found: set[str] = set()
        with self._forgiving():
            for (name,) in self._ask("SELECT name FROM sqlite_schema WHERE type = 'table'"):
                found.add(name)
        return found

    def single(self, statement: str) -> Any:
        """The first value of an answer, or None when it cannot be read."""
        with self._forgiving():
            for row in self._ask(statement):
                return row[0]
        return None

    def pairs(self, statement: str) -> list[tuple[Any, ...]]:
        """The rows of an answer as far as they can be read."""
        found: list[tuple[Any, ...]] = []
        with self._forgiving():
            found.extend(tuple(row) for row in self._ask(statement))
        return found

    def table(self, name: str, columns: tuple[str, ...], fits: Fits, highest: int = 0) -> ReadTable:
        """Read one table and its indexes. `fits(table, rowid, values)` says whether a row can be one of the table.

        `highest` is the highest row number ever given, if that is known.
        """
        result = ReadTable(highest=highest)
        chosen = ", ".join(f'"{column}"' for column in columns)

        def take(rowid: int, values: tuple[Any, ...]) -> None:
            row = dict(zip(columns, values, strict=True))
            result.seen.add(rowid)
            if fits(name, rowid, row):
                result.rows[rowid] = row

        self._read_range(name, chosen, take, result)
        for hole in result.holes:
            if hole[0] == hole[1]:
                part = self._parts(name, columns, hole[0])
                if part:
                    result.parts[hole[0]] = part
        self._read_indexes(name, columns, result)
        return result

    def _read_range(self, name: str, chosen: str, take: Take, into: ReadTable) -> None:
        """Forwards from the lowest row, backwards from the highest, then the gap in halves."""
        probes = 0
        waiting = [(-_FURTHEST, _FURTHEST)]
        while waiting:
            low, high = waiting.pop()
            if probes > _MOST_PROBES:
                into.holes.append((low, high))
                continue
            probes += 1
            first, reached = self._scan(name, chosen, low, high, take, backwards=False)
            if reached:
                continue
            low = low if first is None else first + 1
            last, reached = self._scan(name, chosen, low, high, take, backwards=True)
            if reached:
                continue
            high = high if last is None else last - 1
            if low > high:
                continue
            if low == high:
                into.holes.append((low, high))
            elif -_FURTHEST in (low, high) or _FURTHEST in (low, high):
                waiting.extend(self._bounded(low, high, into))
            else:
                middle = (low + high) // 2
                waiting += [(middle + 1, high), (low, middle)]

    @staticmethod
    def _bounded(low: int, high: int, into: ReadTable) -> list[tuple[int, int]]:
        """Nothing was read from one end: look where row numbers are, from 1 to some way past the last one seen."""
        if not into.seen:
            # The root itself is bad: SQLite reaches nothing, whatever is asked.
            into.holes.append((low, high))
            return []
        top = max(into.highest or max(into.seen) + 1_000, *into.seen)
        if low == -_FURTHEST and high > 0:  # row numbers begin at 1
            return [(max(1, low), min(high, top))]
        if high == _FURTHEST and low <= top:
            return [(low, top)]
        into.holes.append((low, high))
        return []

    def _scan(
        self,
        name: str,
        chosen: str,
        low: int,
        high: int,
        take: Take,
        *,
        backwards: bool,
    ) -> tuple[int | None, bool]:
        """Read a range until it fails: the last row number read, and whether the range ended without a failure."""
        order = "DESC" if backwards else "ASC"
        statement = f'SELECT rowid, {chosen} FROM "{name}" WHERE rowid BETWEEN ? AND ? ORDER BY rowid {order}'  # noqa: S608 - names of our own tables
        last: int | None = None
        with self._forgiving() as ended:
            for rowid, *values in self._ask(statement, (low, high)):
                take(rowid, tuple(values))
                last = rowid
            ended.append(True)
        return last, bool(ended)

    def _parts(self, name: str, columns: tuple[str, ...], rowid: int) -> Values:
        """The columns of one row that can be read although the row as a whole cannot."""
        found: Values = {}
        for column in columns:
            with self._forgiving() as ended:
                for row in self._ask(f'SELECT "{column}" FROM "{name}" WHERE rowid = ?', (rowid,)):  # noqa: S608
                    found[column] = row[0]
                ended.append(True)
            if not ended:
                break
        return found

    def _read_indexes(self, name: str, columns: tuple[str, ...], into: ReadTable) -> None:
        for _, index, *_ in self.pairs(f'PRAGMA index_list("{name}")'):
            held = tuple(row[2] for row in self.pairs(f'PRAGMA index_info("{index}")'))
            if not held or any(column not in columns for column in held):
                continue
            for rowid, *values in self._both_ways(name, index, held, into):
                into.seen.add(rowid)
                if rowid not in into.rows:
                    into.parts.setdefault(rowid, {}).update(zip(held, values, strict=True))

    def _both_ways(self, name: str, index: str, held: tuple[str, ...], into: ReadTable) -> Iterator[tuple[Any, ...]]:
        """An index from its start until it fails and then from its end; only its own columns, so it alone is read."""
        chosen = ", ".join(f'"{column}"' for column in held)
        for order in ("ASC", "DESC"):
            by = ", ".join(f'"{column}" {order}' for column in held)
            statement = f'SELECT rowid, {chosen} FROM "{name}" INDEXED BY "{index}" ORDER BY {by}, rowid {order}'  # noqa: S608
            with self._forgiving() as ended:
                for row in self._ask(statement):
                    yield tuple(row)
                ended.append(True)
            if ended:
                return
            into.index_failed = True

    def _ask(self, statement: str, values: tuple[Any, ...] = ()) -> Iterator[Any]:
        self._asked()
        if self._connection is None:
            self._connection = engines.connect_raw(self._path, self._key, mode="ro", immutable=True)
            self._connection.execute("PRAGMA temp_store=MEMORY")
        for number, row in enumerate(self._connection.execute(statement, values)):
            if number % 256 == 0:
                self._asked()
            yield row

    @contextmanager
    def _forgiving(self) -> Iterator[list[bool]]:
        """Take an error of the database as an answer; the next question then goes to a new connection."""
        ended: list[bool] = []
        try:
            yield ended
        except (driver.DatabaseError, UnicodeDecodeError):
            self.close()
