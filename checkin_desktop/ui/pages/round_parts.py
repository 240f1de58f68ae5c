"""The faces of the round: before it begins, one date to look at, and what came out."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.appointments import Appointment, AppointmentKind, CheckResult
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.rounds import RoundScope, RoundView, Step
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.open_link import LinkButton
from checkin_desktop.ui.language import Text, isolate_ltr, translate
from checkin_desktop.ui.models.appointments import check_words, icon_of, place_words, when_words
from checkin_desktop.ui.models.finding import nine_digits
from checkin_desktop.ui.models.people import format_a_number
from checkin_desktop.ui.pages.find_someone_parts import CopyLine, line_step
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import SectionCard
from checkin_desktop.ui.widgets.fields import ChoiceField, Field, TextField
from checkin_desktop.ui.widgets.flow import Columns, FlowLayout
from checkin_desktop.ui.widgets.key_button import AnswerButton
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.rows import ListRow, RowStack
from checkin_desktop.words.labels import label

PORTAL, PHONE = "portal", "phone"
_LINES = {
    AppointmentKind.ICE_CHECK_IN: {PORTAL: "ice_scheduler", PHONE: "ice_services_line"},
    AppointmentKind.COURT_MASTER: {PORTAL: "eoir_acis_web", PHONE: "eoir_acis_phone"},
    AppointmentKind.COURT_INDIVIDUAL: {PORTAL: "eoir_acis_web", PHONE: "eoir_acis_phone"},
    AppointmentKind.USCIS: {PHONE: "uscis_contact_center"},
}
"""Where a date of a kind can be looked up: ids of lines of the directory."""

RESULT_ICONS = {
    CheckResult.UNCHANGED: ("check", "success"),
    CheckResult.CHANGED: ("calendar", "late"),
    CheckResult.NOT_REACHED: ("help", "neutral"),
}


class StartFace(SectionCard):
    """What a round is, which dates, and how somebody looks. `started` carries (scope, how, by)."""

    started = Signal(object, str, str)

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Appointments", "A new round"), parent=parent)
        self.body.addWidget(
            Label(
                lambda: translate(
                    "Appointments",
                    "Dates can change without notice. Look each one up, one after the other, and press one key for "
                    "each. You can stop at any time: the round goes on where you left it.",
                ),
                "body",
                tone="ink2",
                parent=self,
            )
        )
        self.counts = Label("", "strong", parent=self)
        self.body.addWidget(self.counts)
        self.past = Label("", "small", tone="late_ink", parent=self)
        self.body.addWidget(self.past)
        self.scope = ChoiceField(
            lambda: translate("Appointments", "Which dates?"),
            [
                (RoundScope.EVERY, lambda: translate("Appointments", "All dates ahead")),
                (RoundScope.COURT, lambda: translate("Appointments", "Court hearings")),
                (RoundScope.CHECK_INS, lambda: translate("Appointments", "Check-ins with ICE and ISAP")),
            ],
            parent=self,
        )
        self.how = ChoiceField(
            lambda: translate("Appointments", "How do you look them up?"),
            [
                (PORTAL, lambda: translate("Appointments", "On the official website")),
                (PHONE, lambda: translate("Appointments", "By phone")),
                ("", lambda: translate("Appointments", "In another way")),
            ],
            parent=self,
        )
        self.by = TextField(
            lambda: translate("Appointments", "Your name"),
            help=lambda: translate("Appointments", "It is kept with each look."),
            optional=True,
            max_length=200,
            parent=self,
        )
        fields: tuple[Field, ...] = (self.scope, self.how, self.by)
        for field in fields:
            self.body.addWidget(field)
        self.scope.set_value(RoundScope.EVERY)
        self.how.set_value(PORTAL)
        holder = QWidget(self)
        self.start = Button(lambda: translate("Appointments", "Start the round"), "primary", "play", parent=holder)
        self.start.clicked.connect(
            lambda: self.started.emit(self.scope.value(), str(self.how.value()), self.by.value().strip())
        )
        FlowLayout(holder, 8).addWidget(self.start)
        self.body.addWidget(holder)
        context.hold(self.start)

    def show_view(self, found: RoundView) -> None:
        """Say how many dates there are."""
        count = len(found.waiting) + len(found.done)
        people = len({step.appointment.person_id for step in (*found.waiting, *found.done)})
        never = sum(step.result is None for step in (*found.waiting, *found.done))
        self.counts.set_text(
            lambda: " ".join(
                (
                    translate("Appointments", "%n date(s) ahead.", n=count),
                    translate("Appointments", "%n person(s) with a date.", n=people),
                    translate("Appointments", "%n never looked up.", n=never),
                )
            )
        )
        self.past.setVisible(found.past > 0)
        self.past.set_text(
            lambda: translate(
                "Appointments",
                "%n date(s) are over, and nobody wrote what happened. They are no part of the round.",
                n=found.past,
            )
        )
        self.start.setEnabled(count > 0)


class StepFace(QWidget):
    """One date. `answered` carries a `CheckResult`; `put_off` wants it at the end, `opened` its own page."""

    answered = Signal(object)
    put_off = Signal()
    opened = Signal()

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.card = SectionCard("", parent=self)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(theme.space(12))
        self.card.body.addLayout(self._facts)
        self.note = TextField(
            lambda: translate("Appointments", "Note"),
            help=lambda: translate(
                "Appointments", "For example the new date that you saw. It is kept with this look."
            ),
            optional=True,
            max_length=500,
            parent=self,
        )
        self.card.body.addWidget(self.note)
        self.card.body.addWidget(
            Label(
                lambda: translate("Appointments", "Does this date still stand? Press a number."), "strong", parent=self
            )
        )
        holder = QWidget(self)
        flow = FlowLayout(holder, 8)
        self.answers: dict[CheckResult, AnswerButton] = {}
        for key, (result, (icon_name, _)) in enumerate(RESULT_ICONS.items(), start=1):
            button = AnswerButton(icon_name, lambda result=result: label(translate, result), str(key), holder)
            button.clicked.connect(lambda _=False, result=result: self.answered.emit(result))
            self.answers[result] = button
            flow.addWidget(button)
        self.later = AnswerButton("clock", lambda: translate("Appointments", "Later"), "4", holder)
        self.later.clicked.connect(self.put_off)
        flow.addWidget(self.later)
        context.hold(*self.answers.values(), self.later)
        self.card.body.addWidget(holder)
        links = QWidget(self)
        self.open = Button(
            lambda: translate("Appointments", "Open this appointment"), "quiet", "calendar", small=True, parent=links
        )
        self.open.clicked.connect(self.opened)
        FlowLayout(links, 8).addWidget(self.open)
        self.card.body.addWidget(links)
        side = QWidget(self)
        aside = QVBoxLayout(side)
        aside.setContentsMargins(0, 0, 0, 0)
        aside.setSpacing(theme.space(16))
        self.where = SectionCard(lambda: translate("Appointments", "Where to look it up"), parent=side)
        self._where_body = QVBoxLayout()
        self.where.body.addLayout(self._where_body)
        self.last = DoneCard(side)
        aside.addWidget(self.where)
        aside.addWidget(self.last)
        aside.addStretch(1)
        main = QWidget(self)
        box = QVBoxLayout(main)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.card)
        box.addStretch(1)
        column.addWidget(Columns(main, side, side_width=320, under=820))

    def show_step(self, step: Step, person: Person, how: str) -> None:
        """Show a date of a person; `how` is the way of the round."""
        appointment = step.appointment
        details = appointment.details
        self.card.title_label.set_text(step.name)
        _empty(self._facts)
        digits = nine_digits(person)
        shown = isolate_ltr(format_a_number(digits)) if digits else ""
        self._facts.addWidget(CopyLine(self.context, lambda: translate("Appointments", "A-number"), shown, digits))
        row = ListRow(
            lambda: when_words(details),
            lambda: label(translate, details.kind),
            lambda: place_words(details),
            icon_name=icon_of(details.kind),
            status="soft",
            chips=((_last_look(appointment), "neutral", "eye"),),
        )
        row.layout().setContentsMargins(0, 0, 0, 0)
        self._facts.addWidget(row)
        if details.confirmation:
            self._facts.addWidget(
                CopyLine(
                    self.context,
                    lambda: translate("Appointments", "Confirmation number"),
                    isolate_ltr(details.confirmation),
                    details.confirmation,
                )
            )
        self._facts.addWidget(
            Label(lambda: translate("Appointments", "If a paper says something else, the paper counts."), "small")
        )
        about = f"{step.name}, {label(translate, details.kind)}, {when_words(details)}"
        for button in self.answers.values():
            button.set_about(about)
        self._show_where(details.kind, how)

    def _show_where(self, kind: AppointmentKind, how: str) -> None:
        _empty(self._where_body)
        ways = _LINES.get(kind, {})
        wanted = [ways[how]] if how in ways else list(ways.values())
        lines = [line for name in wanted if (line := self.context.case.reference.line(name)) is not None]
        for line in lines:
            self._where_body.addWidget(
                line_step(self.context, lambda name=line.name: translate("reference", name), line)
            )
            if line.address:
                holder = QWidget(self)
                FlowLayout(holder, 8).addWidget(LinkButton(self.context, line.address, parent=holder))
                self._where_body.addWidget(holder)
        self.where.setVisible(bool(lines))


class ChangedCard(SectionCard):
    """Dates that somebody found changed and that still stand in the folder as before. `opened` carries the step."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Appointments", "Changed: write the new date"), flush=True, parent=parent)
        self.rows = RowStack()
        self.body.addWidget(self.rows)

    def show_steps(self, steps: Iterable[Step]) -> None:
        """Show these."""
        rows = []
        for step in steps:
            note = step.appointment.last_check.note if step.appointment.last_check else ""
            row = ListRow(
                step.name,
                lambda step=step: _words(step),
                note,
                icon_name=icon_of(step.appointment.details.kind),
                status="late",
                pressable=True,
            )
            row.pressed.connect(lambda step=step: self.opened.emit(step))
            rows.append(row)
        self.rows.set_rows(rows)
        self.setVisible(bool(rows))


class DoneCard(SectionCard):
    """Some of what was looked at in this round. `again` carries a step to look at once more."""

    again = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", flush=True, parent=parent)
        self.rows = RowStack()
        self.body.addWidget(self.rows)

    def show_steps(self, steps: Iterable[Step], title: Text = "", *, held: bool) -> None:
        """Show these; with `held` none can be looked at again."""
        self.title_label.set_text(title)
        rows = []
        for step in steps:
            look = step.appointment.last_check
            assert look is not None  # it was looked at in this round
            icon_name, status = RESULT_ICONS[look.result]
            again = Button(
                lambda: translate("Appointments", "Look again"),
                "quiet",
                small=True,
                name=lambda step=step: translate("Appointments", "Look again: {name}", name=step.name),
            )
            again.clicked.connect(lambda _=False, step=step: self.again.emit(step))
            again.setEnabled(not held)
            rows.append(
                ListRow(
                    step.name,
                    lambda step=step: _words(step),
                    look.note,
                    icon_name=icon_of(step.appointment.details.kind),
                    chips=((lambda look=look: label(translate, look.result), status, icon_name),),
                    actions=(again,),
                )
            )
        self.rows.set_rows(rows)
        self.setVisible(bool(rows))


def _words(step: Step) -> str:
    details = step.appointment.details
    return f"{label(translate, details.kind)} · {when_words(details, short=True)}"


def _last_look(appointment: Appointment) -> str:
    look = appointment.last_check
    return check_words(look) if look is not None else translate("Appointments", "Nobody has looked it up yet")


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
