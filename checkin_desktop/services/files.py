"""Files on their way into the vault: what they are by content, and keeping them together with their rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.scan_work import LOCKED, ScanWork
from checkin_desktop.services.file_kinds import IMAGES, PDF, FileFacts, inspect_content
from checkin_desktop.services.opened import OpenVault

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from checkin_desktop.vault.attachments import StoredFile

LIMIT_BYTES = 100 * 1024 * 1024
VAULT_LIMIT_BYTES = 5 * 1024 * 1024 * 1024
_MB = 1024 * 1024
_LIMIT_MB = LIMIT_BYTES // _MB
# After these nothing of the transaction is there, so the files it would have spoken of may go. After a failed write
# it could still be there: then they stay, and the integrity check lists them as found.
_NOTHING_KEPT = frozenset(
    {
        ErrorCode.CANCELLED,
        ErrorCode.NO_SUCH_RECORD,
        ErrorCode.DISK_FULL,
        ErrorCode.VAULT_FULL,
        ErrorCode.APPEND_ONLY,
        ErrorCode.INVALID,
    }
)

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file to attach: `name` as the person knows it, and either a `path` or the `data` itself.

    `facts` are there when the file was looked into just now, so that it need not be done again.
    """

    name: str
    path: Path | None = None
    data: bytes | None = None
    facts: FileFacts | None = None

    @classmethod
    def at(cls, path: Path) -> NewFile:
        """The file at `path` under its own name."""
        return cls(path.name, path=path)


def inspect_file(new: NewFile, *, cancelled: Callable[[], bool] = lambda: False) -> FileFacts:
    """What a file is, by its content: PDF, PNG, JPEG, TIFF, WebP, HEIC, GIF, a sound, e-mail, text, CSV, XML.

    A PDF or a picture is read in another process. Raises FILE_EMPTY, FILE_TOO_LARGE(limit_mb), FILE_UNREADABLE,
    FILE_DAMAGED, FILE_NOT_SUPPORTED, PICTURE_TOO_LARGE, Cancelled.
    """
    size = size_of(new)
    if new.facts is not None and new.facts.size == size:
        return new.facts
    if size == 0:
        raise AppError(ErrorCode.FILE_EMPTY)
    if size > LIMIT_BYTES:
        raise AppError(ErrorCode.FILE_TOO_LARGE, limit_mb=_LIMIT_MB)
    source = new.data if new.data is not None else new.path
    assert source is not None
    return inspect_content(source, new.name, size, cancelled)


class FileKeeper:
    """Puts files into the vault and gets them out. Shared by the services that attach things."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault
        self._seen: dict[str, FileFacts] = {}

    def with_stored(
        self,
        files: Sequence[NewFile],
        write: Callable[[Session, Sequence[StoredFile]], Result],
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Result:
        """Store the files, then run `write` in one transaction that may speak of them.

        The bytes are on the medium before the rows are. `progress` gets (bytes done, bytes in all). Raises what
        `inspect_file` and the store raise, VAULT_FULL(limit_gb, left_mb), and what `write` raises.
        """
        facts = [inspect_file(new, cancelled=cancelled) for new in files]
        total = sum(fact.size for fact in facts)
        self.require_room(total)
        stored: list[StoredFile] = []
        done = 0
        try:
            for new, fact in zip(files, facts, strict=True):
                stored.append(self._store(new, fact, _shifted(progress, done, total), cancelled))
                self._seen[stored[-1].file_id] = fact
                done += fact.size
            with self._vault.write() as session:
                if sum(file.size for file in stored) > total:  # it grew while it was read
                    _refuse_beyond(session, sum(file.size for file in stored))
                return write(session, stored)
        except AppError as failure:
            if failure.code in _NOTHING_KEPT:
                for file in stored:
                    self._vault.session.attachments.withdraw(file.file_id)
            raise
        finally:
            self._seen.clear()

    def require_room(self, size: int) -> None:
        """Raise VAULT_FULL(limit_gb, left_mb) when `size` more bytes are more than the files of a vault may have."""
        with self._vault.read() as session:
            _refuse_beyond(session, size)

    def record(self, session: Session, person_id: int, file: StoredFile) -> Attachment:
        """Write the row of a stored file, with what was seen when it was looked into."""
        from checkin_desktop.vault.repositories import attachments, scans

        attachment = attachments.add(
            session,
            person_id,
            file_id=file.file_id,
            name=file.name,
            mime=file.mime,
            size=file.size,
            sha256=file.sha256,
            now=self._vault.now(),
        )
        fact = self._seen.get(file.file_id)
        if fact is not None and (fact.mime == PDF or fact.mime in IMAGES):
            known = ScanWork(
                attachment.id,
                page_count=None if fact.locked else fact.page_count,
                warnings=(LOCKED,) if fact.locked else fact.warnings,
            )
            scans.put(session, known, self._vault.now())
        return attachment

    def attachment(self, attachment_id: int) -> Attachment:
        """What is known about a file. Raises NO_SUCH_RECORD."""
        from checkin_desktop.vault.repositories import attachments

        with self._vault.read() as session:
            return attachments.get(session, attachment_id)

    def content(self, attachment_id: int) -> bytes:
        """The original bytes. Raises NO_SUCH_RECORD, ATTACHMENT_MISSING (withdrawn too), ATTACHMENT_DAMAGED."""
        known = self.attachment(attachment_id)
        if known.withdrawn_at is not None:
            raise AppError(ErrorCode.ATTACHMENT_MISSING)
        return self._vault.session.attachments.read(known.file_id)

    def is_unchanged(self, attachment_id: int) -> bool:
        """Whether the bytes are there and still give the hash they had when they were added."""
        known = self.attachment(attachment_id)
        if known.withdrawn_at is not None:
            return False
        try:
            return self._vault.session.attachments.verify(known.file_id).sha256 == known.sha256
        except AppError as failure:
            if failure.code in (ErrorCode.ATTACHMENT_MISSING, ErrorCode.ATTACHMENT_DAMAGED):
                return False
            raise

    def _store(
        self,
        new: NewFile,
        fact: FileFacts,
        progress: Callable[[int, int], None] | None,
        cancelled: Callable[[], bool],
    ) -> StoredFile:
        source = new.data if new.data is not None else new.path
        assert source is not None
        return self._vault.session.attachments.add(source, new.name, fact.mime, progress=progress, cancelled=cancelled)


def size_of(new: NewFile) -> int:
    """The bytes of a file to attach. Raises FILE_NOT_SUPPORTED for a folder, FILE_UNREADABLE."""
    if new.data is not None:
        return len(new.data)
    if new.path is None:
        raise ValueError("a new file needs a path or data")
    try:
        if new.path.is_dir():
            raise AppError(ErrorCode.FILE_NOT_SUPPORTED)
        if not new.path.is_file():
            raise AppError(ErrorCode.FILE_UNREADABLE)
        return new.path.stat().st_size
    except OSError:
        raise AppError(ErrorCode.FILE_UNREADABLE) from None


def _refuse_beyond(session: Session, more: int) -> None:
    from checkin_desktop.vault.repositories import attachments

    left = max(0, VAULT_LIMIT_BYTES - attachments.total_size(session))
    if more > left:
        raise AppError(ErrorCode.VAULT_FULL, limit_gb=VAULT_LIMIT_BYTES // (1024 * _MB), left_mb=left // _MB)


def _shifted(
    progress: Callable[[int, int], None] | None, before: int, total: int
) -> Callable[[int, int], None] | None:
    if progress is None:
        return None
    return lambda done, _all: progress(before + done, total)
