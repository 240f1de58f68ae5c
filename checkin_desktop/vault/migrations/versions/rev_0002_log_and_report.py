"""Reminders, own details, time stamps, seal keys; and all that the list of attempts shows, in its summaries.

Nothing is rebuilt: tables and columns are only added, so that every trigger stays where it is. The new columns of the
summaries are filled from the chain; an entry whose values make no sense keeps empty ones.
"""

from __future__ import annotations

import itertools
import json
from datetime import datetime, timedelta
from operator import attrgetter
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_REMOVAL_OF = "EXISTS (SELECT 1 FROM person_removals WHERE open_for = -1 AND person_id = OLD.person_id)"
# Columns of a summary, and the fields of the form they are taken from.
_TAKEN = {
    "line_id": "line_id",
    "office": "office",
    "number_called": "number",
    "address_used": "address_used",
    "made_by": "made_by",
    "made_by_name": "made_by_name",
}
_ENTRIES = sa.text(
    "SELECT id, COALESCE(corrects_id, id) AS attempt, kind, happened_utc, happened_offset, recorded_utc,"
    " private_values FROM attempt_entries ORDER BY attempt, number_in_chain"
)
_FILES = sa.text(
    "SELECT COALESCE(entry.corrects_id, entry.id), count(*) FROM attempt_attachments link"
    " JOIN attempt_entries entry ON entry.id = link.entry_id JOIN attachments file ON file.id = link.attachment_id"
    " WHERE file.withdrawn_at IS NULL GROUP BY 1"
)
_FILL = sa.text(
    "UPDATE attempt_summaries SET line_id = :line_id, office = :office, number_called = :number_called,"
    " address_used = :address_used, made_by = :made_by, made_by_name = :made_by_name, day = :day, late = :late,"
    " corrected = :corrected, files = :files WHERE entry_id = :entry_id"
)
_AT_ONCE = 5_000


def _refuse(name: str, event: str, when: str = "1") -> None:
    """Create a trigger that refuses an event under a condition."""
    op.execute(f"CREATE TRIGGER {name} BEFORE {event} WHEN {when} BEGIN SELECT RAISE(ABORT, 'append_only'); END")


def upgrade() -> None:
    """Create the tables and their triggers, widen the summaries and fill them."""
    _create_reminders()
    _create_anchors()
    _create_of_the_vault()
    _widen_summaries()
    _fill_summaries()
    # After the filling: each index is then built in one go.
    op.create_index(
        "ix_attempt_summaries_list",
        "attempt_summaries",
        [
            "person_id",
            "happened_utc",
            "attempt_number",
            "channel",
            "outcome",
            "late",
            "corrected",
            "files",
            "day",
        ],
    )
    op.drop_index("ix_attempt_summaries_person_happened", "attempt_summaries")
    op.create_index("ix_search_entries_kind_person_record", "search_entries", ["kind", "person_id", "record_id"])


def _create_reminders() -> None:
    op.create_table(
        "reminders",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("due_utc", sa.Text(), nullable=False),
        sa.Column("due_zone", sa.Text(), nullable=False),
        sa.Column("due_offset", sa.Integer(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=True),
        sa.Column("line_id", sa.Text(), nullable=False),
        sa.Column("done_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt_entries.id"], name=op.f("fk_reminders_attempt_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_reminders_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminders")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_reminders_person_due", "reminders", ["person_id", "due_utc"])
    op.create_index(op.f("ix_reminders_attempt_id"), "reminders", ["attempt_id"])


def _create_anchors() -> None:
    op.create_table(
        "anchors",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("number_in_chain", sa.Integer(), nullable=False),
        sa.Column("chain_hash", sa.Text(), nullable=False),
        sa.Column("request", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("reply", sa.LargeBinary(), nullable=False),
        sa.Column("stamped_at", sa.Text(), nullable=True),
        sa.Column("authority", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_anchors_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_anchors")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_anchors_person_id"), "anchors", ["person_id"])
    _refuse(
        "anchors_no_change",
        "UPDATE ON anchors",
        "NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id OR NEW.number_in_chain <> OLD.number_in_chain"
        " OR NEW.chain_hash <> OLD.chain_hash OR NEW.request <> OLD.request OR NEW.made_at <> OLD.made_at"
        " OR (OLD.reply <> x'' AND NEW.reply <> OLD.reply)"
        " OR (OLD.stamped_at IS NOT NULL AND NEW.stamped_at IS NOT OLD.stamped_at)"
        " OR (OLD.authority <> '' AND NEW.authority <> OLD.authority)",
    )
    _refuse("anchors_no_delete", "DELETE ON anchors", f"OLD.reply <> x'' AND NOT {_REMOVAL_OF}")
    _refuse("anchors_no_replace", "INSERT ON anchors", "EXISTS (SELECT 1 FROM anchors WHERE id = NEW.id)")
    _refuse(
        "anchors_of_an_entry",
        "INSERT ON anchors",
        "NOT EXISTS (SELECT 1 FROM attempt_entries WHERE person_id = NEW.person_id"
        " AND number_in_chain = NEW.number_in_chain AND entry_hash = NEW.chain_hash)",
    )


def _create_of_the_vault() -> None:
    op.create_table(
        "own_details",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("fact_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("copied_on", sa.Date(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_details")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_own_details_fact_id"), "own_details", ["fact_id"])
    op.create_table(
        "seal_keys",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("private_key", sa.LargeBinary(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seal_keys")),
        sa.UniqueConstraint("fingerprint", name=op.f("uq_seal_keys_fingerprint")),
        sqlite_autoincrement=True,
    )
    _refuse("seal_keys_no_update", "UPDATE ON seal_keys")
    _refuse("seal_keys_no_delete", "DELETE ON seal_keys")
    _refuse(
        "seal_keys_no_replace",
        "INSERT ON seal_keys",
        "EXISTS (SELECT 1 FROM seal_keys WHERE id = NEW.id OR fingerprint = NEW.fingerprint)",
    )


def _widen_summaries() -> None:
    for name in (*_TAKEN, "day"):
        op.add_column("attempt_summaries", sa.Column(name, sa.Text(), server_default=sa.text("''"), nullable=False))
    for name, kind in (
        ("late", sa.Boolean()),
        ("corrected", sa.Boolean()),
        ("files", sa.Integer()),
        ("corroborations", sa.Integer()),
    ):
        op.add_column("attempt_summaries", sa.Column(name, kind, server_default=sa.text("0"), nullable=False))


def _fill_summaries() -> None:
    connection = op.get_bind()
    files = {row[0]: row[1] for row in connection.execute(_FILES)}
    waiting: list[dict[str, Any]] = []
    # A second statement on the same connection must not change what the first one still reads.
    rows = connection.execute(_ENTRIES).all()
    for attempt, entries in itertools.groupby(rows, key=attrgetter("attempt")):
        waiting.append({"entry_id": attempt, "files": files.get(attempt, 0), **_shown(list(entries))})
        if len(waiting) == _AT_ONCE:
            connection.execute(_FILL, waiting)
            waiting = []
    if waiting:
        connection.execute(_FILL, waiting)


def _shown(entries: list[Any]) -> dict[str, Any]:
    """What holds now about an attempt of which these are the entries, in their order."""
    first = moment = entries[0]
    values: dict[str, str] = dict.fromkeys(_TAKEN, "")
    for entry in entries:
        if entry.kind not in ("attempt", "correction"):
            continue
        moment = entry
        values |= _values(entry.private_values)
    return {
        **values,
        "day": _day(moment.happened_utc, moment.happened_offset),
        "late": _day(first.recorded_utc, first.happened_offset) != _day(first.happened_utc, first.happened_offset),
        "corrected": any(entry.kind == "correction" for entry in entries),
    }


def _values(stored: str) -> dict[str, str]:
    try:
        known = json.loads(stored)
        return {column: str(known[field]) for column, field in _TAKEN.items() if field in known}
    except (ValueError, TypeError):
        return {}


def _day(utc: str, offset: int) -> str:
    try:
        return (datetime.fromisoformat(utc) + timedelta(minutes=offset)).date().isoformat()
    except (ValueError, TypeError, OverflowError):
        return ""
