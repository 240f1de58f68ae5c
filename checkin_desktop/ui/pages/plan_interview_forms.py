"""Small forms inside a question for what is not in the case yet: a person to call, a child, a care paper.

What is typed lies in the vault as a draft until it is added by "Next", by Enter, or by the form's own button.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from checkin_desktop.domain.care_papers import CarePaperDetails, CarePaperKind
from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.plan import ChildDetails
from checkin_desktop.domain.us_states import STATE_NAMES
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_section import side_by_side
from checkin_desktop.ui.errors import show_refusal
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.draft_keeper import DraftKeeper
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.date_fields import DateField
from checkin_desktop.ui.widgets.fields import ChoiceField, Field, PhoneField, TextField
from checkin_desktop.words.labels import label

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile


class AddForm(Card):
    """Base. `added(record)` comes after the save; a form in which nothing was typed adds nothing."""

    added = Signal(object)
    go_on = Signal()
    draft_name = ""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(16, parent=parent)
        self._context = context
        self._person_id: int | None = None
        self._busy = False
        self.fields = self.make_fields()
        for row in self.rows():
            self.body.addWidget(row)
        self.body.setSpacing(theme.space(12))
        self.button = Button(self.verb, icon_name="plus", small=True, parent=self)
        self.button.clicked.connect(lambda: self.add(self._ready_for_more))
        context.hold(self.button)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        for field in self.fields.values():
            field.input().installEventFilter(self)
        self.keeper = DraftKeeper(context, self, self.fields)

    def make_fields(self) -> dict[str, Field]:
        """The fields by key; the first is the one that has to be filled in."""
        raise NotImplementedError

    def rows(self) -> list[QWidget]:
        """The fields as they stand."""
        return list(self.fields.values())

    def verb(self) -> str:
        """What the button says."""
        raise NotImplementedError

    def save(self, case: CaseFile, person_id: int) -> object:
        """Add the record, from `taken`. Vault lane. Raises InvalidInput and AppError."""
        raise NotImplementedError

    def take(self) -> None:
        """Read the fields, on the main thread, for `save`."""
        raise NotImplementedError

    def open(self, person_id: int) -> None:
        """Show what was typed before."""
        self._person_id = person_id
        self.keeper.open(f"{self.draft_name}:{person_id}", self._found)

    @property
    def begun(self) -> bool:
        """Whether anything is typed."""
        return bool(self.keeper.values())

    def add(self, then: Callable[[], None]) -> None:
        """Save what is typed, then go on; faults stand beside their fields and nothing goes on."""
        person_id = self._person_id
        if person_id is None or self._busy:
            return
        self._busy = True
        self.take()
        case = self._context.case

        def done(record: object) -> None:
            self._busy = False
            self.keeper.discard()
            self.added.emit(record)
            then()

        self._context.runner.submit(lambda _: self.save(case, person_id), owner=self, done=done, failed=self._refused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a line goes on, as "Next" does."""
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QLineEdit)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.go_on.emit()
            return True
        return super().eventFilter(watched, event)

    def _ready_for_more(self) -> None:
        """The next child or paper can be typed at once."""
        if self.isVisible():
            next(iter(self.fields.values())).setFocus()

    def _found(self, there: bool) -> None:
        """A draft is there; the answer view may want to show the form."""

    def _refused(self, problem: BaseException) -> None:
        self._busy = False
        show_refusal(problem, self.fields, self._context.messages)
        next(iter(self.fields.values())).setFocus()


class ContactForm(AddForm):
    """Somebody to call: a name and a phone number are enough."""

    draft_name = "interview-contact"

    def make_fields(self) -> dict[str, Field]:
        return {
            "name": TextField(lambda: translate("Interview", "Name"), max_length=500),
            "phone": PhoneField(lambda: translate("Interview", "Phone")),
            "relation": TextField(
                lambda: translate("Interview", "Who is this to you?"),
                help=lambda: translate("Interview", "For example: aunt, neighbor, friend."),
                optional=True,
                max_length=500,
            ),
        }

    def rows(self) -> list[QWidget]:
        return [side_by_side(self.fields["name"], self.fields["phone"]), self.fields["relation"]]

    def verb(self) -> str:
        return translate("Interview", "Add this person")

    def take(self) -> None:
        said = {key: str(field.value()) for key, field in self.fields.items()}
        self._details = ContactDetails(name=said["name"], phone=said["phone"], relation=said["relation"])

    def save(self, case: CaseFile, person_id: int) -> object:
        return case.contacts.add(person_id, self._details)


class ChildForm(AddForm):
    """A child: the name is enough."""

    draft_name = "interview-child"

    def make_fields(self) -> dict[str, Field]:
        return {
            "name": TextField(lambda: translate("Interview", "Name of the child"), max_length=500),
            "birth_date": DateField(lambda: translate("Interview", "Birth date"), optional=True),
        }

    def rows(self) -> list[QWidget]:
        return [side_by_side(self.fields["name"], self.fields["birth_date"])]

    def verb(self) -> str:
        return translate("Interview", "Add this child")

    def take(self) -> None:
        born: Any = self.fields["birth_date"].value()
        self._details = ChildDetails(name=str(self.fields["name"].value()), birth_date=born)

    def save(self, case: CaseFile, person_id: int) -> object:
        return case.plans.add_child(person_id, self._details)


class CarePaperForm(AddForm):
    """A paper that is signed already: what it is called, which state's law it names, and who keeps it."""

    draft_name = "interview-paper"

    def make_fields(self) -> dict[str, Field]:
        kinds = [(kind.value, lambda kind=kind: label(translate, kind)) for kind in CarePaperKind]
        return {
            "kind": ChoiceField(
                lambda: translate("Interview", "What stands on top of the paper?"),
                [("", lambda: translate("Interview", "Choose the name on the paper")), *kinds],
            ),
            "state": ChoiceField(
                lambda: translate("Interview", "State"), [("", "–"), *STATE_NAMES.items()], optional=True
            ),
            "caregiver": TextField(
                lambda: translate("Interview", "Who may care for the children?"), optional=True, max_length=500
            ),
            "holder": TextField(
                lambda: translate("Interview", "Who keeps the paper, and where?"), optional=True, max_length=500
            ),
        }

    def rows(self) -> list[QWidget]:
        return [
            self.fields["kind"],  # the names of papers are long
            side_by_side(self.fields["state"], self.fields["caregiver"]),
            self.fields["holder"],
        ]

    def verb(self) -> str:
        return translate("Interview", "Add this paper")

    def take(self) -> None:
        said = {key: str(field.value() or "") for key, field in self.fields.items()}
        self._details = CarePaperDetails(
            kind=CarePaperKind(said["kind"] or CarePaperKind.OTHER.value),
            state=said["state"],
            caregiver=said["caregiver"],
            holder=said["holder"],
        )

    def save(self, case: CaseFile, person_id: int) -> object:
        return case.care_papers.add(person_id, self._details)
