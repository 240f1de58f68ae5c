"""What tests of a case and of its pages begin with, for `from tests.support.case_fixtures import …` in a conftest.

Such a conftest has a `template` of a vault and a `case` of its own.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.services.case_file import CaseFile
from tests.support.clocks import HandClock
from tests.support.vaults import VaultTemplate


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def folder(template: VaultTemplate, tmp_path: Path) -> Path:
    """A closed vault of this test's own."""
    return template.copy(tmp_path / "prueba.cdvault")


@pytest.fixture
def maria(case: CaseFile) -> Person:
    return case.people.add(PersonDetails(given_names="María Elena", family_names="Reyes Núñez"))
