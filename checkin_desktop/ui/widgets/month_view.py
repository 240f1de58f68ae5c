"""A month to look at and to walk through with the keyboard.

`MonthView(today)`: `set_today(day)`, `show_day(day)`, `set_entries({day: [DayEntry, …]})`; `day()` is the chosen day,
`span()` the first and last day in sight. Signals: `day_chosen(date)`, `day_opened(date)` for Return and double click,
`span_changed(first, last)` when other days came into sight.

Arrow keys go by days and weeks, Home and End to the ends of the week, Page Up and Page Down by months, T to today.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button, IconButton
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.month_grid import DAYS, DayDelegate, DayEntry, MonthModel
from checkin_desktop.words import dates


class MonthView(QWidget):
    """The month with its title and the ways to other months."""

    day_chosen = Signal(object)
    day_opened = Signal(object)
    span_changed = Signal(object, object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(8))
        row = QHBoxLayout()
        row.setSpacing(theme.space(8))
        self.grid = _Grid(today, self)
        self.title = Label(self._title, "section", parent=self)
        self.before = IconButton("chevron-left", lambda: translate("Appointments", "The month before"), parent=self)
        self.after = IconButton("chevron-right", lambda: translate("Appointments", "The month after"), parent=self)
        self.to_today = Button(lambda: translate("Appointments", "Today"), "quiet", small=True, parent=self)
        self.before.clicked.connect(lambda: self.show_day(months_from(self.day(), -1)))
        self.after.clicked.connect(lambda: self.show_day(months_from(self.day(), 1)))
        self.to_today.clicked.connect(lambda: self.show_day(self._today))
        row.addWidget(self.title, 1)
        for button in (self.before, self.to_today, self.after):
            row.addWidget(button)
        column.addLayout(row)
        self.grid.moved.connect(self.show_day)
        self.grid.today_wanted.connect(lambda: self.show_day(self._today))
        self.grid.opened.connect(self.day_opened)
        column.addWidget(self.grid, 1)

    def set_today(self, today: date) -> None:
        """Mark this day."""
        self._today = today
        self.grid.days.set_today(today)

    def day(self) -> date:
        """The chosen day."""
        return self.grid.day

    def span(self) -> tuple[date, date]:
        """The first and the last day in sight."""
        return self.grid.days.span

    def show_day(self, day: date) -> None:
        """Choose a day; its month comes into sight."""
        turned = self.grid.choose(day)
        if turned:
            self.title.retranslate()
            self.span_changed.emit(*self.span())
        self.day_chosen.emit(day)

    def set_entries(self, entries: Mapping[date, Sequence[DayEntry]]) -> None:
        """Show what lies on the days in sight."""
        self.grid.days.set_entries(entries)

    def retranslate(self) -> None:
        """Lay the weeks out again: they may begin on another day in another language."""
        before = self.span()
        self.grid.retranslate()
        if self.span() != before:
            self.span_changed.emit(*self.span())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _title(self) -> str:
        return dates.at_sentence_start(dates.format_as_of(catalog(), f"{self.grid.days.month:%Y-%m}"))


def months_from(day: date, months: int) -> date:
    """The same day some months later; the month's last day where it has no such day."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (following - timedelta(days=1)).day))


def _row_height() -> int:
    """At least so high is a week: the number and two lines, one with very large text."""
    return theme.px(50) + theme.space(28)


class _Grid(QTableView):
    """The table of days. `moved(date)` asks for another day."""

    moved = Signal(object)
    opened = Signal(object)
    today_wanted = Signal()

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = today
        self._quiet = False
        self.days = MonthModel(today, self)
        self.setModel(self.days)
        self.setItemDelegate(DayDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setMinimumSectionSize(_row_height())
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setProperty("kind", "days")
        header.setMinimumSectionSize(1)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.doubleClicked.connect(self._open)
        self.retranslate()

    def choose(self, day: date) -> bool:
        """Make a day the current one; whether another month came into sight for it."""
        month = self.days.month
        turned = (day.year, day.month) != (month.year, month.month)
        self._show(day, anew=turned)
        return turned

    def retranslate(self) -> None:
        """Ask for the words again, and lay out the weeks anew."""
        self.setAccessibleName(translate("Appointments", "Days of the month"))
        self.setAccessibleDescription(
            translate("Appointments", "Arrow keys: days and weeks. Page Up and Page Down: months. T: today.")
        )
        self._show(self.day, anew=True)

    def minimumSizeHint(self) -> QSize:
        """Seven narrow columns."""
        return QSize(theme.px(36) * DAYS, self._least_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rows share the height."""
        super().resizeEvent(event)
        self.setMinimumHeight(self._least_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by days, weeks and months; Return opens the day."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        wanted = self._walked(Qt.Key(event.key())) if plain else None
        if wanted is not None:
            self.moved.emit(wanted)
        elif plain and event.key() == Qt.Key.Key_T:
            self.today_wanted.emit()
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.day)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here."""

    def _walked(self, key: Qt.Key) -> date | None:
        """Where a key leads from the chosen day."""
        ahead = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        in_week = (self.day - self.days.span[0]).days % DAYS
        steps = {
            Qt.Key.Key_Left: -ahead,
            Qt.Key.Key_Right: ahead,
            Qt.Key.Key_Up: -DAYS,
            Qt.Key.Key_Down: DAYS,
            Qt.Key.Key_Home: -in_week,
            Qt.Key.Key_End: DAYS - 1 - in_week,
        }
        if key in steps:
            return self.day + timedelta(days=steps[key])
        months = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        return months_from(self.day, months[key]) if key in months else None

    def _show(self, day: date, *, anew: bool) -> None:
        self.day = day
        self._quiet = True
        if anew:
            self.days.set_month(day)
            self.setMinimumHeight(self._least_height())
        self.setCurrentIndex(self.days.index_of(day))
        self._quiet = False

    def _least_height(self) -> int:
        return self.horizontalHeader().sizeHint().height() + self.days.rowCount() * _row_height() + 2

    def _current_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        cell = self.days.cell(current)
        if cell is not None and not self._quiet:
            self.moved.emit(cell.day)

    def _open(self, index: QModelIndex) -> None:
        cell = self.days.cell(index)
        if cell is not None:
            self.opened.emit(cell.day)
