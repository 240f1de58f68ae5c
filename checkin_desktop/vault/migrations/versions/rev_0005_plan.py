"""The emergency plan: households, care papers, printed copies, reviews; more about each child.

Tables and columns are only added, nothing that was there is touched.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, and give children their new columns."""
    op.create_table(
        "care_papers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("child_ids", sa.Text(), nullable=False),
        sa.Column("caregiver", sa.Text(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("notarized", sa.Text(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_care_papers_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_care_papers")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_care_papers_person_id"), "care_papers", ["person_id"], unique=False)
    op.create_table(
        "household_members",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("lead_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["lead_id"], ["people.id"], name=op.f("fk_household_members_lead_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_household_members_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_household_members")),
    )
    op.create_index(op.f("ix_household_members_lead_id"), "household_members", ["lead_id"], unique=False)
    op.create_table(
        "plan_reviews",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("contents", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_plan_reviews_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_reviews")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_plan_reviews_person_id"), "plan_reviews", ["person_id"], unique=False)
    op.create_table(
        "plan_copies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("export_id", sa.Integer(), nullable=True),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("second", sa.Text(), nullable=False),
        sa.Column("large", sa.Boolean(), nullable=False),
        sa.Column("extras", sa.Text(), nullable=False),
        sa.Column("child_ids", sa.Text(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=True),
        sa.Column("gone_on", sa.Date(), nullable=True),
        sa.Column("contents", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["export_id"], ["exports.id"], name=op.f("fk_plan_copies_export_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_plan_copies_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_copies")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_plan_copies_export_id"), "plan_copies", ["export_id"], unique=False)
    op.create_index(op.f("ix_plan_copies_person_id"), "plan_copies", ["person_id"], unique=False)
    op.add_column("children", sa.Column("citizenship", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("children", sa.Column("teacher", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("children", sa.Column("pickup_list_on", sa.Date(), nullable=True))
    op.add_column("children", sa.Column("doctor_phone", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("children", sa.Column("insurance", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("children", sa.Column("routine", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("children", sa.Column("other_parent_phone", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("children", sa.Column("caregiver_id", sa.Integer(), nullable=True))
    op.add_column("children", sa.Column("caregiver_agreed_on", sa.Date(), nullable=True))
