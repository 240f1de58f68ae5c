"""Documents: the checklist by situation: what a person has, what is still to get, who holds it, and scans of it."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.checklist import Checklist
from checkin_desktop.domain.documents import DocumentDetails, DocumentProgress, DocumentStatus
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models import documents as record
from checkin_desktop.ui.models.documents import Show
from checkin_desktop.ui.models.form_saver import Stored
from checkin_desktop.ui.pages.documents_add import AddDocuments
from checkin_desktop.ui.pages.documents_changes import DocumentChanges
from checkin_desktop.ui.pages.documents_first import FirstAnswerPane
from checkin_desktop.ui.pages.documents_form import DocumentFormPane
from checkin_desktop.ui.pages.documents_situations import SituationsPane
from checkin_desktop.ui.pages.documents_tools import DocumentsTools
from checkin_desktop.ui.pages.page import Page
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, EmptyState, PageHeader, ProgressStrip
from checkin_desktop.ui.widgets.corner_clip import CornerClip
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.list_detail import ListDetail
from checkin_desktop.ui.widgets.low_stack import LowStack
from checkin_desktop.ui.widgets.row_list import RowList

Loaded = tuple[Checklist, str, ReferenceData]


class DocumentsPage(Page):
    """The checklist under its situations; the chosen line as a form, or as a question while nothing was said of it."""

    page_id = "documents"
    topics = frozenset({"documents", "identity", "checklist", "papers", "appointments", "plan", "moves", "contacts"})

    def __init__(self, context: WindowContext, *, clock: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.clock: Clock = clock or SystemClock()
        self._checklist = Checklist()
        self._only = Show.ALL
        self._reference: ReferenceData | None = None
        self._progress: DocumentProgress | None = None
        self._name = ""
        self._chosen: int | str | None = None
        self.changes = DocumentChanges(context, self)
        self.changes.added.connect(self._added)
        self.changes.removed.connect(self._removed)
        self.changes.changed.connect(self.refresh)
        self._build()

    def show_record(self, record_id: int) -> None:
        """Bring one document to the front."""
        self._chosen = record_id
        self._load_form(record_id)
        self.detail.setCurrentWidget(self.form)
        self.panes.show_detail()

    def act(self, action: str) -> None:
        """Ctrl+N begins a new document."""
        if action == "new":
            self.add()

    def refresh(self) -> None:
        """Load the list again, and the document in the form."""
        person_id = self.person_id
        if person_id is None:
            return
        case = self.context.case

        def work(_: object) -> Loaded:
            name = case.people.given_names(person_id)
            return case.checklist.load(person_id), name, case.reference

        def done(found: Loaded) -> None:
            if person_id == self.person_id:
                self._show(*found)

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def flush(self) -> None:
        """Save what is typed and not left yet."""
        self.form.saver.flush()

    def retranslate(self) -> None:
        """Ask for texts again."""
        self.form.saver.retranslate()
        if "adder" in self.__dict__:
            self.adder.retranslate()
        self._show_rows()
        self.header.set_subtitle(self._subtitle)

    def add(self) -> None:
        """Show the shipped list to choose from."""
        if self.person_id is None or self._reference is None:
            return
        self.flush()
        self.adder.open(self._reference, self._codes())
        self.detail.setCurrentWidget(self.adder)
        self.panes.set_alone(not self._checklist.documents)
        self.stack.setCurrentWidget(self.panes)
        self.panes.show_detail()
        self._arrange_header()

    def add_starter(self) -> None:
        """Add the documents for every ICE check-in."""
        if self._reference is not None:
            self.changes.add_codes(self._reference.situations.get(record.STARTER, ()))

    def choose_situations(self) -> None:
        """Show which situations the checklist is made from."""
        if self.person_id is None or self._reference is None:
            return
        self.flush()
        self.situations.show_situations(self._checklist.situations)
        self.detail.setCurrentWidget(self.situations)
        self.panes.set_alone(False)
        self.stack.setCurrentWidget(self.panes)
        self.panes.show_detail()
        self._arrange_header()
        self._show_rows()
        self.situations.close_button.setFocus(Qt.FocusReason.TabFocusReason)

    @cached_property
    def adder(self) -> AddDocuments:
        """The shipped list to choose from; made when it is first needed."""
        adder = AddDocuments(self.detail)
        adder.codes_chosen.connect(self.changes.add_codes)
        adder.own_chosen.connect(lambda title: self.changes.add(DocumentDetails(title=title)))
        adder.given_up.connect(self._back_to_list)
        self.detail.addWidget(adder)
        return adder

    @cached_property
    def first(self) -> FirstAnswerPane:
        """A line that nobody said anything of; made when it is first needed."""
        first = FirstAnswerPane(self.context, self.detail)
        first.answered.connect(self._answer)
        first.dated_wanted.connect(lambda: self.context.navigate("proof_of_time"))
        self.detail.addWidget(first)
        return first

    @cached_property
    def situations(self) -> SituationsPane:
        """The choice of situations; made when it is first needed."""
        pane = SituationsPane(self.context, self.context.case.reference, self.detail)
        pane.decided.connect(lambda decided: self.changes.decide(self._checklist.situations, decided))
        pane.given_up.connect(self._back_to_list)
        self.detail.addWidget(pane)
        return pane

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget(self)
        column = QVBoxLayout(content)
        outer.addWidget(scroll(content, exact=True))
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(12))
        column.setSpacing(theme.space(12))
        self.header = PageHeader(lambda: translate("Documents", "Documents"), "")
        self.add_button = Button(lambda: translate("Documents", "Add documents"), "primary", "plus")
        self.add_button.clicked.connect(self.add)
        self.choose_button = Button(lambda: translate("Documents", "Choose from all documents"), icon_name="plus")
        self.choose_button.clicked.connect(self.add)
        self.header.add_action(self.choose_button)
        self.header.add_action(self.add_button)
        column.addWidget(self.header)
        self.strip = ProgressStrip()
        self.strip.setMaximumWidth(theme.px(520))
        column.addWidget(self.strip)
        self.tools = DocumentsTools(self.context, content)
        self.tools.shown.connect(self._show_part)
        self.tools.situations_wanted.connect(self.choose_situations)
        column.addWidget(self.tools)
        self.list = RowList(lambda: translate("Documents", "Documents"))
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._open)
        listing = Card(1)
        listing.body.addWidget(self.list)
        CornerClip(self.list)
        self.form = DocumentFormPane(self.context, self._draft_key, self._form_shown, self._reveal, self._today)
        self.form.remove_wanted.connect(self._remove)
        self.form.scan_opened.connect(self.changes.open_scan)
        self.form.scans_changed.connect(self.refresh)
        self.detail = QStackedWidget()
        self.detail.addWidget(self.form)
        self.panes = ListDetail(listing, self.detail, list_width=340, under=720)
        self.panes.covered.connect(self._cover)
        self.starter = Button(lambda: translate("Documents", "Start with the check-in list"), "primary", "list")
        self.starter.clicked.connect(self.add_starter)
        self.context.hold(self.add_button, self.choose_button, self.starter, self.form.remove)
        self.empty = EmptyState(
            "document",
            lambda: translate(
                "Documents",
                "Keep a list of the documents for this case: which you have, who holds them, and where they are. "
                "A short list for every ICE check-in is ready. You can change it.",
            ),
            self.starter,
            lambda: translate("Documents", "No documents yet"),
        )
        self.stack = LowStack(content)
        self.stack.addWidget(self.panes)
        self.stack.addWidget(self.empty)
        column.addWidget(self.stack, 1)

    def _show(self, checklist: Checklist, name: str, reference: ReferenceData) -> None:
        progress = checklist.progress
        self._checklist, self._progress, self._name, self._reference = checklist, progress, name, reference
        self.header.set_subtitle(self._subtitle)
        self.strip.set_progress(progress.in_hand, progress.needed)
        self._arrange_header()
        adding, deciding = self._is_in_front("adder"), self._is_in_front("situations")
        self.stack.setCurrentWidget(self.panes if checklist.documents or adding or deciding else self.empty)
        self.panes.set_alone(not checklist.documents and not deciding)
        self._show_rows()
        if "adder" in self.__dict__:
            self.adder.set_there(self._codes())
        if "situations" in self.__dict__:
            self.situations.show_situations(checklist.situations)
        if self.list.place_of(self._chosen) < 0 and self._chosen not in {one.id for one in checklist.documents}:
            self._chosen = self._first_key() if checklist.documents else None
        if self._chosen is None:
            self.form.forget()
        else:
            self.list.select(self._chosen)
            self._show_chosen()
        self.filled.emit()

    def _first_key(self) -> int | str | None:
        """The first line that somebody said something of; without any, the first one."""
        keys = [record.item_key(item) for item in self._checklist.items]
        return next((key for key in keys if isinstance(key, int)), keys[0] if keys else None)

    def _is_in_front(self, name: str) -> bool:
        return name in self.__dict__ and self.detail.currentWidget() is self.__dict__[name]

    def _cover(self, covered: bool) -> None:
        self.header.setVisible(not covered)
        self.tools.setVisible(not covered)
        self.strip.setVisible(not covered and self._progress is not None and self._progress.needed > 0)

    def _arrange_header(self) -> None:
        adding, there = self._is_in_front("adder"), bool(self._checklist.documents)
        self.add_button.setVisible(there and not adding)
        self.choose_button.setVisible(not there and not adding)
        self._cover(self.header.isHidden())

    def _show_rows(self) -> None:
        self.tools.show_counts(self._checklist, self._only)
        if self._reference is not None:
            self.list.set_rows(record.checklist_rows(self._checklist, self._only, self._reference, self._today()))

    def _show_part(self, part: Show) -> None:
        self._only = part
        self._show_rows()

    def _choose(self, key: int | str) -> None:
        self.flush()
        self._chosen = key
        self.detail.setCurrentWidget(self.form if isinstance(key, int) else self.first)
        self._arrange_header()
        self._show_chosen()

    def _open(self, key: int | str) -> None:
        self._choose(key)
        self.panes.show_detail()
        if isinstance(key, int):
            self.form.field("status").setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.first.focus_first()

    def _show_chosen(self) -> None:
        """Fill the form, or ask the first question. Whoever is adding or choosing situations is left in peace."""
        chosen = self._chosen
        if isinstance(chosen, int):
            if self._is_in_front("first"):
                self.detail.setCurrentWidget(self.form)
            self._load_form(chosen)
            return
        item = next((one for one in self._checklist.items if record.item_key(one) == chosen), None)
        if item is not None and item.kind is not None and self._reference is not None:
            self.first.show_kind(item.kind, self._reference, dated=bool(item.dated))
            if self.detail.currentWidget() is self.form:
                self.detail.setCurrentWidget(self.first)

    def _load_form(self, document_id: int) -> None:
        case, key = self.context.case, self._draft_key(document_id)

        def work(_: object) -> tuple[Stored, Any, ReferenceData]:
            return record.stored(case, case.documents.get(document_id)), case.drafts.load(key), case.reference

        def done(found: tuple[Stored, Any, ReferenceData]) -> None:
            stored, draft, reference = found
            if document_id == self._chosen:
                self._reference = reference
                self.form.show_document(stored.record, reference)
                self.form.saver.load(document_id, stored, draft)
                self.list.select(document_id)

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def _form_shown(self, stored: Stored) -> None:
        self.form.show_heading(stored.record)

    def _reveal(self, document_id: int) -> None:
        self.context.navigate("documents", self.person_id, document_id)

    def _draft_key(self, document_id: int) -> str:
        # The end of the key lets the draft go when the person is removed whole.
        return f"document-{document_id}:{self.person_id}"

    def _answer(self, code: str, status: DocumentStatus) -> None:
        self.changes.add(DocumentDetails(code=code, status=status))
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _added(self, document_id: int) -> None:
        self._chosen = document_id
        self.refresh()

    def _remove(self) -> None:
        if isinstance(self._chosen, int):
            self.form.saver.forget()
            self.changes.remove(self._chosen)

    def _removed(self) -> None:
        self.panes.show_list()
        self.refresh()

    def _back_to_list(self) -> None:
        if "adder" in self.__dict__:
            self.adder.forget()
        self.detail.setCurrentWidget(self.form)
        self.panes.show_list()
        self.refresh()
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _forget(self) -> None:
        self.form.forget()
        if "adder" in self.__dict__:
            self.adder.forget()
        self._checklist, self._progress, self._name, self._chosen = Checklist(), None, "", None
        self._only = Show.ALL
        self.list.set_rows(())
        self.tools.show_counts(self._checklist, self._only)
        self.detail.setCurrentWidget(self.form)
        self.panes.show_list()
        self.header.set_subtitle("")

    def _codes(self) -> set[str]:
        return {document.details.code for document in self._checklist.documents if document.details.code}

    def _subtitle(self) -> str:
        progress = self._progress
        if progress is None or not progress.needed:
            return self._name
        return translate(
            "Documents",
            "{name} · {done} of {needed} in hand",
            name=self._name,
            done=progress.in_hand,
            needed=progress.needed,
        )

    def _today(self) -> date:
        return self.clock.now().astimezone().date()
