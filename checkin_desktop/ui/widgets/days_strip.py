"""The strip of the last two weeks: one cell a day, filled with the number of attempts made that day.

A day with attempts is filled; a weekday without one is outlined; a weekend day without one carries a dash. It never
says that there was enough or too little.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.words import dates

_SATURDAY = 5


class DaysStrip(QWidget):
    """Shows (day, count) pairs, the oldest first; the last one is today. Dates run left to right in every language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[tuple[date, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_days(self, days: Sequence[tuple[date, int]]) -> None:
        """Show these days."""
        self._days = tuple(days)
        self.retranslate()
        self.updateGeometry()

    def retranslate(self) -> None:
        """Say the days again for screen readers."""
        tried = [(day, count) for day, count in self._days if count]
        spoken = ", ".join(
            translate(
                "Overview",
                "{day}: {count}",
                day=dates.format_date(catalog(), day, weekday=True, short=True),
                count=count,
            )
            for day, count in tried
        )
        self.setAccessibleName(translate("Overview", "Days you tried, last two weeks"))
        self.setAccessibleDescription(spoken or translate("Overview", "No attempt in the last two weeks"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(290), theme.px(48))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(theme.px(290), 14 * max(20, theme.px(16))), theme.px(48))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._days:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = min(self.width() / len(self._days), theme.px(30))
        for number, (day, count) in enumerate(self._days):
            cell = QRectF(number * step, 0, step, self.height())
            self._paint_day(painter, cell, day, count, today=number == len(self._days) - 1)

    def _paint_day(self, painter: QPainter, cell: QRectF, day: date, count: int, *, today: bool) -> None:
        gap = max(1.0, cell.width() * 0.1)
        box = QRectF(cell.left() + gap, 0.5, cell.width() - 2 * gap, theme.px(26) - 1)
        weekend = day.weekday() >= _SATURDAY
        if count:
            line, ground = "accent", "accent"
        else:
            line, ground = ("line", "sunken") if weekend else ("control", "surface")
        painter.setPen(QPen(theme.color(line), 1))
        painter.setBrush(theme.color(ground))
        radius = min(theme.px(5), box.width() / 3)
        painter.drawRoundedRect(box, radius, radius)
        if count:
            painter.setPen(theme.color("on_accent"))
            painter.setFont(theme.font(13, bold=True))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count))
        elif weekend:
            painter.setPen(QPen(theme.color("ink3"), 1.25))
            middle, half = box.center(), box.width() * 0.28
            painter.drawLine(middle.x() - half, middle.y(), middle.x() + half, middle.y())
        painter.setPen(theme.color("ink" if today else "ink3"))
        painter.setFont(theme.font(12, bold=today))
        below = QRectF(cell.left() - gap, theme.px(28), cell.width() + 2 * gap, theme.px(20))
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, str(day.day))
