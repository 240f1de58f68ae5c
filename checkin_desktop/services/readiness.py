"""Getting ready for a visit: the two forms, the companion and the calls, the packing list, the number by heart."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from checkin_desktop.domain import by_heart
from checkin_desktop.domain.appointments import AppointmentKind
from checkin_desktop.domain.contacts import Contact
from checkin_desktop.domain.held_papers import Answer, CaseQuestion
from checkin_desktop.domain.notices import Notice
from checkin_desktop.domain.outing_rules import check_outing
from checkin_desktop.domain.outings import Outing, OutingDetails, ReadinessQuestion
from checkin_desktop.domain.packing import PackingList, packing_list, suggested_situations
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.domain.readiness import DRILLED_KEY, NO_SITUATION, SITUATIONS_KEY, Readiness
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.domain.validation import LINE_LIMIT, check_text, refuse_faults
from checkin_desktop.services.opened import OpenVault, Saved
from checkin_desktop.services.plans import load_readiness, plan_contacts
from checkin_desktop.vault.repositories import case_answers, documents, outings, person_situations, plans

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_DUTY = "duty."


@dataclass(frozen=True, slots=True)
class DayPlan:
    """Everything that is known about getting ready. `situations` are those the packing list is made from.

    `situations_chosen` tells whether the person chose them for this list; else they follow from the case, and from
    what was taken on or off the checklist of papers.
    """

    readiness: Readiness
    outing: Outing | None
    contacts: tuple[Contact, ...]
    situations: tuple[str, ...]
    situations_chosen: bool
    packing: PackingList


class ReadinessService:
    """All calls may raise what the vault session raises. Changes are told as "readiness"."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def answers(self, person_id: int) -> Readiness:
        """What is known of the two forms. The words of the emergency plan from before stand beside it."""
        with self._vault.read() as session:
            return load_readiness(session, person_id, plans.answers(session, person_id))

    def set_answer(self, person_id: int, question: ReadinessQuestion, text: str) -> Saved:
        """Keep an answer; an empty text takes it away. Whether a form is signed takes values of `Answer`.

        Raises InvalidInput, NO_SUCH_RECORD, and ValueError for another value.
        """
        if question in (ReadinessQuestion.G28_SIGNED, ReadinessQuestion.FORM_60_001_SIGNED):
            text = Answer(text).value if text else ""
        refuse_faults(check_text(text, question.value, LINE_LIMIT))
        return self._keep(person_id, question.value, text)

    def set_situations(self, person_id: int, codes: Sequence[str] | None) -> Saved:
        """Choose what the packing list is made from; None goes back to what follows from the case.

        Raises NO_SUCH_RECORD, and ValueError for a code that is no situation.
        """
        known = self._vault.reference.situations
        if any(code not in known for code in codes or ()):
            raise ValueError(codes)
        text = "" if codes is None else " ".join(codes) or NO_SITUATION
        return self._keep(person_id, SITUATIONS_KEY, text)

    def note_drill(self, person_id: int, number: str) -> Saved:
        """A number to know by heart, by its `HeartNumber.key`, was typed right today. Raises NO_SUCH_RECORD."""
        today = self._vault.today().isoformat()
        with self._vault.write() as session:
            for key in (DRILLED_KEY, by_heart.PREFIX + number):
                case_answers.set_answer(session, person_id, key, today, self._vault.now())
        return self._vault.changed("readiness", person_id=person_id)

    def drilled(self, person_id: int) -> dict[str, date]:
        """By `HeartNumber.key`, the day on which each number was last typed right."""
        with self._vault.read() as session:
            return by_heart.right_days(case_answers.answers(session, person_id, by_heart.PREFIX))

    def validate(self, details: OutingDetails) -> tuple[Notice, ...]:
        """What the rules say about the form, without saving."""
        return check_outing(details)

    def update_outing(self, appointment_id: int, **changes: Any) -> Outing:
        """Change fields of `OutingDetails` by name. Raises InvalidInput, NO_SUCH_RECORD, TypeError."""
        with self._vault.write() as session:
            person_id = outings.owner(session, appointment_id)
            details = dataclasses.replace(outings.get(session, appointment_id).details, **changes)
            refuse_faults(notice for notice in check_outing(details) if notice.field in changes)
            outing = Outing(appointment_id, details)
            outings.save(session, outing, self._vault.now())
        self._vault.changed("readiness", person_id=person_id)
        return outing

    def day_plan(self, person_id: int, appointment_id: int | None, kind: AppointmentKind | None) -> DayPlan:
        """Everything at once, for an appointment of this kind, or without one. One read transaction."""
        with self._vault.read() as session:
            return load_day(session, person_id, appointment_id, kind, self._vault.reference)

    def _keep(self, person_id: int, key: str, text: str) -> Saved:
        with self._vault.write() as session:
            case_answers.set_answer(session, person_id, key, text, self._vault.now())
        return self._vault.changed("readiness", person_id=person_id)


def load_day(
    session: Session, person_id: int, appointment_id: int | None, kind: AppointmentKind | None, facts: ReferenceData
) -> DayPlan:
    """What is known about getting ready, for an appointment of this kind, or without one."""
    answers = plans.answers(session, person_id)
    ready = load_readiness(session, person_id, answers)
    outing = None if appointment_id is None else outings.get(session, appointment_id)
    chosen, papers = ready.situations, outings.paper_codes(session, person_id)
    if chosen is None:
        suggested = suggested_situations(
            kind,
            papers,
            _said(session, person_id),
            children=bool(plans.children(session, person_id)),
            health=bool(answers.get(PlanAnswerKey.MEDICINES, "").strip()),
        )
        decided = person_situations.of_person(session, person_id)
        wanted = (*suggested, *(code for code in facts.situations if decided.get(code)))
        situations = tuple(code for code in dict.fromkeys(wanted) if decided.get(code, True))
    else:
        situations = chosen
    details = outing.details if outing is not None else OutingDetails()
    listed = documents.of_person(session, person_id)
    packing = packing_list(facts, situations, listed, papers, details.packed, details.own_items)
    people = plan_contacts(session, person_id)
    return DayPlan(ready, outing, people, situations, chosen is not None, packing)


def _said(session: Session, person_id: int) -> dict[CaseQuestion, Answer]:
    given = case_answers.answers(session, person_id, _DUTY)
    questions, answers = {item.value for item in CaseQuestion}, {item.value for item in Answer}
    return {CaseQuestion(key): Answer(text) for key, text in given.items() if key in questions and text in answers}
