"""Keeps a list inside the round corners of the card it fills."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QPainterPath, QRegion
from PySide6.QtWidgets import QWidget

from checkin_desktop.ui.theme import theme

_CARD_RADIUS = 11


class CornerClip(QObject):
    """Cuts the corners of a widget whenever its size changes. Owned by the widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            path = QPainterPath()
            path.addRoundedRect(QRectF(watched.rect()), theme.px(_CARD_RADIUS), theme.px(_CARD_RADIUS))
            watched.setMask(QRegion(path.toFillPolygon().toPolygon()))
        return super().eventFilter(watched, event)
