"""The walk "If it happened tonight": what is empty is named, what is written or said not to be there is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checkin_desktop.domain.held_papers import Answer
from checkin_desktop.domain.plan import PlanAnswerKey, plan_gaps
from checkin_desktop.domain.plan_copies import CopyState, PlanCopy
from checkin_desktop.domain.plan_prints import FULL_PLAN
from checkin_desktop.domain.readiness import SignedForm
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.domain.tonight import NO_COPY, WHOLE_PLAN, TonightStep, empty
from tests.support.long_family import MADE_AT, empty_plan_snapshot, long_plan_snapshot


def judged(snapshot: PlanSnapshot) -> PlanSnapshot:
    """With the gaps that the plan has by itself."""
    plan = snapshot.plan
    missing, wanted = plan_gaps(snapshot.person, snapshot.contacts, plan.answers, plan.children, plan.ready)
    return replace(snapshot, plan=replace(plan, missing=missing, open_items=wanted))


COPY = CopyState(PlanCopy(1, 1, FULL_PLAN, MADE_AT.utc))


@pytest.mark.parametrize("step", TonightStep)
def test_a_full_plan_has_nothing_empty(step: TonightStep) -> None:
    plan = long_plan_snapshot(WHOLE_PLAN)
    signed = replace(plan.plan.ready, form_60_001=SignedForm(signed=Answer.YES))
    plan = judged(replace(plan, plan=replace(plan.plan, ready=signed)))
    assert empty(step, plan, (COPY,)) == ()


def test_an_almost_empty_plan_names_what_a_helper_looks_for() -> None:
    plan = judged(empty_plan_snapshot(WHOLE_PLAN))
    found = {step: empty(step, plan, ()) for step in TonightStep}
    assert {"a_number", "birth_date", "birth_country"} <= set(found[TonightStep.FIND])
    assert found[TonightStep.CALL] == ("trusted_contact", "memorised_number")
    assert found[TonightStep.CHILDREN] == ()  # no child is no gap
    assert found[TonightStep.MEDICINE] == (PlanAnswerKey.CANNOT_MISS.value,)
    assert found[TonightStep.FOLDER] == ("originals_place", "copies_place", "who_has_key")
    assert found[TonightStep.LAWYER] == ("lawyer", "form_60_001")
    assert PlanAnswerKey.PETS.value in found[TonightStep.HOME]
    assert found[TonightStep.COPIES] == (NO_COPY,)


def test_there_is_none_is_an_answer() -> None:
    plan = judged(empty_plan_snapshot(WHOLE_PLAN))
    none = {PlanAnswerKey.PETS, PlanAnswerKey.CANNOT_MISS}
    assert empty(TonightStep.MEDICINE, plan, (), none) == ()
    assert PlanAnswerKey.PETS.value not in empty(TonightStep.HOME, plan, (), none)


def test_a_child_whom_nobody_fetches_is_named() -> None:
    plan = long_plan_snapshot(WHOLE_PLAN)
    first = plan.plan.children[0]
    alone = replace(first, details=replace(first.details, pickup_contact_ids=(), caregiver_id=None))
    nobody = tuple(replace(each, details=replace(each.details, may_pick_up_children=False)) for each in plan.contacts)
    found = replace(plan, contacts=nobody, plan=replace(plan.plan, children=(alone, *plan.plan.children[1:])))
    assert empty(TonightStep.CHILDREN, found, ()) == (f"pickup:{first.id}",)


def test_a_copy_that_was_destroyed_is_no_copy() -> None:
    gone = replace(COPY, copy=replace(COPY.copy, gone_on=MADE_AT.utc.date()))
    assert empty(TonightStep.COPIES, long_plan_snapshot(WHOLE_PLAN), (gone,)) == (NO_COPY,)
