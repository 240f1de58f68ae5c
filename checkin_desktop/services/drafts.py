"""Forms that were not saved yet, kept in the vault and therefore encrypted.

What the disk does not take is held in memory instead: it is given back by `load` like any draft, and is sealed under
the vault's draft key while the vault is locked.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.vault import draft_seal
from checkin_desktop.vault.repositories import notebook

Drafts = Mapping[str, Mapping[str, Any]]
"""What forms hold by the key of their draft; nothing for a draft that has to go."""


class DraftsService:
    """Drafts by key. A key that ends in `:<person id>` goes when that person is removed whole."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault
        self._held: dict[str, dict[str, Any]] = {}

    def save(self, key: str, payload: dict[str, Any]) -> None:
        """Keep what a form holds; `payload` is JSON data. Raises what the vault session raises."""
        with self._vault.write() as session:
            notebook.save_draft(session, key, payload, self._vault.now())
        self._held.pop(key, None)

    def load(self, key: str) -> dict[str, Any] | None:
        """What was kept under `key`, or None."""
        if key in self._held:
            return dict(self._held[key]) or None
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
        self._held.pop(key, None)

    def keep(self, drafts: Drafts) -> None:
        """Keep all of these, and what was held in memory, before the folder is closed for a change of its set.

        Raises TYPED_NOT_KEPT when the disk does not take them, and LOCKED; nothing is forgotten then.
        """
        left = {key: dict(payload) for key, payload in {**self._held, **drafts}.items()}
        if not left:
            return
        try:
            self._keep(left)
        except AppError as failure:
            if failure.code is ErrorCode.LOCKED:
                raise
            raise AppError(ErrorCode.TYPED_NOT_KEPT) from None

    def keep_or_seal(self, drafts: Drafts) -> bytes:
        """Keep all of these, and what was held in memory; if the disk does not take them, seal them.

        Returns what was sealed, empty when the vault took everything. Raises only for a fault of the program.
        """
        left = {key: dict(payload) for key, payload in {**self._held, **drafts}.items()}
        if not left:
            return b""
        try:
            self._keep(left)
        except AppError:
            return self.seal(left)
        return b""

    def seal(self, drafts: Drafts) -> bytes:
        """Seal these drafts, without asking the disk. Raises LOCKED."""
        plain = bytearray(json.dumps({key: dict(payload) for key, payload in drafts.items()}).encode())
        return draft_seal.seal(self._vault.session, plain)

    def put_back(self, sealed: bytes) -> bool:
        """After unlocking: take sealed drafts in again. False when they are of another vault.

        What the disk still does not take is held in memory.
        """
        plain = draft_seal.unseal(self._vault.session, sealed)
        if plain is None:
            return False
        drafts: dict[str, dict[str, Any]] = json.loads(plain)
        try:
            self._keep(drafts)
        except AppError:
            self._held.update(drafts)
        return True

    def _keep(self, drafts: dict[str, dict[str, Any]]) -> None:
        now = self._vault.now()
        with self._vault.write() as session:
            for key, payload in drafts.items():
                if payload:
                    notebook.save_draft(session, key, payload, now)
                else:
                    notebook.discard_draft(session, key)
        for key in drafts:
            self._held.pop(key, None)
