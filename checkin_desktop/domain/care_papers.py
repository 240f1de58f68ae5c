"""Papers that let somebody care for a child: which exist, where, until when. Nothing here chooses or drafts one.

The kinds are names only (`plan_sections.json`, care_papers): what each is worth is the law of each state, and official
guides and a lawyer say so.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from checkin_desktop.domain.held_papers import Answer
from checkin_desktop.domain.notices import Notice, Severity
from checkin_desktop.domain.us_states import STATE_NAMES
from checkin_desktop.domain.validation import text_faults

ENDS_DAYS: Final = (90, 30, 7)
"""Days before its end on which a paper is spoken of (the project's own)."""


class CarePaperKind(StrEnum):
    """What a paper is called. The California affidavit is no guardianship."""

    VERBAL = "verbal"
    CA_AFFIDAVIT = "ca_affidavit"
    POWER_OF_ATTORNEY = "power_of_attorney"
    PARENTAL_CONSENT = "parental_consent"
    STANDBY_GUARDIANSHIP = "standby_guardianship"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class CarePaperDetails:
    """What the form edits. `state` is a two-letter code of `domain.us_states`, "" while unknown.

    `child_ids` are children of the plan, none for all of them; `caregiver` is as written on the paper; `holder` who
    keeps the paper and where.
    """

    kind: CarePaperKind = CarePaperKind.OTHER
    state: str = ""
    child_ids: tuple[int, ...] = ()
    caregiver: str = ""
    signed_on: date | None = None
    notarized: Answer | None = None
    ends_on: date | None = None
    holder: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class CarePaper:
    """A saved paper."""

    id: int
    person_id: int
    details: CarePaperDetails


@dataclass(frozen=True, slots=True)
class EndingPaper:
    """A paper whose end is near or past, and whose it is."""

    id: int
    person_id: int
    display_name: str
    day: date
    kind: CarePaperKind


def last_mark(day: date, today: date) -> date | None:
    """The newest day on which a paper that ends on `day` was to be spoken of; None before the first."""
    marks = (day - timedelta(days=days) for days in ENDS_DAYS)
    return max((mark for mark in marks if mark <= today), default=None)


def check_care_paper(details: CarePaperDetails, today: date) -> tuple[Notice, ...]:
    """Judge the form. Nothing is said about whether a paper is worth anything."""
    notices = text_faults(details)
    if details.state and details.state not in STATE_NAMES:
        notices.append(Notice("state_unknown", "state"))
    if details.signed_on and details.ends_on and details.ends_on < details.signed_on:
        notices.append(Notice("expires_before_issued", "ends_on", Severity.WARNING))
    if details.signed_on and details.signed_on > today:
        notices.append(Notice("date_in_future", "signed_on", Severity.WARNING))
    return tuple(notices)
