"""The rows of a `RowList`: what one says, and the model that tells the view of them a few at a time."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

ITEM_ROLE: Final = Qt.ItemDataRole.UserRole + 1
ROWS_FIRST: Final = 14  # what a window shows of a list
ROWS_AT_ONCE: Final = 25  # measured in one go; the window reacts in between

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class RowItem:
    """What one row says, already in the window's language. `chips` are (text, status, icon name).

    `number` stands at the end of the title, `aside` with its icon at the end of the last line.
    """

    title: str
    key: Hashable = None
    second: str = ""
    third: str = ""
    number: str = ""
    aside: str = ""
    aside_icon: str = ""
    icon: str = ""
    status: str = "neutral"
    chips: tuple[tuple[str, str, str], ...] = ()

    @property
    def is_heading(self) -> bool:
        """Whether this row names a group."""
        return self.key is None

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        chips = [text for text, _, _ in self.chips]
        return ", ".join(
            part for part in (self.title, self.number, self.second, self.third, self.aside, *chips) if part
        )


class RowListModel(QAbstractListModel):
    """The rows. `set_rows` replaces all of them; the view hears of the first ones at once. Main thread only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[RowItem] = []
        self._told = 0

    def set_rows(self, rows: Sequence[RowItem]) -> None:
        """Show these rows, the first `ROWS_FIRST` now; `tell_more` brings the others."""
        self.beginResetModel()
        self._rows = list(rows)
        self._told = min(len(self._rows), ROWS_FIRST)
        self.endResetModel()

    def add_rows(self, rows: Sequence[RowItem]) -> None:
        """Put further rows below; `tell_more` brings them."""
        self._rows.extend(rows)

    def tell_more(self, least: int = 0) -> bool:
        """Tell the view of some more rows, up to row `least` if that is further; False when it knows all."""
        end = min(len(self._rows), max(self._told + ROWS_AT_ONCE, least))
        if end > self._told:
            self.beginInsertRows(QModelIndex(), self._told, end - 1)
            self._told = end
            self.endInsertRows()
        return self._told < len(self._rows)

    def rows(self) -> tuple[RowItem, ...]:
        """All rows, also those that the view does not know yet."""
        return tuple(self._rows)

    def has_untold(self) -> bool:
        """Whether there are rows that the view does not know yet."""
        return self._told < len(self._rows)

    def item(self, index: Index) -> RowItem | None:
        """The row behind an index."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def place_of(self, key: Hashable) -> int:
        """Where the row with this key stands, or -1."""
        return next((place for place, row in enumerate(self._rows) if not row.is_heading and row.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """How many rows the view knows, headings included."""
        return 0 if parent.isValid() else self._told

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words; `ITEM_ROLE` is the whole `RowItem`."""
        row = self.item(index)
        if row is None:
            return None
        if role == ITEM_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed over by the keyboard."""
        row = self.item(index)
        if row is None or row.is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
