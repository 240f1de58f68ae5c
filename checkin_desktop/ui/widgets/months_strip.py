"""Two years of months in one line: a filled cell where there is a paper, an outlined one where there is none yet.

It never says that there is enough or too little.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from checkin_desktop.ui.language import Text, catalog, resolve
from checkin_desktop.ui.theme import theme
from checkin_desktop.words import dates

_CELL = 30
_HEIGHT = 46
_BOX = 24


class MonthsStrip(QWidget):
    """Shows (first day of the month, papers in hand), the oldest first. Time runs left to right in every language.

    `spoken` is what a screen reader says instead of the cells.
    """

    def __init__(self, name: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._spoken = name, ""
        self._months: tuple[tuple[date, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_months(self, months: Sequence[tuple[date, int]], spoken: str) -> None:
        """Show these months."""
        self._months, self._spoken = tuple(months), spoken
        self.setAccessibleName(resolve(self._name))
        self.setAccessibleDescription(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_CELL * 25), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.set_months(self._months, self._spoken)
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._months:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = min(self.width() / len(self._months), theme.px(_CELL))
        for number, (first, papers) in enumerate(self._months):
            gap = max(1.0, step * 0.08)
            box = QRectF(number * step + gap, 0.5, step - 2 * gap, theme.px(_BOX) - 1)
            painter.setPen(QPen(theme.color("accent" if papers else "control"), 1))
            painter.setBrush(theme.color("accent" if papers else "surface"))
            radius = min(theme.px(5), box.width() / 3)
            painter.drawRoundedRect(box, radius, radius)
            if papers > 1:
                painter.setPen(theme.color("on_accent"))
                painter.setFont(theme.font(13, bold=True))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(papers))
            if first.month == 1 or number == 0:
                self._paint_year(painter, number * step + gap, first, room=number == 0)

    def _paint_year(self, painter: QPainter, left: float, first: date, *, room: bool) -> None:
        """The year under January; under the first month only where the next January leaves room for it."""
        if room and any(month.month == 1 for month, _ in self._months[1:4]):
            return
        painter.setPen(theme.color("ink3"))
        painter.setFont(theme.font(12))
        said = str(first.year) if first.month == 1 else dates.format_as_of(catalog(), f"{first:%Y-%m}")
        below = QRectF(left, theme.px(_BOX + 2), theme.px(140), theme.px(_HEIGHT - _BOX - 2))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, said)
