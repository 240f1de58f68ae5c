from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from checkin_desktop.domain.attempts import AttemptDraft, Channel, Outcome
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.services import vaults
from checkin_desktop.services.case_file import CaseFile
from tests.support.clocks import HandClock
from tests.support.vaults import PASSPHRASE, VaultTemplate

Reopen = Callable[[], CaseFile]


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
def open_case(folder: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reopen]:
    """Opens the vault, closing what was open before."""
    monkeypatch.setenv("TZ", "America/New_York")
    opened: list[CaseFile] = []

    def open_it() -> CaseFile:
        for case in opened:
            case.close()
        opened.append(vaults.open_(folder, PASSPHRASE, clock=clock, strengthen=False))
        return opened[-1]

    yield open_it
    for case in opened:
        case.close()


@pytest.fixture
def case(open_case: Reopen) -> CaseFile:
    return open_case()


@pytest.fixture
def maria(case: CaseFile) -> Person:
    return case.people.add(PersonDetails(given_names="María Elena", family_names="Reyes Núñez"))


@pytest.fixture
def call() -> AttemptDraft:
    """A call of the same morning."""
    return AttemptDraft(
        happened_local=datetime(2026, 11, 20, 9, 12),
        channel=Channel.CALL,
        outcome=Outcome.NO_ANSWER,
        office="New York City",
        number="212-264-5085",
    )
