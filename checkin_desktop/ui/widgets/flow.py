"""Layouts that give way instead of clipping.

- `FlowLayout(gap=8)`: children side by side, on as many lines as they need (chips, action buttons).
- `Columns(main, side, side_width=328, under=900)`: two columns; below a width of `under` design pixels the second
  drops under the first. `ratio` may be used instead of a fixed side width.
- `AsideLayout(main_min=…, gap=…)`: words and their buttons; the buttons drop under the words when room is short.
- `scroll(widget)`: a vertical scroll area around a page's content.
"""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtWidgets import QFrame, QLayout, QLayoutItem, QScrollArea, QSizePolicy, QWidget
from shiboken6 import isValid

from checkin_desktop.ui.theme import theme

# Qt::ScrollBarAlwaysOff and Qt::NoFocus as numbers, because naming `Qt` is slow (see `widgets.labels`).
_ALWAYS_OFF = 1
_NO_FOCUS = 0


class _Known:
    """The sizes a layout worked out since something in it changed last: asking the children is slow."""

    def __init__(self) -> None:
        self.hint: QSize | None = None
        self.minimum: QSize | None = None
        self.heights: dict[int, int] = {}


class FlowLayout(QLayout):
    """Children in reading order, wrapped like words. Mirrors in right-to-left windows."""

    def __init__(self, parent: QWidget | None = None, gap: float = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._known = _Known()
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

    def expandingDirections(self) -> QtCore.Qt.Orientation:
        """Takes no more room than it needs."""
        return QtCore.Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def invalidate(self) -> None:
        """Forget the sizes; Qt calls this whenever a child's size or visibility may have changed."""
        self._known = _Known()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """The height that `width` leads to."""
        found = self._known.heights.get(width)
        if found is None:
            found = self._known.heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return found

    def setGeometry(self, rect: QRect) -> None:
        """Place the children."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """All children on one line."""
        if self._known.hint is None:
            self._known.hint = self._wanted()
        return QSize(self._known.hint)

    def minimumSize(self) -> QSize:
        """Room for the largest child."""
        if self._known.minimum is None:
            self._known.minimum = self._needed()
        return QSize(self._known.minimum)

    def _wanted(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        height = max((size.height() for size in shown), default=0)
        margins = self.contentsMargins()
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def _needed(self) -> QSize:
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
        if owner is not None and owner.layoutDirection() is QtCore.Qt.LayoutDirection.RightToLeft:
            box.moveLeft(inner.x() + inner.right() - box.right())
        return box


class AsideLayout(QLayout):
    """Two items side by side, or the second under the first when the first would get less than `main_min` pixels.

    The second item gets what it asks for, `aside_width` pixels, or `share` of the width. Add exactly two widgets.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        main_min: int,
        gap: int,
        aside_width: int | None = None,
        share: float | None = None,
        centred: bool = False,
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._known = _Known()
        self._main_min = main_min
        self._gap = gap
        self._aside_width = aside_width
        self._share = share
        self._centred = centred
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

    def expandingDirections(self) -> QtCore.Qt.Orientation:
        """Uses all the width it gets."""
        return QtCore.Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def invalidate(self) -> None:
        """Forget the sizes; Qt calls this whenever a child's size or visibility may have changed."""
        self._known = _Known()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """The height that `width` leads to."""
        found = self._known.heights.get(width)
        if found is None:
            found = self._known.heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return found

    def setGeometry(self, rect: QRect) -> None:
        """Place both items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Both side by side."""
        if self._known.hint is None:
            self._known.hint = self._wanted()
        return QSize(self._known.hint)

    def minimumSize(self) -> QSize:
        """The wider of the two, since the second can always drop."""
        if self._known.minimum is None:
            self._known.minimum = self._needed()
        return QSize(self._known.minimum)

    def _wanted(self) -> QSize:
        shown = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        return self._framed(QSize(width, max((size.height() for size in shown), default=0)))

    def _needed(self) -> QSize:
        shown = [item.minimumSize() for item in self._shown()]
        width = max((size.width() for size in shown), default=0)
        return self._framed(QSize(width, max((size.height() for size in shown), default=0)))

    def stacked_at(self, width: int) -> bool:
        """True when the second item stands under the first at this width."""
        shown = self._shown()
        if len(shown) < 2:
            return False
        room = width - self._framed(QSize(0, 0)).width() - self._gap - self._aside(width)
        return room < max(self._main_min, shown[0].minimumSize().width())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _framed(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _aside(self, width: int) -> int:
        item = self._items[1]
        wanted = item.sizeHint().width()
        if self._share is not None:
            wanted = round((width - self._gap) * self._share)
        elif self._aside_width is not None:
            wanted = self._aside_width
        return max(wanted, item.minimumSize().width())

    @staticmethod
    def _height(item: QLayoutItem, width: int) -> int:
        height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
        return max(height, item.minimumSize().height()) if not item.hasHeightForWidth() else height

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        margins = self.contentsMargins()
        frame = margins.top() + margins.bottom()
        shown = self._shown()
        if len(shown) == 2 and not self.stacked_at(rect.width()):
            aside = self._aside(rect.width())
            widths = (inner.width() - aside - self._gap, aside)
            heights = [self._height(item, width) for item, width in zip(shown, widths, strict=True)]
            tallest = max(*heights, inner.height() if move and self._centred else 0)
            if move:
                x = inner.x()
                for item, width, height in zip(shown, widths, heights, strict=True):
                    y = inner.y() + ((tallest - height) // 2 if self._centred else 0)
                    item.setGeometry(self._placed(inner, QRect(x, y, width, height)))
                    x += width + self._gap
            return max(heights) + frame
        y = inner.y()
        for item in shown:
            height = self._height(item, inner.width())
            if move:
                item.setGeometry(QRect(inner.x(), y, inner.width(), height))
            y += height + self._gap
        return y - inner.y() - (self._gap if shown else 0) + frame

    def _placed(self, inner: QRect, box: QRect) -> QRect:
        owner = self.parentWidget()
        if owner is not None and owner.layoutDirection() is QtCore.Qt.LayoutDirection.RightToLeft:
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
        gap = theme.space(20)
        share = ratio[1] / (ratio[0] + ratio[1]) if ratio else None
        aside = theme.px(side_width)
        main_min = round(theme.px(under) * (1 - share)) if share else theme.px(under) - aside - gap
        self._box = AsideLayout(self, main_min=main_min, gap=gap, aside_width=aside, share=share)
        self._box.addWidget(main)
        self._box.addWidget(side)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def stacked(self) -> bool:
        """True when the side stands under the main column."""
        return self._box.stacked_at(self.width())


class ScrollPage(QScrollArea):
    """Vertical scrolling only; the content is always as wide as the view."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("horizontalScrollBarPolicy", _ALWAYS_OFF)
        self.setProperty("focusPolicy", _NO_FOCUS)
        # Asking for the viewport that Qt made would make the binding load every widget class there is.
        viewport = QWidget()
        viewport.setAutoFillBackground(False)
        self.setViewport(viewport)
        content.setAutoFillBackground(False)
        content.setProperty("kind", content.property("kind") or "transparent")
        self.setWidget(content)

    def keep_edge(self) -> None:
        """Let the scroll bar stand in the content's margin, so that its edge is the same with and without one."""
        layout, bar = self.widget().layout(), self.verticalScrollBar()
        margins = layout.contentsMargins()

        def follow(_: int, most: int) -> None:
            if not isValid(bar):
                return  # the page is being destroyed
            taken = bar.sizeHint().width() if most else 0
            rtl = self.layoutDirection() is QtCore.Qt.LayoutDirection.RightToLeft
            left, right = margins.left() - (taken if rtl else 0), margins.right() - (0 if rtl else taken)
            layout.setContentsMargins(left, margins.top(), right, margins.bottom())

        bar.rangeChanged.connect(follow)

    def minimumSizeHint(self) -> QSize:
        """As wide as the content needs; any height."""
        content = self.widget()
        return QSize(content.minimumSizeHint().width() if content else 0, theme.px(80))


def scroll(content: QWidget, *, exact: bool = False) -> ScrollPage:
    """`content` in a vertical scroll area that shows keyboard focus by scrolling to it.

    `exact` makes it as high as its words need in the width they get. Otherwise Qt takes the height they would need in
    the narrowest width, which leaves empty room below. The content's layout needs at least one label that wraps.
    """
    if exact:
        content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
    page = ScrollPage(content)
    if content.layout() is not None and content.layout().contentsMargins().right() >= theme.space(24):
        page.keep_edge()
    return page
