"""The list of lines and offices to call: type to narrow it down, arrows to move, Return to take, Escape to go back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.call_choices import Choice, found_rows
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.fields import TextField
from checkin_desktop.ui.widgets.row_list import RowList

_TO_THE_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class LinePicker(QWidget):
    """`picked` carries a `Choice`; `left` tells that nothing was taken."""

    picked = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self._used = 0
        self._shown: dict[int, Choice] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(8))
        self.field = TextField(
            lambda: translate("Attempts", "Whom do you call?"),
            help=lambda: translate("Attempts", "Type a name, a city or a number. Arrow keys choose, Enter takes."),
            max_length=120,
            parent=self,
        )
        self.field.edited.connect(lambda _: self._look())
        self.field.edit.installEventFilter(self)
        column.addWidget(self.field)
        self.list = RowList(lambda: translate("Attempts", "Offices and lines"), self)
        self.list.opened.connect(self._take)
        self.list.clicked.connect(lambda _: self._take(self.list.selected()))
        self.list.setMinimumHeight(theme.px(160))
        column.addWidget(self.list, 1)
        self.back = Button(lambda: translate("Attempts", "Back"), "quiet", "chevron-left", small=True, parent=self)
        self.back.clicked.connect(self.left)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)

    def offer(self, choices: Sequence[Choice], used: int) -> None:
        """Offer these, of which the first `used` were called before; nothing is typed yet."""
        self._choices, self._used = tuple(choices), used
        self.field.set_value("")
        self._look()
        self.field.setFocus()

    def forget(self) -> None:
        """Offer nothing."""
        self._choices, self._used, self._shown = (), 0, {}
        self.field.set_value("")
        self.list.set_rows(())

    def retranslate(self) -> None:
        """Name the groups in the window's language."""
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the text move the list; Return takes its row."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _TO_THE_LIST:
                QApplication.sendEvent(self.list, event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.selected())
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _look(self) -> None:
        rows, self._shown = found_rows(self._choices, self._used, self.field.value())
        self.list.set_rows(rows)
        keys = self.list.keys()
        if keys:
            self.list.select(keys[0])
        none = translate("Attempts", "Nothing found. Type the whole number to call it.")
        self.field.set_hint("" if keys else none)

    def _take(self, key: object) -> None:
        choice = self._shown.get(key) if isinstance(key, int) else None
        if choice is not None:
            self.picked.emit(choice)
