"""Folders that are copied to other computers, and the second versions they leave."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from checkin_desktop.vault import layout, synced_folders
from checkin_desktop.vault.synced_folders import Findings, findings, service_of


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


def service(folder: Path, home: Path, **environment: str) -> str:
    folder.mkdir(parents=True, exist_ok=True)
    return service_of(folder / "my-folder.cdvault", environment=environment, home=home)


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("OneDrive/Documents", "OneDrive"),
        ("OneDrive - Legal Aid Inc/x", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Dropbox (Personal)/x", "Dropbox"),
        ("Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud Drive"),
        ("iCloudDrive/x", "iCloud Drive"),
        ("Google Drive/x", "Google Drive"),
        ("Library/CloudStorage/GoogleDrive-someone/My Drive", "Google Drive"),
        ("Nextcloud/x", "Nextcloud"),
        ("Nextcloud2", "Nextcloud"),
        ("pCloud Drive/x", "cloud"),
        ("Documents", ""),
        ("drive boxes/x", ""),
        (".local/share/checkin-desktop/vaults", ""),
    ],
)
def test_by_the_names_of_folders(home: Path, place: str, name: str) -> None:
    assert service(home / place, home) == name


def test_by_what_the_services_say_themselves(home: Path) -> None:
    work = home / "Work"
    assert service(work / "x", home, OneDriveCommercial=str(work)) == "OneDrive"
    (home / ".dropbox").mkdir()
    (home / ".dropbox" / "info.json").write_text(json.dumps({"personal": {"path": str(home / "Stuff"), "host": 1}}))
    assert service(home / "Stuff" / "x", home) == "Dropbox"
    assert service(home / "Other", home) == ""


@pytest.mark.parametrize(
    ("marker", "name"),
    [
        (".stfolder", "Syncthing"),
        (".dropbox", "Dropbox"),
        (".dropbox.cache", "Dropbox"),
        (".sync_0123456789ab.db", "Nextcloud"),
        ("._sync_0123456789ab.db", "Nextcloud"),
        (".shortcut-targets-by-id", "Google Drive"),
    ],
)
def test_by_marker_files(home: Path, marker: str, name: str) -> None:
    root = home / "shared"
    root.mkdir()
    (root / marker).touch()
    assert service(root / "deep" / "down", home) == name
    assert service(home / "beside", home) == ""


def test_damaged_or_strange_settings_say_nothing(home: Path) -> None:
    (home / ".dropbox").mkdir()
    for text in ("", "[]", '{"personal": 3}', '{"personal": {}}', "\0"):
        (home / ".dropbox" / "info.json").write_text(text)
        assert service(home / "x", home) == ""


def test_a_link_into_a_cloud_folder_counts(home: Path) -> None:
    (home / "Dropbox" / "x").mkdir(parents=True)
    (home / "papers").symlink_to(home / "Dropbox" / "x")
    assert service_of(home / "papers" / "my-folder.cdvault", environment={}, home=home) == "Dropbox"


@pytest.mark.parametrize(
    "name",
    [
        "vault (2).db",
        "vault (1).db",
        "vault (María's conflicted copy 2026-11-20).db",
        "vault (Copia en conflicto de PC-CASA 2026-11-20).db",
        "vault-DESKTOP-7G3K2A1.db",
        "vault.sync-conflict-20261120-101010-ABCDEFG.db",
        "vault_conflict-20261120-101010.db",
        "vault copy.db",
        "vault 2.db",
        "vault (conflicted copy 2026-11-20 101010).db",
        "vault.db (1)",
    ],
)
def test_second_versions_of_the_database_are_listed_and_left_alone(vault: Path, name: str) -> None:
    current = layout.find_set(vault)
    (current.path / name).write_bytes(b"x" * 123)
    [conflict] = findings(vault).conflicts
    assert conflict.name == "vault.db"
    assert conflict.original is not None
    assert conflict.original.size == current.database.stat().st_size
    assert [(copy.path.name, copy.size) for copy in conflict.copies] == [(name, 123)]
    assert conflict.copies[0].changed is not None
    assert (current.path / name).read_bytes() == b"x" * 123


def test_second_versions_of_keys_files_sets_and_the_whole_folder(vault: Path) -> None:
    current = layout.find_set(vault)
    shelf = current.files / "aa"
    (shelf / ("a" * 32 + ".civf")).write_bytes(b"1")
    (shelf / ("a" * 32 + " (1).civf")).write_bytes(b"2")
    (current.path / "vault (1).key").write_bytes(b"3")
    shutil.copytree(current.path, vault / "set-000001 (1)")
    shutil.copytree(vault, vault.parent / "prueba (1).cdvault")
    shutil.copytree(vault, vault.parent / "prueba-DESKTOP-7G3K2A1.cdvault")
    names = {conflict.name: len(conflict.copies) for conflict in findings(vault).conflicts}
    assert names == {"prueba.cdvault": 2, "set-000001": 1, "vault.key": 1, "a" * 32 + ".civf": 1}


def test_a_vault_as_it_should_be_has_none(vault: Path) -> None:
    (vault.parent / "other.cdvault").mkdir()
    (vault.parent / "family-folder-2.cdvault").mkdir()
    (vault.parent / "letter (1).pdf").touch()
    (vault / "undone-000002-0123456789abcdef").mkdir()
    (layout.find_set(vault).path / "vault.db.tmp-01234567").touch()
    assert findings(vault).conflicts == ()


def test_nothing_there_and_nothing_readable(tmp_path: Path) -> None:
    assert not findings(tmp_path / "none" / "x.cdvault", environment={}, home=tmp_path)
    assert Findings("OneDrive")
    assert service_of(Path("bad\0name"), environment={}, home=tmp_path) == ""
    assert not list(tmp_path.iterdir())


def test_the_name_of_a_second_version() -> None:
    assert synced_folders._base("my-folder-2.cdvault") is None
    assert synced_folders._base("vault.key.2") is None
    assert synced_folders._base("vault.db-wal") is None
    assert synced_folders._base("000012.db") is None
