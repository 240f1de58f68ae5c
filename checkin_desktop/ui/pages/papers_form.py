"""The detail pane of the Release papers page: one paper as a form that saves itself, and the choice of new ones."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.held_papers import HeldPaper, PaperCode
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_section import side_by_side
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models import papers as record
from checkin_desktop.ui.models.form_saver import FormSaver, Stored
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.date_fields import ClockField, DateField
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.fields import CheckField, ChoiceField, Field, MultilineField, TextField
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.labels import Label, Rule
from checkin_desktop.ui.widgets.row_list import RowItem
from checkin_desktop.ui.widgets.source_fold import reading_fact
from checkin_desktop.ui.widgets.tick_list import TickList
from checkin_desktop.words.labels import label


class PaperForm(Card):
    """One paper. `remove_wanted` asks the page to take it away."""

    remove_wanted = Signal()

    def __init__(
        self,
        context: WindowContext,
        draft_key: Callable[[int], str],
        shown: Callable[[Stored], None],
        reveal: Callable[[int], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(0, parent=parent)
        self._context = context
        self._fields: dict[str, Field] = {}
        self._page_shown = shown
        self.saver = FormSaver(context, self, draft_key, record.store, self._shown, reveal)
        content = QWidget()
        column = QVBoxLayout(content)
        edge = theme.space(18)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space(14))
        self.heading = Label("", "section")
        column.addWidget(self.heading)
        self.look = Label("", "small")
        column.addWidget(self.look)
        column.addWidget(Rule())
        for widget in self._rows():
            column.addWidget(widget)
        self.remove = Button(lambda: translate("Papers", "Take off the list"), "destructive", "trash", small=True)
        self.remove.clicked.connect(self.remove_wanted)
        context.hold(self.remove)
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch(1)
        column.addWidget(Rule())
        column.addLayout(foot)
        column.addStretch(1)
        self.body.addWidget(scroll(content, exact=True))

    def field(self, key: str) -> Field:
        """A field by its key. Raises KeyError."""
        return self._fields[key]

    def retranslate(self) -> None:
        """Offer the papers in the window's language."""
        choices = [(code.value, lambda code=code: label(translate, code)) for code in PaperCode]
        kind = self._fields["code"]
        assert isinstance(kind, ChoiceField)
        kind.set_choices(choices)
        self.saver.retranslate()

    def _shown(self, stored: Stored) -> None:
        paper: HeldPaper = stored.record
        known = self._context.case.reference.release_paper(paper.details.code.value)
        self.heading.set_text(lambda: record.paper_name(paper.details.code, self._context.case.reference))
        self.look.set_text(lambda: translate("reference", known.look) if known is not None else "")
        parole = paper.details.code is PaperCode.PAROLE or paper.details.ends_on is not None
        self._fields["ends_on"].setVisible(parole)
        self._page_shown(stored)

    def _bind(self, key: str, field: Field, title: Text) -> Field:
        self._fields[key] = field
        return self.saver.bind(key, field, title)

    def _rows(self) -> list[QWidget]:
        kind: Text = lambda: translate("Papers", "Kind of paper")  # noqa: E731 - asked again at each switch
        issued: Text = lambda: translate("Papers", "Date on the paper")  # noqa: E731
        day: Text = lambda: translate("Papers", "Day of the check-in")  # noqa: E731
        at: Text = lambda: translate("Papers", "Time")  # noqa: E731
        place: Text = lambda: translate("Papers", "Place")  # noqa: E731
        nothing: Text = lambda: translate("Papers", "It gives no date, time or place")  # noqa: E731
        within: Text = lambda: translate("Papers", "Report within so many days")  # noqa: E731
        ends: Text = lambda: translate("Papers", "Parole ends on")  # noqa: E731
        own: Text = lambda: translate("Papers", "What it says about moving or reporting")  # noqa: E731
        note: Text = lambda: translate("Papers", "Notes")  # noqa: E731
        choices = [(code.value, lambda code=code: label(translate, code)) for code in PaperCode]
        own_help = lambda: translate(  # noqa: E731
            "Papers",
            "Copy the words of the paper, or what an officer said and when. They count more than any rule here.",
        )
        days_help = lambda: translate("Papers", "A number, like 60, when the paper gives one.")  # noqa: E731
        look_help = lambda: translate("Papers", "Tick it only after looking at every page.")  # noqa: E731
        return [
            self._bind("code", ChoiceField(kind, choices), kind),
            side_by_side(
                self._bind("issued_on", DateField(issued, optional=True), issued),
                self._bind("ends_on", DateField(ends, optional=True), ends),
            ),
            Label(lambda: translate("Papers", "What it says about the check-in"), "strong"),
            side_by_side(
                self._bind("reports_on", DateField(day, optional=True), day),
                self._bind("reports_at", ClockField(at, optional=True), at),
            ),
            self._bind("reports_place", TextField(place, optional=True), place),
            self._bind("says_nothing", CheckField(nothing, help=look_help), nothing),
            self._bind("within_days", TextField(within, help=days_help, optional=True, ltr=True), within),
            self._bind("own_words", MultilineField(own, help=own_help, optional=True, lines=3), own),
            self._bind("note", MultilineField(note, optional=True, lines=2), note),
        ]


class PaperChooser(Card):
    """Which papers are there? Pictures in words; `chosen` carries the codes that were ticked."""

    chosen = Signal(object)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, parent=parent)
        self._reference: ReferenceData | None = None
        content = QWidget()
        column = QVBoxLayout(content)
        edge = theme.space(18)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space(12))
        column.addWidget(Label(lambda: translate("Papers", "Which papers are there?"), "section"))
        column.addWidget(
            Label(
                lambda: translate(
                    "Papers",
                    "Put every paper from ICE or the border on the table. One person may have several: tick each.",
                )
            )
        )
        self.hint = FactNote(None)
        column.addWidget(self.hint)
        self.list = TickList(
            lambda: translate("Papers", "Kinds of papers"),
            lambda: translate("Papers", "Ticked"),
            lambda: translate("Papers", "Not ticked"),
        )
        self.list.turned.connect(self._count)
        self.list.setMinimumHeight(theme.px(260))
        column.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(8))
        self.add_button = Button(self._add_words, "primary", "plus")
        self.add_button.clicked.connect(self._add)
        self.cancel = Button(lambda: translate("Papers", "Not now"), "secondary")
        self.cancel.clicked.connect(self.given_up)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.body.addWidget(scroll(content, exact=True))

    def open(self, reference: ReferenceData, there: Collection[PaperCode]) -> None:
        """Offer every kind; those in `there` say that they are in the list already."""
        self._reference = reference
        unknown = reference.release_paper(PaperCode.UNKNOWN.value)
        if unknown is not None and unknown.details_on:
            fact = reading_fact(unknown.details_on[0].reading, unknown.fact)
            self.hint.set_fact(fact)
            self.hint.set_text(lambda: translate("reference", fact.text))
        rows = [
            RowItem(
                translate("reference", paper.name),
                PaperCode(paper.id),
                second=translate("reference", paper.look),
                third=translate("Papers", "In the list already") if PaperCode(paper.id) in there else "",
            )
            for paper in reference.release_papers
        ]
        self.list.show_rows(rows, ())
        self._count()

    def codes(self) -> tuple[PaperCode, ...]:
        """What is ticked, in the order of the list."""
        ticked = self.list.turned_keys()
        return tuple(code for code in PaperCode if code in ticked)

    def _count(self) -> None:
        self.add_button.setEnabled(bool(self.codes()))
        self.add_button.retranslate()

    def _add(self) -> None:
        if self.codes():
            self.chosen.emit(self.codes())

    def _add_words(self) -> str:
        count = len(self.codes())
        return translate("Papers", "Add %n paper(s)", n=count) if count else translate("Papers", "Add to the list")
