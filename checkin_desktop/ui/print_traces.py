"""What printing would leave behind on this computer, and how to avoid it. The only door to the print dialog.

Qt's print dialog can print into a file and remembers the folder, as its file dialog does. CUPS wants a file: Qt writes
the pages unencrypted into the folder that TMPDIR names, hands them over and removes them (qcupsprintengine.cpp). Here
that is a folder of its own inside the user's runtime folder, which is for this user only, lies in memory and is
emptied at log-out. What the print system keeps of its jobs is out of reach: the person is told so before.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.messages import Messages, destroy, forgetful

_VARIABLE: Final = "TMPDIR"
_PREFIX: Final = "checkin-desktop-print-"
# What a print system calls the job, for all to see on its list.
JOB_NAME: Final = "document"


def has_printer() -> bool:
    """Whether this computer knows a printer. Without a print service the list is simply empty."""
    return bool(QPrinterInfo.availablePrinterNames())


def warn_of_copies(messages: Messages, *about: Text) -> bool:
    """Say what a printer may keep, below what is on the pages; True when the person goes on."""
    return messages.ask(
        lambda: translate("Dialogs", "The printer may keep a copy"),
        *about,
        lambda: translate(
            "Dialogs",
            "This computer’s print service and the printer itself can keep pages that were printed. This program "
            "cannot erase them there.",
        ),
        lambda: translate("Dialogs", "Use a printer you trust, and take the pages at once."),
        yes=lambda: translate("Dialogs", "Choose a printer"),
        icon_name="printer",
    )


def make_printer(pages: int) -> QPrinter:
    """A printer of this computer, set for a document of so many Letter pages that names nobody."""
    from PySide6.QtGui import QPageLayout, QPageSize

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setDocName(JOB_NAME)
    printer.setCreator("")
    printer.setFromTo(1, pages)
    return printer


def choose_printer(parent: QWidget | None, pages: int) -> QPrinter | None:
    """Show the system's print dialog; None when the person does not go on. Main thread only."""
    printer = make_printer(pages)
    with forgetful():
        dialog = QPrintDialog(printer, parent)
        dialog.setMinMax(1, pages)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        try:
            return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None
        finally:
            destroy(dialog)


class PrintFolder:
    """A folder for the pages of one print job, gone with it. On systems without a runtime folder it does nothing."""

    def __init__(self) -> None:
        """Folders of jobs that a crash ended are removed first."""
        self.path: Path | None = None
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
        if not sys.platform.startswith("linux") or not folder:
            return
        for old in Path(folder).glob(_PREFIX + "*"):
            shutil.rmtree(old, ignore_errors=True)
        self.path = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=folder))

    @contextmanager
    def used(self) -> Iterator[None]:
        """Around the beginning of the job: its file is made in this folder."""
        if self.path is None:
            yield
            return
        before = os.environ.get(_VARIABLE)
        os.environ[_VARIABLE] = str(self.path)
        try:
            yield
        finally:
            if before is None:
                del os.environ[_VARIABLE]
            else:
                os.environ[_VARIABLE] = before

    def remove(self) -> None:
        """The job is over. Calling it twice does no harm."""
        if self.path is not None:
            shutil.rmtree(self.path, ignore_errors=True)
            self.path = None
