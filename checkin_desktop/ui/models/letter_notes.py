"""The shipped fact that stands beside a kind of letter, in one sentence, with where it comes from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checkin_desktop.domain.letters import LetterKind
from checkin_desktop.ui.language import translate

if TYPE_CHECKING:
    from checkin_desktop.domain.reference import ReferenceData, SourcedFact


@dataclass(frozen=True, slots=True)
class LetterNote:
    """A sentence and the fact behind it."""

    fact: SourcedFact
    words: Callable[[], str]


def letter_note(kind: LetterKind, reference: ReferenceData) -> LetterNote | None:
    """What there is to know beside a letter of this kind, or None."""
    record, words = _NOTES.get(kind, ("", None))
    if words is None:
        return None
    facts = (*reference.deadlines, *reference.conflicts)
    found = next((each.fact for each in facts if each.id == record), None)
    return LetterNote(found, words) if found is not None else None


_NOTES: dict[LetterKind, tuple[str, Callable[[], str]]] = {
    LetterKind.RESCHEDULE: (
        "C12",
        lambda: translate(
            "Letters",
            "One guide says to email the local office; ICE says those addresses are for job seekers. An email is an "
            "extra, never the only try.",
        ),
    ),
    LetterKind.MOVE_PERMISSION: (
        "ice_before_move_220a",
        lambda: translate("Letters", "Form I-220A: the written permission comes before the move."),
    ),
    LetterKind.MOVE_NOTICE: (
        "ice_before_move_220b",
        lambda: translate(
            "Letters",
            "Form I-220B: the written notice comes 48 hours before the move. Another source reads it as within 48 "
            "hours. The earlier one fits both.",
        ),
    ),
    LetterKind.NEW_ADDRESS: (
        "C11",
        lambda: translate(
            "Letters",
            "ICE allows an address where mail reaches you for sure. For the court it is the home address: its form "
            "has no line for another one since 2026.",
        ),
    ),
    LetterKind.PAPERS_BACK: (
        "C22",
        lambda: translate(
            "Letters",
            "One source says ICE keeps a passport until the case ends; ICE says you can ask at a check-in. Write down "
            "each request and each answer.",
        ),
    ),
}
