"""The answers of the plan's interview as values of a self-saving form: the key is the question's id, "|", the field.

A field is the key of a `PlanAnswerKey`, of a child or of a person, or `CHOICE`: what is chosen among the cards, a
contact's id, several of them, or a `Mark`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.held_papers import Answer
from checkin_desktop.domain.interview import (
    InterviewView,
    Mark,
    Question,
    QuestionKind,
    QuestionState,
    questions,
    state,
)
from checkin_desktop.domain.notices import Notice
from checkin_desktop.domain.outings import ReadinessQuestion
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.ui.models import identity
from checkin_desktop.ui.models.form_saver import Stored

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

CHOICE: Final = "choice"
YES: Final = "yes"
NOT_YET: Final = "not_yet"
_FORMS: Final = {
    "legal.g28": ReadinessQuestion.G28_SIGNED,
    "legal.form_60_001": ReadinessQuestion.FORM_60_001_SIGNED,
}
_SEVERAL: Final = frozenset({"child.pickup", "by_heart.number"})


def key_of(question: Question, field: str) -> str:
    """The key of a field in the form."""
    return f"{question.id}|{field}"


def takes_several(question: Question) -> bool:
    """Whether more than one contact can be chosen."""
    return question.topic in _SEVERAL


def find(view: InterviewView, question_id: str) -> Question | None:
    """A question by its id; None when the case does not lead to it any more."""
    return next((question for question in questions(view) if question.id == question_id), None)


def values(question: Question, view: InterviewView) -> dict[str, object]:
    """What the fields of a question hold."""
    return {key_of(question, field): value for field, value in _fields(question, view)}


def stored(case: CaseFile, person_id: int, question_id: str) -> Stored:
    """The whole interview as a record, with what there is to say about a question's fields. Vault lane."""
    view = case.interview.load(person_id)
    question = find(view, question_id)
    if question is None:
        return Stored(view, {})
    return Stored(view, values(question, view), tuple(_notices(case, question, view)))


def store(case: CaseFile, person_id: int, key: str, value: object) -> Stored:
    """Save one field. Vault lane. Raises InvalidInput and AppError."""
    question_id, _, field = key.partition("|")
    view = case.interview.load(person_id)
    question = find(view, question_id)
    if question is not None:
        if field == CHOICE:
            choose(case, question, view, value)
        elif question.child_id is not None:
            case.plans.update_child(question.child_id, **{field: value})
        elif question.kind is QuestionKind.PERSON:
            identity.store(case, person_id, field, value)
        else:
            case.plans.set_answer(person_id, PlanAnswerKey(field), str(value or ""))
    return stored(case, person_id, question_id)


def choose(case: CaseFile, question: Question, view: InterviewView, value: object) -> None:
    """Save what was chosen among the cards. Vault lane. Raises InvalidInput and AppError."""
    person_id = view.person.id
    mark = Mark(value) if isinstance(value, str) and value in set(Mark) else None
    if question.kind in (QuestionKind.CONTACT, QuestionKind.CONTACTS):
        _choose_contacts(case, question, view, () if mark or value is None else value)
    elif question.topic in _FORMS and (mark is not None or isinstance(value, str)):
        said = {YES: Answer.YES.value, NOT_YET: Answer.NO.value}.get(str(value), "")
        case.readiness.set_answer(person_id, _FORMS[question.topic], said)
    elif question.topic == "people.knows":
        first = next(iter(view.own_contacts), None)
        if first is not None and first.details.knows_plan is not (value == YES):
            case.contacts.update(first.id, knows_plan=value == YES)
        mark = Mark.UNKNOWN if value == NOT_YET else mark
    if view.marks.get(question.id, "") != (mark.value if mark else ""):
        case.interview.mark(person_id, question.id, mark)


def _choose_contacts(case: CaseFile, question: Question, view: InterviewView, value: object) -> None:
    wanted = tuple(value) if isinstance(value, tuple | list) else (value,)
    chosen = tuple(item for item in wanted if isinstance(item, int))
    if question.topic == "child.pickup" and question.child_id is not None:
        case.plans.update_child(question.child_id, pickup_contact_ids=chosen)
    elif question.topic == "child.caregiver" and question.child_id is not None:
        case.plans.update_child(question.child_id, caregiver_id=chosen[0] if chosen else None)
    elif question.topic == "by_heart.number":
        for contact in view.own_contacts:
            if contact.details.memorise is not (contact.id in chosen):
                case.contacts.update(contact.id, memorise=contact.id in chosen)
    elif chosen:
        case.contacts.move(chosen[0], 1 if question.topic == "people.first" else 2)


def _fields(question: Question, view: InterviewView) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    child = view.child(question.child_id)
    if question.kind in (QuestionKind.ANSWERS, QuestionKind.CONSULATE):
        found = [(key, view.plan.answers.get(PlanAnswerKey(key), "")) for key in question.keys]
    elif question.kind is QuestionKind.CHILD and child is not None:
        found = [(key, getattr(child.details, key)) for key in question.keys]
    elif question.kind is QuestionKind.PERSON:
        found = [(key, _of_person(key, view)) for key in question.keys]
    return [*found, (CHOICE, _choice(question, view))]


def _of_person(key: str, view: InterviewView) -> object:
    if key in {kind.value for kind in identity.SINGLE_NUMBERS}:
        number = next((item for item in view.person.identifiers if item.kind.value == key), None)
        return identity.number_value(number)
    return getattr(view.person.details, key)


def _choice(question: Question, view: InterviewView) -> object:
    child = view.child(question.child_id)
    chosen: object = None
    if question.topic == "child.pickup" and child is not None:
        chosen = child.details.pickup_contact_ids
    elif question.topic == "child.caregiver" and child is not None:
        chosen = child.details.caregiver_id
    elif question.topic == "by_heart.number":
        chosen = tuple(contact.id for contact in view.own_contacts if contact.details.memorise)
    elif question.topic in ("people.first", "people.second"):
        place = 0 if question.topic == "people.first" else 1
        reached = [item.id for item in view.own_contacts if item.details.phone.strip() or item.details.phone2.strip()]
        chosen = reached[place] if len(reached) > place else None
    elif question.topic in _FORMS:
        form = view.plan.ready.g28 if question.topic == "legal.g28" else view.plan.ready.form_60_001
        chosen = {Answer.YES: YES, Answer.NO: NOT_YET}.get(form.signed) if form.signed else None
    elif question.topic == "people.knows" and state(question, view) is QuestionState.ANSWERED:
        chosen = YES
    mark = view.marks.get(question.id, "")
    if chosen or question.kind is QuestionKind.PAUSE:
        return chosen or mark or None
    if state(question, view) is QuestionState.ANSWERED or mark in ("", Mark.SKIPPED):
        return () if takes_several(question) else None
    return NOT_YET if question.topic == "people.knows" else mark


def _notices(case: CaseFile, question: Question, view: InterviewView) -> list[Notice]:
    found: tuple[Notice, ...] = ()
    child = view.child(question.child_id)
    if child is not None:
        found = case.plans.validate_child(child.details)
    elif question.kind is QuestionKind.PERSON:
        found = identity.load(case, view.person.id).notices
    return [
        Notice(notice.code, key_of(question, notice.field), notice.severity, notice.params)
        for notice in found
        if notice.field in question.keys
    ]
