"""What waits until the first picture is on the screen: log, other scripts' fonts, focus ring, heavy libraries."""

from __future__ import annotations

import gc
import importlib
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from checkin_desktop.jobs.runner import JobControl, Lane
from checkin_desktop.ui.first_paint import after_paint
from checkin_desktop.ui.fonts import load_other_scripts

if TYPE_CHECKING:
    from checkin_desktop.ui.shell import Shell


def after_first_paint(shell: Shell) -> None:
    """Schedule the rest of the start. While the person types the passphrase, the database library is imported."""
    after_paint(shell, lambda: _continue(shell))


def _continue(shell: Shell) -> None:
    gc.enable()
    from checkin_desktop.base import logs, paths
    from checkin_desktop.ui.widgets.focus_ring import FocusRing  # brings QStyle, whose enumerations are many

    logs.start(paths.logs_folder())
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    FocusRing(app)
    load_other_scripts()
    shell.runner.submit(_import, owner=shell, done=lambda _: None, failed=lambda _: None, lane=Lane.POOL)


def _import(control: JobControl) -> None:
    if not control.cancelled():
        importlib.import_module("checkin_desktop.services.case_file")
