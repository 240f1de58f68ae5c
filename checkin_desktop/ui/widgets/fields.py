"""Form fields: label above, input, help under it; a fault replaces the help and stands beside its field.

All fields share (`Field`):
- constructor `label`, `help=""`, `optional=False`; texts may be functions (see `ui.language`).
- `value()`, `set_value(value)` (no signal, also resets what counts as committed), `is_dirty()`.
- signals `edited(object)` at each keystroke or choice; `committed(object)` when editing ended and the value changed.
- `commit_pending()`: emit `committed` now if something is uncommitted (a page's `flush` calls it for all its fields).
- `set_notices(lines)`: each a sentence (a fault) or `(severity, sentence)` with severity "fault", "warning", "hint".
  Empty: the help is back. What was typed is never touched.
- `set_hint(text)` shows a quiet line under the field without replacing faults.

Kinds: `TextField(placeholder="", ltr=False, max_length=…)`, `PhoneField`, `MultilineField(lines=3)`,
`ChoiceField(choices)` with (value, text) pairs and `set_choices`, `CheckField(label)`; `DateField` and `TimeField` are
in `widgets.date_fields`, `PassphraseField` in `widgets.passphrase_field`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QWidget,
)

from checkin_desktop.ui.icons import pixmap
from checkin_desktop.ui.language import Text, resolve, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.field_base import Field, NoticeLine
from checkin_desktop.ui.widgets.labels import Label

__all__ = [
    "CheckField",
    "ChoiceField",
    "ComboBox",
    "Field",
    "MultilineField",
    "NoticeLine",
    "PhoneField",
    "TextField",
]


class TextField(Field):
    """One line of text. `ltr` keeps numbers and addresses left to right in mirrored windows."""

    def __init__(
        self,
        label: Text,
        *,
        help: Text = "",  # noqa: A002
        optional: bool = False,
        placeholder: Text = "",
        ltr: bool = False,
        max_length: int = 2000,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, help=help, optional=optional, parent=parent)
        self._placeholder = placeholder
        self.edit = QLineEdit()
        self.edit.setMaxLength(max_length)
        if ltr:
            self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.edit.textEdited.connect(lambda _: self.edited.emit(self.value()))
        self.edit.editingFinished.connect(self.commit_pending)
        self.place(self.edit)

    def value(self) -> str:
        """The text exactly as typed."""
        return self.edit.text()

    def _show(self, value: object) -> None:
        self.edit.setText(str(value or ""))
        self.edit.setCursorPosition(0)

    def set_read_only(self, read_only: bool) -> None:
        """Selectable and copyable, not changeable."""
        self.edit.setReadOnly(read_only)

    def retranslate(self) -> None:
        """Ask for all texts again."""
        super().retranslate()
        if self._input is not None:
            self.edit.setPlaceholderText(resolve(self._placeholder))


class PhoneField(TextField):
    """A phone number as typed, always left to right."""

    def __init__(
        self,
        label: Text,
        *,
        help: Text = "",  # noqa: A002
        optional: bool = False,
        placeholder: Text = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            label, help=help, optional=optional, placeholder=placeholder, ltr=True, max_length=60, parent=parent
        )
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)


class _Lines(QPlainTextEdit):
    """A text area that grows with its text and leaves Tab to the keyboard walk."""

    finished = Signal()

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self.setFont(theme.font(15))
        self._grow()

    def _grow(self) -> None:
        line = self.fontMetrics().lineSpacing()
        shown = max(self._lines, min(self._lines * 4, int(self.document().size().height())))
        self.setFixedHeight(line * shown + theme.px(18) + 2 * round(self.document().documentMargin()) + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Editing ended, unless only a menu opened."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.finished.emit()


class MultilineField(Field):
    """Several lines of text, kept exactly as typed."""

    def __init__(
        self,
        label: Text,
        *,
        help: Text = "",  # noqa: A002
        optional: bool = False,
        placeholder: Text = "",
        lines: int = 3,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, help=help, optional=optional, parent=parent)
        self._placeholder = placeholder
        self.edit = _Lines(lines)
        self.edit.textChanged.connect(lambda: self.edited.emit(self.value()))
        self.edit.finished.connect(self.commit_pending)
        self.place(self.edit)

    def value(self) -> str:
        """The text exactly as typed."""
        return self.edit.toPlainText()

    def _show(self, value: object) -> None:
        self.edit.setPlainText(str(value or ""))

    def set_read_only(self, read_only: bool) -> None:
        """Selectable and copyable, not changeable."""
        self.edit.setReadOnly(read_only)

    def retranslate(self) -> None:
        """Ask for all texts again."""
        super().retranslate()
        if self._input is not None:
            self.edit.setPlaceholderText(resolve(self._placeholder))


class ComboBox(QComboBox):
    """A drop-down in the design's look. The wheel scrolls the page, never the choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaxVisibleItems(12)

    def showPopup(self) -> None:
        """Open the list in the rows of the style sheet: those of Qt's menus know neither their height nor colours."""
        if type(self.itemDelegate()) is not QStyledItemDelegate:
            self.setItemDelegate(QStyledItemDelegate(self))  # only now: it makes the list, which few ever open
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def minimumSizeHint(self) -> QSize:
        """May be narrower than its longest choice, which then scrolls in the open list."""
        return QSize(min(theme.px(160), super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then our own arrow."""
        super().paintEvent(event)
        edge = theme.px(20)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = theme.px(10) if rtl else self.width() - edge - theme.px(10)
        QPainter(self).drawPixmap(
            x, (self.height() - edge) // 2, pixmap("chevron-down", "ink2" if self.isEnabled() else "ink3", 20)
        )


class ChoiceField(Field):
    """One of several choices, given as (value, text) pairs; texts may be functions."""

    def __init__(
        self,
        label: Text,
        choices: Sequence[tuple[object, Text]] = (),
        *,
        help: Text = "",  # noqa: A002
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, help=help, optional=optional, parent=parent)
        self._choices: tuple[tuple[object, Text], ...] = ()
        self.combo = ComboBox()
        self.combo.activated.connect(self._chosen)
        self.place(self.combo)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[object, Text]]) -> None:
        """Offer other choices; the value is kept when it is still offered."""
        kept = self.value()
        self._choices = tuple(choices)
        self.combo.clear()
        for _, text in self._choices:
            self.combo.addItem(resolve(text))
        self.set_value(kept)

    def value(self) -> object:
        """The chosen value, or None."""
        index = self.combo.currentIndex()
        return self._choices[index][0] if 0 <= index < len(self._choices) else None

    def _show(self, value: object) -> None:
        values = [choice[0] for choice in self._choices]
        self.combo.setCurrentIndex(values.index(value) if value in values else -1)

    def _chosen(self, _: int) -> None:
        self.edited.emit(self.value())
        self.commit_pending()

    def retranslate(self) -> None:
        """Ask for all texts again."""
        super().retranslate()
        if self._input is not None:
            self.combo.setPlaceholderText(translate("Window", "Choose"))
            for index, (_, text) in enumerate(self._choices):
                self.combo.setItemText(index, resolve(text))


class _CheckBox(QCheckBox):
    """A check box whose mark is drawn by us, so that its outline keeps 3 : 1 in every palette."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(theme.px(28))

    def sizeHint(self) -> QSize:
        """Just the mark; the words are a label that wraps."""
        return QSize(theme.px(26), theme.px(28))

    def hitButton(self, position: object) -> bool:
        """The whole widget toggles."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box and check mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.px(20)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        box = self.rect().adjusted(0, 0, 0, 0)
        box.setSize(QSize(edge, edge))
        box.moveTop((self.height() - edge) // 2)
        if rtl:
            box.moveRight(self.width() - 2)
        else:
            box.moveLeft(2)
        fault = self.property("state") == "fault"
        on = self.isChecked()
        line = "fault_line" if fault else "accent" if on else "control"
        painter.setPen(theme.color(line if self.isEnabled() else "line"))
        painter.setBrush(theme.color(("accent" if on else "surface") if self.isEnabled() else "sunken"))
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), theme.px(4), theme.px(4))
        if on:
            mark = theme.px(16)
            token = "on_accent" if self.isEnabled() else "ink3"
            corner = box.topLeft()
            inset = (edge - mark) // 2
            painter.drawPixmap(corner.x() + inset, corner.y() + inset, pixmap("check", token, 16))


class CheckField(Field):
    """Yes or no, with words that wrap beside the box."""

    def __init__(self, label: Text, *, help: Text = "", parent: QWidget | None = None) -> None:  # noqa: A002
        super().__init__(label, help=help, parent=parent)
        self.box = _CheckBox()
        self.label.setVisible(False)
        self.words = Label(label, "body")
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(8))
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        self.words.installEventFilter(self)
        self.words.setContentsMargins(0, theme.px(3), 0, 0)
        self.box.clicked.connect(self._toggled)
        self.place(row, self.box)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the words presses the box."""
        if event.type() is QEvent.Type.MouseButtonRelease and self.box.isEnabled():
            self.box.click()
            return True
        return super().eventFilter(watched, event)

    def value(self) -> bool:
        """True when checked."""
        return self.box.isChecked()

    def _show(self, value: object) -> None:
        self.box.setChecked(bool(value))

    def _toggled(self) -> None:
        self.edited.emit(self.value())
        self.commit_pending()

    def retranslate(self) -> None:
        """Ask for all texts again."""
        super().retranslate()
        if self._input is not None:
            self.words.set_text(self._label)
