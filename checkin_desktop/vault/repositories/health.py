"""What the database says about its own health."""

from __future__ import annotations

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from checkin_desktop.vault.tables import AttemptEntryRow, AttemptSummaryRow, DocumentRow, PersonRemovalRow, PersonRow

_OK = "ok"


def damaged_pages(session: Session) -> int:
    """How many pages fail their authentication. Meaningful only right after a checkpoint: it reads the file."""
    return len(session.execute(text("PRAGMA cipher_integrity_check")).all())


def structure_faults(session: Session) -> int:
    """How many faults SQLite finds in tables and indexes."""
    rows = session.execute(text("PRAGMA integrity_check")).scalars().all()
    return sum(row != _OK for row in rows)


def broken_references(session: Session) -> int:
    """How many rows refer to rows that are not there."""
    return len(session.execute(text("PRAGMA foreign_key_check")).all())


def missing_entries(session: Session) -> int:
    """How many chain entries were there once and are not, people removed whole left out.

    SQLite counts every row number it ever gave; cutting the newest entry off a chain leaves that count behind.
    """
    given = session.execute(
        text("SELECT seq FROM sqlite_sequence WHERE name = :name").bindparams(name=AttemptEntryRow.__tablename__)
    ).scalar()
    there = session.execute(select(func.count()).select_from(AttemptEntryRow)).scalar_one()
    removed = session.execute(select(func.sum(PersonRemovalRow.entries))).scalar() or 0
    return max(0, int(given or 0) - there - removed)


def counts(session: Session) -> tuple[int, int, int]:
    """How many people, attempts, and documents that are not removed there are."""
    people = session.execute(select(func.count()).select_from(PersonRow)).scalar_one()
    attempts = session.execute(select(func.count()).select_from(AttemptSummaryRow)).scalar_one()
    there = select(func.count()).select_from(DocumentRow).where(DocumentRow.removed_at.is_(None))
    return people, attempts, session.execute(there).scalar_one()
