"""The tables of one vault. Every other module reads and writes through these classes.

The newest migration under `migrations/versions` creates exactly this; a test compares the two. Times are stored as
ISO 8601 text in UTC with a trailing `Z`, dates as ISO 8601 text, lists as JSON text. Row numbers are never reused
(`AUTOINCREMENT`), because people write them on paper and type them on a command line. Those of the log stand in
`log_tables.py`, those of what is due in `case_tables.py`, those of papers in
`paper_tables.py`, those of the emergency plan beyond its answers in `plan_tables.py`.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from checkin_desktop.vault.case_tables import (
    AppointmentAttachmentRow,
    AppointmentCheckRow,
    AppointmentRow,
    CaseAnswerRow,
    HeldPaperRow,
    ImportRow,
    LetterRow,
    MoveRow,
    MoveTaskAttachmentRow,
    MoveTaskRow,
    OutingRow,
    PersonTagRow,
)
from checkin_desktop.vault.log_tables import (
    AnchorRow,
    AttemptAttachmentRow,
    AttemptEntryRow,
    AttemptSummaryRow,
    ReminderRow,
)
from checkin_desktop.vault.paper_tables import (
    BinderCopyRow,
    BinderFileRow,
    BinderRow,
    BinderTabRow,
    PersonSituationRow,
    ScanWorkRow,
    WithheldPaperRow,
    WithheldRequestRow,
)
from checkin_desktop.vault.plan_tables import CarePaperRow, HouseholdMemberRow, PlanCopyRow, PlanReviewRow
from checkin_desktop.vault.table_base import COUNTED, Table, TextTuple, UtcText

__all__ = [
    "AnchorRow",
    "AppointmentAttachmentRow",
    "AppointmentCheckRow",
    "AppointmentRow",
    "AttachmentRow",
    "AttemptAttachmentRow",
    "AttemptEntryRow",
    "AttemptSummaryRow",
    "BinderCopyRow",
    "BinderFileRow",
    "BinderRow",
    "BinderTabRow",
    "CarePaperRow",
    "CaseAnswerRow",
    "ChildRow",
    "ContactRow",
    "DocumentAttachmentRow",
    "DocumentRow",
    "DraftRow",
    "ExportRow",
    "FamilyLinkRow",
    "FileRemovalRow",
    "HeldPaperRow",
    "HouseholdMemberRow",
    "IdentifierRow",
    "IdentifierVersionRow",
    "ImportRow",
    "KeySlotRow",
    "LetterRow",
    "MetaRow",
    "MoveRow",
    "MoveTaskAttachmentRow",
    "MoveTaskRow",
    "OutingRow",
    "OwnDetailRow",
    "PersonRemovalRow",
    "PersonRow",
    "PersonSituationRow",
    "PersonTagRow",
    "PlanAnswerRow",
    "PlanCopyRow",
    "PlanReviewRow",
    "ReminderRow",
    "ScanWorkRow",
    "SealKeyRow",
    "SearchEntryRow",
    "SettingRow",
    "Table",
    "TextTuple",
    "UtcText",
    "WithheldPaperRow",
    "WithheldRequestRow",
]


class MetaRow(Table):
    """The one row that says which vault this is. `commit_seq` grows with every commit."""

    __tablename__ = "meta"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    vault_id: Mapped[bytes]
    label: Mapped[str] = mapped_column(default="", server_default=text("''"))
    keyfile_generation: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    commit_seq: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    created_at: Mapped[datetime]
    made_by: Mapped[str] = mapped_column(default="", server_default=text("''"))


class KeySlotRow(Table):
    """What a person calls a key slot ("Rosa's passphrase"). The slot itself is in the key file."""

    __tablename__ = "key_slots"

    slot_id: Mapped[bytes] = mapped_column(primary_key=True)
    label: Mapped[str] = mapped_column(default="", server_default=text("''"))
    added_at: Mapped[datetime]


class SettingRow(Table):
    """A setting that belongs to the vault rather than to the computer, as JSON text."""

    __tablename__ = "vault_settings"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class PersonRow(Table):
    """One person. `chain_id` names the chain of this person's contact attempts; it is random and has no meaning."""

    __tablename__ = "people"
    __table_args__ = (Index("ix_people_list", "archived_at", "sort_key", "id"), COUNTED)

    id: Mapped[int] = mapped_column(primary_key=True)
    chain_id: Mapped[bytes] = mapped_column(unique=True)
    given_names: Mapped[str]
    family_names: Mapped[str]
    other_names: Mapped[tuple[str, ...]]
    government_name: Mapped[str]
    birth_date: Mapped[date | None]
    birth_country: Mapped[str]
    birthplace: Mapped[str]
    government_birthplace: Mapped[str]
    languages: Mapped[tuple[str, ...]]
    phone: Mapped[str]
    phone_e164: Mapped[str]
    email: Mapped[str]
    address_street: Mapped[str]
    address_unit: Mapped[str]
    address_city: Mapped[str]
    address_state: Mapped[str]
    address_zip: Mapped[str]
    notes: Mapped[str]
    sort_key: Mapped[str]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    archived_at: Mapped[datetime | None]


class IdentifierRow(Table):
    """The number that holds now. Every wording it ever had is in `identifier_versions`."""

    __tablename__ = "identifiers"
    __table_args__ = (Index("ix_identifiers_kind_normalised", "kind", "normalised"), COUNTED)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str]
    typed: Mapped[str]
    normalised: Mapped[str]
    have: Mapped[bool]
    country: Mapped[str]
    expires_on: Mapped[date | None]
    version: Mapped[int]
    removed_at: Mapped[datetime | None]


class IdentifierVersionRow(Table):
    """One wording of an identifier, kept for good: a correction adds a version."""

    __tablename__ = "identifier_versions"
    __table_args__ = (UniqueConstraint("identifier_id", "version"), COUNTED)

    id: Mapped[int] = mapped_column(primary_key=True)
    identifier_id: Mapped[int] = mapped_column(ForeignKey("identifiers.id", ondelete="CASCADE"))
    version: Mapped[int]
    typed: Mapped[str]
    normalised: Mapped[str]
    have: Mapped[bool]
    country: Mapped[str]
    expires_on: Mapped[date | None]
    saved_at: Mapped[datetime]


class FamilyLinkRow(Table):
    """`other_id` is `relation` of `person_id`. Each link stands twice, once from either side."""

    __tablename__ = "family_links"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), primary_key=True)
    other_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), primary_key=True, index=True)
    relation: Mapped[str]


class ContactRow(Table):
    """An emergency contact. A removed one stays until the clean-up, so that it can be put back."""

    __tablename__ = "contacts"
    __table_args__ = COUNTED

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    name: Mapped[str]
    relation: Mapped[str]
    roles: Mapped[tuple[str, ...]]
    phone: Mapped[str]
    phone_e164: Mapped[str]
    phone2: Mapped[str]
    phone2_e164: Mapped[str]
    email: Mapped[str]
    languages: Mapped[tuple[str, ...]]
    may_pick_up_children: Mapped[bool]
    agreed_on: Mapped[date | None]
    knows_plan: Mapped[bool]
    memorise: Mapped[bool]
    best_time: Mapped[str]
    notes: Mapped[str]
    removed_at: Mapped[datetime | None]


class DocumentRow(Table):
    """One item of the documents checklist."""

    __tablename__ = "documents"
    __table_args__ = COUNTED

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    code: Mapped[str]
    title: Mapped[str]
    status: Mapped[str]
    forms: Mapped[tuple[str, ...]]
    holder: Mapped[str]
    place: Mapped[str]
    issued_on: Mapped[date | None]
    expires_on: Mapped[date | None]
    seen_on: Mapped[date | None]
    note: Mapped[str]
    removed_at: Mapped[datetime | None]
    # Added by revision 0004 to rows that were there.
    kind: Mapped[str] = mapped_column(server_default=text("''"))
    language: Mapped[str] = mapped_column(server_default=text("''"))
    translated: Mapped[bool] = mapped_column(server_default="0")


class AttachmentRow(Table):
    """A file kept encrypted beside the database. Name, size and hash stay when the bytes are withdrawn."""

    __tablename__ = "attachments"
    __table_args__ = COUNTED

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    file_id: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    mime: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    added_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]
    withdrawn_reason: Mapped[str]


class DocumentAttachmentRow(Table):
    """A scan of a document."""

    __tablename__ = "document_attachments"

    document_id: Mapped[int] = mapped_column(ForeignKey("documents.id", ondelete="CASCADE"), primary_key=True)
    attachment_id: Mapped[int] = mapped_column(ForeignKey("attachments.id"), primary_key=True, index=True)


class PersonRemovalRow(Table):
    """That somebody was removed whole: counts and a time, no name.

    `open_for` must be empty at commit: it refers to a row that cannot exist, checked only then. While it is -1 the
    append-only triggers let the deletion of `person_id` through, so that permission never outlives its transaction.
    """

    __tablename__ = "person_removals"
    __table_args__ = (CheckConstraint("id > 0", name="positive"), COUNTED)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int]
    removed_at: Mapped[datetime]
    entries: Mapped[int]
    attachments: Mapped[int]
    open_for: Mapped[int | None] = mapped_column(
        ForeignKey("person_removals.id", deferrable=True, initially="DEFERRED")
    )


class FileRemovalRow(Table):
    """Bytes that have to go after the commit; done at the latest when the vault is opened again."""

    __tablename__ = "file_removals"

    file_id: Mapped[str] = mapped_column(primary_key=True)
    requested_at: Mapped[datetime]


class PlanAnswerRow(Table):
    """One answer of the emergency plan."""

    __tablename__ = "plan_answers"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    answer: Mapped[str]
    updated_at: Mapped[datetime]


class ChildRow(Table):
    """A child of the emergency plan."""

    __tablename__ = "children"
    __table_args__ = COUNTED

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    name: Mapped[str]
    birth_date: Mapped[date | None]
    birthplace: Mapped[str]
    school: Mapped[str]
    school_phone: Mapped[str]
    doctor: Mapped[str]
    allergies: Mapped[str]
    medicines: Mapped[str]
    papers_place: Mapped[str]
    other_parent: Mapped[str]
    pickup_contact_ids: Mapped[tuple[int, ...]] = mapped_column(TextTuple())
    notes: Mapped[str]
    removed_at: Mapped[datetime | None]
    # Added by revision 0005 to rows that were there.
    citizenship: Mapped[str] = mapped_column(server_default=text("''"))
    teacher: Mapped[str] = mapped_column(server_default=text("''"))
    pickup_list_on: Mapped[date | None]
    doctor_phone: Mapped[str] = mapped_column(server_default=text("''"))
    insurance: Mapped[str] = mapped_column(server_default=text("''"))
    routine: Mapped[str] = mapped_column(server_default=text("''"))
    other_parent_phone: Mapped[str] = mapped_column(server_default=text("''"))
    caregiver_id: Mapped[int | None]
    caregiver_agreed_on: Mapped[date | None]


class DraftRow(Table):
    """A form that was not saved yet, kept inside the vault."""

    __tablename__ = "drafts"

    key: Mapped[str] = mapped_column(primary_key=True)
    payload: Mapped[str]
    saved_at: Mapped[datetime]


class ExportRow(Table):
    """That a copy left the vault: what, where to, for whom, and its fingerprint.

    A row whose `what` is "note" says later for whom another one was: `path` is "#" and the id of that row.
    """

    __tablename__ = "exports"
    __table_args__ = COUNTED

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    what: Mapped[str]
    language: Mapped[str]
    path: Mapped[str]
    sha256: Mapped[str]
    size: Mapped[int]
    page_count: Mapped[int]
    for_whom: Mapped[str]
    saved_at: Mapped[datetime]


class SearchEntryRow(Table):
    """One thing that can be found. `folded` is `domain.folding.fold(shown)`; the trigram index follows by trigger."""

    __tablename__ = "search_entries"
    __table_args__ = (
        UniqueConstraint("kind", "record_key"),
        Index("ix_search_entries_kind_person_record", "kind", "person_id", "record_id"),
        COUNTED,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    record_key: Mapped[str]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    record_id: Mapped[int]
    code: Mapped[str] = mapped_column(default="", server_default=text("''"))
    shown: Mapped[str]
    folded: Mapped[str]


class OwnDetailRow(Table):
    """What was copied by hand from an official page; of the whole vault."""

    __tablename__ = "own_details"
    __table_args__ = COUNTED

    id: Mapped[int] = mapped_column(primary_key=True)
    fact_id: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str]
    value: Mapped[str]
    source: Mapped[str]
    copied_on: Mapped[date]
    name: Mapped[str]


class SealKeyRow(Table):
    """A key that seals reports, of the whole vault: PKCS #8 and SubjectPublicKeyInfo in DER. Never changed."""

    __tablename__ = "seal_keys"
    __table_args__ = COUNTED

    id: Mapped[int] = mapped_column(primary_key=True)
    private_key: Mapped[bytes]
    public_key: Mapped[bytes]
    fingerprint: Mapped[str] = mapped_column(unique=True)
    made_at: Mapped[datetime]
