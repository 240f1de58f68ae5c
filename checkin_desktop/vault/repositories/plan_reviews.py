"""Readings and walk-throughs of the plan, the newest first."""

from __future__ import annotations

from datetime import date

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.plan_reviews import PlanReview, ReviewDay, ReviewKind, read_until, review_day
from checkin_desktop.vault.repositories import people
from checkin_desktop.vault.tables import PersonRow, PlanReviewRow


def of_person(session: Session, person_id: int) -> tuple[PlanReview, ...]:
    """All of a person."""
    query = (
        select(PlanReviewRow)
        .where(PlanReviewRow.person_id == person_id)
        .order_by(PlanReviewRow.done_on.desc(), PlanReviewRow.id.desc())
    )
    return tuple(_from_row(row) for row in session.execute(query).scalars())


def put(session: Session, review: PlanReview) -> PlanReview:
    """Add a review, or put back the one that has this id; 0 for a new one. Raises NO_SUCH_RECORD."""
    people.require(session, review.person_id)
    row = PlanReviewRow(
        id=review.id or None,
        person_id=review.person_id,
        kind=review.kind.value,
        done_on=review.done_on,
        who=review.who,
        note=review.note,
        contents=review.contents,
    )
    session.add(row)
    session.flush()
    return _from_row(row)


def remove(session: Session, review_id: int) -> PlanReview:
    """Delete a review; returns it as it was, for `put`. Raises NO_SUCH_RECORD."""
    row = session.get(PlanReviewRow, review_id)
    if row is None:
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    review = _from_row(row)
    session.execute(delete(PlanReviewRow).where(PlanReviewRow.id == review_id))
    session.expire_all()
    return review


def days(session: Session, until: date, person_id: int | None = None) -> list[ReviewDay]:
    """Whose plan is to be read again by a day, of everybody who was not put away, or of one person. One statement.

    The earliest first; the id is that of the last reading.
    """
    newest = func.max(PlanReviewRow.done_on)
    query = (
        select(PlanReviewRow.id, PersonRow.id, PersonRow.given_names, PersonRow.family_names, newest)
        .join(PersonRow, PersonRow.id == PlanReviewRow.person_id)
        .where(
            PlanReviewRow.kind == ReviewKind.READ.value,
            PersonRow.archived_at.is_(None) if person_id is None else PersonRow.id == person_id,
        )
        .group_by(PersonRow.id)
        .having(newest <= read_until(until))
        .order_by(newest, PersonRow.id)
    )
    found = [
        ReviewDay(review, whose, f"{given} {family}".strip(), review_day(done_on))
        for review, whose, given, family, done_on in session.execute(query)
    ]
    return [one for one in found if one.day <= until]


def _from_row(row: PlanReviewRow) -> PlanReview:
    parts = tuple((str(code), str(digest)) for code, digest in row.contents)
    return PlanReview(row.id, row.person_id, ReviewKind(row.kind), row.done_on, row.who, row.note, parts)
