"""Buttons. Every one is a QPushButton, so keyboard, `clicked` and screen readers work as everywhere.

- `Button(text, kind="secondary", icon_name="", small=False)`: kinds primary (one a page), secondary, quiet,
  destructive, frame (header), link, filter (checkable pill). Names are verbs.
- `IconButton(icon_name, name)`: icon only; `name` is tooltip and accessible name.
- `CardButton(icon_name, title, detail, kind="row", chevron=True)`: a whole row or tile to press, with two lines.
- `ChoiceCard(title, detail, icon_name="")`: a large radio answer (68 px); put several into `ChoiceList`. `avatar`
  shows a person's initials instead of an icon; with `several`, each card is ticked by itself.
- `ChoiceList(choices, label)`: `value()`, `set_value(v)`, signals `edited(object)`, `committed(object)`.
"""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from checkin_desktop.ui.icons import icon, pixmap
from checkin_desktop.ui.language import Text, follow_language, resolve
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.labels import Avatar, IconCircle, IconLabel, Label

_ICON_TOKENS = {
    "primary": "on_accent",
    "quiet": "accent_text",
    "destructive": "fault_ink",
    "frame": "ink2",
    "icon": "ink2",
    "link": "accent_text",
}


def plain_tip(text: str) -> str:
    """A tool tip that shows `text` as it stands. Qt takes one with a tag in it for markup, whoever typed the tag."""
    return html.escape(" ".join(text.split()), quote=False) if "<" in text else text


class PressedByEnter(QPushButton):
    """A button that Enter presses as the space bar does, in pages as well as in dialogs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held: Text = ""
        self.setAutoDefault(False)  # Enter in a dialog's field must not press a button that is not in focus

    def hold(self, reason: Text) -> None:
        """Keep it disabled, whatever else happens, and say why to the mouse and to screen readers."""
        self._held = reason
        super().setEnabled(False)
        self._say_why()

    def setEnabled(self, enabled: bool) -> None:
        """Enable or disable; a held button stays disabled."""
        super().setEnabled(enabled and not self._held)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._held:
            self._say_why()

    def _say_why(self) -> None:
        self.setToolTip(resolve(self._held))
        self.setAccessibleDescription(resolve(self._held))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Return press the button; a key held down presses once."""
        plain = event.modifiers() in (QtCore.Qt.KeyboardModifier.NoModifier, QtCore.Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)


class Button(PressedByEnter):
    """A button with words, and an icon beside them if it helps."""

    def __init__(
        self,
        text: Text = "",
        kind: str = "secondary",
        icon_name: str = "",
        *,
        small: bool = False,
        name: Text = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._name = name
        self._kind = kind
        self._small = small
        self.setProperty("kind", kind)
        if small:
            self.setProperty("small", True)
        if kind == "filter":
            self.setCheckable(True)
        self.set_icon(icon_name)
        self.retranslate()
        follow_language(self)

    def set_icon(self, icon_name: str, token: str = "") -> None:
        """Show an icon before the words; "" shows none."""
        if not icon_name:
            return
        size = 16 if self._small or self._kind in ("filter", "link") else 20
        self.setIcon(icon(icon_name, token or _ICON_TOKENS.get(self._kind, "ink"), size))
        self.setIconSize(QSize(theme.px(size), theme.px(size)))

    def set_text(self, text: Text) -> None:
        """Show other words."""
        self._text = text
        self.retranslate()

    def retranslate(self) -> None:
        """Ask for the words again."""
        words = resolve(self._text).replace("&", "&&")
        self.setText(f" {words}" if words and not self.icon().isNull() else words)
        self.setAccessibleName(resolve(self._name) or resolve(self._text))


class IconButton(Button):
    """An icon to press, such as copy or close; `name` says what it does."""

    def __init__(
        self,
        icon_name: str,
        name: Text,
        *,
        token: str = "ink2",  # noqa: S107 - a colour token
        size: float = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "icon", name=name, parent=parent)
        self.setIcon(icon(icon_name, token, size))
        self.setIconSize(QSize(theme.px(size), theme.px(size)))

    def retranslate(self) -> None:
        """Ask for the name again."""
        self.setAccessibleName(resolve(self._name))
        self.setToolTip(plain_tip(resolve(self._name)))


class PanelButton(PressedByEnter):
    """A button whose face is a layout of labels; its size follows the layout."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def adopt(self, *widgets: QWidget) -> None:
        """Let presses on these children reach the button."""
        for widget in widgets:
            widget.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """What the layout wants."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """What the layout needs."""
        layout = self.layout()
        return layout.minimumSize() if layout else super().minimumSizeHint()


class CardButton(PanelButton):
    """Two lines with an icon: a row with a chevron ("row") or a tile with the icon on top ("tile")."""

    def __init__(
        self,
        icon_name: str,
        title: Text,
        detail: Text = "",
        *,
        kind: str = "row",
        chevron: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kind, parent)
        self._title = title
        self._detail = detail
        self.title_label = Label(title, "strong")
        self.detail_label = Label(detail, "small")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.title_label)
        words.addWidget(self.detail_label)
        words.addStretch(1)
        if kind == "tile":
            outer = QVBoxLayout(self)
            outer.setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(10))
            outer.setSpacing(theme.px(4))
            mark: QWidget = IconLabel(icon_name, "accent_text", 24)
            outer.addWidget(mark)
            outer.addLayout(words, 1)
        else:
            row = QHBoxLayout(self)
            row.setContentsMargins(theme.px(14), theme.px(8), theme.px(12), theme.px(8))
            row.setSpacing(theme.px(12))
            mark = IconCircle(icon_name)
            row.addWidget(mark)
            row.addLayout(words, 1)
            if chevron:
                arrow = IconLabel("chevron-right", "ink2", 20)
                row.addWidget(arrow)
            self.setMinimumHeight(theme.px(60))
        self.set_texts(title, detail)
        follow_language(self)

    def set_texts(self, title: Text, detail: Text = "") -> None:
        """Show other words."""
        self._title, self._detail = title, detail
        self.title_label.set_text(title)
        self.detail_label.set_text(detail)
        self.retranslate()

    def retranslate(self) -> None:
        """Ask for the words again."""
        detail = resolve(self._detail)
        self.detail_label.setVisible(bool(detail))
        self.setAccessibleName(resolve(self._title))
        self.setAccessibleDescription(detail)


class _Dot(QWidget):
    """The round mark of a choice; a check where several can be chosen."""

    def __init__(self, owner: QPushButton, *, several: bool = False) -> None:
        super().__init__(owner)
        self._owner = owner
        self._chosen = "check-circle" if several else "radio-on"
        self.setFixedSize(theme.px(24), theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark, filled when chosen."""
        chosen = self._owner.isChecked()
        painter = QPainter(self)
        picture = pixmap(self._chosen if chosen else "radio-off", "accent" if chosen else "control", 24)
        painter.drawPixmap(0, 0, picture)


class ChoiceCard(PanelButton):
    """One large answer of a `ChoiceList`."""

    def __init__(
        self,
        title: Text,
        detail: Text = "",
        icon_name: str = "",
        *,
        avatar: tuple[str, int] | None = None,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("choice", parent)
        self.setCheckable(True)
        self.setAutoExclusive(not several)  # the group decides; this makes screen readers say "radio button"
        self._title = title
        self._detail = detail
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        row.setSpacing(theme.px(14))
        dot = _Dot(self, several=several)
        row.addWidget(dot, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)
        self.adopt(dot)
        if icon_name or avatar:
            mark = Avatar(*avatar, size=44, room=0) if avatar else IconCircle(icon_name, size=44)
            row.addWidget(mark, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)
            self.adopt(mark)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        title_label = Label(title, "strong")
        words.addWidget(title_label)
        self._detail_label = Label(detail, "small")
        words.addWidget(self._detail_label)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.adopt(title_label, self._detail_label)
        self.setMinimumHeight(theme.px(68))
        self.retranslate()
        follow_language(self)

    def retranslate(self) -> None:
        """Ask for the words again."""
        self._detail_label.setVisible(bool(resolve(self._detail)))
        self.setAccessibleName(resolve(self._title))
        self.setAccessibleDescription(resolve(self._detail))


class ChoiceList(QWidget):
    """Answers of which one holds. `choices` are (value, title, detail, icon name)."""

    edited = Signal(object)
    committed = Signal(object)

    def __init__(
        self, choices: Sequence[tuple[object, Text, Text, str]], label: Text = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._label = label
        self._values = [choice[0] for choice in choices]
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(10))
        self.cards: list[ChoiceCard] = []
        for number, (_, title, detail, icon_name) in enumerate(choices):
            card = ChoiceCard(title, detail, icon_name)
            self.cards.append(card)
            self._group.addButton(card, number)
            column.addWidget(card)
        self._group.idClicked.connect(self._chosen)
        self.setFocusProxy(self.cards[0] if self.cards else None)
        self.setAccessibleName(resolve(label))

    def value(self) -> object:
        """The chosen value, or None."""
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else None

    def set_value(self, value: object) -> None:
        """Choose without a signal; an unknown value chooses nothing."""
        if value in self._values:
            self.cards[self._values.index(value)].setChecked(True)
            return
        self._group.setExclusive(False)
        for card in self.cards:
            card.setChecked(False)
        self._group.setExclusive(True)

    def _chosen(self, number: int) -> None:
        self.edited.emit(self._values[number])
        self.committed.emit(self._values[number])

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.setAccessibleName(resolve(self._label))
        super().changeEvent(event)
