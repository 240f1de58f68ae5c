"""Appointments: check-ins, court hearings and visits, with what proves them and when somebody last looked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from checkin_desktop.domain.attempts import Moment
from checkin_desktop.domain.documents import Attachment


class AppointmentKind(StrEnum):
    """What it is. A check-in with ICE is not a court hearing."""

    ICE_CHECK_IN = "ice_check_in"
    ISAP = "isap"
    COURT_MASTER = "court_master"
    COURT_INDIVIDUAL = "court_individual"
    USCIS = "uscis"
    LAWYER = "lawyer"
    OTHER = "other"

    @property
    def is_court(self) -> bool:
        """Whether it is a hearing."""
        return self in (AppointmentKind.COURT_MASTER, AppointmentKind.COURT_INDIVIDUAL)


class AppointmentWay(StrEnum):
    """How the person takes part."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    APP = "app"
    VIDEO = "video"
    HOME_VISIT = "home_visit"


class AppointmentState(StrEnum):
    """Where it stands. REQUESTED is a change that was asked for: the date it would replace stays live until CONFIRMED.

    REPLACED: a later date was confirmed for it. Only REQUESTED and CONFIRMED are still ahead.
    """

    REQUESTED = "requested"
    CONFIRMED = "confirmed"
    DONE = "done"
    MISSED = "missed"
    CANCELLED = "cancelled"
    REPLACED = "replaced"


class DateSource(StrEnum):
    """What the date was taken from. The person's own paper outranks everything else."""

    PAPER = "paper"
    PORTAL = "portal"
    PHONE = "phone"
    IN_PERSON = "in_person"
    LETTER = "letter"
    LAWYER = "lawyer"
    OTHER = "other"


class CheckResult(StrEnum):
    """What somebody found who looked whether the date still stands."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    NOT_REACHED = "not_reached"


@dataclass(frozen=True, slots=True)
class AppointmentDetails:
    """What the form edits. `day` and `at` ("HH:MM", 24-hour, empty without a time) are wall clock in the IANA `zone`.

    `point_id` is a place of the directory, empty for one typed by hand; `place` and `address` are shown and printed.
    `seen_on` is the day on which the paper or page was looked at that says so; `set_by` who booked or set the date.
    `replaces_id` is the appointment whose date this one is meant to change.
    """

    kind: AppointmentKind = AppointmentKind.ICE_CHECK_IN
    way: AppointmentWay = AppointmentWay.IN_PERSON
    day: date | None = None
    at: str = ""
    zone: str = "America/New_York"
    point_id: str = ""
    place: str = ""
    address: str = ""
    confirmation: str = ""
    source: DateSource = DateSource.PAPER
    seen_on: date | None = None
    set_by: str = ""
    officer: str = ""
    note: str = ""
    replaces_id: int | None = None


def place_lines(details: AppointmentDetails) -> tuple[str, ...]:
    """The place and its address, a line for each that is there.

    Where the address begins with the house that the place names already, both become one line that says it once:
    "26 Federal Plaza, 9th floor" and "26 Federal Plaza, New York, NY 10278" are "26 Federal Plaza, 9th floor,
    New York, NY 10278".
    """
    place, address = details.place.strip(), details.address.strip()
    named, parts = _parts(place), _parts(address)
    if named and parts and named[0].casefold() == parts[0].casefold():
        known = {part.casefold() for part in named}
        return (", ".join((*named, *(part for part in parts if part.casefold() not in known))),)
    return tuple(line for line in (place, address) if line)


def _parts(text: str) -> list[str]:
    return [part.strip() for line in text.splitlines() for part in line.split(",") if part.strip()]


@dataclass(frozen=True, slots=True)
class AppointmentCheck:
    """Somebody looked whether the date still stands. Kept for good. `how` is "portal", "phone" or own words."""

    id: int
    appointment_id: int
    at: Moment
    result: CheckResult
    how: str = ""
    by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Appointment:
    """A saved appointment. `starts` is None without a time; `outcome` is what happened, in the person's words.

    `last_check` is the newest of `checks`, which lists hold alone. `outcome_at` is UTC. `revision` counts the changes
    of the appointment itself, not looks and files (the SEQUENCE of RFC 5545, 3.8.7.4).
    """

    id: int
    person_id: int
    details: AppointmentDetails
    state: AppointmentState
    starts: Moment | None = None
    proofs: tuple[Attachment, ...] = ()
    checks: tuple[AppointmentCheck, ...] = ()
    outcome: str = ""
    outcome_at: datetime | None = None
    revision: int = 0

    @property
    def is_ahead(self) -> bool:
        """Whether it still counts: asked for or confirmed, and nothing happened yet."""
        return self.state in (AppointmentState.REQUESTED, AppointmentState.CONFIRMED)

    @property
    def last_check(self) -> AppointmentCheck | None:
        """When somebody last looked, or None."""
        return max(self.checks, key=lambda check: check.at.utc, default=None)
