"""Remove a person whole: what goes, what to save before, and the name typed as confirmation."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.people import Person
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.save_backup import save_backup
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner
from checkin_desktop.ui.widgets.fields import TextField
from checkin_desktop.ui.widgets.flow import FlowLayout

REMOVE = 1
SAVE_PLAN = 2
SAVE_REPORT = 3
SAVE_BACKUP = 4


class RemovePersonDialog(MessageDialog):
    """Ends with REMOVE, SAVE_BACKUP, SAVE_PLAN, SAVE_REPORT, or 0."""

    def __init__(self, parent: QWidget | None, person: Person) -> None:
        self._expected = person.details.display_name
        extra = QWidget()
        column = QVBoxLayout(extra)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(14))
        backup = Button(lambda: translate("Dialogs", "Save a backup first"), "primary", "backup", small=True)
        backup.clicked.connect(lambda: self.done(SAVE_BACKUP))
        column.addWidget(
            Banner(
                "late",
                lambda: translate("Dialogs", "Once it is gone, only a backup brings it back"),
                lambda: translate(
                    "Dialogs",
                    "A backup holds everything in this folder in one locked file. You can also save the papers of "
                    "this person as PDF.",
                ),
                backup,
                icon_name="backup",
            )
        )
        buttons = QWidget()
        flow = FlowLayout(buttons, 8)
        for text, result in (
            (lambda: translate("Dialogs", "Save the emergency plan"), SAVE_PLAN),
            (lambda: translate("Dialogs", "Save the report"), SAVE_REPORT),
        ):
            button = Button(text, "secondary", "save", small=True)
            button.clicked.connect(lambda _=False, end=result: self.done(end))
            flow.addWidget(button)
        column.addWidget(buttons)
        self.field = TextField(lambda: translate("Dialogs", "To remove, type the name: {name}", name=self._expected))
        column.addWidget(self.field)
        super().__init__(
            parent,
            lambda: translate("Dialogs", "Remove this person and everything about them?"),
            (
                lambda: translate(
                    "Dialogs",
                    "Numbers, contacts, documents, scans, every contact attempt and the emergency plan will be gone. "
                    "Without a backup there is no way to bring them back.",
                ),
                lambda: translate(
                    "Dialogs", "Backups, saved PDFs and printed copies made before this still hold this person."
                ),
            ),
            icon_name="trash",
            status="fault",
            extra=extra,
        )
        self.remove = self.add_button(lambda: translate("Dialogs", "Remove person"), "destructive", REMOVE)
        self.remove.setEnabled(False)
        keep = self.add_button(lambda: translate("Dialogs", "Keep"), "secondary", 0)
        keep.setFocus(Qt.FocusReason.TabFocusReason)
        self.field.edited.connect(lambda _: self.remove.setEnabled(self.confirmed))

    @property
    def confirmed(self) -> bool:
        """True when the name was typed letter for letter."""
        return self.field.value().strip() == self._expected

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return does not confirm a removal."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


def remove_person(context: WindowContext, parent: QWidget, person: Person, removed: Callable[[], None]) -> None:
    """Ask, then remove; `removed` hears of it once everything is gone."""
    dialog = RemovePersonDialog(parent.window(), person)
    result = dialog.run()
    typed = dialog.field.value()
    if result == SAVE_BACKUP:
        save_backup(context, parent, lambda: remove_person(context, parent, person, removed))
    elif result == SAVE_PLAN:
        context.navigate("print_plan", person.id)
    elif result == SAVE_REPORT:
        context.navigate("print_report", person.id)
    elif result == REMOVE and dialog.confirmed:
        people = context.case.people

        def gone(_: None) -> None:
            context.undo_stack.clear()
            removed()

        context.runner.submit(lambda _: people.remove_whole(person.id, typed), owner=parent, done=gone)
