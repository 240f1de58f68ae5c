"""The dialog in front of every change of keys: the passphrase once more, and whatever else the change needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.jobs.runner import JobControl
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.errors import error_words
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.passphrase_field import PassphraseField

WRONG_PASSPHRASE = (ErrorCode.WRONG_PASSPHRASE, ErrorCode.PASSPHRASE_EMPTY, ErrorCode.PASSPHRASE_UNUSABLE)

Work = Callable[[JobControl, str], Any]


class KeyDialog(MessageDialog):
    """Stays open until `work(control, passphrase)` is done in the vault's thread or the person gives up.

    `outcome` is what the work brought. A wrong passphrase is said beside its field, and nothing is lost.
    """

    def __init__(
        self,
        context: WindowContext,
        parent: QWidget | None,
        title: Text,
        paragraphs: Sequence[Text],
        *,
        yes: Text,
        work: Work,
        below: Sequence[QWidget] = (),
        label: Text = "",
        check: Callable[[], bool] = lambda: True,
        destructive: bool = False,
        icon_name: str = "key",
    ) -> None:
        self.context = context
        self.outcome: Any = None
        self.busy = False
        self._work, self._check = work, check
        self.passphrase = PassphraseField(label or (lambda: translate("Safety", "Your passphrase now")))
        extra = QWidget()
        self.form = QVBoxLayout(extra)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setSpacing(theme.space(14))
        self.form.addWidget(self.passphrase)
        for widget in below:
            self.form.addWidget(widget)
        status = "fault" if destructive else "soft"
        super().__init__(parent, title, paragraphs, icon_name=icon_name, status=status, extra=extra)
        self.yes = self.add_button(yes, "destructive" if destructive else "primary", 1)
        self.yes.clicked.disconnect()
        self.yes.clicked.connect(self.start)
        self.no = self.add_button(lambda: translate("Dialogs", "Cancel"), "secondary", 0)
        # Return in the field never removes anything by itself: it goes to the button, which says what it does.
        self.passphrase.submitted.connect(self.yes.setFocus if destructive else self.start)
        self.passphrase.edit.setFocus()

    def start(self) -> None:
        """Do the work, unless it is under way or something is missing."""
        if self.busy:
            return
        self.passphrase.set_notices([])
        if not self._check():
            self.fit()
            return
        self._set_busy(True)
        passphrase, work = self.passphrase.value(), self._work
        self.job = self.context.runner.submit(
            lambda control: work(control, passphrase),
            owner=self,
            done=self._made,
            failed=self._refused,
            progress=self.show_progress,
        )

    def show_progress(self, done: int, total: int, _: str = "") -> None:
        """How far the work is; the plain dialog has nothing to show."""

    def run(self) -> int:
        """Show the dialog, wait, and forget the passphrase. Returns 1 when the work is done."""
        try:
            return super().run()
        finally:
            self.passphrase.wipe()

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.yes.setEnabled(not busy)
        self.passphrase.setEnabled(not busy)

    def _made(self, outcome: Any) -> None:
        self.outcome = outcome
        self.done(1)

    def _refused(self, error: BaseException) -> None:
        self._set_busy(False)
        if isinstance(error, AppError) and error.code in WRONG_PASSPHRASE:
            self.passphrase.set_notices([error_words(error).what])
            self.passphrase.edit.setFocus()
            self.passphrase.edit.selectAll()
            self.fit()
        else:
            self.context.messages.error(error)
