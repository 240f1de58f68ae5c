"""Proof of time in the U.S.: two years month by month, what each month has, and a paper for it in few steps.

It counts months and names those without a paper. It never says that there is enough.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.domain.documents import PRESENCE, Document
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.presence import ProofOfTime, proof_of_time
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.fields_dialog import SAVED_AND_ON
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models import proof_of_time as record
from checkin_desktop.ui.models.form_saver import Stored
from checkin_desktop.ui.models.undo import push_saved
from checkin_desktop.ui.pages.documents_changes import DocumentChanges
from checkin_desktop.ui.pages.page import Page, back_to_documents
from checkin_desktop.ui.pages.proof_of_time_parts import MonthPane, ProofForm, SourcesPane
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, PageHeader
from checkin_desktop.ui.widgets.corner_clip import CornerClip
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.list_detail import ListDetail
from checkin_desktop.ui.widgets.low_stack import LowStack
from checkin_desktop.ui.widgets.months_strip import MonthsStrip
from checkin_desktop.ui.widgets.row_list import RowList

_Loaded = tuple[ProofOfTime, ReferenceData, str]
Key = date | str


class ProofOfTimePage(Page):
    """The months in a list; beside it what the sources say, the chosen month, or one paper."""

    page_id = "proof_of_time"
    topics = frozenset({"documents", "identity"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._proof: ProofOfTime | None = None
        self._reference: ReferenceData | None = None
        self._name = ""
        self._chosen: Key = record.SOURCES
        self._paper: int | None = None
        self._then_scan = False
        self._changes = DocumentChanges(context, self)
        self._changes.removed.connect(self._removed)
        self._changes.changed.connect(self.refresh)
        self._build()

    def show_record(self, record_id: int) -> None:
        """Bring one paper to the front."""
        self._open_paper(record_id)
        self.panes.show_detail()

    def act(self, action: str) -> None:
        """Ctrl+N adds a paper."""
        if action == "new":
            self.add()

    def refresh(self) -> None:
        """Load the papers again, and the one in the form."""
        person_id = self.person_id
        if person_id is None:
            return
        case = self.context.case

        def work(_: object) -> _Loaded:
            name = case.people.given_names(person_id)
            return proof_of_time(case.documents.list(person_id), case.today.day()), case.reference, name

        def done(found: _Loaded) -> None:
            if person_id == self.person_id:
                self._proof, self._reference, self._name = found
                self._show()

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def flush(self) -> None:
        """Save what is typed and not left yet."""
        self.form.saver.flush()

    def retranslate(self) -> None:
        """Ask for texts again."""
        self.form.retranslate()
        self._fill()

    def add(self) -> None:
        """Ask for a paper of the chosen month, or of any."""
        person_id = self.person_id
        if person_id is None or self.context.read_only:
            return
        from checkin_desktop.ui.dialogs.proof_paper import ProofPaperDialog

        self.flush()
        month = self._chosen if isinstance(self._chosen, date) else None
        dialog = ProofPaperDialog(self.context, self.window(), person_id, month)
        result = dialog.run()
        paper = dialog.saved
        if not isinstance(paper, Document):
            return
        push_saved(
            self.context,
            translate("Papers", "Add a dated paper"),
            back=lambda case: case.documents.remove(paper.id),
            again=lambda case: case.documents.restore(paper),
            place=(self.page_id, person_id, None),
        )
        self._then_scan = result == SAVED_AND_ON
        self._open_paper(paper.id)
        self.panes.show_detail()
        self.refresh()

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(12))
        column.setSpacing(theme.space(12))
        self.header = PageHeader(lambda: translate("Papers", "Proof of time in the U.S."), "", content)
        self.header.add_action(back_to_documents(self.context))
        self.add_button = Button(
            lambda: translate("Papers", "Add a dated paper"), "primary", "plus", parent=self.header
        )
        self.add_button.clicked.connect(self.add)
        self.context.hold(self.add_button)
        self.header.add_action(self.add_button)
        column.addWidget(self.header)
        self.glance = Card(14, parent=content)
        self.strip = MonthsStrip(lambda: translate("Papers", "Two years, month by month"), self.glance)
        self.covered = Label("", "strong", parent=self.glance)
        self.reach = Label("", "small", parent=self.glance)
        for widget in (self.covered, self.strip, self.reach):
            self.glance.body.addWidget(widget)
        column.addWidget(self.glance)
        listing = Card(1, parent=content)
        self.list = RowList(lambda: translate("Papers", "Months"), listing)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._open)
        listing.body.addWidget(self.list)
        CornerClip(self.list)
        listing.setFocusProxy(self.list)
        self.detail = QStackedWidget(content)
        self.sources = SourcesPane(self.detail)
        self.month = MonthPane(self.context, self.detail)
        self.month.add_wanted.connect(self.add)
        self.month.opened.connect(self._open_paper)
        self.form = ProofForm(self.context, self._draft_key, self._reveal, self.detail)
        self.form.remove_wanted.connect(self._remove)
        self.form.back_wanted.connect(self._back)
        self.form.scan_opened.connect(self._changes.open_scan)
        self.form.scans_changed.connect(self.refresh)
        for pane in (self.sources, self.month, self.form):
            self.detail.addWidget(pane)
        self.panes = ListDetail(listing, self.detail, list_width=320, under=700, parent=content)
        self.panes.covered.connect(self._cover)
        stack = LowStack(content)
        stack.addWidget(self.panes)
        column.addWidget(stack, 1)
        outer.addWidget(scroll(content, exact=True))

    def _cover(self, covered: bool) -> None:
        """Where the detail has the room to itself, it gets the header's too."""
        self.header.setVisible(not covered)
        self.glance.setVisible(not covered)

    def _show(self) -> None:
        self._fill()
        self.list.select(self._chosen)
        if self._paper is not None:
            self._load_paper(self._paper)

    def _fill(self) -> None:
        proof, reference = self._proof, self._reference
        if proof is None or reference is None:
            return
        covered, gaps = record.covered_words(proof), record.gap_words(proof)
        self.header.set_subtitle(self._name)
        self.covered.set_text(covered)
        self.reach.set_text(" ".join(part for part in (gaps, record.reach_words(proof)) if part))
        spoken = " ".join(part for part in (covered, gaps) if part)
        self.strip.set_months([(month.first, month.in_hand) for month in reversed(proof.months)], spoken)
        self.list.set_rows(record.month_rows(proof))
        self.sources.show_facts(reference)
        if self.list.place_of(self._chosen) < 0:
            self._chosen = record.SOURCES
        self._show_month(proof, reference)

    def _show_month(self, proof: ProofOfTime, reference: ReferenceData) -> None:
        key = self._chosen
        self.detail.setCurrentWidget(
            self.form if self._paper is not None else self.sources if key == record.SOURCES else self.month
        )
        if key == record.EARLIER:
            title = translate("Papers", "Older papers")
            self.month.show_papers(
                title, translate("Papers", "They are from before the last two years."), proof.earlier, add=False
            )
        elif key == record.UNDATED:
            said = translate("Papers", "Write the date on the paper to put it into its month.")
            title = translate("Papers", "No date yet, or a date to come")
            self.month.show_papers(title, said, proof.undated, add=False)
        elif isinstance(key, date) and (month := proof.month_of(key)) is not None:
            state = "" if month.papers else translate("Papers", "No paper for this month yet.")
            kind = reference.document(PRESENCE)
            hint = translate("reference", kind.form) if kind is not None else ""
            hint = translate("Papers", "For example: {examples}.", examples=hint) if hint else ""
            self.month.show_papers(record.month_title(month.first), state, month.papers, add=True, hint=hint)

    def _choose(self, key: Key) -> None:
        self.flush()
        self._chosen = key
        self.list.select(key)
        self._leave_paper()
        if self._proof is not None and self._reference is not None:
            self._show_month(self._proof, self._reference)

    def _open(self, key: Key) -> None:
        self._choose(key)
        self.panes.show_detail()
        if self.detail.currentWidget() is self.month:
            first = self.month.rows[0].face if self.month.rows else self.month.add_button
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _back(self) -> None:
        self._choose(self._chosen)
        (self.month.rows[0].face if self.month.rows else self.list).setFocus(Qt.FocusReason.TabFocusReason)

    def _open_paper(self, paper_id: int) -> None:
        if paper_id != self._paper:
            self.flush()
        self._paper = paper_id
        self._load_paper(paper_id)

    def _load_paper(self, paper_id: int) -> None:
        case, key = self.context.case, self._draft_key(paper_id)

        def done(found: tuple[Stored, dict[str, object] | None]) -> None:
            if paper_id == self._paper:
                self._show_paper(*found)

        def failed(problem: BaseException) -> None:
            if not isinstance(problem, AppError) or problem.code is not ErrorCode.NO_SUCH_RECORD:
                self.context.messages.error(problem)
            elif paper_id == self._paper:  # it was taken away meanwhile, for example by an undo
                self._choose(self._chosen)

        self.context.runner.submit(
            lambda _: (record.stored(case, case.documents.get(paper_id)), case.drafts.load(key)),
            owner=self,
            done=done,
            failed=failed,
            reading=True,
        )

    def _show_paper(self, stored: Stored, draft: dict[str, object] | None) -> None:
        paper: Document = stored.record
        first = self.form.saver.record_id != paper.id
        self._chosen = self._place_of(paper)
        self.list.select(self._chosen)
        self.form.scans.show_files(paper.id, paper.attachments)
        self.form.saver.load(paper.id, stored, draft)
        self.detail.setCurrentWidget(self.form)
        if self._then_scan:
            self._then_scan = False
            self.form.scans.pick()
        elif first:
            self.form.field("kind").setFocus(Qt.FocusReason.TabFocusReason)

    def _place_of(self, paper: Document) -> Key:
        proof, day = self._proof, paper.details.issued_on
        if proof is None:
            return self._chosen
        if day is None or day > proof.today:
            return record.UNDATED
        month = proof.month_of(day)
        return month.first if month is not None else record.EARLIER

    def _leave_paper(self) -> None:
        self._paper = None
        self.form.forget()

    def _draft_key(self, paper_id: int) -> str:
        # The end of the key lets the draft go when the person is removed whole.
        return f"proof-paper-{paper_id}:{self.person_id}"

    def _reveal(self, paper_id: int) -> None:
        self.context.navigate(self.page_id, self.person_id, paper_id)

    def _remove(self) -> None:
        if self._paper is not None:
            paper_id = self._paper
            self._leave_paper()
            self._changes.remove(paper_id)

    def _removed(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        self.refresh()

    def _forget(self) -> None:
        self._proof, self._name, self._chosen, self._then_scan = None, "", record.SOURCES, False
        self._leave_paper()
        self.list.set_rows(())
        self.month.forget()
        self.strip.set_months((), "")
        for said in (self.covered, self.reach):
            said.set_text("")
        self.header.set_subtitle("")
        self.detail.setCurrentWidget(self.sources)
        self.panes.show_list()
