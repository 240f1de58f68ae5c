"""The icon set: `icon("lock")`, `pixmap("check", "success_ink", 16)`.

The SVG files in `resources/icons` are drawn for this program on a 24 box with a 1.75 stroke; `currentColor` is
replaced by a token of the theme. Icons that point along the reading direction are mirrored in right-to-left windows.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from checkin_desktop.base.resources import resource_path
from checkin_desktop.ui.theme import theme

MIRRORED = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "door",
        "external",
        "fork",
        "list",
        "redo",
        "send",
        "speech",
        "truck",
        "undo",
    }
)


@cache
def _source(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _drawn(name: str, colour: str, pixels: int, ratio: float, mirror: bool) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    edge = round(pixels * ratio)
    image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    picture = QPixmap.fromImage(image)
    if mirror:
        picture = picture.transformed(QTransform().scale(-1, 1))
    picture.setDevicePixelRatio(ratio)
    return picture


def pixmap(
    name: str,
    token: str = "ink",  # noqa: S107 - a colour token
    size: float = 20,
    *,
    mirror: bool | None = None,
) -> QPixmap:
    """An icon as a picture of `size` design pixels in a token's colour, sharp on the primary screen.

    Raises FileNotFoundError for an unknown name, KeyError for an unknown token.
    """
    if mirror is None:
        mirror = name in MIRRORED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    screen = QGuiApplication.primaryScreen()
    ratio = screen.devicePixelRatio() if screen else 1.0
    return _drawn(name, theme.hex(token), theme.px(size), ratio, mirror)


def icon(name: str, token: str = "ink", size: float = 20) -> QIcon:  # noqa: S107 - a colour token
    """An icon for buttons and menus; its disabled form is drawn in the colour of disabled text."""
    made = QIcon(pixmap(name, token, size))
    made.addPixmap(pixmap(name, "ink3", size), QIcon.Mode.Disabled)
    return made
