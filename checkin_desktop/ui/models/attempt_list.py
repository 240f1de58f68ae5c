"""The attempts of one person as rows for a list view: headings of weeks, and one row for each attempt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from checkin_desktop.domain.attempts import Attempt
from checkin_desktop.ui.language import catalog, locale, translate
from checkin_desktop.ui.models.attempts import WeekGroup, grouped, happened, outcome_icon
from checkin_desktop.words import dates
from checkin_desktop.words.labels import label

ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class AttemptRow:
    """What one row says, in the window's language. A heading has only `title`."""

    title: str
    place: str = ""
    when: str = ""
    number: str = ""
    files: str = ""
    icon: str = ""
    chips: tuple[tuple[str, str, str], ...] = ()
    attempt_id: int | None = None

    @property
    def is_heading(self) -> bool:
        """Whether this row names a group."""
        return self.attempt_id is None

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        parts = [self.title, self.place, self.when, self.number, self.files, *(chip[0] for chip in self.chips)]
        return ", ".join(part for part in parts if part)


def attempt_title(attempt: Attempt) -> str:
    """How the attempt ended, in words; else how it was made."""
    draft = attempt.current
    if draft.outcome is not None:
        return label(translate, draft.outcome)
    return label(translate, draft.channel) if draft.channel is not None else translate("Attempts", "Attempt")


def attempt_chips(attempt: Attempt) -> tuple[tuple[str, str, str], ...]:
    """Late and Corrected, in words, as (text, status, icon)."""
    chips = []
    if attempt.first.is_late:
        chips.append((translate("Attempts", "Late"), "late", "clock"))
    if attempt.is_corrected:
        chips.append((translate("Attempts", "Corrected"), "correction", "pencil"))
    return tuple(chips)


def _group_title(group: WeekGroup) -> str:
    return {
        WeekGroup.LATER: lambda: translate("Attempts", "Later"),
        WeekGroup.THIS_WEEK: lambda: translate("Attempts", "This week"),
        WeekGroup.LAST_WEEK: lambda: translate("Attempts", "Last week"),
        WeekGroup.EARLIER: lambda: translate("Attempts", "Earlier"),
    }[group]()


def _row(attempt: Attempt, today: date) -> AttemptRow:
    draft = attempt.current
    local = happened(attempt).local
    day = (
        dates.format_day_month(catalog(), local.date())
        if local.year == today.year
        else dates.format_date(catalog(), local.date(), weekday=True, short=True)
    )
    kept = sum(1 for item in attempt.attachments if item.withdrawn_at is None)
    return AttemptRow(
        title=attempt_title(attempt),
        place=draft.office or draft.address_used or draft.number,
        when=translate("Attempts", "{day}, {time}", day=day, time=dates.format_time(catalog(), local)),
        number=str(attempt.number),
        files=translate("Attempts", "%n file(s)", n=kept) if kept else "",
        icon=outcome_icon(draft.outcome, draft.channel),
        chips=attempt_chips(attempt),
        attempt_id=attempt.id,
    )


class AttemptListModel(QAbstractListModel):
    """Rows for `QListView`. `show` replaces everything; headings cannot be selected. Main thread only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[AttemptRow] = []

    def show(self, attempts: Sequence[Attempt], today: date) -> None:
        """Show these attempts in this order, in groups of weeks as seen from `today`."""
        first_weekday = locale().firstDayOfWeek().value - 1
        self.beginResetModel()
        self._rows = []
        for group, members in grouped(attempts, today, first_weekday):
            self._rows.append(AttemptRow(_group_title(group)))
            self._rows.extend(_row(attempt, today) for attempt in members)
        self.endResetModel()

    def row_of(self, attempt_id: int | None) -> int:
        """The row of an attempt, or the first attempt's row, or -1 when there is none."""
        found = [row for row, item in enumerate(self._rows) if item.attempt_id == attempt_id and not item.is_heading]
        if found:
            return found[0]
        return next((row for row, item in enumerate(self._rows) if not item.is_heading), -1)

    def at(self, index: Index) -> AttemptRow | None:
        """The row behind an index."""
        if index.isValid() and 0 <= index.row() < len(self._rows):
            return self._rows[index.row()]
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """How many rows, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row's words; `ROW_ROLE` is the whole `AttemptRow`."""
        row = self.at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are only read."""
        row = self.at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        if row.is_heading:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
