"""A program that knows one revision more than this one: the shipped chain and a revision that rebuilds tables.

The revision is of the kind that loses data when something is wrong: batches that drop and rebuild tables which others
refer to with ON DELETE CASCADE, and which triggers guard.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from textwrap import dedent
from typing import Any

from alembic.config import Config

from checkin_desktop.vault import schema

NEXT = "9001"


def write_migrations(folder: Path) -> Path:
    """A copy of the shipped revisions and one more, in the new folder `folder`."""
    shutil.copytree(Path(schema.__file__).parent / "migrations", folder, ignore=shutil.ignore_patterns("__pycache__"))
    source = f"""
        import sqlalchemy as sa
        from alembic import op
        revision = "{NEXT}"
        down_revision = "{schema.head()}"
        def upgrade():
            for table in ("people", "contacts", "identifiers", "attempt_entries"):
                with op.batch_alter_table(table, recreate="always") as batch:
                    batch.add_column(sa.Column("extra", sa.Text(), nullable=True))
            op.execute("UPDATE people SET extra = given_names")
    """
    (folder / "versions" / "rev_next.py").write_text(dedent(source), encoding="utf-8")
    return folder


def config(folder: Path) -> Config:
    """The configuration of alembic that finds the revisions of `folder`."""
    made = Config()
    made.set_main_option("script_location", str(folder).replace("%", "%%"))
    return made


def know_one_more_revision(folder: Path, patch: Any = setattr) -> None:
    """Let the program of this process know the revisions of `folder`; `patch` is setattr or a monkeypatch's."""
    sys.dont_write_bytecode = True
    patch(schema, "_config", lambda: config(folder))
