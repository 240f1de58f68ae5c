"""The picture of the lock screen: a house on quiet hills, drawn as vectors in the palette's colours."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.ui.language import translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.labels import Label

_SVG = "http://www.w3.org/2000/svg"
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
        width, height = self.width(), self.height()
        ground = _HEIGHT * width / _WIDTH
        painter = QPainter(self)
        QSvgRenderer(QByteArray(_sky().encode())).render(painter, QRectF(0, 0, width, height))
        QSvgRenderer(QByteArray(_land().encode())).render(painter, QRectF(0, height - ground, width, ground))


def _sky() -> str:
    sky = theme.hex("art_sky")
    return f'<svg xmlns="{_SVG}" viewBox="0 0 1 1"><rect width="1" height="1" fill="{sky}"/></svg>'


def _land() -> str:
    def hill(token: str, outline: tuple[tuple[float, ...], ...]) -> str:
        curves = " ".join("C" + " ".join(map(str, curve)) for curve in outline[1:])
        down = f"L{_WIDTH} {_HEIGHT + 1} L0 {_HEIGHT + 1} Z"
        return f'<path fill="{theme.hex(token)}" d="M{outline[0][0]} {outline[0][1]} {curves} {down}"/>'

    def box(token: str, x: int, y: int, width: int, height: int, radius: int) -> str:
        fill = theme.hex(token)
        return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="{radius}" fill="{fill}"/>'

    return "".join(
        (
            f'<svg xmlns="{_SVG}" viewBox="0 0 {_WIDTH} {_HEIGHT}">',
            f'<circle cx="367" cy="402" r="58" fill="{theme.hex("art_sun")}"/>',
            hill("art_hill_far", _FAR),
            hill("art_hill_mid", _MID),
            box("art_wall", 116, 553, 92, 68, 4),
            f'<path fill="{theme.hex("art_roof")}" d="M100 559 L162 509 L224 559 Z"/>',
            box("art_window", 126, 575, 16, 16, 3),
            box("art_window", 182, 575, 16, 16, 3),
            box("art_door", 150, 581, 24, 40, 4),
            hill("art_hill_near", _NEAR),
            "</svg>",
        )
    )
