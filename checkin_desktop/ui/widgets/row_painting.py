"""Measures and paints the rows of a `RowList`."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from checkin_desktop.ui.icons import pixmap
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.cards import paint_chip
from checkin_desktop.ui.widgets.labels import ground_and_ink
from checkin_desktop.ui.widgets.row_items import ITEM_ROLE, Index, RowItem


class _Face:
    """A font with its measures, made once: a list asks for them many times in every row."""

    def __init__(self, size: float, *, bold: bool = False) -> None:
        self.font = theme.font(size, bold=bold)
        self.metrics = QFontMetricsF(self.font)
        self.height = float(ceil(self.metrics.height()))


class _Line:
    """A text of one font in a given width: its height, and drawing it.

    A plain text that fits on one line is not laid out at all: measured and drawn as it is.
    """

    def __init__(self, text: str, face: _Face, width: float) -> None:
        self._text, self._face = text, face
        self._layout: QTextLayout | None = None
        if text.isascii():
            self._advance = face.metrics.horizontalAdvance(text)
            if self._advance < width - 1:
                self.height = face.height
                return
        self._layout = QTextLayout(text, face.font)
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
        if self._layout is None:
            painter.setFont(self._face.font)
            left = x if right is None else right - self._advance
            painter.drawText(QPointF(left, y + self._face.metrics.ascent()), self._text)
            return
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
        self._faces: dict[tuple[float, bool], _Face] = {}

    def forget(self) -> None:
        """The rows or the look changed: measure anew."""
        self._sizes.clear()
        self._faces.clear()

    def _face(self, size: float, *, bold: bool = False) -> _Face:
        if (size, bold) not in self._faces:
            self._faces[size, bold] = _Face(size, bold=bold)
        return self._faces[size, bold]

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
            line = _Line(item.title, self._face(13, bold=True), width - 2 * edge)
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
        small, edge = self._face(13), theme.px(12)
        metrics = small.metrics
        number = metrics.horizontalAdvance(item.number) + theme.px(8) if item.number else 0.0
        title = _Line(item.title, self._face(15, bold=True), room - number)
        if painter is not None:
            title.draw(painter, start, y, "ink", right=right)
            if item.number:
                count = _Line(item.number, small, number)
                x = edge if right is not None else width - edge - metrics.horizontalAdvance(item.number)
                count.draw(painter, x, y + theme.px(2), "ink2")
        y += title.height
        beside = bool(item.aside) and not self._aside_by_chips(item, room)
        aside = metrics.horizontalAdvance(item.aside) + theme.px(30) if beside else 0.0
        lines = [text for text in (item.second, item.third) if text]
        for place, text in enumerate(lines or ([""] if beside else [])):
            last = place == len(lines) - 1 or not lines
            drop = last and beside and metrics.horizontalAdvance(text) > room - aside
            line = _Line(text, small, room if not last or drop else room - aside)
            if painter is not None:
                line.draw(painter, start, y, "ink2", right=right)
            if last and beside:
                if drop:
                    y += line.height
                if painter is not None:
                    self._draw_aside(painter, item, y, width, right is not None)
                line = line if not drop else _Line(item.aside, small, room)
            y += line.height
        return y

    def _aside_by_chips(self, item: RowItem, room: float) -> bool:
        """Whether what stands at the end has no room beside the words, but has some beside chips of one line."""
        if not (item.aside and item.chips):
            return False
        metrics = self._face(13).metrics
        aside = metrics.horizontalAdvance(item.aside) + theme.px(30)
        words = item.third or item.second
        if words and metrics.horizontalAdvance(words) <= room - aside:
            return False
        return (
            sum(self._chip_width(text, icon_name) + theme.px(6) for text, _, icon_name in item.chips) + aside <= room
        )

    def _chip_width(self, text: str, icon_name: str) -> float:
        metrics = self._face(13, bold=True).metrics
        return metrics.horizontalAdvance(text) + theme.px(22 if icon_name else 0) + theme.px(20)

    def _draw_aside(self, painter: QPainter, item: RowItem, y: float, width: float, rtl: bool) -> None:
        small, edge, mark = self._face(13), theme.px(12), theme.px(16)
        words = small.metrics.horizontalAdvance(item.aside)
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
        metrics = self._face(13, bold=True).metrics
        height, gap, x = max(theme.px(24), metrics.height() + theme.px(4)), theme.px(6), 0.0
        if painter is not None and self._aside_by_chips(item, room):
            self._draw_aside(painter, item, y + (height - self._face(13).height) / 2, width, rtl)
        for text, status, icon_name in item.chips:
            wide = self._chip_width(text, icon_name)
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
