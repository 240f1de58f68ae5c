"""The table view of the people page: keyboard, column widths, and rows that are as high as their words need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from checkin_desktop.domain.dues import PeopleOrder
from checkin_desktop.domain.people import PersonRow
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.people import USUAL, Column, PeopleModel
from checkin_desktop.ui.models.people_delegate import ROW_HEIGHT, PeopleDelegate
from checkin_desktop.ui.theme import theme

_SHARES = {
    Column.NAME: 25,
    Column.NEXT_DATE: 23,
    Column.LAST_ATTEMPT: 19,
    Column.DOCUMENTS: 16,
    Column.TAGS: 16,
    Column.TODO: 33,
}
_ORDERS = {Column.NAME: PeopleOrder.NAME, Column.NEXT_DATE: PeopleOrder.NEXT_DATE}
_STACK_UNDER = 720


class PeopleTable(QTableView):
    """Emits what should happen with the person in the current row; the keys are those of `keyPressEvent`.

    `order_wanted` carries a PeopleOrder after a press on the head of a column that can be sorted by.
    """

    opened = Signal(int)
    call_wanted = Signal(int)
    attempt_wanted = Signal(int)
    unchanged_wanted = Signal(int)
    tags_wanted = Signal(int)
    print_wanted = Signal(int)
    row_changed = Signal(object)
    order_wanted = Signal(object)

    def __init__(self, model: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = model
        self._delegate = PeopleDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setCornerButtonEnabled(False)
        self.setMinimumHeight(theme.px(120))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))
        self.verticalHeader().setMinimumSectionSize(theme.px(ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._sort)
        self.doubleClicked.connect(lambda index: self._tell(self.opened, index))
        self.selectionModel().currentRowChanged.connect(lambda now, _: self.row_changed.emit(self._row(now)))
        self.verticalScrollBar().valueChanged.connect(lambda _: self.fit_rows())
        model.loaded.connect(self._loaded)
        model.modelReset.connect(self._delegate.forget)
        model.modelReset.connect(lambda: self.row_changed.emit(None))
        self.show_columns(USUAL)
        self.retranslate()

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show these columns, in the order of `Column`; the name is always there."""
        self._delegate.shown = tuple(column for column in Column if column in {Column.NAME, *columns})
        self._delegate.forget()
        self._fit_columns()

    def columns(self) -> tuple[Column, ...]:
        """The columns that are shown."""
        return self._delegate.shown

    @property
    def stacked(self) -> bool:
        """True when one cell holds the whole row."""
        return self._delegate.stacked

    def current_person(self) -> PersonRow | None:
        """The person in the current row, or None."""
        return self._row(self.currentIndex())

    def select_person(self, person_id: int | None) -> None:
        """Make a person's row current; the first row when that person is not listed."""
        row = self._people.row_of(person_id) if person_id is not None else -1
        if self._people.rowCount():
            self.setCurrentIndex(self._people.index(max(row, 0), 0))
            for _ in range(2):  # rows that come into sight may be higher than they were taken for
                self.scrollTo(self.currentIndex())
                self.fit_rows()

    def retranslate(self) -> None:
        """Ask for the words again."""
        self.setAccessibleName(translate("People", "People"))
        self.setAccessibleDescription(
            translate(
                "People",
                "Enter opens, C begins a call, A adds an attempt, U keeps that the date is unchanged, T is for tags, "
                "P prints.",
            )
        )
        self._delegate.forget()
        self.fit_rows()

    def fit_rows(self) -> None:
        """Make every visible row high enough for its words."""
        first = self.rowAt(0)
        if first < 0:
            return
        last = self.rowAt(self.viewport().height() - 1)
        last = self._people.rowCount() - 1 if last < 0 else last
        for number in range(first, last + 1):
            row = self._people.row_at(number)
            if row is None:
                continue
            columns = (Column.NAME,) if self.stacked else self._delegate.shown
            height = max(self._delegate.height_for(row, column, self.columnWidth(column)) for column in columns)
            if height != self.rowHeight(number):
                self.setRowHeight(number, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        width = self.viewport().width()
        stacked = width < theme.px(_STACK_UNDER)
        self._delegate.stacked = stacked
        self.horizontalHeader().setVisible(not stacked)
        shown = (Column.NAME,) if stacked else self._delegate.shown
        whole, used = sum(_SHARES[column] for column in shown), 0
        for column in Column:
            self.setColumnHidden(column, column not in shown)
        for column in shown:
            part = width - used if column is shown[-1] else width * _SHARES[column] // whole
            self.setColumnWidth(column, part)
            used += part
        self.fit_rows()

    def _sort(self, section: int) -> None:
        order = _ORDERS.get(Column(section))
        if order is not None:
            self.order_wanted.emit(order)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_C: self.call_wanted,
            Qt.Key.Key_A: self.attempt_wanted,
            Qt.Key.Key_U: self.unchanged_wanted,
            Qt.Key.Key_T: self.tags_wanted,
            Qt.Key.Key_P: self.print_wanted,
        }
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        signal = keys.get(Qt.Key(event.key())) if plain else None
        if signal is None:
            super().keyPressEvent(event)
            return
        self._tell(signal, self.currentIndex())

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here; the filter box searches."""

    def _tell(self, signal: object, index: QModelIndex) -> None:
        row = self._row(index)
        if row is not None:
            signal.emit(row.id)  # type: ignore[attr-defined]

    def _row(self, index: QModelIndex) -> PersonRow | None:
        return self._people.row_at(index.row()) if index.isValid() else None

    def _loaded(self) -> None:
        self.fit_rows()
