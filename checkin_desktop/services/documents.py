"""The documents checklist of a person, with scans."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from checkin_desktop.domain.documents import Attachment, Document, DocumentDetails, DocumentProgress
from checkin_desktop.domain.notices import Notice
from checkin_desktop.domain.validation import check_document, refuse_faults
from checkin_desktop.services.files import FileKeeper, NewFile
from checkin_desktop.services.opened import OpenVault, Saved
from checkin_desktop.services.withdrawing import withdraw
from checkin_desktop.vault.repositories import attachments, documents

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from checkin_desktop.vault.attachments import StoredFile


class DocumentsService:
    """What a person has, who holds it, and scans of it. All calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault, files: FileKeeper) -> None:
        self._vault = vault
        self._files = files

    def list(self, person_id: int) -> tuple[Document, ...]:
        """All items in the order of entry."""
        with self._vault.read() as session:
            return documents.of_person(session, person_id)

    def get(self, document_id: int) -> Document:
        """One item. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            return documents.get(session, document_id)

    def progress(self, person_id: int) -> DocumentProgress:
        """How many of the items are in hand."""
        with self._vault.read() as session:
            return documents.progress(session, person_id)

    def validate(self, details: DocumentDetails) -> tuple[Notice, ...]:
        """What the rules say about the form, without saving."""
        return check_document(details, self._vault.today())

    def add(self, person_id: int, details: DocumentDetails) -> Document:
        """Add an item. Raises InvalidInput, NO_SUCH_RECORD."""
        refuse_faults(self.validate(details))
        with self._vault.write() as session:
            document = documents.add(session, person_id, details)
        self._vault.changed("documents", person_id=person_id)
        return document

    def add_codes(self, person_id: int, codes: Iterable[str]) -> tuple[Document, ...]:
        """Add an item for each checklist record (`ReferenceData.situations`) that has none yet."""
        with self._vault.write() as session:
            there = documents.codes(session, person_id)
            added = tuple(
                documents.add(session, person_id, DocumentDetails(code=code))
                for code in dict.fromkeys(codes)
                if code not in there
            )
        self._vault.changed("documents", person_id=person_id)
        return added

    def update(self, document_id: int, **changes: Any) -> Saved:
        """Change fields of `DocumentDetails` by name. Raises InvalidInput, NO_SUCH_RECORD, TypeError."""
        with self._vault.write() as session:
            document = documents.get(session, document_id)
            details = dataclasses.replace(document.details, **changes)
            refuse_faults(notice for notice in self.validate(details) if notice.field in changes)
            documents.update(session, document_id, details)
        return self._vault.changed("documents", person_id=document.person_id)

    def remove(self, document_id: int) -> Document:
        """Take an item off the list; give the result to `restore` to undo it.

        Its scans stay in the vault for thirty days and then go with it. Raises NO_SUCH_RECORD.
        """
        with self._vault.write() as session:
            document = documents.remove(session, document_id, self._vault.now())
        self._vault.changed("documents", person_id=document.person_id)
        return document

    def restore(self, document: Document) -> Document:
        """Put a removed item back with its scans. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            restored = documents.restore(session, document)
        self._vault.changed("documents", person_id=document.person_id)
        return restored

    def attach(
        self,
        document_id: int,
        new: NewFile,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Attachment:
        """Add a scan. `progress` gets (bytes done, bytes in all).

        Raises NO_SUCH_RECORD, FILE_TOO_LARGE, VAULT_FULL, FILE_EMPTY, FILE_UNREADABLE, FILE_DAMAGED,
        FILE_NOT_SUPPORTED, Cancelled.
        """
        with self._vault.read() as session:
            person_id = documents.require(session, document_id).person_id

        def write(session: Session, stored: Sequence[StoredFile]) -> Attachment:
            documents.require(session, document_id)
            attachment = self._files.record(session, person_id, stored[0])
            attachments.link_document(session, document_id, attachment.id)
            return attachment

        attachment = self._files.with_stored((new,), write, progress=progress, cancelled=cancelled)
        self._vault.changed("documents", person_id=person_id)
        return attachment

    def content(self, attachment_id: int) -> bytes:
        """The original bytes of a file. Raises NO_SUCH_RECORD, ATTACHMENT_MISSING, ATTACHMENT_DAMAGED."""
        return self._files.content(attachment_id)

    def is_unchanged(self, attachment_id: int) -> bool:
        """Whether a file's bytes still give the hash they had when they were added."""
        return self._files.is_unchanged(attachment_id)

    def withdraw(self, attachment_id: int, reason: str) -> Saved:
        """Take back a scan: its bytes go; name, hash, reason and date stay.

        Evidence of an attempt is withdrawn through the attempt, which notes it in the chain. Raises InvalidInput
        without a reason, NO_SUCH_RECORD.
        """
        return withdraw(self._vault, attachment_id, reason, "documents")
