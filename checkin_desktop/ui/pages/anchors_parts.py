"""The parts of the page of time stamps: what one proves, a stamp in the list, and a place to drop an answer on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.anchors import Anchor
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_evidence import DropZone
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models import anchor_words as words
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import IconCircle, IconLabel, Label


def buttons(*made: Button) -> QWidget:
    """Buttons in a row that wraps."""
    holder = QWidget()
    flow = FlowLayout(holder, 8)
    for button in made:
        flow.addWidget(button)
    return holder


class Point(QWidget):
    """A sentence with an icon before it."""

    def __init__(self, icon_name: str, tone: str, text: Text) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(IconLabel(icon_name, tone, 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(text, "body"), 1)


class AnswerZone(DropZone):
    """Where an answer is dropped. `dropped` has the path of a local file."""

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one local file."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand it on."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if paths:
            self.dropped.emit(paths[0])


class StampRow(QWidget):
    """One time stamp: since when, for what, by whom, and what can be done with it."""

    save_request = Signal(int)
    save_reply = Signal(int)
    check = Signal(int)
    check_roots = Signal(int)

    def __init__(self, anchor: Anchor, context: WindowContext) -> None:
        super().__init__()
        self.anchor = anchor
        answered = anchor.stamped_at is not None
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(18), theme.space(12), theme.space(18), theme.space(12))
        row.setSpacing(theme.space(14))
        circle = IconCircle("check" if answered else "clock", "success" if answered else "neutral", 36)
        row.addWidget(circle, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(theme.px(4))
        column.addWidget(Label(lambda: words.stamp_title(anchor), "strong"))
        column.addWidget(Label(lambda: words.stamp_details(anchor), "small", selectable=True))
        self.result = Label("", "small", tone="success_ink")
        self.result.setVisible(False)
        column.addWidget(self.result)
        column.addSpacing(theme.px(4))
        column.addWidget(buttons(*self._buttons(answered, context)))
        row.addLayout(column, 1)

    def _buttons(self, answered: bool, context: WindowContext) -> list[Button]:
        number = self.anchor.id
        request = Button(lambda: translate("Attempts", "Save the request…"), "quiet", "save", small=True)
        request.clicked.connect(lambda: self.save_request.emit(number))
        made = [request]
        if answered:
            reply = Button(lambda: translate("Attempts", "Save the answer…"), "quiet", "save", small=True)
            reply.clicked.connect(lambda: self.save_reply.emit(number))
            again = Button(lambda: translate("Attempts", "Check again"), "quiet", "check", small=True)
            again.clicked.connect(lambda: self.check.emit(number))
            roots = Button(lambda: translate("Attempts", "Check with a certificate…"), "quiet", "key", small=True)
            roots.clicked.connect(lambda: self.check_roots.emit(number))
            made += [reply, again, roots]
        for button in made:
            button.setAccessibleDescription(words.stamp_title(self.anchor))
        return made

    def say(self, title: str, text: str, *, good: bool) -> None:
        """Show what a check has shown."""
        self.result.setProperty("tone", "success_ink" if good else "late_ink")
        self.result.style().polish(self.result)
        self.result.set_text(f"{title} {text}")
        self.result.setVisible(True)
