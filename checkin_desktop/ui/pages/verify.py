"""Check a report: is a saved PDF still as it was sealed, and by whose key. Also for reports of other folders."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from checkin_desktop.jobs.runner import Job, JobControl, Lane
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.errors import error_words, is_silent
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.pages.safety_parts import SafetySubpage
from checkin_desktop.ui.pages.verify_parts import Answer, KeyCard, MeaningCard, ReportZone
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.cards import Banner
from checkin_desktop.ui.widgets.flow import Columns

if TYPE_CHECKING:
    from checkin_desktop.domain.verification import Verification


class VerifyPage(SafetySubpage):
    """Reads the file in the background, in the bounded process for files from strangers; nothing is written."""

    page_id = "verify"

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Safety", "Check a report"),
            lambda: translate("Safety", "Is the PDF still as it was sealed?"),
            parent,
        )
        self._job: Job[Any] | None = None
        self._next: Path | None = None
        self.answer: Answer | None = None
        self.key: KeyCard | None = None
        self.trouble = Banner("fault", "")
        self.trouble.hide()
        self.zone = ReportZone(context)
        self.zone.given.connect(self.check)
        self.zone.stopped.connect(self._stop)
        main, side = QWidget(), QWidget()
        self._main, self._side = QVBoxLayout(main), QVBoxLayout(side)
        for box in (self._main, self._side):
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(theme.space(16))
        self._main.addWidget(self.zone)
        self._main.addWidget(self.trouble)
        self._main.addStretch(1)
        self._side.addWidget(MeaningCard())
        self._side.addStretch(1)
        self.column.addWidget(Columns(main, side, ratio=(1, 1), under=760))
        self.column.addStretch(1)

    def check(self, path: Path) -> None:
        """Check a file."""
        if self._job is not None:
            return
        self._forget_answer()
        comparison = self.context.case.comparison
        self.zone.show_busy(busy=True, words=lambda: translate("Safety", "Reading the file…"))
        self.zone.stop_button.setFocus()

        def read(control: JobControl) -> Verification:
            from checkin_desktop.services import verification

            return verification.verify(verification.read_file(path), cancelled=control.cancelled)

        def compare(found: Verification) -> None:
            self._job = self.context.runner.submit(
                lambda control: comparison.compare(found, progress=control.progress, cancelled=control.cancelled),
                owner=self,
                done=lambda compared: self._show(path.name, compared),
                failed=self._failed,
                reading=True,
            )

        self._job = self.context.runner.submit(
            read, owner=self, done=compare, failed=self._failed, lane=Lane.POOL, reading=True
        )

    def act(self, action: str) -> None:
        """ "new": choose a file. "given": check the one that another page handed over."""
        if action == "new":
            self.zone.choose()
        elif action == "given" and (path := self.context.take_wanted_check()) is not None:
            self._next = path
            self._stop()
            self._check_next()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard starts where the first step is."""
        super().showEvent(event)
        if not event.spontaneous():
            (self.zone.choose_button if self._job is None else self.zone.stop_button).setFocus()

    def wipe(self) -> None:
        """Forget what was checked."""
        self._next = None
        self._stop()
        self._forget_answer()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _check_next(self) -> None:
        """Check the file that was handed over, once nothing else is being checked."""
        if self._job is None and self._next is not None:
            path, self._next = self._next, None
            self.check(path)

    def _show(self, name: str, found: Verification) -> None:
        passed = self._next is not None  # another file was handed over meanwhile
        self._rest()
        if passed:
            return
        self.answer = Answer(name, found)
        self._main.insertWidget(1, self.answer)
        self.answer.show()
        if found.fingerprint:
            self.key = KeyCard(found, self.context.clipboard.copy)
            self._side.insertWidget(0, self.key)
            self.key.show()
        QTimer.singleShot(0, self.answer, self._show_answer)

    def _show_answer(self) -> None:
        """Scroll to the answer, where it stands below the window's edge."""
        area = self._main.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and self.answer is not None:
            area.ensureWidgetVisible(self.answer, 0, theme.px(20))

    def _failed(self, error: BaseException) -> None:
        self._rest()
        if is_silent(error):
            return
        words = error_words(error)
        self.trouble.set_texts(words.what, f"{words.safe} {words.action}".strip())
        self.trouble.show()

    def _rest(self) -> None:
        self._job = None
        self.zone.show_busy(busy=False)
        self.zone.choose_button.setFocus()
        self._check_next()

    def _forget_answer(self) -> None:
        self.trouble.hide()
        for card in (self.answer, self.key):
            if card is not None:
                card.hide()
                card.deleteLater()
        self.answer = self.key = None
