"""A stack for the part of a page that scrolls by itself."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget

from checkin_desktop.ui.theme import theme


class LowStack(QStackedWidget):
    """Takes the height that is left over and asks only for enough to work with; the page scrolls below that."""

    def sizeHint(self) -> QSize:
        """Enough for some rows."""
        return QSize(theme.px(280), theme.px(240))

    def minimumSizeHint(self) -> QSize:
        """The same: less would hide what is chosen."""
        return self.sizeHint()
