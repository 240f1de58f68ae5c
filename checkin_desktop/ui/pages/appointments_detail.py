"""The detail pane of the Appointments page: one appointment with what can be done about it, as a form, with proof."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.appointment_rules import waits_for_outcome
from checkin_desktop.domain.appointments import Appointment, AppointmentCheck, AppointmentKind, AppointmentState
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import Text, catalog, translate
from checkin_desktop.ui.models import appointments as record
from checkin_desktop.ui.models.form_saver import FormSaver, Stored
from checkin_desktop.ui.pages.appointments_fields import TITLES, in_order, make_field, put_rows, show_zone
from checkin_desktop.ui.pages.appointments_missed import MissedSteps
from checkin_desktop.ui.pages.files_section import FilesSection, FilesWords
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, Card, ChipRow
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.fields import Field
from checkin_desktop.ui.widgets.flow import FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import Label, Rule
from checkin_desktop.words import dates
from checkin_desktop.words.labels import label

# Which actions each state offers, in their order.
_ACTIONS: Final = {
    AppointmentState.REQUESTED: ("cancel",),
    AppointmentState.CONFIRMED: ("check", "change", "ready", "finish", "miss", "cancel"),
    AppointmentState.DONE: ("finish",),
    AppointmentState.MISSED: ("miss",),
    AppointmentState.CANCELLED: ("cancel",),
}
# Where an action has been taken already, it serves to change the words that were written then.
_AGAIN: Final = {
    AppointmentState.DONE: "finish",
    AppointmentState.MISSED: "miss",
    AppointmentState.CANCELLED: "cancel",
}


class AppointmentDetail(Card):
    """One appointment. `wanted` carries what somebody wants to do about it; files are opened by the page.

    What can be wanted: "confirm", "check", "change", "ready", "finish", "miss", "cancel", "remove".
    """

    wanted = Signal(str)
    file_opened = Signal(object)
    files_changed = Signal()

    def __init__(
        self,
        context: WindowContext,
        draft_key: Callable[[int], str],
        reveal: Callable[[int], None],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(0, parent=parent)
        self._context = context
        self._today = today
        self._shown: Appointment | None = None
        self._old: Appointment | None = None
        self._reference: ReferenceData | None = None
        self._fields: dict[str, Field] = {}
        self.saver = FormSaver(context, self, draft_key, record.store, self._saved, reveal)
        content = QWidget(self)
        column = QVBoxLayout(content)
        edge = theme.space(18)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space(12))
        self.chips = ChipRow(parent=content)
        self.heading = Label("", "section", parent=content)
        self.when = Label("", "strong", parent=content)
        self.where = Label("", "body", tone="ink2", parent=content)
        self.banner_button = Button(self._banner_verb, "secondary", small=True, parent=content)
        self.banner_button.clicked.connect(lambda: self.wanted.emit(self._banner_action()))
        self.banner = Banner("late", "", "", self.banner_button, parent=content)
        self.outcome = Label("", "body", parent=content)
        words = QVBoxLayout()
        words.setSpacing(theme.space(4))
        for line in (self.heading, self.when, self.where):
            words.addWidget(line)
        column.addLayout(words)
        for widget in (self.chips, self.banner, self.outcome, self._make_actions(content)):
            column.addWidget(widget)
        self.missed = MissedSteps(context, content)
        self.missed.change_wanted.connect(lambda: self.wanted.emit("change"))
        self.same_day = FactNote(None, _same_day_words, parent=content)
        self.other_place = FactNote(None, _other_place_words, parent=content)
        column.addWidget(self.missed)
        column.addWidget(self.same_day)
        column.addWidget(self.other_place)
        column.addWidget(Rule(parent=content))
        self.files = _files_section(context, content)
        self.files.opened.connect(self.file_opened)
        self.files.changed.connect(self.files_changed)
        column.addWidget(self.files)
        column.addWidget(Rule(parent=content))
        for key in in_order(record.KEYS):
            self._fields[key] = self.saver.bind(key, make_field(key, content), TITLES[key])
        put_rows(self._fields, column)
        self.checks = Label("", "small", parent=content)
        column.addWidget(self.checks)
        column.addWidget(Rule(parent=content))
        remove = self.buttons["remove"] = Button(
            lambda: translate("Appointments", "Remove this appointment"),
            "destructive",
            "trash",
            small=True,
            parent=content,
        )
        remove.clicked.connect(lambda: self.wanted.emit("remove"))
        column.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        context.hold(*(button for name, button in self.buttons.items() if name != "ready"), self.banner_button)
        self.scroller = scroll(content, exact=True)
        self.body.addWidget(self.scroller)

    def field(self, key: str) -> Field:
        """A field by its key. Raises KeyError."""
        return self._fields[key]

    def show_appointment(
        self, stored: Stored, draft: dict[str, object] | None, reference: ReferenceData, old: Appointment | None
    ) -> None:
        """Show an appointment; `old` is the one whose date it is meant to change."""
        appointment: Appointment = stored.record
        self._reference, self._old = reference, old
        self.files.show_files(appointment.id, appointment.proofs)
        show_zone(self._fields["zone"], appointment.details.zone)
        self.saver.load(appointment.id, stored, draft)

    def forget(self) -> None:
        """Forget everything, at lock."""
        self.saver.forget()
        self.files.forget()
        self._shown = self._old = None
        for line in (self.heading, self.when, self.where):
            line.set_text("")
        self.chips.set_chips(())
        for widget in (self.banner, self.outcome, self.missed, self.same_day, self.other_place, self.checks):
            widget.setVisible(False)

    def retranslate(self) -> None:
        """Say everything again in the window's language."""
        self.saver.retranslate()
        if self._shown is not None:
            self._show_head(self._shown)

    def _make_actions(self, parent: QWidget) -> QWidget:
        holder = QWidget(parent)
        flow = FlowLayout(holder, 8)
        self.buttons: dict[str, Button] = {}
        for action, text, icon_name in _verbs():
            button = Button(text, "secondary", icon_name, small=True, parent=holder)
            button.clicked.connect(lambda _=False, action=action: self.wanted.emit(action))
            flow.addWidget(button)
            self.buttons[action] = button
        return holder

    def _saved(self, stored: Stored) -> None:
        self._shown = stored.record
        self._show_head(stored.record)

    def _show_head(self, appointment: Appointment) -> None:
        details, today = appointment.details, self._today()
        self.when.set_text(lambda: record.when_words(details))
        self.heading.set_text(lambda: label(translate, details.kind))
        self.where.set_text(lambda: record.place_words(details))
        chips = [record.state_chip(appointment, today)]
        check = appointment.last_check
        if check is not None and appointment.is_ahead:
            chips.append((record.check_words(check), "neutral", "eye"))
        self.chips.set_chips(chips)
        self._show_actions(appointment)
        self._show_banner(appointment)
        self.outcome.set_text(appointment.outcome)
        self.outcome.setVisible(bool(appointment.outcome.strip()))
        self.missed.show_for(appointment, self._reference)
        for note, conflict_id in ((self.same_day, "C08"), (self.other_place, "C07")):
            note.setVisible(appointment.is_ahead and details.kind is AppointmentKind.ICE_CHECK_IN)
            conflict = self._reference.conflict(conflict_id) if self._reference else None
            note.set_fact(conflict.fact if conflict else None)
        looks = [_check_line(check) for check in reversed(appointment.checks)]
        self.checks.set_text("\n".join((translate("Appointments", "Who looked, and when"), *looks)))
        self.checks.setVisible(bool(looks))

    def _show_actions(self, appointment: Appointment) -> None:
        offered = set(_ACTIONS.get(appointment.state, ())) - {self._banner_action()}
        if appointment.details.day is None or appointment.details.day < self._today():
            offered -= {"ready", "check"}
        else:
            offered -= {"finish", "miss"} if appointment.details.day > self._today() else set()
        again = _AGAIN.get(appointment.state, "")
        for action, text, icon_name in _verbs():
            button = self.buttons[action]
            button.setVisible(action in offered)
            button.set_text(_words_again if action == again else text)
            button.set_icon("pencil" if action == again else icon_name)

    def _show_banner(self, appointment: Appointment) -> None:
        self.banner.setVisible(bool(self._banner_action()))
        self.banner_button.retranslate()
        if appointment.state is AppointmentState.REQUESTED:
            self.banner.set_texts(lambda: translate("Appointments", "Not confirmed yet"), self._stands_words)
        else:
            self.banner.set_texts(
                lambda: translate("Appointments", "This day is over. How did it go?"),
                lambda: translate("Appointments", "Write down what happened and the next date on the paper."),
            )

    def _banner_action(self) -> str:
        shown = self._shown
        if shown is None:
            return ""
        if shown.state is AppointmentState.REQUESTED:
            return "confirm"
        return "finish" if waits_for_outcome(shown, self._today()) else ""

    def _banner_verb(self) -> str:
        if self._banner_action() == "finish":
            return translate("Appointments", "Write it down")
        return translate("Appointments", "It was confirmed")

    def _stands_words(self) -> str:
        old = self._old
        if old is None:
            return translate("Appointments", "It was asked for. Nothing shows yet that the office agreed.")
        if old.state is AppointmentState.MISSED:
            return translate("Appointments", "A new date was asked for. Nothing shows yet that the office agreed.")
        return translate(
            "Appointments",
            "Until it is, the old date stands: {when}.",
            when=record.when_inside(old.details),
        )


def _verbs() -> tuple[tuple[str, Text, str], ...]:
    return (
        ("check", lambda: translate("Appointments", "Checked: unchanged"), "eye"),
        ("change", lambda: translate("Appointments", "Change my date"), "calendar"),
        ("ready", lambda: translate("Appointments", "Get ready for the day"), "list"),
        ("finish", lambda: translate("Appointments", "How did it go?"), "pencil"),
        ("miss", lambda: translate("Appointments", "It was missed"), "warning"),
        ("cancel", lambda: translate("Appointments", "It was canceled"), "minus"),
    )


def _words_again() -> str:
    return translate("Appointments", "Change these words")


def _same_day_words() -> str:
    return translate(
        "Appointments",
        "What fits all sources: the time on the paper, or a time inside the hours that the place has posted, early. "
        "For another time on the same day no new booking is needed, say ICE and a legal guide. But each place posts "
        "its own hours: some are short, or only on one day a month.",
    )


def _other_place_words() -> str:
    return translate(
        "Appointments",
        "The place on the paper comes first, as long as ICE has confirmed no other one in writing. ICE says that an "
        "office near you is enough on that day, and elsewhere it says the same place. A legal guide says to ask first "
        "before a move far away. If the place is impossible that day, a visit to an office nearby belongs in the log.",
    )


def _check_line(check: AppointmentCheck) -> str:
    when = dates.format_moment(catalog(), check.at, weekday=False)
    parts = (when, label(translate, check.result), check.how, check.by, check.note)
    return " · ".join(part for part in parts if part.strip())


def _files_section(context: WindowContext, parent: QWidget) -> FilesSection:
    appointments = context.case.appointments
    return FilesSection(
        context,
        FilesWords(
            title=lambda: translate("Appointments", "What shows this date"),
            hint=lambda: translate(
                "Appointments", "Drop a picture of the page or the paper here, or add it. It is kept unchanged."
            ),
            add=lambda: translate("Appointments", "Add a file"),
            choose=lambda: translate("Appointments", "Choose pictures or papers"),
            pasted=lambda: translate("Appointments", "pasted page"),
            saved=lambda count: translate("Appointments", "%n file(s) saved", n=count),
        ),
        lambda appointment_id, item, progress, cancelled: appointments.add_proof(
            appointment_id, (item,), progress=progress, cancelled=cancelled
        ),
        parent,
    )
