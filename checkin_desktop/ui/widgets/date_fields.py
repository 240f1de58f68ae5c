"""Dates and times as a person types them.

- `DateField(label, …)`: `value()` is a `datetime.date` or None; `text()` is what was typed. The line under the field
  says in words which date was understood. The button opens a calendar.
- `TimeField(label, …)`: `value()` is a `datetime.time` or None. `ClockField(label, …)` is the same with `value()` as
  "HH:MM" on the 24-hour clock, empty without a time.
- `is_understood()`: False when something is typed that is no date; the field then says so itself.
"""

from __future__ import annotations

from datetime import date, time
from typing import Any

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.ui.language import Text, catalog, current_language, locale, resolve, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import IconButton
from checkin_desktop.ui.widgets.date_text import parse_date, parse_time
from checkin_desktop.ui.widgets.fields import TextField
from checkin_desktop.words.dates import at_sentence_start, format_date, format_time


class DateField(TextField):
    """A calendar date without a zone."""

    _understood: tuple[str, date | None] = ("", None)
    _spoken = ""

    def __init__(
        self,
        label: Text,
        *,
        help: Text = "",  # noqa: A002
        optional: bool = False,
        calendar: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            label,
            help=help,
            optional=optional,
            placeholder=lambda: translate("Window", "like {date}", date=_example()),
            max_length=40,
            parent=parent,
        )
        self._popup: QFrame | None = None
        self._calendar = calendar
        if calendar:
            self._add_calendar_button()
        self.edited.connect(lambda _: self._say())

    def _add_calendar_button(self) -> None:
        place = self.column.indexOf(self.edit)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(6))
        line.addWidget(self.edit, 1)
        self.button = IconButton("calendar", lambda: translate("Window", "Open a calendar"))
        self.button.clicked.connect(self._open_calendar)
        line.addWidget(self.button)
        self.column.insertWidget(place, row)

    def set_read_only(self, read_only: bool) -> None:
        """Selectable and copyable, not changeable."""
        super().set_read_only(read_only)
        if self._calendar:
            self.button.setEnabled(not read_only)

    def value(self) -> date | None:
        """The date that was understood, or None."""
        return parse_date(self.edit.text(), catalog())

    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    def is_understood(self) -> bool:
        """True when the field is empty or holds a date."""
        return not self.edit.text().strip() or self.value() is not None

    def is_dirty(self) -> bool:
        """True when the date changed; unreadable text is no change yet."""
        return self.is_understood() and super().is_dirty()

    def commit_pending(self) -> None:
        """Write a readable date out in full and hand it on; say so when it is not readable."""
        super().commit_pending()
        if not self.is_understood():
            self.set_notices(
                [translate("Window", "We could not read this date. Write it like {date}.", date=_example())]
            )
            return
        value = self.value()
        if value is not None:
            self.edit.setText(format_date(catalog(), value))
        self._say()

    def _show(self, value: object) -> None:
        self.edit.setText(format_date(catalog(), value) if isinstance(value, date) else "")
        self.edit.setCursorPosition(0)
        self._say()

    def retranslate(self) -> None:
        """Ask for all texts again; a date that was understood is written in the window's new language."""
        text, day = self._understood
        spoken = current_language()
        if spoken != self._spoken:
            self._spoken = spoken
            if day is not None and text == self.edit.text():
                self._show(day)
        super().retranslate()

    def _say(self) -> None:
        value = self.value()
        self._understood = (self.edit.text(), value)
        self.set_hint(at_sentence_start(format_date(catalog(), value, weekday=True)) if value else "")
        if self.notices() and self.is_understood():
            self.set_notices([])

    def _open_calendar(self) -> None:
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setProperty("kind", "card")
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box = QVBoxLayout(popup)
        view = QCalendarWidget()
        view.setLocale(locale())
        view.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        view.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        view.setAccessibleName(resolve(self._label))
        value = self.value()
        if value is not None:
            view.setSelectedDate(QDate(value.year, value.month, value.day))
        view.activated.connect(lambda day: self._picked(day, popup))
        view.clicked.connect(lambda day: self._picked(day, popup))
        box.addWidget(view)
        popup.adjustSize()
        popup.move(self.edit.mapToGlobal(QPoint(0, self.edit.height() + 2)))
        popup.show()
        view.setFocus()

    def _picked(self, day: QDate, popup: QFrame) -> None:
        popup.close()
        self.edit.setText(format_date(catalog(), date(day.year(), day.month(), day.day())))
        self.edited.emit(self.value())
        self.commit_pending()
        self.edit.setFocus()


class TimeField(TextField):
    """A time of day on the wall clock."""

    def __init__(
        self,
        label: Text,
        *,
        help: Text = "",  # noqa: A002
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            label,
            help=help,
            optional=optional,
            placeholder=lambda: translate("Window", "like {time}", time=format_time(catalog(), time(9, 15))),
            max_length=20,
            parent=parent,
        )

    def understood(self) -> time | None:
        """The time that was understood, or None."""
        return parse_time(self.edit.text())

    def value(self) -> Any:
        """The time that was understood, or None."""
        return self.understood()

    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    def is_understood(self) -> bool:
        """True when the field is empty or holds a time."""
        return not self.edit.text().strip() or self.understood() is not None

    def is_dirty(self) -> bool:
        """True when the time changed; unreadable text is no change yet."""
        return self.is_understood() and super().is_dirty()

    def commit_pending(self) -> None:
        """Write a readable time out in full and hand it on; say so when it is not readable."""
        super().commit_pending()
        value = self.understood()
        if value is not None:
            self.edit.setText(format_time(catalog(), value))
            self.set_notices([])
        elif self.edit.text().strip():
            example = format_time(catalog(), time(9, 15))
            self.set_notices([translate("Window", "We could not read this time. Write it like {time}.", time=example)])

    def _show(self, value: object) -> None:
        self.edit.setText(format_time(catalog(), value) if isinstance(value, time) else "")
        self.edit.setCursorPosition(0)


class ClockField(TimeField):
    """A time of day as "HH:MM", 24-hour, however it is typed and shown; empty without a time."""

    def value(self) -> str:
        """The time that was understood, or an empty text."""
        found = self.understood()
        return found.strftime("%H:%M") if found is not None else ""

    def _show(self, value: object) -> None:
        super()._show(parse_time(str(value or "")))


def _example() -> str:
    return format_date(catalog(), date(2026, 11, 30), short=True)
