"""The schema: migrations give what the models say, in one transaction, never with foreign keys on."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, inspect, text

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import schema
from checkin_desktop.vault.engine import connect_raw, make_engine
from checkin_desktop.vault.tables import Table

KEY = bytearray(range(32))
HEAD = schema.head()
PERSON = (
    "INSERT INTO people (id, chain_id, given_names, family_names, other_names, government_name, birth_country,"
    " birthplace, government_birthplace, languages, phone, phone_e164, email, address_street, address_unit,"
    " address_city, address_state, address_zip, notes, sort_key, created_at, updated_at)"
    " VALUES (1, x'01', 'A', '', '[]', '', '', '', '', '[]', '', '', '', '', '', '', '', '', '', 'a', '', '')"
)
CONTACT = (
    "INSERT INTO contacts (id, person_id, position, name, relation, roles, phone, phone_e164, phone2, phone2_e164,"
    " email, languages, may_pick_up_children, knows_plan, memorise, best_time, notes)"
    " VALUES (1, 1, 1, 'B', '', '[]', '', '', '', '', '', '[]', 0, 0, 0, '', '')"
)
REBUILD = f"""
    import sqlalchemy as sa
    from alembic import op
    revision = "9001"
    down_revision = "{HEAD}"
    def upgrade():
        with op.batch_alter_table("people", recreate="always") as batch:
            batch.add_column(sa.Column("extra", sa.Text(), nullable=True))
"""
REBUILD_GUARDED = f"""
    import sqlalchemy as sa
    from alembic import op
    revision = "9001"
    down_revision = "{HEAD}"
    def upgrade():
        for table in ("attempt_entries", "identifiers", "people", "search_entries"):
            with op.batch_alter_table(table, recreate="always") as batch:
                batch.add_column(sa.Column("extra", sa.Text(), nullable=True))
"""
ORPHAN = f"""
    from alembic import op
    revision = "9001"
    down_revision = "{HEAD}"
    def upgrade():
        op.execute("INSERT INTO plan_answers VALUES (99, 'x', 'y', '')")
"""
FAILING = f"""
    from alembic import op
    revision = "9001"
    down_revision = "{HEAD}"
    def upgrade():
        op.execute("CREATE TABLE half (a)")
        op.execute("DELETE FROM contacts")
        raise OSError("power cut")
"""


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    path = tmp_path / "vault.db"
    path.touch()
    raw = connect_raw(path, KEY)
    raw.execute("CREATE TABLE a (b)")
    raw.execute("DROP TABLE a")
    raw.close()
    made = make_engine(path, KEY, lambda _: None)
    yield made
    made.dispose()


@pytest.fixture
def old_vault(engine: Engine) -> Engine:
    """A vault of the newest revision with a person and a contact."""
    schema.upgrade(engine)
    with engine.begin() as connection:
        connection.execute(text(PERSON))
        connection.execute(text(CONTACT))
    return engine


@pytest.fixture
def next_revision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Let the program know one more revision, written by the test."""
    folder = tmp_path / "100% migrations"
    shutil.copytree(Path(schema.__file__).parent / "migrations", folder)

    def write(source: str) -> None:
        (folder / "versions" / "rev_9001.py").write_text(dedent(source), encoding="utf-8")
        config = Config()
        config.set_main_option("script_location", str(folder).replace("%", "%%"))
        monkeypatch.setattr(schema, "_config", lambda: config)

    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    return write


def revision(engine: Engine) -> str | None:
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def count(engine: Engine, table: str) -> int:
    with engine.connect() as connection:
        return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())


def test_migrations_give_what_the_models_say(engine: Engine) -> None:
    assert schema.upgrade(engine) is True

    def ours(_: Any, name: str | None, kind: str, *__: Any) -> bool:
        return not (kind == "table" and str(name).startswith("search_fts"))

    with engine.connect() as connection:
        options = {"compare_type": True, "compare_server_default": True, "include_object": ours}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, Table.metadata) == []


def test_tables_agree_down_to_their_text(engine: Engine) -> None:
    """`compare_metadata` does not see checks, cascades, AUTOINCREMENT or deferral."""
    schema.upgrade(engine)

    def described(connection: Connection) -> dict[str, str]:
        rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql NOT NULL"))
        return {
            row.name: " ".join(sorted(row.sql.replace('"', "").replace(",", " ").split()))
            for row in rows
            if row.name in Table.metadata.tables
        }

    with engine.connect() as connection:
        migrated = described(connection)
    with create_engine("sqlite://").connect() as connection:
        Table.metadata.create_all(connection)
        modelled = described(connection)
    assert set(migrated) == set(Table.metadata.tables)
    assert {name: sql.lower() for name, sql in migrated.items()} == {
        name: sql.lower() for name, sql in modelled.items()
    }


def test_there_is_one_line_of_revisions_and_none_imports_the_project() -> None:
    script = ScriptDirectory.from_config(schema._config())
    assert script.get_heads() == [schema.head()]
    assert [item.down_revision for item in script.walk_revisions()][-1] is None
    for path in (Path(schema.__file__).parent / "migrations").rglob("*.py"):
        assert "import checkin_desktop" not in path.read_text(encoding="utf-8")
        assert "from checkin_desktop" not in path.read_text(encoding="utf-8")


def test_a_second_run_changes_nothing(engine: Engine) -> None:
    schema.upgrade(engine)
    assert schema.upgrade(engine) is False


def test_a_new_vault_needs_no_snapshot(engine: Engine) -> None:
    def never() -> None:
        raise AssertionError

    assert schema.upgrade(engine, snapshot=never)


def test_a_later_migration_keeps_the_rows_and_is_preceded_by_a_snapshot(old_vault: Engine, next_revision: Any) -> None:
    next_revision(REBUILD)
    seen: list[str | None] = []
    assert schema.upgrade(old_vault, snapshot=lambda: seen.append(revision(old_vault)))
    assert (seen, revision(old_vault)) == ([HEAD], "9001")
    assert count(old_vault, "contacts") == 1
    with old_vault.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert "extra" in {column["name"] for column in inspect(connection).get_columns("people")}


def test_a_migration_with_foreign_keys_on_is_caught(
    old_vault: Engine, next_revision: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the guard the batch would delete the contact by cascade and nobody would notice."""
    next_revision(REBUILD)
    monkeypatch.setattr(schema, "FOREIGN_KEYS_OFF", "PRAGMA foreign_keys=ON")
    with pytest.raises(RuntimeError, match="foreign keys"):
        schema.upgrade(old_vault)
    assert revision(old_vault) == HEAD
    assert count(old_vault, "contacts") == 1


def test_the_cascade_is_real(old_vault: Engine) -> None:
    """What the guard is there for: the same steps by hand do lose the row."""
    with old_vault.begin() as connection:
        for trigger in (
            connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all()
        ):
            connection.execute(text(f"DROP TRIGGER {trigger}"))
        connection.execute(text("DROP TABLE people"))
        assert connection.execute(text("SELECT count(*) FROM contacts")).scalar() == 0
        connection.rollback()


def test_a_failed_migration_leaves_everything_as_it_was(old_vault: Engine, next_revision: Any) -> None:
    next_revision(FAILING)
    with pytest.raises(OSError, match="power cut"):
        schema.upgrade(old_vault)
    assert revision(old_vault) == HEAD
    assert count(old_vault, "contacts") == 1
    with old_vault.connect() as connection:
        assert not inspect(connection).has_table("half")


def test_a_migration_that_leaves_orphans_is_not_committed(old_vault: Engine, next_revision: Any) -> None:
    next_revision(ORPHAN)
    with pytest.raises(AppError) as caught:
        schema.upgrade(old_vault)
    assert caught.value.code is ErrorCode.DATABASE_DAMAGED
    assert revision(old_vault) == HEAD


def test_a_failed_snapshot_stops_the_migration(old_vault: Engine, next_revision: Any) -> None:
    next_revision(REBUILD)

    def full() -> None:
        raise AppError(ErrorCode.DISK_FULL)

    with pytest.raises(AppError, match="disk_full"):
        schema.upgrade(old_vault, snapshot=full)
    assert revision(old_vault) == HEAD


def test_a_newer_vault_is_refused_politely(engine: Engine) -> None:
    schema.upgrade(engine)
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO meta (id, vault_id, created_at, made_by) VALUES (1, x'00', '', '9.9')"))
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(AppError) as caught:
        schema.upgrade(engine)
    assert (caught.value.code, caught.value.params) == (ErrorCode.VAULT_NEWER, {"made_by": "9.9"})


def test_a_rebuilt_table_keeps_its_triggers(old_vault: Engine, next_revision: Any) -> None:
    """Rebuilding a table drops its triggers, and with them all that keeps the log append-only."""
    triggers = text("SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name")
    with old_vault.connect() as connection:
        before = connection.execute(triggers).all()
    next_revision(REBUILD_GUARDED)
    assert schema.upgrade(old_vault) is True
    with old_vault.connect() as connection:
        assert connection.execute(triggers).all() == before
        assert connection.execute(text("PRAGMA legacy_alter_table")).scalar() == 0
    with pytest.raises(Exception, match="append_only"), old_vault.begin() as connection:
        connection.execute(text("DELETE FROM people"))
