"""The detail pane of the Contacts page: one contact as a form that saves itself, and a small form for a new one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.contacts import Contact, ContactDetails, ContactRole
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_section import side_by_side
from checkin_desktop.ui.errors import show_refusal
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models import contacts as record
from checkin_desktop.ui.models.draft_keeper import DraftKeeper
from checkin_desktop.ui.models.form_saver import FormSaver, Stored
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.date_fields import DateField
from checkin_desktop.ui.widgets.fields import CheckField, Field, MultilineField, PhoneField, TextField
from checkin_desktop.ui.widgets.flow import FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import Label, Rule
from checkin_desktop.ui.widgets.languages_field import LanguagesField
from checkin_desktop.ui.widgets.pills_field import PillsField
from checkin_desktop.words.labels import label


class ContactForm(Card):
    """One contact. Signals ask the page to move or remove it."""

    move_wanted = Signal(int)
    remove_wanted = Signal()

    def __init__(
        self,
        context: WindowContext,
        draft_key: Callable[[int], str],
        shown: Callable[[Stored], None],
        reveal: Callable[[int], None],
    ) -> None:
        super().__init__(0)
        self._fields: dict[str, Field] = {}
        self.saver = FormSaver(context, self, draft_key, record.store, shown, reveal)
        content = QWidget()
        column = QVBoxLayout(content)
        edge = theme.space(18)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space(14))
        self.heading = Label("", "section")
        column.addWidget(self.heading)
        column.addWidget(self._tools())
        column.addWidget(Rule())
        for widget in self._rows():
            column.addWidget(widget)
        column.addStretch(1)
        self.scroller = scroll(content, exact=True)
        self.body.addWidget(self.scroller)

    def field(self, key: str) -> Field:
        """A field by its key. Raises KeyError."""
        return self._fields[key]

    def set_position(self, position: int, count: int) -> None:
        """Say which place in the calling order this is."""
        self.up.setEnabled(position > 1)
        self.down.setEnabled(position < count)
        self.heading.set_text(
            lambda: translate("Contacts", "Call number {place} of {count}", place=position, count=count)
        )

    def _tools(self) -> QWidget:
        tools = QWidget()
        flow = FlowLayout(tools, 8)
        self.up = Button(lambda: translate("Contacts", "Call earlier"), "secondary", "arrow-up", small=True)
        self.down = Button(lambda: translate("Contacts", "Call later"), "secondary", "arrow-down", small=True)
        self.remove = Button(lambda: translate("Contacts", "Remove contact"), "destructive", "trash", small=True)
        self.up.clicked.connect(lambda: self.move_wanted.emit(-1))
        self.down.clicked.connect(lambda: self.move_wanted.emit(1))
        self.remove.clicked.connect(self.remove_wanted)
        for button in (self.up, self.down, self.remove):
            flow.addWidget(button)
        return tools

    def _bind(self, key: str, field: Field, title: Text) -> Field:
        self._fields[key] = field
        return self.saver.bind(key, field, title)

    def _text(self, key: str, title: Text, help_text: Text = "", *, optional: bool = True, ltr: bool = False) -> Field:
        return self._bind(key, TextField(title, help=help_text, optional=optional, ltr=ltr), title)

    def _check(self, key: str, title: Text, help_text: Text = "") -> Field:
        return self._bind(key, CheckField(title, help=help_text), title)

    def _rows(self) -> list[QWidget]:
        name = self._text("name", lambda: translate("Contacts", "Name"), optional=False)
        relation = self._text(
            "relation",
            lambda: translate("Contacts", "Who is this to you?"),
            lambda: translate("Contacts", "For example: aunt, neighbor, lawyer."),
        )
        title = lambda: translate("Contacts", "Phone")  # noqa: E731 - asked again at each switch
        phone = self._bind("phone", PhoneField(title), title)
        other = lambda: translate("Contacts", "Second phone")  # noqa: E731 - asked again at each switch
        phone2 = self._bind("phone2", PhoneField(other, optional=True), other)
        memorise = self._check(
            "memorise",
            lambda: translate("Contacts", "Learn this number by heart"),
            lambda: translate("Contacts", "It is printed large in the emergency plan. Two numbers are enough."),
        )
        roles_title = lambda: translate("Contacts", "What is this person there for?")  # noqa: E731
        roles = self._bind(
            "roles",
            PillsField(
                roles_title, [(role, lambda role=role: label(translate, role)) for role in ContactRole], optional=True
            ),
            roles_title,
        )
        pickup = self._check(
            "may_pick_up_children",
            lambda: translate("Contacts", "May pick up the children"),
            lambda: translate("Contacts", "The school needs this name on its own list as well."),
        )
        agreed_title = lambda: translate("Contacts", "Said yes on")  # noqa: E731 - asked again at each switch
        agreed = self._bind("agreed_on", DateField(agreed_title, optional=True), agreed_title)
        knows = self._check("knows_plan", lambda: translate("Contacts", "Knows the emergency plan"))
        languages_title = lambda: translate("Contacts", "Languages")  # noqa: E731 - asked again at each switch
        languages = self._bind("languages", LanguagesField(languages_title, optional=True), languages_title)
        email = self._text("email", lambda: translate("Contacts", "Email"), ltr=True)
        best = self._text("best_time", lambda: translate("Contacts", "Best time to call"))
        notes_title = lambda: translate("Contacts", "Notes")  # noqa: E731 - asked again at each switch
        notes = self._bind("notes", MultilineField(notes_title, optional=True, lines=2), notes_title)
        return [
            side_by_side(name, relation),
            side_by_side(phone, phone2),
            memorise,
            roles,
            pickup,
            side_by_side(agreed, best),
            knows,
            languages,
            email,
            notes,
        ]


class NewContactForm(Card):
    """Name, relation and phone are enough. `added` carries the saved contact."""

    added = Signal(object)
    given_up = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__(0)
        self._context = context
        self._person_id: int | None = None
        self._busy = False
        content = QWidget()
        column = QVBoxLayout(content)
        edge = theme.space(18)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space(14))
        column.addWidget(Label(lambda: translate("Contacts", "A new contact"), "section"))
        self.name = TextField(lambda: translate("Contacts", "Name"))
        self.relation = TextField(
            lambda: translate("Contacts", "Who is this to you?"),
            help=lambda: translate("Contacts", "For example: aunt, neighbor, lawyer."),
            optional=True,
        )
        self.phone = PhoneField(lambda: translate("Contacts", "Phone"), optional=True)
        self._fields: dict[str, Field] = {"name": self.name, "relation": self.relation, "phone": self.phone}
        for field in self._fields.values():
            column.addWidget(field)
        buttons = QWidget()
        flow = FlowLayout(buttons, 8)
        self.add = Button(lambda: translate("Contacts", "Add this contact"), "primary", "check")
        self.add.clicked.connect(self.save)
        cancel = Button(lambda: translate("Contacts", "Not now"), "secondary")
        cancel.clicked.connect(self._give_up)
        flow.addWidget(self.add)
        flow.addWidget(cancel)
        column.addWidget(buttons)
        column.addStretch(1)
        self.body.addWidget(scroll(content, exact=True))
        self.keeper = DraftKeeper(context, self, self._fields)

    def open(self, person_id: int) -> None:
        """Begin a contact for a person, with what was typed before."""
        self._person_id = person_id
        self._busy = False
        self.keeper.open(f"contact:new:{person_id}", lambda _: None)

    def save(self) -> None:
        """Save the contact; faults stand beside their fields."""
        person_id = self._person_id
        if person_id is None or self._busy:
            return
        self._busy = True
        details = ContactDetails(name=self.name.value(), relation=self.relation.value(), phone=self.phone.value())
        contacts = self._context.case.contacts
        self._context.runner.submit(
            lambda _: contacts.add(person_id, details), owner=self, done=self._saved, failed=self._refused
        )

    def _saved(self, contact: Contact) -> None:
        self._busy = False
        self.keeper.discard()
        self.added.emit(contact)

    def _refused(self, problem: BaseException) -> None:
        self._busy = False
        show_refusal(problem, self._fields, self._context.messages)

    def _give_up(self) -> None:
        self.keeper.discard()
        self.given_up.emit()
