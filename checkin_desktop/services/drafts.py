"""Forms that were not saved yet, kept in the vault and therefore encrypted."""

from __future__ import annotations

from typing import Any

from checkin_desktop.services.opened import OpenVault
from checkin_desktop.vault.repositories import notebook


class DraftsService:
    """Drafts by key. A key that ends in `:<person id>` goes when that person is removed whole."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def save(self, key: str, payload: dict[str, Any]) -> None:
        """Keep what a form holds; `payload` is JSON data. Raises what the vault session raises."""
        with self._vault.write() as session:
            notebook.save_draft(session, key, payload, self._vault.now())

    def load(self, key: str) -> dict[str, Any] | None:
        """What was kept under `key`, or None."""
        with self._vault.read() as session:
            return notebook.load_draft(session, key)

    def keys(self) -> tuple[str, ...]:
        """The keys of all drafts, the newest first."""
        with self._vault.read() as session:
            return notebook.draft_keys(session)

    def discard(self, key: str) -> None:
        """Forget a draft; one that is not there is no error."""
        with self._vault.write() as session:
            notebook.discard_draft(session, key)
