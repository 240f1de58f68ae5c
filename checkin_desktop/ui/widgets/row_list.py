"""A keyboard-driven list for many rows that change: headings, an icon, up to three lines, a number, chips.

- `RowItem(title, key=…)`: one row; without a key it is a heading.
- `RowList(name)`: `set_rows(items)`, `select(key)`, `selected()`; signals `chosen(key)` when another row becomes the
  current one, `opened(key)` for Return, Enter and double click. Rows are painted, never built as widgets, and a long
  list takes its rows in a few at a time, so a thousand of them open as fast as ten. Words wrap and are never cut off.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from checkin_desktop.ui.icons import pixmap
from checkin_desktop.ui.language import Text, resolve
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.cards import paint_chip
from checkin_desktop.ui.widgets.labels import ground_and_ink

ITEM_ROLE: Final = Qt.ItemDataRole.UserRole + 1
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
        self._rows: tuple[RowItem, ...] = ()
        self._told = 0

    def set_rows(self, rows: Sequence[RowItem]) -> None:
        """Show these rows, the first `ROWS_AT_ONCE` now; `tell_more` brings the others."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._told = min(len(self._rows), ROWS_AT_ONCE)
        self.endResetModel()

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
        return self._rows

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


class _Line:
    """A text of one font in a given width: its height, and drawing it.

    With `measure` only the height is wanted; a text that fits on one line is then not laid out at all.
    """

    def __init__(self, text: str, font: QFont, width: float, *, measure: bool = False) -> None:
        if measure:
            metrics = QFontMetricsF(font)
            if text.isascii() and metrics.horizontalAdvance(text) < width - 1:
                self.height = float(ceil(metrics.height()))
                return
        self._layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        self.height = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, self.height))
            self.height += line.height()
        self._layout.endLayout()

    def draw(self, painter: QPainter, x: float, y: float, token: str, *, right: float | None = None) -> None:
        painter.setPen(theme.color(token))
        if right is not None:
            for line in (self._layout.lineAt(n) for n in range(self._layout.lineCount())):
                line.setPosition(QPointF(-line.naturalTextWidth(), line.y()))
            x = right
        self._layout.draw(painter, QPointF(x, y))


class RowDelegate(QStyledItemDelegate):
    """Measures and paints rows by the design: icon circle, words, number, chips; soft ground and bar when chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sizes: dict[tuple[int, int], QSize] = {}

    def forget(self) -> None:
        """The rows or the look changed: measure anew."""
        self._sizes.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words need in the width of the list."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 280
        size = self._sizes.get((index.row(), width))
        if size is None:
            size = QSize(width, round(self._arrange(index.data(ITEM_ROLE), width, None, rtl=False)))
            self._sizes[index.row(), width] = size
        return size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        item: RowItem = index.data(ITEM_ROLE)
        box = QRectF(option.rect)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "sunken" if item.is_heading else "soft" if chosen else "surface"
        if option.state & QStyle.StateFlag.State_MouseOver and not chosen and not item.is_heading:
            ground = "sunken"
        painter.fillRect(box, theme.color(ground))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if chosen:
            bar = theme.px(4)
            painter.fillRect(
                QRectF(box.right() - bar if rtl else box.left(), box.top(), bar, box.height()), theme.color("accent")
            )
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(theme.color("focus"), 2))
                painter.drawRect(box.adjusted(2, 2, -2, -2))
        painter.translate(box.topLeft())
        self._arrange(item, box.width(), painter, rtl=rtl, chosen=chosen)
        painter.restore()

    def _arrange(
        self, item: RowItem, width: float, painter: QPainter | None, *, rtl: bool, chosen: bool = False
    ) -> float:
        edge = theme.px(12)
        if item.is_heading:
            line = _Line(item.title, theme.font(13, bold=True), width - 2 * edge, measure=painter is None)
            if painter is not None:
                line.draw(painter, edge, theme.px(5), "ink2", right=width - edge if rtl else None)
            return line.height + theme.px(10)
        start = float(edge)
        if item.icon:
            circle = theme.px(38)
            if painter is not None:
                left = width - edge - circle if rtl else edge
                self._draw_circle(painter, item, left, theme.px(12), circle, chosen=chosen)
            start += circle + theme.px(12)
        room = width - start - edge
        right = width - start if rtl else None
        words = self._draw_words(item, None, 0, start, room, right, width)
        content = self._draw_chips(item, None, words, start, room, rtl, width)
        height = max(content + theme.px(19), theme.px(62) if item.icon else theme.px(48))
        if painter is not None:
            y = max(float(theme.px(9)), (height - content) / 2)
            y = self._draw_words(item, painter, y, start, room, right, width)
            self._draw_chips(item, painter, y, start, room, rtl, width)
        return height

    def _draw_words(
        self,
        item: RowItem,
        painter: QPainter | None,
        y: float,
        start: float,
        room: float,
        right: float | None,
        width: float,
    ) -> float:
        small, edge = theme.font(13), theme.px(12)
        metrics = QFontMetricsF(small)
        number = metrics.horizontalAdvance(item.number) + theme.px(8) if item.number else 0.0
        title = _Line(item.title, theme.font(15, bold=True), room - number, measure=painter is None)
        if painter is not None:
            title.draw(painter, start, y, "ink", right=right)
            if item.number:
                count = _Line(item.number, small, number)
                x = edge if right is not None else width - edge - metrics.horizontalAdvance(item.number)
                count.draw(painter, x, y + theme.px(2), "ink2")
        y += title.height
        aside = metrics.horizontalAdvance(item.aside) + theme.px(30) if item.aside else 0.0
        lines = [text for text in (item.second, item.third) if text]
        for place, text in enumerate(lines or ([""] if item.aside else [])):
            last = place == len(lines) - 1 or not lines
            drop = last and item.aside and metrics.horizontalAdvance(text) > room - aside
            line = _Line(text, small, room if not last or drop else room - aside, measure=painter is None)
            if painter is not None:
                line.draw(painter, start, y, "ink2", right=right)
            if last and item.aside:
                if drop:
                    y += line.height
                if painter is not None:
                    self._draw_aside(painter, item, y, width, right is not None)
                line = line if not drop else _Line(item.aside, small, room, measure=painter is None)
            y += line.height
        return y

    def _draw_aside(self, painter: QPainter, item: RowItem, y: float, width: float, rtl: bool) -> None:
        small, edge, mark = theme.font(13), theme.px(12), theme.px(16)
        words = QFontMetricsF(small).horizontalAdvance(item.aside)
        x = float(edge) if rtl else width - edge - words
        _Line(item.aside, small, words + 4).draw(painter, x, y, "ink2")
        if item.aside_icon:
            left = edge + words + theme.px(6) if rtl else x - mark - theme.px(6)
            painter.drawPixmap(QPointF(left, y + theme.px(2)), pixmap(item.aside_icon, "ink2", 16))

    def _draw_chips(
        self, item: RowItem, painter: QPainter | None, y: float, start: float, room: float, rtl: bool, width: float
    ) -> float:
        if not item.chips:
            return y
        y += theme.px(4)
        metrics = QFontMetricsF(theme.font(13, bold=True))
        height, gap, x = max(theme.px(24), metrics.height() + theme.px(4)), theme.px(6), 0.0
        for text, status, icon_name in item.chips:
            wide = metrics.horizontalAdvance(text) + theme.px(22 if icon_name else 0) + theme.px(20)
            if x and x + wide > room:
                x, y = 0.0, y + height + gap
            if painter is not None:
                left = width - start - x - wide if rtl else start + x
                direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
                paint_chip(painter, QRectF(left, y, wide, height), text, status, icon_name, direction)
            x += wide + gap
        return y + height

    def _draw_circle(self, painter: QPainter, item: RowItem, x: float, y: float, size: float, *, chosen: bool) -> None:
        ground, ink = ground_and_ink(item.status)
        ground = "surface" if chosen and ground == "soft" else ground
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground))
        painter.drawEllipse(QRectF(x, y, size, size))
        inset = (size - theme.px(20)) / 2
        painter.drawPixmap(QPointF(x + inset, y + inset), pixmap(item.icon, ink, 20))


class RowList(QListView):
    """The list. `name` is what a screen reader calls it."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, name: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._quiet = False
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

    def set_rows(self, rows: Sequence[RowItem]) -> None:
        """Show other rows; the chosen key stays chosen when it is still there. No signal."""
        kept = self.selected()
        self._quiet = True
        self._delegate.forget()
        self.rows_model.set_rows(rows)
        place = self.rows_model.place_of(kept) if kept is not None else -1
        if place >= self.rows_model.rowCount():
            self.rows_model.tell_more(place + 1)
        if self.rows_model.rowCount() < len(self.rows_model.rows()):
            self._more.start()
        if place >= 0:
            self.setCurrentIndex(self.rows_model.index(place))
        self._quiet = False

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
        if self.rows_model.rowCount() < len(self.rows_model.rows()):
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

    def _open(self, index: QModelIndex) -> None:
        item = self.rows_model.item(index)
        if item is not None and not item.is_heading:
            self.opened.emit(item.key)

    def _current_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        item = self.rows_model.item(current)
        if item is not None and not item.is_heading and not self._quiet:
            self.chosen.emit(item.key)
