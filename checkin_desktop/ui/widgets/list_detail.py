"""A list with its detail: beside each other, or one at a time where the room is narrow.

`ListDetail(listing, detail)`: `show_detail()` brings the detail to the front, `show_list()` the list. In a narrow room
a button leads back to the list; Escape does the same.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QGridLayout, QVBoxLayout, QWidget

from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button


class ListDetail(QWidget):
    """`went_back` is sent when the person returns to the list in a narrow room; `narrow_changed(bool)` on a change.

    `covered(bool)` tells whether the detail has the room to itself, so that a page can give it its header's room too.
    """

    went_back = Signal()
    narrow_changed = Signal(bool)
    covered = Signal(bool)

    def __init__(
        self,
        listing: QWidget,
        detail: QWidget,
        *,
        list_width: int = 296,
        under: int = 620,
        back_text: Text | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.listing, self.detail = listing, detail
        self._list_width, self._under = list_width, under
        self._narrow = False
        self._detail_first = False
        self._alone = False
        self.back_button = Button(
            back_text or (lambda: translate("Window", "Back to the list")), "quiet", "chevron-left", small=True
        )
        self.back_button.clicked.connect(self._back)
        self._right = QWidget()
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(6))
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(detail, 1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.space(12))
        self._grid.addWidget(listing, 0, 0)
        self._grid.addWidget(self._right, 0, 1)
        self._arrange()

    @property
    def narrow(self) -> bool:
        """Whether only one of the two is shown."""
        return self._narrow

    def show_detail(self) -> None:
        """Bring the detail to the front."""
        self._detail_first = True
        self._arrange()

    def show_list(self) -> None:
        """Bring the list to the front."""
        self._detail_first = False
        self._arrange()

    def set_alone(self, alone: bool) -> None:
        """Leave out the list while there is nothing in it."""
        if alone != self._alone:
            self._alone = alone
            self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Small: a narrow room shows only one of the two."""
        return QSize(theme.px(260), theme.px(120))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose one or both."""
        super().resizeEvent(event)
        narrow = event.size().width() < theme.px(self._under)
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()
            self.narrow_changed.emit(narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape and self.back_button.isVisible() and self._detail_first:
            self._back()
            return
        super().keyPressEvent(event)

    def _back(self) -> None:
        self.show_list()
        (self.listing.findChild(QAbstractItemView) or self.listing).setFocus()
        self.went_back.emit()

    def _arrange(self) -> None:
        self.covered.emit(self._narrow and self._detail_first)
        list_wanted = not self._alone and not (self._narrow and self._detail_first)
        detail_wanted = self._alone or not self._narrow or self._detail_first
        self.back_button.setVisible(self._narrow and not self._alone)
        self.listing.setVisible(list_wanted)
        self._right.setVisible(detail_wanted)
        wide = 16777215 if self._narrow else theme.px(self._list_width)
        self.listing.setMinimumWidth(0 if self._narrow else min(wide, theme.px(self._list_width)))
        self.listing.setMaximumWidth(wide)
        self._grid.setColumnStretch(0, 0 if detail_wanted else 1)
        self._grid.setColumnStretch(1, 1 if detail_wanted else 0)
