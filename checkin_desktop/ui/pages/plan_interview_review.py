"""The end of the interview, where everything is looked over, and the quiet page for a break."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.interview import (
    InterviewSection,
    InterviewView,
    PlanStanding,
    QuestionState,
    question_for_gap,
    questions,
    state,
)
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import isolate_ltr, translate
from checkin_desktop.ui.models.interview import section_state, section_title
from checkin_desktop.ui.models.interview_lines import section_lines
from checkin_desktop.ui.models.todo import gap_words
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, Card
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import IconCircle, Label

CONSULATE = "consulate.own"


class ReviewView(QWidget):
    """What is written, step by step.

    `wanted(question id)` asks for a question, `asked_for` for one that is hidden, `again` for all that are open.
    """

    again = Signal()
    wanted = Signal(str)
    asked_for = Signal(str)

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(14))
        self.state = Banner("success", "", parent=self)
        self._column.addWidget(self.state)
        self._gaps = QWidget(self)
        self._gap_flow = FlowLayout(self._gaps, 8)
        self._column.addWidget(self._gaps)
        self.again_button = Button(
            lambda: translate("Interview", "Go through the open questions again"), icon_name="refresh", parent=self
        )
        self.again_button.clicked.connect(self.again)
        self._column.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.gap_buttons: dict[str, Button] = {}
        self.change_buttons: dict[InterviewSection, Button] = {}
        self._cards: list[QWidget] = []

    def show_view(self, view: InterviewView, standing: PlanStanding) -> None:
        """Show everything anew."""
        self.forget()
        self._show_state(view, standing)
        by_section = {item.section: item for item in standing.sections}
        self.again_button.setVisible(any(item.skipped + item.unknown for item in standing.sections))
        for section, counted in by_section.items():
            card = Card(16, parent=self)
            card.body.addWidget(Label(section_title(section), "strong", parent=card))
            lines = section_lines(section, view)
            if lines:
                words = "\n".join(text for _, text in lines)
                card.body.addWidget(Label(words, "body", tone="ink2", parent=card))
            left = section_state(counted)
            if not lines:
                card.body.addWidget(
                    Label(translate("Interview", "Nothing here yet"), "body", tone="ink3", parent=card)
                )
            elif left and counted.done < counted.total:
                card.body.addWidget(Label(left, "small", parent=card))
            card.body.addWidget(self._tools(section, view, card))
            self._column.addWidget(card)
            self._cards.append(card)

    def forget(self) -> None:
        """Forget what is shown."""
        for old in (*self._cards, *self.gap_buttons.values()):
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self._cards = []
        self.gap_buttons = {}
        self.change_buttons = {}

    def _show_state(self, view: InterviewView, standing: PlanStanding) -> None:
        if standing.usable:
            self.state.set_status("success")
            self.state.set_texts(
                translate("Interview", "A helper could use this plan tonight."),
                translate("Interview", "Print it now, and go on with the rest whenever you like."),
            )
        else:
            self.state.set_status("late", "info")
            self.state.set_texts(
                translate("Interview", "Still missing for a usable plan"),
                translate("Interview", "The plan can be printed without it. A line to write on stands in its place."),
            )
        for code in standing.missing:
            question = question_for_gap(view, code)
            button = Button(gap_words(code), icon_name="pencil", small=True, parent=self._gaps)
            target = question.id if question is not None else ""
            button.clicked.connect(lambda _=False, target=target: self._open(target))
            self._gap_flow.addWidget(button)
            self.gap_buttons[code] = button
        self._gaps.setVisible(bool(self.gap_buttons))
        self._gaps.updateGeometry()

    def _open(self, question_id: str) -> None:
        if question_id:
            self.wanted.emit(question_id)
        else:
            self._context.navigate("identity", self._context.person_id)

    def _tools(self, section: InterviewSection, view: InterviewView, card: QWidget) -> QWidget:
        holder = QWidget(card)
        flow = FlowLayout(holder, 8)
        listed = [question for question in questions(view) if question.section is section]
        still = [item for item in listed if state(item, view) not in (QuestionState.ANSWERED, QuestionState.NONE)]
        target = (still or listed)[0].id
        verb = translate("Interview", "Go on here") if still else translate("Interview", "Change")
        title = section_title(section)
        button = Button(
            verb,
            "quiet",
            "pencil",
            small=True,
            name=translate("Interview", "{section}: {verb}", section=title, verb=verb),
            parent=holder,
        )
        button.clicked.connect(lambda: self.wanted.emit(target))
        flow.addWidget(button)
        self.change_buttons[section] = button
        if section is InterviewSection.MORE and all(question.id != CONSULATE for question in listed):
            consulate = Button(
                translate("Interview", "Write down a consulate"), "quiet", "plus", small=True, parent=holder
            )
            consulate.clicked.connect(lambda: self.asked_for.emit(CONSULATE))
            self._context.hold(consulate)
            flow.addWidget(consulate)
        return holder


class BreakView(QWidget):
    """Nothing is asked here. `go_on` leads back to the question."""

    go_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.space(28), 0, 0)
        column.setSpacing(theme.space(14))
        column.addWidget(IconCircle("sun", "soft", 72, 40, parent=self))
        column.addWidget(Label(lambda: translate("Interview", "Take all the time you need"), "question", parent=self))
        column.addWidget(
            Label(
                lambda: translate(
                    "Interview",
                    "Everything you wrote is saved. You can close the program and come back to the same question "
                    "another day.",
                ),
                "body",
                tone="ink2",
                parent=self,
            )
        )
        self.contact = Card(16, parent=self)
        self.contact.body.addWidget(
            Label(lambda: translate("Interview", "Someone you can call"), "small", parent=self.contact)
        )
        self._name = Label("", "strong", parent=self.contact)
        self._phone = Label("", "number", selectable=True, parent=self.contact)
        self.contact.body.addWidget(self._name)
        self.contact.body.addWidget(self._phone)
        column.addWidget(self.contact)
        self.button = Button(lambda: translate("Interview", "Go on with the questions"), "primary", parent=self)
        self.button.clicked.connect(self.go_on)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)

    def show_view(self, view: InterviewView) -> None:
        """Name the first contact who can be called."""
        found = next((item for item in view.contacts if item.details.phone.strip()), None)
        self.contact.setVisible(found is not None)
        self._name.set_text(found.details.name if found else "")
        self._phone.set_text(isolate_ltr(found.details.phone) if found else "")

    def forget(self) -> None:
        """Forget what is shown."""
        self._name.set_text("")
        self._phone.set_text("")
