"""A vault on a medium that cannot be written."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import read_only
from checkin_desktop.vault.session import open_view
from checkin_desktop.vault.slots import Secret
from checkin_desktop.vault.view import ViewReason
from tests.support.folders import imprint
from tests.support.small_disk import small_disk
from tests.support.vaults import PASSPHRASE, VaultTemplate, make_vault, reopen
from tests.vault.test_unlock import crash


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


@pytest.mark.parametrize("left_open", [False, True], ids=["closed properly", "log left by a crash"])
def test_a_read_only_medium_can_be_looked_at(tmp_path: Path, template: VaultTemplate, left_open: bool) -> None:
    with small_disk(tmp_path / "disk", kib=8192) as disk:
        vault = template.copy(disk / "v.cdvault")
        if left_open:
            crash(vault, tmp_path, "in the log")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        before = imprint(vault)
        found = read_only.look(vault)
        assert found is not None
        assert found.reason is ViewReason.MEDIUM
        session = open_view(vault, Secret(passphrase=PASSPHRASE))
        assert session.label == ("in the log" if left_open else "Prueba")
        assert session.view is not None
        in_place = session.view.database.is_relative_to(vault)
        session.close()
        assert in_place is not left_open, "with a log beside it the database is merged in a private copy"
        assert imprint(vault) == before
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
        reopen(vault).close()
