"""A ring that fills up. It always stands beside words that say the same, so it has no name for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from checkin_desktop.ui.icons import pixmap
from checkin_desktop.ui.language import follow_language, translate
from checkin_desktop.ui.theme import theme

_FULL = 360 * 16
_TOP = 90 * 16


class ProgressRing(QWidget):
    """`done` of `total` in numbers, or a check mark once `complete`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._total, self._complete = 0, 0, False
        self.setFixedSize(theme.px(76), theme.px(76))
        follow_language(self)

    def set_progress(self, done: int, total: int, *, complete: bool = False) -> None:
        """Show how far it is."""
        self._done, self._total, self._complete = done, total, complete
        self.update()

    def retranslate(self) -> None:
        """Draw the number's words again."""
        self.update()

    def sizeHint(self) -> QSize:
        """The ring's own size."""
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track, the part that is done, and what stands inside."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = theme.px(7)
        box = QRectF(self.rect()).adjusted(wide, wide, -wide, -wide)
        painter.setPen(QPen(theme.color("control"), wide + 2))
        painter.drawEllipse(box)
        painter.setPen(QPen(theme.color("sunken"), wide))
        painter.drawEllipse(box)
        if self._total and self._done:
            pen = QPen(theme.color("accent"), wide)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap if self._done < self._total else Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawArc(box, _TOP, -round(_FULL * min(1.0, self._done / self._total)))
        if self._complete:
            edge = theme.px(28)
            painter.drawPixmap(
                (self.width() - edge) // 2, (self.height() - edge) // 2, pixmap("check", "accent_text", 28)
            )
            return
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font(18, bold=True))
        upper = QRectF(0, self.height() / 2 - theme.px(20), self.width(), theme.px(24))
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, str(self._done))
        painter.setPen(theme.color("ink2"))
        painter.setFont(theme.font(12))
        lower = QRectF(0, self.height() / 2 + theme.px(2), self.width(), theme.px(18))
        painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, translate("Plan", "of {total}", total=self._total))
