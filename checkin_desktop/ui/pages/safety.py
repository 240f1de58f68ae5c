"""Safety: who can open the folder, its backups, its state, and the copies that left it; one card for each."""

from __future__ import annotations

import importlib
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.pages.page import Page
from checkin_desktop.ui.pages.safety_parts import SafetyCard
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.cards import PageHeader
from checkin_desktop.ui.widgets.flow import Columns, scroll

SAFETY_CARDS: Final[tuple[tuple[str, str], ...]] = (
    ("safety_keys", "KeysCard"),
    ("safety_backup", "BackupCard"),
    ("safety_check", "CheckCard"),
    ("safety_copies", "CopiesCard"),
    ("safety_verify", "VerifyCard"),
)
"""(module below `ui.pages`, class of a `SafetyCard`), in the order of the page."""


class SafetyPage(Page):
    """The cards of `SAFETY_CARDS` in two columns; each one leads to its own page."""

    page_id = "safety"
    topics = frozenset({"backups", "keys", "check", "exports"})
    needs_person = False

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(20))
        column.setSpacing(theme.space(16))
        column.addWidget(
            PageHeader(
                lambda: translate("Safety", "Safety"),
                lambda: translate("Safety", "So that nothing is lost, and nobody else gets in."),
            )
        )
        self.cards = [self._make(module, name) for module, name in SAFETY_CARDS]
        sides = QWidget(), QWidget()
        for number, side in enumerate(sides):
            box = QVBoxLayout(side)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(theme.space(16))
            for card in self.cards[number::2]:
                box.addWidget(card)
            box.addStretch(1)
        column.addWidget(Columns(*sides, ratio=(1, 1), under=760))
        column.addStretch(1)
        outer.addWidget(scroll(content, exact=True))
        self.refresh()

    def _make(self, module: str, name: str) -> SafetyCard:
        card: SafetyCard = getattr(importlib.import_module(f"checkin_desktop.ui.pages.{module}"), name)(self.context)
        return card

    def refresh(self) -> None:
        """Ask every card how it stands."""
        for card in self.cards:
            card.refresh()
