"""Get ready: the forms that let others ask, the plan for the day of a visit, what to take along, a number by heart."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.contacts import Contact
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_section import side_by_side
from checkin_desktop.ui.language import Text, catalog, translate
from checkin_desktop.ui.models import readiness as record
from checkin_desktop.ui.models.appointments import when_inside, when_words
from checkin_desktop.ui.models.draft_keeper import DraftKeeper
from checkin_desktop.ui.models.form_saver import FormSaver, Stored
from checkin_desktop.ui.models.readiness import ReadyView
from checkin_desktop.ui.models.undo import SavedChange
from checkin_desktop.ui.pages.page import Page, back_to_appointments
from checkin_desktop.ui.pages.readiness_calls import CallsField
from checkin_desktop.ui.pages.readiness_parts import BeforeCard, DrillCard, FormsCard, PackingCard
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, PageHeader, SectionCard
from checkin_desktop.ui.widgets.date_fields import ClockField
from checkin_desktop.ui.widgets.fields import ChoiceField, Field, MultilineField, TextField
from checkin_desktop.ui.widgets.flow import Columns, scroll
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words import dates

_Loaded = tuple[ReadyView, Stored, Any, Stored | None, Any]


class ReadinessPage(Page):
    """One person's next visit, or another one that is ahead. Everything is saved when its field is left."""

    page_id = "readiness"
    topics = frozenset(
        {"readiness", "appointments", "contacts", "documents", "papers", "plan", "identity", "checklist"}
    )

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view: ReadyView | None = None
        self._wanted: int | None = None
        self._fields: dict[str, Field] = {}
        self.forms_saver = FormSaver(
            context, self, "ready:{}".format, record.store_answer, lambda _: None, self._reveal_person
        )
        self.day_saver = FormSaver(
            context, self, self._day_key, record.store_outing, lambda _: None, self._reveal_appointment
        )
        self._build()
        self.own_keeper = DraftKeeper(context, self, {"own": self.packing.own})

    def show_record(self, record_id: int) -> None:
        """Get ready for this appointment."""
        if record_id != self._wanted:
            self.day_saver.flush()
            self._wanted = record_id
            self.refresh()

    def act(self, action: str) -> None:
        """Ctrl+P prints the emergency plan."""
        if action == "print":
            self.flush()
            self.context.navigate("print_plan", self.person_id)

    def refresh(self) -> None:
        """Load the answers, the appointment and its plan."""
        person_id, wanted, case = self.person_id, self._wanted, self.context.case
        if person_id is None:
            return

        def work(_: object) -> _Loaded:
            view = record.load_view(case, person_id, wanted)
            answers = record.stored_answers(view.day.readiness)
            kept = case.drafts.load(self.forms_saver.draft_key(person_id))
            if view.day.outing is None:
                return view, answers, kept, None, None
            key = f"outing-{view.day.outing.appointment_id}:{person_id}"
            return view, answers, kept, record.stored_outing(case, view.day.outing), case.drafts.load(key)

        def done(found: _Loaded) -> None:
            if person_id == self.person_id and wanted == self._wanted:
                self._show(person_id, found)

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def retranslate(self) -> None:
        """Ask for texts again."""
        self.forms_saver.retranslate()
        self.day_saver.retranslate()
        if self._view is not None:
            self._show_view(self._view)

    def flush(self) -> None:
        """Save what is typed and not left yet."""
        self.forms_saver.flush()
        self.day_saver.flush()
        self.own_keeper.keep()

    def field(self, key: str) -> Field:
        """A field of the plan for the day. Raises KeyError."""
        return self._fields[key]

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(16))
        column.setSpacing(theme.space(16))
        outer.addWidget(scroll(content, exact=True))
        self.header = PageHeader(lambda: translate("Readiness", "Get ready"), self._subtitle, content)
        self.header.add_action(back_to_appointments(self.context))
        self.print_button = Button(lambda: translate("Readiness", "Print the plan"), "primary", "printer")
        self.print_button.clicked.connect(lambda: self.act("print"))
        self.header.add_action(self.print_button)
        column.addWidget(self.header)
        main = QWidget(content)
        box = QVBoxLayout(main)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(16))
        day = self._day_card(main)  # first: Tab walks as the cards are made
        self.forms = FormsCard(self.forms_saver, main)
        self.packing = PackingCard(self.context, main)
        for card in (day, self.forms, self.packing):
            box.addWidget(card)
        box.addStretch(1)
        side = QWidget(content)
        below = QVBoxLayout(side)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(theme.space(16))
        self.before = BeforeCard(self.context.case.reference.before_you_go, side)
        self.drill = DrillCard(side)
        for card in (self.drill, self.before):
            below.addWidget(card)
        below.addStretch(1)
        column.addWidget(Columns(main, side, side_width=328, under=860))
        column.addStretch(1)
        self.packing.ticked.connect(self._tick)
        self.packing.added.connect(self._add_own)
        self.packing.removed.connect(self._remove_own)
        self.packing.chosen.connect(self._choose_situations)
        self.drill.contacts_wanted.connect(lambda: self.context.navigate("contacts", self.person_id))
        self.drill.passed.connect(self._drilled)

    def _day_card(self, parent: QWidget) -> SectionCard:
        card = SectionCard(lambda: translate("Readiness", "The day of the visit"), parent=parent)
        self.open_appointments = Button(lambda: translate("Readiness", "Open Appointments"), small=True, parent=card)
        self.open_appointments.clicked.connect(lambda: self.context.navigate("appointments", self.person_id))
        self.nothing_ahead = Banner(
            "neutral",
            lambda: translate("Readiness", "No appointment is ahead"),
            lambda: translate("Readiness", "Write it down first. Then companion, times and calls belong to its day."),
            self.open_appointments,
            "calendar",
            card,
        )
        self.which = ChoiceField(lambda: translate("Readiness", "For which appointment?"), parent=card)
        self.which.committed.connect(lambda value: self.show_record(int(str(value))) if value else None)
        self.form = QWidget(card)
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(14))
        self.zone_note = Label("", "small", parent=self.form)
        for row in self._day_rows():
            column.addWidget(row)
        for widget in (self.nothing_ahead, self.which, self.form):
            card.body.addWidget(widget)
        self.form.setVisible(False)
        self.which.setVisible(False)
        return card

    def _day_rows(self) -> list[QWidget]:
        companion: Text = lambda: translate("Readiness", "Who comes along?")  # noqa: E731
        name: Text = lambda: translate("Readiness", "Or somebody else")  # noqa: E731
        leaves: Text = lambda: translate("Readiness", "Leaves home at")  # noqa: E731
        back: Text = lambda: translate("Readiness", "Not back by")  # noqa: E731
        calls: Text = lambda: translate("Readiness", "Calls when nobody is back")  # noqa: E731
        note: Text = lambda: translate("Readiness", "Note for the companion")  # noqa: E731
        helped = lambda: translate(  # noqa: E731
            "Readiness", "The companion, or somebody at home, makes these calls. They are printed with the plan."
        )
        form = self.form
        not_back_by = ClockField(back, optional=True, parent=form)
        self.companion = ChoiceField(companion, parent=form)
        rows: list[QWidget] = [
            side_by_side(
                self._bind("companion_id", self.companion, companion),
                self._bind("companion_name", TextField(name, optional=True, max_length=500, parent=form), name),
            ),
            side_by_side(
                self._bind("leaves_at", ClockField(leaves, optional=True, parent=form), leaves),
                self._bind("not_back_by", not_back_by, back),
            ),
            self.zone_note,
        ]
        self.calls = CallsField(calls, not_back_by.value, help=helped, parent=form)
        rows.append(self._bind("calls", self.calls, calls))
        rows.append(self._bind("note", MultilineField(note, optional=True, lines=2, parent=form), note))
        return rows

    def _bind(self, key: str, field: Field, title: Text) -> Field:
        self._fields[key] = field
        return self.day_saver.bind(key, field, title)

    def _show(self, person_id: int, found: _Loaded) -> None:
        view, answers, answers_draft, outing, outing_draft = found
        self._view = view
        self.companion.set_choices(_companions(view.day.contacts))
        self._show_view(view)
        self.forms_saver.load(person_id, answers, answers_draft)
        if outing is not None:
            self.calls.show_contacts(view.day.contacts)
            self.day_saver.load(outing.record.appointment_id, outing, outing_draft)
        else:
            self.day_saver.forget()
        self.own_keeper.open(f"own-thing:{person_id}", lambda _: None)

    def _show_view(self, view: ReadyView) -> None:
        self.header.set_subtitle(self._subtitle)
        there = view.appointment is not None
        self.nothing_ahead.setVisible(not there)
        self.form.setVisible(there)
        self.which.setVisible(len(view.ahead) > 1)
        self.which.set_choices(
            [
                (item.id, f"{record.what_words(item)} · {when_words(item.details, short=True, zone=False)}")
                for item in view.ahead
            ]
        )
        if view.appointment is not None:
            self.which.set_value(view.appointment.id)
            zone = dates.zone_name(catalog(), view.appointment.details.zone)
            self.zone_note.set_text(
                translate("Readiness", "All times are those of the place of the appointment: {zone}.", zone=zone)
            )
        self.forms.show_forms(view.day.readiness.form, self.context.case.reference)
        self.packing.show_list(view.day.packing, view.day.situations, can_tick=there)
        drilled = view.day.readiness.drilled_on
        self.drill.show_contacts(
            view.day.contacts, dates.format_date(catalog(), drilled, short=True) if drilled is not None else ""
        )

    def _tick(self, code: str, on: bool) -> None:
        boxes, outing = self.packing.boxes, self._view.day.outing if self._view is not None else None
        elsewhere = [each for each in outing.details.packed if each not in boxes] if outing is not None else []
        here = [each for each, box in boxes.items() if (on if each == code else box.value())]
        self._change(packed=(*elsewhere, *here))

    def _add_own(self, words: str) -> None:
        own = self._own()
        if words not in own:
            self._change(own_items=(*own, words))
        self.own_keeper.discard()

    def _remove_own(self, words: str) -> None:
        view, own = self._view, self._own()
        if view is None or view.appointment is None or words not in own:
            return
        appointment_id = view.appointment.id
        left = tuple(item for item in own if item != words)
        self._change(own_items=left)
        self.context.undo_stack.push(
            SavedChange(
                self.context,
                translate("Readiness", "Remove “{thing}”", thing=words),
                back=lambda case: case.readiness.update_outing(appointment_id, own_items=own),
                again=lambda case: case.readiness.update_outing(appointment_id, own_items=left),
                shown=lambda: self._reveal_appointment(appointment_id),
            )
        )

    def _choose_situations(self, codes: object) -> None:
        person_id, case = self.person_id, self.context.case
        chosen = [str(code) for code in codes] if isinstance(codes, tuple) else []
        if person_id is not None:
            self.context.runner.submit(
                lambda _: case.readiness.set_situations(person_id, chosen), owner=self, done=lambda _: None
            )

    def _drilled(self, number: str) -> None:
        person_id, case = self.person_id, self.context.case
        if person_id is not None and not self.context.read_only:
            self.context.runner.submit(
                lambda _: case.readiness.note_drill(person_id, number), owner=self, done=lambda _: None
            )

    def _change(self, **changes: Any) -> None:
        view, case = self._view, self.context.case
        if view is None or view.appointment is None:
            return
        appointment_id = view.appointment.id
        self.context.runner.submit(
            lambda _: case.readiness.update_outing(appointment_id, **changes), owner=self, done=lambda _: None
        )

    def _own(self) -> tuple[str, ...]:
        outing = self._view.day.outing if self._view is not None else None
        return outing.details.own_items if outing is not None else ()

    def _day_key(self, appointment_id: int) -> str:
        return f"outing-{appointment_id}:{self.person_id}"

    def _reveal_person(self, person_id: int) -> None:
        self.context.navigate("readiness", person_id, None)

    def _reveal_appointment(self, appointment_id: int) -> None:
        self.context.navigate("readiness", self.person_id, appointment_id)

    def _forget(self) -> None:
        self._view = None
        self._wanted = None
        self.forms_saver.forget()
        self.day_saver.forget()
        self.own_keeper.clear_fields()
        self.forms.forget()
        self.packing.forget()
        self.drill.forget()
        self.companion.set_choices(())
        self.which.set_choices(())
        self.calls.show_contacts(())
        self.header.set_subtitle("")

    def _subtitle(self) -> str:
        view = self._view
        if view is None:
            return ""
        if view.appointment is None:
            return view.name
        return f"{view.name} · {record.what_words(view.appointment)}, {when_inside(view.appointment.details)}"


def _companions(contacts: tuple[Contact, ...]) -> list[tuple[object, Text]]:
    nobody: Text = lambda: translate("Readiness", "Nobody from the contacts")  # noqa: E731
    return [(None, nobody), *((contact.id, contact.details.name) for contact in contacts)]
