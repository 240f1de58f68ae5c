"""What a move asks for, and until when: the clocks that run before it and those that begin with it.

Which tasks there are follows from the papers (`domain.duties`). The time limits and their readings are the records of
`deadlines.json` whose ids are the values of `MoveTaskCode`; they are counted by `domain.time_limits`. The safe date
comes first, every reading stands under it with its own date (FACTS 2.3 and 2.4).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from checkin_desktop.domain.attempts import Moment
from checkin_desktop.domain.duties import Agency, Duties, TellDuty
from checkin_desktop.domain.held_papers import Answer
from checkin_desktop.domain.holidays import Closure
from checkin_desktop.domain.moments import moment_now
from checkin_desktop.domain.moves import MoveDetails, MoveTask, MoveTaskCode, MoveTaskState
from checkin_desktop.domain.reference import Deadline, Reading, ReferenceData
from checkin_desktop.domain.time_limits import AfterMove, after_move, notice_before

BEFORE: Final = (MoveTaskCode.ICE_PERMISSION, MoveTaskCode.ICE_NOTICE, MoveTaskCode.ICE_ASK)
"""What has to happen before the move."""

_OF_AGENCY: Final = {
    Agency.ICE: MoveTaskCode.ICE_ADDRESS,
    Agency.COURT: MoveTaskCode.COURT_ADDRESS,
    Agency.USCIS: MoveTaskCode.USCIS_ADDRESS,
    Agency.MONITORING: MoveTaskCode.MONITORING_ADDRESS,
    Agency.BOND_PAYER: MoveTaskCode.BOND_PAYER,
    Agency.MAIL: MoveTaskCode.MAIL_FORWARDING,
}
_ORDER: Final = {code: place for place, code in enumerate(MoveTaskCode)}
_NOTICE_HOURS: Final = 48  # ASAP guide, 2025-12-11
_DAYS = re.compile(r"\b(\d+)\s+(?:(calendar|business|working)\s+)?days?\b", re.IGNORECASE)


class Standing(StrEnum):
    """Where an open task stands at a moment. None of them keeps anybody from anything.

    NO_DAY: the day of the move is not known. AHEAD: the safe date is still to come, or is today. NOW: the time before
    the move that the paper asks for has begun to run out, and the move is still ahead. PASSED: the safe date, or the
    move before which it was asked for, is over.
    """

    NO_DAY = "no_day"
    AHEAD = "ahead"
    NOW = "now"
    PASSED = "passed"


@dataclass(frozen=True, slots=True)
class DatedReading:
    """What one source says, and the date it leads to; None where it names no number of days."""

    reading: Reading
    day: date | None


@dataclass(frozen=True, slots=True)
class TaskClock:
    """Until when a task is to be done. `safe` is the date inside every reading, in the place of the move.

    `until` is the last moment of a task that comes before the move: 48 hours before the planned hour for a notice,
    the planned hour itself for a permission (00:00 of the day where no hour is known). `rolled` is what the rule may
    allow where a reading of five calendar days ends on a closed day (8 CFR 1.2, unverified). None of them without a
    day.
    """

    code: MoveTaskCode
    safe: date | None = None
    until: Moment | None = None
    rolled: date | None = None
    readings: tuple[DatedReading, ...] = ()
    deadline: Deadline | None = None

    @property
    def is_before(self) -> bool:
        """Whether it comes before the move."""
        return self.code in BEFORE


def asked_for(duties: Duties) -> tuple[MoveTaskCode, ...]:
    """The tasks that the papers ask for, those before the move first.

    Where a source makes a duty depend on a question without an answer, the task is there; where only this project's
    own rule does, it waits for the answer.
    """
    found = {duty.task for duty in duties.before_moving}
    found |= {_OF_AGENCY[duty.agency] for duty in duties.tell if duty.met is Answer.YES or duty.verified}
    return tuple(sorted(found, key=_ORDER.__getitem__))


def told(code: MoveTaskCode, duties: Duties) -> TellDuty | None:
    """The duty a task comes from, or None for one before the move and for one the papers no longer bring."""
    return next((duty for duty in duties.tell if _OF_AGENCY[duty.agency] is code), None)


def in_order(tasks: Iterable[MoveTask]) -> tuple[MoveTask, ...]:
    """Tasks as they are shown: those before the move first, then by agency."""
    return tuple(sorted(tasks, key=lambda task: _ORDER[task.code]))


def clock(
    code: MoveTaskCode, details: MoveDetails, reference: ReferenceData, closures: Sequence[Closure]
) -> TaskClock:
    """The clock of one task; `closures` are single closed days beside the federal holidays."""
    deadline = next((record for record in reference.deadlines if record.id == code.value), None)
    readings = deadline.readings if deadline else ()
    if details.day is None:
        return TaskClock(code, readings=tuple(DatedReading(each, None) for each in readings), deadline=deadline)
    if code in BEFORE:
        hours = _NOTICE_HOURS if code is MoveTaskCode.ICE_NOTICE else 0
        until = notice_before(details.day, details.at, details.zone, hours)
        # Until 00:00 of a day means by the end of the day before.
        safe = (until.local - timedelta(seconds=1)).date()
        return TaskClock(
            code, safe, until, readings=tuple(DatedReading(each, None) for each in readings), deadline=deadline
        )
    limits = after_move(details.day, closures)
    dated = tuple(DatedReading(each, _read(each.rule, limits)) for each in readings)
    rolls = limits.five_calendar_rolled != limits.five_calendar and limits.five_calendar in {
        item.day for item in dated
    }
    rolled = limits.five_calendar_rolled if rolls else None
    return TaskClock(code, limits.safe, rolled=rolled, readings=dated, deadline=deadline)


def move_begins(details: MoveDetails) -> Moment | None:
    """The planned hour of the move, or 00:00 of its day where no hour is known; None without a day."""
    return None if details.day is None else notice_before(details.day, details.at, details.zone, 0)


def standing(task: MoveTask, found: TaskClock, details: MoveDetails, now: datetime) -> Standing | None:
    """Where an open task stands at `now` (aware); None for one that is settled."""
    if task.state is not MoveTaskState.OPEN:
        return None
    begins = move_begins(details)
    if begins is None or found.safe is None:
        return Standing.NO_DAY
    if found.until is not None:
        if now <= found.until.utc:
            return Standing.AHEAD
        return Standing.NOW if now < begins.utc else Standing.PASSED
    return Standing.AHEAD if moment_now(now, details.zone).local.date() <= found.safe else Standing.PASSED


def _read(rule: str, limits: AfterMove) -> date | None:
    """The date of a published rule; None where its number of days is none of those that are counted."""
    found = _DAYS.search(rule)
    if found is None:
        return None
    kind = (found[2] or "calendar").lower()
    counted = {
        ("5", "calendar"): limits.five_calendar,
        ("5", "business"): limits.five_business,
        ("5", "working"): limits.five_business,
        ("10", "calendar"): limits.ten_calendar,
    }
    return counted.get((found[1], kind))
