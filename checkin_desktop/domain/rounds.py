"""A round: somebody looks at every date ahead, one after the other, and says whether it still stands.

Nothing is kept of a round but when it began and what it is about: what was looked at since then is done. So it can be
left at any moment, even by a crash, and goes on where it was.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from checkin_desktop.domain.appointments import Appointment, AppointmentKind, CheckResult


class RoundScope(StrEnum):
    """Which dates a round is about."""

    EVERY = "every"
    COURT = "court"
    CHECK_INS = "check_ins"

    def covers(self, kind: AppointmentKind) -> bool:
        """Whether a date of this kind belongs to it."""
        if self is RoundScope.COURT:
            return kind.is_court
        return self is RoundScope.EVERY or kind in (AppointmentKind.ICE_CHECK_IN, AppointmentKind.ISAP)


@dataclass(frozen=True, slots=True)
class Round:
    """A round under way. `began` is UTC; `how` is "portal", "phone" or own words; `by` is who looks.

    `later` are the ids of appointments that were put at the end.
    """

    began: datetime
    scope: RoundScope = RoundScope.EVERY
    how: str = ""
    by: str = ""
    later: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One date of a round, with the name of its person."""

    name: str
    appointment: Appointment

    @property
    def result(self) -> CheckResult | None:
        """What was found when somebody last looked."""
        look = self.appointment.last_check
        return look.result if look is not None else None


@dataclass(frozen=True, slots=True)
class RoundView:
    """A round as it stands: what is still to look at, in order, and what was looked at, the newest first.

    Without a round, `waiting` is every date ahead. `changed` are dates ahead that were found changed and still stand
    in the folder as they were, from this round or an earlier one. `past` counts dates whose day is over without
    anybody having written what happened; `undated` counts requests without a day.
    """

    under_way: Round | None
    waiting: tuple[Step, ...]
    done: tuple[Step, ...]
    changed: tuple[Step, ...]
    past: int = 0
    undated: int = 0

    def count(self, result: CheckResult) -> int:
        """How many of the looks of this round found that."""
        return sum(step.result is result for step in self.done)


def view(under_way: Round | None, ahead: Iterable[tuple[int, str, Appointment]], today: date) -> RoundView:
    """The round over the dates `ahead`, as `(person id, name, appointment)` in their order."""
    every = [Step(name, appointment) for _, name, appointment in ahead]
    dated = [step for step in every if step.appointment.details.day is not None]
    standing = [step for step in dated if _day(step) >= today]
    scope = under_way.scope if under_way is not None else RoundScope.EVERY
    covered = [step for step in standing if scope.covers(step.appointment.details.kind)]
    done = [step for step in covered if under_way is not None and _looked_since(step, under_way.began)]
    later = under_way.later if under_way is not None else ()
    waiting = sorted(
        (step for step in covered if step not in done),
        key=lambda step: later.index(step.appointment.id) if step.appointment.id in later else -1,
    )
    return RoundView(
        under_way,
        tuple(waiting),
        tuple(sorted(done, key=_looked, reverse=True)),
        tuple(step for step in standing if step.result is CheckResult.CHANGED),
        len(dated) - len(standing),
        len(every) - len(dated),
    )


def _day(step: Step) -> date:
    assert step.appointment.details.day is not None  # the caller asked
    return step.appointment.details.day


def _looked(step: Step) -> tuple[datetime, int]:
    look = step.appointment.last_check
    assert look is not None  # the caller asked
    return look.at.utc, look.id


def _looked_since(step: Step, began: datetime) -> bool:
    look = step.appointment.last_check
    return look is not None and look.at.utc >= began
