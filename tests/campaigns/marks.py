"""Attempts that can be told from each other, and files whose bytes follow from their number."""

from __future__ import annotations

import random
from datetime import datetime

from checkin_desktop.domain.attempts import AttemptDraft, Channel, Outcome
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile


def draft(marker: int) -> AttemptDraft:
    """An attempt that carries its marker in the words heard."""
    return AttemptDraft(
        happened_local=datetime(2026, 11, 20, 9, 12),
        zone="Etc/UTC",
        channel=Channel.CALL,
        outcome=Outcome.NO_ANSWER,
        office="ICE Services Line",
        number="1-833-383-1465",
        heard=FreeText(f"marker {marker}"),
    )


def evidence_bytes(marker: int, size: int) -> bytes:
    """Text that differs for each marker, so that an exchanged file is noticed."""
    return f"line {marker:08d} {random.Random(marker).getrandbits(64):016x}\n".encode() * (size // 31)


def evidence(marker: int, size: int) -> NewFile:
    """A file for the attempt of this marker."""
    return NewFile(f"note {marker}.txt", data=evidence_bytes(marker, size))


def markers(case: CaseFile, person_id: int) -> dict[int, list[int]]:
    """The markers of all attempts of a person, with the attachment ids of each."""
    found = {}
    for attempt in case.attempts.list(person_id):
        marker = int(attempt.current.heard.text.removeprefix("marker "))
        found[marker] = [item.id for item in attempt.attachments]
    return found
