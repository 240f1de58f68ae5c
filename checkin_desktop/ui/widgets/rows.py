"""Rows and lists.

- `ListRow(title, second="", third="", icon_name="", status="neutral", number="", chips=(), actions=())`: one static
  or pressable row (icon circle, title, up to two more lines, a number or buttons at the end) for short lists inside
  cards. `pressed` is emitted when `pressable=True`. `actions` are Buttons.
- `RowStack()`: rows with thin lines between them; `set_rows(rows)`, `add_rows(rows)`,
  `clear()`.
- `RowList` (in `widgets.row_list`): a keyboard-driven view for long, changing lists.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from checkin_desktop.ui.language import Text, resolve
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import PanelButton
from checkin_desktop.ui.widgets.cards import ChipRow
from checkin_desktop.ui.widgets.flow import AsideLayout, FlowLayout
from checkin_desktop.ui.widgets.labels import Avatar, IconCircle, IconLabel, Label, Rule


class ListRow(QWidget):
    """One row. Its lines wrap; its buttons drop under the words when the row is narrow."""

    pressed = Signal()

    def __init__(
        self,
        title: Text,
        second: Text = "",
        third: Text = "",
        *,
        icon_name: str = "",
        status: str = "neutral",
        avatar: tuple[str, int] | None = None,
        number: Text = "",
        chips: Sequence[tuple[Text, str, str]] = (),
        actions: Sequence[QPushButton] = (),
        pressable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        outer = AsideLayout(self, main_min=theme.px(240), gap=theme.space(12), centred=True)
        outer.setContentsMargins(theme.space(18), theme.px(8), theme.space(18), theme.px(8))
        face: QWidget = PanelButton("plain") if pressable else QWidget()
        line = QHBoxLayout(face)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space(14))
        parts: list[QWidget] = []
        if avatar is not None:
            parts.append(Avatar(*avatar))
        elif icon_name:
            parts.append(IconCircle(icon_name, status))
        for mark in parts:
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addStretch(1)
        self.title_label = Label(title, "strong")
        self.second_label = Label(second, "small")
        self.third_label = Label(third, "meta")
        for label in (self.title_label, self.second_label, self.third_label):
            words.addWidget(label)
            parts.append(label)
        if chips:
            row = ChipRow(chips)
            words.addWidget(row)
            parts.append(row)
        words.addStretch(1)
        line.addLayout(words, 1)
        self.second_label.setVisible(bool(resolve(second)))
        self.third_label.setVisible(bool(resolve(third)))
        if resolve(number):
            count = Label(number, "small", wrap=False)
            line.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
            parts.append(count)
        if isinstance(face, PanelButton):
            arrow = IconLabel("chevron-right", "ink2", 20)
            line.addWidget(arrow, 0, Qt.AlignmentFlag.AlignVCenter)
            parts.append(arrow)
            face.adopt(*parts)
            face.setAccessibleName(resolve(title))
            face.setAccessibleDescription(resolve(second))
            face.clicked.connect(self.pressed)
        self.face = face
        outer.addWidget(face)
        if actions:
            holder = QWidget()
            flow = FlowLayout(holder, 8)
            for action in actions:
                flow.addWidget(action)
            outer.addWidget(holder)
        self.setMinimumHeight(theme.px(56))


class RowStack(QWidget):
    """Rows one under the other, with lines between."""

    def __init__(self, rows: Iterable[QWidget] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.set_rows(rows)

    def set_rows(self, rows: Iterable[QWidget]) -> None:
        """Replace all rows."""
        self.clear()
        self.add_rows(rows)

    def add_rows(self, rows: Iterable[QWidget]) -> None:
        """Put more rows at the end."""
        for row in rows:
            if self._column.count():
                self._column.addWidget(Rule())
            self._column.addWidget(row)

    def clear(self) -> None:
        """Remove all rows."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
