"""From pages in memory to paper: the system's print dialog, then one page after the other as a picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.jobs.runner import Lane, Runner
from checkin_desktop.ui.print_traces import private_spool, run_print_dialog

if TYPE_CHECKING:
    from checkin_desktop.services.pictures import PagePicture

DPI: Final = 300
_LETTER_INCHES: Final = 8.5


def has_printer() -> bool:
    """Whether this computer knows a printer. Without a print service the list is simply empty."""
    return bool(QPrinterInfo.availablePrinterNames())


def choose_printer(parent: QWidget, pages: int) -> QPrinter | None:
    """Ask for printer, pages and copies; None when the person changed their mind. US Letter, black on white."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    printer.setDocName("document")
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    return printer if run_print_dialog(dialog) else None


class PrintRun(QObject):
    """Prints pages; drawing them happens in the pool, painting on the main thread. One run at a time."""

    finished = Signal()
    failed = Signal(object)

    def __init__(
        self, runner: Runner, picture: Callable[[int, int], PagePicture], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._picture = picture
        self._printer: QPrinter | None = None
        self._painter: QPainter | None = None
        self._page = 0
        self._last = 0

    def start(self, printer: QPrinter, page_count: int) -> None:
        """Print the pages the person chose, or all."""
        printer.setFullPage(True)
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        first, last = printer.fromPage() or 1, printer.toPage() or page_count
        self._page, self._last = max(1, first) - 1, min(last, page_count) - 1
        self._printer, self._painter = printer, QPainter()
        with private_spool():
            begun = self._painter.begin(printer)
        if not begun:
            self._end()
            self.failed.emit(AppError(ErrorCode.WRITE_FAILED))
            return
        self._ask()

    def _ask(self) -> None:
        page, width = self._page, round(DPI * _LETTER_INCHES)
        self._runner.submit(
            lambda _: self._picture(page, width), owner=self, done=self._paint, failed=self._fail, lane=Lane.POOL
        )

    def _paint(self, picture: PagePicture) -> None:
        printer, painter = self._printer, self._painter
        assert printer is not None
        assert painter is not None
        image = QImage(picture.rgba, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGBA8888)
        room = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
        scale = min(room.width() / picture.width, room.height() / picture.height)
        painter.drawImage(QRectF(0, 0, picture.width * scale, picture.height * scale), image)
        if self._page >= self._last:
            painter.end()
            self._end()
            self.finished.emit()
            return
        if not printer.newPage():
            self._fail(AppError(ErrorCode.WRITE_FAILED))
            return
        self._page += 1
        self._ask()

    def _fail(self, error: BaseException) -> None:
        if self._painter is not None and self._painter.isActive():
            self._painter.end()
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._printer, self._painter = None, None
