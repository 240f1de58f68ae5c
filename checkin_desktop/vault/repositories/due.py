"""What is due in all cases, one statement for each kind of record. People who were put away are left out."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from checkin_desktop.domain.documents import NOT_NEEDED, DocumentDetails, DocumentStatus
from checkin_desktop.domain.due import Due, DueKind, LastTry, ListedPaper
from checkin_desktop.domain.paper_dates import AGING, REPORT, UNPAID, mark_spans, oldest_age
from checkin_desktop.vault.repositories.mapping import moment_from
from checkin_desktop.vault.tables import (
    AppointmentRow,
    AttemptSummaryRow,
    DocumentRow,
    HeldPaperRow,
    PersonRow,
    ReminderRow,
)

_NAME = (PersonRow.given_names, PersonRow.family_names)


def reminders(session: Session, before: datetime) -> list[Due]:
    """Those that wait and are due before a moment (UTC); each on the day of its own zone."""
    query = (
        select(ReminderRow, *_NAME)
        .join(PersonRow, PersonRow.id == ReminderRow.person_id)
        .where(ReminderRow.done_at.is_(None), ReminderRow.due_utc < before, PersonRow.archived_at.is_(None))
    )
    found = []
    for row, given, family in session.execute(query):
        due = moment_from(row, "due")
        clock = due.local.strftime("%H:%M")
        name = _name(given, family)
        found.append(Due(DueKind.REMINDER, row.person_id, name, due.local.date(), row.what, clock, due.zone, row.id))
    return found


def documents(session: Session, until: date, today: date) -> list[ListedPaper]:
    """Papers of the checklist whose dates may bring a word: by `until`, around a mark, by their age, before a visit.

    Those in hand, fees that are not paid yet, and the report of attempts.
    """
    not_needed = [status.value for status in NOT_NEEDED]
    query = (
        select(
            DocumentRow.id,
            DocumentRow.person_id,
            DocumentRow.code,
            DocumentRow.title,
            DocumentRow.status,
            DocumentRow.issued_on,
            DocumentRow.expires_on,
            *_NAME,
        )
        .join(PersonRow, PersonRow.id == DocumentRow.person_id)
        .where(
            DocumentRow.removed_at.is_(None),
            PersonRow.archived_at.is_(None),
            or_(
                DocumentRow.status == DocumentStatus.HAVE.value,
                and_(DocumentRow.code.in_(UNPAID), DocumentRow.status.not_in(not_needed)),
            ),
            or_(
                DocumentRow.expires_on <= until,
                *(DocumentRow.expires_on.between(first, last) for first, last in mark_spans(today)),
                and_(DocumentRow.code.in_(AGING), DocumentRow.issued_on <= oldest_age(today)),
                DocumentRow.code == REPORT,
            ),
        )
    )
    return [
        ListedPaper(
            row.person_id,
            _name(row.given_names, row.family_names),
            row.id,
            DocumentDetails(
                code=row.code,
                title=row.title,
                status=DocumentStatus(row.status),
                issued_on=row.issued_on,
                expires_on=row.expires_on,
            ),
        )
        for row in session.execute(query)
    ]


def papers(session: Session, until: date) -> list[Due]:
    """Dates on release papers by a day: to report, and the end of what the paper allows."""
    query = (
        select(
            HeldPaperRow.id,
            HeldPaperRow.person_id,
            HeldPaperRow.code,
            HeldPaperRow.reports_on,
            HeldPaperRow.reports_at,
            HeldPaperRow.ends_on,
            *_NAME,
        )
        .join(PersonRow, PersonRow.id == HeldPaperRow.person_id)
        .where(
            HeldPaperRow.removed_at.is_(None),
            PersonRow.archived_at.is_(None),
            or_(HeldPaperRow.reports_on <= until, HeldPaperRow.ends_on <= until),
        )
    )
    found = []
    for row in session.execute(query):
        name = _name(row.given_names, row.family_names)
        if row.reports_on is not None and row.reports_on <= until:
            day, at = row.reports_on, row.reports_at
            found.append(Due(DueKind.PAPER_DATE, row.person_id, name, day, row.code, at, record_id=row.id))
        if row.ends_on is not None and row.ends_on <= until:
            found.append(Due(DueKind.PAPER_END, row.person_id, name, row.ends_on, row.code, record_id=row.id))
    return found


def last_tries(session: Session) -> list[LastTry]:
    """Everybody's newest contact attempt."""
    # SQLite takes the other columns from the row that has the maximum (https://sqlite.org/lang_select.html#bareagg).
    query = (
        select(
            AttemptSummaryRow.person_id,
            func.max(AttemptSummaryRow.happened_utc),
            AttemptSummaryRow.day,
            AttemptSummaryRow.outcome,
            *_NAME,
        )
        .join(PersonRow, PersonRow.id == AttemptSummaryRow.person_id)
        .where(PersonRow.archived_at.is_(None))
        .group_by(AttemptSummaryRow.person_id)
    )
    return [
        LastTry(
            row.person_id,
            _name(row.given_names, row.family_names),
            date.fromisoformat(row.day),
            row.outcome,
        )
        for row in session.execute(query)
    ]


def appointment_days(session: Session, people: frozenset[int]) -> set[tuple[int, date]]:
    """(person, day) of every appointment that these people have or had, whatever became of it."""
    query = select(AppointmentRow.person_id, AppointmentRow.day).where(
        AppointmentRow.person_id.in_(people), AppointmentRow.removed_at.is_(None), AppointmentRow.day.is_not(None)
    )
    return {(row.person_id, row.day) for row in session.execute(query) if row.day is not None}


def _name(given: str, family: str) -> str:
    return f"{given} {family}".strip()
