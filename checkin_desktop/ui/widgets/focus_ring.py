"""Where the keyboard is: a 2 px ring with a 2 px gap around buttons; fields thicken their own outline instead.

The gap matters: the ring's blue on the teal of a primary button is only 1.1 : 1. The ring shows when the keyboard was
used last, not after a mouse click.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QInputEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QPlainTextEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from checkin_desktop.ui.theme import theme

_GAP, _WIDTH = 2, 2
INSIDE = "focus_inside"
"""The property of widgets that paint their own mark, because a ring around them would be cut off."""
_OWN_OUTLINE = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)


class _RingStyle(QProxyStyle):
    """Gives the frame its distance from the widget."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return _GAP + _WIDTH
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint is QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        return super().styleHint(hint, option, widget, returnData)


class _Ring(QFocusFrame):
    """The ring itself."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("focus"), _WIDTH))
        inset = _WIDTH / 2
        radius = theme.px(8) + _GAP
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)


class FocusRing(QObject):
    """Keeps one ring around the focused widget of the whole application. Main thread only."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._style = _RingStyle()
        self._ring: _Ring | None = None
        self.by_keyboard = True
        app.focusChanged.connect(self._focus_changed)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember whether keyboard or mouse was used last."""
        if not isinstance(event, QInputEvent):  # asking each of the thousands of other events for its type is slow
            return False
        kind = event.type()
        if kind is QEvent.Type.KeyPress and not self.by_keyboard:
            self.by_keyboard = True
            self._surround(QApplication.focusWidget())
        elif kind is QEvent.Type.MouseButtonPress and self.by_keyboard:
            self.by_keyboard = False
            self._surround(None)
        return False

    def _focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        self._surround(now if self.by_keyboard else None)

    def _surround(self, widget: QWidget | None) -> None:
        if widget is None or isinstance(widget, _OWN_OUTLINE) or widget.isWindow() or widget.property(INSIDE):
            if self._ring is not None:
                self._ring.setWidget(None)  # type: ignore[arg-type]
            return
        if self._ring is None:
            self._ring = _Ring()
            self._ring.setStyle(self._style)
            self._ring.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._ring.destroyed.connect(self._gone)
        self._ring.setWidget(widget)

    def _gone(self) -> None:
        self._ring = None
