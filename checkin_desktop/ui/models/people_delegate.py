"""Draws the rows of the people table: two lines, chips with words, and one stacked cell where the room is narrow.

A row is 48 design pixels high; it grows when a long name or many chips need more lines. Nothing is cut off.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from checkin_desktop.domain.attempts import Outcome
from checkin_desktop.domain.dues import next_due
from checkin_desktop.domain.people import PersonRow
from checkin_desktop.ui.icons import pixmap
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.attempts import outcome_icon
from checkin_desktop.ui.models.people import (
    ROW_ROLE,
    USUAL,
    ChipData,
    Column,
    cell_lines,
    column_title,
    due_icon,
    row_chips,
)
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.cards import paint_chip

ROW_HEIGHT: Final = 48
_PAD: Final = 12
_START: Final = 12

Index = QModelIndex | QPersistentModelIndex


class PeopleDelegate(QStyledItemDelegate):
    """Paints a `PersonRow`. With `stacked` set, column 0 holds the columns of `shown` under each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stacked = False
        self.shown: tuple[Column, ...] = USUAL
        self._heights: dict[tuple[PersonRow, Column, int, bool], int] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, PersonRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, theme.color("soft" if selected else "surface"))
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        if selected and index.column() == 0:
            bar = QRect(option.rect)
            bar.setWidth(theme.px(4))
            if rtl:
                bar.moveRight(option.rect.right())
            painter.fillRect(bar, theme.color("accent"))
        painter.setPen(theme.color("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        sheet = _Sheet(painter, option.rect, rtl)
        height = self._words_height(row, Column(index.column()), option.rect.width())
        sheet.top = option.rect.top() + max(theme.px(4), (option.rect.height() - height) // 2)
        self._draw(sheet, row, Column(index.column()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW_ROLE)
        width = option.rect.width()
        if not isinstance(row, PersonRow):
            return QSize(width, theme.px(ROW_HEIGHT))
        return QSize(width, self.height_for(row, Column(index.column()), width))

    def height_for(self, row: PersonRow, column: Column, width: int) -> int:
        """How high this cell has to be at a width, in pixels."""
        return max(theme.px(ROW_HEIGHT), self._words_height(row, column, width) + theme.px(8))

    def forget(self) -> None:
        """Measure anew: other rows came, or other words."""
        self._heights.clear()

    def _words_height(self, row: PersonRow, column: Column, width: int) -> int:
        # Asked several times for each row on the way to its first picture; the reading direction changes no height.
        key = (row, column, width, self.stacked)
        if key not in self._heights:
            self._heights[key] = self._draw(_Sheet(None, QRect(0, 0, width, 0), False), row, column)
        return self._heights[key]

    def _draw(self, sheet: _Sheet, row: PersonRow, column: Column) -> int:
        if column is Column.NAME:
            self._name(sheet, row)
            for below in self.shown if self.stacked else ():
                if below is not Column.NAME:
                    sheet.gap(4 if below in (Column.TODO, Column.TAGS) else 2)
                    self._cell(sheet, row, below)
        else:
            self._cell(sheet, row, column)
        return sheet.used

    def _cell(self, sheet: _Sheet, row: PersonRow, column: Column) -> None:
        if column is Column.NEXT_DATE:
            due = next_due(row.dues)
            self._two_lines(sheet, cell_lines(row, column), due_icon(due) if due else "")
        elif column is Column.LAST_ATTEMPT:
            self._two_lines(sheet, cell_lines(row, column), _icon_of(row.last_outcome))
        elif column is Column.DOCUMENTS:
            self._documents(sheet, row)
        elif column is Column.TAGS:
            if row.tags:
                sheet.chips([(tag, "soft", "") for tag in row.tags], _START)
            elif not self.stacked:
                sheet.text(cell_lines(row, column)[0], 13, "ink2", start=_PAD)
        else:
            self._todo(sheet, row)

    def _name(self, sheet: _Sheet, row: PersonRow) -> None:
        name, number = cell_lines(row, Column.NAME)
        sheet.text(name, 15, "ink", bold=True, start=_START)
        sheet.text(number, 13, "ink2", start=_START)

    def _two_lines(self, sheet: _Sheet, lines: tuple[str, ...], icon_name: str) -> None:
        start = _START if self.stacked else _PAD
        if len(lines) == 1:
            sheet.text(lines[0], 13, "ink2", start=start)
            return
        if self.stacked:
            sheet.icon(icon_name, start, size=16)
            sheet.text(" · ".join(lines), 13, "ink2", start=start + 22)
            return
        sheet.icon(icon_name, start)
        sheet.text(lines[0], 15, "ink", start=start + 32)
        sheet.text(lines[1], 13, "ink2", start=start + 32)

    def _documents(self, sheet: _Sheet, row: PersonRow) -> None:
        start = _START if self.stacked else _PAD
        words = cell_lines(row, Column.DOCUMENTS)[0]
        if self.stacked:
            words = translate("People", "{column}: {words}", column=column_title(Column.DOCUMENTS), words=words)
        sheet.text(words, 13 if self.stacked or not row.documents_needed else 15, "ink2", start=start)
        if row.documents_needed and not self.stacked:
            sheet.bar(row.documents_in_hand, row.documents_needed, start)

    def _todo(self, sheet: _Sheet, row: PersonRow) -> None:
        start = _START if self.stacked else _PAD
        chips = list(row_chips(row))
        if chips:
            sheet.chips(chips, start)
        else:
            sheet.icon("check", start, ink="success_ink", size=16)
            sheet.text(translate("People", "Nothing due"), 13, "ink2", start=start + 22)


def _icon_of(outcome: str) -> str:
    try:
        return outcome_icon(Outcome(outcome), None)
    except ValueError:
        return "phone"


class _Sheet:
    """Puts lines under each other; without a painter it only measures."""

    def __init__(self, painter: QPainter | None, box: QRect, rtl: bool) -> None:
        self._painter = painter
        self._box = box
        self._rtl = rtl
        self.top = box.top()
        self.used = 0

    def gap(self, size: float) -> None:
        """Leave some room."""
        self.used += theme.px(size)

    def text(self, text: str, size: float, token: str, *, start: float, bold: bool = False) -> None:
        """A paragraph that wraps."""
        room = max(theme.px(40), self._box.width() - theme.px(start) - theme.px(_PAD))
        layout, height = _wrapped(text, theme.font(size, bold=bold), room, rtl=self._rtl)
        if self._painter is not None:
            self._painter.setPen(theme.color(token))
            place = self._placed(theme.px(start), room, height)
            layout.draw(self._painter, QPointF(place.topLeft()))
        self.used += height

    def icon(self, name: str, start: float, *, ink: str = "ink2", size: float = 20) -> None:
        """An icon beside the next two lines; takes no height."""
        if self._painter is None:
            return
        edge = theme.px(size)
        place = self._placed(theme.px(start), edge, edge)
        place.translate(0, theme.px(1 if size < 20 else 4))
        self._painter.drawPixmap(place.topLeft(), pixmap(name, ink, size))

    def bar(self, done: int, total: int, start: float) -> None:
        """A thin bar of how much is there."""
        room = min(theme.px(120), self._box.width() - theme.px(start) - theme.px(_PAD))
        self.used += theme.px(5)
        if self._painter is not None:
            box = QRectF(self._placed(theme.px(start), room, theme.px(7)))
            radius = box.height() / 2
            self._painter.setPen(theme.color("control"))
            self._painter.setBrush(theme.color("sunken"))
            self._painter.drawRoundedRect(box, radius, radius)
            if done > 0:
                filled = QRectF(box)
                filled.setWidth(max(box.height(), box.width() * min(1.0, done / total)))
                if self._rtl:
                    filled.moveRight(box.right())
                self._painter.setPen(theme.color("accent"))
                self._painter.setBrush(theme.color("accent"))
                self._painter.drawRoundedRect(filled, radius, radius)
        self.used += theme.px(8)

    def chips(self, chips: list[ChipData], start: float) -> None:
        """Chips side by side, on as many lines as they need."""
        metrics = QFontMetrics(theme.font(13, bold=True))
        height = max(theme.px(26), metrics.height() + theme.px(6))
        room = self._box.width() - theme.px(start) - theme.px(_PAD)
        x = 0
        for word, status, icon_name in chips:
            width = metrics.horizontalAdvance(word) + (theme.px(22) if icon_name else 0) + theme.px(20)
            if x and x + width > room:
                x = 0
                self.used += height + theme.px(4)
            if self._painter is not None:
                direction = Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight
                box = QRectF(self._placed(theme.px(start) + x, width, height))
                paint_chip(self._painter, box, word, status, icon_name, direction)
            x += width + theme.px(6)
        self.used += height

    def _placed(self, start: int, width: int, height: int) -> QRect:
        left = self._box.left() + start
        if self._rtl:
            left = self._box.right() + 1 - start - width
        return QRect(left, self.top + self.used, width, height)


def _wrapped(text: str, font: QFont, width: int, *, rtl: bool) -> tuple[QTextLayout, int]:
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    # Fixed, so that the alignment above means the side of the window and not of the script.
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout, round(height)
