"""Release papers: which papers a person has, what they say about the check-in, and what follows from them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.domain.duties import Duties
from checkin_desktop.domain.held_papers import Answer, CaseQuestion, HeldPaper, HeldPaperDetails, PaperCode
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models import papers as record
from checkin_desktop.ui.models.form_saver import Stored
from checkin_desktop.ui.models.undo import push_saved
from checkin_desktop.ui.pages.page import Page, back_to_appointments
from checkin_desktop.ui.pages.papers_duties import DutiesPane
from checkin_desktop.ui.pages.papers_form import PaperChooser, PaperForm
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, EmptyState, PageHeader
from checkin_desktop.ui.widgets.corner_clip import CornerClip
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.list_detail import ListDetail
from checkin_desktop.ui.widgets.low_stack import LowStack
from checkin_desktop.ui.widgets.row_list import RowList

_Loaded = tuple[tuple[HeldPaper, ...], dict[CaseQuestion, Answer], Duties, str]


class PapersPage(Page):
    """The papers in a list that begins with what all of them bring; the chosen one as a form."""

    page_id = "papers"
    topics = frozenset({"papers", "identity"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._papers: tuple[HeldPaper, ...] = ()
        self._answers: Mapping[CaseQuestion, Answer] = {}
        self._duties: Duties | None = None
        self._name = ""
        self._chosen = record.DUTIES
        self._build()

    def show_record(self, record_id: int) -> None:
        """Bring one paper to the front."""
        self._choose(record_id)
        self.panes.show_detail()

    def act(self, action: str) -> None:
        """Ctrl+N asks which papers there are."""
        if action == "new":
            self.add()

    def refresh(self) -> None:
        """Load papers, answers and what follows from them again."""
        person_id = self.person_id
        if person_id is None:
            return
        case = self.context.case

        def work(_: object) -> _Loaded:
            papers = case.papers
            name = case.people.get(person_id).details.display_name
            return papers.of_person(person_id), papers.answers(person_id), papers.duties(person_id), name

        def done(result: _Loaded) -> None:
            if person_id == self.person_id:
                self._papers, self._answers, self._duties, self._name = result
                self._show()

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def flush(self) -> None:
        """Save what is typed and not left yet."""
        self.form.saver.flush()

    def _forget(self) -> None:
        self._papers, self._answers, self._duties, self._name = (), {}, None, ""
        self._chosen = record.DUTIES
        self.list.set_rows(())
        self.duties.forget()
        self.form.saver.forget()
        self.header.set_subtitle("")

    def retranslate(self) -> None:
        """Ask for texts again."""
        self.form.retranslate()
        self._fill()
        if self.detail.currentWidget() is self.chooser:
            self._open_chooser()

    def add(self) -> None:
        """Ask which papers there are."""
        if self.person_id is None or self.context.read_only:
            return
        self.flush()
        self._open_chooser()
        self.stack.setCurrentWidget(self.panes)
        self.detail.setCurrentWidget(self.chooser)
        self.panes.show_detail()
        self.chooser.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(12))
        column.setSpacing(theme.space(16))
        self.header = PageHeader(lambda: translate("Papers", "Release papers"), "")
        self.header.add_action(back_to_appointments(self.context))
        self.add_button = Button(lambda: translate("Papers", "Add papers"), "primary", "plus")
        self.add_button.clicked.connect(self.add)
        self.header.add_action(self.add_button)
        column.addWidget(self.header)
        self.list = RowList(lambda: translate("Papers", "Papers, and what they ask for"))
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._open)
        listing = Card(1)
        listing.body.addWidget(self.list)
        CornerClip(self.list)
        listing.setFocusProxy(self.list)
        self.detail = QStackedWidget()
        self.duties = DutiesPane(self.context)
        self.duties.answered.connect(self._answer)
        self.duties_scroll = scroll(self.duties, exact=True)
        self.form = PaperForm(self.context, self._draft_key, lambda _: None, self._reveal)
        self.form.remove_wanted.connect(self._remove)
        self.chooser = PaperChooser()
        self.chooser.chosen.connect(self._add_codes)
        self.chooser.given_up.connect(self._back)
        for pane in (self.duties_scroll, self.form, self.chooser):
            self.detail.addWidget(pane)
        self.panes = ListDetail(listing, self.detail, list_width=320, under=700)
        # Where the detail has the room to itself, it gets the header's too.
        self.panes.covered.connect(lambda covered: self.header.setVisible(not covered))
        first = Button(lambda: translate("Papers", "Say which papers there are"), "primary", "plus")
        first.clicked.connect(self.add)
        self.context.hold(self.add_button, first)
        self.empty = EmptyState(
            "document",
            lambda: translate(
                "Papers",
                "The papers a person was released with say where a check-in date stands, who gets a new address, and "
                "what comes before a move. Say which ones there are; a form number is enough.",
            ),
            first,
            lambda: translate("Papers", "No papers in the list yet"),
        )
        self.stack = LowStack()
        self.stack.addWidget(self.panes)
        self.stack.addWidget(scroll(self.empty))
        column.addWidget(self.stack, 1)
        outer.addWidget(scroll(content, exact=True))

    def _fill(self) -> None:
        if self._duties is None:
            return
        self.header.set_subtitle(self._subtitle)
        self.list.set_rows(record.paper_rows(self._papers, self.context.case.directory.today()))
        self.duties.show_duties(self._papers, self._answers, self._duties, self.context.case.reference)

    def _show(self) -> None:
        self._fill()
        self.add_button.setVisible(bool(self._papers))
        if self._chosen not in (record.DUTIES, *(paper.id for paper in self._papers)):
            self._chosen = record.DUTIES
        # Before the list appears: it would choose its first row when the keyboard falls to it.
        self.list.select(self._chosen)
        choosing = self.detail.currentWidget() is self.chooser and self.stack.currentWidget() is self.panes
        self.panes.set_alone(not self._papers)
        self.stack.setCurrentIndex(0 if self._papers or choosing else 1)
        if self._papers and not choosing:
            self._choose(self._chosen)

    def _subtitle(self) -> str:
        if not self._papers:
            return self._name
        count = translate("Papers", "%n paper(s)", n=len(self._papers))
        return translate("Papers", "{name} · {count}", name=self._name, count=count)

    def _choose(self, key: int) -> None:
        if key != self._chosen:
            self.flush()
        self._chosen = key
        self.list.select(key)
        if key == record.DUTIES:
            self.form.saver.forget()
            self.detail.setCurrentWidget(self.duties_scroll)
            return
        self.detail.setCurrentWidget(self.form)
        case, draft = self.context.case, self._draft_key(key)

        def work(_: object) -> tuple[Stored, Any]:
            return record.stored(case, case.papers.get(key)), case.drafts.load(draft)

        def done(result: tuple[Stored, Any]) -> None:
            if key == self._chosen:
                self.form.saver.load(key, *result)

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def _open(self, key: int) -> None:
        self._choose(key)
        self.panes.show_detail()
        if key != record.DUTIES:
            self.form.field("code").setFocus(Qt.FocusReason.TabFocusReason)

    def _draft_key(self, paper_id: int) -> str:
        # The end of the key lets the draft go when the person is removed whole.
        return f"paper-{paper_id}:{self.person_id}"

    def _reveal(self, paper_id: int) -> None:
        self.context.navigate("papers", self.person_id, paper_id)

    def _open_chooser(self) -> None:
        self.chooser.open(self.context.case.reference, {paper.details.code for paper in self._papers})

    def _back(self) -> None:
        self.detail.setCurrentWidget(self.duties_scroll)
        self.panes.show_list()
        self.refresh()

    def _add_codes(self, codes: tuple[PaperCode, ...]) -> None:
        person_id, case = self.person_id, self.context.case
        if person_id is None:
            return

        def work(_: object) -> tuple[HeldPaper, ...]:
            return case.papers.add_all(person_id, [HeldPaperDetails(code) for code in codes])

        def done(added: tuple[HeldPaper, ...]) -> None:
            self._chosen = added[0].id if len(added) == 1 else record.DUTIES
            self.detail.setCurrentWidget(self.duties_scroll)
            self.panes.set_alone(False)
            self.panes.show_list()
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            self._push(
                translate("Papers", "Add papers"),
                person_id,
                back=lambda case: [case.papers.remove(paper.id) for paper in added],
                again=lambda case: [case.papers.restore(paper) for paper in added],
            )
            self.refresh()

        self.context.runner.submit(work, owner=self, done=done)

    def _answer(self, question: CaseQuestion, answer: Answer | None) -> None:
        person_id, case, before = self.person_id, self.context.case, self._answers.get(question)
        if person_id is None:
            return

        def done(_: object) -> None:
            self._push(
                translate("Papers", "Answer a question"),
                person_id,
                back=lambda case: case.papers.set_answer(person_id, question, before),
                again=lambda case: case.papers.set_answer(person_id, question, answer),
            )

        self.context.runner.submit(
            lambda _: case.papers.set_answer(person_id, question, answer), owner=self, done=done
        )

    def _remove(self) -> None:
        paper_id, person_id, papers = self.form.saver.record_id, self.person_id, self.context.case.papers
        if paper_id is None or person_id is None:
            return
        self.form.saver.forget()
        self._chosen = record.DUTIES

        def done(paper: HeldPaper) -> None:
            self.panes.show_list()
            self._push(
                translate("Papers", "Take off the list"),
                person_id,
                back=lambda case: case.papers.restore(paper),
                again=lambda case: case.papers.remove(paper.id),
            )

        self.context.runner.submit(lambda _: papers.remove(paper_id), owner=self, done=done)

    def _push(self, text: str, person_id: int, *, back: Any, again: Any) -> None:
        push_saved(self.context, text, back=back, again=again, place=("papers", person_id, None))
