"""Backups in another place, and the earlier states that are kept on this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.services import snapshots
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.backups import (
    contents_words,
    last_backup_words,
    lost_words,
    ring_words,
    snapshot_title,
)
from checkin_desktop.ui.pages.safety_parts import SafetySubpage
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, SectionCard
from checkin_desktop.ui.widgets.flow import Columns, FlowLayout
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.rows import ListRow, RowStack

if TYPE_CHECKING:
    from checkin_desktop.services.backups import LastBackup
    from checkin_desktop.services.snapshots import RingState, SnapshotFacts

_MOST_ROWS = 11


class BackupsPage(SafetySubpage):
    """Loads through the job runner; whatever copies or changes the folder asks in a dialog of its own."""

    page_id = "backups"
    topics = frozenset({"backups"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Safety", "Backups"),
            lambda: translate("Safety", "A copy in another place, and earlier states to go back to."),
            parent,
        )
        self._banner_button = Button(lambda: translate("Safety", "Check this folder"), "secondary", small=True)
        self._banner_button.clicked.connect(lambda: context.navigate("check"))
        self.failed = Banner(
            "fault",
            lambda: translate("Safety", "The data of this folder did not pass its check."),
            lambda: translate(
                "Safety",
                "No new state is kept, and no earlier one is thrown away. Do not delete your backups. Check the "
                "folder now.",
            ),
            self._banner_button,
        )
        self.failed.hide()
        self.column.addWidget(self.failed)
        left, right = QWidget(), QWidget()
        for side, cards in ((left, (self._elsewhere(), self._moving())), (right, (self._here(), self._states()))):
            box = QVBoxLayout(side)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(theme.space(16))
            for card in cards:
                box.addWidget(card)
            box.addStretch(1)
        self.column.addWidget(Columns(left, right, ratio=(1, 1), under=760))
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Load the last backup and the earlier states."""
        case = self.context.case
        self.context.runner.submit(
            lambda control: (
                case.backups.last(),
                case.snapshots.state(),
                case.snapshots.list(cancelled=control.cancelled),
                snapshots.can_undo(case.folder),
            ),
            owner=self,
            done=lambda found: self._show(*found),
            reading=True,
        )

    def _elsewhere(self) -> SectionCard:
        card = SectionCard(lambda: translate("Safety", "In another place"))
        self.last = Label("", "strong")
        self.lost = Label("", "small", tone="fault_ink")
        self.lost.hide()
        for widget in (
            self.last,
            self.lost,
            Label(
                lambda: translate(
                    "Safety",
                    "A backup is one file with everything in this folder: people, attempts, documents and scans. "
                    "Nobody can read it without the passphrase of the day it was made, or the recovery sheet.",
                ),
                "body",
                tone="ink2",
            ),
            Label(
                lambda: translate(
                    "Safety",
                    "Keep it on a USB stick in another home. Only a backup outside this folder that was read back "
                    "counts here.",
                ),
                "body",
                tone="ink2",
            ),
        ):
            card.body.addWidget(widget)
        self.save = Button(lambda: translate("Safety", "Save a backup…"), "primary", "backup")
        self.save.clicked.connect(self._save)
        self.check = Button(lambda: translate("Safety", "Check a backup…"), "secondary", "check")
        self.check.clicked.connect(self._check)
        self.back = Button(lambda: translate("Safety", "Go back to a backup…"), "quiet", "history")
        self.back.clicked.connect(self._go_back_to_backup)
        card.body.addWidget(_flow(self.save, self.check, self.back))
        self.context.hold(self.save, self.check, self.back)
        return card

    def _moving(self) -> SectionCard:
        card = SectionCard(lambda: translate("Safety", "A new computer"))
        card.body.addWidget(
            Label(
                lambda: translate(
                    "Safety", "Step by step: save here, carry it over, open it there, compare, and only then clear up."
                ),
                "body",
                tone="ink2",
            )
        )
        self.moving = Button(lambda: translate("Safety", "Move to a new computer"), "secondary", "chevron-right")
        self.moving.clicked.connect(lambda: self.context.navigate("moving"))
        card.body.addWidget(_flow(self.moving))
        return card

    def _here(self) -> SectionCard:
        card = SectionCard(lambda: translate("Safety", "Earlier states on this computer"))
        self.ring = Label("", "strong")
        card.body.addWidget(self.ring)
        card.body.addWidget(
            Label(
                lambda: translate(
                    "Safety",
                    "Kept without being asked: one for each of seven days with changes, and four older ones. They lie "
                    "on the same disk and hold no scans, so they do not replace a backup.",
                ),
                "body",
                tone="ink2",
            )
        )
        self.undo = Button(lambda: translate("Safety", "Undo the last going back…"), "quiet", "undo")
        self.undo.clicked.connect(self._undo)
        self._undo_row = _flow(self.undo)
        self._undo_row.hide()
        card.body.addWidget(self._undo_row)
        self.context.hold(self.undo)
        return card

    def _states(self) -> SectionCard:
        self.states = SectionCard(lambda: translate("Safety", "Go back to"), flush=True)
        self.rows = RowStack()
        self.states.body.addWidget(self.rows)
        self.states.hide()
        return self.states

    def _show(self, last: LastBackup | None, ring: RingState, states: tuple[SnapshotFacts, ...], undo: bool) -> None:
        self.last.set_text(lambda: last_backup_words(last))
        lost = last.incomplete if last else 0
        self.lost.setVisible(lost > 0)
        self.lost.set_text(lambda: lost_words(lost))
        self.failed.setVisible(ring.failed)
        self.ring.set_text(lambda: ring_words(ring))
        self.rows.set_rows([self._row(facts) for facts in states[:_MOST_ROWS]])
        self.states.setVisible(bool(states))
        self._undo_row.setVisible(undo)

    def _row(self, facts: SnapshotFacts) -> ListRow:
        go = Button(lambda: translate("Safety", "Go back…"), "secondary", small=True)
        go.clicked.connect(lambda: self._go_back(facts.number))
        go.setEnabled(facts.sound)
        row = ListRow(
            lambda: snapshot_title(facts),
            (lambda: contents_words(facts.people, facts.attempts, facts.documents))
            if facts.sound
            else (lambda: translate("Safety", "This one cannot be read any more.")),
            actions=(go,),
        )
        go.setAccessibleDescription(row.title_label.text())
        self.context.hold(go)
        return row

    def _save(self) -> None:
        from checkin_desktop.ui.dialogs.save_backup import save_backup

        save_backup(self.context, self)

    def _check(self) -> None:
        from checkin_desktop.ui.dialogs.check_backup import check_backup

        check_backup(self.context, self)

    def _go_back(self, number: int) -> None:
        from checkin_desktop.ui.dialogs.going_back import go_back_to_snapshot

        go_back_to_snapshot(self.context, self, number)

    def _go_back_to_backup(self) -> None:
        from checkin_desktop.ui.dialogs.going_back import go_back_to_backup

        go_back_to_backup(self.context, self)

    def _undo(self) -> None:
        from checkin_desktop.ui.dialogs.going_back import undo_going_back

        undo_going_back(self.context, self)


def _flow(*buttons: Button) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder, 8)
    for button in buttons:
        flow.addWidget(button)
    return holder
