from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.services import vaults
from checkin_desktop.services.case_file import CaseFile
from tests.support.clocks import HandClock
from tests.support.desk import Desk
from tests.support.page_bench import PageBench
from tests.support.vaults import PASSPHRASE, VaultTemplate


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> VaultTemplate:
    return VaultTemplate(tmp_path_factory.mktemp("template") / "prueba.cdvault")


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def folder(template: VaultTemplate, tmp_path: Path) -> Path:
    """A closed vault of this test's own."""
    return template.copy(tmp_path / "prueba.cdvault")


@pytest.fixture
def case(folder: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch) -> Iterator[CaseFile]:
    monkeypatch.setenv("TZ", "America/New_York")
    opened = vaults.open_(folder, PASSPHRASE, clock=clock, strengthen=False)
    yield opened
    opened.close()


@pytest.fixture
def maria(case: CaseFile) -> Person:
    return case.people.add(PersonDetails(given_names="María Elena", family_names="Reyes Núñez"))


@pytest.fixture
def bench(qtbot: Any, case: CaseFile, tmp_path: Path) -> Iterator[PageBench]:
    """A window without a frame for one page, on the open vault."""
    made = PageBench(qtbot, case, tmp_path / "settings.json")
    yield made
    made.close()


@pytest.fixture
def desk(
    qtbot: Any, folder: Path, clock: HandClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    """A vault that the vault lane opens, for pages that are locked and opened again."""
    monkeypatch.setenv("TZ", "America/New_York")
    made = Desk(qtbot, folder, tmp_path, clock)
    yield made
    made.close()
