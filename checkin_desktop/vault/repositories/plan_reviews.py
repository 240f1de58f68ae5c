"""Readings and walk-throughs of the plan, the newest first."""

from __future__ import annotations

from datetime import date

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.plan_reviews import PlanReview, ReviewKind
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


def last_read(session: Session, until: date) -> tuple[tuple[int, str, date], ...]:
    """Id, name and last reading of everybody who was not put away and read the plan last by a day. One statement."""
    newest = func.max(PlanReviewRow.done_on)
    query = (
        select(PersonRow.id, PersonRow.given_names, PersonRow.family_names, newest.label("day"))
        .join(PlanReviewRow, PlanReviewRow.person_id == PersonRow.id)
        .where(PlanReviewRow.kind == ReviewKind.READ.value, PersonRow.archived_at.is_(None))
        .group_by(PersonRow.id)
        .having(newest <= until)
        .order_by(newest, PersonRow.id)
    )
    return tuple((row.id, f"{row.given_names} {row.family_names}".strip(), row.day) for row in session.execute(query))


def _from_row(row: PlanReviewRow) -> PlanReview:
    parts = tuple((str(code), str(digest)) for code, digest in row.contents)
    return PlanReview(row.id, row.person_id, ReviewKind(row.kind), row.done_on, row.who, row.note, parts)
