"""Reads from the vault what a proof-of-attempt report says, and leaves out what was not chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from checkin_desktop.domain import report_people, report_privacy
from checkin_desktop.domain.attempts import Attempt
from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.errors import Cancelled
from checkin_desktop.domain.report_choices import ReportChoices
from checkin_desktop.domain.snapshots import Exhibit, LeftOut, ReportSnapshot
from checkin_desktop.services import log_file, sealing
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.services.rendering import Progress
from checkin_desktop.vault.repositories import attempts, people

_LETTERS = 26


def gather(
    vault: OpenVault,
    person_id: int,
    choices: ReportChoices,
    *,
    practice: bool,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> ReportSnapshot:
    """The frozen data of a report; see `ExportsService.report_snapshot`. Vault's worker thread."""
    with vault.read() as session:
        person = people.get(session, person_id)
        every = attempts.of_person(session, person_id)
        chain = attempts.chain(session, person_id)
    if cancelled():
        raise Cancelled
    every = tuple(sorted(every, key=lambda attempt: attempt.number))
    shown = tuple(attempt for attempt in every if choices.shows(attempt))
    if not choices.private_notes:
        shown = tuple(report_privacy.without_private_notes(attempt) for attempt in shown)
    numbers = {attempt.number for attempt in shown}
    moments = [attempt.happened.utc for attempt in shown]
    person = report_privacy.reported_person(person)
    own_name = person.details.display_name or person.details.government_name
    callers = report_people.callers(every)
    found = exhibits(shown)
    progress(len(found), len(found))
    return ReportSnapshot(
        person=person,
        attempts=shown,
        total_attempts=len(every),
        total_entries=len(chain),
        left_out=tuple(
            LeftOut(entry.number, number, stored) for entry, stored, number in chain if number not in numbers
        ),
        exhibits=found,
        chain_first_hash=chain[0][1] if chain else "",
        chain_head_hash=chain[-1][1] if chain else "",
        period_first=min(moments, default=None),
        period_last=max(moments, default=None),
        prepared_by=choices.prepared_by,
        made_at=vault.moment(),
        declarants=report_people.declarants(callers, shown, own_name),
        practice=practice,
        choices=choices,
        callers=callers,
        witnesses=report_people.witnesses(every),
        seal_fingerprint=sealing.key_fingerprint(vault),
        log_json=log_file.build(chain, shown, choices),
    )


def exhibits(shown: Sequence[Attempt]) -> tuple[Exhibit, ...]:
    """Every file of the shown attempts with its letter; a file that several of them share has one letter."""
    files: dict[int, tuple[Attachment, list[int]]] = {}
    for attempt in shown:
        for attachment in attempt.attachments:
            numbers = files.setdefault(attachment.id, (attachment, []))[1]
            if attempt.number not in numbers:
                numbers.append(attempt.number)
    return tuple(
        Exhibit(exhibit_label(place), numbers[0], attachment, tuple(numbers[1:]))
        for place, (attachment, numbers) in enumerate(files.values())
    )


def exhibit_label(place: int) -> str:
    """A, B, …, Z, AA, AB, … for 0, 1, …"""
    label = ""
    place += 1
    while place:
        place, letter = divmod(place - 1, _LETTERS)
        label = chr(ord("A") + letter) + label
    return label
