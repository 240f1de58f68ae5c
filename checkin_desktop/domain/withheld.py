"""A paper that somebody else keeps, for example a passport that ICE took: receipt, requests, answers, loans.

Source: FACTS 4, "ICE holds my passport" (ICE check-in page, ASAP guide); `held_by_ice` of `checklists.json`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from checkin_desktop.domain.documents import Holder


class RequestKind(StrEnum):
    """What is asked for (`held_by_ice.options` of `checklists.json`)."""

    RETURN = "return"
    LOAN = "loan"
    COPY_ALL = "copy_all"
    COPY_PHOTO_PAGE = "copy_photo_page"
    OTHER = "other"


class RequestAnswer(StrEnum):
    """What was answered."""

    NONE_YET = "none_yet"
    YES = "yes"
    NO = "no"
    LATER = "later"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class WithheldDetails:
    """What the form edits. `lent_until` is the day by which a borrowed paper has to go back."""

    document_id: int
    holder: Holder = Holder.ICE
    office: str = ""
    officer: str = ""
    taken_on: date | None = None
    receipt: str = ""
    lent_until: date | None = None
    returned_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class RequestDetails:
    """One request and its answer, in the person's own words. `how` says by which way it was asked."""

    kind: RequestKind = RequestKind.RETURN
    asked_on: date | None = None
    how: str = ""
    reason: str = ""
    answer: RequestAnswer = RequestAnswer.NONE_YET
    answered_on: date | None = None
    answer_words: str = ""
    attempt_id: int | None = None
    letter_id: int | None = None


@dataclass(frozen=True, slots=True)
class WithheldRequest:
    """A saved request."""

    id: int
    details: RequestDetails


@dataclass(frozen=True, slots=True)
class WithheldPaper:
    """A saved paper that somebody else keeps, with its requests, the oldest first."""

    id: int
    person_id: int
    details: WithheldDetails
    requests: tuple[WithheldRequest, ...] = ()
