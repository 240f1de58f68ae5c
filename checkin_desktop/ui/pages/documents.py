"""Documents: what a person has, what is still to get, who holds it, where it lies, and scans of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.documents import Attachment, Document, DocumentDetails, DocumentProgress
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.withdraw_dialog import view_or_withdraw
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models import documents as record
from checkin_desktop.ui.models.form_saver import Stored
from checkin_desktop.ui.models.undo import push_saved
from checkin_desktop.ui.pages.documents_add import AddDocuments
from checkin_desktop.ui.pages.documents_form import DocumentFormPane
from checkin_desktop.ui.pages.page import Page
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, EmptyState, PageHeader, ProgressStrip
from checkin_desktop.ui.widgets.corner_clip import CornerClip
from checkin_desktop.ui.widgets.list_detail import ListDetail
from checkin_desktop.ui.widgets.row_list import RowList

Loaded = tuple[tuple[Document, ...], DocumentProgress, str, ReferenceData]


class DocumentsPage(Page):
    """The checklist, and the chosen document as a form."""

    page_id = "documents"
    topics = frozenset({"documents", "identity"})

    def __init__(self, context: WindowContext, *, clock: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.clock: Clock = clock or SystemClock()
        self._documents: tuple[Document, ...] = ()
        self._reference: ReferenceData | None = None
        self._progress: DocumentProgress | None = None
        self._name = ""
        self._chosen: int | None = None
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
            name = case.people.get(person_id).details.given_names
            return case.documents.list(person_id), case.documents.progress(person_id), name, case.reference

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
        self.stack.setCurrentWidget(self.panes)
        self.panes.show_detail()
        self._arrange_header()

    def add_starter(self) -> None:
        """Add the documents for every ICE check-in."""
        if self._reference is not None:
            self._add_codes(self._reference.situations.get(record.STARTER, ()))

    def _build(self) -> None:
        column = QVBoxLayout(self)
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
        self.list = RowList(lambda: translate("Documents", "Documents"))
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._open)
        listing = Card(1)
        listing.body.addWidget(self.list)
        CornerClip(self.list)
        self.form = DocumentFormPane(self.context, self._draft_key, self._form_shown, self._reveal)
        self.form.remove_wanted.connect(self._remove)
        self.form.scan_opened.connect(self._open_scan)
        self.form.scans_changed.connect(self.refresh)
        self.adder = AddDocuments()
        self.adder.codes_chosen.connect(self._add_codes)
        self.adder.own_chosen.connect(self._add_own)
        self.adder.given_up.connect(self._back_from_adding)
        self.detail = QStackedWidget()
        self.detail.addWidget(self.form)
        self.detail.addWidget(self.adder)
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
        self.stack = QStackedWidget()
        self.stack.addWidget(self.panes)
        self.stack.addWidget(self.empty)
        column.addWidget(self.stack, 1)

    def _show(
        self, documents: tuple[Document, ...], progress: DocumentProgress, name: str, reference: ReferenceData
    ) -> None:
        self._documents, self._progress, self._name, self._reference = documents, progress, name, reference
        self.header.set_subtitle(self._subtitle)
        self.strip.set_progress(progress.in_hand, progress.needed)
        self.strip.setVisible(progress.needed > 0 and self.header.isVisibleTo(self))
        adding = self.detail.currentWidget() is self.adder
        self.stack.setCurrentWidget(self.panes if documents or adding else self.empty)
        self.panes.set_alone(not documents)
        self._arrange_header()
        self._show_rows()
        self.adder.set_there(self._codes())
        ids = [document.id for document in documents]
        if self._chosen not in ids:
            keys = self.list.keys()
            first = keys[0] if keys else None
            self._chosen = first if isinstance(first, int) else None
        if self._chosen is None:
            self.form.forget()
            return
        self.list.select(self._chosen)
        self._load_form(self._chosen)

    def _cover(self, covered: bool) -> None:
        self.header.setVisible(not covered)
        self.strip.setVisible(not covered and self._progress is not None and self._progress.needed > 0)

    def _arrange_header(self) -> None:
        adding = self.detail.currentWidget() is self.adder
        self.add_button.setVisible(bool(self._documents) and not adding)
        self.choose_button.setVisible(not self._documents and not adding)

    def _show_rows(self) -> None:
        self.list.set_rows(record.document_rows(self._documents, self._reference, self._today()))

    def _choose(self, document_id: int) -> None:
        self.flush()
        self._chosen = document_id
        self.detail.setCurrentWidget(self.form)
        self._arrange_header()
        self._load_form(document_id)

    def _open(self, document_id: int) -> None:
        self._choose(document_id)
        self.panes.show_detail()
        self.form.field("status").setFocus(Qt.FocusReason.TabFocusReason)

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

    def _add_codes(self, codes: tuple[str, ...]) -> None:
        person_id = self.person_id
        if person_id is None or not codes:
            return
        documents = self.context.case.documents
        self.context.runner.submit(
            lambda _: documents.add_codes(person_id, codes),
            owner=self,
            done=self._added,
            failed=self.context.messages.error,
        )

    def _add_own(self, title: str) -> None:
        person_id = self.person_id
        if person_id is None:
            return
        documents = self.context.case.documents
        self.context.runner.submit(
            lambda _: (documents.add(person_id, DocumentDetails(title=title)),),
            owner=self,
            done=self._added,
            failed=self.context.messages.error,
        )

    def _added(self, added: tuple[Document, ...]) -> None:
        if not added:
            return
        self._chosen = added[0].id
        self._push(
            translate("Documents", "Add documents"),
            lambda case: [case.documents.remove(item.id) for item in added],
            lambda case: [case.documents.restore(item) for item in added],
        )
        self.refresh()

    def _back_from_adding(self) -> None:
        self.adder.forget()
        self.detail.setCurrentWidget(self.form)
        self.panes.show_list()
        self.refresh()
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self) -> None:
        document_id = self._chosen
        if document_id is None:
            return
        self.form.saver.forget()
        documents = self.context.case.documents

        def done(document: Document) -> None:
            self.panes.show_list()
            self._push(
                translate("Documents", "Remove a document"),
                lambda case: case.documents.restore(document),
                lambda case: case.documents.remove(document.id),
            )
            self.refresh()

        self.context.runner.submit(
            lambda _: documents.remove(document_id), owner=self, done=done, failed=self.context.messages.error
        )

    def _open_scan(self, attachment: Attachment) -> None:
        documents = self.context.case.documents

        def withdraw(reason: str) -> None:
            self.context.runner.submit(
                lambda _: documents.withdraw(attachment.id, reason),
                owner=self,
                done=lambda _: self.refresh(),
                failed=self.context.messages.error,
            )

        view_or_withdraw(self.context, attachment, self.window(), withdraw)

    def _push(self, text: str, back: Callable[[Any], object], again: Callable[[Any], object]) -> None:
        push_saved(self.context, text, back=back, again=again, place=("documents", self.person_id, None))

    def _forget(self) -> None:
        self.form.forget()
        self.adder.forget()
        self._documents, self._progress, self._name, self._chosen = (), None, "", None
        self.list.set_rows(())
        self.detail.setCurrentWidget(self.form)
        self.panes.show_list()
        self.header.set_subtitle("")

    def _codes(self) -> set[str]:
        return {document.details.code for document in self._documents if document.details.code}

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
