"""A state in words with its icon, in small letters: saved when, locks when."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from checkin_desktop.ui.language import Text
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.labels import IconLabel, Label


class StateItem(QWidget):
    """An icon of 16 px and one line of words in `label`."""

    def __init__(self, icon_name: str, text: Text, token: str = "ink2") -> None:  # noqa: S107 - a colour token
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, theme.px(12), 0)
        row.setSpacing(theme.px(8))
        row.addWidget(IconLabel(icon_name, token, 16))
        self.label = Label(text, "small", wrap=False)
        row.addWidget(self.label)
