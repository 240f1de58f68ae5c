"""Settings that belong to a vault and lie inside it: who uses it, and what it was set up for."""

from __future__ import annotations

from typing import Any

from checkin_desktop.services.opened import OpenVault
from checkin_desktop.vault.repositories import notebook


class VaultSettings:
    """Values by key, as JSON data. Keys that this version does not know are kept."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def get(self, key: str, default: Any = None) -> Any:
        """A value. Raises what the vault session raises."""
        with self._vault.read() as session:
            return notebook.setting(session, key, default)

    def all(self) -> dict[str, Any]:
        """All values."""
        with self._vault.read() as session:
            return notebook.settings(session)

    def set(self, **values: Any) -> None:
        """Keep values in one transaction."""
        with self._vault.write() as session:
            for key, value in values.items():
                notebook.set_setting(session, key, value)
        self._vault.changed("settings")
