"""The documents checklist: what a person has, who holds it, and where the original lies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

PRESENCE: Final = "presence"
"""The checklist record under which proof of time in the U.S. is collected, month by month."""


class DocumentStatus(StrEnum):
    """Where a document stands (`checklists.json`, fields_per_item; a paper that was never given is not missing)."""

    UNKNOWN = "unknown"
    HAVE = "have"
    MISSING = "missing"
    ASKED_FOR = "asked_for"
    CANNOT_GET = "cannot_get"
    DOES_NOT_APPLY = "does_not_apply"
    NEVER_GIVEN = "never_given"


NOT_NEEDED: Final = frozenset({DocumentStatus.DOES_NOT_APPLY, DocumentStatus.NEVER_GIVEN})
"""What does not count as wanted."""


class DocumentForm(StrEnum):
    """In which shapes the document is there."""

    ORIGINAL = "original"
    COPY = "copy"
    SCAN = "scan"


class ProofKind(StrEnum):
    """What a dated paper is that shows somebody was in the U.S. in a month (`checklists.json`, "presence")."""

    NONE = ""
    LEASE = "lease"
    BILL = "bill"
    PAY_SLIP = "pay_slip"
    SCHOOL = "school"
    MEDICAL = "medical"
    BANK = "bank"
    TAX = "tax"
    CHURCH = "church"
    MAIL = "mail"
    OTHER = "other"


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
    """What a form edits. `code` names a record of `checklists.json`; empty for a person's own document.

    A person has one item for each record, but for PRESENCE: there each dated paper is an item of its own, with its
    `kind` and with `issued_on` as the date it shows. `language` is the language the paper is written in, as an ISO
    639 code ("es"), "" for English or not said; `translated` says that a certified translation lies with the scans.
    """

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
    kind: ProofKind = ProofKind.NONE
    language: str = ""
    translated: bool = False


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
