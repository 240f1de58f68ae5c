"""Surfaces and the things that stand on them.

- `Card(margins=18)`: a white panel; `card.body` is its QVBoxLayout. `SectionCard(title, aside="")`: with a head line;
  `set_aside(text)`.
- `Chip(text, status="neutral", icon_name="")`: a word with an icon; statuses late, fault, success, differ,
  correction, neutral, soft.
- `Banner(status, title, text="", button=None, icon_name="")`: at most one button; never stack more than two.
- `EmptyState(icon_name, text, button=None, title="")`: what the page is for, and one first step.
- `PageHeader(title, subtitle="")`: `add_action(button)`, `set_title`, `set_subtitle`.
- `FactLine(label, value, source="")`: label above value, source with a paper icon; `set_value(text)`.
- `ProgressStrip(done, total)`: a bar that is always beside words. `ChipRow(chips)`: chips that wrap.
- `KeyCap(text)`: a key to press.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from checkin_desktop.ui.icons import pixmap
from checkin_desktop.ui.language import Text, follow_language, resolve
from checkin_desktop.ui.style_sheet import repolish
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.flow import AsideLayout, FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import IconCircle, IconLabel, Label, Rule, ground_and_ink

STATUS_ICONS = {
    "late": "clock",
    "fault": "warning",
    "success": "check",
    "differ": "fork",
    "correction": "pencil",
    "neutral": "info",
    "soft": "info",
}


class Card(QFrame):
    """A static panel. Put content into `body`."""

    def __init__(self, margins: int = 18, *, kind: str = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.body = QVBoxLayout(self)
        edge = theme.space(margins)
        self.body.setContentsMargins(edge, edge, edge, edge)
        self.body.setSpacing(theme.space(8))


class SectionCard(Card):
    """A card with a title line. `flush=True` lets rows reach the card's edges."""

    def __init__(self, title: Text, aside: Text = "", *, flush: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(0, parent=parent)
        self.body.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(theme.space(18), theme.space(14), theme.space(18), theme.space(12))
        head.setSpacing(theme.space(12))
        self.title_label = Label(title, "section")
        head.addWidget(self.title_label, 1)
        self._aside = Label(aside, "small", wrap=False)
        head.addWidget(self._aside)
        self.head = head
        self.body.addLayout(head)
        self._aside.setVisible(bool(resolve(aside)))
        self._frame = self.body
        if flush:
            self.body.addWidget(Rule())
            inner = QVBoxLayout()
            inner.setContentsMargins(1, 0, 1, theme.space(6))
            inner.setSpacing(0)
        else:
            inner = QVBoxLayout()
            inner.setContentsMargins(theme.space(18), 0, theme.space(18), theme.space(18))
            inner.setSpacing(theme.space(14))
        self._frame.addLayout(inner)
        self.body = inner

    def set_aside(self, text: Text) -> None:
        """Show a small text at the end of the title line; "" hides it."""
        self._aside.set_text(text)
        self._aside.setVisible(bool(resolve(text)))


class Chip(QWidget):
    """A word with an icon on the colours of a status. Takes no clicks."""

    def __init__(
        self, text: Text, status: str = "neutral", icon_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._status = status
        self._icon = icon_name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(theme.font(13, bold=True))
        self.retranslate()
        follow_language(self)

    def text(self) -> str:
        """The word as shown."""
        return resolve(self._text)

    def set_chip(self, text: Text, status: str | None = None, icon_name: str | None = None) -> None:
        """Show another word, status or icon."""
        self._text = text
        self._status = status if status is not None else self._status
        self._icon = icon_name if icon_name is not None else self._icon
        self.retranslate()

    def retranslate(self) -> None:
        """Ask for the word again."""
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon, word and round ends."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        icon_room = theme.px(22) if self._icon else 0
        return QSize(words + icon_room + theme.px(20), max(theme.px(26), self.fontMetrics().height() + theme.px(6)))

    def minimumSizeHint(self) -> QSize:
        """Never clipped."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw pill, icon and word, mirrored in right-to-left windows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chip(painter, QRectF(self.rect()), self.text(), self._status, self._icon, self.layoutDirection())


def paint_chip(
    painter: QPainter, box: QRectF, text: str, status: str, icon_name: str, direction: Qt.LayoutDirection
) -> None:
    """Draw a chip into `box`; used by `Chip` and by list rows. The painter must be antialiased."""
    ground, ink = ground_and_ink(status)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(ground))
    radius = min(box.height() / 2, theme.px(14))
    painter.drawRoundedRect(box, radius, radius)
    rtl = direction is Qt.LayoutDirection.RightToLeft
    start = theme.px(10)
    words = QRectF(box)
    if icon_name:
        edge = theme.px(16)
        x = box.right() - start - edge if rtl else box.left() + start
        painter.drawPixmap(round(x), round(box.center().y() - edge / 2), pixmap(icon_name, ink, 16))
        words.adjust(0 if rtl else start + theme.px(22), 0, -(start + theme.px(22)) if rtl else 0, 0)
        align = Qt.AlignmentFlag.AlignAbsolute | (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    else:
        align = Qt.AlignmentFlag.AlignHCenter
    painter.setPen(theme.color(ink))
    painter.setFont(theme.font(13, bold=True))
    painter.drawText(words, align | Qt.AlignmentFlag.AlignVCenter, text)


class ChipRow(QWidget):
    """Chips that wrap onto more lines when needed. `set_chips([(text, status, icon), …])`."""

    def __init__(self, chips: Sequence[tuple[Text, str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, 6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_chips(chips)

    def set_chips(self, chips: Sequence[tuple[Text, str, str]]) -> None:
        """Replace all chips."""
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for text, status, icon_name in chips:
            self._flow.addWidget(Chip(text, status, icon_name))
        # Without a parent it would be a window of its own for a moment.
        if self.parent() is not None or not chips:
            self.setVisible(bool(chips))
        self.updateGeometry()


class Banner(QFrame):
    """What a page has to say once: bold sentence, plain sentence, at most one button."""

    def __init__(
        self,
        status: str,
        title: Text,
        text: Text = "",
        button: Button | None = None,
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self.setProperty("status", status)
        _, ink = ground_and_ink(status)
        self._outer = AsideLayout(self, main_min=theme.px(260), gap=theme.space(12), centred=True)
        face = QWidget(self)
        self._outer.addWidget(face)
        row = QHBoxLayout(face)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        self._mark = IconLabel(icon_name or STATUS_ICONS.get(status, "info"), ink, 20)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        self.title_label = Label(title, "strong", tone=ink)
        self.text_label = Label(text, "small", tone=ink)
        words.addWidget(self.title_label)
        words.addWidget(self.text_label)
        row.addLayout(words, 1)
        if button is not None:
            self._outer.addWidget(button)
        self.set_low(low=False)
        self.button = button
        self.set_texts(title, text)

    def set_texts(self, title: Text, text: Text = "") -> None:
        """Say something else."""
        self.title_label.set_text(title)
        self.text_label.set_text(text)
        self.text_label.setVisible(bool(resolve(text)))
        self.setAccessibleName(resolve(title))
        self.setAccessibleDescription(resolve(text))

    def set_low(self, *, low: bool) -> None:
        """Take less height, where large text leaves little."""
        above = theme.px(3 if low else 10)
        self._outer.setContentsMargins(theme.px(16), above, theme.px(16), above)

    def set_status(self, status: str, icon_name: str = "") -> None:
        """Speak with another status."""
        _, ink = ground_and_ink(status)
        self.setProperty("status", status)
        self._mark.set_icon(icon_name or STATUS_ICONS.get(status, "info"), ink)
        self.title_label.set_tone(ink)
        self.text_label.set_tone(ink)
        repolish(self)


class EmptyState(QWidget):
    """An empty page: what it is for, and the first step. It scrolls where the room is too low."""

    def __init__(
        self,
        icon_name: str,
        text: Text,
        button: Button | None = None,
        title: Text = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(theme.space(12))
        outer.addWidget(scroll(content))  # before it is filled: see `ui.pages.people`
        column.addStretch(1)
        mark = IconCircle(icon_name, "soft", 72, 40)
        column.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        self.title_label = Label(title, "section")
        self.text_label = Label(text, "body", tone="ink2")
        for label in (self.title_label, self.text_label):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMinimumWidth(min(theme.px(280), 420))
            label.setMaximumWidth(theme.px(520))
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, 8)
            row.addStretch(1)
            column.addLayout(row)
        self.title_label.setVisible(bool(resolve(title)))
        if button is not None:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.button = button
        column.addStretch(2)


class PageHeader(QWidget):
    """Title, whose or how many under it, actions at the end; the actions drop below on narrow pages."""

    def __init__(self, title: Text, subtitle: Text = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = AsideLayout(self, main_min=theme.px(300), gap=theme.space(12), centred=True)
        words_holder, self._actions = QWidget(self), QWidget(self)
        row.addWidget(words_holder)
        row.addWidget(self._actions)
        words = QVBoxLayout(words_holder)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(theme.px(2))
        self.title_label = Label(title, "title")
        self.subtitle_label = Label(subtitle, "body", tone="ink2")
        words.addWidget(self.title_label)
        words.addWidget(self.subtitle_label)
        self.subtitle_label.setVisible(bool(resolve(subtitle)))
        self.words = words
        self._flow = FlowLayout(self._actions, 10)

    def add_action(self, button: QWidget) -> None:
        """Add a button at the end; the primary one last."""
        self._flow.addWidget(button)
        self._actions.updateGeometry()

    def set_title(self, text: Text) -> None:
        """Change the title."""
        self.title_label.set_text(text)

    def set_subtitle(self, text: Text) -> None:
        """Change the line below the title; "" hides it."""
        self.subtitle_label.set_text(text)
        self.subtitle_label.setVisible(bool(resolve(text)))


class FactLine(QWidget):
    """A label, the value under it, and where the value comes from."""

    def __init__(self, label: Text, value: Text = "", source: Text = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(Label(label, "small"))
        self.value_label = Label(value, "body", selectable=True)
        column.addWidget(self.value_label)
        line = QHBoxLayout()
        line.setSpacing(theme.px(6))
        self._mark = IconLabel("document", "ink3", 16)
        self._source = Label(source, "meta")
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._source, 1)
        column.addLayout(line)
        self.set_source(source)

    def set_value(self, value: Text) -> None:
        """Show another value."""
        self.value_label.set_text(value)

    def set_source(self, source: Text) -> None:
        """Show where it comes from; "" hides the line."""
        self._source.set_text(source)
        self._source.setVisible(bool(resolve(source)))
        self._mark.setVisible(bool(resolve(source)))


class ProgressStrip(QWidget):
    """How much of a whole is there. Always stands beside words that say the same."""

    def __init__(self, done: int = 0, total: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._total = done, total
        self.setFixedHeight(theme.px(10))
        self.setMinimumWidth(theme.px(80))

    def set_progress(self, done: int, total: int) -> None:
        """Show `done` of `total`."""
        self._done, self._total = done, total
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw outline and filled part; it fills from the reading side."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = box.height() / 2
        painter.setPen(QPen(theme.color("control"), 1))
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(box, radius, radius)
        if self._total <= 0 or self._done <= 0:
            return
        width = max(box.height(), box.width() * min(1.0, self._done / self._total))
        filled = QRectF(box.left(), box.top(), width, box.height())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            filled.moveRight(box.right())
        painter.setPen(QPen(theme.color("accent"), 1))
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(filled, radius, radius)


class KeyCap(QFrame):
    """A key to press, drawn as a key."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "keycap")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(6), 0, theme.px(6), 0)
        row.addWidget(Label(text, "small_strong", wrap=False))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
