"""The release papers of a person, the answers beside them, and the duties both bring."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from checkin_desktop.domain.duties import Duties, duties
from checkin_desktop.domain.held_papers import Answer, CaseQuestion, HeldPaper, HeldPaperDetails, check_held_paper
from checkin_desktop.domain.notices import Notice
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.domain.validation import refuse_faults
from checkin_desktop.services.opened import OpenVault, Saved
from checkin_desktop.vault.repositories import case_answers, held_papers

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_PREFIX = "duty."


class PapersService:
    """Which papers a person holds. All calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def of_person(self, person_id: int) -> tuple[HeldPaper, ...]:
        """The papers of a person, in the order of entry."""
        with self._vault.read() as session:
            return held_papers.of_person(session, person_id)

    def get(self, paper_id: int) -> HeldPaper:
        """One paper. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            return held_papers.get(session, paper_id)

    def validate(self, details: HeldPaperDetails) -> tuple[Notice, ...]:
        """What the rules say about the form, without saving."""
        return check_held_paper(details, self._vault.today())

    def add(self, person_id: int, details: HeldPaperDetails) -> HeldPaper:
        """Add a paper. Raises InvalidInput, NO_SUCH_RECORD."""
        return self.add_all(person_id, (details,))[0]

    def add_all(self, person_id: int, papers: Sequence[HeldPaperDetails]) -> tuple[HeldPaper, ...]:
        """Add several papers, or none of them. Raises InvalidInput, NO_SUCH_RECORD."""
        for details in papers:
            refuse_faults(self.validate(details))
        with self._vault.write() as session:
            added = tuple(held_papers.add(session, person_id, details) for details in papers)
        self._vault.changed("papers", person_id=person_id)
        return added

    def update(self, paper_id: int, **changes: Any) -> Saved:
        """Change fields of `HeldPaperDetails` by name. Raises InvalidInput, NO_SUCH_RECORD, TypeError."""
        with self._vault.write() as session:
            paper = held_papers.get(session, paper_id)
            details = dataclasses.replace(paper.details, **changes)
            refuse_faults(notice for notice in self.validate(details) if notice.field in changes)
            held_papers.update(session, paper_id, details)
        return self._vault.changed("papers", person_id=paper.person_id)

    def remove(self, paper_id: int) -> HeldPaper:
        """Take a paper off the list; give the result to `restore` to undo it. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            paper = held_papers.remove(session, paper_id, self._vault.now())
        self._vault.changed("papers", person_id=paper.person_id)
        return paper

    def restore(self, paper: HeldPaper) -> HeldPaper:
        """Put a removed paper back. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            restored = held_papers.restore(session, paper)
        self._vault.changed("papers", person_id=paper.person_id)
        return restored

    def answers(self, person_id: int) -> dict[CaseQuestion, Answer]:
        """The answers that were given; a question without one was not asked yet."""
        with self._vault.read() as session:
            return load_answers(session, person_id)

    def set_answer(self, person_id: int, question: CaseQuestion, answer: Answer | None) -> Saved:
        """Keep an answer; None takes it away. Raises NO_SUCH_RECORD."""
        text = answer.value if answer is not None else ""
        with self._vault.write() as session:
            case_answers.set_answer(session, person_id, question.value, text, self._vault.now())
        return self._vault.changed("papers", person_id=person_id)

    def duties(self, person_id: int) -> Duties:
        """What the papers and the answers bring, by the rules of `domain.duties`."""
        with self._vault.read() as session:
            return load_duties(session, person_id, self._vault.reference)


def load_answers(session: Session, person_id: int) -> dict[CaseQuestion, Answer]:
    """The answers of a person. Keys and answers that only a later version knows are left out."""
    return _known(case_answers.answers(session, person_id, _PREFIX))


def load_duties(session: Session, person_id: int, facts: ReferenceData) -> Duties:
    """The duties of a person, read in a transaction that is already open."""
    return load_duties_of(session, (person_id,), facts)[person_id]


def load_duties_of(session: Session, person_ids: Collection[int], facts: ReferenceData) -> dict[int, Duties]:
    """The duties of several people, by person, from two statements in a transaction that is already open."""
    papers = held_papers.of_people(session, person_ids)
    said = case_answers.of_people(session, person_ids, _PREFIX)
    return {who: duties([paper.details for paper in papers[who]], _known(said[who]), facts) for who in person_ids}


def _known(stored: Mapping[str, str]) -> dict[CaseQuestion, Answer]:
    questions, known = {question.value for question in CaseQuestion}, {answer.value for answer in Answer}
    return {CaseQuestion(key): Answer(text) for key, text in stored.items() if key in questions and text in known}
