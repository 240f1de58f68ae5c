"""The card of the Safety page about the copies that left, and about what cannot be erased."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.pages import copies_words as words
from checkin_desktop.ui.pages.safety_parts import SafetyCard
from checkin_desktop.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from checkin_desktop.services.copies import CopiesPage as Stretch


class CopiesCard(SafetyCard):
    """How many copies left, and the last one."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Safety", "Copies that left this folder"),
            lambda: translate(
                "Safety",
                "PDFs and printed pages are not encrypted. The list tells what was saved or printed, when, and for "
                "whom.",
            ),
            "copies",
            parent,
        )
        traces = Button(lambda: translate("Safety", "What cannot be erased"), "quiet", "info")
        traces.clicked.connect(lambda: context.navigate("traces"))
        self._flow.addWidget(traces)
        self._last: Stretch | None = None

    def refresh(self) -> None:
        """Ask the vault for the newest copy."""
        copies = self.context.case.copies
        self.context.runner.submit(lambda _: copies.find(limit=1), owner=self, done=self._show)

    def _show(self, stretch: Stretch) -> None:
        self._last = stretch
        self.state.set_text(self._state_words)

    def _state_words(self) -> str:
        if self._last is None or not self._last.copies:
            return translate("Safety", "Nothing has left this folder yet.")
        copy = self._last.copies[0]
        return translate(
            "Safety",
            "%n copy(ies). The last one: {what}, {when}",
            n=self._last.total,
            what=words.what_words(copy.what),
            when=words.when_words(copy.saved_at),
        )
