"""The pages of a scan as small pictures in their order: dragged, or moved by keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QIcon, QKeyEvent, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from checkin_desktop.ui.icons import pixmap
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.page_editing import Slot
from checkin_desktop.ui.theme import theme

THUMB: Final = 76
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PageList(QListWidget):
    """`show_slots` shows pages; pictures are put in as they come (`set_thumb`), first where somebody looks.

    `chosen(int)` is the row that is current; `moved(int, int)` asks for another order, `switched(int)` to leave a page
    out or take it in; `sight_changed()` when other rows came into sight.
    """

    chosen = Signal(int)
    moved = Signal(int, int)
    switched = Signal(int)
    sight_changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, arranges: bool = True) -> None:
        super().__init__(parent)
        self._arranges = arranges
        self._slots: tuple[Slot, ...] = ()
        self._thumbs: dict[int, tuple[object, QPixmap]] = {}
        self.setIconSize(QSize(theme.px(THUMB), theme.px(THUMB)))
        self.setSpacing(theme.px(2))
        self.setUniformItemSizes(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        if arranges:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setStyleSheet(
            f"QListWidget{{background:{theme.hex('surface')};border:1px solid {theme.hex('line')};"
            f"border-radius:{theme.px(10)}px;padding:{theme.px(4)}px;}}"
            f"QListWidget::item{{color:{theme.hex('ink')};border-radius:{theme.px(8)}px;padding:{theme.px(4)}px;}}"
            f"QListWidget::item:selected{{background:{theme.hex('soft')};color:{theme.hex('ink')};}}"
            f"QListWidget:focus{{border:2px solid {theme.hex('focus')};}}"
        )
        self.setAccessibleName(translate("Papers", "Pages"))
        self.currentRowChanged.connect(self._current)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.sight_changed.emit())

    def show_slots(self, slots: Sequence[Slot], current: int) -> None:
        """Show pages; the row `current` is chosen. No signal."""
        self._slots = tuple(slots)
        self.blockSignals(True)
        while self.count() > len(slots):
            self.takeItem(self.count() - 1)
        while self.count() < len(slots):
            self.addItem(QListWidgetItem())
        before = 0
        for row, slot in enumerate(slots):
            before += slot.shown
            self._dress(row, slot, before)
        self.setCurrentRow(current)
        self.blockSignals(False)

    def wanted(self, keys: Sequence[object]) -> int | None:
        """The first row in sight whose picture is not that of its key; None when all are there."""
        rows = (row for row in range(self.count()) if self._is_in_sight(row))
        return next((row for row in rows if self._kept_key(row) != keys[row]), None)

    def set_thumb(self, page: int, key: object, picture: QPixmap) -> None:
        """Keep the small picture of a page (from 0, of the original)."""
        self._thumbs[page] = key, picture
        for row, slot in enumerate(self._slots):
            if slot.edit.page == page:
                self.item(row).setIcon(self._icon(slot))

    def dropEvent(self, event: QDropEvent) -> None:
        """A page was dragged: ask for the order, which comes back through `show_slots`."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        to = self.count() if not index.isValid() else index.row()
        if index.isValid() and place.y() > self.visualRect(index).center().y():
            to += 1
        event.setDropAction(Qt.DropAction.IgnoreAction)  # else the view takes the row away by itself
        event.accept()
        row = self.currentRow()
        self.moved.emit(row, to - 1 if to > row else to)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves a page; Space or Delete leaves it out or takes it in."""
        row, step = self.currentRow(), _STEPS.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if self._arranges and 0 <= row + step < self.count():
                self.moved.emit(row, row + step)
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Delete) and row >= 0:
            self.switched.emit(row)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other rows may be in sight."""
        super().resizeEvent(event)
        self.sight_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.setAccessibleName(translate("Papers", "Pages"))
            self.show_slots(self._slots, self.currentRow())
        super().changeEvent(event)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Bring the row into sight."""
        super().currentChanged(current, previous)
        self.scrollTo(current)

    def _current(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(row)

    def _is_in_sight(self, row: int) -> bool:
        return self.visualItemRect(self.item(row)).intersects(self.viewport().rect())

    def _kept_key(self, row: int) -> object:
        return self._thumbs.get(self._slots[row].edit.page, (None, None))[0]

    def _dress(self, row: int, slot: Slot, place: int) -> None:
        number = slot.edit.page + 1
        if not slot.shown:
            words = translate("Papers", "Page {page} of the file: left out", page=number)
        elif place == number:
            words = translate("Papers", "Page {page}", page=place)
        else:
            words = translate("Papers", "Page {page} (was page {number})", page=place, number=number)
        item = self.item(row)
        item.setText(words)
        item.setForeground(theme.color("ink" if slot.shown else "ink2"))
        item.setIcon(self._icon(slot))

    def _icon(self, slot: Slot) -> QIcon:
        """The small picture in the middle of its square; what is left out is pale and says so."""
        side, ratio = theme.px(THUMB), self.devicePixelRatioF()
        ground = QPixmap(round(side * ratio), round(side * ratio))
        ground.setDevicePixelRatio(ratio)
        ground.fill(Qt.GlobalColor.transparent)
        painter = QPainter(ground)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        kept = self._thumbs.get(slot.edit.page)
        if kept is not None:
            small = kept[1].size().scaled(side - 2, side - 2, Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (side - small.width()) // 2, (side - small.height()) // 2
            painter.setOpacity(1.0 if slot.shown else 0.3)
            painter.drawPixmap(left, top, small.width(), small.height(), kept[1])
            painter.setOpacity(1.0)
            painter.setPen(QPen(QColor(theme.color("line")), 1))
            painter.drawRect(left, top, small.width(), small.height())
        if not slot.shown:
            mark = pixmap("eye-off", "ink", 24)
            painter.drawPixmap((side - theme.px(24)) // 2, (side - theme.px(24)) // 2, mark)
        painter.end()
        made = QIcon(ground)
        made.addPixmap(ground, QIcon.Mode.Selected)  # else Qt tints the chosen one
        return made
