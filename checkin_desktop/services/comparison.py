"""Checks a sealed report and compares it with the open folder: its key, its log, and the files it was made from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.errors import Cancelled
from checkin_desktop.domain.findings import Finding
from checkin_desktop.domain.verification import LogFacts, Verdict, Verification, in_ranges
from checkin_desktop.services.files import FileKeeper
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.services.rendering import Progress, silent

_UNPROVEN: Final = frozenset(("seal_altered", "appended", "cut_off", "second_signature"))
"""With these the seal only names its key: nobody has shown that the key made it."""


class ComparisonService:
    """Belongs to the vault's worker thread."""

    def __init__(self, vault: OpenVault, files: FileKeeper) -> None:
        self._vault = vault
        self._files = files

    def verify(
        self, path: Path, *, progress: Progress = silent, cancelled: Callable[[], bool] = lambda: False
    ) -> Verification:
        """Check the report at `path` by itself, then against this folder; `progress` counts original files.

        Raises FILE_UNREADABLE, FILE_TOO_LARGE, Cancelled; whatever the file is like is a finding.
        """
        from checkin_desktop.services import verification

        alone = verification.verify(verification.read_file(path), cancelled=cancelled)
        return self.compare(alone, progress=progress, cancelled=cancelled)

    def compare(
        self, alone: Verification, *, progress: Progress = silent, cancelled: Callable[[], bool] = lambda: False
    ) -> Verification:
        """Add what this folder says to the check of a report by itself. Raises Cancelled."""
        if not alone.fingerprint:
            return alone
        from checkin_desktop.vault.repositories import seal_keys, sealed_logs

        faults: list[Finding] = []
        facts: list[Finding] = [fact for fact in alone.facts if fact.code != "compare_fingerprint"]
        with self._vault.read() as session:
            ours = alone.fingerprint in seal_keys.fingerprints(session)
            person_id = None if alone.log is None else sealed_logs.person_of_chain(session, alone.log.chain)
            hashes = {} if person_id is None else sealed_logs.entry_hashes(session, person_id)
            kept = {} if person_id is None else sealed_logs.evidence(session, person_id)
        if not ours:
            faults.append(Finding("key_not_ours"))
        elif not _UNPROVEN & {fault.code for fault in alone.faults}:
            facts.append(Finding("key_ours"))
        if alone.log is not None and alone.log.hashes:
            if person_id is None:
                faults.append(Finding("log_not_here"))
            else:
                faults += _entries(alone.log, hashes, facts)
                faults += self._originals(alone.log, kept, facts, progress, cancelled)
        verdict = Verdict.DIFFERS if faults and alone.verdict is Verdict.UNCHANGED else alone.verdict
        return replace(alone, verdict=verdict, faults=(*alone.faults, *faults), facts=tuple(facts), ours=ours)

    def _originals(
        self,
        log: LogFacts,
        kept: Mapping[str, tuple[Attachment, ...]],
        facts: list[Finding],
        progress: Progress,
        cancelled: Callable[[], bool],
    ) -> Iterator[Finding]:
        """Whether the files that the log names are in this folder, and their bytes still give their hashes."""
        named = {file.sha256: file.name for file in log.files}
        whole = 0
        for done, (digest, name) in enumerate(named.items()):
            if cancelled():
                raise Cancelled
            progress(done, len(named))
            files = kept.get(digest, ())
            present = [file for file in files if file.withdrawn_at is None]
            if not files:
                yield Finding("original_not_here", {"file": name})
            elif not present:
                facts.append(Finding("original_withdrawn", {"file": name}))
            elif self._files.is_unchanged(present[0].id):
                whole += 1
            else:
                yield Finding("original_differs", {"file": name})
        progress(len(named), len(named))
        if whole:
            facts.append(Finding("originals_here", {"number": str(whole)}))


def _entries(log: LogFacts, hashes: Mapping[int, str], facts: list[Finding]) -> Iterator[Finding]:
    """Whether this folder has the same entries, and how many came later."""
    missing = [number for number in log.hashes if number not in hashes]
    other = [number for number, digest in log.hashes.items() if hashes.get(number, digest) != digest]
    if other:
        yield Finding("entries_differ", {"entries": in_ranges(other)})
    if missing:
        yield Finding("entries_not_here", {"entries": in_ranges(missing)})
    if not other and not missing:
        facts.append(Finding("log_still_here", {"entries": str(len(log.hashes))}))
        since = len(hashes) - len(log.hashes)
        if since > 0:
            facts.append(Finding("entries_since", {"number": str(since)}))
