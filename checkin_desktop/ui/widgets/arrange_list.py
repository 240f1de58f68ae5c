"""A list of which some rows can be put into another order: by drag, or with Alt and the arrow keys.

`ArrangeList(name)`: `set_movable(keys)` names the rows that can be moved, in their order; the others stay where they
are. `moved(key, place)` asks for a row to be moved to a place among them, counted from 0; `turned(key)` for Space.
The owner makes the change and sets the rows again.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from checkin_desktop.ui.language import Text
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.row_list import RowList

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ArrangeList(RowList):
    """The list; see the module. Escape gives up a drag."""

    moved = Signal(object, int)
    turned = Signal(object)

    def __init__(self, name: Text, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._movable: tuple[Hashable, ...] = ()
        self._pressed: tuple[Hashable, QPoint] | None = None
        self._gap: int | None = None

    def set_movable(self, keys: Sequence[Hashable]) -> None:
        """Which rows can be moved, from the top."""
        self._movable = tuple(keys)
        self._give_up()

    def move(self, key: Hashable, step: int) -> None:
        """Ask for a row to stand one place earlier (-1) or later (1); nothing at either end."""
        if key not in self._movable:
            return
        place = self._movable.index(key) + step
        if 0 <= place < len(self._movable):
            self.moved.emit(key, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves the chosen row, Space turns it around."""
        key = self.selected()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _STEPS:
            self.move(key, _STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space and key is not None:
            self.turned.emit(key)
        elif event.key() == Qt.Key.Key_Escape and self._gap is not None:
            self._give_up()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what may be dragged."""
        super().mousePressEvent(event)
        item = self.rows_model.item(self.indexAt(event.position().toPoint()))
        left = event.button() is Qt.MouseButton.LeftButton
        movable = left and item is not None and item.key in self._movable
        self._pressed = (item.key, event.position().toPoint()) if movable and item is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the row would go."""
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        there = event.position().toPoint()
        if self._gap is None:
            if (there - self._pressed[1]).manhattanLength() < QApplication.startDragDistance():
                return
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._gap = self._gap_at(there)
        self._keep_in_sight(there)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the row to be moved."""
        pressed, gap = self._pressed, self._gap
        self._give_up()
        super().mouseReleaseEvent(event)
        if pressed is None or gap is None:
            return
        before = self._movable.index(pressed[0])
        place = gap - 1 if gap > before else gap
        if place != before:
            self.moved.emit(pressed[0], place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and a line where the dragged one would go."""
        super().paintEvent(event)
        if self._gap is None or not self._movable:
            return
        last = self._gap == len(self._movable)
        row = self.visualRect(
            self.rows_model.index(self.place_of(self._movable[self._gap - 1 if last else self._gap]))
        )
        y = row.bottom() if last else row.top()
        painter = QPainter(self.viewport())
        painter.setPen(QPen(theme.color("accent"), theme.px(3)))
        painter.drawLine(row.left() + theme.px(8), y, row.right() - theme.px(8), y)

    def _gap_at(self, point: QPoint) -> int:
        for place, key in enumerate(self._movable):
            if point.y() < self.visualRect(self.rows_model.index(self.place_of(key))).center().y():
                return place
        return len(self._movable)

    def _keep_in_sight(self, point: QPoint) -> None:
        bar, edge = self.verticalScrollBar(), theme.px(24)
        if point.y() < edge:
            bar.setValue(bar.value() - edge)
        elif point.y() > self.viewport().height() - edge:
            bar.setValue(bar.value() + edge)

    def _give_up(self) -> None:
        self._pressed = self._gap = None
        self.viewport().unsetCursor()
        self.viewport().update()
