"""The plan so far, drawn as a sheet of paper beside the questions: what is written, and lines where nothing is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from checkin_desktop.domain.interview import InterviewSection, InterviewView
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.interview import section_title
from checkin_desktop.ui.models.interview_lines import section_lines
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.labels import IconLabel, Label

_EDGE: Final = 18
_MOST_LINES: Final = 14
_LOOK: Final[dict[str, tuple[float, bool, str]]] = {
    "title": (17, True, "ink"),
    "name": (12, False, "ink2"),
    "head": (12, True, "ink"),
    "open": (12, True, "ink3"),
    "text": (12, False, "ink"),
    "strong": (12, True, "ink"),
    "dim": (12, False, "ink3"),
}


@dataclass(frozen=True, slots=True)
class _Row:
    """Words at their place; "dots" and "rule" have none."""

    kind: str
    words: str
    box: QRect
    section: InterviewSection | None = None


class _Paper(QWidget):
    """Paints the rows; one widget however long the plan is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[tuple[str, str, InterviewSection | None]] = []
        self._rows: list[_Row] = []
        self._heights: dict[tuple[str, str, int], int] = {}
        self._current: InterviewSection | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_lines(
        self, lines: list[tuple[str, str, InterviewSection | None]], current: InterviewSection | None
    ) -> None:
        """Draw these: (look, words, step)."""
        if (lines, current) == (self._lines, self._current):
            return
        self._lines, self._current = lines, current
        self._arrange()
        self.setAccessibleDescription("\n".join(words for _, words, _ in lines if words))

    def forget(self) -> None:
        """Forget what is drawn."""
        self.show_lines([], None)
        self._heights.clear()

    def current_box(self) -> QRect:
        """Where the step in front stands."""
        box = QRect()
        for row in self._rows:
            if row.section is not None and row.section is self._current:
                box = box.united(row.box)
        return box

    def sizeHint(self) -> QSize:
        """As high as the rows need."""
        bottom = self._rows[-1].box.bottom() if self._rows else 0
        return QSize(theme.px(240), bottom + theme.px(_EDGE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet, the step in front, and all words."""
        painter = QPainter(self)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        marked = self.current_box()
        if not marked.isEmpty():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("soft"))
            pad = theme.px(8)
            painter.drawRoundedRect(QRectF(marked.adjusted(-pad, -pad // 2, pad, pad // 2)), 4, 4)
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        fonts = {kind: _font(kind) for kind in _LOOK}
        for row in self._rows:
            if not row.box.intersects(event.rect()):
                continue
            if row.kind in ("dots", "rule"):
                style = Qt.PenStyle.DotLine if row.kind == "dots" else Qt.PenStyle.SolidLine
                painter.setPen(QPen(theme.color("control" if row.kind == "dots" else "line"), 1, style))
                painter.drawLine(row.box.left(), row.box.bottom(), row.box.right(), row.box.bottom())
                continue
            _, _, token = _LOOK[row.kind]
            painter.setPen(theme.color(token))
            painter.setFont(fonts[row.kind])
            painter.drawText(row.box, flags, row.words)

    def _arrange(self) -> None:
        edge = theme.px(_EDGE)
        width = max(theme.px(80), self.width() - 2 * edge)
        y, rows = edge, []
        measures = {kind: QFontMetrics(_font(kind)) for kind in _LOOK}
        room, wrapped = QRect(0, 0, width, 100_000), int(Qt.TextFlag.TextWordWrap)
        for kind, words, section in self._lines:
            if kind in ("dots", "rule"):
                height = theme.px(16 if kind == "dots" else 8)
            else:
                known = self._heights.get((kind, words, width))
                height = known or measures[kind].boundingRect(room, wrapped, words).height()
                self._heights[kind, words, width] = height
                y += theme.px(12 if kind in ("head", "open") else 1)
            rows.append(_Row(kind, words, QRect(edge, y, width, height), section))
            y += height
        self._rows = rows
        self.setFixedHeight(self.sizeHint().height())
        self.update()


class PlanSheet(QWidget):
    """The sheet under its heading, with what its lines mean below. `closed` asks for the question in its place."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chrome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(18), theme.px(22), theme.px(18), theme.px(12))
        column.setSpacing(theme.px(12))
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(IconLabel("eye", "ink2", 20, parent=self))
        line.addWidget(Label(lambda: translate("Interview", "Your plan so far"), "strong", parent=self), 1)
        column.addLayout(line)
        self.close_button = Button(
            lambda: translate("Interview", "Back to the question"), "quiet", "close", small=True, parent=self
        )
        self.close_button.clicked.connect(self.closed)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.paper = _Paper()
        self.paper.setAccessibleName(translate("Interview", "Your plan so far"))
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, theme.px(10), 0)
        inner.addWidget(self.paper)
        inner.addWidget(
            Label(lambda: translate("Interview", "Dotted lines show what is still empty."), "small", parent=content)
        )
        inner.addStretch(1)
        self._view = scroll(content, exact=True)
        self._view.verticalScrollBar().setProperty("kind", "slim")
        self._view.keep_edge()
        column.addWidget(self._view, 1)

    def show_plan(self, view: InterviewView, current: InterviewSection | None) -> None:
        """Show what is written, with the step in front marked and in sight."""
        lines: list[tuple[str, str, InterviewSection | None]] = [
            ("title", translate("Interview", "Emergency plan"), None),
            ("name", view.person.details.display_name, None),
            ("rule", "", None),
        ]
        listed = [section for section in InterviewSection if section is not InterviewSection.REVIEW]
        for number, section in enumerate(listed, start=1):
            found = section_lines(section, view)
            head = f"{number}  {section_title(section)}"
            lines.append(("head" if found else "open", head, section))
            lines += [(look, words, section) for look, words in found[:_MOST_LINES]]
            if len(found) > _MOST_LINES:
                more = translate("Interview", "and %n more line(s)", n=len(found) - _MOST_LINES)
                lines.append(("dim", more, section))
            elif not found:
                lines += [("dots", "", section), ("dots", "", section)]
        self.paper.show_lines(lines, current)
        box = self.paper.current_box()
        self._view.ensureVisible(0, box.bottom(), 0, theme.px(24))
        self._view.ensureVisible(0, box.top(), 0, theme.px(24))

    def forget(self) -> None:
        """Forget what is shown."""
        self.paper.forget()


def _font(kind: str) -> QFont:
    size, bold, _ = _LOOK[kind]
    return theme.font(size, bold=bold)
