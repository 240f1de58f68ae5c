"""Contacts: whom a helper calls, in which order, and for what."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.domain.contacts import Contact
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models import contacts as record
from checkin_desktop.ui.models.form_saver import Stored
from checkin_desktop.ui.models.undo import push_saved
from checkin_desktop.ui.pages.contacts_form import ContactForm, NewContactForm
from checkin_desktop.ui.pages.page import Page
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, EmptyState, PageHeader
from checkin_desktop.ui.widgets.corner_clip import CornerClip
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.list_detail import ListDetail
from checkin_desktop.ui.widgets.low_stack import LowStack
from checkin_desktop.ui.widgets.row_list import RowList


class ContactsPage(Page):
    """The list in calling order, and the chosen contact as a form."""

    page_id = "contacts"
    topics = frozenset({"contacts", "identity"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._contacts: tuple[Contact, ...] = ()
        self._chosen: int | None = None
        self._name = ""
        self._build()

    def show_record(self, record_id: int) -> None:
        """Bring one contact to the front."""
        self._chosen = record_id
        self._show_form(record_id)
        self.panes.show_detail()

    def act(self, action: str) -> None:
        """Ctrl+N begins a new contact."""
        if action == "new":
            self.add()

    def refresh(self) -> None:
        """Load the list again, and the contact in the form."""
        person_id = self.person_id
        if person_id is None:
            return
        case = self.context.case

        def work(_: object) -> tuple[tuple[Contact, ...], str]:
            return case.contacts.list(person_id), case.people.get(person_id).details.display_name

        def done(result: tuple[tuple[Contact, ...], str]) -> None:
            if person_id == self.person_id:
                self._show(*result)

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def flush(self) -> None:
        """Save what is typed and not left yet."""
        self.form.saver.flush()
        self.new_form.keeper.keep()

    def _forget(self) -> None:
        self._contacts = ()
        self._chosen = None
        self._name = ""
        self.list.set_rows(())
        self.form.saver.forget()
        self.new_form.keeper.clear_fields()
        self.header.set_subtitle("")

    def retranslate(self) -> None:
        """Ask for texts again."""
        self.form.saver.retranslate()
        self.list.set_rows(record.contact_rows(self._contacts))
        self.header.set_subtitle(self._subtitle)

    def add(self) -> None:
        """Show the small form for a new contact."""
        if self.person_id is None:
            return
        self.flush()
        self.new_form.open(self.person_id)
        self.detail.setCurrentWidget(self.new_form)
        self.stack.setCurrentWidget(self.panes)
        self.panes.show_detail()
        self.new_form.name.setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(12))
        column.setSpacing(theme.space(16))
        self.header = PageHeader(lambda: translate("Contacts", "Contacts"), "")
        self.add_button = Button(lambda: translate("Contacts", "Add a contact"), "primary", "plus")
        self.add_button.clicked.connect(self.add)
        self.header.add_action(self.add_button)
        column.addWidget(self.header)
        self.list = RowList(lambda: translate("Contacts", "Contacts in the order of calling"))
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._open)
        listing = Card(1)
        listing.body.addWidget(self.list)
        CornerClip(self.list)
        listing.setFocusProxy(self.list)
        self.form = ContactForm(self.context, self._draft_key, self._form_shown, self._reveal)
        self.form.move_wanted.connect(self._move)
        self.form.remove_wanted.connect(self._remove)
        self.new_form = NewContactForm(self.context)
        self.new_form.added.connect(self._added)
        self.new_form.given_up.connect(self._back_from_new)
        self.detail = QStackedWidget()
        self.detail.addWidget(self.form)
        self.detail.addWidget(self.new_form)
        self.panes = ListDetail(listing, self.detail, list_width=336, under=680)
        first = Button(lambda: translate("Contacts", "Add the first contact"), "primary", "plus")
        first.clicked.connect(self.add)
        self.context.hold(self.add_button, first, self.form.up, self.form.down, self.form.remove)
        self.empty = EmptyState(
            "users",
            lambda: translate(
                "Contacts",
                "If you cannot answer, a helper calls the people on this list, one after the other. Start with the "
                "person you trust most.",
            ),
            first,
            lambda: translate("Contacts", "Nobody to call yet"),
        )
        self.stack = LowStack()
        self.stack.addWidget(self.panes)
        self.stack.addWidget(scroll(self.empty))
        column.addWidget(self.stack, 1)
        outer.addWidget(scroll(content, exact=True))
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self._move(step))

    def _subtitle(self) -> str:
        if not self._contacts:
            return self._name
        count = translate("Contacts", "%n contact(s)", n=len(self._contacts))
        return translate("Contacts", "{name} · {count}, in the order of calling", name=self._name, count=count)

    def _show(self, contacts: tuple[Contact, ...], name: str) -> None:
        self._contacts, self._name = contacts, name
        self.header.set_subtitle(self._subtitle)
        self.add_button.setVisible(bool(contacts))
        self.list.set_rows(record.contact_rows(contacts))
        adding = self.detail.currentWidget() is self.new_form and self.new_form.keeper.values()
        self.stack.setCurrentIndex(0 if contacts or adding else 1)
        ids = [contact.id for contact in contacts]
        if not ids:
            self._chosen = None
            self.form.saver.forget()
            return
        if self._chosen not in ids:
            self._chosen = ids[0]
            if not adding:
                self.detail.setCurrentWidget(self.form)
        self.list.select(self._chosen)
        self._load_form(self._chosen)

    def _choose(self, contact_id: int) -> None:
        self.flush()
        self._chosen = contact_id
        self._show_form(contact_id)

    def _open(self, contact_id: int) -> None:
        self._choose(contact_id)
        self.panes.show_detail()
        self.form.field("name").setFocus(Qt.FocusReason.TabFocusReason)

    def _show_form(self, contact_id: int) -> None:
        self.detail.setCurrentWidget(self.form)
        self._load_form(contact_id)

    def _load_form(self, contact_id: int | None) -> None:
        if contact_id is None:
            return
        case, key = self.context.case, self.form.saver.draft_key(contact_id)

        def work(_: object) -> tuple[Stored, Any]:
            return record.stored(case, case.contacts.get(contact_id)), case.drafts.load(key)

        def done(result: tuple[Stored, Any]) -> None:
            if contact_id == self._chosen:
                self.form.saver.load(contact_id, *result)
                self.list.select(contact_id)

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def _draft_key(self, contact_id: int) -> str:
        # The end of the key lets the draft go when the person is removed whole.
        return f"contact-{contact_id}:{self.person_id}"

    def _form_shown(self, stored: Stored) -> None:
        contact = stored.record
        self.form.set_position(contact.position, max(len(self._contacts), contact.position))

    def _reveal(self, contact_id: int) -> None:
        self.context.navigate("contacts", self.person_id, contact_id)

    def _added(self, contact: Contact) -> None:
        self._chosen = contact.id
        self.detail.setCurrentWidget(self.form)
        self._push(
            translate("Contacts", "Add a contact"),
            contact,
            back=lambda case: case.contacts.remove(contact.id),
            again=lambda case: case.contacts.restore(contact),
        )
        self.refresh()
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _back_from_new(self) -> None:
        self.detail.setCurrentWidget(self.form)
        self.panes.show_list()
        self.refresh()

    def _move(self, step: int) -> None:
        contact = next((each for each in self._contacts if each.id == self._chosen), None)
        if self.context.read_only or contact is None or not 1 <= contact.position + step <= len(self._contacts):
            return
        before, after, contacts = contact.position, contact.position + step, self.context.case.contacts

        def done(_: object) -> None:
            self._push(
                translate("Contacts", "Change the order of calling"),
                contact,
                back=lambda case: case.contacts.move(contact.id, before),
                again=lambda case: case.contacts.move(contact.id, after),
            )

        self.context.runner.submit(lambda _: contacts.move(contact.id, after), owner=self, done=done)

    def _remove(self) -> None:
        contact_id = self._chosen
        if contact_id is None:
            return
        self.form.saver.forget()
        contacts = self.context.case.contacts

        def done(contact: Contact) -> None:
            self.panes.show_list()
            self._push(
                translate("Contacts", "Remove contact"),
                contact,
                back=lambda case: case.contacts.restore(contact),
                again=lambda case: case.contacts.remove(contact.id),
            )

        self.context.runner.submit(lambda _: contacts.remove(contact_id), owner=self, done=done)

    def _push(self, text: str, contact: Contact, *, back: Any, again: Any) -> None:
        push_saved(self.context, text, back=back, again=again, place=("contacts", contact.person_id, None))
