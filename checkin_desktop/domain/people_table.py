"""What the rows of a list of people say: names, numbers, dates, and why a row cannot be taken over.

A date such as 03/04/1987 has two readings: somebody is asked which one holds, nothing is guessed. The same goes for a
year of two digits that may be of either century. Everything else follows the rules of the forms: faults keep a row
out, warnings do not.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from checkin_desktop.domain.csv_files import REPLACED
from checkin_desktop.domain.folding import fold
from checkin_desktop.domain.identifiers import IdentifierCheck, check_identifier
from checkin_desktop.domain.notices import Notice, Severity
from checkin_desktop.domain.people import IdentifierKind, PersonDetails
from checkin_desktop.domain.people_files import PeopleField, PeopleTable, TableRow, is_reason
from checkin_desktop.domain.tags import MOST_TAGS, TAG_LIMIT, read_tags
from checkin_desktop.domain.validation import check_person
from checkin_desktop.domain.written_dates import DateOrder, FoundDate, find_date

Mapped = Mapping[int, PeopleField]
"""Which column, from 0, holds what."""

_NUMBERS: Final = {PeopleField.A_NUMBER: IdentifierKind.A_NUMBER, PeopleField.SUBJECT_ID: IdentifierKind.SUBJECT_ID}
# What people write into a cell to say that there is nothing to write.
_NOTHING: Final = frozenset(
    {"", "none", "no", "na", "n a", "not yet", "none yet", "unknown", "ninguno", "ninguna", "no tiene", "null", "x"}
)
_DECIMAL: Final = re.compile(r"(\d+)\.0+")
_MIDNIGHT: Final = re.compile(r"[ t]0{1,2}:00(:00(\.0+)?)?z?$")
_BETWEEN_LANGUAGES: Final = re.compile(r"[,;/|&+]|\by\b|\band\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A row with its meaning. `numbers` are those that it names; `notices` speak of `PeopleField` values.

    `conflicts` say whom in the folder, or which other row, it may be the same as; see `domain.same_people`.
    """

    row: TableRow
    details: PersonDetails
    numbers: tuple[IdentifierCheck, ...] = ()
    tags: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()
    conflicts: tuple[Notice, ...] = ()

    @property
    def faults(self) -> tuple[Notice, ...]:
        """What keeps the row out."""
        return tuple(notice for notice in self.notices if notice.severity is Severity.FAULT)

    @property
    def a_number(self) -> str:
        """The A-number in nine digits, "" without one."""
        found = (check.normalised for check in self.numbers if check.kind is IdentifierKind.A_NUMBER)
        return next(found, "")


@dataclass(frozen=True, slots=True)
class TwoReadings:
    """Dates of a file that can be read in two ways: how many rows have one, and one of them in both readings."""

    rows: int
    written: str
    month_first: date
    day_first: date


@dataclass(frozen=True, slots=True)
class PastImport:
    """One import that was not undone. `made_at` is UTC; `imported` and `rejected` are all rows of its file."""

    id: int
    made_at: datetime
    imported: int
    rejected: int
    conflicting: int
    people_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """An imported person who was changed since. `tables` are where; "people" also when the person is gone."""

    person_id: int
    name: str
    tables: tuple[str, ...]


def understand(
    table: PeopleTable, mapping: Mapped, order: DateOrder | None, today: date, languages: Mapping[str, str]
) -> tuple[PersonRow, ...]:
    """Every row with its meaning, without conflicts. `languages` are BCP 47 tags by folded name."""
    return tuple(_understood(table, row, mapping, order, today, languages) for row in table.rows)


def two_readings(table: PeopleTable, mapping: Mapped, today: date) -> TwoReadings | None:
    """The dates that somebody has to be asked about, or None."""
    places = [place for place, field in mapping.items() if field is PeopleField.BIRTH_DATE]
    found: TwoReadings | None = None
    for row in table.rows:
        for place in places:
            written = row.cells[place] if place < len(row.cells) else ""
            both = [_dates(written, order, today) for order in DateOrder]
            if all(len(dates) == 1 for dates in both) and both[0] != both[1]:
                found = found or TwoReadings(0, written, both[0][0], both[1][0])
                found = dataclasses.replace(found, rows=found.rows + 1)
    return found


def came_back(table: PeopleTable, reasons: Sequence[tuple[TableRow, str]], heading: str) -> list[list[str]]:
    """The rows that were not taken over, as they stood, with the reason at the end; the first row are the headings.

    A column of reasons from an earlier time gives way to the new one.
    """
    kept = [place for place, name in enumerate(table.headings) if not is_reason(name)]

    def cells(row: Sequence[str]) -> list[str]:
        named = [row[place] if place < len(row) else "" for place in kept]
        return [*named, *row[len(table.headings) :]]

    width = max((len(cells(row.cells)) for row, _ in reasons), default=len(kept))
    lines = [(cells(table.headings), heading), *((cells(row.cells), reason) for row, reason in reasons)]
    return [[*line, *[""] * (width - len(line)), reason] for line, reason in lines]


def _understood(
    table: PeopleTable,
    row: TableRow,
    mapping: Mapped,
    order: DateOrder | None,
    today: date,
    languages: Mapping[str, str],
) -> PersonRow:
    said = {
        field: row.cells[place] for place, field in sorted(mapping.items(), reverse=True) if place < len(row.cells)
    }
    notices = [Notice("letters_lost", field.value) for field, text in said.items() if REPLACED in text]
    if any(cell for cell in row.cells[len(table.headings) :]):
        notices.append(Notice("row_too_long", ""))
    given, family = _line(said, PeopleField.GIVEN_NAMES), _line(said, PeopleField.FAMILY_NAMES)
    whole = _line(said, PeopleField.FULL_NAME)
    if whole and not (given or family):
        family, comma, given = (part.strip() for part in whole.partition(","))
        if not comma:
            given, family = whole, ""
            notices.append(Notice("name_not_split", PeopleField.FULL_NAME.value, Severity.WARNING))
    born, problem = _born(_line(said, PeopleField.BIRTH_DATE), order, today)
    notices += [problem] if problem else []
    numbers = []
    for field, kind in _NUMBERS.items():
        typed = _line(said, field)
        if fold(typed) in _NOTHING:
            continue
        decimal = _DECIMAL.fullmatch(typed)  # a spreadsheet took the number for an amount
        check = check_identifier(kind, decimal[1] if decimal else typed)
        notices += check.notices
        numbers.append(check)
    tags = read_tags(_line(said, PeopleField.TAGS))
    if any(len(tag) > TAG_LIMIT for tag in tags):
        notices.append(Notice("too_long", PeopleField.TAGS.value, params={"limit": str(TAG_LIMIT)}))
    if len(tags) > MOST_TAGS:
        notices.append(Notice("too_many_tags", PeopleField.TAGS.value, params={"limit": str(MOST_TAGS)}))
    details = PersonDetails(
        given_names=given,
        family_names=family,
        other_names=tuple(part.strip() for part in _line(said, PeopleField.OTHER_NAMES).split(";") if part.strip()),
        government_name=_line(said, PeopleField.GOVERNMENT_NAME),
        birth_date=born,
        birth_country=_line(said, PeopleField.BIRTH_COUNTRY),
        birthplace=_line(said, PeopleField.BIRTHPLACE),
        languages=_languages(_line(said, PeopleField.LANGUAGES), languages),
        phone=_line(said, PeopleField.PHONE),
        email=_line(said, PeopleField.EMAIL),
        address_street=_line(said, PeopleField.STREET),
        address_unit=_line(said, PeopleField.UNIT),
        address_city=_line(said, PeopleField.CITY),
        address_state=_line(said, PeopleField.STATE),
        address_zip=_line(said, PeopleField.ZIP),
        notes=said.get(PeopleField.NOTES, ""),
    )
    return PersonRow(row, details, tuple(numbers), tags, (*notices, *check_person(details, today)))


def _line(said: Mapping[PeopleField, str], field: PeopleField) -> str:
    return " ".join(said.get(field, "").split())


def _languages(text: str, known: Mapping[str, str]) -> tuple[str, ...]:
    parts = (part.strip() for part in _BETWEEN_LANGUAGES.split(text))
    return tuple(dict.fromkeys(known.get(fold(part), part) for part in parts if part))


def _born(written: str, order: DateOrder | None, today: date) -> tuple[date | None, Notice | None]:
    field = PeopleField.BIRTH_DATE.value
    if fold(written) in _NOTHING:
        return None, None
    month_first, day_first = (_dates(written, each, today) for each in DateOrder)
    dates = {DateOrder.MONTH_FIRST: month_first, DateOrder.DAY_FIRST: day_first}
    if len(month_first) > 1 or len(day_first) > 1:
        return None, Notice("date_short_year", field, params={"written": written})
    possible = dict.fromkeys([*month_first, *day_first])
    if not possible:
        return None, Notice("date_unreadable", field, params={"written": written})
    if len(possible) == 1:
        return next(iter(possible)), None
    if order is None:
        first, second = possible
        params = {"written": written, "first": first.isoformat(), "second": second.isoformat()}
        return None, Notice("date_two_readings", field, params=params)
    return dates[order][0], None


def _dates(written: str, order: DateOrder, today: date) -> tuple[date, ...]:
    """The days that a text may mean in one order: two where the century is open."""
    said = _MIDNIGHT.sub("", " ".join(written.lower().split()))
    found = find_date(said, order, whole=True)
    if found is None:
        return ()
    centuries = (1900, 2000) if found.short else (0,)
    days = (_day(century + found.year, found) for century in centuries)
    return tuple(day for day in days if day is not None and (not found.short or day <= today))


def _day(year: int, found: FoundDate) -> date | None:
    try:
        return date(year, found.month, found.day)
    except ValueError:
        return None
