"""The detail pane of the Documents page: one document as a form that saves itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.documents import Document, DocumentForm, DocumentStatus, Holder
from checkin_desktop.domain.paper_dates import paper_reminder
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_section import side_by_side
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models import documents as record
from checkin_desktop.ui.models.form_saver import FormSaver, Stored
from checkin_desktop.ui.pages.documents_facts import PaperFacts
from checkin_desktop.ui.pages.documents_scans import scans_section
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.date_fields import DateField
from checkin_desktop.ui.widgets.fields import CheckField, ChoiceField, Field, MultilineField, TextField
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.labels import Label, Rule
from checkin_desktop.ui.widgets.pills_field import PillsField
from checkin_desktop.words.labels import label


class DocumentFormPane(Card):
    """One document. Signals ask the page to remove it, and tell that its scans changed."""

    remove_wanted = Signal()
    scan_opened = Signal(object)
    scans_changed = Signal()

    def __init__(
        self,
        context: WindowContext,
        draft_key: Callable[[int], str],
        shown: Callable[[Stored], None],
        reveal: Callable[[int], None],
        today: Callable[[], date],
    ) -> None:
        super().__init__(0)
        self._today = today
        self._reference: ReferenceData | None = None
        self._fields: dict[str, Field] = {}
        self.saver = FormSaver(context, self, draft_key, record.store, shown, reveal)
        content = QWidget()
        column = QVBoxLayout(content)
        edge = theme.space(18)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space(14))
        self.heading = Label("", "section")
        column.addWidget(self.heading)
        self.facts = PaperFacts(content)
        column.addWidget(self.facts)
        column.addWidget(Rule())
        for widget in self._make_rows():
            column.addWidget(widget)
        self.scans = scans_section(context)
        self.scans.opened.connect(self.scan_opened)
        self.scans.changed.connect(self.scans_changed)
        column.addWidget(self.scans)
        column.addWidget(Rule())
        self.remove = Button(
            lambda: translate("Documents", "Remove this document"), "destructive", "trash", small=True
        )
        self.remove.clicked.connect(self.remove_wanted)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self.scroller = scroll(content, exact=True)
        self.body.addWidget(self.scroller)

    def field(self, key: str) -> Field:
        """A field by its key. Raises KeyError."""
        return self._fields[key]

    def show_document(self, document: Document, reference: ReferenceData) -> None:
        """Show what stands around the fields: title, shipped facts, scans."""
        self._reference = reference
        self.scans.show_files(document.id, document.attachments)
        self.show_heading(document)

    def show_heading(self, document: Document) -> None:
        """Show title and facts again, after a change of the title or the language."""
        reference, details = self._reference, document.details
        kind = reference.document(details.code) if reference else None
        self.heading.set_text(lambda: record.document_title(details, reference))
        self.facts.show_reminder(paper_reminder(details, kind, self._today()))
        self.facts.show_kind(kind, reference)
        self._fields["title"].setVisible(kind is None or bool(details.title))
        self._fields["translated"].setVisible(details.language not in ("", "en"))

    def forget(self) -> None:
        """Forget everything, at lock."""
        self.saver.forget()
        self.scans.forget()
        self.heading.set_text("")
        self.facts.show_reminder(None)
        self.facts.show_kind(None, None)

    def _bind(self, key: str, field: Field, title: Text) -> Field:
        self._fields[key] = field
        return self.saver.bind(key, field, title)

    def _make_rows(self) -> list[QWidget]:
        def title() -> str:
            return translate("Documents", "What is it called?")

        def status() -> str:
            return translate("Documents", "Do you have it?")

        def forms() -> str:
            return translate("Documents", "What is there?")

        def holder() -> str:
            return translate("Documents", "Who has the original?")

        def place() -> str:
            return translate("Documents", "Where is it?")

        def issued() -> str:
            return translate("Documents", "Date on the document")

        def expires() -> str:
            return translate("Documents", "Good until")

        def seen() -> str:
            return translate("Documents", "Last seen on")

        def language() -> str:
            return translate("Documents", "Which language is it in?")

        def translated() -> str:
            return translate("Documents", "A certified translation is there")

        def note() -> str:
            return translate("Documents", "Note")

        statuses = [(item, lambda item=item: label(translate, item)) for item in DocumentStatus]
        shapes = [(item, lambda item=item: label(translate, item)) for item in DocumentForm]
        holders = [(item, lambda item=item: label(translate, item)) for item in Holder]
        where_help = lambda: translate("Documents", "So that a helper finds it: “blue folder, hall shelf”.")  # noqa: E731
        beside = lambda: translate("Documents", "It lies with the scans below.")  # noqa: E731
        return [
            self._bind("title", TextField(title), title),
            side_by_side(
                self._bind("status", ChoiceField(status, statuses), status),
                self._bind("holder", ChoiceField(holder, holders), holder),
            ),
            self._bind("forms", PillsField(forms, shapes, optional=True), forms),
            self._bind("place", TextField(place, help=where_help, optional=True), place),
            side_by_side(
                self._bind("issued_on", DateField(issued, optional=True), issued),
                self._bind("expires_on", DateField(expires, optional=True), expires),
            ),
            side_by_side(
                self._bind("seen_on", DateField(seen, optional=True), seen),
                self._bind("language", ChoiceField(language, record.language_choices(), optional=True), language),
            ),
            self._bind("translated", CheckField(translated, help=beside), translated),
            self._bind("note", MultilineField(note, optional=True, lines=2), note),
        ]
