from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from checkin_desktop.services import vaults
from checkin_desktop.services.case_file import CaseFile
from tests.support.attempts_page import open_page
from tests.support.case_fixtures import clock, folder, maria
from tests.support.clocks import HandClock
from tests.support.desk import Desk
from tests.support.page_bench import PageBench
from tests.support.vault_fixtures import template
from tests.support.vaults import PASSPHRASE

__all__ = ["clock", "folder", "maria", "open_page", "template"]


@pytest.fixture
def case(folder: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch) -> Iterator[CaseFile]:
    monkeypatch.setenv("TZ", "America/New_York")
    opened = vaults.open_(folder, PASSPHRASE, clock=clock, strengthen=False)
    yield opened
    opened.close()


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


@pytest.fixture
def answered(bench: PageBench, monkeypatch: pytest.MonkeyPatch) -> Callable[[type, Callable[[Any], object]], None]:
    """Fill a dialog when it opens; it comes back by itself once it saved or was given up."""

    def answer(kind: type, act: Callable[[Any], object]) -> None:
        def run(dialog: Any) -> int:
            dialog.show()
            bench.settle()
            act(dialog)
            bench.until(lambda: not dialog.isVisible())
            return int(dialog.result())

        monkeypatch.setattr(kind, "run", run)

    return answer
