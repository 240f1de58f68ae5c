"""The documents checklist: what a person has, who holds it, and where the original lies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class DocumentStatus(StrEnum):
    """Where a document stands (`checklists.json`, fields_per_item)."""

    UNKNOWN = "unknown"
    HAVE = "have"
    MISSING = "missing"
    ASKED_FOR = "asked_for"
    CANNOT_GET = "cannot_get"
    DOES_NOT_APPLY = "does_not_apply"


class DocumentForm(StrEnum):
    """In which shapes the document is there."""

    ORIGINAL = "original"
    COPY = "copy"
    SCAN = "scan"


class Holder(StrEnum):
    """Who holds the original."""

    ME = "me"
    FAMILY = "family"
    LAWYER = "lawyer"
    ICE = "ice"
    CBP = "cbp"
    USCIS = "uscis"
    COURT = "court"
    SCHOOL = "school"
    CONSULATE = "consulate"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept encrypted in the vault. `sha256` is of the original bytes, in lower-case hex.

    After a withdrawal the bytes are gone; name, size, hash, reason and time stay.
    """

    id: int
    file_id: str
    name: str
    mime: str
    size: int
    sha256: str
    added_at: datetime
    withdrawn_at: datetime | None = None
    withdrawn_reason: str = ""


@dataclass(frozen=True, slots=True)
class DocumentDetails:
    """What a form edits. `code` names a record of `checklists.json`; empty for a person's own document."""

    code: str = ""
    title: str = ""
    status: DocumentStatus = DocumentStatus.UNKNOWN
    forms: tuple[DocumentForm, ...] = ()
    holder: Holder = Holder.UNKNOWN
    place: str = ""
    issued_on: date | None = None
    expires_on: date | None = None
    seen_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One saved item of the checklist with its scans."""

    id: int
    person_id: int
    details: DocumentDetails
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentProgress:
    """Counts for the checklist. Items that do not apply are left out of `needed`.

    `next_code` names the checklist record of the next item not in hand; `next_title` is set for a person's own.
    """

    in_hand: int
    needed: int
    next_title: str = ""
    next_code: str = ""
