"""The tables of what is due: release papers, appointments, moves, letters, the day of a visit, tags and imports."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from checkin_desktop.vault.table_base import COUNTED, Table, TextTuple


class CaseAnswerRow(Table):
    """An answer to a question about the case, by the key of the question."""

    __tablename__ = "case_answers"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    answer: Mapped[str]
    updated_at: Mapped[datetime]


class HeldPaperRow(Table):
    """A release paper. A removed one stays until the clean-up, so that it can be put back."""

    __tablename__ = "held_papers"
    __table_args__ = COUNTED

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    code: Mapped[str]
    issued_on: Mapped[date | None]
    reports_on: Mapped[date | None]
    reports_at: Mapped[str]
    reports_place: Mapped[str]
    says_nothing: Mapped[bool]
    within_days: Mapped[int | None]
    ends_on: Mapped[date | None]
    own_words: Mapped[str]
    note: Mapped[str]
    removed_at: Mapped[datetime | None]


class AppointmentRow(Table):
    """An appointment. `day` is the local day; `starts_utc` and `starts_offset` are NULL without a time."""

    __tablename__ = "appointments"
    __table_args__ = (
        Index("ix_appointments_person_day", "person_id", "day"),
        Index("ix_appointments_state_day", "state", "day"),
        COUNTED,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    kind: Mapped[str]
    way: Mapped[str]
    state: Mapped[str]
    day: Mapped[date | None]
    at: Mapped[str]
    zone: Mapped[str]
    starts_utc: Mapped[datetime | None]
    starts_offset: Mapped[int | None]
    point_id: Mapped[str]
    place: Mapped[str]
    address: Mapped[str]
    confirmation: Mapped[str]
    source: Mapped[str]
    seen_on: Mapped[date | None]
    set_by: Mapped[str]
    officer: Mapped[str]
    note: Mapped[str]
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey("appointments.id", ondelete="SET NULL"), index=True)
    outcome: Mapped[str]
    outcome_at: Mapped[datetime | None]
    revision: Mapped[int]
    removed_at: Mapped[datetime | None]


class AppointmentCheckRow(Table):
    """Somebody looked whether a date still stands. Triggers refuse every change."""

    __tablename__ = "appointment_checks"
    __table_args__ = (Index("ix_appointment_checks_appointment_utc", "appointment_id", "checked_utc"), COUNTED)

    id: Mapped[int] = mapped_column(primary_key=True)
    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointments.id", ondelete="CASCADE"))
    checked_utc: Mapped[datetime]
    checked_zone: Mapped[str]
    checked_offset: Mapped[int]
    result: Mapped[str]
    how: Mapped[str]
    by: Mapped[str]
    note: Mapped[str]


class AppointmentAttachmentRow(Table):
    """A file that proves an appointment, for example the picture of the confirmation."""

    __tablename__ = "appointment_attachments"

    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointments.id", ondelete="CASCADE"), primary_key=True)
    attachment_id: Mapped[int] = mapped_column(ForeignKey("attachments.id"), primary_key=True, index=True)


class OutingRow(Table):
    """The plan for the day of an appointment. `calls` is a list of "HH:MM" and contact id, one text for each call."""

    __tablename__ = "outings"

    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointments.id", ondelete="CASCADE"), primary_key=True)
    companion_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id", ondelete="SET NULL"), index=True)
    companion_name: Mapped[str]
    leaves_at: Mapped[str]
    not_back_by: Mapped[str]
    calls: Mapped[tuple[str, ...]]
    packed: Mapped[tuple[str, ...]]
    own_items: Mapped[tuple[str, ...]]
    note: Mapped[str]
    updated_at: Mapped[datetime]


class MoveRow(Table):
    """A move. The old address is a copy."""

    __tablename__ = "moves"
    __table_args__ = COUNTED

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    day: Mapped[date | None]
    at: Mapped[str]
    zone: Mapped[str]
    old_street: Mapped[str]
    old_unit: Mapped[str]
    old_city: Mapped[str]
    old_state: Mapped[str]
    old_zip: Mapped[str]
    street: Mapped[str]
    unit: Mapped[str]
    city: Mapped[str]
    state: Mapped[str]
    zip: Mapped[str]
    phone: Mapped[str]
    mail_address: Mapped[str]
    note: Mapped[str]
    applied: Mapped[bool]
    created_at: Mapped[datetime]
    removed_at: Mapped[datetime | None]


class MoveTaskRow(Table):
    """One task of a move; the done-moment is NULL while it is open."""

    __tablename__ = "move_tasks"
    __table_args__ = (UniqueConstraint("move_id", "code"), COUNTED)

    id: Mapped[int] = mapped_column(primary_key=True)
    move_id: Mapped[int] = mapped_column(ForeignKey("moves.id", ondelete="CASCADE"))
    code: Mapped[str]
    state: Mapped[str]
    done_utc: Mapped[datetime | None]
    done_zone: Mapped[str]
    done_offset: Mapped[int | None]
    how: Mapped[str]
    confirmation: Mapped[str]
    note: Mapped[str]
    reason: Mapped[str]
    attempt_id: Mapped[int | None] = mapped_column(ForeignKey("attempt_entries.id"), index=True)


class MoveTaskAttachmentRow(Table):
    """A file that proves a task of a move."""

    __tablename__ = "move_task_attachments"

    task_id: Mapped[int] = mapped_column(ForeignKey("move_tasks.id", ondelete="CASCADE"), primary_key=True)
    attachment_id: Mapped[int] = mapped_column(ForeignKey("attachments.id"), primary_key=True, index=True)


class LetterRow(Table):
    """A letter. `attempt_id` is set once, when it was sent."""

    __tablename__ = "letters"
    __table_args__ = COUNTED

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str]
    language: Mapped[str]
    dated: Mapped[date | None]
    sender: Mapped[str]
    to: Mapped[str]
    subject: Mapped[str]
    subject_english: Mapped[str]
    body: Mapped[str]
    english: Mapped[str]
    signed_by: Mapped[str]
    asked_locally_on: Mapped[date | None]
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointments.id", ondelete="SET NULL"), index=True)
    move_id: Mapped[int | None] = mapped_column(ForeignKey("moves.id", ondelete="SET NULL"), index=True)
    attempt_id: Mapped[int | None] = mapped_column(ForeignKey("attempt_entries.id"), index=True)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    removed_at: Mapped[datetime | None]


class PersonTagRow(Table):
    """A word an office gives a person to find them by. `folded` is what is compared."""

    __tablename__ = "person_tags"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), primary_key=True)
    folded: Mapped[str] = mapped_column(primary_key=True)
    tag: Mapped[str]


class ImportRow(Table):
    """One import of people from a table. `people_ids` are those it added, `digests` those of their rows as added.

    It goes when the import is undone. `imported` and `rejected` are all rows of the table; `conflicting` are those of
    either kind that may be somebody who was known.
    """

    __tablename__ = "imports"
    __table_args__ = COUNTED

    id: Mapped[int] = mapped_column(primary_key=True)
    made_at: Mapped[datetime]
    sha256: Mapped[str]
    imported: Mapped[int]
    rejected: Mapped[int]
    conflicting: Mapped[int]
    people_ids: Mapped[tuple[int, ...]] = mapped_column(TextTuple())
    digests: Mapped[tuple[str, ...]]
