"""Papers: situations, withheld papers, working copies of scans, and binders; what language a document is in.

Tables and columns are only added, nothing that was there is touched.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, and give documents their new columns."""
    op.create_table(
        "binders",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("court", sa.Text(), nullable=False),
        sa.Column("judge", sa.Text(), nullable=False),
        sa.Column("hearing", sa.Text(), nullable=False),
        sa.Column("custody", sa.Text(), nullable=False),
        sa.Column("options", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_binders_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_binders")),
        sa.UniqueConstraint("person_id", "audience", name=op.f("uq_binders_person_id_audience")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "person_situations",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("chosen", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_person_situations_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "code", name=op.f("pk_person_situations")),
    )
    op.create_table(
        "binder_copies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("binder_id", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("for_whom", sa.Text(), nullable=False),
        sa.Column("page_count", sa.Integer(), nullable=False),
        sa.Column("parts", sa.Integer(), nullable=False),
        sa.Column("contents", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["binder_id"], ["binders.id"], name=op.f("fk_binder_copies_binder_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_binder_copies")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_binder_copies_binder_id"), "binder_copies", ["binder_id"])
    op.create_table(
        "binder_files",
        sa.Column("binder_id", sa.Integer(), nullable=False),
        sa.Column("attachment_id", sa.Integer(), nullable=False),
        sa.Column("included", sa.Boolean(), nullable=False),
        sa.Column("hidden", sa.Text(), nullable=False),
        sa.Column("covers", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attachment_id"], ["attachments.id"], name=op.f("fk_binder_files_attachment_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["binder_id"], ["binders.id"], name=op.f("fk_binder_files_binder_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("binder_id", "attachment_id", name=op.f("pk_binder_files")),
    )
    op.create_index(op.f("ix_binder_files_attachment_id"), "binder_files", ["attachment_id"])
    op.create_table(
        "binder_tabs",
        sa.Column("binder_id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("included", sa.Boolean(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["binder_id"], ["binders.id"], name=op.f("fk_binder_tabs_binder_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name=op.f("fk_binder_tabs_document_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("binder_id", "document_id", name=op.f("pk_binder_tabs")),
    )
    op.create_index(op.f("ix_binder_tabs_document_id"), "binder_tabs", ["document_id"])
    op.create_table(
        "scan_work",
        sa.Column("attachment_id", sa.Integer(), nullable=False),
        sa.Column("password", sa.Text(), nullable=False),
        sa.Column("page_count", sa.Integer(), nullable=True),
        sa.Column("warnings", sa.Text(), nullable=False),
        sa.Column("pages", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attachment_id"], ["attachments.id"], name=op.f("fk_scan_work_attachment_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("attachment_id", name=op.f("pk_scan_work")),
    )
    op.create_table(
        "withheld_papers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("officer", sa.Text(), nullable=False),
        sa.Column("taken_on", sa.Date(), nullable=True),
        sa.Column("receipt", sa.Text(), nullable=False),
        sa.Column("lent_until", sa.Date(), nullable=True),
        sa.Column("lent_back_on", sa.Date(), nullable=True),
        sa.Column("returned_on", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name=op.f("fk_withheld_papers_document_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_withheld_papers_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_withheld_papers")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_withheld_papers_document_id"), "withheld_papers", ["document_id"])
    op.create_index(op.f("ix_withheld_papers_person_id"), "withheld_papers", ["person_id"])
    op.create_table(
        "withheld_requests",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("withheld_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=True),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answer_words", sa.Text(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=True),
        sa.Column("letter_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt_entries.id"], name=op.f("fk_withheld_requests_attempt_id")),
        sa.ForeignKeyConstraint(
            ["letter_id"], ["letters.id"], name=op.f("fk_withheld_requests_letter_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["withheld_id"], ["withheld_papers.id"], name=op.f("fk_withheld_requests_withheld_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_withheld_requests")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_withheld_requests_attempt_id"), "withheld_requests", ["attempt_id"])
    op.create_index(op.f("ix_withheld_requests_letter_id"), "withheld_requests", ["letter_id"])
    op.create_index(op.f("ix_withheld_requests_withheld_id"), "withheld_requests", ["withheld_id"])
    op.add_column("documents", sa.Column("kind", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("documents", sa.Column("language", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("documents", sa.Column("translated", sa.Boolean(), server_default="0", nullable=False))
