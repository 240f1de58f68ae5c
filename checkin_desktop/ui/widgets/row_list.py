"""A keyboard-driven list for many rows that change: headings, an icon, up to three lines, a number, chips.

- `RowItem(title, key=…)`: one row; without a key it is a heading.
- `RowList(name)`: `set_rows(items)`, `select(key)`, `selected()`; signals `chosen(key)` when another row becomes the
  current one, `opened(key)` for Return, Enter and double click. Rows are painted, never built as widgets, and a long
  list takes its rows in a few at a time, so a thousand of them open as fast as ten. Words wrap and are never cut off.
- A list of which only the beginning was read is set with `further=True`: `more_wanted` is sent when its end comes
  into sight, and `add_rows(items, further=…)` puts the next rows below.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from checkin_desktop.ui.language import Text, resolve
from checkin_desktop.ui.widgets.row_items import Index, RowItem, RowListModel
from checkin_desktop.ui.widgets.row_painting import RowDelegate

__all__ = ["RowItem", "RowList"]


class RowList(QListView):
    """The list. `name` is what a screen reader calls it."""

    chosen = Signal(object)
    opened = Signal(object)
    more_wanted = Signal()

    def __init__(self, name: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._quiet = False
        self._further = False
        self.rows_model = RowListModel(self)
        self.setModel(self.rows_model)
        self._delegate = RowDelegate(self)
        self.setItemDelegate(self._delegate)
        self._more = QTimer(self)
        self._more.setInterval(0)
        self._more.timeout.connect(self._take_more)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(resolve(name))
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.verticalScrollBar().valueChanged.connect(self._ask_for_more)
        self.verticalScrollBar().rangeChanged.connect(self._ask_for_more)

    def set_rows(self, rows: Sequence[RowItem], *, further: bool = False) -> None:
        """Show other rows; the chosen key stays chosen when it is still there. No signal.

        `further`: these are only the first ones, see `more_wanted`.
        """
        kept = self.selected()
        self._quiet = True
        self._further = False
        self._delegate.forget()
        self.rows_model.set_rows(rows)
        place = self.rows_model.place_of(kept) if kept is not None else -1
        if place >= self.rows_model.rowCount():
            self.rows_model.tell_more(place + 1)
        if self.rows_model.has_untold():
            self._more.start()
        if place >= 0:
            self.setCurrentIndex(self.rows_model.index(place))
        self._quiet = False
        self._further = further

    def add_rows(self, rows: Sequence[RowItem], *, further: bool = False) -> None:
        """Put the next rows below those that are there."""
        self.rows_model.add_rows(rows)
        self._further = further
        if self.isVisible():
            self._more.start()

    def select(self, key: Hashable) -> bool:
        """Choose a row without a signal; False when there is none with this key."""
        place = self.rows_model.place_of(key)
        if place < 0:
            self.clearSelection()
            self.selectionModel().clearCurrentIndex()
            return False
        self._quiet = True
        if place >= self.rows_model.rowCount():
            self.rows_model.tell_more(place + 1)
        self.setCurrentIndex(self.rows_model.index(place))
        self._quiet = False
        self.scrollTo(self.rows_model.index(place))
        return True

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Show a row, and the heading that stands right above it."""
        above = self.rows_model.item(self.rows_model.index(index.row() - 1)) if index.row() > 0 else None
        if above is not None and above.is_heading:
            super().scrollTo(self.rows_model.index(index.row() - 1), hint)
        super().scrollTo(index, hint)

    def selected(self) -> Hashable:
        """The chosen row's key, or None."""
        item = self.rows_model.item(self.currentIndex())
        return item.key if item is not None else None

    def place_of(self, key: Hashable) -> int:
        """Where the row with this key stands, or -1."""
        return self.rows_model.place_of(key)

    def keys(self) -> tuple[Hashable, ...]:
        """The keys of all rows that are no headings, from the top."""
        return tuple(row.key for row in self.rows_model.rows() if not row.is_heading)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Enter open the chosen row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows again: a scroll bar that appears takes room from the words."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        if event.size().height() != event.oldSize().height() and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def showEvent(self, event: QShowEvent) -> None:
        """Take in the rows that came while nobody saw the list."""
        super().showEvent(event)
        if self.rows_model.has_untold():
            self._more.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language; the owner sets new rows."""
        if event.type() is QEvent.Type.LanguageChange:
            self.setAccessibleName(resolve(self._name))
        elif event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._delegate.forget()
        super().changeEvent(event)

    def _take_more(self) -> None:
        if not self.isVisible() or not self.rows_model.tell_more():
            self._more.stop()
            self._ask_for_more()

    def _ask_for_more(self) -> None:
        """Once for each piece: when less than two screens are left below and nothing waits to be told."""
        bar = self.verticalScrollBar()
        near = bar.maximum() - bar.value() < 2 * self.viewport().height()
        if self._further and near and self.isVisible() and not self.rows_model.has_untold():
            self._further = False
            self.more_wanted.emit()

    def _open(self, index: QModelIndex) -> None:
        item = self.rows_model.item(index)
        if item is not None and not item.is_heading:
            self.opened.emit(item.key)

    def _current_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        item = self.rows_model.item(current)
        if item is not None and not item.is_heading and not self._quiet:
            self.chosen.emit(item.key)
