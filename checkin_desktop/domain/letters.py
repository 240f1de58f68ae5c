"""Letters the person writes: filled from the case, edited as plain text, printed, and logged once they are sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


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


@dataclass(frozen=True, slots=True)
class LetterDetails:
    """What the form edits. `to` are the lines of the recipient's address, `dated` the date printed on the letter.

    `language` is that of the body; `english` the same words in English where the body is in another language.
    `appointment_id` and `move_id` are what it was filled from.
    """

    kind: LetterKind = LetterKind.RESCHEDULE
    language: str = "en"
    dated: date | None = None
    to: str = ""
    subject: str = ""
    body: str = ""
    english: str = ""
    signed_by: str = ""
    appointment_id: int | None = None
    move_id: int | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """A saved letter. Times are UTC. `attempt_id` is the contact attempt that says it was sent, None before that."""

    id: int
    person_id: int
    details: LetterDetails
    created_at: datetime
    updated_at: datetime
    attempt_id: int | None = None
