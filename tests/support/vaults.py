"""Vaults for tests: real ones, with a key derivation that is cheap and that only tests can choose."""

from __future__ import annotations

import shutil
from pathlib import Path

from checkin_desktop.vault.kdf import KdfProfile
from checkin_desktop.vault.session import VaultSession, create_vault, open_vault

CHEAP = KdfProfile(passes=1, lanes=1, memory_kib=8)
PASSPHRASE = "cinco palabras para la prueba"


def make_vault(folder: Path, passphrase: str = PASSPHRASE, *, label: str = "") -> tuple[VaultSession, str]:
    """A new open vault and its recovery code."""
    session, code, _ = create_vault(folder, passphrase, label=label, kdf_profile=CHEAP)
    return session, code


def reopen(folder: Path, passphrase: str = PASSPHRASE) -> VaultSession:
    """Open with the passphrase, leaving the cheap key slot as it is."""
    return open_vault(folder, passphrase, floor=None)


class VaultTemplate:
    """A closed vault that is copied for each test: creating one makes some 500 folders."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        session, self.code = make_vault(folder, label="Prueba")
        session.close()

    def copy(self, target: Path) -> Path:
        """A fresh copy at `target`."""
        shutil.copytree(self.folder, target)
        return target
