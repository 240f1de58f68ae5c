"""What is due: release papers, answers, appointments, the day of a visit, moves, letters, tags and imports.

Tables are only added, nothing that was there is touched.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, and the triggers that keep what was found by looking."""
    op.create_table(
        "case_answers",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_case_answers_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "key", name=op.f("pk_case_answers")),
    )
    op.create_table(
        "held_papers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("reports_on", sa.Date(), nullable=True),
        sa.Column("reports_at", sa.Text(), nullable=False),
        sa.Column("reports_place", sa.Text(), nullable=False),
        sa.Column("says_nothing", sa.Boolean(), nullable=False),
        sa.Column("within_days", sa.Integer(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("own_words", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_held_papers_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_held_papers")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_held_papers_person_id"), "held_papers", ["person_id"])
    op.create_table(
        "appointments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("starts_utc", sa.Text(), nullable=True),
        sa.Column("starts_offset", sa.Integer(), nullable=True),
        sa.Column("point_id", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("confirmation", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("seen_on", sa.Date(), nullable=True),
        sa.Column("set_by", sa.Text(), nullable=False),
        sa.Column("officer", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("replaces_id", sa.Integer(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("outcome_at", sa.Text(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_appointments_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["replaces_id"], ["appointments.id"], name=op.f("fk_appointments_replaces_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointments")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_appointments_person_day"), "appointments", ["person_id", "day"])
    op.create_index(op.f("ix_appointments_replaces_id"), "appointments", ["replaces_id"])
    op.create_index(op.f("ix_appointments_state_day"), "appointments", ["state", "day"])
    op.create_table(
        "appointment_checks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("appointment_id", sa.Integer(), nullable=False),
        sa.Column("checked_utc", sa.Text(), nullable=False),
        sa.Column("checked_zone", sa.Text(), nullable=False),
        sa.Column("checked_offset", sa.Integer(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointments.id"],
            name=op.f("fk_appointment_checks_appointment_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment_checks")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_appointment_checks_appointment_utc"), "appointment_checks", ["appointment_id", "checked_utc"]
    )
    op.create_table(
        "appointment_attachments",
        sa.Column("appointment_id", sa.Integer(), nullable=False),
        sa.Column("attachment_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointments.id"],
            name=op.f("fk_appointment_attachments_appointment_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["attachment_id"], ["attachments.id"], name=op.f("fk_appointment_attachments_attachment_id")
        ),
        sa.PrimaryKeyConstraint("appointment_id", "attachment_id", name=op.f("pk_appointment_attachments")),
    )
    op.create_index(op.f("ix_appointment_attachments_attachment_id"), "appointment_attachments", ["attachment_id"])
    op.create_table(
        "outings",
        sa.Column("appointment_id", sa.Integer(), nullable=False),
        sa.Column("companion_id", sa.Integer(), nullable=True),
        sa.Column("companion_name", sa.Text(), nullable=False),
        sa.Column("leaves_at", sa.Text(), nullable=False),
        sa.Column("not_back_by", sa.Text(), nullable=False),
        sa.Column("calls", sa.Text(), nullable=False),
        sa.Column("packed", sa.Text(), nullable=False),
        sa.Column("own_items", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointments.id"], name=op.f("fk_outings_appointment_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["companion_id"], ["contacts.id"], name=op.f("fk_outings_companion_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("appointment_id", name=op.f("pk_outings")),
    )
    op.create_index(op.f("ix_outings_companion_id"), "outings", ["companion_id"])
    op.create_table(
        "moves",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("old_street", sa.Text(), nullable=False),
        sa.Column("old_unit", sa.Text(), nullable=False),
        sa.Column("old_city", sa.Text(), nullable=False),
        sa.Column("old_state", sa.Text(), nullable=False),
        sa.Column("old_zip", sa.Text(), nullable=False),
        sa.Column("street", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("city", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("zip", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("mail_address", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("applied", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_moves_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_moves")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_moves_person_id"), "moves", ["person_id"])
    op.create_table(
        "move_tasks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("move_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("done_utc", sa.Text(), nullable=True),
        sa.Column("done_zone", sa.Text(), nullable=False),
        sa.Column("done_offset", sa.Integer(), nullable=True),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("confirmation", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["move_id"], ["moves.id"], name=op.f("fk_move_tasks_move_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt_entries.id"], name=op.f("fk_move_tasks_attempt_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_move_tasks")),
        sa.UniqueConstraint("move_id", "code", name=op.f("uq_move_tasks_move_id_code")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_move_tasks_attempt_id"), "move_tasks", ["attempt_id"])
    op.create_table(
        "move_task_attachments",
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("attachment_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["task_id"], ["move_tasks.id"], name=op.f("fk_move_task_attachments_task_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["attachment_id"], ["attachments.id"], name=op.f("fk_move_task_attachments_attachment_id")
        ),
        sa.PrimaryKeyConstraint("task_id", "attachment_id", name=op.f("pk_move_task_attachments")),
    )
    op.create_index(op.f("ix_move_task_attachments_attachment_id"), "move_task_attachments", ["attachment_id"])
    op.create_table(
        "letters",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("to", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("subject_english", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("english", sa.Text(), nullable=False),
        sa.Column("signed_by", sa.Text(), nullable=False),
        sa.Column("asked_locally_on", sa.Date(), nullable=True),
        sa.Column("appointment_id", sa.Integer(), nullable=True),
        sa.Column("move_id", sa.Integer(), nullable=True),
        sa.Column("attempt_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_letters_person_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointments.id"], name=op.f("fk_letters_appointment_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["move_id"], ["moves.id"], name=op.f("fk_letters_move_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt_entries.id"], name=op.f("fk_letters_attempt_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letters")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_letters_appointment_id"), "letters", ["appointment_id"])
    op.create_index(op.f("ix_letters_attempt_id"), "letters", ["attempt_id"])
    op.create_index(op.f("ix_letters_move_id"), "letters", ["move_id"])
    op.create_index(op.f("ix_letters_person_id"), "letters", ["person_id"])
    op.create_table(
        "person_tags",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_person_tags_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "folded", name=op.f("pk_person_tags")),
    )
    op.create_table(
        "imports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("imported", sa.Integer(), nullable=False),
        sa.Column("rejected", sa.Integer(), nullable=False),
        sa.Column("conflicting", sa.Integer(), nullable=False),
        sa.Column("people_ids", sa.Text(), nullable=False),
        sa.Column("digests", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imports")),
        sqlite_autoincrement=True,
    )
    _protect_checks()


def _protect_checks() -> None:
    """A look stays as it was written; it goes with its appointment or its person alone."""
    stands = "EXISTS (SELECT 1 FROM appointments WHERE id = OLD.appointment_id AND removed_at IS NULL)"
    leaves = (
        "EXISTS (SELECT 1 FROM person_removals JOIN appointments USING (person_id)"
        " WHERE open_for = -1 AND appointments.id = OLD.appointment_id)"
    )
    for name, event, when in (
        ("no_update", "UPDATE", "1"),
        ("no_delete", "DELETE", f"{stands} AND NOT {leaves}"),
        # REPLACE deletes a row without firing a DELETE trigger.
        ("no_replace", "INSERT", "EXISTS (SELECT 1 FROM appointment_checks WHERE id = NEW.id)"),
    ):
        op.execute(
            f"CREATE TRIGGER appointment_checks_{name} BEFORE {event} ON appointment_checks WHEN {when}"
            " BEGIN SELECT RAISE(ABORT, 'append_only'); END"
        )
