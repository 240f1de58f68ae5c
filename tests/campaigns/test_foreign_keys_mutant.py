"""A migration with foreign keys on loses rows without a word. The program refuses it, and if it did not, we would see.

Both locks are broken here on purpose: the PRAGMA before the transaction and the refusal in the migrations' env.py.
"""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.vault import schema
from tests.campaigns import marks
from tests.campaigns.one_more_revision import know_one_more_revision, write_migrations
from tests.support.campaign import Numbers
from tests.support.vaults import reopen

pytestmark = pytest.mark.campaign

_TABLES = ("people", "contacts", "attempt_entries")
_GUARD = "if connection.exec_driver_sql("


def rows(folder: Path) -> Counter[str]:
    """How many rows there are in each table that matters here."""
    with closing(reopen(folder)) as session, session.read() as reading:
        found = {name: int(reading.execute(text(f"SELECT count(*) FROM {name}")).scalar_one()) for name in _TABLES}
        return +Counter(found)


@pytest.fixture
def filled(vault: Path) -> Path:
    with closing(CaseFile(reopen(vault))) as case:
        person = case.people.add(PersonDetails(given_names="Práctica")).id
        case.contacts.add(person, ContactDetails(name="Tía Rosa"))
        case.attempts.add(person, marks.draft(1))
    return vault


@pytest.fixture
def bare(vault: Path) -> Path:
    """A person and a contact. Attempts would stop the cascade: their rows may not be deleted at all."""
    with closing(CaseFile(reopen(vault))) as case:
        case.contacts.add(case.people.add(PersonDetails(given_names="Práctica")).id, ContactDetails(name="Tía Rosa"))
    return vault


@pytest.fixture
def migrations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = write_migrations(tmp_path / "migrations")
    know_one_more_revision(folder, monkeypatch.setattr)
    return folder


def test_migration_as_it_is_keeps_every_row(filled: Path, migrations: Path) -> None:
    assert rows(filled) == Counter({"people": 1, "contacts": 1, "attempt_entries": 1})


def test_migration_with_foreign_keys_on_is_refused(
    filled: Path, migrations: Path, monkeypatch: pytest.MonkeyPatch, numbers: Numbers
) -> None:
    monkeypatch.setattr(schema, "FOREIGN_KEYS_OFF", "PRAGMA foreign_keys=ON")
    with pytest.raises(RuntimeError, match="foreign keys"):
        reopen(filled)
    numbers("migration with foreign keys on", "refused, and without the refusal the loss is seen")


def test_migration_with_foreign_keys_on_and_no_refusal_is_seen(
    bare: Path, migrations: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    env = migrations / "env.py"
    source = env.read_text(encoding="utf-8")
    assert _GUARD in source
    env.write_text(source.replace(_GUARD, "if False and connection.exec_driver_sql("), encoding="utf-8")
    monkeypatch.setattr(schema, "FOREIGN_KEYS_OFF", "PRAGMA foreign_keys=ON")
    assert rows(bare) == Counter({"people": 1})
