"""Prints a PDF from memory: its pages are drawn as pictures for the printer, so no plain file is made.

Where the computer has no printer this is said, and saving a PDF is offered elsewhere.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from checkin_desktop.services.pictures import own_page_picture
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.messages import Messages

DOTS_PER_INCH = 300


def print_pdf(data: bytes, page_count: int, messages: Messages, parent: QWidget | None) -> bool:
    """Ask for a printer and print all pages; True when they went to the printer. Main thread only."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

    from checkin_desktop.ui.print_traces import private_spool, run_print_dialog

    if not QPrinterInfo.availablePrinterNames():
        messages.inform(
            lambda: translate("Dialogs", "This computer has no printer."),
            lambda: translate("Dialogs", "Nothing was printed. You can save a PDF and print it elsewhere."),
            icon_name="printer",
        )
        return False
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DOTS_PER_INCH)
    printer.setFullPage(True)
    printer.setDocName(translate("Dialogs", "Document"))
    printer.setFromTo(1, page_count)
    if not run_print_dialog(QPrintDialog(printer, parent)):
        return False
    first, last = printer.fromPage() or 1, printer.toPage() or page_count
    with private_spool():
        painter = QPainter(printer)
    for number in range(first, last + 1):
        if number > first:
            printer.newPage()
        box = QRectF(printer.pageRect(QPrinter.Unit.DevicePixel))
        picture = own_page_picture(data, number - 1, round(box.width()))
        image = QImage(picture.rgba, picture.width, picture.height, QImage.Format.Format_RGBA8888)
        scale = min(box.width() / picture.width, box.height() / picture.height)
        painter.drawImage(QRectF(0, 0, picture.width * scale, picture.height * scale), image)
    painter.end()
    return True
