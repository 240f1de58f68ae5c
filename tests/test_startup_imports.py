"""The lock screen paints before the heavy libraries are read: `-X importtime` up to the first painting names none."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from checkin_desktop.services.practice import make_practice_vault
from tests.support.vaults import CHEAP

HEAVY = (
    "sqlalchemy",
    "alembic",
    "sqlcipher3",
    "reportlab",
    "uharfbuzz",
    "keyring",
    "pikepdf",
    "pypdfium2",
    "phonenumbers",
    "zxcvbn",
    "PIL",
    "cryptography.x509",
    "checkin_desktop.services.case_file",
)
PAINTED = "first painting"
QT_NAMED = "Qt was named"

# Starts the program as a person does, and ends it inside the first paint event of its window.
PROGRAM = f"""
import os, sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

class Watcher(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            os.write(2, b"{PAINTED}\\n")
            if "Qt" in vars(sys.modules["PySide6.QtCore"]):
                os.write(2, b"{QT_NAMED}\\n")
            os._exit(0)
        return False

run = QApplication.exec
def watched_run(*_):
    watcher = Watcher(QApplication.instance())
    for window in QApplication.topLevelWidgets():  # a filter on the application would make the binding name `Qt`
        window.installEventFilter(watcher)
    return run()
QApplication.exec = watched_run

from checkin_desktop.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("startup") / "a.cdvault"
    make_practice_vault(folder, "practice", people=1, attempts=0, kdf=CHEAP).close()
    return folder


def _started(*words: str) -> str:
    command = [sys.executable, "-X", "importtime", "-c", PROGRAM, *words]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)
    assert PAINTED in done.stderr, done.stderr[-2000:]
    return done.stderr


def _imported(*words: str) -> set[str]:
    before = _started(*words).partition(PAINTED)[0]
    return set(re.findall(r"^import time:.*\| +(\S+)$", before, re.MULTILINE))


def _heavy(modules: set[str]) -> set[str]:
    return {name for name in modules for heavy in HEAVY if name == heavy or name.startswith(heavy + ".")}


def test_nothing_heavy_before_the_lock_screen_is_painted(vault: Path) -> None:
    imported = _imported("--vault", str(vault))
    assert "checkin_desktop.ui.lock_screen" in imported
    assert _heavy(imported) == set()


def test_nothing_heavy_before_the_first_run_is_painted() -> None:
    assert _heavy(_imported()) == set()


def test_the_measure_itself_sees_a_heavy_import() -> None:
    assert _heavy({"sqlalchemy.orm", "PySide6.QtCore"}) == {"sqlalchemy.orm"}


def test_the_lock_screen_does_without_the_enumerations_of_qt(vault: Path) -> None:
    """The binding makes all of them as soon as `Qt` is named; the first picture is a tenth sooner without."""
    assert QT_NAMED not in _started("--vault", str(vault))
