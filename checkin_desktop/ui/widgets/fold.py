"""A button that opens what few people need, and closes it again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.ui.language import Text, resolve
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button


class Fold(QWidget):
    """`fill(column)` makes what is shown when it is opened first. The button says `closed` or `opened`."""

    def __init__(
        self,
        fill: Callable[[QVBoxLayout], None],
        closed: Text,
        opened: Text,
        icon_name: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fill = fill
        self._texts = closed, opened
        self._inner: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        self.button = Button(lambda: resolve(self._texts[self.is_open]), "link", icon_name, parent=self)
        self.button.clicked.connect(self.turn)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def is_open(self) -> bool:
        """Whether what it holds is shown."""
        return self._inner is not None and not self._inner.isHidden()

    def turn(self) -> None:
        """Open it, or close it."""
        if self._inner is None:
            self._inner = QWidget(self)
            column = QVBoxLayout(self._inner)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.px(6))
            self._fill(column)
            self._column.addWidget(self._inner)
            self._inner.show()
        else:
            self._inner.setVisible(self._inner.isHidden())
        self.button.retranslate()
