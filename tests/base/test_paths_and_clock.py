from __future__ import annotations

from datetime import UTC
from pathlib import Path

from checkin_desktop.base import paths
from checkin_desktop.base.clock import SystemClock


def test_everything_lies_in_this_users_own_folders(isolated_home: Path) -> None:
    folders = [
        paths.data_folder(),
        paths.vaults_folder(),
        paths.settings_folder(),
        paths.logs_folder(),
    ]
    assert all(folder.is_relative_to(isolated_home) for folder in folders)
    assert len(set(folders)) == 4


def test_new_vaults_are_not_offered_in_documents() -> None:
    assert "documents" not in str(paths.vaults_folder()).lower()
    assert paths.vaults_folder().is_relative_to(paths.data_folder())


def test_the_clock_is_aware_and_goes_forward() -> None:
    clock = SystemClock()
    assert clock.now().tzinfo is UTC
    assert clock.monotonic() <= clock.monotonic()
