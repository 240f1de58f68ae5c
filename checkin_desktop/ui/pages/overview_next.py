"""The card at the top of the Overview: the next appointment, as its paper says, and the two things to do about it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.appointments import Appointment, AppointmentState
from checkin_desktop.domain.due import last_look
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.appointments import place_words, when_words
from checkin_desktop.ui.pages.overview_parts import InlineLabel
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, ChipRow
from checkin_desktop.ui.widgets.date_leaf import DateLeaf
from checkin_desktop.ui.widgets.flow import AsideLayout, FlowLayout
from checkin_desktop.ui.widgets.labels import IconLabel, Label
from checkin_desktop.words import dates
from checkin_desktop.words.labels import inside_sentence, label


class AppointmentCard(Card):
    """`ready` and `change` are sent by its buttons. It counts days in words; nothing on it runs."""

    ready = Signal()
    change = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(18, parent=parent)
        face = QWidget(self)
        row = QHBoxLayout(face)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(20))
        self.leaf = DateLeaf(face)
        row.addWidget(self.leaf, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(theme.px(4))
        self.over = Label(
            lambda: translate("Overview", "Next appointment"), "small_strong", tone="accent_text", parent=face
        )
        head = QWidget(face)
        flow = FlowLayout(head, 10)
        self.title = InlineLabel("", "section")
        self.chips = ChipRow(parent=head)
        flow.addWidget(self.title)
        flow.addWidget(self.chips)
        self.when = Label("", "body", parent=face)
        self.where = Label("", "body", tone="ink2", parent=face)
        self.asked = Label("", "small", parent=face)
        for widget in (self.over, head, self.when, self.where, self.asked):
            words.addWidget(widget)
        line = QHBoxLayout()
        line.setSpacing(theme.px(6))
        self.source = Label("", "meta", parent=face)
        line.addWidget(IconLabel("document", "ink3", 16, face), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.source, 1)
        words.addLayout(line)
        row.addLayout(words, 1)
        buttons = QWidget(self)
        column = QVBoxLayout(buttons)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        self.ready_button = Button(lambda: translate("Overview", "Get ready"), parent=buttons)
        self.change_button = Button(lambda: translate("Overview", "Change my date"), "quiet", parent=buttons)
        self.ready_button.clicked.connect(self.ready)
        self.change_button.clicked.connect(self.change)
        for button in (self.ready_button, self.change_button):
            button.setMinimumWidth(theme.px(140))
            column.addWidget(button)
        holder = QWidget(self)
        aside = AsideLayout(holder, main_min=theme.px(340), gap=theme.px(12), centred=True)
        aside.addWidget(face)
        aside.addWidget(buttons)
        self.body.addWidget(holder)

    def show_appointment(self, appointment: Appointment, asked: Appointment | None, today: date) -> None:
        """Show it. `asked` is a request for another date; the one that stands stays live until it is confirmed."""
        details = appointment.details
        assert details.day is not None  # only a date that stands comes next
        self.leaf.set_day(details.day)
        self.title.set_text(label(translate, details.kind))
        near = dates.format_days_from(catalog(), details.day, today)
        chips = [(near, "late" if details.day == today else "soft", "clock")]
        if appointment.state is AppointmentState.REQUESTED:
            chips.append((translate("Overview", "Not confirmed yet"), "late", "help"))
        self.chips.set_chips(chips)
        self.when.set_text(when_words(details))
        self.where.set_text(place_words(details))
        self.source.set_text(_source_words(appointment))
        self.asked.setVisible(asked is not None)
        if asked is not None:
            self.asked.set_text(
                translate(
                    "Overview",
                    "Asked for another date: {date}. This one stays until something shows the new one.",
                    date=when_words(asked.details, short=True),
                )
            )

    def forget(self) -> None:
        """Forget the appointment."""
        for words in (self.title, self.when, self.where, self.source, self.asked):
            words.set_text("")
        self.chips.set_chips(())


def _source_words(appointment: Appointment) -> str:
    """What the date comes from, and when somebody last saw it: "From: a paper · checked 14 Nov 2026"."""
    source = inside_sentence(label(translate, appointment.details.source))
    seen = last_look(appointment)
    if seen is None:
        return translate("Overview", "From: {source} · nobody has looked since", source=source)
    day = dates.format_date(catalog(), seen, short=True)
    return translate("Overview", "From: {source} · checked {date}", source=source, date=day)
