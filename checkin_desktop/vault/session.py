"""The door to vaults: create one, open one, open one with the recovery code, look at one without changing it."""

from __future__ import annotations

from checkin_desktop.vault.creation import create_vault
from checkin_desktop.vault.opened import VaultSession
from checkin_desktop.vault.read_only import open_view
from checkin_desktop.vault.unlock import open_vault, open_with_code

__all__ = ["VaultSession", "create_vault", "open_vault", "open_view", "open_with_code"]
