"""What can be done about a damaged vault, and what is left over from damage.

Cheap to import; the calls load what they need. The functions take the folder of a closed vault and what opens it:
`secret` is the passphrase or, with `code`, the recovery code.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.documents import Attachment, DocumentDetails, DocumentForm, DocumentStatus
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.salvage import SalvageReport
from checkin_desktop.services import export_door

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.services.opened import OpenVault

Progress = Callable[[int, int], None]
CancelCheck = Callable[[], bool]

# What the log of exports calls a report of a salvage.
REPORT = "salvage_report"

DAMAGE = frozenset(
    {
        ErrorCode.DATABASE_UNREADABLE,
        ErrorCode.DATABASE_DAMAGED,
        ErrorCode.JOURNAL_UNSOUND,
        ErrorCode.KEY_FILES_DAMAGED,
        ErrorCode.KEY_FILE_ALTERED,
        ErrorCode.VAULT_INCOMPLETE,
    }
)
"""Failures of opening after which something can be done about the folder itself."""


@dataclass(frozen=True, slots=True)
class LogFacts:
    """The log of the last changes. `size` in bytes; `written_at` is UTC of the file system, None if unknown."""

    size: int
    written_at: datetime | None


@dataclass(frozen=True, slots=True)
class FoundPaper:
    """An attached file that no record speaks of. `kept_at`: UTC, of the file system; `readable`: its name is known."""

    file_id: str
    name: str
    mime: str
    size: int
    kept_at: datetime | None
    readable: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """Something kept of damage. `reason` is a value of `vault.quarantine.Reason`, `place` relative to the folder.

    `size` in bytes; `kept_at` is UTC of the file system, None if unknown.
    """

    place: str
    reason: str
    size: int
    kept_at: datetime | None


class RepairsService:
    """Found papers, what is kept of damage, and the reports of salvages. Used from the vault's worker thread."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def reports(self) -> tuple[SalvageReport, ...]:
        """The reports kept inside the vault, the newest first. Raises what the vault session raises."""
        from checkin_desktop.vault.salvage_report import stored_reports

        with self._vault.read() as session:
            return stored_reports(session)

    def kept(self) -> tuple[Kept, ...]:
        """Suspect originals and replaced sets; none of it is ever deleted by the program. Never raises."""
        from checkin_desktop.vault import quarantine

        found = quarantine.listing(self._vault.session.folder)
        return tuple(Kept(item.place, item.reason.value, item.size, item.kept_at) for item in found)

    def remove_leftovers(self) -> int:
        """Remove what the stopped making of a new state has left, never a state itself; returns how many remain.

        Call it in the lane in which a new key is made, so that none is under way. Raises VAULT_READ_ONLY, LOCKED.
        """
        from checkin_desktop.vault import quarantine

        session = self._vault.session
        session.require_writable()
        left = quarantine.remove_leftovers(session.folder)
        self._vault.changed("check")
        return left

    def papers(self) -> tuple[FoundPaper, ...]:
        """Files without a record, by name. Raises what the vault session raises."""
        from checkin_desktop.vault.repositories import attachments

        store = self._vault.session.attachments
        with self._vault.read() as session:
            known = {item.file_id for _, item in attachments.all_rows(session)}
            known |= set(attachments.asked_removals(session))
        found = [_paper(self._vault, file_id) for file_id in store.ids() - known]
        return tuple(sorted(found, key=lambda paper: (not paper.readable, paper.name.casefold(), paper.file_id)))

    def save_report(self, path: Path, text: str) -> None:
        """Write the text of a report to a file that the person chose, and note that a copy left the vault.

        Raises as `export_door.save`.
        """
        export_door.save(self._vault, text.encode("utf-8"), path, what=REPORT)

    def put_back(self, file_id: str, person_id: int, document_id: int | None = None) -> Attachment:
        """Give a found paper a record again: as a scan of a document, or of a new one that has its name.

        Everything of the file is read and compared first. Raises NO_SUCH_RECORD (person, document, or the file has a
        record already), ATTACHMENT_MISSING, ATTACHMENT_DAMAGED, and what the vault session raises.
        """
        from checkin_desktop.vault.repositories import attachments, documents, people

        stored = self._vault.session.attachments.verify(file_id)
        with self._vault.write() as session:
            if file_id in {item.file_id for _, item in attachments.all_rows(session)}:
                raise AppError(ErrorCode.NO_SUCH_RECORD)
            people.require(session, person_id)
            if document_id is None:
                details = DocumentDetails(title=stored.name, status=DocumentStatus.HAVE, forms=(DocumentForm.SCAN,))
                document_id = documents.add(session, person_id, details).id
            elif documents.require(session, document_id).person_id != person_id:
                raise AppError(ErrorCode.NO_SUCH_RECORD)
            kept = attachments.add(
                session,
                person_id,
                file_id=file_id,
                name=stored.name,
                mime=stored.mime,
                size=stored.size,
                sha256=stored.sha256,
                now=self._vault.now(),
            )
            attachments.link_document(session, document_id, kept.id)
        self._vault.changed("documents", "check", person_id=person_id)
        return kept


def salvage(
    folder: Path,
    secret: str,
    *,
    code: bool = False,
    progress: Progress | None = None,
    cancelled: CancelCheck = lambda: False,
    clock: Clock | None = None,
    allow_fuse: bool = False,
) -> SalvageReport:
    """Read row by row what can be read and make it the current state of the folder; the damaged one stays beside it.

    Raises what `vault.salvage.salvage` raises; nothing is changed then.
    """
    from checkin_desktop.vault.salvage import salvage as run
    from checkin_desktop.vault.slots import Secret

    given = Secret(code=secret) if code else Secret(passphrase=secret)
    return run(folder, given, progress=progress, cancelled=cancelled, clock=clock, allow_fuse=allow_fuse)


def open_without_log(
    folder: Path,
    secret: str,
    *,
    code: bool = False,
    cancelled: CancelCheck = lambda: False,
    clock: Clock | None = None,
    strengthen: bool = True,
) -> CaseFile:
    """Open after JOURNAL_UNSOUND without the log of the last changes, which moves to `quarantine/`.

    Raises what `vault.unlock.open_vault` raises.
    """
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.vault.kdf import FLOOR
    from checkin_desktop.vault.session import open_vault
    from checkin_desktop.vault.session import open_with_code as open_session_with_code

    time = clock or SystemClock()
    if code:
        session = open_session_with_code(folder, secret, cancelled=cancelled, clock=time, set_journal_aside=True)
    else:
        floor = FLOOR if strengthen else None
        session = open_vault(folder, secret, cancelled=cancelled, clock=time, floor=floor, set_journal_aside=True)
    try:
        return CaseFile(session, clock=time)
    except BaseException:
        session.close()
        raise


def log_facts(folder: Path) -> LogFacts | None:
    """The log of the last changes of a closed vault; None when there is none. Never raises; reads no contents."""
    from checkin_desktop.vault import layout

    current = layout.current_set(folder)
    if current is None or not current.has_journal:
        return None
    try:
        facts = current.journal.stat()
    except OSError:
        return None
    return LogFacts(facts.st_size, datetime.fromtimestamp(facts.st_mtime, UTC))


def _paper(vault: OpenVault, file_id: str) -> FoundPaper:
    store = vault.session.attachments
    kept_at = None
    try:
        facts = store.path_on_disk(file_id).stat()
        kept_at = datetime.fromtimestamp(facts.st_mtime, UTC)
        stored = store.describe(file_id)
    except (AppError, OSError):
        return FoundPaper(file_id, "", "", store.size_on_disk(file_id), kept_at, readable=False)
    return FoundPaper(file_id, stored.name, stored.mime, stored.size, kept_at, readable=True)
