"""Appointments, the looks whether their dates still stand, and the files that prove them."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session, aliased

from checkin_desktop.domain.appointment_rules import starts_at
from checkin_desktop.domain.appointments import (
    Appointment,
    AppointmentCheck,
    AppointmentDetails,
    AppointmentKind,
    AppointmentState,
    AppointmentWay,
    CheckResult,
    DateSource,
)
from checkin_desktop.domain.attempts import Moment
from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault.repositories import attachments, people, search
from checkin_desktop.vault.repositories.mapping import moment_columns, moment_from
from checkin_desktop.vault.tables import AppointmentCheckRow, AppointmentRow, PersonRow

Listed = tuple[int, str, Appointment]
"""Whose appointment it is: the person's id, the name to show, and the appointment with its newest look."""

_CHOICES: dict[str, Any] = {"kind": AppointmentKind, "way": AppointmentWay, "source": DateSource}
AHEAD = (AppointmentState.REQUESTED.value, AppointmentState.CONFIRMED.value)
_FIELDS = tuple(item.name for item in dataclasses.fields(AppointmentDetails))


def of_person(session: Session, person_id: int) -> tuple[Appointment, ...]:
    """All appointments that are not removed, by day and time, each with its files and its newest look."""
    query = _listed(AppointmentRow.person_id == person_id)
    rows = [(row, check) for row, check, _, _ in session.execute(query)]
    proofs = attachments.of_appointments(session, [row.id for row, _ in rows])
    return tuple(_from_row(row, proofs.get(row.id, ()), _looks(check)) for row, check in rows)


def next_of(session: Session, person_id: int, today: date) -> Appointment | None:
    """The next date that stands (`domain.appointment_rules.next_of`), with its newest look and without its files."""
    query = _listed(
        AppointmentRow.person_id == person_id, AppointmentRow.state.in_(AHEAD), AppointmentRow.day >= today
    )
    # "confirmed" comes before "requested" in the alphabet as it does in the rule.
    ordered = query.order_by(None).order_by(
        AppointmentRow.state, AppointmentRow.day, AppointmentRow.at, AppointmentRow.id
    )
    found = session.execute(ordered.limit(1)).first()
    return _from_row(found[0], (), _looks(found[1])) if found is not None else None


def next_day(session: Session, person_id: int, today: date) -> date | None:
    """The day of the next date that stands, by the same rule."""
    query = select(AppointmentRow.day).where(
        AppointmentRow.person_id == person_id,
        AppointmentRow.removed_at.is_(None),
        AppointmentRow.state.in_(AHEAD),
        AppointmentRow.day >= today,
    )
    return session.execute(query.order_by(AppointmentRow.state, AppointmentRow.day).limit(1)).scalar()


def kinds(session: Session, person_id: int, states: Collection[str]) -> frozenset[AppointmentKind]:
    """Which kinds of appointments a person has in these states. Those of a later version are left out."""
    query = select(AppointmentRow.kind).where(
        AppointmentRow.person_id == person_id, AppointmentRow.removed_at.is_(None), AppointmentRow.state.in_(states)
    )
    known = {kind.value for kind in AppointmentKind}
    return frozenset(AppointmentKind(kind) for kind in session.execute(query).scalars() if kind in known)


def between(session: Session, first: date, last: date) -> tuple[Listed, ...]:
    """Everybody's appointments of these days, whatever became of them, in one statement and without files.

    People who were put away are left out.
    """
    return _of_everybody(session, AppointmentRow.day.between(first, last))


def ahead(session: Session) -> tuple[Listed, ...]:
    """Everybody's requested and confirmed appointments, past days among them, in one statement and without files.

    People who were put away are left out.
    """
    return _of_everybody(session, AppointmentRow.state.in_(AHEAD))


def require(session: Session, appointment_id: int, *, removed: bool = False) -> AppointmentRow:
    """The row of an appointment. Raises NO_SUCH_RECORD; a removed one counts only with `removed`."""
    row = session.get(AppointmentRow, appointment_id)
    if row is None or (row.removed_at is not None and not removed):
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    return row


def get(session: Session, appointment_id: int) -> Appointment:
    """One appointment with all its looks, the oldest first, and its files. Raises NO_SUCH_RECORD."""
    row = require(session, appointment_id)
    looks = session.execute(
        select(AppointmentCheckRow)
        .where(AppointmentCheckRow.appointment_id == appointment_id)
        .order_by(AppointmentCheckRow.checked_utc, AppointmentCheckRow.id)
    ).scalars()
    proofs = attachments.of_appointments(session, [appointment_id]).get(appointment_id, ())
    return _from_row(row, proofs, tuple(_check(look) for look in looks))


def add(session: Session, person_id: int, details: AppointmentDetails, state: AppointmentState) -> Appointment:
    """Add an appointment. Raises NO_SUCH_RECORD, also when the one it replaces is not this person's."""
    people.require(session, person_id)
    _require_own(session, person_id, details.replaces_id)
    row = AppointmentRow(
        **_columns(details),
        person_id=person_id,
        state=state.value,
        outcome="",
        outcome_at=None,
        revision=0,
        removed_at=None,
    )
    session.add(row)
    session.flush()
    index(session, row)
    return _from_row(row)


def update_details(session: Session, appointment_id: int, details: AppointmentDetails) -> None:
    """Replace what the form edits. Raises NO_SUCH_RECORD."""
    row = require(session, appointment_id)
    _require_own(session, row.person_id, details.replaces_id, other_than=appointment_id)
    _write(session, row, _columns(details))


def set_state(
    session: Session, appointment_id: int, state: AppointmentState, outcome: str, outcome_at: datetime | None
) -> None:
    """Say what became of an appointment. Raises NO_SUCH_RECORD."""
    row = require(session, appointment_id)
    _write(session, row, {"state": state.value, "outcome": outcome, "outcome_at": outcome_at})


def replace_by(session: Session, appointment_id: int, now: datetime) -> tuple[int, ...]:
    """A new date was confirmed: the one it was meant to change is over, and what else was confirmed in its place.

    Returns the ids that were replaced. One that was missed, done or cancelled meanwhile stays what it is.
    """
    old = require(session, appointment_id).replaces_id
    if old is None:
        return ()
    query = select(AppointmentRow).where(
        (AppointmentRow.id == old) & AppointmentRow.state.in_(AHEAD)
        | (AppointmentRow.replaces_id == old) & (AppointmentRow.state == AppointmentState.CONFIRMED.value),
        AppointmentRow.id != appointment_id,
        AppointmentRow.removed_at.is_(None),
    )
    rows = list(session.execute(query).scalars())
    for row in rows:
        _write(session, row, {"state": AppointmentState.REPLACED.value, "outcome_at": now})
    return tuple(row.id for row in rows)


def add_check(
    session: Session, appointment_id: int, at: Moment, result: CheckResult, how: str, by: str, note: str
) -> AppointmentCheck:
    """Keep that somebody looked. Raises NO_SUCH_RECORD."""
    require(session, appointment_id)
    row = AppointmentCheckRow(
        appointment_id=appointment_id, result=result.value, how=how, by=by, note=note, **moment_columns(at, "checked")
    )
    session.add(row)
    session.flush()
    return _check(row)


def remove(session: Session, appointment_id: int, now: datetime) -> Appointment:
    """Take an appointment off the lists; its files stay until the clean-up. Returns it as it was."""
    appointment = get(session, appointment_id)
    require(session, appointment_id).removed_at = now
    session.flush()
    search.drop(session, "appointment", str(appointment_id))
    return appointment


def put_back(session: Session, appointment: Appointment) -> Appointment:
    """Give an appointment, removed or not, the details, the state and the outcome it had. Raises NO_SUCH_RECORD."""
    row = require(session, appointment.id, removed=True)
    row.removed_at = None
    _require_own(session, row.person_id, appointment.details.replaces_id, other_than=appointment.id)
    values = {
        **_columns(appointment.details),
        "state": appointment.state.value,
        "outcome": appointment.outcome,
        "outcome_at": appointment.outcome_at,
    }
    _write(session, row, values)
    return get(session, appointment.id)


def index(session: Session, row: AppointmentRow) -> None:
    """Bring the search up to date with an appointment."""
    texts = (row.place, row.address, row.confirmation, row.officer, row.set_by, row.note, row.outcome)
    search.put(session, "appointment", row.person_id, row.id, texts, code=row.kind)


def _write(session: Session, row: AppointmentRow, values: dict[str, Any]) -> None:
    for name, value in values.items():
        setattr(row, name, value)
    row.revision += 1
    session.flush()
    index(session, row)


def _columns(details: AppointmentDetails) -> dict[str, Any]:
    values = {name: getattr(details, name) for name in _FIELDS}
    for name in _CHOICES:
        values[name] = values[name].value
    moment = starts_at(details)
    values["starts_utc"] = moment.utc if moment else None
    values["starts_offset"] = moment.offset_minutes if moment else None
    return values


def _require_own(session: Session, person_id: int, replaces_id: int | None, other_than: int | None = None) -> None:
    if replaces_id is None:
        return
    if replaces_id == other_than or require(session, replaces_id, removed=True).person_id != person_id:
        raise AppError(ErrorCode.NO_SUCH_RECORD)


def _listed(*where: ColumnElement[bool]) -> Select[AppointmentRow, AppointmentCheckRow, str, str]:
    """Appointments with their newest look and the names of their person, by day and time."""
    later = aliased(AppointmentCheckRow)
    newest = (
        select(later.id)
        .where(later.appointment_id == AppointmentRow.id)
        .order_by(later.checked_utc.desc(), later.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    return (
        select(AppointmentRow, AppointmentCheckRow, PersonRow.given_names, PersonRow.family_names)
        .join(PersonRow, PersonRow.id == AppointmentRow.person_id)
        .outerjoin(AppointmentCheckRow, AppointmentCheckRow.id == newest)
        .where(AppointmentRow.removed_at.is_(None), *where)
        .order_by(AppointmentRow.day, AppointmentRow.at, AppointmentRow.id)
    )


def _of_everybody(session: Session, where: ColumnElement[bool]) -> tuple[Listed, ...]:
    query = _listed(where, PersonRow.archived_at.is_(None))
    return tuple(
        (row.person_id, f"{given} {family}".strip(), _from_row(row, (), _looks(check)))
        for row, check, given, family in session.execute(query)
    )


def _looks(row: AppointmentCheckRow | None) -> tuple[AppointmentCheck, ...]:
    return (_check(row),) if row is not None else ()


def _check(row: AppointmentCheckRow) -> AppointmentCheck:
    return AppointmentCheck(
        id=row.id,
        appointment_id=row.appointment_id,
        at=moment_from(row, "checked"),
        result=CheckResult(row.result),
        how=row.how,
        by=row.by,
        note=row.note,
    )


def _from_row(
    row: AppointmentRow, proofs: Sequence[Attachment] = (), checks: Sequence[AppointmentCheck] = ()
) -> Appointment:
    values = {name: getattr(row, name) for name in _FIELDS}
    for name, choice in _CHOICES.items():
        values[name] = choice(values[name])
    starts = None
    if row.starts_utc is not None and row.starts_offset is not None:
        starts = Moment(row.starts_utc, row.zone, row.starts_offset)
    return Appointment(
        id=row.id,
        person_id=row.person_id,
        details=AppointmentDetails(**values),
        state=AppointmentState(row.state),
        starts=starts,
        proofs=tuple(proofs),
        checks=tuple(checks),
        outcome=row.outcome,
        outcome_at=row.outcome_at,
        revision=row.revision,
    )
