"""When the family last read the plan through, or walked through it, and when to do so again.

Every three months and after a change (`plan_sections.json`, talk; the three months are not verified there).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

REVIEW_MONTHS: Final = 3


class ReviewKind(StrEnum):
    """What was done."""

    READ = "read"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True)
class PlanReview:
    """One reading or walk-through. `who` are the people who took part, as typed."""

    id: int
    person_id: int
    kind: ReviewKind
    done_on: date
    who: str = ""
    note: str = ""
