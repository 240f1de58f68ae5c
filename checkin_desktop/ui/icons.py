"""The icon set: `icon("lock")`, `pixmap("check", "success_ink", 16)`.

The SVG files in `resources/icons` are drawn for this program on a 24 box with a 1.75 stroke; `currentColor` is
replaced by a token of the theme. Icons that point along the reading direction are mirrored in right-to-left windows.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
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


def _rendered(svg: str, pixels: int, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    edge = round(pixels * ratio)
    picture = QPixmap(edge, edge)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    return picture


@cache
def _drawn(name: str, colour: str, pixels: int, ratio: float, mirror: bool) -> QPixmap:
    picture = _rendered(_source(name).replace("currentColor", colour), pixels, ratio)
    if mirror:
        from PySide6.QtGui import QTransform

        picture = picture.transformed(QTransform().scale(-1, 1))
    picture.setDevicePixelRatio(ratio)
    return picture


@cache
def _disc(colour: str, pixels: int, ratio: float) -> QPixmap:
    circle = f'<circle cx="1" cy="1" r="1" fill="{colour}"/>'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2">{circle}</svg>'
    picture = _rendered(svg, pixels, ratio)
    picture.setDevicePixelRatio(ratio)
    return picture


def _screen_ratio() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.devicePixelRatio() if screen else 1.0


def disc(token: str, pixels: int) -> QPixmap:
    """A filled circle of `pixels` across in a token's colour, sharp on the primary screen."""
    return _disc(theme.hex(token), pixels, _screen_ratio())


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
        mirror = name in MIRRORED and QGuiApplication.isRightToLeft()
    return _drawn(name, theme.hex(token), theme.px(size), _screen_ratio(), mirror)


def icon(name: str, token: str = "ink", size: float = 20) -> QIcon:  # noqa: S107 - a colour token
    """An icon for buttons and menus; its disabled form is drawn in the colour of disabled text."""
    made = QIcon(pixmap(name, token, size))
    made.addPixmap(pixmap(name, "ink3", size), QIcon.Mode.Disabled)
    return made
