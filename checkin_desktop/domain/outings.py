"""The day of an appointment: who comes along, when to worry, whom to call then, and what is packed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import StrEnum


class ReadinessQuestion(StrEnum):
    """What should be settled before the visit. The value is also the key in the vault (`case_answers`)."""

    G28_SIGNED = "ready.g28_signed"
    G28_BY = "ready.g28_by"
    G28_PLACE = "ready.g28_place"
    FORM_60_001_SIGNED = "ready.60001_signed"
    FORM_60_001_FOR = "ready.60001_for"
    FORM_60_001_PLACE = "ready.60001_place"


@dataclass(frozen=True, slots=True)
class TimedCall:
    """Call this contact when the person is not back by `at` ("HH:MM" of the day, wall clock of the appointment)."""

    at: str
    contact_id: int


@dataclass(frozen=True, slots=True)
class OutingDetails:
    """What the form edits; one for each appointment. Times are "HH:MM" wall clock in the appointment's zone.

    `companion_id` is a contact of the person, `companion_name` one who is not in the contacts. `packed` are codes of
    the packing list that are in the bag, `own_items` further things in the person's own words.
    """

    companion_id: int | None = None
    companion_name: str = ""
    leaves_at: str = ""
    not_back_by: str = ""
    calls: tuple[TimedCall, ...] = ()
    packed: tuple[str, ...] = ()
    own_items: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Outing:
    """A saved plan for the day of an appointment."""

    appointment_id: int
    details: OutingDetails

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written down yet."""
        return self.details == OutingDetails()


def clock_time(text: str) -> time | None:
    """The time of a text "HH:MM", or None for anything else."""
    try:
        return time.fromisoformat(text) if len(text) == len("HH:MM") else None
    except ValueError:
        return None
