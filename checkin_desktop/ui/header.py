"""The frame's head: mark and name of the folder, search, language, Hide and Lock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from checkin_desktop.ui.icons import pixmap
from checkin_desktop.ui.language import Text, resolve, translate
from checkin_desktop.ui.models.undo import left_to_window
from checkin_desktop.ui.style_sheet import repolish
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.flow import AsideLayout, FlowLayout
from checkin_desktop.ui.widgets.labels import IconLabel, Label
from checkin_desktop.ui.widgets.language_button import LanguageButton
from checkin_desktop.ui.widgets.state_item import StateItem

SEARCH_PAUSE_MS = 120


class LogoTile(QWidget):
    """The program's mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(theme.px(36), theme.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A folder on teal."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(QRectF(self.rect()), theme.px(8), theme.px(8))
        inset = (self.width() - theme.px(20)) // 2
        painter.drawPixmap(inset, inset, pixmap("folder", "on_accent", 20))


class SearchBox(QFrame):
    """One line to search with; `keys` names its shortcut. `searched(text)` comes `pause_ms` after the last key."""

    searched = Signal(str)

    def __init__(
        self,
        hint: Text,
        keys: str = "Ctrl+F",
        parent: QWidget | None = None,
        *,
        pause_ms: int = SEARCH_PAUSE_MS,
    ) -> None:
        super().__init__(parent)
        self._hint = hint
        self.setProperty("kind", "field")
        self.setFixedHeight(theme.px(40))
        self.setMaximumWidth(theme.px(420))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(13), 0, theme.px(10), 0)
        row.setSpacing(theme.px(10))
        row.addWidget(IconLabel("search", "ink2", 20))
        self.edit = QLineEdit()
        self.edit.setProperty("kind", "bare")
        self.edit.setMaxLength(200)
        self.edit.setMinimumWidth(theme.px(40))
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(self._typed)
        self.edit.returnPressed.connect(self._send)
        row.addWidget(self.edit, 1)
        self._keys = Label(keys, "meta", wrap=False)
        row.addWidget(self._keys)
        self._keys.setVisible(theme.percent == 100)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause_ms)
        self._timer.timeout.connect(self._send)
        self.retranslate()

    def begin(self) -> None:
        """Put the cursor into the box."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def clear(self) -> None:
        """Empty the box without searching."""
        self._timer.stop()
        self.edit.clear()

    def retranslate(self) -> None:
        """Ask for the words again."""
        self.edit.setAccessibleName(resolve(self._hint))
        self._show_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say in one word what does not fit."""
        super().resizeEvent(event)
        self._show_hint()

    def _show_hint(self) -> None:
        words = resolve(self._hint)
        fits = self.edit.fontMetrics().horizontalAdvance(words) <= self.edit.width() - theme.px(8)
        self.edit.setPlaceholderText(words if fits else translate("Window", "Search"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Thicken the outline while typing; Escape empties the box, and Ctrl+Z is the window's while it is empty."""
        if left_to_window(watched, event):
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("state", "focus" if event.type() is QEvent.Type.FocusIn else "")
            repolish(self)
        elif (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.edit.text()
        ):
            self.clear()
            self.searched.emit("")
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _typed(self, _: str) -> None:
        self._timer.start()

    def _send(self) -> None:
        self._timer.stop()
        self.searched.emit(self.edit.text().strip())


class Header(QWidget):
    """The line over everything. In narrow windows the buttons drop to a second line."""

    language_chosen = Signal(str)
    hide_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self, label: Text, search_hint: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chrome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._outer = AsideLayout(self, main_min=theme.px(260), gap=theme.space(12), centred=True)
        left, right = QWidget(self), QWidget(self)  # in their place before they are filled: see `ui.pages.people`
        self._outer.addWidget(left)
        self._outer.addWidget(right)
        row = QHBoxLayout(left)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        self._brand = QWidget(left)
        row.addWidget(self._brand)
        brand = QHBoxLayout(self._brand)
        brand.setContentsMargins(0, 0, 0, 0)
        brand.setSpacing(theme.px(12))
        brand.addWidget(LogoTile())
        self._name_box = QWidget(self._brand)
        brand.addWidget(self._name_box, 1)
        name_box = QVBoxLayout(self._name_box)
        name_box.setContentsMargins(0, 0, 0, 0)
        self._name = Label(label, "strong")
        name_box.addWidget(self._name)
        self.state = StateItem("check", "", "success_line")
        self.state.setVisible(False)
        brand.addWidget(self.state, 1)
        self.search = SearchBox(search_hint, parent=left)
        row.addWidget(self.search, 1)
        row.addStretch(0)
        buttons = FlowLayout(right, 8)
        self.language_button = LanguageButton()
        self.language_button.chosen.connect(self.language_chosen)
        buttons.addWidget(self.language_button)
        hide = Button(lambda: translate("Window", "Hide", "the window"), "frame", "eye-off")
        hide.setToolTip("F8")
        hide.clicked.connect(self.hide_wanted)
        buttons.addWidget(hide)
        lock = Button(lambda: translate("Window", "Lock"), "secondary", "lock")
        lock.setToolTip("Ctrl+L")
        lock.clicked.connect(self.lock_wanted)
        buttons.addWidget(lock)
        self.set_low(low=False)

    def set_low(self, *, low: bool) -> None:
        """In a low window take less height, and say what was saved in the place of the folder's name."""
        above = theme.px(3 if low else 10)
        self._outer.setContentsMargins(theme.px(16), above, theme.px(24), above)
        self._name_box.setVisible(not low)
        self.state.setVisible(low)

    def align_to(self, sidebar_width: int, *, rail: bool) -> None:
        """Let the search begin where the page begins; over a rail the mark stands alone with the name."""
        self._brand.setMinimumWidth(0)
        self._brand.setMaximumWidth(16777215)
        self._name.setWordWrap(not rail)
        if rail:
            self._brand.setMaximumWidth(max(theme.px(220), self._brand.sizeHint().width()))
        else:
            self._brand.setFixedWidth(sidebar_width - theme.px(24))
