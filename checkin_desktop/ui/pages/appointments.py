"""Appointments: check-ins, hearings and visits of a person as a list, with the chosen one as a form.

The month is a page of its own (`pages.calendar`), as are the release papers and what makes a visit ready.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.appointment_rules import in_order, next_of
from checkin_desktop.domain.appointments import Appointment, CheckResult
from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.withdraw_dialog import view_or_withdraw
from checkin_desktop.ui.language import Text, resolve, translate
from checkin_desktop.ui.models import appointments as record
from checkin_desktop.ui.models.form_saver import Stored
from checkin_desktop.ui.models.undo import push_saved
from checkin_desktop.ui.pages.appointments_detail import AppointmentDetail
from checkin_desktop.ui.pages.page import Page
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, EmptyState, PageHeader
from checkin_desktop.ui.widgets.corner_clip import CornerClip
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.list_detail import ListDetail
from checkin_desktop.ui.widgets.low_stack import LowStack
from checkin_desktop.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from checkin_desktop.ui.pages.appointments_steps import StepPane

_PANES: Final = {
    "new": "NewPane",
    "confirm": "ConfirmPane",
    "finish": "FinishPane",
    "miss": "MissPane",
    "cancel": "CancelPane",
}
_UNDO: Final[dict[str, Text]] = {
    "new": lambda: translate("Appointments", "Add an appointment"),
    "confirm": lambda: translate("Appointments", "Confirm an appointment"),
    "finish": lambda: translate("Appointments", "Write down how it went"),
    "miss": lambda: translate("Appointments", "Mark an appointment as missed"),
    "cancel": lambda: translate("Appointments", "Mark an appointment as canceled"),
    "change": lambda: translate("Appointments", "Ask for a new date"),
}


class AppointmentsPage(Page):
    """The list, and beside it the chosen appointment or a form about it."""

    page_id = "appointments"
    topics = frozenset({"appointments", "identity"})

    def __init__(self, context: WindowContext, *, clock: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.clock: Clock = clock or SystemClock()
        self._appointments: tuple[Appointment, ...] = ()
        self._reference: ReferenceData | None = None
        self._name = ""
        self._chosen: int | None = None
        self._panes: dict[str, StepPane] = {}
        self._wanted = ""
        self._build()

    def show_record(self, record_id: int) -> None:
        """Bring one appointment to the front."""
        self._chosen = record_id
        self.detail.setCurrentWidget(self.form)
        self._load_form(record_id)
        self.panes.show_detail()

    def act(self, action: str) -> None:
        """Ctrl+N begins a new appointment; "change" asks for a new date of the one in front, once it is loaded."""
        if action == "new":
            self.begin("new")
        elif action == "change":
            self._wanted = action
            self._take_wanted()

    def refresh(self) -> None:
        """Load the list again, and the appointment in the form."""
        person_id = self.person_id
        if person_id is None:
            return
        case = self.context.case

        def work(_: object) -> tuple[tuple[Appointment, ...], str, ReferenceData]:
            name = case.people.given_names(person_id)
            return case.appointments.of_person(person_id), name, case.reference

        def done(found: tuple[tuple[Appointment, ...], str, ReferenceData]) -> None:
            if person_id == self.person_id:
                self._show(*found)

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def flush(self) -> None:
        """Save what is typed and not left yet; forms are kept as drafts."""
        self.form.saver.flush()
        for pane in self._panes.values():
            pane.keeper.keep()

    def retranslate(self) -> None:
        """Ask for texts again."""
        self.form.retranslate()
        for pane in self._panes.values():
            pane.retranslate()
        self._show_rows()
        self.header.set_subtitle(self._subtitle)

    def begin(self, name: str) -> None:
        """Show a form: "new", or "confirm", "change", "finish", "miss", "cancel" for the chosen appointment."""
        about = self._find(self._chosen)
        if self.person_id is None or self.context.read_only or (about is None and name != "new"):
            return
        self.flush()
        pane = self._pane(name)
        if self._appointments:
            pane.zone = self._appointments[-1].details.zone
        pane.open_for(self.person_id, about if name != "new" else None)
        self.detail.setCurrentWidget(pane)
        self.body.setCurrentWidget(self.panes)
        self.panes.set_alone(not self._appointments)
        self.panes.show_detail()
        self._arrange_header()
        pane.first_field().setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(12))
        column.setSpacing(theme.space(12))
        self.header = PageHeader(lambda: translate("Appointments", "Appointments"), "", content)
        for page_id, text, icon_name in (
            ("papers", lambda: translate("Appointments", "Release papers"), "document"),
            ("calendar", lambda: translate("Appointments", "Calendar"), "calendar"),
        ):
            button = Button(text, "secondary", icon_name, parent=self.header)
            button.clicked.connect(lambda _=False, page_id=page_id: self.context.navigate(page_id, self.person_id))
            self.header.add_action(button)
        self.add_button = Button(
            lambda: translate("Appointments", "Add an appointment"), "primary", "plus", parent=self.header
        )
        self.add_button.clicked.connect(lambda: self.begin("new"))
        self.header.add_action(self.add_button)
        column.addWidget(self.header)
        self.list = RowList(lambda: translate("Appointments", "Appointments"), self)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._open)
        listing = Card(1, parent=self)
        listing.body.addWidget(self.list)
        CornerClip(self.list)
        self.detail = QStackedWidget(self)
        self.form = AppointmentDetail(self.context, self._draft_key, self._reveal, self.today, self.detail)
        self.form.wanted.connect(self._do)
        self.form.file_opened.connect(self._open_file)
        self.form.files_changed.connect(self.refresh)
        self.detail.addWidget(self.form)
        self.panes = ListDetail(listing, self.detail, list_width=344, under=720, parent=self)
        self.panes.covered.connect(lambda covered: self.header.setVisible(not covered))
        first = Button(lambda: translate("Appointments", "Add the first appointment"), "primary", "plus", parent=self)
        first.clicked.connect(lambda: self.begin("new"))
        self.empty = EmptyState(
            "calendar",
            lambda: translate(
                "Appointments",
                "Keep the dates here: check-ins with ICE, court hearings, USCIS, the lawyer. For each the place, the "
                "confirmation number, and a picture of what shows it.",
            ),
            first,
            lambda: translate("Appointments", "No appointments yet"),
            parent=self,
        )
        self.context.hold(self.add_button, first)
        # With large text there is no room for both the head and the list: the page scrolls.
        self.body = LowStack(content)
        self.body.addWidget(self.panes)
        self.body.addWidget(self.empty)
        column.addWidget(self.body, 1)
        outer.addWidget(scroll(content, exact=True))

    def _pane(self, name: str) -> StepPane:
        """The form of this name, built when it is first wanted."""
        if name not in self._panes:
            from checkin_desktop.ui.pages import appointments_change, appointments_steps

            kind = appointments_change.ChangePane if name == "change" else getattr(appointments_steps, _PANES[name])
            pane: StepPane = kind(self.context, self.detail)
            pane.saved.connect(lambda result, name=name: self._step_saved(name, result))
            pane.given_up.connect(self._back_to_form)
            self._panes[name] = pane
            self.detail.addWidget(pane)
        pane = self._panes[name]
        if self._reference is not None:
            pane.show_reference(self._reference)
        return pane

    def _show(self, appointments: tuple[Appointment, ...], name: str, reference: ReferenceData) -> None:
        self._appointments, self._name, self._reference = appointments, name, reference
        self.header.set_subtitle(self._subtitle)
        in_form = self.detail.currentWidget() is not self.form
        self.body.setCurrentWidget(self.panes if appointments or in_form else self.empty)
        self.panes.set_alone(not appointments)
        self._arrange_header()
        self._show_rows()
        if self._find(self._chosen) is None:
            first = next_of(appointments, self.today()) or next(iter(in_order(appointments)), None)
            self._chosen = first.id if first is not None else None
        if self._chosen is None:
            self.form.forget()
            return
        self.list.select(self._chosen)
        self._load_form(self._chosen)
        self._take_wanted()

    def _take_wanted(self) -> None:
        if self._wanted and self._find(self._chosen) is not None:
            step, self._wanted = self._wanted, ""
            self.begin(step)

    def _show_rows(self) -> None:
        today = self.today()
        self.list.set_rows(record.appointment_rows(record.in_groups(self._appointments, today), today))

    def _arrange_header(self) -> None:
        self.add_button.setVisible(bool(self._appointments) and self.detail.currentWidget() is self.form)

    def _find(self, appointment_id: int | None) -> Appointment | None:
        return next((one for one in self._appointments if one.id == appointment_id), None)

    def _choose(self, appointment_id: int) -> None:
        self.flush()
        self._chosen = appointment_id
        self.detail.setCurrentWidget(self.form)
        self._arrange_header()
        self._load_form(appointment_id)

    def _open(self, appointment_id: int) -> None:
        self._choose(appointment_id)
        self.panes.show_detail()
        self.form.field("kind").setFocus(Qt.FocusReason.TabFocusReason)

    def _load_form(self, appointment_id: int) -> None:
        case, key = self.context.case, self._draft_key(appointment_id)

        def work(_: object) -> tuple[Stored, Any, ReferenceData, Appointment | None]:
            stored = record.stored(case, case.appointments.get(appointment_id))
            replaced = stored.record.details.replaces_id
            known = {one.id: one for one in case.appointments.of_person(stored.record.person_id)}
            return stored, case.drafts.load(key), case.reference, known.get(replaced)

        def done(found: tuple[Stored, Any, ReferenceData, Appointment | None]) -> None:
            if appointment_id == self._chosen:
                self.form.show_appointment(*found)
                self.list.select(appointment_id)

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def _draft_key(self, appointment_id: int) -> str:
        # The end of the key lets the draft go when the person is removed whole.
        return f"appointment-{appointment_id}:{self.person_id}"

    def _reveal(self, appointment_id: int) -> None:
        self.context.navigate("appointments", self.person_id, appointment_id)

    def _do(self, wanted: str) -> None:
        if wanted == "check":
            self._check()
        elif wanted == "remove":
            self._remove()
        elif wanted == "ready":
            self.context.navigate("readiness", self.person_id, self._chosen)
        else:
            self.begin(wanted)

    def _check(self) -> None:
        appointment_id, appointments = self._chosen, self.context.case.appointments
        if appointment_id is not None:
            self._save(lambda _: appointments.check(appointment_id, CheckResult.UNCHANGED), lambda _: self.refresh())

    def _remove(self) -> None:
        appointment_id, appointments = self._chosen, self.context.case.appointments
        if appointment_id is None:
            return
        self.form.saver.forget()

        def done(removed: Appointment) -> None:
            self.panes.show_list()
            self._push(
                translate("Appointments", "Remove an appointment"),
                lambda case: case.appointments.restore(removed),
                lambda case: case.appointments.remove(removed.id),
            )
            self.refresh()

        self._save(lambda _: appointments.remove(appointment_id), done)

    def _step_saved(self, name: str, result: object) -> None:
        """A form was saved: show what came of it, and let everything that it changed be undone in one step."""
        person_id, before = self.person_id, self._appointments
        if person_id is None:
            return
        after = [one for one in (result if isinstance(result, tuple) else (result,)) if isinstance(one, Appointment)]
        self._chosen = after[-1].id
        case = self.context.case

        def done(now: tuple[Appointment, ...]) -> None:
            known = {one.id: one for one in before}
            new = [one for one in now if one.id not in known]
            changed = [one for one in now if one.id in known and _differs(one, known[one.id])]

            def back(case: Any) -> None:
                case.appointments.restore(*(known[one.id] for one in changed))
                for one in new:
                    case.appointments.remove(one.id)

            self._push(resolve(_UNDO[name]), back, lambda case: case.appointments.restore(*new, *changed))

        self.context.runner.submit(
            lambda _: case.appointments.of_person(person_id), owner=self, done=done, reading=True
        )
        self._back_to_form()

    def _back_to_form(self) -> None:
        self.detail.setCurrentWidget(self.form)
        if self._chosen is None:
            self.panes.show_list()
        self._arrange_header()
        self.refresh()
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_file(self, attachment: Attachment) -> None:
        appointments = self.context.case.appointments

        def withdraw(reason: str) -> None:
            self._save(lambda _: appointments.withdraw_proof(attachment.id, reason), lambda _: self.refresh())

        view_or_withdraw(self.context, attachment, self.window(), withdraw)

    def _save(self, work: Callable[[object], Any], done: Callable[[Any], None]) -> None:
        self.context.runner.submit(work, owner=self, done=done, failed=self.context.messages.error)

    def _push(self, text: str, back: Callable[[Any], object], again: Callable[[Any], object]) -> None:
        push_saved(self.context, text, back=back, again=again, place=("appointments", self.person_id, None))

    def _forget(self) -> None:
        self.form.forget()
        for pane in self._panes.values():
            pane.forget()
        self._appointments, self._name, self._chosen, self._wanted = (), "", None, ""
        self.list.set_rows(())
        self.detail.setCurrentWidget(self.form)
        self.panes.show_list()
        self.header.set_subtitle("")

    def _subtitle(self) -> str:
        ahead = record.in_groups(self._appointments, self.today()).ahead
        if not ahead:
            return self._name
        when = record.when_inside(ahead[0].details, short=True, zone=False)
        return translate("Appointments", "{name} · next: {when}", name=self._name, when=when)

    def today(self) -> date:
        """The day by this computer's clock."""
        return self.clock.now().astimezone().date()


def _differs(one: Appointment, other: Appointment) -> bool:
    return (one.details, one.state, one.outcome) != (other.details, other.state, other.outcome)
