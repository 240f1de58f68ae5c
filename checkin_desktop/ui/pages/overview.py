"""Overview: who this is, what is next, what is to do, what to print, and how the other pages stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.overview import Overview, TodoItem
from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.people import format_a_number, outcome_label
from checkin_desktop.ui.models.todo import gap_words, todo_fact, todo_words
from checkin_desktop.ui.pages.overview_next import AppointmentCard
from checkin_desktop.ui.pages.overview_parts import (
    NextCard,
    NumbersLine,
    SummaryCard,
    TileGrid,
    TodoRow,
    number_or_answer,
)
from checkin_desktop.ui.pages.page import Page
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button, CardButton
from checkin_desktop.ui.widgets.cards import Banner, PageHeader, ProgressStrip, SectionCard
from checkin_desktop.ui.widgets.days_strip import DaysStrip
from checkin_desktop.ui.widgets.flow import Columns, scroll
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.rows import RowStack
from checkin_desktop.words import dates
from checkin_desktop.words.labels import inside_sentence

_MOST_TODO = 6
_WITH_RECORD = frozenset({"documents", "appointments", "moves", "letters", "readiness"})
_STARTS = {"todo_first_attempt": "add_attempt", "todo_try_again": "call", "todo_reminder": "call"}


class OverviewPage(Page):
    """One person's case at a glance. Nothing here is edited; every row leads to the page where it is."""

    page_id = "overview"
    topics = frozenset({"people", "identity", "contacts", "documents", "attempts", "plan", "backups", "reminders"}) | {
        *("papers", "appointments", "moves", "letters", "readiness"),
        *("household", "care_papers", "plan_copies", "plan_reviews"),
    }

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._overview: Overview | None = None
        self._all_todo = False
        self._build()

    def refresh(self) -> None:
        """Load everything again."""
        person_id = self.person_id
        if person_id is None:
            return
        service = self.context.case.overview
        self.context.runner.submit(lambda _: service.load(person_id), owner=self, done=self._loaded, reading=True)

    def retranslate(self) -> None:
        """Say everything again in the window's language."""
        if self._overview is not None:
            self._show(self._overview)

    def wipe(self) -> None:
        """Forget the person."""
        super().wipe()
        self._overview = None
        self.header.set_title("")
        self.numbers.set_numbers("", "", "")
        self.todo_rows.clear()
        self.next.show_nothing()
        self.appointment.forget()
        for card in (self.attempts, self.documents, self.plan):
            card.set_words("")
        self.strip.set_days(())

    def _forget(self) -> None:
        # What is shown stays until the other person's overview has come: an empty page would flash up.
        self._all_todo = False

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(16))
        column.setSpacing(theme.space(18))
        self.header = PageHeader("")
        self.numbers = NumbersLine(self.context.clipboard.copy)
        self.header.words.addWidget(self.numbers)
        self.add_attempt = Button(lambda: translate("Overview", "Add an attempt"), icon_name="plus")
        self.add_attempt.clicked.connect(lambda: self.context.navigate("add_attempt", self.person_id))
        self.call = Button(lambda: translate("Overview", "I’m calling now"), "primary", "phone")
        self.call.clicked.connect(lambda: self.context.navigate("call", self.person_id))
        self.context.hold(self.add_attempt, self.call)
        self.header.add_action(self.add_attempt)
        self.header.add_action(self.call)
        column.addWidget(self.header)
        self.archived_note = Banner(
            "neutral", lambda: translate("Overview", "This person is archived"), icon_name="archive"
        )
        self.archived_note.setVisible(False)
        column.addWidget(self.archived_note)
        self.next = NextCard()
        self.next.started.connect(self._start_next)
        self.appointment = AppointmentCard(content)
        self.appointment.ready.connect(lambda: self._go_with("readiness"))
        self.appointment.change.connect(lambda: self._go_with("change_date"))
        self.appointment.setVisible(False)
        column.addWidget(self.appointment)
        column.addWidget(self.next)
        main = QWidget()
        box = QVBoxLayout(main)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(18))
        box.addWidget(self._todo_card())
        box.addWidget(self._print_part())
        box.addStretch(1)
        column.addWidget(Columns(main, self._side(), side_width=328, under=860))
        column.addStretch(1)
        outer.addWidget(scroll(content, exact=True))

    def _todo_card(self) -> SectionCard:
        self.todo_card = SectionCard(self._todo_title, flush=True)
        self.todo_rows = RowStack()
        self.todo_card.body.addWidget(self.todo_rows)
        self.more = Button(lambda: translate("Overview", "Show all"), "quiet", small=True)
        self.more.clicked.connect(self._show_all)
        self.todo_card.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        return self.todo_card

    def _print_part(self) -> QWidget:
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(10))
        box.addWidget(Label(lambda: translate("Overview", "Print to take with you"), "section"))
        self.print_report = CardButton(
            "document-check", lambda: translate("Overview", "Proof-of-attempt report"), kind="tile"
        )
        self.print_report.clicked.connect(lambda: self.context.navigate("print_report", self.person_id))
        self.print_plan = CardButton("shield-check", lambda: translate("Overview", "Emergency plan PDF"), kind="tile")
        self.print_plan.clicked.connect(lambda: self.context.navigate("print_plan", self.person_id))
        box.addWidget(TileGrid(self.print_report, self.print_plan))
        return part

    def _side(self) -> QWidget:
        side = QWidget()
        box = QVBoxLayout(side)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(16))
        self.strip = DaysStrip()
        strip_words = Label(lambda: translate("Overview", "Days you tried, last two weeks"), "small")
        self.attempts = SummaryCard(
            "phone", lambda: translate("Overview", "Contact attempts"), strip_words, self.strip
        )
        self.attempts.clicked.connect(lambda: self.context.navigate("attempts", self.person_id))
        self.progress = ProgressStrip()
        self.documents = SummaryCard("document", lambda: translate("Overview", "Documents"), self.progress)
        self.documents.clicked.connect(lambda: self.context.navigate("documents", self.person_id))
        self.plan = SummaryCard("shield-check", lambda: translate("Overview", "Emergency plan"))
        self.plan.clicked.connect(lambda: self.context.navigate("plan", self.person_id))
        for card in (self.attempts, self.documents, self.plan):
            box.addWidget(card)
        box.addStretch(1)
        return side

    def _loaded(self, overview: Overview) -> None:
        self._show(overview)
        service = self.context.case.overview
        # Prints of the plan are compared once the page stands there.
        self.context.runner.submit(
            lambda _: service.with_copies(overview), owner=self, done=self._show_changed, reading=True
        )

    def _show_changed(self, overview: Overview) -> None:
        if overview != self._overview:
            self._show(overview)

    def _show(self, overview: Overview) -> None:
        if overview.person.id != self.person_id:
            return
        self._overview = overview
        person = overview.person
        self.header.set_title(person.details.display_name)
        a_number, subject = person.identifier(IdentifierKind.A_NUMBER), person.identifier(IdentifierKind.SUBJECT_ID)
        self.numbers.set_numbers(
            number_or_answer(format_a_number(a_number.normalised) if a_number else "", answered=a_number is not None),
            a_number.normalised if a_number else "",
            number_or_answer(subject.typed if subject else "", answered=subject is not None),
        )
        self.archived_note.setVisible(person.archived_at is not None)
        self._show_next(overview)
        self._show_todo(overview)
        self._show_cards(overview)

    def _show_next(self, overview: Overview) -> None:
        following = overview.next
        self.appointment.setVisible(following is not None)
        self.next.setVisible(following is None)
        if following is not None:
            self.appointment.show_appointment(following, overview.asked, self.context.case.today.day())
            return
        if not overview.todo:
            self.next.show_nothing()
            return
        reference = self.context.case.reference
        self.next.show_words(todo_words(overview.todo[0], reference), todo_fact(overview.todo[0], reference))

    def _show_todo(self, overview: Overview) -> None:
        items = overview.todo if overview.next is not None else overview.todo[1:]
        self.todo_card.title_label.set_text(self._todo_title)
        shown = items if self._all_todo else items[:_MOST_TODO]
        self.todo_card.setVisible(bool(items))
        self.todo_card.set_aside(translate("Overview", "%n thing(s)", n=len(items)))
        self.todo_rows.set_rows([self._todo_row(item) for item in shown])
        self.more.setVisible(len(shown) < len(items))

    def _todo_row(self, item: TodoItem) -> TodoRow:
        reference = self.context.case.reference
        row = TodoRow(todo_words(item, reference), todo_fact(item, reference))
        row.started.connect(lambda: self._start(item))
        return row

    def _show_cards(self, overview: Overview) -> None:
        tries, papers = overview.attempts, overview.documents
        if tries.count:
            on_days = translate("Overview", "on %n day(s)", n=tries.days)
            headline = translate("Overview", "%n attempt(s) {on_days}", n=tries.count, on_days=on_days)
        else:
            headline = translate("Overview", "No attempt yet")
        last = ""
        if tries.last is not None:
            when = dates.format_moment(catalog(), tries.last, zone=False)
            outcome = inside_sentence(outcome_label(tries.last_outcome))
            last = translate("Overview", "Last: {when}, {outcome}", when=when, outcome=outcome)
        self.attempts.set_words(headline, last)
        self.strip.set_days(tries.strip)
        if papers.needed:
            state = translate("Overview", "{have} of {needed} in hand", have=papers.in_hand, needed=papers.needed)
            following = translate("Overview", "Next: {document}", document=translate("reference", papers.next_title))
            self.documents.set_words(state, following if papers.next_title else "")
        else:
            self.documents.set_words(
                translate("Overview", "No list yet"), translate("Overview", "What there is, and where it is")
            )
        self.progress.setVisible(papers.needed > 0)
        self.progress.set_progress(papers.in_hand, max(papers.needed, 1))
        gaps = overview.plan_missing or overview.plan_open
        names = ", ".join(gap_words(code) for code in gaps[:4])
        missing = translate("Overview", "%n thing(s) missing", n=len(gaps)) if gaps else ""
        if overview.plan_missing:
            state = translate("Overview", "Not usable yet. {missing}", missing=missing)
        else:
            state = translate("Overview", "Usable. {missing}", missing=missing).strip()
        self.plan.set_words(state, names[:1].upper() + names[1:])
        self.print_report.set_texts(
            lambda: translate("Overview", "Proof-of-attempt report"),
            translate("Overview", "%n attempt(s)", n=tries.count),
        )
        self.print_plan.set_texts(
            lambda: translate("Overview", "Emergency plan PDF"), missing or translate("Overview", "Nothing missing")
        )

    def _start_next(self) -> None:
        if self._overview is not None and self._overview.todo:
            self._start(self._overview.todo[0])

    def _start(self, item: TodoItem) -> None:
        page = _STARTS.get(item.code, item.page)
        self.context.navigate(page, self.person_id, item.record_id if page in _WITH_RECORD else None)

    def _go_with(self, page: str) -> None:
        """Go on with the next appointment."""
        if self._overview is not None and self._overview.next is not None:
            self.context.navigate(page, self.person_id, self._overview.next.id)

    def _todo_title(self) -> str:
        shown = self._overview is not None and self._overview.next is not None
        return translate("Overview", "To do") if shown else translate("Overview", "Also to do")

    def _show_all(self) -> None:
        self._all_todo = True
        if self._overview is not None:
            self._show_todo(self._overview)
