"""Scan paper page by page and take the pages along. Nothing is kept until the caller adds the files.

The pages are held in memory alone; closing, also by locking, forgets them and ends the scanner's work.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from checkin_desktop.domain.errors import Cancelled
from checkin_desktop.domain.scanners import ScannedPage, ScannerDevice, ScannerFeatures, ScannerHint
from checkin_desktop.jobs.runner import Job, JobControl, Lane
from checkin_desktop.services import scanning
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.scan_now_face import ScanFace
from checkin_desktop.ui.errors import error_words, is_silent
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.messages import title_of
from checkin_desktop.ui.theme import theme
from checkin_desktop.words.scanner_texts import hint_text

if TYPE_CHECKING:
    from checkin_desktop.services.files import NewFile
    from checkin_desktop.services.pictures import PagePicture


def scan_now(context: WindowContext, parent: QWidget) -> list[NewFile]:
    """Let the person scan; the files to be added, none when nothing was scanned or taken."""
    dialog = ScanNow(context, parent)
    return dialog.files if dialog.run() else []


class ScanNow(QDialog):
    """`files` is what came out of it once it was accepted."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title_of(parent))
        self.setModal(True)
        self.setAccessibleName(translate("Scanner", "Scan a paper"))
        self.files: list[NewFile] = []
        self._context = context
        self._scanners = scanning.this_computer()
        self._pages: list[ScannedPage] = []
        self._arrived: deque[ScannedPage] = deque()
        self._features = ScannerFeatures()
        self._job: Job[Any] | None = None
        self._looking = self._scanning = self._started = False
        self.face = ScanFace(context, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.face)
        face = self.face
        face.look_button.clicked.connect(self._look)
        face.network.edited.connect(lambda _: self._look())
        face.device.edited.connect(lambda _: self._ask_features())
        face.scan_button.clicked.connect(self._scan)
        face.stop_button.clicked.connect(self._stop)
        face.remove_button.clicked.connect(self._remove)
        face.cancel_button.clicked.connect(self._leave)
        face.pdf_button.clicked.connect(lambda: self._take(together=True))
        face.pictures_button.clicked.connect(lambda: self._take(together=False))
        QShortcut(QKeySequence("Escape"), self).activated.connect(self._leave)
        self.resize(theme.px(960), theme.px(790))
        if parent is not None:
            self.resize(self.size().boundedTo(parent.window().size()))
        self._arrange()

    def run(self) -> bool:
        """Show it and wait; whether pages are to be added."""
        try:
            return self.exec() == QDialog.DialogCode.Accepted.value
        finally:
            self.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for scanners once it stands."""
        super().showEvent(event)
        if not self._started:
            self._started = True
            self._look()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before pages are lost; locking does not come this way."""
        event.ignore()
        self._leave()

    def done(self, result: int) -> None:
        """Closed, also by locking: no page is known any more, and the scanner is left alone."""
        if self._job is not None:
            self._job.forget()
            self._job = None
        self.face.pages.clear()
        self._forget(self._pages)
        self._arrived.clear()
        super().done(result)

    # --- finding a scanner -------------------------------------------------------------------------------------

    def _look(self) -> None:
        scanners = self._scanners
        if self._job is not None or isinstance(scanners, ScannerHint):
            self._arrange()
            return
        network = self.face.network.value()
        self._looking = True
        self._submit(
            lambda control: scanners.devices(network=network, cancelled=control.cancelled), self._found, self._lost
        )

    def _found(self, devices: Sequence[ScannerDevice]) -> None:
        self.face.show_devices(devices)
        if devices:
            self._ask_features()

    def _lost(self) -> None:
        self.face.show_devices(())

    def _ask_features(self) -> None:
        device, scanners = self.face.device.value(), self._scanners
        if not isinstance(device, ScannerDevice) or isinstance(scanners, ScannerHint) or self._job is not None:
            return
        self._looking = True
        self._submit(lambda control: scanners.features(device, cancelled=control.cancelled), self._show_features)

    def _show_features(self, features: ScannerFeatures) -> None:
        self._features = features
        self.face.show_features(features)

    # --- scanning ----------------------------------------------------------------------------------------------

    def _scan(self) -> None:
        device, scanners, features = self.face.device.value(), self._scanners, self._features
        if not isinstance(device, ScannerDevice) or isinstance(scanners, ScannerHint) or self._job is not None:
            return
        wish, arrived = self.face.wish(), self._arrived
        self.face.strip.set_progress(0, 100)
        self._scanning = True

        def work(control: JobControl) -> int:
            def come(page: ScannedPage) -> None:
                arrived.append(page)
                control.progress(0, 100)

            return scanning.scan_pages(
                scanners, device, features, wish,
                each=come, progress=lambda percent: control.progress(percent, 100), cancelled=control.cancelled,
            )  # fmt: skip

        self._submit(work, lambda _: self._take_in(), self._take_in)

    def _moved(self, done: int, total: int, _: str) -> None:
        self.face.strip.set_progress(done, total)
        self._take_in()

    def _take_in(self) -> None:
        """Show the pages that came meanwhile, the last one in front."""
        if not self._arrived:
            return
        while self._arrived:
            self._pages.append(self._arrived.popleft())
        self._show_pages(len(self._pages) - 1)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    # --- the pages ---------------------------------------------------------------------------------------------

    def _show_pages(self, page: int) -> None:
        from checkin_desktop.services import pictures
        from checkin_desktop.services.file_kinds import JPEG

        shown = tuple(self._pages)

        def fetch(number: int, width: int, cancelled: Callable[[], bool]) -> PagePicture:
            drawn = pictures.page_picture(shown[number].jpeg, JPEG, 0, width, cancelled=cancelled)
            return replace(drawn, page_count=len(shown))

        self.face.pages.show_document(fetch, Lane.POOL, page)
        self._arrange()

    def _remove(self) -> None:
        place = self.face.pages.page()
        if self._job is None and place < len(self._pages):
            self._forget([self._pages.pop(place)])
            if self._pages:
                self._show_pages(min(place, len(self._pages) - 1))
            else:
                self.face.pages.clear()
                self._arrange()
                self.face.scan_button.setFocus()

    def _take(self, *, together: bool) -> None:
        if self._pages and self._job is None:
            day = datetime.now().astimezone().date().isoformat()
            name = translate("Scanner", "Scan {day}", day=day)
            self.files = scanning.scanned_files(self._pages, name, together=together)
            self.accept()

    def _leave(self) -> None:
        pages = len(self._pages)
        if not pages or self._context.messages.ask(
            lambda: translate("Scanner", "Throw away %n scanned page(s)?", n=pages),
            lambda: translate("Scanner", "They were not added yet."),
            yes=lambda: translate("Scanner", "Throw away"),
            no=lambda: translate("Scanner", "Go on scanning"),
            destructive=True,
        ):
            self.reject()

    def _forget(self, pages: list[ScannedPage]) -> None:
        if pages:
            from checkin_desktop.services import pictures

            for page in pages:
                pictures.forget(page.jpeg)
            pages.clear()

    # --- work --------------------------------------------------------------------------------------------------

    def _submit(
        self, work: Callable[[JobControl], Any], done: Callable[[Any], None], failed: Callable[[], None] = lambda: None
    ) -> None:
        self.face.trouble.setVisible(False)

        def ended() -> None:
            self._job = None
            self._looking = self._scanning = False

        def came(result: Any) -> None:
            ended()
            done(result)
            self._arrange()
            if self._job is None:
                self.face.scan_button.setFocus()

        def broke(error: BaseException) -> None:
            ended()
            failed()
            if not isinstance(error, Cancelled) and not is_silent(error):
                words = error_words(error)
                self.face.trouble.set_texts(words.what, f"{words.safe} {words.action}")
                self.face.trouble.setVisible(True)
            self._arrange()

        self._job = self._context.runner.submit(
            work, owner=self, done=came, failed=broke, progress=self._moved, lane=Lane.POOL, reading=True
        )
        self._arrange()

    def _arrange(self) -> None:
        face = self.face
        face.show_state(looking=self._looking, scanning=self._scanning, pages=len(self._pages))
        if isinstance(self._scanners, ScannerHint):
            hint = self._scanners
            face.empty.text_label.set_text(lambda: hint_text(translate, hint))
            face.look_button.setEnabled(False)
            face.network.setEnabled(False)
