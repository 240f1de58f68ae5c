"""The people of a vault as Qt rows: a page at a time from SQL, never through a proxy model.

Sorting, filtering and archiving are the service's work (`PeopleListService.rows`); the model only holds what was
fetched. Results of an older question are dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from checkin_desktop.domain.appointments import AppointmentKind
from checkin_desktop.domain.attempts import Outcome
from checkin_desktop.domain.dues import QUIET, WEEK, Due, DueKind, PeopleOrder, PeopleQuery, next_due, within
from checkin_desktop.domain.moves import MoveTaskCode
from checkin_desktop.domain.overview import NOT_REACHED
from checkin_desktop.domain.people import PersonRow
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.appointments import icon_of
from checkin_desktop.ui.models.attempts import SHORT_OUTCOMES
from checkin_desktop.words import dates
from checkin_desktop.words.labels import label

PAGE_SIZE: Final = 200
MOST_CHIPS: Final = 2
"""So many things to do are named for one person; further ones are counted."""
ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[PeopleQuery, int, int, Callable[[tuple[PersonRow, ...]], None]], None]
"""(query, limit, offset, done): ask for rows; `done` gets them on the main thread."""
ChipData = tuple[str, str, str]
"""(words, status, icon)."""


class Column(IntEnum):
    """The columns, in order."""

    NAME = 0
    NEXT_DATE = 1
    LAST_ATTEMPT = 2
    DOCUMENTS = 3
    TAGS = 4
    TODO = 5

    @property
    def code(self) -> str:
        """The name under which the choice of columns is kept."""
        return self.name.lower()


USUAL: Final = (Column.NAME, Column.NEXT_DATE, Column.LAST_ATTEMPT, Column.TODO)
"""The columns while nobody chose any."""


def column_title(column: Column) -> str:
    """What stands above a column."""
    return {
        Column.NAME: translate("People", "Name and A-number"),
        Column.NEXT_DATE: translate("People", "Next date"),
        Column.LAST_ATTEMPT: translate("People", "Last attempt"),
        Column.DOCUMENTS: translate("People", "Documents"),
        Column.TAGS: translate("People", "Tags"),
        Column.TODO: translate("People", "To do"),
    }[column]


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


def _outcome_words(code: str) -> str:
    """The same in a word or two where there are such words."""
    short = SHORT_OUTCOMES.get(Outcome(code)) if code in set(Outcome) and code != Outcome.OTHER else None
    return short() if short is not None else outcome_label(code)


def _short_day(day: date) -> str:
    """A day with its weekday, and with its year where it is another one: "Thu 19 Nov", "Fri 19 Dec 2025"."""
    if day.year == datetime.now().astimezone().year:
        return dates.format_day_month(catalog(), day)
    return dates.format_date(catalog(), day, weekday=True, short=True)


class PeopleModel(QAbstractTableModel):
    """Rows of the people list. Main thread only. `loaded` tells that an answer has arrived."""

    loaded = Signal()

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._rows: list[PersonRow] = []
        self._query = PeopleQuery()
        self._question = 0
        self._more = False
        self._waiting = False

    def ask(self, query: PeopleQuery | None = None) -> None:
        """Start again with another filter. The old rows stay until the answer is there."""
        self._query = query or PeopleQuery()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        self._question += 1
        self._request(0)

    def wipe(self) -> None:
        """Forget everything."""
        self._question += 1
        self.beginResetModel()
        self._rows = []
        self._more = self._waiting = False
        self._query = PeopleQuery()
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

        self._fetch(self._query, PAGE_SIZE, offset, done)

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
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column_title(Column(section))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        sorted_by = Column.NEXT_DATE if self._query.order is PeopleOrder.NEXT_DATE else Column.NAME
        return column_title(Column(section)) + ("  ↓" if section == sorted_by else "")

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
    if column is Column.NEXT_DATE:
        due = next_due(row.dues)
        return (due_words(due), due_day(due)) if due else (translate("People", "No date"),)
    if column is Column.LAST_ATTEMPT:
        if row.last_attempt is None:
            return (translate("People", "No attempt yet"),)
        return (_outcome_words(row.last_outcome), _short_day(row.last_attempt.local.date()))
    if column is Column.DOCUMENTS:
        if not row.documents_needed:
            return (translate("People", "No list yet"),)
        shown = translate(
            "People", "{have} of {needed} in hand", have=row.documents_in_hand, needed=row.documents_needed
        )
        return (shown,)
    if column is Column.TAGS:
        return row.tags or (translate("People", "No tags"),)
    return tuple(chip[0] for chip in row_chips(row)) or (translate("People", "Nothing due"),)


def due_words(due: Due) -> str:
    """What has the date."""
    if due.kind is DueKind.APPOINTMENT:
        return label(translate, AppointmentKind(due.code))
    if due.kind is DueKind.MOVE_TASK:
        return label(translate, MoveTaskCode(due.code))
    return due.what or translate("People", "Try again")


def due_day(due: Due) -> str:
    """Its day: "Mon 23 Nov, 8:00 a.m."; "by" a day for what may be done before; and that it is over.

    The year stands with it where it is another one.
    """
    day = _short_day(due.day)
    if due.past:
        return translate("People", "past: {day}", day=day)
    if due.kind is DueKind.MOVE_TASK:
        return translate("People", "by {day}", day=day)
    if due.at:
        clock = dates.format_time(catalog(), time.fromisoformat(due.at))
        return translate("People", "{day}, {time}", day=day, time=clock)
    return day


def due_icon(due: Due) -> str:
    """The icon beside it."""
    if due.kind is DueKind.APPOINTMENT:
        return icon_of(AppointmentKind(due.code))
    return "truck" if due.kind is DueKind.MOVE_TASK else "clock"


def row_chips(row: PersonRow, now: datetime | None = None) -> tuple[ChipData, ...]:
    """What is still to do for a person, the most pressing first. It counts facts and judges nothing.

    `now` is aware; by default the moment. At most `MOST_CHIPS`, then how many more there are.
    """
    if row.archived:
        return ((translate("People", "Archived"), "neutral", "archive"),)
    now = now or datetime.now().astimezone()
    chips = [*_date_chips(row, now.astimezone().date()), *_contact_chips(row, now)]
    if row.unsigned:
        chips.append((translate("People", "60-001"), "neutral", "pencil"))
    if not row.contact_count:
        chips.append((translate("People", "Add a contact"), "neutral", "user-plus"))
    missing = row.documents_needed - row.documents_in_hand
    if missing > 0:
        chips.append((translate("People", "%n document(s) missing", n=missing), "neutral", "document"))
    if len(chips) > MOST_CHIPS:
        left = len(chips) - MOST_CHIPS
        chips[MOST_CHIPS:] = [(translate("People", "%n more", n=left), "neutral", "")]
    return tuple(chips)


def _date_chips(row: PersonRow, today: date) -> list[ChipData]:
    chips = []
    past = sum(due.past for due in row.dues)
    if past:
        chips.append((translate("People", "%n past the date", n=past), "late", "warning"))
    week = within(row.dues, today, WEEK)
    if week:
        chips.append((translate("People", "%n this week", n=len(week)), "neutral", "calendar"))
    if any(due.requested for due in row.dues):
        chips.append((translate("People", "Not confirmed"), "neutral", "help"))
    if any(due.differs for due in row.dues):
        chips.append((translate("People", "Sources differ"), "differ", "fork"))
    if row.to_book:
        chips.append((translate("People", "Book a date"), "neutral", "calendar"))
    return chips


def _contact_chips(row: PersonRow, now: datetime) -> list[ChipData]:
    if row.last_attempt is None:
        return [(translate("People", "First attempt"), "neutral", "phone")]
    if now - row.last_attempt.utc > QUIET:
        return [(translate("People", "No contact in 30 days"), "late", "clock")]
    if row.last_outcome in NOT_REACHED and row.last_attempt.local.date() < now.astimezone().date():
        return [(translate("People", "Try again"), "neutral", "phone")]
    return []


def cell_speech(row: PersonRow, column: Column) -> str:
    """What a screen reader says for one cell: the column's name and its words."""
    lines = cell_lines(row, column)
    if column is Column.NAME:
        return ", ".join(lines)
    return translate("People", "{column}: {words}", column=column_title(column), words=", ".join(lines))
