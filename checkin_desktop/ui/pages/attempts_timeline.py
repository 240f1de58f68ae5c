"""Two points in time, one above the other: when an attempt happened, and when it was written down."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.attempts import AttemptEntry, Moment
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.attempt_words import quoted
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.cards import Card, Chip
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words import dates


class Timeline(Card):
    """`happened` is the time that holds now; gap and reason come from the first entry."""

    def __init__(self, happened: Moment, first: AttemptEntry, late_reason: str, parent: QWidget | None = None) -> None:
        super().__init__(12, kind="inset", parent=parent)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addSpacing(theme.px(30))
        column = QVBoxLayout()
        column.setSpacing(theme.px(2))
        row.addLayout(column, 1)
        self._first = self._point(column, translate("Attempts", "Happened"), happened, "strong")
        if first.is_late:
            column.addSpacing(theme.px(4))
            gap = dates.format_duration(catalog(), round(first.gap.total_seconds()))
            self.gap_chip = Chip(translate("Attempts", "Entered {gap} later", gap=gap), "late", "clock")
            column.addWidget(self.gap_chip, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(theme.px(6))
        self._second = self._point(column, translate("Attempts", "Written down"), first.recorded, "body")
        self.body.addLayout(row)
        if first.is_late and late_reason:
            self.body.addWidget(
                Label(translate("Attempts", "Why later: {reason}", reason=quoted(late_reason)), "small")
            )

    def _point(self, column: QVBoxLayout, name: str, moment: Moment, kind: str) -> Label:
        zone = dates.zone_name(catalog(), moment.zone)
        head = Label(translate("Attempts", "{event} · {zone}", event=name, zone=zone), "small_strong")
        column.addWidget(head)
        column.addWidget(Label(dates.format_local(catalog(), moment.local), kind, selectable=True))
        return head

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the line, a filled point and a hollow one."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        edge = self.contentsRect().right() if rtl else self.contentsRect().left()
        x = edge + theme.px(22) * (-1 if rtl else 1)
        half = QPointF(0, self._first.fontMetrics().height() / 2)
        top = QPointF(x, self._first.mapTo(self, self._first.rect().topLeft()).y()) + half
        bottom = QPointF(x, self._second.mapTo(self, self._second.rect().topLeft()).y()) + half
        painter.setPen(QPen(theme.color("control"), 1.5))
        painter.drawLine(top, bottom)
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(top, theme.px(5.5), theme.px(5.5))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(bottom, theme.px(5), theme.px(5))
