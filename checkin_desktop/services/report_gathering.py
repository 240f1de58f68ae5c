"""Reads from the vault what a proof-of-attempt report says, and leaves out what was not chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from checkin_desktop.domain import report_people, report_privacy
from checkin_desktop.domain.attempts import Attempt, CallLogRow, Channel
from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.open_hours import open_status
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.domain.report_choices import ReportChoices
from checkin_desktop.domain.snapshots import Exhibit, LeftOut, OpenThen, OriginalFile, ReportSnapshot, SharedCopy
from checkin_desktop.services import log_file, sealing
from checkin_desktop.services.exhibits import SharedCopies
from checkin_desktop.services.files import FileKeeper
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.services.rendering import Progress
from checkin_desktop.vault.repositories import anchors, attempts, people

_LETTERS = 26


def gather(
    vault: OpenVault,
    copies: SharedCopies,
    files: FileKeeper,
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
        stamps = anchors.of_person(session, person_id)
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
    made = _Files(copies, files, progress, cancelled, len(found))
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
        open_then=_open_then(shown, vault.reference) if choices.office_hours else (),
        copies=tuple(made.copy(exhibit, _picked(shown, exhibit)) for exhibit in found),
        originals=tuple(
            original
            for exhibit in found
            if exhibit.attachment.id in choices.originals and (original := made.original(exhibit)) is not None
        ),
        anchors=tuple(anchor for anchor in stamps if anchor.stamped_at is not None),
        seal_fingerprint=sealing.key_fingerprint(vault),
        log_json=log_file.build(chain, shown, choices),
    )


class _Files:
    """Makes what goes along with a report, exhibit by exhibit."""

    def __init__(
        self,
        copies: SharedCopies,
        files: FileKeeper,
        progress: Progress,
        cancelled: Callable[[], bool],
        total: int,
    ) -> None:
        self._copies = copies
        self._files = files
        self._progress = progress
        self._cancelled = cancelled
        self._done = 0
        self._total = total

    def copy(self, exhibit: Exhibit, rows: Sequence[CallLogRow]) -> SharedCopy:
        """The exhibit as others may see it."""
        made = self._copies.make(exhibit.label, exhibit.attachment, rows, cancelled=self._cancelled)
        self._done += 1
        self._progress(self._done, self._total)
        return made

    def original(self, exhibit: Exhibit) -> OriginalFile | None:
        """A file that goes along untouched; None where it is gone or damaged, which the exhibit's page says.

        Its bytes are read again when its part is sealed: all of them together may need more room than there is.
        """
        if self._cancelled():
            raise Cancelled
        try:
            self._files.content(exhibit.attachment.id)
        except AppError as failure:
            if failure.code in (ErrorCode.ATTACHMENT_MISSING, ErrorCode.ATTACHMENT_DAMAGED):
                return None
            raise
        return OriginalFile(exhibit.label, exhibit.attachment.name)


def _picked(shown: Sequence[Attempt], exhibit: Exhibit) -> tuple[CallLogRow, ...]:
    """The rows that shown attempts picked out of a call log, each once."""
    rows: dict[CallLogRow, None] = {}
    for attempt in shown:
        for entry in (attempt.first, *attempt.changes):
            if any(file.id == exhibit.attachment.id for file in entry.attachments):
                rows |= dict.fromkeys(entry.call_log_rows)
    return tuple(rows)


def _open_then(shown: Sequence[Attempt], facts: ReferenceData) -> tuple[OpenThen, ...]:
    """Whether the line of each call was open; only a line's own hours say anything about its phone."""
    found = []
    for attempt in shown:
        if attempt.current.channel is Channel.CALL:
            status = open_status(facts, attempt.current.line_id, attempt.happened.utc)
            found.append(OpenThen(attempt.number, status.state, tuple(one.reading for one in status.readings)))
    return tuple(found)


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
