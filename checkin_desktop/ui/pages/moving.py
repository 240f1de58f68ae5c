"""Moving to a new computer, from the old one's end: four steps, and the numbers to compare at the other end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models.backups import counts_words, last_backup_words
from checkin_desktop.ui.pages.safety_parts import SafetySubpage
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import SectionCard
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from checkin_desktop.services.backups import Counts, LastBackup


class MovingPage(SafetySubpage):
    """The same steps are told in the help, so that they can be read at the other end, too."""

    page_id = "moving"
    topics = frozenset({"backups", "people", "attempts", "documents"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Safety", "Move to a new computer"),
            lambda: translate("Safety", "Nothing is removed here until you have seen that it works there."),
            parent,
        )
        self.counts = Label("", "strong")
        self.last = Label("", "strong")
        self.save = Button(lambda: translate("Safety", "Save a backup…"), "primary", "backup")
        self.save.clicked.connect(self._save)
        self.check = Button(lambda: translate("Safety", "Check a backup…"), "secondary", "check")
        self.check.clicked.connect(self._check)
        sheet = Button(lambda: translate("Safety", "The recovery sheet"), "quiet", "document")
        sheet.clicked.connect(lambda: context.navigate("keys"))
        self._add(
            lambda: translate("Safety", "1. Save a backup on a USB stick"),
            self.last,
            _body(
                lambda: translate(
                    "Safety",
                    "It is read back and compared at once. Check it again before you leave: a stick can fail.",
                )
            ),
            _flow(self.save, self.check),
        )
        self._add(
            lambda: translate("Safety", "2. Take with you"),
            _body(
                lambda: translate(
                    "Safety",
                    "The stick with the file, and the passphrase of today in your head, or the recovery sheet on "
                    "paper. Carry the sheet apart from the stick.",
                )
            ),
            _body(
                lambda: translate(
                    "Safety",
                    "Opening with this computer’s login does not travel. On the new computer the passphrase is asked.",
                )
            ),
            _flow(sheet),
        )
        self._add(
            lambda: translate("Safety", "3. On the new computer"),
            _body(
                lambda: translate(
                    "Safety",
                    "Install this program, start it, and choose “I come from another computer”. Choose the file and "
                    "type the passphrase. Then compare these numbers:",
                )
            ),
            self.counts,
        )
        self._add(
            lambda: translate("Safety", "4. When the new one works"),
            _body(
                lambda: translate(
                    "Safety",
                    "From then on write only there: two folders cannot be joined again. Keep the stick in another "
                    "place. Leave this folder here, locked, for a few weeks.",
                )
            ),
            _body(
                lambda: translate(
                    "Safety",
                    "Before you give this computer away, delete the folder and have the whole disk erased. Deleting "
                    "alone does not reach everything a disk remembers.",
                )
            ),
        )
        self.column.addStretch(1)
        context.hold(self.save, self.check)

    def refresh(self) -> None:
        """Load the numbers to compare."""
        backups = self.context.case.backups
        self.context.runner.submit(
            lambda _: (backups.counts(), backups.last()),
            owner=self,
            done=lambda found: self._show(*found),
            reading=True,
        )

    def _show(self, counts: Counts, last: LastBackup | None) -> None:
        self.counts.set_text(lambda: counts_words(counts))
        self.last.set_text(lambda: last_backup_words(last))

    def _add(self, title: Text, *widgets: QWidget) -> None:
        card = SectionCard(title)
        for widget in widgets:
            card.body.addWidget(widget)
        self.column.addWidget(card)

    def _save(self) -> None:
        from checkin_desktop.ui.dialogs.save_backup import save_backup

        save_backup(self.context, self)

    def _check(self) -> None:
        from checkin_desktop.ui.dialogs.check_backup import check_backup

        check_backup(self.context, self)


def _body(text: Text) -> Label:
    return Label(text, "body", tone="ink2")


def _flow(*buttons: Button) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder, 8)
    for button in buttons:
        flow.addWidget(button)
    return holder
