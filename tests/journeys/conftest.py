from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from checkin_desktop.base import paths
from checkin_desktop.base.settings import Settings
from checkin_desktop.ui.fonts import load_first_fonts
from checkin_desktop.ui.language import set_language
from checkin_desktop.ui.shell import Shell
from checkin_desktop.ui.theme import theme
from tests.journeys import trouble
from tests.journeys.trouble import CaseTemplate
from tests.support.vaults import CHEAP, VaultTemplate
from tests.support.visitor import Visitor


@pytest.fixture
def visitor(qtbot: Any, qapp: Any, isolated_home: Path) -> Iterator[Visitor]:
    """A first-time visitor in front of the program's own window, on an empty home."""
    load_first_fonts()
    theme.apply(qapp)
    set_language("en")
    shell = Shell(Settings(paths.settings_folder() / "settings.json"), paths.vaults_folder(), kdf=CHEAP)
    shell.start()
    shell.show()
    qtbot.waitExposed(shell)
    yield Visitor(qtbot, shell)
    shell.close()
    qtbot.waitUntil(lambda: not shell.isVisible(), timeout=20000)
    shell.deleteLater()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> CaseTemplate:
    return CaseTemplate(tmp_path_factory.mktemp("template") / "family-folder.cdvault")


@pytest.fixture
def folder(template: VaultTemplate, tmp_path: Path) -> Path:
    """A closed vault of this test's own."""
    return template.copy(tmp_path / "family-folder.cdvault")


@pytest.fixture
def visit(qtbot: Any, qapp: Any) -> Callable[..., Any]:
    return lambda *where, **more: trouble.window(qtbot, qapp, *where, **more)


@pytest.fixture
def cli(capsys: Any, folder: Path, tmp_path: Path) -> Callable[..., tuple[int, str, str]]:
    return lambda *words, **more: trouble.run(capsys, folder, tmp_path / "secret", *words, **more)
