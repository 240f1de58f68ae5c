"""One copy that left a vault: a saved or printed document, a backup, a recovery sheet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy that left. `what` is a code ("plan", "report", "backup", "recovery_sheet"); `saved_at` is UTC.

    `path` is where it was written, "" when it was printed. `for_whom` is what was noted last, `noted` tells that it
    was written down later.
    """

    id: int
    person_id: int | None
    person: str
    what: str
    language: str
    path: str
    sha256: str
    size: int
    page_count: int
    for_whom: str
    noted: bool
    saved_at: datetime

    @property
    def printed(self) -> bool:
        """Whether it went to a printer, not into a file."""
        return not self.path
