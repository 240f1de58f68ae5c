"""The people of a vault as Qt rows: a page at a time from SQL, never through a proxy model.

Sorting, filtering and archiving are the service's work (`rows(text, include_archived, limit, offset)`); the model only
holds what was fetched. Results of an older question are dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from checkin_desktop.domain.attempts import Moment, Outcome
from checkin_desktop.domain.people import PersonRow
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.words import dates
from checkin_desktop.words.labels import label

PAGE_SIZE: Final = 200
QUIET_LIMIT: Final = timedelta(days=30)
"""A person without any attempt for this long is marked in the list (the project's own limit)."""
ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[str, bool, int, int, Callable[[tuple[PersonRow, ...]], None]], None]
"""(text, include archived, limit, offset, done): ask for rows; `done` gets them on the main thread."""


class Column(IntEnum):
    """The columns, in order."""

    NAME = 0
    LAST_ATTEMPT = 1
    DOCUMENTS = 2
    TODO = 3


def format_a_number(normalised: str) -> str:
    """Nine digits as they are shown: "A 012-345-678". Anything else comes back as it is."""
    if len(normalised) == 9 and normalised.isdigit():
        return f"A\u00a0{normalised[:3]}-{normalised[3:6]}-{normalised[6:]}"
    return normalised


def outcome_label(code: str) -> str:
    """The label of an outcome by its stored value; an unknown one comes back as it is."""
    try:
        return label(translate, Outcome(code))
    except ValueError:
        return code


def local_day(moment: Moment) -> str:
    """The day of a moment where it happened, with its weekday: "Thu 19 Nov 2026"."""
    return dates.format_date(catalog(), moment.local.date(), weekday=True, short=True)


class PeopleModel(QAbstractTableModel):
    """Rows of the people list. Main thread only. `loaded` tells that an answer has arrived."""

    loaded = Signal()

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._rows: list[PersonRow] = []
        self._text = ""
        self._archived = False
        self._question = 0
        self._more = False
        self._waiting = False

    def ask(self, text: str = "", *, include_archived: bool = False) -> None:
        """Start again with another filter. The old rows stay until the answer is there."""
        self._text = text
        self._archived = include_archived
        self._question += 1
        self._request(0)

    def wipe(self) -> None:
        """Forget everything."""
        self._question += 1
        self.beginResetModel()
        self._rows = []
        self._more = self._waiting = False
        self._text = ""
        self.endResetModel()

    def row_at(self, row: int) -> PersonRow | None:
        """The person in a row, or None."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, person_id: int) -> int:
        """The row of a person, or -1 when not fetched."""
        return next((number for number, row in enumerate(self._rows) if row.id == person_id), -1)

    def _request(self, offset: int) -> None:
        question = self._question
        self._waiting = True

        def done(rows: tuple[PersonRow, ...]) -> None:
            if question == self._question:
                self._take(rows, offset)

        self._fetch(self._text, self._archived, PAGE_SIZE, offset, done)

    def _take(self, rows: tuple[PersonRow, ...], offset: int) -> None:
        self._more = len(rows) == PAGE_SIZE
        if offset == 0:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
        elif rows:
            self.beginInsertRows(QModelIndex(), offset, offset + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()
        # Only now: a view may ask for more while it hears of these rows.
        self._waiting = False
        self.loaded.emit()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more and not self._waiting

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._request(len(self._rows))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(cell_lines(row, Column(index.column())))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell_speech(row, Column(index.column()))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (
            translate("People", "Name and A-number"),
            translate("People", "Last attempt"),
            translate("People", "Documents"),
            translate("People", "To do"),
        )
        return titles[section] if 0 <= section < len(titles) else None

    def retranslate(self) -> None:
        """Ask for all words again."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))


def cell_lines(row: PersonRow, column: Column) -> tuple[str, ...]:
    """The words of one cell, the first line first."""
    if column is Column.NAME:
        number = format_a_number(row.a_number) if row.a_number else translate("People", "No A-number yet")
        return (row.sort_name or row.display_name, number)
    if column is Column.LAST_ATTEMPT:
        if row.last_attempt is None:
            return (translate("People", "No attempt yet"),)
        return (outcome_label(row.last_outcome), local_day(row.last_attempt))
    if column is Column.DOCUMENTS:
        if not row.documents_needed:
            return (translate("People", "No list yet"),)
        shown = translate(
            "People", "{have} of {needed} in hand", have=row.documents_in_hand, needed=row.documents_needed
        )
        return (shown,)
    return tuple(chip[0] for chip in row_chips(row, datetime.now(UTC))) or (translate("People", "Nothing due"),)


def row_chips(row: PersonRow, now: datetime) -> tuple[tuple[str, str, str], ...]:
    """What is still to do for a person, as (words, status, icon). It counts facts and judges nothing."""
    if row.archived:
        return ((translate("People", "Archived"), "neutral", "archive"),)
    chips = []
    if row.last_attempt is None:
        chips.append((translate("People", "First attempt"), "neutral", "phone"))
    elif now - row.last_attempt.utc > QUIET_LIMIT:
        chips.append((translate("People", "No attempt in 30 days"), "late", "clock"))
    if not row.contact_count:
        chips.append((translate("People", "Add a contact"), "neutral", "user-plus"))
    missing = row.documents_needed - row.documents_in_hand
    if missing > 0:
        chips.append((translate("People", "%n document(s) missing", n=missing), "neutral", "document"))
    return tuple(chips)


def cell_speech(row: PersonRow, column: Column) -> str:
    """What a screen reader says for one cell: the column's name and its words."""
    lines = cell_lines(row, column)
    if column is Column.NAME:
        return ", ".join(lines)
    if column is Column.LAST_ATTEMPT:
        return translate("People", "Last attempt: {words}", words=", ".join(lines))
    if column is Column.DOCUMENTS:
        return translate("People", "Documents: {words}", words=lines[0])
    return translate("People", "To do: {words}", words=", ".join(lines))
