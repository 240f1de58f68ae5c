"""What all form fields share; the kinds of fields and how to use them are described in `widgets.fields`."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.ui.language import Text, follow_language, resolve, translate
from checkin_desktop.ui.style_sheet import repolish
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.labels import IconLabel, Label

NoticeLine = str | tuple[str, str]
_NOTICE_LOOK = {"fault": ("warning", "fault_ink"), "warning": ("warning", "late_ink"), "hint": ("info", "ink2")}
_NOT_SAVED = object()


class _NoticeView(QWidget):
    """An icon and a sentence under a field."""

    def __init__(self, severity: str, sentence: str) -> None:
        super().__init__()
        name, token = _NOTICE_LOOK[severity]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(IconLabel(name, token, 16), 0, QtCore.Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(sentence, "small", tone=token), 1)


class Field(QWidget):
    """What all fields share. Subclasses call `place(input)` once and implement `value` and `_show`."""

    edited = Signal(object)
    committed = Signal(object)

    def __init__(
        self,
        label: Text,
        *,
        help: Text = "",  # noqa: A002
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._label = label
        self._help = help
        self._optional = optional
        self._input: QWidget | None = None
        self._committed: object = None
        self._hint: Text = ""
        self._notices: tuple[tuple[str, str], ...] = ()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(5))
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.px(8))
        self.label = Label(label, "strong")
        self.head.addWidget(self.label, 1)
        if optional:
            mark = Label(lambda: translate("Window", "optional"), "meta", wrap=False)
            self.head.addWidget(mark, 0, QtCore.Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(self.head)
        self._below = QVBoxLayout()
        self._below.setSpacing(theme.px(4))
        self._help_label = Label(help, "small")
        self._hint_label = Label("", "small")
        self._below.addWidget(self._hint_label)
        self._below.addWidget(self._help_label)
        self._notice_views: list[QWidget] = []

    def place(self, widget: QWidget, focus: QWidget | None = None) -> None:
        """Put the input under the label; `focus` is the widget that takes the keyboard."""
        self._input = focus or widget
        self.label.setBuddy(self._input)
        self.setFocusProxy(self._input)
        self.column.addWidget(widget)
        self.column.addLayout(self._below)
        self._committed = self.value()
        self.retranslate()
        follow_language(self)

    def input(self) -> QWidget:
        """The widget that takes the keyboard."""
        assert self._input is not None
        return self._input

    def value(self) -> object:
        """What the field holds now."""
        raise NotImplementedError

    def set_value(self, value: object) -> None:
        """Show a value; it counts as committed and no signal is sent."""
        blocked = self.blockSignals(True)
        self._show(value)
        self.blockSignals(blocked)
        self._committed = self.value()

    def _show(self, value: object) -> None:
        raise NotImplementedError

    def is_dirty(self) -> bool:
        """True when something typed was not committed yet."""
        return self.value() != self._committed

    def commit_pending(self) -> None:
        """Emit `committed` if the value changed since the last time."""
        if self.is_dirty():
            self._committed = self.value()
            self.committed.emit(self._committed)

    def hold_uncommitted(self) -> None:
        """What it holds could not be saved: leaving the field, or `commit_pending`, hands it over once more."""
        self._committed = _NOT_SAVED

    def set_notices(self, lines: Iterable[NoticeLine]) -> None:
        """Show faults, warnings and hints under the field instead of its help; nothing brings the help back."""
        notices = tuple(("fault", line) if isinstance(line, str) else line for line in lines)
        if notices == self._notices:
            return
        self._notices = notices
        for view in self._notice_views:
            view.hide()
            view.deleteLater()
        self._notice_views = [_NoticeView(severity, sentence) for severity, sentence in self._notices]
        for view in self._notice_views:
            self._below.addWidget(view)
            view.show()  # at once, for whoever measures the field now
        fault = any(severity == "fault" for severity, _ in self._notices)
        target = self._input
        if target is not None:
            target.setProperty("state", "fault" if fault else "")
            repolish(target)
        self.retranslate()

    def notices(self) -> tuple[tuple[str, str], ...]:
        """The lines that are shown, as (severity, sentence)."""
        return self._notices

    def set_hint(self, text: Text) -> None:
        """A quiet line directly under the input, for example what a typed date means; "" hides it."""
        self._hint = text
        self.retranslate()

    def set_help(self, text: Text) -> None:
        """Change the help."""
        self._help = text
        self.retranslate()

    def set_read_only(self, read_only: bool) -> None:
        """Keep the value visible and copyable but unchangeable; say why in the help."""
        self.input().setEnabled(not read_only)

    def retranslate(self) -> None:
        """Ask for all texts again."""
        help_text, hint = resolve(self._help), resolve(self._hint)
        self.label.set_text(self._label)
        self._help_label.set_text(help_text)
        self._help_label.setVisible(bool(help_text) and not self._notices)
        self._hint_label.set_text(hint)
        self._hint_label.setVisible(bool(hint))
        if self._input is not None:
            self._input.setAccessibleName(resolve(self._label))
            sentences = [sentence for _, sentence in self._notices] or [help_text]
            self._input.setAccessibleDescription("\n".join(part for part in [*sentences, hint] if part))
