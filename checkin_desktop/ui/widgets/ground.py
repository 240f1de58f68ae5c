"""The ground of a page: canvas colour, with a round corner on the chrome around it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from checkin_desktop.ui.theme import theme


class Ground(QWidget):
    """Put the page into it; it paints the corner where page, frame and header meet.

    `bare` makes it a part of the frame, for a page that brings columns and a ground of its own.
    """

    bare = False

    def set_bare(self, *, bare: bool) -> None:
        """Paint chrome only, or the canvas again."""
        if bare is not self.bare:
            self.bare = bare
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Chrome in the corner, canvas everywhere else."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), theme.color("chrome" if self.bare else "canvas"))
        if self.bare:
            return
        radius = theme.px(16)
        corner, turn = QRect(0, 0, radius, radius), QRect(0, 0, 2 * radius, 2 * radius)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            corner.moveRight(self.rect().right())
            turn.moveRight(self.rect().right())
        painter.fillRect(corner, theme.color("chrome"))
        painter.setClipRect(corner)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("canvas"))
        painter.drawEllipse(turn)
