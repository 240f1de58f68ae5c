"""A long list of which each row is either taken or left: a click, Space or Return turns one around.

The rows are those of `RowList`; each says its state in words, and shows it with an icon.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from checkin_desktop.ui.language import Text, resolve, translate
from checkin_desktop.ui.widgets.row_list import RowItem, RowList


class TickList(RowList):
    """`turned` is sent after a row was turned around. With `all_taken` a row is taken unless it was turned."""

    turned = Signal()

    def __init__(
        self, name: Text, taken: Text, left: Text, *, all_taken: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._words = (left, taken)
        self._all_taken = all_taken
        self._bare: tuple[RowItem, ...] = ()
        self._turned: set[Hashable] = set()
        self.clicked.connect(lambda index: self.turn(self.rows_model.item(index)))
        self.opened.connect(lambda _: self.turn(self.rows_model.item(self.currentIndex())))

    def show_rows(self, rows: Sequence[RowItem], turned: Iterable[Hashable]) -> None:
        """Show other rows; `turned` are the keys that were turned around, shown or not. No signal."""
        self._bare, self._turned = tuple(rows), set(turned)
        self._dress()

    def turned_keys(self) -> frozenset[Hashable]:
        """The keys that were turned around, shown or not."""
        return frozenset(self._turned)

    def set_all(self, *, taken: bool) -> None:
        """Take every row, or leave every row, also those that are not shown. No signal."""
        self._all_taken = taken
        self._turned.clear()
        self._dress()

    @property
    def all_taken(self) -> bool:
        """Whether a row is taken that was not turned around."""
        return self._all_taken

    def turn(self, item: RowItem | None) -> None:
        """Take a row, or leave it."""
        if item is None or item.is_heading:
            return
        self._turned ^= {item.key}
        self._dress()
        self.turned.emit()

    def retranslate(self) -> None:
        """Say the states again in the window's language."""
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space turns the row around."""
        if event.key() == Qt.Key.Key_Space:
            self.turn(self.rows_model.item(self.currentIndex()))
            return
        super().keyPressEvent(event)

    def _dress(self) -> None:
        self.set_rows([row if row.is_heading else self._dressed(row) for row in self._bare])

    def _dressed(self, row: RowItem) -> RowItem:
        taken = (row.key in self._turned) != self._all_taken
        state = resolve(self._words[taken])
        third = translate("Window", "{first} · {second}", first=row.third, second=state) if row.third else state
        return replace(row, third=third, icon="check" if taken else "minus", status="accent" if taken else "neutral")
