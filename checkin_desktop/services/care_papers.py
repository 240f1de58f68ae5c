"""Papers that let somebody care for a child. Which one a family needs is for guides and a lawyer to say."""

from __future__ import annotations

import dataclasses
from typing import Any

from checkin_desktop.domain.care_papers import CarePaper, CarePaperDetails, check_care_paper
from checkin_desktop.domain.notices import Notice
from checkin_desktop.domain.validation import refuse_faults
from checkin_desktop.services.opened import OpenVault, Saved
from checkin_desktop.services.plans import load_parts
from checkin_desktop.vault.repositories import care_papers


class CarePapersService:
    """The list of such papers. All calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def list(self, person_id: int) -> tuple[CarePaper, ...]:
        """The papers of a person, then those of the household's lead (their `person_id` tells). Raises NO_SUCH_RECORD.

        `child_ids` are children of the person's plan as `PlansService.get` shows it.
        """
        with self._vault.read() as session:
            return load_parts(session, person_id).care_papers

    def get(self, paper_id: int) -> CarePaper:
        """One paper, as it was written. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            return care_papers.get(session, paper_id)

    def validate(self, details: CarePaperDetails) -> tuple[Notice, ...]:
        """What the rules say about the form, without saving."""
        return check_care_paper(details, self._vault.today())

    def add(self, person_id: int, details: CarePaperDetails) -> CarePaper:
        """Put a paper at the end. Raises InvalidInput, NO_SUCH_RECORD."""
        refuse_faults(self.validate(details))
        with self._vault.write() as session:
            paper = care_papers.add(session, person_id, details)
        self._changed(person_id)
        return paper

    def update(self, paper_id: int, **changes: Any) -> Saved:
        """Change fields of `CarePaperDetails` by name. Raises InvalidInput, NO_SUCH_RECORD, TypeError."""
        with self._vault.write() as session:
            paper = care_papers.get(session, paper_id)
            details = dataclasses.replace(paper.details, **changes)
            refuse_faults(notice for notice in self.validate(details) if notice.field in changes)
            care_papers.update(session, paper_id, details)
        return self._changed(paper.person_id)

    def remove(self, paper_id: int) -> CarePaper:
        """Take a paper off the list; give the result to `restore` to undo it. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            paper = care_papers.remove(session, paper_id, self._vault.now())
        self._changed(paper.person_id)
        return paper

    def restore(self, paper: CarePaper) -> CarePaper:
        """Put a removed paper back with the details it had. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            restored = care_papers.restore(session, paper)
        self._changed(paper.person_id)
        return restored

    def _changed(self, person_id: int) -> Saved:
        return self._vault.changed("care_papers", person_id=person_id)
