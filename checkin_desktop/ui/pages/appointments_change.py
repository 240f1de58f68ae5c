"""Change my date: online or by phone, what each asks for, and what came of it.

The program contacts nobody. Online leads to a question before the page is opened, by phone to the panel beside a call,
which keeps the try whether somebody answers or not. Until a new date is shown, the old one stands.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.appointments import (
    Appointment,
    AppointmentDetails,
    AppointmentKind,
    AppointmentState,
    DateSource,
)
from checkin_desktop.domain.reference import Line, ReferenceData
from checkin_desktop.services.files import NewFile
from checkin_desktop.ui.dialogs.open_link import open_link
from checkin_desktop.ui.language import isolate_ltr, translate
from checkin_desktop.ui.models import appointments as record
from checkin_desktop.ui.pages.appointments_fields import in_order, make_field, put_rows
from checkin_desktop.ui.pages.appointments_steps import StepPane, Work
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button, ChoiceList
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label, Rule

ONLINE: Final = "online"
PHONE: Final = "phone"
SCHEDULER: Final = "ice_scheduler"
SERVICES_LINE: Final = "ice_services_line"
"""Records of `lines.json`."""
_SOURCES: Final[dict[object, DateSource]] = {ONLINE: DateSource.PORTAL, PHONE: DateSource.PHONE}


class ChangePane(StepPane):
    """A new date is asked for. Two buttons save: one with what shows it, one as asked for only."""

    name = "change"
    keys = ("day", "at", "place", "confirmation", "set_by")

    def title(self) -> str:
        return translate("Appointments", "Change my date")

    def text(self) -> str:
        about = self.about
        missed = about is None or about.state is AppointmentState.MISSED
        when = record.when_inside(about.details) if about is not None else ""
        if not self._with_ice():
            stands = translate("Appointments", "Until a new date is confirmed, this one stands: {when}.", when=when)
            court = translate("Appointments", "Only the court changes its dates. A lawyer can tell you how to ask.")
            lines = ["" if missed else stands, court if about is not None and about.details.kind.is_court else ""]
            return " ".join(line for line in lines if line)
        if missed:
            return translate("Appointments", "Ask for a new date. How do you want to do it?")
        return translate(
            "Appointments",
            "Until a new date is confirmed, this one stands: {when}. How do you want to ask for another?",
            when=when,
        )

    def build(self, content: QWidget) -> None:
        self.reference: ReferenceData | None = None
        self.ways = ChoiceList(
            [
                (
                    ONLINE,
                    lambda: translate("Appointments", "Online"),
                    lambda: translate("Appointments", "On the website of the check-in scheduler."),
                    "browser",
                ),
                (
                    PHONE,
                    lambda: translate("Appointments", "By phone"),
                    lambda: translate("Appointments", "With your officer, the local office, or the services line."),
                    "phone",
                ),
            ],
            parent=content,
        )
        self.ways.committed.connect(lambda _: self._show_way())
        self.column.addWidget(self.ways)
        self.steps = Label(self._steps, "body", parent=content)
        self.column.addWidget(self.steps)
        self.column.addWidget(self._make_ways_out(content))
        self.source = FactNote(None, parent=content)
        self.column.addWidget(self.source)
        self.result = QWidget(content)
        below = QVBoxLayout(self.result)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(theme.space(14))
        below.addWidget(Rule(parent=self.result))
        below.addWidget(Label(lambda: translate("Appointments", "What came of it?"), "strong", parent=self.result))
        for key in in_order(self.keys):
            self.fields[key] = make_field(key, self.result)
        put_rows(self.fields, below)
        self.column.addWidget(self.result)

    def make_buttons(self, parent: QWidget) -> Sequence[Button]:
        self.confirmed = Button(
            lambda: translate("Appointments", "The new date is confirmed"), "primary", "check", parent=parent
        )
        self.confirmed.clicked.connect(lambda: self.submit(lambda: self.work_as(AppointmentState.CONFIRMED)))
        self.requested = Button(
            lambda: translate("Appointments", "Only asked for so far"), "secondary", "clock", parent=parent
        )
        self.requested.clicked.connect(lambda: self.submit(lambda: self.work_as(AppointmentState.REQUESTED)))
        return self.confirmed, self.requested

    def show_reference(self, reference: ReferenceData) -> None:
        """Know the shipped lines and their sources."""
        self.reference = reference
        self._show_way()

    def fill(self, drafted: bool) -> None:
        if self.about is not None and not drafted:
            self.fields["place"].set_value(self.about.details.place)
        self._show_way()

    def first_field(self) -> QWidget:
        return self.ways if self._with_ice() else self.fields["day"]

    def work_as(self, state: AppointmentState) -> Work:
        """Save the new date beside the old one, in this state."""
        about, person_id = self.about, self.person_id
        assert about is not None  # opened for one
        details = self._details(about)

        def run(case: Any, files: Sequence[NewFile], progress: Any, cancelled: Any) -> object:
            return case.appointments.add(person_id, details, state, files, progress=progress, cancelled=cancelled)

        return run

    def retranslate(self) -> None:
        """Say the steps again."""
        self._show_way()

    def _details(self, about: Appointment) -> AppointmentDetails:
        known = about.details
        values: dict[str, Any] = {key: field.value() for key, field in self.fields.items()}
        same = str(values["place"]).strip() == known.place.strip()
        return dataclasses.replace(
            known,
            **values,
            point_id=known.point_id if same else "",
            address=known.address if same else "",
            source=_SOURCES.get(self.ways.value() if self._with_ice() else None, DateSource.OTHER),
            seen_on=None,
            note="",
            replaces_id=about.id,
        )

    def _make_ways_out(self, parent: QWidget) -> QWidget:
        holder = QWidget(parent)
        flow = FlowLayout(holder, 8)
        self.open_page = Button(
            lambda: translate("Appointments", "Open the website"), icon_name="external", small=True, parent=holder
        )
        self.open_page.clicked.connect(self._open_page)
        self.page_failed = Button(
            lambda: translate("Appointments", "The website showed an error"),
            icon_name="warning",
            small=True,
            parent=holder,
        )
        self.page_failed.clicked.connect(lambda: self.context.navigate("add_attempt:website_error", self.person_id))
        self.call = Button(
            lambda: translate("Appointments", "Call and write it down"), icon_name="phone", small=True, parent=holder
        )
        self.call.clicked.connect(self._begin_call)
        self.guide = Button(
            lambda: translate("Appointments", "Step by step, with sources"), "quiet", "book", small=True, parent=holder
        )
        self.guide.clicked.connect(self._show_guide)
        for button in (self.open_page, self.page_failed, self.call, self.guide):
            flow.addWidget(button)
        return holder

    def _with_ice(self) -> bool:
        """Whether it is a check-in: the scheduler and the services line change nothing else."""
        return self.about is None or self.about.details.kind is AppointmentKind.ICE_CHECK_IN

    def _line(self) -> Line | None:
        if self.reference is None:
            return None
        return self.reference.line(SCHEDULER if self.ways.value() == ONLINE else SERVICES_LINE)

    def _show_way(self) -> None:
        way, line = self.ways.value() if self._with_ice() else None, self._line()
        self.words.retranslate()
        self.steps.set_text(self._steps)
        self.ways.setVisible(self._with_ice())
        for widget in (self.steps, self.guide):
            widget.setVisible(way is not None)
        asked = way is not None or not self._with_ice()
        for widget in (self.result, self.confirmed, self.requested, self.evidence):
            if widget is not None:
                widget.setVisible(asked)
        for button in (self.open_page, self.page_failed):
            button.setVisible(way == ONLINE)
        self.call.setVisible(way == PHONE)
        self.source.setVisible(way is not None and line is not None)
        self.source.set_fact(line.fact if line is not None else None)

    def _steps(self) -> str:
        line = self._line()
        if self.ways.value() == ONLINE:
            address = isolate_ltr(line.address if line else "")
            steps = (
                translate("Appointments", "Go to {address}.", address=address),
                translate(
                    "Appointments", "Choose “Reschedule”. Type the Subject ID and the birthplace as on the paper."
                ),
                translate(
                    "Appointments",
                    "The soonest free date still meets the release terms, says ICE, also after the paper’s limit.",
                ),
                translate("Appointments", "Copy the confirmation number and take a picture of the page."),
            )
        else:
            number = isolate_ltr(line.display if line else "")
            steps = (
                translate("Appointments", "Call your officer or the local office first, then the services line."),
                translate("Appointments", "Services line: {number}. Have the A-number beside you.", number=number),
                translate(
                    "Appointments", "Nobody answers? Leave name, phone number and A-number, and write down the try."
                ),
            )
        return "\n".join(f"{place}. {step}" for place, step in enumerate(steps, start=1))

    def _open_page(self) -> None:
        line = self._line()
        if line is not None:
            open_link(self.context, line.address, lambda: translate("Appointments", "The check-in scheduler"))

    def _show_guide(self) -> None:
        guide = "change_online" if self.ways.value() == ONLINE else "by_phone"
        self.context.navigate(f"guide:{guide}", self.person_id)

    def _begin_call(self) -> None:
        line = self._line()
        if line is not None:
            self.context.begin_call(line.id, line.display)
