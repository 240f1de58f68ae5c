"""Papers that others keep: what ICE or somebody else holds, each request and answer, and what one can ask for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.domain.attempts import AttemptSummary
from checkin_desktop.domain.documents import Document, DocumentDetails
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.letters import Letter, LetterKind
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.domain.withheld import WithheldDetails, WithheldPaper, WithheldRequest, WithheldView
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models import withheld as record
from checkin_desktop.ui.models.form_saver import Stored
from checkin_desktop.ui.models.undo import push_saved
from checkin_desktop.ui.pages.documents_changes import DocumentChanges
from checkin_desktop.ui.pages.page import Page, back_to_documents
from checkin_desktop.ui.pages.withheld_form import WithheldForm
from checkin_desktop.ui.pages.withheld_parts import KeptChooser, OptionsPane
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, PageHeader
from checkin_desktop.ui.widgets.corner_clip import CornerClip
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.list_detail import ListDetail
from checkin_desktop.ui.widgets.low_stack import LowStack
from checkin_desktop.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

_ATTEMPTS = 50
_Loaded = tuple[tuple[WithheldView, ...], tuple[Document, ...], ReferenceData, str]
_Change = Callable[["CaseFile"], object]
_Links = tuple[Sequence[AttemptSummary], Sequence[Letter]]


class WithheldPage(Page):
    """The papers in a list that begins with what one can ask for; the chosen one as a form."""

    page_id = "withheld"
    topics = frozenset({"withheld", "documents", "identity"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._views: tuple[WithheldView, ...] = ()
        self._documents: tuple[Document, ...] = ()
        self._reference: ReferenceData | None = None
        self._name = ""
        self._chosen = record.OPTIONS
        self._asking = False  # the question which paper is in front; a record that is still coming waits behind it
        self._changes = DocumentChanges(context, self)
        self._changes.changed.connect(self.refresh)
        self._build()

    def show_record(self, record_id: int) -> None:
        """Bring one paper to the front."""
        self._choose(record_id)
        self.panes.show_detail()

    def act(self, action: str) -> None:
        """Ctrl+N asks which paper others keep."""
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
            return case.withheld.of_person(person_id), case.documents.list(person_id), case.reference, name

        def done(found: _Loaded) -> None:
            if person_id == self.person_id:
                self._views, self._documents, self._reference, self._name = found
                self._show()

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def flush(self) -> None:
        """Save what is typed and not left yet."""
        self.form.saver.flush()

    def retranslate(self) -> None:
        """Ask for texts again."""
        self.form.retranslate()
        self._fill()
        if self.detail.currentWidget() is self.chooser and self._reference is not None:
            self.chooser.open(self._documents, self._views, self._reference)

    def add(self) -> None:
        """Ask which paper others keep."""
        if self.person_id is None or self._reference is None or self.context.read_only:
            return
        self.flush()
        self._asking = True
        self.chooser.open(self._documents, self._views, self._reference)
        self.detail.setCurrentWidget(self.chooser)
        self.panes.show_detail()
        self.chooser.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(12))
        column.setSpacing(theme.space(16))
        self.header = PageHeader(lambda: translate("Papers", "Papers that others keep"), "", content)
        self.header.add_action(back_to_documents(self.context))
        self.add_button = Button(
            lambda: translate("Papers", "Add what others keep"), "primary", "plus", parent=self.header
        )
        self.add_button.clicked.connect(self.add)
        self.context.hold(self.add_button)
        self.header.add_action(self.add_button)
        column.addWidget(self.header)
        listing = Card(1, parent=content)
        self.list = RowList(lambda: translate("Papers", "Papers that others keep"), listing)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._open)
        listing.body.addWidget(self.list)
        CornerClip(self.list)
        listing.setFocusProxy(self.list)
        self.detail = QStackedWidget(content)
        self.options = OptionsPane(self.context, self.detail)
        self.form = WithheldForm(self.context, self._draft_key, self._reveal, self.detail)
        self.form.request_wanted.connect(self._ask_request)
        self.form.request_removed.connect(self._remove_request)
        self.form.remove_wanted.connect(self._remove)
        self.form.scan_opened.connect(self._changes.open_scan)
        self.form.scans_changed.connect(self.refresh)
        self.chooser = KeptChooser(self.detail)
        self.chooser.chosen.connect(self._add)
        self.chooser.given_up.connect(self._back)
        for pane in (self.options, self.form, self.chooser):
            self.detail.addWidget(pane)
        self.panes = ListDetail(listing, self.detail, list_width=320, under=700, parent=content)
        # Where the detail has the room to itself, it gets the header's too.
        self.panes.covered.connect(lambda covered: self.header.setVisible(not covered))
        stack = LowStack(content)
        stack.addWidget(self.panes)
        column.addWidget(stack, 1)
        outer.addWidget(scroll(content, exact=True))

    def _fill(self) -> None:
        if self._reference is None:
            return
        self.header.set_subtitle(self._subtitle)
        self.list.set_rows(record.paper_rows(self._views, self._reference, self.context.case.today.day()))
        self.options.show_facts(self._reference)
        view = self._view()
        if view is not None:
            self.form.show_view(view)

    def _show(self) -> None:
        self._fill()
        if self._chosen != record.OPTIONS and self._view() is None:
            self._chosen = record.OPTIONS
        self.list.select(self._chosen)
        if self.detail.currentWidget() is not self.chooser:
            self._choose(self._chosen)

    def _view(self) -> WithheldView | None:
        return next((view for view in self._views if view.paper.id == self._chosen), None)

    def _subtitle(self) -> str:
        kept = sum(not view.paper.is_returned for view in self._views)
        if not kept:
            return self._name
        count = translate("Papers", "%n paper(s)", n=kept)
        return translate("Papers", "{name} · {count}", name=self._name, count=count)

    def _choose(self, key: int) -> None:
        if key != self._chosen:
            self.flush()
        self._chosen, self._asking = key, False
        self.list.select(key)
        self.chooser.forget()
        if key == record.OPTIONS:
            self.form.forget()
            self.detail.setCurrentWidget(self.options)
            return
        case, draft = self.context.case, self._draft_key(key)

        def work(_: object) -> tuple[Stored, dict[str, object] | None]:
            return record.stored(case, case.withheld.get(key)), case.drafts.load(draft)

        def done(found: tuple[Stored, dict[str, object] | None]) -> None:
            if key == self._chosen and not self._asking:
                self.form.show_view(found[0].record)
                self.form.saver.load(key, *found)
                self.detail.setCurrentWidget(self.form)

        def failed(problem: BaseException) -> None:
            if not isinstance(problem, AppError) or problem.code is not ErrorCode.NO_SUCH_RECORD:
                self.context.messages.error(problem)

        self.context.runner.submit(work, owner=self, done=done, failed=failed, reading=True)

    def _open(self, key: int) -> None:
        self._choose(key)
        self.panes.show_detail()
        if key != record.OPTIONS:
            self.form.field("holder").setFocus(Qt.FocusReason.TabFocusReason)

    def _back(self) -> None:
        self.detail.setCurrentWidget(self.options)
        self.panes.show_list()
        self._choose(self._chosen)
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _draft_key(self, withheld_id: int) -> str:
        # The end of the key lets the draft go when the person is removed whole.
        return f"withheld-{withheld_id}:{self.person_id}"

    def _reveal(self, withheld_id: int) -> None:
        self.context.navigate(self.page_id, self.person_id, withheld_id)

    def _add(self, key: int | str | None, typed: str) -> None:
        person_id, case = self.person_id, self.context.case
        if person_id is None:
            return
        there = next((each for each in self._documents if each.id == key), None)

        def work(_: object) -> WithheldPaper:
            if there is not None:
                return case.withheld.add(person_id, WithheldDetails(there.id))
            document = DocumentDetails(title=typed) if typed else DocumentDetails(code=str(key))
            return case.withheld.add_new(person_id, document, WithheldDetails(0))

        def back(case: CaseFile) -> None:
            if there is not None:
                case.withheld.remove(paper.id, there.details.holder)
            else:
                item.append(case.documents.remove(paper.details.document_id))

        def again(case: CaseFile) -> None:
            if there is not None:
                case.withheld.restore(paper)
            else:
                case.documents.restore(item[-1])

        def done(added: WithheldPaper) -> None:
            nonlocal paper
            paper = added
            self._push(translate("Papers", "Add what others keep"), back, again)
            self.chooser.forget()
            self.detail.setCurrentWidget(self.options)
            self._choose(added.id)
            self.panes.show_detail()
            self.form.field("taken_on").setFocus(Qt.FocusReason.TabFocusReason)

        item: list[Document] = []
        paper: WithheldPaper
        self.context.runner.submit(work, owner=self, done=done, failed=self.context.messages.error)

    def _ask_request(self, request: WithheldRequest | None) -> None:
        person_id, withheld_id, case = self.person_id, self._chosen, self.context.case
        if person_id is None or withheld_id == record.OPTIONS or self.context.read_only:
            return
        self.flush()

        def work(_: object) -> _Links:
            letters = case.letters.of_person(person_id)
            asking = [letter for letter in letters if letter.details.kind is LetterKind.PAPERS_BACK]
            return case.attempts.page(person_id, limit=_ATTEMPTS), asking

        def done(links: _Links) -> None:
            if (person_id, withheld_id) == (self.person_id, self._chosen):
                self._run_request(person_id, withheld_id, request, links)

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def _run_request(self, person_id: int, withheld_id: int, request: WithheldRequest | None, links: _Links) -> None:
        from checkin_desktop.ui.dialogs.withheld_request import WithheldRequestDialog

        dialog = WithheldRequestDialog(self.context, self.window(), person_id, withheld_id, request, *links)
        dialog.run()
        kept = dialog.saved
        if not isinstance(kept, WithheldRequest):
            return

        def back(case: CaseFile) -> None:
            if request is None:
                case.withheld.remove_request(kept.id)
            else:
                case.withheld.keep_request(withheld_id, request.details, request.id)

        new = request is None
        text = translate("Papers", "Write down a request") if new else translate("Papers", "Change a request")
        again: _Change = lambda case: case.withheld.keep_request(withheld_id, kept.details, kept.id)  # noqa: E731
        self._push(text, back, again, withheld_id)

    def _remove_request(self, request: WithheldRequest) -> None:
        withheld_id, service = self._chosen, self.context.case.withheld

        def done(_: object) -> None:
            self._push(
                translate("Papers", "Remove a request"),
                lambda case: case.withheld.keep_request(withheld_id, request.details, request.id),
                lambda case: case.withheld.remove_request(request.id),
                withheld_id,
            )
            self.form.add_request.setFocus(Qt.FocusReason.TabFocusReason)

        self.context.runner.submit(
            lambda _: service.remove_request(request.id),
            owner=self,
            done=done,
            failed=self.context.messages.error,
        )

    def _remove(self) -> None:
        withheld_id, service = self.form.saver.record_id, self.context.case.withheld
        if withheld_id is None:
            return
        self.form.forget()
        self._chosen = record.OPTIONS

        def done(paper: WithheldPaper) -> None:
            self.panes.show_list()
            self._push(
                translate("Papers", "Take off this list"),
                lambda case: case.withheld.restore(paper),
                lambda case: case.withheld.remove(paper.id),
            )
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

        self.context.runner.submit(
            lambda _: service.remove(withheld_id), owner=self, done=done, failed=self.context.messages.error
        )

    def _push(self, text: str, back: _Change, again: _Change, record_id: int | None = None) -> None:
        place = (self.page_id, self.person_id, record_id)
        push_saved(self.context, text, back=back, again=again, place=place)

    def _forget(self) -> None:
        self._views, self._documents, self._name = (), (), ""
        self._chosen, self._asking = record.OPTIONS, False
        self.list.set_rows(())
        self.form.forget()
        self.chooser.forget()
        self.header.set_subtitle("")
        self.detail.setCurrentWidget(self.options)
        self.panes.show_list()
