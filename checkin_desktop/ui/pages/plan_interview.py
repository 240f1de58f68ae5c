"""The emergency plan as an interview: one question a screen, why it is asked, skip and come back, saved at once.

The steps stand at the side instead of the sidebar, the plan so far on the other side. What the case says already is
not asked again; the review at the end shows it. Closing anywhere loses nothing: the same question comes back.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from checkin_desktop.domain.errors import AppError
from checkin_desktop.domain.interview import (
    InterviewSection,
    InterviewView,
    Mark,
    Question,
    QuestionKind,
    QuestionState,
    next_open,
    questions,
    standing,
    state,
)
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.form_saver import FormSaver, Stored
from checkin_desktop.ui.models.interview import question_words, section_title
from checkin_desktop.ui.models.interview_store import find, store, stored
from checkin_desktop.ui.pages.page import Page
from checkin_desktop.ui.pages.plan_interview_answers import AnswerView
from checkin_desktop.ui.pages.plan_interview_frame import InterviewColumns
from checkin_desktop.words.labels import inside_sentence


class PlanInterviewPage(Page):
    """Steps, question and sheet; narrow windows show one of them at a time."""

    page_id = "plan_interview"
    topics = frozenset({"plan", "contacts", "identity", "readiness", "household", "care_papers"})
    covers_sidebar = True

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.view: InterviewView | None = None
        self.question: Question | None = None
        self.answer: AnswerView | None = None
        self._wanted = ""
        self._trail: list[str] = []
        self._turn = 0
        self._resting = self._again = False
        self.saver = FormSaver(context, self, self._draft_key, store, self._saved, self._reveal)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.columns = InterviewColumns(context, self)
        self.steps, self.frame, self.sheet = self.columns.steps, self.columns.frame, self.columns.sheet
        whole.addWidget(self.columns)
        self._connect()
        for keys, do in (("Alt+Left", self.back), ("Ctrl+Return", self.next)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def _connect(self) -> None:
        frame = self.frame
        self.steps.chosen.connect(self.open_section)
        self.steps.left.connect(lambda: self.context.navigate("plan", self.person_id))
        frame.back_button.clicked.connect(self.back)
        frame.skip_button.clicked.connect(self.skip)
        frame.next_button.clicked.connect(self.next)
        frame.break_button.clicked.connect(self.rest)
        frame.pause.go_on.connect(self._end_rest)
        frame.review.wanted.connect(self._go)
        frame.review.asked_for.connect(self._ask_for)
        frame.review.again.connect(self._ask_again)

    # --- what the window asks for ------------------------------------------------------------------------------

    def act(self, action: str) -> None:
        """ "show:<question id>" brings a question to the front; Ctrl+P prints the plan."""
        name, _, wanted = action.partition(":")
        if name == "show" and wanted:
            self._go(wanted)
        elif name == "print":
            self.context.navigate("print_plan", self.person_id)

    def refresh(self) -> None:
        """Load what is known; the question in front stays, and what is being typed."""
        if self.person_id is None:
            return
        if self.question is None:
            self._go("")
            return
        person_id, question_id = self.person_id, self.question.id
        case, turn = self.context.case, self._turn

        def done(found: Stored) -> None:
            if turn == self._turn and person_id == self.person_id:
                self._take_again(found)

        self.context.runner.submit(lambda _: stored(case, person_id, question_id), owner=self, done=done, reading=True)

    def retranslate(self) -> None:
        """Ask for texts again."""
        self.saver.retranslate()
        if self.view is not None and self.question is not None:
            self._show_frame()

    def flush(self) -> None:
        """Save what is typed and not left yet."""
        self.saver.flush()
        if self.answer is not None:
            self.answer.flush()

    # --- going through the questions ---------------------------------------------------------------------------

    def next(self) -> None:
        """Save, then go on to the next open question; a refused answer stays in front with its reason."""
        if self.question is None or self._resting:
            return
        if self.question.kind is QuestionKind.REVIEW:
            self.context.navigate("print_plan", self.person_id)
            return
        self.flush()
        if self.answer is not None:
            asked = self._stand()
            self.answer.finish(lambda: self._leave(asked))
        else:
            self._leave(self._stand())

    def skip(self) -> None:
        """Go on without an answer; the question comes again when one wants."""
        if self.question is not None:
            self.flush()
            self._pass_over(Mark.SKIPPED, over=True)

    def back(self) -> None:
        """The question before."""
        if self.view is None or self.question is None:
            return
        if self._resting:
            self._show_centre()
            return
        listed = [question.id for question in questions(self.view)]
        place = listed.index(self.question.id) if self.question.id in listed else 0
        before = self._trail.pop() if self._trail else listed[place - 1] if place else ""
        if before:
            self.flush()
            self._go(before, back=True)

    def open_section(self, section: InterviewSection) -> None:
        """The first open question of a step, or its first one."""
        if self.view is None:
            return
        listed = [question for question in questions(self.view) if question.section is section]
        waits = [item for item in listed if state(item, self.view) is QuestionState.OPEN]
        self.flush()
        self._go((waits or listed)[0].id)

    def rest(self) -> None:
        """Show the page for a break."""
        if self.view is not None:
            self.flush()
            self._resting = True
            self.frame.pause.show_view(self.view)
            self._show_centre()
            self.frame.pause.button.setFocus()

    def _stand(self) -> tuple[int, str]:
        """What is in front and which is on its way. An answer of the vault to an earlier stand comes too late."""
        return self._turn, self.question.id if self.question is not None else ""

    def _leave(self, asked: tuple[int, str]) -> None:
        """Everything is handed in: go on once the vault has answered, and once only when that was pressed twice."""
        person_id, case = self.person_id, self.context.case
        if person_id is None or asked != self._stand():
            return

        def done(view: InterviewView) -> None:
            if asked != self._stand():
                return
            fault = self.answer.faulty() if self.answer is not None else None
            if fault is not None:
                fault.setFocus()
                return
            self.view = view
            question = self.question
            if question is None:
                return
            if state(question, view) is QuestionState.OPEN:
                pauses = {"pause.legal": Mark.WANTED, "pause.fear": Mark.NONE}
                self._pass_over(pauses.get(question.topic, Mark.SKIPPED), over=False)
            else:
                self._go(next_open(view, question.id, again=self._again).id)

        self.context.runner.submit(lambda _: case.interview.load(person_id), owner=self, done=done, reading=True)

    def _pass_over(self, mark: Mark, *, over: bool) -> None:
        """Keep `mark` for the question in front when it is open, or, `over`, whenever nothing answers it."""
        person_id, case, question = self.person_id, self.context.case, self.question
        if person_id is None or question is None:
            return
        read_only, asked = self.context.read_only, self._stand()

        def work(_: object) -> InterviewView:
            view = case.interview.load(person_id)
            found = state(question, view)
            if not read_only and (found is QuestionState.OPEN or (over and found is QuestionState.UNKNOWN)):
                case.interview.mark(person_id, question.id, mark)
                view = case.interview.load(person_id)
            return view

        def done(view: InterviewView) -> None:
            if asked != self._stand():
                return
            self.view = view
            self._go(next_open(view, question.id, again=self._again).id)

        self.context.runner.submit(work, owner=self, done=done, reading=read_only)

    def _go(self, question_id: str, *, back: bool = False) -> None:
        """Load and show a question; "" is where the person stopped last, else the first open one."""
        person_id, case = self.person_id, self.context.case
        if person_id is None:
            return
        self._turn += 1
        turn = self._turn

        def work(_: object) -> tuple[Stored, str, Any]:
            view = case.interview.load(person_id)
            wanted = question_id or view.place or next_open(view).id
            if find(view, wanted) is None:
                wanted = next_open(view).id
            return stored(case, person_id, wanted), wanted, case.drafts.load(_draft(wanted, person_id))

        def done(found: tuple[Stored, str, Any]) -> None:
            if turn == self._turn and person_id == self.person_id:
                self._show_question(*found, back=back)

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def _show_question(self, found: Stored, question_id: str, draft: Any, *, back: bool) -> None:
        view: InterviewView = found.record
        question = find(view, question_id)
        if question is None or self.person_id is None:
            return
        before = self.question
        if before is not None and before.id != question_id and not back:
            self._trail.append(before.id)
        self._let_go()
        self.view, self.question, self._resting = view, question, False
        self._again = self._again and question.kind is not QuestionKind.REVIEW
        if question.kind is not QuestionKind.REVIEW:
            self._build(found, draft)
        self._show_frame()
        self._show_centre()
        self._keep_place(question_id)
        first = self.answer.first() if self.answer is not None else self.frame.next_button
        first.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(first, QLineEdit):
            first.end(False)  # Tab marks the whole answer, and the next key would replace it
        self.frame.scroller.verticalScrollBar().setValue(0)

    def _build(self, found: Stored, draft: Any) -> None:
        assert self.question is not None
        assert self.view is not None
        assert self.person_id is not None
        self.answer = AnswerView(self.context, self.question, self.view, self.frame.holder)
        self.answer.go_on.connect(self.next)
        self.frame.answers.addWidget(self.answer)
        title = question_words(self.question, self.view)[0]
        for key, field in self.answer.fields.items():
            self.saver.bind(key, field, title)
        self.saver.load(self.person_id, found, draft)
        self.answer.show()

    def _let_go(self) -> None:
        answer, self.answer = self.answer, None
        if answer is None:
            return
        self.saver.forget()
        for key in answer.fields:
            self.saver.unbind(key)
        self.frame.answers.removeWidget(answer)
        answer.hide()
        answer.deleteLater()

    def _keep_place(self, question_id: str) -> None:
        person_id, case = self.person_id, self.context.case
        if self.context.read_only or person_id is None or (self.view is not None and self.view.place == question_id):
            return
        self.context.runner.submit(
            lambda _: case.interview.keep_place(person_id, question_id),
            owner=self,
            done=lambda _: None,
            failed=self._place_lost,
            loss="",
        )

    def _place_lost(self, problem: BaseException) -> None:
        """Only the place is lost, no answer; a full disk is told where an answer is saved."""
        if not isinstance(problem, AppError):
            self.context.runner.unhandled.emit(problem)

    # --- showing -----------------------------------------------------------------------------------------------

    def _saved(self, found: Stored) -> None:
        """One field was saved or loaded."""
        before, self.view = self.view, found.record
        if self.answer is not None and self.view is not None and self.view is not before:
            self.answer.show_view(self.view)
            self._show_sides()

    def _take_again(self, found: Stored) -> None:
        view: InterviewView = found.record
        question = self.question
        if question is None or self.person_id is None or find(view, question.id) is None:
            self.question = None
            self._go("")
            return
        form = self.answer.form if self.answer is not None else None
        if self.answer is not None and not self.answer.fits(view) and (form is None or not form.begun):
            focus = QApplication.focusWidget()
            held = focus is not None and self.answer.isAncestorOf(focus)
            self._let_go()
            self.view = view
            self._build(found, None)
            if held:
                self.answer.first().setFocus()
        elif self.answer is not None:
            self.saver.load(self.person_id, found)
        self.view = view
        self._show_frame()

    def _show_frame(self) -> None:
        view, question = self.view, self.question
        if view is None or question is None:
            return
        title, why = question_words(question, view)
        self.frame.section_label.set_text(section_title(question.section))
        self.frame.title.set_text(title)
        asked = question.kind not in (QuestionKind.REVIEW, QuestionKind.PAUSE)
        reason = translate("Interview", "Why we ask: {reason}", reason=inside_sentence(why))
        self.frame.why.set_text(reason if asked else why)
        last = question.kind is QuestionKind.REVIEW
        self.frame.next_button.set_text(
            translate("Interview", "Print the plan") if last else translate("Interview", "Next")
        )
        self.frame.skip_button.setVisible(not last and question.kind is not QuestionKind.PAUSE)
        listed = [item.id for item in questions(view)]
        self.frame.back_button.setEnabled(bool(self._trail) or listed.index(question.id) > 0)
        self._show_sides()

    def _show_sides(self) -> None:
        view, question = self.view, self.question
        if view is None or question is None:
            return
        found = standing(view)
        here = [item.id for item in questions(view) if item.section is question.section]
        place = here.index(question.id) + 1 if question.id in here else 1
        words = translate("Interview", "Question {number} of {count}", number=place, count=len(here))
        last = question.kind is QuestionKind.REVIEW
        self.steps.show_standing(found, question.section, "" if last else words, view.person.details.given_names)
        self.frame.progress.set_progress(found.total if last else place, found.total if last else len(here))
        self.frame.progress.setAccessibleName(words)
        self.frame.place_label.set_text("" if last else words)
        self.sheet.show_plan(view, question.section)
        if last:
            self.frame.review.show_view(view, found)

    def _show_centre(self) -> None:
        last = self.question is not None and self.question.kind is QuestionKind.REVIEW
        self.frame.review.setVisible(last)
        self.frame.break_button.setVisible(not self._resting)
        self.frame.bodies.setCurrentIndex(1 if self._resting else 0)
        self.columns.unfold("")

    def _end_rest(self) -> None:
        self._resting = False
        self._show_centre()
        (self.answer.first() if self.answer is not None else self.frame.next_button).setFocus()

    def _ask_again(self) -> None:
        """Go through what was skipped or not known, once."""
        self._again = True
        if self.view is not None:
            self._go(next_open(self.view, again=True).id)

    def _ask_for(self, question_id: str) -> None:
        person_id, case, asked = self.person_id, self.context.case, self._stand()
        if person_id is not None:
            self.context.runner.submit(
                lambda _: case.interview.mark(person_id, question_id, Mark.WANTED),
                owner=self,
                done=lambda _: self._go(question_id) if asked == self._stand() else None,
            )

    # --- the saver, and forgetting -----------------------------------------------------------------------------

    def _draft_key(self, person_id: int) -> str:
        return _draft(self.question.id if self.question is not None else "", person_id)

    def _reveal(self, person_id: int) -> None:
        self.context.navigate("plan_interview", person_id)

    def _forget(self) -> None:
        self._turn += 1
        self._let_go()
        self.view = self.question = None
        self._trail.clear()
        self._resting = False
        self.sheet.forget()
        self.frame.title.set_text("")
        self.frame.why.set_text("")
        self.steps.whose.set_text("")
        self.frame.review.forget()
        self.frame.pause.forget()


def _draft(question_id: str, person_id: int) -> str:
    # The end of the key lets the draft go when the person is removed whole.
    return f"interview-{question_id}:{person_id}"
