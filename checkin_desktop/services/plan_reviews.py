"""When the plan was read through or practised, and when to read it again."""

from __future__ import annotations

from datetime import date
from typing import Final

from checkin_desktop.domain.notices import Notice
from checkin_desktop.domain.plan_contents import changed_parts, contents
from checkin_desktop.domain.plan_prints import EXTRAS, PlanMode, PlanPrint
from checkin_desktop.domain.plan_reviews import PlanReview, ReviewDue, ReviewKind, check_review, review_day
from checkin_desktop.domain.validation import refuse_faults
from checkin_desktop.services.exports import ExportsService
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.vault.repositories import plan_reviews

_EVERYTHING: Final = PlanPrint(PlanMode.FULL, extras=EXTRAS[PlanMode.FULL])


class PlanReviewsService:
    """Readings and walk-throughs of the plan. All calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault, exports: ExportsService) -> None:
        self._vault = vault
        self._exports = exports

    def list(self, person_id: int) -> tuple[PlanReview, ...]:
        """All of a person, the newest first."""
        with self._vault.read() as session:
            return plan_reviews.of_person(session, person_id)

    def validate(self, done_on: date, who: str, note: str) -> tuple[Notice, ...]:
        """What the rules say, without saving."""
        return check_review(done_on, who, note, self._vault.today())

    def add(self, person_id: int, kind: ReviewKind, done_on: date, who: str = "", note: str = "") -> PlanReview:
        """Write down a reading or walk-through of the plan as it is now. Raises InvalidInput, NO_SUCH_RECORD."""
        refuse_faults(self.validate(done_on, who, note))
        parts = contents(self._exports.plan_snapshot(person_id, _EVERYTHING))
        review = PlanReview(0, person_id, kind, done_on, who, note, parts)
        return self._put(review)

    def remove(self, review_id: int) -> PlanReview:
        """Take one away; give the result to `restore` to undo it. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            review = plan_reviews.remove(session, review_id)
        self._vault.changed("plan_reviews", person_id=review.person_id)
        return review

    def restore(self, review: PlanReview) -> PlanReview:
        """Put back one that was taken away. Raises NO_SUCH_RECORD."""
        return self._put(review)

    def next_review(self, person_id: int) -> ReviewDue:
        """Three months after the last reading, and what changed since; a walk-through is no reading.

        Raises NO_SUCH_RECORD.
        """
        last = next((one for one in self.list(person_id) if one.kind is ReviewKind.READ), None)
        if last is None:
            return ReviewDue()
        now = contents(self._exports.plan_snapshot(person_id, _EVERYTHING))
        return ReviewDue(review_day(last.done_on), last, changed_parts(last.contents, now))

    def _put(self, review: PlanReview) -> PlanReview:
        with self._vault.write() as session:
            kept = plan_reviews.put(session, review)
        self._vault.changed("plan_reviews", person_id=review.person_id)
        return kept
