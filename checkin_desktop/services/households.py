"""Who shares an emergency plan with whom."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from checkin_desktop.domain.household import Household
from checkin_desktop.services.opened import OpenVault, Saved
from checkin_desktop.vault.repositories import households


class HouseholdsService:
    """One plan for a family (`domain.shared_plan`). All calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def of(self, person_id: int) -> Household:
        """The household of a person; somebody without one is one alone. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            return households.of_person(session, person_id)

    def set_members(self, lead_id: int, person_ids: Collection[int]) -> Saved:
        """Let these people share the plan of `lead_id`, instead of those who did; nobody else ends the household.

        Whoever shared another plan leaves it; if that was its lead, it ends. Nothing anybody wrote is changed, so
        the former members given again undo it. Raises NO_SUCH_RECORD.
        """
        with self._vault.write() as session:
            touched = households.set_members(session, lead_id, person_ids)
        return self._changed(touched)

    def leave(self, person_id: int) -> Saved:
        """Take somebody out; what the person wrote stays. Without its lead a household ends. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            touched = households.leave(session, person_id)
        return self._changed(touched)

    def _changed(self, person_ids: Iterable[int]) -> Saved:
        told = [f"{topic}:{person_id}" for topic in ("household", "plan") for person_id in sorted(person_ids)]
        return self._vault.changed("household", "plan", *told)
