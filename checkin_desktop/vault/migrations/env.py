"""Runs the revisions on the connection that `vault.schema` hands over, inside its transaction."""

from __future__ import annotations

from alembic import context

connection = context.config.attributes["connection"]
if connection.exec_driver_sql("PRAGMA foreign_keys").scalar():
    # A batch migration rebuilds tables; with foreign keys ON that silently deletes every child row by cascade.
    raise RuntimeError("a migration must not run with foreign keys enforced")
context.configure(connection=connection, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
