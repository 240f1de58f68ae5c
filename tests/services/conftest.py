from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from checkin_desktop.domain.attempts import AttemptDraft, Channel, Outcome
from checkin_desktop.services import vaults
from checkin_desktop.services.case_file import CaseFile
from tests.support.case_fixtures import clock, folder, maria
from tests.support.clocks import HandClock
from tests.support.keyring_fixtures import keyring, keyring_desk
from tests.support.vault_fixtures import template
from tests.support.vaults import PASSPHRASE

__all__ = ["clock", "folder", "keyring", "keyring_desk", "maria", "template"]

Reopen = Callable[[], CaseFile]


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


@pytest.fixture(scope="session")
def call() -> AttemptDraft:
    """A call of the same morning."""
    return AttemptDraft(
        happened_local=datetime(2026, 11, 20, 9, 12),
        channel=Channel.CALL,
        outcome=Outcome.NO_ANSWER,
        office="New York City",
        number="212-264-5085",
    )
