"""What is due in all cases of the folder, from a handful of statements however many people there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from checkin_desktop.domain.appointments import Appointment, AppointmentState
from checkin_desktop.domain.care_papers import ENDS_DAYS
from checkin_desktop.domain.due import (
    WEEK_DAYS,
    Due,
    DueGroup,
    DueKind,
    group_of,
    in_groups,
    limit_of,
    of_appointments,
    of_care_papers,
    of_loans,
    of_papers,
    of_reviews,
    of_silence,
)
from checkin_desktop.services.appointments import AppointmentsService
from checkin_desktop.services.moves import MovesService, OpenTask
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.services.plan_copies import PlanCopiesService
from checkin_desktop.vault.repositories import care_papers, due, plan_reviews, withheld

_MOST_AHEAD_OF_UTC = timedelta(hours=14)


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything the page Today shows, group after group; empty groups are there, too. `day` is the computer's."""

    day: date
    groups: tuple[tuple[DueGroup, tuple[Due, ...]], ...]

    def of(self, group: DueGroup) -> tuple[Due, ...]:
        """The matters of one group."""
        return dict(self.groups)[group]

    @property
    def count(self) -> int:
        """How many matters there are in all."""
        return sum(len(found) for _, found in self.groups)

    @property
    def people(self) -> int:
        """How many people they are about."""
        return len({each.person_id for _, found in self.groups for each in found})


class TodayService:
    """Reads what is due of everybody. Calls may raise what the vault session raises."""

    def __init__(
        self, vault: OpenVault, appointments: AppointmentsService, moves: MovesService, copies: PlanCopiesService
    ) -> None:
        self._copies = copies
        self._vault = vault
        self._appointments = appointments
        self._moves = moves

    def day(self) -> date:
        """The day in the computer's zone. From any thread."""
        return self._vault.today()

    def load(self, today: date | None = None) -> TodayView:
        """Everything that is due, seen from the computer's day unless `today` is given.

        People who were put away are left out.
        """
        day = today or self._vault.today()
        until = day + timedelta(days=WEEK_DAYS)
        ahead = self._appointments.ahead()
        found = of_appointments(ahead, day)
        waiting = {who for who, _, one in ahead if one.state is AppointmentState.REQUESTED}
        with self._vault.read() as session:
            latest = datetime.combine(until, time.max, UTC) + _MOST_AHEAD_OF_UTC
            found += due.reminders(session, latest)
            found += of_papers(due.documents(session, until, day), _visits(ahead, day), day)
            found += of_loans(withheld.loans(session, until))
            found += of_care_papers(care_papers.ending(session, day + timedelta(days=max(ENDS_DAYS))), day)
            found += of_reviews(plan_reviews.days(session, day), day)
            papers = due.papers(session, until)
            reporting = frozenset(each.person_id for each in papers if each.kind is DueKind.PAPER_DATE)
            there = due.appointment_days(session, reporting)
            found += of_silence(due.last_tries(session), waiting, day)
        # A paper's date that stands among the appointments is shown as one, and its own day says nothing more.
        found += [
            each for each in papers if each.kind is not DueKind.PAPER_DATE or (each.person_id, each.day) not in there
        ]
        placed = [(group, each) for each in found if (group := group_of(each, day)) is not None]
        for task in self._moves.open_everywhere():
            each = _of_task(task)
            group = group_of(each, day, task.standing)
            if group is not None and each.day is not None:
                placed.append((group, each))
        return TodayView(day, in_groups(placed))

    def with_copies(self, view: TodayView, cancelled: Callable[[], bool] = lambda: False) -> TodayView:
        """The same with the prints of plans that say something else by now, which takes longer to find out.

        Raises Cancelled.
        """
        found = [
            (DueGroup.STALE, Due(DueKind.PLAN_COPY, person_id, name, None, str(count)))
            for person_id, name, count in self._copies.out_of_date_everywhere(cancelled)
        ]
        known = [(group, due) for group, listed in view.groups for due in listed]
        return TodayView(view.day, in_groups((*known, *found))) if found else view


def _visits(ahead: Sequence[tuple[int, str, Appointment]], today: date) -> dict[int, date]:
    """The next visit of each person who has one."""
    found: dict[int, date] = {}
    for person_id, _, one in ahead:
        day = one.details.day
        if day is not None and day >= today:
            found[person_id] = min(day, found.get(person_id, day))
    return found


def _of_task(task: OpenTask) -> Due:
    code = task.task.code.value
    day = limit_of(task.clock)
    return Due(DueKind.MOVE_TASK, task.person_id, task.display_name, day, code, record_id=task.move_id)
