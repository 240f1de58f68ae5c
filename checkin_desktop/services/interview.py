"""The plan's interview: what is known, what was skipped, and where the person stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checkin_desktop.domain.interview import INTERVIEW_PREFIX, PLACE_KEY, InterviewView, Mark
from checkin_desktop.services.opened import OpenVault, Saved
from checkin_desktop.services.plans import load_parts, load_plan
from checkin_desktop.vault.repositories import appointments, case_answers, people

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session


class InterviewService:
    """All calls may raise what the vault session raises. The answers themselves are saved by their own services."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def load(self, person_id: int) -> InterviewView:
        """Everything the questions follow from, in one read transaction. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            return load_interview(session, person_id, self._vault.today())

    def mark(self, person_id: int, question_id: str, mark: Mark | None) -> Saved:
        """Keep that a question was skipped, not known, or that there is none; None takes it away.

        Told as "plan". Raises NO_SUCH_RECORD.
        """
        text = mark.value if mark is not None else ""
        with self._vault.write() as session:
            case_answers.set_answer(session, person_id, INTERVIEW_PREFIX + question_id, text, self._vault.now())
        return self._vault.changed("plan", person_id=person_id)

    def keep_place(self, person_id: int, question_id: str) -> Saved:
        """Remember which question is in front. Told as "interview", because the plan stays as it is.

        Raises NO_SUCH_RECORD.
        """
        with self._vault.write() as session:
            case_answers.set_answer(session, person_id, PLACE_KEY, question_id, self._vault.now())
        return self._vault.changed("interview", person_id=person_id)


def load_interview(session: Session, person_id: int, today: date) -> InterviewView:
    """What the questions follow from, read in a transaction that is already open. Raises NO_SUCH_RECORD."""
    kept = case_answers.answers(session, person_id, INTERVIEW_PREFIX)
    place = kept.pop(PLACE_KEY, "")
    parts = load_parts(session, person_id)
    return InterviewView(
        people.get(session, person_id),
        parts.contacts,
        load_plan(session, person_id),
        {key.removeprefix(INTERVIEW_PREFIX): text for key, text in kept.items()},
        place,
        care_papers=len(parts.care_papers),
        visit_ahead=appointments.next_day(session, person_id, today) is not None,
    )
