"""The middle of the interview: which step, how far, the question and its answer, and the way on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.pages.plan_interview_review import BreakView, ReviewView
from checkin_desktop.ui.pages.plan_interview_sheet import PlanSheet
from checkin_desktop.ui.pages.plan_interview_steps import StepsColumn
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import ProgressStrip
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.ground import Ground
from checkin_desktop.ui.widgets.labels import IconLabel, Label

_STEPS, _SHEET, _CENTRE = 256, 316, 520


class QuestionFrame(Ground):
    """Everything around an answer; `answers` takes it. The page decides what is shown and what the buttons do."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.space(36), theme.space(20), theme.space(36), theme.space(18))
        outer.setSpacing(theme.space(10))
        outer.addLayout(self._make_head())
        self.progress = ProgressStrip(parent=self)
        self.progress.setFixedHeight(theme.px(8))
        outer.addWidget(self.progress)
        self.bodies = QStackedWidget(self)
        outer.addWidget(self.bodies, 1)
        self.bodies.addWidget(self._make_question(context))
        self.pause = BreakView(self.bodies)
        self.bodies.addWidget(self.pause)

    def _make_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        self.section_label = Label("", "small_strong", tone="accent_text", parent=self)
        head.addWidget(self.section_label, 1)
        self.place_label = Label("", "small", wrap=False, parent=self)
        head.addWidget(self.place_label)
        self.steps_button = Button(lambda: translate("Interview", "Steps"), "quiet", "list", small=True, parent=self)
        self.sheet_button = Button(
            lambda: translate("Interview", "Your plan so far"), "quiet", "eye", small=True, parent=self
        )
        self.break_button = Button(
            lambda: translate("Interview", "Take a break"), "quiet", "sun", small=True, parent=self
        )
        head.addWidget(self.steps_button)
        head.addWidget(self.sheet_button)
        head.addWidget(self.break_button)
        return head

    def _make_question(self, context: WindowContext) -> QWidget:
        body = QWidget(self.bodies)
        outer = QVBoxLayout(body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.space(12))
        self.holder = QWidget()
        column = QVBoxLayout(self.holder)
        column.setContentsMargins(4, theme.space(10), theme.px(10), 4)
        column.setSpacing(theme.space(10))
        self.scroller = scroll(self.holder, exact=True)
        self.scroller.verticalScrollBar().setProperty("kind", "slim")
        self.scroller.keep_edge()
        outer.addWidget(self.scroller, 1)
        self.title = Label("", "question", parent=self.holder)
        column.addWidget(self.title)
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(IconLabel("help", "ink2", 20, parent=self.holder), 0, Qt.AlignmentFlag.AlignTop)
        self.why = Label("", "body", tone="ink2", parent=self.holder)
        line.addWidget(self.why, 1)
        column.addLayout(line)
        column.addSpacing(theme.space(6))
        self.answers = QVBoxLayout()
        column.addLayout(self.answers)
        self.review = ReviewView(context, self.holder)
        self.review.setVisible(False)
        column.addWidget(self.review)
        column.addStretch(1)
        outer.addLayout(self._make_foot(body))
        return body

    def _make_foot(self, body: QWidget) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(12))
        self.back_button = Button(lambda: translate("Interview", "Back"), icon_name="chevron-left", parent=body)
        self.skip_button = Button(lambda: translate("Interview", "Skip for now"), "quiet", parent=body)
        self.next_button = Button(lambda: translate("Interview", "Next"), "primary", parent=body)
        self.next_button.setMinimumWidth(theme.px(140))
        self.next_button.setMinimumHeight(theme.px(48))
        self.back_button.setMinimumHeight(theme.px(48))
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        foot.addWidget(self.skip_button)
        foot.addWidget(self.next_button)
        return foot


class InterviewColumns(QWidget):
    """Steps, question and sheet side by side where there is room, else one at a time behind the question's buttons."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.steps = StepsColumn(self)
        self.frame = QuestionFrame(context, self)
        self.sheet = PlanSheet(self)
        row.addWidget(self.steps)
        row.addWidget(self.frame, 1)
        row.addWidget(self.sheet)
        self.frame.steps_button.clicked.connect(lambda: self.unfold("steps"))
        self.frame.sheet_button.clicked.connect(lambda: self.unfold("sheet"))
        for folded in (self.steps, self.sheet):
            folded.closed.connect(lambda: self.unfold(""))

    def unfold(self, what: str) -> None:
        """Show "steps" or "sheet", or hide it again; "" shows the question."""
        self._open = "" if self._open == what else what
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose what stands beside the question."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width = self.width()
        beside = width >= theme.px(_STEPS + _CENTRE)
        both = width >= theme.px(_STEPS + _CENTRE + _SHEET)
        frame = self.frame
        frame.steps_button.setVisible(not beside)
        frame.sheet_button.setVisible(not both)
        frame.place_label.setVisible(not beside)
        alone = "" if beside else self._open
        self.steps.close_button.setVisible(not beside)
        self.sheet.close_button.setVisible(not both)
        self.steps.setFixedWidth(width if alone == "steps" else theme.px(_STEPS))
        self.sheet.setFixedWidth(width if alone == "sheet" else theme.px(_SHEET))
        self.steps.setVisible(beside or alone == "steps")
        self.sheet.setVisible(both or self._open == "sheet")
        frame.setVisible(not alone)
