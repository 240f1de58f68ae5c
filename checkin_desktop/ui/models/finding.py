"""What somebody needs who looks for a person held by ICE: what to type, whom to call, where the papers are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from checkin_desktop.domain.contacts import Contact, ContactRole
from checkin_desktop.domain.people import IdentifierKind, Person, PersonRow
from checkin_desktop.domain.plan import Plan, PlanAnswerKey
from checkin_desktop.domain.reference import Office, ReferenceData
from checkin_desktop.domain.us_states import STATE_NAMES
from checkin_desktop.ui.models.signed_forms import form_words

FIRST_CONTACTS: Final = 3
MOST_PEOPLE: Final = 12
"""As many people get a button of their own; with more, they are chosen on the People page."""


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody to call: name, what they are there for, and the number as it was typed."""

    name: str
    roles: tuple[ContactRole, ...]
    phone: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Everything about one person; `people` are the first of all `count` people of the folder."""

    person: Person
    lawyer: Call | None
    contacts: tuple[Call, ...]
    papers: tuple[tuple[PlanAnswerKey, str], ...]
    offices: tuple[Office, ...]
    people: tuple[PersonRow, ...]
    count: int


def make_finding(
    person: Person,
    contacts: Sequence[Contact],
    plan: Plan,
    reference: ReferenceData,
    people: Sequence[PersonRow],
    count: int,
) -> Finding:
    """Put together what the page shows."""
    lawyer = _lawyer(contacts, plan)
    calls = tuple(call for call in map(_call, contacts) if lawyer is None or call != lawyer)
    papers = tuple((key, text) for key in _PAPERS if (text := _paper_words(plan, key)).strip())
    offices = offices_of(reference, person.details.address_state)
    return Finding(person, lawyer, calls[:FIRST_CONTACTS], papers, offices, tuple(people), count)


_PAPERS: Final = (
    PlanAnswerKey.ORIGINALS_PLACE,
    PlanAnswerKey.COPIES_PLACE,
    PlanAnswerKey.DIGITAL_COPY_PLACE,
    PlanAnswerKey.WHO_HAS_KEY,
    PlanAnswerKey.FORM_60_001,
)


def _paper_words(plan: Plan, key: PlanAnswerKey) -> str:
    """What is written about a paper; about the form for others, its answer and the words from before."""
    typed = plan.answers.get(key, "")
    form = plan.ready.form_60_001
    if key is not PlanAnswerKey.FORM_60_001 or not (form.signed is not None or form.whom or form.place):
        return typed
    return "\n".join(part for part in (form_words(form), typed) if part.strip())


def nine_digits(person: Person) -> str:
    """The A-number as the locator wants it; "" when there is none."""
    number = person.identifier(IdentifierKind.A_NUMBER)
    if number is None or not number.have or not number.normalised:
        return ""
    digits = "".join(sign for sign in number.normalised if sign.isdigit())
    return digits.zfill(9)


def exact_name(person: Person) -> str:
    """The name as it stands on the government's papers, else the person's own."""
    return person.details.government_name or person.details.display_name


def offices_of(reference: ReferenceData, state: str) -> tuple[Office, ...]:
    """The field offices that answer for a state, given by its code or its name; none for anything else."""
    typed = " ".join(state.replace(".", "").split()).casefold()
    code = next((code for code, name in STATE_NAMES.items() if typed in (code.casefold(), name.casefold())), "")
    if not code:
        return ()
    name = STATE_NAMES[code]
    return tuple(office for office in reference.field_offices if name in office.states or name in office.counties)


def _lawyer(contacts: Sequence[Contact], plan: Plan) -> Call | None:
    name = plan.answers.get(PlanAnswerKey.LAWYER_NAME, "").strip()
    phone = plan.answers.get(PlanAnswerKey.LAWYER_PHONE, "").strip()
    if name or phone:
        return Call(name, (ContactRole.LAWYER,), phone)
    return next((_call(contact) for contact in contacts if ContactRole.LAWYER in contact.details.roles), None)


def _call(contact: Contact) -> Call:
    details = contact.details
    return Call(details.name, details.roles, details.phone or details.phone2)
