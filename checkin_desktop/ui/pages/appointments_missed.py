"""After a missed appointment: what to do next, step by step, and the papers that show why."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.appointments import Appointment, AppointmentState
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label

SITUATION = "missed"
"""The situation of `checklists.json` whose papers belong to a missed check-in."""
COURT_LIMIT = "in_absentia"
"""The record of `deadlines.json` for an order that a court made because somebody was not there."""


class MissedSteps(QWidget):
    """The steps. `change_wanted`: ask for a new date."""

    change_wanted = Signal()

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._reference: ReferenceData | None = None
        self._court = False
        self._appointment_id = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(8))
        column.addWidget(Label(lambda: translate("Appointments", "What you can do now"), "strong", parent=self))
        column.addWidget(Label(self._steps, "body", parent=self))
        buttons = QWidget(self)
        flow = FlowLayout(buttons, 8)
        self.change = Button(
            lambda: translate("Appointments", "Ask for a new date"),
            "secondary",
            "calendar",
            small=True,
            parent=buttons,
        )
        self.change.clicked.connect(self.change_wanted)
        self.letter = Button(
            lambda: translate("Appointments", "Write a letter that explains it"),
            icon_name="mail",
            small=True,
            parent=buttons,
        )
        self.letter.clicked.connect(self._write_letter)
        self.guide = Button(
            lambda: translate("Appointments", "Step by step, with sources"),
            "quiet",
            "book",
            small=True,
            parent=buttons,
        )
        self.guide.clicked.connect(lambda: context.navigate("guide:missed_check_in"))
        context.hold(self.change, self.letter)
        for button in (self.change, self.letter, self.guide):
            flow.addWidget(button)
        column.addWidget(buttons)
        self.proof_list = Label(self._papers, "body", parent=self)
        column.addWidget(self.proof_list)
        self.limit = FactNote(None, self._limit_words, parent=self)
        column.addWidget(self.limit)
        self.setVisible(False)

    def show_for(self, appointment: Appointment, reference: ReferenceData | None) -> None:
        """Show the steps when this appointment was missed."""
        self._reference, self._court = reference, appointment.details.kind.is_court
        self._appointment_id = appointment.id
        for label in self.findChildren(Label):
            label.retranslate()
        limit = reference.deadline(COURT_LIMIT) if reference and self._court else None
        self.limit.setVisible(limit is not None)
        self.limit.set_fact(limit.fact if limit else None)
        self.guide.setVisible(not self._court)
        self.setVisible(appointment.state is AppointmentState.MISSED)

    def _write_letter(self) -> None:
        self._context.navigate(f"new_letter:missed_check_in:appointment-{self._appointment_id}")

    def _steps(self) -> str:
        if self._court:
            steps = (
                translate(
                    "Appointments",
                    "A missed hearing can lead to an order by the judge. A lawyer can tell you what is still "
                    "possible: the sooner you ask, the better.",
                ),
                translate("Appointments", "Write down why it was missed, while you remember it well."),
                translate("Appointments", "Put together the papers that show why."),
            )
        else:
            steps = (
                translate("Appointments", "Write down why it was missed, while you remember it well."),
                translate("Appointments", "Ask for a new date, online or by phone, and keep what shows it."),
                translate("Appointments", "Write down each try, also when nobody answers."),
                translate("Appointments", "Put together the papers that show why."),
            )
        return "\n".join(f"{number}. {step}" for number, step in enumerate(steps, start=1))

    def _papers(self) -> str:
        reference = self._reference
        codes = reference.situations.get(SITUATION, ()) if reference else ()
        kinds = [kind for code in codes if reference and (kind := reference.document(code)) is not None]
        lines = [f"– {translate('reference', kind.title)}: {translate('reference', kind.what)}" for kind in kinds]
        return "\n".join((translate("Appointments", "Papers that can show why, for example:"), *lines))

    def _limit_words(self) -> str:
        limit = self._reference.deadline(COURT_LIMIT) if self._reference else None
        if limit is None:
            return ""
        rules = [translate("reference", reading.rule) for reading in limit.readings]
        return "\n".join((translate("reference", limit.what), *rules))
