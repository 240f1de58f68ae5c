"""Areas of a page as they stand on the screen. Fractions of the page; see `domain.scan_work`."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt

from checkin_desktop.domain.scan_work import Box
from checkin_desktop.ui.models.page_editing import SMALLEST

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_STEP = 0.01
_FINE_STEP = 0.002


def turned(box: Box, turn: int) -> Box:
    """The area after its page was turned clockwise by 0, 90, 180 or 270 degrees."""
    left, top, right, bottom = box.left, box.top, box.right, box.bottom
    for _ in range(turn // 90 % 4):
        left, top, right, bottom = 1 - bottom, left, 1 - top, right
    return Box(left, top, right, bottom)


def upright(box: Box, turn: int) -> Box:
    """The area before its page was turned."""
    return turned(box, -turn % 360)


def spanned(one: QPointF, other: QPointF) -> Box | None:
    """The area between two points, which may lie beside the page; None when it is too small to be meant."""
    left, right = sorted((_inside(one.x()), _inside(other.x())))
    top, bottom = sorted((_inside(one.y()), _inside(other.y())))
    if right - left < SMALLEST or bottom - top < SMALLEST:
        return None
    return Box(left, top, right, bottom)


def moved(box: Box, across: float, down: float) -> Box:
    """The area moved, as far as the page goes."""
    across = max(-box.left, min(across, 1 - box.right))
    down = max(-box.top, min(down, 1 - box.bottom))
    return Box(
        _inside(box.left + across), _inside(box.top + down), _inside(box.right + across), _inside(box.bottom + down)
    )


def stretched(box: Box, across: float, down: float) -> Box:
    """The area with its right and lower edges moved."""
    return Box(
        box.left,
        box.top,
        max(box.left + SMALLEST, min(box.right + across, 1.0)),
        max(box.top + SMALLEST, min(box.bottom + down, 1.0)),
    )


def by_key(box: Box, key: int, modifiers: Qt.KeyboardModifier) -> Box | None:
    """The area after an arrow key: moved, with Shift stretched, with Ctrl by little; None for any other key."""
    step = _STEPS.get(Qt.Key(key))
    if step is None:
        return None
    size = _FINE_STEP if modifiers & Qt.KeyboardModifier.ControlModifier else _STEP
    across, down = step[0] * size, step[1] * size
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return stretched(box, across, down)
    return moved(box, across, down)


def on_screen(box: Box, page: QRectF) -> QRectF:
    """Where an area stands when its page fills `page`."""
    return QRectF(
        page.left() + box.left * page.width(),
        page.top() + box.top * page.height(),
        (box.right - box.left) * page.width(),
        (box.bottom - box.top) * page.height(),
    )


def on_page(point: QPointF, page: QRectF) -> QPointF:
    """Which part of the page a point of the screen is."""
    return QPointF((point.x() - page.left()) / page.width(), (point.y() - page.top()) / page.height())


def _inside(value: float) -> float:
    return max(0.0, min(value, 1.0))
