"""All pages of a file as small pictures beside the large one; a press or the arrow keys choose a page.

The pictures come one at a time through the same process that draws the large page, those in sight first; only the last
ones that were seen are kept, and none is written to disk.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from checkin_desktop.jobs.runner import Job, Lane
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.file_viewer_pages import Fetch, pixmap_of
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.theme import theme

if TYPE_CHECKING:
    from checkin_desktop.services.pictures import PagePicture

Index = QModelIndex | QPersistentModelIndex
KEPT: Final = 150
_WIDTH, _HEIGHT = 72, 96
_EDGE = 8


class _Pages(QAbstractListModel):
    """As many rows as there are pages."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.count = 0
        self.pictures: OrderedDict[int, QPixmap] = OrderedDict()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self.count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return translate("Window", "Page {page} of {count}", page=index.row() + 1, count=self.count)
        return None

    def show_count(self, count: int) -> None:
        """Begin anew with so many pages."""
        self.beginResetModel()
        self.count = count
        self.pictures.clear()
        self.endResetModel()

    def keep(self, row: int, picture: QPixmap) -> None:
        """A picture has come; an empty one where there is none."""
        self.pictures[row] = picture
        while len(self.pictures) > KEPT:
            self.pictures.popitem(last=False)
        self.dataChanged.emit(self.index(row), self.index(row))


class _Painter(QStyledItemDelegate):
    """Draws a page in its frame with its number below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(_WIDTH + 2 * _EDGE), theme.px(_HEIGHT + 2 * _EDGE) + option.fontMetrics.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, _Pages)
        room: QRect = option.rect.adjusted(theme.px(2), theme.px(1), -theme.px(2), -theme.px(1))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("soft"))
            painter.drawRoundedRect(room, theme.px(8), theme.px(8))
        line = option.fontMetrics.height()
        frame = QRect(room.left(), room.top() + theme.px(_EDGE) // 2, room.width(), theme.px(_HEIGHT))
        picture = model.pictures.get(index.row())
        size = QSize(theme.px(_WIDTH), theme.px(_HEIGHT))
        if picture is not None and not picture.isNull():
            size = picture.deviceIndependentSize().scaled(size, Qt.AspectRatioMode.KeepAspectRatio).toSize()
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(frame.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if picture is not None and not picture.isNull():
            painter.drawPixmap(place, picture)
        else:
            painter.fillRect(place, theme.color("sunken"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent" if chosen else "line"), 2 if chosen else 1))
        painter.drawRect(place)
        painter.setPen(theme.color("ink" if chosen else "ink2"))
        below = QRect(room.left(), frame.bottom() + 1, room.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(index.row() + 1))
        painter.restore()


class PageStrip(QListView):
    """`chosen` carries a page, from 0; `turned` +1 or -1 for Page Down and Page Up."""

    chosen = Signal(int)
    turned = Signal(int)

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._fetch: Fetch | None = None
        self._job: Job[PagePicture] | None = None
        self._started = False
        self._model = _Pages(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setFixedWidth(theme.px(_WIDTH + 2 * _EDGE + 22))
        self.setAccessibleName(translate("Window", "All pages"))
        self.verticalScrollBar().valueChanged.connect(self._next)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.setVisible(False)

    def show_document(self, fetch: Fetch, count: int) -> None:
        """Another document begins, with so many pages as far as is known; they are drawn after the first `follow`."""
        self.clear()
        self._fetch = fetch
        self._model.show_count(count)
        self.setVisible(count > 1)

    def clear(self) -> None:
        """Forget all pictures."""
        self._fetch = None
        self._started = False
        if self._job is not None:
            self._job.forget()
            self._job = None
        self._model.show_count(0)
        self.setVisible(False)

    def follow(self, page: int, count: int) -> None:
        """The large view shows this page of so many."""
        self._started = True
        if count != self._model.count:
            self._model.show_count(count)
            self.setVisible(count > 1)
        index = self._model.index(page)
        if self.currentIndex() != index:
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(index)
            self.selectionModel().blockSignals(False)
            self.scrollTo(index)
            self.viewport().update()
        self._next()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Page Down turn one page, as in the large view."""
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self.turned.emit(step)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More pages may be in sight."""
        super().resizeEvent(event)
        self._next()

    def _current_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row())

    def _next(self) -> None:
        """Draw the next page that is in sight and has no picture yet."""
        fetch = self._fetch
        if fetch is None or not self._started or self._job is not None or not self.isVisible():
            return
        row = self._missing()
        if row is None:
            return
        ratio = self.devicePixelRatioF()
        width = round(theme.px(_WIDTH) * ratio)
        self._job = self._context.runner.submit(
            lambda control: fetch(row, width, control.cancelled),
            owner=self,
            done=lambda picture: self._came(row, pixmap_of(picture, ratio)),
            failed=lambda _: self._came(row, QPixmap()),
            reading=True,
            lane=Lane.POOL,
        )

    def _missing(self) -> int | None:
        area = self.viewport().rect()
        first = max(0, self.indexAt(area.topLeft()).row())
        for row in range(first, self._model.count):
            if not self.visualRect(self._model.index(row)).intersects(area):
                return None
            if row not in self._model.pictures:
                return row
        return None

    def _came(self, row: int, picture: QPixmap) -> None:
        self._job = None
        self._model.keep(row, picture)
        self._next()
