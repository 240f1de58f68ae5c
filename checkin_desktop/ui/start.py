"""What waits until the first picture is on the screen: log, other scripts' fonts, focus ring, heavy libraries."""

from __future__ import annotations

import gc
import importlib
import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QApplication

from checkin_desktop.jobs.runner import JobControl, Lane
from checkin_desktop.ui.first_paint import after_paint
from checkin_desktop.ui.fonts import load_other_scripts

if TYPE_CHECKING:
    from checkin_desktop.ui.shell import Shell


_SOON: Final = (
    "checkin_desktop.services.case_file",
    *(["checkin_desktop.ui.session_watch_linux"] if sys.platform.startswith("linux") else []),  # brings QtDBus
    "checkin_desktop.words.notice_texts",
    "checkin_desktop.ui.raise_request",
    "checkin_desktop.ui.shortcuts",
    "checkin_desktop.ui.keeping",
    "checkin_desktop.ui.open_windows",
    "checkin_desktop.ui.opening_words",
    "checkin_desktop.ui.sheet_reminder",
    "checkin_desktop.ui.synced",
    "checkin_desktop.ui.main_window",
    "checkin_desktop.ui.pages.people",
    "checkin_desktop.ui.pages.overview",
    "checkin_desktop.ui.pages.attempts",
    "checkin_desktop.ui.pages.documents",
    "checkin_desktop.ui.pages.identity",
    "checkin_desktop.ui.pages.contacts",
    "checkin_desktop.ui.pages.plan",
)


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
    make_ready(shell)


def make_ready(shell: Shell) -> None:
    """Import in the background what the first pages need.

    Then what is there is taken out of the search for cycles: a look through all of it stops every thread for a tenth
    of a second, and none of it ever goes away.
    """

    def imported(_: None) -> None:
        from checkin_desktop.ui.warm_up import warm_up

        gc.freeze()
        warm_up(shell)

    shell.runner.submit(_import, owner=shell, done=imported, failed=lambda _: None, lane=Lane.POOL)


def _import(control: JobControl) -> None:
    for name in _SOON:
        if control.cancelled():
            return
        importlib.import_module(name)
    from checkin_desktop.services import vaults, viewing

    viewing.sweep_left_behind()
    vaults.make_ready()
