"""The pieces of the Overview page: the name with its numbers, to-do rows, and the summary cards."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.ui.language import Text, isolate_ltr, resolve, translate
from checkin_desktop.ui.models.todo import TodoWords
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button, IconButton, PanelButton
from checkin_desktop.ui.widgets.cards import ChipRow
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import IconCircle, IconLabel, Label


class NumbersLine(QWidget):
    """Under the name: the A-number with a copy button, and the Subject ID or what was answered about it."""

    def __init__(self, copy: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copy = copy
        self._plain = ""
        flow = FlowLayout(self, 20)
        self.a_number = Label("", "strong", wrap=False, selectable=True)
        self.copy_button = IconButton(
            "copy", lambda: translate("Overview", "Copy the A-number as nine digits"), size=18
        )
        self.copy_button.clicked.connect(lambda: self._copy(self._plain))
        self.subject_id = Label("", "body", wrap=False, selectable=True, tone="ink2")
        flow.addWidget(_pair(lambda: translate("Overview", "A-number"), self.a_number, self.copy_button))
        flow.addWidget(_pair(lambda: translate("Overview", "Subject ID"), self.subject_id))

    def set_numbers(self, shown_a_number: Text, plain: str, subject_id: Text) -> None:
        """Show both; `plain` is what the copy button copies, "" hides it."""
        self._plain = plain
        self.a_number.set_text(shown_a_number)
        self.a_number.set_tone("" if plain else "ink2")
        self.copy_button.setVisible(bool(plain))
        self.subject_id.set_text(subject_id)


def _pair(name: Text, *widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(8))
    row.addWidget(Label(name, "small", wrap=False))
    for widget in widgets:
        row.addWidget(widget)
    return holder


class TodoRow(QWidget):
    """One thing to do: icon, what, why, and the button that starts it."""

    started = Signal()

    def __init__(self, words: TodoWords, note: FactNote | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(18), theme.px(12), theme.space(18), theme.px(12))
        column.setSpacing(theme.px(8))
        row = QHBoxLayout()
        row.setSpacing(theme.space(14))
        row.addWidget(IconCircle(words.icon, words.status), 0, Qt.AlignmentFlag.AlignVCenter)
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(2))
        texts.addStretch(1)
        texts.addWidget(Label(words.title, "strong"))
        holder = QWidget()
        flow = FlowLayout(holder, 10)
        if words.status == "late":
            flow.addWidget(ChipRow([(translate("Overview", "Important"), "late", "warning")]))
        if words.detail:
            flow.addWidget(Label(words.detail, "small"))
        self.why = Button(
            lambda: translate("Overview", "Why?"),
            "link",
            name=lambda: translate("Overview", "Why? {what}", what=words.title),
        )
        flow.addWidget(self.why)
        texts.addWidget(holder)
        texts.addStretch(1)
        row.addLayout(texts, 1)
        self.start = Button(words.action, name=f"{words.action}: {words.title}")
        self.start.setMinimumWidth(theme.px(104))
        self.start.clicked.connect(self.started)
        row.addWidget(self.start, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
        self.reason = QWidget()
        inset = QVBoxLayout(self.reason)
        inset.setContentsMargins(theme.px(54), 0, 0, 0)
        inset.setSpacing(theme.px(6))
        inset.addWidget(Label(words.why, "small"))
        if note is not None:
            inset.addWidget(note)
        self.reason.setVisible(False)
        self.why.clicked.connect(lambda: self.reason.setVisible(self.reason.isHidden()))
        column.addWidget(self.reason)


class SummaryCard(PanelButton):
    """A card of the right column: icon, title, one large line, details. The whole card is a button."""

    def __init__(self, icon_name: str, title: Text, *parts: QWidget, parent: QWidget | None = None) -> None:
        super().__init__("summary", parent)
        self._title = title
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(18), theme.px(14), theme.space(16), theme.px(14))
        column.setSpacing(theme.px(6))
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        mark, arrow = IconLabel(icon_name, "accent_text", 20), IconLabel("chevron-right", "ink2", 18)
        words = Label(title, "strong")
        head.addWidget(mark)
        head.addWidget(words, 1)
        head.addWidget(arrow)
        column.addLayout(head)
        self.headline = Label("", "section")
        self.detail = Label("", "small")
        column.addWidget(self.headline)
        for part in parts:
            column.addWidget(part)
        column.addWidget(self.detail)
        self.adopt(mark, arrow, words, self.headline, self.detail, *parts)
        self.setAccessibleName(resolve(title))

    def set_words(self, headline: Text, detail: Text = "") -> None:
        """Show the state in words."""
        self.headline.set_text(headline)
        self.detail.set_text(detail)
        self.detail.setVisible(bool(resolve(detail)))
        self.setAccessibleName(resolve(self._title))
        self.setAccessibleDescription(" ".join(part for part in (resolve(headline), resolve(detail)) if part))
        self.updateGeometry()


class TileGrid(QWidget):
    """Tiles of equal width side by side; under each other in a narrow room."""

    def __init__(self, *tiles: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = tiles
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.space(12))
        self._columns = 0
        self._arrange(len(tiles))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how many tiles stand side by side."""
        super().resizeEvent(event)
        self._arrange(max(1, min(len(self._tiles), event.size().width() // theme.px(190))))

    def minimumSizeHint(self) -> QSize:
        """One tile wide."""
        return QSize(max(tile.minimumSizeHint().width() for tile in self._tiles), super().minimumSizeHint().height())

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, number // columns, number % columns)
        for column in range(len(self._tiles)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.updateGeometry()


def number_or_answer(typed: str, *, answered: bool) -> Text:
    """What stands for a number: itself, "I don't have it", or that nobody asked yet."""
    if typed:
        return isolate_ltr(typed)
    if answered:
        return lambda: translate("Overview", "I don’t have it")
    return lambda: translate("Overview", "not written yet")
