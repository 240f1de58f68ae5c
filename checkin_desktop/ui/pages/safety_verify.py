"""The card of the Safety page that leads to the check of a saved report."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.pages.safety_parts import SafetyCard


class VerifyCard(SafetyCard):
    """Says what the check is for. It needs nothing of the folder, so there is no state to load."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Safety", "Check a report"),
            lambda: translate(
                "Safety",
                "A report that was saved as PDF carries a seal. Here you see if anything in it was changed since, "
                "and whose key sealed it. It works with reports of other folders, too.",
            ),
            "verify",
            parent,
        )
        self.state.hide()
