"""The questions of the plan follow from the case: what is known is not asked, nothing has to be answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from checkin_desktop.domain.contacts import Contact, ContactDetails
from checkin_desktop.domain.interview import (
    InterviewSection,
    InterviewView,
    Mark,
    QuestionKind,
    QuestionState,
    next_open,
    question_for_gap,
    questions,
    standing,
    state,
)
from checkin_desktop.domain.people import Identifier, IdentifierKind, Person, PersonDetails
from checkin_desktop.domain.plan import PLAN_GAPS, Child, ChildDetails, Plan, PlanAnswerKey, plan_gaps

ANA = Person(1, PersonDetails(given_names="Ana", family_names="Reyes"))
ROSA = Contact(7, 1, 1, ContactDetails(name="Rosa", phone="347-555-0117"))
SOFIA = Child(3, 1, 1, ChildDetails(name="Sofía"))


def view(
    *,
    person: Person = ANA,
    contacts: tuple[Contact, ...] = (),
    children: tuple[Child, ...] = (),
    answers: Mapping[PlanAnswerKey, str] | None = None,
    marks: Mapping[str, str] | None = None,
) -> InterviewView:
    said = dict(answers or {})
    missing, wanted = plan_gaps(person, contacts, said, children)
    return InterviewView(person, contacts, Plan(person.id, said, children, missing, wanted), marks or {})


def ids(found: InterviewView) -> list[str]:
    return [question.id for question in questions(found)]


def test_ids_are_their_own_and_the_review_comes_last() -> None:
    found = view(contacts=(ROSA,), children=(SOFIA, replace(SOFIA, id=4)))
    assert len(set(ids(found))) == len(ids(found))
    assert ids(found)[-1] == "review"
    order = [question.section for question in questions(found)]
    assert order == sorted(order, key=list(InterviewSection).index)


def test_every_answer_of_the_plan_has_its_question() -> None:
    marks = {"pause.fear": Mark.WANTED.value, "consulate.own": Mark.WANTED.value}
    asked = {key for item in questions(view(children=(SOFIA,), marks=marks)) for key in item.keys}
    elsewhere = {
        PlanAnswerKey.G28_SIGNED,
        PlanAnswerKey.FORM_60_001,
        PlanAnswerKey.OLD_COPIES,
    }
    assert {key.value for key in PlanAnswerKey} - asked == {key.value for key in elsewhere}


def test_consulate_and_fear_are_hidden_until_asked_for() -> None:
    assert not {"consulate.own", "fear.own"} & set(ids(view()))
    assert "consulate.own" in ids(view(marks={"consulate.own": Mark.WANTED.value}))
    assert "fear.own" in ids(view(marks={"pause.fear": Mark.WANTED.value}))
    assert "fear.own" not in ids(view(marks={"pause.fear": Mark.NONE.value}))
    assert "consulate.own" in ids(view(answers={PlanAnswerKey.CONSULATE_PHONE: "202-555-0100"}))


def test_children_come_one_after_another_each_with_its_own_questions() -> None:
    assert not any(item.startswith(("child.", "care.")) for item in ids(view()))
    two = view(children=(SOFIA, replace(SOFIA, id=4)))
    about = [item for item in ids(two) if item.startswith("child.")]
    assert about == sorted(about, key=lambda item: item.split(".")[1])
    assert "care.paper" in ids(two)
    with_caregiver = replace(SOFIA, details=replace(SOFIA.details, caregiver_id=7))
    assert "child.3.agreed" in ids(view(contacts=(ROSA,), children=(with_caregiver,)))
    assert "child.3.agreed" not in ids(view(children=(SOFIA,)))


def test_children_of_somebody_else_in_the_household_are_not_asked_about_again() -> None:
    theirs = replace(SOFIA, person_id=2)
    found = view(children=(theirs,))
    assert not any(item.startswith("child.") for item in ids(found))
    assert state(questions(found)[2], found) is QuestionState.ANSWERED


@pytest.mark.parametrize("code", PLAN_GAPS)
def test_each_gap_is_closed_by_a_question(code: str) -> None:
    found = question_for_gap(view(contacts=(ROSA,), children=(SOFIA,)), code)
    if code == "legal_name":
        assert found is None
    else:
        assert found is not None
        assert found.gap == code


def test_what_the_case_says_is_not_asked_again() -> None:
    known = replace(
        ANA,
        details=replace(ANA.details, birth_date=date(1987, 3, 14), birth_country="Honduras"),
        identifiers=(Identifier(1, IdentifierKind.A_NUMBER, "", "", have=False),),
    )
    found = view(person=known, contacts=(ROSA,), answers={PlanAnswerKey.ORIGINALS_PLACE: "blue box"})
    answered = {item.id for item in questions(found) if state(item, found) is QuestionState.ANSWERED}
    assert answered == {
        "people.first",
        "locator.born",
        "locator.country",
        "locator.number",
        "papers.originals",
    }
    assert next_open(found).id == "people.second"
    seen = next_open(found, "papers.originals").id
    assert seen == "papers.copies"


def test_skipped_and_unknown_wait_and_are_asked_again_only_when_wanted() -> None:
    everything = {item.id: Mark.SKIPPED.value for item in questions(view())}
    found = view(marks={**everything, "pets.pets": Mark.UNKNOWN.value})
    assert next_open(found).kind is QuestionKind.REVIEW
    assert next_open(found, again=True).id == "people.first"
    assert next_open(found, "home.insurance", again=True).id == "pets.pets"
    assert not standing(found).usable
    assert standing(found).next_id == ""


def test_a_warning_comes_before_an_arrest_is_spoken_of_and_passing_it_passes_all_behind() -> None:
    fresh = view()
    place = ids(fresh).index("pause.legal")
    legal = [item for item in questions(fresh) if item.section is InterviewSection.LEGAL]
    assert ids(fresh)[place] == legal[0].id
    passed = view(marks={"pause.legal": Mark.SKIPPED.value})
    assert {state(item, passed) for item in legal[1:]} == {QuestionState.SKIPPED}
    answered = {item.id: Mark.NONE.value for item in legal[1:]}
    assert next_open(view(marks=answered), "locator.number").section is not InterviewSection.LEGAL


def test_a_step_counts_what_is_answered_skipped_and_not_known() -> None:
    marks = {"papers.copies": Mark.SKIPPED.value, "papers.key": Mark.UNKNOWN.value, "of_a_later_version": "odd"}
    found = standing(view(answers={PlanAnswerKey.ORIGINALS_PLACE: "blue box"}, marks=marks))
    step = next(item for item in found.sections if item.section is InterviewSection.PAPERS)
    assert (step.done, step.total, step.skipped, step.unknown, step.settled) == (1, 3, 1, 1, True)
    assert found.started
    assert not standing(view()).started
    assert found.done == sum(item.done for item in found.sections) == 1
    assert found.missing == ("a_number", "birth_date", "birth_country", "trusted_contact", "memorised_number")


def test_an_answer_outranks_that_it_was_skipped_before() -> None:
    said = view(answers={PlanAnswerKey.PETS: "Canela"}, marks={"pets.pets": Mark.SKIPPED.value})
    question = next(item for item in questions(said) if item.id == "pets.pets")
    assert state(question, said) is QuestionState.ANSWERED
