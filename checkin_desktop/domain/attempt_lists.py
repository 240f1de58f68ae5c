"""Long lists of attempts: what a list shows of each, what it can be narrowed to, and how far it is read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from checkin_desktop.domain.attempts import Attempt, AttemptSummary, Channel, Outcome


class OutcomeGroup(StrEnum):
    """How a try ended, roughly. It never says whether a try was good enough."""

    NOBODY = "nobody"
    LEFT_WORD = "left_word"
    ANSWERED = "answered"


GROUPS: Final[dict[OutcomeGroup, frozenset[Outcome]]] = {
    OutcomeGroup.NOBODY: frozenset(
        {
            Outcome.NO_ANSWER,
            Outcome.BUSY,
            Outcome.CUT_OFF,
            Outcome.HOLD_GAVE_UP,
            Outcome.MENU_ONLY,
            Outcome.MAILBOX_FULL,
            Outcome.VOICEMAIL_NOT_SET_UP,
            Outcome.WEBSITE_ERROR,
            Outcome.NO_APPOINTMENT_SHOWN,
            Outcome.EMAIL_BOUNCED,
            Outcome.CLOSED,
        }
    ),
    OutcomeGroup.LEFT_WORD: frozenset(
        {
            Outcome.VOICEMAIL_LEFT,
            Outcome.EMAIL_SENT,
            Outcome.FORM_SUBMITTED,
            Outcome.LETTER_MAILED,
            Outcome.LETTER_DELIVERED,
            Outcome.MESSAGE_SENT,
            Outcome.FAX_SENT,
        }
    ),
    OutcomeGroup.ANSWERED: frozenset(
        {
            Outcome.SPOKE,
            Outcome.TOLD_OTHER_NUMBER,
            Outcome.TOLD_WEBSITE,
            Outcome.BOOKING_CONFIRMED,
            Outcome.REQUEST_NOT_ACCEPTED,
            Outcome.EMAIL_REPLY,
            Outcome.TURNED_AWAY,
            Outcome.SEEN_NEW_DATE,
        }
    ),
}
"""Every outcome but OTHER stands in one group."""


@dataclass(frozen=True, slots=True)
class AttemptFilter:
    """What a list is narrowed to; all of it holds at once, and the empty filter narrows nothing.

    Days are those where the attempt happened, both included. `text` is searched for as `domain.folding` folds it,
    every word of it, in everything that was typed into the attempt and its later entries.
    """

    channel: Channel | None = None
    group: OutcomeGroup | None = None
    first_day: date | None = None
    last_day: date | None = None
    late: bool = False
    corrected: bool = False
    with_files: bool = False
    text: str = ""

    @property
    def narrows(self) -> bool:
        """Whether anything may be left out."""
        return self != ALL


ALL: Final = AttemptFilter()
"""Narrows nothing."""


@dataclass(frozen=True, slots=True)
class AttemptCount:
    """How many attempts a filter lets through, how many there are, and on how many days these were."""

    shown: int
    total: int
    days: int


def summary_of(attempt: Attempt) -> AttemptSummary:
    """What a list needs of `attempt`, as it stands now."""
    now = attempt.current
    return AttemptSummary(
        id=attempt.id,
        number=attempt.number,
        happened=attempt.happened,
        channel=now.channel.value if now.channel else "",
        outcome=now.outcome.value if now.outcome else "",
        line_id=now.line_id,
        office=now.office,
        number_called=now.number,
        address_used=now.address_used,
        made_by=now.made_by.value,
        made_by_name=now.made_by_name,
        late=attempt.first.is_late,
        corrected=attempt.is_corrected,
        files=len({item.id for item in attempt.attachments if item.withdrawn_at is None}),
        corroborations=len(attempt.corroborations),
    )
