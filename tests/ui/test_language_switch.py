"""The switch of the window's language while windows come and go."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from checkin_desktop.ui.language import set_language


class _Rebuilt(QWidget):
    """Makes its drop-downs anew, and tells a neighbor to do so, when the language changes."""

    def __init__(self) -> None:
        super().__init__()
        self.old = QWidget(self)
        for _ in range(5):
            box = QComboBox(self.old)
            box.addItem("one")
            box.view()  # makes the list below the drop-down, a window of its own
        self.others: list[_Rebuilt] = []

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            for widget in (self, *self.others):
                widget.old.deleteLater()
                QCoreApplication.sendPostedEvents(widget.old, QEvent.Type.DeferredDelete.value)
                widget.old = QWidget(widget)


def test_windows_that_end_during_the_switch_are_left_alone(qtbot: Any, qapp: QApplication) -> None:
    windows = [_Rebuilt() for _ in range(2)]
    for window in windows:
        qtbot.addWidget(window)
        window.others = [other for other in windows if other is not window]
    before = len(qapp.topLevelWidgets())
    try:
        set_language("es")
    finally:
        set_language("en")
    assert len(qapp.topLevelWidgets()) == before - 10
