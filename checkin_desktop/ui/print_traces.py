"""What printing would leave behind on this computer, and how to avoid it.

Qt's print dialog can print into a file and remembers the folder, as its file dialog does. CUPS wants a file: Qt writes
the pages unencrypted into the folder that TMPDIR names, hands them over and removes them (qcupsprintengine.cpp). The
user's runtime folder is for this user only, lies in memory and is emptied at log-out. What the print system keeps of
its jobs is out of reach.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QStandardPaths
from PySide6.QtPrintSupport import QPrintDialog

from checkin_desktop.ui.messages import forget_visited_folders

_VARIABLE = "TMPDIR"


def run_print_dialog(dialog: QPrintDialog) -> bool:
    """Show the dialog and wait; True when the person wants to print. Main thread only."""
    try:
        return dialog.exec() == QPrintDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()
        forget_visited_folders()


@contextmanager
def private_spool() -> Iterator[None]:
    """Around the beginning of a print job: its file is made in the user's runtime folder. Linux only."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    if not sys.platform.startswith("linux") or not folder:
        yield
        return
    before = os.environ.get(_VARIABLE)
    os.environ[_VARIABLE] = folder
    try:
        yield
    finally:
        if before is None:
            del os.environ[_VARIABLE]
        else:
            os.environ[_VARIABLE] = before
