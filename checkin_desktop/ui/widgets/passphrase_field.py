"""The passphrase field: hidden unless shown, says when Caps Lock is on, and forgets on demand."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.style_sheet import repolish
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.field_base import Field
from checkin_desktop.ui.widgets.labels import IconLabel

LONGEST = 1000
# Qt::LeftToRight and Qt::NoContextMenu as numbers, because naming `Qt` is slow (see `widgets.labels`).
_LEFT_TO_RIGHT = 0
_NO_CONTEXT_MENU = 0


class PassphraseField(Field):
    """A secret line. `submitted` is emitted at Return; `value()` is exactly what was typed."""

    submitted = Signal()

    def __init__(self, label: Text, *, help: Text = "", parent: QWidget | None = None) -> None:  # noqa: A002
        super().__init__(label, help=help, parent=parent)
        self.frame = QFrame()
        self.frame.setProperty("kind", "field")
        self.frame.setMinimumHeight(theme.px(50))
        row = QHBoxLayout(self.frame)
        row.setContentsMargins(theme.px(14), theme.px(2), theme.px(6), theme.px(2))
        row.setSpacing(theme.px(10))
        row.addWidget(IconLabel("key", "ink2", 20))
        self.edit = QLineEdit()
        self.edit.setProperty("kind", "bare")
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaxLength(LONGEST)
        self.edit.setProperty("layoutDirection", _LEFT_TO_RIGHT)
        self.edit.setProperty("contextMenuPolicy", _NO_CONTEXT_MENU)
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(lambda _: self.edited.emit(self.value()))
        self.edit.returnPressed.connect(self.submitted)
        row.addWidget(self.edit, 1)
        self.show_button = Button(self._show_words, "quiet", "eye", small=True)
        self.show_button.clicked.connect(self._toggle)
        row.addWidget(self.show_button)
        self.caps_lock = False
        self.place(self.frame, self.edit)

    def value(self) -> str:
        """What was typed."""
        return self.edit.text()

    def take_focus(self) -> None:
        """Take the keyboard while its screen is built; the outline need not be worked out again when it comes."""
        self.frame.setProperty("state", "focus")
        self.edit.setFocus()

    def wipe(self) -> None:
        """Forget what was typed, hide again, and take back all notices."""
        self.edit.clear()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.show_button.set_icon("eye")
        self.show_button.retranslate()
        self.set_notices([])

    def reveal(self) -> None:
        """Show what is typed."""
        if self.edit.echoMode() is QLineEdit.EchoMode.Password:
            self._toggle()

    def set_notices(self, lines) -> None:
        """Show faults and warnings; Caps Lock keeps its line."""
        super().set_notices(lines)
        fault = any(severity == "fault" for severity, _ in self.notices())
        self._outline("fault" if fault else "focus" if self.edit.hasFocus() else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow focus and Caps Lock."""
        if event.type() is QEvent.Type.FocusIn:
            self._outline("focus")
        elif event.type() is QEvent.Type.FocusOut:
            self._outline("fault" if any(severity == "fault" for severity, _ in self.notices()) else "")
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._watch_caps_lock(event)
        return super().eventFilter(watched, event)

    def _show(self, value: object) -> None:
        self.edit.setText(str(value or ""))

    def _show_words(self) -> str:
        if self.edit.echoMode() is QLineEdit.EchoMode.Password:
            return translate("LockScreen", "Show")
        return translate("LockScreen", "Hide", "a passphrase")

    def _toggle(self) -> None:
        hidden = self.edit.echoMode() is QLineEdit.EchoMode.Password
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self.show_button.set_icon("eye-off" if hidden else "eye")
        self.show_button.retranslate()
        self.edit.setFocus()

    def _watch_caps_lock(self, event: QKeyEvent) -> None:
        letter = event.text()
        shifted = bool(event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier)
        if event.key() == QtCore.Qt.Key.Key_CapsLock:
            self.caps_lock = not self.caps_lock if self.caps_lock else False
        elif len(letter) == 1 and letter.isalpha() and letter.upper() != letter.lower():
            self.caps_lock = letter.isupper() != shifted
        self.set_hint(lambda: translate("LockScreen", "Caps Lock is on") if self.caps_lock else "")

    def _outline(self, state: str) -> None:
        if self.frame.property("state") != state:
            self.frame.setProperty("state", state)
            repolish(self.frame)

    def set_hint(self, text: Text) -> None:
        """A line under the field; for Caps Lock it is a warning with an icon."""
        line = [("warning", translate("LockScreen", "Caps Lock is on"))] if self.caps_lock else []
        others = [notice for notice in self.notices() if notice[0] != "warning"]
        if [*others, *line] != list(self.notices()):
            self.set_notices([*others, *line])
