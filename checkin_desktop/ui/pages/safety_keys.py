"""The card of the Safety page that says who can open the folder and how it stands with the recovery sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from checkin_desktop.services.vault_keys import Keys, SheetDue
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.pages.keys import sheet_words
from checkin_desktop.ui.pages.safety_parts import SafetyCard
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.labels import Label


class KeysCard(SafetyCard):
    """How many passphrases there are, when the sheet was last there, and the way to both."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Safety", "Who can open this folder"),
            lambda: translate(
                "Safety",
                "Passphrases for each person who works here, and the recovery sheet for when one is forgotten.",
            ),
            "keys",
            parent,
        )
        self.sheet = Label("", "small")
        self.body.insertWidget(1, self.sheet)
        find = Button(lambda: translate("Safety", "Find someone"), "secondary", "search")
        find.clicked.connect(lambda: context.navigate("find_someone"))
        self.add_action(find, changes=False)

    def refresh(self) -> None:
        """Ask the vault who can open it."""
        keys = self.context.case.keys
        self.context.runner.submit(lambda _: keys.load(), owner=self, done=self._show)

    def _show(self, keys: Keys) -> None:
        count = len(keys.passphrases)
        self.state.set_text(lambda: translate("Safety", "%n passphrase(s) open this folder.", n=count))
        self.sheet.set_text(lambda: sheet_words(keys.sheet))
        self.sheet.set_tone("ink2" if keys.sheet.due is SheetDue.NO else "late_ink")
