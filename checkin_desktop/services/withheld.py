"""Papers that somebody else keeps, for example a passport that ICE took: receipt, requests, answers, loans.

The checklist says who holds a paper; what is written here is told to it in the same step: the one who keeps it, and
the person once it was given back for good.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from checkin_desktop.domain.documents import Document, DocumentDetails, Holder
from checkin_desktop.domain.notices import Notice
from checkin_desktop.domain.validation import check_document, refuse_faults
from checkin_desktop.domain.withheld import (
    RequestDetails,
    WithheldDetails,
    WithheldPaper,
    WithheldRequest,
    WithheldView,
    check_request,
    check_withheld,
)
from checkin_desktop.services.opened import OpenVault, Saved
from checkin_desktop.vault.repositories import documents, withheld

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class WithheldService:
    """What others keep of a person. All calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def of_person(self, person_id: int) -> tuple[WithheldView, ...]:
        """All of them in the order of entry, each with its item of the checklist."""
        with self._vault.read() as session:
            listed = {document.id: document for document in documents.of_person(session, person_id)}
            papers = withheld.of_person(session, person_id)
        return tuple(WithheldView(paper, listed[paper.details.document_id]) for paper in papers)

    def get(self, withheld_id: int) -> WithheldView:
        """One of them. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            paper = withheld.get(session, withheld_id)
            return WithheldView(paper, documents.get(session, paper.details.document_id))

    def validate(self, details: WithheldDetails) -> tuple[Notice, ...]:
        """What the rules say about the form, without saving."""
        return check_withheld(details, self._vault.today())

    def validate_request(self, details: RequestDetails) -> tuple[Notice, ...]:
        """What the rules say about a request, without saving."""
        return check_request(details, self._vault.today())

    def add(self, person_id: int, details: WithheldDetails) -> WithheldPaper:
        """Add a paper of the checklist that somebody else keeps. Raises InvalidInput, NO_SUCH_RECORD."""
        refuse_faults(self.validate(details))
        with self._vault.write() as session:
            paper = self._add(session, person_id, details)
        self._changed(person_id)
        return paper

    def add_new(self, person_id: int, document: DocumentDetails, details: WithheldDetails) -> WithheldPaper:
        """The same for a paper that the checklist does not have yet: it gets an item there in the same step.

        `document_id` of `details` counts for nothing. Raises InvalidInput, NO_SUCH_RECORD.
        """
        today = self._vault.today()
        refuse_faults((*check_document(document, today), *check_withheld(details, today)))
        with self._vault.write() as session:
            item = documents.add(session, person_id, document)
            paper = self._add(session, person_id, dataclasses.replace(details, document_id=item.id))
        self._changed(person_id)
        return paper

    def update(self, withheld_id: int, **changes: Any) -> Saved:
        """Change fields of `WithheldDetails` by name. Raises InvalidInput, NO_SUCH_RECORD, TypeError."""
        with self._vault.write() as session:
            before = withheld.get(session, withheld_id)
            details = dataclasses.replace(before.details, **changes)
            refuse_faults(notice for notice in self.validate(details) if notice.field in changes)
            after = withheld.update(session, withheld_id, details)
            if _holder(before) is not _holder(after):
                _tell_holder(session, details.document_id, _holder(after))
        return self._changed(before.person_id)

    def remove(self, withheld_id: int, holder: Holder | None = None) -> WithheldPaper:
        """Take a paper off this list; it stays in the checklist. Give the result to `restore` to undo it.

        `holder` is what the checklist says from then on, by default what it says already. Raises NO_SUCH_RECORD.
        """
        with self._vault.write() as session:
            paper = withheld.remove(session, withheld_id, self._vault.now())
            if holder is not None:
                _tell_holder(session, paper.details.document_id, holder)
        self._changed(paper.person_id)
        return paper

    def restore(self, paper: WithheldPaper) -> WithheldPaper:
        """Put a removed paper back on this list. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            restored = withheld.restore(session, paper)
            _tell_holder(session, paper.details.document_id, _holder(restored))
        self._changed(paper.person_id)
        return restored

    def keep_request(
        self, withheld_id: int, details: RequestDetails, request_id: int | None = None
    ) -> WithheldRequest:
        """Add a request; with `request_id` change it, or put back one that was taken away.

        Raises InvalidInput, NO_SUCH_RECORD (also when the attempt or the letter is another person's).
        """
        refuse_faults(self.validate_request(details))
        with self._vault.write() as session:
            person_id = withheld.get(session, withheld_id).person_id
            request = withheld.put_request(session, withheld_id, details, request_id)
        self._changed(person_id)
        return request

    def remove_request(self, request_id: int) -> WithheldRequest:
        """Take a request away; `keep_request` with its id puts it back. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            withheld_id, request = withheld.remove_request(session, request_id)
            person_id = withheld.get(session, withheld_id).person_id
        self._changed(person_id)
        return request

    def _add(self, session: Session, person_id: int, details: WithheldDetails) -> WithheldPaper:
        paper = withheld.add(session, person_id, details)
        _tell_holder(session, details.document_id, _holder(paper))
        return paper

    def _changed(self, person_id: int) -> Saved:
        return self._vault.changed("withheld", "documents", person_id=person_id)


def _holder(paper: WithheldPaper) -> Holder:
    return Holder.ME if paper.is_returned else paper.details.holder


def _tell_holder(session: Session, document_id: int, holder: Holder) -> None:
    document: Document = documents.get(session, document_id)
    if document.details.holder is not holder:
        documents.update(session, document_id, dataclasses.replace(document.details, holder=holder))
