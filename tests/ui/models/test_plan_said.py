"""Reading the plan through shows everything that was written: no answer, contact or child is left out."""

from __future__ import annotations

import dataclasses

from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.domain.tonight import WHOLE_PLAN
from checkin_desktop.ui.models.plan import PlanSectionId
from checkin_desktop.ui.models.plan_said import changed_sections, section_said
from tests.support.long_family import long_plan_snapshot

NAMED_OTHERWISE = {
    "birth_date", "pickup_contact_ids", "caregiver_id", "caregiver_agreed_on", "pickup_list_on",
}  # fmt: skip
"""Fields of a child that are shown as a date or as somebody's name."""
CODES = {PlanAnswerKey.CONSULATE_SAFE}


def test_every_word_of_the_longest_plan_is_read() -> None:
    plan = long_plan_snapshot(WHOLE_PLAN)
    said = {
        section: "\n".join(
            part for group in section_said(section, plan) for line in group.lines for part in (group.title, line.text)
        )
        for section in PlanSectionId
    }
    everything = "\n".join(said.values())
    answers = {key: text for key, text in plan.plan.answers.items() if key not in CODES}
    assert len(answers) > 35
    assert {key for key, text in answers.items() if text.strip() not in everything} == set()
    for child in plan.plan.children:
        typed = {field.name: getattr(child.details, field.name) for field in dataclasses.fields(child.details)}
        lost = {name for name, text in typed.items() if name not in NAMED_OTHERWISE and text not in everything}
        assert lost == set()
    for contact in plan.contacts:
        assert contact.details.name in said[PlanSectionId.PEOPLE]
        assert contact.details.phone in said[PlanSectionId.PEOPLE]
    assert all(paper.details.holder in said[PlanSectionId.CARE_PAPERS] for paper in plan.care_papers)


def test_a_changed_part_is_told_with_its_section() -> None:
    codes = ("answer:health.medicines", "answer:fear.home", "contact_phone:3", "child:1", "form:g28", "visit")
    expected = {
        PlanSectionId.HEALTH, PlanSectionId.FEAR, PlanSectionId.PEOPLE, PlanSectionId.CHILDREN, PlanSectionId.LEGAL,
    }  # fmt: skip
    assert changed_sections(codes) == expected
