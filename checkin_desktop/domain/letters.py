"""Letters the person writes: filled from the case, edited as plain text, printed, and logged once they are sent.

What the case does not know stands in the text as a gap, "[ what belongs here ]". A letter that was sent is not changed
any more: what went out and what the folder shows stay the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from checkin_desktop.domain.notices import Notice, Severity
from checkin_desktop.domain.validation import LINE_LIMIT, TEXT_LIMIT, check_text

ENGLISH: Final = "en"
_GAP: Final = re.compile(r"\[ +([^\[\]\n]+?) +\]")
_TEXTS: Final[dict[str, int]] = {
    "sender": TEXT_LIMIT,
    "to": TEXT_LIMIT,
    "subject": LINE_LIMIT,
    "subject_english": LINE_LIMIT,
    "body": TEXT_LIMIT,
    "english": TEXT_LIMIT,
    "signed_by": LINE_LIMIT,
}


class LetterKind(StrEnum):
    """What a letter asks for. None of them argues law."""

    RESCHEDULE = "reschedule"
    MISSED_CHECK_IN = "missed_check_in"
    MOVE_PERMISSION = "move_permission"
    MOVE_NOTICE = "move_notice"
    NEW_ADDRESS = "new_address"
    CASE_REVIEW = "case_review"
    PAPERS_BACK = "papers_back"
    MONITOR_OFF = "monitor_off"
    LAWYER_QUESTIONS = "lawyer_questions"

    @property
    def is_signed(self) -> bool:
        """Whether it is a letter with a line to sign on; the sheet for a lawyer is none."""
        return self is not LetterKind.LAWYER_QUESTIONS


class ReviewItem(StrEnum):
    """What an ICE Case Review request has to have (ICE page of 2023-01-17; FACTS 5).

    FORM is needed where somebody else than the person asks: Form G-28 or ICE Form 60-001.
    """

    A_NUMBER = "a_number"
    OTHER_IDENTITY = "other_identity"
    PHONE = "phone"
    EMAIL = "email"
    LOCAL_REQUEST = "local_request"
    FORM = "form"


@dataclass(frozen=True, slots=True)
class LetterDetails:
    """What the form edits. `dated` is the date printed on the letter.

    `sender` and `to` are lines: who writes, with address and phone, and the recipient. `language` is that of subject
    and body; `subject_english` and `english` are the same in English where that is another language, else empty.
    `appointment_id` and `move_id` are what it was filled from. `asked_locally_on` is the day of the earlier request to
    the local office that a case review asks for; other kinds leave it empty.
    """

    kind: LetterKind = LetterKind.RESCHEDULE
    language: str = ENGLISH
    dated: date | None = None
    sender: str = ""
    to: str = ""
    subject: str = ""
    subject_english: str = ""
    body: str = ""
    english: str = ""
    signed_by: str = ""
    asked_locally_on: date | None = None
    appointment_id: int | None = None
    move_id: int | None = None

    @property
    def is_bilingual(self) -> bool:
        """Whether the English words stand beside those of another language."""
        return self.language != ENGLISH


@dataclass(frozen=True, slots=True)
class Letter:
    """A saved letter. Times are UTC. `attempt_id` is the contact attempt that says it was sent, None before that."""

    id: int
    person_id: int
    details: LetterDetails
    created_at: datetime
    updated_at: datetime
    attempt_id: int | None = None

    @property
    def is_sent(self) -> bool:
        """Whether it went out: then nothing in it is changed any more."""
        return self.attempt_id is not None


@dataclass(frozen=True, slots=True)
class ReviewFacts:
    """What the case knows of the items of a case review.

    `other_identity` is a birth date, a country of birth or another number. `own_hand` tells that the person of the
    case signs the letter, so that no form has to name somebody else.
    """

    a_number: bool = False
    other_identity: bool = False
    phone: bool = False
    email: bool = False
    asked_locally_on: date | None = None
    g28_signed: bool = False
    form_60_001_signed: bool = False
    own_hand: bool = False

    @property
    def missing(self) -> tuple[ReviewItem, ...]:
        """What is not there yet, in the order of the page. Empty means ready; nothing of it keeps from printing."""
        there = {
            ReviewItem.A_NUMBER: self.a_number,
            ReviewItem.OTHER_IDENTITY: self.other_identity,
            ReviewItem.PHONE: self.phone,
            ReviewItem.EMAIL: self.email,
            ReviewItem.LOCAL_REQUEST: self.asked_locally_on is not None,
            ReviewItem.FORM: self.own_hand or self.g28_signed or self.form_60_001_signed,
        }
        return tuple(item for item, found in there.items() if not found)


def gap(what: str) -> str:
    """The mark of something that is to be filled in: "[ A-number ]"."""
    return f"[ {what} ]"


def gaps(texts: Iterable[str]) -> tuple[str, ...]:
    """What is still to be filled in, each once, in the order of the texts."""
    return tuple(dict.fromkeys(found for text in texts for found in _GAP.findall(text)))


def letter_gaps(details: LetterDetails) -> tuple[str, ...]:
    """What is still to be filled in a letter, in the order in which it is printed."""
    return gaps(getattr(details, name) for name in _TEXTS)


def check_letter(details: LetterDetails) -> tuple[Notice, ...]:
    """Judge a letter. Only what cannot be stored is a fault; an empty letter and one without a date are warnings."""
    notices: list[Notice] = []
    for name, limit in _TEXTS.items():
        notices += check_text(getattr(details, name), name, limit)
    if not details.body.strip():
        notices.append(Notice("letter_empty", "body", Severity.WARNING))
    if details.is_bilingual and not details.english.strip():
        notices.append(Notice("letter_english_missing", "english", Severity.WARNING))
    if details.dated is None:
        notices.append(Notice("letter_date_missing", "dated", Severity.WARNING))
    return tuple(notices)
