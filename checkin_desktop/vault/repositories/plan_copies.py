"""Printed copies of the plan, the newest first. A copy stays in the list; that it was destroyed is noted beside it."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.plan_contents import Contents
from checkin_desktop.domain.plan_copies import PlanCopy
from checkin_desktop.domain.plan_prints import PlanExtra, PlanMode, PlanPrint
from checkin_desktop.vault.repositories import people
from checkin_desktop.vault.tables import PersonRow, PlanCopyRow


def of_person(session: Session, person_id: int) -> tuple[PlanCopy, ...]:
    """All copies of a person's plan. Those of a kind that a later version made are left out."""
    query = select(PlanCopyRow).where(PlanCopyRow.person_id == person_id).order_by(PlanCopyRow.id.desc())
    return tuple(_from_row(row) for row in session.execute(query).scalars() if row.mode in _MODES)


def people_with_copies(session: Session) -> tuple[tuple[int, str], ...]:
    """Id and name of everybody of whose plan somebody has a copy, without people who were put away. One statement."""
    holding = select(PlanCopyRow.person_id).where(PlanCopyRow.gone_on.is_(None))
    query = (
        select(PersonRow.id, PersonRow.given_names, PersonRow.family_names)
        .where(PersonRow.id.in_(holding), PersonRow.archived_at.is_(None))
        .order_by(PersonRow.id)
    )
    return tuple((row.id, f"{row.given_names} {row.family_names}".strip()) for row in session.execute(query))


def get(session: Session, copy_id: int) -> PlanCopy:
    """One copy. Raises NO_SUCH_RECORD."""
    return _from_row(_require(session, copy_id))


def add(
    session: Session,
    person_id: int,
    choice: PlanPrint,
    parts: Contents,
    now: datetime,
    *,
    given_on: date | None,
    export_id: int | None,
) -> PlanCopy:
    """Write down a copy. `now` is UTC. Raises NO_SUCH_RECORD when its person is gone."""
    people.require(session, person_id)
    row = PlanCopyRow(
        person_id=person_id,
        export_id=export_id,
        mode=choice.mode.value,
        language=choice.language,
        second=choice.second,
        large=choice.large,
        extras=tuple(sorted(extra.value for extra in choice.extras)),
        child_ids=choice.child_ids,
        holder=choice.holder,
        made_at=now,
        given_on=given_on,
        gone_on=None,
        contents=parts,
    )
    session.add(row)
    session.flush()
    return _from_row(row)


def note(session: Session, copy_id: int, *, holder: str, given_on: date | None, gone_on: date | None) -> None:
    """Replace what is known about who has a copy. Raises NO_SUCH_RECORD."""
    row = _require(session, copy_id)
    row.holder, row.given_on, row.gone_on = holder, given_on, gone_on
    session.flush()


def _require(session: Session, copy_id: int) -> PlanCopyRow:
    row = session.get(PlanCopyRow, copy_id)
    if row is None:
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    return row


def _from_row(row: PlanCopyRow) -> PlanCopy:
    choice = PlanPrint(
        PlanMode(row.mode),
        row.language,
        row.second,
        row.large,
        frozenset(PlanExtra(extra) for extra in row.extras if extra in _EXTRAS),
        tuple(row.child_ids),
        row.holder,
    )
    parts = tuple((str(code), str(digest)) for code, digest in row.contents)
    return PlanCopy(row.id, row.person_id, choice, row.made_at, row.given_on, row.gone_on, parts, row.export_id)


_MODES = frozenset(mode.value for mode in PlanMode)
_EXTRAS = frozenset(extra.value for extra in PlanExtra)
