"""The panes beside the months: what the sources say, one month with its papers, one paper as a form."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from checkin_desktop.domain.documents import PRESENCE, Document, DocumentStatus, Holder, ProofKind
from checkin_desktop.domain.presence import is_in_hand
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_section import side_by_side
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models import proof_of_time as record
from checkin_desktop.ui.models.form_saver import FormSaver, Stored
from checkin_desktop.ui.pages.documents_scans import end_with_scans
from checkin_desktop.ui.pages.facts_pane import FactsPane, column_of
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.date_fields import DateField
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.fields import ChoiceField, Field, MultilineField, TextField
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.labels import Label, Rule
from checkin_desktop.ui.widgets.rows import ListRow, RowStack
from checkin_desktop.words.labels import label

CONFLICT = "C13"
"""Fourteen days, or two years: the point of `conflicts.json` on which the sources differ."""
_GUIDE = ("asap-guide",)
_RULE = ("er-2025", "er-dc-cir-2026")


class SourcesPane(FactsPane):
    """Both readings beside each other, the safer one first, and what holds for each paper."""

    def _notes(self, reference: ReferenceData) -> Sequence[QWidget]:
        kind, conflict = reference.document(PRESENCE), reference.conflict(CONFLICT)
        made: list[QWidget] = [
            Label(lambda: translate("Papers", "How far back? Sources differ"), "section", parent=self)
        ]
        if conflict is not None:
            two = lambda: translate(  # noqa: E731 - asked again at each switch
                "Papers",
                "The full last 2 years. Since 2025 the government claims fast-track removal for people who cannot "
                "show 2 years here. News reports say that a court let it go on in 2026.",
            )
            days = lambda: translate("Papers", "More than 14 days, says the ASAP guide.")  # noqa: E731
            first = lambda: translate(  # noqa: E731
                "Papers", "Shown first: {reading}", reading=translate("reference", conflict.shown_first)
            )
            made += [
                Label(first, "strong", parent=self),
                FactNote(record.fact_of(reference, two(), _RULE, conflict.fact), two, parent=self),
                FactNote(record.fact_of(reference, days(), _GUIDE, conflict.fact), days, parent=self),
            ]
            if conflict.note:
                made.append(Label(lambda: translate("reference", conflict.note), "body", parent=self))
        if kind is not None:
            made += [
                Rule(self),
                Label(lambda: translate("Papers", "Which papers?"), "section", parent=self),
                FactNote(kind.fact, lambda: _which(translate("reference", kind.form)), parent=self),
            ]
        return made


class MonthPane(Card):
    """The papers of one month, or those that belong to none. `opened` carries the id of a paper."""

    opened = Signal(int)
    add_wanted = Signal()

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(0, parent=parent)
        content = QWidget(self)
        column = column_of(content)
        self.heading = Label("", "section", parent=content)
        column.addWidget(self.heading)
        self.state = Label("", "body", tone="ink2", parent=content)
        column.addWidget(self.state)
        self.papers = RowStack(parent=content)
        self.rows: list[ListRow] = []
        column.addWidget(self.papers)
        self.add_button = Button(
            lambda: translate("Papers", "Add a paper for this month"), icon_name="plus", parent=content
        )
        self.add_button.clicked.connect(self.add_wanted)
        context.hold(self.add_button)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.hint = Label("", "small", parent=content)
        column.addWidget(self.hint)
        column.addStretch(1)
        self.body.addWidget(scroll(content, exact=True))

    def show_papers(self, title: str, state: str, papers: Sequence[Document], *, add: bool, hint: str = "") -> None:
        """Show papers under a title; `add` offers another one."""
        self.heading.set_text(title)
        self.state.set_text(state)
        self.state.setVisible(bool(state))
        self.add_button.setVisible(add)
        self.hint.set_text(hint)
        self.hint.setVisible(bool(hint))
        focused = next((number for number, row in enumerate(self.rows) if row.face.hasFocus()), None)
        self.rows = [self._row(paper) for paper in papers]
        self.papers.set_rows(self.rows)
        if focused is not None and focused < len(self.rows):
            self.rows[focused].face.setFocus()

    def forget(self) -> None:
        """Forget everything."""
        self.show_papers("", "", (), add=False)

    def _row(self, paper: Document) -> ListRow:
        title, second, scans = record.paper_row(paper)
        row = ListRow(
            title,
            second,
            icon_name="document-check" if is_in_hand(paper) else "document",
            status="soft" if is_in_hand(paper) else "neutral",
            number=scans,
            chips=record.paper_chips(paper),
            pressable=True,
            parent=self,
        )
        row.pressed.connect(lambda number=paper.id: self.opened.emit(number))
        return row


class ProofForm(Card):
    """One dated paper as a form that saves itself, with its scans."""

    remove_wanted = Signal()
    back_wanted = Signal()
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
        self._fields: dict[str, Field] = {}
        self.saver = FormSaver(context, self, draft_key, record.store, self._shown, reveal)
        content = QWidget(self)
        column = column_of(content)
        self.back = Button(
            lambda: translate("Papers", "Back to the month"), "quiet", "chevron-left", small=True, parent=content
        )
        self.back.clicked.connect(self.back_wanted)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        self.heading = Label("", "section", parent=content)
        column.addWidget(self.heading)
        column.addWidget(Rule(content))
        for widget in self._rows(content):
            column.addWidget(widget)
        self.scans, self.remove = end_with_scans(
            context, lambda: translate("Papers", "Remove this paper"), column, content
        )
        self.scans.opened.connect(self.scan_opened)
        self.scans.changed.connect(self.scans_changed)
        self.remove.clicked.connect(self.remove_wanted)
        column.addStretch(1)
        self.body.addWidget(scroll(content, exact=True))

    def field(self, key: str) -> Field:
        """A field by its key. Raises KeyError."""
        return self._fields[key]

    def retranslate(self) -> None:
        """Say the remarks again in the window's language."""
        self.saver.retranslate()

    def forget(self) -> None:
        """Forget everything, at lock."""
        self.saver.forget()
        self.scans.forget()
        self.heading.set_text("")

    def _shown(self, stored: Stored) -> None:
        paper: Document = stored.record
        self.heading.set_text(lambda: record.paper_title(paper.details))

    def _bind(self, key: str, field: Field, title: Text) -> Field:
        self._fields[key] = field
        return self.saver.bind(key, field, title)

    def _rows(self, parent: QWidget) -> list[QWidget]:
        kind: Text = lambda: translate("Papers", "What is it?")  # noqa: E731 - asked again at each switch
        day: Text = lambda: translate("Papers", "Date on the paper")  # noqa: E731
        title: Text = lambda: translate("Papers", "Name of the paper")  # noqa: E731
        status: Text = lambda: translate("Papers", "Is it here?")  # noqa: E731
        holder: Text = lambda: translate("Papers", "Who has the original?")  # noqa: E731
        place: Text = lambda: translate("Papers", "Where does the original lie?")  # noqa: E731
        note: Text = lambda: translate("Papers", "Notes")  # noqa: E731
        kinds = [(each, lambda each=each: label(translate, each)) for each in ProofKind if each]
        statuses = [(each, lambda each=each: label(translate, each)) for each in DocumentStatus]
        holders = [(each, lambda each=each: label(translate, each)) for each in Holder]
        return [
            side_by_side(
                self._bind("kind", ChoiceField(kind, [(ProofKind.NONE, ""), *kinds], parent=parent), kind),
                self._bind("issued_on", DateField(day, parent=parent), day),
            ),
            self._bind("title", TextField(title, optional=True, parent=parent), title),
            side_by_side(
                self._bind("status", ChoiceField(status, statuses, parent=parent), status),
                self._bind("holder", ChoiceField(holder, holders, parent=parent), holder),
            ),
            self._bind("place", TextField(place, optional=True, parent=parent), place),
            self._bind("note", MultilineField(note, optional=True, lines=2, parent=parent), note),
        ]


def _which(examples: str) -> str:
    return "\n".join(
        (
            translate("Papers", "Dated papers, one for each month if possible: {examples}.", examples=examples),
            translate("Papers", "Bring copies. Never mail originals."),
        )
    )
