from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.campaigns.kills import Killer
from tests.support.vault_fixtures import quick_collections, template, vault

__all__ = ["quick_collections", "template", "vault"]


@pytest.fixture(scope="session")
def victims() -> Iterator[Killer]:
    """One loaded program for all campaigns of this process: loading takes longer than many kills."""
    with Killer() as killer:
        yield killer


@pytest.fixture
def killer(victims: Killer, request: pytest.FixtureRequest) -> Killer:
    """Kills, counted from zero."""
    victims.begin(request.node.name)
    return victims
