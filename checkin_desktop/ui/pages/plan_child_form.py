"""The form of one child, made in small pieces, and the field of those who may fetch the child."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from checkin_desktop.domain.contacts import Contact
from checkin_desktop.ui.dialogs.attempt_dialog_section import side_by_side
from checkin_desktop.ui.icons import icon
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models.form_saver import FormSaver
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.date_fields import DateField
from checkin_desktop.ui.widgets.fields import ChoiceField, Field, MultilineField, PhoneField, TextField
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label, Rule


class PickupField(Field):
    """Which contacts may pick up a child: one pill each. `value()` is a tuple of contact ids."""

    def __init__(self, label: Text, *, help: Text = "", parent: QWidget | None = None) -> None:  # noqa: A002
        super().__init__(label, help=help, parent=parent)
        self._ids: tuple[int, ...] = ()
        self.pills: dict[int, Button] = {}
        holder = QWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self._flow = FlowLayout(holder, 8)
        self.none = Label(
            lambda: translate("Plan", "There are no contacts yet. Add them on the Contacts page."),
            "small",
            parent=holder,
        )
        self._flow.addWidget(self.none)
        self.place(holder)

    def set_contacts(self, names: Mapping[int, str]) -> None:
        """Offer these people, by the id of the contact; what was chosen stays."""
        for pill in self.pills.values():
            self._flow.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        self.pills = {}
        for contact_id, name in names.items():
            pill = Button(name, "filter", parent=self)
            pill.clicked.connect(self._pressed)
            self._flow.addWidget(pill)
            pill.show()  # at once, for whoever measures the field now
            self.pills[contact_id] = pill
        self.none.setVisible(not names)
        self._show(self._ids)

    def value(self) -> tuple[int, ...]:
        """The chosen contacts."""
        return self._ids

    def _show(self, value: object) -> None:
        self._ids = tuple(value) if isinstance(value, tuple | list) else ()
        for contact_id, pill in self.pills.items():
            pill.setChecked(contact_id in self._ids)
            self._mark(pill)

    def _pressed(self) -> None:
        self._ids = tuple(contact_id for contact_id, pill in self.pills.items() if pill.isChecked())
        for pill in self.pills.values():
            self._mark(pill)
        self.edited.emit(self._ids)
        self.commit_pending()

    def _mark(self, pill: Button) -> None:
        on = pill.isChecked()
        pill.setIcon(icon("check" if on else "plus", "on_accent" if on else "ink2", 16))


class ChildForm(QWidget):
    """The fields of a child, bound to `saver`. `make` makes them, one row in a step."""

    def __init__(self, saver: FormSaver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saver = saver
        self._fields: dict[str, Field] = {}
        self._offered: dict[int, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(14))

    def field(self, key: str) -> Field:
        """A field by its key. Raises KeyError."""
        return self._fields[key]

    def offer(self, contacts: Sequence[Contact]) -> None:
        """Let these people be chosen for the child; what was chosen stays."""
        offered = {contact.id: contact.details.name for contact in contacts}
        if offered != self._offered:
            self._offered = offered
            self._offer()

    def make(self) -> Iterator[None]:
        """Make the rows, one in a step."""
        for make in self._makers():
            self._column.addWidget(make())
            yield

    def add_below(self, widget: QWidget) -> None:
        """Put something under all fields that are made so far."""
        self._column.addWidget(widget)

    def _offer(self) -> None:
        pickup, caregiver = self._fields["pickup_contact_ids"], self._fields["caregiver_id"]
        assert isinstance(pickup, PickupField)
        assert isinstance(caregiver, ChoiceField)
        pickup.set_contacts(self._offered)
        nobody = (None, lambda: translate("Plan", "Nobody chosen yet"))
        caregiver.set_choices([nobody, *self._offered.items()])

    def _bind(self, key: str, field: Field, title: Text) -> Field:
        self._fields[key] = field
        return self._saver.bind(key, field, title)

    def _text(self, key: str, title: Text) -> Field:
        return self._bind(key, TextField(title, optional=key != "name", max_length=500, parent=self), title)

    def _long(self, key: str, title: Text, help_text: Text = "") -> Field:
        return self._bind(key, MultilineField(title, optional=True, lines=2, help=help_text, parent=self), title)

    def _phone(self, key: str, title: Text) -> Field:
        return self._bind(key, PhoneField(title, optional=True, parent=self), title)

    def _date(self, key: str, title: Text, help_text: Text = "") -> Field:
        return self._bind(key, DateField(title, optional=True, help=help_text, parent=self), title)

    def _head(self, text: Text) -> Callable[[], QWidget]:
        return lambda: Label(text, "strong", tone="accent_text", parent=self)

    def _makers(self) -> Iterator[Callable[[], QWidget]]:
        """Each makes one row; the order is that in which a helper needs them."""
        yield lambda: side_by_side(
            self._text("name", lambda: translate("Plan", "Name")),
            self._date("birth_date", lambda: translate("Plan", "Birth date")),
        )
        yield self._pickup
        yield self._caregiver
        yield lambda: Rule(self)
        yield self._head(lambda: translate("Plan", "School"))
        yield lambda: side_by_side(
            self._text("school", lambda: translate("Plan", "School")),
            self._phone("school_phone", lambda: translate("Plan", "School phone")),
        )
        yield lambda: side_by_side(
            self._text("teacher", lambda: translate("Plan", "Teacher")),
            self._date(
                "pickup_list_on",
                lambda: translate("Plan", "School’s pick-up list brought up to date on"),
            ),
        )
        yield lambda: Rule(self)
        yield self._head(lambda: translate("Plan", "Health and everyday life"))
        yield lambda: side_by_side(
            self._text("doctor", lambda: translate("Plan", "Doctor")),
            self._phone("doctor_phone", lambda: translate("Plan", "Doctor’s phone")),
        )
        yield lambda: self._long("allergies", lambda: translate("Plan", "Allergies"))
        yield lambda: self._long("medicines", lambda: translate("Plan", "Medicines, dose, times"))
        yield lambda: self._text("insurance", lambda: translate("Plan", "Health insurance"))
        yield lambda: self._long(
            "routine",
            lambda: translate("Plan", "Routine, food, and what comforts this child"),
            lambda: translate("Plan", "For example: sleeps with a small light, likes rice, is afraid of dogs."),
        )
        yield lambda: Rule(self)
        yield self._head(lambda: translate("Plan", "Family and documents"))
        yield lambda: side_by_side(
            self._text("other_parent", lambda: translate("Plan", "Other parent")),
            self._phone("other_parent_phone", lambda: translate("Plan", "Other parent’s phone")),
        )
        yield lambda: side_by_side(
            self._text("birthplace", lambda: translate("Plan", "Place of birth")),
            self._text("citizenship", lambda: translate("Plan", "Citizenship")),
        )
        yield lambda: self._text(
            "papers_place", lambda: translate("Plan", "Where are passport and birth certificate?")
        )
        yield lambda: self._long("notes", lambda: translate("Plan", "Other notes"))

    def _pickup(self) -> QWidget:
        title: Text = lambda: translate("Plan", "Who may pick up this child?")  # noqa: E731
        help_text: Text = lambda: translate(  # noqa: E731
            "Plan", "The school needs these names on its own list as well."
        )
        return self._bind("pickup_contact_ids", PickupField(title, help=help_text, parent=self), title)

    def _caregiver(self) -> QWidget:
        title: Text = lambda: translate("Plan", "Who cares for this child while I am away?")  # noqa: E731
        field = ChoiceField(title, optional=True, parent=self)
        return side_by_side(
            self._bind("caregiver_id", field, title),
            self._date("caregiver_agreed_on", lambda: translate("Plan", "This person said yes on")),
        )
