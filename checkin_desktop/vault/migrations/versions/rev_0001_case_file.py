"""The whole case file: people and their numbers, contacts, documents, chained contact attempts, plan, search.

Three kinds of triggers stand here, because a rule in Python protects nothing against the next Python:
entries of the attempt chain, their files and the versions of identifiers are append-only; the only way to delete
them is to remove their person whole, announced by a row in `person_removals` that cannot be committed while it is
open; and the trigram index follows `search_entries`.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_REMOVAL_OF = "EXISTS (SELECT 1 FROM person_removals WHERE open_for = -1 AND person_id = {person})"
_ENTRY_PERSON = "(SELECT person_id FROM attempt_entries WHERE id = OLD.entry_id)"
_IDENTIFIER_PERSON = "(SELECT person_id FROM identifiers WHERE id = OLD.identifier_id)"


def _refuse(name: str, event: str, when: str = "1") -> None:
    """Create a trigger that refuses an event under a condition."""
    op.execute(f"CREATE TRIGGER {name} BEFORE {event} WHEN {when} BEGIN SELECT RAISE(ABORT, 'append_only'); END")


def _no_replace(table: str, same: str) -> None:
    """Refuse a row that is there already: REPLACE would delete it without firing a DELETE trigger."""
    there = f"EXISTS (SELECT 1 FROM {table} WHERE {same})"  # noqa: S608 - texts of this file only
    _refuse(f"{table}_no_replace", f"INSERT ON {table}", there)


def upgrade() -> None:
    """Create every table, then the triggers and the search index."""
    _create_tables()
    _protect_attempts()
    _protect_attachments()
    _protect_records()
    _index_search()


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _refers(table: str, column: str, target: str, *, cascade: bool = False) -> sa.ForeignKeyConstraint:
    ondelete = "CASCADE" if cascade else None
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=op.f(f"fk_{table}_{column}"), ondelete=ondelete)


def _protect_attempts() -> None:
    _refuse("attempt_entries_no_update", "UPDATE ON attempt_entries")
    _refuse(
        "attempt_entries_no_delete",
        "DELETE ON attempt_entries",
        f"NOT {_REMOVAL_OF.format(person='OLD.person_id')}",
    )
    _no_replace(
        "attempt_entries",
        "id = NEW.id OR entry_uuid = NEW.entry_uuid"
        " OR (person_id = NEW.person_id AND number_in_chain = NEW.number_in_chain)",
    )
    _refuse(
        "attempt_entries_chained",
        "INSERT ON attempt_entries",
        "NEW.number_in_chain <> 1 + (SELECT COALESCE(MAX(number_in_chain), 0) FROM attempt_entries"
        " WHERE person_id = NEW.person_id) OR NEW.previous_hash <> COALESCE((SELECT entry_hash FROM attempt_entries"
        " WHERE person_id = NEW.person_id ORDER BY number_in_chain DESC LIMIT 1), hex(zeroblob(32)))",
    )
    _refuse(
        "attempt_entries_same_person",
        "INSERT ON attempt_entries",
        "NEW.corrects_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM attempt_entries WHERE id = NEW.corrects_id"
        " AND person_id = NEW.person_id AND kind = 'attempt' AND attempt_number = NEW.attempt_number)",
    )
    _refuse("attempt_attachments_no_update", "UPDATE ON attempt_attachments")
    _refuse(
        "attempt_attachments_no_delete",
        "DELETE ON attempt_attachments",
        f"NOT {_REMOVAL_OF.format(person=_ENTRY_PERSON)}",
    )
    _refuse(
        "attempt_attachments_no_replace",
        "INSERT ON attempt_attachments",
        "EXISTS (SELECT 1 FROM attempt_attachments WHERE entry_id = NEW.entry_id"
        " AND (attachment_id = NEW.attachment_id OR position = NEW.position))"
        " OR EXISTS (SELECT 1 FROM attempt_entries old JOIN attempt_entries later ON later.person_id = old.person_id"
        " AND later.number_in_chain > old.number_in_chain WHERE old.id = NEW.entry_id)",
    )


def _protect_attachments() -> None:
    _refuse(
        "attachments_no_change",
        "UPDATE ON attachments",
        "NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id OR NEW.file_id <> OLD.file_id OR NEW.name <> OLD.name"
        " OR NEW.mime <> OLD.mime OR NEW.size <> OLD.size OR NEW.sha256 <> OLD.sha256"
        " OR NEW.added_at <> OLD.added_at OR OLD.withdrawn_at IS NOT NULL",
    )
    _no_replace("attachments", "id = NEW.id OR file_id = NEW.file_id")


def _protect_records() -> None:
    _refuse("identifier_versions_no_update", "UPDATE ON identifier_versions")
    _refuse(
        "identifier_versions_no_delete",
        "DELETE ON identifier_versions",
        f"{_IDENTIFIER_PERSON} IS NOT NULL AND NOT {_REMOVAL_OF.format(person=_IDENTIFIER_PERSON)}",
    )
    _no_replace("identifier_versions", "id = NEW.id OR (identifier_id = NEW.identifier_id AND version = NEW.version)")
    _refuse("identifiers_no_delete", "DELETE ON identifiers", f"NOT {_REMOVAL_OF.format(person='OLD.person_id')}")
    # A replaced row would take its wordings along: they go by cascade, and their trigger sees no owner any more.
    _no_replace("identifiers", "id = NEW.id")
    _refuse("identifiers_no_move", "UPDATE ON identifiers", "NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id")
    _refuse("people_no_delete", "DELETE ON people", f"NOT {_REMOVAL_OF.format(person='OLD.id')}")
    _no_replace("people", "id = NEW.id OR chain_id = NEW.chain_id")
    _refuse("people_no_move", "UPDATE ON people", "NEW.id <> OLD.id OR NEW.chain_id <> OLD.chain_id")
    _no_replace("exports", "id = NEW.id")
    _refuse("exports_no_update", "UPDATE ON exports")
    _refuse(
        "exports_no_delete",
        "DELETE ON exports",
        f"OLD.person_id IS NULL OR NOT {_REMOVAL_OF.format(person='OLD.person_id')}",
    )
    _refuse(
        "person_removals_no_update",
        "UPDATE ON person_removals",
        "OLD.open_for IS NULL OR NEW.open_for IS NOT NULL OR NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id"
        " OR NEW.entries <> OLD.entries OR EXISTS (SELECT 1 FROM people WHERE id = OLD.person_id)",
    )
    _no_replace("person_removals", "id = NEW.id")
    _refuse("person_removals_no_delete", "DELETE ON person_removals")


def _index_search() -> None:
    op.execute(
        "CREATE VIRTUAL TABLE search_fts USING fts5(folded, content='search_entries', content_rowid='id',"
        " tokenize='trigram')"
    )
    op.execute("INSERT INTO search_fts (search_fts, rank) VALUES ('secure-delete', 1)")
    insert = "INSERT INTO search_fts (rowid, folded) VALUES (NEW.id, NEW.folded);"
    delete = "INSERT INTO search_fts (search_fts, rowid, folded) VALUES ('delete', OLD.id, OLD.folded);"
    op.execute(f"CREATE TRIGGER search_entries_insert AFTER INSERT ON search_entries BEGIN {insert} END")
    op.execute(f"CREATE TRIGGER search_entries_delete AFTER DELETE ON search_entries BEGIN {delete} END")
    op.execute(f"CREATE TRIGGER search_entries_update AFTER UPDATE ON search_entries BEGIN {delete} {insert} END")


def _create_tables() -> None:
    op.create_table(
        "drafts",
        *_texts("key", "payload", "saved_at"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_drafts")),
    )
    op.create_table(
        "file_removals",
        *_texts("file_id", "requested_at"),
        sa.PrimaryKeyConstraint("file_id", name=op.f("pk_file_removals")),
    )
    op.create_table(
        "key_slots",
        sa.Column("slot_id", sa.LargeBinary(), nullable=False),
        sa.Column("label", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("slot_id", name=op.f("pk_key_slots")),
    )
    op.create_table(
        "meta",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vault_id", sa.LargeBinary(), nullable=False),
        sa.Column("label", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("keyfile_generation", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("commit_seq", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_meta_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meta")),
    )
    op.create_table(
        "people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chain_id", sa.LargeBinary(), nullable=False),
        *_texts("given_names", "family_names", "other_names", "government_name"),
        sa.Column("birth_date", sa.Date(), nullable=True),
        *_texts(
            "birth_country",
            "birthplace",
            "government_birthplace",
            "languages",
            "phone",
            "phone_e164",
            "email",
            "address_street",
            "address_unit",
            "address_city",
            "address_state",
            "address_zip",
            "notes",
            "sort_key",
            "created_at",
            "updated_at",
        ),
        sa.Column("archived_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
        sa.UniqueConstraint("chain_id", name=op.f("uq_people_chain_id")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_people_list", "people", ["archived_at", "sort_key", "id"], unique=False)
    op.create_table(
        "person_removals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("attachments", sa.Integer(), nullable=False),
        sa.Column("open_for", sa.Integer(), nullable=True),
        sa.CheckConstraint("id > 0", name=op.f("ck_person_removals_positive")),
        sa.ForeignKeyConstraint(
            ["open_for"],
            ["person_removals.id"],
            name=op.f("fk_person_removals_open_for"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_removals")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "vault_settings",
        *_texts("key", "value"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_vault_settings")),
    )
    op.create_table(
        "attachments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        *_texts("file_id", "name", "mime"),
        sa.Column("size", sa.Integer(), nullable=False),
        *_texts("sha256", "added_at"),
        sa.Column("withdrawn_at", sa.Text(), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        _refers("attachments", "person_id", "people"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachments")),
        sa.UniqueConstraint("file_id", name=op.f("uq_attachments_file_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_attachments_person_id"), "attachments", ["person_id"], unique=False)
    op.create_table(
        "attempt_entries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_uuid", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("number_in_chain", sa.Integer(), nullable=False),
        sa.Column("attempt_number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("corrects_id", sa.Integer(), nullable=True),
        *_texts("happened_utc", "happened_zone"),
        sa.Column("happened_offset", sa.Integer(), nullable=False),
        *_texts("recorded_utc", "recorded_zone"),
        sa.Column("recorded_offset", sa.Integer(), nullable=False),
        *_texts("private_values", "salts", "previous_hash", "entry_hash"),
        sa.CheckConstraint("(kind = 'attempt') = (corrects_id IS NULL)", name=op.f("ck_attempt_entries_corrects")),
        sa.CheckConstraint(
            "kind IN ('attempt', 'correction', 'addition', 'withdrawal')", name=op.f("ck_attempt_entries_kind")
        ),
        _refers("attempt_entries", "corrects_id", "attempt_entries"),
        _refers("attempt_entries", "person_id", "people"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attempt_entries")),
        sa.UniqueConstraint("entry_uuid", name=op.f("uq_attempt_entries_entry_uuid")),
        sa.UniqueConstraint("person_id", "number_in_chain", name=op.f("uq_attempt_entries_person_id_number_in_chain")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_attempt_entries_corrects_id"), "attempt_entries", ["corrects_id"], unique=False)
    op.create_table(
        "children",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=True),
        *_texts(
            "birthplace",
            "school",
            "school_phone",
            "doctor",
            "allergies",
            "medicines",
            "papers_place",
            "other_parent",
            "pickup_contact_ids",
            "notes",
        ),
        sa.Column("removed_at", sa.Text(), nullable=True),
        _refers("children", "person_id", "people", cascade=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_children")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_children_person_id"), "children", ["person_id"], unique=False)
    op.create_table(
        "contacts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        *_texts("name", "relation", "roles", "phone", "phone_e164", "phone2", "phone2_e164", "email", "languages"),
        sa.Column("may_pick_up_children", sa.Boolean(), nullable=False),
        sa.Column("agreed_on", sa.Date(), nullable=True),
        sa.Column("knows_plan", sa.Boolean(), nullable=False),
        sa.Column("memorise", sa.Boolean(), nullable=False),
        *_texts("best_time", "notes"),
        sa.Column("removed_at", sa.Text(), nullable=True),
        _refers("contacts", "person_id", "people", cascade=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contacts")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_contacts_person_id"), "contacts", ["person_id"], unique=False)
    op.create_table(
        "documents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        *_texts("code", "title", "status", "forms", "holder", "place"),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("seen_on", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        _refers("documents", "person_id", "people", cascade=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_documents_person_id"), "documents", ["person_id"], unique=False)
    op.create_table(
        "exports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        *_texts("what", "language", "path", "sha256"),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("page_count", sa.Integer(), nullable=False),
        *_texts("for_whom", "saved_at"),
        _refers("exports", "person_id", "people", cascade=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exports")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_exports_person_id"), "exports", ["person_id"], unique=False)
    op.create_table(
        "family_links",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("relation", sa.Text(), nullable=False),
        _refers("family_links", "other_id", "people", cascade=True),
        _refers("family_links", "person_id", "people", cascade=True),
        sa.PrimaryKeyConstraint("person_id", "other_id", name=op.f("pk_family_links")),
    )
    op.create_index(op.f("ix_family_links_other_id"), "family_links", ["other_id"], unique=False)
    op.create_table(
        "identifiers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        *_texts("kind", "typed", "normalised"),
        sa.Column("have", sa.Boolean(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        _refers("identifiers", "person_id", "people", cascade=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identifiers")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_identifiers_kind_normalised", "identifiers", ["kind", "normalised"], unique=False)
    op.create_index(op.f("ix_identifiers_person_id"), "identifiers", ["person_id"], unique=False)
    op.create_table(
        "plan_answers",
        sa.Column("person_id", sa.Integer(), nullable=False),
        *_texts("key", "answer", "updated_at"),
        _refers("plan_answers", "person_id", "people", cascade=True),
        sa.PrimaryKeyConstraint("person_id", "key", name=op.f("pk_plan_answers")),
    )
    op.create_table(
        "search_entries",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("kind", "record_key"),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), server_default=sa.text("''"), nullable=False),
        *_texts("shown", "folded"),
        _refers("search_entries", "person_id", "people", cascade=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_entries")),
        sa.UniqueConstraint("kind", "record_key", name=op.f("uq_search_entries_kind_record_key")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_search_entries_person_id"), "search_entries", ["person_id"], unique=False)
    op.create_table(
        "attempt_attachments",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("attachment_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("salt", sa.Text(), nullable=False),
        _refers("attempt_attachments", "attachment_id", "attachments"),
        _refers("attempt_attachments", "entry_id", "attempt_entries"),
        sa.PrimaryKeyConstraint("entry_id", "attachment_id", name=op.f("pk_attempt_attachments")),
        sa.UniqueConstraint("entry_id", "position", name=op.f("uq_attempt_attachments_entry_id_position")),
    )
    op.create_index(
        op.f("ix_attempt_attachments_attachment_id"), "attempt_attachments", ["attachment_id"], unique=False
    )
    op.create_table(
        "attempt_summaries",
        sa.Column("entry_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("attempt_number", sa.Integer(), nullable=False),
        *_texts("happened_utc", "happened_zone"),
        sa.Column("happened_offset", sa.Integer(), nullable=False),
        *_texts("channel", "outcome"),
        _refers("attempt_summaries", "entry_id", "attempt_entries", cascade=True),
        _refers("attempt_summaries", "person_id", "people", cascade=True),
        sa.PrimaryKeyConstraint("entry_id", name=op.f("pk_attempt_summaries")),
    )
    op.create_index(
        "ix_attempt_summaries_person_happened", "attempt_summaries", ["person_id", "happened_utc"], unique=False
    )
    op.create_table(
        "document_attachments",
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("attachment_id", sa.Integer(), nullable=False),
        _refers("document_attachments", "attachment_id", "attachments"),
        _refers("document_attachments", "document_id", "documents", cascade=True),
        sa.PrimaryKeyConstraint("document_id", "attachment_id", name=op.f("pk_document_attachments")),
    )
    op.create_index(
        op.f("ix_document_attachments_attachment_id"), "document_attachments", ["attachment_id"], unique=False
    )
    op.create_table(
        "identifier_versions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("identifier_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *_texts("typed", "normalised"),
        sa.Column("have", sa.Boolean(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("saved_at", sa.Text(), nullable=False),
        _refers("identifier_versions", "identifier_id", "identifiers", cascade=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identifier_versions")),
        sa.UniqueConstraint("identifier_id", "version", name=op.f("uq_identifier_versions_identifier_id_version")),
        sqlite_autoincrement=True,
    )
