"""What a person chose for a proof-of-attempt report. The defaults leave out whatever others need not see."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from checkin_desktop.domain.attempts import Attempt, Channel

PART_LIMIT: Final = 24_000_000
"""Bytes of one part: courts' upload takes 25 MB (ECAS, `sources.json`: ecas-upload); FACTS 6.4 keeps a margin."""

PART_RESERVE: Final = 400_000
"""Bytes of each part that the seal, the checksums and the list of originals may take."""


@dataclass(frozen=True, slots=True)
class ReportChoices:
    """Which attempts are shown, for whom, and what beside them. Every default is the sparing one.

    An attempt is shown when all of `first_day`, `last_day` (inclusive, the day where it happened), `channels` and
    `attempt_numbers` allow it; None allows all. `declarants` are keys of `Declarant.key` that get a page to sign.
    `originals` are ids of attachments whose untouched bytes go along. `part_limit` in bytes, None for one file.
    """

    first_day: date | None = None
    last_day: date | None = None
    channels: frozenset[Channel] | None = None
    attempt_numbers: frozenset[int] | None = None
    for_whom: str = ""
    prepared_by: str = ""
    caller_names: bool = False
    witness_names: bool = False
    private_notes: bool = False
    office_hours: bool = False
    declarants: frozenset[str] = frozenset()
    interpreter_certificate: bool = False
    translation_certificate: bool = False
    custodian_certificate: bool = False
    proof_of_service: bool = False
    originals: frozenset[int] = frozenset()
    part_limit: int | None = None

    def shows(self, attempt: Attempt) -> bool:
        """Whether the report shows this attempt."""
        day = attempt.happened.local.date()
        return (
            (self.first_day is None or day >= self.first_day)
            and (self.last_day is None or day <= self.last_day)
            and (self.channels is None or attempt.current.channel in self.channels)
            and (self.attempt_numbers is None or attempt.number in self.attempt_numbers)
        )


EVERYTHING: Final = ReportChoices()
"""Every attempt, and nothing beside them that has to be asked for."""
