"""“If it happened tonight”: what a helper would need, in the order in which it would be needed, and what is empty.

A walk through the plan and nothing more: it judges nobody, counts nothing together, and what is empty is only named.
The order is that of a helper's first hours (`plan_sections.json`: detained, people, children, health, papers, legal,
home).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from enum import StrEnum
from typing import Final

from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.domain.plan_copies import CopyState
from checkin_desktop.domain.plan_prints import EXTRAS, PlanMode, PlanPrint
from checkin_desktop.domain.snapshots import PlanSnapshot

WHOLE_PLAN: Final = PlanPrint(PlanMode.FULL, extras=EXTRAS[PlanMode.FULL])
"""What the walk and the reading go through: everything that a print may show, nothing of what it may not."""


class TonightStep(StrEnum):
    """The steps, in their order."""

    FIND = "find"
    CALL = "call"
    CHILDREN = "children"
    MEDICINE = "medicine"
    FOLDER = "folder"
    LAWYER = "lawyer"
    HOME = "home"
    COPIES = "copies"


_A: Final = PlanAnswerKey
STEP_ANSWERS: Final[dict[TonightStep, tuple[PlanAnswerKey, ...]]] = {
    TonightStep.MEDICINE: (_A.CANNOT_MISS, _A.MEDICINES, _A.PHARMACY, _A.ALLERGIES, _A.DOCTOR, _A.EQUIPMENT),
    TonightStep.FOLDER: (_A.ORIGINALS_PLACE, _A.COPIES_PLACE, _A.DIGITAL_COPY_PLACE, _A.WHO_HAS_KEY),
    TonightStep.LAWYER: (_A.LAWYER_NAME, _A.LAWYER_PHONE, _A.LAWYER_AFTER_HOURS),
    TonightStep.HOME: (
        _A.EMPLOYER,
        _A.LAST_PAY,
        _A.LANDLORD,
        _A.KEYS,
        _A.BILLS,
        _A.VEHICLE,
        _A.WHO_DRIVES,
        _A.PETS,
        _A.DEPENDENTS,
    ),
}
"""The answers that are read out in a step."""
_GAPS: Final[dict[TonightStep, tuple[str, ...]]] = {
    TonightStep.FIND: ("legal_name", "a_number", "birth_date", "birth_country"),
    TonightStep.CALL: ("trusted_contact", "memorised_number"),
    TonightStep.FOLDER: ("originals_place", "copies_place", "who_has_key"),
    TonightStep.LAWYER: ("lawyer", "form_60_001"),
}
_AT_HOME: Final = (_A.EMPLOYER, _A.KEYS, _A.BILLS, _A.PETS, _A.DEPENDENTS)
NO_COPY: Final = "no_copy"
PICKUP: Final = "pickup"
"""Who fetches one child; the code is this, a colon and the child's id."""


def empty(
    step: TonightStep, plan: PlanSnapshot, copies: Sequence[CopyState], none: Collection[PlanAnswerKey] = ()
) -> tuple[str, ...]:
    """Codes of what a helper would look for in this step and not find.

    They are codes of `domain.plan.PLAN_GAPS`, values of `PlanAnswerKey`, NO_COPY, or PICKUP with a child. `none` are
    answers to which somebody said that there is none.
    """
    return tuple(_empty(step, plan, copies, none))


def _empty(
    step: TonightStep, snapshot: PlanSnapshot, copies: Sequence[CopyState], none: Collection[PlanAnswerKey]
) -> Iterator[str]:
    plan = snapshot.plan
    yield from (code for code in _GAPS.get(step, ()) if code in plan.missing or code in plan.open_items)
    if step is TonightStep.CHILDREN:
        somebody = any(contact.details.may_pick_up_children for contact in snapshot.contacts)
        yield from (
            f"{PICKUP}:{child.id}"
            for child in plan.children
            if not somebody and not child.details.pickup_contact_ids and child.details.caregiver_id is None
        )
    wanted = {TonightStep.MEDICINE: (_A.CANNOT_MISS,), TonightStep.HOME: _AT_HOME}.get(step, ())
    yield from (key.value for key in wanted if not plan.answers.get(key, "").strip() and key not in none)
    if step is TonightStep.COPIES and not any(state.copy.gone_on is None for state in copies):
        yield NO_COPY
