"""Opening with the computer's login as the window asks for it: with a real GNOME keyring."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.services import keyring_unlock, vault_keys, vaults
from checkin_desktop.services.case_file import CaseFile
from tests.support.keyring_fixtures import nobody_else
from tests.support.keyrings import KeyringDesk
from tests.support.vaults import CHEAP, PASSPHRASE


@pytest.fixture
def case(folder: Path) -> Iterator[CaseFile]:
    """A folder on a computer that nobody else uses."""
    nobody_else(folder)
    opened = vaults.open_(folder, PASSPHRASE, strengthen=False)
    yield opened
    opened.close()


def test_on_open_off(case: CaseFile, folder: Path, keyring: KeyringDesk) -> None:
    assert not keyring_unlock.available(folder)
    assert keyring_unlock.keyring_failure() is None
    assert keyring_unlock.state(case) == keyring_unlock.LoginOpening(on=False, shared=False)
    keyring_unlock.enable(case, PASSPHRASE)
    assert keyring_unlock.state(case).on
    case.close()
    assert keyring_unlock.available(folder)
    again = keyring_unlock.open_(folder)
    assert not again.opened_with_code
    assert again.notes == ()
    assert keyring_unlock.disable(again) is False
    again.close()
    assert not keyring_unlock.available(folder)


def test_several_people_each_type_the_passphrase(folder: Path, keyring: KeyringDesk) -> None:
    case = vaults.open_(folder, PASSPHRASE, strengthen=False)
    assert keyring_unlock.state(case) == keyring_unlock.LoginOpening(on=False, shared=True)
    with pytest.raises(AppError) as refused:
        keyring_unlock.enable(case, PASSPHRASE)
    case.close()
    assert refused.value.code is ErrorCode.KEYRING_SHARED_COMPUTER
    assert not keyring_unlock.available(folder)


def test_a_new_vault_key_takes_the_login_away(case: CaseFile, folder: Path, keyring: KeyringDesk) -> None:
    keyring_unlock.enable(case, PASSPHRASE)
    vault_id = case.session.vault_id
    vault_keys.renew(case, PASSPHRASE, kdf=CHEAP)
    assert not keyring_unlock.available(folder)
    assert keyring.secret_of(vault_id) is None


def test_a_changed_passphrase_takes_the_login_away(case: CaseFile, folder: Path, keyring: KeyringDesk) -> None:
    case.keys.kdf = CHEAP
    keyring_unlock.enable(case, PASSPHRASE)
    assert case.keys.change(PASSPHRASE, "una nueva").keyring_dropped
    assert not keyring_unlock.available(folder)
    assert keyring.secret_of(case.session.vault_id) is None


def test_a_look_at_a_folder_reads_neither_the_database_library_nor_the_keyring_library(folder: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from checkin_desktop.services import keyring_unlock; "
        "keyring_unlock.available(Path(sys.argv[1])); "
        "sys.exit(bool({'sqlalchemy', 'keyring', 'secretstorage'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", program, str(folder)], check=False).returncode == 0
