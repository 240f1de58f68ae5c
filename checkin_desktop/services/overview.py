"""The first page of a person: everything at a glance, and what is still to do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from checkin_desktop.domain.appointments import Appointment, AppointmentState
from checkin_desktop.domain.attempt_lists import ALL
from checkin_desktop.domain.due import limit_of
from checkin_desktop.domain.overview import (
    AttemptsGlance,
    BackupGlance,
    Matters,
    MoveMatter,
    Overview,
    todo_items,
    with_copies,
)
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.services.backups import BackupsService
from checkin_desktop.services.moves import MovesService, OpenTask
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.services.papers import load_duties
from checkin_desktop.services.plan_copies import PlanCopiesService
from checkin_desktop.services.plans import load_plan
from checkin_desktop.vault.repositories import (
    appointments,
    attempt_summaries,
    care_papers,
    contacts,
    documents,
    held_papers,
    letters,
    outings,
    people,
    plan_reviews,
    reminders,
    withheld,
)

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

STRIP_DAYS = 14


class OverviewService:
    """Reads one person's case at a glance. Calls may raise what the vault session raises."""

    def __init__(
        self,
        vault: OpenVault,
        moves: MovesService,
        copies: PlanCopiesService,
        backups: BackupsService | None = None,
    ) -> None:
        """`backups` tells when the last one was made; without it, as for practice, none is asked for."""
        self._vault = vault
        self._moves = moves
        self._copies = copies
        self._backups = backups

    def load(self, person_id: int, today: date | None = None) -> Overview:
        """Everything the page shows; of prints of the plan only what was compared before. Raises NO_SUCH_RECORD.

        `today` is the last day of the strip, by default the computer's day; each attempt counts on its own local day.
        """
        last = today or self._vault.today()
        with self._vault.read() as session:
            person = people.get(session, person_id)
            plan = load_plan(session, person_id)
            papers = documents.of_person(session, person_id)
            progress = documents.progress(session, person_id)
            tried = _attempts(session, person_id, last)
            contacts_count = len(contacts.of_person(session, person_id))
            waiting = reminders.of_person(session, person_id)
            matters = _matters(session, person_id, last, self._vault.reference)
        matters = replace(
            matters,
            tasks=tuple(_matter(task) for task in self._moves.open_tasks(person_id)),
        )
        backup = self._backup()
        overview = Overview(
            person=person,
            contacts_count=contacts_count,
            attempts=tried,
            documents=progress,
            plan_missing=plan.missing,
            plan_open=plan.open_items,
            todo=todo_items(person, papers, tried, plan, last, backup, waiting, matters),
            next=matters.next,
            asked=_asked(matters),
        )
        return with_copies(overview, self._copies.known_out_of_date(person_id))

    def with_copies(self, overview: Overview) -> Overview:
        """The same with the prints of the plan that say something else by now, compared where they were not yet.

        Raises NO_SUCH_RECORD.
        """
        return with_copies(overview, self._copies.out_of_date(overview.person.id))

    def _backup(self) -> BackupGlance | None:
        if self._backups is None or self._vault.read_only:
            return None
        found = self._backups.last()
        if found is None:
            return BackupGlance(None)
        return BackupGlance(found.made_at.astimezone().date(), found.is_old(self._vault.now()))


def _matters(session: Session, person_id: int, today: date, facts: ReferenceData) -> Matters:
    papers = held_papers.of_person(session, person_id)
    following = appointments.next_of(session, person_id, today)
    planned = False
    if following is not None:
        details = outings.get(session, following.id).details
        companion = details.companion_id is not None or bool(details.companion_name.strip())
        planned = companion or bool(details.not_back_by or details.calls)
    return Matters(
        papers=tuple(paper.details.code for paper in papers),
        booking=load_duties(session, person_id, facts).booking if papers else None,
        appointments=appointments.of_person(session, person_id),
        next=following,
        day_planned=planned,
        letters=letters.of_person(session, person_id),
        loans=tuple(withheld.loans(session, date.max, person_id)),
        care_papers=tuple(care_papers.ending(session, date.max, person_id)),
        review=next((one.day for one in plan_reviews.days(session, today, person_id)), None),
    )


def _matter(task: OpenTask) -> MoveMatter:
    return MoveMatter(task.move_id, task.task.code.value, limit_of(task.clock), task.standing)


def _asked(matters: Matters) -> Appointment | None:
    """The request that would change the next date, where there is one."""
    following = matters.next
    return next(
        (
            one
            for one in matters.appointments
            if one.state is AppointmentState.REQUESTED
            and following is not None
            and one.details.replaces_id == following.id
        ),
        None,
    )


def _attempts(session: Session, person_id: int, today: date) -> AttemptsGlance:
    """What the page shows of the attempts, counted by the database: a log may have very many."""
    first = today - timedelta(days=STRIP_DAYS - 1)
    total = attempt_summaries.count(session, person_id, ALL)
    by_day = attempt_summaries.by_day(session, person_id, first, today)
    days = (first + timedelta(days=number) for number in range(STRIP_DAYS))
    strip = tuple((day, by_day.get(day, 0)) for day in days)
    newest = attempt_summaries.page(session, person_id, ALL, newest_first=True, limit=1, after=None)
    if not newest:
        return AttemptsGlance(strip=strip)
    last = newest[0]
    return AttemptsGlance(total.total, total.days, last.happened, last.outcome, strip, last.id)
