"""Reading the log of copies for a list: light columns of every row, with what was noted about it later."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from checkin_desktop.domain.copies import Copy
from checkin_desktop.vault.tables import ExportRow, PersonRow

# What a row is called that notes for whom another one was; its path is "#" and the other one's id.
NOTE = "note"
# Stands for a path where pages went to a printer. The printer's name is not kept.
PRINTED = "printer:"


def rows(session: Session, *, person_id: int | None = None, copy_id: int | None = None) -> list[Copy]:
    """All copies, the newest first, of one person or of all; with `copy_id` that one alone."""
    query = (
        select(
            ExportRow.id,
            ExportRow.person_id,
            PersonRow.given_names,
            PersonRow.family_names,
            ExportRow.what,
            ExportRow.language,
            ExportRow.path,
            ExportRow.sha256,
            ExportRow.size,
            ExportRow.page_count,
            ExportRow.for_whom,
            ExportRow.saved_at,
        )
        .outerjoin(PersonRow, PersonRow.id == ExportRow.person_id)
        .where(ExportRow.what != NOTE)
        .order_by(ExportRow.id.desc())
    )
    notes = select(ExportRow.path, ExportRow.for_whom).where(ExportRow.what == NOTE).order_by(ExportRow.id)
    if person_id is not None:
        query = query.where(ExportRow.person_id == person_id)
        notes = notes.where(ExportRow.person_id == person_id)
    if copy_id is not None:
        query = query.where(ExportRow.id == copy_id)
        notes = notes.where(ExportRow.path == f"#{copy_id}")
    noted = {row.path: row.for_whom for row in session.execute(notes)}
    found = []
    for row in session.execute(query):
        later = noted.get(f"#{row.id}")
        found.append(
            Copy(
                row.id,
                row.person_id,
                f"{row.given_names or ''} {row.family_names or ''}".strip(),
                row.what,
                row.language,
                "" if row.path == PRINTED else row.path,
                row.sha256,
                row.size,
                row.page_count,
                row.for_whom if later is None else later,
                later is not None,
                row.saved_at,
            )
        )
    return found
