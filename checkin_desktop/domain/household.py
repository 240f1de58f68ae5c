"""A household: people of one vault whose emergency plan is one, with each person's own where it differs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HouseholdMember:
    """Somebody of a household."""

    person_id: int
    display_name: str


@dataclass(frozen=True, slots=True)
class Household:
    """People who share a plan. `lead_id` is whose contacts, children and home are shared; the lead comes first.

    Somebody without a household is one alone: then `members` holds only that person.
    """

    lead_id: int
    members: tuple[HouseholdMember, ...]

    @property
    def shared(self) -> bool:
        """Whether it holds more than one person."""
        return len(self.members) > 1
