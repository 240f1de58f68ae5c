"""Opening with the computer's login in a real window, by keyboard alone, until the keyring dies."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.screens.take import screen

REPOSITORY = Path(__file__).parents[2]


@pytest.mark.slow
def test_a_day_with_the_computers_login(tmp_path: Path) -> None:
    with screen() as display:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        command = [sys.executable, "-m", "tests.journeys.by_login", str(tmp_path)]
        done = subprocess.run(
            command, check=False, cwd=REPOSITORY, env=environment, capture_output=True, text=True, timeout=240
        )
    assert done.returncode == 0, done.stdout + done.stderr[-4000:]
    assert done.stdout.split() == ["asked", "on", "offered", "opened", "dead", "passphrase", "done"]
