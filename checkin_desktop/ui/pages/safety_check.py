"""The card of the Safety page that says when the folder was last checked, and leads to the check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.pages.check import last_check_words
from checkin_desktop.ui.pages.safety_parts import SafetyCard

if TYPE_CHECKING:
    from checkin_desktop.services.integrity import LastCheck


class CheckCard(SafetyCard):
    """The last check and its result, as the folder remembers them."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Safety", "Check this folder"),
            lambda: translate(
                "Safety",
                "Reads every record and every file once and says whether all is as it was saved. Also here: papers "
                "that were found, and what is kept from before.",
            ),
            "check",
            parent,
        )

    def refresh(self) -> None:
        """Ask the vault when it was last checked."""
        integrity = self.context.case.integrity
        self.context.runner.submit(lambda _: integrity.last(), owner=self, done=self._show, reading=True)

    def _show(self, last: LastCheck | None) -> None:
        self.state.set_text(lambda: last_check_words(last))
        self.state.set_tone("fault_ink" if last is not None and last.findings else "")
