"""What the page that brings in a list of people says: columns, refused files, rows with their reasons."""

from __future__ import annotations

from collections.abc import Iterable

from checkin_desktop.domain.people_files import (
    BYTES_LIMIT,
    MOST_COLUMNS,
    MOST_ROWS,
    PeopleField,
    TableProblem,
    UnreadableTable,
)
from checkin_desktop.domain.people_table import PersonRow
from checkin_desktop.ui.errors import notice_lines
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.people import format_a_number
from checkin_desktop.ui.widgets.row_list import RowItem
from checkin_desktop.words import dates
from checkin_desktop.words.salvage_texts import TABLES

_MEGABYTE = 1024 * 1024


def field_words(field: PeopleField) -> str:
    """What a column may hold, in words."""
    return {
        PeopleField.FULL_NAME: translate("People", "Whole name"),
        PeopleField.GIVEN_NAMES: translate("People", "Given names"),
        PeopleField.FAMILY_NAMES: translate("People", "Family names"),
        PeopleField.OTHER_NAMES: translate("People", "Other names"),
        PeopleField.GOVERNMENT_NAME: translate("People", "Name on the papers"),
        PeopleField.A_NUMBER: translate("People", "A-number"),
        PeopleField.SUBJECT_ID: translate("People", "Subject ID"),
        PeopleField.BIRTH_DATE: translate("People", "Date of birth"),
        PeopleField.BIRTH_COUNTRY: translate("People", "Country of birth"),
        PeopleField.BIRTHPLACE: translate("People", "Place of birth"),
        PeopleField.PHONE: translate("People", "Phone"),
        PeopleField.EMAIL: translate("People", "Email"),
        PeopleField.STREET: translate("People", "Street"),
        PeopleField.UNIT: translate("People", "Apartment or unit"),
        PeopleField.CITY: translate("People", "City"),
        PeopleField.STATE: translate("People", "State"),
        PeopleField.ZIP: translate("People", "ZIP code"),
        PeopleField.LANGUAGES: translate("People", "Languages"),
        PeopleField.TAGS: translate("People", "Tags"),
        PeopleField.NOTES: translate("People", "Notes"),
    }[field]


def refusal_words(refused: UnreadableTable) -> tuple[str, str]:
    """Why a file was refused whole, and what helps."""
    limit = str(BYTES_LIMIT // _MEGABYTE)
    texts = {
        TableProblem.EMPTY: (
            translate("People", "There are no people in this file"),
            translate("People", "The first row holds the headings. Every row below it is one person."),
        ),
        TableProblem.TOO_LARGE: (
            translate("People", "This file is too large"),
            translate("People", "A list may have {limit} MB. Save it in parts.", limit=limit),
        ),
        TableProblem.TOO_MANY_ROWS: (
            translate("People", "This file has too many rows"),
            translate("People", "A list may have {limit} people. Save it in parts.", limit=str(MOST_ROWS)),
        ),
        TableProblem.TOO_MANY_COLUMNS: (
            translate("People", "Row {line} has too many cells", line=refused.line),
            translate("People", "A list may have {limit} columns.", limit=str(MOST_COLUMNS)),
        ),
        TableProblem.NOT_A_TABLE: (
            translate("People", "This is not a CSV file"),
            translate("People", "Open it in the spreadsheet program and save it as “CSV UTF-8”."),
        ),
        TableProblem.QUOTES: (
            translate("People", "A quotation mark near row {line} has no partner", line=refused.line),
            translate("People", "Mend it in the file, so that no row is read wrongly. Nothing was brought in."),
        ),
    }
    return texts[refused.problem]


def reason_words(row: PersonRow) -> str:
    """Why a row does not come in by itself."""
    return " ".join(dict.fromkeys(words for _, words in notice_lines(row.faults or row.conflicts)))


def row_item(row: PersonRow, icon: str, status: str) -> RowItem:
    """A row of the file in a list; its key is its number."""
    details = row.details
    name = ", ".join(part for part in (details.family_names, details.given_names) if part)
    facts = [
        format_a_number(row.a_number),
        dates.format_date(catalog(), details.birth_date) if details.birth_date else "",
        details.phone,
    ]
    remarks = reason_words(row) or " ".join(words for _, words in notice_lines(row.notices))
    return RowItem(
        title=name or translate("People", "No name"),
        key=row.row.line,
        second=" · ".join(part for part in facts if part),
        third=remarks.removesuffix("."),
        number=translate("People", "Row {line}", line=row.row.line),
        icon=icon,
        status=status,
    )


def changed_words(tables: Iterable[str]) -> str:
    """Where somebody was changed since the import."""
    return ", ".join(translate(*TABLES[name]) for name in tables if name in TABLES)
