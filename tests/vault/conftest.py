from __future__ import annotations

from pathlib import Path

import pytest

from checkin_desktop.vault import backups
from checkin_desktop.vault.session import VaultSession
from tests.support.keyring_fixtures import keyring, keyring_desk
from tests.support.vault_fixtures import quick_collections, session, template, vault
from tests.vault.backup_bench import add_scans

__all__ = ["keyring", "keyring_desk", "quick_collections", "session", "template", "vault"]


@pytest.fixture
def scans(session: VaultSession) -> dict[str, bytes]:
    """Two scans with rows, and one that no row speaks of."""
    return add_scans(session)


@pytest.fixture
def backup(session: VaultSession, scans: dict[str, bytes], tmp_path: Path) -> Path:
    """A backup of the open vault with its scans, on a stick of its own."""
    path = tmp_path / "stick" / "backup.cdbackup"
    path.parent.mkdir()
    backups.export(session, path)
    return path
