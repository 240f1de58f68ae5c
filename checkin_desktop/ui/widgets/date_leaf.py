"""A leaf of a calendar: month, day, weekday. Decorative; the date always stands beside it in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from checkin_desktop.ui.language import catalog
from checkin_desktop.ui.theme import theme
from checkin_desktop.words.dates import at_sentence_start, month_name, weekday_name


class DateLeaf(QWidget):
    """Shows one day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = date.min
        self.setFixedSize(theme.px(92), theme.px(98))

    def set_day(self, day: date) -> None:
        """Show another day."""
        self._day = day
        self.update()

    def sizeHint(self) -> QSize:
        """The leaf's own size."""
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the leaf."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, radius, head = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(10), theme.px(27)
        leaf = QPainterPath()
        leaf.addRoundedRect(box, radius, radius)
        painter.fillPath(leaf, theme.color("surface"))
        painter.save()
        painter.setClipPath(leaf)
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), head), theme.color("accent"))
        painter.restore()
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawPath(leaf)
        words = catalog()
        month = month_name(words, self._day.month, short=True).upper()
        weekday = at_sentence_start(weekday_name(words, self._day, short=True))
        for text, top, height, size, bold, ink in (
            (month, 0, 27, 13, True, "on_accent"),
            (str(self._day.day), 27, 46, 32, True, "ink"),
            (weekday, 70, 22, 13, False, "ink2"),
        ):
            painter.setFont(theme.font(size, bold=bold))
            painter.setPen(theme.color(ink))
            place = QRectF(0, theme.px(top), self.width(), theme.px(height))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
