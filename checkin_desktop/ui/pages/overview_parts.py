"""The pieces of the Overview page: the name with its numbers, to-do rows, and the summary cards."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.reference import SourcedFact
from checkin_desktop.ui.language import Text, isolate_ltr, resolve, translate
from checkin_desktop.ui.models.todo import TodoWords
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button, IconButton, PanelButton
from checkin_desktop.ui.widgets.cards import Card, Chip
from checkin_desktop.ui.widgets.date_leaf import DateLeaf
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.flow import AsideLayout, FlowLayout
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


class NextCard(Card):
    """The card at the top: the first thing to do with its reason and source, or that nothing is open."""

    started = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(18, parent=parent)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(20))
        self._icon = IconCircle("check", "soft", 64, 30)
        self._leaf = DateLeaf()
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._leaf, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(theme.px(4))
        words.addWidget(Label(lambda: translate("Overview", "Next step"), "small_strong", tone="accent_text"))
        self.title = Label("", "section")
        line = QWidget()
        flow = FlowLayout(line, 10)
        self._chip = Chip("", "late", "clock")
        self._detail = InlineLabel("", "body")
        self._differ = Chip(lambda: translate("Overview", "Sources differ"), "differ", "fork")
        flow.addWidget(self._chip)
        flow.addWidget(self._differ)
        flow.addWidget(self._detail)
        self._line = line
        self._why = Label("", "body", tone="ink2")
        self._source = FactNote(None, flat=True)
        for widget in (self.title, line, self._why, self._source):
            words.addWidget(widget)
        row.addLayout(words, 1)
        self.button = Button("", "secondary")
        self.button.setMinimumWidth(theme.px(128))
        self.button.clicked.connect(self.started)
        face = QWidget()
        face.setLayout(row)
        self.body.addWidget(_with_button(face, self.button, theme.px(340)))
        self.show_nothing()

    def show_words(self, words: TodoWords, fact: SourcedFact | None) -> None:
        """Show one thing to do."""
        self._icon.set_icon(words.icon, "late" if words.status == "late" else "soft")
        self._icon.setVisible(words.day is None)
        self._leaf.setVisible(words.day is not None)
        if words.day is not None:
            self._leaf.set_day(words.day)
        self.title.set_text(words.title)
        self._line.setVisible(bool(words.chip))
        self._chip.set_chip(words.chip, words.status)
        self._detail.set_text(words.detail)
        self._differ.setVisible(words.differ)
        self._why.set_text(words.why)
        self._source.set_fact(fact)
        self._source.setVisible(fact is not None)
        self.button.setVisible(True)
        self.button.set_text(words.action)
        self.button.setAccessibleName(f"{words.action}: {words.title}")

    def show_nothing(self) -> None:
        """Say that nothing is open."""
        self._icon.set_icon("check", "success")
        self._icon.setVisible(True)
        for widget in (self._leaf, self._line, self._source, self.button):
            widget.setVisible(False)
        self.title.set_text(lambda: translate("Overview", "Nothing is open right now"))
        self._why.set_text(lambda: translate("Overview", "Write down each new attempt the same day."))


class InlineLabel(Label):
    """Small text that stands on one line where there is room, and wraps where there is none."""

    def __init__(self, text: Text, kind: str = "small") -> None:
        super().__init__(text, kind)

    def sizeHint(self) -> QSize:
        """The whole text on one line."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())


def _with_button(face: QWidget, button: QWidget, main_min: int) -> QWidget:
    """`face` with a button at its end, which drops below where the room is narrow."""
    holder = QWidget()
    line = AsideLayout(holder, main_min=main_min, gap=theme.px(12), centred=True)
    line.addWidget(face)
    line.addWidget(button)
    return holder


class TodoRow(QWidget):
    """One thing to do: icon, what, why, and the button that starts it."""

    started = Signal()

    def __init__(self, words: TodoWords, fact: SourcedFact | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._fact = words, fact
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(18), theme.px(12), theme.space(18), theme.px(12))
        column.setSpacing(theme.px(8))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(14))
        row.addWidget(IconCircle(words.icon, words.status), 0, Qt.AlignmentFlag.AlignVCenter)
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(2))
        texts.addStretch(1)
        texts.addWidget(Label(words.title, "strong"))
        holder = QWidget()
        flow = FlowLayout(holder, 10)
        if words.chip:
            flow.addWidget(Chip(words.chip, words.status, "clock"))
        if words.differ:
            flow.addWidget(Chip(lambda: translate("Overview", "Sources differ"), "differ", "fork"))
        if words.detail:
            flow.addWidget(InlineLabel(words.detail))
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
        face = QWidget()
        face.setLayout(row)
        column.addWidget(_with_button(face, self.start, theme.px(240)))
        self.why.clicked.connect(lambda: self.reason.setVisible(self.reason.isHidden()))

    @cached_property
    def reason(self) -> QWidget:
        """Why, and where that stands; made when somebody asks."""
        reason = QWidget(self)
        inset = QVBoxLayout(reason)
        inset.setContentsMargins(theme.px(54), 0, 0, 0)
        inset.setSpacing(theme.px(6))
        inset.addWidget(Label(self._words.why, "small", parent=reason))
        if self._fact is not None:
            inset.addWidget(FactNote(self._fact, parent=reason))
        reason.setVisible(False)
        self.layout().addWidget(reason)
        for before, after in pairwise((self.start, *reason.findChildren(QAbstractButton))):
            self.setTabOrder(before, after)  # else it would come last in the window
        return reason


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
    """Tiles of equal width side by side, each at least `least` wide; under each other in a narrow room."""

    def __init__(self, *tiles: QWidget, least: int = 190, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = tiles
        self._least = least
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.space(12))
        self._columns = 0
        self._arrange(len(tiles))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how many tiles stand side by side."""
        super().resizeEvent(event)
        self._arrange(max(1, min(len(self._tiles), event.size().width() // theme.px(self._least))))

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
