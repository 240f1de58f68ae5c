"""Who has which printed copy of the plan, and whether it still says what the case says. Nothing is rendered for it."""

from __future__ import annotations

from datetime import date
from typing import Final

from checkin_desktop.domain.plan_contents import Contents, changed_parts, contents
from checkin_desktop.domain.plan_copies import CopyState, PlanCopy
from checkin_desktop.domain.plan_prints import PlanPrint
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.domain.validation import check_text, refuse_faults
from checkin_desktop.services.exports import ExportsService
from checkin_desktop.services.opened import OpenVault, Saved
from checkin_desktop.vault.repositories import plan_copies

LONGEST_HOLDER: Final = 500


class Unchanged:
    """What `note` takes for something that stays as it is; there is one, `UNCHANGED`."""


UNCHANGED: Final = Unchanged()


class PlanCopiesService:
    """The list of copies. All calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault, exports: ExportsService) -> None:
        self._vault = vault
        self._exports = exports

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
        with self._vault.read() as session:
            copies = plan_copies.of_person(session, person_id)
        now: dict[PlanPrint, Contents] = {}
        found = []
        for copy in copies:
            changed: tuple[str, ...] = ()
            if copy.gone_on is None:
                shown = PlanPrint(copy.choice.mode, extras=copy.choice.extras, child_ids=copy.choice.child_ids)
                if shown not in now:
                    now[shown] = contents(self._exports.plan_snapshot(person_id, shown))
                changed = changed_parts(copy.contents, now[shown])
            found.append(CopyState(copy, changed))
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
