"""Lists of people from offices and spreadsheets: the rows of a CSV file, and what its columns hold.

Nothing of the file is believed and nothing is cut silently: a file that is too long, or that is no table, is refused
whole. Columns are told by their names in English and Spanish; a person may say otherwise.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from checkin_desktop.domain import csv_files
from checkin_desktop.domain.folding import fold
from checkin_desktop.domain.spreadsheets import as_typed

BYTES_LIMIT: Final = 8 * 1024 * 1024
MOST_ROWS: Final = 5_000
MOST_COLUMNS: Final = 60
# Workbooks and other files that are often given a wrong name: ZIP, OLE, PDF.
_NO_TABLES: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")
_SEPARATOR_LINE: Final = "sep="


class PeopleField(StrEnum):
    """What a column may hold. A column that holds none of these is not taken over."""

    FULL_NAME = "full_name"
    GIVEN_NAMES = "given_names"
    FAMILY_NAMES = "family_names"
    OTHER_NAMES = "other_names"
    GOVERNMENT_NAME = "government_name"
    A_NUMBER = "a_number"
    SUBJECT_ID = "subject_id"
    BIRTH_DATE = "birth_date"
    BIRTH_COUNTRY = "birth_country"
    BIRTHPLACE = "birthplace"
    PHONE = "phone"
    EMAIL = "email"
    STREET = "address_street"
    UNIT = "address_unit"
    CITY = "address_city"
    STATE = "address_state"
    ZIP = "address_zip"
    LANGUAGES = "languages"
    TAGS = "tags"
    NOTES = "notes"


class TableProblem(StrEnum):
    """Why a file is no list of people."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    TOO_MANY_ROWS = "too_many_rows"
    TOO_MANY_COLUMNS = "too_many_columns"
    NOT_A_TABLE = "not_a_table"
    QUOTES = "quotes"


class UnreadableTable(Exception):
    """The file is refused whole. `line` counts from 1 where the problem has a place, else 0."""

    def __init__(self, problem: TableProblem, line: int = 0) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.line = line


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row with something in it. `line` is its number in a spreadsheet: the headings stand in row 1."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PeopleTable:
    """A file as it was read. `sha256` is that of its bytes, in lower-case hex.

    `delimiter` stood between its cells: the spreadsheet program of the same computer expects it again.
    """

    headings: tuple[str, ...]
    rows: tuple[TableRow, ...]
    sha256: str = ""
    delimiter: str = ","


REASON_NAMES: Final = ("reason", "motivo")
"""How the column is called that `rejects` adds; it is not taken over and is written anew."""

# Folded to letters only. The first column with one of these names counts.
_NAMES: Final[Mapping[PeopleField, tuple[str, ...]]] = {
    PeopleField.GIVEN_NAMES: (
        *("givennames", "givenname", "firstname", "firstnames", "forename", "first", "nombres", "nombre"),
        *("nombredepila", "primernombre"),
    ),
    PeopleField.FAMILY_NAMES: (
        *("familynames", "familyname", "lastname", "lastnames", "surname", "surnames", "last", "apellidos"),
        *("apellido",),
    ),
    PeopleField.FULL_NAME: (
        *("fullname", "name", "clientname", "client", "legalname", "person", "nombrecompleto", "nombreyapellido"),
        *("nombreyapellidos", "nombresyapellidos", "apellidosynombres", "cliente", "persona"),
    ),
    PeopleField.OTHER_NAMES: ("othernames", "othername", "aka", "alias", "aliases", "otrosnombres", "apodo"),
    PeopleField.GOVERNMENT_NAME: (
        *("governmentname", "nameonpapers", "nameongovernmentpapers", "nombreenlospapeles", "nombreendocumentos"),
    ),
    PeopleField.A_NUMBER: (
        *("anumber", "alienumber", "aliennumber", "alienregistrationnumber", "anum", "ano", "a", "uscisnumber"),
        *("numeroa", "numerodeextranjero", "numeroalien", "alien", "alienno", "aliennum"),
    ),
    PeopleField.SUBJECT_ID: ("subjectid", "subjectidnumber", "icesubjectid", "iddesujeto", "subjectnumber"),
    PeopleField.BIRTH_DATE: (
        *("birthdate", "dateofbirth", "dob", "birthday", "born", "fechadenacimiento", "nacimiento", "fechanac"),
        *("fdn", "fechanacimiento", "fechadenac", "fnac", "fnacimiento", "birth", "bday"),
    ),
    PeopleField.BIRTH_COUNTRY: (
        *("birthcountry", "countryofbirth", "country", "paisdenacimiento", "pais", "countryoforigin"),
        *("paisdeorigen", "nationality", "nacionalidad"),
    ),
    PeopleField.BIRTHPLACE: ("birthplace", "placeofbirth", "cityofbirth", "lugardenacimiento", "ciudaddenacimiento"),
    PeopleField.PHONE: (
        *("phone", "phonenumber", "telephone", "cell", "cellphone", "mobile", "mobilephone", "telefono", "celular"),
        *("numerodetelefono", "tel", "movil"),
    ),
    PeopleField.EMAIL: ("email", "emailaddress", "mail", "correo", "correoelectronico"),
    PeopleField.STREET: ("street", "address", "streetaddress", "addressline", "calle", "direccion", "domicilio"),
    PeopleField.UNIT: (
        *("unit", "apt", "apartment", "aptunit", "unitapt", "apartamento", "apto", "unidad", "departamento"),
    ),
    PeopleField.CITY: ("city", "town", "ciudad"),
    PeopleField.STATE: ("state", "st", "estado"),
    PeopleField.ZIP: ("zip", "zipcode", "postalcode", "codigopostal", "cp"),
    PeopleField.LANGUAGES: ("languages", "language", "idioma", "idiomas", "lengua", "lenguas", "primarylanguage"),
    PeopleField.TAGS: ("tags", "tag", "labels", "group", "etiquetas", "etiqueta", "grupo"),
    PeopleField.NOTES: ("notes", "note", "comments", "comment", "notas", "nota", "comentarios", "observaciones"),
}


def read_table(data: bytes) -> PeopleTable:
    """The rows of a file. Raises UnreadableTable."""
    if len(data) > BYTES_LIMIT:
        raise UnreadableTable(TableProblem.TOO_LARGE)
    if data.startswith(_NO_TABLES):
        raise UnreadableTable(TableProblem.NOT_A_TABLE)
    text = csv_files.decode(data)
    if not text.strip("\x00 \t\r\n"):
        raise UnreadableTable(TableProblem.EMPTY)
    first, _, rest = text.partition("\n")
    if first.lower().startswith(_SEPARATOR_LINE) and len(first.strip()) == len(_SEPARATOR_LINE) + 1:
        return _read(rest, first[len(_SEPARATOR_LINE)], data)
    return _read(text, _separator(text), data)


def guess_fields(headings: Sequence[str]) -> dict[int, PeopleField]:
    """Which column holds what, by number from 0; a field stands once. A full name gives way to its two parts."""
    names = [_plain(heading) for heading in headings]
    found: dict[int, PeopleField] = {}
    for field, known in _NAMES.items():
        place = next((names.index(name) for name in known if name in names and names.index(name) not in found), None)
        if place is not None:
            found[place] = field
    taken = set(found.values())
    if PeopleField.GIVEN_NAMES in taken and PeopleField.FAMILY_NAMES not in taken:
        # "Nombre" alone is the whole name.
        place = next(place for place, field in found.items() if field is PeopleField.GIVEN_NAMES)
        if PeopleField.FULL_NAME not in taken:
            found[place] = PeopleField.FULL_NAME
    return found


def is_reason(heading: str) -> bool:
    """Whether a column holds why a row came back."""
    return _plain(heading) in REASON_NAMES


def _plain(heading: str) -> str:
    return "".join(char for char in fold(heading) if char.isalpha())


def _separator(text: str) -> str:
    """The separator that finds the most known columns, then the most columns."""
    best, found = csv_files.DELIMITERS[0], (-1, 0)
    for delimiter in csv_files.DELIMITERS:
        try:
            head = next((row for row in csv_files.rows(text, delimiter, most_cells=MOST_COLUMNS) if any(row)), [])
        except csv_files.BadTable:
            continue
        score = (len(guess_fields(head)), len(head))
        if score > found:
            best, found = delimiter, score
    return best


def _read(text: str, separator: str, data: bytes) -> PeopleTable:
    headings: tuple[str, ...] = ()
    rows: list[TableRow] = []
    try:
        found = enumerate(csv_files.rows(text, separator, most_cells=MOST_COLUMNS + 1, strict=True), 1)
        for line, cells in found:
            if len(cells) > MOST_COLUMNS:
                raise UnreadableTable(TableProblem.TOO_MANY_COLUMNS, line)
            if not any(cell.strip() for cell in cells):
                continue
            plain = tuple(as_typed(cell).strip() for cell in cells)
            if not headings:
                headings = plain
            elif len(rows) == MOST_ROWS:
                raise UnreadableTable(TableProblem.TOO_MANY_ROWS)
            else:
                rows.append(TableRow(line, plain))
    except csv_files.BadTable as bad:
        raise UnreadableTable(TableProblem.QUOTES, bad.line) from None
    if not rows:
        raise UnreadableTable(TableProblem.EMPTY)
    return PeopleTable(headings, tuple(rows), hashlib.sha256(data).hexdigest(), separator)
