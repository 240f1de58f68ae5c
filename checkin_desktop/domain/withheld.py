"""A paper that somebody else keeps, for example a passport that ICE took: receipt, requests, answers, loans.

Source: FACTS 4, "ICE holds my passport" (ICE check-in page, ASAP guide); `held_by_ice` of `checklists.json`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from checkin_desktop.domain.documents import Document, Holder
from checkin_desktop.domain.notices import Notice, Severity
from checkin_desktop.domain.validation import text_faults


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
    """What the form edits. `lent_until` is the day by which a borrowed paper has to go back to `holder`.

    `lent_back_on` is the day on which it went back there; `returned_on` the day on which the person got it for good.
    """

    document_id: int
    holder: Holder = Holder.ICE
    office: str = ""
    officer: str = ""
    taken_on: date | None = None
    receipt: str = ""
    lent_until: date | None = None
    lent_back_on: date | None = None
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

    @property
    def is_returned(self) -> bool:
        """Whether the person has it back for good."""
        return self.details.returned_on is not None

    @property
    def goes_back_on(self) -> date | None:
        """The day by which it has to go back, while it is only borrowed; None otherwise."""
        details = self.details
        return None if self.is_returned or details.lent_back_on is not None else details.lent_until


@dataclass(frozen=True, slots=True)
class Loan:
    """A borrowed paper that goes back on `day`. `id` is that of the withheld paper.

    `code` names its record of the checklist, `title` what a person calls it ("" where the record's name is enough).
    """

    id: int
    person_id: int
    display_name: str
    day: date
    code: str
    title: str


@dataclass(frozen=True, slots=True)
class WithheldView:
    """A paper that somebody else keeps, with its item of the checklist."""

    paper: WithheldPaper
    document: Document


def check_withheld(details: WithheldDetails, today: date) -> tuple[Notice, ...]:
    """Judge the form of a paper that somebody else keeps. Only unusable text is a fault."""
    notices = text_faults(details)
    for field in ("taken_on", "lent_back_on", "returned_on"):
        notices += _in_future(getattr(details, field), field, today)
    taken = details.taken_on
    for field in ("lent_until", "lent_back_on", "returned_on"):
        day = getattr(details, field)
        if taken is not None and day is not None and day < taken:
            notices.append(Notice("before_it_was_taken", field, Severity.WARNING))
    return tuple(notices)


def check_request(details: RequestDetails, today: date) -> tuple[Notice, ...]:
    """Judge the form of a request. Only unusable text is a fault."""
    notices = text_faults(details)
    for field in ("asked_on", "answered_on"):
        notices += _in_future(getattr(details, field), field, today)
    asked, answered = details.asked_on, details.answered_on
    if asked is not None and answered is not None and answered < asked:
        notices.append(Notice("answer_before_request", "answered_on", Severity.WARNING))
    return tuple(notices)


def _in_future(day: date | None, field: str, today: date) -> list[Notice]:
    return [Notice("date_in_future", field, Severity.WARNING)] if day is not None and day > today else []
