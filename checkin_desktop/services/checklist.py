"""The checklist of a person's papers by situation: read in one transaction, and situations taken on or off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checkin_desktop.domain.checklist import (
    CaseSigns,
    Checklist,
    ChecklistGroup,
    Situation,
    make_checklist,
    situations_of,
)
from checkin_desktop.services.opened import OpenVault, Saved
from checkin_desktop.services.papers import load_answers
from checkin_desktop.vault.repositories import appointments, case_signs, documents, outings, person_situations

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class ChecklistService:
    """All calls may raise what the vault session raises. Changes are told as "checklist"."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def load(self, person_id: int) -> Checklist:
        """Situations and groups together."""
        today, reference = self._vault.today(), self._vault.reference
        with self._vault.read() as session:
            signs = _signs(session, person_id)
            decided = person_situations.of_person(session, person_id)
            listed = documents.of_person(session, person_id)
            visit = appointments.next_day(session, person_id, today)
        situations = situations_of(signs, decided, reference)
        return make_checklist(situations, listed, signs.papers, reference, today, visit)

    def situations(self, person_id: int) -> tuple[Situation, ...]:
        """All 17 in the order of the checklist: what follows from the case, and what the person said."""
        with self._vault.read() as session:
            signs = _signs(session, person_id)
            decided = person_situations.of_person(session, person_id)
        return situations_of(signs, decided, self._vault.reference)

    def set_situation(self, person_id: int, code: str, chosen: bool | None) -> Saved:
        """Take a situation on or off; None goes back to what follows from the case.

        Raises NO_SUCH_RECORD, and ValueError for a code that is no situation.
        """
        if code not in self._vault.reference.situations:
            raise ValueError(code)
        with self._vault.write() as session:
            person_situations.decide(session, person_id, code, chosen)
        return self._vault.changed("checklist", person_id=person_id)

    def groups(self, person_id: int) -> tuple[ChecklistGroup, ...]:
        """What stands under each situation in force, then other records, own papers, and what is not needed."""
        return self.load(person_id).groups


def _signs(session: Session, person_id: int) -> CaseSigns:
    facts = case_signs.of_person(session, person_id)
    return CaseSigns(
        papers=outings.paper_codes(session, person_id),
        answers=load_answers(session, person_id),
        visits=appointments.kinds(session, person_id, appointments.AHEAD),
        missed=facts.missed,
        children=facts.children,
        health=bool(facts.medicines.strip()),
        moved=facts.moved,
        helped=facts.helped,
    )
