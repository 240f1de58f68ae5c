"""The filters above the list of people: words, tags, put away or not, pills that count, filters that were saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.dues import PeopleCounts, PeopleFilter, PeopleOrder, PeopleQuery, SavedFilter
from checkin_desktop.ui.header import SearchBox
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.fields import ComboBox
from checkin_desktop.ui.widgets.flow import FlowLayout

_ICONS = {
    PeopleFilter.EVERYONE: "",
    PeopleFilter.SOON: "calendar",
    PeopleFilter.PAST: "warning",
    PeopleFilter.QUIET: "clock",
    PeopleFilter.UNSIGNED: "pencil",
}
_BY_DATE = frozenset({PeopleFilter.SOON, PeopleFilter.PAST})
_TYPING_MS = 20
"""The list answers in much less than a tenth of a second, so it need not wait for the end of a word."""


def filter_words(which: PeopleFilter) -> str:
    """What a filter finds, in words."""
    return {
        PeopleFilter.EVERYONE: translate("People", "Everyone"),
        PeopleFilter.SOON: translate("People", "Next 10 days"),
        PeopleFilter.PAST: translate("People", "Past the date"),
        PeopleFilter.QUIET: translate("People", "No contact, 30 days"),
        PeopleFilter.UNSIGNED: translate("People", "60-001 unsigned"),
    }[which]


class PeopleFilterBar(QWidget):
    """`changed` follows each change of what is asked; `save_wanted` and `columns_wanted` the two buttons at the end.

    `forget_wanted` carries the name of a saved filter that has to go.
    """

    changed = Signal()
    save_wanted = Signal()
    columns_wanted = Signal()
    forget_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query = PeopleQuery()
        self._counts: PeopleCounts | None = None
        self._saved: dict[str, SavedFilter] = {}
        self._extra: dict[str, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(10))
        first = QWidget(self)
        column.addWidget(first)
        flow = FlowLayout(first, 10)
        self.search = SearchBox(
            lambda: translate("People", "Find a name or a number"), keys="", pause_ms=_TYPING_MS, parent=first
        )
        self.search.setMinimumWidth(theme.px(340))
        self.search.searched.connect(lambda _: self._ask(text=self.search.edit.text().strip()))
        flow.addWidget(self.search)
        self.tags = ComboBox(first)
        self.tags.setAccessibleName(translate("People", "Tag"))
        self.tags.activated.connect(lambda place: self._ask(tag=self.tags.itemData(place) or ""))
        self.tags.setVisible(False)
        flow.addWidget(self.tags)
        self.archived = Button(lambda: translate("People", "Include archived"), "filter", "archive", parent=first)
        self.archived.clicked.connect(lambda: self._ask(archived=self.archived.isChecked()))
        flow.addWidget(self.archived)
        self.columns_button = Button(
            lambda: translate("People", "Columns"), "quiet", "settings", small=True, parent=first
        )
        self.columns_button.clicked.connect(self.columns_wanted)
        flow.addWidget(self.columns_button)
        second = QWidget(self)
        column.addWidget(second)
        self._flow = FlowLayout(second, 8)
        self._row = second
        self.pills: dict[PeopleFilter, Button] = {}
        for which in PeopleFilter:
            pill = Button(lambda which=which: self._pill_words(which), "filter", _ICONS[which], parent=second)
            pill.clicked.connect(lambda _=False, which=which: self._choose(which))
            self._flow.addWidget(pill)
            self.pills[which] = pill
        self.save_button = Button(self._save_words, "quiet", "star", small=True, parent=second)
        self.save_button.clicked.connect(self._save_pressed)
        self._flow.addWidget(self.save_button)
        self._mark()

    @property
    def query(self) -> PeopleQuery:
        """What is asked now."""
        return self._query

    @property
    def narrowed(self) -> bool:
        """Whether somebody may be left out."""
        return replace(self._query, archived=False, order=PeopleOrder.NAME) != PeopleQuery()

    def set_query(self, query: PeopleQuery) -> None:
        """Ask something else, as a saved filter does."""
        self._query = query
        self.search.clear()
        self.search.edit.setText(query.text)
        self.archived.setChecked(query.archived)
        self._choose_tag()
        self._mark()
        self.changed.emit()

    def set_order(self, order: PeopleOrder) -> None:
        """Sort otherwise."""
        self._ask(order=order)

    def set_counts(self, counts: PeopleCounts) -> None:
        """Say how many people each filter finds, and offer the tags there are."""
        self._counts = counts
        self.tags.clear()
        self.tags.addItem(translate("People", "All tags"), "")
        for tag, count in counts.tags:
            self.tags.addItem(translate("People", "{tag} ({count})", tag=tag, count=count), tag)
        self.tags.setVisible(bool(counts.tags))
        self._choose_tag()
        for pill in self.pills.values():
            pill.retranslate()
        self._row.updateGeometry()

    def set_saved(self, saved: Sequence[SavedFilter]) -> None:
        """Offer these filters beside the usual ones."""
        for pill in self._extra.values():
            self._flow.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        self._saved = {each.name: each for each in saved}
        self._extra = {}
        self._flow.removeWidget(self.save_button)
        for each in saved:
            pill = Button(each.name, "filter", "star", parent=self._row)
            pill.clicked.connect(lambda _=False, name=each.name: self.set_query(self._saved[name].query))
            self._flow.addWidget(pill)
            pill.show()
            self._extra[each.name] = pill
        self._flow.addWidget(self.save_button)
        self._mark()

    def clear(self) -> None:
        """Show everybody again; no signal."""
        self._query = PeopleQuery()
        self.search.clear()
        self.archived.setChecked(False)
        self._choose_tag()
        self._mark()

    def wipe(self) -> None:
        """Forget what was typed, the tags and the names of filters."""
        self.clear()
        self.set_saved(())
        self.set_counts(PeopleCounts())
        self._counts = None

    def retranslate(self) -> None:
        """Ask for the words again that no widget asks for by itself."""
        self.tags.setAccessibleName(translate("People", "Tag"))
        if self._counts is not None:
            self.set_counts(self._counts)

    def saved_name(self) -> str:
        """The name of the saved filter that is asked now, "" when it is none."""
        return next((name for name, each in self._saved.items() if each.query == self._query), "")

    def _ask(self, **changes: object) -> None:
        self._query = replace(self._query, **changes)  # type: ignore[arg-type]
        self._mark()
        self.changed.emit()

    def _choose(self, which: PeopleFilter) -> None:
        """A filter of dates is sorted by date; pressing the one that is on goes back to everyone."""
        chosen = PeopleFilter.EVERYONE if which is self._query.filter else which
        self._ask(filter=chosen, order=PeopleOrder.NEXT_DATE if chosen in _BY_DATE else PeopleOrder.NAME)

    def _choose_tag(self) -> None:
        place = self.tags.findData(self._query.tag)
        self.tags.setCurrentIndex(max(place, 0))

    def _mark(self) -> None:
        name = self.saved_name()
        for which, pill in self.pills.items():
            pill.setChecked(not name and which is self._query.filter)
            plain = "late_ink" if which is PeopleFilter.PAST else ""
            pill.set_icon(_ICONS[which], "on_accent" if pill.isChecked() else plain)
        for each, pill in self._extra.items():
            pill.setChecked(each == name)
            pill.set_icon("star", "on_accent" if each == name else "")
        self.archived.set_icon("archive", "on_accent" if self.archived.isChecked() else "")
        self.save_button.retranslate()
        self.save_button.setVisible(bool(name) or self.narrowed)

    def _pill_words(self, which: PeopleFilter) -> str:
        words = filter_words(which)
        if self._counts is None:
            return words
        return translate("People", "{filter}  {count}", filter=words, count=self._counts.of(which))

    def _save_words(self) -> str:
        return translate("People", "Remove filter") if self.saved_name() else translate("People", "Save")

    def _save_pressed(self) -> None:
        name = self.saved_name()
        if name:
            self.forget_wanted.emit(name)
        else:
            self.save_wanted.emit()
