"""Contacts as rows of a list and as a form: keys are the fields of `ContactDetails`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.contacts import Contact, ContactDetails, ContactRole
from checkin_desktop.ui.language import isolate_ltr, translate
from checkin_desktop.ui.models.form_saver import Stored
from checkin_desktop.ui.widgets.row_list import RowItem
from checkin_desktop.words.labels import label

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

KEYS: Final = (
    "name",
    "relation",
    "roles",
    "phone",
    "phone2",
    "email",
    "languages",
    "may_pick_up_children",
    "agreed_on",
    "knows_plan",
    "memorise",
    "best_time",
    "notes",
)


def stored(case: CaseFile, contact: Contact) -> Stored:
    """The record of the form with what there is to say about it. Vault lane."""
    values = {key: getattr(contact.details, key) for key in KEYS}
    return Stored(contact, values, case.contacts.validate(contact.details))


def store(case: CaseFile, contact_id: int, key: str, value: object) -> Stored:
    """Save one field. Vault lane. Raises InvalidInput and AppError."""
    if value is None and key != "agreed_on":
        value = getattr(ContactDetails(), key)
    if key == "roles" and isinstance(value, tuple | list):
        value = tuple(ContactRole(str(role)) for role in value)
    case.contacts.update(contact_id, **{key: value})
    return stored(case, case.contacts.get(contact_id))


def contact_rows(contacts: Sequence[Contact]) -> list[RowItem]:
    """The list in calling order."""
    return [_row(contact) for contact in contacts]


def _row(contact: Contact) -> RowItem:
    details = contact.details
    chips = []
    if details.memorise:
        chips.append((translate("Contacts", "By heart"), "success", "heart"))
    if details.may_pick_up_children:
        chips.append((translate("Contacts", "Picks up children"), "neutral", "child"))
    if not details.phone and not details.phone2:
        chips.append((translate("Contacts", "No phone yet"), "late", "warning"))
    roles = " · ".join(label(translate, role) for role in details.roles)
    return RowItem(
        title=details.name,
        key=contact.id,
        second=details.relation or roles,
        third=isolate_ltr(details.phone or details.phone2),
        number=str(contact.position),
        icon="user",
        status="soft",
        chips=tuple(chips),
    )
