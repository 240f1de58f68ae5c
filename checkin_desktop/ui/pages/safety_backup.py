"""The card of the Safety page that says when the last backup was made, and leads to all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.backups import last_backup_words, lost_words, ring_words
from checkin_desktop.ui.pages.safety_parts import SafetyCard
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from checkin_desktop.services.backups import LastBackup
    from checkin_desktop.services.snapshots import RingState


class BackupCard(SafetyCard):
    """States only what is in the vault: a backup counts once it was read back and found right."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Safety", "Backups"),
            lambda: translate(
                "Safety",
                "A backup is one file with everything in this folder. Nobody can read it without the passphrase of "
                "the day it was made, or the recovery sheet. Best keep it on a USB stick, in another place than this "
                "computer.",
            ),
            "backups",
            parent,
        )
        self._lost = Label("", "small", tone="fault_ink")
        self._ring = Label("", "small", tone="ink2")
        for place, label in enumerate((self._lost, self._ring), 1):
            label.setVisible(False)
            self.body.insertWidget(place, label)
        self.save = Button(lambda: translate("Safety", "Save a backup…"), "secondary", "backup")
        self.save.clicked.connect(self._save)
        self.add_action(self.save)
        context.hold(self.save)

    def refresh(self) -> None:
        """Ask the vault when the last backup was made, and how its own earlier states stand."""
        case = self.context.case
        self.context.runner.submit(
            lambda _: (case.backups.last(), case.snapshots.state()),
            owner=self,
            done=lambda found: self._show(*found),
            reading=True,
        )

    def _show(self, last: LastBackup | None, ring: RingState) -> None:
        self.state.set_text(lambda: last_backup_words(last))
        lost = last.incomplete if last else 0
        self._lost.setVisible(lost > 0)
        self._lost.set_text(lambda: lost_words(lost))
        self._ring.setVisible(True)
        self._ring.set_tone("fault_ink" if ring.failed else "ink2")
        self._ring.set_text(lambda: ring_words(ring))

    def _save(self) -> None:
        from checkin_desktop.ui.dialogs.save_backup import save_backup

        save_backup(self.context, self)
