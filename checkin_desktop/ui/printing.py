"""From pages in memory to paper: they are drawn as pictures in another process, then given to the printer in bands.

Qt keeps Python's lock while it packs a picture for the printer, about a second for a whole page, in whatever thread.
So a page goes there in bands, and the window lives between them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.jobs.runner import Lane, Runner
from checkin_desktop.services.pictures import own_page_picture
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.messages import Messages
from checkin_desktop.ui.print_traces import PrintFolder, choose_printer, has_printer, warn_of_copies

if TYPE_CHECKING:
    from checkin_desktop.services.pictures import PagePicture

DPI: Final = 300
BAND_ROWS: Final = 100


class PrintRun(QObject):
    """Prints pages of a PDF. One run at a time; `finished` carries how many pages went to the printer."""

    finished = Signal(int)
    failed = Signal(object)

    def __init__(self, runner: Runner, data: bytes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._data = data
        self._printer: QPrinter | None = None
        self._painter: QPainter | None = None
        self._folder: PrintFolder | None = None
        self._image: QImage | None = None
        self._picture: PagePicture | None = None
        self._row = 0
        self._first, self._page, self._last = 0, 0, 0
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._band)

    def start(self, printer: QPrinter, page_count: int) -> None:
        """Print the pages the person chose, or all."""
        first, last = printer.fromPage() or 1, printer.toPage() or page_count
        self._first, self._last = max(1, first) - 1, min(last, page_count) - 1
        self._page = self._first
        self._printer, self._painter = printer, QPainter()
        self._folder = PrintFolder()
        with self._folder.used():
            begun = self._painter.begin(printer)
        if not begun:
            self._fail(AppError(ErrorCode.WRITE_FAILED))
            return
        room = self._room()
        self._ask(int(room.width()) // self._dots())

    def _room(self) -> QRectF:
        assert self._printer is not None
        return QRectF(self._printer.pageLayout().fullRectPixels(self._printer.resolution()))

    def _dots(self) -> int:
        """Dots of the printer for each point of the picture: whole ones, so that no seam shows between bands."""
        assert self._printer is not None
        return max(1, round(self._printer.resolution() / DPI))

    def _ask(self, width: int) -> None:
        data, page = self._data, self._page
        self._runner.submit(
            lambda control: own_page_picture(data, page, width, cancelled=control.cancelled),
            owner=self,
            done=self._arrived,
            failed=self._fail,
            lane=Lane.POOL,
        )

    def _arrived(self, picture: PagePicture) -> None:
        if self._printer is None:
            return
        most = int(self._room().height()) // self._dots()
        if picture.height > most:  # a page longer than the paper is made smaller, not cut
            self._ask(max(1, picture.width * most // picture.height))
            return
        size = picture.width, picture.height, 4 * picture.width
        self._picture, self._row = picture, 0  # the image has no bytes of its own
        self._image = QImage(picture.rgba, *size, QImage.Format.Format_RGBX8888)
        self._turn.start()

    def _band(self) -> None:
        image, painter, printer = self._image, self._painter, self._printer
        assert image is not None
        assert painter is not None
        assert printer is not None
        rows, dots = min(BAND_ROWS, image.height() - self._row), self._dots()
        band = image.copy(0, self._row, image.width(), rows)
        painter.drawImage(QRectF(0, self._row * dots, image.width() * dots, rows * dots), band)
        self._row += rows
        if self._row < image.height():
            return
        self._turn.stop()
        if self._page >= self._last:
            painter.end()
            self._end()
            self.finished.emit(self._last - self._first + 1)
        elif printer.newPage():
            self._page += 1
            self._ask(int(self._room().width()) // dots)
        else:
            self._fail(AppError(ErrorCode.WRITE_FAILED))

    def stop(self) -> None:
        """Print no further, for example because the vault is being locked."""
        if self._painter is not None and self._painter.isActive():
            assert self._printer is not None
            self._printer.abort()  # what was painted so far must not come out later
            self._painter.end()
        self._end()

    def _fail(self, error: BaseException) -> None:
        if self._printer is None:
            return
        self.stop()
        self.failed.emit(error)

    def _end(self) -> None:
        self._turn.stop()
        self._printer, self._painter, self._image, self._picture = None, None, None, None
        if self._folder is not None:
            self._folder.remove()


def print_pdf(
    data: bytes,
    page_count: int,
    messages: Messages,
    parent: QWidget,
    runner: Runner,
    printed: Callable[[int], None] = lambda _: None,
) -> bool:
    """Ask for a printer and print in the background; False when nothing will be printed. Main thread only.

    `printed` gets the number of pages once they went to the printer; failures are told in a message.
    """
    if not has_printer():
        messages.inform(
            lambda: translate("Dialogs", "This computer has no printer."),
            lambda: translate("Dialogs", "Nothing was printed. You can save a PDF and print it elsewhere."),
            icon_name="printer",
        )
        return False
    if not warn_of_copies(messages):
        return False
    printer = choose_printer(parent, page_count)
    if printer is None:
        return False
    run = PrintRun(runner, data, parent)
    run.finished.connect(printed)
    run.failed.connect(messages.error)
    for end in (run.finished, run.failed):
        end.connect(lambda _: run.deleteLater())
    run.start(printer, page_count)
    return True
