"""What a database holds, in numbers, and what going back from one to another would mean."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from checkin_desktop.domain.errors import AppError, Cancelled
from checkin_desktop.vault import snapshot_ring
from checkin_desktop.vault.snapshot_ring import CancelCheck

# When anything was last written down, each as ISO 8601 in UTC; a table that is empty gives nothing.
_LAST_CHANGE = """
SELECT max(moment) FROM (
    SELECT max(updated_at) AS moment FROM people
    UNION ALL SELECT max(recorded_utc) FROM attempt_entries
    UNION ALL SELECT max(added_at) FROM attachments
    UNION ALL SELECT max(updated_at) FROM plan_answers
    UNION ALL SELECT max(removed_at) FROM person_removals)
"""
_FILE_IDS = "SELECT file_id FROM attachments WHERE withdrawn_at IS NULL"


@dataclass(frozen=True, slots=True)
class Contents:
    """What a database holds, by names that are never given twice, so that two of these can be compared.

    `people` are the random names of their chains, `attempts` and `entries` those of chain entries: tries alone, and
    everything written about them. `documents`, `appointments`, `moves` and `letters` are the numbers of those not
    removed. `last_change` is UTC by the clock of that day.
    """

    people: frozenset[str]
    attempts: frozenset[str]
    entries: frozenset[str]
    documents: frozenset[int]
    appointments: frozenset[int]
    moves: frozenset[int]
    letters: frozenset[int]
    files: frozenset[str]
    last_change: datetime | None


def read_contents(path: Path, key: bytes | bytearray, cancelled: CancelCheck = lambda: False) -> Contents | None:
    """Read a database that nobody writes to and that has no log. None when it cannot be read under this key.

    Raises Cancelled.
    """
    try:
        with snapshot_ring.opened(path, key, cancelled) as connection:

            def names(query: str) -> frozenset[str]:
                return frozenset(str(row[0]) for row in connection.execute(query))

            last = connection.execute(_LAST_CHANGE).fetchone()[0]
            return Contents(
                people=names("SELECT chain_id FROM people"),
                attempts=names("SELECT entry_uuid FROM attempt_entries WHERE kind = 'attempt'"),
                entries=names("SELECT entry_uuid FROM attempt_entries"),
                documents=frozenset(snapshot_ring.not_removed(connection, "documents")),
                appointments=frozenset(snapshot_ring.not_removed(connection, "appointments")),
                moves=frozenset(snapshot_ring.not_removed(connection, "moves")),
                letters=frozenset(snapshot_ring.not_removed(connection, "letters")),
                files=names(_FILE_IDS),
                last_change=_moment(last),
            )
    except Cancelled:
        raise
    except AppError:
        return None


def _moment(text: str | None) -> datetime | None:
    try:
        found = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
