"""Whether somebody could be told about the case: Form G-28 and ICE Form 60-001, signed or not, by whom, and where.

ICE speaks about a case with the person, and with others only on one of the two forms (S4; FACTS 5). One source holds
the answers: those of `ReadinessQuestion`. What was typed into the emergency plan before stays beside them as typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from checkin_desktop.domain.held_papers import Answer
from checkin_desktop.domain.outings import ReadinessQuestion

DRILLED_KEY: Final = "ready.drilled_on"
"""Key of `case_answers`: the ISO day on which the number to know by heart was last typed right."""
SITUATIONS_KEY: Final = "ready.situations"
"""Key of `case_answers`: the chosen situations of the packing list, separated by spaces, or `NO_SITUATION`."""
NO_SITUATION: Final = "none"
PREFIX: Final = "ready."
"""What all keys of this page begin with."""


class ReadyForm(StrEnum):
    """A form that lets others ask. The value is the record of `checklists.json`."""

    G28 = "g28"
    FORM_60_001 = "i60001"


QUESTIONS: Final[dict[ReadyForm, tuple[ReadinessQuestion, ReadinessQuestion, ReadinessQuestion]]] = {
    ReadyForm.G28: (ReadinessQuestion.G28_SIGNED, ReadinessQuestion.G28_BY, ReadinessQuestion.G28_PLACE),
    ReadyForm.FORM_60_001: (
        ReadinessQuestion.FORM_60_001_SIGNED,
        ReadinessQuestion.FORM_60_001_FOR,
        ReadinessQuestion.FORM_60_001_PLACE,
    ),
}
"""form: (signed?, the lawyer or the trusted person, where the paper is)."""


@dataclass(frozen=True, slots=True)
class SignedForm:
    """What is known of one form. `signed` is None while nobody answered; `whom` is the lawyer, or who may ask.

    `earlier` is what stands in the emergency plan from before, exactly as typed, "" without any. It is shown beside
    the answer and never read for one.
    """

    signed: Answer | None = None
    whom: str = ""
    place: str = ""
    earlier: str = ""

    @property
    def spoken_of(self) -> bool:
        """Whether anybody wrote anything about it."""
        return self.signed is not None or bool(self.whom.strip() or self.place.strip() or self.earlier.strip())

    @property
    def is_open(self) -> bool:
        """Whether it is still to be looked at: answered with anything but yes, or not mentioned anywhere."""
        return self.signed is not Answer.YES if self.signed is not None else not self.spoken_of


_UNSPOKEN: Final = SignedForm()


@dataclass(frozen=True, slots=True)
class Readiness:
    """Both forms, the chosen situations of the packing list, and the last drill of the number to know by heart.

    `situations` is None while nobody chose any: then those that follow from the case are shown.
    """

    g28: SignedForm = _UNSPOKEN
    form_60_001: SignedForm = _UNSPOKEN
    situations: tuple[str, ...] | None = None
    drilled_on: date | None = None

    def form(self, form: ReadyForm) -> SignedForm:
        """One of the two."""
        return self.g28 if form is ReadyForm.G28 else self.form_60_001


NOT_ASKED: Final = Readiness()
"""What is known while nobody asked."""


def readiness_of(answers: Mapping[str, str], earlier: Mapping[ReadyForm, str] | None = None) -> Readiness:
    """From the answers of the case by key. `earlier` are the words of the emergency plan."""
    chosen = answers.get(SITUATIONS_KEY, "").split()
    words = earlier or {}
    return Readiness(
        _form(answers, ReadyForm.G28, words.get(ReadyForm.G28, "")),
        _form(answers, ReadyForm.FORM_60_001, words.get(ReadyForm.FORM_60_001, "")),
        tuple(code for code in chosen if code != NO_SITUATION) if chosen else None,
        _day(answers.get(DRILLED_KEY, "")),
    )


def _form(answers: Mapping[str, str], form: ReadyForm, earlier: str) -> SignedForm:
    signed, whom, place = QUESTIONS[form]
    known = {item.value for item in Answer}
    given = answers.get(signed.value, "")
    return SignedForm(
        Answer(given) if given in known else None,
        answers.get(whom.value, ""),
        answers.get(place.value, ""),
        earlier,
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
