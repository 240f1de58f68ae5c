"""Dates and open matters for the list of people, each in one statement for a page of it, and conditions to narrow it.

Tasks of moves come from the service of moves, which knows their clocks: conditions take the ids they concern.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Final

from sqlalchemy import ColumnElement, and_, exists, func, not_, or_, select
from sqlalchemy.orm import Session

from checkin_desktop.domain.appointments import AppointmentState
from checkin_desktop.domain.dues import Due, DueKind
from checkin_desktop.domain.held_papers import Answer
from checkin_desktop.domain.outings import ReadinessQuestion
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.vault.repositories.mapping import moment_from
from checkin_desktop.vault.tables import (
    AppointmentRow,
    AttemptSummaryRow,
    CaseAnswerRow,
    HeldPaperRow,
    PersonRow,
    PersonTagRow,
    PlanAnswerRow,
    ReminderRow,
)

Condition = ColumnElement[bool]
"""Something to narrow the people to."""
_AHEAD: Final = (AppointmentState.REQUESTED.value, AppointmentState.CONFIRMED.value)
_SIGNED: Final = ReadinessQuestion.FORM_60_001_SIGNED.value
_BESIDE: Final = (ReadinessQuestion.FORM_60_001_FOR.value, ReadinessQuestion.FORM_60_001_PLACE.value)
_STANDS = and_(AppointmentRow.state.in_(_AHEAD), AppointmentRow.removed_at.is_(None), AppointmentRow.day.is_not(None))


def dues(session: Session, ids: Sequence[int] | None, today: date) -> Mapping[int, tuple[Due, ...]]:
    """Appointments and reminders by person: of these people, or of everybody with None. Two statements."""
    found: dict[int, list[Due]] = defaultdict(list)
    query = select(
        AppointmentRow.id,
        AppointmentRow.person_id,
        AppointmentRow.kind,
        AppointmentRow.day,
        AppointmentRow.at,
        AppointmentRow.place,
        AppointmentRow.state,
    ).where(_STANDS)
    for row in session.execute(query.where(AppointmentRow.person_id.in_(_these(ids))) if ids is not None else query):
        found[row.person_id].append(
            Due(
                DueKind.APPOINTMENT,
                row.day,
                row.id,
                at=row.at,
                code=row.kind,
                place=row.place,
                past=row.day < today,
                requested=row.state == AppointmentState.REQUESTED.value,
            )
        )
    waiting = select(ReminderRow).where(ReminderRow.done_at.is_(None))
    if ids is not None:
        waiting = waiting.where(ReminderRow.person_id.in_(_these(ids)))
    for reminder in session.execute(waiting).scalars():
        local = moment_from(reminder, "due").local
        found[reminder.person_id].append(
            Due(
                DueKind.REMINDER,
                local.date(),
                reminder.id,
                at=local.strftime("%H:%M"),
                what=reminder.what,
                past=local.date() < today,
            )
        )
    return {person_id: tuple(each) for person_id, each in found.items()}


def unsigned_among(session: Session, ids: Sequence[int]) -> frozenset[int]:
    """Those of whom Form 60-001 is still to be looked at."""
    query = select(PersonRow.id).where(PersonRow.id.in_(_these(ids)), is_unsigned())
    return frozenset(session.execute(query).scalars())


def to_book_among(session: Session, ids: Sequence[int]) -> frozenset[int]:
    """Those who hold a paper without a date and have no appointment that stands."""
    without_date = and_(HeldPaperRow.says_nothing, HeldPaperRow.removed_at.is_(None))
    query = select(HeldPaperRow.person_id).where(
        HeldPaperRow.person_id.in_(_these(ids)),
        without_date,
        ~exists().where(AppointmentRow.person_id == HeldPaperRow.person_id, _STANDS),
    )
    return frozenset(session.execute(query).scalars())


def has_date(first: date | None, last: date, others: Iterable[int]) -> ColumnElement[bool]:
    """Whether something stands from `first` (None: from ever) to `last`; `others` have a task of a move then."""
    days = [AppointmentRow.day <= last] + ([AppointmentRow.day >= first] if first else [])
    local = func.date(ReminderRow.due_utc, func.printf("%+d minutes", ReminderRow.due_offset))
    due = [local <= last.isoformat()] + ([local >= first.isoformat()] if first else [])
    return or_(
        PersonRow.id.in_(select(AppointmentRow.person_id).where(_STANDS, *days)),
        PersonRow.id.in_(select(ReminderRow.person_id).where(ReminderRow.done_at.is_(None), *due)),
        PersonRow.id.in_(_these(list(others))),
    )


def is_quiet(since: datetime) -> ColumnElement[bool]:
    """Whether there was no attempt since a moment (UTC): the last one is older, or there is none and the person is."""
    after = exists().where(AttemptSummaryRow.person_id == PersonRow.id, AttemptSummaryRow.happened_utc >= since)
    ever = exists().where(AttemptSummaryRow.person_id == PersonRow.id)
    return and_(~after, or_(ever, PersonRow.created_at < since))


def is_unsigned() -> ColumnElement[bool]:
    """Whether Form 60-001 is still to be looked at; the same rule as `domain.readiness.SignedForm.is_open`."""

    def answered(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
        return exists().where(CaseAnswerRow.person_id == PersonRow.id, *conditions)

    said = [answer.value for answer in Answer]
    signed = answered(CaseAnswerRow.key == _SIGNED, CaseAnswerRow.answer == Answer.YES.value)
    asked = answered(CaseAnswerRow.key == _SIGNED, CaseAnswerRow.answer.in_(said))
    beside = answered(CaseAnswerRow.key.in_(_BESIDE), func.trim(CaseAnswerRow.answer) != "")
    earlier = exists().where(
        PlanAnswerRow.person_id == PersonRow.id,
        PlanAnswerRow.key == PlanAnswerKey.FORM_60_001.value,
        func.trim(PlanAnswerRow.answer) != "",
    )
    return and_(not_(signed), or_(asked, and_(not_(beside), not_(earlier))))


def has_tag(folded: str) -> ColumnElement[bool]:
    """Whether a person has a tag, given folded."""
    return PersonRow.id.in_(select(PersonTagRow.person_id).where(PersonTagRow.folded == folded))


def count(session: Session, condition: ColumnElement[bool]) -> int:
    """How many people who were not put away it holds for."""
    query = select(func.count()).select_from(PersonRow).where(PersonRow.archived_at.is_(None), condition)
    return session.execute(query).scalar_one()


def _these(ids: Sequence[int]) -> ColumnElement[int]:
    # One bound JSON list: see `people._PAGE`.
    return select(func.json_each(json.dumps(list(ids))).table_valued("value").c.value)  # type: ignore[return-value]
