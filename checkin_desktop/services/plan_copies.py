"""Who has which printed copy of the plan, and whether it still says what the case says. Nothing is rendered for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from checkin_desktop.domain.errors import Cancelled
from checkin_desktop.domain.plan_contents import changed_parts, contents
from checkin_desktop.domain.plan_copies import CopyState, PlanCopy
from checkin_desktop.domain.plan_prints import LONGEST_HOLDER, PlanPrint
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.domain.validation import check_text, refuse_faults
from checkin_desktop.services.exports import ExportsService
from checkin_desktop.services.opened import OpenVault, Saved, Topics
from checkin_desktop.vault.repositories import households, plan_copies


class Unchanged:
    """What `note` takes for something that stays as it is; there is one, `UNCHANGED`."""


UNCHANGED: Final = Unchanged()


@dataclass(frozen=True, slots=True)
class _Known:
    """What was compared on a day. `lead_id` is whose changes count, too."""

    day: date
    lead_id: int
    states: tuple[CopyState, ...]


class PlanCopiesService:
    """The list of copies. All calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault, exports: ExportsService) -> None:
        self._vault = vault
        self._exports = exports
        self._known: dict[int, _Known] = {}
        vault.on_change(self._forget)

    def record(
        self,
        person_id: int,
        choice: PlanPrint,
        snapshot: PlanSnapshot,
        export_id: int | None = None,
        *,
        given_on: date | None = None,
    ) -> PlanCopy:
        """Write down a copy that was saved or printed. `snapshot` is the fitted one it was made from.

        `export_id` is its line in the list of copies that left. Raises InvalidInput, NO_SUCH_RECORD.
        """
        refuse_faults(check_text(choice.holder, "holder", LONGEST_HOLDER))
        with self._vault.write() as session:
            copy = plan_copies.add(
                session,
                person_id,
                choice,
                contents(snapshot),
                self._vault.now(),
                given_on=given_on,
                export_id=export_id,
            )
        self._vault.changed("plan_copies", person_id=person_id)
        return copy

    def states(self, person_id: int) -> tuple[CopyState, ...]:
        """All copies, the newest first, each with what changed since (codes of `domain.plan_contents`).

        Nothing is compared for one that is destroyed or was given back. Raises NO_SUCH_RECORD.
        """
        today = self._vault.today()
        known = self._known.get(person_id)
        if known is None or known.day != today:
            known = self._known[person_id] = self._compare(person_id, today)
        return known.states

    def out_of_date(self, person_id: int) -> int:
        """How many copies somebody has that say something else by now. Raises NO_SUCH_RECORD."""
        return sum(state.out_of_date for state in self.states(person_id))

    def known_out_of_date(self, person_id: int) -> int:
        """The same without comparing anything: 0 while it was not compared today. Reads nothing."""
        known = self._known.get(person_id)
        states = known.states if known is not None and known.day == self._vault.today() else ()
        return sum(state.out_of_date for state in states)

    def out_of_date_everywhere(
        self, cancelled: Callable[[], bool] = lambda: False
    ) -> tuple[tuple[int, str, int], ...]:
        """Id, name and how many such copies, of everybody of whose plan there are some; without people put away.

        Compares what was not compared since it changed: some 25 ms for each person. Raises Cancelled.
        """
        with self._vault.read() as session:
            people = plan_copies.people_with_copies(session)
        found = []
        for person_id, name in people:
            if cancelled():
                raise Cancelled
            if count := self.out_of_date(person_id):
                found.append((person_id, name, count))
        return tuple(found)

    def note(
        self,
        copy_id: int,
        *,
        holder: str | Unchanged = UNCHANGED,
        given_on: date | Unchanged | None = UNCHANGED,
        gone_on: date | Unchanged | None = UNCHANGED,
    ) -> Saved:
        """Note who has a copy, since when, and that it was destroyed or given back; None takes a day away.

        Raises InvalidInput, NO_SUCH_RECORD.
        """
        if isinstance(holder, str):
            refuse_faults(check_text(holder, "holder", LONGEST_HOLDER))
        with self._vault.write() as session:
            copy = plan_copies.get(session, copy_id)
            plan_copies.note(
                session,
                copy_id,
                holder=copy.choice.holder if isinstance(holder, Unchanged) else holder,
                given_on=copy.given_on if isinstance(given_on, Unchanged) else given_on,
                gone_on=copy.gone_on if isinstance(gone_on, Unchanged) else gone_on,
            )
        return self._vault.changed("plan_copies", person_id=copy.person_id)

    def _compare(self, person_id: int, today: date) -> _Known:
        with self._vault.read() as session:
            copies = plan_copies.of_person(session, person_id)
            lead_id = households.lead_of(session, person_id)
        wanted = list(dict.fromkeys(_shown(copy.choice) for copy in copies if copy.gone_on is None))
        snapshots = self._exports.plan_snapshots(person_id, wanted) if wanted else ()
        now = {choice: contents(snapshot) for choice, snapshot in zip(wanted, snapshots, strict=True)}
        states = tuple(
            CopyState(copy, changed_parts(copy.contents, now[_shown(copy.choice)]) if copy.gone_on is None else ())
            for copy in copies
        )
        return _Known(today, lead_id, states)

    def _forget(self, topics: Topics) -> None:
        """What was compared counts no more for whoever changed, and for those who share that plan."""
        people = {int(whose) for topic in topics if (whose := topic.partition(":")[2]).isdecimal()}
        self._known = {
            person_id: known
            for person_id, known in self._known.items()
            if people and person_id not in people and known.lead_id not in people
        }


def _shown(choice: PlanPrint) -> PlanPrint:
    """What of a choice decides which facts are on a print."""
    return PlanPrint(choice.mode, extras=choice.extras, child_ids=choice.child_ids)
