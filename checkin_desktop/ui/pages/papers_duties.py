"""What the release papers of a person bring together: the two published tables, with source and date in one click."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.duties import Agency, Basis, BeforeMoving, Booking, Duties, TellDuty, WhereToLook
from checkin_desktop.domain.held_papers import Answer, CaseQuestion, HeldPaper
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models.papers import printed_words
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, ChipRow, SectionCard
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import IconCircle, Label, Rule
from checkin_desktop.ui.widgets.source_fold import SourceFold, add_conflicts, add_deadline, reading_fact
from checkin_desktop.words.labels import label

_ICONS = {
    Agency.ICE: "building",
    Agency.COURT: "scales",
    Agency.USCIS: "document",
    Agency.MONITORING: "eye",
    Agency.BOND_PAYER: "user",
    Agency.MAIL: "mail",
}
_BOOKING = {
    Booking.MUST_BOOK: ("late", "calendar"),
    Booking.DATE_PRINTED: ("success", "check"),
    Booking.NOT_SAID: ("neutral", "help"),
    Booking.FOLLOW_ICE: ("success", "check"),
}


class DutiesPane(QWidget):
    """Cards of everything the papers bring. `answered` carries a question and its new answer (None: taken back)."""

    answered = Signal(object, object)

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.questions: dict[CaseQuestion, QuestionRow] = {}
        self._cards: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, theme.space(4), 0)
        self._column.setSpacing(theme.space(16))
        # The layout of a page that scrolls needs a label that wraps.
        self._column.addWidget(
            Label(
                lambda: translate(
                    "Papers", "Published rules, with source and date. What a paper says counts more than all of them."
                ),
                "small",
                parent=self,
            )
        )
        self._column.addStretch(1)

    def show_duties(
        self,
        papers: Sequence[HeldPaper],
        answers: Mapping[CaseQuestion, Answer],
        found: Duties,
        reference: ReferenceData,
    ) -> None:
        """Show what `found` holds; the keyboard stays on the question that was answered."""
        focused = next((question for question, row in self.questions.items() if row.has_focus()), None)
        self.forget()
        self._own_words(found)
        self._add_card(self._where_card(papers, found, reference))
        self._add_card(self._questions_card(answers, found))
        self._add_card(self._tell_card(found, reference))
        self._add_card(self._before_card(found, reference))
        if focused is not None and focused in self.questions:
            self.questions[focused].take_focus()

    def forget(self) -> None:
        """Take everything away."""
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = []
        self.questions = {}

    def _add_card(self, card: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, card)
        self._cards.append(card)

    def _own_words(self, found: Duties) -> None:
        if not found.own_words:
            return
        card = SectionCard(lambda: translate("Papers", "In the words of the paper or an officer"), parent=self)
        for own in found.own_words:
            card.body.addWidget(Label(label(translate, own.paper), "small"))
            card.body.addWidget(Label(own.text, "body", selectable=True))
        card.body.addWidget(Label(translate("Papers", "This counts more than everything below."), "small"))
        self._add_card(card)

    def _where_card(self, papers: Sequence[HeldPaper], found: Duties, reference: ReferenceData) -> QWidget:
        card = SectionCard(lambda: translate("Papers", "Where the check-in date stands"), parent=self)
        rule = reference.booking_rules.get(found.booking.value)
        text = translate("reference", rule.text) if rule is not None else _look_first(found)
        status, mark = _BOOKING[found.booking]
        if found.booking is Booking.DATE_PRINTED and _is_over(papers, self.context.case.directory.today()):
            # The rule about printed dates would sound as if all were well.
            rule, status, mark = None, "late", "calendar"
            text = translate(
                "Papers",
                "This day is over. After a visit, what ICE said there counts. After a missed one, there is a guide.",
            )
        card.body.addWidget(Banner(status, label(translate, found.booking), text, icon_name=mark))
        if rule is not None:
            card.body.addWidget(FactNote(rule, flat=True))
        for place in found.looks_on:
            card.body.addWidget(Rule())
            card.body.addWidget(self._place(place, papers, reference))
        return card

    def _place(self, place: WhereToLook, papers: Sequence[HeldPaper], reference: ReferenceData) -> QWidget:
        box, column = _box(self)
        where = label(translate, place.on) if place.on is not None else translate("reference", place.reading.rule)
        column.addWidget(Label(translate("Papers", "Look on: {paper}", paper=where), "strong"))
        of = ", ".join(label(translate, code) for code in place.papers if code is not place.on)
        if of:
            column.addWidget(Label(translate("Papers", "For: {papers}", papers=of), "small"))
        for paper in papers:
            words = printed_words(paper.details)
            if words and paper.details.code is place.on:
                column.addWidget(Label(translate("Papers", "It says: {words}", words=words), selectable=True))
        if place.on is not None and not place.has_it:
            column.addWidget(Label(translate("Papers", "This paper is not in the list yet."), "small"))
        record = reference.release_paper(place.papers[0].value)
        if record is not None:
            fact = reading_fact(place.reading, record.fact)
            column.addWidget(FactNote(fact, label(translate, place.basis), flat=True))
        return box

    def _questions_card(self, answers: Mapping[CaseQuestion, Answer], found: Duties) -> QWidget:
        open_now = len(found.unsure)
        card = SectionCard(
            lambda: translate("Papers", "Questions that decide more"),
            lambda: translate("Papers", "%n open", n=open_now) if open_now else translate("Papers", "All answered"),
            parent=self,
        )
        order = [*found.unsure, *(question for question in CaseQuestion if question not in found.unsure)]
        shown = [question for question in order if question in found.unsure or question in answers]
        for question in shown:
            row = QuestionRow(question, answers.get(question), self._answer, parent=card)
            self.context.hold(*row.pills)
            self.questions[question] = row
            card.body.addWidget(row)
        if not shown:
            card.body.addWidget(Label(translate("Papers", "The papers leave no question open."), "small"))
        return card

    def _answer(self, question: CaseQuestion, answer: Answer | None) -> None:
        self.answered.emit(question, answer)

    def _tell_card(self, found: Duties, reference: ReferenceData) -> QWidget:
        card = SectionCard(lambda: translate("Papers", "Who gets a new address"), parent=self)
        for place, duty in enumerate(found.tell):
            if place:
                card.body.addWidget(Rule())
            card.body.addWidget(self._tell(duty))
        limit = reference.deadline("uscis_address")
        if found.tells(Agency.USCIS) is None and limit is not None:
            card.body.addWidget(Rule())
            words = translate(
                "Papers",
                "USCIS is not in the table for these papers. Another source says that most people who are not "
                "citizens tell USCIS within 10 days.",
            )
            card.body.addWidget(FactNote(limit.fact, words))
        return card

    def _tell(self, duty: TellDuty) -> QWidget:
        box, column = _marked(self, _ICONS[duty.agency], "soft" if duty.met is Answer.YES else "neutral")
        column.addWidget(Label(label(translate, duty.agency), "strong"))
        column.addWidget(ChipRow(_chips(duty)))
        if duty.deadline is not None:
            words = translate("reference", duty.deadline.stricter)
            column.addWidget(Label(translate("Papers", "Time: {limit}", limit=words)))

        def fill(inner: QVBoxLayout) -> None:
            for reason in duty.reasons:
                words = translate("reference", reason.rule.fact.text)
                if reason.met is Answer.UNSURE:
                    words = translate("Papers", "{rule} (not known yet)", rule=words)
                inner.addWidget(FactNote(reason.rule.fact, words))
            if duty.deadline is not None:
                add_deadline(inner, duty.deadline)
            add_conflicts(inner, duty.conflicts)

        column.addWidget(SourceFold(fill, differ=bool(duty.conflicts)))
        return box

    def _before_card(self, found: Duties, reference: ReferenceData) -> QWidget:
        card = SectionCard(lambda: translate("Papers", "Before a move"), parent=self)
        if not found.before_moving:
            card.body.addWidget(Label(_nothing_before(found)))
            rule = reference.deadline("ice_before_move_ask")
            if rule is not None:
                card.body.addWidget(FactNote(rule.fact, translate("reference", rule.readings[0].rule), flat=True))
        for place, step in enumerate(found.before_moving):
            if place:
                card.body.addWidget(Rule())
            card.body.addWidget(self._step(step))
        return card

    def _step(self, step: BeforeMoving) -> QWidget:
        box, column = _box(self)
        if step.basis is Basis.PROJECT:
            column.addWidget(Label(label(translate, step.task), "strong"))
            column.addWidget(FactNote(step.fact, translate("reference", step.fact.text)))
            return box
        column.addWidget(Label(translate("reference", step.fact.text), "strong"))
        if step.deadline is not None:
            words = translate("reference", step.deadline.stricter)
            column.addWidget(Label(translate("Papers", "Time: {limit}", limit=words)))
        column.addWidget(FactNote(step.fact, flat=True))
        if step.deadline is not None and (len(step.deadline.readings) > 1 or step.conflicts):

            def fill(inner: QVBoxLayout) -> None:
                if step.deadline is not None:
                    add_deadline(inner, step.deadline)
                add_conflicts(inner, step.conflicts)

            column.addWidget(SourceFold(fill, differ=bool(step.conflicts)))
        return box


class QuestionRow(QWidget):
    """A question with three pills; a second press takes the answer back."""

    def __init__(
        self,
        question: CaseQuestion,
        answer: Answer | None,
        told: Callable[[CaseQuestion, Answer | None], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(Label(lambda: label(translate, question), "strong", parent=self))
        holder = QWidget(self)
        flow = FlowLayout(holder, 8)
        self.pills: list[Button] = []
        for choice in Answer:
            name: Text = lambda choice=choice: label(translate, choice)  # noqa: E731
            pill = Button(name, "filter", parent=holder)
            pill.setChecked(choice is answer)
            pill.setAccessibleDescription(label(translate, question))
            pill.clicked.connect(lambda on, choice=choice: told(question, choice if on else None))
            flow.addWidget(pill)
            self.pills.append(pill)
        column.addWidget(holder)

    def has_focus(self) -> bool:
        """Whether the keyboard stands on one of the pills."""
        return any(pill.hasFocus() for pill in self.pills)

    def take_focus(self) -> None:
        """Put the keyboard on the chosen pill, or the first."""
        next((pill for pill in self.pills if pill.isChecked()), self.pills[0]).setFocus()


def _look_first(found: Duties) -> str:
    """What is missing while nobody looked at the paper on which the date should stand."""
    if any(place.has_it for place in found.looks_on):
        return translate("Papers", "Look at the paper named below and write down what it says about the date.")
    return translate("Papers", "Add the paper named below when it is at hand, and write down what it says.")


def _is_over(papers: Sequence[HeldPaper], today: date) -> bool:
    """Whether every day that the papers give is over: then no calm word about bookings fits."""
    days = [paper.details.reports_on for paper in papers if paper.details.reports_on is not None]
    return bool(days) and max(days) < today


def _nothing_before(found: Duties) -> str:
    if CaseQuestion.TOLD_BEFORE_MOVING in found.unsure:
        return translate("Papers", "Not known yet: it depends on an open question above.")
    return translate("Papers", "No source names anything before a move for these papers.")


def _chips(duty: TellDuty) -> list[tuple[Text, str, str]]:
    chips: list[tuple[Text, str, str]] = []
    if duty.met is Answer.UNSURE:
        chips.append((translate("Papers", "Depends on an open question"), "late", "help"))
    elif duty.verified:
        chips.append((translate("Papers", "Goes with these papers"), "success", "check"))
    if not duty.verified:
        chips.append((label(translate, Basis.PROJECT), "neutral", "help"))
    return chips


def _box(parent: QWidget) -> tuple[QWidget, QVBoxLayout]:
    box = QWidget(parent)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(6))
    return box, column


def _marked(parent: QWidget, icon_name: str, status: str) -> tuple[QWidget, QVBoxLayout]:
    """A column beside a round icon."""
    holder = QWidget(parent)
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.space(12))
    line.addWidget(IconCircle(icon_name, status), 0, Qt.AlignmentFlag.AlignTop)
    box, column = _box(holder)
    line.addWidget(box, 1)
    return holder, column
