"""Add documents: from the shipped list, a whole list for a situation, or one's own."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.reference import DocumentKind, ReferenceData
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models.documents import kind_rows
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.fields import ChoiceField, TextField
from checkin_desktop.ui.widgets.flow import Columns, scroll
from checkin_desktop.ui.widgets.labels import Label, Rule
from checkin_desktop.ui.widgets.row_list import RowList

_FILTER_DELAY_MS = 120


class AddDocuments(Card):
    """`codes_chosen` carries codes of the shipped list, `own_chosen` a title that was typed."""

    codes_chosen = Signal(object)
    own_chosen = Signal(str)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, parent=parent)
        outer = self.body
        content = QWidget()
        self.body = QVBoxLayout(content)
        edge = theme.space(18)
        self.body.setContentsMargins(edge, edge, edge, edge)
        outer.addWidget(scroll(content, exact=True))
        self._reference: ReferenceData | None = None
        self._there: frozenset[str] = frozenset()
        self.body.setSpacing(theme.space(12))
        head = QHBoxLayout()
        head.addWidget(Label(lambda: translate("Documents", "Add documents"), "section"), 1)
        self.close_button = Button(lambda: translate("Documents", "Done"), "quiet", small=True)
        self.close_button.clicked.connect(self.given_up)
        head.addWidget(self.close_button)
        self.body.addLayout(head)
        self.situation = ChoiceField(lambda: translate("Documents", "Show the list for"), [("", self._all_words)])
        self.situation.edited.connect(lambda _: self._show())
        self.filter = TextField(
            lambda: translate("Documents", "Find in the list"),
            help=lambda: translate("Documents", "A name, a form number, or a word: “passport”, “I-94”, “school”."),
            optional=True,
        )
        self.body.addWidget(Columns(self.situation, self.filter, ratio=(1, 1), under=460))
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_FILTER_DELAY_MS)
        self._delay.timeout.connect(self._show)
        self.filter.edited.connect(lambda _: self._delay.start())
        self.list = RowList(lambda: translate("Documents", "Documents you can add"))
        self.list.opened.connect(lambda code: self.codes_chosen.emit((code,)))
        self.list.chosen.connect(self._describe)
        self.list.setMinimumHeight(theme.px(190))
        self.body.addWidget(self.list, 1)
        self.source = FactNote(None)
        self.source.setVisible(False)
        self.body.addWidget(self.source)
        row = QHBoxLayout()
        row.setSpacing(theme.space(8))
        self.add_one = Button(lambda: translate("Documents", "Add this one"), "primary", "plus")
        self.add_one.clicked.connect(self._add_one)
        self.add_all = Button(self._add_all_words, icon_name="list")
        self.add_all.clicked.connect(self._add_all)
        row.addWidget(self.add_one)
        row.addWidget(self.add_all)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(Rule())
        self.own = TextField(lambda: translate("Documents", "Not in the list? Write its name"), max_length=500)
        self.own.edit.returnPressed.connect(self._add_own)
        own_row = QHBoxLayout()
        own_row.addWidget(self.own, 1)
        holder = QVBoxLayout()
        holder.addStretch(1)
        self.add_own = Button(lambda: translate("Documents", "Add it"), icon_name="plus")
        self.add_own.clicked.connect(self._add_own)
        holder.addWidget(self.add_own)
        own_row.addLayout(holder)
        self.body.addLayout(own_row)

    def open(self, reference: ReferenceData, there: Collection[str]) -> None:
        """Offer what is not in the person's list yet."""
        self._reference = reference
        self.filter.set_value("")
        self.retranslate()
        self.set_there(there)
        self.filter.setFocus(Qt.FocusReason.TabFocusReason)

    def set_there(self, there: Collection[str]) -> None:
        """Say which codes the list holds already."""
        self._there = frozenset(there)
        self._show()

    def retranslate(self) -> None:
        """Offer situations and documents in the window's language."""
        names = self._reference.situation_names if self._reference else {}
        choices: list[tuple[object, Text]] = [("", self._all_words)]
        choices += [(code, lambda name=name: translate("reference", name)) for code, name in names.items()]
        kept = self.situation.value() or ""
        self.situation.set_choices(choices)
        self.situation.set_value(kept)
        self._show()

    def forget(self) -> None:
        """Forget what was typed."""
        self._delay.stop()
        self.own.set_value("")
        self.filter.set_value("")
        self._there = frozenset()

    def _offered(self) -> tuple[DocumentKind, ...]:
        if self._reference is None:
            return ()
        codes = self._reference.situations.get(str(self.situation.value() or ""))
        kinds = self._reference.documents
        if codes is not None:
            kinds = tuple(kind for code in codes if (kind := self._reference.document(code)) is not None)
        return tuple(kind for kind in kinds if kind.id not in self._there)

    def _show(self) -> None:
        offered = self._offered()
        rows = kind_rows(offered, self.filter.value())
        self.list.set_rows(rows)
        if rows and self.list.selected() is None:
            self.list.select(rows[0].key)
        self._describe(self.list.selected())
        self.add_one.setEnabled(bool(rows))
        self.add_all.setVisible(bool(self.situation.value()) and len(offered) > 1)
        self.add_all.retranslate()

    def _describe(self, code: object) -> None:
        kind = self._reference.document(str(code)) if self._reference and code else None
        self.source.set_fact(kind.fact if kind else None)
        self.source.setVisible(kind is not None)

    def _add_one(self) -> None:
        code = self.list.selected()
        if code is not None:
            self.codes_chosen.emit((code,))

    def _add_all(self) -> None:
        self.codes_chosen.emit(tuple(kind.id for kind in self._offered()))

    def _add_own(self) -> None:
        title = self.own.value().strip()
        if title:
            self.own_chosen.emit(title)
            self.own.set_value("")

    def _all_words(self) -> str:
        return translate("Documents", "All documents")

    def _add_all_words(self) -> str:
        return translate("Documents", "Add all %n", n=len(self._offered()))
