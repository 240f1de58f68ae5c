"""Exported call logs of phones and carriers as rows of text: XML and CSV of many makers, read without believing them.

Called only in the process that looks into files from strangers. XML with a document type is refused, because entities
come with it. What the rows mean is told by `domain.call_logs`.

Formats known: "SMS Backup & Restore" (`<call number= duration= date= type= readable_date=/>`, `date` in milliseconds
of UTC, `type` 1 to 6 of Android's CallLog.Calls), and tables of carriers and backup programs, told by the names of
their columns in English and Spanish.
"""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final
from xml.parsers import expat

from checkin_desktop.domain import csv_files
from checkin_desktop.domain.folding import fold

BYTES_LIMIT: Final = 24 * 1024 * 1024
MOST_ROWS: Final = 20_000
CELL_LIMIT: Final = 120
NOT_A_LOG: Final = "not_a_log"
HAS_DOCTYPE: Final = "has_doctype"
_MOST_CELLS: Final = 80
_DEEPEST: Final = 20
_HEAD_ROWS: Final = 40
# What carriers write beside the head of a column of times ("Date and time(Pacific)").
_ZONES: Final = {
    "pacific": "America/Los_Angeles",
    "mountain": "America/Denver",
    "central": "America/Chicago",
    "eastern": "America/New_York",
    "utc": "UTC",
    "gmt": "UTC",
}

# Column names, folded to letters only. Of two columns with the same meaning the one named first here counts.
_COLUMNS: Final = {
    "number": (
        *("numbercalled", "callednumber", "dialednumber", "numberdialed", "phonenumber", "contactnumber", "number"),
        *("tonumber", "phone", "telephone", "telephonenumber", "destination", "destinationnumber", "otherparty"),
        *("numerollamado", "numerodetelefono", "numero", "telefono", "destino", "tofrom", "fromto", "called", "to"),
    ),
    "when": (
        *("datetime", "dateandtime", "calldatetime", "timestamp", "starttime", "readabledate"),
        *("started", "begin", "fechayhora", "fechahora", "calldate", "date", "fecha", "when", "dia"),
    ),
    "time": ("calltime", "timeofday", "time", "hora"),
    "seconds": (
        *("durationseconds", "durationsec", "durations", "durationinseconds", "seconds", "secs", "segundos"),
        "duracionsegundos",
    ),
    "minutes": ("minutes", "mins", "min", "minutos", "durationminutes", "durationmin", "durationinminutes"),
    "duration": ("duration", "callduration", "length", "calllength", "talktime", "usage", "duracion"),
    "direction": (
        *("direction", "calltype", "incomingoutgoing", "inout", "type", "tipodellamada", "tipo", "direccion"),
        "sentido",
    ),
}


@dataclass(frozen=True, slots=True)
class RawCall:
    """A row as it stands in the file; texts are cut at `CELL_LIMIT`. `place` counts the calls from 1.

    `stamp` is a moment as a number of milliseconds since 1970 in UTC, where the format defines it so. `unit` is what
    the column says about `length`: "s", "min" or "".
    """

    place: int
    number: str
    when: str
    stamp: str
    length: str
    unit: str
    direction: str

    def facts(self) -> list[Any]:
        """The same as plain values."""
        return [self.place, self.number, self.when, self.stamp, self.length, self.unit, self.direction]


@dataclass(frozen=True, slots=True)
class RawLog:
    """The calls of a file. `problem` is "", NOT_A_LOG or HAS_DOCTYPE; `cut` says that there are more of them.

    `zone` is the IANA zone that the head of a table names for its times, "" where it names none.
    """

    calls: tuple[RawCall, ...] = ()
    problem: str = ""
    cut: bool = False
    zone: str = ""

    def facts(self) -> dict[str, Any]:
        """The same as plain values, for `read_raw_log`."""
        return {
            "calls": [call.facts() for call in self.calls],
            "problem": self.problem,
            "cut": self.cut,
            "zone": self.zone,
        }


def read_raw_log(facts: object) -> RawLog:
    """A `RawLog` from what another process answered, nothing of which is believed. Raises ValueError."""
    if not isinstance(facts, dict) or not isinstance(facts.get("calls"), list) or len(facts["calls"]) > MOST_ROWS:
        raise ValueError("no facts")
    calls = []
    for place, item in enumerate(facts["calls"], 1):
        if not isinstance(item, list) or len(item) != len(RawCall.__slots__):
            raise ValueError("no call")
        calls.append(RawCall(place, *(_cell(str(value)) for value in item[1:])))
    problem, zone = str(facts.get("problem", "")), str(facts.get("zone", ""))
    return RawLog(
        tuple(calls),
        problem if problem in (NOT_A_LOG, HAS_DOCTYPE) else "",
        cut=bool(facts.get("cut", False)),
        zone=zone if zone in _ZONES.values() else "",
    )


def parse_call_log(data: bytes) -> RawLog:
    """Read an exported call log. Whatever its bytes are, something comes back; see `RawLog.problem`."""
    long = len(data) > BYTES_LIMIT
    data = data[:BYTES_LIMIT]
    if _looks_like_xml(data):
        found = _from_xml(data)
    else:
        found = _from_table(csv_files.decode(data, cut=True))
    return RawLog(found.calls, found.problem, cut=found.cut or long, zone=found.zone)


def _looks_like_xml(data: bytes) -> bool:
    start = data[:400].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return start.startswith(b"<")


class _Refused(Exception):
    """Something in an XML file that no call log needs."""


class _XmlCalls:
    """Collects every element `call`, its values as attributes or as elements of their own."""

    def __init__(self) -> None:
        self.calls: list[RawCall] = []
        self.cut = self.doctype = False
        self._depth = 0
        self._call: dict[str, str] | None = None
        self._call_depth = 0
        self._field = ""

    def doctype_seen(self, *_: object) -> None:
        self.doctype = True
        raise _Refused

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _Refused
        named = name.rpartition(":")[2].lower()
        if self._call is not None:
            self._field = named
        elif named == "call":
            self._call = {key.lower(): value for key, value in list(attributes.items())[:_MOST_CELLS]}
            self._call_depth = self._depth

    def text(self, text: str) -> None:
        if self._call is not None and self._field:
            self._call[self._field] = (self._call.get(self._field, "") + text)[:CELL_LIMIT]

    def end(self, _: str) -> None:
        if self._call is not None and self._depth == self._call_depth:
            self._add(self._call)
            self._call = None
        self._field = ""
        self._depth -= 1

    def _add(self, found: dict[str, str]) -> None:
        if len(self.calls) >= MOST_ROWS:
            self.cut = True
            raise _Refused
        if "number" not in found or "date" not in found:
            return
        stamp = _cell(found["date"])
        readable = _cell(found.get("readable_date", ""))
        self.calls.append(
            RawCall(
                place=len(self.calls) + 1,
                number=_cell(found["number"]),
                when=readable or stamp,
                stamp=stamp if stamp.isdecimal() else "",
                length=_cell(found.get("duration", "")),
                unit="s",
                direction=_cell(found.get("type", "")),
            )
        )


def _from_xml(data: bytes) -> RawLog:
    calls = _XmlCalls()
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = calls.doctype_seen
    parser.EntityDeclHandler = calls.doctype_seen
    parser.StartElementHandler = calls.start
    parser.EndElementHandler = calls.end
    parser.CharacterDataHandler = calls.text
    broken = False
    try:
        parser.Parse(data, True)  # noqa: FBT003 - takes no keyword
    except (expat.ExpatError, _Refused, ValueError, LookupError):
        broken = True
    if calls.doctype:
        return RawLog(problem=HAS_DOCTYPE)
    if not calls.calls:
        return RawLog(problem=NOT_A_LOG)
    return RawLog(tuple(calls.calls), cut=calls.cut or broken)


def _from_table(text: str) -> RawLog:
    text = text.replace("\x00", "")
    for delimiter in csv_files.DELIMITERS:
        rows = _rows(text, delimiter)
        for _ in range(_HEAD_ROWS):
            head = next(rows, None)
            if head is None:
                break
            columns = _columns(head)
            if columns is not None:
                return dataclasses.replace(_calls(rows, columns), zone=_zone(head, columns))
    return RawLog(problem=NOT_A_LOG)


def _rows(text: str, delimiter: str) -> Iterator[list[str]]:
    with contextlib.suppress(csv_files.BadTable):
        yield from csv_files.rows(text, delimiter, most_cells=_MOST_CELLS)


def _columns(head: list[str]) -> dict[str, int] | None:
    """Where which column is; None unless there is a number and a date."""
    names = [_without_zone("".join(char for char in fold(cell) if char.isalpha())) for cell in head]
    found: dict[str, int] = {}
    for meaning, known in _COLUMNS.items():
        place = next((names.index(name) for name in known if name in names), None)
        if place is not None and place not in found.values():
            found[meaning] = place
    return found if "number" in found and ("when" in found or "time" in found) else None


def _without_zone(name: str) -> str:
    return next((name.removesuffix(word) for word in _ZONES if name.endswith(word)), name)


def _zone(head: list[str], columns: dict[str, int]) -> str:
    named = " ".join(fold(head[columns[meaning]]) for meaning in ("when", "time") if meaning in columns)
    return next((zone for word, zone in _ZONES.items() if word in named.split()), "")


def _calls(rows: Iterator[list[str]], columns: dict[str, int]) -> RawLog:
    def cell(row: list[str], meaning: str) -> str:
        place = columns.get(meaning)
        return _cell(row[place]) if place is not None and place < len(row) else ""

    calls: list[RawCall] = []
    for row in rows:
        number = cell(row, "number")
        when = " ".join(part for part in (cell(row, "when"), cell(row, "time")) if part)
        if not (number and when):
            continue
        if len(calls) >= MOST_ROWS:
            return RawLog(tuple(calls), cut=True)
        unit, length = next(
            ((unit, found) for unit in ("seconds", "minutes", "duration") if (found := cell(row, unit))), ("", "")
        )
        calls.append(
            RawCall(
                place=len(calls) + 1,
                number=number,
                when=when[:CELL_LIMIT],
                stamp="",
                length=length,
                unit={"seconds": "s", "minutes": "min"}.get(unit, ""),
                direction=cell(row, "direction"),
            )
        )
    return RawLog(tuple(calls), problem="" if calls else NOT_A_LOG)


def _cell(text: str) -> str:
    plain = "".join(char if char.isprintable() else " " for char in text[: CELL_LIMIT * 2])
    return " ".join(plain.split())[:CELL_LIMIT]
