"""The card of the Safety page that says when the last backup was made, and makes one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.pages.safety_parts import SafetyCard
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words.dates import format_local, format_size

if TYPE_CHECKING:
    from checkin_desktop.services.backups import LastBackup


class BackupCard(SafetyCard):
    """States only what is in the vault: a backup counts once it was read back and found right."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Settings", "Backup"),
            lambda: translate(
                "Settings",
                "A backup is one file with everything in this folder. Nobody can read it without the passphrase of "
                "the day it was made, or the recovery sheet.",
            ),
            parent=parent,
        )
        self._last: LastBackup | None = None
        self._lost = Label("", "small", tone="fault_ink")
        self._lost.setVisible(False)
        self.body.insertWidget(1, self._lost)
        where = lambda: translate(  # noqa: E731
            "Settings", "Best keep it on a USB stick, in another place than this computer. Make a new one often."
        )
        self.body.insertWidget(self.body.count() - 1, Label(where, "body", tone="ink2"))
        self.save = Button(lambda: translate("Settings", "Save a backup…"), "secondary", "backup")
        self.save.clicked.connect(self._save)
        self.add_action(self.save)

    def refresh(self) -> None:
        """Ask the vault when the last backup was made."""
        backups = self.context.case.backups
        self.context.runner.submit(lambda _: backups.last(), owner=self, done=self._show)

    def _show(self, last: LastBackup | None) -> None:
        self._last = last
        self.state.set_text(self._state_words)
        lost = last.incomplete if last else 0
        self._lost.setVisible(lost > 0)
        self._lost.set_text(
            lambda: translate("Settings", "%n attached file(s) were missing or damaged and are not in it.", n=lost)
        )

    def _state_words(self) -> str:
        if self._last is None:
            return translate("Settings", "There is no backup yet.")
        moment = self._last.made_at.astimezone()
        return translate(
            "Settings",
            "Last checked backup: {moment} ({size})",
            moment=format_local(catalog(), moment),
            size=format_size(catalog(), self._last.size),
        )

    def _save(self) -> None:
        from checkin_desktop.ui.dialogs.save_backup import save_backup

        save_backup(self.context, self)
