"""Buttons that show their key: commands in a bar (`KeyButton`) and answers to choose from (`AnswerButton`)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from checkin_desktop.ui.language import Text, follow_language, resolve, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import PanelButton
from checkin_desktop.ui.widgets.cards import KeyCap
from checkin_desktop.ui.widgets.labels import IconLabel, Label


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


class AnswerButton(PanelButton):
    """An answer with its icon and the key that gives it; whoever builds the page handles the key."""

    def __init__(self, icon_name: str, words: Text, key: str, parent: QWidget | None = None) -> None:
        super().__init__("choice", parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), theme.px(8), theme.px(12), theme.px(8))
        row.setSpacing(theme.px(10))
        mark = IconLabel(icon_name, "accent_text", 20, self)
        label = Label(words, "strong", parent=self)
        cap = KeyCap(key, self)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label, 1)
        row.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
        self.adopt(mark, label, cap)
        self.setMinimumHeight(theme.px(52))
        self.setMinimumWidth(theme.px(200))
        self._words, self._key, self._about = words, key, ""
        self.retranslate()
        follow_language(self)

    def set_about(self, about: str) -> None:
        """What the answer is about, for a screen reader."""
        self._about = about
        self.retranslate()

    def retranslate(self) -> None:
        """Say the name again."""
        self.setAccessibleName(resolve(self._words))
        key = translate("Window", "Key {key}", key=self._key)
        self.setAccessibleDescription(". ".join(part for part in (self._about, key) if part))
