"""The emergency plan of a person: answers and children."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from checkin_desktop.domain.contacts import Contact
from checkin_desktop.domain.notices import Notice
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.plan import EARLIER_WORDS, Child, ChildDetails, Plan, PlanAnswerKey, plan_gaps
from checkin_desktop.domain.readiness import PREFIX, Readiness, readiness_of
from checkin_desktop.domain.shared_plan import PlanParts, joined
from checkin_desktop.domain.validation import check_child, check_text, refuse_faults
from checkin_desktop.services.opened import OpenVault, Saved
from checkin_desktop.vault.repositories import care_papers, case_answers, contacts, households, people, plans

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class PlansService:
    """What a helper needs to know. All calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def get(self, person_id: int) -> Plan:
        """The plan with what it still lacks, as the household shares it. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            return load_plan(session, person_id)

    def contacts(self, person_id: int) -> tuple[Contact, ...]:
        """Whom a helper calls, the household's after the person's own (`plan_contacts`)."""
        with self._vault.read() as session:
            return plan_contacts(session, person_id)

    def set_answer(self, person_id: int, key: PlanAnswerKey, text: str) -> Saved:
        """Keep an answer; an empty text takes it away. Raises InvalidInput, NO_SUCH_RECORD."""
        refuse_faults(check_text(text, key.value))
        with self._vault.write() as session:
            plans.set_answer(session, person_id, key, text, self._vault.now())
        return self._vault.changed("plan", person_id=person_id)

    def validate_child(self, details: ChildDetails) -> tuple[Notice, ...]:
        """What the rules say about a child's form, without saving."""
        return check_child(details, self._vault.today())

    def get_child(self, child_id: int) -> Child:
        """One child. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            return plans.get_child(session, child_id)

    def add_child(self, person_id: int, details: ChildDetails) -> Child:
        """Put a child at the end. Raises InvalidInput, NO_SUCH_RECORD."""
        refuse_faults(self.validate_child(details))
        with self._vault.write() as session:
            child = plans.add_child(session, person_id, details)
        self._vault.changed("plan", person_id=person_id)
        return child

    def update_child(self, child_id: int, **changes: Any) -> Saved:
        """Change fields of `ChildDetails` by name. Raises InvalidInput, NO_SUCH_RECORD, TypeError."""
        with self._vault.write() as session:
            child = plans.get_child(session, child_id)
            details = dataclasses.replace(child.details, **changes)
            refuse_faults(notice for notice in self.validate_child(details) if notice.field in changes)
            plans.update_child(session, child_id, details)
        return self._vault.changed("plan", person_id=child.person_id)

    def remove_child(self, child_id: int) -> Child:
        """Take a child off the plan; give the result to `restore_child` to undo it. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            child = plans.remove_child(session, child_id, self._vault.now())
        self._vault.changed("plan", person_id=child.person_id)
        return child

    def restore_child(self, child: Child) -> Child:
        """Put a removed child back. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            restored = plans.restore_child(session, child)
        self._vault.changed("plan", person_id=child.person_id)
        return restored


def load_plan(session: Session, person_id: int) -> Plan:
    """Read the plan of a person, as the household shares it. Raises NO_SUCH_RECORD."""
    return load_with_parts(session, people.get(session, person_id))[0]


def load_with_parts(session: Session, person: Person) -> tuple[Plan, PlanParts]:
    """The plan of a person with the contacts and care papers that belong to it, as the household shares them."""
    own = _own_parts(session, person.id)
    parts = _shared(session, person, own)
    answers = dict(parts.answers)
    ready = load_readiness(session, person.id, own.answers)
    missing, open_items = plan_gaps(person, parts.contacts, answers, parts.children, ready)
    return Plan(person.id, answers, parts.children, missing, open_items, ready, dict(parts.shared_from)), parts


def plan_contacts(session: Session, person_id: int) -> tuple[Contact, ...]:
    """Whom a helper calls: the person's own contacts, then those of the household's lead.

    The lead's keep their `person_id`; `position` counts on. Two statements for somebody alone.
    """
    if households.lead_of(session, person_id) == person_id:
        return contacts.of_person(session, person_id)
    return load_parts(session, person_id).contacts


def load_parts(session: Session, person_id: int) -> PlanParts:
    """Answers, children, contacts and care papers, as the household shares them. Raises NO_SUCH_RECORD."""
    return _shared(session, people.get(session, person_id), _own_parts(session, person_id))


def _own_parts(session: Session, person_id: int) -> PlanParts:
    return PlanParts(
        plans.answers(session, person_id),
        plans.children(session, person_id),
        contacts.of_person(session, person_id),
        care_papers.of_person(session, person_id),
    )


def _shared(session: Session, person: Person, own: PlanParts) -> PlanParts:
    lead_id = households.lead_of(session, person.id)
    return own if lead_id == person.id else joined(person, own, lead_id, _own_parts(session, lead_id))


def load_readiness(session: Session, person_id: int, answers: Mapping[PlanAnswerKey, str]) -> Readiness:
    """What is known of the two forms, with the words that the plan's `answers` hold from before."""
    earlier = {form: answers.get(key, "") for form, key in EARLIER_WORDS.items()}
    return readiness_of(case_answers.answers(session, person_id, PREFIX), earlier)
