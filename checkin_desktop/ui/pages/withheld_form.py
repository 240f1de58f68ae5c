"""One paper that somebody else keeps, as a form that saves itself: receipt, requests and answers, loan and return."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from checkin_desktop.domain.withheld import WithheldRequest, WithheldView
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_section import side_by_side
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models import withheld as record
from checkin_desktop.ui.models.documents import document_title
from checkin_desktop.ui.models.form_saver import FormSaver, Stored
from checkin_desktop.ui.pages.documents_scans import end_with_scans
from checkin_desktop.ui.pages.facts_pane import column_of
from checkin_desktop.ui.pages.withheld_parts import lead_ins
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, Card, ChipRow
from checkin_desktop.ui.widgets.date_fields import DateField
from checkin_desktop.ui.widgets.fields import ChoiceField, Field, MultilineField, TextField
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.labels import Label, Rule
from checkin_desktop.ui.widgets.rows import ListRow, RowStack
from checkin_desktop.words.labels import label


class WithheldForm(Card):
    """`request_wanted` carries the request to change, None for a new one; `request_removed` the one to take away."""

    request_wanted = Signal(object)
    request_removed = Signal(object)
    remove_wanted = Signal()
    scan_opened = Signal(object)
    scans_changed = Signal()

    def __init__(
        self,
        context: WindowContext,
        draft_key: Callable[[int], str],
        reveal: Callable[[int], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(0, parent=parent)
        self.context = context
        self._fields: dict[str, Field] = {}
        self.requests: list[ListRow] = []
        self.saver = FormSaver(context, self, draft_key, record.store, self._shown, reveal)
        content = QWidget(self)
        column = column_of(content)
        self.heading = Label("", "section", parent=content)
        self.chips = ChipRow()
        column.addWidget(self.heading)
        column.addWidget(self.chips)
        self.loan = Banner(
            "late", lambda: translate("Papers", "Borrowed: it has to go back"), "", icon_name="clock", parent=content
        )
        self.loan.hide()
        column.addWidget(self.loan)
        column.addWidget(Rule(content))
        for widget in self._first_rows(content):
            column.addWidget(widget)
        column.addWidget(Rule(content))
        for widget in self._asking(content):
            column.addWidget(widget)
        column.addWidget(Rule(content))
        for widget in self._last_rows(content):
            column.addWidget(widget)
        self.scans, self.remove = end_with_scans(
            context, lambda: translate("Papers", "Take off this list"), column, content
        )
        self.scans.opened.connect(self.scan_opened)
        self.scans.changed.connect(self.scans_changed)
        self.remove.clicked.connect(self.remove_wanted)
        self.body.addWidget(scroll(content, exact=True))

    def field(self, key: str) -> Field:
        """A field by its key. Raises KeyError."""
        return self._fields[key]

    def show_view(self, view: WithheldView) -> None:
        """Show what stands around the fields: title, requests, scans."""
        self.scans.show_files(view.document.id, view.document.attachments)
        self._show_requests(view.paper.requests)

    def forget(self) -> None:
        """Forget everything, at lock."""
        self.saver.forget()
        self.scans.forget()
        self.heading.set_text("")
        self.chips.set_chips(())
        self.loan.hide()
        self.loan.set_texts(lambda: translate("Papers", "Borrowed: it has to go back"), "")
        self._show_requests(())

    def retranslate(self) -> None:
        """Say the remarks again in the window's language."""
        self.saver.retranslate()

    def _shown(self, stored: Stored) -> None:
        view: WithheldView = stored.record
        case = self.context.case
        today, paper = case.today.day(), view.paper
        self.heading.set_text(lambda: document_title(view.document.details, case.reference))
        self.chips.set_chips(record.chips(paper, today) if paper.is_returned else ())
        self.chips.setVisible(paper.is_returned)
        self.loan.set_texts(
            lambda: translate("Papers", "Borrowed: it has to go back"), lambda: record.loan_words(paper, today)
        )
        self.loan.setVisible(paper.goes_back_on is not None)
        lent = paper.details.lent_until is not None or paper.details.lent_back_on is not None
        self._fields["lent_back_on"].setVisible(lent)

    def _show_requests(self, requests: Sequence[WithheldRequest]) -> None:
        focused = next((number for number, row in enumerate(self.requests) if row.face.hasFocus()), None)
        self.requests = [self._request_row(request) for request in requests]
        self.stack.set_rows(self.requests)
        self.stack.setVisible(bool(requests))
        self.none_yet.setVisible(not requests)
        if focused is not None and focused < len(self.requests):
            self.requests[focused].face.setFocus()

    def _request_row(self, request: WithheldRequest) -> ListRow:
        title, how, answer = record.request_lines(request)
        icon, status = record.answer_look(request.details.answer)
        remove = Button(
            lambda: translate("Papers", "Remove"),
            "quiet",
            "trash",
            small=True,
            name=lambda: translate("Papers", "Remove: {request}", request=title),
            parent=self,
        )
        remove.clicked.connect(lambda: self.request_removed.emit(request))
        self.context.hold(remove)
        row = ListRow(
            title,
            answer,
            how,
            icon_name=icon,
            status=status,
            actions=(remove,),
            pressable=not self.context.read_only,
            parent=self,
        )
        row.pressed.connect(lambda: self.request_wanted.emit(request))
        return row

    def _bind(self, key: str, field: Field, title: Text) -> Field:
        self._fields[key] = field
        return self.saver.bind(key, field, title)

    def _first_rows(self, parent: QWidget) -> list[QWidget]:
        holder: Text = lambda: translate("Papers", "Who keeps it?")  # noqa: E731 - asked again at each switch
        taken: Text = lambda: translate("Papers", "Taken on")  # noqa: E731
        receipt: Text = lambda: translate("Papers", "Receipt or form that was given")  # noqa: E731
        office: Text = lambda: translate("Papers", "Office")  # noqa: E731
        officer: Text = lambda: translate("Papers", "Officer: name, badge")  # noqa: E731
        help_: Text = lambda: translate(  # noqa: E731
            "Papers", "Its name or number. A photo of it can be added below. If none was given, write that."
        )
        keepers = [(each, lambda each=each: label(translate, each)) for each in record.KEEPERS]
        return [
            side_by_side(
                self._bind("holder", ChoiceField(holder, keepers, parent=parent), holder),
                self._bind("taken_on", DateField(taken, optional=True, parent=parent), taken),
            ),
            self._bind("receipt", TextField(receipt, help=help_, optional=True, parent=parent), receipt),
            side_by_side(
                self._bind("office", TextField(office, optional=True, parent=parent), office),
                self._bind("officer", TextField(officer, optional=True, parent=parent), officer),
            ),
        ]

    def _asking(self, parent: QWidget) -> list[QWidget]:
        self.none_yet = Label(
            lambda: translate("Papers", "No request is written down yet."), "body", tone="ink2", parent=parent
        )
        self.stack = RowStack(parent=parent)
        self.add_request = Button(
            lambda: translate("Papers", "Write down a request"), icon_name="plus", small=True, parent=parent
        )
        self.add_request.clicked.connect(lambda: self.request_wanted.emit(None))
        self.context.hold(self.add_request)
        return [
            Label(lambda: translate("Papers", "Requests and answers"), "strong", parent=parent),
            self.none_yet,
            self.stack,
            _leading(self.add_request, parent),
            lead_ins(self.context, parent),
        ]

    def _last_rows(self, parent: QWidget) -> list[QWidget]:
        until: Text = lambda: translate("Papers", "Borrowed: goes back by")  # noqa: E731
        back: Text = lambda: translate("Papers", "It went back on")  # noqa: E731
        returned: Text = lambda: translate("Papers", "Given back for good on")  # noqa: E731
        note: Text = lambda: translate("Papers", "Notes")  # noqa: E731
        help_: Text = lambda: translate(  # noqa: E731
            "Papers", "The day that the office set. It stands under “Today” while it is near."
        )
        return [
            Label(lambda: translate("Papers", "Loan and return"), "strong", parent=parent),
            side_by_side(
                self._bind("lent_until", DateField(until, help=help_, optional=True, parent=parent), until),
                self._bind("lent_back_on", DateField(back, optional=True, parent=parent), back),
            ),
            self._bind("returned_on", DateField(returned, optional=True, parent=parent), returned),
            self._bind("note", MultilineField(note, optional=True, lines=2, parent=parent), note),
        ]


def _leading(button: Button, parent: QWidget) -> QWidget:
    holder = QWidget(parent)
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
    line.addStretch(1)
    return holder
