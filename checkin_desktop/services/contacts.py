"""Emergency contacts of a person."""

from __future__ import annotations

import dataclasses
from typing import Any

from checkin_desktop.domain.contacts import Contact, ContactDetails
from checkin_desktop.domain.notices import Notice
from checkin_desktop.domain.validation import check_contact, refuse_faults
from checkin_desktop.services.opened import OpenVault, Saved
from checkin_desktop.vault.repositories import contacts


class ContactsService:
    """Contacts in the order in which a helper calls them. All calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def list(self, person_id: int) -> tuple[Contact, ...]:
        """All contacts, by position."""
        with self._vault.read() as session:
            return contacts.of_person(session, person_id)

    def get(self, contact_id: int) -> Contact:
        """One contact. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            return contacts.get(session, contact_id)

    def validate(self, details: ContactDetails) -> tuple[Notice, ...]:
        """What the rules say about the form, without saving."""
        return check_contact(details, self._vault.today())

    def add(self, person_id: int, details: ContactDetails) -> Contact:
        """Put a contact at the end. Raises InvalidInput, NO_SUCH_RECORD."""
        refuse_faults(self.validate(details))
        with self._vault.write() as session:
            contact = contacts.add(session, person_id, details)
        self._vault.changed("contacts", person_id=person_id)
        return contact

    def update(self, contact_id: int, **changes: Any) -> Saved:
        """Change fields of `ContactDetails` by name. Raises InvalidInput, NO_SUCH_RECORD, TypeError."""
        with self._vault.write() as session:
            contact = contacts.get(session, contact_id)
            details = dataclasses.replace(contact.details, **changes)
            refuse_faults(notice for notice in self.validate(details) if notice.field in changes)
            contacts.update(session, contact_id, details)
        return self._vault.changed("contacts", person_id=contact.person_id)

    def remove(self, contact_id: int) -> Contact:
        """Take a contact off the list; give the result to `restore` to undo it. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            contact = contacts.remove(session, contact_id, self._vault.now())
        self._vault.changed("contacts", person_id=contact.person_id)
        return contact

    def restore(self, contact: Contact) -> Contact:
        """Put a removed contact back to its place. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            restored = contacts.restore(session, contact)
        self._vault.changed("contacts", person_id=contact.person_id)
        return restored

    def move(self, contact_id: int, position: int) -> Saved:
        """Give a contact another place, counted from 1. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            person_id = contacts.move(session, contact_id, position)
        return self._vault.changed("contacts", person_id=person_id)
