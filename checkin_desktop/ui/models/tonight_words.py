"""The words of "If it happened tonight": what each step asks, why, and where its answers are written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from checkin_desktop.domain.interview import InterviewView, QuestionState, question_for_gap, questions, state
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.domain.reference import ReferenceData, SourcedFact
from checkin_desktop.domain.tonight import PICKUP, TonightStep
from checkin_desktop.ui.language import translate

_QUESTIONS: Final[dict[TonightStep, Callable[[], str]]] = {
    TonightStep.FIND: lambda: translate("Tonight", "How would somebody find you?"),
    TonightStep.CALL: lambda: translate("Tonight", "Whom would they call, and in which order?"),
    TonightStep.CHILDREN: lambda: translate("Tonight", "Who would be with the children?"),
    TonightStep.MEDICINE: lambda: translate("Tonight", "Which medicine cannot be missed?"),
    TonightStep.FOLDER: lambda: translate("Tonight", "Where is the folder with the papers?"),
    TonightStep.LAWYER: lambda: translate("Tonight", "Which lawyer would they call?"),
    TonightStep.HOME: lambda: translate("Tonight", "What about work, home and pets?"),
    TonightStep.COPIES: lambda: translate("Tonight", "Who has this plan on paper?"),
}
_WHY: Final[dict[TonightStep, Callable[[], str]]] = {
    TonightStep.FIND: lambda: translate(
        "Tonight", "The government’s search asks for these, letter by letter. New entries can take hours."
    ),
    TonightStep.CALL: lambda: translate("Tonight", "A helper begins at the top and goes on when nobody answers."),
    TonightStep.CHILDREN: lambda: translate("Tonight", "A school gives children only to people on its list."),
    TonightStep.MEDICINE: lambda: translate("Tonight", "A helper can tell a doctor what you need."),
    TonightStep.FOLDER: lambda: translate("Tonight", "A helper and a lawyer need the papers."),
    TonightStep.LAWYER: lambda: translate(
        "Tonight", "ICE tells others about a case only with a signed form: G-28 or 60-001."
    ),
    TonightStep.HOME: lambda: translate("Tonight", "Somebody has to tell them, feed them, or lock the door."),
    TonightStep.COPIES: lambda: translate("Tonight", "A plan helps a helper who has a copy of it."),
}
_SECTIONS: Final = {
    TonightStep.CALL: "people",
    TonightStep.CHILDREN: "children",
    TonightStep.MEDICINE: "health",
    TonightStep.FOLDER: "papers",
    TonightStep.LAWYER: "legal",
    TonightStep.HOME: "home",
}


def step_question(step: TonightStep) -> str:
    """The heading of a step."""
    return _QUESTIONS[step]()


def step_why(step: TonightStep) -> str:
    """Why a helper would need it."""
    return _WHY[step]()


def step_place(step: TonightStep, code: str, view: InterviewView) -> str:
    """Where the empty thing of this code is asked for; for `WindowContext.navigate`."""
    if step is TonightStep.COPIES:
        return "print_plan"
    kind, _, which = code.partition(":")
    if kind == PICKUP:
        return f"plan_question:child.{which}.pickup"
    found = question_for_gap(view, code) or next((each for each in questions(view) if code in each.keys), None)
    if found is not None:
        return f"plan_question:{found.id}"
    return "identity" if step is TonightStep.FIND else "plan"


def step_fact(step: TonightStep, reference: ReferenceData) -> SourcedFact | None:
    """What the step is based on; None where it is this program's own."""
    if step is TonightStep.FIND:
        return reference.locator
    wanted = _SECTIONS.get(step, "")
    return next((section.fact for section in reference.plan_sections if section.id == wanted), None)


def no_answers(view: InterviewView) -> frozenset[PlanAnswerKey]:
    """The answers to which somebody said in the interview that there is none."""
    answers = {key.value: key for key in PlanAnswerKey}
    return frozenset(
        answers[name]
        for question in questions(view)
        if state(question, view) is QuestionState.NONE
        for name in question.keys
        if name in answers
    )
