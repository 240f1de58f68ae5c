"""For tests of the window: the theme is on, the language is English, and practice vaults are at hand."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from checkin_desktop.base.settings import Settings
from checkin_desktop.jobs.runner import Runner
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.practice import make_practice_vault
from checkin_desktop.ui.clipboard import Clipboard
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.fonts import load_first_fonts
from checkin_desktop.ui.language import set_language
from checkin_desktop.ui.messages import Messages
from checkin_desktop.ui.shell import Shell
from checkin_desktop.ui.theme import theme
from checkin_desktop.vault.session import open_vault
from tests.support.dressed import put_on_look
from tests.support.keyring_fixtures import keyring, keyring_desk
from tests.support.vaults import CHEAP

__all__ = ["keyring", "keyring_desk"]

PASSPHRASE = "practice"
TODAY = date(2026, 11, 20)


@pytest.fixture(scope="session")
def _fonts(qapp: object) -> None:
    load_first_fonts()


@pytest.fixture(autouse=True)
def english_light(qapp, _fonts: None) -> Iterator[None]:
    """Light colours, 100 % text, English; put back after each test."""
    put_on_look(qapp)
    set_language("en")
    yield
    theme._listeners.clear()
    theme.set(scheme="light", percent=100)
    set_language("en")


@pytest.fixture(scope="session")
def _practice_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template") / "practice.cdvault"
    make_practice_vault(folder, PASSPHRASE, people=4, attempts=8, today=TODAY, kdf=CHEAP).close()
    return folder


@pytest.fixture
def practice_folder(_practice_template: Path, tmp_path: Path) -> Path:
    """A closed practice vault of four people with eight attempts each."""
    return Path(shutil.copytree(_practice_template, tmp_path / "vaults" / "family-folder.cdvault"))


@pytest.fixture
def case(practice_folder: Path) -> Iterator[CaseFile]:
    """The practice vault, open. Person 1 is María."""
    session = open_vault(practice_folder, PASSPHRASE, floor=None)
    opened = CaseFile(session)
    yield opened
    opened.close()


@pytest.fixture
def runner(qapp: object) -> Iterator[Runner]:
    """A runner that is shut down at the end."""
    made = Runner()
    yield made
    made.shutdown()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of nobody."""
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def context(case: CaseFile, runner: Runner, settings: Settings) -> Iterator[WindowContext]:
    """What pages are given, over the practice vault; person 1 is chosen."""
    clipboard = Clipboard()
    made = WindowContext(case, runner, Messages(None), clipboard, settings)
    made.person_id = 1
    yield made
    clipboard.clear_if_ours()
    made.release()
    made.deleteLater()


@pytest.fixture
def make_shell(qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[Callable[..., Shell]]:
    """Builds shells with a cheap key derivation; they are closed at the end, whatever state they are in."""
    made: list[Shell] = []

    def build(**options: object) -> Shell:
        shell = Shell(settings, tmp_path / "vaults", kdf=CHEAP, first_wait_ms=50, **options)
        shell.resize(1280, 820)
        made.append(shell)
        shell.start()
        shell.show()
        return shell

    yield build
    for shell in made:
        shell.messages.close_all()
        shell.locker.sealed.clear()
        qtbot.waitUntil(shell.runner.idle, timeout=20_000)
        shell.close()
        qtbot.waitUntil(lambda s=shell: not s.isVisible(), timeout=20_000)
        shell.deleteLater()
