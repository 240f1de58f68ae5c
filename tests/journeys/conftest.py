from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from checkin_desktop.base import paths
from checkin_desktop.base.settings import Settings
from checkin_desktop.ui.fonts import load_first_fonts
from checkin_desktop.ui.language import set_language
from checkin_desktop.ui.shell import Shell
from checkin_desktop.ui.theme import theme
from tests.support.vaults import CHEAP
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
