"""The picture of the lock screen: a house on quiet hills, drawn as vectors in the palette's colours."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.ui.language import translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.labels import Label

_WIDTH, _HEIGHT = 540.0, 820.0

_FAR = ((0, 491), (100, 474, 150, 484, 225, 468), (290, 455, 370, 434, 450, 468), (490, 484, 515, 492, 540, 498))
_MID = ((0, 611), (60, 632, 100, 630, 160, 618), (260, 592, 330, 590, 400, 582), (460, 574, 500, 564, 540, 557))
_NEAR = ((0, 711), (80, 702, 140, 684, 215, 685), (300, 687, 370, 742, 470, 742), (500, 742, 520, 739, 540, 736))
"""Each hill: where its outline starts, then cubic curves (two control points and an end), in the drawing's box."""


class Landscape(QWidget):
    """The picture with its two lines of text. Decoration: screen readers are told the text only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        edge = theme.space(56)
        column.setContentsMargins(edge, theme.space(96), theme.space(40), edge)
        column.setSpacing(theme.px(16))
        column.addWidget(
            Label(
                lambda: translate("LockScreen", "Everything in order,\nin one quiet place."),
                "number",
                tone="art_title",
            )
        )
        column.addWidget(
            Label(
                lambda: translate("LockScreen", "Kept only on this computer.\nNothing is sent anywhere."),
                "section_plain",
                tone="art_text",
            )
        )
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw sky, sun, hills and house; the ground stays at the bottom whatever the height is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("art_sky"))
        scale = self.width() / _WIDTH
        painter.translate(0, self.height() - _HEIGHT * scale)
        painter.scale(scale, scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("art_sun"))
        painter.drawEllipse(QPointF(367, 402), 58, 58)
        self._hill(painter, "art_hill_far", _FAR)
        self._hill(painter, "art_hill_mid", _MID)
        self._house(painter)
        self._hill(painter, "art_hill_near", _NEAR)

    @staticmethod
    def _hill(painter: QPainter, token: str, outline: tuple[tuple[float, ...], ...]) -> None:
        path = QPainterPath(QPointF(*outline[0]))
        for x1, y1, x2, y2, x, y in outline[1:]:
            path.cubicTo(x1, y1, x2, y2, x, y)
        path.lineTo(_WIDTH, _HEIGHT + 1)
        path.lineTo(0, _HEIGHT + 1)
        path.closeSubpath()
        painter.setBrush(theme.color(token))
        painter.drawPath(path)

    @staticmethod
    def _house(painter: QPainter) -> None:
        painter.setBrush(theme.color("art_wall"))
        painter.drawRoundedRect(QRectF(116, 553, 92, 68), 4, 4)
        painter.setBrush(theme.color("art_roof"))
        painter.drawPolygon(QPolygonF([QPointF(100, 559), QPointF(162, 509), QPointF(224, 559)]))
        painter.setBrush(theme.color("art_window"))
        painter.drawRoundedRect(QRectF(126, 575, 16, 16), 3, 3)
        painter.drawRoundedRect(QRectF(182, 575, 16, 16), 3, 3)
        painter.setBrush(theme.color("art_door"))
        painter.drawRoundedRect(QRectF(150, 581, 24, 40), 4, 4)
