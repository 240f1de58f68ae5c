"""One page of a scan, large, with areas on it that the mouse or the keys draw, move and stretch."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from checkin_desktop.domain.scan_work import Box
from checkin_desktop.ui.dialogs import page_editor_boxes as boxes
from checkin_desktop.ui.theme import theme

_WHOLE: Final = Box(0, 0, 1, 1)
_HANDLE: Final = 9
_VEIL: Final = 150
_COVER_VEIL: Final = 205


class Tool(Enum):
    """What the mouse and the arrow keys do to the page."""

    LOOK = "look"
    CROP = "crop"
    COVER = "cover"


class PageCanvas(QWidget):
    """Shows `set_page`; areas are those of the upright page, whatever the turn.

    `drawn(Box)` for a new area, `changed(int, Box)` for the one with that number, `chosen(int)`, `removed(int)`;
    `finished()` when the mouse is let go, so that what follows is a step of its own.
    """

    drawn = Signal(object)
    changed = Signal(int, object)
    chosen = Signal(int)
    removed = Signal(int)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(theme.px(220), theme.px(220))
        self.tool = Tool.LOOK
        self.selected = 0
        self._picture: QPixmap | None = None
        self._turn = 0
        self._left_out = self._grid = False
        self._boxes: tuple[Box, ...] = ()
        self._held: QPointF | None = None
        self._from: Box | None = None
        self._corner: tuple[bool, bool] | None = None
        self._new: Box | None = None

    def set_picture(self, picture: QPixmap | None) -> None:
        """Show a page, or an empty ground."""
        self._picture = picture
        self.update()

    def set_page(self, tool: Tool, turn: int, areas: Sequence[Box], *, left_out: bool, grid: bool = False) -> None:
        """What stands on the page: covered areas, or the one area of the crop."""
        self.tool, self._turn, self._left_out, self._grid = tool, turn, left_out, grid
        self._boxes = tuple(boxes.turned(box, turn) for box in areas)
        self.selected = max(0, min(self.selected, len(self._boxes) - 1))
        self.update()

    def select(self, number: int) -> None:
        """Let the keys move another area."""
        self.selected = number
        self.update()

    def page_rect(self) -> QRectF:
        """Where the page stands in the widget."""
        room = QRectF(self.rect()).adjusted(_HANDLE, _HANDLE, -_HANDLE, -_HANDLE)
        if self._picture is None:
            return room
        size = QSizeF(self._picture.deviceIndependentSize()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(0, 0), size)
        place.moveCenter(room.center())
        return place

    # --- painting ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page and what stands on it."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        page = self.page_rect()
        if self._picture is not None:
            painter.drawPixmap(page, self._picture, QRectF(self._picture.rect()))
            if self._left_out:
                painter.fillRect(page, _veil("surface", _VEIL + 40))
            if self._grid:
                self._paint_grid(painter, page)
            if self.tool is Tool.CROP:
                self._paint_crop(painter, page)
            elif self.tool is Tool.COVER:
                self._paint_covers(painter, page)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawRect(page)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_grid(self, painter: QPainter, page: QRectF) -> None:
        painter.setPen(QPen(theme.color("focus"), 1, Qt.PenStyle.DotLine))
        for part in range(1, 12):
            y, x = page.top() + page.height() * part / 12, page.left() + page.width() * part / 12
            painter.drawLine(QPointF(page.left(), y), QPointF(page.right(), y))
            painter.drawLine(QPointF(x, page.top()), QPointF(x, page.bottom()))

    def _paint_crop(self, painter: QPainter, page: QRectF) -> None:
        kept = boxes.on_screen(self._new or (self._boxes or (_WHOLE,))[0], page)
        outside = QPainterPath()
        outside.addRect(page)
        inside = QPainterPath()
        inside.addRect(kept)
        painter.fillPath(outside.subtracted(inside), _veil("ink", _VEIL))
        self._paint_frame(painter, kept, selected=True)

    def _paint_covers(self, painter: QPainter, page: QRectF) -> None:
        for number, box in enumerate(self._boxes):
            area = boxes.on_screen(box, page)
            painter.fillRect(area, QColor(0, 0, 0, _COVER_VEIL))
            self._paint_frame(painter, area, selected=number == self.selected)
        if self._new is not None:
            painter.fillRect(boxes.on_screen(self._new, page), QColor(0, 0, 0, _COVER_VEIL))

    def _paint_frame(self, painter: QPainter, area: QRectF, *, selected: bool) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, colour in ((3.0, "surface"), (1.5, "accent" if selected else "control")):
            painter.setPen(QPen(theme.color(colour), width))
            painter.drawRect(area)
        if not selected:
            return
        painter.setBrush(theme.color("surface"))
        for corner in (area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight()):
            painter.drawEllipse(corner, _HANDLE / 2, _HANDLE / 2)

    # --- mouse -------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of an area or of its corner, or begin a new one."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self.tool is Tool.LOOK or self._picture is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        place = event.position()
        areas = self._areas()
        self._held, self._from, self._corner = place, None, None
        for number in sorted(range(len(areas)), key=lambda number: number != self.selected):
            area = boxes.on_screen(areas[number], self.page_rect())
            self._corner = _corner(area, place)
            if self._corner is not None or (area.contains(place) and areas[number] != _WHOLE):
                self._from = areas[number]
                self.selected = number
                self.chosen.emit(number)
                break
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw, move or stretch."""
        if self._held is None:
            self._show_cursor(event.position())
            return
        page = self.page_rect()
        now, held = boxes.on_page(event.position(), page), boxes.on_page(self._held, page)
        if self._from is None:
            self._new = boxes.spanned(held, now)
            self.update()
        elif self._corner is None:
            step = now - held
            self._change(boxes.moved(self._from, step.x(), step.y()))
        else:
            right, low = self._corner
            fixed = QPointF(
                self._from.left if right else self._from.right, self._from.top if low else self._from.bottom
            )
            box = boxes.spanned(fixed, now)
            if box is not None:
                self._change(box)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was drawn is an area."""
        new, self._new = self._new, None
        self._held = self._from = self._corner = None
        if new is not None:
            self.drawn.emit(boxes.upright(new, self._turn))
        self.finished.emit()
        self.update()

    def _show_cursor(self, place: QPointF) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if self.tool is not Tool.LOOK and self._picture is not None:
            shape = Qt.CursorShape.CrossCursor
            for area in (boxes.on_screen(box, self.page_rect()) for box in self._areas()):
                corner = _corner(area, place)
                if corner is not None:
                    falling = corner in ((False, False), (True, True))
                    shape = Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor
                    break
                if area.contains(place) and area != self.page_rect():
                    shape = Qt.CursorShape.SizeAllCursor
        self.setCursor(shape)

    # --- keys --------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the chosen area, with Shift they stretch it, with Ctrl by little; Delete takes it away."""
        areas = self._areas()
        if self.tool is not Tool.LOOK and self.selected < len(areas):
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.removed.emit(self.selected)
                return
            box = boxes.by_key(areas[self.selected], event.key(), event.modifiers())
            if box is not None:
                self._change(box)
                return
        super().keyPressEvent(event)

    def _areas(self) -> tuple[Box, ...]:
        return self._boxes or ((_WHOLE,) if self.tool is Tool.CROP else ())

    def _change(self, box: Box) -> None:
        self.changed.emit(self.selected, boxes.upright(box, self._turn))


def _corner(area: QRectF, place: QPointF) -> tuple[bool, bool] | None:
    """The corner under the mouse, as (right, low)."""
    for right in (False, True):
        for low in (False, True):
            corner = QPointF(area.right() if right else area.left(), area.bottom() if low else area.top())
            if (corner - place).manhattanLength() <= _HANDLE * 1.5:
                return right, low
    return None


def _veil(token: str, alpha: int) -> QColor:
    colour = QColor(theme.color(token))
    colour.setAlpha(alpha)
    return colour
