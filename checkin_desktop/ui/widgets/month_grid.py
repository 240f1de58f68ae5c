"""The days of a month as a table: one row a week, one column a weekday, in each cell what lies on that day.

The week begins as the language's country has it. The keyboard goes from day to day, over the month's ends too; a
screen reader hears each day with its entries. What a cell has no room for is counted in it ("+2"), never cut off.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from checkin_desktop.ui.icons import pixmap
from checkin_desktop.ui.language import catalog, isolate_ltr, locale, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.row_items import Index
from checkin_desktop.words import dates

DAYS: Final = 7
CELL_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_PAD: Final = 6
_LINE: Final = 20
_TODAY: Final = 24


@dataclass(frozen=True, slots=True)
class DayEntry:
    """One thing on a day, in the window's language: in a few words, in one word, and as a screen reader says it."""

    words: str
    short: str
    spoken: str
    icon: str = "calendar"
    ink: str = "ink"


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day of the table. `inside`: it belongs to the month that is shown."""

    day: date
    inside: bool
    today: bool
    entries: tuple[DayEntry, ...] = ()


def first_weekday() -> int:
    """With which weekday a week begins in the window's language, 0 is Monday."""
    return locale().firstDayOfWeek().value - 1


def weeks_of(month: date, first: int) -> tuple[date, int]:
    """The first day of the table of a month, and how many weeks it has, for weeks that begin on weekday `first`."""
    begin = month.replace(day=1)
    top = begin - timedelta(days=(begin.weekday() - first) % DAYS)
    after = (begin + timedelta(days=31)).replace(day=1)
    return top, -(-(after - top).days // DAYS)


class MonthModel(QAbstractTableModel):
    """The days. Main thread only."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today, self._month = today, today.replace(day=1)
        self._entries: dict[date, tuple[DayEntry, ...]] = {}
        self._top, self._weeks = weeks_of(self._month, first_weekday())

    @property
    def month(self) -> date:
        """The first day of the month that is shown."""
        return self._month

    @property
    def span(self) -> tuple[date, date]:
        """The first and the last day of the table."""
        return self._top, self._top + timedelta(days=self._weeks * DAYS - 1)

    def set_today(self, today: date) -> None:
        """Which day is marked as today."""
        self._today = today
        self._tell()

    def set_month(self, month: date) -> None:
        """Show the month of a day, laid out anew for the window's language."""
        self.beginResetModel()
        self._month = month.replace(day=1)
        self._top, self._weeks = weeks_of(self._month, first_weekday())
        self.endResetModel()

    def set_entries(self, entries: Mapping[date, Sequence[DayEntry]]) -> None:
        """Show other entries."""
        self._entries = {day: tuple(found) for day, found in entries.items()}
        self._tell()

    def cell(self, index: Index) -> DayCell | None:
        """The day behind an index."""
        if not index.isValid():
            return None
        day = self._top + timedelta(days=index.row() * DAYS + index.column())
        return DayCell(day, day.month == self._month.month, day == self._today, self._entries.get(day, ()))

    def index_of(self, day: date) -> QModelIndex:
        """Where a day stands; an invalid index when it is not shown."""
        first, last = self.span
        if not first <= day <= last:
            return QModelIndex()
        row, column = divmod((day - first).days, DAYS)
        return self.index(row, column)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else self._weeks

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else DAYS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index)
        if cell is None:
            return None
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return str(cell.day.day)
        return spoken_day(cell) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        day = self._top + timedelta(days=section)
        if role == Qt.ItemDataRole.DisplayRole:
            return dates.at_sentence_start(dates.weekday_name(catalog(), day, short=True))
        return dates.weekday_name(catalog(), day) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _tell(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(self._weeks - 1, DAYS - 1))


def spoken_day(cell: DayCell) -> str:
    """A day as a screen reader says it."""
    day = dates.at_sentence_start(dates.format_date(catalog(), cell.day, weekday=True))
    if cell.today:
        day = translate("Appointments", "{day}, today", day=day)
    if not cell.entries:
        return translate("Appointments", "{day}: nothing", day=day)
    return translate("Appointments", "{day}: {entries}", day=day, entries="; ".join(e.spoken for e in cell.entries))


class DayDelegate(QStyledItemDelegate):
    """Paints a day: its number, the word for today, and a line for each entry as far as the cell has room."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell, mirrored in right-to-left windows."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, DayCell):
            return
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, theme.color("soft" if chosen else "surface" if cell.inside else "canvas"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomRight())
        sheet = _Cell(painter, box, rtl=option.direction is Qt.LayoutDirection.RightToLeft)
        sheet.number(cell)
        sheet.entries(cell)
        if chosen:
            token, width = ("focus", 2) if state & QStyle.StateFlag.State_HasFocus else ("accent", 1)
            painter.setPen(QPen(theme.color(token), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -2.5, -2.5), 4, 4)
        painter.restore()


class _Cell:
    """Puts the parts of a day under each other."""

    def __init__(self, painter: QPainter, box: QRectF, *, rtl: bool) -> None:
        self._painter, self._box, self._rtl = painter, box, rtl
        self._pad = theme.px(_PAD)

    def number(self, cell: DayCell) -> None:
        """The day of the month, in a filled circle with its word when it is today."""
        edge = theme.px(_TODAY)
        place = self._placed(self._pad / 2, self._pad / 2, edge, edge)
        if cell.today:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(theme.color("accent"))
            self._painter.drawEllipse(place)
            self._word(translate("Appointments", "Today"), edge)
        self._painter.setPen(theme.color("on_accent" if cell.today else "ink" if cell.inside else "ink3"))
        self._painter.setFont(theme.font(13, bold=cell.inside))
        self._painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(cell.day.day))

    def entries(self, cell: DayCell) -> None:
        """The entries, in as many words as there is room for."""
        if not cell.entries:
            return
        top = theme.px(_TODAY) + self._pad
        lines = max(1, int((self._box.height() - top - 2) // theme.px(_LINE)))
        metrics = QFontMetrics(theme.font(13))
        room = self._box.width() - 2 * self._pad - theme.px(20)
        over = len(cell.entries) > lines
        shown = cell.entries[: max(0, lines - 1)] if over else cell.entries
        for place, entry in enumerate(shown):
            words = next((text for text in (entry.words, entry.short) if metrics.horizontalAdvance(text) <= room), "")
            self._line(top + place * theme.px(_LINE), entry.icon, words, entry.ink)
        if over:
            rest = len(cell.entries) - len(shown)
            words = isolate_ltr(f"+{rest}" if shown else str(rest))
            fits = metrics.horizontalAdvance(words) <= room
            self._line(top + len(shown) * theme.px(_LINE), "calendar" if fits else "", words, "ink2")

    def _word(self, word: str, after: float) -> None:
        """A word beside the number where it fits."""
        font = theme.font(13, bold=True)
        width = QFontMetrics(font).horizontalAdvance(word)
        start = self._pad + after
        if start + width + self._pad / 2 <= self._box.width():
            self._painter.setPen(theme.color("accent_text"))
            self._painter.setFont(font)
            place = self._placed(start, self._pad / 2, width, after)
            self._painter.drawText(place, Qt.AlignmentFlag.AlignCenter, word)

    def _line(self, top: float, icon_name: str, words: str, ink: str) -> None:
        edge, height = theme.px(16), theme.px(_LINE)
        start = self._pad
        if icon_name:
            place = self._placed(start, top + (height - edge) / 2, edge, edge)
            self._painter.drawPixmap(place.topLeft().toPoint(), pixmap(icon_name, ink, 16))
            start += theme.px(20)
        room = self._box.width() - start - self._pad
        side = Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft
        self._painter.setPen(theme.color(ink))
        self._painter.setFont(theme.font(13))
        line = self._placed(start, top, room, height)
        self._painter.drawText(line, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, words)

    def _placed(self, start: float, top: float, width: float, height: float) -> QRectF:
        left = self._box.right() - start - width if self._rtl else self._box.left() + start
        return QRectF(left, self._box.top() + top, width, height)
