"""The globe with the language's own name: a button with a menu of languages."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from checkin_desktop.ui.language import current_language, languages, translate
from checkin_desktop.ui.widgets.buttons import Button


class LanguageButton(Button):
    """Shows the window's language and offers the others. `chosen(code)` is emitted at a choice."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            _own_name,
            "frame",
            "globe",
            name=lambda: translate("Window", "Language: {language}", language=_own_name()),
            parent=parent,
        )
        self.clicked.connect(self._offer)

    def _offer(self) -> None:
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for language in languages():
            action = menu.addAction(language.own_name)
            action.setCheckable(True)
            action.setChecked(language.code == current_language())
            action.triggered.connect(lambda _=False, code=language.code: self.chosen.emit(code))
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))


def _own_name() -> str:
    return next((item.own_name for item in languages() if item.code == current_language()), current_language())
