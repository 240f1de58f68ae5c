"""The tables of the log: attempts and their chain, what lists say of them, reminders, and outside time stamps."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from checkin_desktop.vault.table_base import COUNTED, Table


class AttemptEntryRow(Table):
    """One link of a person's chain; triggers refuse every change. See `domain.canonical` for what is hashed.

    `private_values` and `salts` are canonical JSON objects with the same keys: field name to value, field name to
    sixteen random bytes in hex.
    """

    __tablename__ = "attempt_entries"
    __table_args__ = (
        UniqueConstraint("person_id", "number_in_chain"),
        CheckConstraint("kind IN ('attempt', 'correction', 'addition', 'withdrawal')", name="kind"),
        CheckConstraint("(kind = 'attempt') = (corrects_id IS NULL)", name="corrects"),
        COUNTED,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    entry_uuid: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    number_in_chain: Mapped[int]
    attempt_number: Mapped[int]
    kind: Mapped[str]
    corrects_id: Mapped[int | None] = mapped_column(ForeignKey("attempt_entries.id"), index=True)
    happened_utc: Mapped[datetime]
    happened_zone: Mapped[str]
    happened_offset: Mapped[int]
    recorded_utc: Mapped[datetime]
    recorded_zone: Mapped[str]
    recorded_offset: Mapped[int]
    private_values: Mapped[str]
    salts: Mapped[str]
    previous_hash: Mapped[str]
    entry_hash: Mapped[str]


class AttemptAttachmentRow(Table):
    """A file of an entry, in the order of the entry's list, with the salt of its commitment."""

    __tablename__ = "attempt_attachments"
    __table_args__ = (UniqueConstraint("entry_id", "position"),)

    entry_id: Mapped[int] = mapped_column(ForeignKey("attempt_entries.id"), primary_key=True)
    attachment_id: Mapped[int] = mapped_column(ForeignKey("attachments.id"), primary_key=True, index=True)
    position: Mapped[int]
    salt: Mapped[str]


class AttemptSummaryRow(Table):
    """What holds now about one attempt, for lists. Derived from the chain; the integrity check compares the two.

    `day` is the calendar day (ISO 8601) where it happened. `files` counts those whose bytes were not withdrawn. The
    index has the order of the list and all that it can be narrowed to: counting and choosing read nothing else.
    """

    __tablename__ = "attempt_summaries"
    __table_args__ = (
        Index(
            "ix_attempt_summaries_list",
            "person_id",
            "happened_utc",
            "attempt_number",
            "channel",
            "outcome",
            "late",
            "corrected",
            "files",
            "day",
        ),
    )

    entry_id: Mapped[int] = mapped_column(
        ForeignKey("attempt_entries.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    attempt_number: Mapped[int]
    happened_utc: Mapped[datetime]
    happened_zone: Mapped[str]
    happened_offset: Mapped[int]
    channel: Mapped[str]
    outcome: Mapped[str]
    line_id: Mapped[str] = mapped_column(default="", server_default=text("''"))
    office: Mapped[str] = mapped_column(default="", server_default=text("''"))
    number_called: Mapped[str] = mapped_column(default="", server_default=text("''"))
    address_used: Mapped[str] = mapped_column(default="", server_default=text("''"))
    made_by: Mapped[str] = mapped_column(default="", server_default=text("''"))
    made_by_name: Mapped[str] = mapped_column(default="", server_default=text("''"))
    day: Mapped[str] = mapped_column(default="", server_default=text("''"))
    late: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
    corrected: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
    files: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    corroborations: Mapped[int] = mapped_column(default=0, server_default=text("0"))


class ReminderRow(Table):
    """That somebody wants to try again. `attempt_id` is the failed attempt it follows."""

    __tablename__ = "reminders"
    __table_args__ = (Index("ix_reminders_person_due", "person_id", "due_utc"), COUNTED)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    due_utc: Mapped[datetime]
    due_zone: Mapped[str]
    due_offset: Mapped[int]
    what: Mapped[str]
    attempt_id: Mapped[int | None] = mapped_column(ForeignKey("attempt_entries.id"), index=True)
    line_id: Mapped[str]
    done_at: Mapped[datetime | None]


class AnchorRow(Table):
    """A time stamp asked for, or given, over the hash of an entry.

    Triggers refuse one whose hash is not that of the entry, every change of what was asked, a second reply, and the
    deletion of one that was replied to. `reply` is empty and `stamped_at` NULL until the reply was brought back.
    """

    __tablename__ = "anchors"
    __table_args__ = COUNTED

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    number_in_chain: Mapped[int]
    chain_hash: Mapped[str]
    request: Mapped[bytes]
    made_at: Mapped[datetime]
    reply: Mapped[bytes]
    stamped_at: Mapped[datetime | None]
    authority: Mapped[str]
