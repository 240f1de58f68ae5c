"""Layouts that give way instead of clipping.

- `FlowLayout(gap=8)`: children side by side, on as many lines as they need (chips, action buttons).
- `Columns(main, side, side_width=328, under=900)`: two columns; below a width of `under` design pixels the second
  drops under the first. `ratio` may be used instead of a fixed side width.
- `scroll(widget)`: a vertical scroll area around a page's content.
"""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QLayoutItem, QScrollArea, QSizePolicy, QWidget

from checkin_desktop.ui.theme import theme


class FlowLayout(QLayout):
    """Children in reading order, wrapped like words. Mirrors in right-to-left windows."""

    def __init__(self, parent: QWidget | None = None, gap: float = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = theme.space(gap)
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item; Qt calls this for `addWidget`."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at an index, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item at an index, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that `width` leads to."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the children."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """All children on one line."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        height = max((size.height() for size in shown), default=0)
        margins = self.contentsMargins()
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        """Room for the largest child."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(inner.width(), item.minimumSize().width()), 16777215))
            if item.hasHeightForWidth():
                size.setHeight(max(item.heightForWidth(size.width()), item.minimumSize().height()))
            if lines[-1] and used + size.width() > inner.width():
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + self._gap
        y = inner.y()
        for line in lines:
            height = max((size.height() for _, size in line), default=0)
            x = inner.x()
            for item, size in line:
                if move:
                    item.setGeometry(self._placed(inner, QRect(QPoint(x, y + (height - size.height()) // 2), size)))
                x += size.width() + self._gap
            y += height + (self._gap if line else 0)
        bottom = y - (self._gap if lines[0] else 0)
        margins = self.contentsMargins()
        return bottom - inner.y() + margins.top() + margins.bottom()

    def _placed(self, inner: QRect, box: QRect) -> QRect:
        owner = self.parentWidget()
        if owner is not None and owner.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            box.moveLeft(inner.x() + inner.right() - box.right())
        return box


class Columns(QWidget):
    """Two columns that become one when the room is narrow."""

    def __init__(
        self,
        main: QWidget,
        side: QWidget,
        *,
        side_width: int = 328,
        under: int = 860,
        ratio: tuple[int, int] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.main, self.side = main, side
        self._side_width = side_width
        self._under = under
        self._ratio = ratio
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.space(20))
        self._box.addWidget(main, ratio[0] if ratio else 1)
        self._box.addWidget(side, ratio[1] if ratio else 0)
        self.stacked = False
        self._arrange(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose one or two columns."""
        super().resizeEvent(event)
        stacked = event.size().width() < theme.px(self._under)
        if stacked != self.stacked:
            self._arrange(stacked)

    def minimumSizeHint(self) -> QSize:
        """The wider of the two: the side can always drop under the main column."""
        width = max(self.main.minimumSizeHint().width(), self.side.minimumSizeHint().width())
        return QSize(width, self._box.minimumSize().height())

    def _arrange(self, stacked: bool) -> None:
        self.stacked = stacked
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._box.setDirection(direction)
        align = Qt.AlignmentFlag.AlignTop if not stacked else Qt.AlignmentFlag(0)
        self._box.setAlignment(self.side, align)
        self._box.setAlignment(self.main, align)
        if self._ratio is None:
            if stacked:
                self.side.setMinimumWidth(0)
                self.side.setMaximumWidth(16777215)
            else:
                self.side.setFixedWidth(theme.px(self._side_width))
        # the smaller minimum must win at once, else the window could never become narrow enough to stack
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.updateGeometry()


class ScrollPage(QScrollArea):
    """Vertical scrolling only; the content is always as wide as the view."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        content.setProperty("kind", content.property("kind") or "transparent")
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        """As wide as the content needs; any height."""
        content = self.widget()
        return QSize(content.minimumSizeHint().width() if content else 0, theme.px(80))


def scroll(content: QWidget) -> ScrollPage:
    """`content` in a vertical scroll area that shows keyboard focus by scrolling to it."""
    return ScrollPage(content)
