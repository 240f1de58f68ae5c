"""The forms of the Appointments page that stand in the place of the detail: a new one, confirmed, over, missed.

Each is a `StepPane`: fields, files that are kept only with the form, and one button. What is typed lies as a draft in
the vault until it is saved or given up.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.appointments import Appointment, AppointmentDetails, AppointmentState
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.jobs.runner import JobControl
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.local_zone import local_zone
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_evidence import EvidenceSection
from checkin_desktop.ui.errors import is_silent, show_refusal
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models.draft_keeper import DraftKeeper
from checkin_desktop.ui.pages.appointments_fields import details_from, in_order, make_field, put_rows
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.fields import ChoiceField, Field, MultilineField
from checkin_desktop.ui.widgets.flow import FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import Label

Work = Callable[[Any, Sequence[NewFile], Callable[[int, int], None], Callable[[], bool]], object]
"""(case, files, progress, cancelled): save. Runs in the vault lane."""


class _FilesDraft(QObject):
    """The files of a form as one more field of its draft."""

    edited = Signal(object)

    def __init__(self, section: EvidenceSection) -> None:
        super().__init__(section)
        self._section = section
        section.edited.connect(lambda: self.edited.emit(None))

    def value(self) -> list[dict[str, str]]:
        return self._section.payload()

    def set_value(self, value: object) -> None:
        if value:
            self._section.restore(value)
        else:
            self._section.clear()

    def is_dirty(self) -> bool:
        return False

    def set_notices(self, _: object) -> None:
        """Each refused file says so itself."""


class StepPane(Card):
    """A form about appointments. `saved` carries what the service gave back."""

    saved = Signal(object)
    given_up = Signal()

    name = ""
    keys: tuple[str, ...] = ()
    with_files = True

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(0, parent=parent)
        self.context = context
        self.person_id: int | None = None
        self.about: Appointment | None = None
        self.zone = local_zone()
        self._stop: threading.Event | None = None
        self._filled = False
        self._pressed: Callable[[], Work] | None = None
        self.fields: dict[str, Field] = {}
        content = QWidget(self)
        self.column = QVBoxLayout(content)
        edge = theme.space(18)
        self.column.setContentsMargins(edge, edge, edge, edge)
        self.column.setSpacing(theme.space(14))
        self.heading = Label(self.title, "section", parent=content)
        self.words = Label(self.text, "body", tone="ink2", parent=content)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.words)
        self.build(content)
        self.evidence = EvidenceSection(context, self.files_title, content) if self.with_files else None
        if self.evidence is not None:
            self.evidence.hint.set_text(_what_helps)
            self.column.addWidget(self.evidence)
        buttons = QWidget(content)
        flow = FlowLayout(buttons, 8)
        for button in self.make_buttons(buttons):
            flow.addWidget(button)
        self.not_now = Button(lambda: translate("Appointments", "Not now"), "secondary", parent=buttons)
        self.not_now.clicked.connect(self.give_up)
        flow.addWidget(self.not_now)
        self.column.addWidget(buttons)
        self.column.addStretch(1)
        self.body.addWidget(scroll(content, exact=True))
        drafted: dict[str, Any] = dict(self.fields)
        if self.evidence is not None:
            drafted["files"] = _FilesDraft(self.evidence)
        self.keeper = DraftKeeper(context, self, drafted)

    def title(self) -> str:
        """The heading."""
        raise NotImplementedError

    def text(self) -> str:
        """What the form is for, in a sentence or two."""
        return ""

    def files_title(self) -> str:
        """What the files are for."""
        return translate("Appointments", "What shows it: a picture of the page, the paper, the email")

    def save_text(self) -> str:
        """The words of the button."""
        return translate("Appointments", "Save")

    def build(self, content: QWidget) -> None:
        """Put the fields into `self.column`; the default takes those of `keys`."""
        for key in in_order(self.keys):
            self.fields[key] = make_field(key, content)
        put_rows(self.fields, self.column)

    def make_buttons(self, parent: QWidget) -> Sequence[Button]:
        """The buttons that save; the default is one."""
        self.save_button = Button(self.save_text, "primary", "check", parent=parent)
        self.save_button.clicked.connect(lambda: self.submit(self.work))
        return (self.save_button,)

    def open_for(self, person_id: int, about: Appointment | None = None) -> None:
        """Begin, with what was typed before."""
        self.person_id, self.about = person_id, about
        self.heading.retranslate()
        self.words.retranslate()
        record = f"-{about.id}" if about is not None else ""
        self._filled, self._pressed = False, None
        # The end of the key lets the draft go when the person is removed whole.
        self.keeper.open(f"appointment-{self.name}{record}:{person_id}", self._fill)

    def show_reference(self, reference: ReferenceData) -> None:
        """Know the shipped facts, where a form shows some."""

    def retranslate(self) -> None:
        """Ask for texts that no widget asks for by itself."""

    def fill(self, drafted: bool) -> None:
        """Put what is known into fields; `drafted` when something was typed before."""

    def work(self) -> Work:
        """What saving does, with the values as they stand now."""
        raise NotImplementedError

    def submit(self, make_work: Callable[[], Work]) -> None:
        """Save in the vault lane; faults stand beside their fields. Pressed too early, it waits for the draft."""
        if self._stop is not None or self.person_id is None or self.context.read_only:
            return
        if not self._filled:
            self._pressed = make_work
            return
        work = make_work()
        files = self.evidence.files() if self.evidence is not None else ()
        case, stop = self.context.case, threading.Event()
        self._stop = stop

        def run(control: JobControl) -> object:
            return work(case, files, control.progress, lambda: stop.is_set() or control.cancelled())

        self.context.runner.submit(run, owner=self, done=self._saved, failed=self._refused, loss="")

    def give_up(self) -> None:
        """Close without saving; the draft goes."""
        self.keeper.discard()
        self.given_up.emit()

    def forget(self) -> None:
        """Forget everything, at lock or for another person; the draft stays."""
        if self._stop is not None:
            self._stop.set()
        self._stop, self._filled, self._pressed = None, False, None
        self.keeper.clear_fields()
        self.person_id, self.about = None, None

    def first_field(self) -> QWidget:
        """What takes the keyboard first."""
        return next(iter(self.fields.values()))

    def _fill(self, drafted: bool) -> None:
        self.fill(drafted)
        self._filled, pressed, self._pressed = True, self._pressed, None
        if pressed is not None:
            self.submit(pressed)

    def _saved(self, result: object) -> None:
        self._stop = None
        self.keeper.discard()
        self.saved.emit(result)

    def _refused(self, problem: BaseException) -> None:
        self._stop = None
        if not is_silent(problem):
            show_refusal(problem, self.fields, self.context.messages)
        for field in self.fields.values():
            if any(severity == "fault" for severity, _ in field.notices()):
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                break


class NewPane(StepPane):
    """A new appointment."""

    name = "new"
    keys = ("kind", "way", "day", "at", "zone", "place", "address", "confirmation", "source", "seen_on", "officer")

    def title(self) -> str:
        return translate("Appointments", "A new appointment")

    def text(self) -> str:
        return translate("Appointments", "Take the day, the time and the place from the paper or the page.")

    def save_text(self) -> str:
        return translate("Appointments", "Add this appointment")

    def build(self, content: QWidget) -> None:
        self.state = self.fields["state"] = ChoiceField(
            lambda: translate("Appointments", "Is the date fixed?"), _STATES, parent=content
        )
        super().build(content)
        self.column.addWidget(self.state)

    def fill(self, drafted: bool) -> None:
        blank = AppointmentDetails(zone=self.zone)
        for key in ("kind", "way", "zone", "source"):
            if self.fields[key].value() is None:
                self.fields[key].set_value(getattr(blank, key))
        if self.state.value() is None:
            self.state.set_value(AppointmentState.CONFIRMED)

    def first_field(self) -> QWidget:
        return self.fields["kind"]

    def work(self) -> Work:
        person_id, state = self.person_id, AppointmentState(str(self.state.value()))
        typed = {key: field for key, field in self.fields.items() if key != "state"}
        details = details_from(typed, AppointmentDetails(zone=self.zone))

        def run(case: Any, files: Sequence[NewFile], progress: Any, cancelled: Any) -> object:
            return case.appointments.add(person_id, details, state, files, progress=progress, cancelled=cancelled)

        return run


class ConfirmPane(StepPane):
    """A request was confirmed; the old date ends only with this."""

    name = "confirm"
    keys = ("day", "at", "confirmation", "set_by")

    def title(self) -> str:
        return translate("Appointments", "It was confirmed")

    def text(self) -> str:
        return translate(
            "Appointments",
            "Write the confirmation number, add a picture of the page, or write who set the date. One of them is "
            "enough. Only then the old date is marked as replaced.",
        )

    def save_text(self) -> str:
        return translate("Appointments", "Save the new date")

    def fill(self, drafted: bool) -> None:
        if self.about is not None and not drafted:
            for key in self.keys:
                self.fields[key].set_value(getattr(self.about.details, key))

    def first_field(self) -> QWidget:
        return self.fields["confirmation"]

    def work(self) -> Work:
        about = self.about
        assert about is not None  # opened for one
        changes = {key: field.value() for key, field in self.fields.items()}

        def run(case: Any, files: Sequence[NewFile], progress: Any, cancelled: Any) -> object:
            return case.appointments.confirm(about.id, files, progress=progress, cancelled=cancelled, **changes)

        return run


class FinishPane(StepPane):
    """The visit took place: what happened, and the next date on the paper."""

    name = "finish"
    keys = ("day", "at", "place")

    def title(self) -> str:
        return translate("Appointments", "How did it go?")

    def text(self) -> str:
        return translate(
            "Appointments", "Write what was said and asked. If the paper has a next date, copy it here, too."
        )

    def files_title(self) -> str:
        return translate("Appointments", "The stamped page, or other papers from the visit")

    def build(self, content: QWidget) -> None:
        self.next_part = QWidget(content)
        for key in in_order(self.keys):
            self.fields[key] = make_field(key, self.next_part)
        below = QVBoxLayout(self.next_part)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(theme.space(14))
        below.addWidget(
            Label(
                lambda: translate("Appointments", "The next date on the paper, if there is one"),
                "strong",
                parent=self.next_part,
            )
        )
        put_rows(self.fields, below)
        self.outcome = MultilineField(
            lambda: translate("Appointments", "What happened"), optional=True, parent=content
        )
        self.fields["outcome"] = self.outcome
        self.column.addWidget(self.outcome)
        self.column.addWidget(self.next_part)

    def fill(self, drafted: bool) -> None:
        about = self.about
        if about is None:
            return
        self.next_part.setVisible(about.state is not AppointmentState.DONE)
        if not drafted:
            self.outcome.set_value(about.outcome)
            self.fields["place"].set_value(about.details.place)

    def first_field(self) -> QWidget:
        return self.outcome

    def work(self) -> Work:
        about = self.about
        assert about is not None  # opened for one
        outcome, following = self.outcome.value(), self._following(about)

        def run(case: Any, files: Sequence[NewFile], progress: Any, cancelled: Any) -> object:
            return case.appointments.finish(
                about.id, outcome, following, files, progress=progress, cancelled=cancelled
            )

        return run

    def _following(self, about: Appointment) -> AppointmentDetails | None:
        """The next appointment: the same kind at the same place, where nothing else was typed."""
        day, known = self.fields["day"].value(), about.details
        if not isinstance(day, date) or about.state is AppointmentState.DONE:
            return None
        place = str(self.fields["place"].value())
        same = place.strip() == known.place.strip()
        return AppointmentDetails(
            kind=known.kind,
            way=known.way,
            day=day,
            at=str(self.fields["at"].value()),
            zone=known.zone,
            point_id=known.point_id if same else "",
            place=place,
            address=known.address if same else "",
            officer=known.officer,
        )


class WhyPane(StepPane):
    """It was missed, or it does not take place: why, in the person's words."""

    with_files = False

    def build(self, content: QWidget) -> None:
        self.why = MultilineField(
            lambda: translate("Appointments", "Why? In your own words"), optional=True, parent=content
        )
        self.fields["outcome"] = self.why
        self.column.addWidget(self.why)

    def fill(self, drafted: bool) -> None:
        if self.about is not None and not drafted:
            self.why.set_value(self.about.outcome)


class MissPane(WhyPane):
    """The person was not there."""

    name = "miss"

    def title(self) -> str:
        return translate("Appointments", "It was missed")

    def text(self) -> str:
        return translate("Appointments", "Write why, while you remember it well. You can leave it empty for now.")

    def work(self) -> Work:
        about, why = self.about, self.why.value()
        assert about is not None  # opened for one
        return lambda case, _files, _progress, _cancelled: case.appointments.miss(about.id, why)


class CancelPane(WhyPane):
    """It does not take place, or nothing came of a request."""

    name = "cancel"

    def title(self) -> str:
        return translate("Appointments", "It does not take place")

    def text(self) -> str:
        return translate("Appointments", "Write who said so and when. The appointment stays in the list as canceled.")

    def work(self) -> Work:
        about, why = self.about, self.why.value()
        assert about is not None  # opened for one
        return lambda case, _files, _progress, _cancelled: case.appointments.cancel(about.id, why)


def _what_helps() -> str:
    return translate("Appointments", "Drop files here, or add them: a picture of the page, the paper, the email.")


_STATES: Final[tuple[tuple[object, Text], ...]] = (
    (
        AppointmentState.CONFIRMED,
        lambda: translate("Appointments", "Yes: it stands on a paper or a page, or somebody set it"),
    ),
    (AppointmentState.REQUESTED, lambda: translate("Appointments", "No: it was only asked for")),
)
