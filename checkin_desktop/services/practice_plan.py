"""The plan of the practice family: one for four people, a paper for the children, copies, and a reading of it.

Made up like all of it. One copy is out of date, so that its being printed again can be practised.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.care_papers import CarePaperDetails, CarePaperKind
from checkin_desktop.domain.held_papers import Answer
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.domain.plan_prints import EXTRAS, ON_BY_DEFAULT, PlanMode, PlanPrint
from checkin_desktop.domain.plan_reviews import ReviewKind

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

_CAREGIVER: Final = 2
"""The position of the aunt among the contacts."""
_FATHERS: Final = {
    PlanAnswerKey.EMPLOYER: "Example Moving Company, 718-555-0177",
    PlanAnswerKey.MEDICINES: "Pills for blood pressure, one every morning",
}
"""The father's own answers; the rest of his plan is the family's."""


def tell_plan(case: CaseFile, family: Sequence[int], today: date, stand_on: Callable[[date], None]) -> None:
    """Write it down for the ids of the family, the mother first. `stand_on` puts the clock of the story on a day."""
    mother, *others = family
    stand_on(today - timedelta(days=70))
    if others:
        case.households.set_members(mother, others)
        for key, text in _FATHERS.items():
            case.plans.set_answer(others[0], key, text)
    signed = today - timedelta(days=155)
    children = tuple(child.id for child in case.plans.get(mother).children)
    case.care_papers.add(
        mother,
        CarePaperDetails(
            kind=CarePaperKind.PARENTAL_CONSENT,
            state="NY",
            child_ids=children,
            caregiver="Carmen Núñez",
            signed_on=signed,
            notarized=Answer.YES,
            ends_on=today + timedelta(days=210),
            holder="Aunt Carmen; a copy is in the blue folder",
        ),
    )
    stand_on(today - timedelta(days=60))
    case.plan_reviews.add(mother, ReviewKind.READ, today - timedelta(days=60), "María Elena, José Luis, Sofía")
    _give(case, mother, PlanPrint(PlanMode.FRIDGE, "es", holder="Kitchen"), today - timedelta(days=60))
    old = _give(case, mother, PlanPrint(PlanMode.CAREGIVER, holder="Thomas O’Brien"), today - timedelta(days=60))
    # The aunt's number changes after that: what was given before says another one.
    stand_on(today - timedelta(days=30))
    aunt = case.contacts.list(mother)[_CAREGIVER]
    case.contacts.update(aunt.id, phone2="718-555-0189")
    case.plan_copies.note(old, gone_on=today - timedelta(days=29))
    case.plan_reviews.add(
        mother, ReviewKind.PRACTICE, today - timedelta(days=20), "María Elena, Tuyết", "The folder was found at once."
    )
    stand_on(today - timedelta(days=1))
    _give(case, mother, PlanPrint(holder="Siobhán O’Neill-Rivera"), today - timedelta(days=1))
    _give(case, mother, PlanPrint(PlanMode.CAREGIVER, "es", holder="Carmen Núñez"), None)


def _give(case: CaseFile, person_id: int, choice: PlanPrint, day: date | None) -> int:
    extras = ON_BY_DEFAULT & EXTRAS[choice.mode]
    choice = PlanPrint(choice.mode, choice.language, extras=extras, holder=choice.holder)
    made = case.exports.plan_snapshot(person_id, choice)
    return case.plan_copies.record(person_id, choice, made, given_on=day).id
