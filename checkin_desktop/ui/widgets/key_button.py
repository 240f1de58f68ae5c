"""A key and what it does, side by side, as it stands in bars of commands; may be pressed with the mouse as well."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout

from checkin_desktop.ui.language import Text, resolve
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import PanelButton
from checkin_desktop.ui.widgets.cards import KeyCap
from checkin_desktop.ui.widgets.labels import Label


class KeyButton(PanelButton):
    """The key is only shown; whoever builds the bar handles it."""

    def __init__(self, key: Text, words: Text, act: Callable[[], None]) -> None:
        super().__init__("plain")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        cap = KeyCap(resolve(key))
        label = Label(words, "small_strong", tone="soft_ink", wrap=False)
        row.addWidget(cap)
        row.addWidget(label)
        self.adopt(cap, label)
        self._words = words
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(act)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the name again."""
        self.setAccessibleName(resolve(self._words))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
