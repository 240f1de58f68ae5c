"""A move to another address: one event with a task for each agency that has to be told, and proof of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from checkin_desktop.domain.attempts import Moment
from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.people import postal_lines


class MoveTaskCode(StrEnum):
    """Something a move asks for. The value is the id of the record of `deadlines.json` where there is one."""

    ICE_PERMISSION = "ice_before_move_220a"
    ICE_NOTICE = "ice_before_move_220b"
    ICE_ASK = "ice_before_move_ask"
    ICE_ADDRESS = "ice_address"
    COURT_ADDRESS = "eoir_address"
    USCIS_ADDRESS = "uscis_address"
    MONITORING_ADDRESS = "isap_address"
    BOND_PAYER = "bond_payer"
    MAIL_FORWARDING = "usps"


class MoveTaskState(StrEnum):
    """Where a task stands. NOT_NEEDED is the person's own decision and is kept with their reason."""

    OPEN = "open"
    DONE = "done"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True)
class MoveDetails:
    """What the form edits. `day` and `at` ("HH:MM", empty when the hour is not known) are wall clock in `zone`.

    The old address is a copy made when the move was written down. `mail_address` is where mail reliably arrives, when
    that is another place: ICE allows it, the court's form does not (FACTS 2.3, C11).
    """

    day: date | None = None
    at: str = ""
    zone: str = "America/New_York"
    old_street: str = ""
    old_unit: str = ""
    old_city: str = ""
    old_state: str = ""
    old_zip: str = ""
    street: str = ""
    unit: str = ""
    city: str = ""
    state: str = ""
    zip: str = ""
    phone: str = ""
    mail_address: str = ""
    note: str = ""

    @property
    def planned(self) -> datetime | None:
        """The planned hour as naive wall-clock time; None without a day or an hour."""
        if self.day is None or not self.at:
            return None
        return datetime.combine(self.day, time.fromisoformat(self.at))

    @property
    def old_lines(self) -> tuple[str, ...]:
        """The old address, one line each, without empty lines."""
        return postal_lines(self.old_street, self.old_unit, self.old_city, self.old_state, self.old_zip)

    @property
    def new_lines(self) -> tuple[str, ...]:
        """The new address, one line each, without empty lines."""
        return postal_lines(self.street, self.unit, self.city, self.state, self.zip)


class TaskHow(StrEnum):
    """Through which channel an agency was told; own words take its place where none fits."""

    ONLINE = "online"
    PHONE = "phone"
    MAIL = "mail"
    EMAIL = "email"
    IN_PERSON = "in_person"


@dataclass(frozen=True, slots=True)
class TaskDone:
    """What is typed when a task is ticked. `local` is naive wall-clock time in the IANA `zone`.

    For a permission it is when the written answer came, for everything else when it was sent or said.
    """

    local: datetime | None = None
    zone: str = "America/New_York"
    how: str = ""
    confirmation: str = ""
    note: str = ""
    attempt_id: int | None = None


@dataclass(frozen=True, slots=True)
class MoveTask:
    """A task of a move. `done` says when it was done, `how` a `TaskHow` value or own words.

    `attempt_id` names the contact attempt that shows it. `reason` is why it is not needed. `id` is 0 while the papers
    ask for it and nothing is written down about it.
    """

    id: int
    move_id: int
    code: MoveTaskCode
    state: MoveTaskState = MoveTaskState.OPEN
    done: Moment | None = None
    how: str = ""
    confirmation: str = ""
    note: str = ""
    reason: str = ""
    attempt_id: int | None = None
    proofs: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Move:
    """A saved move. `applied` tells that the address of the Identity page was replaced by the new one."""

    id: int
    person_id: int
    details: MoveDetails
    tasks: tuple[MoveTask, ...] = ()
    applied: bool = False

    def task(self, code: MoveTaskCode) -> MoveTask | None:
        """The task with this code, or None."""
        return next((task for task in self.tasks if task.code is code), None)

    @property
    def is_finished(self) -> bool:
        """Whether nothing is open any more."""
        return all(task.state is not MoveTaskState.OPEN for task in self.tasks)
