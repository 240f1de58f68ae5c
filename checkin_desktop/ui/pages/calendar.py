"""The month: the dates of the person in front, or of everybody, and what lies on the chosen day."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.appointments import Appointment
from checkin_desktop.domain.moments import moment_now
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.appointments import icon_of, place_words, state_chip
from checkin_desktop.ui.models.month import SHOWN, Named, month_entries, time_words
from checkin_desktop.ui.pages.dates_menu import DatesMenu
from checkin_desktop.ui.pages.page import Page, back_to_appointments
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, PageHeader, SectionCard
from checkin_desktop.ui.widgets.corner_clip import CornerClip
from checkin_desktop.ui.widgets.flow import Columns, FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.month_view import MonthView
from checkin_desktop.ui.widgets.rows import ListRow, RowStack
from checkin_desktop.words import dates
from checkin_desktop.words.labels import label

Found = tuple[tuple[int, str, Appointment], ...]


class CalendarPage(Page):
    """Reads only the days in sight. Nothing is changed here: a row leads to its appointment."""

    page_id = "calendar"
    topics = frozenset({"appointments", "people", "identity"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None, *, clock: Clock | None = None) -> None:
        super().__init__(context, parent)
        self.clock: Clock = clock or SystemClock()
        self._everybody = False
        self._found: Found = ()
        self._name = ""
        self._first_row: QWidget | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(20))
        column.setSpacing(theme.space(16))
        outer.addWidget(scroll(content, exact=True))
        self.header = PageHeader(lambda: translate("Appointments", "Calendar"), self._subtitle, content)
        column.addWidget(self.header)
        self.header.add_action(back_to_appointments(context))
        walk = Button(lambda: translate("Appointments", "Look at all dates"), "secondary", "refresh")
        walk.clicked.connect(lambda: context.navigate("round"))
        self.header.add_action(walk)
        self.save_menu = DatesMenu(context, self)
        self.header.add_action(self.save_menu)
        column.addWidget(self._pills(content))
        self.month = MonthView(self._today(), content)
        self.day_card = SectionCard("", flush=True, parent=content)
        self.rows = RowStack()
        self.day_card.body.addWidget(self.rows)
        side = QWidget(content)
        box = QVBoxLayout(side)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.day_card)
        box.addStretch(1)
        card = Card(12, parent=content)
        card.body.addWidget(self.month)
        CornerClip(self.month.grid)
        column.addWidget(Columns(card, side, side_width=320, under=840), 1)
        self.month.span_changed.connect(lambda *_: self.refresh())
        self.month.day_chosen.connect(lambda _: self._show_day())
        self.month.day_opened.connect(lambda _: self._enter_day())

    def _pills(self, content: QWidget) -> QWidget:
        holder = QWidget(content)
        flow = FlowLayout(holder, 8)
        self.pills = QButtonGroup(self)
        for number, words in enumerate((self._person_words, lambda: translate("Appointments", "Everybody"))):
            pill = Button(words, "filter")
            pill.setCheckable(True)
            self.pills.addButton(pill, number)
            flow.addWidget(pill)
        self.pills.button(0).setChecked(True)
        self.pills.idClicked.connect(self.show_everybody)
        return holder

    def act(self, action: str) -> None:
        """ "everybody": the dates of everybody from today on."""
        if action == "everybody":
            self.month.show_day(self._today())
            self.show_everybody(True)

    def show_everybody(self, everybody: bool) -> None:
        """Show the dates of everybody, or of the person in front."""
        self._everybody = bool(everybody)
        self.pills.button(int(self._everybody)).setChecked(True)
        self.refresh()

    def refresh(self) -> None:
        """Read the days in sight."""
        self.month.set_today(self._today())
        case, person_id = self.context.case, self.person_id
        first, last = self.month.span()
        everybody = self._everybody or person_id is None

        def work(_: object) -> tuple[str, Found]:
            name = case.people.get(person_id).details.display_name if person_id is not None else ""
            if everybody:
                return name, case.appointments.between(first, last)
            own = case.appointments.of_person(person_id) if person_id is not None else ()
            inside = (one for one in own if one.details.day is not None and first <= one.details.day <= last)
            return name, tuple((one.person_id, name, one) for one in inside)

        def done(answer: tuple[str, Found]) -> None:
            if (first, last) == self.month.span() and person_id == self.person_id:
                self._show(*answer)

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def retranslate(self) -> None:
        """Say the cells and the rows again."""
        self._show(self._name, self._found)

    def wipe(self) -> None:
        """Forget the dates and whose they are."""
        self._everybody = False
        self.pills.button(0).setChecked(True)
        self._show("", ())
        self.save_menu.forget()

    def _show(self, name: str, found: Found) -> None:
        self._name = name
        self._found = tuple(one for one in found if one[2].state in SHOWN)
        everybody = self._everybody or self.person_id is None
        named: list[Named] = [(whose, one) for _, whose, one in self._found]
        self.month.set_entries(month_entries(named, everybody=everybody))
        first = self.pills.button(0)
        assert isinstance(first, Button)
        first.set_text(self._person_words)
        first.setVisible(self.person_id is not None)
        if self.person_id is None:
            self.pills.button(1).setChecked(True)
        self.header.set_subtitle(self._subtitle)
        self._show_day()

    def _show_day(self) -> None:
        day = self.month.day()
        self.day_card.title_label.set_text(
            lambda: dates.at_sentence_start(dates.format_date(catalog(), day, weekday=True))
        )
        here = [one for one in self._found if one[2].details.day == day]
        everybody = self._everybody or self.person_id is None
        rows: list[QWidget] = [self._row(whose if everybody else "", one) for _, whose, one in here]
        self._first_row = rows[0] if rows else None
        nothing = Label(lambda: translate("Appointments", "Nothing on this day."), "body", tone="ink2")
        nothing.setContentsMargins(theme.space(18), theme.px(12), theme.space(18), theme.px(12))
        self.rows.set_rows(rows or [nothing])

    def _row(self, whose: str, appointment: Appointment) -> ListRow:
        details, today = appointment.details, self._today()
        row = ListRow(
            whose or label(translate, details.kind),
            " · ".join(
                part for part in (label(translate, details.kind) if whose else "", time_words(appointment)) if part
            ),
            place_words(details),
            icon_name=icon_of(details.kind),
            status="soft" if appointment.is_ahead else "neutral",
            chips=(state_chip(appointment, today),),
            pressable=True,
        )
        row.pressed.connect(partial(self.context.navigate, "appointments", appointment.person_id, appointment.id))
        return row

    def _enter_day(self) -> None:
        """Return on a day puts the keyboard on its first row."""
        if isinstance(self._first_row, ListRow):
            self._first_row.face.setFocus()

    def _person_words(self) -> str:
        return self._name or translate("Appointments", "This person")

    def _subtitle(self) -> str:
        count = len([one for one in self._found if one[2].is_ahead and _day(one[2]) >= self._today()])
        whose = "" if self._everybody else self._name
        words = translate("Appointments", "%n date(s) ahead in these weeks", n=count)
        return translate("Appointments", "{person} · {words}", person=whose, words=words) if whose else words

    def _today(self) -> date:
        return moment_now(self.clock.now(), self.context.case.zone).local.date()


def _day(appointment: Appointment) -> date:
    return appointment.details.day or date.min
