"""A vault on a medium that cannot be written."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from checkin_desktop.domain.errors import AppError, ErrorCode
from tests.support.small_disk import small_disk
from tests.support.vaults import VaultTemplate, make_vault, reopen


def test_a_read_only_medium_is_named(tmp_path: Path, template: VaultTemplate) -> None:
    with small_disk(tmp_path / "disk") as disk:
        vault = template.copy(disk / "v.cdvault")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        with pytest.raises(AppError) as failure:
            reopen(vault)
        assert failure.value.code is ErrorCode.VAULT_READ_ONLY
        with pytest.raises(AppError) as failure:
            make_vault(disk / "new.cdvault")
        assert failure.value.code is ErrorCode.FOLDER_NOT_WRITABLE
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
        reopen(vault).close()
