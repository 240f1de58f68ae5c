"""Getting ready, kept in the vault: one source for the forms, the plan for the day, and what is told of changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentKind, AppointmentState
from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.errors import AppError, ErrorCode, InvalidInput
from checkin_desktop.domain.held_papers import Answer
from checkin_desktop.domain.outings import Outing, OutingDetails, ReadinessQuestion, TimedCall
from checkin_desktop.domain.packing import document_code, own_code
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.plan import ChildDetails, PlanAnswerKey
from checkin_desktop.services.case_file import CaseFile


def outing(case: CaseFile, visit: int) -> Outing:
    found = case.readiness.day_plan(case.appointments.get(visit).person_id, visit, None).outing
    assert found is not None
    return found


@pytest.fixture
def visit(case: CaseFile, maria: Person) -> int:
    details = AppointmentDetails(day=date(2026, 11, 30), at="09:00", confirmation="CN-1")
    return case.appointments.add(maria.id, details, AppointmentState.CONFIRMED).id


def test_answers_stay_and_the_plan_reads_the_same_ones(
    case: CaseFile, maria: Person, open_case: Callable[[], CaseFile]
) -> None:
    told: list[frozenset[str]] = []
    case.on_change(told.append)
    case.readiness.set_answer(maria.id, ReadinessQuestion.FORM_60_001_SIGNED, "no")
    case.readiness.set_answer(maria.id, ReadinessQuestion.FORM_60_001_FOR, "Rosa Núñez")
    case.plans.set_answer(maria.id, PlanAnswerKey.FORM_60_001, "signed in May, I think")
    assert told[0] == {"readiness", f"readiness:{maria.id}"}
    again = open_case()
    form = again.readiness.answers(maria.id).form_60_001
    assert (form.signed, form.whom, form.earlier) == (Answer.NO, "Rosa Núñez", "signed in May, I think")
    plan = again.plans.get(maria.id)
    assert plan.ready.form_60_001 == form
    assert "form_60_001" in plan.open_items
    again.readiness.set_answer(maria.id, ReadinessQuestion.FORM_60_001_SIGNED, "yes")
    assert "form_60_001" not in again.plans.get(maria.id).open_items
    again.readiness.set_answer(maria.id, ReadinessQuestion.FORM_60_001_SIGNED, "")
    assert again.readiness.answers(maria.id).form_60_001.signed is None


def test_other_words_than_answers_are_refused(case: CaseFile, maria: Person) -> None:
    with pytest.raises(ValueError, match="maybe"):
        case.readiness.set_answer(maria.id, ReadinessQuestion.G28_SIGNED, "maybe")
    with pytest.raises(InvalidInput):
        case.readiness.set_answer(maria.id, ReadinessQuestion.G28_BY, "x" * 501)
    with pytest.raises(ValueError, match="moon"):
        case.readiness.set_situations(maria.id, ["moon"])
    assert not case.readiness.answers(maria.id).g28.spoken_of


def test_the_plan_for_the_day_is_kept_field_by_field(
    case: CaseFile, maria: Person, visit: int, open_case: Callable[[], CaseFile]
) -> None:
    rosa = case.contacts.add(maria.id, ContactDetails(name="Rosa", phone="347-555-0117"))
    calls = (TimedCall("14:00", rosa.id), TimedCall("14:30", rosa.id))
    case.readiness.update_outing(visit, companion_id=rosa.id, leaves_at="07:30")
    case.readiness.update_outing(visit, not_back_by="13:30", calls=calls, own_items=("Glasses",))
    case.readiness.update_outing(visit, packed=(own_code("Glasses"),))
    with pytest.raises(InvalidInput):
        case.readiness.update_outing(visit, leaves_at="7.30")
    expected = OutingDetails(rosa.id, "", "07:30", "13:30", calls, (own_code("Glasses"),), ("Glasses",))
    assert outing(open_case(), visit).details == expected


def test_an_emptied_plan_and_a_removed_appointment_leave_nothing(case: CaseFile, maria: Person, visit: int) -> None:
    case.readiness.update_outing(visit, note="Bring the stroller")
    case.readiness.update_outing(visit, note="")
    assert outing(case, visit).is_empty
    case.appointments.remove(visit)
    with pytest.raises(AppError) as error:
        case.readiness.update_outing(visit, note="x")
    assert error.value.code is ErrorCode.NO_SUCH_RECORD
    assert case.readiness.day_plan(maria.id, None, None).outing is None


def test_the_packing_list_follows_the_case_until_somebody_chooses(case: CaseFile, maria: Person, visit: int) -> None:
    case.plans.add_child(maria.id, ChildDetails(name="Sofía"))
    case.readiness.update_outing(visit, packed=(document_code("g56"),), own_items=("Milk",))
    day = case.readiness.day_plan(maria.id, visit, AppointmentKind.ICE_CHECK_IN)
    assert (day.situations, day.situations_chosen) == (("check_in", "time_in_us", "children"), False)
    assert day.packing.packed == 1
    assert day.packing.groups[-1].items[0].words == "Milk"
    case.readiness.set_situations(maria.id, [])
    day = case.readiness.day_plan(maria.id, visit, AppointmentKind.ICE_CHECK_IN)
    assert (day.situations, day.situations_chosen) == ((), True)
    case.readiness.set_situations(maria.id, ["court"])
    assert case.readiness.day_plan(maria.id, None, None).situations == ("court",)
    case.readiness.set_situations(maria.id, None)
    assert not case.readiness.day_plan(maria.id, None, None).situations_chosen
    case.checklist.set_situation(maria.id, "medical", True)
    case.checklist.set_situation(maria.id, "children", False)
    day = case.readiness.day_plan(maria.id, visit, AppointmentKind.ICE_CHECK_IN)
    assert (day.situations, day.situations_chosen) == (("check_in", "time_in_us", "medical"), False)


def test_a_drill_is_dated(case: CaseFile, maria: Person) -> None:
    case.readiness.note_drill(maria.id, "contact-3")
    assert case.readiness.drilled(maria.id) == {"contact-3": case.today.day()}
    assert case.readiness.answers(maria.id).drilled_on == date(2026, 11, 20)
