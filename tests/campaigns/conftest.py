from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.campaigns.kills import Killer
from tests.support.vaults import VaultTemplate


@pytest.fixture(scope="session", autouse=True)
def quick_collections() -> Iterator[None]:
    """Closing a vault collects garbage; leave out what the libraries loaded, which never changes."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> VaultTemplate:
    return VaultTemplate(tmp_path_factory.mktemp("template") / "prueba.cdvault")


@pytest.fixture
def vault(template: VaultTemplate, tmp_path: Path) -> Path:
    """A closed vault of this test's own."""
    return template.copy(tmp_path / "prueba.cdvault")


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
