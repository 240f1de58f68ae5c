"""Scanning paper with the scanner of this computer. Pages stay in memory until the person adds them to a paper.

Touches no vault. Everything but `this_computer` waits for a scanner: not for the window's thread.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Sequence
from typing import Final, Protocol

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.scanners import (
    ScannedPage,
    ScannerDevice,
    ScannerFeatures,
    ScannerHint,
    ScanSource,
    ScanWish,
)
from checkin_desktop.domain.snapshots import PagePicture
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.jpeg_shape import plain_jpeg
from checkin_desktop.services.picture_pdf import picture_pdf
from checkin_desktop.services.scanners_linux import SaneScanners
from checkin_desktop.services.scanners_windows import WiaScanners

MOST_PAGES: Final = 200
"""Pages of one round; what they may weigh together is bounded by what one file may weigh."""


class Scanners(Protocol):
    """A system's way to its scanners; see `scanners_linux` and `scanners_windows`."""

    def devices(self, *, network: bool, cancelled: Callable[[], bool]) -> tuple[ScannerDevice, ...]:
        """The scanners that are there; the network is asked for more only where `network` is set."""

    def features(self, device: ScannerDevice, *, cancelled: Callable[[], bool]) -> ScannerFeatures:
        """What one can do."""

    def page(
        self,
        device: ScannerDevice,
        features: ScannerFeatures,
        wish: ScanWish,
        *,
        progress: Callable[[int], None],
        cancelled: Callable[[], bool],
    ) -> bytes:
        """Scan one page and return its JPEG."""


def this_computer() -> Scanners | ScannerHint:
    """The way to the scanners of this computer, or what to do where this program has none. Asks no scanner yet."""
    if sys.platform == "win32":
        return WiaScanners() if shutil.which("powershell") else ScannerHint.NOT_ON_THIS_SYSTEM
    if sys.platform == "darwin":
        return ScannerHint.USE_IMAGE_CAPTURE
    return SaneScanners() if shutil.which("scanimage") else ScannerHint.INSTALL_SANE


def scan_pages(
    scanners: Scanners,
    device: ScannerDevice,
    features: ScannerFeatures,
    wish: ScanWish,
    *,
    each: Callable[[ScannedPage], None],
    progress: Callable[[int], None],
    cancelled: Callable[[], bool],
) -> int:
    """Scan what lies on the glass, or all that lies in the feeder; `each` gets every page as it comes.

    Returns how many there were; those that came before a failure were given to `each`. Raises SCANNER_EMPTY when the
    feeder was empty from the start, the other SCANNER_* codes, and Cancelled.
    """
    count = 0
    while count < MOST_PAGES:
        try:
            jpeg = scanners.page(device, features, wish, progress=progress, cancelled=cancelled)
        except AppError as failure:
            if count and failure.code is ErrorCode.SCANNER_EMPTY:
                break
            raise
        shape = plain_jpeg(jpeg)
        if shape is None or not shape.width or not shape.height:
            raise AppError(ErrorCode.SCANNER_FAILED)
        each(ScannedPage(jpeg, shape.width, shape.height, wish.resolution))
        count += 1
        if wish.source is not ScanSource.FEEDER:
            break
    return count


def scanned_files(pages: Sequence[ScannedPage], name: str, *, together: bool) -> list[NewFile]:
    """The pages as files to be added: one PDF in which each page has its true size, or a picture for each page.

    `name` has no ending; pictures are numbered when there are several.
    """
    if together:
        pictures = [PagePicture(page.jpeg, page.width, page.height) for page in pages]
        return [NewFile(f"{name}.pdf", data=picture_pdf(pictures, [page.resolution for page in pages]))]
    numbers = [""] if len(pages) == 1 else [f" {number}" for number in range(1, len(pages) + 1)]
    return [NewFile(f"{name}{number}.jpg", data=page.jpeg) for number, page in zip(numbers, pages, strict=True)]
