"""Checking a vault from end to end: database, chains, files, search.

It changes nothing but a wrong search index, which is built anew from the records.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from checkin_desktop.domain.attempts import Attempt, EntryKind
from checkin_desktop.domain.canonical import verify_chain
from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.findings import CheckReport, Finding
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.vault.repositories import attachments, attempts, health, search

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_FILE_FAULTS = {
    ErrorCode.ATTACHMENT_MISSING: "attachment_missing",
    ErrorCode.ATTACHMENT_DAMAGED: "attachment_damaged",
    ErrorCode.VAULT_NEWER: "attachment_damaged",
}


class IntegrityService:
    """Reads everything once. Calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def check(
        self,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> CheckReport:
        """Check everything. `progress` gets (steps done, steps in all). Raises Cancelled.

        Files without a row are listed as found papers: after an older database was put back they may be the newest.
        """
        self._vault.session.checkpoint()
        findings: list[Finding] = []
        with self._vault.read() as session:
            findings += _database(session)
            people = attempts.people_with_entries(session)
            files = attachments.all_rows(session)
        steps = 1 + len(people) + len(files)
        entries = tries = done = 0
        for person_id in people:
            done = self._step(done, steps, progress, cancelled)
            with self._vault.read() as session:
                found, length, amount = _person(session, person_id)
            findings += found
            entries += length
            tries += amount
        for person_id, attachment in files:
            done = self._step(done, steps, progress, cancelled)
            findings += self._file(person_id, attachment)
        findings += self._strays({attachment.file_id for _, attachment in files})
        if not self._search_is_sound():
            findings.append(Finding("search_index_damaged"))
        self._step(done, steps, progress, cancelled)
        return CheckReport(tuple(findings), len(people), tries, len(files), entries)

    @staticmethod
    def _step(
        done: int, steps: int, progress: Callable[[int, int], None] | None, cancelled: Callable[[], bool]
    ) -> int:
        if cancelled():
            raise Cancelled
        if progress is not None:
            progress(done + 1, steps)
        return done + 1

    def _file(self, person_id: int, attachment: Attachment) -> list[Finding]:
        store = self._vault.session.attachments
        params = {"person": str(person_id), "file": attachment.name}
        if attachment.withdrawn_at is not None:
            left = attachment.file_id in store.ids() or attachment.file_id in store.trashed_ids()
            return [Finding("withdrawn_bytes_left", params)] if left else []
        try:
            stored = store.verify(attachment.file_id)
        except AppError as failure:
            if failure.code not in _FILE_FAULTS:
                raise
            return [Finding(_FILE_FAULTS[failure.code], params)]
        same = stored.sha256 == attachment.sha256 and stored.size == attachment.size
        return [] if same else [Finding("attachment_differs", params)]

    def _strays(self, known: set[str]) -> Iterator[Finding]:
        store = self._vault.session.attachments
        with self._vault.read() as session:
            asked = set(attachments.asked_removals(session))
        for file_id in sorted(store.ids() - known - asked):
            try:
                yield Finding("found_paper", {"file": store.describe(file_id).name})
            except AppError:
                yield Finding("found_paper_unreadable", {"file": file_id})

    def _search_is_sound(self) -> bool:
        if self._vault.read_only:
            return True  # asking would need a write transaction
        try:
            with self._vault.write() as session:
                if search.check(session):
                    # Asking needs a write transaction; a check that finds nothing leaves no trace in the vault.
                    raise Cancelled
                search.rebuild(session)
        except Cancelled:
            return True
        return False


def _database(session: Session) -> list[Finding]:
    counts = {
        "database_pages_damaged": health.damaged_pages(session),
        "database_structure_damaged": health.structure_faults(session),
        "references_broken": health.broken_references(session),
        "entries_missing": health.missing_entries(session),
    }
    return [Finding(code, {"count": str(count)}) for code, count in counts.items() if count]


def _person(session: Session, person_id: int) -> tuple[list[Finding], int, int]:
    """What is wrong with one person's chain and lists; how many entries and attempts there are."""
    person = str(person_id)
    chain = attempts.chain(session, person_id)
    faults = verify_chain((entry, stored) for entry, stored, _ in chain)
    findings = [Finding(fault.code.value, {"person": person, "entry": str(fault.number)}) for fault in faults]
    numbers: dict[str, int] = {}
    for entry, _, number in chain:
        if entry.kind is EntryKind.ATTEMPT:
            expected = len(numbers) + 1
            numbers[entry.entry] = expected
        else:
            expected = numbers.get(entry.corrects or "", 0)
        if number != expected:
            findings.append(Finding("chain_attempt_number_wrong", {"person": person, "entry": str(entry.number)}))
    found = attempts.of_person(session, person_id)
    listed = {item.id: item for item in attempts.summaries(session, person_id)}
    for attempt in found:
        item = listed.pop(attempt.id, None)
        if item is None or (item.number, item.happened.utc, item.channel, item.outcome) != _facts(attempt):
            findings.append(Finding("attempt_list_wrong", {"person": person, "attempt": str(attempt.number)}))
    findings += [
        Finding("attempt_list_wrong", {"person": person, "attempt": str(item.number)}) for item in listed.values()
    ]
    return findings, len(chain), len(found)


def _facts(attempt: Attempt) -> tuple[object, ...]:
    now = attempt.current
    return (
        attempt.number,
        attempt.happened.utc,
        now.channel.value if now.channel else "",
        now.outcome.value if now.outcome else "",
    )
