"""Brings the schema of an open vault up to date.

All revisions run in one transaction with foreign keys off; `foreign_key_check` has to be empty before the commit.
A batch migration under `foreign_keys=ON` would delete child rows by cascade without a word.

A batch migration also loses the triggers of the table it rebuilds, among them those that keep the log append-only.
What a revision loses is put back: a revision may replace a trigger under its own name, never drop one.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import resources
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, select, text

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault.tables import MetaRow

FOREIGN_KEYS_OFF = "PRAGMA foreign_keys=OFF"
_TRIGGERS = text("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")


def upgrade(engine: Engine, *, snapshot: Callable[[], None] | None = None, target: str = "head") -> bool:
    """Run the missing revisions, as far as `target` when it is given; returns whether there were any.

    `snapshot` is called before the first change to a database that already holds a schema, outside any transaction;
    if it fails, nothing is changed. Raises VAULT_NEWER when a later version of the program made the database, and
    DATABASE_DAMAGED when rows would refer to nothing afterwards.
    """
    config = _config()
    script = ScriptDirectory.from_config(config)
    with engine.connect() as connection:
        current = _current(connection, script)
    if current == script.get_current_head():
        return False
    if current is not None and snapshot is not None:
        snapshot()
    with engine.connect() as connection:
        raw: Any = connection.connection.driver_connection
        raw.execute(FOREIGN_KEYS_OFF)
        # Otherwise a table that triggers of others speak of cannot be rebuilt (https://sqlite.org/lang_altertable.html).
        raw.execute("PRAGMA legacy_alter_table=ON")
        try:
            with connection.begin():
                config.attributes["connection"] = connection
                before = _triggers(connection)
                command.upgrade(config, target)
                for name in before.keys() - _triggers(connection).keys():
                    connection.exec_driver_sql(before[name])
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                    raise AppError(ErrorCode.DATABASE_DAMAGED)
        finally:
            raw.execute("PRAGMA legacy_alter_table=OFF")
            raw.execute("PRAGMA foreign_keys=ON")
    return True


def is_current(engine: Engine) -> bool:
    """Whether the schema is this program's. Reads only. Raises VAULT_NEWER(made_by)."""
    script = ScriptDirectory.from_config(_config())
    with engine.connect().execution_options(vault_begin="deferred") as connection:
        return _current(connection, script) == script.get_current_head()


def head() -> str:
    """The newest revision this program knows."""
    return ScriptDirectory.from_config(_config()).get_current_head() or ""


def known_revisions() -> frozenset[str]:
    """Every revision this program knows."""
    return frozenset(revision.revision for revision in ScriptDirectory.from_config(_config()).walk_revisions())


def _config() -> Config:
    config = Config()
    folder = resources.files("checkin_desktop.vault") / "migrations"
    # The option goes through %-interpolation, and a folder may have a percent sign in its name.
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    return config


def _triggers(connection: Connection) -> dict[str, str]:
    return {row.name: row.sql for row in connection.execute(_TRIGGERS)}


def _current(connection: Connection, script: ScriptDirectory) -> str | None:
    current = MigrationContext.configure(connection).get_current_revision()
    known = {revision.revision for revision in script.walk_revisions()}
    if current is not None and current not in known:
        made_by = ""
        if inspect(connection).has_table(MetaRow.__tablename__):
            made_by = connection.execute(select(MetaRow.made_by)).scalar() or ""
        raise AppError(ErrorCode.VAULT_NEWER, made_by=made_by)
    return current
