"""Printed copies of the plan: who has which, and whether it still says what the case says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from checkin_desktop.domain.plan_prints import PlanPrint


@dataclass(frozen=True, slots=True)
class PlanCopy:
    """A copy that was saved or printed. `made_at` is UTC. `given_on` and `gone_on` (destroyed or given back) are days.

    `contents` are pairs of a section's code and a digest of what it said; `export_id` is its line in the list of
    copies that left.
    """

    id: int
    person_id: int
    choice: PlanPrint
    made_at: datetime
    given_on: date | None = None
    gone_on: date | None = None
    contents: tuple[tuple[str, str], ...] = ()
    export_id: int | None = None


@dataclass(frozen=True, slots=True)
class CopyState:
    """A copy, and the codes of the sections that say something else by now."""

    copy: PlanCopy
    changed: tuple[str, ...] = ()

    @property
    def out_of_date(self) -> bool:
        """Whether somebody still has it although it says something else than the case."""
        return bool(self.changed) and self.copy.gone_on is None
