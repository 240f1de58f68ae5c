"""The last calls of a person, for whoever is about to make the next one."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from checkin_desktop.domain.attempts import AttemptDraft, Channel
from checkin_desktop.vault.repositories import attempts
from checkin_desktop.vault.tables import AttemptSummaryRow


def last_calls(session: Session, person_id: int, most: int) -> tuple[AttemptDraft, ...]:
    """The values that hold now of the last `most` calls, the newest first."""
    query = (
        select(AttemptSummaryRow.entry_id)
        .where(AttemptSummaryRow.person_id == person_id, AttemptSummaryRow.channel == Channel.CALL.value)
        .order_by(AttemptSummaryRow.happened_utc.desc(), AttemptSummaryRow.attempt_number.desc())
        .limit(most)
    )
    return tuple(attempts.get(session, found).current for found in session.execute(query).scalars())
