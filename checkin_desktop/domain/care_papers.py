"""Papers that let somebody care for a child: which exist, where, until when. Nothing here chooses or drafts one.

The kinds are names only (`plan_sections.json`, care_papers): what each is worth is the law of each state, and official
guides and a lawyer say so.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from checkin_desktop.domain.held_papers import Answer


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
