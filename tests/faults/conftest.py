from __future__ import annotations

from tests.support.vault_fixtures import quick_collections, session, template, vault

__all__ = ["quick_collections", "session", "template", "vault"]
