"""Counts of campaigns, small in the suite and full with `python3 dev.py campaign`, and the numbers they showed.

A campaign is a test marked `campaign`. It takes its counts from `count` and hands its numbers to the fixture
`numbers`. With the full counts each line is printed when its test ends and kept in build/campaign/numbers.txt.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

FULL_VARIABLE = "CHECKIN_CAMPAIGN"
FOLDER = Path(__file__).parents[2] / "build" / "campaign"
Numbers: TypeAlias = Callable[[str, str], None]
_PROPERTY = "campaign"


def is_full() -> bool:
    """Whether the long form runs."""
    return os.environ.get(FULL_VARIABLE) == "full"


def count(short: int, full: int) -> int:
    """How often to do it: `short` in the suite, `full` in the campaign."""
    return full if is_full() else short


@pytest.fixture
def numbers(record_property: Callable[[str, object], None]) -> Numbers:
    """Call it with the campaign's name and its numbers, in one line each."""

    def tell(name: str, line: str) -> None:
        print(f"{name}: {line}")
        record_property(_PROPERTY, f"{name}: {line}")

    return tell


class Announcer:
    """Prints and keeps the lines of each campaign that ended; lives where the results are gathered."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config

    @pytest.hookimpl(trylast=True)
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Called by pytest for each phase of each test."""
        if report.when != "call" and not report.failed:
            return
        lines = [str(value) for name, value in report.user_properties if name == _PROPERTY and report.when == "call"]
        if report.failed and "campaign" in report.keywords:
            lines.append(f"FAILED {report.nodeid}")
        terminal = self._config.pluginmanager.get_plugin("terminalreporter")
        FOLDER.mkdir(parents=True, exist_ok=True)
        with (FOLDER / "numbers.txt").open("a", encoding="utf-8") as file:
            for line in lines:
                whole = f"{line} [{report.duration:.0f} s]"
                file.write(f"{whole}\n")
                if terminal is not None:
                    terminal.write_line(whole)


def pytest_configure(config: pytest.Config) -> None:
    """Called by pytest through tests/conftest.py, before anything runs."""
    if is_full() and "PYTEST_XDIST_WORKER" not in os.environ:
        config.pluginmanager.register(Announcer(config), "campaign-announcer")
