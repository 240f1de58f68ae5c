"""Checking a vault from end to end: database, chains, files, key files, snapshots, search.

It changes nothing but a wrong search index, which is built anew from the records, and nothing at all where these are
damaged. Damage never ends the check: what cannot be read is a finding, and the rest is looked at all the same. `note`
keeps the day and the result in the vault.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from checkin_desktop.domain.attempt_lists import summary_of
from checkin_desktop.domain.attempts import EntryKind
from checkin_desktop.domain.canonical import ChainEntry, ChainFaultCode, verify_chain
from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.findings import GRAVE, CheckReport, Finding
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.vault.repositories import attachments, attempt_summaries, attempts, health, notebook, search

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_SETTING = "last_check"
_UNREADABLE = frozenset({ErrorCode.DATABASE_DAMAGED, ErrorCode.DATABASE_UNREADABLE})

_UNSOUND = GRAVE - {"references_broken"}
_UNREAD = Finding("records_unreadable")
_Item = TypeVar("_Item")
_QUESTIONS: tuple[tuple[str, Callable[[Session], int]], ...] = (
    ("database_pages_damaged", health.damaged_pages),
    ("database_structure_damaged", health.structure_faults),
    ("references_broken", health.broken_references),
    ("entries_missing", health.missing_entries),
)

_FILE_FAULTS = {
    ErrorCode.ATTACHMENT_MISSING: "attachment_missing",
    ErrorCode.ATTACHMENT_DAMAGED: "attachment_damaged",
    ErrorCode.VAULT_NEWER: "attachment_damaged",
}


@dataclass(frozen=True, slots=True)
class LastCheck:
    """When the vault was last checked from end to end (UTC), and how many things were found."""

    at: datetime
    findings: int


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
        findings = self._database()
        people = self._listed(attempts.people_with_entries, findings)
        files = self._listed(attachments.all_rows, findings)
        snapshots = self._snapshots()
        steps = 1 + len(people) + len(files) + len(snapshots)
        entries = tries = done = 0
        for person_id in people:
            done = self._step(done, steps, progress, cancelled)
            found, length, amount = self._person(person_id)
            findings += found
            entries += length
            tries += amount
        for person_id, attachment in files:
            done = self._step(done, steps, progress, cancelled)
            findings += self._file(person_id, attachment)
        for number in snapshots:
            done = self._step(done, steps, progress, cancelled)
            findings += self._snapshot(number, cancelled)
        findings += self._key_files()
        if _UNREAD not in findings:
            # Without the whole list every file would look as if no record spoke of it.
            findings += self._strays(files)
        findings += self._conflict_copies()
        if not _unsound(findings) and not self._search_is_sound():
            findings.append(Finding("search_index_damaged"))
        self._step(done, steps, progress, cancelled)
        return CheckReport(_once(findings), len(people), tries, len(files), entries)

    def note(self, report: CheckReport) -> None:
        """Keep the day of a check and how much it found. Does nothing where nothing can, or should, be written.

        Damaged records stay as they are until they are repaired.
        """
        if self._vault.read_only or _unsound(report.findings):
            return
        value = {"at": self._vault.now().isoformat(), "findings": len(report.findings)}
        with self._vault.write() as session:
            notebook.set_setting(session, _SETTING, value)
        self._vault.changed("check")

    def last(self) -> LastCheck | None:
        """The last check that was noted. Raises what the vault session raises."""
        with self._vault.read() as session:
            stored = notebook.setting(session, _SETTING)
        if not isinstance(stored, dict):
            return None
        return LastCheck(datetime.fromisoformat(stored["at"]).astimezone(UTC), int(stored["findings"]))

    def _database(self) -> list[Finding]:
        """What SQLite and SQLCipher say; each question for itself, because damage may answer any of them."""
        findings = []
        for code, ask in _QUESTIONS:
            try:
                with self._vault.read() as session:
                    count = ask(session)
            except AppError as failure:
                if failure.code not in _UNREADABLE:
                    raise
                findings.append(_UNREAD)
            else:
                if count:
                    findings.append(Finding(code, {"count": str(count)}))
        return findings

    def _listed(self, ask: Callable[[Session], tuple[_Item, ...]], findings: list[Finding]) -> tuple[_Item, ...]:
        try:
            with self._vault.read() as session:
                return ask(session)
        except AppError as failure:
            if failure.code not in _UNREADABLE:
                raise
            findings.append(_UNREAD)
            return ()

    def _person(self, person_id: int) -> tuple[list[Finding], int, int]:
        try:
            with self._vault.read() as session:
                return _person(session, person_id)
        except AppError as failure:
            if failure.code not in _UNREADABLE:
                raise
            return [Finding("person_unreadable", {"person": str(person_id)})], 0, 0

    def _snapshots(self) -> tuple[int, ...]:
        from checkin_desktop.vault import snapshot_ring

        return tuple(item.number for item in snapshot_ring.in_ring(self._vault.session.current))

    def _snapshot(self, number: int, cancelled: Callable[[], bool]) -> list[Finding]:
        from checkin_desktop.vault import snapshot_ring
        from checkin_desktop.vault.keys import Purpose

        session = self._vault.session
        key = session.key(Purpose.DATABASE)
        for item in snapshot_ring.in_ring(session.current):
            if item.number == number:
                sound = snapshot_ring.read_record(item.path, key) is not None
                if not sound or not snapshot_ring.passes_check(item.path, key, cancelled):
                    return [Finding("snapshot_damaged", {"number": str(number)})]
        return []

    def _key_files(self) -> list[Finding]:
        """Both copies, each under its MAC."""
        from checkin_desktop.vault import keypair
        from checkin_desktop.vault.keys import Purpose

        session = self._vault.session
        key = session.key(Purpose.KEY_FILE_MAC)
        try:
            copies = keypair.read_copies(session.current)
        except AppError:
            return [Finding("key_files_bad")]
        bad = [copy for copy in copies if copy.file is None or not copy.file.is_genuine(key)]
        if len(bad) == len(copies):
            return [Finding("key_files_bad")]
        return [Finding("key_file_bad", {"file": copy.path.name}) for copy in bad]

    def _conflict_copies(self) -> list[Finding]:
        from checkin_desktop.vault import synced_folders

        conflicts = synced_folders.findings(self._vault.session.folder).conflicts
        return [Finding("conflict_copy", {"file": copy.path.name}) for item in conflicts for copy in item.copies]

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

    def _strays(self, files: tuple[tuple[int, Attachment], ...]) -> Iterator[Finding]:
        store = self._vault.session.attachments
        known = {attachment.file_id for _, attachment in files}
        asked = set(self._listed(attachments.asked_removals, []))
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


def _unsound(findings: Iterable[Finding]) -> bool:
    """Whether the file of the records is damaged, so that nothing more should be written to it."""
    return any(finding.code in _UNSOUND for finding in findings)


def _once(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(finding for place, finding in enumerate(findings) if finding not in findings[:place])


def _person(session: Session, person_id: int) -> tuple[list[Finding], int, int]:
    """What is wrong with one person's chain and lists; how many entries and attempts there are."""
    person = str(person_id)
    chain = attempts.chain(session, person_id)
    faults = verify_chain((entry, stored) for entry, stored, _ in chain)
    lost = _files_lost(session, person_id, [entry for entry, _, _ in chain]) if faults else frozenset()
    findings = []
    for fault in faults:
        unproven = fault.code is ChainFaultCode.ENTRY_CHANGED and fault.number in lost
        code = "chain_files_lost" if unproven else fault.code.value
        findings.append(Finding(code, {"person": person, "entry": str(fault.number)}))
    numbers: dict[str, int] = {}
    last = place = 0
    for entry, _, number in chain:
        after_gap, place = entry.number != place + 1, entry.number
        if entry.kind is EntryKind.ATTEMPT:
            # Where entries are missing, which is told above, attempts may be among them.
            expected = last = number if after_gap and number > last else last + 1
            numbers[entry.entry] = expected
        else:
            expected = numbers.get(entry.corrects or "", 0)
        if number != expected:
            findings.append(Finding("chain_attempt_number_wrong", {"person": person, "entry": str(entry.number)}))
    found = attempts.of_person(session, person_id)
    listed = {item.id: item for item in attempt_summaries.all_of(session, person_id)}
    for attempt in found:
        item = listed.pop(attempt.id, None)
        if item != summary_of(attempt):
            findings.append(Finding("attempt_list_wrong", {"person": person, "attempt": str(attempt.number)}))
    findings += [
        Finding("attempt_list_wrong", {"person": person, "attempt": str(item.number)}) for item in listed.values()
    ]
    return findings, len(chain), len(found)


def _files_lost(session: Session, person_id: int, chain: list[ChainEntry]) -> frozenset[int]:
    """The places of the chain whose lists of files went in a salvage: nobody can say that these were changed."""
    from checkin_desktop.vault.salvage_report import stored_reports

    reports = stored_reports(session)
    return frozenset(
        entry.number
        for entry in chain
        if any(report.lost_files_of(person_id, entry.number, entry.recorded.utc) for report in reports)
    )
