"""The steps of the interview: where one is, what is filled in, and the way back to any of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from checkin_desktop.domain.interview import InterviewSection, PlanStanding, SectionStanding
from checkin_desktop.ui.icons import pixmap
from checkin_desktop.ui.language import Text, current_language, translate
from checkin_desktop.ui.models.interview import section_state, section_title
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button, PanelButton
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.labels import IconLabel, Label

_ROOM = 26


class _Mark(QWidget):
    """The number of a step in a circle; a check once it is filled in."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        self.done = self.current = False
        self.setFixedSize(theme.px(_ROOM), theme.px(_ROOM))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle, and the number or the check."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        token = "accent" if self.done or self.current else "control"
        painter.setPen(QPen(theme.color(token), 2 if self.current else 1))
        painter.setBrush(theme.color("accent" if self.done else "surface"))
        painter.drawEllipse(circle)
        if self.done:
            edge = (self.width() - theme.px(16)) // 2
            painter.drawPixmap(edge, edge, pixmap("check", "on_accent", 16))
            return
        painter.setPen(theme.color("accent_text" if self.current else "ink2"))
        painter.setFont(theme.font(13, bold=True))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))


class StepButton(PanelButton):
    """One step: its number, its name, and under it how far it is."""

    def __init__(self, section: InterviewSection, number: int, parent: QWidget) -> None:
        super().__init__("nav", parent)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)  # a fixed height is the hint's, short of a wrapped name
        self.setSizePolicy(policy)
        self.section = section
        self.setCheckable(True)
        self._shown: tuple[bool, bool, str, str] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(11), theme.px(7), theme.px(8), theme.px(7))
        row.setSpacing(theme.px(13))
        self._mark = _Mark(number, self)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.title = Label(lambda: section_title(section), "body", parent=self)
        self.state = Label("", "small", parent=self)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.state)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.adopt(self._mark, self.title, self.state)

    def show_state(self, *, current: bool, done: bool, words: str) -> None:
        """Say how far the step is, and whether it is in front."""
        shown = (current, done, words, current_language())
        if shown == self._shown:
            return
        self._shown = shown
        self._mark.current, self._mark.done = current, done
        self._mark.update()
        self.setChecked(current)
        self.title.setProperty("kind", "strong" if current else "body")
        self.title.set_tone("accent_text" if current else "ink")
        self.state.set_text(words)
        self.state.setVisible(bool(words))
        self.setAccessibleName(section_title(self.section))
        self.setAccessibleDescription(words)

    def sizeHint(self) -> QSize:
        """At least the height of a row of the sidebar."""
        return super().sizeHint().expandedTo(QSize(0, theme.px(44)))


class StepsColumn(QWidget):
    """`chosen(section)` asks for a step, `left` for the way out.

    `closed` asks for the question, where the steps stand in its place.
    """

    chosen = Signal(object)
    left = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chrome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(10), theme.px(6), theme.px(10), theme.px(10))
        outer.setSpacing(theme.px(8))
        self.back = Button(lambda: translate("Interview", "Back to the plan"), "quiet", "chevron-left", parent=self)
        self.back.setObjectName("back")
        self.back.clicked.connect(self.left)
        outer.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        self.close_button = Button(
            lambda: translate("Interview", "Back to the question"), "quiet", "close", small=True, parent=self
        )
        self.close_button.clicked.connect(self.closed)
        outer.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignLeading)
        head = QVBoxLayout()
        head.setContentsMargins(theme.px(10), 0, theme.px(10), theme.px(4))
        head.setSpacing(theme.px(2))
        head.addWidget(Label(lambda: translate("Interview", "Emergency plan"), "section", parent=self))
        self.whose = Label("", "small_strong", tone="ink2", parent=self)
        head.addWidget(self.whose)
        head.addWidget(
            Label(lambda: translate("Interview", "You can stop at any time. It stays saved."), "small", parent=self)
        )
        outer.addLayout(head)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(4, 4, theme.px(10), 4)  # room for the ring of the keyboard, and the scroll bar
        column.setSpacing(theme.px(2))
        self._view = scroll(content, exact=True)
        self._view.verticalScrollBar().setProperty("kind", "slim")
        self._view.keep_edge()
        outer.addWidget(self._view, 1)
        self.buttons: dict[InterviewSection, StepButton] = {}
        for number, section in enumerate(InterviewSection, start=1):
            button = StepButton(section, number, content)
            button.clicked.connect(lambda _=False, section=section: self.chosen.emit(section))
            column.addWidget(button)
            self.buttons[section] = button
        column.addStretch(1)
        outer.addWidget(_Promise(self))

    def show_standing(self, found: PlanStanding, current: InterviewSection, place: Text, name: str) -> None:
        """Mark the step in front, with `place` under its name, and say how far the others are."""
        self.whose.set_text(name)
        self.whose.setVisible(bool(name))
        by_section: Mapping[InterviewSection, SectionStanding] = {item.section: item for item in found.sections}
        for section, button in self.buttons.items():
            state = by_section.get(section)
            done = state is not None and bool(state.total) and state.done == state.total
            here = section is current
            words = (place if isinstance(place, str) else place()) if here else section_state(state) if state else ""
            if section is InterviewSection.REVIEW:
                done = False
            button.show_state(current=here, done=done, words="" if done and not here else words)
        self._view.ensureWidgetVisible(self.buttons[current], 0, theme.px(8))


class _Promise(Card):
    """What happens to the answers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(12, kind="soft", parent=parent)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        row.addWidget(IconLabel("lock", "ink2", 16, parent=self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(
            Label(
                lambda: translate("Interview", "You choose later what prints and who sees it."), "small", parent=self
            ),
            1,
        )
        self.body.addLayout(row)
